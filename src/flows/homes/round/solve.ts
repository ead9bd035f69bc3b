/**
 * One round: all open homes and those who may be asked about them, solved exactly (facts/matching.md 2.2). Reads rows and writes nothing,
 * so that it can run beside the service; whoever takes the result looks again whether it still holds.
 */
import type { Rows } from '../../../db/rows.js';
import { certificateFault } from '../../../matching/certificate.js';
import { type Instance, type Matched, match, weightOfPriority } from '../../../matching/market.js';
import { dayNumber } from '../../../matching/wants.js';
import type { RoundPair, RoundPassed } from '../../event.js';
import { Candidates, Crowd } from './candidates.js';
import { type OpenUnit, openUnit } from './ready.js';

/** So many candidates a home are loaded first; as many more as the proof of the optimum needs follow. */
const FIRST = 64;
const PAGE = 500;
const MOST_FIT = 999;

export type Round = { seed: string; today: string; instance: Instance; matched: Matched };
export type RoundLog = {
  v: 1;
  seed: string;
  today: string;
  seekers: (readonly [lot: string, priority: number])[];
  units: (readonly [offerId: number, slots: number])[];
  edges: (readonly [lot: string, offerId: number, fit: number])[];
  pairs: (readonly [lot: string, offerId: number])[];
  certificate: Matched['certificate'];
};
export type Solved = { round: Round; pairs: RoundPair[]; passed: RoundPassed[] };

/** What of a round is kept: ids and numbers alone (schema `rounds.log`). */
export function loggedRound({ seed, today, instance, matched }: Round): RoundLog {
  const { seekers, units, edges } = instance;
  return {
    v: 1,
    seed,
    today,
    seekers: seekers.map(({ id, priority }) => [String(id), priority]),
    units: units.map(({ id, slots }) => [Number(id), slots]),
    edges: edges.map(({ seeker, unit, fit }) => [String(seeker), Number(unit), fit]),
    pairs: matched.pairs.map(({ seeker, unit }) => [String(seeker), Number(unit)]),
    certificate: matched.certificate,
  };
}

/** What stands in a market for a household: equal ones are told apart by a lot that another round draws anew. */
const lotOf = (personId: number, seed: string): string => `${personId}.${seed}`;

/** @returns the household of a lot. */
const personOfLot = (lot: string | number): number => Number.parseInt(String(lot), 10);

function openUnits(rows: Rows, today: string): OpenUnit[] {
  const units: OpenUnit[] = [];
  for (let after = 0; ; ) {
    const page = rows.openHomes.page(after, PAGE);
    for (const home of page) {
      const unit = openUnit(rows, home, today);
      if (unit) units.push(unit);
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return units;
    after = last.id;
  }
}

/** A whole number above 0; the earlier the greater. */
const priorityOf = (vdate: number, today: string): number => Math.max(1, dayNumber(today) + 1 - vdate);

function instanceOf(all: readonly Candidates[], seed: string, today: string): Instance {
  const seekers = new Map<string, { id: string; priority: number }>();
  const edges: { seeker: string; unit: number; fit: number }[] = [];
  for (const { unit, found } of all) {
    for (const { personId, vdate, fit } of found) {
      const id = lotOf(personId, seed);
      seekers.set(id, { id, priority: priorityOf(vdate, today) });
      edges.push({ seeker: id, unit: unit.offer.id, fit });
    }
  }
  const units = all.map(({ unit }) => ({ id: unit.offer.id, slots: unit.slots }));
  return { seekers: [...seekers.values()], units, edges };
}

/** Loads on where somebody who was not looked at could still be worth more than a home's price. @returns whether there was such a home. */
function loadMore(all: readonly Candidates[], { certificate }: Matched, today: string): boolean {
  const point = weightOfPriority(all.reduce((sum, { unit }) => sum + unit.slots, 0));
  let more = false;
  for (const [at, candidates] of all.entries()) {
    const { rest } = candidates;
    if (rest === null || (certificate.units[at] ?? 0) >= priorityOf(rest, today) * point + MOST_FIT) continue;
    candidates.load(2 * candidates.found.length);
    more = true;
  }
  return more;
}

/**
 * @param seed decides between equals. @param today YYYY-MM-DD.
 * @throws Error when the prices do not prove the result: then nobody is asked
 */
export function solveRound(rows: Rows, seed: string, today: string): Solved {
  const crowd = new Crowd(rows, today);
  const all = openUnits(rows, today).map((unit) => new Candidates(crowd, unit));
  for (const candidates of all) candidates.load(FIRST);
  for (;;) {
    const instance = instanceOf(all, seed, today);
    const matched = match(instance);
    if (loadMore(all, matched, today)) continue;
    const fault = certificateFault(instance, matched);
    if (fault !== null) throw new Error(`round: ${fault}`);
    return { round: { seed, today, instance, matched }, ...resultOf(all, matched) };
  }
}

/** The pairs, those with the earliest waiting date first, and who was passed over by them: `tie` where fit or lot decided among equals. */
function resultOf(all: readonly Candidates[], { pairs: matched }: Matched): Pick<Solved, 'pairs' | 'passed'> {
  const housed = new Map(matched.map(({ seeker, unit }) => [personOfLot(seeker), Number(unit)]));
  const pairs: RoundPair[] = [];
  const passed: RoundPassed[] = [];
  for (const { unit, found, passed: others } of all) {
    const offerId = unit.offer.id;
    const asked = found.filter(({ personId }) => housed.get(personId) === offerId);
    for (const { personId, vdate } of asked) pairs.push({ personId, offerId, vdate });
    const last = Math.max(...asked.map(({ vdate }) => vdate));
    for (const { personId, vdate, why } of others) if (vdate <= last) passed.push({ personId, offerId, why });
    for (const { personId, vdate } of found)
      if (vdate <= last && !housed.has(personId)) passed.push({ personId, offerId, why: 'tie' });
  }
  pairs.sort((a, b) => a.vdate - b.vdate || a.personId - b.personId);
  return { pairs, passed };
}
