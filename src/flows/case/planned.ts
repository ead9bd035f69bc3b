/** Answers that a helper has written to be sent later: planned, sent by the clock in the helper's name, or called off. */
import { isHeld } from '../../db/cases.js';
import type { Draft } from '../../db/drafts.js';
import type { PlannedReply } from '../../db/planned.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { silentUntil } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';
import { takeCase } from '../verbs/claim.js';
import type { About } from '../verbs/verb.js';
import { mention, note, sendToPerson } from './case.js';
import { PLANNED } from './state.js';

/** The furthest day for which an answer can be planned. */
export const FURTHEST_DAYS = 90;
const DAY = 86_400_000;
/** Later than this it was due while the service stood still: what people have written meanwhile is heard first. */
const LATE = 5 * 60_000;
const HEARD_FIRST = 60_000;

const subject = (id: number): string => `planned:${id}`;

function moment(turn: Turn, at: number): Value {
  const { day, time } = turn.house.office.moment(at);
  return { join: [{ day }, time], by: ', ' };
}

/** Not in quiet hours, unless the case is urgent. @param at UTC milliseconds */
export const outsideQuiet = (turn: Turn, { kase }: Pick<About, 'kase'>, at: number): number =>
  kase.urgency === 'red' ? at : (turn.house.quiet.endsAt(at) ?? at);

/** What is wrong with a moment for which an answer is to be planned; null when nothing is. */
export function dueProblem(turn: Turn, due: number): Phrase | null {
  if (due <= turn.now) return phrase('desk-later-past');
  return due > turn.now + FURTHEST_DAYS * DAY ? phrase('desk-later-far', { days: FURTHEST_DAYS }) : null;
}

/** Plans `draft` for `due`, with its `translation` where that was agreed to; whoever plans it has the case. */
export function plan(
  turn: Turn,
  about: About,
  { text }: Draft,
  due: number,
  translation: string | null,
): void {
  takeCase(turn, about);
  const { kase, staff } = about;
  const planned = { caseId: kase.id, staffId: staff.id, text, translation, due };
  const row = turn.rows.planned.add(planned, turn.now);
  turn.later(PLANNED, subject(row.id), due);
  note(turn, kase, staff, 'plan');
  const button = { verb: 'unplan', label: phrase('desk-unplan'), value: `case:${kase.id}` };
  const said = phrase('desk-planned-by', { staff: mention(staff), until: moment(turn, due), text });
  turn.post(kase, said, 'answer', [button]);
  turn.card(kase);
}

/** Calls off all that is planned in a case. @returns how many answers. */
export function callOff(turn: Turn, { kase, staff }: About): number {
  const planned = turn.rows.planned.of(kase.id);
  for (const { id } of planned) {
    turn.rows.planned.end(id, 'cancelled', turn.now, 'helper');
    turn.forget(PLANNED, subject(id));
  }
  if (planned.length === 0) return 0;
  note(turn, kase, staff, 'unplan');
  turn.post(kase, phrase('desk-unplanned-by', { staff: mention(staff), count: planned.length }));
  turn.card(kase);
  return planned.length;
}

/** Why it may not go any more in the name of who planned it; null when it may. */
function refusal(
  staff: Staff | undefined,
  { state, claimedBy }: About['kase'],
): 'rights' | 'claim' | 'resolved' | null {
  if (staff?.helper !== true) return 'rights';
  if (state === 'resolved') return 'resolved';
  return isHeld({ state }) && claimedBy === staff.id ? null : 'claim';
}

function drop(
  turn: Turn,
  kase: About['kase'],
  row: PlannedReply,
  why: 'rights' | 'claim' | 'resolved',
): void {
  turn.rows.planned.end(row.id, 'cancelled', turn.now, why);
  turn.post(kase, phrase('desk-planned-dropped', { why, text: row.text }));
  turn.card(kase);
}

/** Its moment has come. @param nth 1, or 2 when it was put off because the service had stood still. */
export function sendPlanned(turn: Turn, id: number, nth: number): void {
  const row = turn.rows.planned.byId(id);
  const kase = row && turn.rows.cases.byId(row.caseId);
  if (row?.state !== 'planned' || !kase || kase.erasedAt !== null) return;
  if (nth === 1 && turn.now - row.due > LATE)
    return turn.later(PLANNED, `${subject(id)}:2`, turn.now + HEARD_FIRST);
  const staff = turn.rows.staff.byId(row.staffId);
  const why = refusal(staff, kase);
  if (why !== null || !staff) return drop(turn, kase, row, why ?? 'rights');
  const from = outsideQuiet(turn, { kase }, turn.now);
  if (from > turn.now) return turn.later(PLANNED, `${subject(id)}:2`, from);
  const silent = silentUntil(turn, kase.personId);
  if (silent !== null) return turn.later(PLANNED, `${subject(id)}:2`, silent);
  turn.rows.planned.end(id, 'sent', turn.now, null);
  sendToPerson(turn, kase, staff, row.text, row.translation);
}
