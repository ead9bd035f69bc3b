/** A case in one line of a list that only one helper sees: its number with a link, its state, what is wanted, and by when. */
import { type Case, numberOf } from '../../db/cases.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Turn } from '../turn.js';

/** When it goes on: the answer that is due, the end of a snooze; nothing where it waits for the person. */
function whenOf(turn: Turn, { state, answerDue, snoozedUntil }: Case): Value {
  const at = state === 'snoozed' ? snoozedUntil : answerDue;
  if (at === null) return '';
  const { day, time } = turn.house.office.moment(at);
  const until: Value = { join: [{ day }, time], by: ', ' };
  const said =
    state === 'snoozed' ? phrase('desk-line-until', { until }) : phrase('desk-line-due', { until });
  return { join: ['', said], by: ' · ' };
}

export function caseLine(turn: Turn, kase: Case): Phrase {
  const { id, urgency, topic, state, channel, threadTs } = kase;
  const label = `#${numberOf(id)}`;
  const link = threadTs === null ? null : turn.rows.threads.linkTo({ channel, ts: threadTs, threadTs });
  return phrase('desk-case-line', {
    urgent: urgency,
    case: link === null ? label : { link, label },
    state: { key: `desk-line-${state}` as Key },
    wants: { key: `desk-wants-${topic}` as Key },
    when: whenOf(turn, kase),
  });
}
