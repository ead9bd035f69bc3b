/** The number under which somebody can be rung, wherever it was given. */
import type { Person } from '../../db/persons.js';
import type { Turn } from '../turn.js';

/** E.164 where it was given for this, else as it was sent in the chat; null when none is known. */
export function phoneOf({ rows }: Pick<Turn, 'rows'>, personId: number): string | null {
  const given = rows.phones.of(personId)?.number;
  return rows.landlords.get(personId)?.phone ?? given ?? rows.cases.phoneOf(personId);
}

/** Another number than before, where landlords keep theirs or where all others do; null: the one that is known is wrong. */
export function changePhone(turn: Turn, person: Person, number: string | null): void {
  const { landlords, phones } = turn.rows;
  if (landlords.get(person.id)) landlords.put(person.id, { phone: number }, turn.now);
  else if (number === null) phones.remove(person.id);
  else {
    const { maySay = false } = phones.of(person.id) ?? {};
    phones.put(person.id, { number, own: false, maySay }, turn.now);
  }
}
