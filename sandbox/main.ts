// `npm run sandbox`: starts everything, prints the page's address, and stops everything at SIGINT, SIGTERM or SIGHUP.

import { servePage } from './http/server.js';
import { type Options, readOptions, USAGE, UsageError } from './options.js';
import { startSandbox } from './sandbox.js';

async function run(options: Options): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  const sandbox = await startSandbox(options);
  const page = await servePage(sandbox, options.port);
  process.stdout.write(`${page.url}\n`);
  await stopped;
  await page.stop();
  await sandbox.stop();
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) process.stdout.write(`${USAGE}\n`);
  else await run(options);
  process.exit(0);
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (isUsage) process.stderr.write(`${USAGE}\n`);
  process.exit(isUsage ? 2 : 1);
}
