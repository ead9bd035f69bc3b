/** What a seeker needs, as matching reads it. Pure. */

/** The 16 Länder by the second part of their ISO 3166-2 code. */
export const LAENDER = [
  'bw',
  'by',
  'be',
  'bb',
  'hb',
  'hh',
  'he',
  'mv',
  'ni',
  'nw',
  'rp',
  'sl',
  'sn',
  'st',
  'sh',
  'th',
] as const;
export type Land = (typeof LAENDER)[number];

/** Stands among the ages of children for a baby on the way, who counts as a person. */
export const BABY_ON_THE_WAY = -1;

export type Profile = {
  adults: number;
  /** Ages in years, or `BABY_ON_THE_WAY`. */
  children: readonly number[];
  /** Empty = anywhere in Germany. */
  regions: readonly Land[];
  obligation: 'yes' | 'no' | 'unknown';
  town: string;
  /** `YYYY-MM-DD`; null = no fixed date. */
  leaveBy: string | null;
  payer: 'jobcenter' | 'sozialamt' | 'asylblg' | 'own' | 'unknown';
  /** Rent a month in cents; only for own income. */
  maxRentCents: number | null;
  /** Whether that rent is with heating and costs (warm); otherwise it is without (cold). */
  maxRentWarm: boolean;
  stepFree: boolean;
  pet: boolean;
  home: 'own' | 'room' | 'women';
};
