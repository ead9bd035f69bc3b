/** Reads a day that is written out, in figures or with its month: `15.02.27`, `15 лютого`, `March 1st`. */
import { DateTime } from 'luxon';
import { MONTHS, SPANS } from './date-words.js';
import { lexicon, matchAt } from './lexicon.js';
import { ordinalAt } from './ordinals.js';
import type { Piece } from './pieces.js';
import { type At, one, type Said } from './said.js';

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
export function yearAt(
  pieces: readonly Piece[],
  at: number,
  now: DateTime,
): { year: number | null; next: number } {
  const named = matchAt(YEAR_WORDS, pieces, at);
  if (named) return { year: now.year + named.tag, next: named.next };
  const text = pieces[at]?.text ?? '';
  if (/^20\d\d$/.test(text)) return { year: Number(text), next: at + 1 };
  const glued = pieces[at]?.gap === false && /^\d\d$/.test(text);
  return glued ? { year: 2000 + Number(text), next: at + 1 } : { year: null, next: at };
}

/** `31 01`, `31 01 2027`: two digits each, so that nobody's "5 10" is taken for a day. */
function spacedAt(
  pieces: readonly Piece[],
  at: number,
  now: DateTime,
  language: string | undefined,
): At | 'bad' | null {
  const [day, month] = [pieces[at], pieces[at + 1]];
  if (day?.kind !== 'digits' || month?.kind !== 'digits') return null;
  if (!/^\d\d$/.test(day.text) || !/^(0[1-9]|1[0-2])$/.test(month.text) || pieces[at - 1]?.kind === 'digits')
    return null;
  const { year, next } = yearAt(pieces, at + 2, now);
  if (pieces[next]?.kind === 'digits' || matchAt(SPANS, pieces, next)) return 'bad';
  if (language === 'en' && Number(day.text) <= 12) return 'bad';
  const said = dated(Number(day.text), Number(month.text), year, now);
  return said ? { said, next } : 'bad';
}

/** `15.02.`, `15/02/27`, `2027-02-15`. Says `bad: true` when it looks like a date but is none, or may be either. */
export function figuresAt(
  pieces: readonly Piece[],
  at: number,
  now: DateTime,
  language: string | undefined,
): At | 'bad' | null {
  const [a, b] = [pieces[at], pieces[at + 2]];
  const mark = pieces[at + 1];
  const spaced = spacedAt(pieces, at, now, language);
  if (spaced) return spaced;
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
export function dayNumberAt(
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
export function namedAt(pieces: readonly Piece[], at: number, now: DateTime): At | 'bad' | null {
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
  const short = shortYear(pieces, place, now);
  const { year, next } = short ?? yearAt(pieces, place, now);
  const said = dated(day, month, year, now);
  return said ? { said, next } : 'bad';
}

/** `28. Feb 27`: this year or the next, when nothing follows that two digits would count. */
function shortYear(
  pieces: readonly Piece[],
  at: number,
  now: DateTime,
): { year: number; next: number } | null {
  const year = 2000 + (digits(pieces, at, /^\d\d$/) ?? -2000);
  const ends = pieces[at + 1] === undefined || /^([.,;!]|р|г|року|года)$/.test(pieces[at + 1]?.text ?? '');
  return ends && (year === now.year || year === now.year + 1) ? { year, next: at + 1 } : null;
}
