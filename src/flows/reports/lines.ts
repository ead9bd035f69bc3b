/** The report in words: few lines, each a part of the work, with how it changed. */
import { STEPS } from '../../db/report-ways.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Pair, ReportFigures } from './figures.js';
import { LEAST, shareOf, shownTimes } from './hide.js';

const HOUR = 60;

function change({ now, before }: Pair<number>): Phrase {
  if (now === before) return phrase('desk-report-same');
  return now > before
    ? phrase('desk-report-more', { count: now - before })
    : phrase('desk-report-less', { count: before - now });
}

const part = (name: Phrase, pair: Pair<number>): Value =>
  phrase('desk-report-part', { name, count: pair.now, change: change(pair) });

const plain = (name: Phrase, count: number): Value => phrase('desk-report-plain', { name, count });

const line = (parts: Value[]): Value => ({ join: ['• ', { join: parts, by: ' · ' }], by: '' });

/** One figure of both periods. */
const one = <T>({ now, before }: Pair<T>, of: (value: T) => number): Pair<number> => ({
  now: of(now),
  before: of(before),
});

/** A stretch of time as people say it. */
export const duration = (minutes: number): Phrase =>
  minutes < 2 * HOUR
    ? phrase('desk-report-minutes', { count: Math.round(minutes) })
    : phrase('desk-report-hours', { count: Math.round(minutes / 6) / 10 });

export const stepName = (step: (typeof STEPS)[number]): Phrase => ({
  key: `desk-report-step-${step}` as Key,
});

function ways({ steps }: ReportFigures): Value[] {
  const parts = STEPS.filter((step) => step !== 'matching').map((step) =>
    part(
      stepName(step),
      one(steps, (all) => all[step]),
    ),
  );
  return [line(parts.slice(0, 2)), line(parts.slice(2))];
}

function living({ homes }: ReportFigures): Value[] {
  const { matched, living: there } = homes;
  if (matched.households === 0) return [];
  const params = { of: matched.households, heads: matched.heads, there: there.households };
  return [line([phrase('desk-report-living', params)])];
}

function days({ daysTo }: ReportFigures): Value[] {
  return (['proposed', 'moved-in'] as const).flatMap((step) => {
    const times = shownTimes(daysTo[step]);
    if (!times) return [];
    const params = { name: stepName(step), days: times.half, months: times.ninety, count: times.n };
    return [line([phrase('desk-report-days', params)])];
  });
}

function inTime({ answers }: ReportFigures): Value[] {
  const [share, before] = [answers.now, answers.before].map((all) => shareOf(all.inTime, all.judged));
  if (share === null || share === undefined) return [];
  if (before === null || before === undefined) return [phrase('desk-report-in-time', { share })];
  return [phrase('desk-report-in-time-before', { share, before })];
}

function requests(figures: ReportFigures): Value[] {
  const { answers, open, times } = figures;
  const now = plain(phrase('desk-report-open'), open.all);
  const red = open.red === 0 ? [] : [plain(phrase('desk-report-red'), open.red)];
  const urgent = one(answers, (all) => all.red);
  const news = [
    part(
      phrase('desk-report-opened'),
      one(answers, (all) => all.opened),
    ),
    ...(urgent.now + urgent.before === 0 ? [] : [part(phrase('desk-report-red-new'), urgent)]),
  ];
  const shown = shownTimes(times.now);
  const first = shown
    ? phrase('desk-report-times', { time: duration(shown.half), when: duration(shown.ninety) })
    : phrase('desk-report-times-few', { count: LEAST });
  return [line([...news, now, ...red]), line([first, ...inTime(figures)])];
}

function questions({ asked }: ReportFigures): Value[] {
  const parts = (['answered', 'model', 'unanswered', 'unhelpful'] as const).flatMap((what) => {
    const pair = one(asked, (all) => all[what]);
    const name: Phrase = { key: `desk-report-${what}` as Key };
    return pair.now + pair.before === 0 ? [] : [part(name, pair)];
  });
  return parts.length === 0 ? [] : [line(parts)];
}

function checks({ checks: { now } }: ReportFigures): Value[] {
  const { asked: of, answered: there } = now;
  if (of === 0) return [];
  const share = shareOf(there, of);
  const said =
    share === null
      ? phrase('desk-report-checks', { there, of })
      : phrase('desk-report-checks-share', { there, of, share });
  return [line([said])];
}

function calls({ calls: both }: ReportFigures): Value[] {
  const parts = (['booked', 'tries', 'reached', 'incoming'] as const).flatMap((what) => {
    const pair = one(both, (all) => all[what]);
    return pair.now + pair.before === 0 ? [] : [part({ key: `desk-report-${what}` as Key }, pair)];
  });
  return parts.length === 0 ? [] : [line(parts)];
}

/** How many a message to many has reached, also where it was taken back or corrected since. */
export const arrived = (outcomes: Readonly<Record<string, number>>): number =>
  ['sent', 'edited', 'recalled'].reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0);

function broadcasts({ said }: ReportFigures): Value[] {
  if (said.now.length + said.before.length === 0) return [];
  const reached = one(said, (all) => all.reduce((sum, { outcomes }) => sum + arrived(outcomes), 0));
  const sent = one(said, (all) => all.length);
  return [line([part(phrase('desk-report-said'), sent), part(phrase('desk-report-arrived'), reached)])];
}

/** Parts in which nothing happened are left out. */
export const linesOf = (figures: ReportFigures): Value[] => [
  ...ways(figures),
  ...living(figures),
  ...days(figures),
  ...requests(figures),
  ...questions(figures),
  ...checks(figures),
  ...calls(figures),
  ...broadcasts(figures),
];
