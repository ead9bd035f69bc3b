/** After a viewing: is all well, did it take place, and do both go on? */
import type { Move } from '../../../../db/moves.js';
import type { Viewing } from '../../../../db/viewings.js';
import { type Phrase, phrase } from '../../../../words/phrase.js';
import type { Ref, Turn } from '../../../turn.js';
import { goOn } from '../advance.js';
import { momentWords } from '../dates.js';
import { fall } from '../fall.js';
import {
  askOf,
  callHelper,
  DAY,
  HOUR,
  homeOf,
  only,
  type Pair,
  sayAtOnce,
  sayTo,
  tellLandlord,
} from '../pair.js';
import { notWell, noWord, wellOf } from '../well.js';
import { backView, heldView, wantView } from './questions.js';
import { askSlots, forgetViewing, watchViewing } from './slots.js';

/** Silence after the question: a reminder, then a person. */
const AGAIN = HOUR;

const aboutViewing = (turn: Turn, pair: Pair, { at }: Viewing): Phrase =>
  phrase('desk-home-key-about-viewing', { ...homeOf(pair), at: momentWords(turn, at ?? turn.now) });

/** Two hours after: both are asked. */
export function askAfter(turn: Turn, pair: Pair, viewing: Viewing): void {
  // Whoever has not had it by then is asked again.
  sayAtOnce(turn, pair, backView(pair, viewing), { notAfter: turn.now + AGAIN });
  askOf(turn, pair, { kind: 'viewing-after' }, heldView(pair, viewing));
  watchViewing(turn, viewing.id, 'backAgain', turn.now + AGAIN);
  const tomorrow = turn.now + DAY;
  watchViewing(turn, viewing.id, 'undecided', turn.house.quiet.endsAt(tomorrow) ?? tomorrow);
}

export function askBackAgain(turn: Turn, pair: Pair, viewing: Viewing): void {
  if (viewing.after !== null) return;
  sayAtOnce(turn, pair, backView(pair, viewing));
  watchViewing(turn, viewing.id, 'silent', turn.now + AGAIN);
}

export function silentAfter(turn: Turn, pair: Pair, viewing: Viewing): void {
  if (viewing.after !== null) return;
  turn.rows.viewings.change(viewing.id, { after: 'no-answer' });
  noWord(turn, pair.seeker, aboutViewing(turn, pair, viewing));
}

/** How the household is after the viewing. The answer counts also after silence; only "well" is final. */
export function back(turn: Turn, pair: Pair, viewing: Viewing, pick: string, at: Ref): boolean {
  const well = wellOf(pick);
  if (!well || viewing.at === null || turn.now < viewing.at || viewing.after === 'ok') return false;
  turn.rows.viewings.change(viewing.id, { after: well });
  if (well !== 'ok') {
    notWell(turn, pair.seeker, well, aboutViewing(turn, pair, viewing));
    return true;
  }
  const move = turn.rows.moves.ofProposal(pair.proposal.id);
  if (move?.state !== 'open' || move.seekerYesAt !== null) return true;
  const { said, buttons } = wantView(pair, move);
  turn.edit(pair.seeker, at, said, { buttons });
  return true;
}

/** One side has said that there was none: other times, or a person where the two say different things. */
function missed(turn: Turn, pair: Pair, viewing: Viewing): void {
  if (!turn.rows.viewings.enter(viewing.id, ['agreed'], 'missed', turn.now)) return;
  const move = turn.rows.moves.ofProposal(pair.proposal.id);
  if (move) turn.rows.moves.change(move.id, { seekerYesAt: null, landlordYesAt: null });
  forgetViewing(turn, viewing.id);
  callHelper(turn, pair, 'seeker', phrase('desk-home-key-missed'));
  sayTo(turn, pair, only(phrase('home-key-missed-noted', homeOf(pair))));
  tellLandlord(turn, pair, only(phrase('home-key-missed-noted', homeOf(pair))));
  askSlots(turn, pair);
}

const agreedOf = (turn: Turn, pair: Pair): Viewing | undefined =>
  turn.rows.viewings
    .of(pair.proposal.id)
    .find(({ state, at }) => state === 'agreed' && at !== null && at <= turn.now);

/** The household's own word on the home. */
export function wants(turn: Turn, pair: Pair, move: Move, pick: string, at: Ref): boolean {
  const viewing = agreedOf(turn, pair);
  if (!viewing || move.seekerYesAt !== null) return false;
  if (pick === 'missed') {
    missed(turn, pair, viewing);
    return true;
  }
  if (pick === 'no') {
    fall(turn, move, 'seeker-no');
    return true;
  }
  turn.rows.moves.change(move.id, { seekerYesAt: turn.now });
  if (!bothGoOn(turn, pair, move, viewing)) turn.edit(pair.seeker, at, phrase('home-key-wait-landlord'));
  return true;
}

/** The landlord's word on the viewing, and on the household. */
export function held(turn: Turn, pair: Pair, viewing: Viewing, pick: string, at: Ref): boolean {
  const move = turn.rows.moves.ofProposal(pair.proposal.id);
  const isPast = viewing.state === 'agreed' && viewing.at !== null && viewing.at <= turn.now;
  if (!isPast || move?.state !== 'open' || move.landlordYesAt !== null) return false;
  turn.rows.calls.drop('viewing-after', `proposal:${pair.proposal.id}`, turn.now);
  turn.rows.viewings.change(viewing.id, { landlordSays: pick === 'no' ? 'no' : 'yes' });
  if (pick === 'no') missed(turn, pair, viewing);
  else if (pick === 'out') fall(turn, move, 'landlord-no');
  else {
    turn.rows.moves.change(move.id, { landlordYesAt: turn.now });
    if (!bothGoOn(turn, pair, move, viewing)) turn.edit(pair.landlord, at, phrase('home-key-wait-seeker'));
  }
  return true;
}

/** Both have told somebody of the team that they go on. */
export function goOnByTeam(turn: Turn, pair: Pair, move: Move): boolean {
  const viewing = agreedOf(turn, pair);
  if (!viewing) return false;
  const { seekerYesAt, landlordYesAt } = move;
  turn.rows.moves.change(move.id, {
    seekerYesAt: seekerYesAt ?? turn.now,
    landlordYesAt: landlordYesAt ?? turn.now,
  });
  return bothGoOn(turn, pair, move, viewing);
}

/** When both have said so, the next step begins. */
function bothGoOn(turn: Turn, pair: Pair, { id }: Move, viewing: Viewing): boolean {
  const move = turn.rows.moves.byId(id);
  if (!move || move.seekerYesAt === null || move.landlordYesAt === null) return false;
  if (!turn.rows.viewings.enter(viewing.id, ['agreed'], 'done', turn.now)) return false;
  // Whoever has not said that all is well is still looked after.
  if (turn.rows.viewings.byId(viewing.id)?.after === 'ok') forgetViewing(turn, viewing.id);
  goOn(turn, pair, move);
  return true;
}

/** A day later one of the two has not said whether they go on: once more, then a person. */
export function undecided(turn: Turn, pair: Pair, viewing: Viewing, isLast: boolean): void {
  const move = turn.rows.moves.ofProposal(pair.proposal.id);
  if (viewing.state !== 'agreed' || move?.state !== 'open') return;
  if (isLast) return callHelper(turn, pair, 'seeker', phrase('desk-home-key-undecided'));
  if (move.seekerYesAt === null) sayTo(turn, pair, wantView(pair, move));
  if (move.landlordYesAt === null) askOf(turn, pair, { kind: 'viewing-after' }, heldView(pair, viewing));
  const at = turn.now + 2 * DAY;
  watchViewing(turn, viewing.id, 'undecidedLong', turn.house.quiet.endsAt(at) ?? at);
}
