/** `helpcenter <command>`: what an operator does outside Slack. stdout carries only the result. */
import { existsSync } from 'node:fs';
import { diagnose } from './bot/doctor.js';
import { describe } from './bot/log.js';
import { ask } from './cli/ask.js';
import { print, UsageError } from './cli/command.js';
import { evaluate } from './cli/eval.js';
import { faq } from './cli/faq.js';
import { importList } from './cli/import.js';
import { deletePerson, exportPerson } from './cli/persons.js';
import { questions } from './cli/questions.js';
import { backup, replay } from './cli/store.js';
import { readSettings, SettingsError } from './settings.js';

const HELP = `helpcenter <command>
  doctor                       checks settings, tokens, scopes, channels and texts, and says what to do
  ask "<text>" [--lang uk]     what the bot would answer; no settings needed
  ask --jsonl                  the same for lines {"id","lang","text"} on standard input
  eval FILE                    measures answers on lines {"id","lang","style","text","slugs"} and danger on lines
                               {"id","lang","class","text"}
  faq check                    what must be mended in the FAQ texts, and what nobody has reviewed
  questions                    what nobody could be answered, or did not help: how many asked, when, which topics are near
  questions draft N            a draft for the FAQ from the Nth of these lines, to be written out and checked
  replay EVENT                 puts an event on which the program failed back in line
  export WHO [FILE]            writes all that is kept of one person to FILE, for a request by hand
  delete WHO [--confirmed]     deletes a person now; with an open urgent case only once a human has confirmed it
                               WHO: the number of one of their cases (1042), or "person 7"
  import local-help FILE.csv   reads in the list of local help, all of it or nothing; see local-help.example.csv
  backup FILE                  writes a whole copy of the database to FILE, which must not exist
`;

async function doctor(): Promise<number> {
  const findings = await diagnose(readSettings(process.env));
  for (const { ok, text } of findings) print(`${ok ? 'ok  ' : 'MEND'}  ${text}`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

/** Each takes the words behind its name and gives the exit code. */
const COMMANDS: Record<string, (rest: readonly string[]) => number | Promise<number>> = {
  ask,
  eval: evaluate,
  faq,
  questions,
  replay,
  backup,
  export: exportPerson,
  delete: deletePerson,
  import: importList,
  doctor,
};

async function run([command = 'help', ...rest]: readonly string[]): Promise<number> {
  const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (known) return known(rest);
  process.stderr.write(HELP);
  return command === 'help' || command === '--help' ? 0 : 2;
}

try {
  if (existsSync('.env')) process.loadEnvFile();
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const known = error instanceof UsageError || error instanceof SettingsError;
  process.stderr.write(`${known ? error.message : describe(error).error}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
