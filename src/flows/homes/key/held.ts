/** A report that nobody has decided about holds the way to a key: no step goes on before people have looked at it (R29). */
import type { Side } from '../../../db/moves.js';
import { phrase } from '../../../words/phrase.js';
import type { Action } from '../../actions.js';
import type { Turn } from '../../turn.js';
import { sayView, watchStep } from './advance.js';
import { DAY, homeOf, only, type Pair, pairOfMove, sayAtOnce, sayTo, tellLandlord } from './pair.js';
import { stepOf } from './steps.js';
import { askSlots, forgetViewing, VIEWING_DUE, WHICH } from './viewing/slots.js';

/** What takes either side further; stepping back, trouble and how somebody is are heard at any time. */
const FURTHER: ReadonlySet<Extract<Action, { do: 'move' }>['what']> = new Set([
  'slot',
  'slots',
  'takes',
  'stands',
  'held',
  'wants',
  'given',
  'handed',
  'written',
  'signed',
  'day',
]);

/** Whether the way to this home waits: for a decision, or for people once something was found. */
export function isHeld(turn: Turn, { offer, proposal }: Pair): boolean {
  const { reports } = turn.rows;
  return reports.freezes(offer.landlordId) || reports.foundSince(offer.id, proposal.createdAt);
}

/** Says to whoever goes on that it waits. @returns whether it does. */
export function holdsBack(
  turn: Turn,
  pair: Pair,
  side: Side,
  what?: Extract<Action, { do: 'move' }>['what'],
): boolean {
  if ((what !== undefined && !FURTHER.has(what)) || !isHeld(turn, pair)) return false;
  const home = homeOf(pair);
  if (side === 'landlord') tellLandlord(turn, pair, only(phrase('home-key-hold-landlord', home)));
  else sayTo(turn, pair, only(phrase('home-key-hold', home)));
  return true;
}

/** A report has come: a viewing that lies ahead is off, for who goes there goes to whoever it is about. */
export function callOffViewings(turn: Turn, landlordId: number): void {
  for (const move of turn.rows.moves.openAt(landlordId)) {
    const pair = pairOfMove(turn, move);
    const [viewing] = turn.rows.viewings.of(move.proposalId);
    // What was to be said in the morning spoke of a way that goes on.
    turn.recall(`proposal:${move.proposalId}`);
    if (!pair || viewing?.state !== 'agreed' || (viewing.at ?? 0) <= turn.now) continue;
    turn.rows.viewings.enter(viewing.id, ['agreed'], 'cancelled', turn.now);
    forgetViewing(turn, viewing.id);
    sayAtOnce(turn, pair, only(phrase('home-key-hold-viewing', homeOf(pair))));
    tellLandlord(turn, pair, only(phrase('home-key-hold-landlord', homeOf(pair))));
  }
}

/** Puts off what falls due around a viewing. Whether somebody has come back is asked all the same. @returns whether it was put off. */
export function viewingWaits(turn: Turn, pair: Pair, id: number, which: number): boolean {
  if (which === WHICH.back || !isHeld(turn, pair)) return false;
  turn.later(VIEWING_DUE, `viewing:${id}:${which}`, turn.now + DAY);
  return true;
}

/** Nothing was found: each way goes on where it stood, and its clocks begin anew. */
export function resume(turn: Turn, landlordId: number): void {
  for (const move of turn.rows.moves.openAt(landlordId)) {
    const pair = pairOfMove(turn, move);
    if (!pair || isHeld(turn, pair)) continue;
    const step = stepOf(move);
    const said = phrase('home-key-hold-over', homeOf(pair));
    sayTo(turn, pair, only(said));
    tellLandlord(turn, pair, only(said));
    if (step !== 'viewing') {
      for (const side of ['seeker', 'landlord'] as const) sayView(turn, pair, move, step, side);
      watchStep(turn, move, step);
    } else if (turn.rows.viewings.of(move.proposalId)[0]?.state === 'cancelled') askSlots(turn, pair);
  }
}
