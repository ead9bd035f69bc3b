/** What was promised for a day and was not said on it: it is said when the person next writes, or on the next day of that kind. */
import type { Person } from '../../db/persons.js';
import type { Turn } from '../turn.js';

/** When the next word on how things stand is due. */
export const SEEKER_STATUS = 'seeker-status';
/** A timer that does nothing when it falls due; until then the word on how things stand is owed. */
const STATUS_OWED = 'status-owed';

const subjectOf = (personId: number): string => `person:${personId}`;

/** The promised word on how things stand does not go out: it is owed until the next one. */
export function oweStatus(turn: Turn, personId: number): void {
  const next = turn.rows.timers.due(SEEKER_STATUS, subjectOf(personId));
  if (next !== null) turn.later(STATUS_OWED, subjectOf(personId), next);
}

/** Whether that word is owed to the person. */
export const owesStatus = (turn: Turn, person: Person): boolean =>
  turn.rows.timers.has(STATUS_OWED, subjectOf(person.id));

/** The word has been said, or nothing is to be said any more. */
export const settleStatus = (turn: Turn, person: Person): void =>
  turn.forget(STATUS_OWED, subjectOf(person.id));
