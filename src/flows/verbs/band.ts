/** Band: proposes that a household goes before others for a time. It counts once a coordinator who is somebody else has agreed (R26). */
import { numberOf } from '../../db/cases.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { dayAfter } from '../days.js';
import { bandButtons } from '../homes/band/list.js';
import { BAND_REASONS, reasonForDesk } from '../homes/band/reasons.js';
import { type Choice, type Field, modalErrors, notice, openModal } from '../reply.js';
import type { Turn } from '../turn.js';
import { whileOpen } from './triage.js';
import type { About, Verb } from './verb.js';

/** No priority is longer; whoever needs it still is looked at again. */
const MOST_DAYS = 180;

/** Why none can be proposed for the person of this case; null when one can. */
function refusal(turn: Turn, about: About): Phrase | null {
  const closed = whileOpen(turn, about);
  if (closed) return closed;
  const profile = turn.rows.profiles.of(about.kase.personId);
  if (!profile || profile.endedAt !== null) return phrase('desk-band-no-search');
  const waits = turn.rows.bands.of(profile.personId);
  const open = waits.some(
    ({ grantedAt, endedAt, until }) => grantedAt === null && endedAt === null && until >= turn.today,
  );
  return open ? phrase('desk-band-waits') : null;
}

const bandChoices = (turn: Turn): Choice[] =>
  Object.entries(turn.house.bands).map(([id, days]) => ({ id, label: phrase('desk-band-days', { days }) }));

function fields(turn: Turn): Field[] {
  return [
    { kind: 'select', id: 'band', label: phrase('desk-band-label'), options: bandChoices(turn) },
    {
      kind: 'select',
      id: 'reason',
      label: phrase('desk-band-why-label'),
      hint: phrase('desk-band-why-hint'),
      options: BAND_REASONS.map((id) => ({ id, label: reasonForDesk(id) })),
    },
    {
      kind: 'date',
      id: 'until',
      label: phrase('desk-band-until-label'),
      hint: phrase('desk-band-until-hint', { days: MOST_DAYS }),
    },
  ];
}

export const band: Verb = {
  name: 'band',
  help: phrase('desk-help-band'),
  label: phrase('desk-band'),
  fits: ({ topic }) => topic !== 'offer',
  press: (turn, about) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    return openModal({
      verb: 'band',
      title: phrase('desk-band-title', { number: numberOf(about.kase.id) }),
      fields: fields(turn),
      submit: phrase('desk-save'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, _text, _source, { band: name = '', reason = '', until = '' }) => {
    const refused = refusal(turn, about);
    if (refused) return modalErrors(refused, 'band');
    const creditDays = Object.hasOwn(turn.house.bands, name) ? turn.house.bands[name] : undefined;
    const why = BAND_REASONS.find((one) => one === reason);
    if (creditDays === undefined || !why) return modalErrors(phrase('desk-modal-empty'), 'band');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until <= turn.today)
      return modalErrors(phrase('desk-day-past'), 'until');
    if (until > dayAfter(turn.today, MOST_DAYS))
      return modalErrors(phrase('desk-band-too-long', { days: MOST_DAYS }), 'until');
    const personId = turn.rows.profiles.holderOf(about.kase.personId);
    const row = { personId, band: name, creditDays, reason: why, askedBy: about.staff.id, until };
    const asked = turn.rows.bands.ask(row, turn.now);
    note(turn, about.kase, about.staff, 'band-ask');
    const said = phrase('desk-band-asked', {
      staff: mention(about.staff),
      days: creditDays,
      date: { day: until, year: true },
      reason: reasonForDesk(why),
    });
    turn.post(about.kase, said, 'answer', bandButtons(asked));
    turn.homesStale = true;
    return undefined;
  },
};
