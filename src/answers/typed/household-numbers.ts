/** Takes the numbers of an answer about a household: how many there are, or how old somebody is. */
import { ageAt } from './age-words.js';
import { germanNumber } from './german-numbers.js';
import { nounCounted, partsFollow } from './household-counted.js';
import { addNoun } from './household-groups.js';
import { agesFollow } from './household-order.js';
import { isMinor, NOUNS, type Reading } from './household-people.js';
import { grownOf } from './household-settle.js';
import { companyAt, numberAt } from './numbers.js';
import type { Piece } from './pieces.js';

const FAMILY = /^(familie|family|сімя|сім§я|родина|семья)$/;
/** "With two little ones", where no noun follows. */
const NOMINAL = /^(kleinen?|kleinkinder|малими|малих|маленькими|маленьких|малыми|малых|littles?)$/;
/** `dreiköpfige Familie`. */
const HEADED = /^(\p{L}+|\d)koepfig(?:e|er|en)?$/u;
const BOTH = /^(both|beide|обоє|оба|обе|обом|обоим|обидва|обидві)$/;

/** `2x 6 Jahre`: the age of each, when its unit is said. */
function timesAt(pieces: readonly Piece[], at: number): { age: number; next: number } | null {
  const read = /^(x|х|mal)$/.test(pieces[at]?.text ?? '') ? ageAt(pieces, at + 1) : null;
  return read?.sure && read.age !== null ? { age: read.age, next: read.next } : null;
}

/** Takes a number or an age at `at`. @returns where it ends; null when there is none. */
export function takeNumber(reading: Reading, at: number): number | null {
  const { pieces, scan, memory } = reading;
  const company = companyAt(pieces, at);
  if (company) {
    setTotal(reading, company.value, pieces[at]?.text !== 'zu');
    return company.next;
  }
  const [, heads = ''] = HEADED.exec(pieces[at]?.text ?? '') ?? [];
  const headed = germanNumber(heads);
  if (headed !== null) {
    setTotal(reading, headed, false);
    return at + 1;
  }
  // "We are a family" counts nobody.
  if (/^(eine|a|одна)$/.test(pieces[at]?.text ?? '') && FAMILY.test(pieces[at + 1]?.text ?? ''))
    return at + 2;
  // "Ich ziehe ein": the end of a verb.
  if (pieces[at]?.text === 'ein' && (pieces[at + 1]?.kind ?? 'mark') === 'mark') return null;
  const age = ageAt(pieces, at);
  const number = numberAt(pieces, at);
  // "A four-headed family".
  if (number?.value === 1 && HEADED.test(pieces[number.next]?.text ?? '')) return number.next;
  // "Both 6" is the age of each.
  if (
    number?.shape === 'group' &&
    number.value === 2 &&
    scan.groups.length > 0 &&
    (numberAt(pieces, number.next) || /^(по|je|jeweils)$/.test(pieces[number.next]?.text ?? ''))
  ) {
    memory.each = true;
    return number.next;
  }
  if (number?.value === 1 && ageAt(pieces, number.next)?.adjective) return number.next;
  if (age?.sure) return takeAge(reading, age, age.next);
  if (!number) return null;
  const every = timesAt(pieces, number.next);
  if (every && (memory.run.length === 0 || number.value === 1)) {
    memory.run.push(...Array.from({ length: number.value }, () => every.age));
    scan.aged = true;
    return every.next;
  }
  if (/^(stueck|штук|штуки)$/.test(pieces[number.next]?.text ?? '')) {
    setTotal(reading, number.value, false);
    return number.next + 1;
  }
  // "Five, three of them children".
  if (scan.groups.length === 0 && memory.run.length === 0 && partsFollow(pieces, number.next)) {
    setTotal(reading, number.value, false);
    return number.next;
  }
  const noun = nounCounted(pieces, number);
  const last = scan.groups.at(-1);
  const awaits = last !== undefined && isMinor(last) && last.ages.length === 0;
  const ageOfLast = awaits && memory.nounEnd === at && number.value !== 1;
  if (!noun && memory.pet) scan.unclear = true;
  // "My sister and I, both adults".
  const kin = scan.groups.filter((one) => one.kind === 'kin' && one.count === 1 && one.ages.length === 0);
  if (
    noun &&
    BOTH.test(pieces[at]?.text ?? '') &&
    /grown$/.test(noun.tag) &&
    grownOf(scan) + kin.length === 2
  ) {
    for (const one of kin) {
      one.kind = 'adult';
      one.needsAge = false;
    }
    return noun.next;
  }
  // "My girlfriend and I, both students": what they are.
  if (
    noun &&
    BOTH.test(pieces[at]?.text ?? '') &&
    NOUNS[noun.tag]?.herself === 'person' &&
    grownOf(scan) === 2
  )
    return noun.next;
  if (!noun && NOMINAL.test(pieces[number.next]?.text ?? '') && number.value > 1) {
    addNoun(reading, 'many-child', number.value);
    memory.nounEnd = number.next + 1;
    return number.next + 1;
  }
  if (noun && !ageOfLast) {
    if (noun.tag !== 'pet') addNoun(reading, noun.tag, number.value);
    memory.each ||= BOTH.test(pieces[at]?.text ?? '');
    memory.nounEnd = noun.next;
    return noun.next;
  }
  // "My husband and I + three: 2, 5 and 9".
  if (
    (number.shape === 'group' || memory.own) &&
    scan.groups.length > 0 &&
    agesFollow(pieces, number.next, number.value)
  ) {
    addNoun(reading, 'many-child', number.value);
    memory.nounEnd = number.next;
    return number.next;
  }
  const follows = numberAt(pieces, number.next) !== null;
  if (number.value === 1 && number.shape === 'word' && follows) return number.next;
  if (memory.us || (at === 0 && pieces[number.next]?.text === ':')) setTotal(reading, number.value, false);
  else if (number.shape === 'group' || (number.shape === 'word' && number.value === 1)) {
    if (scan.bare || scan.groups.some(isMinor)) scan.unclear = true;
    scan.bare = { value: number.value, group: number.shape === 'group', joined: null };
    memory.each ||= BOTH.test(pieces[at]?.text ?? '');
    memory.joined = null;
  } else {
    if (scan.groups.length === 0 && number.shape === 'word') scan.word ??= number.value;
    memory.run.push(number.value);
  }
  return age?.next ?? number.next;
}

function takeAge(
  { scan, memory }: Reading,
  read: { age: number | null; adjective: boolean; apart?: number; single?: number; apartNext?: number },
  next: number,
): number {
  scan.aged = true;
  if (memory.pet) scan.unclear = true;
  const two = scan.groups.at(-1)?.count === 2 && memory.run.length === 0;
  const last = scan.groups.at(-1);
  const one = last?.count === 1 && isMinor(last) && last.ages.length === 0 && memory.run.length === 0;
  if (read.apart !== undefined && read.apartNext !== undefined && two) {
    memory.run.push(read.apart);
    return read.apartNext;
  }
  if (read.age === null && read.apart !== undefined && two) memory.run.push(read.apart);
  else if (read.age === null && read.single !== undefined && one) memory.run.push(read.single);
  else if (read.age === null) scan.unclear = true;
  else if (read.adjective) memory.before.push(read.age);
  else memory.run.push(read.age);
  return next;
}

function setTotal({ scan, memory }: Reading, value: number, inclusive: boolean): void {
  if (scan.total) scan.unclear = true;
  scan.total = { value, inclusive, joined: false };
  memory.us = false;
  memory.joined = null;
}

/** "Two of them 8 each": the number before counts, and the age that follows is that of every one. */
export function takeEach({ scan, memory }: Reading): void {
  memory.each = true;
  const [count] = memory.run;
  if (scan.groups.length > 0 || count === undefined) return;
  if (memory.run.length > 1 || scan.aged) scan.unclear = true;
  scan.bare = { value: count, group: true, joined: null };
  memory.run = [];
}
