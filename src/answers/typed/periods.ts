/** Reads days that count from today or from a period: `end of March`, `in two weeks`, `by Friday`, `the 15th`. */
import { DateTime } from 'luxon';
import { DATE_WORDS, MONTHS, type Part, SPANS, type Span, WEEKDAYS } from './date-words.js';
import { matchAt } from './lexicon.js';
import { dayNumberAt, yearAt } from './named-days.js';
import { numberAt } from './numbers.js';
import type { Piece } from './pieces.js';
import { type At, one, type Said, span } from './said.js';

/** Days of `part` of a month: the first, the fifteenth, the last. */
function partOf(first: DateTime, part: Part): DateTime {
  return part === 'early'
    ? first
    : part === 'middle'
      ? first.plus({ days: 14 })
      : first.endOf('month').startOf('day');
}

const SKIPPED =
  /^(the|of|des|der|dem|den|the|im|in|в|у|самого|самом|самому|this|dieses|diesen|цього|этого|текущего|поточного|laufenden|current)$/;
const NEXT = /^(наступн|следующ|naechst|kommend|next|coming|будущ)/;

/** A month, a week or a year that is named or "this" or "next"; `part` = which part of it. */
export function periodAt(pieces: readonly Piece[], at: number, now: DateTime, part: Part | null): At | null {
  let place = at;
  let next = false;
  while (SKIPPED.test(pieces[place]?.text ?? '') || NEXT.test(pieces[place]?.text ?? '')) {
    next ||= NEXT.test(pieces[place]?.text ?? '');
    place += 1;
  }
  const unit = matchAt(SPANS, pieces, place);
  const explicit = next || place > at || part !== null;
  if (unit && explicit && (unit.tag === 'month' || unit.tag === 'week' || unit.tag === 'year')) {
    const from = now.startOf(unit.tag).plus(next ? { [unit.tag]: 1 } : {});
    return { said: ofPeriod(from, unit.tag, part, now), next: unit.next };
  }
  if (part === 'late' && /^(jahresende)$/.test(pieces[place]?.text ?? '')) return null;
  const month = matchAt(MONTHS, pieces, place);
  if (!month) return null;
  const { year, next: end } = yearAt(pieces, month.next, now);
  const written = year !== null && !/^\d\d$/.test(pieces[month.next]?.text ?? '') ? year : null;
  let first = DateTime.fromObject({ year: written ?? now.year, month: month.tag, day: 1 }, { zone: 'utc' });
  const last = part ? partOf(first, part) : first.endOf('month').startOf('day');
  if (written === null && last < now) first = first.plus({ years: 1 });
  if (next && month.tag !== now.plus({ month: 1 }).month)
    return { said: null, next: written === null ? month.next : end };
  if (written !== null && last < now) return { said: { kind: 'past' }, next: end };
  return { said: ofPeriod(first, 'month', part, now), next: written === null ? month.next : end };
}

function ofPeriod(from: DateTime, unit: Span, part: Part | null, now: DateTime): Said | null {
  const end = from.endOf(unit === 'day' ? 'day' : unit).startOf('day');
  if (part === null) return span(from < now ? now : from, end);
  // The end of a week is Friday to some and Sunday to others.
  if (unit === 'week') return null;
  if (part === 'late') return one(end);
  if (unit === 'year') return part === 'early' && from >= now ? one(from) : null;
  const day = partOf(from, part);
  return day < now ? null : one(day);
}

const HALF = /^(пів|пол|half|halbes|halben|halb|півроку|полгода|полугода)$/;

/** `через два тижні`, `in 10 Tagen`, `in a month`, `через полгода`; the word before it was "in" or "within". */
export function aheadAt(pieces: readonly Piece[], at: number, now: DateTime): At | 'bad' | null {
  let place = at;
  while (
    /^(a|an|the|einem|einer|ein|den|dem|naechsten|next|of|von|about|one)$/.test(pieces[place]?.text ?? '') &&
    place < at + 3
  ) {
    if (numberAt(pieces, place) && matchAt(SPANS, pieces, place + 1)) break;
    place += 1;
  }
  if (pieces[place]?.text === 'fortnight') return { said: one(now.plus({ days: 14 })), next: place + 1 };
  if (/^(півроку|полгода|полугода)$/.test(pieces[place]?.text ?? ''))
    return { said: one(now.plus({ months: 6 })), next: place + 1 };
  if (HALF.test(pieces[place]?.text ?? '')) {
    const skip = pieces[place + 1]?.text === 'a' ? place + 2 : place + 1;
    const unit = matchAt(SPANS, pieces, skip);
    return unit?.tag === 'year' ? { said: one(now.plus({ months: 6 })), next: unit.next } : 'bad';
  }
  const number = numberAt(pieces, place);
  const bare = place > at || number === null;
  const unit = matchAt(SPANS, pieces, number?.next ?? place);
  if (!unit) return number && pieces[number.next]?.text === '-' ? 'bad' : null;
  if (number === null && !bare) return null;
  const count = number?.value ?? 1;
  if (count < 1 || count > 730) return 'bad';
  const date = now.plus({ [unit.tag]: count });
  return date.year > now.year + 5 ? 'bad' : { said: one(date), next: unit.next };
}

/** `two months from now`, `drei Wochen ab heute`. */
export function fromNowAt(pieces: readonly Piece[], at: number, now: DateTime): At | null {
  const ahead = numberAt(pieces, at) ? aheadAt(pieces, at, now) : null;
  if (ahead === null || ahead === 'bad') return null;
  const after = `${pieces[ahead.next]?.text} ${pieces[ahead.next + 1]?.text}`;
  const from =
    /^(from (now|today)|ab (heute|jetzt)|von (heute|jetzt)|від (сьогодні|зараз)|от (сегодня|сейчас))$/;
  return from.test(after) ? { ...ahead, next: ahead.next + 2 } : null;
}

export const AHEAD =
  /^(через|in|within|innerhalb|binnen|протягом|впродовж|упродовж|течение|за|next|naechsten|найближчі|ближайшие|von)$/;

/** Before the new year is its eve, from it on its first day. */
const SINCE = /^(від|з|із|с|со|от|from|starting|since)$/;

export function relativeAt(pieces: readonly Piece[], at: number, now: DateTime): At | null {
  const weekday = matchAt(WEEKDAYS, pieces, at);
  const before = pieces[at - 1]?.text ?? '';
  if (weekday && !(pieces[at]?.text === 'mo')) {
    const days = (weekday.tag - now.weekday + 7) % 7;
    // "Next Friday" and "Friday" on a Friday mean one day to some and another to others.
    return { said: days === 0 || NEXT.test(before) ? null : one(now.plus({ days })), next: weekday.next };
  }
  const word = matchAt(DATE_WORDS, pieces, at);
  if (word?.tag === 'today') return { said: one(now), next: word.next };
  if (word?.tag === 'tomorrow') return { said: one(now.plus({ days: 1 })), next: word.next };
  if (word?.tag === 'after-tomorrow') return { said: one(now.plus({ days: 2 })), next: word.next };
  if (/^(jahresende|silvester)$/.test(pieces[at]?.text ?? ''))
    return { said: one(now.endOf('year').startOf('day')), next: at + 1 };
  if (/^(нового (року|года)|new year)$/.test(`${pieces[at]?.text} ${pieces[at + 1]?.text}`)) {
    const from = SINCE.test(before === 'the' ? (pieces[at - 2]?.text ?? '') : before);
    const end = now.endOf('year').startOf('day');
    return { said: one(from ? end.plus({ days: 1 }) : end), next: at + 2 };
  }
  if (/^heiligabend$/.test(pieces[at]?.text ?? ''))
    return { said: one(now.set({ month: 12, day: 24 })), next: at + 1 };
  if (/^neujahr$/.test(pieces[at]?.text ?? ''))
    return { said: one(now.startOf('year').plus({ years: 1 })), next: at + 1 };
  if (/^(monatsende)$/.test(pieces[at]?.text ?? ''))
    return { said: one(now.endOf('month').startOf('day')), next: at + 1 };
  return null;
}

/** A lone day of the month after "by the" or "до": the next such day. */
export function loneDayAt(pieces: readonly Piece[], at: number, now: DateTime): At | null {
  const number = dayNumberAt(pieces, at);
  if (!number?.marked || number.day < 1 || number.day > 31) return null;
  let month = now.startOf('month');
  for (let tries = 0; tries < 3; tries += 1) {
    const date = month.set({ day: number.day });
    if (number.day <= (month.daysInMonth ?? 0) && date >= now) return { said: one(date), next: number.next };
    month = month.plus({ months: 1 });
  }
  return null;
}
