/** Socket Mode over two connections, so that Slack's regular renewal of one leaves no gap. */
import { SocketModeClient } from '@slack/socket-mode';
import { LogLevel } from '@slack/web-api';
import { z } from 'zod';
import { describe, type Log } from '../log.js';
import { clientOptions } from './client.js';
import type { Ack, SlackEar } from './ear.js';
import type { Envelope } from './ears.js';

const CONNECTIONS = 2;
const KINDS: Record<string, Envelope['kind']> = {
  events_api: 'event',
  interactive: 'interactive',
  slash_commands: 'command',
};

const Delivery = z.object({
  type: z.string(),
  body: z.unknown(),
  ack: z.custom<Ack>((ack) => typeof ack === 'function'),
});

/** Slack's client throws at a message without an event, and nobody would catch it; this one says so and goes on. */
class Client extends SocketModeClient {
  protected override async onWebSocketMessage(data: string | ArrayBuffer, isBinary: boolean): Promise<void> {
    try {
      await super.onWebSocketMessage(data, isBinary);
    } catch (error) {
      this.emit('error', error);
    }
  }
}

export class Sockets {
  readonly #clients: SocketModeClient[] = [];
  readonly #log: Log;
  #open = 0;

  constructor(appToken: string, apiUrl: string, ear: SlackEar, log: Log) {
    this.#log = log;
    for (let n = 0; n < CONNECTIONS; n += 1) {
      const { logLevel: _, ...options } = clientOptions(apiUrl);
      const client = new Client({ appToken, clientOptions: options, logLevel: LogLevel.ERROR });
      client.on('slack_event', (delivery: unknown) => this.#take(ear, delivery));
      client.on('connected', () => this.#count(1));
      client.on('disconnected', () => this.#count(-1));
      client.on('error', (error: unknown) => log.warn({ msg: 'socket', ...describe(error) }));
      this.#clients.push(client);
    }
  }

  #count(by: number): void {
    this.#open = Math.max(0, this.#open + by);
  }

  #take(ear: SlackEar, delivery: unknown): void {
    const read = Delivery.safeParse(delivery);
    const kind = read.success ? KINDS[read.data.type] : undefined;
    if (!read.success || !kind) return;
    ear.take({ kind, body: read.data.body }, read.data.ack).catch((error: unknown) => {
      // Not recorded, so not acked: Slack sends it again.
      this.#log.error({ msg: 'payload not taken', ...describe(error) });
    });
  }

  /** How many connections stand. */
  get open(): number {
    return this.#open;
  }

  /** Resolves when the first connection stands; the second is made meanwhile. */
  async start(): Promise<void> {
    await Promise.any(this.#clients.map((client) => client.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.disconnect().catch(() => undefined)));
  }
}
