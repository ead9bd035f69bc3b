/** Reads where somebody lives now: a town or a postcode. Any name may be one, so only what surely is none is asked back. */
import { readHome } from './home.js';
import { readLeaveBy } from './leave.js';
import { matchAt, tagsOf } from './lexicon.js';
import { readNeeds } from './needs.js';
import { numberAt } from './numbers.js';
import { readPayer } from './payer.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { PLACES, unmarked } from './places.js';
import { restated } from './restated.js';
import { lodgedIn, othersLive } from './town-lodged.js';
import { townsIn, unnamed } from './town-named.js';
import { withTownNames } from './town-sounds.js';
import { IN_NAMES, LEAD, NEAR, NO_TOWN, PARTICIPLE, SENTENCE, SMALL } from './town-words.js';
import { type Typed, VAGUE } from './typed.js';
import { YES_NO } from './yes-no.js';

/** "We moved from Kassel to Gießen". */
const MOVED = /переїха|переїжд|переехал|перебра|moved|gezogen|umgezogen/iu;
const FROM_TO =
  /(?<!\p{L})(?:из|з|із|зі|со|from|von|aus)\s+\S+(?:\s\S+)?\s+(?:в|у|во|до|to|nach|into)\s+(.+?)(?:\s+(?:um)?gezogen)?[.!]?$/iu;

/** "We moved to Essen". */
const ARRIVED =
  /^(?:(?:ми|мы|я|we|i|wir|ich)\s+)?(?:(?:have|вже|уже|already|нещодавно|недавно|recently|just)\s+)*(?:переїха\p{L}+|переехал\p{L}*|перебра\p{L}+|moved)\s+(?:в|у|во|до|to|into)\s+(.+?)[.!]?$/iu;

/** Signs that nobody sees, and pictures. */
const UNSEEN = /\p{Cf}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector}/gu;

/** Readers of the other questions: who writes "Jobcenter" or "Hund" here answers one of those. A slip may be a town. */
const OTHER_ANSWERS = [
  readPayer,
  readNeeds,
  readHome,
  (text: string) => readLeaveBy(text, '2000-01-01'),
] as const;
const answersAnother = (text: string): boolean =>
  OTHER_ANSWERS.some((read) => {
    const answer = read(text);
    return answer !== null && 'value' in answer;
  });

const LONGEST = 60;
const MOST_WORDS = 6;

function pastLead(pieces: readonly Piece[]): number {
  let at = 0;
  while (at < pieces.length) {
    const lead = matchAt(LEAD, pieces, at);
    const named = matchAt(PLACES, pieces, at);
    if (!lead || (named && named.next > lead.next)) break;
    at = pieces[lead.next]?.text === '.' ? lead.next + 1 : lead.next;
  }
  return at;
}

const isLandOnly = (pieces: readonly Piece[]): boolean => {
  const found = matchAt(PLACES, pieces, 0);
  return found !== null && found.tag.town === null && found.next === pieces.length;
};

/** @returns the German name of a town that is known, otherwise the person's own words; "Frankfurt" is the one on the Main. */
export function parseTown(text: string): Typed<string> {
  const [, there] = MOVED.test(text) ? (FROM_TO.exec(text.trim()) ?? ARRIVED.exec(text.trim()) ?? []) : [];
  return restated(withTownNames(there ?? text), readTown);
}

function readTown(text: string): Typed<string> {
  const pieces = piecesOf(unmarked(text));
  const place = text.replace(UNSEEN, '').trim().replace(/\s+/g, ' ');
  if (!pieces || /[!\n]/.test(text) || place.length > LONGEST) return null;
  const lodged = lodgedIn(pieces);
  if (lodged !== null) return { value: lodged };
  if (othersLive(pieces)) return VAGUE;
  const from = pastLead(pieces);
  const rest = pieces.slice(from);
  const words = rest.filter(({ kind }) => kind !== 'mark');
  if (words.length === 0 || words.length > MOST_WORDS) return words.length === 0 ? VAGUE : null;
  if (tagsOf(NO_TOWN, rest, isQuiet) || tagsOf(YES_NO, pieces, isQuiet) || isLandOnly(rest)) return VAGUE;
  if (
    unnamed(rest).some(
      ({ text: word }) => SENTENCE.test(word) || NEAR.test(word) || /^[@#€$%=<>{}\\^~]$/.test(word),
    )
  )
    return VAGUE;
  if (townsIn(rest).names.length > 0 && unnamed(rest).some(({ text: word }) => PARTICIPLE.test(word)))
    return VAGUE;
  const postcode = words.filter(({ kind }) => kind === 'digits');
  if (postcode.some(({ text: digits }) => digits.length !== 5) || postcode.length > 1) return VAGUE;
  const letters = words.filter(({ kind }) => kind === 'word');
  if (letters.length > 0 && letters.every((_, n) => numberAt(letters, n) !== null)) return VAGUE;
  if (postcode.length === 0 && !letters.some(({ text: word }) => word.length >= 2)) return VAGUE;
  const towns = townsIn(rest);
  if (towns.names.length > 1) return VAGUE;
  const [known] = towns.names;
  const named = known !== undefined && towns.only;
  // A known town is named as it is written in German, so that nobody takes it for another; a postcode tells it apart already.
  if (named && postcode.length === 0) return { value: known };
  if (named && (from > 0 || towns.lead || /\p{Script=Cyrillic}/u.test(place)))
    return { value: `${postcode[0]?.text} ${known}` };
  // "Mein Mann arbeitet in Köln": more is said than a name.
  const before = rest.findIndex((_, n) => matchAt(PLACES, rest, n) !== null);
  if (known !== undefined && /^(в|у|во|in|at)$/.test(rest[before - 1]?.text ?? '')) return VAGUE;
  if (towns.names.length === 0 && answersAnother(text)) return VAGUE;
  if (towns.names.length === 0 && letters.some(({ text: word }) => NO_TOWN.entries.has(word))) return VAGUE;
  if (!named && letters.some(({ text: word }) => !IN_NAMES.test(word) && SMALL.entries.has(word)))
    return VAGUE;
  return from === 0 ? { value: place } : { value: ownWords(place, words.length) };
}

/** The last `count` words as the person wrote them. */
function ownWords(place: string, count: number): string {
  const words = [...place.matchAll(/[\p{L}\p{M}'’ʼ]+|\d+/gu)];
  const first = words[Math.max(0, words.length - count)];
  return place.slice(first?.index ?? 0).replace(/[\s.,;:]+$/u, '');
}
