/** Which words mean danger: looks a message through all pattern tables, before and independent of any answer. */

import { LEARNED_GLOSSES, learnedRule } from './danger/learned-glosses.js';
import { isDenied, type NegationReading, readNegations } from './danger/negation.js';
import type { DangerClass, DangerPattern } from './danger/pattern.js';
import { dangerRules, PATTERNS, type Rule } from './danger/rules.js';
import { type Opinion, opinionsOf, quietTokens, readAgain } from './danger/second-reading.js';
import { type Match, matches } from './find-phrase.js';
import type { Reading } from './phrases.js';
import { readTokens, type Token } from './tokens.js';

export type { DangerClass } from './danger/pattern.js';

/** What was found: the class, the words as the person typed them, and the pattern's id. */
export type Danger = { readonly class: DangerClass; readonly matched: string[]; readonly rule: string };

const BY_ID: ReadonlyMap<string, DangerPattern> = new Map(PATTERNS.map((pattern) => [pattern.id, pattern]));

/** How near, in words, something harmless must stand to a find to explain it. */
const EXPLAINS_WITHIN = 5;
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
    const isPast =
      pattern.past !== undefined &&
      longAgo.some((phrase) => matches(phrase, reading).some((found) => isNear(found, match, reading)));
    if (!isPast) return { class: pattern.class, matched, rule: pattern.id };
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
  #quiet: (boolean | undefined)[] | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  opinions(): Opinion[] {
    this.#opinions ??= opinionsOf(this.#tokens);
    return this.#opinions;
  }

  /** True when the list is sure that there is no danger where these tokens stand. */
  isQuietAt(places: readonly number[]): boolean {
    this.#quiet ??= quietTokens(this.opinions());
    const quiet = this.#quiet;
    return places.some((index) => quiet[index] === true) && places.every((index) => quiet[index] !== false);
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
  const isCalmable = pattern.class !== 'ambiguous';
  let calm: Match | undefined;
  let harmless: Match[] | undefined;
  for (const match of matches(phrase, reading)) {
    harmless ??= unless.flatMap((one) => [...matches(one, reading)]);
    const real =
      (pattern.deniable === false || !isDenied(match, negations)) &&
      !harmless.some((found) => isNear(found, match, reading));
    if (real && !(isCalmable && list.isQuietAt(match.tokens))) return { match };
    if (real) calm ??= match;
    else if (isCalmable) for (const index of match.heads) explained.add(index);
  }
  return calm === undefined ? {} : { calm };
}

function isNear(found: Match, match: Match, reading: Reading): boolean {
  const at = (index: number | undefined): number => reading.tokens[index ?? 0]?.at ?? 0;
  const from = at(match.tokens[0]) - EXPLAINS_WITHIN;
  const to = at(match.tokens.at(-1)) + EXPLAINS_WITHIN;
  return at(found.tokens.at(-1)) >= from && at(found.tokens[0]) <= to;
}
