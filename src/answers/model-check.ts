/** What must hold of a model's words before anybody reads them: they stand in the sources, and name nothing that does not. */
import { fold, words } from './fold.js';
import { type Hidden, placeholders, unmask, withoutPlaceholders } from './mask.js';

export type CheckedSource = { readonly slug: string; readonly text: string };
export type Answered = {
  readonly answer: string;
  readonly cited: readonly string[];
  readonly abstain: boolean;
};
/** Why an answer is not shown. */
export type Fault =
  | 'abstains'
  | 'uncited'
  | 'foreign-source'
  | 'foreign-link'
  | 'foreign-number'
  | 'foreign-words'
  | 'placeholder'
  | 'too-long';

/** The prompt asks for 300; what is much longer has not followed it. */
const LONGEST = 600;
/** A word counts as known by its first letters, so that its ending may differ. */
const STEM = 5;
const FEWEST_LETTERS = 4;
/** So much of a sentence, and of the whole, must be words of the sources. */
const KNOWN_IN_SENTENCE = 0.5;
const KNOWN_IN_ALL = 0.65;

const LINK =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s<>"')\]]+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{3,}|(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?:\/[^\s<>"')\]]*)?/giu;
/** "z.B." and a missing blank after a full stop are no links. */
const isLink = (text: string): boolean =>
  /:\/\/|^www\.|^@/i.test(text) ||
  /^[\x21-\x7e]+\.[a-z]{2,}(?:\/|$)/i.test(text) ||
  /\.(?:рф|укр)$/iu.test(text);

const linksIn = (text: string): string[] =>
  (text.match(LINK) ?? []).map((link) => link.replace(/[.,;:]+$/, '').toLowerCase()).filter(isLink);

/** Digits as they count: "1.200", "1 200" and "1200" are one number. */
const numbersIn = (text: string): string[] =>
  (text.normalize('NFKC').match(/\p{N}+(?:[.,\u00a0 ]\p{N}{3}(?!\p{N}))*/gu) ?? []).map((one) =>
    one.replace(/[^\p{N}]/gu, ''),
  );

const stemsOf = (text: string): string[] =>
  words(fold(text))
    .filter((word) => [...word].length >= FEWEST_LETTERS)
    .map((word) => [...word].slice(0, STEM).join(''));

function isKnown(text: string, known: ReadonlySet<string>, share: number): boolean {
  const stems = stemsOf(text);
  return stems.length === 0 || stems.filter((stem) => known.has(stem)).length >= share * stems.length;
}

/** Why `said` may not be sent; null when it may. `sources` are those that the model was given. */
export function answerFault(said: Answered, sources: readonly CheckedSource[]): Fault | null {
  const { answer, cited } = said;
  if (said.abstain || answer.trim() === '') return 'abstains';
  if (cited.length === 0) return 'uncited';
  const named = sources.filter(({ slug }) => cited.includes(slug));
  if (cited.some((slug) => !sources.some((one) => one.slug === slug))) return 'foreign-source';
  if (answer.length > LONGEST) return 'too-long';
  if (placeholders(answer).length > 0 || /[[\]<>{}]/.test(answer)) return 'placeholder';
  const text = named.map((one) => one.text).join('\n');
  const links = linksIn(text);
  if (linksIn(answer).some((link) => !links.includes(link))) return 'foreign-link';
  const numbers = new Set(numbersIn(text));
  if (numbersIn(answer).some((number) => !numbers.has(number))) return 'foreign-number';
  const known = new Set(stemsOf(text));
  const sentences = answer.split(/(?<=[.!?…])\s+/u);
  const isGrounded =
    isKnown(answer, known, KNOWN_IN_ALL) &&
    sentences.every((sentence) => isKnown(sentence, known, KNOWN_IN_SENTENCE));
  return isGrounded ? null : 'foreign-words';
}

/** A translation may grow, but what is several times as long is something else. */
const GROWN = 4;
const GROWN_LEAST = 200;

/**
 * A translation with the hidden things put back; null when it has lost one of them, or names a number, a link or a placeholder
 * that the original does not. @param masked the original as it left.
 */
export function translated(made: string, masked: string, hidden: Hidden): string | null {
  const text = made.trim();
  if (text === '' || text.length > Math.max(GROWN_LEAST, GROWN * masked.length)) return null;
  const wanted = new Set(placeholders(masked));
  const got = placeholders(text);
  if (got.some((slot) => !wanted.has(slot)) || [...wanted].some((slot) => !got.includes(slot))) return null;
  const rest = withoutPlaceholders(text);
  if (/\p{N}/u.test(rest) || linksIn(rest).length > 0) return null;
  return unmask(text, hidden);
}

/** A text that must name nobody: without digits, links and placeholders. */
export const namesNothing = (text: string): boolean =>
  placeholders(text).length === 0 && !/\p{N}/u.test(text) && linksIn(text).length === 0;
