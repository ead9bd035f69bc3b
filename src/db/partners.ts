/** Bodies that work with us, each by the one person who speaks for it; what they say of themselves is sealed. */
import { and, asc, count, eq, inArray, lt } from 'drizzle-orm';
import type { Store } from './open.js';
import { partners } from './schema.js';

/** With what is sealed opened. */
export type Partner = typeof partners.$inferSelect;
export type PartnerKind = Partner['kind'];
export const PARTNER_KINDS = ['municipal', 'civil', 'other'] as const satisfies readonly PartnerKind[];
type Told = Pick<Partner, 'kind' | 'organisation' | 'contactRole' | 'land' | 'town'>;

const ORGANISATION = 'partners.organisation';
const ROLE = 'partners.contact_role';

export class Partners {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  #opened(row: Partner): Partner {
    const { vault } = this.#store;
    const contactRole = row.contactRole === null ? null : vault.open(ROLE, row.contactRole);
    return { ...row, organisation: vault.open(ORGANISATION, row.organisation), contactRole };
  }

  /** Somebody asks to be one; what they said before is forgotten. @param now UTC milliseconds. */
  ask(personId: number, { organisation, contactRole, ...told }: Told, now: number): void {
    const { vault } = this.#store;
    const set = {
      ...told,
      organisation: vault.seal(ORGANISATION, organisation),
      contactRole: contactRole === null ? null : vault.seal(ROLE, contactRole),
      state: 'asked' as const,
      decidedBy: null,
      decidedAt: null,
      shownKey: null,
      createdAt: now,
    };
    const insert = this.#store.tables.insert(partners).values({ personId, ...set });
    insert.onConflictDoUpdate({ target: partners.personId, set }).run();
  }

  of(personId: number): Partner | undefined {
    const row = this.#store.tables.select().from(partners).where(eq(partners.personId, personId)).get();
    return row && this.#opened(row);
  }

  /** The one whose decision was asked for in this post. */
  setShown(personId: number, shownKey: string): void {
    this.#store.tables.update(partners).set({ shownKey }).where(eq(partners.personId, personId)).run();
  }

  /** @returns false when somebody else was faster, or nobody asks any more. */
  decide(personId: number, state: 'confirmed' | 'refused', staffId: number, now: number): boolean {
    const waits = and(eq(partners.personId, personId), eq(partners.state, 'asked'));
    const change = { state, decidedBy: staffId, decidedAt: now };
    return this.#store.tables.update(partners).set(change).where(waits).run().changes === 1;
  }

  /** They are none any more. @returns false when they were none. */
  leave(personId: number): boolean {
    const where = eq(partners.personId, personId);
    return this.#store.tables.delete(partners).where(where).run().changes === 1;
  }

  /** In the order in which they asked. */
  inState(state: Partner['state'], limit: number): Partner[] {
    const rows = this.#store.tables.select().from(partners).where(eq(partners.state, state));
    return rows
      .orderBy(asc(partners.createdAt))
      .limit(limit)
      .all()
      .map((row) => this.#opened(row));
  }

  /** How many wait for a decision. */
  asked(): number {
    const where = eq(partners.state, 'asked');
    return this.#store.tables.select({ rows: count() }).from(partners).where(where).get()?.rows ?? 0;
  }

  /** At most `limit` that were refused before `before`. @returns how many went. */
  forget(before: number, limit: number): number {
    const { tables } = this.#store;
    const refused = and(eq(partners.state, 'refused'), lt(partners.decidedAt, before));
    const old = tables.select({ id: partners.personId }).from(partners).where(refused).limit(limit);
    return tables.delete(partners).where(inArray(partners.personId, old)).run().changes;
  }
}
