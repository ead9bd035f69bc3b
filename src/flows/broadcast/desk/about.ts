/** A message to many as the desk names and finds it: its number, the value its buttons carry, and where it is shown. */
import type { Broadcast } from '../../../db/broadcasts.js';
import type { Staff } from '../../../db/staff.js';
import type { Turn } from '../../turn.js';
import { type Written, writtenOf } from '../words.js';

/** What the desk calls it. */
export const castNumber = (id: number): string => `N${id}`;

/** What its buttons carry: which it is, and which of its versions was seen. */
export const castValue = (id: number, { revision }: Pick<Written, 'revision'>): string =>
  `cast:${id}:${revision}`;

export type About = { broadcast: Broadcast; written: Written; isNewest: boolean };

/** What a button or a modal is about; undefined when it is gone. */
export function aboutOf(turn: Turn, value: string): About | undefined {
  const [kind, id, revision] = value.split(':');
  const broadcast = kind === 'cast' ? turn.rows.broadcasts.byId(Number(id)) : undefined;
  if (!broadcast) return undefined;
  const written = writtenOf(turn, broadcast.id);
  return { broadcast, written, isNewest: Number(revision) === written.revision };
}

/** Where coordinators read: their own channel, else the helpers'. */
export const castChannel = ({ house: { channels } }: Turn): string => channels.coordinators ?? channels.help;

/** Writes down who did what to it. */
export function noteCast(turn: Turn, staff: Staff, action: string, id: number): void {
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action, detail: `broadcast:${id}` });
}
