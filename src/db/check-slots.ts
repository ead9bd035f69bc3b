/** Times at which somebody of the team or a partner sees who a person is; a person takes one. */
import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { checkSlots } from './schema.js';

/** With the sealed place opened. */
export type CheckSlot = typeof checkSlots.$inferSelect;
export type SlotKind = CheckSlot['kind'];
export type SlotOutcome = NonNullable<CheckSlot['outcome']>;
export type NewSlot = Pick<CheckSlot, 'staffId' | 'kind' | 'place' | 'at' | 'minutes'>;

const PLACE = 'check_slots.place';

export class CheckSlots {
  readonly #store: Store;
  readonly #byId = kept(() =>
    this.#store.tables
      .select()
      .from(checkSlots)
      .where(eq(checkSlots.id, sql.placeholder('id')))
      .prepare(),
  );
  readonly #heldBy = kept(() =>
    this.#store.tables
      .select()
      .from(checkSlots)
      .where(and(eq(checkSlots.personId, sql.placeholder('personId')), isNull(checkSlots.endedAt)))
      .orderBy(asc(checkSlots.at))
      .prepare(),
  );
  readonly #free = kept(() => {
    const { personId, endedAt, at } = checkSlots;
    return this.#store.tables
      .select()
      .from(checkSlots)
      .where(and(isNull(personId), isNull(endedAt), gt(at, sql.placeholder('after'))))
      .orderBy(asc(at))
      .limit(sql.placeholder('limit'))
      .prepare();
  });

  constructor(store: Store) {
    this.#store = store;
  }

  #opened(row: CheckSlot): CheckSlot {
    return { ...row, place: row.place === null ? null : this.#store.vault.open(PLACE, row.place) };
  }

  add(slot: NewSlot): number {
    const place = slot.place === null ? null : this.#store.vault.seal(PLACE, slot.place);
    const row = { ...slot, place };
    return this.#store.tables.insert(checkSlots).values(row).returning({ id: checkSlots.id }).get().id;
  }

  byId(id: number): CheckSlot | undefined {
    const row = this.#byId().get({ id });
    return row && this.#opened(row);
  }

  /** Those that nobody has taken and that begin after `after` (UTC milliseconds), the earliest first. */
  free(after: number, limit: number): CheckSlot[] {
    return this.#free()
      .all({ after, limit })
      .map((row) => this.#opened(row));
  }

  /** The one that a person has taken and of which nothing has come yet. */
  heldBy(personId: number): CheckSlot | undefined {
    const row = this.#heldBy().get({ personId });
    return row && this.#opened(row);
  }

  /** All that are taken and of which nothing has come yet, the earliest first. */
  taken(limit: number): CheckSlot[] {
    const where = and(isNotNull(checkSlots.personId), isNull(checkSlots.endedAt));
    const rows = this.#store.tables.select().from(checkSlots).where(where).orderBy(asc(checkSlots.at));
    return rows
      .limit(limit)
      .all()
      .map((row) => this.#opened(row));
  }

  /** Whether one of this colleague begins at this moment already. */
  has(staffId: number, at: number): boolean {
    const same = and(eq(checkSlots.staffId, staffId), eq(checkSlots.at, at), isNull(checkSlots.endedAt));
    return this.#store.tables.select().from(checkSlots).where(same).get() !== undefined;
  }

  /** @returns false when somebody else was faster, or it is over. */
  take(id: number, personId: number, now: number): boolean {
    const free = and(eq(checkSlots.id, id), isNull(checkSlots.personId), isNull(checkSlots.endedAt));
    const change = { personId, takenAt: now };
    return this.#store.tables.update(checkSlots).set(change).where(free).run().changes === 1;
  }

  /** Others may take it again. */
  release(id: number): void {
    const change = { personId: null, takenAt: null };
    const open = and(eq(checkSlots.id, id), isNull(checkSlots.endedAt));
    this.#store.tables.update(checkSlots).set(change).where(open).run();
  }

  /** @returns false when something has come of it already. */
  end(id: number, outcome: SlotOutcome, now: number): boolean {
    const open = and(eq(checkSlots.id, id), isNull(checkSlots.endedAt));
    return (
      this.#store.tables.update(checkSlots).set({ outcome, endedAt: now }).where(open).run().changes === 1
    );
  }
}
