/** Files that stand with a helper's words in a thread: kept with the draft, and sent to the person when it is. */
import { z } from 'zod';
import { type Case, numberOf } from '../../db/cases.js';
import type { Draft } from '../../db/drafts.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import type { DeskFile } from '../event.js';
import { framed } from '../quiet-mode/hush.js';
import type { Ref, Turn } from '../turn.js';
import { mention, note } from './case.js';
import { teamSpoke } from './state.js';

/** Bots can send files of up to 50 MB. */
const SENT_MAX = 50 * 1024 * 1024;

const Stored = z.array(z.object({ url: z.string(), name: z.string(), mime: z.string(), size: z.number() }));

/** The files of a draft. */
export const filesOf = ({ files }: Pick<Draft, 'files'>): DeskFile[] =>
  files === null ? [] : Stored.parse(JSON.parse(files));

/** As they are kept with a draft; null for none. */
export const kept = (files: readonly DeskFile[]): string | null =>
  files.length > 0 ? JSON.stringify(files) : null;

export const namesOf = (files: readonly DeskFile[]): string => files.map(({ name }) => name).join(', ');

/** Those that Telegram takes; the helper, alone, is told of the others. */
export function sendable(turn: Turn, kase: Case, staff: Staff, files: DeskFile[]): DeskFile[] {
  const big = files.filter(({ size }) => size > SENT_MAX);
  if (big.length > 0) turn.whisper(staff, kase, phrase('desk-preview-big', { files: namesOf(big) }));
  return files.filter(({ size }) => size <= SENT_MAX && size > 0);
}

/** Sends `files` to the person and shows in the thread that they went. @returns the outbox key, null when there are none. */
export function sendFiles(turn: Turn, kase: Case, staff: Staff, files: DeskFile[]): Ref | null {
  const person = turn.rows.persons.byId(kase.personId);
  if (!person || files.length === 0) return null;
  if (person.chat === null) {
    turn.post(kase, phrase('desk-call-no-files'));
    return null;
  }
  const said = framed(turn, kase, phrase('human-files', { number: numberOf(kase.id) }));
  const sent = files.map(({ url, name, mime, size }) => ({ id: url, title: name, mime, size, ending: '' }));
  const outboxKey = turn.deliver(person, sent, said);
  const text = namesOf(files);
  const message = { personId: person.id, caseId: kase.id, direction: 'out' as const, staffId: staff.id };
  turn.rows.messages.add({ ...message, kind: 'file', text, outboxKey, at: turn.now });
  note(turn, kase, staff, 'reply');
  teamSpoke(turn, turn.rows.cases.byId(kase.id) ?? kase, staff);
  turn.post(kase, phrase('desk-files-sent', { staff: mention(staff), files: text }));
  turn.card(kase);
  return outboxKey;
}
