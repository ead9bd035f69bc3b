/** A proposal as it reaches a household: one photo, six facts, and the question (R25). */
import type { Proposal } from '../../../db/proposals.js';
import { phrase } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { comparedPhotos } from '../safety/photos.js';
import { ask, proposalButton, showPhotos } from './question.js';
import { watch } from './watch.js';
import { factsOf } from './words.js';

/** Shows the offer of `proposal` to its household, when the quiet hours are over. @param asks how many are asked at once. */
export function openProposal(turn: Turn, proposal: Proposal, asks: number): void {
  const { rows, now } = turn;
  const person = rows.persons.byId(proposal.personId);
  const offer = rows.offers.byId(proposal.offerId);
  if (!person || !offer) return;
  const photos = comparedPhotos(turn, offer.id);
  const options = { priority: 'offer' as const, notBefore: turn.house.quiet.endsAt(now) ?? 0 };
  showPhotos(turn, person, photos.slice(0, 1), options);
  const more = proposalButton(phrase('home-proposal-photos'), 'photos', proposal);
  turn.say(person, factsOf(offer), { ...options, buttons: photos.length > 1 ? [[more]] : [] });
  rows.proposals.change(proposal.id, { messageKey: ask(turn, person, proposal, asks) });
  watch(turn, proposal.id, Math.max(now, options.notBefore));
}
