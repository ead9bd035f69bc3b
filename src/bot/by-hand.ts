/** Decides what waits in the inbox while no service runs: for commands that an operator gives by hand. */
import { AlreadyRunning } from '../db/lease.js';
import type { Settings } from '../settings.js';
import { makeCore } from './core.js';
import { makeLog } from './log.js';

/**
 * Takes the lease, decides every event that waits, and lets go again; what has to leave stays in line for the service.
 * @returns false when the service runs, which decides them itself.
 */
export async function decideHere(settings: Settings): Promise<boolean> {
  try {
    const core = makeCore(settings, makeLog('silent', []), (reason) => {
      throw new Error(reason);
    });
    core.ingest.recover();
    await core.ingest.whenIdle();
    core.ingest.stop();
    core.store.checkpoint();
    core.store.close();
    core.lease.release();
    return true;
  } catch (error) {
    if (error instanceof AlreadyRunning) return false;
    throw error;
  }
}
