/** `helpcenter match`: the best assignment of seekers to units of a FILE, without any setting or database; or a round played again. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BadInstance, MOST_FIT, match as matchAll } from '../matching/market.js';
import { type Around, jsonOf, print, UsageError } from './command.js';

const id = z.union([z.string().max(200), z.number().int()]);
const Edges = z.object({
  seekers: z.array(z.object({ id, priority: z.number().int().positive() })),
  units: z.array(z.object({ id, slots: z.number().int().min(0).max(10_000) })),
  edges: z.array(z.object({ seeker: id, unit: id, fit: z.number().int().min(0).max(MOST_FIT) })),
});

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read`);
  }
}

/** @throws UsageError on a file or round that is none, or an instance that cannot be solved exactly */
export async function match(rest: readonly string[], around: Around): Promise<number> {
  const [flag, file] = rest;
  if (flag === '--replay' && rest.length <= 2) return (await import('./round.js')).replayRound(file, around);
  if (flag === '--dry-run' && rest.length === 1) return (await import('./dry-run.js')).dryRun(around);
  if (flag !== '--edges' || file === undefined || rest.length !== 2)
    throw new UsageError('match --edges FILE, match --dry-run, or match --replay ROUND');
  return matchEdges(file);
}

function matchEdges(file: string): number {
  const read = Edges.safeParse(jsonOf(textOf(file)));
  if (!read.success) {
    const [first] = read.error.issues;
    throw new UsageError(`${file}: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`);
  }
  const from = performance.now();
  try {
    const { pairs, weight, certificate } = matchAll(read.data);
    const ms = Math.round((performance.now() - from) * 1000) / 1000;
    print(JSON.stringify({ pairs, weight: String(weight), cardinality: pairs.length, certificate, ms }));
  } catch (error) {
    if (error instanceof BadInstance) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
  return 0;
}
