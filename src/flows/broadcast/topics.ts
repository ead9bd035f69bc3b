/** What messages to many can be about, so that people can leave out a subject and keep the others. */
import type { Key, Phrase } from '../../words/phrase.js';
import type { PushKind } from '../budget.js';

/** A name that is retired stays readable: `topicName` says "service" for what it does not know. */
export const BROADCAST_TOPICS = [
  'homes',
  'offices',
  'courses',
  'nearby',
  'warnings',
  'service',
  'renting',
] as const;
export type BroadcastTopic = (typeof BROADCAST_TOPICS)[number];

/** The topic of that name; undefined for one that nobody has defined, or has retired. */
export const topicOf = (name: string): BroadcastTopic | undefined =>
  BROADCAST_TOPICS.find((topic) => topic === name);

/** As which kind of contact it counts: a warning is about safety, and reaches people beside an urgent case too (R3). */
export const kindOf = (name: string): PushKind => (name === 'warnings' ? 'safety' : 'programme');
export const warns = ({ topic }: { topic: string }): boolean => kindOf(topic) === 'safety';

/** What a topic is called, for its readers and for the team. */
export const topicName = (name: string): Phrase => ({
  key: `broadcast-topic-${topicOf(name) ?? 'service'}` as Key,
});
