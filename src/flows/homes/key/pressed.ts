/** A button on the way to the key: whose it is, which row it is about, and what it does. */
import type { Person } from '../../../db/persons.js';
import { ON_MOVE, ON_PROPOSAL, ON_STAY, ON_VIEWING } from '../../actions.js';
import type { Ref, Turn } from '../../turn.js';
import { askReason, landlordAnswers, reasonOf } from './answer.js';
import { setWaitsDays } from './begin.js';
import { gives, givesNot, types } from './contacts.js';
import { freeAgain } from './free.js';
import { holdsBack } from './held.js';
import { askLines } from './lines.js';
import { given, handedIn, longer, moveDay, refused, signed, signedEarly, spoken, written } from './office.js';
import { stepsBack } from './out.js';
import { type MoveAction, pairOf, pairOfMove, sideOf } from './pair.js';
import { asksLeave, left, movedIn, night, notMoved, saysLeft } from './stay.js';
import { stands } from './viewing/address.js';
import { back, held, wants } from './viewing/after.js';
import { doesNotStand, joined, otherTimes, takes } from './viewing/agree.js';
import { askOther, pressedSlot, slotsDone } from './viewing/slots.js';

type What = MoveAction['what'];
type OnProposal = (typeof ON_PROPOSAL)[number];
type OnViewing = (typeof ON_VIEWING)[number];
type OnMove = (typeof ON_MOVE)[number];
type OnStay = (typeof ON_STAY)[number];

const isIn = <T extends What>(all: readonly T[], what: What): what is T =>
  (all as readonly What[]).includes(what);

/** Does what a button of either side says. @returns false when it is not theirs, or no longer fits. */
export function pressedMove(turn: Turn, person: Person, action: MoveAction, at: Ref): boolean {
  const { what } = action;
  if (isIn(ON_PROPOSAL, what)) return onProposal(turn, person, { ...action, what }, at);
  if (isIn(ON_VIEWING, what)) return onViewing(turn, person, { ...action, what }, at);
  if (isIn(ON_MOVE, what)) return onMove(turn, person, { ...action, what }, at);
  return isIn(ON_STAY, what) && onStay(turn, person, { ...action, what }, at);
}

type Pressed<T extends What> = Omit<MoveAction, 'what'> & { what: T };

function onProposal(turn: Turn, person: Person, { what, id, pick }: Pressed<OnProposal>, at: Ref): boolean {
  const pair = pairOf(turn, id);
  const side = pair && sideOf(pair, person);
  if (!pair || !side) return false;
  switch (what) {
    case 'gives':
      return gives(turn, pair, side);
    case 'gives-not':
      return givesNot(turn, pair, side, at);
    case 'types':
      return types(turn, pair, side);
    case 'lines':
      return side === 'seeker' && askLines(turn, pair);
  }
  if (side !== 'landlord') return false;
  switch (what) {
    case 'yes':
      return landlordAnswers(turn, pair.proposal, true, null);
    case 'no': {
      const reason = reasonOf(pick);
      return reason ? landlordAnswers(turn, pair.proposal, false, reason) : askReason(turn, pair, at);
    }
    case 'waits':
      return setWaitsDays(turn, pair, pick ?? '', at);
  }
}

const BY_LANDLORD: readonly What[] = [
  'slot',
  'slots',
  'other',
  'stands',
  'stands-not',
  'held',
  'given',
  'longer',
];

function onViewing(
  turn: Turn,
  person: Person,
  { what, id, pick = '' }: Pressed<OnViewing>,
  at: Ref,
): boolean {
  const viewing = turn.rows.viewings.byId(id);
  const pair = viewing && pairOf(turn, viewing.proposalId);
  const side = pair && sideOf(pair, person);
  if (!pair || side !== (BY_LANDLORD.includes(what) ? 'landlord' : 'seeker')) return false;
  // How somebody is, counts also when nothing came of it.
  if (what === 'back') return back(turn, pair, viewing, pick, at);
  if (pair.proposal.state !== 'confirmed') return false;
  if (holdsBack(turn, pair, side, what)) return true;
  switch (what) {
    case 'slot':
      return pressedSlot(turn, pair, viewing, pick, at);
    case 'slots':
      return slotsDone(turn, pair, viewing, at);
    case 'other':
      return askOther(turn, pair, viewing);
    case 'takes':
      return takes(turn, pair, viewing, pick, at);
    case 'none':
      return otherTimes(turn, pair, viewing);
    case 'joined':
      return joined(turn, pair, viewing, pick, at);
    case 'stands':
      return stands(turn, pair, viewing, pick, at);
    case 'stands-not':
      return doesNotStand(turn, pair, viewing);
    case 'held':
      return held(turn, pair, viewing, pick, at);
  }
}

function onMove(turn: Turn, person: Person, { what, id, pick }: Pressed<OnMove>, at: Ref): boolean {
  const move = turn.rows.moves.byId(id);
  const pair = move && pairOfMove(turn, move);
  const side = pair && sideOf(pair, person);
  if (!pair || !side) return false;
  if (what === 'out') return stepsBack(turn, pair, move, side, pick, at);
  if (side !== (BY_LANDLORD.includes(what) ? 'landlord' : 'seeker')) return false;
  if (holdsBack(turn, pair, side, what)) return true;
  switch (what) {
    case 'wants':
      return wants(turn, pair, move, pick ?? '', at);
    case 'given':
      return given(turn, pair, move);
    case 'handed':
      return handedIn(turn, pair, move);
    case 'written':
      return written(turn, pair, move);
    case 'spoken':
      return spoken(turn, pair, move);
    case 'refused':
      return refused(turn, pair, move);
    case 'early':
      return signedEarly(turn, pair, move);
    case 'signed':
      return signed(turn, pair, move);
    case 'day':
      return moveDay(turn, pair, move, pick ?? '');
    case 'moved':
      return pick === 'no' ? notMoved(turn, pair, move, at) : movedIn(turn, pair, move);
    case 'longer':
      return longer(turn, pair, move, pick ?? '');
  }
}

function onStay(turn: Turn, person: Person, { what, id, pick = '' }: Pressed<OnStay>, at: Ref): boolean {
  const stay = turn.rows.stays.byId(id);
  if (!stay) return false;
  switch (what) {
    case 'night':
      return night(turn, person, stay, pick, at);
    case 'leave':
      return stay.landlordId === person.id ? saysLeft(turn, person, stay) : asksLeave(turn, person, stay);
    case 'left':
      return left(turn, person, stay, pick, at);
    case 'again':
      return freeAgain(turn, person, stay, pick, at);
  }
}
