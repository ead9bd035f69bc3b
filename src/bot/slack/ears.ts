/** Reduces what Slack sends to an event. Pure; whatever is malformed or none of ours is null. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Event, User } from '../../flows/event.js';
import { filesOf } from './files-in.js';
import { calledIn } from './mention.js';
import { fieldsOf, Picked, pickedOf, State, verbIn } from './views-in.js';

/** How a payload came; recorded with it. */
export const Envelope = z.object({ kind: z.enum(['event', 'interactive', 'command']), body: z.unknown() });
export type Envelope = z.infer<typeof Envelope>;

const userId = z.string().regex(/^[UW][A-Z0-9]{1,30}$/);
const channelId = z.string().regex(/^[CGD][A-Z0-9]{1,30}$/);
const ts = z.string().regex(/^\d{1,12}\.\d{1,8}$/);
const MOST = 40_000;
const text = z.string().max(MOST);

const EventBody = z.object({
  event_id: z.string().optional(),
  team_id: z.string(),
  event: z.looseObject({ type: z.string() }),
  authorizations: z.unknown(),
});
const HomeOpened = z.object({ type: z.literal('app_home_opened'), user: userId, tab: z.literal('home') });

const Message = z.object({
  channel: channelId,
  ts,
  thread_ts: ts.optional(),
  user: userId,
  user_team: z.string().optional(),
  team: z.string().optional(),
  text: text.optional(),
  bot_id: z.string().optional(),
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
  files: z.array(z.unknown()).optional(),
});
const Inner = z.object({
  user: userId,
  ts,
  thread_ts: ts.optional(),
  text: text.optional(),
  bot_id: z.string().optional(),
  team: z.string().optional(),
});
const Changed = z.object({ channel: channelId, message: Inner, subtype: z.literal('message_changed') });
const Deleted = z.object({
  channel: channelId,
  deleted_ts: ts,
  previous_message: Inner,
  subtype: z.literal('message_deleted'),
});

const Presser = z.object({ id: userId, team_id: z.string().optional() });
const Team = z.object({ id: z.string() }).nullish();
const Press = z.object({
  type: z.literal('block_actions'),
  user: Presser,
  team: Team,
  channel: z.object({ id: channelId }).optional(),
  view: z
    .object({
      id: z.string().max(100),
      type: z.enum(['home', 'modal']),
      private_metadata: z.string().max(3000).default(''),
      state: State.optional(),
    })
    .optional(),
  actions: z.tuple([Picked], z.unknown()),
});
const Submission = z.object({
  type: z.literal('view_submission'),
  user: Presser,
  team: Team,
  view: z.object({
    id: z.string().max(100),
    callback_id: z.string(),
    private_metadata: z.string().max(3000).default(''),
    state: State,
  }),
});
const Shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user: Presser,
  team: Team,
  channel: z.object({ id: channelId }),
  message: z.object({
    ts,
    thread_ts: ts.optional(),
    text: text.optional(),
    bot_id: z.string().optional(),
    files: z.array(z.unknown()).optional(),
  }),
});
const Command = z.object({
  team_id: z.string(),
  user_id: userId,
  channel_id: channelId,
  text: text.default(''),
});

const who = (user: z.infer<typeof Presser>, team: z.infer<typeof Team>): User => ({
  id: user.id,
  team: user.team_id ?? team?.id ?? '',
});

function ofMessage(team: string, raw: unknown, authorizations: unknown): Event | null {
  const read = Message.safeParse(raw);
  if (!read.success || read.data.bot_id !== undefined || read.data.thread_ts === undefined) return null;
  const { channel, ts: at, thread_ts: threadTs, text: words = '', files } = read.data;
  const from = { id: read.data.user, team: read.data.user_team ?? read.data.team ?? team };
  const place = { user: from, channel, ts: at, threadTs };
  const called = calledIn(words, authorizations);
  if (called !== null) return { type: 'staff.called', ...place, text: called };
  return { type: 'staff.wrote', ...place, text: words, files: filesOf(files ?? []) };
}

function ofEvent(body: unknown): Event | null {
  const read = EventBody.safeParse(body);
  if (!read.success) return null;
  const { event, team_id: team, authorizations } = read.data;
  const home = HomeOpened.safeParse(event);
  if (home.success) return { type: 'staff.home', user: { id: home.data.user, team } };
  if (event.type === 'app_mention') return ofMessage(team, event, authorizations);
  if (event.type !== 'message') return null;
  const changed = Changed.safeParse(event);
  if (changed.success) {
    const { channel, message } = changed.data;
    if (message.bot_id !== undefined) return null;
    const user = { id: message.user, team: message.team ?? team };
    return { type: 'staff.edited', user, channel, ts: message.ts, text: message.text ?? '' };
  }
  const deleted = Deleted.safeParse(event);
  if (deleted.success) {
    const { channel, deleted_ts: at, previous_message: previous } = deleted.data;
    if (previous.bot_id !== undefined) return null;
    return {
      type: 'staff.deleted',
      user: { id: previous.user, team: previous.team ?? team },
      channel,
      ts: at,
    };
  }
  return ofMessage(team, event, authorizations);
}

function ofPress({ user, team, channel, view, actions }: z.infer<typeof Press>): Event | null {
  const picked = pickedOf(actions[0]);
  if (picked === null || (!channel && !view)) return null;
  const { id = '', type: kind = 'modal', private_metadata: meta = '', state } = view ?? {};
  return {
    type: 'staff.pressed',
    user: who(user, team),
    ...picked,
    channel: channel?.id ?? null,
    view: view ? { id, kind, meta, fields: fieldsOf(state) } : null,
  };
}

function ofInteraction(body: unknown): Event | null {
  const press = Press.safeParse(body);
  if (press.success) return ofPress(press.data);
  const submission = Submission.safeParse(body);
  if (submission.success) {
    const { user, team, view } = submission.data;
    const { text: words = '', ...more } = fieldsOf(view.state);
    const meta = view.private_metadata;
    return {
      type: 'staff.submitted',
      user: who(user, team),
      verb: view.callback_id,
      meta,
      text: words,
      ...(Object.keys(more).length > 0 ? { more } : {}),
      view: view.id,
    };
  }
  const shortcut = Shortcut.safeParse(body);
  const verb = shortcut.success ? verbIn(shortcut.data.callback_id) : null;
  if (!shortcut.success || !verb) return null;
  const { user, team, channel, message } = shortcut.data;
  // What a bot has posted is not a helper's to send on.
  const own = message.bot_id === undefined;
  const said = { text: own ? (message.text ?? '') : '', files: own ? filesOf(message.files ?? []) : [] };
  const place = { channel: channel.id, ts: message.ts, threadTs: message.thread_ts ?? message.ts };
  return { type: 'staff.shortcut', user: who(user, team), verb, ...place, ...said };
}

function ofCommand(body: unknown): Event | null {
  const read = Command.safeParse(body);
  if (!read.success) return null;
  const { team_id: team, user_id: id, channel_id: channel, text: words } = read.data;
  return { type: 'staff.command', user: { team, id }, text: words, channel };
}

/** @param payload an `Envelope` as it was recorded. */
export function slackEvent(payload: unknown): Event | null {
  const read = Envelope.safeParse(payload);
  if (!read.success) return null;
  const { kind, body } = read.data;
  if (kind === 'event') return ofEvent(body);
  return kind === 'interactive' ? ofInteraction(body) : ofCommand(body);
}

const Ids = z.object({
  event_id: z.string().optional(),
  trigger_id: z.string().optional(),
  event: z
    .object({
      type: z.string(),
      subtype: z.string().optional(),
      channel: z.string().optional(),
      ts: z.string().optional(),
    })
    .optional(),
});

/**
 * The id by which a repeat is known: channel and ts for a new message (which also arrives as a mention, under another
 * event id), else the event id or the trigger id; for anything stranger a digest of it.
 */
export function slackId({ kind, body }: Envelope): string {
  const read = Ids.safeParse(body);
  const { event, event_id: eventId, trigger_id: trigger } = read.success ? read.data : {};
  const isNew =
    event?.type === 'app_mention' || (event?.type === 'message' && !event.subtype?.startsWith('message_'));
  if (kind === 'event' && isNew && event?.channel && event.ts) return `message:${event.channel}:${event.ts}`;
  if (kind === 'event' && eventId) return `event:${eventId}`;
  if (kind !== 'event' && trigger) return `trigger:${trigger}`;
  return `digest:${createHash('sha256')
    .update(JSON.stringify(body) ?? '')
    .digest('hex')}`;
}
