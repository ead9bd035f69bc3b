/** Reads an answer about a household from left to right into groups of people, their ages, and what joins them. */
import { ageAt } from './age-words.js';
import { LINK, type Link } from './household-words.js';
import { type Found, matchAt } from './lexicon.js';
import { companyAt, numberAt } from './numbers.js';
import { WHO, type Who } from './people-words.js';
import { isQuiet, type Piece } from './pieces.js';

export type Joined = 'and' | 'with' | null;
export type Kind = 'self' | 'grown' | 'adult' | 'child' | 'kin';

/** People named together. `count` null = more than one, nobody said how many. `needsAge`: grown up or not, only the age tells. */
export type Group = {
  kind: Kind;
  count: number | null;
  ages: number[];
  needsAge: boolean;
  /** What stands before it; without either it may explain what was said before. */
  joined: Joined;
  /** "A woman", "a mother": whoever says so alone means herself. */
  herself: 'person' | 'parent' | null;
  /** Every one of them has the one age that was said. */
  each: boolean;
};

export type Scan = {
  groups: Group[];
  /** Ages of nobody in particular, in order. */
  loose: number[];
  /** A number that is neither an age nor belongs to a noun; `word` when it was written as one. */
  bare: { value: number; group: boolean; joined: Joined } | null;
  /** Somebody's age was said with its unit. */
  aged: boolean;
  /** The one loose age is that of each. */
  each: boolean;
  /** The first loose number, when it was written as a word: it may count the children. */
  word: number | null;
  /** How many people there are in all; `inclusive` = with those named after "with". */
  total: { value: number; inclusive: boolean; joined: boolean } | null;
  none: boolean;
  noAdults: boolean;
  /** Something that no value can be made of. */
  unclear: boolean;
  /** "I am 34" tells about the writer, not who else there is. */
  story: boolean;
  /** "Alone" was said. */
  alone: boolean;
  /** People were named at all. */
  about: boolean;
};

/** What the reading remembers from word to word. */
type Memory = {
  joined: Joined;
  separated: boolean;
  us: boolean;
  own: boolean;
  copula: boolean;
  each: boolean;
  without: boolean;
  /** Ages said before the noun they describe. */
  before: number[];
  /** Ages said since the last noun. */
  run: number[];
  /** Where the last noun ended, while nothing else was said. */
  nounEnd: number;
};

type Reading = { pieces: readonly Piece[]; scan: Scan; memory: Memory };

type Noun = {
  kind: Kind;
  count: number | null;
  needsAge?: true;
  herself?: 'person' | 'parent';
  ages?: number[];
  each?: boolean;
};

const NOUNS: Partial<Record<Who, Noun>> = {
  self: { kind: 'self', count: 1 },
  grown: { kind: 'grown', count: 1 },
  'many-grown': { kind: 'grown', count: null },
  person: { kind: 'adult', count: 1, herself: 'person' },
  'many-person': { kind: 'adult', count: null, herself: 'person' },
  adult: { kind: 'adult', count: 1 },
  parent: { kind: 'adult', count: 1, herself: 'parent' },
  'many-adult': { kind: 'adult', count: null },
  pair: { kind: 'adult', count: 2 },
  couple: { kind: 'grown', count: 2 },
  child: { kind: 'child', count: 1 },
  'many-child': { kind: 'child', count: null },
  off: { kind: 'child', count: 1, needsAge: true },
  'many-off': { kind: 'child', count: null, needsAge: true },
  kin: { kind: 'kin', count: 1, needsAge: true },
  'many-kin': { kind: 'kin', count: null, needsAge: true },
  twins: { kind: 'child', count: 2, needsAge: true, each: true },
  baby: { kind: 'child', count: 1, ages: [0] },
  unborn: { kind: 'child', count: 1, ages: [-1] },
};

const WITH = /^(з|із|зі|с|со|mit|with|разом|вместе|together|zusammen|nebst|samt)$/;

const isMinor = (group: Group): boolean => group.kind === 'child' || group.kind === 'kin';

/** Gives the ages said since the last noun to the people they belong to. */
function settle({ scan, memory }: Reading): void {
  const { run } = memory;
  memory.run = [];
  const last = scan.groups.at(-1);
  if (run.length === 0) return;
  if (last === undefined) {
    scan.loose.push(...run);
    scan.each = memory.each && run.length === 1;
  } else if (!isMinor(last)) {
    const [age = 0] = run;
    if (run.length > 1 || age < 18 || last.count !== 1) scan.unclear = true;
    if (last.kind === 'self') scan.story = true;
  } else give(scan, last, run, memory.each);
  memory.each = false;
}

function give(scan: Scan, last: Group, run: number[], each: boolean): void {
  const open = scan.groups.filter((group) => isMinor(group) && group.ages.length === 0);
  const [age = 0] = run;
  if (last.ages.length > 0) scan.unclear = true;
  else if ((each || last.each) && run.length === 1 && last.count !== null)
    last.ages = Array.from({ length: last.count }, () => age);
  else if (last.count === null && run.length === 1)
    // "Kids 5" may be one of five or five of them.
    scan.unclear = true;
  else if (last.count === null || last.count === run.length) last.ages = run;
  else if (
    open.every(({ count }) => count !== null) &&
    sum(open.map(({ count }) => count ?? 0)) === run.length
  ) {
    let at = 0;
    for (const group of open) {
      group.ages = run.slice(at, at + (group.count ?? 0));
      at += group.count ?? 0;
    }
  } else scan.unclear = true;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A noun for people, with how many of them. */
function addNoun(reading: Reading, who: Who, said: number | null): void {
  const { scan, memory } = reading;
  settle(reading);
  const noun = NOUNS[who];
  if (who === 'people') scan.total = { value: said ?? 0, inclusive: false, joined: false };
  if (who === 'none') scan.none = true;
  if (who === 'no-adults') scan.noAdults = true;
  if (who === 'people' && (said === null || scan.groups.length > 0)) scan.unclear = true;
  if (who === 'only') {
    scan.alone = true;
    addGroup(reading, { kind: 'self', count: 1 });
  }
  if (noun && memory.without) leaveOut(reading, noun.kind);
  else if (noun) addGroup(reading, counted(scan, noun, who, said));
  memory.without = false;
  memory.own = false;
  memory.copula = false;
}

function counted(scan: Scan, noun: Noun, who: Who, said: number | null): Noun {
  if (said === null) return noun;
  if ((who === 'pair' || who === 'couple') && said === 1) return noun;
  if (who === 'self' || who === 'pair' || who === 'couple' || who === 'unborn' || said === 0)
    scan.unclear = true;
  if (who === 'twins')
    return said === 2 || said === 1 ? { ...noun, each: true } : { ...noun, count: null, needsAge: true };
  const ages = noun.ages ? Array.from({ length: said }, () => 0) : [];
  return { ...noun, count: said, ages };
}

/** "without my husband" leaves out who would not be counted anyway. */
function leaveOut({ scan }: Reading, kind: Kind): void {
  if (kind === 'child') scan.none = true;
  else if (kind !== 'adult') scan.unclear = true;
}

function addGroup({ scan, memory }: Reading, noun: Noun): void {
  const before = scan.groups.at(-1);
  const selfBefore = before?.kind === 'self' && !memory.joined && !memory.separated;
  if (noun.kind === 'self' && scan.groups.some(({ kind }) => kind === 'self')) return;
  // "I am a mother": the same person once more. Without "am" it may also be a list.
  if (selfBefore && noun.kind === 'adult' && memory.copula && noun.count === 1) {
    scan.story = true;
    return;
  }
  const wife = before?.kind === 'self' && noun.kind === 'adult' && !memory.own && !memory.joined;
  if (wife && !memory.separated) scan.unclear = true;
  if (noun.kind === 'adult' && noun.count === null) scan.unclear = true;
  const ages = noun.ages ?? (isChild(noun) ? memory.before : []);
  if (memory.before.length > 0) {
    if (
      noun.count !== null &&
      memory.before.length !== noun.count &&
      !(noun.each && memory.before.length === 1)
    )
      scan.unclear = true;
    if (!isChild(noun) && (memory.before[0] ?? 0) < 18) scan.unclear = true;
  }
  const each =
    noun.each === true ||
    (noun.count === 2 && noun.needsAge === true && noun.kind === 'child' && memory.each);
  const doubled =
    each && ages.length === 1 && noun.count
      ? Array.from({ length: noun.count }, () => ages[0] ?? 0)
      : [...ages];
  scan.groups.push({
    kind: noun.kind,
    count: noun.count,
    ages: doubled,
    needsAge: noun.needsAge === true,
    joined: memory.joined,
    herself: memory.own ? null : (noun.herself ?? null),
    each,
  });
  memory.before = [];
  memory.joined = null;
  memory.separated = false;
  memory.us = false;
}

const isChild = (noun: Noun): boolean => noun.kind === 'child' || noun.kind === 'kin';

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
  if (age?.sure) return takeAge(reading, age, age.next);
  if (!number) return null;
  const noun = nounAfter(pieces, number.next);
  const ageOfLast =
    memory.nounEnd === at &&
    number.value !== 1 &&
    scan.groups.at(-1)?.ages.length === 0 &&
    isMinor(scan.groups.at(-1) as Group);
  if (noun && !ageOfLast) {
    if (noun.tag !== 'pet') addNoun(reading, noun.tag, number.value);
    memory.nounEnd = noun.next;
    return noun.next;
  }
  const follows = numberAt(pieces, number.next) !== null;
  if (number.value === 1 && number.shape === 'word' && follows) return number.next;
  if (memory.us) setTotal(reading, number.value, false);
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
  if (link === 'us') memory.us = true;
  if (link === 'own') memory.own = true;
  if (link === 'be') memory.copula = true;
  // "Me and him": somebody, and nobody knows who.
  if (link === 'third' && memory.joined !== null && !saysMore(pieces, at + 1)) scan.unclear = true;
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
    if (piece?.text === '+') memory.joined = 'and';
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
    if (who.tag === 'pet') memory.without = false;
    else addNoun(reading, who.tag, null);
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
export function scanHousehold(pieces: readonly Piece[]): Scan {
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
  };
  const reading: Reading = { pieces, scan, memory };
  let at = 0;
  while (at < pieces.length) at = step(reading, at);
  settle(reading);
  if (memory.before.length > 0) scan.loose.push(...memory.before);
  if (memory.without) scan.unclear = true;
  return scan;
}
