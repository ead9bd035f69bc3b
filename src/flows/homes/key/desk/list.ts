/** `/case moves`: who is on the way to the key, at which step, since when; and what somebody of the team has heard, to be recorded there. */
import type { Move } from '../../../../db/moves.js';
import { offerNumber } from '../../../../db/offers.js';
import type { Staff } from '../../../../db/staff.js';
import { type Key, type Phrase, phrase } from '../../../../words/phrase.js';
import type { DeskElement } from '../../../payload.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../../../reply.js';
import type { Turn } from '../../../turn.js';
import { fall } from '../fall.js';
import { isHeld } from '../held.js';
import { given, handedIn, signedByTeam, written } from '../office.js';
import { type Pair, pairOfMove } from '../pair.js';
import { movedIn } from '../stay.js';
import { type Step, stepOf } from '../steps.js';
import { goOnByTeam } from '../viewing/after.js';
import { agreedByTeam } from '../viewing/agree.js';

/** So many are listed; a window holds 100 blocks. */
const LISTED = 60;

/** What can be recorded at each step; `time` and `signed` ask for a day first. */
const DOES = ['time', 'viewed', 'given', 'handed', 'written', 'signed', 'moved', 'fall'] as const;
type Do = (typeof DOES)[number];
const AT: Record<Step, readonly Do[]> = {
  viewing: ['time', 'viewed', 'fall'],
  form: ['given', 'fall'],
  ask: ['handed', 'fall'],
  office: ['written', 'fall'],
  contract: ['signed', 'fall'],
  'move-in': ['moved', 'fall'],
};

type Found = { move: Move; pair: Pair };

const doWords = (what: Do): Phrase => ({ key: `desk-home-key-do-${what}` as Key });

function menu(move: Move): DeskElement {
  const more = AT[stepOf(move)].map((what) => ({
    verb: 'movedo',
    label: doWords(what),
    value: `move:${move.id}:${what}`,
  }));
  return { more, label: phrase('desk-home-key-do') };
}

/** While the landlord waits for the office. */
const WAITING: readonly Step[] = ['form', 'ask', 'office'];

function line(move: Move): Phrase {
  const params = {
    number: offerNumber(move.offerId),
    state: { key: `desk-home-key-step-${stepOf(move)}` as Key },
  };
  return move.waitsUntil === null || !WAITING.includes(stepOf(move))
    ? phrase('desk-home-key-line', params)
    : phrase('desk-home-key-line-waits', { ...params, date: { day: move.waitsUntil } });
}

/** Opens the list. */
export function showMoves(turn: Turn): Reply {
  const all = turn.rows.moves.open(LISTED + 1);
  const lines = all
    .slice(0, LISTED)
    .map((move): Field => ({ kind: 'say', said: line(move), beside: menu(move) }));
  const more: Field[] = all.length > LISTED ? [{ kind: 'say', said: phrase('desk-list-more') }] : [];
  const none: Field[] = all.length === 0 ? [{ kind: 'say', said: phrase('desk-home-key-list-none') }] : [];
  return openModal({
    verb: 'moves',
    title: phrase('desk-home-key-list'),
    fields: [...lines, ...more, ...none],
    meta: '',
  });
}

/** @param value `move:7:written` */
function found(turn: Turn, value: string): (Found & { what: Do }) | undefined {
  const [, id, named] = /^move:(\d{1,15}):([a-z]+)$/.exec(value) ?? [];
  const what = DOES.find((one) => one === named);
  const move = what && turn.rows.moves.byId(Number(id));
  const pair = move && pairOfMove(turn, move);
  return what && move?.state === 'open' && pair ? { move, pair, what } : undefined;
}

function audited(turn: Turn, staff: Staff, { move }: Found, what: Do): void {
  const about = { personId: move.personId, detail: JSON.stringify({ v: 1, move: move.id }) };
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action: `move-${what}`, ...about });
}

/** Asks for the day or the time that belongs to it. */
function ask(what: 'time' | 'signed', { move }: Found): Reply {
  const number = offerNumber(move.offerId);
  const field: Field =
    what === 'time'
      ? { kind: 'moment', id: 'at', label: phrase('desk-home-key-do-time') }
      : { kind: 'date', id: 'at', label: phrase('desk-home-key-do-day') };
  return openModal({
    verb: 'movedo',
    title: phrase('desk-home-key-do-title', { number }),
    fields: [field],
    submit: phrase('desk-save'),
    meta: `move:${move.id}:${what}`,
  });
}

function run(turn: Turn, { move, pair }: Found, what: Exclude<Do, 'time' | 'signed'>): boolean {
  switch (what) {
    case 'viewed':
      return goOnByTeam(turn, pair, move);
    case 'given':
      return given(turn, pair, move);
    case 'handed':
      return handedIn(turn, pair, move);
    case 'written':
      return written(turn, pair, move);
    case 'moved':
      return movedIn(turn, pair, move);
    case 'fall':
      return fall(turn, move, 'team');
  }
}

/** A report holds the way, for the team too: until it is decided, a move can only end, or turn out to be over. */
const isStopped = (turn: Turn, { pair, what }: Found & { what: Do }): boolean =>
  what !== 'fall' && what !== 'moved' && isHeld(turn, pair);

/** What was heard is recorded, as if the person had pressed it. */
export function recordStep(turn: Turn, staff: Staff, value: string): Reply {
  const about = found(turn, value);
  if (!about || !AT[stepOf(about.move)].includes(about.what)) return notice(phrase('desk-refused-gone'));
  const { what } = about;
  if (isStopped(turn, about)) return notice(phrase('desk-home-key-hold'));
  if (what === 'time' || what === 'signed') return ask(what, about);
  if (!run(turn, about, what)) return notice(phrase('desk-home-key-do-not'));
  audited(turn, staff, about, what);
  return showMoves(turn);
}

/** A time for the viewing, or the day on which they move in. */
export function submitStep(
  turn: Turn,
  staff: Staff,
  { at = '' }: Readonly<Partial<Record<string, string>>>,
  meta: string,
): Reply | undefined {
  const about = found(turn, meta);
  if (!about || !AT[stepOf(about.move)].includes(about.what))
    return modalErrors(phrase('desk-refused-gone'), 'at');
  if (isStopped(turn, about)) return modalErrors(phrase('desk-home-key-hold'), 'at');
  const { pair, move, what } = about;
  const done = what === 'time' ? agreedByTeam(turn, pair, Number(at)) : signedByTeam(turn, pair, move, at);
  if (!done) return modalErrors(phrase('desk-day-past'), 'at');
  audited(turn, staff, about, what);
  return undefined;
}
