/** What flows say to a landlord whom no message reaches becomes a call, so that nothing is said into the void. */
import type { Value } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { openCall } from '../reach.js';

/** Office hours within which something that was only to be passed on is said. */
const DUE_MINUTES = 8 * 60;

/** Opens one call for each landlord to whom something was said in this turn and who has no chat. */
export function ringUnsaid(turn: Turn): void {
  const all = turn.unsaid.splice(0);
  for (const id of new Set(all.map(({ personId }) => personId))) {
    const person = turn.rows.persons.byId(id);
    const landlord = turn.rows.landlords.get(id);
    if (!person || person.chat !== null || landlord?.channel !== 'phone') continue;
    const theirs = all.filter(({ personId }) => personId === id);
    const said: Value = { join: theirs.map((one) => one.said), by: '\n\n' };
    const due = turn.house.office.afterStaffedMinutes(turn.now, DUE_MINUTES) ?? turn.now;
    const buttons = theirs.flatMap((one) => one.buttons);
    openCall(turn, person, { kind: 'tell', subject: `event:${turn.eventId}`, said, buttons, due });
  }
}
