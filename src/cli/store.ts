/** The database as the commands open it, and `helpcenter replay` and `backup`. */
import { existsSync } from 'node:fs';
import { Clock } from '../bot/clock.js';
import { Inbox } from '../db/inbox.js';
import { openBeside, type Store } from '../db/open.js';
import type { Event } from '../flows/event.js';
import { readSettings } from '../settings.js';
import { type Around, UsageError } from './command.js';

/** Opens the database of the settings, beside a service that may run. @throws SettingsError */
export function openHere({ env }: Around): Store {
  const settings = readSettings(env);
  return openBeside(settings.DATABASE_PATH, { dataKey: settings.DATA_KEY, oldKey: settings.DATA_KEY_OLD });
}

/** Opens it for as long as `work` takes. @throws SettingsError */
export function withStore<T>(around: Around, work: (store: Store) => T): T {
  const store = openHere(around);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** Records an event, at the time of the service's clock; a service that runs takes it within a second, otherwise it is decided here, under the lease. */
export async function apply(around: Around, event: Event, id: string): Promise<string> {
  withStore(around, (store) => {
    const clock = new Clock();
    clock.restore(store);
    const recorded = { source: 'cli', externalId: id, payload: event } as const;
    store.transaction(() => new Inbox(store).add(recorded, clock.now()));
  });
  const { decideHere } = await import('../bot/by-hand.js');
  return (await decideHere(readSettings(around.env)))
    ? 'done here; what has to leave for Slack or Telegram goes when the service starts'
    : 'the service takes it within seconds';
}

/** Puts an event on which the program failed back in line. @throws UsageError */
export function replay([id]: readonly string[], around: Around): number {
  if (!/^\d{1,15}$/.test(id ?? '')) throw new UsageError('replay EVENT: the number of a failed event');
  const found = withStore(around, (store) => store.transaction(() => new Inbox(store).replay(Number(id))));
  if (!found) throw new UsageError(`event ${id} is not there, did not fail, or is past its retention`);
  around.print(
    `event ${id} is in line again; a running service takes it within seconds, another at its start`,
  );
  return 0;
}

/** Writes a whole copy of the database. @throws UsageError */
export function backup([file]: readonly string[], around: Around): number {
  if (!file) throw new UsageError('backup FILE');
  if (existsSync(file)) throw new UsageError(`${file} exists already`);
  withStore(around, (store) => store.backup(file));
  around.print(file);
  return 0;
}
