/** What did not surely reach a person: tried again, or marked as dealt with, row by row. */
import type { OutboxRow } from '../../db/outbox.js';
import { firstKeyOf } from '../../db/outbox.js';
import type { Staff } from '../../db/staff.js';
import type { Held } from '../../db/trouble.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { DeskElement } from '../payload.js';
import { type Field, notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { may } from '../verbs/rights.js';
import { caseLink } from './case-line.js';
import { type Look, when } from './look.js';

/** Two blocks each; a modal holds 100. */
const LISTED = 20;

/** The number of the person's case; words where there is none. */
function caseOf(look: Look, personId: number): Value {
  const { cases } = look.rows;
  const kase = cases.openOf(personId) ?? cases.allOf(personId)[0];
  return kase ? caseLink(look, kase) : phrase('desk-lost-no-case');
}

/** Whether the words are still there, still true, and have somebody to go to. */
function mayGo({ rows, now }: Look, row: OutboxRow): boolean {
  const person = rows.persons.byId(row.personId ?? -1);
  return row.hasWords && (row.notAfter === null || row.notAfter > now) && (person?.chat ?? null) !== null;
}

function buttons(value: string, again: boolean): DeskElement[] {
  const retry: DeskElement = { verb: 'retry', label: phrase('desk-retry'), value };
  const close: DeskElement = { verb: 'dealt', label: phrase('desk-dealt'), value };
  return again ? [retry, close] : [close];
}

function lostAs(look: Look, row: OutboxRow): Field[] {
  const params = {
    case: caseOf(look, row.personId ?? -1),
    kind: phrase('desk-lost-kind', { kind: row.priority <= 1 ? 'answer' : 'notice' }),
    moment: when(look, row.createdAt),
  };
  const said =
    row.state === 'unknown'
      ? phrase('desk-lost-unclear', params)
      : phrase('desk-lost-refused', { ...params, reason: row.error ?? '–' });
  return [
    { kind: 'say', said },
    { kind: 'buttons', buttons: buttons(`outbox:${row.id}`, mayGo(look, row)) },
  ];
}

function heldAs(look: Look, { personId, rows: count, since }: Held): Field[] {
  const said = phrase('desk-lost-held', { case: caseOf(look, personId), count, moment: when(look, since) });
  return [
    { kind: 'say', said },
    { kind: 'buttons', buttons: buttons(`held:${personId}`, true) },
  ];
}

/** A line with buttons for each, what was refused or is unclear before what waits for people who have blocked the bot. */
export function undelivered(look: Look): Field[] {
  const { trouble } = look.rows;
  const lost = trouble.lost(LISTED).flatMap((row) => lostAs(look, row));
  const held = trouble.held(LISTED).flatMap((one) => heldAs(look, one));
  const more: Field[] =
    trouble.count() > (lost.length + held.length) / 2
      ? [{ kind: 'say', said: phrase('desk-list-more') }]
      : [];
  return [...lost, ...held, ...more];
}

/** What was surely not delivered goes again as it is; what may have arrived, as a repeat that says so. */
function sendAgain(turn: Turn, row: OutboxRow): void {
  const { outbox, trouble } = turn.rows;
  if (row.state === 'failed') {
    // Its day for tries begins anew.
    const fresh = { state: 'due', finishedAt: null, error: null, notBefore: 0, createdAt: turn.now } as const;
    outbox.mark(row.id, fresh);
    turn.queued.push({ ...row, ...fresh });
    return;
  }
  const repeat = row.repeat + 1;
  const key = `${firstKeyOf(row)}r${repeat}`;
  // A whole message is rendered anew, with the remark; a part of a longer one keeps its bytes.
  const rendered = row.part === 0 ? null : outbox.rendered(row);
  const { part } = row;
  turn.queued.push(outbox.addBeside(row, { key, part, repeat, rendered, notBefore: 0 }, turn.now));
  trouble.close({ rowId: row.id }, turn.now);
}

function sendHeld(turn: Turn, personId: number): boolean {
  const held = turn.rows.outboxLists.heldFor(personId);
  if (held.length === 0) return false;
  // Should they still block the bot, the first row brings that back.
  turn.rows.persons.change(personId, { blockedAt: null });
  for (const row of held) {
    const fresh = { state: 'due', notBefore: 0, closedAt: null, createdAt: turn.now } as const;
    turn.rows.outbox.mark(row.id, fresh);
    turn.queued.push({ ...row, ...fresh });
  }
  return true;
}

type Subject = { rowId: number } | { personId: number };

/** What `value` names (`outbox:7`, `held:3`), while it is still to be dealt with. */
function subjectOf(turn: Turn, value: string): Subject | null {
  const [, what, id = ''] = /^(outbox|held):(\d{1,15})$/.exec(value) ?? [];
  if (what === 'outbox') return turn.rows.trouble.isLost(Number(id)) ? { rowId: Number(id) } : null;
  return what === 'held' && turn.rows.outboxLists.heldFor(Number(id)).length > 0
    ? { personId: Number(id) }
    : null;
}

const personOf = (turn: Turn, subject: Subject): number | null =>
  'personId' in subject ? subject.personId : (turn.rows.outbox.byId(subject.rowId)?.personId ?? null);

function noted(turn: Turn, staff: Staff, subject: Subject, action: string): void {
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action, personId: personOf(turn, subject) });
  turn.homesStale = true;
}

/** Puts it in line once more. */
export function retry(turn: Turn, staff: Staff, value: string): Reply | undefined {
  if (!may(staff, 'coordinate')) return notice(phrase('desk-refused-coordinator'));
  const subject = subjectOf(turn, value);
  if (!subject) return notice(phrase('desk-refused-gone'));
  if ('rowId' in subject) {
    const row = turn.rows.outbox.byId(subject.rowId);
    if (!row || !mayGo(turn, row)) return notice(phrase('desk-retry-not'));
    sendAgain(turn, row);
  } else if (!sendHeld(turn, subject.personId)) return notice(phrase('desk-refused-gone'));
  noted(turn, staff, subject, 'retry');
  return undefined;
}

/** Somebody has dealt with it: it is not spoken of any more. */
export function dealtWith(turn: Turn, staff: Staff, value: string): Reply | undefined {
  if (!may(staff, 'coordinate')) return notice(phrase('desk-refused-coordinator'));
  const subject = subjectOf(turn, value);
  if (!subject) return notice(phrase('desk-refused-gone'));
  turn.rows.trouble.close(subject, turn.now);
  noted(turn, staff, subject, 'dealt-with');
  return undefined;
}
