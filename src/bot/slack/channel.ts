/** The Slack side as a whole: connects, hears by sockets or HTTP, and knows who may help. */
import { reportIn, reportOf } from '../../flows/broadcast/desk/report.js';
import { SHEET, sheetOf } from '../../flows/homes/ledger/sheet.js';
import { ownFile } from '../../flows/homes/offer/office-form.js';
import { participantsOf } from '../../flows/programmes/desk/sheet.js';
import type { Settings } from '../../settings.js';
import { ChartDrawer } from '../charts/drawer.js';
import { classify } from '../classify.js';
import type { Core } from '../core.js';
import type { Health } from '../health.js';
import type { HttpParts } from '../http.js';
import { describe, type Log } from '../log.js';
import { makeApi } from '../telegram/api.js';
import { telegramFiles } from '../telegram/download.js';
import { Typing } from '../telegram/typing.js';
import { CardDrawer } from './card.js';
import { makeClient } from './client.js';
import { Directory, type Lists } from './directory.js';
import { SlackEar } from './ear.js';
import { HomeDrawer } from './home.js';
import { type Made, withMade } from './made.js';
import { SlackMouth } from './mouth.js';
import { PreviewDrawer } from './preview.js';
import { Sockets } from './sockets.js';

const PAUSE_MS = 1000;
/** A card is drawn again at most once in the time of so many posts: every ten seconds at Slack's one a second. */
const REDRAWN_SLOTS = 10;

/** Who is named as what. */
const listsOf = ({ operator, ...env }: Settings): Lists => ({
  helpers: env.SLACK_HELPERS,
  coordinators: env.SLACK_COORDINATORS,
  checkers: env.SLACK_CHECKERS,
  partners: operator.staff.partners,
  legal: operator.staff.legal,
});

export class SlackChannel {
  readonly mouth: SlackMouth;
  readonly #settings: Settings;
  readonly #store: Core['store'];
  readonly #rows: Core['rows'];
  readonly #log: Log;
  readonly #fatal: (reason: string) => void;
  readonly #client;
  readonly #ear: SlackEar;
  readonly #sockets: Sockets | null;
  readonly #typing: Typing;
  readonly #charts = new ChartDrawer();
  #team: string | null = null;
  #stopped = false;

  constructor(settings: Settings, core: Core, health: Health, log: Log, fatal: (reason: string) => void) {
    this.#settings = settings;
    this.#log = log;
    this.#fatal = fatal;
    const { SLACK_BOT_TOKEN: token, SLACK_API_URL: apiUrl, STAFF_LANGUAGE: language } = settings;
    const { rows, store, clock, ground, ingest } = core;
    this.#rows = rows;
    this.#store = store;
    const { words } = ground;
    this.#client = makeClient(token, apiUrl, log);
    const client = this.#client;
    const { TELEGRAM_BOT_TOKEN: telegram, TELEGRAM_API_ROOT: root } = settings;
    const api = makeApi(telegram, root, 'send');
    const make = (id: string): Made | null => {
      if (id === SHEET)
        return {
          bytes: Buffer.from(sheetOf(rows, ground.house.office.today(clock.now()))),
          type: 'text/csv',
        };
      const broadcast = reportIn(id);
      if (broadcast !== null) return { bytes: Buffer.from(reportOf(rows, broadcast)), type: 'text/csv' };
      const people = participantsOf(rows, id);
      if (people !== null) return { bytes: Buffer.from(people), type: 'text/csv' };
      const form = ownFile(rows, words, id);
      return form && { bytes: form, type: 'application/pdf' };
    };
    const fetchFile = withMade(telegramFiles(api, telegram, root), make);
    this.#typing = new Typing(api, log);
    const typing = this.#typing;
    const redrawMs = REDRAWN_SLOTS * (1000 / settings.SLACK_CHANNEL_RATE.perSecond);
    const cards = new CardDrawer(ground, language);
    const homes = new HomeDrawer(ground, language);
    const previews = new PreviewDrawer(ground, language);
    const drawn = { cards, homes, previews, redrawMs, charts: this.#charts };
    this.mouth = new SlackMouth({ rows, words, language, client, fetchFile, clock, ...drawn });
    const team = () => this.#team;
    const lists = listsOf(settings);
    const directory = new Directory({ store, rows, client, clock, log, lists, team });
    this.#ear = new SlackEar({ ingest, directory, client, words, language, apiUrl, log, typing });
    const appToken = settings.SLACK_APP_TOKEN;
    this.#sockets = appToken ? new Sockets(appToken, apiUrl, this.#ear, log) : null;
    const sockets = this.#sockets;
    health.watch('slack', () => this.#team !== null && (sockets === null || sockets.open > 0));
  }

  /** What HTTP mode needs; null in Socket Mode. Bolt's own check of the signature, over the raw body. */
  async http(): Promise<HttpParts['slack']> {
    const signingSecret = this.#settings.SLACK_SIGNING_SECRET;
    if (this.#sockets || !signingSecret) return null;
    const { isValidSlackRequest } = await import('@slack/bolt');
    return {
      verify: (body, { signature, timestamp }) =>
        isValidSlackRequest({
          signingSecret,
          body,
          headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
        }),
      take: (envelope, ack) => this.#ear.take(envelope, ack),
    };
  }

  /** Resolves when Slack has answered and payloads come in; keeps trying while the network is down. */
  async start(): Promise<void> {
    while (!this.#stopped) {
      try {
        const { team_id: team, url } = await this.#client.auth.test();
        if (url) this.#store.transaction(() => this.#rows.threads.knowWorkspace(url));
        this.#team = team ?? null;
        await this.#sockets?.start();
        return;
      } catch (error) {
        this.#log.warn({ msg: 'Slack does not answer', ...describe(error) });
        if (classify(error).is === 'fatal') return this.#fatal('Slack refuses our token');
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#charts.stop();
    this.#typing.stop();
    await this.#sockets?.stop();
  }
}
