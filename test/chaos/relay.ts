/** A line between the service and a server, which can be cut, go silent, be refused, or end at a gateway's error page. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

const PAGE = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const GATEWAY_ERROR = [
  'HTTP/1.1 502 Bad Gateway',
  'content-type: text/html',
  `content-length: ${PAGE.length}`,
  'connection: close',
  '',
  PAGE,
].join('\r\n');

export class Relay {
  readonly #target: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #state: 'open' | 'silent' | 'gateway' = 'open';
  #port = 0;

  constructor(target: number) {
    this.#target = target;
    this.#server = createServer((socket) => this.#accept(socket));
  }

  get port(): number {
    return this.#port;
  }

  /** Connections are accepted and passed on, at the same port as before. */
  async open(): Promise<void> {
    this.#state = 'open';
    this.cut();
    if (this.#server.listening) return;
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Connections are refused, those that stand are reset. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.cut();
    await closed;
  }

  /** Resets every connection. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Half open: connections stand, and nothing that is written arrives on either side. */
  fallSilent(): void {
    this.#state = 'silent';
  }

  /** A proxy before the server answers instead of it. */
  answerAsGateway(): void {
    this.#state = 'gateway';
    this.cut();
  }

  #accept(near: Socket): void {
    this.#keep(near);
    if (this.#state === 'gateway') {
      near.once('data', () => near.end(GATEWAY_ERROR));
      return;
    }
    const far = connect(this.#target, '127.0.0.1');
    this.#keep(far);
    this.#join(near, far);
    this.#join(far, near);
  }

  #join(from: Socket, to: Socket): void {
    from.on('data', (chunk: Buffer) => {
      if (this.#state === 'open' && to.writable) to.write(chunk);
    });
    from.on('close', () => to.destroy());
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
