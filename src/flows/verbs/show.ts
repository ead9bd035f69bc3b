/** Show details: phone, place and household of a person, to one helper alone, for a reason that is written down. */
import { numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import { phoneOf } from '../calling/phone-of.js';
import { checksLine } from '../care/desk.js';
import { answerLines } from '../form/view.js';
import { chances } from '../intake/chances.js';
import { intake } from '../intake/intake.js';
import { savedAnswers } from '../intake/saved.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import type { About, Verb } from './verb.js';

/** What may be chosen; the person can read which one it was. */
export const REASONS = ['contact', 'home', 'office', 'danger', 'other'] as const;
const WORDS_MAX = 300;
/** Questions whose answers are shown: who lives together, where, and what the person added. */
const SHOWN = new Set(['adults', 'children', 'town', 'note']);

const reasonOf = (given: string | undefined) => REASONS.find((one) => one === given);

/** The details, a line each. */
function details(turn: Turn, person: Person): Value[] {
  const phone = phoneOf(turn, person.id);
  const saved = savedAnswers(turn, person);
  const only = <T>(answers: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => SHOWN.has(id)));
  const answers = saved
    ? [...answerLines(intake, only(saved.intake)), ...answerLines(chances, only(saved.chances))]
    : [phrase('desk-show-profile-none')];
  const checks = checksLine(turn.rows, person.id);
  return [
    phone === null ? phrase('desk-show-phone-none') : phrase('desk-show-phone', { phone }),
    ...answers,
    ...checks,
  ];
}

/** Writes down who looks and why, and shows it. */
function reveal(turn: Turn, { kase, staff }: About, person: Person, why: string, words: string): Reply {
  turn.rows.audit.add({
    at: turn.now,
    staffId: staff.id,
    action: 'show',
    caseId: kase.id,
    personId: person.id,
    detail: JSON.stringify({ v: 1, why, words }),
  });
  const said: Value = { join: [...details(turn, person), phrase('desk-show-only-you')], by: '\n' };
  return openModal({
    verb: 'show',
    title: phrase('desk-show-title', { number: numberOf(kase.id) }),
    fields: [{ kind: 'say', said }],
    meta: `case:${kase.id}`,
  });
}

const asked = (): Field[] => [
  { kind: 'say', said: phrase('desk-show-intro') },
  {
    kind: 'select',
    id: 'why',
    label: phrase('desk-show-why'),
    options: REASONS.map((id) => ({ id, label: { key: `desk-show-why-${id}` as Key } })),
  },
  { kind: 'line', id: 'words', label: phrase('desk-show-words'), max: WORDS_MAX, optional: true },
];

export const showDetails: Verb = {
  name: 'show',
  help: phrase('desk-help-show'),
  label: phrase('desk-show'),
  press: (turn, about) => {
    const { kase } = about;
    const person = turn.rows.persons.byId(kase.personId);
    if (!person) return notice(phrase('desk-refused-gone'));
    // Where somebody may be in danger nobody fills in a form first (R14); that they looked is written down all the same.
    if (kase.urgency === 'red' && kase.state !== 'resolved') return reveal(turn, about, person, 'danger', '');
    return openModal({
      verb: 'show',
      title: phrase('desk-show-title', { number: numberOf(kase.id) }),
      fields: asked(),
      submit: phrase('desk-show-submit'),
      meta: `case:${kase.id}`,
    });
  },
  submit: (turn, about, _text, _source, more) => {
    const person = turn.rows.persons.byId(about.kase.personId);
    if (!person) return modalErrors(phrase('desk-refused-gone'), 'why');
    const why = reasonOf(more.why);
    if (!why) return modalErrors(phrase('desk-show-why'), 'why');
    return reveal(turn, about, person, why, (more.words ?? '').trim().slice(0, WORDS_MAX));
  },
};
