/** The middle of the service: database, ingest, sender and timers, without any network of its own. */
import { mask } from '../answers/mask.js';
import { type Lease, takeLease } from '../db/lease.js';
import { openStore, type Store } from '../db/open.js';
import { type Platform, PRIORITY, type Waiting } from '../db/outbox.js';
import { retentionRan } from '../db/overdue.js';
import { applyRetention, KEPT_DAYS, type Kept } from '../db/retention.js';
import { type Rows, rowsOf } from '../db/rows.js';
import { FAQ_REVIEW, reviewSubject } from '../flows/answers/faq-review.js';
import { loadKnowledge } from '../flows/answers/knowledge.js';
import { CHECKS_FILL } from '../flows/care/plan.js';
import type { CheckRules } from '../flows/care/schedule.js';
import { titleKind } from '../flows/care/title.js';
import type { Event } from '../flows/event.js';
import { closedOn } from '../flows/holidays.js';
import { PHOTO_PRINTS } from '../flows/homes/safety/photos.js';
import { lacksWants, WANTS_FILL } from '../flows/homes/wants.js';
import type { ModelHouse } from '../flows/house.js';
import { Office } from '../flows/office.js';
import { MORNING, nextMorning } from '../flows/overview/morning.js';
import { CHECKPOINT } from '../flows/privacy/erase.js';
import { Quiet } from '../flows/quiet.js';
import { nextReport, REPORT } from '../flows/reports/weekly.js';
import type { Ground } from '../flows/turn.js';
import { WEEK } from '../settings/operator.js';
import type { Settings } from '../settings.js';
import { hoursText } from '../words/hours.js';
import { Words } from '../words/words.js';
import type { Rate } from './bucket.js';
import { CastPump } from './cast-pump.js';
import { Clock } from './clock.js';
import { Ingest } from './ingest.js';
import { Lanes } from './lanes.js';
import { Ledger } from './ledger.js';
import { recordGaps } from './local-week.js';
import { describe, type Log } from './log.js';
import { RoundWorker } from './match/worker.js';
import type { Fetch } from './model/jobs.js';
import { ModelWorker } from './model/worker.js';
import type { Mouth } from './mouth.js';
import { PhotoPrinter, type PrinterParts } from './photos/printer.js';
import { Sender } from './sender.js';
import { slackEvent } from './slack/ears.js';
import { telegramEvent } from './telegram/ears.js';
import { TimerLoop } from './timer-loop.js';

const DAY = 86_400_000;
const RETENTION = 'retention';
/** A turned clock waits for silence at most this long at each step. */
const SETTLE_MS = 30_000;

export type Core = {
  lease: Lease;
  store: Store;
  rows: Rows;
  clock: Clock;
  ground: Ground;
  ingest: Ingest;
  timers: TimerLoop;
  /** Solves rounds of matching beside the service. */
  matching: RoundWorker;
  /** Makes the sender, once the mouths are there. */
  startSender: (mouths: Record<Platform, Mouth>) => Sender;
  /** Makes what asks the model, where there is one. @param fetch what fetches a recording by the platform's reference. */
  startModel: (fetch: Fetch) => ModelWorker | null;
  /** Makes what looks at the photos of homes. @param fetch what fetches a file by the platform's reference. */
  startPhotos: (fetch: PrinterParts['fetch']) => PhotoPrinter;
  /** When the next row leaves that waits for a moment of the business clock (UTC milliseconds); null when none does. */
  nextSend: () => number | null;
  /** Resolves when nothing waits to be decided or sent. */
  settled: () => Promise<void>;
};

/** What the operator's settings put into every text. */
export function wordsFor(settings: Settings): Words {
  const { state, extra } = settings.operator.holidays;
  const closes = state !== undefined || extra.length > 0;
  return new Words((language, always, holidays) => ({
    operator: settings.OPERATOR_NAME,
    hours: `${hoursText(settings.OFFICE_HOURS, language, always)}${closes ? `, ${holidays}` : ''}`,
    address: settings.OPERATOR_ADDRESS,
    contact: settings.DPO_CONTACT,
    privacyUrl: settings.PRIVACY_URL,
    profileDays: KEPT_DAYS.profile,
  }));
}

/** Days for which what is kept, with what the operator has set. */
export const keptFor = ({ operator }: Settings): Kept => ({ ...KEPT_DAYS, red: operator.red_case_days });

/** What flows may know of the model. */
function modelHouse({ model }: Settings): ModelHouse | null {
  if (!model) return null;
  const { provider, country, local, translate_urgent: translateUrgent } = model;
  return { provider, country, local, translateUrgent };
}

/** When it is asked how it is. */
/** 1 = Monday. */
const weekdayOf = (day: (typeof WEEK)[number]): number => WEEK.indexOf(day) + 1;

const checkRules = (set: Settings['operator']['checkins']): CheckRules => ({
  days: {
    arrival: set.arrival_day,
    guest: set.guest_days,
    host: set.host_days,
    end: set.end_days,
    hostEnd: set.host_end_days,
  },
  searchDays: set.search_days,
  callDays: set.call_days,
  from: set.from,
  until: set.until,
  remindHours: set.remind_hours,
  title: set.residence_title && {
    until: set.residence_title.until,
    asOf: set.residence_title.as_of,
    days: set.residence_title.days,
  },
});

/** What flows stand on, as the operator has set it. */
export function groundFor(settings: Settings, rows: Rows): Ground {
  const { SLACK_HELP_CHANNEL: help, SLACK_URGENT_CHANNEL: urgent, operator } = settings;
  const isHoliday = closedOn(operator.holidays);
  return {
    rows,
    words: wordsFor(settings),
    knowledge: loadKnowledge(),
    house: {
      office: new Office(settings.OFFICE_HOURS, settings.TIME_ZONE, isHoliday),
      quiet: new Quiet(settings.QUIET_HOURS, settings.TIME_ZONE),
      bot: { name: null },
      channels: {
        help,
        urgent,
        offers: settings.SLACK_OFFERS_CHANNEL ?? help,
        byTopic: operator.channels.by_topic,
        byLanguage: operator.channels.by_language,
        coordinators: operator.channels.coordinators ?? null,
      },
      rules: {
        reopenDays: operator.cases.reopen_days,
        remindDays: operator.cases.remind_days,
        closeDays: operator.cases.close_days,
        untouchedMinutes: operator.cases.untouched_minutes,
      },
      morning: operator.morning,
      report: { day: weekdayOf(operator.report.day), at: operator.report.at },
      dutyMinutes: operator.duty_minutes,
      redUnclaimedMinutes: operator.red_unclaimed_minutes,
      redOutcomeMinutes: operator.red_outcome_minutes,
      targets: operator.answer_minutes,
      clocks: {
        warnShare: operator.warn_percent / 100,
        noticeMinutes: operator.notice_minutes,
        silenceMinutes: operator.red_silence_minutes,
      },
      onCall: operator.on_call.map(({ telegram, hours }) => ({
        chat: String(telegram),
        language: settings.STAFF_LANGUAGE,
        hours: new Office(hours, settings.TIME_ZONE, isHoliday, 'sunday'),
      })),
      coordinators: settings.SLACK_COORDINATORS,
      status: { day: weekdayOf(operator.status.day), weeks: operator.status.weeks },
      checks: checkRules(operator.checkins),
      calling: {
        hours: new Office(operator.calling.hours ?? settings.OFFICE_HOURS, settings.TIME_ZONE, isHoliday),
        slotMinutes: operator.calling.slot_minutes,
        lines: operator.calling.lines,
      },
      bands: operator.bands,
      kept: keptFor(settings),
      broadcast: {
        approveAbove: operator.broadcast.approve_above,
        perSecond: settings.TELEGRAM_RATE.perSecond,
      },
      staffLanguage: settings.STAFF_LANGUAGE,
      model: modelHouse(settings),
    },
  };
}

/** The message of the morning and the weekly report, at the hours that are set now; one that is due already still comes. */
function setMorning(rows: Rows, { house }: Ground, now: number): void {
  const due = rows.timers.due(MORNING, 'all');
  if (due === null || due > now) rows.timers.set(MORNING, 'all', nextMorning({ house, now }));
  const report = rows.timers.due(REPORT, 'all');
  if (report === null || report > now) rows.timers.set(REPORT, 'all', nextReport({ house, now }));
}

/** What a row counts against: Telegram as a whole; in Slack the channel, or the kind of call. */
export function paceOf(row: Waiting): string {
  if (row.platform === 'telegram') return 'telegram';
  if (row.kind === 'whisper') return 'slack whisper';
  if (row.kind === 'home') return 'slack home';
  const opensThread = row.kind === 'card' && row.priority < PRIORITY.notice;
  const shows = row.kind === 'post' || row.kind === 'relay';
  return shows || opensThread ? `slack ${row.lane.split(':')[1]}` : 'slack update';
}

/** Slack allows about 50 updates and 100 ephemeral posts or Home tabs a minute where it allows 60 posts in a channel. */
function rateOf(settings: Settings): (pace: string) => Rate {
  const channel = settings.SLACK_CHANNEL_RATE;
  const scaled = (factor: number): Rate => ({
    perSecond: channel.perSecond * factor,
    burst: channel.burst + 4,
  });
  return (pace) => {
    if (pace === 'telegram') return settings.TELEGRAM_RATE;
    if (pace === 'slack whisper' || pace === 'slack home') return scaled(1.6);
    return pace === 'slack update' ? scaled(0.8) : channel;
  };
}

/**
 * Takes the lease, opens the database and makes the parts. Nothing runs yet.
 * @throws AlreadyRunning, SchemaTooNew
 */
export function makeCore(settings: Settings, log: Log, fatal: (reason: string) => void): Core {
  const path = settings.DATABASE_PATH;
  const lease = takeLease(path);
  const store = openStore(path, { dataKey: settings.DATA_KEY, oldKey: settings.DATA_KEY_OLD });
  const rows = rowsOf(store);
  const clock = new Clock();
  if (settings.CLOCK_CONTROL === '1') clock.restore(store);
  const ground = groundFor(settings, rows);
  let sender: Sender | null = null;
  let model: ModelWorker | null = null;
  let photos: PhotoPrinter | null = null;
  const queued = (waiting: readonly Waiting[]): void => sender?.add(waiting);
  const take = (waiting: readonly Waiting[], until: number): (() => void) =>
    sender?.take(waiting, until) ?? (() => undefined);
  const matching = new RoundWorker({
    ...{ store, rows, clock, log },
    database: { path, dataKey: settings.DATA_KEY, oldKey: settings.DATA_KEY_OLD },
    today: (at) => ground.house.office.today(at),
    recorded: () => ingest.wake(),
  });
  const ours = (payload: unknown) => payload as Event;
  const ears = { telegram: telegramEvent, slack: slackEvent, timer: ours, result: ours, cli: ours };
  const ingest = new Ingest({
    store,
    rows,
    ground,
    clock,
    log,
    ears,
    queued,
    take,
    asked: () => model?.wake(),
    roundAsked: () => matching.wake(),
    fatal,
  });
  let retaining: Promise<void> = Promise.resolve();
  const retain = async (): Promise<void> => {
    const now = clock.now();
    // Set first: a retention that fails is tried again tomorrow.
    store.transaction(() => rows.timers.set(RETENTION, 'all', now + DAY));
    log.info({ msg: 'retention', ...(await applyRetention(store, rows, path, now, ground.house.kept)) });
    store.transaction(() => retentionRan(store, now));
    await recordGaps(store, rows, now);
    // Cases that are long over end as events.
    ingest.wake();
  };
  const own = {
    [RETENTION]: () => {
      retaining = retain().catch(logged(log, 'retention'));
    },
    [PHOTO_PRINTS]: () => photos?.wake(),
    [CHECKPOINT]: () => {
      // A reader stood in the way: once more a moment later.
      if (!store.checkpoint())
        store.transaction(() => rows.timers.set(CHECKPOINT, 'all', clock.now() + 1000));
    },
  };
  const timers = new TimerLoop({
    store,
    rows,
    clock,
    log,
    own,
    recorded: () => ingest.wake(),
  });
  // What the process before has erased must not live on in its write-ahead log.
  store.checkpoint();
  if (!rows.timers.has(RETENTION, 'all')) rows.timers.set(RETENTION, 'all', clock.now());
  if (!rows.timers.hasKey(FAQ_REVIEW))
    rows.timers.set(FAQ_REVIEW, reviewSubject(null), clock.now() + DAY / 24);
  // Photos that the process before has not come to.
  if (!rows.timers.hasKey(PHOTO_PRINTS)) rows.timers.set(PHOTO_PRINTS, 'all', clock.now());
  if (lacksWants(rows)) rows.timers.set(WANTS_FILL, 'profile:0', clock.now());
  if (rows.checkins.staysWithout(0, 1, titleKind(ground)).length > 0)
    rows.timers.set(CHECKS_FILL, 'stay:0', clock.now());
  setMorning(rows, ground, clock.now());
  return {
    lease,
    store,
    rows,
    clock,
    ground,
    ingest,
    timers,
    matching,
    startSender: (mouths) => {
      const lanes = new Lanes(paceOf, rateOf(settings), settings.TELEGRAM_CHAT_RATE);
      const report = (payload: Event, externalId: string): void => {
        rows.inbox.add({ source: 'result', externalId, payload }, clock.now());
        ingest.wake();
      };
      const rides = (): boolean => ingest.begins;
      const ledger = new Ledger({ rows, log, mouths, report, fatal });
      const pump = new CastPump(rows, clock, () => ingest.wake());
      const { perSecond } = settings.TELEGRAM_RATE;
      const parts = { store, rows, clock, log, lanes, paceOf, mouths, ledger, pump, perSecond, rides, fatal };
      sender = new Sender(parts);
      return sender;
    },
    startModel: (fetch) => {
      const { model: given } = settings;
      if (!given) return null;
      // Its tables cost a tenth of a second at their first use, and no event may take so long.
      setImmediate(() => mask('Hallo'));
      const load = async () => (await import('./model/libraries.js')).openLibraries(given);
      const recorded = (): void => ingest.wake();
      model = new ModelWorker({ store, rows, clock, log, settings: given, load, fetch, recorded });
      return model;
    },
    startPhotos: (fetch) => {
      const recorded = (): void => ingest.wake();
      photos = new PhotoPrinter({ store, rows, clock, log, fetch, recorded });
      return photos;
    },
    nextSend: () => sender?.nextLater ?? null,
    settled: async () => {
      await retaining;
      await settle(
        ingest,
        () => sender,
        () => [model, matching, photos],
      );
    },
  };
}

async function settle(
  ingest: Ingest,
  sender: () => Sender | null,
  others: () => (ModelWorker | RoundWorker | PhotoPrinter | null)[],
): Promise<void> {
  const until = performance.now() + SETTLE_MS;
  do {
    await ingest.whenIdle();
    const timeout = new Promise<void>((resolve) =>
      setTimeout(resolve, Math.max(0, until - performance.now())).unref(),
    );
    await Promise.race([Promise.all([sender(), ...others()].map((one) => one?.whenIdle())), timeout]);
    await ingest.whenIdle();
  } while ([sender(), ...others()].some((one) => one?.busy) && performance.now() < until);
}

/** Says in the log what cannot be helped. */
function logged(log: Log, msg: string): (error: unknown) => void {
  return (error) => log.error({ msg, ...describe(error) });
}
