/** The photos of a home go where the team talks with its landlord: once, and those of an album in one post. */
import type { Offer } from '../../../db/offers.js';
import { relayFiles } from '../../case/relay.js';
import type { Turn } from '../../turn.js';

/** Puts those in line for the thread that do not stand there yet; without an open request they wait for the next one. */
export function showPhotos(turn: Turn, { id }: Offer): void {
  const offer = turn.rows.offers.byId(id);
  const kase = offer?.caseId ? turn.rows.cases.byId(offer.caseId) : undefined;
  if (!offer || !kase || kase.state === 'resolved' || kase.erasedAt !== null) return;
  const own = new Set(turn.rows.offers.photosOf(id).map(({ unique, file }) => unique ?? file));
  const waiting = turn.rows.bundles.unseenHomes(offer.landlordId);
  const theirs = waiting.filter(({ file }) => file !== null && own.has(file.unique ?? file.id));
  relayFiles(turn, kase, theirs, 'home');
}
