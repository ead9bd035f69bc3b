/** Priority: by when a case is to be answered. Urgent cases stand above every priority. */
import { type Key, phrase } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import { choosing } from './choosing.js';
import { setOn, whileOpen } from './triage.js';

const PRIORITIES = ['high', 'normal', 'low'] as const;
const label = (id: string) => ({ key: `desk-priority-${id}` as Key });

export const priority = choosing({
  name: 'priority',
  fits: ({ urgency }) => urgency !== 'red',
  options: PRIORITIES.map((id) => ({ id, label: label(id) })),
  current: ({ kase }) => kase.priority,
  refuse: (turn, about) =>
    whileOpen(turn, about) ?? (about.kase.urgency === 'red' ? phrase('desk-priority-red') : null),
  set: (turn, about, id) => {
    const set = PRIORITIES.find((one) => one === id) ?? 'normal';
    const said = phrase('desk-priority-by', { staff: mention(about.staff), priority: label(set) });
    setOn(turn, about, 'priority', { priority: set }, said);
  },
});
