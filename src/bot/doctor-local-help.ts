/** Looks whether the list of local help has what the people who are here would need, and says what to do. Changes nothing. */
import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { openBeside } from '../db/open.js';
import { type Rows, rowsOf } from '../db/rows.js';
import { findGaps, oldRows } from '../flows/answers/local-list.js';
import type { Settings } from '../settings.js';
import { LOCAL_HELP_DAYS } from '../words/local-help.js';
import { Clock } from './clock.js';
import type { Finding } from './doctor.js';
import { describe } from './log.js';

const IMPORT = 'read it in with: import local-help FILE.csv';

async function findings(rows: Rows, now: number): Promise<Finding[]> {
  const id = rows.localHelp.live();
  const { towns, unread } = await findGaps(rows, () => setImmediate());
  const more = unread === 0 ? '' : `; ${unread} answers name no town that can be read`;
  const gaps: Finding = {
    ok: towns.length === 0,
    text: `towns where people live and local help has no row: ${towns.length === 0 ? 'none' : towns.join(', ')}${more}`,
  };
  if (id === null) {
    const without = 'without it nobody is shown a number for the night';
    return [
      { ok: false, text: `local help: no list; ${IMPORT} (local-help.example.csv shows how), ${without}` },
      gaps,
    ];
  }
  const old = oldRows(rows, now);
  const state = old.length === 0 ? 'all' : `not ${old.join('; ')}`;
  return [
    { ok: true, text: `local help: ${rows.localHelp.size(id)} rows` },
    { ok: old.length === 0, text: `local help looked at within ${LOCAL_HELP_DAYS} days: ${state}` },
    gaps,
  ];
}

/** What the list has and lacks. */
export async function lookAtLocalHelp(settings: Settings): Promise<Finding[]> {
  const path = settings.DATABASE_PATH;
  if (!existsSync(path))
    return [{ ok: false, text: `local help: no database yet; after the first start ${IMPORT}` }];
  try {
    const store = openBeside(path, { dataKey: settings.DATA_KEY, oldKey: settings.DATA_KEY_OLD });
    try {
      const clock = new Clock();
      if (settings.CLOCK_CONTROL === '1') clock.restore(store);
      return await findings(rowsOf(store), clock.now());
    } finally {
      store.close();
    }
  } catch (error) {
    return [{ ok: false, text: `local help: ${describe(error).error}` }];
  }
}
