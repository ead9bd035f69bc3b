/** Starts the service in a process of its own, and ends the process with it. */
import './bot/heap.js';

import { existsSync } from 'node:fs';
import { letHeapGrow } from './bot/heap.js';
import { describe, logFor } from './bot/log.js';
import { Service } from './bot/service.js';
import { SettingsError } from './settings/error.js';
import { readSettings, type Settings } from './settings.js';

/** Whatever hangs, the process is gone after this. */
const LAST_MS = 7500;

async function run(settings: Settings): Promise<void> {
  // A log that nobody reads any more must not end the service.
  process.stdout.on('error', () => undefined);
  const log = logFor(settings);
  let service: Service | null = null;
  const stop = (code: number): void => {
    setTimeout(() => process.exit(code), LAST_MS).unref();
    const halted = service?.stop() ?? Promise.resolve();
    void halted
      .catch((error: unknown) => log.fatal({ msg: 'not stopped in order', ...describe(error) }))
      .then(() => process.exit(code));
  };
  const fatal = (reason: string): void => {
    log.fatal({ msg: 'stopping', reason });
    stop(1);
  };
  process.on('unhandledRejection', (error) => {
    log.fatal({ msg: 'unhandled', ...describe(error) });
    stop(1);
  });
  service = new Service(settings, log, fatal);
  process.once('SIGTERM', () => stop(0));
  process.once('SIGINT', () => stop(0));
  if ((await service.start()) === null) return;
  const started = service;
  // Not before: the first message of a person would pay for it, but nobody waits for it at the start.
  setImmediate(async () => {
    try {
      await started.warm();
    } catch (error) {
      log.fatal({ msg: 'prompts cannot be read', ...describe(error) });
      stop(1);
    }
    await started.rehearse();
    letHeapGrow();
  });
}

try {
  if (existsSync('.env')) process.loadEnvFile();
  await run(readSettings(process.env));
} catch (error) {
  const said = error instanceof SettingsError ? error.message : describe(error).error;
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
