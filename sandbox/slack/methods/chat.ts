// chat.*: posting, editing and deleting messages. Source: slack-ruby/slack-api-ref, methods/chat.

import { changedContent, newContent } from '../content.js';
import type { Core } from '../core.js';
import { wire } from '../message.js';
import { Refusal } from '../refusal.js';
import type { Room } from '../room.js';
import { countPost, knownMessage, knownRoom, postableRoom, readableRoom } from './find.js';
import { type Method, method } from './method.js';

const content = {
  text: 'string',
  markdown_text: 'string',
  blocks: 'json',
  attachments: 'json',
  as_user: 'boolean',
  link_names: 'boolean',
  parse: 'string',
} as const;
const author = { username: 'string', icon_emoji: 'string', icon_url: 'string' } as const;

const TS = /^\d{10}\.\d{6}$/;

function checkThread(ts: string | undefined): void {
  if (ts !== undefined && !TS.test(ts)) throw new Refusal('invalid_thread_ts');
}

/** A message that the bot itself wrote, in a conversation where it can still be changed. */
function ownMessage(core: Core, room: Room, ts: string, otherwise: string): ReturnType<typeof knownMessage> {
  const message = knownMessage(room, ts);
  if (message.bot_id !== core.workspace.app.botId) throw new Refusal(otherwise);
  return message;
}

const postMessage = method({
  tier: 'none',
  scopes: ['chat:write'],
  args: {
    channel: 'string!',
    thread_ts: 'string',
    reply_broadcast: 'boolean',
    metadata: 'json',
    mrkdwn: 'boolean',
    unfurl_links: 'boolean',
    unfurl_media: 'boolean',
    ...content,
    ...author,
  },
  run(core, args, sent) {
    const { workspace, posting } = core;
    const room = postableRoom(core, args.channel);
    checkThread(args.thread_ts);
    const draft = {
      ...workspace.botAuthor(),
      ...newContent(args, workspace.ids),
      thread_ts: args.thread_ts,
    };
    countPost(core, room);
    const message = posting.post(room, draft, args.reply_broadcast);
    workspace.record({
      method: 'chat.postMessage',
      channel: room.id,
      ts: message.ts,
      ...(message.thread_ts !== undefined && { thread_ts: message.thread_ts }),
      text: message.text,
      ...(message.metadata !== undefined && { metadata: message.metadata }),
      body: sent,
    });
    return { channel: room.id, ts: message.ts, message: wire(message, true) };
  },
});

const update = method({
  tier: 3,
  scopes: ['chat:write'],
  args: {
    channel: 'string!',
    ts: 'string!',
    metadata: 'json',
    reply_broadcast: 'boolean',
    file_ids: 'json',
    ...content,
  },
  run(core, args, sent) {
    const { workspace, posting } = core;
    const room = readableRoom(core, args.channel);
    if (room.archived) throw new Refusal('is_inactive');
    const before = ownMessage(core, room, args.ts, 'cant_update_message');
    const changes = changedContent(args, workspace.ids);
    const message = posting.edit(room, before, changes, workspace.app.botUserId);
    workspace.record({
      method: 'chat.update',
      channel: room.id,
      ts: message.ts,
      ...(message.thread_ts !== undefined && { thread_ts: message.thread_ts }),
      text: message.text,
      ...(message.metadata !== undefined && { metadata: message.metadata }),
      body: sent,
    });
    return { channel: room.id, ts: message.ts, text: message.text, message: wire(message, true) };
  },
});

const remove = method({
  tier: 3,
  scopes: ['chat:write'],
  args: { channel: 'string!', ts: 'string!', as_user: 'boolean' },
  run(core, args, sent) {
    const room = readableRoom(core, args.channel);
    const message = ownMessage(core, room, args.ts, 'cant_delete_message');
    core.posting.delete(room, message);
    core.workspace.record({ method: 'chat.delete', channel: room.id, ts: message.ts, body: sent });
    return { channel: room.id, ts: message.ts };
  },
});

const postEphemeral = method({
  tier: 4,
  scopes: ['chat:write'],
  args: { channel: 'string!', user: 'string!', thread_ts: 'string', ...content, ...author },
  run(core, args, sent) {
    const { workspace } = core;
    const room = postableRoom(core, args.channel);
    checkThread(args.thread_ts);
    if (!room.members.has(args.user)) throw new Refusal('user_not_in_channel');
    const ts = workspace.stamp();
    const message = {
      ...workspace.botAuthor(),
      ...newContent(args, workspace.ids),
      channel: room.id,
      ts,
      thread_ts: args.thread_ts,
      to: args.user,
    };
    workspace.addEphemeral(message);
    workspace.record({
      method: 'chat.postEphemeral',
      channel: room.id,
      ts,
      ...(args.thread_ts !== undefined && { thread_ts: args.thread_ts }),
      user: args.user,
      text: message.text,
      body: sent,
    });
    return { message_ts: ts };
  },
});

const getPermalink = method({
  tier: 'none',
  args: { channel: 'string!', message_ts: 'string!' },
  run(core, args) {
    const room = knownRoom(core, args.channel);
    const { ts, thread_ts: parent } = knownMessage(room, args.message_ts);
    const thread = parent === undefined ? '' : `?thread_ts=${parent}&cid=${room.id}`;
    const path = `archives/${room.id}/p${ts.replace('.', '')}${thread}`;
    return { channel: room.id, permalink: `https://${core.workspace.team.domain}.slack.com/${path}` };
  },
});

export const chat: Record<string, Method> = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.delete': remove,
  'chat.postEphemeral': postEphemeral,
  'chat.getPermalink': getPermalink,
};
