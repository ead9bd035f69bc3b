/** Knows a child that is named by its place among the others, or by its first name: "the elder is 10", "Anna 4 and Max 9". */
import { ageAt } from './age-words.js';
import { isFirstName } from './first-names.js';
import { addNoun } from './household-groups.js';
import { isMinor, NOUNS, type Reading } from './household-people.js';
import { LINK } from './household-words.js';
import { matchAt } from './lexicon.js';
import { WHO } from './people-words.js';
import type { Piece } from './pieces.js';

/** Whether children are named from `from` on: "the elder is 14, the twins are 6". */
const childFollows = (pieces: readonly Piece[], from: number): boolean =>
  pieces.some((_, at) => at >= from && NOUNS[matchAt(WHO, pieces, at)?.tag ?? 'self']?.kind === 'child');

/** "My husband and I, the elder is 10, the little one 4": a child by the age that follows, where none was named without one. */
export function isChildOf({ pieces, scan, memory }: Reading, at: number): boolean {
  const last = scan.groups.at(-1);
  const another = last && isMinor(last) && (last.count === 1 || last.each) && memory.run.length === 1;
  const only = another || scan.groups.some((group) => !isMinor(group));
  const open = !another && scan.groups.some((group) => isMinor(group) && group.ages.length === 0);
  let place = /^(-|:|,|\(|is|ist)$/.test(pieces[at]?.text ?? '') ? at + 1 : at;
  while (ageAt(pieces, place) === null && matchAt(LINK, pieces, place)?.tag === 'fill') place += 1;
  const age = ageAt(pieces, place);
  if (age === null || memory.before.length > 0) return false;
  const first = scan.groups.length + memory.run.length === 0 && childFollows(pieces, age.next);
  if (open || !(only || first)) return false;
  return matchAt(WHO, pieces, age.next) === null;
}

/** "Anna 4 and Max 9": a first name with a child's age behind it, or behind the word for the one who has it. */
export function takeName(reading: Reading, at: number): boolean {
  const { pieces, memory } = reading;
  if (!isFirstName(pieces[at]?.text ?? '')) return false;
  if (memory.nounEnd !== at) {
    const age = ageAt(pieces, /^([-:,(]|is|ist|це|это)$/.test(pieces[at + 1]?.text ?? '') ? at + 2 : at + 1);
    if (age?.age === undefined || age.age === null || age.age > 17 || age.adjective) return false;
    addNoun(reading, 'off', null);
  }
  memory.nounEnd = at + 1;
  return true;
}

const LITTLE =
  /^(мал(ий|а|ого|ої|им|ою|ой|ая|ым)|маленьк(ий|а|ая|им|ою|ой)|менш(а|ий|им|ою)|молодш(а|ий|им|ою)|младш(ая|ий|им|ей)|kleine[mnr]?)$/;
/** "A sister with her little one, 4", "our little one (2)": somebody of their own. */
export function takeLittle(reading: Reading, at: number): boolean {
  const { pieces, memory } = reading;
  const mark = /^[(,]$/.test(pieces[at + 1]?.text ?? '');
  const follows = pieces[at + 1] === undefined || ageAt(pieces, mark ? at + 2 : at + 1) !== null;
  if (!(memory.joined === 'with' || memory.own) || !LITTLE.test(pieces[at]?.text ?? '') || !follows)
    return false;
  addNoun(reading, 'child', null);
  memory.nounEnd = at + 1;
  return true;
}

/** "My girls, Dasha 6 and Sonya 3": a name between the children and the age of one of them. */
export function isChildsName({ pieces, scan, memory }: Reading, at: number): boolean {
  const last = scan.groups.at(-1);
  const age = ageAt(pieces, at + 1);
  const open = last !== undefined && isMinor(last) && last.ages.length === 0;
  if (last?.count === 1 && memory.run.length > 0) return false;
  return open && pieces[at]?.kind === 'word' && age?.age !== null && age !== null && age.age < 18;
}
