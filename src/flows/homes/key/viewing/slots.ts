/** The landlord names times for a viewing, by buttons or in own words; the household is asked to take one. */
import type { Viewing } from '../../../../db/viewings.js';
import { phrase, type Value } from '../../../../words/phrase.js';
import type { Button } from '../../../actions.js';
import { readMoment } from '../../../case/moments.js';
import type { Ref, Turn } from '../../../turn.js';
import { momentWords, slotsFrom } from '../dates.js';
import {
  askAgain,
  askOf,
  HOUR,
  homeOf,
  moveButton,
  type Pair,
  sayTo,
  tellLandlord,
  type View,
} from '../pair.js';

/** What happens around a viewing, `viewing:7:<which>`. */
export const VIEWING_DUE = 'viewing-due';
/** Which timer of a viewing it is. */
export const WHICH = {
  noSlots: 1,
  noSlotsLong: 2,
  notTaken: 3,
  notTakenLong: 4,
  check: 5,
  address: 6,
  today: 7,
  back: 8,
  backAgain: 9,
  silent: 10,
  undecided: 11,
  undecidedLong: 12,
} as const;

/** So many times may be named, and nobody can be asked to come sooner than in so many hours. */
const SLOTS_MAX = 6;
const AHEAD_HOURS = 20;
const AWAITS = 'move:slots:';
const DAY_HOURS = 24;

export function watchViewing(turn: Turn, id: number, which: keyof typeof WHICH, at: number): void {
  turn.later(VIEWING_DUE, `viewing:${id}:${WHICH[which]}`, at);
}

/** With what words about a viewing are taken back while they wait for the morning. */
export const viewingAbout = ({ id }: { id: number }): string => `viewing:${id}`;

/** Nothing is waited for any more, and nothing is to be said of it in the morning. */
export function forgetViewing(turn: Turn, id: number): void {
  turn.forget(VIEWING_DUE, `viewing:${id}`);
  turn.recall(viewingAbout({ id }));
}

const inHours = (turn: Turn, hours: number): number => {
  const at = turn.now + hours * HOUR;
  return turn.house.quiet.endsAt(at) ?? at;
};

const marked = (label: Value, is: boolean): Value => (is ? { join: ['✓ ', label], by: '' } : label);

/** The times to choose among, with those that were chosen marked. */
export function slotsView(turn: Turn, pair: Pair, viewing: Viewing): View {
  const today = turn.house.office.today(viewing.createdAt);
  const ahead = slotsFrom(turn, today).filter((at) => at > turn.now + AHEAD_HOURS * HOUR);
  const all = [...new Set([...ahead, ...viewing.slots])].toSorted((a, b) => a - b);
  const buttons = all.map(
    (at): Button => ({
      ...moveButton('form-done', 'slot', viewing.id, String(at)),
      label: marked(momentWords(turn, at), viewing.slots.includes(at)),
    }),
  );
  const rows: Button[][] = [];
  for (let n = 0; n < buttons.length; n += 2) rows.push(buttons.slice(n, n + 2));
  return {
    said: phrase('home-key-slots', homeOf(pair)),
    buttons: [
      ...rows,
      [moveButton('home-key-slots-other', 'other', viewing.id), moveButton('form-done', 'slots', viewing.id)],
    ],
  };
}

/** Asks the landlord for times, for a viewing that is new. @param own whether he is talking with us at this moment. */
export function askSlots(turn: Turn, pair: Pair, own = false): void {
  const kind = pair.offer.viewing === 'video' ? 'video' : 'home';
  const viewing = turn.rows.viewings.add(pair.proposal.id, kind, turn.now);
  askOf(turn, pair, { kind: 'viewing', own }, slotsView(turn, pair, viewing));
  watchViewing(turn, viewing.id, 'noSlots', inHours(turn, DAY_HOURS));
  watchViewing(turn, viewing.id, 'noSlotsLong', inHours(turn, 3 * DAY_HOURS));
}

/** A time is chosen, or taken out again. @returns false when the viewing is agreed, or the time is past. */
export function pressedSlot(turn: Turn, pair: Pair, viewing: Viewing, pick: string, at: Ref): boolean {
  const moment = Number(pick);
  if (viewing.state !== 'slots' || !(moment > turn.now)) return false;
  const has = viewing.slots.includes(moment);
  if (!has && viewing.slots.length >= SLOTS_MAX) return false;
  const slots = has ? viewing.slots.filter((one) => one !== moment) : [...viewing.slots, moment];
  turn.rows.viewings.change(viewing.id, { slots: slots.toSorted((a, b) => a - b) });
  askAgain(turn, pair, at, { kind: 'viewing' }, slotsView(turn, pair, { ...viewing, slots }));
  return true;
}

/** Times in own words: the landlord writes them. */
export function askOther(turn: Turn, pair: Pair, viewing: Viewing): boolean {
  if (viewing.state !== 'slots') return false;
  turn.rows.persons.change(pair.landlord.id, { awaits: `${AWAITS}${viewing.id}` });
  const done = [[moveButton('form-done', 'slots', viewing.id)]];
  tellLandlord(turn, pair, { said: phrase('home-key-slots-typed'), buttons: done });
  return true;
}

/** @returns false when it names no time. */
export function typedSlot(turn: Turn, pair: Pair, viewing: Viewing, text: string): boolean {
  const at = readMoment(text, turn.now, turn.house.office);
  if (viewing.state !== 'slots' || at === null) return false;
  if (at <= turn.now || viewing.slots.length >= SLOTS_MAX) return false;
  const slots = [...new Set([...viewing.slots, at])].toSorted((a, b) => a - b);
  turn.rows.viewings.change(viewing.id, { slots });
  tellLandlord(turn, pair, slotsView(turn, pair, { ...viewing, slots }));
  return true;
}

/** What the household is asked: which of the times. */
export function takeView(turn: Turn, pair: Pair, viewing: Viewing): View {
  const slots = viewing.slots.filter((at) => at > turn.now);
  const rows = slots.map((at) => [
    { ...moveButton('form-done', 'takes', viewing.id, String(at)), label: momentWords(turn, at) },
  ]);
  return {
    said: phrase('home-key-take', homeOf(pair)),
    buttons: [...rows, [moveButton('home-key-none', 'none', viewing.id)]],
  };
}

/** The landlord has named all times. @returns false when there is none. */
export function slotsDone(turn: Turn, pair: Pair, viewing: Viewing, at: Ref): boolean {
  if (viewing.state !== 'slots' || viewing.slots.length === 0) return false;
  forgetViewing(turn, viewing.id);
  turn.rows.persons.change(pair.landlord.id, { awaits: null });
  turn.rows.calls.drop('viewing', `proposal:${pair.proposal.id}`, turn.now);
  sayTo(turn, pair, takeView(turn, pair, viewing));
  turn.edit(pair.landlord, at, phrase('home-key-take-wait', homeOf(pair)));
  watchViewing(turn, viewing.id, 'notTaken', inHours(turn, DAY_HOURS));
  watchViewing(turn, viewing.id, 'notTakenLong', inHours(turn, 2 * DAY_HOURS));
  return true;
}
