// Updates given by a test as they are: any object, right or wrong.

import type { Phone } from './phone.js';
import { isJson, type Json, type Profile } from './wire.js';
import type { World } from './world.js';

/** Queues the update whatever is allowed; people and groups in it become known, so that the bot can answer them. */
export function pushRaw(world: World, person: (profile: Profile) => Phone, update: Json): number {
  let lane = 'raw';
  for (const value of Object.values(update)) {
    if (!isJson(value)) continue;
    const message = isJson(value.message) ? value.message : value;
    if (isJson(value.from) && isProfile(value.from)) lane = `user:${value.from.id}`;
    if (isJson(message.chat)) lane = meetChat(world, person, message.chat, value.from) ?? lane;
  }
  return world.updates.push(update, lane);
}

function meetChat(
  world: World,
  person: (profile: Profile) => Phone,
  chat: Json,
  from: unknown,
): string | undefined {
  const { id, type, title } = chat;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined;
  if (type === 'group' || type === 'supergroup' || type === 'channel') {
    world.chats.withGroup(id, type, typeof title === 'string' ? title : '');
  } else if (isJson(from) && isProfile(from) && from.id === id && !world.chats.get(id)) {
    person(from).open();
  }
  return `chat:${id}`;
}

function isProfile(value: Json): value is Json & Profile {
  return Number.isSafeInteger(value.id) && typeof value.first_name === 'string';
}
