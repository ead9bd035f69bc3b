/** Reads what an answer says about time, from left to right: days, and the words around them. */
import { DateTime } from 'luxon';
import { DATE_WORDS, type DateWord, PARTS } from './date-words.js';
import { matchAt } from './lexicon.js';
import { figuresAt, namedAt } from './named-days.js';
import { AHEAD, aheadAt, fromNowAt, loneDayAt, periodAt, relativeAt } from './periods.js';
import { isQuiet, type Piece } from './pieces.js';
import type { At, Said } from './said.js';

function readAt(
  pieces: readonly Piece[],
  at: number,
  now: DateTime,
  language: string | undefined,
): At | null {
  const before = pieces[at - 1]?.text ?? '';
  const figures = figuresAt(pieces, at, now, language);
  if (figures) return figures === 'bad' ? null : figures;
  const later = fromNowAt(pieces, at, now);
  if (later) return later;
  const named = namedAt(pieces, at, now);
  if (named) return named === 'bad' ? null : named;
  const open = matchAt(DATE_WORDS, pieces, at);
  if (open && open.next - at > 1 && /^(open|stay|anytime|asap|until|from|not-before|within)$/.test(open.tag))
    return { said: { kind: 'word', word: open.tag as Exclude<DateWord, 'fill'> }, next: open.next };
  const part = matchAt(PARTS, pieces, at);
  if (part) {
    const period = periodAt(
      pieces,
      pieces[part.next]?.text === '-' ? part.next + 1 : part.next,
      now,
      part.tag,
    );
    return period?.said?.kind === 'days' ? { ...period, said: { ...period.said, rough: true } } : period;
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

/** By its numbers: Luxon's own reading of ISO dates took longer than all that follows. */
function startOf(today: string): DateTime {
  const [year = 1970, month = 1, day = 1] = today.split('-').map(Number);
  return DateTime.utc(year, month, day);
}

/**
 * Everything that is said about time, in order; null when something else is said too, or a date is none.
 * @param today the person's day, `YYYY-MM-DD`
 */
export function timesIn(pieces: readonly Piece[], today: string, language?: string): Said[] | null {
  const now = startOf(today);
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
