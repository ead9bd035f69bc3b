/** Who may live where, why not, and how well it fits: each rule is one entry, with its words in `home-fit-…` and `home-miss-…`. */
import { coldCents, warmCents } from './rent.js';
import type { Home, Seeker } from './sides.js';

export type { Home, Seeker } from './sides.js';

/** Without it there is no match. What is unknown does not hold where it is about safety, the law or a must-have of theirs. */
type HardRule = {
  readonly id: string;
  readonly holds: (seeker: Seeker, home: Home) => boolean;
  /** How much it tells this seeker that it holds, in the measure of `points`; absent = nothing. */
  readonly tells?: (seeker: Seeker) => number;
};

/** Makes a home fit better. The most points of all come to 999. */
type SoftRule = {
  readonly id: string;
  readonly most: number;
  /** A whole number from 0 to `most`. */
  readonly points: (seeker: Seeker, home: Home) => number;
  /** The hard rule whose words say less than these. */
  readonly insteadOf?: string;
};

/** Floor a person needs, square decimetres: § 7 HWoAufG and the same in NRW; a child under six less (facts/matching.md 4.1). */
const AREA_DM2 = 900;
export const YOUNG_AREA_DM2 = 600;
const SMOKE = ['no', 'outside', 'yes'] as const;

const neededAreaDm2 = ({ persons, youngChildren }: Seeker): number =>
  (persons - youngChildren) * AREA_DM2 + youngChildren * YOUNG_AREA_DM2;

const isShared = ({ kind }: Home): boolean => kind !== 'flat' && kind !== 'unit';

/** Without an end is longer than any number of months. */
const asMonths = (months: number): number => (months === 0 ? Number.POSITIVE_INFINITY : months);

function rentHolds(seeker: Seeker, home: Home): boolean {
  if (seeker.rentMaxCents === null) return true;
  const asked = seeker.rentMaxWarm ? warmCents(home) : coldCents(home);
  return asked !== null && asked <= seeker.rentMaxCents;
}

function kindHolds({ home: wish }: Seeker, home: Home): boolean {
  if (home.kind === null) return false;
  if (wish === 'room' || !isShared(home)) return true;
  if (wish === 'own' || home.host === 'man-alone') return false;
  return home.womenOnly || home.host === 'family' || home.host === 'woman-alone';
}

/** A man who lives alone, or might: we ask nobody's sex, so such a room is shown only to who has asked for it (UNHCR's advice). */
const mayBeManAlone = (home: Home): boolean =>
  home.host === 'man-alone' || (home.host === null && isShared(home));

const HARD = [
  { id: 'state', holds: (_, { state }) => state === 'cleared' },
  {
    id: 'size',
    holds: ({ persons }, { places, minPlaces }) =>
      places !== null && persons <= places && persons >= minPlaces,
    tells: () => 60,
  },
  {
    id: 'area',
    holds: (seeker, { areaDm2 }) => areaDm2 !== null && areaDm2 >= neededAreaDm2(seeker),
    tells: () => 10,
  },
  {
    id: 'region',
    holds: ({ regions }, { land }) => regions.length === 0 || (land !== null && regions.includes(land)),
    tells: ({ regions }) => (regions.length > 0 ? 130 : 0),
  },
  {
    id: 'obligation',
    holds: ({ obligation, obligedLand }, { land }) =>
      obligation === 'no' || (obligedLand !== null && land === obligedLand),
    tells: ({ obligation }) => (obligation === 'yes' ? 70 : 0),
  },
  {
    id: 'window',
    holds: ({ moveFrom, moveUntil }, { day }) =>
      day === null || ((moveFrom === null || day >= moveFrom) && (moveUntil === null || day <= moveUntil)),
    tells: ({ moveUntil }) => (moveUntil === null ? 0 : 90),
  },
  {
    id: 'term',
    holds: ({ termMonths: wish }, { termMonths }) =>
      wish === null || termMonths === null || asMonths(wish) <= asMonths(termMonths),
    tells: ({ termMonths }) => (termMonths === null ? 0 : 80),
  },
  {
    id: 'rent',
    holds: rentHolds,
    tells: ({ rentMaxCents }) => (rentMaxCents === null ? 0 : 95),
  },
  { id: 'pets', holds: ({ pet }, { pets }) => !pet || pets === true, tells: ({ pet }) => (pet ? 280 : 0) },
  { id: 'step-free', holds: (seeker, home) => !seeker.stepFree || home.stepFree === true },
  {
    id: 'smoking',
    holds: ({ smoking: does }, { smoking: may }) =>
      does === null || may === null || SMOKE.indexOf(does) <= SMOKE.indexOf(may),
    tells: ({ smoking }) => (smoking === 'yes' ? 40 : 0),
  },
  {
    id: 'children',
    holds: ({ children }, home) => children === 0 || home.children !== false,
  },
  { id: 'kind', holds: kindHolds, tells: ({ home }) => (home === 'room' ? 0 : 110) },
  { id: 'women', holds: ({ home: wish }, { womenOnly }) => !womenOnly || wish === 'women' },
  { id: 'host', holds: ({ manAlone }, home) => manAlone || !mayBeManAlone(home) },
] as const satisfies readonly HardRule[];

export type HardId = (typeof HARD)[number]['id'];

/** So many points one empty place costs. */
const EMPTY_PLACE = 100;

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The share of their own limit that stays with them; the whole points from a quarter on. */
function rentLeft(seeker: Seeker, home: Home): number {
  const asked = seeker.rentMaxWarm ? warmCents(home) : coldCents(home);
  if (seeker.rentMaxCents === null || seeker.rentMaxCents <= 0 || asked === null) return 0;
  const share = (seeker.rentMaxCents - asked) / seeker.rentMaxCents;
  return Math.round(99 * Math.min(1, Math.max(0, share * 4)));
}

/** School, course and work are where they live now. */
const staysNear = ({ daily, town }: Seeker, home: Home): boolean =>
  daily.length > 0 &&
  town.trim() !== '' &&
  [home.town, home.postcode].some((place) => place !== null && folded(place) === folded(town));

const SOFT = [
  {
    id: 'step-free-there',
    most: 300,
    points: (seeker, home) => (seeker.stepFree && home.stepFree === true ? 300 : 0),
    insteadOf: 'step-free',
  },
  {
    id: 'full',
    most: 250,
    points: ({ persons }, { places }) =>
      places === null || persons > places ? 0 : Math.max(0, 250 - EMPTY_PLACE * (places - persons)),
    insteadOf: 'size',
  },
  {
    id: 'language',
    most: 150,
    points: (seeker, home) => (seeker.languages.some((one) => home.languages.includes(one)) ? 150 : 0),
  },
  { id: 'daily', most: 150, points: (seeker, home) => (staysNear(seeker, home) ? 150 : 0) },
  { id: 'rent-left', most: 99, points: rentLeft, insteadOf: 'rent' },
  {
    id: 'furnished',
    most: 50,
    points: ({ wishes }, { furnished }) => (wishes.includes('furnished') && furnished === true ? 50 : 0),
  },
] as const satisfies readonly SoftRule[];

export type SoftId = (typeof SOFT)[number]['id'];
export type FitId = HardId | SoftId;

/** The same entries seen as rules alike. */
const HARD_RULES: readonly (HardRule & { readonly id: HardId })[] = HARD;
const SOFT_RULES: readonly (SoftRule & { readonly id: SoftId })[] = SOFT;

/** The key of the words for people that say why a home fits. */
export const fitKey = <I extends FitId>(id: I): `home-fit-${I}` => `home-fit-${id}`;
/** The key of the words for people that say why it does not. */
export const missKey = <I extends HardId>(id: I): `home-miss-${I}` => `home-miss-${id}`;

/** Whether this home may be shown to them: every hard rule holds. */
export const eligible = (seeker: Seeker, home: Home): boolean =>
  HARD_RULES.every(({ holds }) => holds(seeker, home));

/** The hard rules that do not hold, in their order. */
export const misses = (seeker: Seeker, home: Home): HardId[] =>
  HARD_RULES.filter(({ holds }) => !holds(seeker, home)).map(({ id }) => id);

/** How well it fits, a whole number from 0 to 999; it never counts against a day of waiting (matching/market.ts). */
export const fit = (seeker: Seeker, home: Home): number =>
  SOFT_RULES.reduce((sum, { points }) => sum + points(seeker, home), 0);

const MOST_REASONS = 3;

/** The best three reasons why it fits, the one that tells them most first. Meant for a home that is `eligible`. */
export function reasons(seeker: Seeker, home: Home): FitId[] {
  // A rule that gives less than half of its points is no reason to name.
  const soft = SOFT_RULES.filter(({ points, most }) => 2 * points(seeker, home) >= most);
  const said = new Set(soft.map(({ insteadOf }) => insteadOf));
  const hard = HARD_RULES.filter(({ id, holds }) => !said.has(id) && holds(seeker, home));
  const found: { id: FitId; tells: number }[] = [
    ...soft.map(({ id, points }) => ({ id, tells: points(seeker, home) })),
    ...hard.map(({ id, tells }) => ({ id, tells: tells?.(seeker) ?? 0 })),
  ];
  return found
    .filter(({ tells }) => tells > 0)
    .sort((a, b) => b.tells - a.tells)
    .slice(0, MOST_REASONS)
    .map(({ id }) => id);
}
