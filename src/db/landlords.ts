/** Persons who offer homes: how they are reached, and what was seen and said to them. */
import { eq, sql } from 'drizzle-orm';
import type { Store } from './open.js';
import { landlords } from './schema.js';

/** A landlord with the sealed columns opened. */
export type Landlord = typeof landlords.$inferSelect;
/** What can be written; sealed columns are given open. */
export type LandlordChange = Partial<Omit<Landlord, 'personId' | 'createdAt' | 'phoneHash'>>;

const SEALED = ['name', 'phone', 'callWhen'] as const;

export class Landlords {
  readonly #store: Store;
  readonly #byPhone;
  readonly #byId;

  constructor(store: Store) {
    this.#store = store;
    this.#byPhone = store.tables
      .select({ id: landlords.personId })
      .from(landlords)
      .where(eq(landlords.phoneHash, sql.placeholder('hash')))
      .prepare();
    const isIt = eq(landlords.personId, sql.placeholder('personId'));
    this.#byId = store.tables.select().from(landlords).where(isIt).prepare();
  }

  get(personId: number): Landlord | undefined {
    const { vault } = this.#store;
    const row = this.#byId.get({ personId });
    if (!row) return undefined;
    const opened = { ...row };
    for (const name of SEALED) {
      const text = row[name];
      opened[name] = text === null ? null : vault.open(`landlords.${name}`, text);
    }
    return opened;
  }

  #hashOf(phone: string): string {
    return this.#store.vault.token(`landlords.phone ${phone}`);
  }

  /** Who was rung under this number before. @param phone E.164. */
  byPhone(phone: string): number[] {
    return this.#byPhone.all({ hash: this.#hashOf(phone) }).map(({ id }) => id);
  }

  /** Writes `change`; a landlord who is new is on Telegram unless it says otherwise. @param now UTC milliseconds. */
  put(personId: number, change: LandlordChange, now: number): void {
    const { tables, vault } = this.#store;
    const sealed: LandlordChange & { phoneHash?: string | null } = { ...change };
    if (change.phone !== undefined) {
      sealed.phoneHash = change.phone === null ? null : this.#hashOf(change.phone);
      // Another number may be somebody else's.
      if (change.phone !== this.get(personId)?.phone) sealed.phoneHeardAt = null;
    }
    for (const name of SEALED) {
      const text = change[name];
      if (typeof text === 'string') sealed[name] = vault.seal(`landlords.${name}`, text);
    }
    const row = { channel: 'telegram' as const, ...sealed, personId, createdAt: now };
    const insert = tables.insert(landlords).values(row);
    if (Object.keys(sealed).length === 0) insert.onConflictDoNothing().run();
    else insert.onConflictDoUpdate({ target: landlords.personId, set: sealed }).run();
  }
}
