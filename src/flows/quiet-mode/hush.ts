/** A case that was opened by a safe word: nothing in the chat may tell that there is one. */
import { z } from 'zod';
import { type Case, numberOf } from '../../db/cases.js';
import type { Rows } from '../../db/rows.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Office } from '../office.js';
import type { TurnBase } from '../turn/base.js';

/** The rule of a danger that a safe word has told. */
export const SAFE_WORD = 'safe-word';
const Note = z.looseObject({ rule: z.string(), at: z.number().optional() });

/** So long nobody writes first to who has called by a safe word: somebody else may be reading. */
const UNWRITTEN = 60 * 60_000;

/** What whoever takes such a case must know before anything else. @param at when the word was written, UTC milliseconds. */
export function safeWordRule(office: Office, at: number): Phrase {
  const { day, time } = office.moment(at + UNWRITTEN);
  return phrase('desk-safe-word', { day: { day }, time });
}

/** The same for a case's card; null for one that was opened otherwise. */
export function safeWordLine(rows: Rows, office: Office, kase: Case): Phrase | null {
  const read = Note.safeParse(rows.cases.danger(kase));
  if (!read.success || read.data.rule !== SAFE_WORD) return null;
  return safeWordRule(office, read.data.at ?? kase.openedAt);
}

/** Whether `kase` was opened by a safe word. */
export function isHushed({ rows }: { rows: Rows }, kase: Case): boolean {
  const read = Note.safeParse(rows.cases.danger(kase));
  return read.success && read.data.rule === SAFE_WORD;
}

/** The person's case of which the chat may say nothing: open, or ended by what is being decided. */
export function hushedCase({ rows, now }: TurnBase, personId: number): Case | undefined {
  const [last] = rows.cases.allOf(personId);
  const stands = last && (last.state !== 'resolved' || last.resolvedAt === now);
  return stands && isHushed({ rows }, last) ? last : undefined;
}

/** So many of the newest messages are looked at for one of the person's own. */
const LOOKED_AT = 20;

/**
 * Until when (UTC milliseconds) nobody writes first to somebody who has called by a safe word; null when nobody has to wait, or the
 * person has written since.
 */
export function silentUntil(turn: TurnBase, personId: number): number | null {
  const { cases, messages } = turn.rows;
  const kase = hushedCase(turn, personId);
  const read = Note.safeParse(kase && cases.danger(kase));
  const called = kase && read.success ? (read.data.at ?? kase.openedAt) : null;
  if (!kase || called === null || turn.now >= called + UNWRITTEN) return null;
  const since = messages.lastIn(kase.id, LOOKED_AT).filter(({ at }) => at > called);
  return since.some(({ direction }) => direction === 'in') ? null : called + UNWRITTEN;
}

/** Why nothing goes to this person now, in words for the desk; null when something may. */
export function holdsBack(turn: TurnBase, personId: number): Phrase | null {
  const until = silentUntil(turn, personId);
  if (until === null) return null;
  const { day, time } = turn.house.office.moment(until);
  return phrase('desk-safe-word-wait', { day: { day }, time });
}

/** Words of a helper say what the helper chose to say. */
const OF_HELPERS = 'human-reply';

/** What a program puts around a helper's words, and what stands in its place where nobody may read that there is a request. */
const BARE: Readonly<Record<string, Key>> = {
  'human-reply': 'reply-bare',
  'human-reply-corrected': 'reply-bare',
  'human-reply-translated': 'reply-bare-translated',
  'human-reply-translation': 'reply-bare-translation',
  'human-reply-removed': 'danger-hidden',
  'human-files': 'quiet-file',
};

/** How what a helper sends in `kase` is framed: with the request's number, or bare where a safe word has opened it. */
export function framed(at: { rows: Rows }, kase: Case, said: Phrase): Phrase {
  const key = BARE[said.key];
  if (key === undefined || !isHushed(at, kase)) return said;
  const { number: _number, ...params } = said.params ?? {};
  return { key, params };
}

/** How the keys begin of words that tell of a request without its number: the last that a deletion waits for it. */
const TELLING = ['human-', 'danger-nobody-yet', 'delete-wait'] as const;

const isTelling = (key: string): boolean => TELLING.some((start) => key.startsWith(start));

/** Whether `said` names any request, or tells that there is one: looked at before a row is, for most words do not. */
export function mayTell(said: Value): boolean {
  if (typeof said !== 'object') return false;
  if ('join' in said) return said.join.some(mayTell);
  if (!('key' in said)) return false;
  const { number, ...params } = said.params ?? {};
  return number !== undefined || isTelling(said.key) || Object.values(params).some(mayTell);
}

/** Whether `said` speaks of the request: by its number, or because it tells that somebody was called. */
export function betrays(said: Value, kase: Case): boolean {
  if (typeof said !== 'object') return false;
  if ('join' in said) return said.join.some((part) => betrays(part, kase));
  if (!('key' in said) || said.key.startsWith(OF_HELPERS)) return false;
  if (isTelling(said.key)) return true;
  const params = Object.values(said.params ?? {});
  return said.params?.number === numberOf(kase.id) || params.some((part) => betrays(part, kase));
}
