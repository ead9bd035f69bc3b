/** What happens when a timer falls due, by its key. */
import type { Case } from '../db/cases.js';
import { CASE_OLD } from '../db/retention.js';
import { FAQ_REVIEW, lookAtReviews } from './answers/faq-review.js';
import { CAST_COUNT, castCount } from './broadcast/desk/counted.js';
import { CAST_SHOWN, showAgain } from './broadcast/desk/shown.js';
import { BROADCAST_DUE, BROADCAST_STEP, broadcastDue, broadcastStep } from './broadcast/run.js';
import { CALLING_TIMERS } from './calling/timers.js';
import { CHECK_DUE } from './care/about.js';
import { checkDue } from './care/ask.js';
import { CHECKS_FILL, fillChecks } from './care/plan.js';
import { ANSWER_DUE, answerComesDue, UNCLAIMED, unclaimedDue } from './case/answer-clock.js';
import { emptyOldCase } from './case/case.js';
import { CASE_CLOCK } from './case/clock.js';
import { caseDue } from './case/due.js';
import { DEADLINE_DUE, deadlineDue, PROMISE_DUE, promiseDue } from './case/due-days.js';
import { sendPlanned } from './case/planned.js';
import { UNSORTED } from './case/relay.js';
import { wake } from './case/snooze.js';
import { PLANNED, SNOOZED } from './case/state.js';
import { redUnclaimed } from './danger/danger.js';
import {
  callOnCall,
  personSilent,
  RED_CALL,
  RED_OPEN,
  RED_SILENT,
  RED_UNCLAIMED,
  redOpen,
} from './danger/red.js';
import { filesUnsorted } from './heard/files.js';
import { HOME_TIMERS } from './homes/timers.js';
import { sayStatus } from './intake/intake-end.js';
import { SEEKER_STATUS } from './intake/promise.js';
import { MORNING, sayMorning } from './overview/morning.js';
import { ERASURE_TIMERS } from './privacy/erase.js';
import { DATA_GONE, dataGone } from './privacy/mydata.js';
import { PROGRAMME_TIMERS } from './programmes/timers.js';
import { QUIET_GONE, quietGone } from './quiet-mode/show.js';
import { REPORT, reportDue } from './reports/weekly.js';
import { DUTY_END, dutyDue, OFFER_END, offerEnded } from './shift/duty.js';
import type { Turn } from './turn.js';

const aboutCase =
  (act: (turn: Turn, kase: Case, nth: number) => void) =>
  (turn: Turn, id: number, nth: number): void => {
    const kase = turn.rows.cases.byId(id);
    if (kase) act(turn, kase, nth);
  };

/** A key that no longer exists is listed here with what became of it. */
export const TIMERS: Record<string, (turn: Turn, id: number, nth: number) => void> = {
  [SEEKER_STATUS]: (turn, id) => {
    const person = turn.rows.persons.byId(id);
    if (person) sayStatus(turn, person);
  },
  [UNSORTED]: (turn, id) => filesUnsorted(turn, id),
  [RED_UNCLAIMED]: aboutCase(redUnclaimed),
  [RED_CALL]: aboutCase(callOnCall),
  [RED_OPEN]: aboutCase(redOpen),
  [RED_SILENT]: aboutCase(personSilent),
  [ANSWER_DUE]: aboutCase(answerComesDue),
  [UNCLAIMED]: unclaimedDue,
  [PLANNED]: sendPlanned,
  [CASE_OLD]: aboutCase(emptyOldCase),
  [CASE_CLOCK]: aboutCase(caseDue),
  [SNOOZED]: aboutCase(wake),
  [PROMISE_DUE]: promiseDue,
  [DEADLINE_DUE]: aboutCase(deadlineDue),
  [DUTY_END]: (turn, id) => dutyDue(turn, id),
  [OFFER_END]: aboutCase(offerEnded),
  [MORNING]: (turn) => sayMorning(turn),
  [REPORT]: (turn) => reportDue(turn),
  [FAQ_REVIEW]: (turn, told) => lookAtReviews(turn, told),
  [DATA_GONE]: (turn, id, eventId) => {
    const person = turn.rows.persons.byId(id);
    if (person) dataGone(turn, person, eventId);
  },
  [BROADCAST_DUE]: broadcastDue,
  [BROADCAST_STEP]: broadcastStep,
  [CAST_COUNT]: castCount,
  [CAST_SHOWN]: showAgain,
  [CHECK_DUE]: checkDue,
  [CHECKS_FILL]: fillChecks,
  [QUIET_GONE]: (turn, id, eventId) => {
    const person = turn.rows.persons.byId(id);
    if (person) quietGone(turn, person, eventId);
  },
  ...ERASURE_TIMERS,
  ...HOME_TIMERS,
  ...CALLING_TIMERS,
  ...PROGRAMME_TIMERS,
};
