/** The rows of local help for a place, and how they read: who, which number, whether it is open, and when it was looked at. */
import { findPlaces, indexPlaces, type PlaceIndex } from '../../answers/local-places.js';
import type { LocalHelp, LocalHelpRow, LocalPlace } from '../../db/local-help.js';
import type { Person } from '../../db/persons.js';
import { LOCAL_HELP_DAYS, type LocalKind, localHours } from '../../words/local-help.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Turn } from '../turn.js';
import { answers, openingOf, spoken } from './help-lines.js';

const DAY = 86_400_000;
/** How many rows follow an answer. */
const UNDER_ANSWER = 3;

/** Names of places take long to prepare; a list never changes, so it is done once for each. */
const prepared = new WeakMap<LocalHelp, { id: number; index: PlaceIndex<LocalPlace> }>();

/** The places of the list that counts, prepared for looking up; null when there is no list. */
export function placesOf(list: LocalHelp): PlaceIndex<LocalPlace> | null {
  const id = list.live();
  if (id === null) return null;
  const known = prepared.get(list);
  if (known?.id === id) return known.index;
  const index = indexPlaces(list.places(id));
  prepared.set(list, { id, index });
  return index;
}

/** The places that a text may mean; see `findPlaces`. */
export function placesIn(list: LocalHelp, text: string): LocalPlace[] {
  const index = placesOf(list);
  return index === null ? [] : findPlaces(index, text);
}

/** The rows for `place`: its own, and those of its Kreis for what it has none of itself. */
export function rowsFor(list: LocalHelp, place: LocalPlace): LocalHelpRow[] {
  const id = list.live();
  if (id === null) return [];
  const own = list.rowsOf(id, place);
  if (place.town === '' || place.district === '') return own;
  const kinds = new Set(own.map(({ kind }) => kind));
  return [...own, ...list.rowsOf(id, { ...place, town: '' }).filter(({ kind }) => !kinds.has(kind))];
}

/** What a place is called. */
export const nameOf = ({ town, district }: LocalPlace): string => town || district;

/** Whether somebody answers there at `now` (UTC milliseconds). */
export const isOpen = ({ hours }: LocalHelpRow, now: number): boolean =>
  answers({ hours: localHours(hours) ?? 'unknown' }, now) === 2;

/** "open now, until 17:00" and the like. */
export const opening = ({ hours }: LocalHelpRow, now: number): Phrase =>
  openingOf({ hours: localHours(hours) ?? 'unknown' }, now);

/** The day before which a row counts as old. @param now UTC milliseconds. */
export const oldBefore = (now: number): string =>
  new Date(now - LOCAL_HELP_DAYS * DAY).toISOString().slice(0, 10);

/** When the oldest of the rows was looked at, with "please check" when that is long ago. */
export function seenAt(rows: readonly LocalHelpRow[], now: number): Phrase {
  const oldest = rows.map(({ lastVerified }) => lastVerified).sort()[0] ?? '';
  const date = { day: oldest, year: true } as const;
  return oldest < oldBefore(now) ? phrase('local-seen-old', { date }) : phrase('local-seen', { date });
}

/** What the team calls these rows: names and numbers. */
export const inShort = (rows: readonly LocalHelpRow[]): Value => ({
  join: rows.map(({ name, phone }) => (phone === '' ? name : `${name}: ${phone}`)),
  by: '; ',
});

function reached({ phone, url, address }: LocalHelpRow): Value[] {
  const parts: Value[] = [];
  if (phone !== '') parts.push(phone);
  if (address !== '') parts.push(address);
  if (url !== '') parts.push({ link: url, label: new URL(url).hostname.replace(/^www\./, '') });
  return parts;
}

function line(row: LocalHelpRow, now: number): Value {
  const about = [...reached(row), opening(row, now)];
  if (row.languages.length > 0) about.push(spoken(row.languages));
  return phrase('local-line', {
    kind: { key: `local-kind-${row.kind}` },
    name: row.name,
    about: { join: about, by: ', ' },
  });
}

/**
 * The offices of these kinds that `town` has, in the order of the kinds; null where it is not on the list, or several of its name are.
 * @param land the code of its Land in small letters, where it is known.
 */
export function localOffices(
  turn: Turn,
  { town, land = null }: { town: string; land?: string | null },
  kinds: readonly LocalKind[],
): Value | null {
  const list = turn.rows.localHelp;
  if (kinds.length === 0 || town === '' || list.live() === null) return null;
  const found = placesIn(list, town).filter((place) => land === null || place.land === land);
  const [place, ...others] = found;
  if (!place || others.length > 0) return null;
  const all = rowsFor(list, place);
  const rows = kinds.flatMap((kind) => all.filter((row) => row.kind === kind)).slice(0, UNDER_ANSWER);
  if (rows.length === 0) return null;
  const said = [phrase('local-here', { place: nameOf(place) }), ...rows.map((row) => line(row, turn.now))];
  return { join: [...said, seenAt(rows, turn.now)], by: '\n' };
}

/** Says which offices of these kinds the person's own town has, when it is known and on the list. */
export function sayLocal(turn: Turn, person: Person, kinds: readonly LocalKind[]): void {
  const town = turn.rows.persons.profile(person.id)?.town ?? '';
  const said = localOffices(turn, { town }, kinds);
  if (said) turn.say(person, said, { private: true });
}
