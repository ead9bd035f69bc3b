/** `helpcenter import`: lists that an operator keeps in a table of their own. */
import { userInfo } from 'node:os';
import { readListFile, stageLocalHelp } from '../bot/import-local-help.js';
import { type Around, UsageError } from './command.js';
import { apply, openHere } from './store.js';

/**
 * Reads a list of local help in; each wrong line is named, and then nothing of the file counts.
 * @throws UsageError
 */
export async function importList([what, file]: readonly string[], around: Around): Promise<number> {
  if (what !== 'local-help' || !file) throw new UsageError('import local-help FILE.csv');
  const read = readListFile(file, new Date().toISOString().slice(0, 10));
  if (read.problems.length > 0) throw new UsageError(read.problems.join('\n'));
  const { rows } = read;
  const store = openHere(around);
  const importId = await stageLocalHelp(store, rows, Date.now()).finally(() => store.close());
  const by = userInfo().username;
  const event = { type: 'cli.imported', importId, rows: rows.length, by } as const;
  const state = await apply(around, event, `import:${importId}`);
  around.print(`${rows.length} rows of local help read in: ${state}`);
  return 0;
}
