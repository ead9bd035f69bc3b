/** When something did not arrive: the person's state is kept true, and the team sees what it has to know. */
import type { Case } from '../../db/cases.js';
import { firstKeyOf, type OutboxRow } from '../../db/outbox.js';
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { endSilence } from '../danger/red.js';
import type { OwnEvent } from '../event.js';
import { wakeMatching } from '../homes/matching.js';
import { oweStatus } from '../intake/promise.js';
import { SayPayload } from '../payload.js';
import type { Turn } from '../turn.js';
import { enterState } from './state.js';

type Ended = Extract<OwnEvent, { type: 'send.ended' }>;

/** Answers that waited while the person had blocked the bot go out afterwards, when they are younger than this. */
const STILL_TRUE = 7 * 86_400_000;

/** The person cannot be reached: nothing more is sent, and an open case says so. */
export function personBlocked(turn: Turn, person: Person): void {
  if (person.blockedAt !== null) return;
  turn.rows.persons.change(person.id, { blockedAt: turn.now });
  const kase = turn.rows.cases.openOf(person.id);
  if (!kase) return;
  turn.post(kase, phrase('desk-blocked'));
  turn.card(kase);
}

/** Something unasked did not go out: what it promised stays owed. */
function notSaid(turn: Turn, { personId, key }: OutboxRow): void {
  if (personId === null) return;
  const contact = turn.rows.contacts.saidBy(personId, firstKeyOf({ key }));
  if (contact?.kind === 'status') oweStatus(turn, personId);
}

/** The person is back: what was held and is still young goes out. */
export function personUnblocked(turn: Turn, person: Person): void {
  if (person.blockedAt === null) return;
  turn.rows.persons.change(person.id, { blockedAt: null });
  wakeMatching(turn);
  let goOut = 0;
  for (const row of turn.rows.outboxLists.heldFor(person.id)) {
    const young = row.createdAt > turn.now - STILL_TRUE && row.priority <= 1;
    if (young) {
      turn.rows.outbox.mark(row.id, { state: 'due' });
      turn.queued.push(row);
      if (reportedIn(turn, row, 'blocked')) goOut += 1;
      continue;
    }
    turn.rows.outbox.mark(row.id, { state: 'cancelled', finishedAt: turn.now, error: 'held too long' });
    notSaid(turn, row);
    const found = reportedIn(turn, row, 'expired');
    if (found) turn.post(found.kase, report('expired', found.text));
  }
  const kase = turn.rows.cases.openOf(person.id);
  if (!kase) return;
  turn.post(kase, goOut === 0 ? phrase('desk-unblocked') : phrase('desk-unblocked-sent', { count: goOut }));
  turn.card(kase);
}

const REASONS: Record<Exclude<Ended['how'], 'repeated' | 'unclear'>, Phrase> = {
  blocked: phrase('desk-reason-blocked'),
  gone: phrase('desk-reason-gone'),
  refused: phrase('desk-reason-refused'),
  expired: phrase('desk-reason-expired'),
};

function report(how: Ended['how'], text: Value): Phrase {
  if (how === 'repeated') return phrase('desk-unknown-sent', { text });
  if (how === 'unclear') return phrase('desk-unknown-kept', { text });
  return phrase('desk-not-sent', { reason: REASONS[how], text });
}

/** The key of the message that a row is a part or a repeat of. */
const wholeOf = ({ key }: OutboxRow): string => key.replace(/^(\d+:\d+).*$/, '$1');

/** Where a send to a person is reported: in the case of the helper's words, or in an open one when it stays unclear. */
function reportedIn(turn: Turn, row: OutboxRow, how: Ended['how']): { kase: Case; text: Value } | null {
  const message = turn.rows.messages.sentBy(
    row.kind === 'edit' ? (row.targetKey ?? wholeOf(row)) : wholeOf(row),
  );
  const own = message?.caseId ? turn.rows.cases.byId(message.caseId) : undefined;
  if (message && own) return { kase: own, text: message.text };
  const open = how === 'unclear' ? turn.rows.cases.openOf(row.personId ?? -1) : undefined;
  const payload = SayPayload.safeParse(turn.rows.outbox.payload(row));
  return open ? { kase: open, text: payload.success ? payload.data.said : '–' } : null;
}

/** A file of a person could not be shown: it can be sent again, so both hear of it. */
function relayEnded(turn: Turn, row: OutboxRow, how: Ended['how']): void {
  const kase = turn.rows.cases.byId(row.caseId ?? -1);
  const person = kase && turn.rows.persons.byId(kase.personId);
  if (!kase || !person || how === 'repeated' || how === 'unclear') return;
  turn.post(kase, phrase('desk-file-failed', { reason: REASONS[how] }));
  turn.say(person, phrase('file-failed'));
}

/** The team's last words have not reached the person, so nobody waits for them: an answer is owed, from this moment on. */
function owedStill(turn: Turn, row: OutboxRow): void {
  const message = turn.rows.messages.sentBy(wholeOf(row));
  const kase = message?.caseId ? turn.rows.cases.byId(message.caseId) : undefined;
  if (!message || !kase || kase.state !== 'waiting-person' || message.at < (kase.answeredAt ?? 0)) return;
  endSilence(turn, kase);
  enterState(turn, kase, 'waiting-us', null, { heardAt: turn.now });
  turn.card(kase);
}

/** Somebody on call was not reached: whoever looks into the thread is to know. */
function callEnded(turn: Turn, caseId: number, how: Ended['how']): void {
  const kase = turn.rows.cases.byId(caseId);
  if (!kase || how === 'repeated' || how === 'unclear') return;
  turn.post(kase, phrase('desk-on-call-missed'), 'urgent');
}

/** Whoever has written since that was reported, and was decided about before it, is back already. */
function notReached(turn: Turn, person: Person): void {
  personBlocked(turn, person);
  const now = turn.rows.persons.byId(person.id);
  if (now && now.seenAt > turn.now) personUnblocked(turn, now);
}

/** A send ended otherwise than "sent": mark the person, tell the thread. What Slack itself refuses is in the log and /readyz. */
export function sendEnded(turn: Turn, event: Ended): void {
  const row = turn.rows.outbox.byId(event.rowId);
  if (row?.platform === 'slack' && row.kind === 'relay') return relayEnded(turn, row, event.how);
  if (row?.platform !== 'telegram') return;
  if (row.personId === null && row.caseId !== null) return callEnded(turn, row.caseId, event.how);
  const person = turn.rows.persons.byId(row.personId ?? -1);
  if (person && (event.how === 'blocked' || event.how === 'gone')) notReached(turn, person);
  if (event.how === 'expired' || event.how === 'refused') notSaid(turn, row);
  const found = reportedIn(turn, row, event.how);
  if (found) turn.post(found.kase, report(event.how, found.text));
  if (event.how !== 'repeated' && event.how !== 'unclear') owedStill(turn, row);
}
