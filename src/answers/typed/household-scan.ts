/** Reads an answer about a household from left to right, and puts the people it names together. */
import { ageAt } from './age-words.js';
import {
  addGroup,
  addNoun,
  isMinor,
  type Memory,
  type Reading,
  type Scan,
  settle,
  WITH,
} from './household-groups.js';
import { inOrder } from './household-order.js';
import { LINK, type Link } from './household-words.js';
import { type Found, matchAt } from './lexicon.js';
import { companyAt, numberAt } from './numbers.js';
import { WHO, type Who } from './people-words.js';
import { isQuiet, type Piece } from './pieces.js';

/** The noun that a number before it counts; words without a meaning of their own may stand between. */
function nounAfter(pieces: readonly Piece[], from: number): Found<Who> | null {
  let at = from;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const noun = matchAt(WHO, pieces, at);
    if (noun) return noun.tag === 'self' || noun.tag === 'none' || noun.tag === 'only' ? null : noun;
    const link = matchAt(LINK, pieces, at);
    if (!link || (link.tag !== 'fill' && link.tag !== 'own' && link.tag !== 'eldest')) return null;
    at = link.next;
  }
  return null;
}

/** `2x 6 Jahre`: the age of each, when its unit is said. */
function timesAt(pieces: readonly Piece[], at: number): { age: number; next: number } | null {
  const read = /^(x|х|mal)$/.test(pieces[at]?.text ?? '') ? ageAt(pieces, at + 1) : null;
  return read?.sure && read.age !== null ? { age: read.age, next: read.next } : null;
}

/** Takes a number or an age at `at`. @returns where it ends; null when there is none. */
function takeNumber(reading: Reading, at: number): number | null {
  const { pieces, scan, memory } = reading;
  const company = companyAt(pieces, at);
  if (company) {
    setTotal(reading, company.value, pieces[at]?.text !== 'zu');
    return company.next;
  }
  // "Ich ziehe ein": the end of a verb.
  if (pieces[at]?.text === 'ein' && (pieces[at + 1]?.kind ?? 'mark') === 'mark') return null;
  const age = ageAt(pieces, at);
  const number = numberAt(pieces, at);
  // "Both 6" is the age of each.
  if (
    number?.shape === 'group' &&
    number.value === 2 &&
    scan.groups.length > 0 &&
    numberAt(pieces, number.next)
  ) {
    memory.each = true;
    return number.next;
  }
  if (number?.value === 1 && ageAt(pieces, number.next)?.adjective) return number.next;
  if (age?.sure) return takeAge(reading, age, age.next);
  if (!number) return null;
  const every = timesAt(pieces, number.next);
  if (every && memory.run.length === 0) {
    memory.run.push(...Array.from({ length: number.value }, () => every.age));
    scan.aged = true;
    return every.next;
  }
  const noun = nounAfter(pieces, number.next);
  const last = scan.groups.at(-1);
  const awaits = last !== undefined && isMinor(last) && last.ages.length === 0;
  const ageOfLast = awaits && memory.nounEnd === at && number.value !== 1;
  if (!noun && memory.pet) scan.unclear = true;
  if (noun && !ageOfLast) {
    if (noun.tag !== 'pet') addNoun(reading, noun.tag, number.value);
    memory.nounEnd = noun.next;
    return noun.next;
  }
  const follows = numberAt(pieces, number.next) !== null;
  if (number.value === 1 && number.shape === 'word' && follows) return number.next;
  if (memory.us || (at === 0 && pieces[number.next]?.text === ':' && number.shape !== 'group'))
    setTotal(reading, number.value, false);
  else if (number.shape === 'group' || (number.shape === 'word' && number.value === 1)) {
    if (scan.bare || scan.groups.some(isMinor)) scan.unclear = true;
    scan.bare = { value: number.value, group: number.shape === 'group', joined: null };
    memory.joined = null;
  } else {
    if (scan.groups.length === 0 && number.shape === 'word') scan.word ??= number.value;
    memory.run.push(number.value);
  }
  return age?.next ?? number.next;
}

function takeAge(
  { scan, memory }: Reading,
  read: { age: number | null; adjective: boolean },
  next: number,
): number {
  scan.aged = true;
  if (memory.pet) scan.unclear = true;
  if (read.age === null) scan.unclear = true;
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
function takeEach({ scan, memory }: Reading): void {
  memory.each = true;
  const [count] = memory.run;
  if (scan.groups.length > 0 || count === undefined) return;
  if (memory.run.length > 1 || scan.aged) scan.unclear = true;
  scan.bare = { value: count, group: true, joined: null };
  memory.run = [];
}

/** Whether "she" goes on with a verb or a number: "she is 15". */
function saysMore(pieces: readonly Piece[], at: number): boolean {
  return (
    numberAt(pieces, at) !== null || /^(is|ist|s|це|это|має|уже|вже|-|hat)$/.test(pieces[at]?.text ?? '')
  );
}

/** Takes a word that only links. */
function takeLink(reading: Reading, link: Link, at: number): void {
  const { scan, memory, pieces } = reading;
  if (link === 'and') {
    memory.joined = WITH.test(pieces[at]?.text ?? '') ? 'with' : 'and';
    if (scan.bare && scan.groups.length === 0 && memory.run.length === 0) scan.bare.joined ??= memory.joined;
  }
  if (
    link === 'and' &&
    scan.total &&
    scan.groups.length === 0 &&
    !/^(davon|darunter|з|из|of|including|incl|них)/.test(pieces[at]?.text ?? '')
  )
    scan.total.joined = true;
  if (link === 'we') {
    addGroup(reading, { kind: 'self', count: 1 });
    memory.joined = 'with';
    // "We with the children": nobody knows how many "we" are.
    const noun = nounAfter(pieces, at);
    if (noun && !['adult', 'pair', 'person'].includes(noun.tag)) scan.unclear = true;
  }
  if (link === 'us') {
    memory.us = true;
    // "A family with three children" does not say how many adults.
    if (scan.bare) scan.unclear = true;
  }
  if (link === 'own') memory.own = true;
  if (link === 'be') memory.copula = true;
  // "Me and him": somebody, and nobody knows who.
  if (link === 'third' && memory.joined !== null && !saysMore(pieces, at + 1)) scan.unclear = true;
  if (link === 'month') scan.month = true;
  if (link === 'each') takeEach(reading);
  if (link === 'without') memory.without = true;
  if (link === 'or') scan.unclear = true;
  if (link === 'nobody' && scan.groups.length + memory.run.length > 0) scan.unclear = true;
}

/** One step: takes what stands at `at`. @returns where it ends. */
function step(reading: Reading, at: number): number {
  const { pieces, scan, memory } = reading;
  const piece = pieces[at];
  if (piece === undefined || piece.kind === 'mark') {
    if (piece?.text === '+' && pieces[at + 1] !== undefined) memory.joined = 'and';
    else if (!isQuiet(piece) && piece?.text !== '-') scan.unclear = true;
    else if (piece?.text === '-' && pieces[at - 1]?.kind === 'digits' && pieces[at + 1]?.kind === 'digits')
      scan.unclear = true;
    memory.separated = true;
    return at + 1;
  }
  const who = matchAt(WHO, pieces, at);
  const link = matchAt(LINK, pieces, at);
  const words = Math.max(who?.next ?? 0, link?.next ?? 0) - at;
  const taken = words > 1 ? null : takeNumber(reading, at);
  if (taken !== null) return taken;
  if (who && who.next >= (link?.next ?? 0)) {
    scan.about = true;
    if (who.tag === 'pet') {
      memory.without = false;
      memory.pet = true;
    } else addNoun(reading, who.tag, null);
    memory.nounEnd = who.next;
    return who.next;
  }
  if (link) {
    takeLink(reading, link.tag, link.tag === 'we' ? link.next : at);
    return link.next;
  }
  scan.unclear = true;
  return at + 1;
}

/** Reads the whole answer; nothing in it is passed over but words that say nothing here. */
export function scanHousehold(said: readonly Piece[]): Scan {
  const pieces = inOrder(said);
  const scan: Scan = {
    groups: [],
    loose: [],
    bare: null,
    aged: false,
    each: false,
    word: null,
    total: null,
    none: false,
    noAdults: false,
    story: false,
    alone: false,
    unclear: false,
    about: false,
    month: false,
    led: false,
  };
  const memory: Memory = {
    joined: null,
    separated: false,
    us: false,
    own: false,
    copula: false,
    each: false,
    without: false,
    before: [],
    run: [],
    nounEnd: -1,
    pet: false,
  };
  const reading: Reading = { pieces, scan, memory };
  let at = 0;
  while (at < pieces.length) at = step(reading, at);
  settle(reading);
  if (memory.before.length > 0) scan.loose.push(...memory.before);
  if (memory.without) scan.unclear = true;
  if (scan.month && !scan.groups.some(({ ages }) => ages.includes(-1))) scan.unclear = true;
  return scan;
}
