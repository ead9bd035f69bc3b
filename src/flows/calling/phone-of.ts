/** The number under which somebody can be rung, wherever it was given. */
import type { Person } from '../../db/persons.js';
import type { Turn } from '../turn.js';

/** E.164 where it was given for this, else as it was sent in the chat; null when none is known. */
export function phoneOf({ rows }: Pick<Turn, 'rows'>, personId: number): string | null {
  const given = rows.phones.of(personId)?.number;
  return rows.landlords.get(personId)?.phone ?? given ?? rows.messages.phoneOf(personId);
}

/** The number at which somebody has asked to be rung: the one they have read and agreed to, not what they let homes under. */
export const askedPhoneOf = (turn: Pick<Turn, 'rows'>, personId: number): string | null =>
  turn.rows.phones.of(personId)?.number ?? phoneOf(turn, personId);

/** Another such number; null: the one that is known is wrong. */
export function changeAskedPhone({ rows, now }: Turn, { id }: Person, number: string | null): void {
  const { maySay = false } = rows.phones.of(id) ?? {};
  if (!rows.phones.of(id) && rows.landlords.get(id)) rows.landlords.put(id, { phone: number }, now);
  else if (number === null) rows.phones.remove(id);
  else rows.phones.put(id, { number, own: false, maySay }, now);
}

/** Another number than before, where landlords keep theirs or where all others do; null: the one that is known is wrong. */
export function changePhone(turn: Turn, person: Person, number: string | null): void {
  const { landlords } = turn.rows;
  if (landlords.get(person.id)) landlords.put(person.id, { phone: number }, turn.now);
  else changeAskedPhone(turn, person, number);
}
