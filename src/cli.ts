/** `helpcenter <command>`: what an operator does outside Slack. stdout carries only the result. */
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { findDanger } from './answers/danger.js';
import { decideHere } from './bot/by-hand.js';
import { diagnose } from './bot/doctor.js';
import { describe } from './bot/log.js';
import { caseIdOf } from './db/cases.js';
import { NOBODY } from './db/erasing.js';
import { Inbox } from './db/inbox.js';
import { openBeside, type Store } from './db/open.js';
import { rowsOf } from './db/rows.js';
import { dataOf } from './flows/data-file.js';
import type { Event } from './flows/event.js';
import { type Knowledge, loadKnowledge } from './flows/knowledge.js';
import { readSettings, SettingsError } from './settings.js';
import { LANGUAGES, type Language, languageOf } from './words/language.js';

const HELP = `helpcenter <command>
  doctor                       checks settings, tokens, scopes, channels and texts, and says what to do
  ask "<text>" [--lang uk]     what the bot would answer; no settings needed
  ask --jsonl                  the same for lines {"id","lang","text"} on standard input
  replay EVENT                 puts an event on which the program failed back in line
  export WHO [FILE]            writes all that is kept of one person to FILE, for a request by hand
  delete WHO [--confirmed]     deletes a person now; with an open urgent case only once a human has confirmed it
                               WHO: the number of one of their cases (1042), or "person 7"
  backup FILE                  writes a whole copy of the database to FILE, which must not exist
`;

/** Bad input: the command was called wrongly. */
class UsageError extends Error {
  override name = 'UsageError';
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

type Question = { id: string | null; lang: Language; text: string };

function askOne(knowledge: Knowledge, { id, lang, text }: Question): string {
  const from = performance.now();
  const danger = findDanger(text)?.class ?? null;
  const isRed = danger !== null && danger !== 'ambiguous';
  const { answer, hits } = knowledge.rank(text);
  const slugs = hits.slice(0, 3).map(({ slug, score }) => ({ slug, score: Math.round(score * 1000) / 1000 }));
  const ms = Math.round((performance.now() - from) * 1000) / 1000;
  return JSON.stringify({ id, lang, danger, answer: isRed ? null : answer, slugs, ms });
}

function questionOf(line: string): Question {
  try {
    const { id, lang, text }: Record<string, unknown> = JSON.parse(line);
    if (typeof text !== 'string') throw new UsageError('a line has no "text"');
    return {
      id: id === undefined ? null : String(id),
      lang: languageOf(typeof lang === 'string' ? lang : 'uk'),
      text,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`not a line of JSON: ${line.slice(0, 80)}`);
  }
}

async function ask(rest: readonly string[]): Promise<number> {
  const knowledge = loadKnowledge();
  if (rest[0] === '--jsonl') {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== '') print(askOne(knowledge, questionOf(line)));
    }
    return 0;
  }
  const at = rest.indexOf('--lang');
  const lang = at < 0 ? 'uk' : rest[at + 1];
  const words = at < 0 ? rest : rest.toSpliced(at, 2);
  if (words.length !== 1 || !LANGUAGES.some((one) => one === lang))
    throw new UsageError('ask "<text>" [--lang uk|ru|de|en]');
  print(askOne(knowledge, { id: null, lang: languageOf(lang), text: words[0] ?? '' }));
  return 0;
}

function withStore<T>(work: (store: Store) => T): T {
  const settings = readSettings(process.env);
  const store = openBeside(settings.DATABASE_PATH, {
    dataKey: settings.DATA_KEY,
    oldKey: settings.DATA_KEY_OLD,
  });
  try {
    return work(store);
  } finally {
    store.close();
  }
}

function replay([id]: readonly string[]): number {
  if (!/^\d{1,15}$/.test(id ?? '')) throw new UsageError('replay EVENT: the number of a failed event');
  const found = withStore((store) => store.transaction(() => new Inbox(store).replay(Number(id))));
  if (!found) throw new UsageError(`event ${id} is not there, did not fail, or is past its retention`);
  print(`event ${id} is in line again; a running service takes it within seconds, another at its start`);
  return 0;
}

function backup([file]: readonly string[]): number {
  if (!file) throw new UsageError('backup FILE');
  if (existsSync(file)) throw new UsageError(`${file} exists already`);
  withStore((store) => store.backup(file));
  print(file);
  return 0;
}

const numberAfter = (text: string | undefined): number => (/^\d{1,12}$/.test(text ?? '') ? Number(text) : -1);

/** The person whom `1042`, `#1042` or `person 7` names, and the words behind it. */
function whom(store: Store, words: readonly string[]): { personId: number; rest: string[] } {
  const rows = rowsOf(store);
  const byId = words[0] === 'person';
  const number = numberAfter(byId ? words[1] : words[0]?.replace(/^#/, ''));
  const personId = byId ? number : rows.cases.byId(caseIdOf(number))?.personId;
  const person = personId === undefined || personId === NOBODY ? undefined : rows.persons.byId(personId);
  if (!person) throw new UsageError('there is no such person or case, or it is deleted');
  return { personId: person.id, rest: words.slice(byId ? 2 : 1) };
}

/** Records an event; a service that runs takes it within a second, otherwise it is decided here, under the lease. */
async function apply(event: Event, id: string): Promise<string> {
  withStore((store) =>
    store.transaction(() =>
      new Inbox(store).add({ source: 'cli', externalId: id, payload: event }, Date.now()),
    ),
  );
  return (await decideHere(readSettings(process.env)))
    ? 'done here; what has to leave for Slack or Telegram goes when the service starts'
    : 'the service takes it within seconds';
}

async function exportPerson(words: readonly string[]): Promise<number> {
  const { personId, data, file } = withStore((store) => {
    const { personId, rest } = whom(store, words);
    return { personId, data: dataOf(rowsOf(store), personId), file: rest[0] ?? `person-${personId}.json` };
  });
  if (existsSync(file)) throw new UsageError(`${file} exists already`);
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600 });
  const state = await apply({ type: 'cli.exported', personId }, `export:${personId}:${randomUUID()}`);
  const counts = `${data?.messages.length ?? 0} messages, ${data?.requests.length ?? 0} cases`;
  print(`person ${personId}: ${counts} written to ${file}; noted in the audit (${state})`);
  return 0;
}

async function deletePerson(words: readonly string[]): Promise<number> {
  const confirmed = words.includes('--confirmed');
  const plain = words.filter((word) => word !== '--confirmed');
  const { personId, urgent } = withStore((store) => {
    const { personId: id } = whom(store, plain);
    const red = rowsOf(store)
      .cases.allOf(id)
      .some(({ urgency, state }) => urgency === 'red' && state !== 'resolved');
    return { personId: id, urgent: red };
  });
  if (urgent && !confirmed) {
    throw new UsageError(
      'an urgent case is open: speak with the person on another way first, then add --confirmed',
    );
  }
  const state = await apply(
    { type: 'cli.delete', personId, confirmed },
    `delete:${personId}:${randomUUID()}`,
  );
  print(`person ${personId} is being deleted: ${state}`);
  return 0;
}

async function doctor(): Promise<number> {
  const findings = await diagnose(readSettings(process.env));
  for (const { ok, text } of findings) print(`${ok ? 'ok  ' : 'MEND'}  ${text}`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

async function run([command, ...rest]: readonly string[]): Promise<number> {
  if (command === 'ask') return ask(rest);
  if (command === 'replay') return replay(rest);
  if (command === 'backup') return backup(rest);
  if (command === 'export') return exportPerson(rest);
  if (command === 'delete') return deletePerson(rest);
  if (command === 'doctor') return doctor();
  process.stderr.write(HELP);
  return command === undefined || command === 'help' || command === '--help' ? 0 : 2;
}

try {
  if (existsSync('.env')) process.loadEnvFile();
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const known = error instanceof UsageError || error instanceof SettingsError;
  process.stderr.write(`${known ? error.message : describe(error).error}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
