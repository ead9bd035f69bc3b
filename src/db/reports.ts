/** Reports that something is wrong with an offer or a stay, and what they freeze (R29). */
import { and, asc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { moves, offers, proposals, reports, stays } from './schema.js';

export type Report = typeof reports.$inferSelect;
export type NewReport = Omit<Report, 'id' | 'words' | 'state' | 'decidedBy' | 'decidedAt'>;
export type Decision = 'upheld' | 'dismissed';

export class Reports {
  readonly #store: Store;
  readonly #freezing = kept(() => {
    const isTheirs = eq(reports.landlordId, sql.placeholder('landlordId'));
    const where = and(isTheirs, eq(reports.state, 'open'), eq(reports.froze, true));
    return this.#store.tables.select({ id: reports.id }).from(reports).where(where).prepare();
  });

  constructor(store: Store) {
    this.#store = store;
  }

  add(report: NewReport): Report {
    const row = { ...report, state: 'open' as const };
    return this.#store.tables.insert(reports).values(row).returning().get();
  }

  byId(id: number): Report | undefined {
    return this.#store.tables.select().from(reports).where(eq(reports.id, id)).get();
  }

  /** The one of this person about this offer that nobody has decided about. */
  openOf(personId: number, offerId: number): Report | undefined {
    const theirs = and(eq(reports.personId, personId), eq(reports.offerId, offerId));
    const where = and(theirs, eq(reports.state, 'open'));
    return this.#store.tables.select().from(reports).where(where).get();
  }

  /** How many this person has made since `since`, UTC milliseconds. */
  madeSince(personId: number, since: number): number {
    const where = and(eq(reports.personId, personId), gte(reports.at, since));
    const count = this.#store.tables.select({ rows: sql<number>`count(*)` }).from(reports).where(where).get();
    return count?.rows ?? 0;
  }

  /** Who has ever reported a home of this landlord. */
  reportersOf(landlordId: number): number[] {
    const where = eq(reports.landlordId, landlordId);
    const rows = this.#store.tables.selectDistinct({ id: reports.personId }).from(reports).where(where).all();
    return rows.map(({ id }) => id);
  }

  /** Those that nobody has decided about, the earliest due first. */
  open(limit: number): Report[] {
    const where = eq(reports.state, 'open');
    return this.#store.tables
      .select()
      .from(reports)
      .where(where)
      .orderBy(asc(reports.due))
      .limit(limit)
      .all();
  }

  /** Whether nothing of this landlord may be shown until somebody has decided. */
  freezes(landlordId: number): boolean {
    return this.#freezing().get({ landlordId }) !== undefined;
  }

  /** Whether something was found about this offer since `since`, UTC milliseconds. */
  foundSince(offerId: number, since: number): boolean {
    const found = and(eq(reports.offerId, offerId), eq(reports.state, 'upheld'));
    const where = and(found, gte(reports.decidedAt, since));
    return this.#store.tables.select({ id: reports.id }).from(reports).where(where).get() !== undefined;
  }

  /** @returns false when somebody has decided already. */
  decide(id: number, state: Decision, staffId: number, now: number): boolean {
    const change = { state, decidedBy: staffId, decidedAt: now };
    const open = and(eq(reports.id, id), eq(reports.state, 'open'));
    return this.#store.tables.update(reports).set(change).where(open).run().changes === 1;
  }

  /** Who has found something in a report about this landlord since `since`, UTC milliseconds. */
  upheldBy(landlordId: number, since: number): number[] {
    const upheld = and(eq(reports.landlordId, landlordId), eq(reports.state, 'upheld'));
    const where = and(upheld, gte(reports.decidedAt, since));
    const rows = this.#store.tables.select({ by: reports.decidedBy }).from(reports).where(where).all();
    return rows.flatMap(({ by }) => by ?? []);
  }

  /** Whether one of these persons was shown an offer of this landlord, or lives in one. */
  knows(personIds: readonly number[], landlordId: number): boolean {
    const { tables } = this.#store;
    const shown = tables
      .select({ id: proposals.id })
      .from(proposals)
      .innerJoin(offers, eq(offers.id, proposals.offerId))
      .where(and(inArray(proposals.personId, [...personIds]), eq(offers.landlordId, landlordId)))
      .get();
    const lives = and(inArray(stays.personId, [...personIds]), eq(stays.landlordId, landlordId));
    return (
      shown !== undefined || tables.select({ id: stays.id }).from(stays).where(lives).get() !== undefined
    );
  }

  /** Who is on the way to the key of a home of this landlord. */
  onTheWay(landlordId: number): number[] {
    const rows = this.#store.tables
      .select({ personId: moves.personId })
      .from(moves)
      .innerJoin(offers, eq(offers.id, moves.offerId))
      .where(and(eq(moves.state, 'open'), eq(offers.landlordId, landlordId)))
      .all();
    return rows.map(({ personId }) => personId);
  }

  /** How many households live in homes of this landlord. */
  livingThere(landlordId: number): number {
    const where = and(eq(stays.landlordId, landlordId), isNull(stays.endedOn));
    const count = this.#store.tables.select({ rows: sql<number>`count(*)` }).from(stays).where(where).get();
    return count?.rows ?? 0;
  }
}
