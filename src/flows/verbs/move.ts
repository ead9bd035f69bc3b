/** Move: connects the chat of a recovery case to the person of an earlier case, after two facts that were named. */
import { caseIdOf, numberOf } from '../../db/cases.js';
import { phrase } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import { connect } from '../privacy/recovery.js';
import { modalErrors, notice, openModal } from '../reply.js';
import type { Turn } from '../turn.js';
import type { About, Verb } from './verb.js';

const FACT_LEAST = 3;
const FACT_MOST = 300;

/** Only who has claimed a recovery case may move; why not, in words for them, or null. */
function refusal({ kase, staff }: About) {
  if (kase.topic !== 'recovery') return phrase('desk-refused-gone');
  if (kase.state === 'resolved') return phrase('desk-refused-resolved');
  return kase.claimedBy === staff.id ? null : phrase('desk-move-claim-first');
}

const fits = (fact: string): boolean => fact.length >= FACT_LEAST && fact.length <= FACT_MOST;

/** The person of the case whose number was named; null when it is no other person's. */
function before(turn: Turn, { kase }: About, written: string) {
  const found = /^\s*#?(\d{4,12})\s*$/.exec(written);
  const old = found ? turn.rows.cases.byId(caseIdOf(Number(found[1]))) : undefined;
  const person = old && turn.rows.persons.byId(old.personId);
  return old && person && person.id !== kase.personId ? { old, person } : null;
}

export const move: Verb = {
  name: 'move',
  help: phrase('desk-help-move'),
  label: phrase('desk-move'),
  fits: ({ topic }) => topic === 'recovery',
  press: (_, about) => {
    const reason = refusal(about);
    if (reason) return notice(reason);
    return openModal({
      verb: 'move',
      title: phrase('desk-move-title', { number: numberOf(about.kase.id) }),
      fields: [
        { kind: 'line', id: 'text', label: phrase('desk-move-label'), hint: phrase('desk-move-hint') },
        { kind: 'line', id: 'first', label: phrase('desk-move-first') },
        { kind: 'line', id: 'second', label: phrase('desk-move-second') },
      ],
      submit: phrase('desk-move'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, text, _source, more) => {
    const reason = refusal(about);
    if (reason) return modalErrors(reason);
    const found = before(turn, about, text);
    if (!found) return modalErrors(phrase('desk-move-no-case'));
    const facts = [more.first?.trim() ?? '', more.second?.trim() ?? ''];
    const [first = '', second = ''] = facts;
    if (!facts.every(fits) || first.toLowerCase() === second.toLowerCase())
      return modalErrors(phrase('desk-move-facts'));
    const { kase, staff } = about;
    const entry = {
      at: turn.now,
      staffId: staff.id,
      action: 'move',
      caseId: kase.id,
      personId: found.person.id,
    };
    turn.rows.audit.add({ ...entry, detail: JSON.stringify({ v: 1, from: kase.personId, facts }) });
    connect(turn, kase, found.person);
    turn.post(kase, phrase('desk-moved-by', { staff: mention(staff), number: numberOf(found.old.id) }));
    turn.card(kase);
    return undefined;
  },
};
