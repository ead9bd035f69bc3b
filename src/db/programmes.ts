/** What organisers offer: courses, meetings and other programmes, with their dates. */
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, max, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Audience } from './audience.js';
import type { Store } from './open.js';
import { programmeDates, programmes } from './schema.js';

const Text = z.object({ title: z.string(), text: z.string() });
/** Title and text, in at least one language. */
export const ProgrammeWords = z.object({
  v: z.literal(1),
  uk: Text.optional(),
  ru: Text.optional(),
  de: Text.optional(),
  en: Text.optional(),
});
export type ProgrammeWords = z.infer<typeof ProgrammeWords>;

const day = z.iso.date();
/** How it repeats, in the local time of `zone`. */
export const Repeats = z.object({
  v: z.literal(1),
  every: z.enum(['week', 'month']),
  /** Every so many weeks or months. */
  step: z.number().int().min(1).max(12),
  /** 1 = Monday. */
  weekday: z.number().int().min(1).max(7),
  /** Which of these weekdays of the month, -1 = the last; null by the week. */
  nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]).nullable(),
  /** The days between which it is held; null = without an end. */
  from: day,
  until: day.nullable(),
  /** Minutes after midnight; an end that is not after the start is on the next day. */
  start: z.number().int().min(0).max(1439),
  end: z.number().int().min(0).max(1439),
  zone: z.string(),
});
export type Repeats = z.infer<typeof Repeats>;

type Row = typeof programmes.$inferSelect;
/** A programme with its JSON read. */
export type Programme = Omit<Row, 'words' | 'audience' | 'repeats'> & {
  words: ProgrammeWords;
  audience: Audience;
  repeats: Repeats | null;
};
/** What its organiser says of it. */
export type ProgrammeFacts = Omit<
  Programme,
  'id' | 'state' | 'createdBy' | 'createdAt' | 'changedAt' | 'endedAt'
>;
export type ProgrammeDate = typeof programmeDates.$inferSelect;
export const DATE_KINDS = ['kick-off', 'date', 'closing'] as const;
export type DateKind = (typeof DATE_KINDS)[number];
/** One date as it is given; times in UTC milliseconds. */
export type GivenDate = { kind: DateKind; startsAt: number; endsAt: number };

const read = (row: Row): Programme => ({
  ...row,
  words: ProgrammeWords.parse(JSON.parse(row.words)),
  audience: Audience.parse(JSON.parse(row.audience)),
  repeats: row.repeats === null ? null : Repeats.parse(JSON.parse(row.repeats)),
});

const stored = ({ words, audience, repeats, ...facts }: ProgrammeFacts) => ({
  ...facts,
  words: JSON.stringify(words),
  audience: JSON.stringify(audience),
  repeats: repeats === null ? null : JSON.stringify(repeats),
});

export class Programmes {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** @param createdBy the colleague; null for a list that was read in. @param now UTC milliseconds. @returns its id. */
  add(facts: ProgrammeFacts, state: Row['state'], createdBy: number | null, now: number): number {
    const row = { ...stored(facts), state, createdBy, createdAt: now, changedAt: now };
    return this.#store.tables.insert(programmes).values(row).returning({ id: programmes.id }).get().id;
  }

  change(id: number, facts: ProgrammeFacts, now: number): void {
    const row = { ...stored(facts), changedAt: now };
    this.#store.tables.update(programmes).set(row).where(eq(programmes.id, id)).run();
  }

  /** @param endedAt when it was over (UTC milliseconds); null while it is not. */
  enter(id: number, state: Row['state'], endedAt: number | null, now: number): void {
    const row = { state, endedAt, changedAt: now };
    this.#store.tables.update(programmes).set(row).where(eq(programmes.id, id)).run();
  }

  byId(id: number): Programme | undefined {
    const row = this.#store.tables.select().from(programmes).where(eq(programmes.id, id)).get();
    return row && read(row);
  }

  /** @param code the organiser's own. */
  byCode(code: string): Programme | undefined {
    const row = this.#store.tables.select().from(programmes).where(eq(programmes.code, code)).get();
    return row && read(row);
  }

  /** Those in one of these states, the newest last. */
  inState(states: readonly Row['state'][], limit: number): Programme[] {
    const where = inArray(programmes.state, [...states]);
    const rows = this.#store.tables.select().from(programmes).where(where).orderBy(asc(programmes.id));
    return rows.limit(limit).all().map(read);
  }

  /** Those that are not over, from the row `from` on. */
  runningFrom(from: number, limit: number): Programme[] {
    const runs = and(
      inArray(programmes.state, ['open', 'closed']),
      isNull(programmes.endedAt),
      gte(programmes.id, from),
    );
    const rows = this.#store.tables.select().from(programmes).where(runs).orderBy(asc(programmes.id));
    return rows.limit(limit).all().map(read);
  }

  /** Whether any is open at all. */
  hasOpen(): boolean {
    const where = eq(programmes.state, 'open');
    const row = this.#store.tables.select({ id: programmes.id }).from(programmes).where(where).limit(1).get();
    return row !== undefined;
  }

  /** All its dates, the earliest first. */
  dates(programmeId: number): ProgrammeDate[] {
    const where = eq(programmeDates.programmeId, programmeId);
    const rows = this.#store.tables.select().from(programmeDates).where(where);
    return rows.orderBy(asc(programmeDates.startsAt)).all();
  }

  /** Its dates that are planned and end after `after` (UTC milliseconds), the earliest first. */
  ahead(programmeId: number, after: number, limit: number): ProgrammeDate[] {
    const own = and(eq(programmeDates.programmeId, programmeId), eq(programmeDates.state, 'planned'));
    const rows = this.#store.tables.select().from(programmeDates);
    return rows
      .where(and(own, gt(programmeDates.endsAt, after)))
      .orderBy(asc(programmeDates.startsAt))
      .limit(limit)
      .all();
  }

  date(id: number): ProgrammeDate | undefined {
    return this.#store.tables.select().from(programmeDates).where(eq(programmeDates.id, id)).get();
  }

  /** @returns the new row; undefined when one begins at that moment already, be it cancelled. */
  addDate(programmeId: number, date: GivenDate): ProgrammeDate | undefined {
    const row = { programmeId, ...date, state: 'planned' as const };
    return this.#store.tables.insert(programmeDates).values(row).onConflictDoNothing().returning().get();
  }

  /** Its kind and its end are as given from now on, and it is held. */
  keepDate(id: number, { kind, endsAt }: GivenDate): void {
    const change = { kind, endsAt, state: 'planned' as const };
    this.#store.tables.update(programmeDates).set(change).where(eq(programmeDates.id, id)).run();
  }

  /** It is held at another time from now on, which is free. @param movedFrom when it was to begin at first; null when it is held then again. */
  moveDate(id: number, { startsAt, endsAt }: GivenDate, movedFrom: number | null): void {
    const change = { startsAt, endsAt, movedFrom };
    this.#store.tables.update(programmeDates).set(change).where(eq(programmeDates.id, id)).run();
  }

  /** @returns false when it was cancelled before. */
  cancelDate(id: number): boolean {
    const planned = and(eq(programmeDates.id, id), eq(programmeDates.state, 'planned'));
    const change = { state: 'cancelled' as const };
    return this.#store.tables.update(programmeDates).set(change).where(planned).run().changes === 1;
  }

  /** Takes a date out for good, as if it had never been given. */
  dropDate(id: number): void {
    this.#store.tables.delete(programmeDates).where(eq(programmeDates.id, id)).run();
  }

  /** Of each programme when its next date that ends after `after` begins, and when its last one ends; only planned ones count. */
  spans(after: number): Map<number, { next: number | null; end: number }> {
    const next = sql<
      number | null
    >`min(CASE WHEN ${programmeDates.endsAt} > ${after} THEN ${programmeDates.startsAt} END)`;
    const rows = this.#store.tables
      .select({ id: programmeDates.programmeId, next, end: sql<number>`max(${programmeDates.endsAt})` })
      .from(programmeDates)
      .where(eq(programmeDates.state, 'planned'))
      .groupBy(programmeDates.programmeId)
      .all();
    return new Map(rows.map(({ id, ...span }) => [id, span]));
  }

  /** When its last planned date is over (UTC milliseconds); null when it has none. */
  lastEnd(programmeId: number): number | null {
    const own = and(eq(programmeDates.programmeId, programmeId), eq(programmeDates.state, 'planned'));
    const last = this.#store.tables.select({ at: max(programmeDates.endsAt) }).from(programmeDates);
    return last.where(own).get()?.at ?? null;
  }

  /** At most `limit` programmes that ended before `before`, with their dates. @returns how many. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = and(isNotNull(programmes.endedAt), lt(programmes.endedAt, before));
    const rows = tables.select({ id: programmes.id }).from(programmes).where(old).limit(limit).all();
    const ids = rows.map(({ id }) => id);
    tables.delete(programmeDates).where(inArray(programmeDates.programmeId, ids)).run();
    tables.delete(programmes).where(inArray(programmes.id, ids)).run();
    return ids.length;
  }
}
