/** Claim and take over: this helper answers from now on. */
import { type Case, isHeld, numberOf } from '../../db/cases.js';
import { phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { enterState } from '../case/state.js';
import { careFor, claimedRed } from '../danger/red.js';
import { notice } from '../reply.js';
import type { Turn } from '../turn.js';
import { refusal } from './rights.js';
import type { About, Verb } from './verb.js';

/**
 * Makes `about.staff` the one who answers. @param spoken whether the person has just been spoken with, and need not read it.
 * @returns false when they are already.
 */
export function takeCase(
  turn: Turn,
  { kase, staff }: Pick<About, 'kase' | 'staff'>,
  spoken = false,
): boolean {
  if (kase.claimedBy === staff.id) return false;
  const before = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
  const state = isHeld(kase) && kase.state !== 'snoozed' ? kase.state : 'claimed';
  enterState(turn, kase, state, staff, { claimedBy: staff.id, claimedAt: turn.now, offeredTo: null });
  claimedRed(turn, kase);
  note(turn, kase, staff, before ? 'take-over' : 'claim');
  careFor(turn, kase, staff);
  turn.post(
    kase,
    before
      ? phrase('desk-taken-over-by', { staff: mention(staff), before: mention(before) })
      : phrase('desk-claimed-by', { staff: mention(staff) }),
  );
  turn.card(kase);
  const person = turn.rows.persons.byId(kase.personId);
  // Nobody is rung to hear that somebody will ring.
  const reads = person?.chat != null && !spoken && !turn.rows.checkins.isNotHere(kase);
  if (!before && person && reads) turn.say(person, phrase('human-claimed', { number: numberOf(kase.id) }));
  return true;
}

export const claim: Verb = {
  name: 'claim',
  help: phrase('desk-help-claim'),
  press: (turn, about) => {
    // Of two who claim at once the second is refused: what they pressed said "Claim", not "Take over".
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    return takeCase(turn, about) ? undefined : notice(phrase('desk-refused-yours'));
  },
};

/** What the button says of the case: from whom it is taken. */
export const takeOverValue = ({ id, claimedBy }: Case): string => `case:${id}:${claimedBy ?? ''}`;

/** On a case of somebody else; Slack asks once more before it counts. */
export const takeOver: Verb = {
  name: 'takeover',
  press: (turn, about) => {
    const { kase, staff, seen } = about;
    if (kase.state === 'resolved') return notice(phrase('desk-refused-resolved'));
    const holder = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
    // Of two who take it over at once the second wanted it from somebody else.
    if (seen && holder && holder.id !== Number(seen) && holder.id !== staff.id)
      return notice(phrase('desk-refused-moved', { staff: mention(holder) }));
    return takeCase(turn, about) ? undefined : notice(phrase('desk-refused-yours'));
  },
};
