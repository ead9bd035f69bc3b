/** All rows about homes of one person, opened, for the copy of their data. */
import { asc, eq } from 'drizzle-orm';
import type { Store } from './open.js';
import {
  bands,
  calls,
  checkSlots,
  fairness,
  identities,
  moves,
  proposals,
  reports,
  stays,
  viewings,
} from './schema.js';

export class HomesOf {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #opened(seal: string, text: string | null): string | null {
    return text === null ? null : this.#store.vault.open(seal, text);
  }

  /** Homes that were shown to them, with what came of each. */
  shown(personId: number) {
    const { tables } = this.#store;
    const whose = eq(proposals.personId, personId);
    return {
      proposals: tables.select().from(proposals).where(whose).orderBy(asc(proposals.id)).all(),
      viewings: tables
        .select({ viewing: viewings, offerId: proposals.offerId })
        .from(viewings)
        .innerJoin(proposals, eq(viewings.proposalId, proposals.id))
        .where(whose)
        .orderBy(asc(viewings.id))
        .all(),
      moves: tables.select().from(moves).where(eq(moves.personId, personId)).orderBy(asc(moves.id)).all(),
      stays: tables.select().from(stays).where(eq(stays.personId, personId)).orderBy(asc(stays.id)).all(),
      ledger: tables
        .select()
        .from(fairness)
        .where(eq(fairness.personId, personId))
        .orderBy(asc(fairness.id))
        .all(),
    };
  }

  /** What people did for them, and what they told us. */
  besides(personId: number) {
    const { tables } = this.#store;
    const slots = tables.select().from(checkSlots).where(eq(checkSlots.personId, personId)).all();
    const told = tables.select().from(reports).where(eq(reports.personId, personId)).all();
    return {
      identities: tables.select().from(identities).where(eq(identities.personId, personId)).all(),
      slots: slots.map((row) => ({ ...row, place: this.#opened('check_slots.place', row.place) })),
      bands: tables.select().from(bands).where(eq(bands.personId, personId)).all(),
      calls: tables.select().from(calls).where(eq(calls.personId, personId)).all(),
      reports: told.map((row) => ({ ...row, words: this.#opened('reports.words', row.words) })),
    };
  }
}
