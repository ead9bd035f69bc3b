/** `helpcenter match --dry-run`: what a round of matching would propose now; reads the database and writes nothing. */
import { groundFor } from '../bot/core.js';
import { offerNumber } from '../db/offers.js';
import { type Rows, rowsOf } from '../db/rows.js';
import { solveRound } from '../flows/homes/round/solve.js';
import { readSettings } from '../settings.js';
import type { Around } from './command.js';
import { withStore } from './store.js';

/** Between equals a real round draws another lot. */
const SEED = 'dry-run';

/** The size of a round on `today` (YYYY-MM-DD), who would be asked about what, and who would be passed over and why; persons by their numbers. */
export function planned(rows: Rows, today: string): object {
  const from = performance.now();
  const { round, pairs, passed } = solveRound(rows, SEED, today);
  const ms = Math.round(performance.now() - from);
  const { seekers, units, edges } = round.instance;
  const size = { seekers: seekers.length, units: units.length, edges: edges.length };
  const waits = { searching: rows.profiles.searching(), indexed: rows.wants.isKept() };
  const home = <T extends { personId: number; offerId: number }>({ personId, offerId, ...rest }: T) => ({
    offer: offerNumber(offerId),
    person: personId,
    ...rest,
  });
  return { today, ...size, ...waits, pairs: pairs.map(home), passed: passed.map(home), ms };
}

/** Prints it as a line of JSON. */
export function dryRun(around: Around): number {
  const settings = readSettings(around.env);
  withStore(around, (store) => {
    const rows = rowsOf(store);
    const today = groundFor(settings, rows).house.office.today(Date.now());
    around.print(JSON.stringify(planned(rows, today)));
  });
  return 0;
}
