// The sandbox's command line and environment.

import { parseArgs } from 'node:util';

export interface Options {
  /** The page's port; the next free one is taken when it is in use. 0 = any. */
  port: number;
  /** Keep the service's database for the next start. */
  keep: boolean;
  /** Copy the service's log to stderr. */
  verbose: boolean;
  staffLanguage: string;
  officeHours: string;
  /** Whether a stand-in for a language model runs beside. */
  model: boolean;
  /** Makes all ids repeatable. */
  seed: number | undefined;
  help: boolean;
}

export const USAGE = `npm run sandbox -- [options]
  --port N               the page's port on 127.0.0.1 (4680; the next free one when taken; 0 = any)
  --keep                 keep the service's database in data/sandbox for the next start
  --staff-language de|en what the Slack side speaks (en)
  --office-hours TEXT    when helpers are there ("Mon-Fri 09:00-17:00", Europe/Berlin)
  --model                a stand-in for a language model: it quotes our texts and marks words, it translates nothing
  --verbose              copy the service's log to stderr
SANDBOX_SEED=7 makes all ids repeatable; it cannot be used with --keep.`;

/** Wrong input; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the options; throws a UsageError. */
export function readOptions(args: string[], env: Record<string, string | undefined>): Options {
  const values = parse(args);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new UsageError('--port must be 0 to 65535');
  const language = values['staff-language'];
  if (language !== 'de' && language !== 'en') throw new UsageError('--staff-language must be de or en');
  const written = env.SANDBOX_SEED ?? '';
  if (!/^\d{0,9}$/.test(written)) throw new UsageError('SANDBOX_SEED must be a number of up to 9 digits');
  // With kept rows, ids that come again would be taken for repeats of what was handled before.
  if (written !== '' && values.keep) throw new UsageError('SANDBOX_SEED cannot be used with --keep');
  return {
    port,
    keep: values.keep,
    verbose: values.verbose,
    staffLanguage: language,
    officeHours: values['office-hours'],
    model: values.model,
    seed: written === '' ? undefined : Number(written),
    help: values.help,
  };
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4680' },
        keep: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        'staff-language': { type: 'string', default: 'en' },
        'office-hours': { type: 'string', default: 'Mon-Fri 09:00-17:00' },
        model: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'wrong options');
  }
}
