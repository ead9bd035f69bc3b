/**
 * What of a seeker and of a home stands in the index of wants (db/wants.ts): whoever is `eligible` is found there, and some who are not,
 * because the index knows only what is cheap to compare.
 */
import { coldCents, warmCents } from './rent.js';
import { type Home, type Seeker, YOUNG_AREA_DM2 } from './rules.js';

/** A row of the index, without whose it is. */
export type Want = {
  /** A Land code, or `DE`. */
  readonly region: string;
  readonly vdate: number;
  readonly persons: number;
  readonly rentMax: number;
  readonly fromDay: number;
  readonly untilDay: number;
  readonly months: number;
  readonly flags: number;
};

/** How a home asks the index. */
export type WantQuery = {
  readonly regions: readonly string[];
  readonly persons: { readonly from: number; readonly to: number };
  /** The least that it costs, whatever a limit counts. */
  readonly rentCents: number;
  /** Days since 1970; null = not said. */
  readonly day: number | null;
  readonly months: number;
  /** Bits of what it does not have: who needs one of them is not found. */
  readonly flags: number;
};

export const EVERYWHERE = 'DE';
/** Stands for "no limit" in whole numbers of the database. */
export const NO_LIMIT = 2_000_000_000;

/** What the home must have or must not be. */
const FLAG = {
  pet: 1,
  stepFree: 2,
  children: 4,
  smokesIndoors: 8,
  smokesOutside: 16,
  ownOnly: 32,
  notWomenOnly: 64,
  notManAlone: 128,
} as const;
/** All of them together. */
export const ALL_FLAGS = 255;

const DAY = 86_400_000;
/** Days since 1970 of a day `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);

const sumOf = (bits: readonly (readonly [on: boolean, bit: number])[]): number =>
  bits.reduce((sum, [on, bit]) => (on ? sum | bit : sum), 0);

/** Where they may live: what they wish, within what they are obliged to. Empty when nobody knows where they are obliged to live. */
function regionsOf({ regions, obligation, obligedLand }: Seeker): readonly string[] {
  if (obligation === 'no') return regions.length === 0 ? [EVERYWHERE] : [...new Set(regions)];
  if (obligedLand === null) return [];
  return regions.length === 0 || regions.includes(obligedLand) ? [obligedLand] : [];
}

const monthsOf = (months: number): number => (months === 0 ? NO_LIMIT : months);

/**
 * The rows of a searching household, none when no home could be theirs.
 * @param waits `day`: days since 1970 of the waiting date; `credit`: days of a band (facts/matching.md 2.1)
 */
export function wantsOf(seeker: Seeker, waits: { day: number; credit: number }): Want[] {
  const flags = sumOf([
    [seeker.pet, FLAG.pet],
    [seeker.stepFree, FLAG.stepFree],
    [seeker.children > 0, FLAG.children],
    [seeker.smoking === 'yes', FLAG.smokesIndoors],
    [seeker.smoking === 'outside', FLAG.smokesOutside],
    [seeker.home === 'own', FLAG.ownOnly],
    [seeker.home !== 'women', FLAG.notWomenOnly],
    [!seeker.manAlone, FLAG.notManAlone],
  ]);
  const want = {
    vdate: waits.day - waits.credit,
    persons: seeker.persons,
    rentMax: seeker.rentMaxCents ?? NO_LIMIT,
    fromDay: seeker.moveFrom === null ? 0 : dayNumber(seeker.moveFrom),
    untilDay: seeker.moveUntil === null ? NO_LIMIT : dayNumber(seeker.moveUntil),
    months: seeker.termMonths === null ? 0 : monthsOf(seeker.termMonths),
    flags,
  };
  return regionsOf(seeker).map((region) => ({ region, ...want }));
}

/** What a home asks the index for. */
export function wantQueryOf(home: Home): WantQuery {
  const shared = home.kind !== 'flat' && home.kind !== 'unit';
  const costs = [coldCents(home), warmCents(home)].filter((cents) => cents !== null);
  const flags = sumOf([
    [home.pets !== true, FLAG.pet],
    [home.stepFree !== true, FLAG.stepFree],
    [home.children === false, FLAG.children],
    [home.smoking === 'no' || home.smoking === 'outside', FLAG.smokesIndoors],
    [home.smoking === 'no', FLAG.smokesOutside],
    [shared, FLAG.ownOnly],
    [home.womenOnly, FLAG.notWomenOnly],
    [home.host === 'man-alone' || (shared && home.host === null), FLAG.notManAlone],
  ]);
  return {
    regions: home.land === null ? [EVERYWHERE] : [home.land, EVERYWHERE],
    persons: {
      from: home.minPlaces,
      to: Math.min(home.places ?? 0, Math.floor((home.areaDm2 ?? 0) / YOUNG_AREA_DM2)),
    },
    rentCents: costs.length === 0 ? NO_LIMIT : Math.min(...costs),
    day: home.day === null ? null : dayNumber(home.day),
    months: home.termMonths === null ? NO_LIMIT : monthsOf(home.termMonths),
    flags,
  };
}
