/** The two sides of a match as the rules read them: plain values, made from the columns of a profile and of an offer. */
import type { Land } from './profile.js';

export type Seeker = {
  /** Heads in the household; a baby on the way counts. */
  readonly persons: number;
  /** Those under 18, and of them those under six, babies on the way among both. */
  readonly children: number;
  readonly youngChildren: number;
  /** Empty = anywhere in Germany. */
  readonly regions: readonly string[];
  readonly obligation: 'yes' | 'no' | 'unknown';
  /** The Land where they live now; null when nobody knows it. */
  readonly obligedLand: Land | null;
  /** The town or postcode where they live now. */
  readonly town: string;
  /** The most they pay a month from their own income, in cents; null = nothing of ours limits it. */
  readonly rentMaxCents: number | null;
  /** Whether that is with all costs and heating. */
  readonly rentMaxWarm: boolean;
  readonly stepFree: boolean;
  readonly pet: boolean;
  readonly home: 'own' | 'room' | 'women';
  /** They have said themselves that a room where a man lives alone may be shown to them. */
  readonly manAlone: boolean;
  /** Months; 0 = without an end; null = any. */
  readonly termMonths: number | null;
  /** `YYYY-MM-DD`; null = open. */
  readonly moveFrom: string | null;
  readonly moveUntil: string | null;
  readonly smoking: 'no' | 'outside' | 'yes' | null;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly daily: readonly string[];
  readonly wishes: readonly string[];
};

export type Home = {
  readonly state: string;
  readonly kind: 'flat' | 'unit' | 'room' | null;
  readonly land: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
  /** Square decimetres: 100 = one square metre. */
  readonly areaDm2: number | null;
  readonly places: number | null;
  readonly minPlaces: number;
  /** Cents a month: all in one sum, and its parts. */
  readonly rentAllCents: number | null;
  readonly rentColdCents: number | null;
  readonly costsCents: number | null;
  readonly heatingCents: number | null;
  readonly furnitureCents: number | null;
  readonly furnished: boolean | null;
  /** The first day on which somebody can move in, never before today; null = not said. */
  readonly day: string | null;
  /** Months; 0 = without an end. */
  readonly termMonths: number | null;
  readonly host: 'nobody' | 'man-alone' | 'woman-alone' | 'family' | 'shared' | null;
  readonly womenOnly: boolean;
  readonly pets: boolean | null;
  readonly smoking: 'no' | 'outside' | 'yes' | null;
  readonly stepFree: boolean | null;
  readonly children: boolean | null;
  readonly languages: readonly string[];
};

/** Lists that the database keeps as JSON. */
type Listed = 'regions' | 'languages' | 'daily' | 'wishes';
/** A profile as its columns have it. */
export type SeekerColumns = Omit<
  Seeker,
  Listed | 'persons' | 'children' | 'youngChildren' | 'obligedLand' | 'manAlone' | `rentMax${string}`
> & {
  readonly adults: number;
  readonly children: string;
  readonly regions: string;
  readonly languages: string | null;
  readonly daily: string | null;
  readonly wishes: string | null;
  readonly payer: 'jobcenter' | 'sozialamt' | 'asylblg' | 'own' | 'unknown';
  readonly maxRentCents: number | null;
  readonly maxRentWarm: boolean;
};
/** An offer as its columns have it. */
export type HomeColumns = Omit<Home, 'day' | 'languages'> & {
  readonly freeFrom: string | null;
  readonly languages: string | null;
};

/** A child younger than this needs less floor (facts/matching.md 4.1). */
const YOUNG = 6;

const listIn = (json: string | null): unknown[] => {
  const value: unknown = json === null ? [] : JSON.parse(json);
  return Array.isArray(value) ? value : [];
};
const namesIn = (json: string | null): string[] =>
  listIn(json).filter((one): one is string => typeof one === 'string');

/** What the columns do not say. `obligedLand`: the Land where they live now. */
export type SeekerKnown = Pick<Seeker, 'obligedLand' | 'manAlone'>;

/** A profile's columns as the rules read them; a rent of theirs counts only where they pay it from their own income. */
export function seekerOf(columns: SeekerColumns, known: SeekerKnown): Seeker {
  const ages = listIn(columns.children).map(Number);
  return {
    persons: columns.adults + ages.length,
    children: ages.length,
    youngChildren: ages.filter((age) => age < YOUNG).length,
    regions: namesIn(columns.regions),
    obligation: columns.obligation,
    obligedLand: known.obligedLand,
    town: columns.town,
    rentMaxCents: columns.payer === 'own' ? columns.maxRentCents : null,
    rentMaxWarm: columns.maxRentWarm,
    stepFree: columns.stepFree,
    pet: columns.pet,
    home: columns.home,
    manAlone: known.manAlone,
    termMonths: columns.termMonths,
    moveFrom: columns.moveFrom,
    moveUntil: columns.moveUntil,
    smoking: columns.smoking,
    languages: namesIn(columns.languages),
    daily: namesIn(columns.daily),
    wishes: namesIn(columns.wishes),
  };
}

/** An offer's columns as the rules read them. @param today `YYYY-MM-DD`: who moves in does so today at the earliest. */
export function homeOf({ freeFrom, languages, ...columns }: HomeColumns, today: string): Home {
  const day = freeFrom !== null && freeFrom < today ? today : freeFrom;
  return { ...columns, day, languages: namesIn(languages) };
}
