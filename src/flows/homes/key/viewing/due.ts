/** What falls due around a viewing. */

import type { Viewing } from '../../../../db/viewings.js';
import { phrase } from '../../../../words/phrase.js';
import type { Turn } from '../../../turn.js';
import { momentWords } from '../dates.js';
import { viewingWaits } from '../held.js';
import { askOf, callHelper, homeOf, only, type Pair, pairOf, sayAtOnce, sayTo } from '../pair.js';
import { addressLate, askStands } from './address.js';
import { askAfter, askBackAgain, silentAfter, undecided } from './after.js';
import { slotsView, takeView, WHICH } from './slots.js';

/** While the times are still open. */
function openDue(turn: Turn, pair: Pair, viewing: Viewing, which: number): void {
  const given = viewing.slots.length > 0;
  if (which === WHICH.noSlots) askOf(turn, pair, { kind: 'viewing' }, slotsView(turn, pair, viewing));
  else if (which === WHICH.noSlotsLong) callHelper(turn, pair, 'landlord', phrase('desk-home-key-no-slots'));
  else if (which === WHICH.notTaken && given) sayTo(turn, pair, takeView(turn, pair, viewing));
  else if (which === WHICH.notTakenLong) callHelper(turn, pair, 'seeker', phrase('desk-home-key-not-taken'));
}

/** Whether the household knows where to go. */
const canGo = ({ kind, addressSentAt }: Viewing): boolean => kind === 'video' || addressSentAt !== null;

/** Once it is agreed. */
function agreedDue(turn: Turn, pair: Pair, viewing: Viewing, which: number): void {
  if (which === WHICH.check) askStands(turn, pair, viewing);
  else if (which === WHICH.address) addressLate(turn, pair, viewing);
  else if (which === WHICH.today) {
    const at = viewing.at ?? turn.now;
    const moment = momentWords(turn, at);
    const said = canGo(viewing)
      ? phrase('home-key-today', { ...homeOf(pair), moment })
      : phrase('home-key-address-late', homeOf(pair));
    sayAtOnce(turn, pair, only(said), { notAfter: at });
  } else if (which === WHICH.back) askAfter(turn, pair, viewing);
  else if (which === WHICH.undecided) undecided(turn, pair, viewing, false);
  else if (which === WHICH.undecidedLong) undecided(turn, pair, viewing, true);
}

/** @param which of its timers. */
export function viewingDue(turn: Turn, id: number, which: number): void {
  const viewing = turn.rows.viewings.byId(id);
  const pair = viewing && pairOf(turn, viewing.proposalId);
  if (!viewing || !pair) return;
  // Whether somebody has come home safely is asked whatever else has happened since.
  if (which === WHICH.backAgain) return askBackAgain(turn, pair, viewing);
  if (which === WHICH.silent) return silentAfter(turn, pair, viewing);
  if (pair.proposal.state !== 'confirmed' || viewingWaits(turn, pair, id, which)) return;
  if (viewing.state === 'slots') openDue(turn, pair, viewing, which);
  else if (viewing.state === 'agreed') agreedDue(turn, pair, viewing, which);
}
