/** Looks whether what has had its time really goes, and says what to do. Changes nothing. */
import { existsSync } from 'node:fs';
import { openBeside } from '../db/open.js';
import { retentionState } from '../db/overdue.js';
import type { Settings } from '../settings.js';
import { Clock } from './clock.js';
import { keptFor } from './core.js';
import type { Finding } from './doctor.js';
import { describe } from './log.js';

const DAY = 86_400_000;
/** The job runs once a day. */
const LATE = 2 * DAY;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
const START = 'keep the service running: it deletes at its start and then once a day';

/** One finding: when the job last ran, and what is overdue. */
export function lookAtRetention(settings: Settings): Finding {
  const path = settings.DATABASE_PATH;
  if (!existsSync(path)) return { ok: true, text: 'retention: no database yet, the first start makes it' };
  try {
    const store = openBeside(path, { dataKey: settings.DATA_KEY, oldKey: settings.DATA_KEY_OLD });
    try {
      const clock = new Clock();
      if (settings.CLOCK_CONTROL === '1') clock.restore(store);
      const now = clock.now();
      const { ranAt, late } = retentionState(store, keptFor(settings), now);
      const ran = ranAt === null ? 'has never ended well' : `last ran ${dayOf(ranAt)} UTC`;
      const overdue = late.map(({ what, rows }) => `${rows} of "${what}"`).join(', ');
      const wrong = ranAt === null || now - ranAt > LATE || late.length > 0;
      const rest = overdue === '' ? 'nothing is overdue' : `overdue: ${overdue}`;
      const advice = wrong
        ? `; ${START}${late.length > 0 ? ', and look for "retention" in its log' : ''}`
        : '';
      return { ok: !wrong, text: `retention: ${ran}, ${rest}${advice}` };
    } finally {
      store.close();
    }
  } catch (error) {
    return { ok: false, text: `retention: ${describe(error).error}` };
  }
}
