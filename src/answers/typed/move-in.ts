/** Reads from which day, or by which day, somebody wants to move in. */
import { DATE_LISTS, OTHER_DAYS } from './date-words.js';
import { timesIn } from './dates.js';
import { forgiving } from './forgiving.js';
import { ALREADY } from './leave-left.js';
import { piecesOf } from './pieces.js';
import { isAbout, type Said } from './said.js';
import { SEVERAL, type Typed, VAGUE } from './typed.js';
import { closedVocabulary } from './vocabulary.js';

/** Folded: from or by a day, or moving in. */
const MOVING =
  /(?<!\p{L})(?:ab|vom|від|з|із|с|со|from|start|einzieh|einzug|ziehe|заї|заех|заез|засел|вїха|вʼїха|въех|въез|mov|ready|frei|free|вільн|свобод|bis|до|by|until|till|spaetest|найпізн|крайн|край|latest|не пізніш|не поз)/u;
const WORDS = { ...closedVocabulary(OTHER_DAYS, ...DATE_LISTS), anchor: MOVING };

type Days = Extract<Said, { kind: 'days' }>;
/** What stands before a day. */
type Side = 'from' | 'until' | null;

/** The days that are said, each with the side it stands on: "from 1 March until 1 May". */
function sided(said: readonly Said[]): { days: Days; side: Side }[] {
  const found: { days: Days; side: Side }[] = [];
  let side: Side = null;
  for (const one of said) {
    if (one.kind === 'word' && (one.word === 'from' || one.word === 'until')) side = one.word;
    else if (one.kind === 'word' && one.word === 'not-before') side = 'from';
    else if (one.kind === 'word' && one.word === 'within') side = 'until';
    else if (one.kind === 'word' && one.word === 'to' && found.length === 1) {
      const [first] = found;
      if (first && first.side === null) first.side = 'from';
      side = 'until';
    } else if (one.kind === 'days') {
      found.push({ days: one, side });
      side = null;
    }
  }
  return found;
}

/**
 * @param asked the first day (`from`) or the last (`until`)
 * @param today the person's day, `YYYY-MM-DD`; "at once" is this day
 * @returns `YYYY-MM-DD`, or null for "any day"
 */
export function parseMoveIn(
  text: string,
  asked: 'from' | 'until',
  today: string,
  language?: string,
): Typed<string | null> {
  return forgiving(text.replace(ALREADY, ''), WORDS, (typed) => readMoveIn(typed, asked, today, language));
}

function readMoveIn(
  text: string,
  asked: 'from' | 'until',
  today: string,
  language: string | undefined,
): Typed<string | null> {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const said = timesIn(pieces, today, language);
  const numbers = pieces.some(({ kind }) => kind === 'digits');
  if (!said) return numbers ? VAGUE : null;
  if (said.some(({ kind }) => kind === 'past')) return { unclear: 'past' };
  const words = said.flatMap((one) => (one.kind === 'word' ? [one.word] : []));
  if (words.some((word) => word === 'doubt' || word === 'later-on' || word === 'half' || word === 'day'))
    return VAGUE;
  if (isAbout(said)) return VAGUE;
  const days = sided(said);
  const any = words.includes('open') || words.includes('stay') || words.includes('anytime');
  if (days.length === 0) {
    if (words.includes('asap')) return asked === 'from' && !words.includes('open') ? { value: today } : VAGUE;
    return any ? { value: null } : words.length > 0 || numbers ? VAGUE : null;
  }
  if (any || words.includes('asap')) return VAGUE;
  return pick(days, asked);
}

/** The one day that answers what was asked. */
function pick(days: readonly { days: Days; side: Side }[], asked: 'from' | 'until'): Typed<string> {
  const fitting = days.filter(({ side }) => side === asked);
  const [only] = fitting.length > 0 ? fitting : days.filter(({ side }) => side === null);
  if (days.length > 2 || fitting.length > 1 || (days.length === 2 && fitting.length !== 1)) return SEVERAL;
  if (!only) return VAGUE;
  const { first, last } = only.days;
  // "Until March" may mean its first day or its last; "in March" begins and ends with the month.
  if (asked === 'until' && only.side === 'until' && first !== last) return VAGUE;
  return { value: asked === 'from' ? first : last };
}
