/** Reads the environment and operator.yaml; refuses to start and names every wrong field at once. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROUTED } from './flows/case/topics.js';
import { STATES } from './flows/holidays.js';
import { parseOpenings } from './flows/office.js';
import { parseQuietHours } from './flows/quiet.js';
import { LANGUAGES } from './words/language.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}

const required = z.string({ error: 'is missing' }).min(1);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const url = z.url({ protocol: /^https?$/, error: 'must be a web address' });
const openings = z.string().transform((text, context) => {
  const parsed = parseOpenings(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'must look like Mon-Fri 09:00-17:00; Sat 10:00-12:00' });
  return z.NEVER;
});
const quietHours = z.string().transform((text, context) => {
  const parsed = parseQuietHours(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'must look like 21:00-08:00 and leave some hours free' });
  return z.NEVER;
});
/** `30/s`, `0.5/s` or `1/s burst 3`; a burst is what may go at once after a pause. */
const rate = z.string().transform((text, context) => {
  const found = /^(\d+(?:\.\d+)?)(?:\/s)?(?:,?\s*burst\s*(\d+))?$/.exec(text.trim());
  const perSecond = Number(found?.[1]);
  if (perSecond > 0) return { perSecond, burst: Number(found?.[2] ?? Math.max(1, Math.floor(perSecond))) };
  context.addIssue({ code: 'custom', message: 'must look like 30/s or 1/s burst 3' });
  return z.NEVER;
});
const dataKey = z
  .string({ error: 'is missing' })
  .refine((text) => Buffer.from(text, 'base64').length === 32, {
    error: 'must be base64 of 32 bytes; make one with: openssl rand -base64 32',
  });
const zone = z.string().refine(
  (name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
    } catch {
      return false;
    }
  },
  { error: 'must be a time zone such as Europe/Berlin' },
);

const Environment = z.object({
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

/** The model that may help, where there is one: whose it is, and how often it may be asked. */
const ModelOperator = z
  .strictObject({
    /** Who runs it and where (ISO 3166), as the person reads it before agreeing. */
    provider: z.string().trim().min(1).max(60).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be two capital letters such as DE')
      .optional(),
    /** It runs on the operator's own machines: recordings may be turned into words without a further consent (R31). */
    local: z.boolean().default(false),
    /** Requests a day: for one person, and for all together. */
    requests_a_day_person: z.number().int().min(1).max(10_000).default(60),
    requests_a_day: z.number().int().min(1).max(1_000_000).default(2000),
    /** Whether helpers may have a message of an urgent case translated, one by one (R14). */
    translate_urgent: z.boolean().default(false),
  })
  .prefault({});

const date = z.iso.date('must be a date such as 2026-12-24');

/** Slack ids of people (U…, W…) and user groups (S…). */
const slackIds = z
  .array(z.string().regex(/^[UWS][A-Z0-9]{1,30}$/, 'must be a user id (U…) or a user group id (S…)'))
  .max(200)
  .default([]);

/** Minutes of office time for the first and for each next answer. */
const target = (first: number, next: number) => {
  const minutes = (usual: number) => z.number().int().min(1).max(14_400).default(usual);
  return z.strictObject({ first: minutes(first), next: minutes(next) }).prefault({});
};

/** What cases do by themselves. */
const Cases = z
  .strictObject({
    /** Days after its end in which a case takes up what the person writes; later a new one goes on from it. */
    reopen_days: z.number().int().min(1).max(60).default(7),
    /** Days without an answer of the person: reminded once, then closed, unless something is open (R19). */
    remind_days: z.number().int().min(1).max(30).default(3),
    close_days: z.number().int().min(2).max(60).default(10),
    /** Minutes of office time after which a case that nobody touches goes back to all (R19). */
    untouched_minutes: z.number().int().min(30).max(14_400).default(480),
  })
  .refine(({ remind_days: remind, close_days: close }) => remind < close, {
    error: 'must have remind_days before close_days',
  })
  .prefault({});

/** `08:30`, as minutes after midnight. */
const timeOfDay = z.string().transform((text, context) => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  context.addIssue({ code: 'custom', message: 'must be a time such as 08:30' });
  return z.NEVER;
});

const channelId = z.string().regex(/^[CG][A-Z0-9]{2,30}$/, 'must be the id of a channel such as C0123456789');

/** In which channel the threads of cases are opened; by topic before by language. Urgent ones have their own. */
const Channels = z
  .strictObject({
    by_topic: z.partialRecord(z.enum(ROUTED), channelId).default({}),
    by_language: z.partialRecord(z.enum(LANGUAGES), channelId).default({}),
    /** Where coordinators hear each morning what waits; without it the help channel. */
    coordinators: channelId.optional(),
  })
  .prefault({});

/** What operator.yaml may set; every key has a default. */
const Operator = z
  .strictObject({
    /** Minutes of office time after which an unclaimed red case is told not to wait (R13). */
    red_unclaimed_minutes: z.number().int().min(1).max(240).default(15),
    /** Minutes of office time after which a claimed red case without an outcome is spoken of in its thread (R13). */
    red_outcome_minutes: z.number().int().min(5).max(1440).default(60),
    /** Minutes without a word from the person after a message in an urgent case; the second time in a row somebody is woken. */
    red_silence_minutes: z.number().int().min(5).max(480).default(30),
    /** Within how many minutes of office time people are to be answered, by priority. */
    answer_minutes: z
      .strictObject({
        red: target(15, 30),
        high: target(60, 120),
        normal: target(240, 480),
        low: target(960, 960),
      })
      .prefault({}),
    /** Of an answer's time so many hundredths may go by before its holder is reminded. */
    warn_percent: z.number().int().min(10).max(95).default(75),
    /** Unclaimed requests are spoken of in their channel at most every so many minutes, all in one post. */
    notice_minutes: z.number().int().min(5).max(480).default(30),
    /** Days on which nobody works: the public holidays of a Land, further closed days, and holidays on which people work all the same. */
    holidays: z
      .strictObject({
        state: z.enum(STATES, { error: `must be one of ${STATES.join(', ')}` }).optional(),
        extra: z.array(date).max(400).default([]),
        open: z.array(date).max(400).default([]),
      })
      .prefault({}),
    /** Further roles in Slack; helpers, checkers and coordinators are named in the environment. */
    staff: z.strictObject({ partners: slackIds, legal: slackIds }).prefault({}),
    /** Who is called on Telegram when an urgent case waits and nobody is there (R13); each must have written to the bot once. */
    on_call: z
      .array(
        z.strictObject({
          telegram: z.number().int().positive(),
          hours: openings.prefault('Mon-Sun 00:00-24:00'),
        }),
      )
      .max(20)
      .default([]),
    /** Days for which what was said in a closed urgent case is kept (R12). */
    red_case_days: z.number().int().min(1).max(3650).default(90),
    /** Days until a seeker hears again how things stand. */
    status_days: z.number().int().min(1).max(60).default(14),
    cases: Cases,
    /** When coordinators hear what waits, on days of work (R20). */
    morning: timeOfDay.prefault('08:30'),
    /** Minutes after the end of office hours at which a shift that nobody has ended is over. */
    duty_minutes: z.number().int().min(0).max(720).default(120),
    channels: Channels,
    model: ModelOperator,
  })
  .prefault({});

export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The settings are not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

function problemsOf(error: z.ZodError, prefix = ''): string[] {
  return error.issues.map((issue) => `${prefix}${issue.path.join('.')} ${issue.message}`);
}

type Draft = { [name in keyof Environment]?: Environment[name] | undefined };

/** The fields that can be read, so that the rules between fields speak even when others are missing or wrong. */
function wellFormed(given: Record<string, unknown>, error: z.ZodError): Draft {
  const wrong = new Set(error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  return Environment.partial().parse(rest);
}

const local = (env: Draft): boolean =>
  isLoopback(env.TELEGRAM_API_ROOT ?? '') && isLoopback(env.SLACK_API_URL ?? '');

/** What one field alone cannot tell. */
function crossProblems(env: Draft): string[] {
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

const tracerProblems = (given: Record<string, unknown>): string[] =>
  Object.keys(given)
    .filter((name) => TRACERS.test(name) && given[name] !== 'false')
    .map((name) => `${name} must be off: it sends private words to a third party`);

const OPENAI = { provider: 'OpenAI', country: 'US' } as const;

/** Whose program it is, as far as that is known without being told; null where somebody must tell. */
function knownProvider(base: string | undefined): { provider: string; country: string } | null {
  if (base === undefined || new URL(base).hostname === 'api.openai.com') return OPENAI;
  return isLoopback(base) ? { provider: new URL(base).host, country: 'DE' } : null;
}

/** The model as the service uses it; null without a key and an address, and then nothing of it is loaded. */
function modelFor(
  { OPENAI_API_KEY: key, OPENAI_BASE_URL: base, MODEL_CHAT: chat, MODEL_TRANSCRIBE: transcribe }: Draft,
  { provider, country, ...rest }: z.infer<typeof ModelOperator>,
  file: string,
  problems: string[],
) {
  if (key === undefined && base === undefined) return null;
  const known = knownProvider(base);
  // People agree to a provider by name: a wrong one would make their yes worthless.
  if (!known && (provider === undefined || country === undefined))
    problems.push(`${file}: model.provider and model.country must say whose OPENAI_BASE_URL is and where`);
  if (rest.local && base === undefined)
    problems.push(`${file}: model.local needs the OPENAI_BASE_URL of the operator's own server`);
  return {
    key: key ?? 'none',
    base,
    chat: chat ?? '',
    transcribe: transcribe ?? '',
    provider: provider ?? known?.provider ?? '',
    country: country ?? known?.country ?? '',
    ...rest,
  };
}
export type ModelSettings = NonNullable<ReturnType<typeof modelFor>>;

function readOperator(file: string, problems: string[]): z.infer<typeof Operator> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  try {
    const read = Operator.safeParse(parse(text) ?? undefined);
    if (read.success) return read.data;
    problems.push(...problemsOf(read.error, `${file}: `));
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : 'is not YAML'}`);
  }
  return Operator.parse({});
}

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
