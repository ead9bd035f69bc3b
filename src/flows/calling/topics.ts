/** What somebody wants to talk about on the phone, and the topic of the case that it makes. */
import { type Key, type Phrase, phrase } from '../../words/phrase.js';
import type { Topic } from '../case/topics.js';

/** Among what a person can choose. */
export const CALL_TOPICS = ['home', 'office', 'contract', 'living', 'other'] as const;
/** `check-in`: said in answer to the question how things are, and not asked again. */
const ALL_TOPICS = [...CALL_TOPICS, 'check-in'] as const;
export type CallTopic = (typeof ALL_TOPICS)[number];

const CASES: Readonly<Record<CallTopic, Topic>> = {
  home: 'home',
  office: 'office',
  contract: 'contract',
  living: 'other',
  other: 'human',
  'check-in': 'human',
};

/** A topic as it was stored; something else where it is none any more. */
export const topicOf = (stored: string | undefined): CallTopic =>
  ALL_TOPICS.find((one) => one === stored) ?? 'other';

export const caseTopic = (topic: CallTopic): Topic => CASES[topic];

/** As a button of the person says it. */
export const topicLabel = (topic: (typeof CALL_TOPICS)[number]): Phrase =>
  phrase(`call-b-topic-${topic}` satisfies Key);

/** As the desk reads it. */
export const topicWords = (topic: string): Phrase =>
  phrase(`desk-call-topic-${topicOf(topic)}` satisfies Key);
