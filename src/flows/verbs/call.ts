/** Call: rings the person of a case, whoever has no chat or does not answer in it; the number shows to who takes the call. */
import { phrase } from '../../words/phrase.js';
import { phoneOf } from '../calling/phone-of.js';
import { openCall } from '../calling/reach.js';
import { ring } from '../calling/take.js';
import { notice } from '../reply.js';
import { refusal } from './rights.js';
import type { Verb } from './verb.js';

export const call: Verb = {
  name: 'call',
  help: phrase('desk-help-call'),
  label: phrase('desk-call'),
  press: (turn, about) => {
    const { kase, staff } = about;
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    const person = turn.rows.persons.byId(kase.personId);
    if (!person || phoneOf(turn, person.id) === null) return notice(phrase('desk-call-no-number'));
    const [open] = turn.rows.calls.openTo(person.id).filter(({ notBefore }) => notBefore <= turn.now);
    turn.talksWith = person.id;
    const made =
      open ??
      openCall(turn, person, {
        kind: 'case',
        subject: `case:${kase.id}`,
        said: '',
        due: turn.now,
        atOnce: true,
      });
    return made ? ring(turn, staff, `call:${made.id}`) : notice(phrase('desk-refused-gone'));
  },
};
