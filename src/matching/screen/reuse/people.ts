/** What offers and people have in common: shared phones, many addresses, who is waited for (F12, F13, X8). */
import type { Flag } from '../rule.js';

/** What a person can be known by again; only keyed hashes (HMAC) are compared. Never numbers of papers (§ 20(3) PAuswG). */
export type Trait = 'phone' | 'iban' | 'device' | 'telegram' | 'name-and-birth';
export type Mark = { readonly trait: Trait; readonly mac: string };
export type KnownMark = Mark & { readonly person: number; readonly banned: boolean };

const equal = (one: Mark, other: Mark): boolean => one.trait === other.trait && one.mac === other.mac;

/** The marks of other persons that a person's are equal to. */
function sharedWith(person: number, own: readonly Mark[], known: readonly KnownMark[]): KnownMark[] {
  return known.filter((mark) => mark.person !== person && own.some((one) => equal(one, mark)));
}

/** A landlord whose phone, account or device somebody else has too (F12). A household may share one: a human looks. */
export function judgeIdentity(person: number, own: readonly Mark[], known: readonly KnownMark[]): Flag[] {
  const shared = sharedWith(person, own, known);
  if (shared.length === 0) return [];
  const words = [...new Set(shared.map(({ trait }) => trait))];
  return shared.some(({ banned }) => banned)
    ? [{ rule: 'F12', severity: 'B', why: 'identity-banned', words }]
    : [{ rule: 'F12', severity: 'H', why: 'identity-shared', words }];
}

/** More offers in a day, or addresses in all, than one private person has (facts: F13). */
const MOST_OFFERS_A_DAY = 5;
const MOST_ADDRESSES = 5;

/** @param business a housing company or the like, whose profile a human has looked at */
export function judgeAmount(counts: {
  readonly offersToday: number;
  readonly addresses: number;
  readonly business: boolean;
}): Flag[] {
  if (counts.business) return [];
  if (counts.offersToday > MOST_OFFERS_A_DAY)
    return [{ rule: 'F13', severity: 'H', why: 'many-offers', words: [String(counts.offersToday)] }];
  return counts.addresses > MOST_ADDRESSES
    ? [{ rule: 'F13', severity: 'H', why: 'many-addresses', words: [String(counts.addresses)] }]
    : [];
}

/** A household that a landlord was shown. `lone` is one adult, with or without children. */
export type Shown = { readonly lone: boolean; readonly accepted: boolean };

/** So many of one kind must have been declined before it says anything. */
const LEAST_DECLINED = 3;
/** It is chance less often than once in twenty. */
const CHANCE = 0.05;

/** Of `all` things `good` are good; how probable is it that `drawn` of them hold `hits` good ones or more. */
function tail(all: number, good: number, drawn: number, hits: number): number {
  const choose = (n: number, k: number): number => {
    let ways = 1;
    for (let at = 1; at <= k; at += 1) ways = (ways * (n - k + at)) / at;
    return k < 0 || k > n ? 0 : ways;
  };
  let sum = 0;
  for (let k = hits; k <= Math.min(good, drawn); k += 1)
    sum += choose(good, k) * choose(all - good, drawn - k);
  return sum / choose(all, drawn);
}

/**
 * A landlord who declines everybody until somebody comes alone, and takes them (X8; we ask nobody's sex): all others declined, and
 * the two so far apart that it is hardly chance (Fisher's exact test, one-sided). Says nothing after few households.
 */
export function judgeSequence(shown: readonly Shown[]): Flag[] {
  const lone = shown.filter((one) => one.lone);
  const others = shown.filter((one) => !one.lone);
  const declined = others.filter((one) => !one.accepted).length;
  const taken = lone.filter((one) => one.accepted).length;
  if (taken === 0 || declined < LEAST_DECLINED || declined < others.length) return [];
  // Until the first is taken a sequence ends by itself, so long waiting counts, not only the table.
  const waited = shown.findIndex(({ accepted }) => accepted);
  const byChance = tail(shown.length, lone.length, shown.filter(({ accepted }) => accepted).length, taken);
  if (byChance > CHANCE && waited < 2 * LEAST_DECLINED) return [];
  return [{ rule: 'X8', severity: 'H', why: 'waits-for-one', words: [`${declined}:${taken}`] }];
}
