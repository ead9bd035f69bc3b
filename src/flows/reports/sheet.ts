/** All numbers of a report as CSV: a line each, with the stretch of time it is of. An empty cell is a group of fewer than ten. */
import type { Quantiles } from '../../db/report-ways.js';
import { STEPS } from '../../db/report-ways.js';
import { type Cell, csvOf } from '../../words/csv-out.js';
import { MONTHS, type Pair, type ReportFigures } from './figures.js';
import { LEAST, shareOf, shownMean, shownTimes } from './hide.js';
import { arrived } from './lines.js';
import { lastDay } from './period.js';

/** part, name, span, value */
type Row = [string, string, string, Cell];

const entriesOf = <K extends string>(counts: Readonly<Record<K, number>>): [K, number][] =>
  Object.entries(counts) as [K, number][];

const timesRows = (part: string, name: string, span: string, times: Quantiles): Row[] => {
  const shown = shownTimes(times);
  return [
    [part, `${name} half`, span, shown?.half ?? null],
    [part, `${name} nine in ten`, span, shown?.ninety ?? null],
    [part, `${name} counted`, span, times && times.n >= LEAST ? times.n : null],
  ];
};

function waysRows({ steps, reached, daysTo, period }: ReportFigures): Row[] {
  return STEPS.flatMap((step): Row[] => [
    ['ways', step, 'period', steps.now[step]],
    ['ways', step, 'before', steps.before[step]],
    ['ways', `${step} or further`, `until ${lastDay(period)}`, reached[step]],
    ...timesRows('days since the first step', step, `until ${lastDay(period)}`, daysTo[step]),
  ]);
}

function homesRows({ homes, period }: ReportFigures): Row[] {
  const span = `until ${lastDay(period)}`;
  return [
    ['homes', 'matched households', span, homes.matched.households],
    ['homes', 'matched heads', span, homes.matched.heads],
    ['homes', 'households living there', span, homes.living.households],
    ...homes.after.flatMap(({ months, of, there }): Row[] => [
      ['homes', `moved in ${months} months ago or earlier`, span, of < LEAST ? null : of],
      ['homes', `of these there after ${months} months`, span, of < LEAST ? null : there],
    ]),
  ];
}

function answersRows({ answers, times, open, weeks }: ReportFigures): Row[] {
  const both = (['now', 'before'] as const).flatMap((which): Row[] => {
    const span = which === 'now' ? 'period' : 'before';
    const { opened, red, judged, inTime } = answers[which];
    return [
      ['requests', 'opened', span, opened],
      ['requests', 'opened urgent', span, red],
      ['requests', 'first answers in time %', span, shareOf(inTime, judged)],
      ...timesRows('requests', 'minutes to the first answer', span, times[which]),
    ];
  });
  return [
    ...both,
    ['requests', 'open', 'now', open.all],
    ['requests', 'open urgent', 'now', open.red],
    ...weeks.flatMap(({ days, times: of }) =>
      timesRows('requests', 'minutes to the first answer', `week ${days.from}`, of),
    ),
  ];
}

const pairRows = <T extends string>(part: string, pair: Pair<Readonly<Record<T, number>>>): Row[] =>
  entriesOf(pair.now).flatMap(([name, count]): Row[] => [
    [part, name, 'period', count],
    [part, name, 'before', pair.before[name]],
  ]);

/** Each touchpoint over the months that are shown; what a person asked for themselves is none. */
const touchpointRows = ({ touchpoints, period }: ReportFigures): Row[] =>
  touchpoints.flatMap(({ side, kind, asked, ...of }): Row[] =>
    ([['asked', asked], ...entriesOf({ answered: of.answered, silent: of.silent })] as const).map(
      ([name, count]): Row => [
        'touchpoints',
        `${side} ${kind} ${name}`,
        `${MONTHS} months until ${lastDay(period)}`,
        asked < LEAST ? null : count,
      ],
    ),
  );

function careRows({ responses, scores, checks }: ReportFigures): Row[] {
  const months = responses.flatMap(({ month, side, asked, answered }): Row[] => [
    ['checks', `${side} asked`, month, asked < LEAST ? null : asked],
    ['checks', `${side} answered`, month, asked < LEAST ? null : answered],
  ]);
  const means = scores.flatMap(({ month, side, scores: of }) =>
    (['safe', 'privacy', 'housing', 'being'] as const).flatMap((score): Row[] => {
      const mean = shownMean(of[score]);
      return [
        ['checks', `${side} ${score} mean`, month, mean === null ? null : Math.round(mean * 100) / 100],
      ];
    }),
  );
  return [...pairRows('checks', checks), ...months, ...means];
}

function callsRows({ calls, hours }: ReportFigures): Row[] {
  const ofHours = hours.flatMap(({ hour, ...counts }) =>
    entriesOf(counts).map(([name, count]): Row => ['calls', name, `hour ${hour}`, count]),
  );
  return [...pairRows('calls', calls), ...ofHours];
}

const saidRows = ({ said }: ReportFigures): Row[] =>
  (['now', 'before'] as const).flatMap((which) => {
    const span = which === 'now' ? 'period' : 'before';
    const all = said[which];
    const sum = all.reduce((count, { outcomes }) => count + arrived(outcomes), 0);
    const each = all.flatMap(({ id, topic, total, outcomes }): Row[] => [
      [`broadcast ${id}`, 'readers', span, total],
      ...entriesOf(outcomes).map(
        ([outcome, count]): Row => [`broadcast ${id}`, `${topic} ${outcome}`, span, count],
      ),
    ]);
    return [
      ['broadcasts', 'begun', span, all.length],
      ['broadcasts', 'arrived', span, sum],
      ...each,
    ] as Row[];
  });

export function sheetOfReport(figures: ReportFigures): string {
  const { period } = figures;
  const head: Row[] = [
    ['part', 'name', 'span', 'value'],
    ['report', 'first day', 'period', period.from],
    ['report', 'last day', 'period', lastDay(period)],
    ['report', 'first day', 'before', period.before.from],
    ['report', 'last day', 'before', lastDay(period.before)],
  ];
  const topics = figures.topics.map(({ slug, count }): Row => ['topics', slug, 'period', count]);
  return csvOf([
    ...head,
    ...waysRows(figures),
    ...homesRows(figures),
    ...answersRows(figures),
    ...pairRows('questions', figures.asked),
    ...topics,
    ...careRows(figures),
    ...touchpointRows(figures),
    ...callsRows(figures),
    ...saidRows(figures),
  ]);
}
