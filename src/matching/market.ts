/** Turns named seekers, units and edges into a market that does not depend on the order in which they were given. */
import { placesOfKeys, resorted, startsOf } from './order.js';
import { type Assignment, type Market, solve } from './solve.js';

export type Instance = {
  /** `priority` is a whole number above 0; the greater, the earlier. */
  readonly seekers: readonly { readonly id: string | number; readonly priority: number }[];
  /** `slots`: how many households the unit takes. */
  readonly units: readonly { readonly id: string | number; readonly slots: number }[];
  /** Who may live where; `fit` is a whole number from 0 to 999. */
  readonly edges: readonly {
    readonly seeker: string | number;
    readonly unit: string | number;
    readonly fit: number;
  }[];
};

export type Matched = {
  readonly pairs: readonly { readonly seeker: string | number; readonly unit: string | number }[];
  /** The sum of the weights of the pairs, exactly. */
  readonly weight: bigint;
  /** Prices that prove the optimum, in the order of the input; those of units hold for each of their slots. */
  readonly certificate: { readonly seekers: readonly number[]; readonly units: readonly number[] };
};

/** What is wrong with an instance. */
export class BadInstance extends Error {
  override readonly name = 'BadInstance';
}

export const MOST_FIT = 999;

/** So much counts one point of priority: more than all fits together (facts: priority-lexicographic). */
export const weightOfPriority = (slots: number): number => (MOST_FIT + 1) * (slots + 1);

/** Numbers things from 0 in an order that depends on their ids alone. @returns the number of each id, and where each number stood. */
function numbered(things: readonly { readonly id: string | number }[], what: string) {
  const at = placesOfKeys(things.map(({ id }) => String(id)));
  const numberOf = new Map<string | number, number>();
  for (let number = 0; number < at.length; number += 1)
    numberOf.set((things[at[number] as number] as { id: string | number }).id, number);
  if (numberOf.size < things.length) throw new BadInstance(`two ${what} have the same id`);
  return { numberOf, at };
}
type Numbered = ReturnType<typeof numbered>;

/**
 * The heaviest assignment: first as many and as early ones as can be, then the best fit.
 * @throws BadInstance on an unknown or repeated id, or a weight that a number cannot hold
 */
export function match(instance: Instance): Matched {
  const seekers = numbered(instance.seekers, 'seekers');
  const units = numbered(instance.units, 'units');
  const market = marketOf(instance, seekers, units);
  return named(instance, market, solve(market), seekers.at, units.at);
}

/** The numbers that `ids` were given. @throws BadInstance on one that is not there */
function numbersOf({ numberOf }: Numbered, edges: Instance['edges'], side: 'seeker' | 'unit'): Int32Array {
  const numbers = new Int32Array(edges.length);
  for (let at = 0; at < edges.length; at += 1) {
    const id = (edges[at] as Instance['edges'][number])[side];
    const number = numberOf.get(id);
    if (number === undefined)
      throw new BadInstance(`an edge names ${JSON.stringify(id)}, which is not there`);
    numbers[at] = number;
  }
  return numbers;
}

function marketOf({ seekers, units, edges }: Instance, seekerIds: Numbered, unitIds: Numbered): Market {
  const slots = new Int32Array(units.length);
  for (let unit = 0; unit < slots.length; unit += 1)
    slots[unit] = units[unitIds.at[unit] as number]?.slots ?? 0;
  const point = weightOfPriority(slots.reduce((sum, count) => sum + count, 0));
  const edgeSeeker = numbersOf(seekerIds, edges, 'seeker');
  const edgeUnit = numbersOf(unitIds, edges, 'unit');
  const asGiven = new Int32Array(edges.length);
  for (let at = 0; at < asGiven.length; at += 1) asGiven[at] = at;
  const order = resorted(edgeSeeker, seekers.length, resorted(edgeUnit, units.length, asGiven));
  const unitOf = new Int32Array(edges.length);
  const weightOf = new Float64Array(edges.length);
  for (let edge = 0; edge < order.length; edge += 1) {
    const place = order[edge] as number;
    const seeker = seekers[seekerIds.at[edgeSeeker[place] as number] as number];
    const weight = (seeker?.priority ?? 0) * point + (edges[place]?.fit ?? 0);
    if (!Number.isSafeInteger(weight)) throw new BadInstance('a weight is not below 2^53');
    unitOf[edge] = edgeUnit[place] as number;
    weightOf[edge] = weight;
  }
  return { slots, from: startsOf(edgeSeeker, seekers.length), unitOf, weightOf };
}

function named(
  { seekers, units }: Instance,
  { weightOf, unitOf }: Market,
  { edgeOf, seekerPrice, unitPrice }: Assignment,
  seekerAt: Int32Array,
  unitAt: Int32Array,
): Matched {
  const pairs: { seeker: string | number; unit: string | number }[] = [];
  let weight = 0n;
  const ofSeekers = new Array<number>(seekers.length).fill(0);
  for (let number = 0; number < seekerAt.length; number += 1) {
    const place = seekerAt[number] as number;
    ofSeekers[place] = seekerPrice[number] as number;
    const edge = edgeOf[number] as number;
    const seeker = seekers[place];
    const unit = edge === -1 ? undefined : units[unitAt[unitOf[edge] as number] as number];
    if (!seeker || !unit) continue;
    pairs.push({ seeker: seeker.id, unit: unit.id });
    weight += BigInt(weightOf[edge] as number);
  }
  const ofUnits = new Array<number>(units.length).fill(0);
  for (let number = 0; number < unitAt.length; number += 1)
    ofUnits[unitAt[number] as number] = unitPrice[number] as number;
  return { pairs, weight, certificate: { seekers: ofSeekers, units: ofUnits } };
}
