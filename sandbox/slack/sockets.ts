// Socket Mode: tickets, sockets, envelopes and their acknowledgements. Source: docs.slack.dev, "Using Socket Mode".

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Ids } from './ids.js';
import { isObject } from './json.js';
import type { Attempt, Outcome, Transport } from './link.js';

/** Slack's limit of open sockets per app. */
const MAX_SOCKETS = 10;
const PING_INTERVAL_MS = 10_000;
/** How long a client that was asked to leave may stay. */
const LEAVING_MS = 10_000;

interface Pending {
  settle(outcome: Outcome): void;
  onAck(): void;
}

interface Connection {
  socket: WebSocket;
  pending: Map<string, Pending>;
  leaving: boolean;
}

export interface SocketOptions {
  appId: string;
  ids: Ids;
  ackTimeout: number;
  onConnect(): void;
  onChange(): void;
}

export class Sockets implements Transport {
  private readonly options: SocketOptions;
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly tickets = new Set<string>();
  private connections: Connection[] = [];
  private turn = 0;

  constructor(options: SocketOptions) {
    this.options = options;
  }

  /** A ticket for one connection, as apps.connections.open hands it out in its URL. */
  ticket(): string {
    const ticket = this.options.ids.hex(32);
    this.tickets.add(ticket);
    return ticket;
  }

  count(): number {
    return this.connections.length;
  }

  /** Handles the upgrade of `/link/?ticket=…`; a wrong or used ticket is refused with 401. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!this.tickets.delete(ticket)) {
      stream.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.server.handleUpgrade(request, stream, head, (socket) => this.accept(socket));
  }

  deliver(attempt: Attempt): Promise<Outcome> {
    const open = this.connections.filter((each) => !each.leaving);
    const connection = open[this.turn++ % Math.max(1, open.length)];
    if (connection === undefined) return Promise.resolve({ ok: false, reason: 'no_connection' });
    const envelopeId = this.options.ids.uuid();
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ ok: false, reason: 'timeout' }), this.options.ackTimeout);
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        resolve(outcome);
      };
      connection.pending.set(envelopeId, { settle, onAck: attempt.onAck });
      connection.socket.send(JSON.stringify(envelope(envelopeId, attempt)));
    });
  }

  /** `warning` and `refresh` ask the clients to leave, `kill` cuts the connections. */
  disconnect(how: 'warning' | 'refresh' | 'kill'): void {
    for (const connection of this.connections) {
      if (how === 'kill') connection.socket.terminate();
      else this.dismiss(connection, how === 'refresh' ? 'refresh_requested' : 'warning');
    }
  }

  /** Cuts every connection; resolves when the clients are gone. */
  async stop(): Promise<void> {
    this.disconnect('kill');
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private accept(socket: WebSocket): void {
    const connection: Connection = { socket, pending: new Map(), leaving: false };
    if (this.connections.length >= MAX_SOCKETS) {
      this.dismiss(connection, 'too_many_websockets');
      return;
    }
    this.connections.push(connection);
    const ping = setInterval(() => socket.ping(), PING_INTERVAL_MS);
    socket.on('message', (data) => this.acknowledge(connection, String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(ping);
      this.connections = this.connections.filter((each) => each !== connection);
      for (const pending of connection.pending.values()) {
        pending.settle({ ok: false, reason: 'connection_failed' });
      }
      this.options.onChange();
    });
    socket.send(JSON.stringify(this.hello()));
    this.options.onChange();
    this.options.onConnect();
  }

  private acknowledge(connection: Connection, data: string): void {
    const message: unknown = parse(data);
    if (!isObject(message) || typeof message.envelope_id !== 'string') return;
    const pending = connection.pending.get(message.envelope_id);
    connection.pending.delete(message.envelope_id);
    pending?.onAck();
    pending?.settle({ ok: true, payload: message.payload });
    this.options.onChange();
  }

  private dismiss(connection: Connection, reason: string): void {
    connection.leaving = true;
    connection.socket.send(
      JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-sandbox' } }),
    );
    const timer = setTimeout(() => connection.socket.terminate(), LEAVING_MS);
    connection.socket.on('close', () => clearTimeout(timer));
  }

  private hello(): object {
    return {
      type: 'hello',
      num_connections: this.connections.length,
      debug_info: { host: 'applink-sandbox', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: this.options.appId },
    };
  }
}

function envelope(envelopeId: string, attempt: Attempt): object {
  const { kind, body, retry, retryReason } = attempt;
  const shared = { envelope_id: envelopeId, type: kind, payload: body };
  if (kind === 'events_api') {
    return { ...shared, accepts_response_payload: false, retry_attempt: retry, retry_reason: retryReason };
  }
  const answers = kind === 'slash_commands' || body.type === 'view_submission';
  return { ...shared, accepts_response_payload: answers };
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
