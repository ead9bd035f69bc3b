/** A case in one line, as lists show it: number with its thread, language, what it is about, how it stands, until when. */
import { type Case, numberOf } from '../../db/cases.js';
import type { OpenCase } from '../../db/desk-lists.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import { type Look, when } from './look.js';

const WANTS_MAX = 80;

/** The number; it leads to the thread once that is there. */
export function caseLink({ rows }: Pick<Look, 'rows'>, { id, channel, threadTs }: Case): Value {
  const label = `#${numberOf(id)}`;
  return threadTs === null
    ? label
    : { link: rows.threads.linkTo({ channel, ts: threadTs, threadTs }), label };
}

/** What the person wants: in a helper's words, else why the case was opened. */
export function about({ rows }: Pick<Look, 'rows'>, kase: Case): Value {
  const wants = rows.cases.wants(kase).replace(/\s+/g, ' ').trim();
  if (wants === '') return { key: `desk-wants-${kase.topic}` as Key };
  return wants.length > WANTS_MAX ? `${wants.slice(0, WANTS_MAX)}…` : wants;
}

export const stateOf = ({ state }: Pick<Case, 'state'>): Value => phrase('desk-row-state', { state });

/** What the clock of a case says; null while it says nothing. */
function clockOf(look: Look, { state, answerDue, snoozedUntil, answeredAt, openedAt }: Case): Value | null {
  if (state === 'snoozed')
    return phrase('desk-row-snoozed', { moment: when(look, snoozedUntil ?? look.now) });
  if (answerDue !== null) {
    const moment = when(look, answerDue);
    return answerDue < look.now ? phrase('desk-row-late', { moment }) : phrase('desk-row-due', { moment });
  }
  if (state === 'new') return phrase('desk-row-since', { moment: when(look, openedAt) });
  if (state === 'waiting-person' && answeredAt !== null)
    return phrase('desk-row-answered', { moment: when(look, answeredAt) });
  return null;
}

export function caseLine(look: Look, { kase, language }: OpenCase): Value {
  const clock = clockOf(look, kase);
  const parts: Value[] = [
    phrase('desk-row-case', { urgent: kase.urgency, case: caseLink(look, kase) }),
    { key: `desk-language-${language}` as Key },
    about(look, kase),
    stateOf(kase),
    ...(clock === null ? [] : [clock]),
  ];
  return { join: parts, by: ' · ' };
}

/** The same without a link, for a box to tick: such labels are cut after 75 characters. */
export const caseLabel = (look: Look, { kase }: OpenCase): Value => ({
  join: [
    phrase('desk-row-plain', { urgent: kase.urgency, number: numberOf(kase.id) }),
    stateOf(kase),
    about(look, kase),
  ],
  by: ' · ',
});
