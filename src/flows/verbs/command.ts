/** Verbs that are written: `/case <verb> <number> …` anywhere, and `@helpcenter <verb> …` in a case's thread. */
import { type Case, caseIdOf } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { VERBS } from './all.js';
import { DESK_COMMANDS } from './desk-commands.js';
import { closedTo } from './rights.js';
import type { About, Verb } from './verb.js';

const commandOf = (name: string): Verb | undefined =>
  VERBS.find((verb) => verb.help !== undefined && verb.name === name.toLowerCase());

/** All commands with a line each; or what one of them does. */
function help(about: string): Reply {
  const all = [...DESK_COMMANDS, ...VERBS].flatMap(({ name, help: said }) => (said ? [{ name, said }] : []));
  const asked = all.filter(({ name }) => name === about.toLowerCase());
  const line = ({ name, said }: { name: string; said: Phrase }): Value =>
    phrase('desk-command-line', { verb: name, does: said });
  const lines = (asked.length > 0 ? asked : all).map(line);
  return notice(phrase('desk-command-help', { lines: { join: lines, by: '\n' } }));
}

const unknown = (name: string): Reply => notice(phrase('desk-command-unknown', { verb: name.slice(0, 40) }));

const aboutOnly = (kase: Case, staff: Staff): About => ({
  kase,
  staff,
  draft: null,
  bundle: null,
  message: null,
});

/** `/case <verb> [#number] [words]`. */
export function written(turn: Turn, staff: Staff, text: string): Reply | undefined {
  const [, name = 'help', rest = ''] = /^\s*(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (name.toLowerCase() === 'help') return help(rest.trim());
  const wide = DESK_COMMANDS.find((one) => one.name === name.toLowerCase());
  if (wide) return wide.run(turn, staff, rest.trim());
  const verb = commandOf(name);
  if (!verb?.press) return unknown(name);
  const [, number = '', words = ''] = /^#?(\d{1,12})(?:\s+([\s\S]*))?$/.exec(rest.trim()) ?? [];
  if (number === '') return notice(phrase('desk-command-number', { verb: verb.name }));
  const kase = turn.rows.cases.byId(caseIdOf(Number(number)));
  if (!kase || kase.erasedAt !== null)
    return notice(phrase('desk-command-no-case', { number: Number(number) }));
  const closed = closedTo(staff, kase);
  if (closed) return notice(closed);
  return verb.press(turn, aboutOnly(kase, staff), words.trim());
}

/** `@helpcenter <verb> [words]` in the thread of `kase`; what a command would be told is whispered. */
export function called(turn: Turn, staff: Staff, kase: Case, text: string): void {
  const [, name = 'help', words = ''] = /^\s*(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  const whisper = (reply: Reply | undefined): void => {
    if (reply?.type === 'notice') turn.whisper(staff, kase, reply.said);
  };
  if (name.toLowerCase() === 'help') return whisper(help(words.trim()));
  const wide = DESK_COMMANDS.find((one) => one.name === name.toLowerCase());
  const verb = commandOf(name);
  if (wide) return whisper(wide.run(turn, staff, words.trim()));
  if (!verb?.press) return whisper(unknown(name));
  const closed = closedTo(staff, kase);
  if (closed) return whisper(notice(closed));
  const reply = verb.press(turn, aboutOnly(kase, staff), words.trim());
  if (reply?.type !== 'modal') return whisper(reply);
  // A message opens no window: the button below the whisper does.
  const open = {
    verb: verb.name,
    label: phrase('desk-command-open', { verb: verb.name }),
    value: `case:${kase.id}`,
  };
  turn.whisper(staff, kase, phrase('desk-command-press'), { buttons: [open] });
}
