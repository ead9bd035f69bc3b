/** A list of 100,000 homes read in while the service runs: how long until all are taken in, and how long the service stood still at most. */

import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startTelegram } from '../sandbox/telegram/index.js';
import { longestTransaction, MAIN, settingsFor, startReady, startWorkspace } from './processes.js';

const HOMES = 100_000;
/** Each landlord of the list has so many. */
const EACH = 20;
const AIM_S = 30;
const AIM_MS = 20;
const CLI = fileURLToPath(new URL('../dist/bundle/cli.js', import.meta.url));
/** The program looks at its event loop every so many milliseconds, which stand in each figure. */
const LOOKS_MS = 10;

const HEAD =
  'reference;landlord_name;landlord_phone;mandate;kind;postcode;town;street;area_m2;rooms;places;rent_all;rent_cold;costs;heating;deposit;free_from;term_months;pets;children;viewing;registration;text';

function listOf(rent: number): string {
  const rows = Array.from({ length: HOMES }, (_, n) => {
    const landlord = Math.floor(n / EACH);
    const phone = `+49561${String(100_000 + landlord)}`;
    const area = 30 + (n % 90);
    return `B${n};Wohnbau ${landlord};${phone};yes;flat;34117;Kassel;Goethestraße ${n};${area};${1 + (n % 4)};${1 + (n % 5)};${rent + area * 8};${area * 6};80;70;${area * 12};01.12.2026;0;yes;yes;yes;yes;"Helle Wohnung ${n} im ersten Stock, Keller und Küche vorhanden. Besichtigung gern am Wochenende."`;
  });
  return [HEAD, ...rows].join('\n');
}

/** The longest that the event loop was held since it was asked last, in milliseconds. */
async function heldMs(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1] ?? Number.NaN) * 1000 - LOOKS_MS;
}

/** Reads the file in; the command ends when nothing of it is left to be taken in. @returns seconds. */
async function importFile(env: Record<string, string>, rent: number): Promise<number> {
  const file = join(dirname(String(env.DATABASE_PATH)), 'offers.csv');
  writeFileSync(file, listOf(rent));
  const from = performance.now();
  await promisify(execFile)(process.execPath, [CLI, 'import', 'offers', file], { env });
  return (performance.now() - from) / 1000;
}

export async function benchImport(): Promise<string[]> {
  const telegram = await startTelegram();
  const workspace = await startWorkspace();
  const env = { ...settingsFor(telegram, workspace), PATH: process.env.PATH ?? '' };
  const service = await startReady(MAIN, env);
  await service.warm;
  const lines: string[] = [];
  await heldMs(service.port);
  for (const [what, rent] of [
    ['new', 150],
    ['the same file again', 150],
    ['each with another rent', 160],
  ] as const) {
    const seconds = await importFile(env, rent);
    const held = await heldMs(service.port);
    lines.push(
      `${HOMES} homes, ${what}: taken in after ${seconds.toFixed(1)} s (aim < ${AIM_S}); the event loop held at most ${held.toFixed(1)} ms (aim < ${AIM_MS})`,
    );
  }
  lines.push(await longestTransaction(service.port));
  service.child.kill('SIGKILL');
  await Promise.all([telegram.stop(), workspace.slack.stop()]);
  return lines;
}
