/** Puts "взрослых двое, детей 2 (7 и 11)" into the order in which numbers stand before what they count. */
import { ageAt } from './age-words.js';
import { LINK } from './household-words.js';
import { matchAt } from './lexicon.js';
import { type NumberRead, numberAt } from './numbers.js';
import { WHO, type Who } from './people-words.js';
import type { Piece } from './pieces.js';

const GROWN = new Set<Who>(['grown', 'many-grown']);
const CHILDREN = new Set<Who>(['child', 'many-child']);
/** The genitive in which those stand that are counted: "детей 2", but not "дети 2". */
const COUNTED = /^(дітей|діток|детей|деток|дитинок|малюків|ребятишек|детишек)$/;

type Placed = NumberRead & { from: number };

/** A number after a noun for people, past a colon or dash. */
function numberAfter(pieces: readonly Piece[], at: number): Placed | null {
  const stop = pieces[at]?.text === '.' ? at + 1 : at;
  const from = /^[:=-]$/.test(pieces[stop]?.text ?? '') ? stop + 1 : at;
  const read = numberAt(pieces, from);
  return read && { ...read, from };
}

/** Whether so many ages follow in brackets or after a mark, so that the number before them counts. */
export function agesFollow(pieces: readonly Piece[], at: number, count: number): boolean {
  if (!/^[(:,;-]$/.test(pieces[at]?.text ?? '')) return false;
  let found = 0;
  let place = at + 1;
  while (place < pieces.length) {
    const age = ageAt(pieces, place);
    if (age) found += 1;
    else if (!/^([,;()]|і|й|та|и|und|u|and|n)$/.test(pieces[place]?.text ?? '')) break;
    place = age?.next ?? place + 1;
  }
  return found === count;
}

/** Whether the number after a noun counts it, and is nobody's age. */
function counts(pieces: readonly Piece[], tag: Who, noun: Piece | undefined, read: Placed): boolean {
  if (ageAt(pieces, read.from)?.sure) return false;
  // "Adults 2 children 2": the next noun has a number of its own behind it.
  const another = matchAt(WHO, pieces, read.next);
  if (another && numberAfter(pieces, another.next) === null) return false;
  if (GROWN.has(tag)) return true;
  if (!CHILDREN.has(tag)) return false;
  if (read.shape === 'group' || COUNTED.test(noun?.text ?? '')) return true;
  return (read.shape === 'word' && read.value === 1) || agesFollow(pieces, read.next, read.value);
}

/** "Three of my children": whether a number stands before the noun at `at`, past whose they are. */
function isCounted(pieces: readonly Piece[], at: number, taken: number): boolean {
  if (at === taken) return false;
  if (numberAt(pieces, at - 1) !== null) return true;
  const between = at > 1 ? matchAt(LINK, pieces, at - 1)?.tag : undefined;
  return (between === 'own' || between === 'fill') && numberAt(pieces, at - 2) !== null;
}

/** The pieces with each counted noun behind its number. */
export function inOrder(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let at = 0;
  // Where the last number ended that counts the noun before it.
  let taken = -1;
  while (at < pieces.length) {
    const found = matchAt(WHO, pieces, at);
    const read = found && !isCounted(pieces, at, taken) ? numberAfter(pieces, found.next) : null;
    if (found && read && counts(pieces, found.tag, pieces[at], read)) {
      ordered.push(...pieces.slice(read.from, read.next), ...pieces.slice(at, found.next));
      at = read.next;
      taken = at;
    } else {
      const next = found?.next ?? at + 1;
      ordered.push(...pieces.slice(at, next));
      at = next;
    }
  }
  return ordered;
}
