/** Topic: what a case is about, from a short list. Its thread stays where it was opened. */
import { type Key, phrase } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import { CHOICES } from '../case/topics.js';
import { choosing } from './choosing.js';
import { setOn, whileOpen } from './triage.js';

const label = (id: string) => ({ key: `desk-wants-${id}` as Key });

export const topic = choosing({
  name: 'topic',
  fits: ({ urgency }) => urgency !== 'red',
  options: CHOICES.map((id) => ({ id, label: label(id) })),
  current: ({ kase }) => kase.topic,
  // The topic of these is what their own steps go by.
  refuse: (turn, about) =>
    whileOpen(turn, about) ??
    (about.kase.urgency === 'red' || about.kase.topic === 'recovery' ? phrase('desk-topic-fixed') : null),
  set: (turn, about, id) => {
    const said = phrase('desk-topic-by', { staff: mention(about.staff), wants: label(id) });
    setOn(turn, about, 'topic', { topic: id }, said);
  },
});
