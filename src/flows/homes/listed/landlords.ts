/** Whose the homes of a list are, found once for all the homes of a landlord that are taken together. */
import type { Turn } from '../../turn.js';
import { setMandate } from '../offer/changes.js';
import type { ListedRow } from './columns.js';

export class ListedLandlords {
  readonly #turn: Turn;
  readonly #rung = new Map<string, readonly number[]>();
  readonly #of = new Map<string, number>();

  constructor(turn: Turn) {
    this.#turn = turn;
  }

  /** Who was rung under this number before. */
  #byPhone(phone: string): readonly number[] {
    const before = this.#rung.get(phone) ?? this.#turn.rows.landlords.byPhone(phone);
    this.#rung.set(phone, before);
    return before;
  }

  /** Whether `landlordId` has this number. */
  has(phone: string, landlordId: number): boolean {
    return this.#byPhone(phone).includes(landlordId);
  }

  /**
   * Whoever was rung under this number before, or somebody new who is rung. Not somebody who has written a number in a chat: nobody knows
   * whether it is theirs, and the homes of a list would be in their hands.
   */
  of({ landlord }: ListedRow): number {
    const { phone } = landlord;
    const { persons } = this.#turn.rows;
    const known = this.#of.get(phone) ?? this.#byPhone(phone).find((one) => persons.byId(one)?.chat === null);
    const id = known ?? this.#add(landlord);
    this.#of.set(phone, id);
    return id;
  }

  #add({ name, phone, language, business }: ListedRow['landlord']): number {
    const { landlords, persons } = this.#turn.rows;
    const { now } = this.#turn;
    const { id } = persons.createUnreached(language, now);
    persons.addRole(id, 'landlord', now);
    landlords.put(id, { channel: 'phone', name, phone, business }, now);
    setMandate(this.#turn, id, true);
    this.#rung.set(phone, [...this.#byPhone(phone), id]);
    return id;
  }
}
