/** All figures of a report, read from the rows: nothing is rounded, and nothing hidden yet. */
import type { Figures } from '../../db/figures.js';
import type { Step } from '../../db/journeys.js';
import type { Asked, MonthScores, Responses, Said, Touchpoint } from '../../db/report-care.js';
import type { Answers, BySteps, Days, Quantiles } from '../../db/report-ways.js';
import { type Look, momentOf } from '../overview/look.js';
import { lastDay, monthsOf, type Period, spanOf, weeksOf } from './period.js';
import { inOrder } from './touchpoints.js';

/** What happened by phone. */
export type Calls = { booked: number; tries: number; reached: number; incoming: number };
/** Calls of an hour of the day, over all days of the period. */
export type HourOfDay = Omit<Calls, 'booked'> & { hour: number };
export type WeekAnswers = { days: Days; times: Quantiles };
/** A figure of the period and of the one before. */
export type Pair<T> = { now: T; before: T };

export type ReportFigures = {
  period: Period;
  /** When it was read, UTC milliseconds. */
  at: number;
  steps: Pair<BySteps>;
  reached: BySteps;
  daysTo: Readonly<Record<Step, Quantiles>>;
  homes: Figures;
  /** Requests: those of the period, and how many are open at this moment. */
  answers: Pair<Answers>;
  times: Pair<Quantiles>;
  open: { all: number; red: number };
  weeks: WeekAnswers[];
  asked: Pair<Asked>;
  topics: { slug: string; count: number }[];
  responses: Responses[];
  /** Of the months of `responses`. */
  touchpoints: Touchpoint[];
  checks: Pair<{ asked: number; answered: number }>;
  scores: MonthScores[];
  calls: Pair<Calls>;
  hours: HourOfDay[];
  said: Pair<Said[]>;
};

const WEEKS = 12;
/** So many months are shown of well-being checks, the last of them that of the period. */
export const MONTHS = 6;
/** An entry for fewer has its own line nowhere. */
const LEAST_TOPIC = 10;

function callsIn(look: Look, days: Days): { sum: Calls; hours: HourOfDay[] } {
  const { rows, house } = look;
  const { from, until } = spanOf(house.office, days);
  const sum: Calls = rows.reportCare.foldedCalls(days);
  const hours = new Map<number, HourOfDay>();
  for (const { at, booked, ...rung } of rows.callBacks.load(from, until)) {
    const hour = Number(house.office.moment(at).time.slice(0, 2));
    const of = hours.get(hour) ?? { hour, tries: 0, reached: 0, incoming: 0 };
    sum.booked += booked;
    for (const name of ['tries', 'reached', 'incoming'] as const) {
      of[name] += rung[name];
      sum[name] += rung[name];
    }
    hours.set(hour, of);
  }
  return { sum, hours: [...hours.values()].toSorted((a, b) => a.hour - b.hour) };
}

function checksIn(look: Look, days: Days): { asked: number; answered: number } {
  const all = look.rows.reportCare.responses(days);
  const sum = (what: 'asked' | 'answered'): number => all.reduce((count, row) => count + row[what], 0);
  return { asked: sum('asked'), answered: sum('answered') };
}

export function figuresOf(look: Look, period: Period): ReportFigures {
  const { rows, house, now } = look;
  const { reportWays: ways, reportCare: care } = rows;
  const both = <T>(of: (days: Days) => T): Pair<T> => ({ now: of(period), before: of(period.before) });
  const span = (days: Days) => spanOf(house.office, days);
  const months = monthsOf(period, MONTHS);
  const ofMonths = { from: `${months[0]}-01`, until: period.until };
  const counts = rows.lists.counts(momentOf(look));
  const calls = both((days) => callsIn(look, days));
  return {
    period,
    at: now,
    steps: both((days) => ways.steps(days)),
    reached: ways.reached(period.until),
    daysTo: ways.daysTo(period.until),
    homes: rows.figures.at(lastDay(period)),
    answers: both((days) => ways.answers(span(days), now)),
    times: both((days) => ways.firstAnswers(span(days))),
    open: { all: counts.open, red: counts.red },
    weeks: weeksOf(period, WEEKS).map((days) => ({ days, times: ways.firstAnswers(span(days)) })),
    asked: both((days) => care.asked(days)),
    topics: care.topics(period, LEAST_TOPIC),
    responses: care.responses(ofMonths),
    touchpoints: inOrder(care.touchpoints(ofMonths)),
    checks: both((days) => checksIn(look, days)),
    scores: care.scores(months[0] ?? '', months.at(-1) ?? ''),
    calls: { now: calls.now.sum, before: calls.before.sum },
    hours: calls.now.hours,
    said: both((days) => care.broadcasts(span(days))),
  };
}
