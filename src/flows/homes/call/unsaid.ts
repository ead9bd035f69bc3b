/** What flows say to a landlord whom no message reaches becomes a call, so that nothing is said into the void. */
import type { Call } from '../../../db/calls.js';
import type { Value } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { openCall } from '../reach.js';

/** Office hours within which something that was only to be passed on is said. */
const DUE_MINUTES = 8 * 60;

/** A call that only passes something on and that nobody has taken yet: what is new is said in it too. */
const waiting = (turn: Turn, personId: number): Call | undefined =>
  turn.rows.calls
    .openTo(personId)
    .find(
      ({ state, subject, said }) =>
        state === 'open' && subject.startsWith('event:') && said?.answers.length === 0,
    );

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
    const step = { kind: 'tell', subject: `event:${turn.eventId}`, said, buttons, due } as const;
    const before = buttons.length === 0 ? waiting(turn, id) : undefined;
    if (!before?.said) openCall(turn, person, step);
    else {
      const { subject, notBefore, said: known } = before;
      const offer = known.offerId === null ? {} : { offerId: known.offerId };
      const more = { notBefore, due: before.due, ...offer };
      openCall(turn, person, { ...step, ...more, subject, said: { join: [known.said, said], by: '\n\n' } });
    }
  }
}
