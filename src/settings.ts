/** Reads the environment and operator.yaml; refuses to start and names every wrong field at once. */
import { crossProblems, Environment, tracerProblems, wellFormed } from './settings/environment.js';
import { problemsOf, SettingsError } from './settings/error.js';
import { modelFor } from './settings/model.js';
import { readOperator } from './settings/operator.js';

/**
 * The settings of the service.
 * @param source environment variables; an empty one counts as not set.
 * @throws SettingsError naming every missing or wrong field.
 */
export function readSettings(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = Environment.safeParse(given);
  const problems = read.success ? [] : problemsOf(read.error);
  const draft = read.success ? read.data : wellFormed(given, read.error);
  problems.push(...crossProblems(draft), ...tracerProblems(given));
  const file = given.OPERATOR_FILE ?? 'operator.yaml';
  const operator = readOperator(file, problems);
  const model = modelFor(draft, operator.model, file, problems);
  if (!read.success || problems.length > 0) throw new SettingsError(problems);
  const env = read.data;
  return {
    ...env,
    OPERATOR_NAME: env.OPERATOR_NAME ?? 'Helpcenter (Test)',
    OPERATOR_ADDRESS: env.OPERATOR_ADDRESS ?? '–',
    PRIVACY_URL: env.PRIVACY_URL ?? 'https://example.org/privacy',
    DPO_CONTACT: env.DPO_CONTACT ?? '–',
    operator,
    model,
  };
}

export type Settings = ReturnType<typeof readSettings>;
