/** Compares what is asked for a home with the references of its region (facts: section 4.4). Says how far apart they are, never why. */
import type { Offer } from '../offer.js';
import type { Flag, RuleId, Severity, Why } from '../rule.js';
import { isLocal, nearest, type RentReference, type RentTables, referenceFor } from './reference.js';

export type RentVerdict = {
  readonly verdict: 'ok' | 'noted' | 'warn' | 'hold' | 'block' | 'unknown';
  /** Asked rent / reference; null when unknown. */
  readonly ratio: number | null;
  readonly reference: RentReference | null;
  /** The cold rent was reckoned from an all-inclusive one. */
  readonly estimated: boolean;
  readonly flags: readonly Flag[];
};

/** Re-letting rents lie so far above those of running contracts (Deutschlandatlas 2022): in general, and in the 14 largest cities. */
const RELETTING = 1.28;
const RELETTING_LARGE = 1.55;
const LARGE_CITIES = [
  ...['02000', '04011', '05111', '05112', '05113', '05315', '05913', '06412', '08111', '09162'],
  ...['09564', '11000', '14612', '14713', '03241'],
];
/** So much of an all-inclusive rent is usually cold rent. */
const COLD_SHARE = 0.75;
/** § 551 BGB. */
const MOST_DEPOSIT_RENTS = 3;
const MIN_AREA_ADULT = 9;
const MIN_AREA_CHILD = 6;
const CENT = 0.005;

const flag = (rule: RuleId, severity: Severity, why: Why): Flag => ({ rule, severity, why, words: [] });
const worse: Record<Severity, number> = { I: 0, W: 1, H: 2, B: 3 };

function isLarge(region: string): boolean {
  return LARGE_CITIES.some((city) => region.startsWith(city)) || region === '11' || region === '02';
}

/** Rent per month without heating and costs, furniture with it, so that splitting the rent changes nothing. */
function coldRent({ rentCold, rentWarm, furnitureRent }: Offer): { cold: number | null; estimated: boolean } {
  const furniture = furnitureRent ?? 0;
  if (rentCold !== null) return { cold: rentCold + furniture, estimated: false };
  if (rentWarm !== null) return { cold: rentWarm * COLD_SHARE + furniture, estimated: true };
  return { cold: null, estimated: false };
}

/** How severe a ratio is; a reference that is no local one warns at most. */
function severityOf(ratio: number, { kind, region }: RentReference, tense: boolean): Flag | null {
  const stock = kind === 'stock_zensus';
  const local = isLocal(region);
  if (ratio < 0.6) return flag('F6', stock || !local ? 'W' : 'H', 'too-cheap');
  if (ratio > 1.5) return flag('R1', local ? (stock ? 'H' : 'B') : 'W', 'rent-high');
  if (ratio > 1.2) return flag('R1', stock || !local ? 'W' : 'H', 'rent-high');
  if (ratio > 1.1 && !stock) return flag('R1', tense ? 'W' : 'I', 'rent-above');
  return null;
}

function depositFlag({ deposit, rentCold, rentWarm }: Offer): Flag[] {
  if (deposit === null) return [flag('R2', 'I', 'deposit-unknown')];
  const base = rentCold ?? rentWarm;
  if (base === null) return deposit > 0 ? [flag('R2', 'I', 'deposit-unknown')] : [];
  return deposit > MOST_DEPOSIT_RENTS * base + CENT ? [flag('R2', 'H', 'deposit-high')] : [];
}

function crowdFlag({ area, persons, youngChildren, region, today }: Offer, { regions }: RentTables): Flag[] {
  if (area === null || persons === null || area <= 0) return [];
  const local = region === null ? undefined : nearest(regions, region, today);
  const children = Math.min(youngChildren, persons);
  const needed =
    (persons - children) * (local?.minAreaAdult ?? MIN_AREA_ADULT) +
    children * (local?.minAreaChild ?? MIN_AREA_CHILD);
  return area + CENT < needed ? [flag('X9', 'H', 'overcrowded')] : [];
}

function limitFlag({ rentCold, costs, region, persons, today }: Offer, { limits }: RentTables): Flag[] {
  if (region === null || rentCold === null || persons === null) return [];
  const limit = nearest(
    limits.filter((row) => row.persons === persons),
    region,
    today,
  );
  const asked = rentCold + (costs ?? 0);
  return limit !== undefined && asked > limit.grossColdMax + CENT ? [flag('R3', 'I', 'office-limit')] : [];
}

function verdictOf(flags: readonly Flag[]): RentVerdict['verdict'] {
  const worst = flags.reduce<Severity | null>(
    (most, { severity }) => (most === null || worse[severity] > worse[most] ? severity : most),
    null,
  );
  if (worst === null) return 'ok';
  return ({ I: 'noted', W: 'warn', H: 'hold', B: 'block' } as const)[worst];
}

/**
 * The verdict on an offer's rent, deposit and room per person. Never milder for a higher rent, or for a part of it called
 * furniture; never "ok" when something is missing. A rent of 0 is no sign of fraud and is compared with nothing.
 */
export function judgeRent(offer: Offer, tables: RentTables): RentVerdict {
  const others = [...depositFlag(offer), ...crowdFlag(offer, tables), ...limitFlag(offer, tables)];
  const { cold, estimated } = coldRent(offer);
  const { region, area, furnished, today } = offer;
  const known = region !== null && area !== null && area > 0 && cold !== null;
  const reference = known ? referenceFor(tables.references, { region, area, furnished, today }) : undefined;
  if (cold === 0) {
    return { verdict: verdictOf(others), ratio: null, reference: null, estimated, flags: others };
  }
  if (!known || reference === undefined) {
    const flags = [...others, flag('R4', 'I', 'rent-unknown')];
    const stopped = others.some(({ severity }) => worse[severity] >= worse.W);
    const verdict = stopped ? verdictOf(flags) : 'unknown';
    return { verdict, ratio: null, reference: null, estimated, flags };
  }
  const reletting =
    reference.kind !== 'stock_zensus' ? 1 : isLarge(reference.region) ? RELETTING_LARGE : RELETTING;
  const ratio = cold / area / (reference.mid * reference.indexFactor * reletting);
  const tense = nearest(tables.regions, region, today)?.tenseMarket === true;
  const compared = severityOf(ratio, reference, tense);
  const flags = [
    ...(compared === null ? [] : [compared]),
    ...(estimated ? [flag('R4', 'I', 'rent-estimated')] : []),
    ...others,
  ];
  return { verdict: verdictOf(flags), ratio, reference, estimated, flags };
}
