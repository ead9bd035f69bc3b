/** What of a report people would rather look at than read, as charts; one of which nothing may be shown is left out. */
import type { Side } from '../../db/report-care.js';
import { STEPS } from '../../db/report-ways.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { kindWords } from '../care/about.js';
import type { Chart } from './chart.js';
import { MONTHS, type ReportFigures } from './figures.js';
import { LEAST, shareOf, shownMean, shownTimes } from './hide.js';
import { stepName } from './lines.js';
import { lastDay, monthsOf } from './period.js';

/** A picture, and what its file is called: the end of a key `desk-file-…`. */
export type Named = {
  name: 'funnel' | 'answers' | 'scores' | 'responses' | 'calls' | `touchpoints-${Side}`;
  chart: Chart;
};

const SCORES = ['safe', 'privacy', 'housing', 'being'] as const;
const SIDES: readonly Side[] = ['guest', 'host'];

/** `2026-11-23` as `23.11.`, `2026-11` as `11/2026`: the same in both languages of the desk. */
const dayLabel = (day: string): string => `${day.slice(8)}.${day.slice(5, 7)}.`;
const monthLabel = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

const numeral = (value: number | null): Value => (value === null ? '–' : Math.round(value * 10) / 10);

/** The title and each label with its numbers. */
function altOf({ title, labels, series, beside }: Omit<Chart, 'alt'>): Phrase {
  const lines = labels.map((label, at): Value => {
    const values = series.map(({ values }) => numeral(values[at] ?? null));
    const said: Value = beside[at] ?? { join: values, by: ' / ' };
    return { join: [label, said], by: ': ' };
  });
  const names = series.map(({ name }) => name).filter((name) => name !== '');
  const head: Value = names.length > 1 ? { join: [title, { join: names, by: ' / ' }], by: ': ' } : title;
  return phrase('desk-report-alt', { title: head, lines: { join: lines, by: '; ' } });
}

/** Null when there is no number in it. */
function named(name: Named['name'], chart: Omit<Chart, 'alt'>): Named[] {
  const isEmpty = chart.series.every(({ values }) => values.every((value) => value === null));
  return isEmpty ? [] : [{ name, chart: { ...chart, alt: altOf(chart) } }];
}

const gaps = (): Phrase => phrase('desk-report-gaps', { count: LEAST });

function funnel({ reached, homes, period }: ReportFigures): Named[] {
  const all = reached.wrote;
  const bar = (count: number): Value => {
    const share = shareOf(count, all);
    return share === null ? count : phrase('desk-report-bar', { count, share });
  };
  const steps = STEPS.map((step) => ({
    label: stepName(step),
    value: reached[step],
    beside: step === 'wrote' ? reached[step] : bar(reached[step]),
  }));
  const after = homes.after.map(({ months, of, there }) => ({
    label: phrase('desk-report-step-there', { months }),
    value: of < LEAST ? null : there,
    beside:
      of < LEAST ? phrase('desk-report-few', { count: LEAST }) : phrase('desk-report-bar-of', { there, of }),
  }));
  const bars = [...steps, ...after];
  return all === 0
    ? []
    : named('funnel', {
        kind: 'funnel',
        title: phrase('desk-report-funnel'),
        unit: phrase('desk-report-funnel-unit', { date: { day: lastDay(period), year: true } }),
        labels: bars.map(({ label }) => label),
        series: [{ name: '', values: bars.map(({ value }) => value) }],
        beside: bars.map(({ beside }) => beside),
        notes: [phrase('desk-report-funnel-note'), phrase('desk-report-funnel-later')],
      });
}

function answers({ weeks }: ReportFigures): Named[] {
  const times = weeks.map((week) => shownTimes(week.times));
  const hours = (minutes: number | undefined): number | null => (minutes === undefined ? null : minutes / 60);
  return named('answers', {
    kind: 'line',
    title: phrase('desk-report-answers'),
    unit: phrase('desk-report-answers-unit'),
    labels: weeks.map(({ days }) => dayLabel(days.from)),
    series: [
      { name: phrase('desk-report-half'), values: times.map((time) => hours(time?.half)) },
      { name: phrase('desk-report-ninety'), values: times.map((time) => hours(time?.ninety)) },
    ],
    beside: [],
    notes: [gaps()],
  });
}

function scores({ scores: all, period }: ReportFigures): Named[] {
  const months = monthsOf(period, MONTHS);
  const of = (month: string) => all.find((row) => row.month === month && row.side === 'guest');
  return named('scores', {
    kind: 'line',
    title: phrase('desk-report-scores'),
    unit: phrase('desk-report-scores-unit'),
    labels: months.map(monthLabel),
    series: SCORES.map((score) => ({
      name: { key: `desk-report-score-${score}` as Key },
      values: months.map((month) => shownMean(of(month)?.scores[score] ?? null)),
    })),
    beside: [],
    bottom: 1,
    top: 5,
    notes: [gaps()],
  });
}

function responses({ responses: all, period }: ReportFigures): Named[] {
  const months = monthsOf(period, MONTHS);
  const share = (month: string, side: Side): number | null => {
    const row = all.find((one) => one.month === month && one.side === side);
    return row ? shareOf(row.answered, row.asked) : null;
  };
  return named('responses', {
    kind: 'bars',
    title: phrase('desk-report-responses'),
    unit: phrase('desk-report-responses-unit'),
    labels: months.map(monthLabel),
    series: SIDES.map((side) => ({
      name: { key: `desk-report-${side}` as Key },
      values: months.map((month) => share(month, side)),
    })),
    beside: [],
    top: 100,
    notes: [gaps()],
  });
}

/** How each touchpoint of a side is answered: those of which it may be said. */
function touchpoints({ touchpoints: all, period }: ReportFigures, side: Side): Named[] {
  const bars = all.flatMap((point) => {
    const share = shareOf(point.answered, point.asked);
    return share === null || point.side !== side ? [] : [{ ...point, share }];
  });
  const who: Phrase = { key: `desk-report-${side}` as Key };
  return named(`touchpoints-${side}`, {
    kind: 'funnel',
    title: phrase('desk-report-touchpoints', { who }),
    unit: phrase('desk-report-touchpoints-unit', {
      count: MONTHS,
      date: { day: lastDay(period), year: true },
    }),
    labels: bars.map(({ kind }) => kindWords(kind)),
    series: [{ name: '', values: bars.map(({ share }) => share) }],
    beside: bars.map(({ answered, asked, silent }) =>
      phrase('desk-report-touchpoint', { there: answered, of: asked, count: silent }),
    ),
    top: 100,
    notes: [gaps()],
  });
}

function calls({ hours }: ReportFigures): Named[] {
  const rung = hours.filter(({ tries, incoming }) => tries + incoming > 0);
  const [first, last] = [rung[0], rung.at(-1)];
  if (!first || !last) return [];
  const all = Array.from({ length: last.hour - first.hour + 1 }, (_, n) => first.hour + n);
  const of = (count: (hour: (typeof hours)[number]) => number): number[] =>
    all.map((hour) => rung.filter((one) => one.hour === hour).reduce((sum, one) => sum + count(one), 0));
  return named('calls', {
    kind: 'stacked',
    title: phrase('desk-report-calls'),
    unit: phrase('desk-report-calls-unit'),
    labels: all.map((hour) => String(hour)),
    series: [
      { name: phrase('desk-report-reached'), values: of(({ reached }) => reached) },
      { name: phrase('desk-report-not-reached'), values: of(({ tries, reached }) => tries - reached) },
      { name: phrase('desk-report-incoming'), values: of(({ incoming }) => incoming) },
    ],
    beside: [],
    notes: [],
  });
}

export const picturesOf = (figures: ReportFigures): Named[] => [
  ...funnel(figures),
  ...answers(figures),
  ...scores(figures),
  ...responses(figures),
  ...SIDES.flatMap((side) => touchpoints(figures, side)),
  ...calls(figures),
];
