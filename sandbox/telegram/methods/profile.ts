// getMe, and what the bot says of itself: commands, name and descriptions.

import type { BotCommand } from '../bot-profile.js';
import type { Call } from '../call.js';
import { badRequest } from '../errors.js';
import { isJson, type Json } from '../wire.js';
import type { World } from '../world.js';
import { type Method, method } from './method.js';

/** Bot API, setMyCommands: at most 100; BotCommand: 1-32 letters, description 1-256. */
const MAX_COMMANDS = 100;
const MAX_COMMAND = 32;
const MAX_DESCRIPTION = 256;
const SCOPES = new Set([
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
]);

export const getMe = method('getMe', '', (_call, world) => ({
  ...world.bot,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
}));

export const setMyCommands = method('setMyCommands', 'commands scope language_code', (call, world) => {
  const commands = givenCommands(call);
  world.profile.setCommands(givenScope(call, world), languageCode(call), commands);
  return true;
});

export const deleteMyCommands = method('deleteMyCommands', 'scope language_code', (call, world) => {
  world.profile.setCommands(givenScope(call, world), languageCode(call), []);
  return true;
});

export const getMyCommands = method('getMyCommands', 'scope language_code', (call, world) =>
  world.profile.getCommands(givenScope(call, world), languageCode(call)),
);

/** Name, description and short description: Bot API's lengths 64, 512 and 120. */
export const profileTexts: Method[] = [
  ...profileText('Name', 'name', 64),
  ...profileText('Description', 'description', 512),
  ...profileText('ShortDescription', 'short_description', 120),
];

function profileText(name: string, field: string, limit: number): Method[] {
  return [
    method(`setMy${name}`, `${field} language_code`, (call, world) => {
      const text = call.text(field);
      if (text.length > limit) throw badRequest(`${field.replace('_', ' ')} is too long`);
      world.profile.setText(field, languageCode(call), text);
      return true;
    }),
    method(`getMy${name}`, 'language_code', (call, world) => ({
      [field]: world.profile.getText(field, languageCode(call)),
    })),
  ];
}

function givenCommands(call: Call): BotCommand[] {
  const value = call.structure('commands', 'commands') ?? [];
  if (!Array.isArray(value)) throw badRequest('expected an Array of BotCommand');
  if (value.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return value.map(givenCommand);
}

function givenCommand(value: unknown): BotCommand {
  const wrong = (what: string): Error => badRequest(`can't parse BotCommand: ${what}`);
  if (!isJson(value)) throw wrong('expected an Object');
  if (typeof value.command !== 'string') throw wrong('Can\'t find field "command"');
  if (typeof value.description !== 'string') throw wrong('Can\'t find field "description"');
  const command = value.command.trim().replace(/^\//, '');
  const description = value.description.trim();
  if (command === '') throw badRequest('Command must be non-empty');
  if (command.length > MAX_COMMAND) throw badRequest(`Command length must not exceed ${MAX_COMMAND}`);
  if (description === '') throw badRequest('Command description must be non-empty');
  if (description.length > MAX_DESCRIPTION) {
    throw badRequest(`Command description length must not exceed ${MAX_DESCRIPTION}`);
  }
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  return { command, description };
}

function givenScope(call: Call, world: World): Json {
  const scope = call.structure('scope', 'BotCommandScope') ?? { type: 'default' };
  if (!isJson(scope)) throw badRequest("can't parse BotCommandScope: expected an Object");
  if (!SCOPES.has(String(scope.type))) {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  if (String(scope.type).startsWith('chat')) world.chats.named(String(scope.chat_id ?? ''));
  return scope;
}

function languageCode(call: Call): string {
  const code = call.text('language_code');
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('Invalid language code specified');
  return code;
}
