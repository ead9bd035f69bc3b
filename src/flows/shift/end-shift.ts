/** "End shift": lists what a helper has, one line each, hands it on in one modal, and takes them off duty (R19). */
import { type Case, isHeld, numberOf } from '../../db/cases.js';
import type { OpenCase } from '../../db/desk-lists.js';
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { release } from '../case/due.js';
import { caseLabel, caseLine } from '../overview/case-line.js';
import { type Choice, type Field, modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { colleague, handOn } from '../verbs/handover.js';
import type { About } from '../verbs/verb.js';
import { casesOf, endDuty, needsUs, waitForYes } from './duty.js';

/** A field of boxes to tick has ten at most. */
const BOXES = 10;
/** So many cases are listed; what is beyond goes the way of what is not ticked. */
const LISTED = 150;

const boxesOf = (list: readonly OpenCase[]): OpenCase[][] =>
  Array.from({ length: Math.ceil(list.length / BOXES) }, (_, n) => list.slice(n * BOXES, (n + 1) * BOXES));

/** Each urgent case goes to somebody by name. */
function urgentFields(turn: Turn, list: readonly OpenCase[]): Field[] {
  return list.flatMap((one): Field[] => [
    { kind: 'say', said: caseLine(turn, one) },
    {
      kind: 'user',
      id: `red${one.kase.id}`,
      label: phrase('desk-shift-red', { number: numberOf(one.kase.id) }),
      hint: phrase('desk-shift-red-hint'),
    },
  ]);
}

function otherFields(turn: Turn, list: readonly OpenCase[]): Field[] {
  if (list.length === 0) return [];
  const boxes = boxesOf(list).map((some, n): Field => {
    const options = some.map((one): Choice => ({ id: String(one.kase.id), label: caseLabel(turn, one) }));
    const label = phrase('desk-shift-boxes', { part: n + 1 });
    return { kind: 'checks', id: `ones${n}`, label, options, optional: true };
  });
  return [
    { kind: 'say', said: phrase('desk-shift-how') },
    { kind: 'user', id: 'to', label: phrase('desk-shift-to'), optional: true },
    ...boxes,
  ];
}

/** Opens the modal; who has nothing is off duty at once. */
export function beginEnd(turn: Turn, staff: Staff): Reply {
  const list = turn.rows.lists.held(staff.id, LISTED);
  if (list.length === 0) {
    if (staff.dutySince === null) return notice(phrase('desk-duty-is-off'));
    endDuty(turn, staff);
    return notice(phrase('desk-shift-ended', { count: 0 }));
  }
  const isRed = ({ kase }: OpenCase): boolean => kase.urgency === 'red';
  return openModal({
    verb: 'endshift',
    title: phrase('desk-shift-end'),
    fields: [
      ...urgentFields(turn, list.filter(isRed)),
      ...otherFields(
        turn,
        list.filter((one) => !isRed(one)),
      ),
    ],
    submit: phrase('desk-shift-end'),
    meta: 'me',
  });
}

type Filled = Readonly<Partial<Record<string, string>>>;

/** Who is to take over what; or what is wrong, and under which field. */
type Plan = { to: Map<number, Staff> } | { wrong: Reply };

const about = (kase: Case, staff: Staff): About => ({
  kase,
  staff,
  draft: null,
  bundle: null,
  message: null,
});

const ticked = (more: Filled): Set<string> =>
  new Set(
    Object.entries(more).flatMap(([id, value = '']) => (id.startsWith('ones') ? value.split(',') : [])),
  );

function planOf(turn: Turn, staff: Staff, held: readonly Case[], more: Filled): Plan {
  const to = new Map<number, Staff>();
  const chosen = ticked(more);
  for (const kase of held) {
    const { id, urgency } = kase;
    const field = urgency === 'red' ? `red${id}` : 'to';
    if (urgency !== 'red' && !chosen.has(String(id))) continue;
    const named = more[field] ?? '';
    const found = named === '' ? phrase('desk-shift-whom') : colleague(turn, about(kase, staff), named);
    if ('key' in found) return { wrong: modalErrors(found, field) };
    to.set(id, found);
  }
  return { to };
}

/** What was filled in. Urgent cases that were claimed meanwhile have no name yet: then the modal says so. */
export function submitEnd(turn: Turn, staff: Staff, more: Filled): Reply | undefined {
  const held = casesOf(turn, staff).filter(isHeld);
  const plan = planOf(turn, staff, held, more);
  if ('wrong' in plan) return plan.wrong;
  endDuty(turn, staff);
  for (const kase of held) {
    const to = plan.to.get(kase.id);
    if (to) handOn(turn, about(kase, staff), to);
    if (to && kase.urgency === 'red') waitForYes(turn, kase);
    if (!to && needsUs(kase)) leave(turn, kase, staff);
  }
  return undefined;
}

function leave(turn: Turn, kase: Case, staff: Staff): void {
  release(turn, kase, phrase('desk-shift-left', { staff: mention(staff) }));
  note(turn, kase, staff, 'give-back');
}
