/** A town with a model: the local model server beside the others, and settings that name its provider. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ModelServer, startModel } from '../../sandbox/model/index.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { Person } from './person.js';
import type { Said } from './said.js';
import { openTown, type Town } from './town.js';

/** As people read them before they agree. */
export const PROVIDER = 'Muster-KI';
const COUNTRY = 'FR';

export type ModelTown = { town: Town; model: ModelServer; stop: () => Promise<void> };

/** @param settings lines of `model:` in operator.yaml. @param env overrides settings. @param how as for any town. */
export async function openModelTown(
  settings: Record<string, string | number | boolean> = {},
  env: Record<string, string> = {},
  how: Parameters<typeof openTown>[1] = {},
): Promise<ModelTown> {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-model-'));
  const file = join(folder, 'operator.yaml');
  const lines = Object.entries({ provider: PROVIDER, country: COUNTRY, ...settings });
  writeFileSync(file, `model:\n${lines.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`);
  const model = await startModel();
  const given = { OPERATOR_FILE: file, OPENAI_BASE_URL: model.url, OPENAI_API_KEY: model.key };
  const town = await openTown({ ...given, ...env }, how);
  const stop = async (): Promise<void> => {
    await town.stop();
    await model.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { town, model, stop };
}

/** The question for the consent. */
export const CONSENT: Phrase = phrase('consent-ai', { provider: PROVIDER, country: { country: COUNTRY } });

/** The words after a yes. */
export const agreed = (town: Town): Said => phrase('consent-ai-given', { date: { day: today(town) } });

/** The day of the service's clock. */
function today(town: Town): string {
  const [row] = town.rows<{ at: number }>('SELECT max(recorded_at) AS at FROM inbox');
  const format = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' });
  return format.format(row?.at ?? 0);
}

/** Greets the bot and agrees under /privacy that a program helps. */
export async function startsWithHelp(town: Town, person: Person): Promise<void> {
  await person.starts();
  await agreesToHelp(town, person);
}

export async function agreesToHelp(town: Town, person: Person): Promise<void> {
  person.writes('/privacy');
  await town.quiet();
  await person.taps('privacy-consents');
  await person.hears(CONSENT);
  await person.taps('consent-yes');
  await town.quiet();
  await person.hears(agreed(town));
  await person.hearsAll();
}
