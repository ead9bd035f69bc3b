/** What a decision about a home does to the case in which its landlord waits for it: nobody is told that we are late with what was said. */
import type { Case } from '../../../db/cases.js';
import type { Offer } from '../../../db/offers.js';
import { phrase } from '../../../words/phrase.js';
import { owesAnswer } from '../../case/answer-clock.js';
import { DECIDED, endCase } from '../../case/end.js';
import { answeredNow, enterState, stateInHand } from '../../case/state.js';
import type { Turn } from '../../turn.js';
import type { Decided } from './deciding.js';

/** Whether the landlord has written something in `kase` since the team last did. */
const hasUnanswered = (turn: Turn, { id, answeredAt }: Case): boolean =>
  turn.rows.messages.lastHeardIn(id) > (answeredAt ?? 0);

/** Whether something but the home waits in a case that nobody has. */
function waitsForMore(turn: Turn, kase: Case, decided: Offer): boolean {
  const { cases, promises, planned, moves, offers, callBacks } = turn.rows;
  const isWorkedOn = kase.topic !== 'offer' || kase.deadline !== null || cases.wants(kase) !== '';
  const isPromised = promises.openIn(kase.id).length > 0 || planned.of(kase.id).length > 0;
  const others = offers.of(kase.personId).filter(({ id, caseId }) => id !== decided.id && caseId === kase.id);
  return (
    isWorkedOn ||
    isPromised ||
    callBacks.bookedBy(kase.personId) !== undefined ||
    moves.openAt(kase.personId).length > 0 ||
    others.some(({ state }) => state === 'draft' || state === 'checking' || state === 'asked')
  );
}

/**
 * The landlord hears what was decided about `offer`, and that is the answer which was owed in `kase`. A case that was there for this
 * alone ends; whoever has taken one keeps it; words of theirs that nobody has answered keep their clock.
 */
export function answered(turn: Turn, { kase: known, offer }: Decided): void {
  const kase = known && turn.rows.cases.byId(known.id);
  if (!kase || kase.urgency === 'red' || !owesAnswer(kase) || hasUnanswered(turn, kase)) return;
  if (kase.state !== 'new') {
    const given = answeredNow(turn, kase);
    enterState(turn, kase, stateInHand({ ...kase, ...given }), null, given);
    turn.card(kase);
  } else if (!waitsForMore(turn, kase, offer)) {
    turn.rows.cases.change(kase.id, answeredNow(turn, kase));
    const end = { by: null, how: DECIDED, outcome: null };
    endCase(turn, kase, end, phrase('desk-ended-decided'), null);
  }
}
