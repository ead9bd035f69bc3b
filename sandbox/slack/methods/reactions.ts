// reactions.*: emoji under messages. Source: slack-ruby/slack-api-ref, methods/reactions.

import { Refusal } from '../refusal.js';
import { knownMessage, readableRoom } from './find.js';
import { type Method, method } from './method.js';

const args = { channel: 'string!', timestamp: 'string!', name: 'string!' } as const;

function checkName(name: string): void {
  if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) throw new Refusal('invalid_name');
}

const add = method({
  tier: 3,
  scopes: ['reactions:write'],
  args,
  run(core, { channel, timestamp, name }) {
    checkName(name);
    const room = readableRoom(core, channel);
    const message = knownMessage(room, timestamp);
    const added = core.posting.react(room, message, core.workspace.app.botUserId, name);
    if (!added) throw new Refusal('already_reacted');
    return {};
  },
});

const remove = method({
  tier: 2,
  scopes: ['reactions:write'],
  args,
  run(core, { channel, timestamp, name }) {
    checkName(name);
    const room = readableRoom(core, channel);
    const message = knownMessage(room, timestamp);
    const removed = core.posting.unreact(room, message, core.workspace.app.botUserId, name);
    if (!removed) throw new Refusal('no_reaction');
    return {};
  },
});

export const reactions: Record<string, Method> = { 'reactions.add': add, 'reactions.remove': remove };
