/** One look at the whole desk: its rows and settings at one moment. A turn is one, and so is the moment at which a view is drawn. */
import type { Moment } from '../../db/desk-lists.js';
import type { Value } from '../../words/phrase.js';
import type { Ground, Turn } from '../turn.js';

export type Look = Pick<Turn, 'rows' | 'house' | 'knowledge' | 'now' | 'today'>;

const DAY = 86_400_000;
/** After so many days without a word of the person a silence is spoken of; the first reminder comes then too (R19). */
const SILENT_DAYS = 3;

/** @param now UTC milliseconds. */
export const lookAt = ({ rows, house, knowledge }: Ground, now: number): Look => ({
  rows,
  house,
  knowledge,
  now,
  today: house.office.today(now),
});

export const momentOf = ({ now, today }: Look): Moment => ({
  now,
  today,
  silentSince: now - SILENT_DAYS * DAY,
});

/** Day and time, as the desk reads them. @param at UTC milliseconds. */
export function when({ house }: Pick<Look, 'house'>, at: number): Value {
  const { day, time } = house.office.moment(at);
  return { join: [{ day }, time], by: ', ' };
}

/** The date so many days after `day`; both YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
