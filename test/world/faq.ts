/** The FAQ as it stands in the prompts, read and learned once in each process of the tests: together that takes a second. */
import { Knowledge, loadKnowledge } from '../../src/flows/answers/knowledge.js';
import type { Learned } from '../../src/flows/answers/learned.js';
import { type FaqEntry, loadFaq } from '../../src/words/faq.js';
import { PROMPTS } from '../../src/words/words.js';

let entries: readonly FaqEntry[] | undefined;
let learned: Learned | undefined;

/** Every entry, sorted by slug. */
export function faqEntries(): readonly FaqEntry[] {
  entries ??= loadFaq(`${PROMPTS}/faq`);
  return entries;
}

/** What a service learns from the prompts: the entries, and the index over them. */
export function faqLearned(): Learned {
  learned ??= loadKnowledge().learn();
  return learned;
}

/** What finds an entry; without help lines. */
export const faqKnowledge = (): Knowledge =>
  new Knowledge({ entries: [], lines: () => [], offTopic: () => [], kept: faqLearned });
