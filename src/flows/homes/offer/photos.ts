/** Photos of a home: sent when asked for, or at any later time; alone or as an album. Only how the platform knows them is kept. */

import type { FileMessage } from '../../../db/bundles.js';
import { type Offer, type OfferPhoto, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { phrase } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { UNSORTED } from '../../case/relay.js';
import type { SentFile, SentKind } from '../../event.js';
import type { Ref, Turn } from '../../turn.js';
import { offerButton } from './button.js';
import { homesOf, put, showHome } from './card.js';
import { EDITABLE, reopenOffer } from './changes.js';
import { lookLater } from './look.js';
import { stillMissing } from './submit.js';

/** More than so many of one home are not kept. */
export const PHOTOS_MAX = 10;
/** What `awaits` begins with while photos are expected: the home and until when follow. */
const AWAITS = 'offer-photo:';
const WITHIN = 30 * 60_000;
/** Stands at its end once it was said that no more are kept. */
const FULL = ':full';
/** So soon after each other photos are one album, in milliseconds. */
const TOGETHER = 10_000;
/** In the question what a photo is, at most so many homes have a button. */
const BUTTONS_MAX = 4;

/** A picture that was sent as a document. Telegram passes it on only as a document, which shows nothing before it is opened. */
const isDocument = (kind: SentKind, file: Pick<SentFile, 'mime'> | null): boolean =>
  kind === 'file' && (file?.mime ?? '').startsWith('image/');

/** From now on, for half an hour, photos of theirs are photos of `offer`. */
export function awaitPhotos(turn: Turn, person: Person, offer: Offer, place: Ref | null): true {
  turn.rows.persons.change(person.id, { awaits: `${AWAITS}${offer.id}:${turn.now + WITHIN}` });
  const said = phrase('home-offer-photo-send', { number: offerNumber(offer.id), max: PHOTOS_MAX });
  put(turn, person, { said, buttons: [[offerButton(phrase('form-back'), 'show', offer)]] }, place);
  return true;
}

/** The home of which photos are expected now. */
function awaited(turn: Turn, person: Person): Offer | undefined {
  if (!person.awaits?.startsWith(AWAITS)) return undefined;
  const [id, until] = person.awaits.slice(AWAITS.length).split(':').map(Number);
  if (Number(until) < turn.now) return undefined;
  const offer = turn.rows.offers.byId(Number(id));
  return offer?.landlordId === person.id && EDITABLE.includes(offer.state) ? offer : undefined;
}

type Photo = Pick<OfferPhoto, 'platform' | 'file' | 'unique'>;

/** Adds `photos` to those of `offer`; one that stands there already is not added twice. @returns how many are new, and whether some found no place. */
export function addPhotos(
  turn: Turn,
  offer: Offer,
  photos: readonly Photo[],
): { added: number; full: boolean } {
  const { offers } = turn.rows;
  const known = offers.photosOf(offer.id);
  const seen = new Set(known.map(({ unique, file }) => unique ?? file));
  let added = 0;
  let full = false;
  for (const photo of photos) {
    if (seen.has(photo.unique ?? photo.file)) continue;
    full ||= known.length + added >= PHOTOS_MAX;
    if (full) break;
    offers.addPhoto(offer.id, photo, turn.now);
    seen.add(photo.unique ?? photo.file);
    added += 1;
  }
  if (added > 0) {
    reopenOffer(turn, offer);
    lookLater(turn, offer, stillMissing(turn, offer).length === 0);
  }
  return { added, full };
}

/** Those that lie at Telegram. */
const sentOn = (messages: readonly FileMessage[]): Photo[] =>
  messages.flatMap(({ file }) =>
    file === null ? [] : [{ platform: 'telegram' as const, file: file.id, unique: file.unique }],
  );

/**
 * Takes a photo that was just kept as message `id`, when photos of a home are expected.
 * @returns false when it is about something else.
 */
export function takePhoto(turn: Turn, person: Person, kind: SentKind, id: number): boolean {
  const offer = awaited(turn, person);
  const message = offer && turn.rows.bundles.message(id);
  if (!offer || !message) return false;
  const document = isDocument(kind, message.file);
  if (kind !== 'photo' && !document) return false;
  turn.rows.bundles.join(id, id);
  if (document) {
    turn.rows.bundles.sort(id, 'other');
    turn.say(person, phrase('home-offer-photo-file'));
    return true;
  }
  // Of an album the first one is answered; the rest comes within seconds.
  const last = turn.rows.offers.photosOf(offer.id).at(-1);
  const first = !last || last.at < turn.now - TOGETHER;
  const { added, full } = addPhotos(turn, offer, sentOn([message]));
  turn.rows.bundles.sort(id, added > 0 ? 'home' : 'other');
  const number = offerNumber(offer.id);
  if (full) sayFull(turn, person, number);
  else if (first && added > 0)
    turn.say(person, phrase('home-offer-photo-kept', { number }), { buttons: [shown(offer)] });
  return true;
}

/** Said once, however many more of an album come. */
function sayFull(turn: Turn, person: Person, number: string): void {
  if (person.awaits === null || person.awaits.endsWith(FULL)) return;
  turn.rows.persons.change(person.id, { awaits: `${person.awaits}${FULL}` });
  turn.say(person, phrase('home-offer-photo-full', { number, max: PHOTOS_MAX }));
}

const shown = (offer: Offer): Button[] => [offerButton(phrase('home-offer-photo-done'), 'show', offer)];

/** In the question what a photo is: that it shows one of their homes. */
export function photoButtons(turn: Turn, person: Person, bundle: number): Button[][] {
  if (!turn.rows.bundles.of(bundle).some(({ kind }) => kind === 'photo')) return [];
  const homes = homesOf(turn, person).filter(({ state }) => EDITABLE.includes(state));
  return homes.slice(0, BUTTONS_MAX).map((offer) => {
    const label = phrase('home-offer-photo-of', { number: offerNumber(offer.id) });
    return [offerButton(label, 'bundle', offer, { bundle })];
  });
}

/** The person says that the files of `bundle` are photos of `offer`. @returns false when they are not theirs, or gone. */
export function photosOfBundle(
  turn: Turn,
  person: Person,
  offer: Offer,
  bundle: number,
  place: Ref | null,
): boolean {
  const messages = turn.rows.bundles.of(bundle).filter(({ kind }) => kind === 'photo');
  if (messages.length === 0 || messages.some(({ personId }) => personId !== person.id)) return false;
  turn.forget(UNSORTED, `bundle:${bundle}`);
  turn.rows.bundles.sort(bundle, 'home');
  const { full } = addPhotos(turn, offer, sentOn(messages));
  const number = offerNumber(offer.id);
  const said = full
    ? phrase('home-offer-photo-full', { number, max: PHOTOS_MAX })
    : phrase('home-offer-photo-kept', { number });
  put(turn, person, { said, buttons: [shown(offer)] }, place);
  return true;
}

/** What the person takes back is no photo of their homes any more. */
export function dropPhoto(turn: Turn, personId: number, file: FileMessage['file']): void {
  if (file === null) return;
  const { offers } = turn.rows;
  for (const photo of offers.of(personId).flatMap(({ id }) => offers.photosOf(id)))
    if ((photo.unique ?? photo.file) === (file.unique ?? file.id)) offers.removePhoto(photo.id);
}

/** Takes all photos away from `offer`. */
export function removePhotos(turn: Turn, person: Person, offer: Offer, place: Ref | null): boolean {
  const photos = turn.rows.offers.photosOf(offer.id);
  for (const { id } of photos) turn.rows.offers.removePhoto(id);
  showHome(turn, person, offer, place, phrase('home-offer-photo-removed', { count: photos.length }));
  return photos.length > 0;
}
