/** Snooze: put a case aside until a moment. It comes back by itself, or when the person writes. */
import { numberOf } from '../../db/cases.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { morningOf, readMoment } from '../case/moments.js';
import { snooze as putAside } from '../case/snooze.js';
import { dayAfter } from '../days.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { takeCase } from './claim.js';
import { plainRefusal, refusal } from './rights.js';
import type { About, Verb } from './verb.js';

const HOUR = 3_600_000;
const DAYS_MAX = 90;

/** Moments that are asked for often, by the words `desk-snooze-<id>`. */
const PRESETS: Readonly<Record<string, { label: Phrase; at: (turn: Turn) => number }>> = {
  hours: { label: phrase('desk-snooze-hours'), at: ({ now }) => now + 2 * HOUR },
  tomorrow: { label: phrase('desk-snooze-tomorrow'), at: (turn) => inDays(turn, 1) },
  days: { label: phrase('desk-snooze-days'), at: (turn) => inDays(turn, 3) },
  week: { label: phrase('desk-snooze-week'), at: (turn) => inDays(turn, 7) },
};

const inDays = (turn: Turn, days: number): number => morningOf(turn.house.office, dayAfter(turn.today, days));

/** A moment as helpers read it. */
const shown = (turn: Turn, at: number): Value => {
  const { day, time } = turn.house.office.moment(at);
  return { join: [{ day }, time], by: ', ' };
};

const whyNot = (about: About, reason: Phrase | null): Phrase | null =>
  reason ?? (about.kase.urgency === 'red' ? phrase('desk-snooze-red') : null);

/** Puts the case of `about` aside; whoever does it has it. @returns what is wrong with the moment, or null. */
function until(turn: Turn, about: About, at: number): Phrase | null {
  if (at <= turn.now) return phrase('desk-moment-past');
  if (at > inDays(turn, DAYS_MAX)) return phrase('desk-snooze-long', { days: DAYS_MAX });
  takeCase(turn, about);
  const kase = turn.rows.cases.byId(about.kase.id) ?? about.kase;
  putAside(turn, kase, about.staff, at);
  note(turn, kase, about.staff, 'snooze');
  turn.post(kase, phrase('desk-snoozed-by', { staff: mention(about.staff), until: shown(turn, at) }));
  turn.card(kase);
  return null;
}

export const snooze: Verb = {
  name: 'snooze',
  help: phrase('desk-help-snooze'),
  label: phrase('desk-snooze'),
  fits: ({ urgency }) => urgency !== 'red',
  press: (turn, about, words): Reply | undefined => {
    const reason = whyNot(about, refusal(turn, about));
    if (reason) return notice(reason);
    if (words !== '') {
      const at = readMoment(words, turn.now, turn.house.office);
      const wrong = at === null ? phrase('desk-moment-unclear', { text: words }) : until(turn, about, at);
      return wrong ? notice(wrong) : undefined;
    }
    const options = Object.entries(PRESETS).map(([id, { label }]) => ({ id, label }));
    return openModal({
      verb: 'snooze',
      title: phrase('desk-snooze-title', { number: numberOf(about.kase.id) }),
      fields: [
        { kind: 'select', id: 'preset', label: phrase('desk-snooze-label'), options, optional: true },
        { kind: 'moment', id: 'moment', label: phrase('desk-snooze-moment'), optional: true },
      ],
      submit: phrase('desk-snooze'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, _text, _source, { preset = '', moment = '' }) => {
    const reason = whyNot(about, plainRefusal(turn, about));
    if (reason) return modalErrors(reason, 'preset');
    const named = Object.hasOwn(PRESETS, preset) ? PRESETS[preset]?.at(turn) : undefined;
    const at = moment === '' ? named : Number(moment);
    if (at === undefined) return modalErrors(phrase('desk-modal-empty'), 'preset');
    const wrong = until(turn, about, at);
    return wrong ? modalErrors(wrong, moment === '' ? 'preset' : 'moment') : undefined;
  },
};
