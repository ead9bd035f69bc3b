/** Call off: what is planned to be sent later in a case is not sent. */
import { phrase } from '../../words/phrase.js';
import { callOff } from '../case/planned.js';
import { notice } from '../reply.js';
import { refusal } from './rights.js';
import type { Verb } from './verb.js';

export const unplan: Verb = {
  name: 'unplan',
  help: phrase('desk-help-unplan'),
  label: phrase('desk-unplan'),
  // Its button stands under the answer that is planned.
  fits: () => false,
  press: (turn, about) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    return callOff(turn, about) > 0 ? undefined : notice(phrase('desk-unplan-none'));
  },
};
