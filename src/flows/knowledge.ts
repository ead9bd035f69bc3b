/** What the bot knows: the FAQ and how to find the right entry in it. */
import { findDanger } from '../answers/danger.js';
import { asksForHuman } from '../answers/human.js';
import { answerFor, buildIndex, type SearchIndex } from '../answers/search.js';
import { type FaqEntry, loadFaq } from '../words/faq.js';
import { type HelpLine, loadHelpLines } from '../words/help-lines.js';
import { LANGUAGES } from '../words/language.js';
import { PROMPTS } from '../words/words.js';

export type Found = { answer: FaqEntry | null; near: FaqEntry[] };

export class Knowledge {
  readonly #load: () => readonly FaqEntry[];
  readonly #loadLines: () => readonly HelpLine[];
  #lines: Map<string, HelpLine> | null = null;
  #loaded: Map<string, FaqEntry> | null = null;
  #index: SearchIndex | null = null;

  /** @param load reads the entries, and `loadLines` the help lines, each at the first use. */
  constructor(load: () => readonly FaqEntry[], loadLines: () => readonly HelpLine[]) {
    this.#load = load;
    this.#loadLines = loadLines;
  }

  get #entries(): Map<string, FaqEntry> {
    this.#loaded ??= new Map(this.#load().map((entry) => [entry.slug, entry]));
    return this.#loaded;
  }

  get #known(): Map<string, HelpLine> {
    this.#lines ??= new Map(this.#loadLines().map((line) => [line.id, line]));
    return this.#lines;
  }

  entries(): FaqEntry[] {
    return [...this.#entries.values()];
  }

  entry(slug: string): FaqEntry | undefined {
    return this.#entries.get(slug);
  }

  /** All help lines, also those that may not be shown. */
  lines(): HelpLine[] {
    return [...this.#known.values()];
  }

  /** The help lines that `entry` names, in its order; those that may not be shown are left out. */
  linesOf(entry: FaqEntry): HelpLine[] {
    const named = entry.help_lines.map((id) => this.#known.get(id)).filter((line) => line !== undefined);
    return named.filter(({ shown }) => shown);
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

/** Everything in `prompts/faq` and `prompts/help-lines.yaml`. */
export const loadKnowledge = (): Knowledge =>
  new Knowledge(
    () => loadFaq(`${PROMPTS}/faq`),
    () => loadHelpLines(`${PROMPTS}/help-lines.yaml`),
  );
