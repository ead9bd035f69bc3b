/** Puts the people that an answer about a household names into groups, with their number and their ages. */
import {
  isMinor,
  type Kind,
  type Memory,
  NOUNS,
  type Noun,
  type Reading,
  type Scan,
} from './household-people.js';
import { grownOf, settle } from './household-settle.js';
import type { Who } from './people-words.js';

/** A noun for people, with how many of them. */
export function addNoun(reading: Reading, who: Who, said: number | null): void {
  const { scan, memory } = reading;
  settle(reading);
  memory.pet = false;
  const noun = NOUNS[who];
  if (who === 'people') scan.total = { value: said ?? 0, inclusive: false, joined: false };
  if (who === 'none') scan.none = true;
  if (who === 'no-adults') scan.noAdults = true;
  if (who === 'self' && STATUS.test(memory.name)) scan.alone = true;
  if (who === 'people' && (said === null || scan.groups.length > 0)) scan.unclear = true;
  const [first, second] = scan.groups;
  // "A widow, living alone": the same person.
  if (who === 'only' && first?.herself && first.count === 1 && second === undefined) {
    scan.alone = true;
    first.kind = 'self';
  } else if (who === 'only') {
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
  if (who === 'couple' && said === 1) return noun;
  // "Both parents".
  if (who === 'pair' && said <= 2)
    return scan.groups.length === 0 && said === 2 ? { ...noun, kind: 'grown', couple: true } : noun;
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

const STATUS =
  /^(allein|single|одинок|одиноч|одинач|solo|lone|самотн|розлуч|развед|geschied|divorc|вдова|вдів|вдов|widow|witwe)/;
const CHILD_ROLE = /^(школ|підліт|подрост|першок|первокл|другок|дошк|teen|schul|schuel|gymnasi)/;

/** "A three-year-old and a girl": the ages before the "and" are those of other children. */
function takeNominal(scan: Scan, memory: Memory): void {
  const { before, joinedBefore, joined } = memory;
  memory.joinedBefore = 0;
  if (joined === null || before.length === 0 || joinedBefore !== before.length) return;
  scan.groups.push({
    kind: 'child',
    count: before.length,
    ages: [...before],
    needsAge: false,
    joined: null,
    couple: false,
    herself: null,
    each: false,
    presumed: false,
    name: '',
  });
  memory.before = [];
}

export function addGroup({ scan, memory }: Reading, noun: Noun): void {
  const before = scan.groups.at(-1);
  const selfBefore = before?.kind === 'self' && !memory.joined && !memory.separated;
  if (noun.kind === 'self' && scan.groups.some(({ kind }) => kind === 'self')) return;
  // "I am a mother": the same person once more. Without "am" it may also be a list.
  if (selfBefore && noun.kind === 'adult' && memory.copula && noun.count === 1) {
    scan.story = true;
    return;
  }
  // "A mother, single, child of 3": the same person.
  const only = before && scan.groups.length === 1 && before.count === 1 && before.herself !== null;
  if (noun.kind === 'self' && only && !memory.joined && STATUS.test(memory.name)) {
    before.kind = 'self';
    return;
  }
  // "My husband and I, pensioners": what they are.
  const all = noun.kind === 'grown' && noun.count === null && !memory.joined && !scan.groups.some(isMinor);
  const self = scan.groups.some(({ kind }) => kind === 'self');
  if (all && self && grownOf(scan) > 1) return;
  // "My son, a schoolboy": what he is, and nobody else.
  const open = before && isMinor(before) && before.count === 1 && before.ages.length === 0;
  if (open && !memory.joined && noun.count === 1 && CHILD_ROLE.test(memory.name)) return;
  // "Just me, a pensioner" is one; after others nobody can know who the pensioner is.
  if (noun.role && before !== undefined && !memory.joined) {
    // "A couple, both pensioners".
    if (before.kind !== 'self' && noun.count !== grownOf(scan) && memory.name !== 'retired')
      scan.unclear = true;
    return;
  }
  const wife = before?.kind === 'self' && noun.kind === 'adult' && !memory.own && !memory.joined;
  if (wife && !memory.separated) scan.run = true;
  // "Husband and wife, pensioners": what they are, not others.
  const described =
    noun.herself === 'person' && noun.count === null && !memory.joined && before?.kind !== undefined;
  if (described && scan.groups.every(({ kind }) => kind !== 'child' && kind !== 'kin')) return;
  if (noun.kind === 'adult' && noun.count === null) scan.unclear = true;
  if (isChild(noun)) takeNominal(scan, memory);
  if (noun.ages && memory.before.some((age) => age > 0)) scan.unclear = true;
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
    couple: noun.couple === true,
    herself: memory.own ? null : (noun.herself ?? null),
    each,
    presumed: noun.ages?.every((one) => one === 0) === true && noun.ages.length > 0,
    name: memory.name,
  });
  memory.before = [];
  memory.name = '';
  memory.joined = null;
  memory.separated = false;
  memory.us = false;
}

const isChild = (noun: Noun): boolean => noun.kind === 'child' || noun.kind === 'kin';
