// One sandbox: local Telegram, local Slack, the service between them, and what one can do to them.

import { fileURLToPath } from 'node:url';
import { SandboxClock } from './clock.js';
import { environment } from './environment.js';
import { type Folder, openFolder } from './folder.js';
import { type ModelServer, startModel } from './model/index.js';
import type { Options } from './options.js';
import { ALL_CHANNELS, PERSONS, STAFF, TEAM_ID } from './people.js';
import { Rows } from './rows.js';
import { Service } from './service.js';
import { type PressResult, type SlackServer, type Staff, startSlack } from './slack/index.js';
import { type Phone, startTelegram, type TelegramServer } from './telegram/index.js';
import { Tour } from './tour.js';

const MAIN = fileURLToPath(new URL('../bundle/main.js', import.meta.url));
/** Ids of a kept sandbox count seconds from here, so that those of two runs never meet. */
const EPOCH_SECONDS = Date.UTC(2025, 0) / 1000;

/** More moments on one turn of the clock are a loop. */
const MOST_LOOKS = 10_000;

/** What was asked for cannot be done; the message is for the person who asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export class Sandbox {
  readonly telegram: TelegramServer;
  readonly slack: SlackServer;
  readonly clock: SandboxClock;
  readonly service: Service;
  readonly rows: Rows;
  readonly folder: Folder;
  /** The stand-in for a language model, where one was asked for. */
  readonly model: ModelServer | null;
  readonly tour: Tour;
  /** How often the service has said that its clock was turned. */
  turns = 0;
  private readonly submitted: string[] = [];
  private readonly listeners = new Set<() => void>();
  private work: Promise<unknown> = Promise.resolve();

  constructor(parts: {
    telegram: TelegramServer;
    slack: SlackServer;
    clock: SandboxClock;
    folder: Folder;
    options: Options;
    model: ModelServer | null;
  }) {
    const { telegram, slack, clock, folder, options, model } = parts;
    this.model = model;
    this.telegram = telegram;
    this.slack = slack;
    this.clock = clock;
    this.folder = folder;
    this.rows = new Rows(folder.database);
    this.tour = new Tour(this);
    this.meetPeople();
    this.service = new Service({
      main: MAIN,
      env: environment(telegram, slack, folder, options, model),
      folder: folder.path,
      log: folder.log,
      onOutput: (text) => {
        if (options.verbose) process.stderr.write(text);
      },
      onChange: () => this.changed(),
    });
    telegram.on('change', () => this.changed());
    slack.on('change', () => this.changed());
  }

  /** Calls back after every visible change. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** The phone of a person to be; throws Refused. */
  phone(id: number): Phone {
    const profile = PERSONS.find((person) => person.id === id);
    if (!profile) throw new Refused(`there is no person ${id}`);
    const { about: _about, ...known } = profile;
    return this.telegram.person(known);
  }

  /** A helper or coordinator to be; throws Refused. */
  staff(id: string): Staff {
    const staff = this.slack.people().find((each) => each.id === id);
    if (!staff) throw new Refused(`there is no staff member ${id}`);
    return staff;
  }

  /** Submits the modal that is open for this staff member. */
  submit(staff: Staff, values: Record<string, string>): Promise<PressResult> {
    this.submitted.push(...Object.values(values));
    return staff.submit(values);
  }

  /** What staff have written or given to a modal, for the tour. */
  staffWords(): string[] {
    const ids = new Set(STAFF.map(({ id }) => id));
    const written = ALL_CHANNELS.flatMap(({ id }) => {
      const channel = this.slack.channel(id);
      return channel
        .messages()
        .flatMap(({ ts }) => channel.thread(ts).filter(({ user }) => ids.has(user ?? '')));
    });
    const words = [...this.submitted, ...written.map(({ text }) => unescaped(text))];
    return words.map((each) => each.trim()).filter((each) => each !== '');
  }

  /** Turns all clocks to `to` (UTC ms), the timers on the way included; throws Refused. */
  turnClock(to: number): Promise<{ now: number; steps: number }> {
    return this.alone(async () => {
      const before = this.clock.offset;
      try {
        const turned = await this.stepClock(to);
        this.turns += 1;
        return turned;
      } catch (error) {
        this.clock.offset = before;
        throw error;
      } finally {
        this.changed();
      }
    });
  }

  /** From one moment at which something falls due to the next, so that what is sent on the way is dated when it was sent. */
  private async stepClock(to: number): Promise<{ now: number; steps: number }> {
    let steps = 0;
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const { now, next = to } = await this.askClock({ next: to });
      const at = next < to ? Math.max(next, now) : to;
      this.clock.passTo(at);
      const turned = await this.askClock({ to: at });
      steps += turned.steps;
      if (at < to) continue;
      this.clock.turnTo(turned.now);
      return { now: turned.now, steps };
    }
    throw new Refused('too many timers on the way');
  }

  /** Starts the service if it is down; takes over the clock that is kept with its rows. */
  start(): Promise<void> {
    return this.alone(async () => {
      await this.service.start();
      this.clock.turnTo((await this.askClock({ advance: '0s' })).now);
      this.changed();
    });
  }

  kill(): Promise<void> {
    return this.alone(() => this.service.kill());
  }

  restart(): Promise<void> {
    return this.alone(async () => {
      await this.service.stop();
      await this.service.start();
    });
  }

  /** Everything begins anew: no rows, no chats, no faults, today's clock. */
  reset(): Promise<void> {
    return this.alone(async () => {
      await this.service.kill();
      this.rows.close();
      this.folder.clear();
      this.telegram.reset();
      this.slack.reset();
      this.model?.reset();
      this.clock.offset = 0;
      this.submitted.length = 0;
      this.tour.reset();
      this.meetPeople();
      await this.service.start();
    });
  }

  stop(): Promise<void> {
    return this.alone(async () => {
      this.rows.close();
      await this.service.stop();
      await Promise.all([this.telegram.stop(), this.slack.stop(), this.model?.stop()]);
      this.folder.leave();
    });
  }

  private meetPeople(): void {
    for (const { id } of PERSONS) this.phone(id);
  }

  private async askClock(
    turn: { to: number } | { next: number } | { advance: string },
  ): Promise<{ now: number; steps: number; next?: number }> {
    if (this.service.state !== 'ready') throw new Refused('the service is not running');
    const answer = await fetch(`http://127.0.0.1:${this.service.port}/control/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(turn),
    });
    const body = (await answer.json()) as { now: number; steps: number; next?: number; error?: string };
    if (!answer.ok) throw new Refused(body.error ?? `the service refused: ${answer.status}`);
    return body;
  }

  /** One at a time, in the order asked: a clock is not turned while the service restarts. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.work.then(work);
    this.work = mine.catch(() => undefined);
    return mine;
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Slack's text as it was typed. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Starts both servers and the service; resolves when the service is ready. */
export async function startSandbox(options: Options): Promise<Sandbox> {
  const folder = openFolder(options);
  const clock = new SandboxClock();
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 32);
  const since = Math.floor(Date.now() / 1000) - EPOCH_SECONDS;
  const kept = options.keep ? { firstUpdateId: since, lastMessageId: since } : {};
  const telegram = await startTelegram({ now: clock.now, seed, ...kept });
  const slack = await startSlack({ now: clock.now, seed, teamId: TEAM_ID });
  const model = options.model ? await startModel() : null;
  for (const { id, name } of ALL_CHANNELS) slack.addChannel(name, { id });
  for (const { role: _role, ...profile } of STAFF) slack.staff(profile);
  const sandbox = new Sandbox({ telegram, slack, clock, folder, options, model });
  try {
    await sandbox.start();
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
  return sandbox;
}
