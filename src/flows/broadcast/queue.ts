/** Puts the next rows of a running broadcast in line: to whom the rules of contact allow it, some at a time, nobody twice. */
import type { Candidate } from '../../db/broadcast-people.js';
import type { Broadcast } from '../../db/broadcasts.js';
import { LANGUAGES, type Language } from '../../words/language.js';
import { makeRoom, type PushKind } from '../budget.js';
import type { Turn } from '../turn.js';
import { notePace } from './counts.js';
import { settleStrays } from './outcome.js';
import { castTarget, spokenTo } from './target.js';
import { kindOf, warns } from './topics.js';

/** So many rows are put in line by one event, of at most 200: an answer never waits longer for the next turn. */
const AT_ONCE = 150;
/** While so many are under way no more are added: a pause or a cancellation has little to take back. */
const BACKLOG = 400;
/** With fewer the next step follows at once. */
const FEW = 200;
const DAY = 86_400_000;
/** How soon to look again, should nobody ask for the next rows before. */
const LOOK = 1000;

/** Looks after this broadcast again at `at` (UTC milliseconds). */
export const BROADCAST_STEP = 'broadcast-step';
export const subjectOf = (id: number): string => `broadcast:${id}`;

/** The next step follows at once, and survives whatever happens to this process. */
export function askForNext(turn: Turn, id: number): void {
  const externalId = `broadcast:${id}:${turn.eventId}`;
  turn.rows.inbox.add({ source: 'result', externalId, payload: { type: 'broadcast.step', id } }, turn.now);
}

function skip(turn: Turn, id: number, { personId, reason }: Candidate): void {
  turn.rows.broadcastPeople.ended(id, personId, 'skipped', reason);
}

/** What only the budget keeps back stands in its book, as for everything that is said unasked. */
const BY_BUDGET = new Set(['paused', 'red', 'helper', 'fewer', 'day', 'week']);

function reasonFor(turn: Turn, { personId, reason }: Candidate, kind: PushKind): string | null {
  if (reason !== 'ask') return reason;
  const person = turn.rows.persons.byId(personId);
  return person ? makeRoom(turn, person, kind, turn.now) : 'no-chat';
}

function queueOne(
  turn: Turn,
  broadcast: Broadcast,
  candidate: Candidate,
  language: Language | undefined,
): void {
  const { rows, now } = turn;
  const { personId, chat } = candidate;
  const kind = kindOf(broadcast.topic);
  const reason = reasonFor(turn, candidate, kind);
  const contact = { personId, kind, at: now, reason };
  if (reason !== null && BY_BUDGET.has(reason))
    rows.contacts.add({ ...contact, outcome: 'dropped', outboxKey: null });
  if (reason !== null || chat === null || language === undefined)
    return skip(turn, broadcast.id, { ...candidate, reason: reason ?? 'language' });
  const target = castTarget({ broadcastId: broadcast.id, language });
  // What was meant for one day is not said on another.
  const key = turn.cast({ personId, chat }, 'broadcast', target, now + DAY);
  rows.contacts.add({ ...contact, outcome: 'planned', outboxKey: key });
  rows.broadcastPeople.queued(broadcast.id, personId, key, language);
}

/** Whether nobody is on their way any more. */
function isOver(turn: Turn, id: number): boolean {
  if (turn.rows.broadcastPeople.open(id) > 0) settleStrays(turn.rows, id, 'sent');
  return turn.rows.broadcastPeople.open(id) === 0;
}

/** One step of a running broadcast. */
export function queueNext(turn: Turn, broadcast: Broadcast): void {
  const { rows, now, house } = turn;
  const { id } = broadcast;
  const quietUntil = house.quiet.endsAt(now);
  turn.later(BROADCAST_STEP, subjectOf(id), quietUntil ?? now + LOOK);
  if (quietUntil !== null || rows.broadcastPeople.open(id) > BACKLOG) return;
  const said = rows.broadcasts.languages(id);
  const readable = LANGUAGES.filter((language) => spokenTo(language, said) !== undefined);
  const moments = { now, dayFrom: house.office.onDay(now, 0, 0), dayTo: house.office.onDay(now, 1, 0) };
  const candidates = rows.broadcastPeople.next(
    { ...broadcast, warns: warns(broadcast) },
    readable,
    moments,
    AT_ONCE,
  );
  for (const candidate of candidates)
    queueOne(turn, broadcast, candidate, spokenTo(candidate.language, said));
  const last = candidates.at(-1);
  if (last) {
    rows.broadcasts.advance(id, { cursor: last.nth });
    // Most were left out: nobody asks for the next before long.
    if (rows.broadcastPeople.open(id) < FEW) askForNext(turn, id);
  } else if (isOver(turn, id)) {
    rows.broadcasts.advance(id, { state: 'done', endedAt: now });
    turn.forget(BROADCAST_STEP, subjectOf(id));
  }
  notePace(turn, broadcast);
}
