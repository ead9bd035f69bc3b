/** What a helper has a program do by a press: translate words of an urgent case, check a translation, sum up a case. */
import type { Message } from '../../db/messages.js';
import { phrase } from '../../words/phrase.js';
import { note } from '../case/case.js';
import { mayAsk } from '../model/gate.js';
import { askSummary } from '../model/summary.js';
import { mayPressTranslate, translateByPress } from '../model/translate.js';
import { askBack } from '../model/translated.js';
import { notice } from '../reply.js';
import type { Turn } from '../turn.js';
import type { About, Verb } from './verb.js';

const gone = () => notice(phrase('desk-refused-gone'));

/** The message of the press, with its person, while it stands. */
function subject(turn: Turn, { kase, message }: About) {
  const person = turn.rows.persons.byId(kase.personId);
  const stands = (one: Message): boolean => one.withdrawnAt === null && one.removedAt === null;
  return message && person && stands(message) ? { message, person } : null;
}

export const translate: Verb = {
  name: 'translate',
  press: (turn, about) => {
    const found = subject(turn, about);
    if (!found) return gone();
    if (!mayPressTranslate(turn, about.kase, found.person)) return notice(phrase('desk-model-not'));
    if (!translateByPress(turn, found.person, found.message, about.staff)) return gone();
    note(turn, about.kase, about.staff, 'translate');
    return notice(phrase('desk-model-asked'));
  },
};

export const check: Verb = {
  name: 'check',
  press: (turn, about) => {
    const found = subject(turn, about);
    if (!found) return gone();
    if (!mayPressTranslate(turn, about.kase, found.person)) return notice(phrase('desk-model-not'));
    if (!askBack(turn, found.person, found.message, about.staff)) return gone();
    return notice(phrase('desk-model-asked'));
  },
};

export const summary: Verb = {
  name: 'summary',
  label: phrase('desk-summarise'),
  fits: ({ urgency }, { model }) => model && urgency !== 'red',
  press: (turn, { kase, staff }) => {
    const person = turn.rows.persons.byId(kase.personId);
    if (!person || kase.urgency === 'red' || !mayAsk(turn, person)) return notice(phrase('desk-model-not'));
    if (!askSummary(turn, kase, person, staff)) return gone();
    note(turn, kase, staff, 'summary');
    return notice(phrase('desk-model-asked'));
  },
};
