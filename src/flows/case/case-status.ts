/** How a case stands, in words for the person: the last step, the next one, who takes it, and by when. */
import { type Case, numberOf } from '../../db/cases.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Turn } from '../turn.js';
import { closesAt } from './clock.js';
import { momentOf, whenExpected } from './expected.js';

const dayOf = (turn: Turn, at: number | null): Value => ({
  day: turn.house.office.today(at ?? turn.now),
  year: true,
});

function lastStep(turn: Turn, kase: Case): Phrase {
  const heard = kase.heardAt ?? kase.openedAt;
  const answered = kase.answeredAt ?? 0;
  const claimed = kase.claimedAt ?? 0;
  if (answered > 0 && answered >= heard) return phrase('status-last-team', { date: dayOf(turn, answered) });
  if (claimed > heard) return phrase('status-last-claimed', { date: dayOf(turn, claimed) });
  return phrase('status-last-you', { date: dayOf(turn, heard) });
}

/** Who acts next, and what they do. */
function nextStep(turn: Turn, kase: Case): Phrase {
  if (kase.state === 'new') return phrase('status-next-take');
  if (kase.state === 'waiting-person') return phrase('status-next-you');
  return kase.state === 'snoozed'
    ? phrase('status-next-snoozed', { date: dayOf(turn, kase.snoozedUntil) })
    : phrase('status-next-team');
}

/** By when; nothing where the next step has said it. */
function byWhen(turn: Turn, kase: Case): Phrase[] {
  if (kase.state === 'snoozed') return [];
  if (kase.state === 'waiting-person')
    return kase.urgency === 'red'
      ? []
      : [phrase('status-closes', { date: dayOf(turn, closesAt(turn, kase)) })];
  if (kase.answerDue === null) return [phrase('status-by-none')];
  if (kase.state === 'new') return [whenExpected(turn, kase)];
  // The desk's own reminder, set where no office opens, is nobody's word to the person: only what was promised is.
  if (turn.house.office.nextOpening(turn.now) === null)
    return promised(turn, kase).length > 0 ? [] : [phrase('status-by-shut')];
  const params = momentOf(turn, kase.answerDue);
  return [kase.answerDue > turn.now ? phrase('status-by', params) : phrase('status-by-late', params)];
}

/** What a helper has promised: the day alone, for the words are the team's. */
function promised(turn: Turn, kase: Case): Phrase[] {
  const [first] = turn.rows.promises.openIn(kase.id);
  return first ? [phrase('status-promised', { date: { day: first.due, year: true } })] : [];
}

export function caseStatus(turn: Turn, kase: Case): Value {
  const head = phrase('status-case', { number: numberOf(kase.id), date: dayOf(turn, kase.openedAt) });
  const parts = [
    head,
    lastStep(turn, kase),
    nextStep(turn, kase),
    ...byWhen(turn, kase),
    ...promised(turn, kase),
  ];
  return { join: parts, by: '\n' };
}
