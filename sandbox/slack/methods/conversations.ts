// conversations.*: channels, their members and their messages. Source: slack-ruby/slack-api-ref.

import type { Core } from '../core.js';
import { formatTs, parseTs } from '../ids.js';
import type { Json } from '../json.js';
import type { Message } from '../message.js';
import { Refusal } from '../refusal.js';
import type { Room } from '../room.js';
import { knownRoom, knownUser, readableRoom } from './find.js';
import { type Method, method } from './method.js';
import { page } from './pages.js';

const reading = ['channels:history', 'groups:history', 'im:history'];
const looking = ['channels:read', 'groups:read', 'im:read'];

const range = {
  oldest: 'string',
  latest: 'string',
  inclusive: 'boolean',
  limit: 'integer',
  cursor: 'string',
  include_all_metadata: 'boolean',
} as const;

interface Range {
  oldest?: string;
  latest?: string;
  inclusive?: boolean;
}

/** Whether a message lies in the range. All ts have the same width, so text order is time order. */
function within(asked: Range): (message: Message) => boolean {
  const bound = (ts: string | undefined, error: string): string | undefined => {
    if (ts === undefined) return undefined;
    const micros = parseTs(ts);
    if (micros === undefined) throw new Refusal(error);
    return formatTs(micros).padStart(17, '0');
  };
  const oldest = bound(asked.oldest, 'invalid_ts_oldest');
  const latest = bound(asked.latest, 'invalid_ts_latest');
  return ({ ts }) => {
    if (asked.inclusive === true && (ts === oldest || ts === latest)) return true;
    return (oldest === undefined || ts > oldest) && (latest === undefined || ts < latest);
  };
}

const history = method({
  tier: 3,
  scopes: reading,
  args: { channel: 'string!', ...range },
  run(core, args) {
    const room = readableRoom(core, args.channel);
    const messages = room.topLevel().filter(within(args)).reverse();
    const { items, ...rest } = page(messages, args, { fallback: 100, max: 999 });
    const withMetadata = args.include_all_metadata === true;
    return { messages: items.map((each) => room.wire(each, withMetadata)), pin_count: 0, ...rest };
  },
});

const replies = method({
  tier: 3,
  scopes: reading,
  args: { channel: 'string!', ts: 'string!', ...range },
  run(core, args) {
    const room = readableRoom(core, args.channel);
    const target = room.get(args.ts);
    if (target === undefined) throw new Refusal('thread_not_found');
    const [parent, ...thread] = room.thread(target.thread_ts ?? target.ts);
    if (parent === undefined) throw new Refusal('thread_not_found');
    const { items, ...rest } = page([parent, ...thread.filter(within(args))], args, {
      fallback: 1000,
      max: 1000,
    });
    const withMetadata = args.include_all_metadata === true;
    return { messages: items.map((each) => room.wire(each, withMetadata)), ...rest };
  },
});

function describe(core: Core, room: Room): Json {
  return {
    id: room.id,
    created: room.created,
    is_archived: room.archived,
    is_channel: room.kind === 'channel',
    is_group: room.kind === 'group',
    is_im: room.kind === 'im',
    is_private: room.kind !== 'channel',
    ...(room.kind === 'im' ? { user: room.name } : { name: room.name, name_normalized: room.name }),
    is_member: room.members.has(core.workspace.app.botUserId),
    is_general: false,
    is_shared: false,
    is_ext_shared: false,
    context_team_id: core.workspace.team.id,
  };
}

const info = method({
  tier: 3,
  scopes: looking,
  args: { channel: 'string!', include_locale: 'boolean', include_num_members: 'boolean' },
  run(core, args) {
    const room = knownRoom(core, args.channel);
    const members = args.include_num_members === true ? { num_members: room.members.size } : {};
    return { channel: { ...describe(core, room), ...members } };
  },
});

const KINDS = { channel: 'public_channel', group: 'private_channel', im: 'im' } as const;

const list = method({
  tier: 2,
  scopes: looking,
  args: {
    types: 'string',
    exclude_archived: 'boolean',
    limit: 'integer',
    cursor: 'string',
  },
  run(core, args) {
    const types = (args.types ?? 'public_channel').split(',').map((type) => type.trim());
    const known: readonly string[] = [...Object.values(KINDS), 'mpim'];
    if (!types.every((type) => known.includes(type))) throw new Refusal('invalid_types');
    const bot = core.workspace.app.botUserId;
    const rooms = [...core.workspace.rooms.values()]
      .filter(
        (room) => types.includes(KINDS[room.kind]) && (room.kind === 'channel' || room.members.has(bot)),
      )
      .filter((room) => args.exclude_archived !== true || !room.archived);
    const { items, response_metadata } = page(rooms, args, { fallback: 100, max: 1000 });
    return { channels: items.map((room) => describe(core, room)), response_metadata };
  },
});

const members = method({
  tier: 4,
  scopes: looking,
  args: { channel: 'string!', limit: 'integer', cursor: 'string' },
  run(core, args) {
    const room = knownRoom(core, args.channel);
    const { items, response_metadata } = page([...room.members], args, { fallback: 100, max: 1000 });
    return { members: items, response_metadata };
  },
});

const join = method({
  tier: 3,
  scopes: ['channels:join'],
  args: { channel: 'string!' },
  run(core, args) {
    const room = knownRoom(core, args.channel);
    if (room.kind !== 'channel') throw new Refusal('method_not_supported_for_channel_type');
    if (room.archived) throw new Refusal('is_archived');
    const already = room.members.has(core.workspace.app.botUserId);
    room.members.add(core.workspace.app.botUserId);
    core.workspace.changed();
    return { channel: describe(core, room), ...(already && { warning: 'already_in_channel' }) };
  },
});

const open = method({
  tier: 3,
  scopes: ['im:write'],
  args: { users: 'string', channel: 'string', return_im: 'boolean', prevent_creation: 'boolean' },
  run(core, args) {
    if (args.channel !== undefined) return { channel: describe(core, knownRoom(core, args.channel)) };
    const users = (args.users ?? '').split(',').filter((id) => id !== '');
    const [user] = users;
    if (user === undefined) throw new Refusal('users_list_not_supplied');
    // Group conversations are not part of the sandbox.
    if (users.length > 1) throw new Refusal('too_many_users');
    const room = core.workspace.directRoom(knownUser(core, user).id);
    return { channel: args.return_im === true ? describe(core, room) : { id: room.id } };
  },
});

export const conversations: Record<string, Method> = {
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.info': info,
  'conversations.list': list,
  'conversations.members': members,
  'conversations.join': join,
  'conversations.open': open,
};
