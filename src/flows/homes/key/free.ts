/** Whether a home is free again: asked when its household moves out, or when nobody is left who would say so. */
import { NOBODY } from '../../../db/dropping.js';
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Stay } from '../../../db/stays.js';
import { phrase } from '../../../words/phrase.js';
import { reachLandlord } from '../../calling/reach.js';
import type { Ref, Turn } from '../../turn.js';
import { enterOffer } from '../offer-state.js';
import { DAY, moveButton } from './pair.js';

/** What falls due of a stay, `stay:7:<which>`. */
export const STAY_DUE = 'stay-due';
/** Which of its timers asks the landlord of a household that is deleted. */
export const FREE = 6;
/** So long nobody is asked: a question on the same day would tell what the household has done. */
const LATER_DAYS = 14;
/** Where somebody lives there still, the next time. */
const AGAIN_DAYS = 182;
/** By then a landlord without a chat was rung. */
const RING_DAYS = 3;

const watch = (turn: Turn, { id }: Stay, days: number): void => {
  const at = turn.now + days * DAY;
  turn.later(STAY_DUE, `stay:${id}:${FREE}`, turn.house.quiet.endsAt(at) ?? at);
};

/** Asks the landlord in a while. */
export const askFreeLater = (turn: Turn, stay: Stay): void => watch(turn, stay, LATER_DAYS);

/** Asks now, where the household is still nobody of ours. */
export function askFree(turn: Turn, stay: Stay): void {
  const offer = turn.rows.offers.byId(stay.offerId);
  if (stay.personId !== NOBODY || offer?.state !== 'let') return;
  const number = offerNumber(offer.id);
  reachLandlord(turn, offer.landlordId, {
    kind: 'still-free',
    subject: `stay:${stay.id}`,
    said: phrase('home-key-free-ask', { number }),
    buttons: [
      [moveButton('home-key-free-lives', 'again', stay.id, 'lives')],
      [moveButton('home-key-free-yes', 'again', stay.id, 'yes')],
      [moveButton('home-key-free-off', 'again', stay.id, 'no')],
    ],
    due: turn.now + RING_DAYS * DAY,
    offerId: offer.id,
  });
}

/** Another household is on the way there or lives there by now: an old button says nothing about them. */
const isTaken = ({ rows }: Turn, { id, landlordId }: Offer): boolean =>
  rows.proposals.ofOffer(id, ['won', 'confirmed']).length > 0 ||
  rows.stays.at(landlordId).some(({ offerId }) => offerId === id);

/** The landlord says whether the home is free for another household. */
export function freeAgain(turn: Turn, person: Person, stay: Stay, pick: string, at: Ref): boolean {
  const offer = turn.rows.offers.byId(stay.offerId);
  if (offer?.landlordId !== person.id || offer.state !== 'let') return false;
  const number = offerNumber(offer.id);
  if (stay.endedOn === null) {
    if (stay.personId !== NOBODY) return false;
    if (pick === 'lives') {
      watch(turn, stay, AGAIN_DAYS);
      turn.edit(person, at, phrase('home-key-free-lives-noted', { number }));
      return true;
    }
    if (pick === 'yes') turn.rows.stays.end(stay.id, turn.today, 'other');
  }
  if (pick === 'yes' && isTaken(turn, offer)) return false;
  if (pick === 'yes') {
    turn.rows.offers.change(offer.id, { freeFrom: turn.today, stillFreeAt: turn.now });
    enterOffer(turn, offer, 'cleared');
    turn.edit(person, at, phrase('home-key-free-noted', { number }));
  } else {
    enterOffer(turn, offer, 'withdrawn', 'landlord');
    turn.edit(person, at, phrase('home-key-free-not-noted', { number }));
  }
  return true;
}
