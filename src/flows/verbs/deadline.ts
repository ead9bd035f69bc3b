/** Deadline: the day by which something has to be done for the person. Copied from the letter, never computed (R4). */
import { numberOf } from '../../db/cases.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import { watchDeadline } from '../case/due-days.js';
import { readDay } from '../case/moments.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { setOn, whileOpen } from './triage.js';
import type { About, Verb } from './verb.js';

/** Takes the deadline away. */
const NONE = new Set(['none', 'keine', '-']);

function set(turn: Turn, about: About, day: string | null): Phrase | null {
  if (day !== null && day < turn.today) return phrase('desk-day-past');
  if (day === about.kase.deadline) return null;
  const staff = mention(about.staff);
  const said =
    day === null
      ? phrase('desk-deadline-gone-by', { staff })
      : phrase('desk-deadline-by', { staff, date: { day, year: true } });
  setOn(turn, about, 'deadline', { deadline: day }, said);
  watchDeadline(turn, about.kase.id, day);
  return null;
}

export const deadline: Verb = {
  name: 'deadline',
  help: phrase('desk-help-deadline'),
  label: phrase('desk-deadline'),
  press: (turn, about, words): Reply | undefined => {
    const reason = whileOpen(turn, about);
    if (reason) return notice(reason);
    if (words !== '') {
      const gone = NONE.has(words.toLowerCase());
      const read = gone ? null : readDay(words, turn.today);
      if (!gone && read?.rest !== '') return notice(phrase('desk-day-unclear', { text: words }));
      const wrong = set(turn, about, read?.day ?? null);
      return wrong ? notice(wrong) : undefined;
    }
    const initial = about.kase.deadline;
    return openModal({
      verb: 'deadline',
      title: phrase('desk-deadline-title', { number: numberOf(about.kase.id) }),
      fields: [
        {
          kind: 'date',
          id: 'day',
          label: phrase('desk-deadline-label'),
          hint: phrase('desk-deadline-hint'),
          optional: true,
          ...(initial === null ? {} : { initial }),
        },
      ],
      submit: phrase('desk-save'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, _text, _source, { day = '' }) => {
    const wrong = whileOpen(turn, about) ?? set(turn, about, day === '' ? null : day);
    return wrong ? modalErrors(wrong, 'day') : undefined;
  },
};
