/** Questions to a person in danger that go out in one press, translated beforehand (R14). */
import { type Key, type Phrase, phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { awaitWord } from '../danger/red.js';
import { holdsBack } from '../quiet-mode/hush.js';
import { notice } from '../reply.js';
import { refusal } from './rights.js';
import type { Verb } from './verb.js';

/** What may be asked: the answer buttons of a red card name them in this order. */
export const QUESTIONS = ['alone', 'address', 'speak'] as const;

const question = (id: (typeof QUESTIONS)[number]): Verb => ({
  name: `ask${id}`,
  press: (turn, about) => {
    const { kase, staff } = about;
    const reason = kase.urgency === 'red' ? refusal(turn, about) : phrase('desk-refused-gone');
    if (reason) return notice(reason);
    const person = turn.rows.persons.byId(kase.personId);
    if (!person) return notice(phrase('desk-refused-gone'));
    if (person.chat === null) return notice(phrase('desk-call-no-chat'));
    const wait = holdsBack(turn, person.id);
    if (wait) return notice(wait);
    const asked: Phrase = { key: `danger-ask-${id}` as Key };
    turn.say(person, asked, { priority: 'urgent' });
    awaitWord(turn, kase);
    note(turn, kase, staff, `ask-${id}`);
    const said: Phrase = { key: `desk-ask-${id}-said` as Key };
    turn.post(kase, phrase('desk-asked-by', { staff: mention(staff), question: said }));
    return undefined;
  },
});

export const asks: readonly Verb[] = QUESTIONS.map(question);
