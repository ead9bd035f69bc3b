/** `helpcenter doctor`. */
import { diagnose } from '../bot/doctor.js';
import { readSettings } from '../settings.js';
import type { Around } from './command.js';

/** Prints a line for each thing that was looked at. @throws SettingsError */
export async function doctor(_words: readonly string[], { env, print }: Around): Promise<number> {
  const findings = await diagnose(readSettings(env));
  for (const { ok, text } of findings) print(`${ok ? 'ok  ' : 'MEND'}  ${text}`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}
