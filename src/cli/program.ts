/** The commands of `helpcenter`, and how each of them ends. */
import { describe } from '../bot/log.js';
import { SettingsError } from '../settings/error.js';
import { type Around, UsageError } from './command.js';

const HELP = `helpcenter <command>
  doctor                       checks settings, tokens, scopes, channels and texts, and says what to do
  ask "<text>" [--lang uk]     what the bot would answer; no settings needed
  ask --jsonl                  the same for lines {"id","lang","text"} on standard input
  eval FILE                    measures answers on lines {"id","lang","style","text","slugs"} and danger on lines
                               {"id","lang","class","text"}
  match --edges FILE           the best assignment of seekers to units, with prices that prove it; see ARCHITECTURE.md
  match --dry-run              what a round of matching would propose now, from the database, without proposing it
  match --replay ROUND         plays a round of matching again: whether it comes out the same, and who stood where
  screen --jsonl [--rents FILE.csv]
                               which offers are clean, to be held or blocked, and why; rents are compared with FILE.csv, see
                               rents.example.csv
  faq check                    what must be mended in the FAQ texts, and what nobody has reviewed
  questions                    what nobody could be answered, or did not help: how many asked, when, which topics are near
  questions draft N            a draft for the FAQ from the Nth of these lines, to be written out and checked
  report FOLDER [weeks|YYYY-MM]
                               writes the report of the last week, of so many weeks or of a month: all numbers as CSV, and pictures
  replay EVENT                 puts an event on which the program failed back in line
  export WHO [FILE]            writes all that is kept of one person to FILE, for a request by hand
  delete WHO [--confirmed]     deletes a person now; with an open urgent case only once a human has confirmed it
                               WHO: the number of one of their cases (1042), or "person 7"
  import local-help FILE.csv   reads in the list of local help, all of it or nothing; see local-help.example.csv
  import offers FILE.csv       reads in a list of homes, all of it or nothing; people at the desk look at each before it is shown;
                               see offers.example.csv
  import rents FILE.csv        reads in a table of reference rents, of limits of the offices, or of regions; see rents.example.csv
  backup FILE                  writes a whole copy of the database to FILE, which must not exist
`;

/** Takes the words behind its name and gives the exit code. */
type Command = (rest: readonly string[], around: Around) => number | Promise<number>;

/** Each is loaded when it is called, for most need little of the program. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  ask: async () => (await import('./ask.js')).ask,
  eval: async () => (await import('./eval.js')).evaluate,
  screen: async () => (await import('./screen.js')).screen,
  match: async () => (await import('./match.js')).match,
  faq: async () => (await import('./faq.js')).faq,
  questions: async () => (await import('./questions.js')).questions,
  report: async () => (await import('./report.js')).report,
  replay: async () => (await import('./store.js')).replay,
  backup: async () => (await import('./store.js')).backup,
  export: async () => (await import('./persons.js')).exportPerson,
  delete: async () => (await import('./persons.js')).deletePerson,
  import: async () => (await import('./import.js')).importList,
  doctor: async () => (await import('./doctor.js')).doctor,
};

async function called([command = 'help', ...rest]: readonly string[], around: Around): Promise<number> {
  const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (known) return (await known())(rest, around);
  around.complain(HELP);
  return command === 'help' || command === '--help' ? 0 : 2;
}

/** Runs `helpcenter <words>`. @returns the exit code; it says why when that is not 0, and throws nothing. */
export async function runCommand(words: readonly string[], around: Around): Promise<number> {
  try {
    return await called(words, around);
  } catch (error) {
    const known = error instanceof UsageError || error instanceof SettingsError;
    around.complain(`${known ? error.message : describe(error).error}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
