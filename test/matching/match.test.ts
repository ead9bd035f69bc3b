/** The assignment is as heavy as can be, proves it, and does not depend on the order in which anything was given. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  BadInstance,
  type Instance,
  type Matched,
  match,
  weightOfPriority,
} from '../../src/matching/market.js';

const instances = (most: number): fc.Arbitrary<Instance> =>
  fc
    .record({
      priorities: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: most }),
      slots: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: most }),
      edges: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.integer({ min: 0, max: 999 })), {
        maxLength: 4 * most,
      }),
    })
    .map(({ priorities, slots, edges }) => ({
      seekers: priorities.map((priority, at) => ({ id: `s${at}`, priority })),
      units: slots.map((count, at) => ({ id: at, slots: count })),
      edges: edges.map(([seeker, unit, fit]) => ({
        seeker: `s${seeker % priorities.length}`,
        unit: unit % slots.length,
        fit,
      })),
    }));

type Edge = Instance['edges'][number] & { weight: number };

/** The edges with their weights, of two between the same the heavier. */
function weighed({ seekers, units, edges }: Instance): Edge[] {
  const point = weightOfPriority(units.reduce((sum, { slots }) => sum + slots, 0));
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    const priority = seekers.find(({ id }) => id === edge.seeker)?.priority ?? 0;
    const weight = priority * point + edge.fit;
    const key = `${edge.seeker} ${edge.unit}`;
    if ((best.get(key)?.weight ?? 0) < weight) best.set(key, { ...edge, weight });
  }
  return [...best.values()];
}

/** Prices that fit an assignment as heavy as their sum prove that none is heavier: no other program has to be believed. */
function proof(instance: Instance, { pairs, weight, certificate }: Matched): void {
  const all = weighed(instance);
  const priceOf = new Map<string | number, number>();
  for (const [at, { id }] of instance.seekers.entries()) priceOf.set(id, certificate.seekers[at] ?? -1);
  for (const [at, { id }] of instance.units.entries()) priceOf.set(id, certificate.units[at] ?? -1);
  expect(Math.min(0, ...priceOf.values())).toBe(0);
  // A unit without a slot takes nobody at any price.
  const real = all.filter(({ unit }) => instance.units.some(({ id, slots }) => id === unit && slots > 0));
  for (const edge of real)
    expect((priceOf.get(edge.seeker) ?? 0) + (priceOf.get(edge.unit) ?? 0)).toBeGreaterThanOrEqual(
      edge.weight,
    );
  const chosen = pairs.map((pair) =>
    all.find((edge) => edge.seeker === pair.seeker && edge.unit === pair.unit),
  );
  expect(chosen.every((edge) => edge !== undefined)).toBe(true);
  expect(new Set(pairs.map(({ seeker }) => seeker)).size).toBe(pairs.length);
  for (const { id, slots } of instance.units)
    expect(pairs.filter(({ unit }) => unit === id).length).toBeLessThanOrEqual(slots);
  expect(chosen.reduce((sum, edge) => sum + BigInt(edge?.weight ?? 0), 0n)).toBe(weight);
  const prices =
    certificate.seekers.reduce((sum, price) => sum + BigInt(price), 0n) +
    instance.units.reduce((sum, { slots }, at) => sum + BigInt(slots * (certificate.units[at] ?? 0)), 0n);
  expect(prices).toBe(weight);
}

/** As many as can be housed, by augmenting paths. */
function most({ units, edges }: Instance): number {
  const homes = units.flatMap(({ id, slots }) => Array.from({ length: slots }, () => ({ id, holder: '' })));
  const tryFor = (seeker: string | number, seen: Set<unknown>): boolean =>
    homes.some((home) => {
      if (seen.has(home) || !edges.some((edge) => edge.seeker === seeker && edge.unit === home.id))
        return false;
      seen.add(home);
      if (home.holder !== '' && !tryFor(home.holder, seen)) return false;
      home.holder = String(seeker);
      return true;
    });
  return [...new Set(edges.map(({ seeker }) => seeker))].filter((seeker) => tryFor(seeker, new Set())).length;
}

describe('the assignment', () => {
  it('is proven the heaviest by its prices, and houses as many as can be', () => {
    fc.assert(
      fc.property(instances(9), (instance) => {
        const found = match(instance);
        proof(instance, found);
        expect(found.pairs.length).toBe(most(instance));
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same however seekers, units and edges are ordered', () => {
    const shuffled = instances(8).chain((instance) =>
      fc.record({
        instance: fc.constant(instance),
        seekers: fc.shuffledSubarray([...instance.seekers], { minLength: instance.seekers.length }),
        units: fc.shuffledSubarray([...instance.units], { minLength: instance.units.length }),
        edges: fc.shuffledSubarray([...instance.edges], { minLength: instance.edges.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ instance, ...other }) => {
        expect(match(other).pairs).toEqual(match(instance).pairs);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves nobody without a home who could have had that of somebody later', () => {
    fc.assert(
      fc.property(instances(9), (instance) => {
        const { pairs } = match(instance);
        const priority = (id: unknown): number =>
          instance.seekers.find((one) => one.id === id)?.priority ?? 0;
        const without = new Set(instance.seekers.map(({ id }) => id));
        for (const { seeker } of pairs) without.delete(seeker as string);
        for (const { seeker, unit } of instance.edges.filter((edge) => without.has(edge.seeker))) {
          const holders = pairs.filter((pair) => pair.unit === unit);
          expect(holders).toHaveLength(instance.units.find(({ id }) => id === unit)?.slots ?? 0);
          for (const holder of holders)
            expect(priority(holder.seeker)).toBeGreaterThanOrEqual(priority(seeker));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes no home from anybody when a unit is added', () => {
    fc.assert(
      fc.property(instances(8), fc.array(fc.nat(99), { minLength: 1, maxLength: 5 }), (instance, wanting) => {
        const before = match(instance).pairs.map(({ seeker }) => seeker);
        const more: Instance = {
          ...instance,
          units: [...instance.units, { id: 'new', slots: 1 }],
          edges: [
            ...instance.edges,
            ...wanting.map((at) => ({ seeker: `s${at % instance.seekers.length}`, unit: 'new', fit: at })),
          ],
        };
        expect(match(more).pairs.map(({ seeker }) => seeker)).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 300 },
    );
  });

  it('puts one point of priority before all fits together', () => {
    const instance: Instance = {
      seekers: [
        { id: 'early', priority: 2 },
        { id: 'late', priority: 1 },
      ],
      units: [{ id: 'home', slots: 1 }],
      edges: [
        { seeker: 'early', unit: 'home', fit: 0 },
        { seeker: 'late', unit: 'home', fit: 999 },
      ],
    };
    expect(match(instance).pairs).toEqual([{ seeker: 'early', unit: 'home' }]);
  });

  it('refuses what it could not add up exactly, and ids that are not there or there twice', () => {
    const units = [{ id: 'u', slots: 1 }];
    const edges = [{ seeker: 's', unit: 'u', fit: 1 }];
    const priority = Number.MAX_SAFE_INTEGER;
    expect(() => match({ seekers: [{ id: 's', priority }], units, edges })).toThrow(BadInstance);
    expect(() => match({ seekers: [{ id: 'x', priority: 1 }], units, edges })).toThrow(BadInstance);
    const twice = [
      { id: 's', priority: 1 },
      { id: 's', priority: 2 },
    ];
    expect(() => match({ seekers: twice, units, edges })).toThrow(BadInstance);
  });
});

describe('helpcenter match --edges', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-match-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const cli = fileURLToPath(new URL('../../dist/bundle/cli.js', import.meta.url));
  const run = (given: unknown) => {
    writeFileSync(join(folder, 'edges.json'), typeof given === 'string' ? given : JSON.stringify(given));
    const words = [cli, 'match', '--edges', 'edges.json'];
    return spawnSync(process.execPath, words, { cwd: folder, env: {}, encoding: 'utf8' });
  };

  it('prints pairs, weight, cardinality and prices in the order of the input', () => {
    const { status, stdout } = run({
      seekers: [
        { id: 7, priority: 3 },
        { id: 'b', priority: 5 },
      ],
      units: [{ id: 'u', slots: 2 }],
      edges: [
        { seeker: 7, unit: 'u', fit: 10 },
        { seeker: 'b', unit: 'u', fit: 20 },
      ],
    });
    expect(status).toBe(0);
    const { ms, pairs, ...rest } = JSON.parse(stdout);
    expect(pairs).toHaveLength(2);
    expect(rest).toEqual({
      weight: '24030',
      cardinality: 2,
      certificate: { seekers: [9010, 15020], units: [0] },
    });
    expect(ms).toBeGreaterThan(0);
  });

  it.each([
    ['no JSON', '{'],
    ['no edges', { seekers: [], units: [] }],
    ['a priority of 0', { seekers: [{ id: 1, priority: 0 }], units: [], edges: [] }],
    ['a fit above 999', { seekers: [], units: [], edges: [{ seeker: 1, unit: 2, fit: 1000 }] }],
    ['an unknown id', { seekers: [], units: [], edges: [{ seeker: 1, unit: 2, fit: 1 }] }],
    [
      'a weight past 2^53',
      {
        seekers: [{ id: 1, priority: 2 ** 50 }],
        units: [{ id: 2, slots: 9 }],
        edges: [{ seeker: 1, unit: 2, fit: 1 }],
      },
    ],
  ])('refuses %s with exit 2 and says why', (_, given) => {
    const { status, stdout, stderr } = run(given);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
  });
});
