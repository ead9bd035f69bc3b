/** A recording is turned into words, with consent or by the operator's own server, and the words go the way of typed ones (R31). */
import type { Ask } from '../../db/asks.js';
import { type Case, isHeld } from '../../db/cases.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import { postTheirs } from '../case/case.js';
import type { SentFile, SentKind } from '../event.js';
import { AI_HELP, hasRefused } from '../privacy/consent.js';
import type { Turn } from '../turn.js';
import { LONGEST, mayAsk } from './gate.js';
import { Stored, TranscribeKeep } from './shapes.js';

/** Bytes; what is larger would not come back in time. */
const RECORDING_MAX = 8 * 1024 * 1024;
/** What servers take a recording for by its name. */
const NAMES: Partial<Record<SentKind, string>> = { voice: 'voice.ogg', note: 'note.mp4', audio: 'audio.mp3' };

/** By the operator's own server also without a consent, but not against a no. */
const mayHear = (turn: Turn, person: Person): boolean =>
  mayAsk(turn, person) || (turn.house.model?.local === true && !hasRefused(turn, person.id, AI_HELP));

/**
 * Has a recording turned into words. Somebody else's voice, and what comes into an urgent case, is for people only.
 * @param message in which it is kept. @returns whether it was asked for.
 */
export function hearSpoken(
  turn: Turn,
  person: Person,
  kase: Case | undefined,
  sent: { kind: SentKind; file: SentFile | null; forwarded: boolean },
  message: number,
): boolean {
  const name = NAMES[sent.kind];
  const { file } = sent;
  if (!name || !file || (file.size ?? 0) > RECORDING_MAX || sent.forwarded) return false;
  if (kase?.urgency === 'red' || !mayHear(turn, person)) return false;
  turn.ask('transcribe', person, { file: file.id, name }, { message });
  return true;
}

/** What a recording says, with the message that it came in; null when that is gone, its text null when nothing could be made of it. */
export function heard(
  turn: Turn,
  person: Person,
  ask: Ask,
): { message: Message; text: string | null } | null {
  const { message: id } = TranscribeKeep.parse(Stored.parse(ask.payload).keep);
  const message = turn.rows.messages.byId(id);
  const isThere =
    message?.personId === person.id && message.withdrawnAt === null && message.removedAt === null;
  if (!message || !isThere) return null;
  const result = ask.result as { text?: unknown } | null;
  const text = typeof result?.text === 'string' ? result.text.trim().slice(0, LONGEST) : '';
  return { message, text: text === '' || !mayHear(turn, person) ? null : text };
}

/** Says whose words follow: a program has made them of a recording. */
export function announceHeard(turn: Turn, person: Person, message: Message): void {
  const kase = turn.rows.cases.openOf(person.id);
  if (kase) postTheirs(turn, kase, message.id, phrase('desk-transcript'));
  if (!kase || !isHeld(kase)) turn.say(person, phrase('model-heard'));
}
