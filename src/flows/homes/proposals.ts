/** What was proposed ends because the offer, or the search, is over; everybody concerned is told. */
import type { Offer } from '../../db/offers.js';
import { type Proposal, RUNNING } from '../../db/proposals.js';
import { phrase } from '../../words/phrase.js';
import { reachLandlord } from '../calling/reach.js';
import type { Turn } from '../turn.js';
import { moveGone } from './key/end-move.js';
import { fall } from './key/fall.js';
import { count } from './ledger.js';
import { wakeMatching } from './matching.js';
import { decide } from './proposal/decide.js';
import { closeQuestion } from './proposal/question.js';
import { recall } from './proposal/recall.js';
import { unwatch } from './proposal/watch.js';
import { named } from './proposal/words.js';

/** By then a landlord without a chat was rung. */
const TELL_MS = 2 * 86_400_000;

/** Nobody has to ring about it any more. */
function stop(turn: Turn, { id }: Proposal): void {
  unwatch(turn, id);
  turn.rows.calls.drop('household', `proposal:${id}`, turn.now);
}

/** The offer may not be shown any more: nobody is asked about it, and what was agreed falls. */
export function offerGone(turn: Turn, offer: Offer, why: string): void {
  for (const proposal of turn.rows.proposals.ofOffer(offer.id)) endFor(turn, proposal, why);
}

function endFor(turn: Turn, proposal: Proposal, why: string): void {
  const { proposals, persons } = turn.rows;
  const { id, personId, offerId, roundId, state } = proposal;
  const to = state === 'confirmed' ? 'fallen' : 'withdrawn';
  if (!proposals.enter(id, RUNNING, to, turn.now)) return;
  proposals.change(id, { why });
  turn.recall(`proposal:${id}`);
  moveGone(turn, id, why);
  if (to === 'fallen') count(turn, personId, 'fallen', { offerId, roundId, why });
  stop(turn, proposal);
  const person = persons.byId(personId);
  const said = phrase('home-proposal-gone', named(proposal));
  if (state === 'live' && recall(turn, proposal)) return wakeMatching(turn);
  if (state === 'live') closeQuestion(turn, proposal, said);
  else if (person) turn.say(person, said, { notBefore: turn.byDay(person) });
  wakeMatching(turn);
}

/** Whoever was asked about a household hears that it searches no more; by phone, somebody rings. */
function tellLandlord(turn: Turn, proposal: Proposal): void {
  const offer = turn.rows.offers.byId(proposal.offerId);
  moveGone(turn, proposal.id, 'search-ended');
  if (!offer) return;
  const due = turn.now + TELL_MS;
  const said = phrase('home-proposal-withdrawn', named(proposal));
  const subject = `proposal:${proposal.id}`;
  turn.recall(subject, offer.landlordId);
  const notBefore = turn.byDay({ id: offer.landlordId });
  reachLandlord(turn, offer.landlordId, { kind: 'tell', subject, said, due, notBefore });
}

/** The household of `personId` searches no more, or not by itself: what it was asked is taken back, and whoever is next goes first. */
export function seekerGone(turn: Turn, personId: number, why: string): void {
  const { proposals } = turn.rows;
  for (const proposal of proposals.ofPerson(personId)) {
    const { id, offerId, state } = proposal;
    // Whoever searches no more need not hear in the morning what became of it.
    turn.recall(`proposal:${id}`, personId);
    const move = state === 'confirmed' ? turn.rows.moves.ofProposal(id) : undefined;
    if (move) fall(turn, move, 'ended');
    if (!proposals.enter(id, ['live', 'accepted', 'reserve', 'won'], 'withdrawn', turn.now)) continue;
    if (state === 'won') tellLandlord(turn, proposal);
    proposals.change(id, { why });
    stop(turn, proposal);
    if (state === 'live') closeQuestion(turn, proposal, phrase('home-proposal-over', named(proposal)));
    decide(turn, offerId);
    wakeMatching(turn);
  }
}
