/** A photo was looked at: when it stands in somebody else's offer, too, the desk looks at the offer again. */
import { type Offer, type OfferState, offerNumber } from '../../../db/offers.js';
import { phrase } from '../../../words/phrase.js';
import type { Turn } from '../../turn.js';
import { checkOffer } from './check.js';
import { reuseFlags } from './reuse.js';

/** Where a find matters; a draft is looked at when it is complete. */
const LOOKED: readonly OfferState[] = ['checking', 'asked', 'cleared', 'paused'];

/** Pictures that cannot be compared are shown to nobody: they are taken out, and whoever sent them can send them as photos. */
function refuseUnread(turn: Turn, offer: Offer): void {
  const { offers, cases, persons } = turn.rows;
  const unread = offers.photosOf(offer.id).filter(({ trouble }) => trouble === 'format');
  if (unread.length === 0) return;
  for (const { id } of unread) offers.removePhoto(id);
  const number = offerNumber(offer.id);
  const kase = offer.caseId === null ? undefined : cases.byId(offer.caseId);
  if (kase && kase.erasedAt === null)
    turn.post(kase, phrase('desk-home-photos-unread', { number, count: unread.length }));
  const landlord = persons.byId(offer.landlordId);
  const isTheirs = unread.some(({ platform }) => platform === 'telegram');
  if (landlord && isTheirs) turn.say(landlord, phrase('home-offer-photo-unread', { number }));
}

export function photoPrinted(turn: Turn, offerId: number): void {
  const offer = turn.rows.offers.byId(offerId);
  if (offer) refuseUnread(turn, offer);
  if (!offer || offer.verdict === null || !LOOKED.includes(offer.state)) return;
  const found = reuseFlags(turn, offer).filter(({ rule }) => rule === 'F10');
  const isNew = found.some(({ why }) => !offer.flags?.some((flag) => flag.why === why));
  if (isNew) checkOffer(turn, offer);
}
