/** What came of ringing somebody, for the case that it was about. */

import type { CallTry } from '../../db/call-backs.js';
import type { Call } from '../../db/calls.js';
import type { Case } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { plainOf } from '../case/slack-text.js';
import { bothSpoke } from '../case/state.js';
import type { Field } from '../reply.js';
import type { Turn } from '../turn.js';
import { takeCase } from '../verbs/claim.js';
import { backOf } from './back-of.js';

/** So long can be what was talked about. */
export const NOTE_MAX = 2500;

/** Where each window about a call ends: when it is tried again, and under which number. */
export const nextTry: readonly Field[] = [
  { kind: 'moment', id: 'again', label: phrase('desk-call-again'), optional: true },
  {
    kind: 'line',
    id: 'phone',
    label: phrase('desk-call-new-phone'),
    hint: phrase('desk-call-new-phone-hint'),
    max: 40,
    optional: true,
  },
];

/** The case that a call to this person is about: the open one, else that for which it was booked. */
export function caseOf(turn: Turn, call: Pick<Call, 'personId' | 'kind' | 'subject'>): Case | undefined {
  const booked = backOf(turn, call)?.caseId ?? null;
  const kase =
    turn.rows.cases.openOf(call.personId) ?? (booked === null ? undefined : turn.rows.cases.byId(booked));
  return kase?.erasedAt === null && kase.personId === call.personId ? kase : undefined;
}

/** Writes down a try, for the load of an hour. */
export function tried(
  turn: Turn,
  { call, staff, outcome }: { call: Call; staff: Staff; outcome: CallTry['outcome'] },
): void {
  const callBackId = backOf(turn, call)?.id ?? null;
  const row = { callBackId, personId: call.personId, way: 'out' as const, staffId: staff.id, outcome };
  turn.rows.callBacks.tried({ ...row, at: turn.now });
}

/** They were spoken with: the case has what was said, and is the helper's where it was nobody's. What comes next is up to who has it. */
export function spokenWith(turn: Turn, kase: Case, staff: Staff, text: string): void {
  const written = plainOf(text).trim();
  if (written !== '') turn.post(kase, phrase('desk-call-note-by', { staff: mention(staff), text: written }));
  note(turn, kase, staff, 'call-reached');
  if (kase.state === 'new') takeCase(turn, { kase, staff }, true);
  const now = turn.rows.cases.byId(kase.id) ?? kase;
  if (now.state !== 'resolved') bothSpoke(turn, now, staff);
  turn.card(kase);
}
