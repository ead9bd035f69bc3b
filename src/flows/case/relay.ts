/** Files of a person on their way into the thread of a case: what is sent there, and what is taken back everywhere. */
import type { FileMessage, Sort } from '../../db/bundles.js';
import type { Case } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { type Key, type Phrase, phrase } from '../../words/phrase.js';
import type { RelayFile } from '../payload.js';
import type { Turn } from '../turn.js';

/** A person who does not say what a file is, is asked for so long before an open case gets it (R11). */
const UNSORTED_MINUTES = 10;
export const UNSORTED = 'file-unsorted';
/** Slack and Telegram take ten files in one message. */
const TOGETHER = 10;

type Spoken = 'voice' | 'note' | 'audio';
type Shown = 'photo' | 'video' | 'file';
/** Recordings: nobody shows papers in them, so they go to the team at once. */
export const isSpoken = <K extends string>(kind: K | Spoken): kind is Spoken =>
  kind === 'voice' || kind === 'note' || kind === 'audio';
/** What may show anything, identity papers too. */
export const isShown = <K extends string>(kind: K | Shown): kind is Shown =>
  kind === 'photo' || kind === 'video' || kind === 'file';

const ENDINGS: Record<string, string> = {
  photo: 'jpg',
  voice: 'ogg',
  video: 'mp4',
  note: 'mp4',
  audio: 'mp3',
};

function relayFile({ kind, file }: FileMessage, n: number): RelayFile[] {
  if (!file) return [];
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(file.name ?? '')?.[1] ?? ENDINGS[kind] ?? 'bin';
  return [
    {
      id: file.id,
      ending,
      title: file.name ?? `${kind}-${n + 1}.${ending}`,
      mime: file.mime ?? '',
      size: file.size ?? 0,
    },
  ];
}

/** Puts the files of `messages` in line for the thread, ten at most in one post. @param sort null while nobody knows. */
export function relayFiles(
  turn: Turn,
  kase: Case,
  messages: FileMessage[],
  sort: Sort | 'spoken' | null,
): void {
  const waiting = messages.filter(({ file, relayKey }) => file !== null && relayKey === null);
  const said: Phrase =
    sort === null
      ? phrase('desk-file-unsorted')
      : phrase('desk-file-from', { sort: { key: `desk-sort-${sort}` as Key } });
  for (let from = 0; from < waiting.length; from += TOGETHER) {
    const together = waiting.slice(from, from + TOGETHER);
    const key = turn.relay(kase, together.flatMap(relayFile), said);
    const ids = together.map(({ id }) => id);
    turn.rows.bundles.relayed(ids, key, kase.id);
  }
}

/** The files of a bundle, and the one button that takes them back everywhere. */
export function relayUnsorted(turn: Turn, kase: Case, bundle: number): void {
  relayFiles(turn, kase, turn.rows.bundles.of(bundle), null);
  const button = {
    verb: 'unfile',
    label: phrase('desk-file-remove'),
    value: `bundle:${bundle}`,
    style: 'danger',
    ask: phrase('desk-file-remove-ask'),
  } as const;
  turn.post(kase, phrase('desk-file-unsorted'), 'answer', [button]);
}

/** What a file that came into an open case does there: recordings go in, of the rest the person says first what it is. */
export function receiveFile(turn: Turn, kase: Case, message: FileMessage): void {
  if (message.file === null || message.relayKey !== null) return;
  if (isSpoken(message.kind)) relayFiles(turn, kase, [message], 'spoken');
  else if (message.bundle !== null && message.sort === null) {
    const subject = `bundle:${message.bundle}`;
    if (!turn.rows.timers.has(UNSORTED, subject)) {
      turn.post(kase, phrase('desk-file-asked', { minutes: UNSORTED_MINUTES }));
      turn.later(UNSORTED, subject, turn.now + UNSORTED_MINUTES * 60_000);
    }
  }
}

/** Takes one file back that went, or is to go, to the thread with others: only this one goes. */
export function withdrawOne(
  turn: Turn,
  kase: Case,
  { id, relayKey }: Pick<FileMessage, 'id' | 'relayKey'>,
): void {
  if (relayKey === null) return;
  const together = turn.rows.bundles.relayedBy(relayKey);
  const nth = together.length > 1 ? together.indexOf(id) : undefined;
  // Once out of the line it no longer counts among those that stand there.
  if (turn.withdraw(kase, relayKey, nth)) turn.rows.messages.change(id, { relayKey: null });
}

/** Empties what brought a message of files here, and the posts in which its words stand: a number may be in a caption too. */
export function forgetShown(turn: Turn, { id, caseId, eventId }: FileMessage): void {
  const kase = caseId === null ? undefined : turn.rows.cases.byId(caseId);
  if (eventId !== null) turn.rows.inbox.forgetPayload(eventId);
  for (const key of turn.rows.threads.postsOf(id)) if (kase) turn.repost(key, phrase('desk-file-gone'), kase);
  turn.rows.threads.forgetMessage(id);
}

/** A bot may delete what a person wrote in a private chat for 48 hours; an hour is left for the way. */
const ERASABLE = 47 * 3_600_000;

/**
 * Drops a bundle here, in the person's chat and in Slack, with what the events held that brought it.
 * @returns whether the chat could be cleared too.
 */
export function removeEverywhere(turn: Turn, person: Person, bundle: number): boolean {
  const messages = turn.rows.bundles.of(bundle);
  turn.forget(UNSORTED, `bundle:${bundle}`);
  for (const message of messages) {
    const { relayKey, caseId } = message;
    const kase = caseId === null ? undefined : turn.rows.cases.byId(caseId);
    if (kase && relayKey !== null) turn.withdraw(kase, relayKey);
    forgetShown(turn, message);
  }
  turn.rows.bundles.drop(bundle, turn.now);
  const young = messages.filter(({ at }) => at > turn.now - ERASABLE);
  turn.erase(
    person,
    young.flatMap(({ externalId }) => (externalId === null ? [] : [externalId])),
  );
  return young.length === messages.length;
}
