/** The landlord's yes or no to a household. A no has one of five reasons, none of them about who somebody is (R24). */
import type { Proposal } from '../../../db/proposals.js';
import { type PersonKey, phrase } from '../../../words/phrase.js';
import type { Ref, Turn } from '../../turn.js';
import { count } from '../ledger.js';
import { enterOffer } from '../offer-state.js';
import { sequenceFlags } from '../safety/sequence.js';
import { answered } from './ask-landlord.js';
import { beginMove } from './begin.js';
import { nextInLine } from './next-in-line.js';
import {
  askAgain,
  callHelper,
  homeOf,
  moveButton,
  only,
  type Pair,
  pairOf,
  sayTo,
  tellLandlord,
} from './pair.js';

/** Why a landlord says no. */
const NO_REASONS = ['persons', 'time', 'payer', 'pet', 'gone'] as const;
export type NoReason = (typeof NO_REASONS)[number];

const reasonKey = (reason: NoReason): PersonKey => `home-key-why-${reason}`;
export const reasonOf = (pick: string | undefined): NoReason | undefined =>
  NO_REASONS.find((one) => one === pick);

/** After so many households that were turned down, a person talks to the landlord. */
const PATTERN = 3;

/** Asks for the reason in the place of the question. @returns false when nothing is asked any more. */
export function askReason(turn: Turn, pair: Pair, at: Ref | null): boolean {
  if (pair.proposal.state !== 'won') return false;
  const { id } = pair.proposal;
  const buttons = NO_REASONS.map((reason) => [moveButton(reasonKey(reason), 'no', id, reason)]);
  const said = phrase('home-key-why', homeOf(pair));
  askAgain(turn, pair, at, { kind: 'household' }, { said, buttons });
  return true;
}

/** @param reason null with a yes. @returns false when it was answered, or has ended. */
export function landlordAnswers(
  turn: Turn,
  { id }: Proposal,
  yes: boolean,
  reason: NoReason | null,
): boolean {
  const pair = pairOf(turn, id);
  if (pair?.proposal.state !== 'won') return false;
  if (yes) return agree(turn, pair);
  return reason === null ? askReason(turn, pair, null) : turnDown(turn, pair, reason);
}

function agree(turn: Turn, pair: Pair): boolean {
  const { proposal, offer, seeker } = pair;
  if (offer.state !== 'cleared' || turn.rows.offers.isBanned(offer.landlordId)) return false;
  if (!turn.rows.proposals.enter(proposal.id, ['won'], 'confirmed', turn.now)) return false;
  answered(turn, proposal);
  count(turn, seeker.id, 'confirmed', { offerId: offer.id, roundId: proposal.roundId });
  beginMove(turn, proposal);
  seeSequence(turn, pair);
  return true;
}

function turnDown(turn: Turn, pair: Pair, reason: NoReason): boolean {
  const { proposal, offer, seeker } = pair;
  if (!turn.rows.proposals.enter(proposal.id, ['won'], 'landlord-no', turn.now)) return false;
  turn.rows.proposals.change(proposal.id, { why: reason });
  answered(turn, proposal);
  count(turn, seeker.id, 'landlord-no', { offerId: offer.id, roundId: proposal.roundId, why: reason });
  const said = phrase('home-key-landlord-no', { ...homeOf(pair), reason: { key: reasonKey(reason) } });
  sayTo(turn, pair, only(said));
  tellLandlord(turn, pair, only(phrase('home-key-no-noted', homeOf(pair))));
  if (reason === 'gone') enterOffer(turn, offer, 'withdrawn', 'landlord');
  else seePattern(turn, pair);
  nextInLine(turn, offer.id);
  return true;
}

/** A landlord who took nobody until somebody came alone: people talk to both before they meet, the program judges nothing. */
function seeSequence(turn: Turn, pair: Pair): void {
  if (sequenceFlags(turn, pair.offer.landlordId).length === 0) return;
  for (const side of ['landlord', 'seeker'] as const)
    callHelper(turn, pair, side, phrase('desk-home-key-alone'));
}

/** A landlord who turns down one household after the other: people look at that, the program judges nothing. */
function seePattern(turn: Turn, pair: Pair): void {
  const { offers, proposals } = turn.rows;
  const turnedDown = offers
    .of(pair.offer.landlordId)
    .flatMap(({ id }) => proposals.ofOffer(id, ['landlord-no']))
    .filter(({ why }) => why !== 'gone').length;
  if (turnedDown > 0 && turnedDown % PATTERN === 0)
    callHelper(turn, pair, 'landlord', phrase('desk-home-key-pattern', { count: turnedDown }));
}
