/** For whom a message to many is: the fields in which that is chosen, and the same in words. */
import { type Audience, HOUSEHOLDS, STATUSES } from '../../../db/audience.js';
import { LAENDER } from '../../../matching/profile.js';
import { LANGUAGES } from '../../../words/language.js';
import { type Key, phrase, type Value } from '../../../words/phrase.js';
import type { Choice, Field } from '../../reply.js';

/** Days since somebody was here. */
const SEEN = [7, 30, 90, 365] as const;
/** Consents by which people can be chosen: purposes of flows/privacy/consent. */
const CONSENTS = ['ai', 'special-needs'] as const;

/** What was filled in, by field. */
export type Filled = Readonly<Partial<Record<string, string>>>;

const named = (prefix: string, id: string): Choice => ({ id, label: { key: `${prefix}-${id}` as Key } });
const hint = phrase('desk-cast-all');

/** The fields, with what `audience` says in them. */
export function audienceFields(audience: Audience): Field[] {
  const { languages, laender, households, status, seenDays, consent } = audience;
  return [
    {
      ...{ kind: 'checks', id: 'languages', label: phrase('desk-cast-languages'), hint, optional: true },
      options: LANGUAGES.map((id) => named('language', id)),
      initial: languages ?? [],
    },
    {
      ...{ kind: 'several', id: 'laender', label: phrase('desk-cast-lands'), hint, optional: true },
      options: LAENDER.map((id) => named('land', id)),
      initial: laender ?? [],
    },
    {
      ...{ kind: 'checks', id: 'status', label: phrase('desk-cast-status'), hint, optional: true },
      options: STATUSES.map((id) => named('desk-cast-status', id)),
      initial: status ?? [],
    },
    {
      ...{ kind: 'checks', id: 'households', label: phrase('desk-cast-households'), hint, optional: true },
      options: HOUSEHOLDS.map((id) => named('desk-cast-household', id)),
      initial: households ?? [],
    },
    {
      ...{ kind: 'select', id: 'seen', label: phrase('desk-cast-seen'), hint, optional: true },
      options: SEEN.map((days) => ({ id: String(days), label: phrase('desk-cast-seen-days', { days }) })),
      ...(seenDays === undefined ? {} : { initial: String(seenDays) }),
    },
    {
      ...{ kind: 'select', id: 'consent', label: phrase('desk-cast-consent'), hint, optional: true },
      options: CONSENTS.map((id) => named('desk-cast-consent', id)),
      ...(consent === undefined ? {} : { initial: consent }),
    },
  ];
}

/** The ones of `known` that were chosen, joined by `,`; undefined for none. */
function chosen<T extends string>(given: string | undefined, known: readonly T[]): T[] | undefined {
  const ids = (given ?? '').split(',');
  const found = known.filter((one) => ids.includes(one));
  return found.length === 0 ? undefined : found;
}

/** Who was chosen; what names nothing that is known counts as not chosen. */
export function audienceOf(more: Filled): Audience {
  const seen = SEEN.find((days) => String(days) === more.seen);
  const [consent] = chosen(more.consent, CONSENTS) ?? [];
  const lists = {
    languages: chosen(more.languages, LANGUAGES),
    laender: chosen(more.laender, LAENDER),
    households: chosen(more.households, HOUSEHOLDS),
    status: chosen(more.status, STATUSES),
  };
  const given = Object.entries({ ...lists, seenDays: seen, consent }).filter(([, one]) => one !== undefined);
  return { v: 1, ...Object.fromEntries(given) };
}

/** The same in words, for the flight plan. */
export function audienceWords(audience: Audience): Value {
  const { languages = [], laender = [], households = [], status = [], seenDays, consent } = audience;
  const any = (prefix: string, ids: readonly string[]): Value[] => {
    const words = ids.map((id): Value => ({ key: `${prefix}-${id}` as Key }));
    return words.length === 0 ? [] : [{ join: words, by: ' / ' }];
  };
  const parts: Value[] = [
    ...any('language', languages),
    ...any('land', laender),
    ...any('desk-cast-status', status),
    ...any('desk-cast-household', households),
    ...(seenDays === undefined ? [] : [phrase('desk-cast-seen-days', { days: seenDays })]),
    ...(consent === undefined ? [] : any('desk-cast-consent', [consent])),
  ];
  if (parts.length === 0) return phrase('desk-cast-to-all');
  return phrase('desk-cast-to', { who: { join: parts, by: ' · ' } });
}
