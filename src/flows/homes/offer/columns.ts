/** The answers about a home and its columns: each question's entry says how one becomes the other. */
import type { Landlord } from '../../../db/landlords.js';
import type { Offer, OfferChange } from '../../../db/offers.js';
import { landOf } from '../../../matching/postcodes.js';
import { LAENDER } from '../../../matching/profile.js';
import type { Answer, Answers } from '../../form/form.js';
import { list } from '../../form/parts.js';

type Field = {
  /** The answer that stands in the columns; undefined = not answered. */
  readonly load: (offer: Offer, landlord: Landlord | undefined) => Answer | undefined;
  /** What the answer means for the columns; undefined and null = no answer any more. */
  readonly save: (answer: Answer | undefined, offer: Offer) => OfferChange;
};

const text = (answer: Answer | undefined): string | null => (typeof answer === 'string' ? answer : null);
const number = (answer: Answer | undefined): number | null => (typeof answer === 'number' ? answer : null);
const truth = (answer: Answer | undefined): boolean | null => (typeof answer === 'boolean' ? answer : null);
const oneOf = <T extends string>(ids: readonly T[], answer: Answer | undefined): T | null =>
  ids.find((id) => id === answer) ?? null;

type Of<T> = { [K in keyof OfferChange]-?: Offer[K] extends T | null ? K : never }[keyof OfferChange];

/** A column that holds the answer as it is. */
const as = (
  column: Of<number> | Of<boolean> | Of<string>,
  read: (answer: Answer | undefined) => Answer,
): Field => ({
  load: (offer) => offer[column] ?? undefined,
  save: (answer) => ({ [column]: read(answer) }),
});

const listed = (json: string | null): readonly (string | number)[] | undefined => {
  const value: unknown = json === null ? null : JSON.parse(json);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
};

const place: Field = {
  load: ({ postcode, town }) => (postcode && town ? `${postcode} ${town}` : undefined),
  save: (answer) => {
    const [postcode = '', ...town] = (text(answer) ?? '').split(' ');
    return { postcode, town: town.join(' '), land: landOf(postcode), region: null };
  },
};

/** An answer of its own only where the postcode does not tell it. */
const land: Field = {
  load: ({ land: known, postcode }) => (landOf(postcode ?? '') === null ? (known ?? undefined) : undefined),
  save: (answer, { postcode }) => ({ land: oneOf(LAENDER, answer) ?? landOf(postcode ?? '') }),
};

const size: Field = {
  load: ({ roomsTenth, areaDm2 }) =>
    roomsTenth !== null && areaDm2 !== null ? [roomsTenth, areaDm2] : undefined,
  save: (answer) => {
    const [rooms, area] = list(answer);
    return { roomsTenth: number(rooms), areaDm2: number(area) };
  },
};

/** A lower rent leaves no room for parts that come to more: they are asked anew. */
const rent: Field = {
  load: ({ rentAllCents }) => rentAllCents ?? undefined,
  save: (answer, { rentColdCents, costsCents, heatingCents }) => {
    const rentAllCents = number(answer);
    const parts = (rentColdCents ?? 0) + (costsCents ?? 0) + (heatingCents ?? 0);
    const stands = rentAllCents === null || parts <= rentAllCents;
    return { rentAllCents, ...(!stands && { rentColdCents: null, costsCents: null, heatingCents: null }) };
  },
};

const SMOKING = ['no', 'outside', 'yes'] as const;
const HOSTS = ['nobody', 'man-alone', 'woman-alone', 'family', 'shared'] as const;
const VIEWINGS = ['yes', 'video', 'no'] as const;

const FIELDS: Readonly<Record<string, Field>> = {
  kind: as('kind', (answer) => oneOf(['flat', 'unit', 'room'], answer)),
  place,
  land,
  size,
  rent,
  from: as('freeFrom', text),
  term: as('termMonths', number),
  places: as('places', number),
  host: as('host', (answer) => oneOf(HOSTS, answer)),
  cold: as('rentColdCents', number),
  deposit: as('depositCents', number),
  viewing: as('viewing', (answer) => oneOf(VIEWINGS, answer)),
  registration: as('registration', truth),
  // The landlord's, not the home's: see `setMandate`.
  mandate: { load: (_, landlord) => (landlord?.mandateAt ? true : undefined), save: () => ({}) },
  costs: as('costsCents', number),
  heating: as('heatingCents', number),
  furnished: as('furnished', truth),
  furniture: as('furnitureCents', number),
  least: {
    load: ({ minPlaces }) => (minPlaces > 1 ? minPlaces : undefined),
    save: (answer) => ({ minPlaces: number(answer) ?? 1 }),
  },
  women: {
    load: ({ host, womenOnly }) => (host === null && !womenOnly ? undefined : womenOnly),
    save: (answer) => ({ womenOnly: answer === true }),
  },
  children: as('children', truth),
  pets: as('pets', truth),
  smoking: as('smoking', (answer) => oneOf(SMOKING, answer)),
  'step-free': as('stepFree', truth),
  languages: {
    load: ({ languages }) => listed(languages),
    save: (answer) => ({ languages: Array.isArray(answer) ? JSON.stringify(answer) : null }),
  },
  address: as('address', text),
  words: as('words', text),
};

/** What is known of `offer`, as answers by question. */
export function answersOf(offer: Offer, landlord: Landlord | undefined): Record<string, Answer> {
  const known: Record<string, Answer> = {};
  for (const [id, { load }] of Object.entries(FIELDS)) {
    const answer = load(offer, landlord);
    if (answer !== undefined) known[id] = answer;
  }
  return known;
}

/** What the answers to the questions in `ids` mean as columns of `offer`. */
export function columnsOf(answers: Answers, ids: readonly string[], offer: Offer): OfferChange {
  const columns: OfferChange = {};
  for (const id of ids)
    Object.assign(columns, FIELDS[id]?.save(answers[id], Object.assign({}, offer, columns)));
  return columns;
}
