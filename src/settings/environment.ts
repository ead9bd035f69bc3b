/** What the environment may set, and what its fields must be to each other. */
import { z } from 'zod';
import { dataKey, isLoopback, list, openings, quietHours, rate, required, url, zone } from './fields.js';

export const Environment = z.object({
  TELEGRAM_BOT_TOKEN: required,
  SLACK_BOT_TOKEN: required,
  SLACK_APP_TOKEN: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_HELP_CHANNEL: required,
  SLACK_URGENT_CHANNEL: required,
  DATABASE_PATH: required,
  DATA_KEY: dataKey,
  DATA_KEY_OLD: dataKey.optional(),
  OPERATOR_NAME: z.string().optional(),
  OPERATOR_ADDRESS: z.string().optional(),
  PRIVACY_URL: url.optional(),
  DPO_CONTACT: z.string().optional(),
  TELEGRAM_API_ROOT: url.default('https://api.telegram.org'),
  TELEGRAM_MODE: z.enum(['polling', 'webhook'], { error: 'must be polling or webhook' }).default('polling'),
  TELEGRAM_WEBHOOK_URL: url.optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, 'must be 1-256 letters, digits, _ or -')
    .optional(),
  SLACK_API_URL: url.default('https://slack.com/api/'),
  SLACK_OFFERS_CHANNEL: z.string().optional(),
  SLACK_HELPERS: list.default([]),
  SLACK_CHECKERS: list.default([]),
  SLACK_COORDINATORS: list.default([]),
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(0).max(65535).default(8080),
  METRICS_TOKEN: z.string().optional(),
  STAFF_LANGUAGE: z.enum(['de', 'en'], { error: 'must be de or en' }).default('de'),
  TIME_ZONE: zone.default('Europe/Berlin'),
  OFFICE_HOURS: openings.prefault('Mon-Fri 09:00-17:00'),
  QUIET_HOURS: quietHours.prefault('21:00-08:00'),
  TELEGRAM_RATE: rate.prefault('30/s'),
  TELEGRAM_CHAT_RATE: rate.prefault('1/s burst 3'),
  SLACK_CHANNEL_RATE: rate.prefault('1/s'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  CLOCK_CONTROL: z.enum(['0', '1']).default('0'),
  OPERATOR_FILE: z.string().default('operator.yaml'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url.optional(),
  MODEL_CHAT: z.string().default('gpt-4.1-mini'),
  MODEL_TRANSCRIBE: z.string().default('gpt-4o-mini-transcribe'),
});
type Environment = z.infer<typeof Environment>;

export type Draft = { [name in keyof Environment]?: Environment[name] | undefined };

/** The fields that can be read, so that the rules between fields speak even when others are missing or wrong. */
export function wellFormed(given: Record<string, unknown>, error: z.ZodError): Draft {
  const wrong = new Set(error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  return Environment.partial().parse(rest);
}

const local = (env: Draft): boolean =>
  isLoopback(env.TELEGRAM_API_ROOT ?? '') && isLoopback(env.SLACK_API_URL ?? '');

/** What one field alone cannot tell. */
export function crossProblems(env: Draft): string[] {
  const problems: string[] = [];
  if (!env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) {
    problems.push('SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing');
  }
  for (const name of ['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'] as const) {
    if (env.TELEGRAM_MODE === 'webhook' && !env[name]) problems.push(`${name} is missing`);
  }
  for (const name of ['OPERATOR_NAME', 'OPERATOR_ADDRESS', 'PRIVACY_URL', 'DPO_CONTACT'] as const) {
    if (!local(env) && !env[name]) problems.push(`${name} is missing`);
  }
  if (env.CLOCK_CONTROL === '1' && !local(env))
    problems.push('CLOCK_CONTROL=1 is only for local servers (loopback)');
  return problems;
}

/** Any of these makes LangChain send what it is given to a tracing service. */
const TRACERS = /^(LANGSMITH_|LANGCHAIN_(TRACING|API_KEY|ENDPOINT|PROJECT|CALLBACKS))/;

export const tracerProblems = (given: Record<string, unknown>): string[] =>
  Object.keys(given)
    .filter((name) => TRACERS.test(name) && given[name] !== 'false')
    .map((name) => `${name} must be off: it sends private words to a third party`);
