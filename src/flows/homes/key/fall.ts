/** The way to the key ends before the key: both hear it, the place on the list stays, and the home goes to who is next. */
import type { Move } from '../../../db/moves.js';
import type { Offer } from '../../../db/offers.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { count } from '../ledger.js';
import { enterOffer } from '../offer-state.js';
import { endMove } from './end-move.js';
import { nextInLine } from './next-in-line.js';
import { homeOf, only, type Pair, pairOfMove, sayTo, tellLandlord } from './pair.js';

/** Why it falls: one of the two gives up, the home is let to others, the landlord waits no longer, a person of the team ends it, or the search is over. */
const FALLS = ['seeker-no', 'landlord-no', 'landlord-gone', 'waited', 'team', 'ended'] as const;
export type Fall = (typeof FALLS)[number];

/** What the household reads; who searches no more reads of it elsewhere. */
function wordsFor(pair: Pair, why: Fall): Phrase | null {
  if (why === 'ended') return null;
  if (why === 'seeker-no') return phrase('home-key-fell-own', homeOf(pair));
  return phrase('home-key-fell-seeker', { ...homeOf(pair), reason: { key: `home-key-fell-why-${why}` } });
}

function tellBoth(turn: Turn, pair: Pair, why: Fall): void {
  const words = wordsFor(pair, why);
  if (words) sayTo(turn, pair, only(words));
  const gone = why === 'landlord-gone';
  tellLandlord(
    turn,
    pair,
    only(phrase(gone ? 'home-key-fell-gone' : 'home-key-fell-landlord', homeOf(pair))),
  );
}

/** The home is free for others, or not ours any more. */
function freeHome(turn: Turn, offer: Offer, why: Fall): void {
  if (why === 'landlord-gone') {
    enterOffer(turn, offer, 'withdrawn', 'landlord');
    return;
  }
  if (offer.state === 'let') enterOffer(turn, offer, 'cleared');
  nextInLine(turn, offer.id);
}

/** @returns false when it was over already. */
export function fall(turn: Turn, move: Move, why: Fall): boolean {
  const pair = pairOfMove(turn, move);
  if (!pair || !endMove(turn, move, 'fallen', why)) return false;
  const { proposals } = turn.rows;
  if (proposals.enter(pair.proposal.id, ['confirmed'], 'fallen', turn.now)) {
    proposals.change(pair.proposal.id, { why });
    count(turn, move.personId, 'fallen', { offerId: move.offerId, why });
  }
  tellBoth(turn, pair, why);
  freeHome(turn, pair.offer, why);
  return true;
}
