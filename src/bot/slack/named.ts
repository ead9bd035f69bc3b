/** Whom a helper names: before an event is decided it has to be known whether they may help, for flows ask no network. */
import type { StaffEvent, User } from '../../flows/event.js';

const MENTION = /<@([UW][A-Z0-9]{1,30})(?:\|[^>]*)?>/g;
const USER = /^[UW][A-Z0-9]{1,30}$/;
/** A case goes to one colleague: where more are named, nobody is asked, so nobody has to be looked up. */
const MOST_WRITTEN = 2;
/** A modal has as many choices of a colleague as we have drawn, at most one in each of its 100 blocks. */
const MOST_CHOSEN = 100;

const idsIn = (text: string): string[] => [...text.matchAll(MENTION)].flatMap(([, id]) => id ?? []);

function ids(event: StaffEvent): string[] {
  const once = (found: readonly string[], most: number): string[] => [...new Set(found)].slice(0, most);
  if (event.type === 'staff.command' || event.type === 'staff.called')
    return once(idsIn(event.text), MOST_WRITTEN);
  if (event.type !== 'staff.submitted') return [];
  const chosen = Object.values(event.more ?? {}).flatMap((value) => value ?? []);
  return once(
    chosen.filter((value) => USER.test(value)),
    MOST_CHOSEN,
  );
}

/** Colleagues named in a command, behind our name in a thread, or chosen in a modal. */
export const namedIn = (event: StaffEvent): User[] => ids(event).map((id) => ({ team: event.user.team, id }));
