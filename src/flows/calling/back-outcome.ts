/** How a call went that somebody has asked for: the case has what was said, the next try is planned by itself, and the person hears of it. */
import { parsePhone } from '../../answers/typed/phone.js';
import type { CallBack } from '../../db/call-backs.js';
import type { Call } from '../../db/calls.js';
import { numberOf } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { mention } from '../case/case.js';
import { modalErrors, notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { BACK_OUTCOMES } from './back-modal.js';
import { end, moveTo } from './book.js';
import { bookedButtons, callButton, callMeButton } from './buttons.js';
import { callLine } from './desk-post.js';
import { changeAskedPhone } from './phone-of.js';
import { clockTime, dayTime, laterToday, nextFree, type Slot, tomorrow } from './slots.js';
import { caseOf, spokenWith, tried } from './talked.js';
import { topicOf } from './topics.js';

const HOUR = 3_600_000;
/** The second try comes so long after the first, on the same day where it can be. */
const AGAIN_MS = 2 * HOUR;
/** After so many tries nobody is rung any more by itself. */
const TRIES = 3;

type Filled = Readonly<Partial<Record<string, string>>>;
type Rung = { turn: Turn; staff: Staff; call: Call; back: CallBack };

/** When it is tried again: two hours later, else on the next day at another time of it; null after the third try. */
function nextTry(turn: Turn, back: CallBack, tries: number): Slot | null {
  if (tries >= TRIES) return null;
  const today = tries === 1 ? laterToday(turn, turn.now + AGAIN_MS, back) : null;
  return today ?? nextFree(turn, tomorrow(turn), back.from, back);
}

/** Said in the thread of the case. */
function tellThread({ turn, call }: Rung, said: Phrase): void {
  const kase = caseOf(turn, call);
  if (kase) turn.post(kase, said);
}

const person = ({ turn, back }: Rung) => turn.rows.persons.byId(back.personId);

/** Says to the person what came of it. To whom nothing arrives nothing is said: it would all come at once one day. */
function tell(rung: Rung, said: Phrase, buttons: Button[][]): void {
  const they = person(rung);
  if (they?.blockedAt === null) rung.turn.say(they, said, { buttons });
}

const by = ({ turn, staff }: Rung) => ({ staff: mention(staff), time: clockTime(turn, turn.now) });

function over(rung: Rung, state: Exclude<CallBack['state'], 'booked'>, outcome: string): void {
  const { turn, call, back } = rung;
  turn.rows.calls.change(call.id, { state: 'done', outcome, endedAt: turn.now });
  end(turn, back, state);
}

/** They were spoken with: the case has it. */
function reached(rung: Rung, text: string): Reply | undefined {
  const { turn, staff, call } = rung;
  if (text.trim() === '') return modalErrors(phrase('desk-call-note-missing'), 'note');
  turn.rows.calls.change(call.id, { reachedAt: turn.now });
  over(rung, 'reached', 'reached');
  const kase = caseOf(turn, call);
  if (!kase) return undefined;
  spokenWith(turn, kase, staff, text);
  return undefined;
}

/** Nobody answered. */
function missed(rung: Rung): Reply {
  const { turn, call, back } = rung;
  const tries = back.tries + 1;
  const { time } = by(rung);
  turn.rows.callBacks.change(back.id, { tries });
  turn.rows.calls.change(call.id, { tries });
  const slot = nextTry(turn, back, tries);
  const kase = caseOf(turn, call);
  if (!slot) {
    over(rung, 'given-up', 'not-reached');
    tellThread(rung, phrase('desk-call-gave-up-by', by(rung)));
    const number = kase ? numberOf(kase.id) : '–';
    tell(rung, phrase('call-given-up', { time, number }), [[callMeButton(topicOf(back.topic))]]);
    return notice(phrase('desk-call-given-up', { count: tries }));
  }
  const moved = moveTo(turn, { ...back, tries }, slot);
  const moment = dayTime(turn, moved.from);
  tellThread(rung, phrase('desk-call-tried-by', { ...by(rung), moment }));
  tell(rung, phrase('call-tried', { time, moment }), bookedButtons);
  const line = callLine(turn, turn.rows.calls.byId(call.id) ?? call);
  return notice(phrase('desk-call-next', { case: line }));
}

/** Somebody else has this number: it goes, and the person can send theirs. */
function wrong(rung: Rung): void {
  const { turn, back, call } = rung;
  const they = person(rung);
  over(rung, 'wrong-number', 'wrong-number');
  tellThread(rung, phrase('desk-call-wrong-by', by(rung)));
  if (!they) return;
  changeAskedPhone(turn, they, null);
  const kase = caseOf(turn, call);
  const said = phrase('call-wrong', { number: kase ? numberOf(kase.id) : '–' });
  tell(rung, said, [[callButton(phrase('call-b-number'), 'number', { topic: back.topic })]]);
}

/** Another time was agreed on the phone. */
function later(rung: Rung, given: string | undefined): Reply | undefined {
  const { turn, back } = rung;
  const at = Number(given || Number.NaN);
  if (!Number.isSafeInteger(at) || at <= turn.now) return modalErrors(phrase('desk-moment-past'), 'again');
  const moved = moveTo(turn, back, { from: at, until: at + turn.house.calling.slotMinutes * 60_000 });
  const moment = dayTime(turn, moved.from);
  tellThread(rung, phrase('desk-call-agreed-by', { ...by(rung), moment }));
  tell(rung, phrase('call-agreed', { moment }), bookedButtons);
  return undefined;
}

/** The window is sent off: a new number, and how it went. */
export function endBack(rung: Rung, more: Filled): Reply | undefined {
  const { turn, staff, call, back } = rung;
  const outcome = BACK_OUTCOMES.find((one) => one === more.outcome);
  if (!outcome) return modalErrors(phrase('desk-call-outcome-missing'), 'outcome');
  const given = (more.phone ?? '').trim();
  const phone = given === '' ? null : parsePhone(given);
  if (given !== '' && phone === null) return modalErrors(phrase('desk-call-phone-wrong'), 'phone');
  const they = person(rung);
  const isWrong = outcome === 'wrong-number' && phone === null;
  let reply: Reply | undefined;
  if (outcome === 'reached') reply = reached(rung, more.note ?? '');
  else if (outcome === 'later') reply = later(rung, more.again);
  else if (isWrong) wrong(rung);
  else reply = missed(rung);
  if (reply?.type === 'errors') return reply;
  if (phone !== null && they) changeAskedPhone(turn, they, phone);
  tried(turn, { call, staff, outcome });
  const detail = JSON.stringify({ v: 1, call: call.id, callBack: back.id });
  const about = { staffId: staff.id, action: `call-${outcome}`, personId: back.personId, detail };
  turn.rows.audit.add({ at: turn.now, ...about });
  return reply;
}
