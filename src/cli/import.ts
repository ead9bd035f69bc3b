/** `helpcenter import`: lists that an operator keeps in a table of their own. */
import { userInfo } from 'node:os';
import { readLocalHelpFile, stageLocalHelp } from '../bot/import-local-help.js';
import { readOffersFile, stageOffers, untilTaken } from '../bot/import-offers.js';
import { readProgrammesFile, stageProgrammes } from '../bot/import-programmes.js';
import { readRentsFile, stageRents } from '../bot/import-rents.js';
import { readSettings } from '../settings.js';
import { type Around, UsageError } from './command.js';
import { apply, openHere } from './store.js';

async function importLocalHelp(file: string, around: Around): Promise<number> {
  const read = readLocalHelpFile(file, new Date().toISOString().slice(0, 10));
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

async function importOffers(file: string, around: Around): Promise<number> {
  const { rows, problems } = readOffersFile(file);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  const store = openHere(around);
  try {
    const listId = await stageOffers(store, rows, Date.now());
    const by = userInfo().username;
    const event = { type: 'cli.offers', listId, rows: rows.length, by } as const;
    const state = await apply(around, event, `offers:${listId}`);
    around.print(`${rows.length} homes read in: ${state}; the desk hears in one line what became of them`);
    const left = await untilTaken(store, listId);
    around.print(
      left === 0
        ? 'all are taken in'
        : `at most ${left} are still to be taken in; the service goes on with them`,
    );
    return 0;
  } finally {
    store.close();
  }
}

/** Of the three tables the file is one, which its columns say; the two others stay as they are. */
async function importRents(file: string, around: Around): Promise<number> {
  const read = readRentsFile(file);
  if (read.problems.length > 0) throw new UsageError(read.problems.join('\n'));
  const store = openHere(around);
  const { listId, rows } = await stageRents(store, read, Date.now()).finally(() => store.close());
  const event = { type: 'cli.rents', listId, rows, by: userInfo().username } as const;
  const state = await apply(around, event, `rents:${listId}`);
  const of = { rents: read.references, kdu: read.limits, regions: read.regions }[read.table].length;
  around.print(`${of} rows of the table "${read.table}" read in: ${state}`);
  return 0;
}

/** Times are meant in the operator's zone. */
async function importProgrammes(file: string, around: Around): Promise<number> {
  const { rows, problems } = readProgrammesFile(file, readSettings(around.env).TIME_ZONE);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  const store = openHere(around);
  const listId = await stageProgrammes(store, rows, Date.now()).finally(() => store.close());
  const event = { type: 'cli.programmes', listId, rows: rows.length, by: userInfo().username } as const;
  const state = await apply(around, event, `programmes:${listId}`);
  around.print(`${rows.length} programmes read in: ${state}; the coordinators hear what became of them`);
  return 0;
}

const LISTS: Readonly<Record<string, (file: string, around: Around) => Promise<number>>> = {
  'local-help': importLocalHelp,
  offers: importOffers,
  rents: importRents,
  programmes: importProgrammes,
};

/**
 * Reads a list in; each wrong line is named, and then nothing of the file counts.
 * @throws UsageError
 */
export async function importList([what = '', file]: readonly string[], around: Around): Promise<number> {
  const list = Object.hasOwn(LISTS, what) ? LISTS[what] : undefined;
  if (!list || !file) throw new UsageError(`import ${Object.keys(LISTS).join('|')} FILE.csv`);
  return list(file, around);
}
