/** The log: JSON lines with ids and codes, never words, never a secret. */
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from '../settings.js';

export type Log = Logger;

/** Settings whose values must never be printed. */
const SECRETS = [
  'TELEGRAM_BOT_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'TELEGRAM_WEBHOOK_SECRET',
  'DATA_KEY',
  'DATA_KEY_OLD',
  'METRICS_TOKEN',
  'OPENAI_API_KEY',
] as const;

const SHAPES = [/\d{3,}:[A-Za-z0-9_-]{30,}/g, /x(?:ox[abcdeoprs]|app)-[A-Za-z0-9-]+/g];

/** `text` without anything that looks like a token, and without the `secrets` themselves. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((left, secret) => left.replaceAll(secret, '[secret]'), text);
  return SHAPES.reduce((left, shape) => left.replace(shape, '[secret]'), known);
}

/** @param secrets the configured values that must never be printed. @param destination stdout unless told. */
export function makeLog(
  level: string,
  secrets: readonly string[],
  destination: DestinationStream = process.stdout,
): Log {
  const present = secrets.filter((secret) => secret.length >= 6);
  const write = (line: string): void => {
    destination.write(redact(line, present));
  };
  return pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, { write });
}

/** The log of a service with these settings. @param destination stdout unless told. */
export function logFor(settings: Settings, destination?: DestinationStream): Log {
  const secrets = SECRETS.map((name) => settings[name]).filter((secret) => secret !== undefined);
  return makeLog(settings.LOG_LEVEL, secrets, destination);
}

/** What may be said of an error: its name, code and message, never its insides. */
export function describe(error: unknown): { error: string; code?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  // Its message quotes the text that could not be read.
  if (error instanceof SyntaxError) return { error: error.name };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: `${error.name}: ${error.message}`.slice(0, 300), ...code };
}
