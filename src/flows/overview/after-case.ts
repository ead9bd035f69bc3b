/** What people said after a case, for coordinators: stars, words and the week; nothing that leads to a person, a case or a helper. */
import { phrase } from '../../words/phrase.js';
import type { Field } from '../reply.js';
import { dayAfter, type Look } from './look.js';

const LISTED = 20;
/** Fewer than so many ratings are not counted: a mean of few points to somebody. */
const COUNTED_FROM = 10;

/** The Monday of the week of `day`; both YYYY-MM-DD. */
const weekOf = (day: string): string => dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));

/** The mean where enough have rated, then words, the newest first. */
export function afterCase({ rows, house, now }: Look): Field[] {
  const lines = rows.ratings.withWords(LISTED).map(({ stars, words, at }): Field => {
    const date = { day: weekOf(house.office.today(at)), year: true } as const;
    const text = words.replace(/\s+/g, ' ').trim();
    return { kind: 'say', said: phrase('desk-after-case', { stars, text, date }) };
  });
  const { count, mean } = rows.ratings.mean(0, now + 1);
  if (mean === null || count < COUNTED_FROM) return lines;
  const said = phrase('desk-after-case-mean', { count, mean: Math.round(mean * 10) / 10 });
  return [{ kind: 'say', said }, ...lines];
}
