/** Does something for each of those who are registered, a few at a time so that nobody waits; the rest follows at once. */
import type { Person } from '../../db/persons.js';
import type { Registration, SeatState } from '../../db/registrations.js';
import type { Turn } from '../turn.js';

/** So many in one turn stay below the 20 ms that it may take. */
const AT_ONCE = 30;

/**
 * @param key the timer that goes on with the rest. @param subject what it is about, `date:12`. @param from the first row; 1 in the
 * first turn.
 */
export function forEachRegistered(
  turn: Turn,
  {
    key,
    subject,
    programmeId,
    states,
    from,
  }: {
    key: string;
    subject: string;
    programmeId: number;
    states: readonly SeatState[];
    from: number;
  },
  act: (person: Person, registration: Registration) => void,
): void {
  const some = turn.rows.registrations.some(programmeId, states, from, AT_ONCE);
  for (const registration of some) {
    const person = turn.rows.persons.byId(registration.personId);
    if (person) act(person, registration);
  }
  const last = some.at(-1);
  if (last && some.length === AT_ONCE) turn.later(key, `${subject}:${last.id + 1}`, turn.now);
}
