/** The table of rents that the operator has read in: so high that no home is held by it, with towns that share a name. */
import { rowsToStore } from '../../src/db/rents.js';
import { readRents } from '../../src/words/rents.js';
import type { Town } from './town.js';

const TABLE = [
  '_RS;Name;QMMIETE',
  '06;Hessen;12,00',
  '06634;Schwalm-Eder-Kreis;12,00',
  '06532;Lahn-Dill-Kreis;12,00',
  '066340018018;Neustadt;12,00',
  '065320016016;Neustadt;12,00',
].join('\n');

/** Reads it in as the command does. */
export function readsRents(town: Town): void {
  const read = readRents(TABLE);
  const stored = rowsToStore(read);
  const listId = town.rows.rents.begin(read.table, town.now);
  town.rows.rents.add(listId, stored);
  town.take('result', { type: 'cli.rents', listId, rows: stored.length, by: 'operator' });
}
