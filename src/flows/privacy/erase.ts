/**
 * The steps of a deletion, each an event of its own that may be stopped at any moment and done again: cut off, empty the
 * tables a piece at a time, clear the threads in Slack, and tell the person once when nothing is left.
 */
import { numberOf } from '../../db/cases.js';
import type { Erasure } from '../../db/erasures.js';
import type { Person } from '../../db/persons.js';
import type { Typed } from '../../db/threads.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Event } from '../event.js';
import { homesGone, leavesWay, livesGone } from '../homes/key/gone.js';
import { seekerGone } from '../homes/proposals.js';
import { keepWants } from '../homes/wants.js';
import type { DeskButton } from '../payload.js';
import { leaveProgrammes } from '../programmes/leave.js';
import type { Turn } from '../turn.js';
import { openRed } from './erase-rights.js';

/** Begins a planned deletion, or looks again at one that waits for Slack. */
export const ERASE = 'erase';
/** Empties the write-ahead log; a timer of the program itself. */
export const CHECKPOINT = 'checkpoint';
/** Looks once more for what arrived meanwhile. */
const TAIL = 'erase-tail';
const TAIL_AFTER = 3_600_000;
const SECOND = 1000;
/** After so long the person hears that it takes longer. */
const PATIENCE = 10 * SECOND;
const LONGEST_WAIT = 15 * 60_000;
const DAY = 86_400_000;
const LISTED = 40;

/** The next step follows at once, and survives whatever happens to this process. */
function next(turn: Turn, id: number): void {
  const payload: Event = { type: 'erasure.step', id };
  turn.rows.inbox.add({ source: 'result', externalId: `erase:${id}:${turn.eventId}`, payload }, turn.now);
}

function change(turn: Turn, erasure: Erasure, changed: Partial<Omit<Erasure, 'id'>>): void {
  Object.assign(erasure, changed);
  turn.rows.erasures.change(erasure.id, changed);
}

/** Says something to a chat that is nobody's any more, and remembers to forget it. */
function tell(turn: Turn, erasure: Erasure, said: Value): void {
  const { chat, language } = erasure;
  if (chat === null) return;
  change(turn, erasure, { said: [...erasure.said, turn.sayTo({ chat, language }, said)] });
}

/** Begins: at once, or first for a human where an urgent case is open. @param confirmed a human has looked. */
export function beginErasure(turn: Turn, erasure: Erasure, confirmed = false): void {
  const person = turn.rows.persons.byId(erasure.personId ?? -1);
  if (!person) return turn.rows.erasures.change(erasure.id, { state: 'done', doneAt: turn.now });
  turn.forget(ERASE, `erasure:${erasure.id}`);
  const red = openRed(turn, person.id);
  if (red.length > 0 && !confirmed) return waitForHuman(turn, person, erasure);
  cutOff(turn, person, erasure);
}

/** What no urgent case needs goes; the rest waits until a human has spoken with the person on another way. */
function waitForHuman(turn: Turn, person: Person, erasure: Erasure): void {
  const red = openRed(turn, person.id);
  change(turn, erasure, { state: 'waiting' });
  leaveHomes(turn, person);
  leaveProgrammes(turn, person);
  turn.rows.erasing.details(
    person.id,
    red.map(({ id }) => id),
  );
  const value = `erasure:${erasure.id}`;
  const buttons: DeskButton[] = [
    {
      verb: 'eraseconfirm',
      label: phrase('desk-erase-confirm'),
      value,
      style: 'danger',
      ask: phrase('desk-erase-confirm-ask'),
    },
    { verb: 'erasekeep', label: phrase('desk-erase-keep'), value },
  ];
  for (const kase of red) turn.post(kase, phrase('desk-erase-asked'), 'urgent', buttons);
  const [first] = red;
  if (first) turn.say(person, phrase('delete-waiting', { number: numberOf(first.id) }));
}

/** A case was closed: a deletion that waited for it goes on. */
export function afterClosing(turn: Turn, personId: number): void {
  const waiting = turn.rows.erasures.openOf(personId);
  if (waiting?.state === 'waiting' && openRed(turn, personId).length === 0) beginErasure(turn, waiting);
}

/** Documents that still stand in the chat, by the platform's ids. */
function documentsOf(turn: Turn, person: Person): string[] {
  const timers = turn.rows.timers.subjects(`person:${person.id}:`);
  const events = timers.map((subject) => Number(subject.split(':')[2]));
  const rows = events.flatMap((event) =>
    (['file', 'say'] as const).flatMap((kind) => turn.rows.outboxLists.ofEvent(event, kind)),
  );
  return rows.flatMap(({ personId, externalId }) =>
    personId === person.id && externalId !== null ? [externalId] : [],
  );
}

/** Homes that they offer, or were asked about, are free for others, who hear of it while there is still somebody to speak of. */
function leaveHomes(turn: Turn, person: Person): void {
  leavesWay(turn, person);
  livesGone(turn, person);
  homesGone(turn, person);
  seekerGone(turn, person.id, 'erased');
}

/** From here on the chat is a stranger's, and nothing that waited is sent. */
function cutOff(turn: Turn, person: Person, erasure: Erasure): void {
  const { chat, language } = person;
  const documents = documentsOf(turn, person);
  const household = turn.rows.households.of(person.id);
  leaveHomes(turn, person);
  leaveProgrammes(turn, person);
  const { cases, signs } = turn.rows.erasing.cut(person.id, turn.now);
  for (const id of household ? turn.rows.households.membersOf(household.id) : []) keepWants(turn, id);
  const said = chat === null ? [] : documents.map((id) => turn.removeFrom({ chat, language }, id));
  change(turn, erasure, {
    state: 'running',
    startedAt: turn.now,
    eventId: turn.eventId,
    chat,
    language,
    cases,
    signs,
    said,
    cursor: { at: 'outbox', after: 0 },
  });
  if (!turn.rows.scan.isUnderWay(cases)) clearThreads(turn, erasure);
  next(turn, erasure.id);
}

/** @returns whether there was anything to clear. */
function clearThreads(turn: Turn, { cases }: Erasure): boolean {
  const standing = cases
    .flatMap((id) => turn.rows.cases.byId(id) ?? [])
    .filter(({ threadTs }) => threadTs !== null);
  for (const kase of standing) turn.clear(kase);
  return standing.length > 0;
}

/** One step. */
export function erasureStep(turn: Turn, id: number): void {
  const erasure = turn.rows.erasures.byId(id);
  if (!erasure || erasure.state === 'undone') return;
  const whose = { personId: erasure.personId ?? -1, cases: erasure.cases };
  if (erasure.personId !== null && turn.rows.scan.messages(whose)) return next(turn, id);
  const { at, after } = erasure.cursor;
  if (at === 'outbox') {
    const last = turn.rows.scan.outbox(whose, after);
    return goOn(turn, erasure, last === null ? { at: 'slack', after: 0 } : { at, after: last });
  }
  if (at === 'slack') return waitForSlack(turn, erasure);
  if (at === 'inbox') return emptyInbox(turn, erasure);
  if (erasure.state === 'running') finish(turn, erasure);
  else turn.later(CHECKPOINT, 'all', turn.now);
}

function goOn(turn: Turn, erasure: Erasure, cursor: Erasure['cursor']): void {
  change(turn, erasure, { cursor });
  next(turn, erasure.id);
}

function emptyInbox(turn: Turn, erasure: Erasure): void {
  const { signs, eventId, cursor, state } = erasure;
  // Later on, the chat may be in use by the stranger who began anew.
  const chat = state === 'running' ? erasure.chat : null;
  const last = turn.rows.scan.inbox({ chat, signs, until: eventId ?? 0 }, cursor.after);
  goOn(turn, erasure, last === null ? { at: 'end', after: 0 } : { at: 'inbox', after: last });
}

/** Until Slack has deleted what is ours, a look now and again. */
function waitForSlack(turn: Turn, erasure: Erasure): void {
  const underWay = turn.rows.scan.isUnderWay(erasure.cases);
  if (!underWay && !clearThreads(turn, erasure)) return goOn(turn, erasure, { at: 'inbox', after: 0 });
  const waited = turn.now - (erasure.startedAt ?? turn.now);
  if (waited > PATIENCE && erasure.said.length === 0) tell(turn, erasure, phrase('delete-running'));
  const wait = Math.min(LONGEST_WAIT, Math.max(SECOND, waited / 2));
  turn.later(ERASE, `erasure:${erasure.id}`, turn.now + wait);
}

/** Nothing is left with us; what people have typed in Slack is theirs to delete. */
function finish(turn: Turn, erasure: Erasure): void {
  if (erasure.personId !== null) turn.rows.erasing.person(erasure.personId);
  change(turn, erasure, { personId: null });
  const left = turn.rows.threads.typedIn(erasure.cases);
  if (left.length === 0) complete(turn, erasure);
  else listTyped(turn, erasure, left);
  turn.later(CHECKPOINT, 'all', turn.now);
}

const copiesUntil = (turn: Turn): Value => ({
  day: turn.house.office.moment(turn.now + turn.house.kept.copies * DAY).day,
  year: true,
});

function tail(turn: Turn, erasure: Erasure): void {
  turn.later(TAIL, `erasure:${erasure.id}`, turn.now + TAIL_AFTER);
}

function complete(turn: Turn, erasure: Erasure): void {
  change(turn, erasure, { state: 'done', doneAt: turn.now });
  tell(turn, erasure, phrase('delete-done', { date: copiesUntil(turn) }));
  turn.rows.audit.add({ at: turn.now, action: 'erased' });
  tail(turn, erasure);
}

/** What people typed themselves only they, or an administrator, can delete: a list with links, and a tick. */
function listTyped(turn: Turn, erasure: Erasure, left: readonly Typed[]): void {
  const link = (message: Typed, n: number): Value => ({
    link: turn.rows.threads.linkTo(message),
    label: String(n + 1),
  });
  const links: Value = { join: left.slice(0, LISTED).map(link), by: ' · ' };
  const said = phrase('desk-typed-list', { count: left.length, links });
  const done: DeskButton = {
    verb: 'erasedone',
    label: phrase('desk-typed-done'),
    value: `erasure:${erasure.id}`,
  };
  const listKey = turn.announce(turn.house.channels.help, said, [done]);
  change(turn, erasure, { state: 'typed', listKey });
  tell(turn, erasure, phrase('delete-typed', { date: copiesUntil(turn) }));
  tail(turn, erasure);
}

/** Everything that people had typed is removed, by a tick or because Slack has told us of each. */
export function typedIsGone(turn: Turn, erasure: Erasure, said: Value): void {
  turn.rows.threads.forgetTyped(erasure.cases);
  if (erasure.listKey !== null) turn.repost(erasure.listKey, said, undefined, turn.house.channels.help);
  complete(turn, erasure);
  // Slack has told us of each deletion, with the words that were deleted.
  goOn(turn, erasure, { at: 'inbox', after: erasure.eventId ?? 0 });
}

/** A message in a thread was deleted in Slack. */
export function typedDeleted(turn: Turn, channel: string, ts: string): void {
  const caseId = turn.rows.threads.isGone(channel, ts);
  if (caseId === undefined) return;
  const waiting = turn.rows.erasures.waitingForTyped().find(({ cases }) => cases.includes(caseId));
  if (waiting && turn.rows.threads.typedIn(waiting.cases).length === 0)
    typedIsGone(turn, waiting, phrase('desk-typed-gone'));
}

function erasureDue(turn: Turn, id: number): void {
  const erasure = turn.rows.erasures.byId(id);
  if (erasure?.state === 'planned') beginErasure(turn, erasure);
  else if (erasure?.state === 'running') erasureStep(turn, id);
}

/** What was said at the end is forgotten too, and what came late about the cases. */
function erasureTail(turn: Turn, id: number): void {
  const erasure = turn.rows.erasures.byId(id);
  if (!erasure) return;
  turn.rows.erasing.dropSaid(erasure.said);
  change(turn, erasure, { said: [], cursor: { at: 'inbox', after: erasure.eventId ?? 0 } });
  if (erasure.state === 'done') change(turn, erasure, { chat: null });
  next(turn, id);
}

/** Timers by key. */
export const ERASURE_TIMERS: Record<string, (turn: Turn, id: number) => void> = {
  [ERASE]: erasureDue,
  [TAIL]: erasureTail,
};
