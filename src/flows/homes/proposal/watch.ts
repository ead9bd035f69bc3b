/**
 * One timer for each proposal that waits for its household; what it means is read from the rows when it falls due. The time for an
 * answer starts when the question has surely arrived, and stops while nothing can be answered (R25).
 */
import type { Person } from '../../../db/persons.js';
import type { Proposal } from '../../../db/proposals.js';
import { phrase } from '../../../words/phrase.js';
import { RECALLED } from '../../turn/to-persons.js';
import type { Turn } from '../../turn.js';
import { count } from '../ledger.js';
import { wakeMatching } from '../matching.js';
import { asksAtOnce, OFFERS_HELD } from '../round/ready.js';
import { decide } from './decide.js';
import { openProposal } from './open.js';
import { answers, ask, closeQuestion } from './question.js';
import { seeSilence } from './silence.js';
import { dueAfter, remindAfter } from './time.js';
import { momentWords, named } from './words.js';

export const PROPOSAL = 'proposal';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What has not arrived after so long is taken back, and nobody was silent. */
const UNDELIVERED_MS = 3 * 24 * HOUR;
/** Whoever could not answer for a while has at least so long afterwards. */
const AFTERWARDS_MS = 12 * HOUR;

const subject = (id: number): string => `proposal:${id}`;

/** Looks at the proposal a minute after `from`. */
export const watch = (turn: Turn, id: number, from: number): void =>
  turn.later(PROPOSAL, subject(id), from + MINUTE);

export const unwatch = (turn: Turn, id: number): void => turn.forget(PROPOSAL, subject(id));

export function proposalDue(turn: Turn, id: number): void {
  const proposal = turn.rows.proposals.byId(id);
  const person = proposal && turn.rows.persons.byId(proposal.personId);
  if (proposal?.state !== 'live' || !person) return;
  if (proposal.deliveredAt === null) return lookForArrival(turn, proposal, person);
  if (cannotAnswer(turn, person)) return waitLonger(turn, proposal);
  const { dueAt } = proposal;
  if (dueAt !== null && dueAt <= turn.now) return expire(turn, proposal, person);
  if (proposal.remindedAt === null && remindAfter(turn, proposal.deliveredAt) <= turn.now)
    remind(turn, proposal, person);
  setNext(turn, id);
}

/** Wakes at the reminder or at the end, whichever is next. */
export function setNext(turn: Turn, id: number): void {
  const proposal = turn.rows.proposals.byId(id);
  if (!proposal || proposal.deliveredAt === null || proposal.dueAt === null) return;
  const reminder = proposal.remindedAt === null ? remindAfter(turn, proposal.deliveredAt) : proposal.dueAt;
  turn.later(PROPOSAL, subject(id), Math.max(turn.now, Math.min(reminder, proposal.dueAt)));
}

/** An urgent case is open, the chat has blocked us, or a helper holds offers back. */
const cannotAnswer = (turn: Turn, person: Person): boolean =>
  person.blockedAt !== null ||
  turn.rows.cases.openOf(person.id)?.urgency === 'red' ||
  turn.rows.timers.has(OFFERS_HELD, `person:${person.id}`);

function waitLonger(turn: Turn, { id, dueAt }: Proposal): void {
  const later = turn.house.quiet.awake(turn.now, AFTERWARDS_MS);
  turn.rows.proposals.change(id, { dueAt: Math.max(dueAt ?? 0, later) });
  turn.later(PROPOSAL, subject(id), turn.now + HOUR);
}

/** When the question arrived; null while nobody knows. `lost`: it surely never will. */
function arrival(turn: Turn, key: string | null): number | null | 'lost' {
  const row = turn.rows.outbox.byKey(key ?? '');
  const [sent] = turn.rows.outbox.arrived(key ?? '');
  if (sent) return sent.finishedAt ?? turn.now;
  return !row || ['failed', 'cancelled', 'unknown'].includes(row.state) ? 'lost' : null;
}

function lookForArrival(turn: Turn, proposal: Proposal, person: Person): void {
  const { id, createdAt } = proposal;
  const at = arrival(turn, proposal.messageKey);
  if (at !== null && at !== 'lost') {
    turn.rows.proposals.change(id, { deliveredAt: at, dueAt: dueAfter(turn, at) });
    return setNext(turn, id);
  }
  if (turn.now - createdAt > UNDELIVERED_MS) return takeBack(turn, proposal);
  const waited = turn.now - createdAt > HOUR;
  if (at === 'lost' && waited && !cannotAnswer(turn, person)) askAnew(turn, proposal, person);
  turn.later(PROPOSAL, subject(id), turn.now + (turn.now - createdAt < HOUR ? MINUTE : HOUR));
}

/** Nobody can say whether the question arrived, or it was refused: it is asked once more. */
function askAnew(turn: Turn, proposal: Proposal, person: Person): void {
  const offer = turn.rows.openHomes.byId(proposal.offerId);
  if (!offer) return;
  const asks = asksAtOnce(turn.rows, offer, turn.today);
  // Of what was called back nothing was read.
  if (turn.rows.outbox.byKey(proposal.messageKey ?? '')?.error === RECALLED)
    return openProposal(turn, proposal, asks);
  const messageKey = ask(turn, person, proposal, asks);
  turn.rows.proposals.change(proposal.id, { messageKey });
}

/** It never reached them: they are free for another home, and keep their place. */
function takeBack(turn: Turn, { id, offerId }: Proposal): void {
  if (!turn.rows.proposals.enter(id, ['live'], 'withdrawn', turn.now)) return;
  turn.rows.proposals.change(id, { why: 'not-delivered' });
  decide(turn, offerId);
  wakeMatching(turn);
}

function remind(turn: Turn, proposal: Proposal, person: Person): void {
  const { id, dueAt } = proposal;
  turn.rows.proposals.change(id, { remindedAt: turn.now });
  const moment = momentWords(turn, dueAt ?? turn.now);
  turn.say(person, phrase('home-proposal-remind', { ...named(proposal), moment }), {
    buttons: answers(proposal),
  });
}

function expire(turn: Turn, proposal: Proposal, person: Person): void {
  const { id, offerId, roundId } = proposal;
  if (!turn.rows.proposals.enter(id, ['live'], 'expired', turn.now)) return;
  count(turn, person.id, 'expired', { offerId, roundId });
  closeQuestion(turn, proposal, phrase('home-proposal-expired', named(proposal)));
  decide(turn, offerId);
  wakeMatching(turn);
  seeSilence(turn, person);
}
