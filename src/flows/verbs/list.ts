/** All verbs of the desk, and how a press, a modal, a shortcut or a command finds its own. */
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import type { StaffEvent, User } from '../event.js';
import { showList } from '../overview/lists.js';
import { openHome } from '../overview/redraw.js';
import { modalErrors, notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { VERBS } from './all.js';
import { written } from './command.js';
import { type DeskVerb, deskVerb } from './desk-verb.js';
import { isAboutErasure, pressedErasure } from './erasure.js';
import { type AnyRight, closedTo, lacking, staffWith } from './rights.js';
import type { About, Source, Verb } from './verb.js';

/** What only takes something away stays open to whoever may help. */
const TAKES_AWAY = new Set(['remove', 'unfile']);

/** What a press, a modal or a shortcut may name. */
export const VERB_NAMES: readonly string[] = VERBS.map(({ name }) => name);

const verbOf = (name: string): Verb | undefined => VERBS.find((verb) => verb.name === name);

/** What whoever presses `name` must be allowed to do. */
const rightFor = (name: string): AnyRight | undefined => deskVerb(name)?.right ?? verbOf(name)?.right;

/** The case, or what belongs to one, that `value` names (`case:12`, `draft:7`, `bundle:3`, `message:5`, `promise:4`, `case:12:C1:170.1`); null when it is not there. What stands behind a `|` is for the verb. */
function subject(turn: Turn, value: string): (Omit<About, 'staff'> & { source: Source | null }) | null {
  const [named = ''] = value.split('|', 1);
  const [kind, id, channel, ts] = named.split(':');
  const draft = kind === 'draft' ? turn.rows.drafts.byId(Number(id)) : undefined;
  const [file] = kind === 'bundle' ? turn.rows.bundles.of(Number(id)) : [];
  const message = kind === 'message' ? turn.rows.messages.byId(Number(id)) : undefined;
  const promise = kind === 'promise' ? turn.rows.promises.byId(Number(id)) : undefined;
  const inCase = draft?.caseId ?? file?.caseId ?? message?.caseId ?? promise?.caseId;
  const kase = turn.rows.cases.byId(inCase ?? (kind === 'case' ? Number(id) : -1));
  if (!kase || kase.erasedAt !== null) return null;
  return {
    kase,
    draft: draft ?? null,
    bundle: file?.bundle ?? null,
    message: message ?? null,
    promise,
    source: channel && ts ? { channel, ts } : null,
    seen: ts ? undefined : channel,
  };
}

/** Who acts, or the words that refuse them. @param right what they want to do. */
function actor(turn: Turn, user: User, right: AnyRight = 'help') {
  const staff = staffWith(turn, user, right);
  if (staff === 'no-right') return lacking(right);
  return staff === 'unsure' ? phrase('desk-refused-unsure') : staff;
}

/** What a value or the note of a modal carries for its verb: the words behind the first `|`. */
const behind = (value: string): string | undefined => /\|([\s\S]+)$/.exec(value)?.[1];

/**
 * What was typed into a window about no case (a number, a name, what somebody said on the phone) stands where it belongs once it is
 * decided. In what Slack has sent no deletion would find it, for nothing there says whose it is.
 */
const forgetTyped = (turn: Turn): void => turn.rows.inbox.forgetPayload(turn.eventId);

type Pressing = Extract<StaffEvent, { type: 'staff.pressed' }>;

export function pressed(turn: Turn, event: Pressing): Reply | undefined {
  const staff = actor(turn, event.user, rightFor(event.verb));
  const reply = 'key' in staff ? notice(staff) : act(turn, staff, event);
  if (event.view?.kind === 'home') openHome(turn, event.user);
  // A list in which was pressed shows what is left of it.
  const isList = event.view?.kind === 'modal' && event.view.meta.startsWith('list:');
  if (reply || !isList || !event.view || 'key' in staff) return reply;
  return showList(turn, staff, event.view.meta);
}

function act(turn: Turn, staff: Staff, event: Pressing): Reply | undefined {
  const wide = deskVerb(event.verb);
  // A press in a window carries all of its fields.
  if (wide && event.view?.kind === 'modal') forgetTyped(turn);
  if (wide) return wide.press?.(turn, staff, event.value);
  const verb = verbOf(event.verb);
  if (isAboutErasure(event.value)) return pressedErasure(turn, staff, event);
  const about = subject(turn, event.value);
  // A card and its buttons count only where they were posted; what stands in our own views, wherever they are.
  const isHere = event.channel === null ? event.view !== null : about?.kase.channel === event.channel;
  if (!about || !verb?.press || !isHere) return notice(phrase('desk-refused-gone'));
  const closed = TAKES_AWAY.has(verb.name) ? null : closedTo(staff, about.kase);
  if (closed) return notice(closed);
  // Slack says nothing of the same pick again while the menu still shows it.
  if (event.menu) turn.card(about.kase);
  return verb.press(turn, { ...about, staff }, behind(event.value) ?? '', event);
}

export function submitted(
  turn: Turn,
  event: Extract<StaffEvent, { type: 'staff.submitted' }>,
): Reply | undefined {
  const verb = verbOf(event.verb);
  const staff = actor(turn, event.user, rightFor(event.verb));
  const wide = deskVerb(event.verb);
  if (wide) forgetTyped(turn);
  if ('key' in staff) return modalErrors(staff);
  if (wide) return submittedWide(turn, staff, wide, event);
  const about = subject(turn, event.meta);
  if (!about || !verb?.submit) return modalErrors(phrase('desk-refused-gone'));
  const closed = closedTo(staff, about.kase);
  if (closed) return modalErrors(closed);
  // Sent off again, because we were stopped before Slack heard that we have it.
  if (turn.rows.staff.hasSubmitted(event.view)) return undefined;
  const answer = verb.submit(
    turn,
    { ...about, staff, view: event.view },
    event.text,
    about.source,
    event.more ?? {},
    behind(event.meta),
  );
  // A modal in its place is the same to Slack, and is still to be submitted.
  if (answer?.type !== 'errors' && answer?.type !== 'modal') turn.rows.staff.submitted(event.view, turn.now);
  return answer;
}

function submittedWide(
  turn: Turn,
  staff: Staff,
  verb: DeskVerb,
  event: Extract<StaffEvent, { type: 'staff.submitted' }>,
): Reply | undefined {
  if (!verb.submit) return modalErrors(phrase('desk-refused-gone'));
  if (turn.rows.staff.hasSubmitted(event.view)) return undefined;
  const answer = verb.submit(turn, staff, event.more ?? {}, event.meta);
  if (answer?.type !== 'errors' && answer?.type !== 'modal') turn.rows.staff.submitted(event.view, turn.now);
  return answer;
}

export function shortcut(
  turn: Turn,
  event: Extract<StaffEvent, { type: 'staff.shortcut' }>,
): Reply | undefined {
  const verb = verbOf(event.verb);
  const staff = actor(turn, event.user, verb?.right);
  if ('key' in staff) return notice(staff);
  const kase = turn.rows.cases.byThread(event.channel, event.threadTs);
  if (!kase || !verb?.shortcut) return notice(phrase('desk-refused-shortcut'));
  const closed = closedTo(staff, kase);
  if (closed) return notice(closed);
  const { text, files, channel, ts } = event;
  return verb.shortcut(
    turn,
    { kase, draft: null, bundle: null, message: null, staff },
    { text, files },
    { channel, ts },
  );
}

export function command(
  turn: Turn,
  event: Extract<StaffEvent, { type: 'staff.command' }>,
): Reply | undefined {
  // Which command it is says which right it needs.
  const staff = actor(turn, event.user, ['help', 'check', 'partner', 'legal']);
  return 'key' in staff ? notice(staff) : written(turn, staff, event.text);
}
