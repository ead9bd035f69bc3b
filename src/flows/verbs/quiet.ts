/** Quiet: suggests short messages to somebody in danger, who alone can turn them on. */
import { phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { hideButton, quietButton } from '../quiet-mode/fold.js';
import { isQuiet } from '../quiet-mode/panel.js';
import { notice } from '../reply.js';
import { refusal } from './rights.js';
import type { Verb } from './verb.js';

export const quiet: Verb = {
  name: 'quiet',
  help: phrase('desk-help-quiet'),
  label: phrase('desk-quiet'),
  fits: ({ urgency }) => urgency === 'red',
  press: (turn, about) => {
    const { kase, staff } = about;
    const reason = kase.urgency === 'red' ? refusal(turn, about) : phrase('desk-quiet-red-only');
    if (reason) return notice(reason);
    const person = turn.rows.persons.byId(kase.personId);
    if (!person) return notice(phrase('desk-refused-gone'));
    if (isQuiet(turn, person.id)) return notice(phrase('desk-quiet-already'));
    const on = quietButton(phrase('quiet-on'), 'on');
    turn.say(person, phrase('quiet-suggested'), { buttons: [[on], [hideButton]], priority: 'urgent' });
    // Named like a question of the team: whoever reads in the chat who has seen what is to learn nothing else from it.
    note(turn, kase, staff, 'ask-short');
    turn.post(kase, phrase('desk-quiet-suggested', { staff: mention(staff) }));
    return undefined;
  },
};
