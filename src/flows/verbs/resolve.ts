/** Resolve and reopen: the end of a case, and its way back. */
import { numberOf } from '../../db/cases.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { mention, note, reopenCase } from '../case/case.js';
import { endCase } from '../case/end.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { plainRefusal, refusal } from './rights.js';
import type { About, Verb } from './verb.js';

const OUTCOME_MAX = 300;

/** How an urgent case can end (R13); the last two count only when a second person agrees. */
const ENDS = ['safe', 'handed-police', 'handed-body', 'declined', 'not-reached', 'false-alarm'] as const;
const FOR_TWO: ReadonlySet<string> = new Set(['not-reached', 'false-alarm']);
const endName = (end: string): Phrase => ({ key: `desk-end-${end}` as Key });

/** What an end reads as in the thread: how, and the helper's own words. */
const ending = (end: string | null, outcome: string): Value =>
  end === null ? outcome : { join: [endName(end), outcome], by: '. ' };

/** An end that one person alone cannot decide: it waits for a second. */
function askForEnd(turn: Turn, { kase, staff }: About, end: string, outcome: string): void {
  const sealed = turn.rows.cases.sealOutcome(outcome);
  turn.rows.cases.change(kase.id, { ended: end, outcome: sealed, endAskedBy: staff.id });
  note(turn, kase, staff, 'ask-end');
  const said = phrase('desk-end-asked', { staff: mention(staff), outcome: ending(end, outcome) });
  const confirm = { verb: 'confirm', label: phrase('desk-end-confirm'), value: `case:${kase.id}:${end}` };
  turn.post(kase, said, 'urgent', [confirm]);
}

function close(turn: Turn, { kase, staff }: About, end: string | null, outcome: string): void {
  const posted = phrase('desk-resolved-by', { staff: mention(staff), outcome: ending(end, outcome) });
  note(turn, kase, staff, 'resolve');
  const said = phrase('human-resolved', { number: numberOf(kase.id) });
  endCase(turn, kase, { by: staff, how: end, outcome }, posted, said);
}

export const resolve: Verb = {
  name: 'resolve',
  help: phrase('desk-help-resolve'),
  label: phrase('desk-resolve'),
  press: (turn, about) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    return openModal({
      verb: 'resolve',
      title: phrase('desk-resolve-title', { number: numberOf(about.kase.id) }),
      fields: [
        ...(about.kase.urgency === 'red' ? [howItEnded()] : []),
        { kind: 'text', id: 'text', label: phrase('desk-resolve-label') },
      ],
      submit: phrase('desk-resolve'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, text, _source, more) => {
    const outcome = text.trim();
    const end = about.kase.urgency === 'red' ? (ENDS.find((one) => one === more.end) ?? '') : null;
    const reason = plainRefusal(turn, about);
    if (reason) return modalErrors(reason);
    if (outcome === '') return modalErrors(phrase('desk-modal-empty'));
    if (outcome.length > OUTCOME_MAX) return modalErrors(phrase('desk-modal-long', { max: OUTCOME_MAX }));
    if (end === '') return modalErrors(phrase('desk-end-missing'));
    if (end !== null && FOR_TWO.has(end)) askForEnd(turn, about, end, outcome);
    else close(turn, about, end, outcome);
    return undefined;
  },
};

const howItEnded = (): Field => ({
  kind: 'select',
  id: 'end',
  label: phrase('desk-end-label'),
  options: ENDS.map((id) => ({ id, label: endName(id) })),
});

/** The second person who agrees to the end of an urgent case. */
export const confirm: Verb = {
  name: 'confirm',
  press: (turn, about): Reply | undefined => {
    const { kase, staff, seen } = about;
    if (kase.state === 'resolved' || kase.endAskedBy === null || kase.ended === null)
      return notice(phrase('desk-refused-gone'));
    if (seen && seen !== kase.ended) return notice(phrase('desk-refused-end-changed'));
    if (kase.endAskedBy === staff.id) return notice(phrase('desk-end-other'));
    close(turn, about, kase.ended, turn.rows.cases.outcome(kase));
    return undefined;
  },
};

export const reopen: Verb = {
  name: 'reopen',
  help: phrase('desk-help-reopen'),
  press: (turn, { kase, staff }) => {
    if (kase.state !== 'resolved') return notice(phrase('desk-refused-open'));
    const open = reopenCase(turn, kase, staff);
    note(turn, kase, staff, 'reopen');
    turn.post(open, phrase('desk-reopened-by', { staff: mention(staff) }));
    return undefined;
  },
};
