/** Socket Mode over two connections, so that Slack's regular renewal of one leaves no gap. */
import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import { z } from 'zod';
import { describe, type Log } from '../log.js';
import { clientOptions } from './client.js';
import type { Ack, SlackEar } from './ear.js';
import type { Envelope } from './ears.js';

const CONNECTIONS = 2;
/** Before a connection is made anew: after one that stood, then after each failure in a row. */
const PAUSES_MS = [200, 1000, 3000, 10_000, 30_000];
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
  #stopped = false;

  constructor(appToken: string, apiUrl: string, ear: SlackEar, log: Log) {
    this.#log = log;
    for (let n = 0; n < CONNECTIONS; n += 1) {
      const { logger, ...options } = clientOptions(apiUrl, log);
      // Its own way of connecting anew waits five seconds, and a failure in it ends the process.
      const own = { autoReconnectEnabled: false, ...(logger ? { logger } : {}) };
      const client = new Client({ appToken, clientOptions: options, ...own });
      client.on('slack_event', (delivery: unknown) => this.#take(ear, delivery));
      client.on('error', (error: unknown) => log.warn({ msg: 'socket', ...describe(error) }));
      this.#clients.push(client);
    }
  }

  /** Keeps one connection: whenever it ends or cannot be made, it is made anew. `stands` is told each time that it stands. */
  async #keep(client: SocketModeClient, stands: () => void): Promise<void> {
    for (let failures = 0; !this.#stopped; failures += 1) {
      try {
        await client.start();
        const over = new Promise((resolve) => client.once('disconnected', resolve));
        this.#open += 1;
        stands();
        await over;
        this.#open -= 1;
        failures = -1;
      } catch (error) {
        this.#log.warn({ msg: 'socket not connected', ...describe(error) });
      }
      await sleep(PAUSES_MS[Math.min(failures + 1, PAUSES_MS.length - 1)]);
    }
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

  /** Resolves when the first connection stands; from then on both are kept. */
  start(): Promise<void> {
    return new Promise((resolve) => {
      for (const client of this.#clients) void this.#keep(client, resolve);
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#clients.map((client) => client.disconnect().catch(() => undefined)));
  }
}
