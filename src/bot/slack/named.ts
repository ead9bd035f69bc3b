/** Whom a helper names: before an event is decided it has to be known whether they may help, for flows ask no network. */
import type { StaffEvent, User } from '../../flows/event.js';

const MENTION = /<@([UW][A-Z0-9]{1,30})(?:\|[^>]*)?>/g;
const USER = /^[UW][A-Z0-9]{1,30}$/;
/** A hand-over names one; more are somebody's try to keep us busy. */
const MOST = 2;

const idsIn = (text: string): string[] => [...text.matchAll(MENTION)].flatMap(([, id]) => id ?? []);

function ids(event: StaffEvent): string[] {
  if (event.type === 'staff.command' || event.type === 'staff.called') return idsIn(event.text);
  if (event.type !== 'staff.submitted') return [];
  return Object.values(event.more ?? {}).filter((value) => USER.test(value));
}

/** Colleagues named in a command, behind our name in a thread, or in a modal. */
export const namedIn = (event: StaffEvent): User[] =>
  [...new Set(ids(event))].slice(0, MOST).map((id) => ({ team: event.user.team, id }));
