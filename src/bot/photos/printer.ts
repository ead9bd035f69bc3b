/** Has the photos of homes looked at, one after the other and beside the service; what comes of each is an event. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Store } from '../../db/open.js';
import type { PhotoPrint, WaitingPhoto } from '../../db/photo-prints.js';
import type { Rows } from '../../db/rows.js';
import type { OwnEvent } from '../../flows/event.js';
import { PHOTO_PRINTS } from '../../flows/homes/safety/photos.js';
import { NotSent } from '../classify.js';
import type { Clock } from '../clock.js';
import { describe, type Log } from '../log.js';
import type { FetchFile } from '../telegram/download.js';

const MOST_BYTES = 20 * 1024 * 1024;
/** So long one photo may take, to be fetched and to be looked at. */
const PATIENCE_MS = 60_000;
/** What could not be fetched is tried again, for a day. */
const AGAIN_MS = 600_000;
const GIVE_UP_MS = 86_400_000;

const Print = z.object({
  dhash: z.string().nullable(),
  sha256: z.string().nullable(),
  trouble: z.string().nullable(),
});

export type PrinterParts = {
  store: Store;
  rows: Rows;
  clock: Clock;
  log: Log;
  /** Fetches a photo from where it lies. */
  fetch: Record<WaitingPhoto['platform'], FetchFile>;
  /** Told after an event was recorded. */
  recorded: () => void;
};

export class PhotoPrinter {
  readonly #parts: PrinterParts;
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;

  constructor(parts: PrinterParts) {
    this.#parts = parts;
  }

  /** There are new photos. */
  wake(): void {
    if (this.#stopping.signal.aborted) return;
    const before = this.#running ?? Promise.resolve();
    const next = before.then(() => this.#all()).catch((error: unknown) => this.#failed(error));
    this.#running = next;
    void next.then(() => {
      if (this.#running === next) this.#running = null;
    });
  }

  #failed(error: unknown): void {
    if (!this.#stopping.signal.aborted) this.#parts.log.error({ msg: 'photos', ...describe(error) });
  }

  async #all(): Promise<void> {
    const { rows } = this.#parts;
    for (let after = 0; !this.#stopping.signal.aborted; ) {
      const [photo] = rows.photoPrints.waiting(after, 1);
      if (!photo) return;
      after = photo.id;
      const print = await this.#look(photo);
      if (!this.#stopping.signal.aborted) this.#report(photo, print);
    }
  }

  /** @returns its prints; null when it is to be tried again. */
  async #look(photo: WaitingPhoto): Promise<PhotoPrint | null> {
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(PATIENCE_MS)]);
    try {
      return await this.#print(await this.#bytes(photo, signal), signal);
    } catch (error) {
      const { clock, log } = this.#parts;
      // Never the error's words: they may hold the address of the file.
      log.warn({ msg: 'photo not looked at', photo: photo.id });
      const gone = error instanceof NotSent || photo.at < clock.now() - GIVE_UP_MS;
      return gone ? { dhash: null, sha256: null, trouble: 'gone' } : null;
    }
  }

  async #bytes({ platform, file }: WaitingPhoto, signal: AbortSignal): Promise<Uint8Array> {
    const { body } = await this.#parts.fetch[platform](file, signal);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body) {
      const piece = Buffer.from(chunk);
      size += piece.length;
      if (size > MOST_BYTES) throw new NotSent('too large', true);
      chunks.push(piece);
    }
    return new Uint8Array(Buffer.concat(chunks));
  }

  async #print(bytes: Uint8Array, signal: AbortSignal): Promise<PhotoPrint> {
    const thread = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 128 },
    });
    try {
      return await new Promise<PhotoPrint>((resolve, reject) => {
        thread.once('message', (message) => resolve(Print.parse(message)));
        thread.once('error', reject);
        thread.once('exit', () => reject(new NotSent('the thread ended', true)));
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      });
    } finally {
      await thread.terminate();
    }
  }

  /** Keeps the prints and the event that tells of them in one transaction; without them it is tried again later. */
  #report({ id, offerId }: WaitingPhoto, print: PhotoPrint | null): void {
    const { store, rows, clock, recorded } = this.#parts;
    store.transaction(() => {
      const now = clock.now();
      if (!print) rows.timers.set(PHOTO_PRINTS, 'all', now + AGAIN_MS);
      else if (rows.photoPrints.put(id, print)) {
        const payload: OwnEvent = { type: 'photo.printed', offerId };
        rows.inbox.add({ source: 'result', externalId: `photo:${id}`, payload }, now);
      }
    });
    recorded();
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  /** Resolves when nothing is under way. */
  async whenIdle(): Promise<void> {
    await this.#running;
  }

  /** Gives up what is under way; the next look takes it up again. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }
}
