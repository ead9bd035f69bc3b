/** What an offer says, in short lines for whoever checks it; what is not said has no place in them. */
import type { Offer } from '../../../db/offers.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';

const KINDS = {
  flat: phrase('desk-home-check-flat'),
  unit: phrase('desk-home-check-unit'),
  room: phrase('desk-home-check-room'),
} as const;

const HOSTS = {
  nobody: phrase('desk-home-check-host-nobody'),
  'man-alone': phrase('desk-home-check-host-man'),
  'woman-alone': phrase('desk-home-check-host-woman'),
  family: phrase('desk-home-check-host-family'),
  shared: phrase('desk-home-check-host-shared'),
} as const;

const VIEWINGS = {
  yes: phrase('desk-home-check-viewing-yes'),
  video: phrase('desk-home-check-viewing-video'),
  no: phrase('desk-home-check-viewing-no'),
} as const;

/** What `make` says of `given`; nothing when it is not known. */
const said = <T>(given: T | null, make: (known: T) => Phrase): Phrase[] =>
  given === null ? [] : [make(given)];

const size = ({ kind, roomsTenth, areaDm2, places, minPlaces }: Offer): Phrase[] => [
  ...said(kind, (known) => KINDS[known]),
  ...said(roomsTenth, (tenth) => phrase('desk-home-check-rooms', { rooms: tenth / 10 })),
  ...said(areaDm2, (dm2) => phrase('desk-home-check-area', { area: dm2 / 100 })),
  ...said(places, (max) =>
    minPlaces > 1
      ? phrase('desk-home-check-places-from', { persons: max, count: minPlaces })
      : phrase('desk-home-check-places', { persons: max }),
  ),
];

const money = (offer: Offer): Phrase[] => [
  ...said(offer.rentAllCents, (cents) => phrase('desk-home-check-all', { euros: cents / 100 })),
  ...said(offer.rentColdCents, (cents) => phrase('desk-home-check-cold', { euros: cents / 100 })),
  ...said(offer.costsCents, (cents) => phrase('desk-home-check-costs', { euros: cents / 100 })),
  ...said(offer.heatingCents, (cents) => phrase('desk-home-check-heating', { euros: cents / 100 })),
  ...said(offer.furnitureCents, (cents) => phrase('desk-home-check-furniture', { euros: cents / 100 })),
  ...said(offer.depositCents, (cents) => phrase('desk-home-check-deposit', { euros: cents / 100 })),
];

const time = ({ freeFrom, termMonths }: Offer): Phrase[] => [
  ...said(freeFrom, (day) => phrase('desk-home-check-from', { date: { day, year: true } })),
  ...said(termMonths, (months) =>
    months === 0 ? phrase('desk-home-check-no-end') : phrase('desk-home-check-months', { months }),
  ),
];

const around = ({ host, womenOnly, viewing, registration }: Offer): Phrase[] => [
  ...said(host, (known) => HOSTS[known]),
  ...(womenOnly ? [phrase('desk-home-check-women')] : []),
  ...said(viewing, (known) => VIEWINGS[known]),
  ...said(registration, (can) =>
    can ? phrase('desk-home-check-registration') : phrase('desk-home-check-no-registration'),
  ),
];

function place({ postcode, town }: Offer): Phrase[] {
  const text = [postcode, town].filter((part) => part !== null && part !== '').join(' ');
  return text === '' ? [] : [phrase('desk-home-check-place', { town: text })];
}

/** One line a subject. The landlord's own words are the last, quoted. */
export function checkFacts(offer: Offer): Value[] {
  const lines = [size(offer), money(offer), place(offer), time(offer), around(offer)];
  const words = offer.words?.trim() ?? '';
  return [
    ...lines.filter((line) => line.length > 0).map((line): Value => ({ join: line, by: ' · ' })),
    ...(words === '' ? [] : [phrase('desk-home-check-words', { text: words })]),
  ];
}
