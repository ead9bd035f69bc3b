/** Looks an offer's text through all signs. */
import { type Match, matches } from '../../answers/find-phrase.js';
import { type Phrase, PhraseBook, type Reading } from '../../answers/phrases.js';
import { Shortlist } from '../../answers/shortlist.js';
import { readTokens } from '../../answers/tokens.js';
import { type Denial, denialsIn } from './denied.js';
import type { Flag, Sign } from './rule.js';
import { SIGNS } from './signs/all.js';
import { OFFER_WORDS } from './signs/words.js';

/** How near, in words, something harmless must stand to a find to explain it. */
const EXPLAINS_WITHIN = 5;

type Compiled = { readonly sign: Sign; readonly phrase: Phrase; readonly unless: readonly Phrase[] };
type Rules = { readonly book: PhraseBook; readonly all: readonly Compiled[]; readonly shortlist: Shortlist };

let compiled: Rules | undefined;

/** Compiled for the first offer, not when the program starts. */
function rules(): Rules {
  compiled ??= compile();
  return compiled;
}

function compile(): Rules {
  const book = new PhraseBook(OFFER_WORDS, []);
  const all = SIGNS.flatMap((sign) => {
    const unless = (sign.unless ?? []).map((source) => book.phrase(source));
    return sign.phrases.map((source) => ({ sign, phrase: book.phrase(source), unless }));
  });
  return { book, all, shortlist: new Shortlist(all.map(({ phrase }) => phrase)) };
}

/** A find before its severity is settled. */
export type Found = Omit<Flag, 'severity'> & { readonly severity: Sign['severity'] };

/** What the words of a text (see undisguise.ts) say, in the order of the signs; each sign once. */
export function findSigns(text: string): Found[] {
  const { book, all, shortlist } = rules();
  const tokens = readTokens(text);
  const reading = book.read(tokens);
  const denied = denialsIn(tokens);
  const found = new Map<Sign, Found>();
  for (const place of shortlist.of(reading)) {
    const one = all[place];
    if (one === undefined || found.has(one.sign)) continue;
    const match = matches(one.phrase, reading).find((each) => isMeant(one, each, reading, denied));
    if (match === undefined) continue;
    const words = match.tokens.map((index) => tokens[index]?.raw ?? '');
    const { rule, severity, why } = one.sign;
    found.set(one.sign, { rule, severity, why, words });
  }
  return [...found.values()];
}

function isMeant({ sign, unless }: Compiled, match: Match, reading: Reading, denied: Denial): boolean {
  return (
    (sign.deniable === false || !denied(match)) && !unless.some((phrase) => isNear(phrase, match, reading))
  );
}

function isNear(phrase: Phrase, match: Match, { tokens, places }: Reading): boolean {
  const at = (index: number | undefined): number => tokens[index ?? 0]?.at ?? 0;
  const from = at(match.tokens[0]) - EXPLAINS_WITHIN;
  const to = at(match.tokens.at(-1)) + EXPLAINS_WITHIN;
  return matches(phrase, { tokens, places }).some(
    (near) => at(near.tokens.at(-1)) >= from && at(near.tokens[0]) <= to,
  );
}
