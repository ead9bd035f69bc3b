/** What an offer has in common with those of others: words, links, numbers, the person behind it (rules F10 to F13, X8). */
import type { SharedPrint } from '../../../db/offer-prints.js';
import { type Offer, offerNumber } from '../../../db/offers.js';
import { linksIn, phonesIn } from '../../../matching/screen/reuse/contacts.js';
import {
  judgeAmount,
  judgeIdentity,
  type KnownMark,
  type Mark,
} from '../../../matching/screen/reuse/people.js';
import { bandsOf, gramsOf, judgeText, signatureOf } from '../../../matching/screen/reuse/texts.js';
import type { Flag } from '../../../matching/screen/rule.js';
import type { Turn } from '../../turn.js';
import { photoFlags, photoParts } from './photos.js';
import { sequenceFlags } from './sequence.js';

const DAY = 86_400_000;

/** What of `text` is kept as prints. */
function partsOf(text: string): { bands: string[]; links: string[]; phones: string[] } {
  const grams = gramsOf(text);
  return {
    bands: grams.size === 0 ? [] : bandsOf(signatureOf(grams)).map((band) => `text:${band}`),
    links: linksIn(text).map((link) => `link:${link}`),
    phones: phonesIn(text).map((phone) => `phone:${phone}`),
  };
}

const numbers = (shared: readonly SharedPrint[]): string[] =>
  shared.map(({ offerId }) => offerNumber(offerId));

function textFlags(turn: Turn, text: string, shared: readonly SharedPrint[]): Flag[] {
  const others = shared.flatMap(({ offerId }) => {
    const words = turn.rows.offers.byId(offerId)?.words ?? null;
    return words === null ? [] : [{ text: words, offer: offerId }];
  });
  const flags = judgeText(text, others);
  return flags.map((flag) => ({ ...flag, words: flag.words.map((word) => word.replace('#', 'H')) }));
}

/** Marks by which the landlord is known, and the others who have the same. */
function marksOf(turn: Turn, landlordId: number): { own: Mark[]; known: KnownMark[] } {
  const { landlords, identities, offers } = turn.rows;
  const mark = (trait: Mark['trait'], mac: string, persons: readonly number[]) => ({
    own: [{ trait, mac }],
    known: persons.map((person) => ({ trait, mac, person, banned: offers.isBanned(person) })),
  });
  const phone = landlords.get(landlordId)?.phone ?? null;
  const who = identities.best(landlordId, turn.today)?.who ?? null;
  const all = [
    ...(phone === null ? [] : [mark('phone', 'own', landlords.byPhone(phone))]),
    ...(who === null ? [] : [mark('name-and-birth', who, identities.othersWith(who, landlordId))]),
  ];
  return { own: all.flatMap(({ own }) => own), known: all.flatMap(({ known }) => known) };
}

/** A number or a link in the words that stands in somebody else's words too. */
function contactFlags(links: readonly SharedPrint[], phones: readonly SharedPrint[]): Flag[] {
  const both = [...links, ...phones];
  if (both.some(({ banned }) => banned))
    return [{ rule: 'F12', severity: 'B', why: 'identity-banned', words: numbers(both) }];
  return [
    ...(links.length === 0
      ? []
      : [{ rule: 'F11', severity: 'H', why: 'link-reused', words: numbers(links) } as const]),
    ...(phones.length === 0
      ? []
      : [{ rule: 'F12', severity: 'H', why: 'identity-shared', words: numbers(phones) } as const]),
  ];
}

/** Compares `offer` with those of others, and keeps its own prints. @returns what was found */
export function reuseFlags(turn: Turn, offer: Offer): Flag[] {
  const { id, landlordId, words, source } = offer;
  const { offerPrints, landlords } = turn.rows;
  const photos = photoParts(turn, offer);
  const text = words ?? '';
  const { bands, links, phones } = partsOf(text);
  offerPrints.put(id, [...bands, ...links, ...phones, ...photos]);
  const shared = (parts: readonly string[]): SharedPrint[] => offerPrints.sharing(landlordId, parts);
  const { own, known } = marksOf(turn, landlordId);
  const business = source === 'import' || landlords.get(landlordId)?.business === true;
  return [
    ...photoFlags(turn, offer, photos),
    ...textFlags(turn, text, shared(bands)),
    ...contactFlags(shared(links), shared(phones)),
    ...judgeIdentity(landlordId, own, known),
    ...sequenceFlags(turn, landlordId),
    ...judgeAmount({ ...offerPrints.amounts(landlordId, turn.now - DAY), business }),
  ];
}
