/** Until when somebody has to leave where they live now. */
import { DATE_LISTS, OTHER_DAYS } from './date-words.js';
import { timesIn } from './dates.js';
import { forgiving } from './forgiving.js';
import { withDay } from './leave-left.js';
import { piecesOf } from './pieces.js';
import { isAbout } from './said.js';
import { SEVERAL, type Typed, VAGUE } from './typed.js';
import { closedVocabulary } from './vocabulary.js';

/** Folded: by a day, or that it is the end. */
const LEAVING =
  /(?<!\p{L})(?:bis|до|by|until|till|spaetest|найпізн|крайн|край|raus|auszieh|auszug|verlass|ви[їй]|зїха|зʼїха|сьеха|съеха|выех|выез|высел|висел|leav|out|mov|evict|last|letzt|останн|последн|schluss|end|кін|кон[е]?ц|закін|заканч|vertrag|contract|lease|догов|raeum|kuendig|frist|deadline)/u;
const WORDS = { ...closedVocabulary(OTHER_DAYS, ...DATE_LISTS), anchor: LEAVING };
/** "Here since 1 March" says nothing about leaving. */
const HERE_SINCE =
  /(?<!\p{L})(?:seit|since)(?!\p{L})|(?<!\p{L})(?:тут|здесь|hier|here)\s+(?:вже |уже |schon |already )?(?:з|із|с|from|von)\s/iu;
const PAST = { unclear: 'past' } as const;

/**
 * Reads a last day, as `31.01.`, "до конца месяца" or "in two weeks". A month alone is too vague, and no day is made out of "soon".
 * @param today the person's day, `YYYY-MM-DD`; a day without a year is the next such day
 * @param language makes `03/04` unclear in English
 * @returns `YYYY-MM-DD`, or null for "no fixed date"
 */
export function parseLeaveBy(text: string, today: string, language?: string): Typed<string | null> {
  return forgiving(withDay(text), WORDS, (said) => readLeaveBy(said, today, language));
}

/** As parseLeaveBy reads it, without slips. */
export function readLeaveBy(text: string, today: string, language?: string): Typed<string | null> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  if (HERE_SINCE.test(text)) return VAGUE;
  const said = timesIn(pieces, today, language);
  const numbers = pieces.some(({ kind }) => kind === 'digits');
  if (!said) return numbers ? VAGUE : null;
  const words = said.flatMap((one) => (one.kind === 'word' ? [one.word] : []));
  const days = said.flatMap((one) => (one.kind === 'days' ? [one] : []));
  if (said.some(({ kind }) => kind === 'past')) return days.length === 0 ? PAST : VAGUE;
  if (
    words.some(
      (word) =>
        word === 'doubt' ||
        word === 'anytime' ||
        word === 'not-before' ||
        word === 'later-on' ||
        word === 'half' ||
        word === 'day',
    )
  )
    return VAGUE;
  if (isAbout(said)) return VAGUE;
  const [day] = days;
  if (words.includes('open') || (words.includes('stay') && days.length === 0))
    return days.length === 0 && !words.includes('asap') ? { value: null } : VAGUE;
  if (days.length > 1) return SEVERAL;
  if (!day) return words.length > 0 || numbers ? VAGUE : null;
  return day.first === day.last ? { value: day.first } : VAGUE;
}
