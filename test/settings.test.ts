/** The settings: every wrong field is named at once, and nothing starts on a half-truth. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SettingsError } from '../src/settings/error.js';
import { readSettings } from '../src/settings.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

/** Enough to run against local servers. */
const LOCAL: Record<string, string> = {
  TELEGRAM_BOT_TOKEN: '1:a',
  TELEGRAM_API_ROOT: 'http://127.0.0.1:4681',
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_API_URL: 'http://localhost:4682/api/',
  SLACK_HELP_CHANNEL: 'C1',
  SLACK_URGENT_CHANNEL: 'C2',
  DATABASE_PATH: 'helpcenter.sqlite',
  DATA_KEY: KEY,
};
/** Enough to run for real. */
const { TELEGRAM_API_ROOT: _root, SLACK_API_URL: _url, ...OUTSIDE } = LOCAL;
const REAL: Record<string, string> = {
  ...OUTSIDE,
  OPERATOR_NAME: 'Haus e.V.',
  OPERATOR_ADDRESS: 'Hauptstr. 1, Berlin',
  PRIVACY_URL: 'https://example.org/privacy',
  DPO_CONTACT: 'dpo@example.org',
};

/** What is wrong with these settings, one line each; empty when nothing is. */
function problems(env: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

function operatorFile(yaml: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'operator.yaml');
  writeFileSync(file, yaml);
  return { ...LOCAL, OPERATOR_FILE: file };
}

describe('what is missing', () => {
  it('is named all at once when there is nothing', () => {
    expect(problems({})).toEqual([
      'TELEGRAM_BOT_TOKEN is missing',
      'SLACK_BOT_TOKEN is missing',
      'SLACK_HELP_CHANNEL is missing',
      'SLACK_URGENT_CHANNEL is missing',
      'DATABASE_PATH is missing',
      'DATA_KEY is missing',
      'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing',
      'OPERATOR_NAME is missing',
      'OPERATOR_ADDRESS is missing',
      'PRIVACY_URL is missing',
      'DPO_CONTACT is missing',
    ]);
  });

  it('stands in the message, a line each', () => {
    expect(() => readSettings({})).toThrow(
      /^The settings are not complete:\n {2}TELEGRAM_BOT_TOKEN is missing\n/,
    );
  });

  it('is what is empty, too', () => {
    expect(problems({ ...LOCAL, DATA_KEY: '', SLACK_APP_TOKEN: '' })).toEqual([
      'DATA_KEY is missing',
      'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing',
    ]);
  });

  it('is nothing, with the rest at its default', () => {
    expect(problems(REAL)).toEqual([]);
    expect(readSettings(LOCAL)).toMatchObject({
      TELEGRAM_MODE: 'polling',
      PORT: 8080,
      STAFF_LANGUAGE: 'de',
      TIME_ZONE: 'Europe/Berlin',
      TELEGRAM_RATE: { perSecond: 30, burst: 30 },
      TELEGRAM_CHAT_RATE: { perSecond: 1, burst: 3 },
      SLACK_CHANNEL_RATE: { perSecond: 1, burst: 1 },
      SLACK_HELPERS: [],
      operator: { red_unclaimed_minutes: 15, status: { day: 'Fri', weeks: 2 } },
    });
  });

  it('outside this machine is also who runs the service', () => {
    expect(problems(OUTSIDE)).toEqual([
      'OPERATOR_NAME is missing',
      'OPERATOR_ADDRESS is missing',
      'PRIVACY_URL is missing',
      'DPO_CONTACT is missing',
    ]);
    expect(problems({ ...OUTSIDE, TELEGRAM_API_ROOT: LOCAL.TELEGRAM_API_ROOT })).toContain(
      'OPERATOR_NAME is missing',
    );
  });

  it('for webhooks is their address and secret; for HTTP mode the signing secret is enough', () => {
    expect(problems({ ...LOCAL, TELEGRAM_MODE: 'webhook' })).toEqual([
      'TELEGRAM_WEBHOOK_URL is missing',
      'TELEGRAM_WEBHOOK_SECRET is missing',
    ]);
    expect(problems({ ...LOCAL, SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: 'secret' })).toEqual([]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['DATA_KEY', 'c2hvcnQ=', 'must be base64 of 32 bytes; make one with: openssl rand -base64 32'],
    ['DATA_KEY_OLD', KEY.slice(4), 'must be base64 of 32 bytes; make one with: openssl rand -base64 32'],
    ['TELEGRAM_API_ROOT', 'not an address', 'must be a web address'],
    ['TELEGRAM_MODE', 'push', 'must be polling or webhook'],
    ['TELEGRAM_WEBHOOK_SECRET', 'has spaces', 'must be 1-256 letters, digits, _ or -'],
    ['STAFF_LANGUAGE', 'fr', 'must be de or en'],
    ['TIME_ZONE', 'Berlin', 'must be a time zone such as Europe/Berlin'],
    ['PORT', 'eighty', 'must be a number'],
    ['OFFICE_HOURS', 'Mon-Fri 9-17', 'must look like Mon-Fri 09:00-17:00; Sat 10:00-12:00'],
    ['OFFICE_HOURS', 'Fri-Mon 09:00-17:00', 'must look like Mon-Fri 09:00-17:00; Sat 10:00-12:00'],
    ['QUIET_HOURS', '00:00-24:00', 'must look like 21:00-08:00 and leave some hours free'],
    ['TELEGRAM_RATE', 'fast', 'must look like 30/s or 1/s burst 3'],
    ['SLACK_CHANNEL_RATE', '0/s', 'must look like 30/s or 1/s burst 3'],
  ])('%s=%s', (name, value, problem) => {
    expect(problems({ ...LOCAL, [name]: value })).toContain(`${name} ${problem}`);
  });

  it('is named beside what is missing', () => {
    const { DATA_KEY: _, ...keyless } = LOCAL;
    expect(problems({ ...keyless, TELEGRAM_MODE: 'webhook', PORT: 'eighty' })).toEqual([
      'DATA_KEY is missing',
      'PORT must be a number',
      'TELEGRAM_WEBHOOK_URL is missing',
      'TELEGRAM_WEBHOOK_SECRET is missing',
    ]);
  });

  it('is a clock that can be turned while people are real', () => {
    const refused = 'CLOCK_CONTROL=1 is only for local servers (loopback)';
    expect(problems({ ...REAL, CLOCK_CONTROL: '1' })).toEqual([refused]);
    for (const root of [
      { TELEGRAM_API_ROOT: 'https://api.telegram.org' },
      { SLACK_API_URL: 'https://slack.com/api/' },
    ]) {
      expect(problems({ ...REAL, ...LOCAL, ...root, CLOCK_CONTROL: '1' })).toEqual([refused]);
    }
    expect(
      problems({ ...REAL, ...LOCAL, TELEGRAM_API_ROOT: 'http://127.0.0.1.example.org', CLOCK_CONTROL: '1' }),
    ).toEqual([refused]);
    expect(problems({ ...LOCAL, CLOCK_CONTROL: '1' })).toEqual([]);
  });

  it.each([
    'LANGSMITH_TRACING',
    'LANGSMITH_API_KEY',
    'LANGSMITH_ENDPOINT',
    'LANGCHAIN_TRACING_V2',
    'LANGCHAIN_API_KEY',
  ])('%s would carry private words away', (name) => {
    expect(problems({ ...LOCAL, [name]: 'true' })).toEqual([
      `${name} must be off: it sends private words to a third party`,
    ]);
    expect(problems({ ...LOCAL, [name]: 'false' })).toEqual([]);
  });
});

describe('a model', () => {
  const operator = (text: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'helpcenter-')), 'operator.yaml');
    writeFileSync(file, text);
    return file;
  };

  it('is none without a key and an address', () => {
    expect(readSettings(LOCAL).model).toBeNull();
    expect(readSettings({ ...LOCAL, MODEL_CHAT: 'x' }).model).toBeNull();
  });

  it('is OpenAI’s with a key alone, and so it is named', () => {
    expect(readSettings({ ...LOCAL, OPENAI_API_KEY: 'sk-1' }).model).toMatchObject({
      key: 'sk-1',
      provider: 'OpenAI',
      country: 'US',
      local: false,
      translate_urgent: false,
    });
  });

  it('of somebody else has to be named before people can agree to it', () => {
    const env = { ...LOCAL, OPENAI_BASE_URL: 'https://models.example/v1', OPENAI_API_KEY: 'k' };
    expect(problems(env).join()).toContain('model.provider and model.country must say whose');
    const file = operator('model:\n  provider: Muster-KI\n  country: FR\n');
    expect(readSettings({ ...env, OPERATOR_FILE: file }).model).toMatchObject({
      base: 'https://models.example/v1',
      provider: 'Muster-KI',
      country: 'FR',
    });
  });

  it('says which of its settings is wrong', () => {
    const file = operator('model:\n  country: Germany\n  requests_a_day: 0\n');
    const said = problems({ ...LOCAL, OPENAI_API_KEY: 'k', OPERATOR_FILE: file }).join('\n');
    expect(said).toContain('model.country must be two capital letters such as DE');
    expect(said).toContain('model.requests_a_day');
  });

  it('is not called local without an address', () => {
    const file = operator('model:\n  local: true\n');
    const said = problems({ ...LOCAL, OPENAI_API_KEY: 'k', OPERATOR_FILE: file }).join();
    expect(said).toContain('model.local needs the OPENAI_BASE_URL');
  });
});

describe('rates', () => {
  it.each([
    ['30/s', { perSecond: 30, burst: 30 }],
    ['0.5/s', { perSecond: 0.5, burst: 1 }],
    ['2.5', { perSecond: 2.5, burst: 2 }],
    ['1/s burst 3', { perSecond: 1, burst: 3 }],
    ['1/s, burst 3', { perSecond: 1, burst: 3 }],
  ])('%s', (text, rate) => {
    expect(readSettings({ ...LOCAL, TELEGRAM_RATE: text }).TELEGRAM_RATE).toEqual(rate);
  });
});

it('lists are read by their commas', () => {
  expect(readSettings({ ...LOCAL, SLACK_HELPERS: 'U1, S2,,U3 ' }).SLACK_HELPERS).toEqual(['U1', 'S2', 'U3']);
});

describe('operator.yaml', () => {
  it('overrides a default, and the others stay', () => {
    expect(readSettings(operatorFile('status: { weeks: 1 }')).operator).toMatchObject({
      status: { day: 'Fri', weeks: 1 },
      red_unclaimed_minutes: 15,
    });
    expect(readSettings(operatorFile('')).operator).toMatchObject({ status: { weeks: 2 } });
  });

  it.each([
    ['status: { weeks: 0 }', /operator\.yaml: status\.weeks .*>=1/],
    ['status: { day: Friday }', /operator\.yaml: status\.day must be one of Mon, /],
    ['red_unclaimed_minutes: soon', /operator\.yaml: red_unclaimed_minutes .*number/],
    ['statusdays: 7', /operator\.yaml: .*"statusdays"/],
    ['on_call: [{ telegram: 1, hours: "day" }]', /operator\.yaml: on_call.*Mon-Fri/],
    ['on_call: [{ telegram: "@rita" }]', /operator\.yaml: on_call.*number/],
    ['holidays: { state: XX }', /operator\.yaml: holidays\.state must be one of BB, BE/],
    ['holidays: { extra: [24.12.2026] }', /operator\.yaml: holidays\.extra\.0 must be a date/],
    ['staff: { partners: ["@rita"] }', /operator\.yaml: staff\.partners\.0 must be a user id/],
    ['warn_percent: 100', /operator\.yaml: warn_percent .*<=95/],
    ['cases: { remind_days: 10 }', /operator\.yaml: cases must have remind_days before close_days/],
    ['channels: { by_topic: { offer: "#offers" } }', /operator\.yaml: channels.*id of a channel/],
    ['channels: { by_topic: { danger: C0123456789 } }', /operator\.yaml: channels/],
    ['channels: { by_language: { fr: C0123456789 } }', /operator\.yaml: channels/],
    ['- a list', /operator\.yaml: .*object/],
    ['status: [7', /operator\.yaml: /],
  ])('%j is refused by name', (yaml, problem) => {
    expect(problems(operatorFile(yaml))).toEqual([expect.stringMatching(problem)]);
  });

  it('is named beside the environment', () => {
    const env = { ...operatorFile('status: { weeks: 0 }'), DATA_KEY: '' };
    expect(problems(env)).toEqual(['DATA_KEY is missing', expect.stringContaining('status.weeks')]);
  });
});
