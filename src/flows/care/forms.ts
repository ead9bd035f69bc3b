/** The short forms of the checks: what a household is asked on arrival, later and before the contract's end, and what its landlord is. */
import type { Checkin } from '../../db/checkins.js';
import type { Answers, Form } from '../form/form.js';
import { ABOUT, choice, lacks, scale, words } from './parts.js';
import { ARRIVAL, endDaysOf } from './schedule.js';

/** The first weeks are over: how long they may stay, and whether papers are sorted, can be known. */
const isLater = (answers: Answers): boolean => answers[ABOUT.kind] !== 'day-14';

const safe = scale('safe', ['now']);
const stay = choice('stay', ['contract', 'longer', 'shorter', 'week', 'unknown'], { applies: isLater });
const talk = choice('talk', ['yes', 'no'], { yesNo: ['yes', 'no'] });

const form = (id: string, questions: Form['questions']): Form => ({
  id,
  questions,
  summary: null,
  skippable: true,
});

const arrivalForm = form('check-arrival', [
  choice('promised', ['yes', 'partly', 'no'], { yesNo: ['yes', 'no'] }),
  safe,
  talk,
]);

export const homeForm = form('check-home', [
  safe,
  scale('privacy'),
  scale('housing'),
  scale('being', ['talk']),
  lacks('defects', ['heating', 'water', 'power', 'lock', 'mould']),
  lacks('papers', ['registration', 'confirmation', 'rent', 'office']),
  stay,
  words('words'),
]);

const nextForm = form('check-next', [
  safe,
  choice('plan', ['stay', 'found', 'search', 'unknown']),
  stay,
  words('words'),
]);

const hostForm = form('check-host', [
  choice('host-well', ['well', 'mostly', 'no'], { yesNo: ['well', 'no'] }),
  choice('host-contact', ['often', 'seldom', 'none', 'trouble']),
  lacks('host-settle', ['money', 'house', 'papers', 'repairs']),
  choice('host-stay', ['contract', 'longer', 'shorter', 'week', 'unknown']),
  choice('host-talk', ['yes', 'no'], { yesNo: ['yes', 'no'] }),
]);

export const CHECK_FORMS: readonly Form[] = [arrivalForm, homeForm, nextForm, hostForm];

/** What is asked in a check. */
export function formOf({ side, kind }: Pick<Checkin, 'side' | 'kind'>): Form {
  if (side === 'host') return hostForm;
  if (kind === ARRIVAL) return arrivalForm;
  return endDaysOf(kind) === null ? homeForm : nextForm;
}

export const isCheckForm = ({ id }: Pick<Form, 'id'>): boolean => CHECK_FORMS.some((one) => one.id === id);

/** The kind of a message in which somebody has answered a check in their own words: no model is ever given one. */
export const CHECK_WORDS = 'check';
