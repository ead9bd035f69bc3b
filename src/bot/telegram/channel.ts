/** The Telegram side as a whole: connects, sets the commands, hears by polling or webhook. */
import { LISTED_COMMANDS } from '../../flows/commands.js';
import { dataFile } from '../../flows/privacy/data-file.js';
import { calendarFile } from '../../flows/programmes/file.js';
import type { Settings } from '../../settings.js';
import { LANGUAGES } from '../../words/language.js';
import { type Key, phrase } from '../../words/phrase.js';
import { classify } from '../classify.js';
import type { Core } from '../core.js';
import type { Health } from '../health.js';
import type { HttpParts } from '../http.js';
import { describe, type Log } from '../log.js';
import { slackFiles } from '../slack/download.js';
import { makeApi } from './api.js';
import { TelegramEar } from './ear.js';
import { ALLOWED_UPDATES } from './ears.js';
import { TelegramMouth } from './mouth.js';

const PAUSE_MS = 1000;

export class TelegramChannel {
  readonly mouth: TelegramMouth;
  readonly webhook: HttpParts['telegram'];
  readonly #core: Core;
  readonly #settings: Settings;
  readonly #log: Log;
  readonly #health: Health;
  readonly #fatal: (reason: string) => void;
  readonly #send;
  readonly #ear: TelegramEar;
  #up = false;
  #stopped = false;

  constructor(settings: Settings, core: Core, health: Health, log: Log, fatal: (reason: string) => void) {
    this.#core = core;
    this.#settings = settings;
    this.#health = health;
    this.#log = log;
    this.#fatal = fatal;
    const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: root } = settings;
    this.#send = makeApi(token, root, 'send');
    const { ingest, rows, ground, clock } = core;
    const { words, house } = ground;
    this.mouth = new TelegramMouth({
      rows,
      words,
      api: this.#send,
      upload: makeApi(token, root, 'upload'),
      fetchFile: slackFiles(settings.SLACK_BOT_TOKEN, settings.SLACK_API_URL),
      now: () => clock.now(),
      quiet: house.quiet,
      makeFile: (person, file) =>
        file === 'data.json' || file === 'data.txt'
          ? dataFile(rows, words, person, file)
          : calendarFile(rows, person, file, { zone: house.office.zone, now: clock.now() }),
    });
    this.#ear = new TelegramEar({
      ingest,
      rows,
      words,
      poll: makeApi(token, root, 'poll'),
      send: this.#send,
      log,
      fatal,
    });
    this.webhook = this.#webhook();
    health.watch('telegram', () => this.#up && this.#ear.hears);
  }

  #webhook(): HttpParts['telegram'] {
    const {
      TELEGRAM_MODE: mode,
      TELEGRAM_WEBHOOK_URL: url,
      TELEGRAM_WEBHOOK_SECRET: secret,
    } = this.#settings;
    if (mode !== 'webhook' || !url || !secret) return null;
    return { path: new URL(url).pathname, secret, take: (update) => this.#ear.take([update]) };
  }

  /** Resolves when Telegram has answered and updates come in; keeps trying while the network is down. */
  async start(): Promise<void> {
    while (!this.#stopped) {
      try {
        this.#core.ground.house.bot.name = (await this.#send.getMe()).username ?? null;
        await this.#listen();
        this.#up = true;
        void this.#setCommands();
        return;
      } catch (error) {
        this.#log.warn({ msg: 'Telegram does not answer', ...describe(error) });
        if (classify(error).is === 'fatal') return this.#fatal('Telegram refuses our token');
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
  }

  async #listen(): Promise<void> {
    const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = this.#settings;
    if (!this.webhook || !url || !secret) return this.#ear.startPolling();
    await this.#send.setWebhook(url, { secret_token: secret, allowed_updates: [...ALLOWED_UPDATES] });
  }

  /** The menu of commands in each language, English for all others. A refusal is shown, never fatal. */
  async #setCommands(): Promise<void> {
    const { words } = this.#core.ground;
    for (const language of [undefined, ...LANGUAGES]) {
      const commands = LISTED_COMMANDS.map((command) => {
        const said = phrase(`command-${command}` satisfies Key);
        return { command, description: words.text(language ?? 'en', said, 'plain') };
      });
      try {
        await this.#send.setMyCommands(commands, language ? { language_code: language } : {});
      } catch (error) {
        this.#log.warn({ msg: 'setMyCommands', ...describe(error) });
        this.#health.refused('setMyCommands');
        return;
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#up = false;
    await this.#ear.stop();
  }
}
