/** The commands that a person can write, one line each; the platform's own list is made of them. */
import type { Person } from '../db/persons.js';
import { phrase } from '../words/phrase.js';
import { chooseLanguage, humanButton, sayMenu, sayPrivacy } from './contact.js';
import { askForHuman } from './human.js';
import type { Turn } from './turn.js';

type Run = (turn: Turn, person: Person) => void;

/** In the order in which Telegram lists them, each described by the words `command-<name>`. */
const LISTED = {
  menu: sayMenu,
  human: askForHuman,
  language: chooseLanguage,
  privacy: sayPrivacy,
  help: (turn, person) => turn.say(person, phrase('help'), { buttons: [[humanButton()]] }),
} as const satisfies Record<string, Run>;

export type ListedCommand = keyof typeof LISTED;
export const LISTED_COMMANDS = Object.keys(LISTED) as ListedCommand[];

const COMMANDS: Record<string, Run> = { ...LISTED, start: sayMenu };

/** `/menu`, also as `/menu@bot`. */
const COMMAND = /^\/([a-z0-9_]{1,32})(?:@\w+)?/i;

function commandOf(text: string): Run | undefined {
  const name = COMMAND.exec(text)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

/** What `text` says besides a command of ours: `/help` is no cry for help. */
export const besidesCommand = (text: string): string => (commandOf(text) ? text.replace(COMMAND, '') : text);

/** A command, also with words behind it. */
export function runCommand(turn: Turn, person: Person, text: string): void {
  const command = commandOf(text);
  if (command) command(turn, person);
  else sayMenu(turn, person, phrase('unknown-command'));
}
