/** The commands that a person can write, one line each; the platform's own list is made of them. */
import type { Person } from '../db/persons.js';
import { phrase } from '../words/phrase.js';
import { sayTry } from './broadcast/desk/try.js';
import { sayMessages } from './broadcast/opt-out.js';
import { offerCallBack } from './calling/ask.js';
import { sayCheckins } from './care/command.js';
import { askForHuman } from './case/human.js';
import { chooseLanguage, sayMenu, sayProfile } from './contact.js';
import { sayFair } from './homes/ledger/fair.js';
import { openHomes } from './homes/offer/pressed.js';
import { reportByNumber } from './homes/safety/report.js';
import { offerJoin } from './intake/household.js';
import { sayStatusNow } from './intake/status.js';
import { humanButton } from './menu-buttons.js';
import { partnerButton } from './partners/button.js';
import { sayPartner } from './partners/partner.js';
import { askToDelete } from './privacy/delete.js';
import { sayMyData } from './privacy/mydata.js';
import { sayPrivacy } from './privacy/privacy.js';
import { recoveryButton } from './privacy/recovery.js';
import { askStop } from './privacy/stop.js';
import { unsend } from './privacy/unsend.js';
import { sayProgrammes } from './programmes/list.js';
import { quietCommand } from './quiet-mode/panel.js';
import type { Turn } from './turn.js';

/** `rest` is what stands behind the command, `replyTo` the message that it answers, `messageId` its own. */
type Run = (turn: Turn, person: Person, rest: string, replyTo: string | null, messageId: string) => void;

/** In the order in which Telegram lists them, each described by the words `command-<name>`. */
const LISTED = {
  menu: (turn, person) => sayMenu(turn, person),
  status: sayStatusNow,
  profile: sayProfile,
  homes: (turn, person) => openHomes(turn, person),
  checkin: sayCheckins,
  programmes: (turn, person) => sayProgrammes(turn, person),
  fair: sayFair,
  human: (turn, person) => askForHuman(turn, person),
  call: (turn, person) => offerCallBack(turn, person),
  language: chooseLanguage,
  messages: sayMessages,
  stop: askStop,
  privacy: sayPrivacy,
  mydata: sayMyData,
  unsend: (turn, person, _, replyTo) => unsend(turn, person, replyTo),
  delete: askToDelete,
  partner: sayPartner,
  help: (turn, person) =>
    turn.say(person, phrase('help'), { buttons: [[humanButton()], [recoveryButton], [partnerButton]] }),
} as const satisfies Record<string, Run>;

const PARTING: readonly Run[] = [LISTED.stop, LISTED.unsend, LISTED.delete];

/** A link to join a household carries its code. */
const JOIN = /^\s*join_(\S+)/;
/** A link with which the team tries a message to many. */
const TRY = /^\s*try_(\S+)/;

function start(turn: Turn, person: Person, rest: string): void {
  const [code, trial] = [JOIN.exec(rest)?.[1], TRY.exec(rest)?.[1]];
  if (trial !== undefined) sayTry(turn, person, trial);
  else if (code === undefined) sayMenu(turn, person);
  else offerJoin(turn, person, code);
}

/** Whether `text` is a /start that the greeting has answered already. */
export const isPlainStart = (text: string): boolean =>
  /^\/start\b/.test(text) && ![JOIN, TRY].some((link) => link.test(text.replace(COMMAND, '')));

/** Whether `text` asks to stop, which ends no pause. */
export const isStop = (text: string): boolean => commandOf(text) === LISTED.stop;

/** Whether `text` asks to be rung. */
export const isCall = (text: string): boolean => commandOf(text) === LISTED.call;

/** Whether `text` is a command of somebody who wants less of us, or something back. */
export const isParting = (text: string): boolean =>
  text.startsWith('/') && PARTING.some((run) => run === commandOf(text));

export type ListedCommand = keyof typeof LISTED;
export const LISTED_COMMANDS = Object.keys(LISTED) as ListedCommand[];

const COMMANDS: Record<string, Run> = {
  ...LISTED,
  start,
  join: offerJoin,
  report: reportByNumber,
  // In no list: whoever else holds the phone is not to find it.
  quiet: (turn, person, _rest, _replyTo, messageId) => quietCommand(turn, person, messageId),
};

/** `/menu`, also as `/menu@bot`. */
const COMMAND = /^\/([a-z0-9_]{1,32})(?:@\w+)?/i;

function commandOf(text: string): Run | undefined {
  const name = COMMAND.exec(text)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

/** What `text` says besides a command of ours: `/help` is no cry for help. */
export const besidesCommand = (text: string): string => (commandOf(text) ? text.replace(COMMAND, '') : text);

/** A command, also with words behind it. */
export function runCommand(
  turn: Turn,
  person: Person,
  { text, repliesTo, messageId }: { text: string; repliesTo: string | null; messageId: string },
): void {
  const command = commandOf(text);
  if (command) command(turn, person, text.replace(COMMAND, '').trim(), repliesTo, messageId);
  else sayMenu(turn, person, phrase('unknown-command'));
}
