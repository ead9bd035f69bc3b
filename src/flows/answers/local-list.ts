/** The list of local help itself: when a new one counts, and where people live for whom it has nothing. */
import type { Rows } from '../../db/rows.js';
import { phrase } from '../../words/phrase.js';
import type { OwnEvent } from '../event.js';
import type { Turn } from '../turn.js';
import { nameOf, oldBefore, placesIn } from './local-help.js';

/** A list counts from now on, if it is whole; who read it in, when, and how many rows, is written down. */
export function takeImport(turn: Turn, event: Extract<OwnEvent, { type: 'cli.imported' }>): void {
  const { localHelp, audit } = turn.rows;
  const whole = localHelp.size(event.importId) === event.rows;
  if (!whole) localHelp.giveUp(event.importId);
  const action = whole && localHelp.switchTo(event.importId) ? 'import-local-help' : 'import-refused';
  audit.add({ at: turn.now, action, detail: JSON.stringify({ v: 1, by: event.by, rows: event.rows }) });
}

/** So many profiles are looked at at once. */
const AT_ONCE = 10;
/** So many towns are named in one post. */
const MOST_NAMED = 40;
/** What people typed and reads like the name of a town; other words might tell of somebody. */
const LIKE_A_NAME = /^\p{L}[\p{L}\p{M}.'’ ()/-]{1,39}$/u;

/** Where people live who look for a home and the list has no row for it; `unread` are answers that look like no town. */
export type Gaps = { towns: string[]; unread: number };

/** Looks for gaps a few people at a time; each step is short. @param pause runs between two steps. */
export async function findGaps(rows: Rows, pause: () => Promise<void>): Promise<Gaps> {
  const looked = new Set<string>();
  const towns: string[] = [];
  let unread = 0;
  for (let after = 0; ; ) {
    const some = rows.profiles.townsAfter(after, AT_ONCE);
    for (const { town } of some) {
      const key = town.toLowerCase();
      if (!LIKE_A_NAME.test(town)) unread += placesIn(rows.localHelp, town).length > 0 ? 0 : 1;
      else if (!looked.has(key) && placesIn(rows.localHelp, town).length === 0) towns.push(town);
      looked.add(key);
    }
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) break;
    after = last.personId;
    await pause();
  }
  return { towns: towns.sort(), unread };
}

/** The rows that nobody has looked at for half a year, by place and name. @param now UTC milliseconds. */
export function oldRows({ localHelp }: Rows, now: number): string[] {
  const id = localHelp.live();
  if (id === null) return [];
  return localHelp
    .olderThan(id, oldBefore(now))
    .map((row) => `${nameOf(row)}: ${row.name} (${row.lastVerified})`);
}

/** Tells the coordinators once a week, in the help channel; nothing when there is nothing to mend. */
export function tellGaps(turn: Turn, { towns, old }: Extract<OwnEvent, { type: 'local-help.gaps' }>): void {
  const { help } = turn.house.channels;
  const named = towns.slice(0, MOST_NAMED).join(', ');
  if (towns.length > 0) turn.announce(help, phrase('desk-local-gaps', { count: towns.length, towns: named }));
  if (old > 0) turn.announce(help, phrase('desk-local-old', { count: old }));
}
