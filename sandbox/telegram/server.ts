// The local Telegram: starts the HTTP server and gives tests and the sandbox's page their grip on it.

import { EventEmitter } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BotProfile } from './bot-profile.js';
import { type Chat, Chats } from './chats.js';
import { Faults } from './faults.js';
import { Files } from './files.js';
import { type Face, handle } from './http.js';
import { pushRaw } from './injection.js';
import type { Upload } from './multipart.js';
import { Phone } from './phone.js';
import { Presses } from './presses.js';
import { UpdateQueue } from './queue.js';
import { Random } from './random.js';
import { Rates } from './rates.js';
import { Webhook } from './webhook.js';
import type { Json, Profile } from './wire.js';
import type { Delivery, World } from './world.js';

const DEFAULT_TOKEN = '4680000001:AAsandbox_token_of_a_local_telegram';

export interface TelegramOptions {
  /** A free one if missing. */
  port?: number;
  token?: string;
  username?: string;
  /** Messages per second into one chat; Infinity (no limit) if missing. */
  chatRate?: number;
  /** Messages per second into all chats; Infinity (no limit) if missing. */
  rate?: number;
  /** The sandbox's clock in milliseconds; Date.now if missing. */
  now?: () => number;
  /** Random if missing. */
  firstUpdateId?: number;
  /** Message ids of every chat go on from here; from 0 if missing. */
  lastMessageId?: number;
  /** Makes all identifiers repeatable. */
  seed?: number;
}

/** Starts a Telegram Bot API server on 127.0.0.1. */
export async function startTelegram(options: TelegramOptions = {}): Promise<TelegramServer> {
  const server = new TelegramServer(options);
  await server.listen(options.port ?? 0);
  return server;
}

export class TelegramServer {
  readonly token: string;
  readonly faults = new Faults();
  /** Every accepted send, edit and deletion in order, also when its answer was lost. */
  readonly deliveries: Delivery[] = [];
  /** All requests to methods of the bot, refused ones too. */
  requests = 0;
  port = 0;
  private readonly world: World;
  private readonly events = new EventEmitter();
  private readonly people = new Map<number, Phone>();
  private readonly http: Server;

  constructor(options: TelegramOptions) {
    this.token = options.token ?? DEFAULT_TOKEN;
    this.events.setMaxListeners(0);
    this.world = newWorld(options, this.token, this.deliveries, (id) => this.events.emit('change', id));
    const face: Face = {
      world: this.world,
      token: this.token,
      faults: this.faults,
      onRequest: () => {
        this.requests++;
      },
    };
    this.http = createServer((request, response) => void handle(face, request, response));
    this.http.keepAliveTimeout = 60_000;
  }

  /** `http://127.0.0.1:<port>`, for TELEGRAM_API_ROOT. */
  get root(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** All chats with their messages, edits and deletions. */
  get chats(): Chat[] {
    return this.world.chats.all();
  }

  /** Listens on the port, or on a free one for 0. */
  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.http.once('error', reject);
      this.http.listen(port, '127.0.0.1', resolve);
    });
    this.port = (this.http.address() as AddressInfo).port;
  }

  /** The phone of that person; made when there is none yet. */
  person(profile: Profile): Phone {
    const known = this.people.get(profile.id);
    if (known) return known;
    const chat = this.world.chats.withPerson({ ...profile, is_bot: false });
    const phone = new Phone(this.world, this.events, chat);
    this.people.set(profile.id, phone);
    return phone;
  }

  phones(): Phone[] {
    return [...this.people.values()];
  }

  /** Queues any object as an update and returns its update_id; makes known the people and groups in it. */
  push(update: object): number {
    return pushRaw(this.world, (profile) => this.person(profile), { ...update } as Json);
  }

  /** How many updates wait unconfirmed. */
  pending(): number {
    return [...this.world.updates.pending()].length;
  }

  /** The messages of people that the bot has not yet fetched, as `<chat id>:<message_id>`. */
  unfetched(): Set<string> {
    const waiting = new Set<string>();
    for (const { json } of this.world.updates.pending()) {
      const { message } = JSON.parse(json) as { message?: { message_id: number; chat: { id: number } } };
      if (message) waiting.add(`${message.chat.id}:${message.message_id}`);
    }
    return waiting;
  }

  /** A file of a chat, as uploaded. */
  file(fileId: string): Upload | undefined {
    return this.world.files.byFileId(fileId);
  }

  /** Hears the chat id of every visible change. */
  on(event: 'change', listener: (chatId: number) => void): void {
    this.events.on(event, listener);
  }

  off(event: 'change', listener: (chatId: number) => void): void {
    this.events.off(event, listener);
  }

  /** Forgets all people, chats, files, updates, deliveries and faults; webhook and commands stay, update ids go on. */
  reset(): void {
    this.people.clear();
    this.deliveries.length = 0;
    this.faults.clear();
    for (const part of [this.world.chats, this.world.updates, this.world.presses]) part.clear();
    for (const part of [this.world.files, this.world.rates]) part.clear();
    this.world.changed(0);
  }

  /** Closes every connection and ends. */
  async stop(): Promise<void> {
    this.world.webhook.remove();
    this.world.updates.release();
    const closed = new Promise<void>((resolve) => this.http.close(() => resolve()));
    this.http.closeAllConnections();
    await closed;
  }
}

function newWorld(
  options: TelegramOptions,
  token: string,
  deliveries: Delivery[],
  changed: (chatId: number) => void,
): World {
  const now = options.now ?? Date.now;
  const random = new Random(options.seed ?? Math.floor(Math.random() * 2 ** 32));
  const webhook = new Webhook(now);
  const firstId = options.firstUpdateId ?? 100_000_000 + random.below(800_000_000);
  const updates = new UpdateQueue(firstId, now, () => webhook.wake());
  webhook.attach(updates);
  return {
    bot: {
      id: Number(token.split(':', 1)[0]),
      is_bot: true,
      first_name: 'Help centre (sandbox)',
      username: options.username ?? 'helpcenter_sandbox_bot',
    },
    now,
    random,
    chats: new Chats(options.lastMessageId ?? 0),
    updates,
    webhook,
    rates: new Rates(
      options.chatRate ?? Number.POSITIVE_INFINITY,
      options.rate ?? Number.POSITIVE_INFINITY,
      now,
    ),
    files: new Files(random),
    presses: new Presses(random, now),
    profile: new BotProfile(),
    deliveries,
    changed,
  };
}
