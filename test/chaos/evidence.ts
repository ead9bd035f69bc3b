/** What an experiment leaves behind: what people did, what the servers took, and what the service has written down. */
import type { SlackMessage } from '../../sandbox/slack/index.js';
import { type Books, type OutboxEntry, readBooks } from './books.js';
import type { Story } from './crowd.js';
import type { Site } from './site.js';

/** One request that a server carried out, whether or not its answer arrived. */
export type Sent = {
  platform: 'telegram' | 'slack';
  method: string;
  print: string;
  chat: string;
  text: string;
};

export type Evidence = {
  story: Story;
  books: Books;
  sent: Sent[];
  /** The messages in the help channel, cards first, each with its thread. */
  threads: { card: SlackMessage; replies: SlackMessage[] }[];
};

/** Messages that are there twice when they are sent twice. */
export const POSTING: ReadonlySet<string> = new Set([
  'sendMessage',
  'chat.postMessage',
  'chat.postEphemeral',
]);

/** The bytes of a request as far as they say something; Slack's client writes lists and flags as text. */
export function printOf(method: string, body: Record<string, unknown>): string {
  const fields = Object.entries(body)
    .filter(([name]) => name !== 'token')
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return [method, ...fields.sort()].join('\n');
}

/** Words for the one who pressed come without the outbox: best effort, with the press. */
const isAnswerToPress = (method: string, body: Record<string, unknown>): boolean =>
  method === 'response_url' || (method === 'chat.postEphemeral' && body.blocks === undefined);

export function gatherEvidence(site: Site, story: Story): Evidence {
  const { telegram, slack, help } = site;
  const channel = slack.channel(help);
  const toTelegram = telegram.deliveries.map(({ method, chat_id: chat, text, body }): Sent => {
    return { platform: 'telegram', method, print: printOf(method, body), chat: String(chat), text };
  });
  const toSlack = slack.deliveries
    .filter(({ method, body }) => !isAnswerToPress(method, body))
    .map(({ method, body }): Sent => {
      const text = JSON.stringify([body.text, body.blocks]);
      return { platform: 'slack', method, print: printOf(method, body), chat: String(body.channel), text };
    });
  return {
    story,
    books: readBooks(site.database, site.dataKey),
    sent: [...toTelegram, ...toSlack],
    threads: channel.messages().map((card) => ({ card, replies: channel.thread(card.ts).slice(1) })),
  };
}

/** Rows that go by themselves: whatever was merged went with another. */
export const ownRows = ({ books }: Evidence): OutboxEntry[] =>
  books.outbox.filter(({ mergedInto }) => mergedInto === null);

/** What was decided once is one intent, in however many repeats it went. */
export const intentOf = ({ seq, part }: OutboxEntry): string => `${seq}:${part}`;

export function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

/** How often `marker` stands in one of these texts. */
export const times = (marker: string, texts: readonly string[]): number =>
  texts.filter((text) => text.includes(marker)).length;
