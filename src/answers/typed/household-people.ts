/** What the reading of a household knows: groups of people, and what it remembers from word to word. */
import type { Who } from './people-words.js';
import type { Piece } from './pieces.js';

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
  /** "A woman", "a mother": whoever says so alone means herself; a grandmother only "with" somebody. */
  herself: 'person' | 'parent' | 'elder' | null;
  /** A couple that speaks of itself. */
  couple: boolean;
  /** Every one of them has the one age that was said. */
  each: boolean;
  /** Their ages follow from the word, and what is said of them may be more exact. */
  presumed: boolean;
  /** The word for one person as it was typed; empty for several. */
  name: string;
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
  total: { value: number; inclusive: boolean; joined: boolean; plus?: boolean } | null;
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
  /** Loose ages stand before everybody. */
  led: boolean;
  /** "I husband son": two people without a mark between them, so that their number has to add up. */
  run: boolean;
  /** A month was named, as that in which somebody will be born. */
  month: boolean;
};

/** What the reading remembers from word to word. */
export type Memory = {
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
  /** The word for the person who is taken now. */
  name: string;
  /** How many ages were said before the last "and": "a three-year-old and a newborn" are two. */
  joinedBefore: number;
  /** "For" was said, after which Ukrainian and Russian have the genitive. */
  forWhom: boolean;
  /** The last noun was an animal; what follows may be its age. */
  pet: boolean;
};

export type Reading = { pieces: readonly Piece[]; scan: Scan; memory: Memory };

/** What a word for people says. */
export type Noun = {
  kind: Kind;
  count: number | null;
  needsAge?: true;
  herself?: 'person' | 'parent' | 'elder';
  couple?: true;
  ages?: number[];
  each?: boolean;
  role?: true;
};

export const NOUNS: Partial<Record<Who, Noun>> = {
  self: { kind: 'self', count: 1 },
  grown: { kind: 'grown', count: 1 },
  'many-grown': { kind: 'grown', count: null },
  person: { kind: 'adult', count: 1, herself: 'person' },
  role: { kind: 'adult', count: 1, herself: 'person', role: true },
  'many-person': { kind: 'adult', count: null, herself: 'person' },
  adult: { kind: 'adult', count: 1 },
  parent: { kind: 'adult', count: 1, herself: 'parent' },
  elder: { kind: 'adult', count: 1, herself: 'elder' },
  'many-adult': { kind: 'adult', count: null },
  pair: { kind: 'adult', count: 2 },
  couple: { kind: 'grown', count: 2, couple: true },
  child: { kind: 'child', count: 1 },
  'many-child': { kind: 'child', count: null },
  off: { kind: 'child', count: 1, needsAge: true },
  'many-off': { kind: 'child', count: null, needsAge: true },
  kin: { kind: 'kin', count: 1, needsAge: true },
  'many-kin': { kind: 'kin', count: null, needsAge: true },
  twins: { kind: 'child', count: 2, needsAge: true, each: true },
  triplets: { kind: 'child', count: 3, needsAge: true, each: true },
  baby: { kind: 'child', count: 1, ages: [0] },
  unborn: { kind: 'child', count: 1, ages: [-1] },
};

export const SPOUSES = /^(муж|чоловік|жена|дружина|mann|frau|ehemann|ehefrau|husband|wife)$/;

export const WITH = /^(з|із|зі|с|со|mit|with|разом|вместе|together|zusammen|nebst|samt)$/;

export const isMinor = (group: Group): boolean => group.kind === 'child' || group.kind === 'kin';
