/** What has to be known of a home before a household is asked about it (R21); each is the id of the question that asks it. */
import type { Offer } from '../../../db/offers.js';
import { warmCents } from '../../../matching/rent.js';

export type Missing =
  | 'kind'
  | 'place'
  | 'land'
  | 'size'
  | 'rent'
  | 'from'
  | 'term'
  | 'places'
  | 'host'
  | 'cold'
  | 'deposit'
  | 'viewing'
  | 'registration';

/** The columns that are looked at. */
type Needed =
  | 'kind'
  | 'postcode'
  | 'town'
  | 'land'
  | 'roomsTenth'
  | 'areaDm2'
  | 'rentAllCents'
  | 'rentColdCents'
  | 'costsCents'
  | 'heatingCents'
  | 'furnitureCents'
  | 'freeFrom'
  | 'termMonths'
  | 'places'
  | 'host'
  | 'depositCents'
  | 'viewing'
  | 'registration';
type Said = Pick<Offer, Needed>;

type Required = { readonly id: Missing; readonly lacks: (offer: Said) => boolean };

/**
 * Rent and further costs have to be named by whoever mediates (§ 6(2) WoVermRG), the deposit is held against the cold rent (§ 551 BGB),
 * and who else lives there decides to whom a room may be shown at all.
 */
const REQUIRED: readonly Required[] = [
  { id: 'kind', lacks: ({ kind }) => kind === null },
  { id: 'place', lacks: ({ postcode, town }) => !postcode || !town },
  { id: 'land', lacks: ({ land }) => land === null },
  { id: 'size', lacks: ({ roomsTenth, areaDm2 }) => roomsTenth === null || areaDm2 === null },
  { id: 'rent', lacks: (offer) => warmCents(offer) === null },
  { id: 'from', lacks: ({ freeFrom }) => freeFrom === null },
  { id: 'term', lacks: ({ termMonths }) => termMonths === null },
  { id: 'places', lacks: ({ places }) => places === null },
  { id: 'host', lacks: ({ kind, host }) => kind === 'room' && host === null },
  { id: 'cold', lacks: ({ rentColdCents }) => rentColdCents === null },
  { id: 'deposit', lacks: ({ depositCents }) => depositCents === null },
  { id: 'viewing', lacks: ({ viewing }) => viewing === null },
  { id: 'registration', lacks: ({ registration }) => registration === null },
];

/** Whether a home waits for the answer to `question`: for what has to be known, and for the word that we may show it. */
export const isNeeded = (question: string): boolean =>
  question === 'mandate' || REQUIRED.some(({ id }) => id === question);

/** What `offer` still lacks, in the order in which it is asked. */
export const missingIn = (offer: Said): Missing[] =>
  REQUIRED.filter(({ lacks }) => lacks(offer)).map(({ id }) => id);
