/** Finds what answers a message that asks several things, or hides its question between other sentences. */
import { answerFor, type Found, type Hit } from './search.js';
import type { SearchIndex } from './search-index.js';

/** What a message with several sentences leads to. */
export type Answers = Found & {
  /** The slugs that its other questions lead to, in their order; empty when nothing is answered. */
  readonly others: readonly string[];
  /** Its other questions to which nothing is known, as they were typed. */
  readonly open: readonly string[];
};

/** A sentence ends at a mark or a line's end; "am 1. April" is one. */
const END = /(?<=(?:^|[^\d])[.!?…;？])\s+|\s*\n+\s*/u;
/** Whoever writes more than so many sentences is understood by the whole. */
const MOST_SENTENCES = 8;
/** "Hallo!" and "Danke." say nothing that could be looked for. */
const FEWEST_WORDS = 2;
/** A question of fewer words asks for nothing by itself: "How much?", "Why is that?". */
const FEWEST_ASKED = 4;
const SHOWN = 3;
/**
 * How far the whole message's first topic has to be ahead for a sentence to answer for it: with less, a third of the answers were
 * right, with more two thirds.
 */
const LEAST_LEAD = 0.04;

type Sentence = { readonly text: string; readonly asks: boolean; readonly found: Found };

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** The sentences of a message that say something. A message without any question mark may ask in each of them. */
function sentencesOf(index: SearchIndex, message: string): Sentence[] {
  const texts = message.split(END).filter((text) => wordCount(text) >= FEWEST_WORDS);
  if (texts.length < 2 || texts.length > MOST_SENTENCES) return [];
  const plain = !/[?？]/u.test(message);
  return texts.map((text) => ({ text, asks: plain || /[?？]/u.test(text), found: answerFor(index, text) }));
}

const holds = (hits: readonly Hit[], slug: string): boolean => hits.some((hit) => hit.slug === slug);

/** What the sentence is about: its answer, or what comes near it and the whole message. */
const topicOf = ({ found }: Sentence, whole: Found): string | null =>
  found.answer ?? found.hits.find(({ slug }) => holds(whole.ranked, slug))?.slug ?? null;

/** What the whole message speaks of clearly before all else. */
function leading({ ranked: [best, next] }: Found): string | null {
  return best !== undefined && best.score - (next?.score ?? 0) >= LEAST_LEAD ? best.slug : null;
}

/**
 * The first sentence with a sure answer, as long as the whole message speaks of the same clearly before all else, or asks two such
 * things: a sentence alone is easily mistaken ("What do I show them?"). Of 11 lone ones whose topic was only second or third for the
 * whole, in 1,314 questions, none was right.
 */
function agreedOf(sentences: readonly Sentence[], whole: Found): Sentence | undefined {
  const asked = sentences.filter(
    ({ asks, found: { answer } }) => asks && answer !== null && holds(whole.ranked, answer),
  );
  if (new Set(asked.map(({ found }) => found.answer)).size > 1) return asked[0];
  return sentences.find(({ found: { answer } }) => answer !== null && answer === leading(whole));
}

/** The slug that answers the message: that of the sentence that speaks for it; where none does, the whole message's. */
export function answersFor(index: SearchIndex, message: string): Answers {
  const whole = answerFor(index, message);
  const sentences = sentencesOf(index, message);
  if (sentences.length === 0) return { ...whole, others: [], open: [] };
  const agreed = agreedOf(sentences, whole);
  const answer = agreed?.found.answer ?? whole.answer;
  if (answer === null) return { ...whole, hits: offered(sentences, whole), others: [], open: [] };
  return { ...whole, answer, ...restOf(sentences, agreed, whole, answer) };
}

/** What the message asks besides what `answer` answers. */
function restOf(
  sentences: readonly Sentence[],
  agreed: Sentence | undefined,
  whole: Found,
  answer: string,
): Pick<Answers, 'others' | 'open'> {
  const asking = sentences.filter(({ asks }) => asks);
  // After "I lost my passport." a single "Where do I report it?" asks about just that.
  const oneAsked = asking.length < 2 && !agreed?.asks;
  const others: string[] = [];
  const open: string[] = [];
  for (const sentence of asking) {
    const { text, found } = sentence;
    const topic = oneAsked ? found.answer : topicOf(sentence, whole);
    if (sentence === agreed || topic === answer || (oneAsked && topic === null)) continue;
    if (topic !== null) others.push(topic);
    else if (!holds(found.ranked, answer) && wordCount(text) >= FEWEST_ASKED) open.push(text);
  }
  return { others: [...new Set(others)].slice(0, SHOWN), open };
}

/** What to choose from when nothing is sure: what single sentences say surely, then what comes near the whole, then near one. */
function offered(sentences: readonly Sentence[], whole: Found): Hit[] {
  const sure = sentences.flatMap(({ found }) => found.hits.filter(({ slug }) => slug === found.answer));
  const near = sentences.flatMap(({ asks, found }) => (asks ? found.hits.slice(0, 1) : []));
  const bySlug = new Map<string, Hit>();
  for (const hit of [...sure, ...whole.hits, ...near]) if (!bySlug.has(hit.slug)) bySlug.set(hit.slug, hit);
  return [...bySlug.values()].slice(0, SHOWN);
}
