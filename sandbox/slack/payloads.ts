// Interactive payloads and slash command bodies. Source: docs.slack.dev, "Interaction payloads" and @slack/bolt types.

import type { Core } from './core.js';
import { compact, type Json } from './json.js';
import { type Message, wire } from './message.js';
import type { Room } from './room.js';
import { type OpenView, wireView } from './views.js';
import type { Member } from './workspace.js';

const TOKEN = 'verification-token';

function context(core: Core, user: Member): Json {
  const { team, app } = core.workspace;
  const name = user.name.toLowerCase().replace(/\s+/g, '.');
  return {
    user: { id: user.id, username: name, name, team_id: user.team },
    api_app_id: app.id,
    token: TOKEN,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Slack does not tell the names of private and direct conversations. */
function channel(room: Room): Json {
  const name = { channel: room.name, group: 'privategroup', im: 'directmessage' }[room.kind];
  return { id: room.id, name };
}

/** A press in a message. An ephemeral message is named in the container but not shown in the payload. */
export function messagePress(core: Core, user: Member, room: Room, message: Message, action: Json): Json {
  const ephemeral = message.to !== undefined;
  return {
    type: 'block_actions',
    ...context(core, user),
    container: compact({
      type: 'message',
      message_ts: message.ts,
      channel_id: room.id,
      is_ephemeral: ephemeral,
      thread_ts: message.thread_ts,
    }),
    trigger_id: core.triggers.issue(user.id),
    channel: channel(room),
    ...(!ephemeral && { message: room.wire(message, false) }),
    state: { values: {} },
    response_url: core.responseUrls.issue('actions', { room, userId: user.id, message }),
    actions: [{ ...action, action_ts: core.workspace.stamp() }],
  };
}

/** A press in a modal or on the Home tab. */
export function viewPress(core: Core, user: Member, open: OpenView, values: Json, action: Json): Json {
  return {
    type: 'block_actions',
    ...context(core, user),
    container: { type: 'view', view_id: open.view.id },
    trigger_id: core.triggers.issue(user.id),
    view: wireView(core.workspace, open, values),
    actions: [{ ...action, action_ts: core.workspace.stamp() }],
  };
}

export function submission(core: Core, user: Member, open: OpenView, values: Json): Json {
  return {
    type: 'view_submission',
    ...context(core, user),
    trigger_id: core.triggers.issue(user.id),
    view: wireView(core.workspace, open, values),
    response_urls: [],
  };
}

export function closed(core: Core, user: Member, open: OpenView, isCleared: boolean): Json {
  return {
    type: 'view_closed',
    ...context(core, user),
    view: wireView(core.workspace, open),
    is_cleared: isCleared,
  };
}

export function messageShortcut(
  core: Core,
  user: Member,
  callbackId: string,
  room: Room,
  message: Message,
): Json {
  return {
    type: 'message_action',
    ...context(core, user),
    callback_id: callbackId,
    trigger_id: core.triggers.issue(user.id),
    response_url: core.responseUrls.issue('app', { room, userId: user.id, message }),
    message_ts: message.ts,
    action_ts: core.workspace.stamp(),
    channel: channel(room),
    message: wire(message),
  };
}

export function slashCommand(core: Core, user: Member, command: string, text: string, room: Room): Json {
  const { team, app } = core.workspace;
  return {
    token: TOKEN,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: room.id,
    channel_name: String(channel(room).name),
    user_id: user.id,
    user_name: user.name.toLowerCase().replace(/\s+/g, '.'),
    command,
    text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: core.responseUrls.issue('commands', { room, userId: user.id, message: undefined }),
    trigger_id: core.triggers.issue(user.id),
  };
}
