/** The list of calls: what can be rung now first, and of that what the reader speaks; who rings us is taken down from here too. */
import type { Call } from '../../db/calls.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import type { Look } from '../overview/look.js';
import type { Field } from '../reply.js';
import { backOf } from './back-of.js';
import { callLine, ringButton } from './desk-post.js';

/** An agreed call is spoken in the language that was chosen, any other in that of the person. */
const languageOf = ({ rows }: Pick<Look, 'rows'>, call: Call) =>
  backOf({ rows }, call)?.language ?? rows.persons.byId(call.personId)?.language;

/** @param listed so many are shown. */
export function callFields(look: Look, staff: Staff, listed: number): Field[] {
  const own = look.rows.staff.languagesOf(staff);
  const speaks = (call: Call): boolean => {
    const language = languageOf(look, call);
    return own === null || language === undefined || own.includes(language);
  };
  const rank = (call: Call): number => (call.notBefore > look.now ? 2 : 0) + (speaks(call) ? 0 : 1);
  const all = look.rows.calls
    .open(listed + 1)
    .map((call) => ({ call, rank: rank(call) }))
    .toSorted((a, b) => a.rank - b.rank);
  const shown = all
    .slice(0, listed)
    .map(({ call }): Field => ({ kind: 'say', said: callLine(look, call), beside: ringButton(call) }));
  const take = { verb: 'phone', label: phrase('desk-phone-take'), value: '' };
  return [
    { kind: 'buttons', buttons: [take] },
    ...(all.length === 0 ? [{ kind: 'say', said: phrase('desk-list-empty') } as const] : []),
    ...shown,
    ...(all.length > listed ? [{ kind: 'say', said: phrase('desk-list-more') } as const] : []),
  ];
}
