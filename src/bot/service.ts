/** The service as a whole: database, sender and ears, started in their order and stopped in reverse. */
import type { Settings } from '../settings.js';
import { clockControl } from './control.js';
import { type Core, makeCore } from './core.js';
import { Health } from './health.js';
import { type HttpParts, type HttpServer, startHttp } from './http.js';
import { describe, type Log } from './log.js';
import type { ModelWorker } from './model/worker.js';
import type { PhotoPrinter } from './photos/printer.js';
import { rehearse } from './rehearsal.js';
import type { Sender } from './sender.js';
import { SlackChannel } from './slack/channel.js';
import { slackFiles } from './slack/download.js';
import { makeApi } from './telegram/api.js';
import { TelegramChannel } from './telegram/channel.js';
import { type FetchFile, telegramFiles } from './telegram/download.js';

/** Requests under way get this long at a stop; what is older is aborted and recorded as unclear. */
const GRACE_MS = 5000;

export class Service {
  readonly #settings: Settings;
  readonly #log: Log;
  readonly #core: Core;
  readonly #health: Health;
  readonly #telegram: TelegramChannel;
  readonly #slack: SlackChannel;
  readonly #sender: Sender;
  readonly #model: ModelWorker | null;
  readonly #photos: PhotoPrinter;
  #http: HttpServer | null = null;
  #stopping: Promise<void> | null = null;

  /**
   * Takes the lease and opens the database; nothing runs yet.
   * @param fatal told why the service cannot go on; whoever is told has it stopped.
   * @throws AlreadyRunning, SchemaTooNew
   */
  constructor(settings: Settings, log: Log, fatal: (reason: string) => void) {
    this.#settings = settings;
    this.#log = log;
    const core = makeCore(settings, log, fatal);
    this.#core = core;
    this.#health = new Health(core.store, core.rows, core.clock);
    this.#telegram = new TelegramChannel(settings, core, this.#health, log, fatal);
    this.#slack = new SlackChannel(settings, core, this.#health, log, fatal);
    this.#sender = core.startSender({ telegram: this.#telegram.mouth, slack: this.#slack.mouth });
    const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: root } = settings;
    const files = telegramFiles(makeApi(token, root, 'send'), token, root);
    this.#model = core.startModel(files);
    const slack = slackFiles(settings.SLACK_BOT_TOKEN, settings.SLACK_API_URL);
    const pictures: FetchFile = (url, signal) => slack(url, 'image/*', signal);
    this.#photos = core.startPhotos({ telegram: files, slack: pictures });
  }

  /** @returns the port of its own HTTP side once both platforms answer; null when it was stopped before. */
  async start(): Promise<number | null> {
    const { ingest, timers } = this.#core;
    this.#http = await startHttp({
      port: this.#settings.PORT,
      health: this.#health,
      log: this.#log,
      metricsToken: this.#settings.METRICS_TOKEN,
      telegram: this.#telegram.webhook,
      slack: await this.#slack.http(),
      clock: this.#clock(),
    });
    this.#sender.recover();
    ingest.recover();
    this.#model?.recover();
    this.#core.matching.wake();
    ingest.wake();
    timers.start();
    await Promise.all([this.#telegram.start(), this.#slack.start()]);
    if (this.#stopping) return null;
    this.#log.info({ msg: 'ready', port: this.#http.port });
    return this.#http.port;
  }

  #clock(): HttpParts['clock'] {
    const { store, clock, timers, nextSend, settled } = this.#core;
    const controlled = this.#settings.CLOCK_CONTROL === '1';
    return controlled ? clockControl({ store, clock, timers, nextSend, idle: settled }) : null;
  }

  /** Reads the words and the FAQ that nobody has asked for yet. @throws when they cannot be read. */
  async warm(): Promise<void> {
    const { words, knowledge } = this.#core.ground;
    words.warm();
    await knowledge.warm();
  }

  /** Plays what people do first, and says in the log that the service is warm. Never throws: the service works without. */
  async rehearse(): Promise<void> {
    const { store, rows, ground, ingest, clock } = this.#core;
    const isBusy = (): boolean => this.#stopping !== null || ingest.begins;
    try {
      const parts = { store, rows, ground, mouth: this.#telegram.mouth, now: () => clock.now(), isBusy };
      this.#log.info({ msg: 'warm', plays: await rehearse(parts) });
    } catch (error) {
      this.#log.error({ msg: 'rehearsal failed', ...describe(error) });
    }
  }

  /** Ends what is under way and lets go of the database. Safe to be called again. */
  stop(): Promise<void> {
    this.#stopping ??= this.#halt();
    return this.#stopping;
  }

  async #halt(): Promise<void> {
    const { timers, ingest, matching, store, lease } = this.#core;
    await Promise.all([this.#telegram.stop(), this.#slack.stop(), this.#http?.stop()]);
    timers.stop();
    ingest.stop();
    this.#model?.stop();
    await Promise.all([matching.stop(), this.#photos.stop()]);
    await this.#sender.stop(GRACE_MS);
    store.close();
    lease.release();
    this.#log.info({ msg: 'stopped' });
  }
}
