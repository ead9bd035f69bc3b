/** Solves one round in a thread of its own, over its own connection: the service goes on deciding meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openBeside } from '../../db/open.js';
import { rowsOf } from '../../db/rows.js';
import { loggedRound, solveRound } from '../../flows/homes/round/solve.js';
import { describe } from '../log.js';
import type { Answer } from './worker.js';

const Data = z.object({
  path: z.string(),
  dataKey: z.string(),
  oldKey: z.string().optional(),
  seed: z.string(),
  today: z.string(),
});

function answer(): Answer {
  const { path, dataKey, oldKey, seed, today } = Data.parse(workerData);
  const from = performance.now();
  const store = openBeside(path, { dataKey, oldKey });
  try {
    const rows = rowsOf(store);
    const { round, pairs, passed } = solveRound(rows, seed, today);
    const { seekers, units, edges } = round.instance;
    const figures = {
      seekers: seekers.length,
      units: units.length,
      edges: edges.length,
      pairs: pairs.length,
    };
    const log = rows.rounds.seal(loggedRound(round));
    return { log, pairs, passed, figures: { ...figures, ms: Math.round(performance.now() - from) } };
  } catch (error) {
    return { error: describe(error).error };
  } finally {
    store.close();
  }
}

parentPort?.postMessage(answer());
