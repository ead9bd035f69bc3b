/** What sorts a case may be set by every helper, whoever has it, while it is open; everybody reads who did. */
import type { Case } from '../../db/cases.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { note } from '../case/case.js';
import { enterState } from '../case/state.js';
import type { Turn } from '../turn.js';
import type { About } from './verb.js';

export const whileOpen = (_: Turn, { kase }: About): Phrase | null =>
  kase.state === 'resolved' ? phrase('desk-refused-resolved') : null;

/** Changes columns of a case without moving it: noted, said in the thread, and drawn on the card. */
export function setOn(
  turn: Turn,
  { kase, staff }: About,
  action: string,
  change: Partial<Omit<Case, 'id' | 'personId' | 'state'>>,
  said: Phrase,
): void {
  // Only what its holder does counts as a touch.
  enterState(turn, kase, kase.state, kase.claimedBy === staff.id ? staff : null, change);
  note(turn, kase, staff, action);
  turn.post(kase, said);
  turn.card(kase);
}
