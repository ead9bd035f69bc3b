/** Questions that avoid their topic's own words, and messages that no topic answers: written and sealed before they were searched. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerFor, OFF_TOPIC, search } from '../../src/answers/search.js';
import { LANGUAGES } from '../../src/words/language.js';
import { faqEntries, faqLearned } from '../world/faq.js';

const Row = z.strictObject({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  style: z.string(),
  text: z.string(),
  /** Every topic that answers it; none for what no topic answers. */
  slugs: z.array(z.string()),
});
type Row = z.infer<typeof Row>;

const faq = faqEntries();
const { index } = faqLearned();

const read = (name: string): Row[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));

const percent = (rows: readonly Row[], holds: (row: Row) => boolean): number =>
  (100 * rows.filter(holds).length) / rows.length;

/** What is found for a text is asked about several times, and looked up once. */
type Found = { answer: string | null; three: string[] };
const known = new Map<string, Found>();

function foundFor(text: string): Found {
  const before = known.get(text);
  if (before) return before;
  const topics = search(index, text).filter(({ slug }) => slug !== OFF_TOPIC);
  const three = topics.slice(0, 3).map(({ slug }) => slug);
  const found = { answer: answerFor(index, text).answer, three };
  known.set(text, found);
  return found;
}

const among =
  (count: number) =>
  ({ text, slugs }: Row): boolean =>
    foundFor(text)
      .three.slice(0, count)
      .some((slug) => slugs.includes(slug));
const answered = ({ text }: Row): boolean => foundFor(text).answer !== null;
const wrong = ({ text, slugs }: Row): boolean => {
  const { answer } = foundFor(text);
  return answer !== null && !slugs.includes(answer);
};

/**
 * Each value is 3 points below (for wrong answers above) what was measured in November 2026, after the FAQ had been widened where
 * these sets had missed. Before that the first set stood at 85 % first, 95 % among three, 47 % answered; the second at 81, 93, 40;
 * the third, of longer messages, at 68, 90, 23; the fourth at 85, 96, 63, wrongly 3; the fifth, which seldom names a thing by its
 * name, at 70, 84, 46, wrongly 6; the sixth, even less direct, at 64, 76, 46, wrongly 10, and 41 and 6 once an answer had to be surer.
 * What a new set would show on its first run is nearer to these than to the floors below.
 */
const SETS = [
  { file: 'unseen-first.jsonl', first: 90, three: 95, each: 86, answered: 59, wrong: 4, silent: 96 },
  { file: 'unseen-second.jsonl', first: 91, three: 96, each: 84, answered: 56, wrong: 4, silent: 92 },
  { file: 'unseen-third.jsonl', first: 84, three: 97, each: 72, answered: 37, wrong: 3, silent: 97 },
  { file: 'unseen-fourth.jsonl', first: 94, three: 97, each: 92, answered: 75, wrong: 3, silent: 96 },
  { file: 'unseen-fifth.jsonl', first: 95, three: 97, each: 92, answered: 87, wrong: 3, silent: 93 },
  { file: 'unseen-indirect.jsonl', first: 86, three: 94, each: 73, answered: 74, wrong: 4, silent: 87 },
  { file: 'unseen-sixth.jsonl', first: 80, three: 89, each: 76, answered: 40, wrong: 6, silent: 90 },
];

describe.each(SETS)('the set $file', (aim) => {
  const rows = read(aim.file);
  const asked = rows.filter(({ slugs }) => slugs.length > 0);
  const others = rows.filter(({ slugs }) => slugs.length === 0);

  it('names only topics that exist', () => {
    const known = new Set(faq.map(({ slug }) => slug));
    expect(rows.flatMap(({ slugs }) => slugs).filter((slug) => !known.has(slug))).toEqual([]);
  });

  it('finds the topic first, or among the first three', () => {
    expect(percent(asked, among(1))).toBeGreaterThanOrEqual(aim.first);
    expect(percent(asked, among(3))).toBeGreaterThanOrEqual(aim.three);
  });

  it.each(LANGUAGES)('finds it first in %s', (language) => {
    const own = asked.filter(({ lang }) => lang === language);
    expect(percent(own, among(1))).toBeGreaterThanOrEqual(aim.each);
  });

  it('answers many by itself, and few wrongly', () => {
    expect(percent(asked, answered)).toBeGreaterThanOrEqual(aim.answered);
    expect(percent(asked, wrong)).toBeLessThanOrEqual(aim.wrong);
  });

  it('is silent where no topic answers', () => {
    expect(percent(others, (row) => !answered(row))).toBeGreaterThanOrEqual(aim.silent);
  });
});
