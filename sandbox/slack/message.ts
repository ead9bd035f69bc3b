// A message as the workspace keeps it, as Slack sends it, and as tests see it.

import { compact, type Json } from './json.js';
import type { SlackMessage } from './types.js';

/** Never changed in place: an edit puts a new object under the same ts. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly team: string;
  readonly thread_ts?: string | undefined;
  readonly parent_user_id?: string | undefined;
  readonly subtype?: string | undefined;
  readonly user?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly app_id?: string | undefined;
  readonly bot_profile?: Json | undefined;
  readonly client_msg_id?: string | undefined;
  readonly blocks?: Json[] | undefined;
  readonly attachments?: unknown[] | undefined;
  readonly files?: Json[] | undefined;
  readonly metadata?: Json | undefined;
  readonly edited?: { user: string; ts: string } | undefined;
  readonly reactions?: readonly Reaction[] | undefined;
  /** Set for an ephemeral message: who alone sees it. */
  readonly to?: string | undefined;
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

/** As in history, events and payloads; metadata only where it was asked for. */
export function wire(message: Message, withMetadata = false): Json {
  const { channel: _channel, to: _to, metadata, reactions, ...rest } = message;
  return compact({
    type: 'message',
    ...rest,
    metadata: withMetadata ? metadata : undefined,
    reactions: reactions?.map(({ name, users }) => ({ name, users, count: users.length })),
  });
}

const shown = new WeakMap<Message, SlackMessage>();

/** As tests see it. Looking twice at an unchanged message costs nothing. */
export function show(message: Message): SlackMessage {
  const known = shown.get(message);
  if (known !== undefined) return known;
  const { channel, ts, text, thread_ts, user, bot_id, blocks, metadata, files, reactions, to } = message;
  const seen: SlackMessage = {
    channel,
    ts,
    text,
    ...(thread_ts !== undefined && { thread_ts }),
    ...(user !== undefined && { user }),
    ...(bot_id !== undefined && { bot_id }),
    ...(blocks !== undefined && { blocks }),
    ...(metadata !== undefined && { metadata }),
    ...(files !== undefined && { files }),
    ...(reactions !== undefined && { reactions }),
    ...(message.edited !== undefined && { edited: true }),
    ...(to !== undefined && { ephemeral: true, to }),
  };
  shown.set(message, seen);
  return seen;
}
