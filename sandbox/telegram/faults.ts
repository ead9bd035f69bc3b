// Faults to inject: refusals, lost answers, hanging requests, half answers, delays.

import { Random } from './random.js';

/**
 * - `status`: answered without being executed, or after it with `executed: true`.
 * - `drop-request`: the connection is closed before the method runs; `lose-response`: after it ran.
 * - `hang`, `hang-after`: the connection stays open without an answer; the method never ran, or ran.
 * - `half-body`: runs, then closes in the middle of the answer. `bad-json`: runs, then answers no JSON.
 * - `delay`: runs after so many milliseconds, then goes on as usual.
 */
export type FaultKind =
  | { status: number; description?: string; retry_after?: number; executed?: boolean }
  | { delay: number }
  | 'lose-response'
  | 'drop-request'
  | 'hang'
  | 'hang-after'
  | 'half-body'
  | 'bad-json';

export interface Fault {
  /** Compared without case; missing = every method. */
  method?: string | RegExp;
  chat_id?: number;
  /** Only chats with this id or a higher one. */
  chats_from?: number;
  /** How many requests it meets; 1 if missing. */
  times?: number;
  /** Of those that it could meet it meets this share (0 to 1), drawn from a seed; all if missing. */
  share?: number;
  what: FaultKind;
}

export class Faults {
  private waiting: Fault[] = [];
  private readonly random = new Random(1);
  /** What has met a request so far, in order. */
  readonly met: FaultKind[] = [];

  add(fault: Fault): void {
    this.waiting.push({ ...fault });
  }

  clear(): void {
    this.waiting = [];
  }

  /** The faults still to come, each with the `times` left. */
  list(): readonly Fault[] {
    return this.waiting;
  }

  /** The fault for this request, counted down, or undefined. */
  take(method: string, chatId: unknown): FaultKind | undefined {
    if (this.waiting.length === 0) return undefined;
    const fault = this.waiting.find(
      (candidate) =>
        matches(candidate, method, chatId) &&
        (candidate.share === undefined || this.random.next() < candidate.share),
    );
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.waiting = this.waiting.filter((other) => other !== fault);
    this.met.push(fault.what);
    return fault.what;
  }
}

function matches(fault: Fault, method: string, chatId: unknown): boolean {
  if (fault.chat_id !== undefined && String(fault.chat_id) !== String(chatId)) return false;
  if (fault.chats_from !== undefined && !(Number(chatId) >= fault.chats_from)) return false;
  if (fault.method === undefined) return true;
  if (typeof fault.method === 'string') return fault.method.toLowerCase() === method.toLowerCase();
  return fault.method.test(method);
}
