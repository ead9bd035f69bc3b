/** One process at a time: a lock that the operating system frees at any death. */
import Database from 'better-sqlite3';

export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning';
}

export type Lease = { release(): void };

/** What nobody holds on to is closed by the garbage collector, and the lock goes with it. */
const held = new Set<Database.Database>();

/**
 * Takes `BEGIN EXCLUSIVE` on `<database>.lock` and holds it until `release` or the end of the process.
 * @throws AlreadyRunning when another process holds it.
 */
export function takeLease(databasePath: string): Lease {
  const lock = new Database(`${databasePath}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new AlreadyRunning(`another helpcenter works with ${databasePath}`);
    }
    throw error;
  }
  held.add(lock);
  return {
    release: () => {
      held.delete(lock);
      lock.close();
    },
  };
}
