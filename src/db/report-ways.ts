/** Reads for the report how far ways to a home came, and how soon requests were answered; sorted and counted where the rows are. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Step } from './journeys.js';
import type { Store } from './open.js';
import { milestones } from './schema.js';

/** In the order in which they are come to. */
export const STEPS = milestones.step.enumValues;
export type BySteps = Readonly<Record<Step, number>>;

/** A stretch of days: `from` and the day after the last one, YYYY-MM-DD. */
export type Days = { from: string; until: string };
/** The same as moments, UTC milliseconds. */
export type Span = { from: number; until: number };

/** So long it took at most for half of them and for nine in ten, and how many they were; null when there are none. */
export type Quantiles = { half: number; ninety: number; n: number } | null;
/** Of requests that were opened in a span. `judged`: those of which it is known whether the first answer came in time. */
export type Answers = { opened: number; red: number; judged: number; inTime: number };

const Placed = z.object({ value: z.number(), n: z.number() });
const OfDays = z.object({ step: z.enum(STEPS), days: z.number(), count: z.number() });
const Rank = z.object({ rank: z.number(), count: z.number() });
const OfStep = z.object({ step: z.enum(STEPS), count: z.number() });
const AnswersRow = z.object({
  opened: z.number(),
  red: z.number().nullable(),
  judged: z.number().nullable(),
  inTime: z.number().nullable(),
});

const bySteps = (count: (step: Step, at: number) => number): BySteps =>
  Object.fromEntries(STEPS.map((step, at) => [step, count(step, at)])) as Record<Step, number>;

/** @param rows by their days, the fewest first. */
function quantiles(rows: readonly { days: number; count: number }[]): Quantiles {
  const n = rows.reduce((sum, { count }) => sum + count, 0);
  const at = (share: number): number => {
    let seen = 0;
    for (const { days, count } of rows) {
      seen += count;
      if (seen >= n * share) return days;
    }
    return 0;
  };
  return n === 0 ? null : { half: at(0.5), ninety: at(0.9), n };
}

export class ReportWays {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** How many ways came to each step in these days, for the first time. */
  steps({ from, until }: Days): BySteps {
    const rows = this.#store.tables.all(sql`
      SELECT step, count(*) AS count FROM milestones WHERE day >= ${from} AND day < ${until} GROUP BY step`);
    const found = new Map(rows.map((row) => OfStep.parse(row)).map(({ step, count }) => [step, count]));
    return bySteps((step) => found.get(step) ?? 0);
  }

  /** How many ways ever came to each step or beyond it, before the day `until`. */
  reached(until: string): BySteps {
    const order = sql.join(
      STEPS.map((step, at) => sql`WHEN ${step} THEN ${at}`),
      sql` `,
    );
    const rows = this.#store.tables.all(sql`
      SELECT rank, count(*) AS count FROM (
        SELECT max(CASE step ${order} END) AS rank FROM milestones WHERE day < ${until} GROUP BY journey
      ) GROUP BY rank`);
    const ranks = rows.map((row) => Rank.parse(row));
    return bySteps((_, at) =>
      ranks.filter(({ rank }) => rank >= at).reduce((sum, { count }) => sum + count, 0),
    );
  }

  /** Days from the first step of a way to each other, of all ways that came to it before the day `until`. */
  daysTo(until: string): Readonly<Record<Step, Quantiles>> {
    const rows = this.#store.tables.all(sql`
      SELECT step, days, count(*) AS count FROM milestones WHERE day < ${until} GROUP BY step, days ORDER BY days`);
    const all = rows.map((row) => OfDays.parse(row));
    const of = (step: Step): Quantiles => quantiles(all.filter((row) => row.step === step));
    return Object.fromEntries(STEPS.map((step) => [step, of(step)])) as Record<Step, Quantiles>;
  }

  /** Minutes from a request to its first answer, of requests that were opened in the span. */
  firstAnswers({ from, until }: Span): Quantiles {
    const rows = this.#store.tables.all(sql`
      SELECT value, n FROM (
        SELECT value, row_number() OVER (ORDER BY value) AS place, count(*) OVER () AS n FROM (
          SELECT (first_answered_at - opened_at) / 60000 AS value FROM cases
          WHERE opened_at >= ${from} AND opened_at < ${until} AND first_answered_at IS NOT NULL
        )
      ) WHERE place IN ((n + 1) / 2, (n * 9 + 9) / 10) ORDER BY place`);
    const [half, ninety = half] = rows.map((row) => Placed.parse(row));
    return half && ninety ? { half: half.value, ninety: ninety.value, n: half.n } : null;
  }

  /** @param now UTC milliseconds: what is late by then and has no answer counts as late. */
  answers({ from, until }: Span, now: number): Answers {
    const row = AnswersRow.parse(
      this.#store.tables.get(sql`
        SELECT count(*) AS opened, sum(urgency = 'red') AS red,
          sum(first_answered_at <= first_due) AS inTime,
          sum(first_due IS NOT NULL OR (answered_at IS NULL AND answer_due < ${now})) AS judged
        FROM cases WHERE opened_at >= ${from} AND opened_at < ${until}`),
    );
    return { opened: row.opened, red: row.red ?? 0, judged: row.judged ?? 0, inTime: row.inTime ?? 0 };
  }
}
