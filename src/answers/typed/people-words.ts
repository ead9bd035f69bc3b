/** Words for people in the four languages, with their inflections, and what they say about who is a child. */
import { ADULT_WORDS, type AdultWord } from './adult-words.js';
import { BABY_WORDS, type BabyWord } from './baby-words.js';
import { CHILD_WORDS, type ChildWord } from './child-words.js';
import { lexicon } from './lexicon.js';
import { NONE_WORDS, type NoneWord } from './none-words.js';
import { SELF_WORDS, type SelfWord } from './self-words.js';

/** What a word says; `people` of any age · `pet`. */
export type Who = SelfWord | AdultWord | ChildWord | BabyWord | NoneWord | 'people' | 'pet';

export const WHO = lexicon<Who>(
  ...NONE_WORDS,
  ...BABY_WORDS,
  ...SELF_WORDS,
  ...ADULT_WORDS,
  ...CHILD_WORDS,
  [
    'people',
    'людей, людина, людини, люди, осіб, особи, особа, чоловік, человек, человека, чел, чол, душ, персон/-/ы, personen, person, leute/-/n, people, persons, ppl, of us, pers',
  ],
  [
    'pet',
    'собак/а/и/у/ою/ой/ами|собак, пес, песик/-/ом, пса, кіт, кот/-/а/ом/ом/и/ы/ами, кішк/а/ою/и, кошк/а/ой/и, котик/-/ом, hund/-/e/en, katze/-/n, kater, haustier/-/e, dog/-/s, cat/-/s, pet/-/s, хомяк/-/ом, папуг/а/ою, попуга/й/ем',
  ],
);

const NAMELESS = new Set<Who>(['none', 'no-adults', 'pet', 'only', 'people', 'unborn']);
/** Every single word for a relative or a child, for lists in which it says nothing who is meant. */
export const peopleNames = (): string =>
  [...WHO.entries]
    .filter(([words, who]) => !words.includes(' ') && !NAMELESS.has(who))
    .map(([words]) => words)
    .join(', ');
