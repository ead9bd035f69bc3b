/** The window of a call that somebody has asked for: the number, what may be said to whoever answers, and how it went. */
import { countryOf } from '../../answers/typed/number.js';
import type { CallBack } from '../../db/call-backs.js';
import type { Call } from '../../db/calls.js';
import { numberOf } from '../../db/cases.js';
import { phrase, type Value } from '../../words/phrase.js';
import { type Field, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { askedPhoneOf } from './phone-of.js';
import { clockTime, dayTime, deskLanguage } from './slots.js';
import { caseOf, NOTE_MAX, nextTry } from './talked.js';
import { topicWords } from './topics.js';

/** How it can go. */
export const BACK_OUTCOMES = ['reached', 'no-answer', 'wrong-number', 'later'] as const;
const OUTCOME_WORDS = {
  reached: phrase('desk-call-reached'),
  'no-answer': phrase('desk-call-no-answer'),
  'wrong-number': phrase('desk-call-wrong-number'),
  later: phrase('desk-call-later'),
} as const;

/** Whom to ring, and what to take care of. */
function whom(turn: Turn, call: Call, back: CallBack): Value[] {
  const phone = askedPhoneOf(turn, back.personId);
  const kase = caseOf(turn, call);
  const country = phone === null ? null : countryOf(phone);
  const maySay = turn.rows.phones.of(back.personId)?.maySay === true;
  const about = {
    moment: dayTime(turn, back.from),
    until: clockTime(turn, back.until),
    language: deskLanguage(back.language),
    topic: topicWords(back.topic),
    count: back.tries,
  };
  return [
    ...(turn.rows.persons.byId(back.personId)?.blockedAt == null ? [] : [phrase('desk-call-blocked')]),
    phone === null ? phrase('desk-call-no-phone') : phrase('desk-call-phone', { phone }),
    ...(country === null ? [] : [phrase('desk-call-back-country', { country: { country } })]),
    phrase('desk-call-back-about', about),
    ...(kase ? [phrase('desk-call-back-case', { number: numberOf(kase.id) })] : []),
    maySay ? phrase('desk-call-may-say') : phrase('desk-call-may-not-say'),
  ];
}

/** The number stands in it, so that it opens only for who has claimed the call. */
export function backModal(turn: Turn, call: Call, back: CallBack): Reply {
  const fields: Field[] = [
    { kind: 'say', said: { join: whom(turn, call, back), by: '\n' } },
    {
      kind: 'select',
      id: 'outcome',
      label: phrase('desk-call-outcome-ask'),
      options: BACK_OUTCOMES.map((id) => ({ id, label: OUTCOME_WORDS[id] })),
    },
    { kind: 'text', id: 'note', label: phrase('desk-call-note'), max: NOTE_MAX, optional: true },
    ...nextTry,
  ];
  return openModal({
    verb: 'callend',
    title: phrase('desk-call-title', { number: call.id }),
    fields,
    submit: phrase('desk-call-save'),
    meta: `call:${call.id}:0`,
  });
}
