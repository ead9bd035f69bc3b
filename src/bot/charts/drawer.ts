/** Has pictures drawn beside the service, in a thread that is there only while there is something to draw. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { NotSent } from '../classify.js';
import type { Picture } from './picture.js';

/** So long one picture may take, with the loading of what draws it. */
const PATIENCE_MS = 60_000;
/** The pictures of one report come one after the other; then the thread and its memory go. */
const IDLE_MS = 15_000;
/** Above what echarts and the fonts need. */
const MEMORY_MB = 256;

const Done = z.union([
  z.object({ id: z.number(), png: z.instanceof(Uint8Array) }),
  z.object({ id: z.number(), error: z.string() }),
]);

type Job = { resolve: (png: Buffer) => void; reject: (error: Error) => void };

export class ChartDrawer {
  readonly #jobs = new Map<number, Job>();
  #thread: Worker | null = null;
  #idle: NodeJS.Timeout | null = null;
  #count = 0;
  #stopped = false;

  /** The picture as PNG. @throws NotSent when it cannot be drawn; for good when that is the picture's fault. */
  async draw(picture: Picture, signal?: AbortSignal): Promise<Buffer> {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const stop = signal ? AbortSignal.any([signal, patience]) : patience;
    const late = (): void => this.#end('drawing takes too long');
    stop.addEventListener('abort', late, { once: true });
    try {
      return await this.#ask(picture);
    } finally {
      stop.removeEventListener('abort', late);
    }
  }

  #ask(picture: Picture): Promise<Buffer> {
    if (this.#stopped) return Promise.reject(new NotSent('stopped'));
    if (this.#idle) clearTimeout(this.#idle);
    this.#thread ??= this.#start();
    const thread = this.#thread;
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      this.#jobs.set(id, { resolve, reject });
      thread.postMessage({ id, picture });
    });
  }

  #start(): Worker {
    const thread = new Worker(new URL('./thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const gone = (): void => {
      if (this.#thread === thread) this.#end('the thread ended');
    };
    thread.on('message', (message) => this.#done(Done.parse(message)));
    thread.once('error', gone);
    thread.once('exit', gone);
    return thread;
  }

  #done(answer: z.infer<typeof Done>): void {
    const job = this.#jobs.get(answer.id);
    this.#jobs.delete(answer.id);
    if ('png' in answer) job?.resolve(Buffer.from(answer.png));
    else job?.reject(new NotSent(`chart: ${answer.error}`, true));
    if (this.#jobs.size > 0) return;
    this.#idle = setTimeout(() => this.#end('idle'), IDLE_MS);
    this.#idle.unref();
  }

  /** Ends the thread; who still waits hears why. */
  #end(why: string): void {
    if (this.#idle) clearTimeout(this.#idle);
    void this.#thread?.terminate();
    this.#thread = null;
    const waiting = [...this.#jobs.values()];
    this.#jobs.clear();
    for (const { reject } of waiting) reject(new NotSent(why));
  }

  /** Whether a thread is there. */
  get running(): boolean {
    return this.#thread !== null;
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#stopped = true;
    this.#end('stopped');
  }
}
