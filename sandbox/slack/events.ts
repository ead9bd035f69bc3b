// Events API payloads: what the app is told about messages, mentions and the Home tab.

import { compact, type Json } from './json.js';
import { type Message, wire } from './message.js';
import type { Room } from './room.js';
import type { Workspace } from './workspace.js';

const CHANNEL_TYPES = { channel: 'channel', group: 'group', im: 'im' } as const;

/** The outer `event_callback`. Source: docs.slack.dev, "Events API", callback field overview. */
export function eventCallback(
  workspace: Workspace,
  event: Json,
  options: { event_id?: string; team_id?: string } = {},
): Json & { event_id: string } {
  const team = options.team_id ?? workspace.team.id;
  return {
    token: 'verification-token',
    team_id: team,
    context_team_id: team,
    context_enterprise_id: null,
    api_app_id: workspace.app.id,
    event,
    type: 'event_callback',
    event_id: options.event_id ?? workspace.ids.id('Ev'),
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.team.id,
        user_id: workspace.app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: workspace.ids.hex(32),
  };
}

/** A new message, and `app_mention` with the same ts where a person names the bot. */
export function postedEvents(workspace: Workspace, room: Room, message: Message): Json[] {
  const posted = { ...wire(message), channel: room.id, event_ts: message.ts };
  const event = { ...posted, channel_type: CHANNEL_TYPES[room.kind] };
  const mentioned = message.text.includes(`<@${workspace.app.botUserId}>`);
  if (!mentioned || message.bot_id !== undefined || room.kind === 'im') return [event];
  return [event, compact({ ...posted, type: 'app_mention', subtype: undefined })];
}

export function changedEvent(workspace: Workspace, room: Room, before: Message, after: Message): Json {
  const ts = workspace.stamp();
  return {
    type: 'message',
    subtype: 'message_changed',
    message: room.wire(after, false),
    previous_message: room.wire(before, false),
    channel: room.id,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: CHANNEL_TYPES[room.kind],
  };
}

export function deletedEvent(workspace: Workspace, room: Room, before: Message): Json {
  const ts = workspace.stamp();
  return {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: wire(before),
    channel: room.id,
    hidden: true,
    deleted_ts: before.ts,
    ts,
    event_ts: ts,
    channel_type: CHANNEL_TYPES[room.kind],
  };
}

export function reactionEvent(workspace: Workspace, message: Message, user: string, name: string): Json {
  return compact({
    type: 'reaction_added',
    user,
    reaction: name,
    item: { type: 'message', channel: message.channel, ts: message.ts },
    item_user: message.user,
    event_ts: workspace.stamp(),
  });
}

export function homeOpenedEvent(
  workspace: Workspace,
  user: string,
  channel: string,
  view: Json | null,
): Json {
  return compact({
    type: 'app_home_opened',
    user,
    channel,
    event_ts: workspace.stamp(),
    tab: 'home',
    view: view ?? undefined,
  });
}
