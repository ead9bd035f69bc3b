/** What must be true of all that went out. Each rule names what breaks it, one line each. */
import type { OutboxEntry } from './books.js';
import { type Evidence, grouped, intentOf, ownRows, POSTING, printOf, times } from './evidence.js';

const told = ({ key, kind, state, error }: OutboxEntry): string =>
  `row ${key} (${kind}) is ${state}: ${error}`;

/** At rest a row was sent, or is recorded as unclear; nothing here is refused, expired or held. */
export function everyRowIsAtItsEnd({ books }: Evidence): string[] {
  return books.outbox.filter(({ state }) => state !== 'sent' && state !== 'unknown').map(told);
}

/** What was decided has arrived: the row itself, a repeat of it, or the row it was merged into. */
export function everyIntentArrived({ books }: Evidence): string[] {
  const byId = new Map(books.outbox.map((row) => [row.id, row]));
  const arrived = new Set(books.outbox.filter(({ state }) => state === 'sent').map(intentOf));
  const leader = (row: OutboxEntry): OutboxEntry => byId.get(row.mergedInto ?? row.id) ?? row;
  return books.outbox
    .filter((row) => !arrived.has(intentOf(row)) && !arrived.has(intentOf(leader(row))))
    .map((row) => `lost: ${told(row)}`);
}

/** A row is sent at most once: what the server took is what `sent` rows say, and at most the unclear ones besides. */
export function theServersAgreeWithTheRows(evidence: Evidence): string[] {
  const taken = grouped(evidence.sent, ({ print }) => print);
  const rows = grouped(ownRows(evidence), ({ rendered }) =>
    rendered ? printOf(rendered.method, rendered.body) : '',
  );
  const unasked = [...taken.keys()].filter((print) => !rows.has(print));
  const unequal = [...rows].flatMap(([print, same]) => {
    const sent = same.filter(({ state }) => state === 'sent').length;
    const unclear = same.filter(({ state }) => state === 'unknown').length;
    const count = taken.get(print)?.length ?? 0;
    // An edit to what is there already is refused and as good as done.
    const least = POSTING.has(same[0]?.rendered?.method ?? '') ? sent : Math.min(1, sent);
    const keys = same.map(({ key }) => key).join(', ');
    if (count < least) return [`lost: rows ${keys} were sent ${sent} times, the server has ${count}`];
    return count > sent + unclear
      ? [`rows ${keys}: the server has ${count}, we know of ${sent} and ${unclear}`]
      : [];
  });
  return [...unasked.map((print) => `no row asked for: ${print}`), ...unequal];
}

/** Messages that the servers took beyond what was decided. */
export function doublesIn(evidence: Evidence): number {
  const posting = ownRows(evidence).filter(({ rendered }) => POSTING.has(rendered?.method ?? ''));
  const posted = evidence.sent.filter(({ method }) => POSTING.has(method));
  return posted.length - new Set(posting.map(intentOf)).size;
}

export const unknownRows = (evidence: Evidence): OutboxEntry[] =>
  ownRows(evidence).filter(({ unknownAt }) => unknownAt !== null);

/** `sent_by_server − intents ≤ unknown rows`, and nothing missing. */
export function doublesAreKnown(evidence: Evidence): string[] {
  const [doubles, unknown] = [doublesIn(evidence), unknownRows(evidence).length];
  if (doubles < 0) return [`lost: ${-doubles} messages fewer than were decided`];
  return doubles > unknown ? [`${doubles} doubles, but only ${unknown} rows are unclear`] : [];
}

/** A helper's reply is kept once and reaches its person, and nobody else; twice only when a row of it is unclear. */
export function everyReplyArrived({ story, books, sent }: Evidence): string[] {
  return story.replies.flatMap(({ marker, threadTs }) => {
    const chat = String(books.cases.find((kase) => kase.threadTs === threadTs)?.chat);
    const got = sent.filter(({ platform, text }) => platform === 'telegram' && text.includes(marker));
    const kept = books.messages.filter(({ direction, text }) => direction === 'out' && text.includes(marker));
    const says = books.outbox.filter(
      ({ platform, words }) => platform === 'telegram' && words.includes(marker),
    );
    const extra = got.length - 1 - says.filter(({ unknownAt }) => unknownAt !== null).length;
    return [
      ...(kept.length === 1 ? [] : [`${marker} is kept ${kept.length} times`]),
      ...(got.length > 0 ? [] : [`${marker} is lost: never reached its person`]),
      ...(got.every((one) => one.chat === chat) ? [] : [`${marker} went to somebody else`]),
      ...(extra > 0 ? [`${marker} reached its person ${extra} times too often`] : []),
    ];
  });
}

/** In a chat or thread messages of one priority stand in the order in which they were decided, repeats in their place. */
export function everyChatKeepsItsOrder(evidence: Evidence): string[] {
  const stands = ownRows(evidence).filter(
    ({ state, rendered }) =>
      state === 'sent' && ['sendMessage', 'chat.postMessage'].includes(rendered?.method ?? ''),
  );
  const lines = grouped(stands, ({ lane, priority }) => `${lane}, priority ${priority}`);
  return [...lines].flatMap(([line, rows]) => {
    // The books list rows as they were decided; a message's number says where it stands.
    const wrong = rows.find((row, n) => n > 0 && Number(rows[n - 1]?.externalId) > Number(row.externalId));
    return wrong ? [`out of order in ${line}: row ${wrong.key}`] : [];
  });
}

/** What stands on the card in each state that somebody has brought about. */
const STATES: readonly [string, RegExp][] = [
  ['claimed', /claimed by <@U/],
  ['waiting-person', /waiting for the person, <@U/],
  ['waiting-us', /waiting for us, <@U/],
  ['snoozed', /put aside by <@U/],
  ['resolved', /\u00b7 resolved/],
];

/** A card shows how its case stands: who has it, and what was said last. */
export function everyCardIsUpToDate({ books, threads }: Evidence): string[] {
  return books.cases.flatMap(({ id, threadTs, state }) => {
    const card = JSON.stringify(threads.find((thread) => thread.card.ts === threadTs)?.card.blocks ?? []);
    const last = books.messages.findLast(({ caseId }) => caseId === id)?.text.slice(0, 6) ?? '';
    const shown = STATES.find(([, words]) => words.test(card))?.[0] ?? 'new';
    return times(last, [card]) === 1 && shown === state ? [] : [`the card of case ${id} is stale`];
  });
}
