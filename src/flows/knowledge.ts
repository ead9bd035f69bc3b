/** What the bot knows: the FAQ and how to find the right entry in it. */
import { findDanger } from '../answers/danger.js';
import { asksForHuman } from '../answers/human.js';
import { answerFor, buildIndex, type SearchIndex } from '../answers/search.js';
import { type FaqEntry, loadFaq } from '../words/faq.js';
import { LANGUAGES } from '../words/language.js';
import { PROMPTS } from '../words/words.js';

export type Found = { answer: FaqEntry | null; near: FaqEntry[] };

export class Knowledge {
  readonly #load: () => readonly FaqEntry[];
  #loaded: Map<string, FaqEntry> | null = null;
  #index: SearchIndex | null = null;

  /** @param load reads the entries, at the first use. */
  constructor(load: () => readonly FaqEntry[]) {
    this.#load = load;
  }

  get #entries(): Map<string, FaqEntry> {
    this.#loaded ??= new Map(this.#load().map((entry) => [entry.slug, entry]));
    return this.#loaded;
  }

  entries(): FaqEntry[] {
    return [...this.#entries.values()];
  }

  entry(slug: string): FaqEntry | undefined {
    return this.#entries.get(slug);
  }

  /** The entry that answers `text`, if one does with enough certainty, and those that come near, best first. */
  find(text: string): Found {
    const { answer, hits } = this.rank(text);
    const near = hits.map((hit) => this.#entries.get(hit.slug)).filter((entry) => entry !== undefined);
    return { answer: answer === null ? null : (this.#entries.get(answer) ?? null), near };
  }

  /** Loads the entries, compiles the tables of danger words and of human words, and builds the index, before somebody waits for them. */
  warm(): void {
    findDanger('hallo');
    asksForHuman('hallo');
    this.rank('hallo');
  }

  /** Slugs and scores, as `helpcenter ask` prints them. */
  rank(text: string): ReturnType<typeof answerFor> {
    this.#index ??= buildIndex(this.entries().map(searchable));
    return answerFor(this.#index, text);
  }
}

function searchable(entry: FaqEntry): Parameters<typeof buildIndex>[0][number] {
  const texts = LANGUAGES.map((language) => [
    language,
    [entry.sections[language].title, ...entry.questions[language], ...entry.words[language]],
  ]);
  return { slug: entry.slug, texts: Object.fromEntries(texts) };
}

/** Everything in `prompts/faq`. */
export const loadKnowledge = (): Knowledge => new Knowledge(() => loadFaq(`${PROMPTS}/faq`));
