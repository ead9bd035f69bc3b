/** What the bot knows: the FAQ and how to find the right entry in it. */

import { setImmediate } from 'node:timers/promises';
import { findDanger } from '../../answers/danger.js';
import { asksForHuman } from '../../answers/human.js';
import { OFF_TOPIC } from '../../answers/search.js';
import { buildIndex, type Searchable, type SearchIndex } from '../../answers/search-index.js';
import { type Answers, answersFor } from '../../answers/several.js';
import { unmadeLexica } from '../../answers/typed/lexicon.js';
import { type FaqEntry, faqFiles, readFaq } from '../../words/faq.js';
import { type HelpLine, loadHelpLines } from '../../words/help-lines.js';
import { LANGUAGES } from '../../words/language.js';
import { loadOffTopic } from '../../words/off-topic.js';
import { type CannedReply, loadReplies } from '../../words/replies.js';
import { PROMPTS } from '../../words/words.js';
import { keptLearned, type Learned } from './learned.js';

export type Found = {
  answer: FaqEntry | null;
  /** What comes near, best first. */
  near: FaqEntry[];
  /** What comes nearest however far it is, best first: a model may look there. */
  ranked: FaqEntry[];
  /** What else the same message asked about. */
  others: FaqEntry[];
  /** What else it asked, and nothing is known about. */
  open: readonly string[];
};

/** Where the knowledge comes from; each is read at its first use. */
export type Sources = {
  /** A reader for each FAQ entry. */
  readonly entries: readonly (() => FaqEntry)[];
  readonly lines: () => readonly HelpLine[];
  /** What people also write and no entry answers. */
  readonly offTopic: () => readonly string[];
  /** What helpers can insert into an answer. */
  readonly replies?: () => readonly CannedReply[];
  /** All of it as it was learned before, where that was kept. */
  readonly kept?: () => Learned | null;
};

export class Knowledge {
  readonly #sources: Sources;
  #lines: Map<string, HelpLine> | null = null;
  #loaded: Map<string, FaqEntry> | null = null;
  #index: SearchIndex | null = null;
  #asked = false;
  #replies: Map<string, CannedReply> | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  get #entries(): Map<string, FaqEntry> {
    this.#recall();
    this.#loaded ??= bySlug(this.#sources.entries.map((read) => read()));
    return this.#loaded;
  }

  get #known(): Map<string, HelpLine> {
    this.#lines ??= new Map(this.#sources.lines().map((line) => [line.id, line]));
    return this.#lines;
  }

  entries(): FaqEntry[] {
    return [...this.#entries.values()];
  }

  entry(slug: string): FaqEntry | undefined {
    return this.#entries.get(slug);
  }

  /** The canned replies by their slugs. */
  get replies(): ReadonlyMap<string, CannedReply> {
    this.#replies ??= new Map((this.#sources.replies?.() ?? []).map((reply) => [reply.slug, reply]));
    return this.#replies;
  }

  /** All help lines, also those that may not be shown. */
  lines(): HelpLine[] {
    return [...this.#known.values()];
  }

  /** The help lines that `entry` names, in its order; those that may not be shown are left out. */
  linesOf(entry: FaqEntry): HelpLine[] {
    return this.linesNamed(entry.help_lines);
  }

  /** The help lines of these ids, in their order; those that may not be shown, or are on the list no more, are left out. */
  linesNamed(ids: readonly string[]): HelpLine[] {
    const named = ids.map((id) => this.#known.get(id)).filter((line) => line !== undefined);
    return named.filter(({ shown }) => shown);
  }

  /** The entry that answers `text`, if one does with enough certainty, and those that come near, best first. */
  find(text: string): Found {
    const { answer, hits, ranked, others, open } = this.rank(text);
    const known = (slugs: readonly string[]): FaqEntry[] =>
      slugs.map((slug) => this.#entries.get(slug)).filter((entry) => entry !== undefined);
    return {
      answer: known(answer === null ? [] : [answer])[0] ?? null,
      near: known(hits.map(({ slug }) => slug)),
      ranked: known(ranked.map(({ slug }) => slug)),
      others: known(others),
      open,
    };
  }

  /**
   * Loads the entries, compiles the tables of danger words and of human words, and builds the index, before somebody waits for
   * them: in small steps, so that whoever writes meanwhile is answered between two of them.
   */
  async warm(): Promise<void> {
    findDanger('hallo');
    await setImmediate();
    // What no pattern knows is read once more by the learned list.
    findDanger('Wo kaufe ich Brot?');
    asksForHuman('hallo');
    await setImmediate();
    this.#recall();
    if (this.#loaded === null) {
      const read: FaqEntry[] = [];
      for (const entry of this.#sources.entries) {
        await setImmediate();
        read.push(entry());
      }
      this.#loaded ??= bySlug(read);
    }
    await setImmediate();
    this.rank('hallo');
    for (const make of unmadeLexica()) {
      await setImmediate();
      make();
    }
  }

  /** Everything learned from the sources, to be kept. */
  learn(): Learned {
    const entries = this.entries();
    return { entries, index: buildIndex([...entries.map(searchable), this.#offTopic()]) };
  }

  /** Takes what was kept, once. */
  #recall(): void {
    if (this.#asked) return;
    this.#asked = true;
    const kept = this.#sources.kept?.() ?? null;
    if (kept === null) return;
    this.#loaded = bySlug(kept.entries);
    this.#index = kept.index;
  }

  /** What `text` leads to, by slugs and scores. */
  rank(text: string): Answers {
    this.#recall();
    this.#index ??= this.learn().index;
    return answersFor(this.#index, text);
  }

  #offTopic(): Searchable {
    return { slug: OFF_TOPIC, questions: this.#sources.offTopic(), answer: [] };
  }
}

const bySlug = (entries: readonly FaqEntry[]): Map<string, FaqEntry> =>
  new Map(entries.map((entry) => [entry.slug, entry]));

const SENTENCE_END = /(?<=[.?])\s+/u;

/** What leads to an entry: its questions and words in all languages, and less, the sentences of its short answer. */
export function searchable(entry: FaqEntry): Searchable {
  return {
    slug: entry.slug,
    questions: LANGUAGES.flatMap((language) => [
      entry.sections[language].title,
      ...entry.questions[language],
      ...entry.words[language],
    ]),
    answer: LANGUAGES.flatMap((language) => entry.sections[language].short.split(SENTENCE_END)),
  };
}

/** Everything in `prompts/faq`, `prompts/help-lines.yaml` and `prompts/off-topic.yaml`. */
export const loadKnowledge = (): Knowledge =>
  new Knowledge({
    entries: faqFiles(`${PROMPTS}/faq`).map((file) => () => readFaq(file)),
    lines: () => loadHelpLines(`${PROMPTS}/help-lines.yaml`),
    offTopic: () => loadOffTopic(`${PROMPTS}/off-topic.yaml`),
    replies: () => loadReplies(`${PROMPTS}/replies`),
    kept: keptLearned,
  });
