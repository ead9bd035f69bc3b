/** The FAQ as it stands in the prompts, read once in each process of the tests: reading all of it takes a third of a second. */
import { type FaqEntry, loadFaq } from '../../src/words/faq.js';
import { PROMPTS } from '../../src/words/words.js';

let entries: readonly FaqEntry[] | undefined;

/** Every entry, sorted by slug. */
export function faqEntries(): readonly FaqEntry[] {
  entries ??= loadFaq(`${PROMPTS}/faq`);
  return entries;
}
