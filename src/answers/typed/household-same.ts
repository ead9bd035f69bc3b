/** Knows somebody who is named twice: "I and my mother, my mother is 71", "я з мамою, мамі 71". */
import { ageAt } from './age-words.js';
import { isMinor, NOUNS, type Noun, type Reading } from './household-people.js';
import { settle } from './household-settle.js';
import type { Found } from './lexicon.js';
import { numberAt } from './numbers.js';
import type { Who } from './people-words.js';
import type { Piece } from './pieces.js';

const ENDING = /(ові|еві|ою|ею|ом|ем|ей|ой|ам|у|ю|а|я|і|ї|е|и|ы|ь|й)$/u;
const SAME_ROLE: readonly (readonly [RegExp, string])[] = [
  [/^(мат|матір|матер|мамочк|матус|mutter|mama|mutti|mami|mum|mom|mother)$/u, 'мам'],
  [/^(пап|батьк|отец|отц|vater|papa|father|dad)$/u, 'тат'],
  [/^муж$/u, 'чоловік'],
  [/^дружин$/u, 'жен'],
];

const rootOf = (name: string): string => {
  const stem = name.replace(ENDING, '');
  return SAME_ROLE.find(([form]) => form.test(stem))?.[1] ?? stem;
};

/** The words by which somebody is named, as they were typed. */
export const nameAt = (pieces: readonly Piece[], at: number, next: number): string =>
  pieces
    .slice(at, next)
    .map(({ text }) => text)
    .join(' ');

/** "With the children we are four, they, the children, are 8 and 10". */
function sameChildren({ scan, memory }: Reading, noun: Noun): boolean {
  const [children, ...others] = scan.groups.filter(isMinor);
  return (
    noun.kind === 'child' &&
    noun.count === null &&
    memory.joined === null &&
    memory.before.length === 0 &&
    others.length === 0 &&
    children !== undefined &&
    children === scan.groups.at(-1) &&
    children.kind === 'child' &&
    children.count === null &&
    children.ages.length === 0 &&
    memory.run.length === 0
  );
}

/**
 * Takes a noun for one person who was named before. A second mention in another case, or with "is", is about the same one; any other
 * repetition of a grown relative is unclear.
 * @returns whether the noun is taken
 */
export function takeAgain(reading: Reading, found: Found<Who>, at: number): boolean {
  const { pieces, scan, memory } = reading;
  const noun = NOUNS[found.tag];
  const again = noun && sameChildren(reading, noun);
  if (again) {
    settle(reading);
    reading.memory.joined = null;
    return true;
  }
  // "Expecting our first baby".
  const expected = scan.groups.at(-1)?.ages[0] === -1 && memory.joined === null && !memory.separated;
  if (expected && (found.tag === 'baby' || found.tag === 'child') && memory.run.length === 0) return true;
  if (found.tag === 'unborn') return scan.groups.some(({ ages }) => ages.includes(-1));
  if (noun?.count !== 1 || noun.kind === 'self' || noun.kind === 'grown') return false;
  const name = nameAt(pieces, at, found.next);
  const before = scan.groups.find(
    (group) => group.name !== '' && group.kind === noun.kind && rootOf(group.name) === rootOf(name),
  );
  if (before?.count !== 1) return false;
  const is = /^(is|ist|s)$/.test(pieces[found.next]?.text ?? '');
  const aged = numberAt(pieces, found.next) !== null || ageAt(pieces, found.next) !== null;
  const same = is || (aged && before.name !== name);
  if (isMinor(before)) {
    if (!same || before !== scan.groups.at(-1) || before.ages.length > 0 || memory.run.length > 0)
      return false;
  } else if (!same) scan.unclear = true;
  settle(reading);
  scan.groups = [...scan.groups.filter((group) => group !== before), before];
  memory.own = false;
  memory.pet = false;
  memory.copula = false;
  memory.joined = null;
  memory.separated = false;
  return true;
}
