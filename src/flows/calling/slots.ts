/** The times at which people can be rung: those of the centre's hours in which a line is free. */
import type { CallBack } from '../../db/call-backs.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Office } from '../office.js';
import { dayAfter, type Look } from '../overview/look.js';

export type Slot = { from: number; until: number };
type Sight = Pick<Look, 'house' | 'rows' | 'now'>;

const MINUTE = 60_000;
/** Somebody must see it first: a time that begins sooner cannot be taken. */
const NOTICE_MS = 15 * MINUTE;
/** So many days with a free time are shown, of so many that are looked at. */
const DAYS_SHOWN = 5;
const DAYS_LOOKED = 14;

/** By the centre's hours, then by day and length: a zone's offset is dear to find, and each look asks for the same two weeks. */
const KNOWN = new WeakMap<Office, Map<string, readonly Slot[]>>();
const DAYS_KEPT = 400;

/** All times of the day that lies `days` after today, taken or not; none begins in quiet hours. Where the clocks go back, the hour that comes twice counts once. */
export function slotsOn(look: Pick<Sight, 'house' | 'now'>, days: number): readonly Slot[] {
  const { hours, slotMinutes } = look.house.calling;
  const known = KNOWN.get(hours) ?? new Map<string, readonly Slot[]>();
  const name = `${dayAfter(hours.today(look.now), days)} ${slotMinutes}`;
  const slots = known.get(name) ?? findSlots(look, days);
  if (known.size >= DAYS_KEPT) known.clear();
  KNOWN.set(hours, known.set(name, slots));
  return slots;
}

function findSlots({ house, now }: Pick<Sight, 'house' | 'now'>, days: number): Slot[] {
  const { hours, slotMinutes } = house.calling;
  const length = slotMinutes * MINUTE;
  const all = hours.stretchesOn(now, days).flatMap(({ from, to }) => {
    const count = Math.max(0, Math.floor((to - from) / length));
    return Array.from({ length: count }, (_, n) => ({
      from: from + n * length,
      until: from + (n + 1) * length,
    }));
  });
  const named = new Map<string, Slot>();
  for (const slot of all) {
    const { time } = hours.moment(slot.from);
    if (!named.has(time) && house.quiet.endsAt(slot.from) === null) named.set(time, slot);
  }
  return [...named.values()];
}

/** How many more can be rung in each of `slots`, which follow one another. @param besides a call-back that is to be moved and takes no place. */
export function placesIn(
  { house, rows }: Sight,
  slots: readonly Slot[],
  besides: CallBack | null = null,
): { slot: Slot; places: number }[] {
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return [];
  const taken = rows.callBacks.takenIn(first.from, last.until).filter(({ id }) => id !== besides?.id);
  return slots.map((slot) => {
    const here = taken.filter(({ from, until }) => from < slot.until && until > slot.from);
    return { slot, places: Math.max(0, house.calling.lines - here.length) };
  });
}

/** The free times of one day that are still ahead. */
function freeOn(look: Sight, days: number, besides: CallBack | null, after: number): Slot[] {
  const ahead = slotsOn(look, days).filter(({ from }) => from >= after);
  return placesIn(look, ahead, besides).flatMap(({ slot, places }) => (places > 0 ? [slot] : []));
}

/** The next days on which a time is free, each with its free times. */
export function freeDays(look: Sight, besides: CallBack | null = null): Slot[][] {
  const found: Slot[][] = [];
  for (let days = 0; days <= DAYS_LOOKED && found.length < DAYS_SHOWN; days += 1) {
    const free = freeOn(look, days, besides, look.now + NOTICE_MS);
    if (free.length > 0) found.push(free);
  }
  return found;
}

/** The time that begins at `from`, while it can still be taken. */
export const freeAt = (look: Sight, from: number, besides: CallBack | null): Slot | undefined =>
  freeDays(look, besides)
    .flat()
    .find((slot) => slot.from === from);

const NOON = 12 * 60;

/** Whether `at` lies before noon where the centre is. */
const isMorning = ({ house }: Pick<Sight, 'house'>, at: number): boolean =>
  at < house.calling.hours.onDay(at, 0, NOON);

/**
 * The first free time not before `after` (UTC milliseconds). @param otherThan where given, a time of the same half of its day is
 * taken only when the other half of that day has none.
 */
export function nextFree(
  look: Sight,
  after: number,
  otherThan: number | null,
  besides: CallBack | null,
): Slot | null {
  for (let days = 0; days <= DAYS_LOOKED; days += 1) {
    const free = freeOn(look, days, besides, Math.max(after, look.now));
    const other = otherThan === null ? null : isMorning(look, otherThan);
    const best = free.find(({ from }) => other === null || isMorning(look, from) !== other) ?? free[0];
    if (best) return best;
  }
  return null;
}

/** The first free time on today's date from `after` on. */
export const laterToday = (look: Sight, after: number, besides: CallBack): Slot | null =>
  freeOn(look, 0, besides, after)[0] ?? null;

/** When the day after that of `now` begins where the centre is. UTC milliseconds. */
export const tomorrow = ({ house, now }: Pick<Sight, 'house' | 'now'>): number =>
  house.calling.hours.onDay(now, 1, 0);

/** `Di 24.11., 10:00` */
export function dayTime({ house }: Pick<Sight, 'house'>, at: number): Value {
  const { day, time } = house.calling.hours.moment(at);
  return { join: [{ day }, time], by: ', ' };
}

/** `10:30` */
export const clockTime = ({ house }: Pick<Sight, 'house'>, at: number): string =>
  house.calling.hours.moment(at).time;

/** A language by its own name. */
export const languageWords = (language: CallBack['language']): Phrase => phrase(`language-${language}`);

/** The same for the team, in the language of the desk: who cannot read Cyrillic must be able to tell them apart. */
export const deskLanguage = (language: CallBack['language']): Phrase => phrase(`desk-language-${language}`);
