/** An offered home in one line of words. */
import type { Offer } from '../../../db/offers.js';
import { phrase, type Value } from '../../../words/phrase.js';
import { join, word } from '../../form/parts.js';

/** Rooms and area as people write them. @param tenths of a room. @param dm2 area in dm². */
export const sizeWords = (tenths: number, dm2: number): Value =>
  phrase('home-offer-size-value', { rooms: tenths / 10, area: dm2 / 100 });

/** @param cents everything in one sum, a month. */
export const rentWords = (cents: number): Value => phrase('home-offer-rent-value', { euros: cents / 100 });

/** @param months 0 = without an end. */
export const termWords = (months: number): Value =>
  months === 0 ? phrase('form-chances-term-unlimited') : phrase('form-chances-term-months', { months });

/** Kind, place, rooms and area, rent, first day and length, so far as they are known. */
export function offerFacts(offer: Offer): Value {
  const { kind, postcode, town, roomsTenth, areaDm2, rentAllCents, freeFrom, termMonths } = offer;
  const facts: (Value | null)[] = [
    kind && word(`home-offer-kind-${kind}`),
    postcode && town ? `${postcode} ${town}` : town,
    roomsTenth !== null && areaDm2 !== null ? sizeWords(roomsTenth, areaDm2) : null,
    rentAllCents === null ? null : rentWords(rentAllCents),
    freeFrom === null ? null : phrase('home-offer-from-value', { date: { day: freeFrom, year: true } }),
    termMonths === null ? null : termWords(termMonths),
  ];
  return join(' · ', ...facts.filter((fact) => fact !== null));
}
