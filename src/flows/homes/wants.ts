/** Keeps the index of wants equal to what households search for. To be called after every change of a profile or of its holder. */
import type { Rows } from '../../db/rows.js';
import { dayNumber, type Want, wantsOf } from '../../matching/wants.js';
import type { Turn } from '../turn.js';
import { wakeMatching } from './matching.js';
import { seekerGone } from './proposals.js';
import { seekerFor } from './seeker.js';

/** Goes through all profiles in steps, once, where the index was not kept before. */
export const WANTS_FILL = 'wants-fill';
/** So many profiles a step. */
const STEP = 200;

type Look = Pick<Turn, 'rows' | 'house' | 'today'>;

/** What the profile that `personId` holds stands for in the index; nothing while nothing may be proposed to them. */
function wantsNow({ rows, house, today }: Look, personId: number): Want[] {
  const profile = rows.profiles.of(personId);
  const person = rows.persons.byId(personId);
  if (!profile || !person || profile.personId !== personId) return [];
  if (profile.endedAt !== null || person.pausedAt !== null) return [];
  const day = dayNumber(house.office.today(profile.waitingSince));
  const credit = rows.bands.standing(personId, today)?.creditDays ?? 0;
  return wantsOf(seekerFor(rows, profile), { day, credit });
}

const textOf = (rows: readonly Want[]): string =>
  rows
    .map(({ region, vdate, persons, rentMax, fromDay, untilDay, months, flags }) =>
      [region, vdate, persons, rentMax, fromDay, untilDay, months, flags].join(' '),
    )
    .sort()
    .join('\n');

/** Whether the profile of `personId` is one that nobody searches with any more: it has ended, or stands behind another one. */
function isOver({ rows }: Turn, personId: number): boolean {
  const profile = rows.profiles.of(personId);
  return profile === undefined || profile.endedAt !== null || profile.personId !== personId;
}

/** The household of `personId`, whoever holds its profile, wants from now on what its profile says. */
export function keepWants(turn: Turn, personId: number): void {
  const { wants, profiles } = turn.rows;
  const holder = profiles.holderOf(personId);
  if (holder !== personId) wants.remove(personId);
  const before = wants.of(holder);
  const now = wantsNow(turn, holder);
  if (isOver(turn, personId)) seekerGone(turn, personId, 'search-ended');
  if (textOf(before) === textOf(now)) return;
  wants.put(holder, now);
  if (now.length === 0) return;
  turn.rows.journeys.reach(holder, 'matching', turn.today);
  wakeMatching(turn);
}

/** One step of the first filling; `after` is the last profile that was looked at. */
export function fillWants(turn: Turn, after: number): void {
  const ids = turn.rows.profiles.searchingAfter(after, STEP);
  for (const id of ids) keepWants(turn, id);
  const last = ids.at(-1);
  if (last !== undefined && ids.length === STEP) turn.later(WANTS_FILL, `profile:${last}`, turn.now);
}

/** Whether there are searches of which the index knows nothing. */
export const lacksWants = (rows: Rows): boolean => !rows.wants.isKept() && rows.profiles.searching() > 0;
