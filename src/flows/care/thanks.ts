/** What is said when a check is over, and when the next one comes. */
import type { CheckSide } from '../../db/checkins.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import type { Turn } from '../turn.js';
import { type AboutCheck, isRung, stopButton } from './about.js';
import { isTitle } from './title.js';

/** The day of the next check of a person; null when none is planned. */
export function nextDay({ rows, today }: Turn, personId: number, side: CheckSide): string | null {
  const [next] = rows.checkins
    .ofPerson(personId)
    .filter((one) => one.side === side && one.state === 'planned' && one.until >= today && !isTitle(one));
  return next ? (next.dueOn < today ? today : next.dueOn) : null;
}

/** Thanks, with how long the answers are kept, and the way to stop. */
export function thanks(turn: Turn, { check, person }: AboutCheck): { said: Value; buttons: Button[][] } {
  const { checkins: days } = turn.house.kept;
  const next = nextDay(turn, person.id, check.side);
  const said =
    next === null
      ? phrase('care-done-last', { days })
      : phrase('care-done', { days, date: { day: next, year: true } });
  // A button would be a question, and keep a talk on the phone open.
  return { said, buttons: isRung(turn, person) ? [] : [[stopButton(check.side)]] };
}
