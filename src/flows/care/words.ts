/** Words of their own at the end of a check: looked through for danger before this, then read by people and by no program. */
import { numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import { whenAnswered } from '../case/case.js';
import { openForm, show } from '../form/asking.js';
import * as engine from '../form/form.js';
import { typedControl } from '../form/typed.js';
import type { Turn } from '../turn.js';
import { kindWords } from './about.js';
import { careCase } from './escalate.js';
import { answeredCheck } from './finish.js';
import { checkOf, heardAnswer } from './form.js';
import { CHECK_WORDS } from './forms.js';

const LONGEST = 2000;

/** Takes what somebody writes where a check asks for words. @returns false when it asks for none. */
export function takeCheckWords(turn: Turn, person: Person, messageId: string, text: string): boolean {
  const open = openForm(turn, person);
  const about = open && checkOf(turn, open);
  if (!open || !about) return false;
  const question = engine.nextQuestion(open.form, open.state);
  if (question?.id !== 'words' || typedControl(turn, text) !== null || text.length > LONGEST) return false;
  const heading = phrase('desk-care-words', { kind: kindWords(about.check.kind) });
  const kase = careCase(turn, person, 'normal', heading, true);
  const message = {
    personId: person.id,
    caseId: kase.id,
    direction: 'in' as const,
    kind: CHECK_WORDS,
    text,
    externalId: messageId,
    at: turn.now,
  };
  const id = turn.rows.messages.add(message);
  turn.rows.threads.heardIn(id, turn.eventId);
  turn.rows.threads.shows(id, turn.post(kase, phrase('desk-person-wrote', { text })));
  turn.rows.checkins.change(about.check.id, { caseId: kase.id });
  const params = { number: numberOf(kase.id), when: whenAnswered(turn, kase) };
  turn.say(person, phrase('care-orange', params));
  const state = engine.answer(open.form, open.state, question, 'given');
  if (heardAnswer(turn, person, { ...open, state }, question, null) !== 'over')
    show(turn, person, { ...open, state }, null);
  return true;
}

/** Danger in whatever they write ends the questions, once the urgent case is open: from now on people ask. */
export function haltCheck(turn: Turn, person: Person): void {
  const open = openForm(turn, person);
  const about = open && checkOf(turn, open);
  if (!about) return;
  const kase = turn.rows.cases.openOf(person.id);
  const urgent = kase?.urgency === 'red' ? { caseId: kase.id } : {};
  turn.rows.checkins.change(about.check.id, { level: 'red', ...urgent });
  answeredCheck(turn, about);
}
