/** The one message in Slack that shows a broadcast, from the flight plan to the report, with what can be pressed now. */
import type { Broadcast } from '../../../db/broadcasts.js';
import type { Staff } from '../../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { mention } from '../../case/case.js';
import type { DeskButton } from '../../payload.js';
import { notice, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { counts } from '../run.js';
import { type Written, writtenOf } from '../words.js';
import { aboutOf, castChannel, castNumber, castValue, noteCast } from './about.js';
import { audienceWords } from './audience-fields.js';
import { reachedOf } from './counting.js';
import { headWords } from './head.js';
import { planLines, textLines } from './plan-lines.js';
import { progressLines } from './progress-lines.js';
import { handReport } from './report.js';

/** Draws it again while it goes: `broadcast:12`. */
export const CAST_SHOWN = 'cast-shown';
/** As seldom as a card is drawn: ten posts fit in between. Milliseconds. */
const REDRAWN_EVERY = 10_000;

const subject = (id: number): string => `broadcast:${id}`;

/** Who has written it, and who has agreed. */
function byLines(turn: Turn, { createdBy, approvedBy }: Broadcast, { writers }: Written): Value[] {
  const named = (ids: readonly number[]): Value[] =>
    ids.flatMap((id) => {
      const staff = turn.rows.staff.byId(id);
      return staff ? [mention(staff)] : [];
    });
  const wrote = named(writers.length > 0 ? writers : [createdBy]);
  const agreed = approvedBy === null ? [] : named([approvedBy]);
  return [
    phrase('desk-cast-by', { staff: { join: wrote, by: ', ' } }),
    ...agreed.map((staff) => phrase('desk-cast-approved', { staff })),
  ];
}

/** Above so many a second person decides. */
export const needsSecond = (turn: Turn, written: Written): boolean =>
  reachedOf(written) > turn.house.broadcast.approveAbove;

type Made = (verb: string, label: Phrase, more?: Pick<DeskButton, 'style' | 'ask'>) => DeskButton;

function draftButtons(turn: Turn, { startAt, state }: Broadcast, written: Written, made: Made): DeskButton[] {
  const count = reachedOf(written);
  const open = Object.keys(written.texts).length > written.confirmed.length;
  const send = startAt === null ? phrase('desk-cast-send') : phrase('desk-cast-plan');
  const go = needsSecond(turn, written)
    ? made('castsend', phrase('desk-cast-ask'), { style: 'primary' })
    : made('castsend', send, { style: 'primary', ask: phrase('desk-cast-send-ask', { count }) });
  const waits = made('castagree', phrase('desk-cast-agree'), { style: 'primary' });
  return [
    ...(state === 'planned' ? [] : [state === 'waiting' ? waits : go]),
    made('castlook', phrase('desk-cast-look')),
    made('castwrite', phrase('desk-cast-change')),
    ...(open ? [made('castconfirm', phrase('desk-cast-confirm'))] : []),
    made('caststop', phrase('desk-cast-drop'), { style: 'danger', ask: phrase('desk-cast-stop-ask') }),
  ];
}

/** What can be done with one that goes: also to take it back at once, for whoever sees a mistake in it. */
function goingButtons({ state }: Broadcast, made: Made): DeskButton[] {
  const stop = { style: 'danger', ask: phrase('desk-cast-stop-ask') } as const;
  return [
    state === 'running'
      ? made('castpause', phrase('desk-cast-pause'), { style: 'primary' })
      : made('castgo', phrase('desk-cast-go'), { style: 'primary' }),
    made('caststop', phrase('desk-cast-stop'), stop),
    recallButton(made),
  ];
}

const recallButton = (made: Made): DeskButton =>
  made('castrecall', phrase('desk-cast-recall'), { style: 'danger', ask: phrase('desk-cast-recall-ask') });

/** Whether nobody has its words any more: it was taken back from all who had it. */
const isGone = (turn: Turn, { id, change }: Broadcast): boolean =>
  change?.what === 'recall' && change.endedAt !== null && counts(turn, id)?.by.sent === 0;

/** What can be done with one that has gone. */
function goneButtons(turn: Turn, broadcast: Broadcast, { correction }: Written, made: Made): DeskButton[] {
  const { change } = broadcast;
  const isChanging = change !== null && change.endedAt === null;
  const isRecalled = change?.what === 'recall';
  const agree = made('castagree', phrase('desk-cast-agree'), { style: 'primary' });
  return [
    ...(correction === null ? [] : [agree]),
    ...(isChanging || isRecalled ? [] : [made('castcorrect', phrase('desk-cast-correct'))]),
    ...(isChanging || isGone(turn, broadcast) ? [] : [recallButton(made)]),
    made('castreport', phrase('desk-cast-report')),
  ];
}

function buttonsOf(turn: Turn, broadcast: Broadcast, written: Written, made: Made): DeskButton[] {
  const { state } = broadcast;
  if (state === 'running' || state === 'paused') return goingButtons(broadcast, made);
  if (state !== 'done' && state !== 'cancelled') return draftButtons(turn, broadcast, written, made);
  return hasBegun(broadcast) ? goneButtons(turn, broadcast, written, made) : [];
}

const hasBegun = ({ startedAt }: Broadcast): boolean => startedAt !== null;

/** What it shows now. */
export function drawn(turn: Turn, broadcast: Broadcast): { said: Value; buttons: DeskButton[] } {
  const written = writtenOf(turn, broadcast.id);
  const value = castValue(broadcast.id, written);
  const made: Made = (verb, label, more = {}) => ({ verb, label, value, ...more });
  const head = headWords(turn, broadcast);
  const body = hasBegun(broadcast)
    ? [audienceWords(broadcast.audience), ...progressLines(turn, broadcast), ...textLines(written)]
    : planLines(turn, broadcast, written);
  const more: Value[] = written.correction === null ? [] : [phrase('desk-cast-correction')];
  return {
    said: { join: [head, ...byLines(turn, broadcast, written), ...body, ...more], by: '\n' },
    buttons: buttonsOf(turn, broadcast, written, made),
  };
}

/** Shows it as it is now: in its message, or in a new one where it has none. */
export function show(turn: Turn, id: number): void {
  const broadcast = turn.rows.broadcasts.byId(id);
  if (!broadcast) return;
  const { said, buttons } = drawn(turn, broadcast);
  const channel = castChannel(turn);
  if (broadcast.shownKey === null)
    turn.rows.broadcasts.edit(id, { shownKey: turn.announce(channel, said, buttons) });
  else turn.redraw(broadcast.shownKey, channel, { said, buttons, lines: [] }, turn.now);
}

const isUnderWay = ({ state, change }: Broadcast): boolean =>
  state === 'planned' || state === 'running' || (change !== null && change.endedAt === null);

/** Watches it from now on, until it is over. */
export function watch(turn: Turn, id: number): void {
  const broadcast = turn.rows.broadcasts.byId(id);
  const from = Math.max(turn.now, broadcast?.state === 'planned' ? (broadcast.startAt ?? 0) : 0);
  turn.later(CAST_SHOWN, subject(id), from + REDRAWN_EVERY);
}

/** Shows how far it is; in the night it waits as the sending does. At the end comes the report. */
export function showAgain(turn: Turn, id: number): void {
  const broadcast = turn.rows.broadcasts.byId(id);
  if (!broadcast) return;
  show(turn, id);
  const next = turn.house.quiet.endsAt(turn.now) ?? turn.now;
  if (isUnderWay(broadcast)) turn.later(CAST_SHOWN, subject(id), next + REDRAWN_EVERY);
  else if (broadcast.endedAt !== null && hasBegun(broadcast)) handReport(turn, broadcast);
}

/** Puts its message at the end of the channel, where it goes on; the old one says where to look. */
export function showAnew(turn: Turn, staff: Staff, value: string): Reply {
  const about = aboutOf(turn, value);
  if (!about) return notice(phrase('desk-refused-gone'));
  const { id, shownKey } = about.broadcast;
  if (shownKey !== null) {
    const said = phrase('desk-cast-moved', { number: castNumber(id) });
    turn.redraw(shownKey, castChannel(turn), { said, buttons: [], lines: [] }, turn.now);
  }
  turn.rows.broadcasts.edit(id, { shownKey: null });
  show(turn, id);
  noteCast(turn, staff, 'cast-show', id);
  return notice(phrase('desk-cast-saved', { number: castNumber(id) }));
}
