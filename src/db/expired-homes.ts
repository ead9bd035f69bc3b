/** Deletes what is past its time of homes, in portions; how long what is kept stands in retention.ts. What is counted stays, and names nobody. */
import { and, eq, gt, inArray, isNotNull, isNull, lt, ne, notExists, notInArray, or, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { NOBODY } from './dropping.js';
import type { Store } from './open.js';
import { RUNNING } from './proposals.js';
import {
  attestCodes,
  calls,
  checkSlots,
  fairness,
  identities,
  landlords,
  moves,
  offerPhotos,
  offerPrints,
  offers,
  profiles,
  proposals,
  reports,
  rounds,
  stays,
  viewings,
} from './schema.js';

type Where = ReturnType<typeof and>;

/** Columns of an offer that say whose or where it is; empty once its time is over. */
export const OFFER_BLANK = {
  address: null,
  words: null,
  answers: null,
  flags: null,
  postcode: null,
  town: null,
} as const;

export class ExpiredHomes {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #delete(table: SQLiteTable & { id: SQLiteColumn }, where: Where, limit: number): number {
    const { tables } = this.#store;
    const old = tables.select({ id: table.id }).from(table).where(where).limit(limit);
    return tables.delete(table).where(inArray(table.id, old)).run().changes;
  }

  /** What was said to homes that were shown: that they were shown stays while somebody could be asked again. */
  emptyProposals(before: number, limit: number): number {
    const { tables } = this.#store;
    const contacts = or(isNotNull(proposals.seekerContact), isNotNull(proposals.landlordContact));
    const said = or(
      ne(proposals.fits, '[]'),
      isNotNull(proposals.why),
      isNotNull(proposals.messageKey),
      contacts,
    );
    const over = and(lt(proposals.endedAt, before), said, notInArray(proposals.state, [...RUNNING]));
    const old = tables.select({ id: proposals.id }).from(proposals).where(over).limit(limit);
    const blank = { fits: '[]', why: null, messageKey: null, seekerContact: null, landlordContact: null };
    return tables.update(proposals).set(blank).where(inArray(proposals.id, old)).run().changes;
  }

  /** Proposals after which nobody is asked again: the home is listed no more, or the search is over. */
  pairs(before: number, limit: number): number {
    const { tables } = this.#store;
    const listed = tables
      .select({ id: offers.id })
      .from(offers)
      .where(and(eq(offers.id, proposals.offerId), isNull(offers.endedAt)));
    const searches = tables
      .select({ id: profiles.personId })
      .from(profiles)
      .where(and(eq(profiles.personId, proposals.personId), isNull(profiles.endedAt)));
    const moved = tables.select({ id: moves.id }).from(moves).where(eq(moves.proposalId, proposals.id));
    const done = or(notExists(listed), notExists(searches));
    return this.#delete(proposals, and(lt(proposals.endedAt, before), done, notExists(moved)), limit);
  }

  viewings(before: number, limit: number): number {
    return this.#delete(viewings, lt(viewings.endedAt, before), limit);
  }

  /** Ways to a key that led to none. */
  fallenMoves(before: number, limit: number): number {
    return this.#delete(moves, and(eq(moves.state, 'fallen'), lt(moves.endedAt, before)), limit);
  }

  /** Runs of the matching. */
  rounds(before: number, limit: number): number {
    return this.#delete(rounds, lt(rounds.askedAt, before), limit);
  }

  /** Homes that are listed no more, and in which nobody lives through us: what they were stays, whose and where does not. */
  offers(before: number, limit: number): number {
    const { tables } = this.#store;
    const lived = tables
      .select({ id: stays.id })
      .from(stays)
      .where(and(eq(stays.offerId, offers.id), isNull(stays.endedOn)));
    const known = or(gt(offers.landlordId, NOBODY), isNotNull(offers.answers), isNotNull(offers.words));
    const over = and(inArray(offers.state, ['withdrawn', 'rejected']), lt(offers.endedAt, before));
    const old = tables
      .select({ id: offers.id, landlordId: offers.landlordId })
      .from(offers)
      .where(and(over, known, notExists(lived)))
      .limit(limit)
      .all();
    const ids = old.map(({ id }) => id);
    tables.delete(offerPhotos).where(inArray(offerPhotos.offerId, ids)).run();
    tables.delete(offerPrints).where(inArray(offerPrints.offerId, ids)).run();
    tables
      .update(offers)
      .set({ ...OFFER_BLANK, landlordId: NOBODY })
      .where(inArray(offers.id, ids))
      .run();
    this.#landlords(old.map(({ landlordId }) => landlordId));
    return ids.length;
  }

  /** Landlords of whom nothing is left go; of one who may not offer any more that stays, and the print of the number. */
  #landlords(ids: readonly number[]): void {
    const { tables } = this.#store;
    const own = tables
      .select({ id: offers.id })
      .from(offers)
      .where(eq(offers.landlordId, landlords.personId));
    const lets = tables
      .select({ id: stays.id })
      .from(stays)
      .where(and(eq(stays.landlordId, landlords.personId), isNull(stays.endedOn)));
    const left = and(inArray(landlords.personId, [...ids]), notExists(own), notExists(lets));
    tables
      .delete(landlords)
      .where(and(left, isNull(landlords.bannedAt)))
      .run();
    tables.update(landlords).set({ name: null, phone: null, callWhen: null }).where(left).run();
  }

  /** Who lived where, so long after they have left. @param day YYYY-MM-DD. */
  stays(day: string, limit: number): number {
    const { tables } = this.#store;
    const where = and(lt(stays.endedOn, day), or(gt(stays.personId, NOBODY), gt(stays.landlordId, NOBODY)));
    const old = tables
      .select({ id: stays.id, moveId: stays.moveId })
      .from(stays)
      .where(where)
      .limit(limit)
      .all();
    const moveIds = old.map(({ moveId }) => moveId);
    tables.delete(moves).where(inArray(moves.id, moveIds)).run();
    const ids = old.map(({ id }) => id);
    const nobody = { personId: NOBODY, landlordId: NOBODY };
    const persons = tables.select({ id: stays.personId }).from(stays).where(inArray(stays.id, ids)).all();
    tables.update(stays).set(nobody).where(inArray(stays.id, ids)).run();
    this.#loosenLedger(persons.map(({ id }) => id));
    return old.length;
  }

  /** Those of them who neither search nor live in a home of ours are not known to the ledger any more. */
  #loosenLedger(ids: readonly number[]): void {
    const { tables } = this.#store;
    const search = tables.select({ id: profiles.personId }).from(profiles);
    const living = tables.select({ id: stays.personId }).from(stays).where(isNull(stays.endedOn));
    const theirs = and(
      inArray(fairness.personId, [...ids]),
      notInArray(fairness.personId, search),
      notInArray(fairness.personId, living),
    );
    tables.update(fairness).set({ personId: NOBODY }).where(theirs).run();
  }

  calls(before: number, limit: number): number {
    return this.#delete(calls, lt(calls.endedAt, before), limit);
  }

  reports(before: number, limit: number): number {
    return this.#delete(reports, lt(reports.decidedAt, before), limit);
  }

  /** @param day YYYY-MM-DD: what counted until a day before it counts no more. */
  identities(day: string, limit: number): number {
    return this.#delete(identities, lt(identities.until, day), limit);
  }

  /** Who had a time to show an identity, and where. */
  slots(before: number, limit: number): number {
    const { tables } = this.#store;
    const known = or(isNotNull(checkSlots.personId), isNotNull(checkSlots.place));
    const old = tables
      .select({ id: checkSlots.id })
      .from(checkSlots)
      .where(and(lt(checkSlots.at, before), known))
      .limit(limit);
    const blank = { personId: null, place: null };
    return tables.update(checkSlots).set(blank).where(inArray(checkSlots.id, old)).run().changes;
  }

  attestCodes(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = tables
      .select({ hash: attestCodes.hash })
      .from(attestCodes)
      .where(sql`${attestCodes.expiresAt} < ${before}`)
      .limit(limit);
    return tables.delete(attestCodes).where(inArray(attestCodes.hash, old)).run().changes;
  }
}
