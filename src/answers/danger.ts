/** Which words mean danger: looks a message through all pattern tables, before and independent of any answer. */
import { AMBIGUOUS } from './danger/ambiguous.js';
import { CHILD, CHILD_LISTS } from './danger/child.js';
import { HARASSMENT, HARASSMENT_LISTS } from './danger/harassment.js';
import { HOMELESS, HOMELESS_LISTS } from './danger/homeless.js';
import { MEDICAL, MEDICAL_LISTS } from './danger/medical.js';
import { isDenied, type NegationReading, readNegations } from './danger/negation.js';
import type { DangerClass, DangerPattern } from './danger/pattern.js';
import { PEOPLE, PERSON_LISTS } from './danger/people.js';
import { SUICIDE, SUICIDE_LISTS } from './danger/suicide.js';
import { TRAFFICKING, TRAFFICKING_LISTS } from './danger/trafficking.js';
import { VIOLENCE, VIOLENCE_LISTS } from './danger/violence.js';
import { type Match, matches } from './find-phrase.js';
import { type Phrase, PhraseBook, type Reading } from './phrases.js';
import { readTokens } from './tokens.js';

export type { DangerClass } from './danger/pattern.js';

/** What was found: the class, the words as the person typed them, and the pattern's id. */
export type Danger = { readonly class: DangerClass; readonly matched: string[]; readonly rule: string };

/** Earlier tables win when several match: what cannot wait for minutes comes first. */
const TABLES: readonly (readonly DangerPattern[])[] = [
  MEDICAL,
  SUICIDE,
  CHILD,
  TRAFFICKING,
  VIOLENCE,
  HARASSMENT,
  HOMELESS,
  AMBIGUOUS,
];

const LISTS = {
  ...PEOPLE,
  ...VIOLENCE_LISTS,
  ...HARASSMENT_LISTS,
  ...SUICIDE_LISTS,
  ...TRAFFICKING_LISTS,
  ...CHILD_LISTS,
  ...HOMELESS_LISTS,
  ...MEDICAL_LISTS,
};

type Compiled = {
  readonly pattern: DangerPattern;
  readonly phrases: readonly Phrase[];
  readonly unless: readonly Phrase[];
};

const BOOK = new PhraseBook(LISTS, PERSON_LISTS);
const COMPILED: readonly Compiled[] = TABLES.flat().map((pattern) => ({
  pattern,
  phrases: [pattern.all, pattern.uk, pattern.ru, pattern.de, pattern.en]
    .flatMap((list) => list ?? [])
    .map(compile),
  unless: (pattern.unless ?? []).map(compile),
}));
const LONG_AGO: readonly Phrase[] = [
  '(років|роки|рік|лет|года|год) +(тому|назад)',
  'vor .. (jahren|jahr)',
  '(years|year) ago',
  '{long_ago}',
].map(compile);
const BY_ID: ReadonlyMap<string, DangerPattern> = new Map(
  TABLES.flat().map((pattern) => [pattern.id, pattern]),
);

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
  const tokens = readTokens(text.replace(QUOTED_TITLE, ' '));
  const reading = BOOK.read(tokens);
  const negations = readNegations(tokens);
  let past: Danger | null = null;
  for (const { pattern, phrases, unless } of COMPILED) {
    const match = firstReal(pattern, phrases, unless, reading, negations);
    if (match === undefined) continue;
    const matched = match.tokens.map((index) => tokens[index]?.raw ?? '');
    const longAgo = pattern.past !== undefined && LONG_AGO.some((phrase) => isNear(phrase, match, reading));
    if (!longAgo) return { class: pattern.class, matched, rule: pattern.id };
    past ??= { class: 'ambiguous', matched, rule: pattern.id };
  }
  return past;
}

/** What a rule's pattern means, in words for staff (R14: the card needs no model); undefined for an unknown rule. */
export function glossOf(rule: string, language: 'de' | 'en'): string | undefined {
  return BY_ID.get(rule)?.gloss[language];
}

function firstReal(
  pattern: DangerPattern,
  phrases: readonly Phrase[],
  unless: readonly Phrase[],
  reading: Reading,
  negations: NegationReading,
): Match | undefined {
  for (const phrase of phrases) {
    const real = matches(phrase, reading).find(
      (match) =>
        (pattern.deniable === false || !isDenied(match, negations)) &&
        !unless.some((harmless) => isNear(harmless, match, reading)),
    );
    if (real !== undefined) return real;
  }
  return undefined;
}

function isNear(phrase: Phrase, match: Match, reading: Reading): boolean {
  const at = (index: number | undefined): number => reading.tokens[index ?? 0]?.at ?? 0;
  const from = at(match.tokens[0]) - EXPLAINS_WITHIN;
  const to = at(match.tokens.at(-1)) + EXPLAINS_WITHIN;
  return matches(phrase, reading).some(
    (found) => at(found.tokens.at(-1)) >= from && at(found.tokens[0]) <= to,
  );
}

function compile(source: string): Phrase {
  return BOOK.phrase(source);
}
