/** What was decided before quiet mode began and has not left yet: whoever reads it in the morning must not be told more than a note. */
import type { NewButton } from '../../db/buttons.js';
import { firstKeyOf, type OutboxRow } from '../../db/outbox.js';
import type { Person } from '../../db/persons.js';
import { Action, type Button } from '../actions.js';
import { callBackInQuietMode } from '../budget.js';
import {
  type Behind,
  PhotosPayload,
  PinPayload,
  RelayPayload,
  SayPayload,
  TopicPayload,
} from '../payload.js';
import type { Turn } from '../turn.js';
import { noteFor } from './fold.js';
import { betrays, hushedCase } from './hush.js';

/** The buttons of a message that was not sent, as a flow has made them: their labels stand in it, what they do beside it. */
function buttonsOf(keyboard: SayPayload['keyboard'], stored: readonly NewButton[]): Button[][] {
  const left = [...stored];
  return keyboard.map((row) =>
    row.flatMap(({ label }): Button[] => {
      const next = left.shift();
      const action = Action.safeParse(next?.action);
      return next && action.success ? [{ label, use: next.use, action: action.data }] : [];
    }),
  );
}

/** What stands behind the note for `row`; null where it is one already, or has no words any more. */
function behindOf(turn: Turn, row: OutboxRow): Behind | null {
  const payload = turn.rows.outbox.payload(row);
  if (row.kind === 'photos') {
    const read = PhotosPayload.safeParse(payload);
    return read.success ? { said: null, buttons: [], photos: read.data.photos } : null;
  }
  if (row.kind === 'pin') {
    const read = PinPayload.safeParse(payload);
    return read.success ? { said: null, buttons: [], place: read.data } : null;
  }
  if (row.kind === 'relay') {
    const read = RelayPayload.safeParse(payload);
    return read.success ? { said: null, buttons: [], files: read.data.files } : null;
  }
  const read = SayPayload.safeParse(payload);
  if (!read.success || read.data.behind) return null;
  const stored = turn.rows.buttons.under(firstKeyOf(row));
  return { said: read.data.said, buttons: buttonsOf(read.data.keyboard, stored) };
}

/** Puts the note in the place of the words; the row stays, for others wait for it to arrive. */
function fold(turn: Turn, person: Person, row: OutboxRow, behind: Behind): void {
  const { rows, now } = turn;
  const { said, buttons } = noteFor(behind);
  const { topic } = TopicPayload.parse(rows.outbox.payload(row));
  const plain = buttons.flat().map(({ use, action }) => ({ use, action }));
  const tokens = rows.buttons.replace(firstKeyOf(row), person.id, plain, now);
  const keyboard = buttons.map((line) => line.map(({ label }) => ({ label, token: tokens.shift() ?? '' })));
  const payload: SayPayload = { v: 1, said, keyboard, behind };
  if (row.kind !== 'edit') rows.outbox.mark(row.id, { kind: 'say' });
  rows.outbox.reword(row.key, { ...payload, ...(topic !== undefined && { topic }) });
}

/** Makes a note of everything that waits for this person, and takes back what is not said in quiet mode at all. */
export function foldWaiting(turn: Turn, person: Person): void {
  callBackInQuietMode(turn, person);
  const hushed = hushedCase(turn, person.id);
  for (const row of turn.rows.outboxLists.sayingTo(person.id)) {
    const behind = behindOf(turn, row);
    if (!behind) continue;
    if (hushed && behind.said !== null && betrays(behind.said, hushed))
      turn.rows.outbox.mark(row.id, { state: 'cancelled', error: 'quiet', finishedAt: turn.now });
    else fold(turn, person, row, behind);
  }
}
