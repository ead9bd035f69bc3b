/** All danger tables in their order of urgency, made ready for looking through messages. */
import { type Phrase, PhraseBook } from '../phrases.js';
import { Shortlist } from '../shortlist.js';
import { AMBIGUOUS } from './ambiguous.js';
import { CHILD, CHILD_LISTS } from './child.js';
import { HARASSMENT, HARASSMENT_LISTS } from './harassment.js';
import { HOMELESS, HOMELESS_LISTS } from './homeless.js';
import { MEDICAL, MEDICAL_LISTS } from './medical.js';
import type { DangerPattern } from './pattern.js';
import { PEOPLE, PERSON_LISTS } from './people.js';
import { SUICIDE, SUICIDE_LISTS } from './suicide.js';
import { TRAFFICKING, TRAFFICKING_LISTS } from './trafficking.js';
import { VIOLENCE, VIOLENCE_LISTS } from './violence.js';

/** One phrase of a pattern, and the phrases that make it harmless. */
export type Rule = {
  readonly pattern: DangerPattern;
  readonly phrase: Phrase;
  readonly unless: readonly Phrase[];
};

/** Everything compiled: the book that reads messages, the rules in order, and which of them a message may meet. */
export type Rules = {
  readonly book: PhraseBook;
  readonly ordered: readonly Rule[];
  readonly shortlist: Shortlist;
  /** Phrases that say that something was long ago. */
  readonly longAgo: readonly Phrase[];
};

/** Earlier tables win when several match: what cannot wait for minutes comes first. */
export const PATTERNS: readonly DangerPattern[] = [
  ...MEDICAL,
  ...SUICIDE,
  ...CHILD,
  ...TRAFFICKING,
  ...VIOLENCE,
  ...HARASSMENT,
  ...HOMELESS,
  ...AMBIGUOUS,
];

/** The words of each list that patterns name. */
export const PATTERN_LISTS = {
  ...PEOPLE,
  ...VIOLENCE_LISTS,
  ...HARASSMENT_LISTS,
  ...SUICIDE_LISTS,
  ...TRAFFICKING_LISTS,
  ...CHILD_LISTS,
  ...HOMELESS_LISTS,
  ...MEDICAL_LISTS,
};
const LONG_AGO: readonly string[] = [
  '(років|роки|рік|лет|года|год) +(тому|назад)',
  'vor .. (jahren|jahr)',
  '(years|year) ago',
  '{long_ago}',
];

let compiled: Rules | undefined;

/** The compiled rules; they are compiled for the first message, not when the program starts. */
export function dangerRules(): Rules {
  compiled ??= compile();
  return compiled;
}

function compile(): Rules {
  const book = new PhraseBook(PATTERN_LISTS, PERSON_LISTS);
  const phrases = (sources: readonly string[] = []): Phrase[] => sources.map((source) => book.phrase(source));
  const ordered = PATTERNS.flatMap((pattern) => {
    const unless = phrases(pattern.unless);
    const { all = [], uk = [], ru = [], de = [], en = [] } = pattern;
    return phrases([...all, ...uk, ...ru, ...de, ...en]).map((phrase) => ({ pattern, phrase, unless }));
  });
  const shortlist = new Shortlist(ordered.map(({ phrase }) => phrase));
  return { book, ordered, shortlist, longAgo: phrases(LONG_AGO) };
}
