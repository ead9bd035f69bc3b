/** Whether prices prove an assignment to be the heaviest: checked without solving anything (facts/matching.md 2.3, T3). */
import type { Instance, Matched } from './market.js';
import { weightOfPriority } from './market.js';

type Id = string | number;

/** What is wrong; null when nothing heavier than `matched` can exist. */
export function certificateFault(instance: Instance, matched: Matched): string | null {
  const { seekers, units, edges } = instance;
  const point = weightOfPriority(units.reduce((sum, { slots }) => sum + slots, 0));
  const priorityOf = new Map<Id, number>(seekers.map(({ id, priority }) => [id, priority]));
  const seekerPrice = new Map<Id, number>(
    seekers.map(({ id }, at) => [id, matched.certificate.seekers[at] ?? Number.NaN]),
  );
  const unitPrice = new Map<Id, number>(
    units.map(({ id }, at) => [id, matched.certificate.units[at] ?? Number.NaN]),
  );
  const homeOf = new Map<Id, Id>(matched.pairs.map(({ seeker, unit }) => [seeker, unit]));
  if (homeOf.size < matched.pairs.length) return 'a seeker has two homes';
  let proven = 0;
  for (const { seeker, unit, fit } of edges) {
    const weight = (priorityOf.get(seeker) ?? 0) * point + fit;
    const price = (seekerPrice.get(seeker) ?? Number.NaN) + (unitPrice.get(unit) ?? Number.NaN);
    if (!(price >= weight)) return `the prices of ${seeker} and ${unit} are too low`;
    if (homeOf.get(seeker) !== unit) continue;
    if (price !== weight) return `the prices of ${seeker} and ${unit} are not those of a pair`;
    proven += 1;
  }
  if (proven < matched.pairs.length) return 'a pair has no edge';
  return priceFault(instance, matched, seekerPrice, unitPrice, homeOf);
}

/** None is below 0, and who has no home, or room left, has the price 0. */
function priceFault(
  { seekers, units }: Instance,
  { pairs }: Matched,
  seekerPrice: ReadonlyMap<Id, number>,
  unitPrice: ReadonlyMap<Id, number>,
  homeOf: ReadonlyMap<Id, Id>,
): string | null {
  const taken = new Map<Id, number>();
  for (const { unit } of pairs) taken.set(unit, (taken.get(unit) ?? 0) + 1);
  for (const { id } of seekers) {
    const price = seekerPrice.get(id) ?? Number.NaN;
    if (!(price >= 0) || (price > 0 && !homeOf.has(id))) return `the price of seeker ${id} proves nothing`;
  }
  for (const { id, slots } of units) {
    const price = unitPrice.get(id) ?? Number.NaN;
    const used = taken.get(id) ?? 0;
    if (used > slots) return `unit ${id} is given more often than it has slots`;
    if (!(price >= 0) || (price > 0 && used < slots)) return `the price of unit ${id} proves nothing`;
  }
  return null;
}
