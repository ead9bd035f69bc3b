/** Both have said yes: the way to the key begins, with how long the landlord waits and with the viewing. */
import type { Proposal } from '../../../db/proposals.js';
import { phrase } from '../../../words/phrase.js';
import { humanButton } from '../../menu-buttons.js';
import type { Ref, Turn } from '../../turn.js';
import { enterOffer } from '../offer-state.js';
import { WAITS, waitsLabel } from './dates.js';
import { MOVE_DUE } from './end-move.js';
import { askOf, callHelper, DAY, homeOf, moveButton, type Pair, pairOf, sayTo, type View } from './pair.js';
import { askRight } from './right.js';
import { needsOffice } from './steps.js';
import { askSlots } from './viewing/slots.js';

/** How long the home is kept for the household while an office decides. */
export function waitsQuestion(pair: Pair): View {
  const buttons = WAITS.map((days) => ({
    ...moveButton('form-done', 'waits', pair.proposal.id, String(days)),
    label: waitsLabel(days),
  }));
  return { said: phrase('home-key-waits', homeOf(pair)), buttons: buttons.map((button) => [button]) };
}

/** The first thing of all where somebody may not live wherever they like (§ 12a AufenthG). */
function checkObligation(turn: Turn, pair: Pair): void {
  const obligation = turn.rows.profiles.of(pair.seeker.id)?.obligation ?? 'unknown';
  if (obligation === 'no') return;
  sayTo(turn, pair, { said: phrase('home-key-obligation', homeOf(pair)), buttons: [[humanButton()]] });
  if (obligation === 'unknown') callHelper(turn, pair, 'seeker', phrase('desk-home-key-obligation'));
}

/** Begins the way to the key of `proposal`, to which both sides have said yes. */
export function beginMove(turn: Turn, { id }: Proposal): void {
  const pair = pairOf(turn, id);
  if (pair?.proposal.state !== 'confirmed') return;
  const payer = turn.rows.profiles.of(pair.seeker.id)?.payer ?? 'unknown';
  const row = { proposalId: id, offerId: pair.offer.id, personId: pair.seeker.id, payer, step: 'viewing' };
  const move = turn.rows.moves.add(row, turn.now);
  if (!move) return;
  if (pair.offer.state === 'cleared') enterOffer(turn, pair.offer, 'let');
  const out = [moveButton('home-key-out', 'out', move.id)];
  const office = needsOffice(move);
  const said = phrase(office ? 'home-key-both-office' : 'home-key-both-own', homeOf(pair));
  const early = office ? [[moveButton('home-key-early', 'early', move.id)]] : [];
  sayTo(turn, pair, { said, buttons: [...early, out] });
  if (payer === 'unknown') callHelper(turn, pair, 'seeker', phrase('desk-home-key-payer'));
  checkObligation(turn, pair);
  askRight(turn, pair);
  if (!office || pair.offer.waitsDays !== null) return askSlots(turn, pair, true);
  const wait = { key: MOVE_DUE, subject: `move:${move.id}`, span: DAY };
  askOf(turn, pair, { kind: 'household', wait, own: true }, waitsQuestion(pair));
}

/** No word on how long he waits: the times for a viewing are asked for all the same. */
export function waitsUnsaid(turn: Turn, moveId: number): void {
  const move = turn.rows.moves.byId(moveId);
  const pair = move && pairOf(turn, move.proposalId);
  if (!pair || move.state !== 'open' || move.step !== 'viewing') return;
  if (turn.rows.viewings.of(pair.proposal.id).length === 0) askSlots(turn, pair);
}

/** The landlord says how long he waits; then he is asked for times. @returns false when that is known. */
export function setWaitsDays(turn: Turn, pair: Pair, pick: string, at: Ref): boolean {
  const days = WAITS.find((one) => String(one) === pick);
  if (days === undefined || pair.proposal.state !== 'confirmed') return false;
  if (turn.rows.viewings.of(pair.proposal.id).length > 0) return false;
  turn.rows.offers.change(pair.offer.id, { waitsDays: days });
  turn.rows.calls.drop('household', `proposal:${pair.proposal.id}`, turn.now);
  turn.edit(pair.landlord, at, phrase('home-key-waits-noted', { ...homeOf(pair), text: waitsLabel(days) }));
  askSlots(turn, pair, true);
  return true;
}
