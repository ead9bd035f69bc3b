/** How a call went: an answer counts as if the person had pressed it, and the next try is planned by itself. */
import { parsePhone } from '../../answers/typed/phone.js';
import type { Call } from '../../db/calls.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { Action } from '../actions.js';
import { typedAnswer } from '../form/answers.js';
import { openForm } from '../form/asking.js';
import { awaitsWords, readMoveWords } from '../homes/key/typed.js';
import { act } from '../press.js';
import { modalErrors, notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { backOf } from './back-of.js';
import { endBack } from './back-outcome.js';
import { callLine } from './desk-post.js';
import { callModal, doneModal, OUTCOMES } from './modal.js';
import { changePhone } from './phone-of.js';
import { knownFrom, mustAskFirst } from './right-person.js';
import { CALL_CLAIM, type Found, found, hold, written } from './take.js';
import { caseOf, spokenWith, tried } from './talked.js';
import { answersIt } from './unsaid.js';

/** The next try comes so many office hours later, at another time of the day. */
const AGAIN_MINUTES = 3 * 60;
/** After so many tries nobody was reached. */
const TRIES = 3;
/** What is pressed in a call stands in no message of the person. */
const NO_MESSAGE = '0:0';

function over(turn: Turn, call: Call, outcome: string): void {
  turn.rows.calls.change(call.id, { state: 'done', outcome, endedAt: turn.now });
  turn.forget(CALL_CLAIM, `call:${call.id}`);
  turn.homesStale = true;
}

/** The person was spoken with: what they have time for runs from now on. */
function spoken(turn: Turn, call: Call): void {
  if (call.reachedAt !== null) return;
  turn.rows.calls.change(call.id, { reachedAt: turn.now });
  knownFrom(turn, call);
  const wait = call.said?.wait;
  if (wait) turn.later(wait.key, wait.subject, turn.now + wait.span);
}

/** The call that this answer has set off, taken by the same helper: the talk goes on. */
function followed(turn: Turn, staff: Staff, person: Person): Call | undefined {
  const next = turn.rows.calls.openTo(person.id).find(({ createdAt }) => createdAt === turn.now);
  if (!next) return undefined;
  turn.rows.calls.change(next.id, { state: 'claimed', claimedBy: staff.id });
  hold(turn, next);
  return next;
}

/** What the flows said after an answer: the talk goes on where they ask more, else it is over. */
function goOn(turn: Turn, staff: Staff, { call, person }: Found): Reply {
  const said = turn.unsaid.filter(({ personId }) => personId === person.id);
  turn.unsaid = turn.unsaid.filter(({ personId }) => personId !== person.id);
  const words = said.map((one) => one.said);
  const answers = said.flatMap(({ buttons }) => buttons.flat()).filter(answersIt);
  if (answers.length === 0) {
    over(turn, call, 'answered');
    const next = followed(turn, staff, person);
    return next ? callModal(turn, next, person, words) : doneModal(turn, person, words);
  }
  turn.rows.calls.change(call.id, {
    said: {
      ...(call.said ?? { offerId: null, wait: null }),
      nth: (call.said?.nth ?? 0) + 1,
      said: { join: words, by: '\n\n' },
      answers: answers.map(({ label, action }) => ({ label, action })),
    },
  });
  hold(turn, call);
  return callModal(turn, turn.rows.calls.byId(call.id) ?? call, person, []);
}

/** What the landlord answers on the phone does what his own press would do. */
export function answerCall(turn: Turn, staff: Staff, value: string): Reply {
  const about = found(turn, staff, value);
  if ('key' in about) return notice(about);
  const { call, person } = about;
  if (mustAskFirst(turn, call, person)) return notice(phrase('desk-call-right-first'));
  const action = Action.safeParse(call.said?.answers[about.answer]?.action);
  if (!action.success) return notice(phrase('desk-refused-gone'));
  if (call.reachedAt === null) tried(turn, { call, staff, outcome: 'reached' });
  spoken(turn, call);
  written(turn, call, staff, 'call-answer');
  turn.talksWith = person.id;
  if (!act(turn, person, action.data, NO_MESSAGE)) {
    over(turn, call, 'stale');
    return notice(phrase('desk-call-stale', { number: call.id }));
  }
  return goOn(turn, staff, about);
}

/** Whether there is more to talk about with whoever is on the phone. */
const talksMore = (turn: Turn, { id }: Person): boolean =>
  turn.rows.calls.openTo(id).some(({ notBefore }) => notBefore <= turn.now);

type Filled = Readonly<Partial<Record<string, string>>>;

/** Plans the next try, three office hours later; after the third nobody was reached, and the wait is over. */
function missed(turn: Turn, call: Call): Phrase {
  const tries = call.tries + 1;
  const wait = call.said?.wait;
  if (tries >= TRIES) {
    turn.rows.calls.change(call.id, { tries });
    over(turn, call, 'not-reached');
    if (wait) turn.later(wait.key, wait.subject, turn.now);
    return phrase('desk-call-given-up', { count: tries });
  }
  const again = turn.house.office.afterStaffedMinutes(turn.now, AGAIN_MINUTES) ?? turn.now;
  postpone(turn, call, again, { tries });
  return phrase('desk-call-next', { case: callLine(turn, turn.rows.calls.byId(call.id) ?? call) });
}

/** Back to all, for later. */
function postpone(turn: Turn, call: Call, at: number, more: { tries?: number } = {}): void {
  const time = { notBefore: at, due: Math.max(call.due, at) };
  turn.rows.calls.change(call.id, { ...more, ...time, state: 'open', claimedBy: null });
  turn.forget(CALL_CLAIM, `call:${call.id}`);
  turn.homesStale = true;
}

/** Whether a call waits for this answer; a way to a human is open to everybody and owed by nobody. */
function isOwed({ action }: { action: unknown }): boolean {
  const known = Action.safeParse(action);
  return known.success && answersIt({ action: known.data });
}

/** What came of it, where no answer was given. @returns what is wrong with the window. */
function ended(turn: Turn, call: Call, more: Filled): Reply | undefined {
  const outcome = OUTCOMES.find((one) => one === more.outcome);
  const person = turn.rows.persons.byId(call.personId);
  const again = Number(more.again || Number.NaN);
  if (!outcome) return modalErrors(phrase('desk-call-outcome-missing'), 'outcome');
  if (outcome === 'later') {
    if (!Number.isSafeInteger(again) || again <= turn.now)
      return modalErrors(phrase('desk-moment-past'), 'again');
    postpone(turn, call, again);
  } else if (outcome === 'no-answer') return notice(missed(turn, call));
  else if (outcome === 'wrong-number') {
    if (person) changePhone(turn, person, null);
    postpone(turn, call, turn.now);
  } else if (outcome === 'settled') over(turn, call, 'settled');
  else {
    spoken(turn, call);
    // Where an answer is owed the call stays: on Telegram the question would stand in the chat.
    const owes = (call.said?.answers ?? []).some(isOwed);
    const next = turn.house.office.afterStaffedMinutes(turn.now, 2 * AGAIN_MINUTES) ?? turn.now;
    if (owes) postpone(turn, call, next);
    else over(turn, call, 'reached');
  }
  return undefined;
}

/** Writes down the try, and in the case what was talked about. */
function keepTry(turn: Turn, staff: Staff, call: Call, more: Filled): void {
  const outcome = OUTCOMES.find((one) => one === more.outcome);
  if (outcome !== undefined && outcome !== 'settled') tried(turn, { call, staff, outcome });
  const kase = caseOf(turn, call);
  if (outcome === 'reached' && kase && (more.note ?? '').trim() !== '')
    spokenWith(turn, kase, staff, more.note ?? '');
}

/** Words of theirs for what is asked: on the way to the key, or in an open form. */
function takesWords(turn: Turn, person: Person, words: string): boolean {
  if (awaitsWords(person)) return readMoveWords(turn, person, words) === 'taken';
  const open = openForm(turn, person);
  return open !== undefined && typedAnswer(turn, person, open, words);
}

/** The window of a call is sent off: a number, words of theirs for an open question, or how it went. */
export function endCall(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  const about = found(turn, staff, meta);
  if ('key' in about) return modalErrors(about, 'outcome');
  const { call, person } = about;
  const back = backOf(turn, call);
  if (back) return back.state === 'booked' ? endBack({ turn, staff, call, back }, more) : undefined;
  const given = (more.phone ?? '').trim();
  const phone = given === '' ? null : parsePhone(given);
  if (given !== '' && phone === null) return modalErrors(phrase('desk-call-phone-wrong'), 'phone');
  const words = (more.words ?? '').trim();
  if (words !== '') {
    turn.talksWith = person.id;
    if (!takesWords(turn, person, words)) return modalErrors(phrase('desk-call-words-wrong'), 'words');
    if (call.reachedAt === null) tried(turn, { call, staff, outcome: 'reached' });
    spoken(turn, call);
    return goOn(turn, staff, about);
  }
  const reply = ended(turn, call, more);
  if (reply?.type === 'errors') return reply;
  if (phone !== null) changePhone(turn, person, phone);
  keepTry(turn, staff, call, more);
  written(turn, call, staff, `call-${more.outcome ?? 'saved'}`);
  const wasThere = more.outcome === 'reached' || more.outcome === 'settled';
  return reply ?? (wasThere && talksMore(turn, person) ? doneModal(turn, person, []) : undefined);
}
