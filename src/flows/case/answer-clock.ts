/** By when the team owes an answer: so many minutes of office time, by priority; and who is told when it comes near or is late. */
import { type Case, isHeld, numberOf } from '../../db/cases.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Turn } from '../turn.js';
import { LATEST } from './clock.js';

/** Minutes of office time that an answer may take: the first in a case, and each next one. */
export type Target = { first: number; next: number };
/** Urgent cases have clocks of their own besides (red.ts). */
export type Targets = Readonly<Record<'red' | Case['priority'], Target>>;
/** How the clocks run, besides the targets. */
export type ClockSettings = {
  /** The share of an answer's time after which its holder is reminded. */
  warnShare: number;
  /** Unclaimed cases are spoken of in a channel at most every so many minutes. */
  noticeMinutes: number;
  /** Minutes without a word from the person after a message of ours in an urgent case that count as a silence. */
  silenceMinutes: number;
};

/** An answer comes near its time; `case:12:2` when it is late. */
export const ANSWER_DUE = 'answer-due';
/** Unclaimed cases are spoken of; its subject ends with the moment from which on they are new. */
export const UNCLAIMED = 'unclaimed-due';

const MINUTE = 60_000;
/** What comes near within so short a time is said together. */
const GATHER_MINUTES = 2;
/** So many are named in one post. */
const NAMED = 15;

/** Whether the team owes the person an answer. */
export const owesAnswer = ({ state, heardAt, answeredAt }: Case): boolean =>
  (state === 'new' || state === 'claimed' || state === 'waiting-us') && (heardAt ?? 0) > (answeredAt ?? 0);

/** The target of the answer that is owed in `kase`, in minutes of office time. */
function targetOf(turn: Turn, { urgency, priority, answeredAt }: Case): number {
  const target = turn.house.targets[urgency === 'red' ? 'red' : priority];
  return answeredAt === null ? target.first : target.next;
}

const subject = (kase: Case): string => `case:${kase.id}`;

/** When `minutes` of office time since `since` are over, and when their warning comes; by the calendar where nothing opens. */
function timesOf({ house: { office, clocks } }: Turn, since: number, minutes: number) {
  const due = office.afterStaffedMinutes(since, minutes);
  if (due === null) return { due: since + LATEST, warn: since + LATEST * clocks.warnShare };
  return { due, warn: office.afterStaffedMinutes(since, minutes * clocks.warnShare) ?? due };
}

/** Sets by when an answer is due in `kase`, from when the person wrote; none while none is owed. */
export function setAnswerClock(turn: Turn, kase: Case): void {
  const since = kase.heardAt ?? turn.now;
  const owed = owesAnswer(kase) ? timesOf(turn, since, targetOf(turn, kase)) : null;
  const { due, warn } = owed ?? { due: null, warn: null };
  if (due === kase.answerDue) return;
  turn.rows.cases.change(kase.id, { answerDue: due, answerWarn: warn });
  turn.forget(ANSWER_DUE, subject(kase));
  if (warn !== null) turn.later(ANSWER_DUE, subject(kase), warn);
}

/** A moment as the desk reads it. */
export function momentOf({ house }: Turn, at: number): Value {
  const { day, time } = house.office.moment(at);
  return { join: [{ day }, time], by: ', ' };
}

/** The answer in `kase` comes near its time (`nth` 1) or is late (2): its holder hears it, or the channel where there is none. */
export function answerComesDue(turn: Turn, kase: Case, nth: number): void {
  const { answerDue: due } = kase;
  // From before there were clocks: its own begins now.
  if (due === null) return setAnswerClock(turn, kase);
  if (!owesAnswer(kase) || kase.erasedAt !== null) return;
  if (nth === 1) turn.later(ANSWER_DUE, `${subject(kase)}:2`, due);
  const holder = kase.claimedBy === null ? undefined : turn.rows.staff.byId(kase.claimedBy);
  if (isHeld(kase) && holder) {
    const params = { staff: phrase('desk-staff', { user: holder.userId }), due: momentOf(turn, due) };
    turn.post(kase, nth === 1 ? phrase('desk-answer-due', params) : phrase('desk-answer-late', params));
    return;
  }
  // For an urgent case that nobody has its own clocks call, at the same time.
  if (kase.state !== 'new' || kase.urgency === 'red' || turn.rows.timers.hasKey(UNCLAIMED)) return;
  const from = (nth === 1 ? (kase.answerWarn ?? due) : due) - 1;
  turn.later(UNCLAIMED, `from:0:${from}`, turn.now + GATHER_MINUTES * MINUTE);
}

function line(turn: Turn, kase: Case): Phrase {
  const { channel, threadTs: ts } = kase;
  const label = `#${numberOf(kase.id)}`;
  const link: Value =
    ts === null ? label : { link: turn.rows.threads.linkTo({ channel, ts, threadTs: ts }), label };
  const params = { link, due: momentOf(turn, kase.answerDue ?? turn.now) };
  const isLate = (kase.answerDue ?? 0) <= turn.now;
  return isLate ? phrase('desk-unclaimed-late', params) : phrase('desk-unclaimed-due', params);
}

/** One post a channel about all that nobody has claimed and that is due, where something is new since `from` (UTC milliseconds). */
export function unclaimedDue(turn: Turn, _: number, from: number): void {
  const { office, clocks } = turn.house;
  const due = turn.rows.clocks.unclaimedDue(turn.now);
  const isNew = ({ answerWarn, answerDue }: Case): boolean =>
    (answerWarn ?? 0) > from || ((answerDue ?? 0) > from && (answerDue ?? 0) <= turn.now);
  const channels = [...new Set(due.filter(isNew).map(({ channel }) => channel))];
  for (const channel of channels) {
    const here = due.filter((kase) => kase.channel === channel);
    const more = here.length - NAMED;
    const lines: Value[] = here.slice(0, NAMED).map((kase) => line(turn, kase));
    if (more > 0) lines.push(phrase('desk-unclaimed-more', { count: more }));
    turn.announce(
      channel,
      phrase('desk-unclaimed', { count: here.length, lines: { join: lines, by: '\n' } }),
    );
  }
  // What comes due before then is said then, all together.
  const next = office.nextOpening(turn.now + clocks.noticeMinutes * MINUTE) ?? turn.now + LATEST;
  if (channels.length > 0) turn.later(UNCLAIMED, `from:0:${turn.now}`, next);
}
