/** Hold: no home is proposed to this person until a day, because something else comes first (R17). */
import { numberOf } from '../../db/cases.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { morningOf } from '../case/moments.js';
import { dayAfter } from '../days.js';
import { holdOffers } from '../homes/proposal/hold.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { plainRefusal, refusal } from './rights.js';
import type { Verb } from './verb.js';

/** Days, by the words `desk-hold-<id>`; 0 lets proposals go on. */
const PRESETS: Readonly<Record<string, { label: Phrase; days: number }>> = {
  days: { label: phrase('desk-hold-days'), days: 3 },
  week: { label: phrase('desk-hold-week'), days: 7 },
  month: { label: phrase('desk-hold-month'), days: 28 },
  on: { label: phrase('desk-hold-on'), days: 0 },
};

const endOf = (turn: Turn, days: number): number | null =>
  days === 0 ? null : morningOf(turn.house.office, dayAfter(turn.today, days));

export const hold: Verb = {
  name: 'hold',
  help: phrase('desk-help-hold'),
  label: phrase('desk-hold'),
  press: (turn, about): Reply => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    const options = Object.entries(PRESETS).map(([id, { label }]) => ({ id, label }));
    return openModal({
      verb: 'hold',
      title: phrase('desk-hold-title', { number: numberOf(about.kase.id) }),
      fields: [{ kind: 'select', id: 'preset', label: phrase('desk-hold-label'), options }],
      submit: phrase('desk-hold'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, _text, _source, { preset = '' }) => {
    const reason = plainRefusal(turn, about);
    if (reason) return modalErrors(reason, 'preset');
    const chosen = Object.hasOwn(PRESETS, preset) ? PRESETS[preset] : undefined;
    const person = turn.rows.persons.byId(about.kase.personId);
    if (!chosen || !person) return modalErrors(phrase('desk-modal-empty'), 'preset');
    const until = endOf(turn, chosen.days);
    holdOffers(turn, person, until);
    note(turn, about.kase, about.staff, 'hold');
    const staff = mention(about.staff);
    turn.post(
      about.kase,
      until === null
        ? phrase('desk-hold-ended', { staff })
        : phrase('desk-held-by', { staff, date: { day: turn.house.office.today(until) } }),
    );
    return undefined;
  },
};
