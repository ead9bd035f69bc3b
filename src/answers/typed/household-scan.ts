/** Reads an answer about a household from left to right, and puts the people it names together. */
import { isChildOf, isChildsName, takeLittle, takeName } from './household-child.js';
import { nounAfter } from './household-counted.js';
import { addGroup, addNoun } from './household-groups.js';
import { noneAt, noPetAt } from './household-none.js';
import { takeEach, takeNumber } from './household-numbers.js';
import { inOrder } from './household-order.js';
import { type Memory, NOUNS, type Reading, type Scan, WITH } from './household-people.js';
import { nameAt, takeAgain } from './household-same.js';
import { settle } from './household-settle.js';
import { LINK, type Link } from './household-words.js';
import { matchAt } from './lexicon.js';
import { numberAt } from './numbers.js';
import { WHO } from './people-words.js';
import { isQuiet, type Piece } from './pieces.js';

/** Whether "she" goes on with a verb or a number: "she is 15". */
function saysMore(pieces: readonly Piece[], at: number): boolean {
  return (
    numberAt(pieces, at) !== null || /^(is|ist|s|це|это|має|уже|вже|-|hat)$/.test(pieces[at]?.text ?? '')
  );
}

/** Verbs of living and moving in, and of coming in the first person: who comes later is another matter. */
const LIVING =
  /^((по|за|в|о|пере)?сел(им|ит|ят|ю|ити|ить)\p{L}*|(про|по)?жив(у|е|ет|ем|емо|ут|уть|ете)|(про)?жит(и|ь|име\p{L}*|иму\p{L}*)|мешка\p{L}+|прожива\p{L}+|(пере|при|за|по|в)?їд(у|ем|емо)|(пере|при|за|по|въ)?ед(у|ем)|wohn(e|en|t)|leb(e|en|t)|(ein|um|zu|be)?zieh(e|en)|(ein|um|zu)zuziehen)$/u;
const OURS = /^(unsere?[mnrs]?|unsre[nmrs]?|our|наш|наша|наші|наши)$/;

/** Takes a word that only links. */
function takeLink(reading: Reading, link: Link, at: number): void {
  const { scan, memory, pieces } = reading;
  if (link === 'and') {
    memory.joined = WITH.test(pieces[at]?.text ?? '') ? 'with' : 'and';
    memory.joinedBefore = memory.before.length;
    if (scan.bare && scan.groups.length === 0 && memory.run.length === 0) scan.bare.joined ??= memory.joined;
  }
  if (
    link === 'and' &&
    scan.total &&
    scan.groups.length === 0 &&
    !/^(davon|darunter|з|из|of|including|incl|них)/.test(pieces[at]?.text ?? '')
  ) {
    scan.total.joined = true;
    // "We two and our son": who follows is not among the two.
    const apart = /^(plus|плюс)$/.test(pieces[at]?.text ?? '') || OURS.test(pieces[at + 1]?.text ?? '');
    if (scan.total.value === 2 && memory.joined === 'and' && apart) scan.total.plus = true;
  }
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

/** "The two of us + a baby": who follows is not among the two. */
function joinByPlus({ scan, memory }: Reading): void {
  memory.joined = 'and';
  memory.joinedBefore = memory.before.length;
  if (scan.total && scan.groups.length === 0) scan.total.plus = true;
}

/** One step: takes what stands at `at`. @returns where it ends. */
function step(reading: Reading, at: number): number {
  const { pieces, scan, memory } = reading;
  const piece = pieces[at];
  if (piece === undefined || piece.kind === 'mark') {
    if (piece?.text === '+' && pieces[at + 1] !== undefined) joinByPlus(reading);
    else if (!isQuiet(piece) && piece?.text !== '-') scan.unclear = true;
    else if (piece?.text === '-' && pieces[at - 1]?.kind === 'digits' && pieces[at + 1]?.kind === 'digits')
      scan.unclear = true;
    memory.separated = true;
    return at + 1;
  }
  const none = noneAt(pieces, at);
  if (none !== null) {
    addNoun(reading, 'none', null);
    return none;
  }
  if (takeLittle(reading, at)) return at + 1;
  const noPet = noPetAt(pieces, at);
  if (noPet !== null) return noPet;
  const who = matchAt(WHO, pieces, at);
  const link = matchAt(LINK, pieces, at);
  const words = Math.max(who?.next ?? 0, link?.next ?? 0) - at;
  const taken = words > 1 ? null : takeNumber(reading, at);
  if (taken !== null) return taken;
  const elder = link?.tag === 'eldest' && isChildOf(reading, link.next);
  if (
    who &&
    who.next >= (link?.next ?? 0) &&
    !(elder && who.next === link.next && NOUNS[who.tag]?.kind === 'adult')
  ) {
    scan.about = true;
    if (who.tag === 'pet') {
      memory.without = false;
      memory.pet = true;
    } else if (!takeAgain(reading, who, at)) {
      memory.name = nameAt(pieces, at, who.next);
      addNoun(reading, who.tag, null);
      memory.name = '';
    }
    memory.nounEnd = who.next;
    return who.next;
  }
  if (link?.tag === 'eldest' && isChildOf(reading, link.next)) {
    addNoun(reading, 'off', null);
    memory.nounEnd = link.next;
    return link.next;
  }
  if (link) {
    takeLink(reading, link.tag, link.tag === 'we' ? link.next : at);
    return link.next;
  }
  if (LIVING.test(piece.text)) return at + 1;
  if (isChildsName(reading, at)) return at + 1;
  if (takeName(reading, at)) return at + 1;
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
    run: false,
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
    joinedBefore: 0,
    forWhom: pieces.some(({ text }) => text === 'для'),
    name: '',
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
