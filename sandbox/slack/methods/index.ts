// All Web API methods that the local Slack knows.

import { chat } from './chat.js';
import { conversations } from './conversations.js';
import { files } from './files.js';
import type { Method } from './method.js';
import { people } from './people.js';
import { reactions } from './reactions.js';
import { views } from './views.js';

export const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({ ...people, ...chat, ...conversations, ...views, ...reactions, ...files }),
);

/** Every scope any of the methods asks for, and those of the events. */
export const ALL_SCOPES: readonly string[] = [
  ...new Set([...METHODS.values()].flatMap((method) => method.scopes)),
  'app_mentions:read',
  'commands',
];
