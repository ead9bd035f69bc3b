/** Somebody of the team takes a call: it shows to them alone, and goes back to all when they say nothing about it. */
import type { CallBack } from '../../db/call-backs.js';
import type { Call } from '../../db/calls.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { backModal } from './back-modal.js';
import { backOf } from './back-of.js';
import { callModal } from './modal.js';
import { dayTime, deskLanguage } from './slots.js';

/** A call that somebody took and said nothing about goes back to all. */
export const CALL_CLAIM = 'call-claim';
const CLAIM = 30 * 60_000;
const VALUE = /^call:(\d{1,15})(?::(\d{1,9}))?(?::(\d{1,3}))?$/;

export type Found = { call: Call; person: Person; answer: number };

/** The call that `value` names, when it is open, the words are those that were drawn, and nobody else has it; else why not. */
export function found(turn: Turn, staff: Staff, value: string): Found | Phrase {
  const [, id, nth, answer] = VALUE.exec(value) ?? [];
  const call = id === undefined ? undefined : turn.rows.calls.byId(Number(id));
  const person = call && turn.rows.persons.byId(call.personId);
  if (!call || !person) return phrase('desk-refused-gone');
  if (call.state !== 'open' && call.state !== 'claimed') return phrase('desk-call-over', { number: call.id });
  if (call.claimedBy !== null && call.claimedBy !== staff.id)
    return phrase('desk-call-taken', { number: call.id });
  if (nth !== undefined && Number(nth) !== (call.said?.nth ?? 0))
    return phrase('desk-call-changed', { number: call.id });
  return { call, person, answer: Number(answer ?? -1) };
}

/** Writes down who did what with a call. */
export function written(turn: Turn, call: Call, staff: Staff, action: string): void {
  const about = { personId: call.personId, detail: JSON.stringify({ v: 1, call: call.id }) };
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action, ...about });
}

/** Whoever has the call has it for a while longer. */
export const hold = (turn: Turn, { id }: Call): void =>
  turn.later(CALL_CLAIM, `call:${id}`, turn.now + CLAIM);

/** Takes the call, and shows whom to ring and what to say. */
export function ring(turn: Turn, staff: Staff, value: string): Reply {
  const about = found(turn, staff, value);
  if ('key' in about) return notice(about);
  const { call, person } = about;
  const back = backOf(turn, call);
  const early = back && call.claimedBy === null ? notYet(turn, staff, call, back) : null;
  if (early) return notice(early);
  turn.rows.calls.change(call.id, { state: 'claimed', claimedBy: staff.id });
  hold(turn, call);
  written(turn, call, staff, 'call-ring');
  turn.homesStale = true;
  return back ? backModal(turn, call, back) : callModal(turn, call, person);
}

const MINUTE = 60_000;
/** A time that was agreed begins so much earlier at most. */
const EARLY_MS = 10 * MINUTE;
/** So long whoever speaks the language has the first go. */
const SPEAKERS_MS = 10 * MINUTE;

/** Why `staff` cannot take an agreed call now: its time has not come, or somebody is there who speaks the language. */
function notYet(turn: Turn, staff: Staff, { id: number }: Call, back: CallBack): Phrase | null {
  if (turn.now < back.from - EARLY_MS)
    return phrase('desk-call-early', { number, moment: dayTime(turn, back.from) });
  const open = back.from + SPEAKERS_MS;
  const own = turn.rows.staff.languagesOf(staff);
  if (turn.now >= open || own === null || own.includes(back.language)) return null;
  if (turn.rows.staff.onDutySpeaking(back.language).length === 0) return null;
  const language = deskLanguage(back.language);
  return phrase('desk-call-speaker', { number, language, moment: dayTime(turn, open) });
}

/** Nobody said how it went: it is for all again. */
export function claimOver(turn: Turn, id: number): void {
  if (turn.rows.calls.byId(id)?.state !== 'claimed') return;
  turn.rows.calls.change(id, { state: 'open', claimedBy: null });
  turn.homesStale = true;
}
