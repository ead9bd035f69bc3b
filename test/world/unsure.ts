/** Questions that lead near a topic without being sure, whatever the FAQ holds today: those of the sealed sets that come first. */
import { readFileSync } from 'node:fs';
import { findDanger } from '../../src/answers/danger.js';
import { homeWish } from '../../src/answers/home-wish.js';
import { asksForHuman } from '../../src/answers/human.js';
import { asksSomething } from '../../src/answers/question.js';
import type { Language } from '../../src/words/language.js';
import { faqKnowledge } from './faq.js';

const SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
  (name) => new URL(`../answers/unseen-${name}.jsonl`, import.meta.url),
);
type Line = { lang: string; text: string; slugs: string[] };

const knowledge = faqKnowledge();

/** What is written behind it must not bring out a danger that stood at the edge: a family that waits at a station may have no roof tonight. */
const BESIDE = 'And one more sentence about the weather, the sun and the rain of the weekend.';
const isHarmless = (text: string): boolean =>
  findDanger(text) === null && findDanger(`${text} ${BESIDE}`) === null;

function isUnsure({ text, slugs }: Line): boolean {
  const { answer, near } = knowledge.find(text);
  const [first] = near;
  // A program may not answer every topic, and is asked only about words that mean nothing else to us.
  if (answer !== null || !first || !slugs.includes(first.slug) || /[.\d]/.test(text)) return false;
  if (near.some(({ human }) => human === 'legal' || human === 'red')) return false;
  return asksSomething(text) && isHarmless(text) && !asksForHuman(text) && homeWish(text) === null;
}

const lines = SETS.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line),
);

/** A question in `language` that nothing answers for sure. */
export function unsureQuestion(language: Language): string {
  const found = lines.find((line) => line.lang === language && isUnsure(line));
  if (!found) throw new Error(`every sealed question in ${language} is answered, or leads nowhere`);
  return found.text;
}
