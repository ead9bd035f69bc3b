/** Reads days and spans of days as people write them: `15.02`, `до конца месяца`, `Mitte Januar`, `in two weeks`. */
import { DateTime } from 'luxon';
import {
  DATE_WORDS,
  type DateWord,
  MONTHS,
  PARTS,
  type Part,
  SPANS,
  type Span,
  WEEKDAYS,
} from './date-words.js';
import { lexicon, matchAt } from './lexicon.js';
import { germanNumber, numberAt } from './numbers.js';
import { isQuiet, type Piece } from './pieces.js';

/** One thing said about time. `days` = first and last day, both `YYYY-MM-DD`; one day when they are the same. */
export type Said =
  | { kind: 'days'; first: string; last: string }
  | { kind: 'past' }
  | { kind: 'word'; word: Exclude<DateWord, 'fill'> };

type At = { said: Said | null; next: number };

const dayOf = (date: DateTime): string => date.toISODate() ?? '';
const span = (first: DateTime, last: DateTime): Said => ({
  kind: 'days',
  first: dayOf(first),
  last: dayOf(last),
});
const one = (date: DateTime): Said => span(date, date);

const ORDINALS: readonly [number, RegExp][] = [
  [1, /^(перш(ого|е|ому)|перв(ого|ое|ому)|ersten?|erster|first)$/],
  [2, /^(друг(ого|е)|втор(ого|ое)|zweiten?|zweiter|second)$/],
  [3, /^(трет(ього|є|ього)|трет(ьего|ье)|dritten?|dritter|third)$/],
  [4, /^(четверт(ого|е)|четверт(ого|ое)|vierten?|vierter|fourth)$/],
  [5, /^(пят(ого|е|ое)|fuenften?|fuenfter|fifth)$/],
  [6, /^(шост(ого|е)|шест(ого|ое)|sechsten?|sechster|sixth)$/],
  [7, /^(сьом(ого|е)|седьм(ого|ое)|siebten?|siebter|siebenten|seventh)$/],
  [8, /^(восьм(ого|е|ое)|achten|achter|eighth)$/],
  [9, /^(девят(ого|е|ое)|neunten?|neunter|ninth)$/],
  [10, /^(десят(ого|е|ое)|zehnten?|zehnter|tenth)$/],
  [12, /^(дванадцят(ого|е)|двенадцат(ого|ое)|twelfth)$/],
  [20, /^(двадцят(ого|е)|двадцат(ого|ое)|twentieth)$/],
  [30, /^(тридцят(ого|е)|тридцат(ого|ое)|thirtieth)$/],
];
const SLAVIC_TEEN = /^(.+надц|.+надц)(ят|ат)(ого|е|ое)$/;

/** A day of the month in words: `п'ятнадцятого`, `двадцать пятое`, `fünfzehnten`, `fifteenth`. */
function ordinalAt(pieces: readonly Piece[], at: number): { value: number; next: number } | null {
  const word = pieces[at]?.text ?? '';
  const known = ORDINALS.find(([, form]) => form.test(word))?.[0];
  if (known !== undefined) return { value: known, next: at + 1 };
  const teen = SLAVIC_TEEN.exec(word);
  const cardinal = teen ? numberAt([{ kind: 'word', text: `${teen[1]}${teen[2]}ь`, gap: true }], 0) : null;
  if (cardinal) return { value: cardinal.value, next: at + 1 };
  const german = germanNumber(word.replace(/(st|t)(en|er|e)$/, ''));
  if (/(st|t)(en|er|e)$/.test(word) && german !== null) return { value: german, next: at + 1 };
  const english = /^(.+)th$/.exec(word);
  const value = english
    ? (numberAt([{ kind: 'word', text: english[1] ?? '', gap: true }], 0)?.value ?? null)
    : null;
  if (value !== null) return { value, next: at + 1 };
  const tens = numberAt([{ kind: 'word', text: word, gap: true }], 0);
  if (tens && (tens.value === 20 || tens.value === 30)) {
    const place = pieces[at + 1]?.text === '-' ? at + 2 : at + 1;
    const unit = ORDINALS.find(([n, form]) => n < 10 && form.test(pieces[place]?.text ?? ''))?.[0];
    if (unit !== undefined) return { value: tens.value + unit, next: place + 1 };
  }
  return null;
}

/** The date, if it exists; without a year the next such day. */
function dated(day: number, month: number, year: number | null, now: DateTime): Said | null {
  const date = DateTime.fromObject({ year: year ?? now.year, month, day }, { zone: 'utc' });
  if (!date.isValid) return year === null && day === 29 && month === 2 ? null : null;
  if (year === null) return one(date < now ? date.plus({ years: 1 }) : date);
  if (date < now) return { kind: 'past' };
  return year > now.year + 5 ? null : one(date);
}

const DAY_ONLY = /^\d{1,2}$/;

/** Digits at `at`, glued to what stands before or not. */
function digits(pieces: readonly Piece[], at: number, length: RegExp): number | null {
  const piece = pieces[at];
  return piece?.kind === 'digits' && length.test(piece.text) ? Number(piece.text) : null;
}

const YEAR_WORDS = lexicon<0 | 1>(
  [
    1,
    'наступного року, следующего года, naechsten jahres, nächstes jahr, next year, of next year, kommenden jahres',
  ],
  [0, 'цього року, этого года, dieses jahres, dieses jahr, this year, of this year'],
);

/** A four-digit year, two digits glued to the date, or "next year". */
function yearAt(pieces: readonly Piece[], at: number, now: DateTime): { year: number | null; next: number } {
  const named = matchAt(YEAR_WORDS, pieces, at);
  if (named) return { year: now.year + named.tag, next: named.next };
  const text = pieces[at]?.text ?? '';
  if (/^20\d\d$/.test(text)) return { year: Number(text), next: at + 1 };
  const glued = pieces[at]?.gap === false && /^\d\d$/.test(text);
  return glued ? { year: 2000 + Number(text), next: at + 1 } : { year: null, next: at };
}

/** `15.02.`, `15/02/27`, `2027-02-15`. Says `bad: true` when it looks like a date but is none, or may be either. */
function figuresAt(
  pieces: readonly Piece[],
  at: number,
  now: DateTime,
  language: string | undefined,
): At | 'bad' | null {
  const [a, b] = [pieces[at], pieces[at + 2]];
  const mark = pieces[at + 1];
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || mark === undefined || !/^[./-]$/.test(mark.text))
    return null;
  if (/^20\d\d$/.test(a.text)) {
    const day = digits(pieces, at + 4, DAY_ONLY);
    if (pieces[at + 3]?.text !== mark.text || day === null) return 'bad';
    const said = dated(day, Number(b.text), Number(a.text), now);
    return said ? { said, next: at + 5 } : 'bad';
  }
  if (mark.gap || (b.gap && mark.text !== '.') || !DAY_ONLY.test(a.text) || !DAY_ONLY.test(b.text))
    return 'bad';
  const more = pieces[at + 3]?.text === mark.text && !pieces[at + 3]?.gap;
  const { year, next } = yearAt(pieces, more ? at + 4 : at + 3, now);
  if (more && year === null && pieces[at + 4]?.kind === 'digits') return 'bad';
  if (mark.text === '-' && year === null) return 'bad';
  const american = mark.text === '/' && language === 'en' && Number(a.text) <= 12 && Number(b.text) <= 12;
  if (american && a.text !== b.text) return 'bad';
  const said = dated(Number(a.text), Number(b.text), year, now);
  return said ? { said, next } : 'bad';
}

/** The number of a day at `at`, with what marks it as one: `15.`, `15-го`, `15th`, `fifteenth`. */
function dayNumberAt(
  pieces: readonly Piece[],
  at: number,
): { day: number; next: number; marked: boolean } | null {
  const ordinal = ordinalAt(pieces, at);
  if (ordinal) return { day: ordinal.value, next: ordinal.next, marked: true };
  const day = digits(pieces, at, DAY_ONLY);
  if (day === null) return null;
  let next = at + 1;
  let marked = false;
  if (pieces[next]?.text === '.' || (pieces[next]?.text === '-' && pieces[next]?.gap === false)) {
    marked = pieces[next]?.text === '.';
    next += 1;
  }
  if (/^(го|е|ого|th|st|nd|rd|te|ten|ter|числа|число)$/.test(pieces[next]?.text ?? '')) {
    marked = true;
    next += 1;
  }
  if (/^(числа|число)$/.test(pieces[next]?.text ?? '')) next += 1;
  return pieces[next - 1]?.text === '-' ? { day, next: at + 1, marked: false } : { day, next, marked };
}

/** `15 лютого 2027`, `15th of February`, `February 15`. */
function namedAt(pieces: readonly Piece[], at: number, now: DateTime): At | 'bad' | null {
  const number = dayNumberAt(pieces, at);
  if (number) {
    const place = /^(of|des|der)$/.test(pieces[number.next]?.text ?? '') ? number.next + 1 : number.next;
    const month = matchAt(MONTHS, pieces, place);
    if (!month) return null;
    return finish(pieces, number.day, month.tag, month.next, now);
  }
  const month = matchAt(MONTHS, pieces, at);
  if (!month) return null;
  const place = pieces[month.next]?.text === 'the' ? month.next + 1 : month.next;
  const after = dayNumberAt(pieces, place);
  const dayAfter = after && !/^20\d\d$/.test(pieces[place]?.text ?? '') && pieces[at]?.text.match(/[a-z]/);
  if (after && dayAfter) return finish(pieces, after.day, month.tag, after.next, now);
  return null;
}

function finish(
  pieces: readonly Piece[],
  day: number,
  month: number,
  from: number,
  now: DateTime,
): At | 'bad' {
  const place =
    /^[,.]$/.test(pieces[from]?.text ?? '') && /^20\d\d$/.test(pieces[from + 1]?.text ?? '')
      ? from + 1
      : from;
  const { year, next } = yearAt(pieces, place, now);
  const said = dated(day, month, year, now);
  return said ? { said, next } : 'bad';
}

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
function periodAt(pieces: readonly Piece[], at: number, now: DateTime, part: Part | null): At | null {
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
  if (unit === 'year') return part === 'early' ? one(from) : null;
  const day = partOf(from, part);
  return day < now ? null : one(day);
}

const HALF = /^(пів|пол|half|halbes|halben|halb|півроку|полгода|полугода)$/;

/** `через два тижні`, `in 10 Tagen`, `in a month`, `через полгода`; the word before it was "in" or "within". */
function aheadAt(pieces: readonly Piece[], at: number, now: DateTime): At | 'bad' | null {
  let place = at;
  while (
    /^(a|an|the|einem|einer|ein|den|dem|naechsten|next|of|von|about|one)$/.test(pieces[place]?.text ?? '') &&
    place < at + 3
  ) {
    if (numberAt(pieces, place) && matchAt(SPANS, pieces, place + 1)) break;
    place += 1;
  }
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
  return { said: one(now.plus({ [unit.tag]: count })), next: unit.next };
}

const AHEAD =
  /^(через|in|within|innerhalb|binnen|протягом|впродовж|упродовж|течение|за|next|naechsten|найближчі|ближайшие|von)$/;

function relativeAt(pieces: readonly Piece[], at: number, now: DateTime): At | null {
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
  if (/^(нового (року|года)|new year)$/.test(`${pieces[at]?.text} ${pieces[at + 1]?.text}`))
    return { said: one(now.endOf('year').startOf('day')), next: at + 2 };
  if (/^(monatsende)$/.test(pieces[at]?.text ?? ''))
    return { said: one(now.endOf('month').startOf('day')), next: at + 1 };
  return null;
}

/** A lone day of the month after "by the" or "до": the next such day. */
function loneDayAt(pieces: readonly Piece[], at: number, now: DateTime): At | null {
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

function readAt(
  pieces: readonly Piece[],
  at: number,
  now: DateTime,
  language: string | undefined,
): At | null {
  const before = pieces[at - 1]?.text ?? '';
  const figures = figuresAt(pieces, at, now, language);
  if (figures) return figures === 'bad' ? null : figures;
  const named = namedAt(pieces, at, now);
  if (named) return named === 'bad' ? null : named;
  const open = matchAt(DATE_WORDS, pieces, at);
  if (open && open.next - at > 1 && /^(open|anytime|asap|until|from|not-before|within)$/.test(open.tag))
    return { said: { kind: 'word', word: open.tag as Exclude<DateWord, 'fill'> }, next: open.next };
  const part = matchAt(PARTS, pieces, at);
  if (part) {
    const period = periodAt(
      pieces,
      pieces[part.next]?.text === '-' ? part.next + 1 : part.next,
      now,
      part.tag,
    );
    return period;
  }
  if (AHEAD.test(before)) {
    const ahead = aheadAt(pieces, at, now);
    if (ahead) return ahead === 'bad' ? null : ahead;
  }
  const period = periodAt(pieces, at, now, null);
  if (period) return period;
  const relative = relativeAt(pieces, at, now);
  if (relative) return relative;
  const lone = loneDayAt(pieces, at, now);
  if (lone) return lone;
  if (!open) return null;
  return { said: open.tag === 'fill' ? null : { kind: 'word', word: open.tag }, next: open.next };
}

/**
 * Everything that is said about time, in order; null when something else is said too, or a date is none.
 * @param today the person's day, `YYYY-MM-DD`
 */
export function timesIn(pieces: readonly Piece[], today: string, language?: string): Said[] | null {
  const now = DateTime.fromISO(today, { zone: 'utc' });
  const found: Said[] = [];
  let at = 0;
  while (at < pieces.length) {
    const read = readAt(pieces, at, now, language);
    if (read?.said) found.push(read.said);
    else if (read && matchAt(DATE_WORDS, pieces, at)?.tag !== 'fill') return null;
    else if (!read && !isQuiet(pieces[at]) && pieces[at]?.text !== '-') return null;
    else if (!read && pieces[at]?.text === '-') found.push({ kind: 'word', word: 'to' });
    at = read?.next ?? at + 1;
  }
  return found;
}
