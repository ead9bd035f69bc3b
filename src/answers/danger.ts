/** Which words mean danger: looks a message through all pattern tables, before and independent of any answer. */

import { LEARNED_GLOSSES, learnedRule } from './danger/learned-glosses.js';
import { isDenied, type NegationReading, readNegations } from './danger/negation.js';
import type { DangerClass, DangerPattern } from './danger/pattern.js';
import { dangerRules, PATTERNS, type Rule } from './danger/rules.js';
import {
  type Heard,
  heardOf,
  type Loudness,
  louder,
  loudnessOf,
  type Opinion,
  opinionsOf,
  readAgain,
} from './danger/second-reading.js';
import { type Match, matches } from './find-phrase.js';
import type { Phrase, Reading } from './phrases.js';
import { readTokens, type Token } from './tokens.js';

export type { DangerClass } from './danger/pattern.js';

/** What was found: the class, the words as the person typed them, and the pattern's id. */
export type Danger = { readonly class: DangerClass; readonly matched: string[]; readonly rule: string };

const BY_ID: ReadonlyMap<string, DangerPattern> = new Map(PATTERNS.map((pattern) => [pattern.id, pattern]));

/** How near, in words, something harmless must stand to a find to explain it. */
const EXPLAINS_WITHIN = 5;
/** What may cost a life within the hour. */
const VITAL: ReadonlySet<DangerClass> = new Set(['suicide', 'medical']);
/** Classes that the list may read in what a pattern calls violence or exploitation, and how sure of danger it must be. */
const NARROWER: ReadonlySet<string> = new Set(['child', 'trafficking']);
const SURE_OF_NAME = 0.8;
/** Quoted titles and questions ("What to do if a husband hits") are not the writer's own words. */
const QUOTED_TITLE =
  /[«"„“]\s*(?:що|чи|як|де|куди|коли|что|как|где|куда|когда|was|wie|wo|wann|what|how|where|when|who)\s[^«»"„“”]{0,200}[»"“”]/giu;

/**
 * The most urgent danger that a message speaks of, in any of the four languages and any typing, or null.
 * Recall comes before precision; a human decides. Takes any string; 100,000 characters take well under a second.
 */
export function findDanger(text: string): Danger | null {
  const { book, ordered, shortlist, longAgo } = dangerRules();
  const tokens = readTokens(text.replace(QUOTED_TITLE, ' '));
  const reading = book.read(tokens);
  let negations: NegationReading | undefined;
  const list = new ListReading(tokens);
  let past: Danger | null = null;
  let calmed: Danger | null = null;
  let longPast: DangerPattern | undefined;
  let longAgoPlaces: Places | undefined;
  const explained = new Set<number>();
  for (const place of shortlist.of(reading)) {
    const rule = ordered[place];
    if (rule === undefined || rule.pattern === longPast) continue;
    negations ??= readNegations(tokens);
    const { pattern } = rule;
    const { match, calm } = firstReal(rule, reading, negations, list, explained);
    const matched = (match ?? calm)?.tokens.map((index) => tokens[index]?.raw ?? '') ?? [];
    if (calm !== undefined) calmed ??= { class: 'ambiguous', matched, rule: pattern.id };
    if (match === undefined) continue;
    if (pattern.past !== undefined) longAgoPlaces ??= new Places(longAgo, reading);
    if (pattern.past === undefined || longAgoPlaces?.areNear(match) !== true)
      return { class: list.nameAt(pattern.class, match.tokens), matched, rule: pattern.id };
    longPast = pattern;
    past ??= { class: 'ambiguous', matched, rule: pattern.id };
  }
  if (past !== null) return past;
  const second = secondReading(tokens, list.opinions(), explained);
  return calmed === null || isRed(second) ? second : calmed;
}

function secondReading(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  explained: ReadonlySet<number>,
): Danger | null {
  const found = readAgain(tokens, opinions, explained);
  if (found === null) return null;
  const matched = found.tokens.map((index) => tokens[index]?.raw ?? '');
  return { class: found.class, matched, rule: learnedRule(found.class) };
}

const isRed = (danger: Danger | null): boolean => danger !== null && danger.class !== 'ambiguous';

/** What a rule means, in words for staff (R14: the card needs no model); undefined for an unknown rule. */
export function glossOf(rule: string, language: 'de' | 'en'): string | undefined {
  return (BY_ID.get(rule)?.gloss ?? LEARNED_GLOSSES.get(rule))?.[language];
}

/** What the learned list makes of a message; it is asked once, and only when a pattern matches or all are silent. */
class ListReading {
  readonly #tokens: readonly Token[];
  #opinions: Opinion[] | undefined;
  #heard: (Heard | undefined)[] | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  opinions(): Opinion[] {
    this.#opinions ??= opinionsOf(this.#tokens);
    return this.#opinions;
  }

  /**
   * The class of a pattern's find: where the list is sure that it is about a child or about exploitation, violence is part of that, and
   * the card says so.
   */
  nameAt(found: DangerClass, places: readonly number[]): DangerClass {
    if (found !== 'violence' && found !== 'trafficking') return found;
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    const around = this.opinions().filter(
      ({ from, to, red }) => from <= first && last < to && red >= SURE_OF_NAME,
    );
    const sure = around.every(({ name }) => NARROWER.has(name)) ? around[0] : undefined;
    return sure === undefined || sure.name === 'none' ? found : sure.name;
  }

  /** How the list hears these tokens together, for a find of this class; loud when it has not heard them. */
  loudnessAt(found: DangerClass, places: readonly number[]): Loudness {
    this.#heard ??= heardOf(this.opinions());
    let loudest: Heard | undefined;
    for (const index of places) {
      const own = this.#heard[index];
      if (own !== undefined) loudest = louder(own, loudest);
    }
    return loudest === undefined ? 'loud' : loudnessOf(loudest, VITAL.has(found));
  }
}

/**
 * The first match that is neither denied, explained by something harmless nor calmed by the list, or one that is only calmed. The tokens
 * of what is denied or explained are added to `explained`.
 */
function firstReal(
  { pattern, phrase, unless }: Rule,
  reading: Reading,
  negations: NegationReading,
  list: ListReading,
  explained: Set<number>,
): { match?: Match; calm?: Match } {
  const isSign = pattern.class !== 'ambiguous';
  const isCalmable = isSign && pattern.calmable !== false;
  let calm: Match | undefined;
  let harmless: Places | undefined;
  for (const match of matches(phrase, reading)) {
    harmless ??= new Places(unless, reading);
    const real = (pattern.deniable === false || !isDenied(match, negations)) && !harmless.areNear(match);
    const heard = real && isCalmable ? list.loudnessAt(pattern.class, match.tokens) : 'loud';
    if (real && heard === 'loud') return { match };
    if (real && heard === 'calm') calm ??= match;
    else if (!real && isSign) for (const index of match.heads) explained.add(index);
  }
  return calm === undefined ? {} : { calm };
}

/** Where some phrases stand in a message, in the order of their beginnings, and how far those up to each one reach. */
class Places {
  readonly #reading: Reading;
  readonly #starts: number[] = [];
  readonly #reach: number[] = [];

  constructor(phrases: readonly Phrase[], reading: Reading) {
    this.#reading = reading;
    const found = phrases.flatMap((one) => matches(one, reading)).map(({ tokens }) => this.#span(tokens));
    for (const { from, to } of found.sort((left, right) => left.from - right.from)) {
      this.#starts.push(from);
      this.#reach.push(Math.max(to, this.#reach.at(-1) ?? to));
    }
  }

  /** True when one of the phrases stands near the match; takes no longer when there are many. */
  areNear({ tokens }: Match): boolean {
    const { from, to } = this.#span(tokens);
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= to + EXPLAINS_WITHIN) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.#reach[low - 1] ?? 0) >= from - EXPLAINS_WITHIN;
  }

  #span(tokens: readonly number[]): { from: number; to: number } {
    const at = (index: number | undefined): number => this.#reading.tokens[index ?? 0]?.at ?? 0;
    return { from: at(tokens[0]), to: at(tokens.at(-1)) };
  }
}
