/** Reads for the report what people asked the program, how well-being checks were answered, and what was said to many. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { FOLDED, OF_CHECK } from './folding.js';
import type { Store } from './open.js';
import type { Days, Span } from './report-ways.js';

/** Questions that an entry or a model answered, that nothing did, and answers that did not help. */
export type Asked = { answered: number; model: number; unanswered: number; unhelpful: number };
export type Side = 'guest' | 'host';
/** Of checks that were due in a month (YYYY-MM): how many arrived, and how many of these were answered. */
export type Responses = { month: string; side: Side; asked: number; answered: number };
/** Of one touchpoint (the kind of a check, `day-14`): how many arrived, how many of these were answered, and how many met silence. */
export type Touchpoint = { side: Side; kind: string; asked: number; answered: number; silent: number };
/** The mean of each score in a month, and how many gave it. */
export type MonthScores = {
  month: string;
  side: Side;
  scores: Record<'safe' | 'privacy' | 'housing' | 'being', { mean: number; n: number } | null>;
};
export type Said = { id: number; topic: string; total: number; outcomes: Record<string, number> };

const What = z.object({ what: z.string(), count: z.number() });
const About = z.object({ about: z.string(), count: z.number() });
const side = z.enum(['guest', 'host']);
const Response = z.object({ month: z.string(), side, asked: z.number(), answered: z.number() });
const Point = z.object({
  side,
  kind: z.string(),
  asked: z.number(),
  answered: z.number(),
  silent: z.number(),
});
const mean = z.number().nullable();
const ScoresRow = z.object({
  month: z.string(),
  side,
  safe: mean,
  safeN: z.number(),
  privacy: mean,
  privacyN: z.number(),
  housing: mean,
  housingN: z.number(),
  being: mean,
  beingN: z.number(),
});
const SaidRow = z.object({ id: z.number(), topic: z.string(), total: z.number() });
const Outcome = z.object({ outcome: z.string(), count: z.number() });

/** The side of a folded check; one of before the kinds were kept has nothing behind it. */
const SIDE_OF = sql`iif(about LIKE 'host%', 'host', 'guest')`;

const scored = (value: number | null, n: number): { mean: number; n: number } | null =>
  value === null ? null : { mean: value, n };

export class ReportCare {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  asked({ from, until }: Days): Asked {
    const rows = this.#store.tables.all(sql`
      SELECT what, sum(count) AS count FROM tallies
      WHERE what IN ('faq-answered', 'faq-model', 'faq-unanswered', 'faq-unhelpful')
        AND day >= ${from} AND day < ${until} GROUP BY what`);
    const found = new Map(rows.map((row) => What.parse(row)).map(({ what, count }) => [what, count]));
    const of = (what: string): number => found.get(`faq-${what}`) ?? 0;
    return {
      answered: of('answered'),
      model: of('model'),
      unanswered: of('unanswered'),
      unhelpful: of('unhelpful'),
    };
  }

  /** What was asked most, by the slugs of the answers. @param least fewer are left out. */
  topics({ from, until }: Days, least: number): { slug: string; count: number }[] {
    const rows = this.#store.tables.all(sql`
      SELECT about, sum(count) AS count FROM tallies
      WHERE what = 'faq-answered' AND day >= ${from} AND day < ${until}
      GROUP BY about HAVING sum(count) >= ${least} ORDER BY 2 DESC, about`);
    return rows.map((row) => About.parse(row)).map(({ about, count }) => ({ slug: about, count }));
  }

  /** The earliest month first; with those of people who are erased. */
  responses({ from, until }: Days): Responses[] {
    const due = sql`>= ${from} AND due_on < ${until}`;
    const rows = this.#store.tables.all(sql`
      SELECT month, side, sum(asked) AS asked, sum(answered) AS answered FROM (
        SELECT substr(due_on, 1, 7) AS month, side, 1 AS asked, ${OF_CHECK.answered} AS answered
        FROM checkins WHERE due_on ${due} AND ${OF_CHECK.asked}
        UNION ALL
        SELECT substr(day, 1, 7), ${SIDE_OF}, iif(what = ${FOLDED.asked}, count, 0), iif(what = ${FOLDED.answered}, count, 0)
        FROM tallies WHERE what IN (${FOLDED.asked}, ${FOLDED.answered}) AND day >= ${from} AND day < ${until}
      ) GROUP BY month, side ORDER BY month, side`);
    return rows.map((row) => Response.parse(row));
  }

  /** Of the checks that were due from `from` until before `until`, those that nobody has asked for; with those of people who are erased. */
  touchpoints({ from, until }: Days): Touchpoint[] {
    const rows = this.#store.tables.all(sql`
      SELECT side, kind, sum(asked) AS asked, sum(answered) AS answered, sum(silent) AS silent FROM (
        SELECT side, kind, 1 AS asked, ${OF_CHECK.answered} AS answered, ${OF_CHECK.silent} AS silent
        FROM checkins WHERE due_on >= ${from} AND due_on < ${until} AND ${OF_CHECK.asked}
        UNION ALL
        SELECT ${SIDE_OF}, substr(about, instr(about, ' ') + 1), iif(what = ${FOLDED.asked}, count, 0),
          iif(what = ${FOLDED.answered}, count, 0), iif(what = ${FOLDED.silent}, count, 0)
        FROM tallies WHERE what IN (${FOLDED.asked}, ${FOLDED.answered}, ${FOLDED.silent})
          AND day >= ${from} AND day < ${until} AND instr(about, ' ') > 0
      ) WHERE kind NOT LIKE 'own-%' GROUP BY side, kind ORDER BY side, kind`);
    return rows.map((row) => Point.parse(row));
  }

  /** The earliest month first. @param from, to months, both counted. */
  scores(from: string, to: string): MonthScores[] {
    const rows = this.#store.tables.all(sql`
      SELECT month, side, avg(safe) AS safe, count(safe) AS safeN, avg(privacy) AS privacy, count(privacy) AS privacyN,
        avg(housing) AS housing, count(housing) AS housingN, avg(being) AS being, count(being) AS beingN
      FROM checkin_scores WHERE month >= ${from} AND month <= ${to} GROUP BY month, side ORDER BY month, side`);
    return rows
      .map((row) => ScoresRow.parse(row))
      .map(({ month, side: who, ...of }) => ({
        month,
        side: who,
        scores: {
          safe: scored(of.safe, of.safeN),
          privacy: scored(of.privacy, of.privacyN),
          housing: scored(of.housing, of.housingN),
          being: scored(of.being, of.beingN),
        },
      }));
  }

  /** Calls of which no row is left, because they are old or the person is erased. */
  foldedCalls({ from, until }: Days): Record<'booked' | 'tries' | 'reached' | 'incoming', number> {
    const rows = this.#store.tables.all(sql`
      SELECT what, sum(count) AS count FROM tallies
      WHERE what >= 'call-' AND what < 'call-~' AND day >= ${from} AND day < ${until} GROUP BY what`);
    const found = new Map(rows.map((row) => What.parse(row)).map(({ what, count }) => [what, count]));
    const of = (what: keyof typeof FOLDED): number => found.get(FOLDED[what]) ?? 0;
    return { booked: of('booked'), tries: of('tries'), reached: of('reached'), incoming: of('incoming') };
  }

  /** What was begun to be said to many in the span, and what came of it; with those who are erased. */
  broadcasts({ from, until }: Span): Said[] {
    const { tables } = this.#store;
    const rows = tables.all(sql`
      SELECT id, topic, total FROM broadcasts WHERE started_at >= ${from} AND started_at < ${until} ORDER BY id`);
    return rows
      .map((row) => SaidRow.parse(row))
      .map((said) => {
        const outcomes = tables.all(sql`
          SELECT outcome, sum(count) AS count FROM (
            SELECT outcome, count(*) AS count FROM broadcast_people
            WHERE broadcast_id = ${said.id} AND outcome IS NOT NULL GROUP BY outcome
            UNION ALL
            SELECT substr(what, ${FOLDED.broadcast.length + 1}), count FROM tallies
            WHERE what >= ${FOLDED.broadcast} AND what < ${`${FOLDED.broadcast}~`} AND about = ${String(said.id)}
          ) GROUP BY outcome`);
        const found = outcomes.map((row) => Outcome.parse(row));
        return { ...said, outcomes: Object.fromEntries(found.map((one) => [one.outcome, one.count])) };
      });
  }
}
