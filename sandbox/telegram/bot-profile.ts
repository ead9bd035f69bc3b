// What the bot says of itself: its commands by scope and language, its name and descriptions.

import type { Json } from './wire.js';

export interface BotCommand {
  command: string;
  description: string;
}

export class BotProfile {
  private readonly commands = new Map<string, BotCommand[]>();
  private readonly texts = new Map<string, string>();

  /** An empty list removes the commands of that scope and language. */
  setCommands(scope: Json, language: string, commands: BotCommand[]): void {
    const key = commandKey(scope, language);
    if (commands.length > 0) this.commands.set(key, commands);
    else this.commands.delete(key);
  }

  getCommands(scope: Json, language: string): BotCommand[] {
    return this.commands.get(commandKey(scope, language)) ?? [];
  }

  setText(kind: string, language: string, text: string): void {
    this.texts.set(`${kind} ${language}`, text);
  }

  /** The text in that language, else the one without a language, else ''. */
  getText(kind: string, language: string): string {
    return this.texts.get(`${kind} ${language}`) ?? this.texts.get(`${kind} `) ?? '';
  }
}

function commandKey(scope: Json, language: string): string {
  return [scope.type, scope.chat_id ?? '', scope.user_id ?? '', language].join(' ');
}
