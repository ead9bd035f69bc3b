/** Whether a message begins with our own name. Pure. */
import { z } from 'zod';

/** Slack names with each event the installation for which it sends it: for a bot its own user. */
const Authorizations = z.tuple([z.object({ user_id: z.string(), is_bot: z.literal(true) })], z.unknown());

const NAME = /^\s*<@([UW][A-Z0-9]{1,30})(?:\|[^>]{0,100})?>[\s,:]*/;

/** What follows our name at the start of `text`; null when it does not begin so, or when nobody says who we are. */
export function calledIn(text: string, authorizations: unknown): string | null {
  const name = NAME.exec(text);
  if (!name) return null;
  const read = Authorizations.safeParse(authorizations);
  return read.success && read.data[0].user_id === name[1] ? text.slice(name[0].length).trim() : null;
}
