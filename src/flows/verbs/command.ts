/** Verbs that are written: `/case <verb> <number> …` anywhere, and `@helpcenter <verb> …` in a case's thread. */
import { type Case, caseIdOf } from '../../db/cases.js';
import type { Staff } from '../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { notice, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { VERBS } from './all.js';
import { DESK_COMMANDS } from './desk-commands.js';
import { type AnyRight, closedTo, lacking, mayAny } from './rights.js';
import { type About, NOT_PRESSED, type Verb } from './verb.js';

const commandOf = (name: string): Verb | undefined =>
  VERBS.find((verb) => verb.help !== undefined && verb.name === name.toLowerCase());

/** All commands that `staff` may use, with a line each; or what one of them does. */
function help(staff: Staff, about: string): Reply {
  const all = [...DESK_COMMANDS, ...VERBS].flatMap(({ name, help: said, right = 'help' }) =>
    said && mayAny(staff, right) ? [{ name, said }] : [],
  );
  const asked = all.filter(({ name }) => name === about.toLowerCase());
  const line = ({ name, said }: { name: string; said: Phrase }): Value =>
    phrase('desk-command-line', { verb: name, does: said });
  const lines = (asked.length > 0 ? asked : all).map(line);
  return notice(phrase('desk-command-help', { lines: { join: lines, by: '\n' } }));
}

/** The words that refuse `staff` a verb or a command; null when they may use it. */
const refused = (staff: Staff, { right = 'help' }: { right?: AnyRight }): Reply | null =>
  mayAny(staff, right) ? null : notice(lacking(right));

const unknown = (name: string): Reply => notice(phrase('desk-command-unknown', { verb: name.slice(0, 40) }));

const aboutOnly = (kase: Case, staff: Staff): About => ({
  kase,
  staff,
  draft: null,
  bundle: null,
  message: null,
});

/** Has `verb` do its work, where they may use it and the case is open to them. */
function runVerb(turn: Turn, verb: Verb, about: About, words: string): Reply | undefined {
  const lacks = refused(about.staff, verb);
  if (lacks) return lacks;
  const closed = closedTo(about.staff, about.kase);
  return closed ? notice(closed) : verb.press?.(turn, about, words.trim(), NOT_PRESSED);
}

/** `/case <verb> [#number] [words]`. */
export function written(turn: Turn, staff: Staff, text: string): Reply | undefined {
  const [, name = 'help', rest = ''] = /^\s*(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (name.toLowerCase() === 'help') return help(staff, rest.trim());
  const wide = DESK_COMMANDS.find((one) => one.name === name.toLowerCase());
  if (wide) return refused(staff, wide) ?? wide.run(turn, staff, rest.trim());
  const verb = commandOf(name);
  const lacks = refused(staff, verb ?? {});
  if (lacks) return lacks;
  if (!verb?.press) return unknown(name);
  const [, number = '', words = ''] = /^#?(\d{1,12})(?:\s+([\s\S]*))?$/.exec(rest.trim()) ?? [];
  if (number === '') return notice(phrase('desk-command-number', { verb: verb.name }));
  const kase = turn.rows.cases.byId(caseIdOf(Number(number)));
  if (!kase || kase.erasedAt !== null)
    return notice(phrase('desk-command-no-case', { number: Number(number) }));
  return runVerb(turn, verb, aboutOnly(kase, staff), words);
}

/** `<verb> [words]` about `kase`, as it was written behind our name in its thread. @returns the verb's name and words with its answer. */
export function writtenInThread(
  turn: Turn,
  staff: Staff,
  kase: Case,
  text: string,
): { name: string; words: string; answer: Reply | undefined } {
  const [, name = 'help', words = ''] = /^\s*(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (name.toLowerCase() === 'help') return { name, words, answer: help(staff, words.trim()) };
  const wide = DESK_COMMANDS.find((one) => one.name === name.toLowerCase());
  if (wide) {
    const answer = refused(staff, wide) ?? wide.run(turn, staff, words.trim());
    // A message opens no window, and no button of a case could stand for it.
    const opens = answer?.type === 'modal';
    return {
      name,
      words,
      answer: opens ? notice(phrase('desk-command-slash', { verb: wide.name })) : answer,
    };
  }
  const verb = commandOf(name);
  if (!verb?.press) return { name, words, answer: unknown(name) };
  return { name: verb.name, words: words.trim(), answer: runVerb(turn, verb, aboutOnly(kase, staff), words) };
}
