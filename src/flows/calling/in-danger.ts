/** Beside an urgent case of which the chat may speak, no time is booked: what helps now comes first. */
import type { Case } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { hushedCase } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';

/** The open urgent case of the person; null where there is none, or where nobody at the phone may learn that there is one. */
export function openDanger(turn: Turn, person: Person): Case | null {
  const open = turn.rows.cases.openOf(person.id);
  return open?.urgency === 'red' && !hushedCase(turn, person.id) ? open : null;
}
