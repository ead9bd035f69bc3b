// How fast the bot may send: one bucket for each chat and one for all chats together.

import { tooManyRequests } from './errors.js';

/** Short bursts pass in a chat (Bots FAQ); the real number is not published. */
const CHAT_BURST = 5;
/** How many seconds' worth of messages to all chats may come at once; not published either. */
const GLOBAL_BURST_SECONDS = 1.5;

interface Bucket {
  tokens: number;
  /** Milliseconds of the sandbox's clock. */
  at: number;
}

export class Rates {
  private readonly chatRate: number;
  private readonly rate: number;
  private readonly now: () => number;
  private readonly chats = new Map<number, Bucket>();
  private all: Bucket | undefined;

  /** Messages per second; Infinity switches a limit off. */
  constructor(chatRate: number, rate: number, now: () => number) {
    this.chatRate = chatRate;
    this.rate = rate;
    this.now = now;
  }

  /** Counts one message to the chat, or throws an ApiError 429; a refused message is not counted. */
  take(chatId: number): void {
    const chat = this.filled(this.chats.get(chatId), this.chatRate, CHAT_BURST);
    const all = this.filled(this.all, this.rate, Math.max(1, this.rate * GLOBAL_BURST_SECONDS));
    const wait = Math.max(secondsToWait(chat, this.chatRate), secondsToWait(all, this.rate));
    if (wait > 0) throw tooManyRequests(wait);
    if (chat) this.chats.set(chatId, { ...chat, tokens: chat.tokens - 1 });
    if (all) this.all = { ...all, tokens: all.tokens - 1 };
  }

  clear(): void {
    this.chats.clear();
    this.all = undefined;
  }

  private filled(bucket: Bucket | undefined, rate: number, burst: number): Bucket | undefined {
    if (rate === Number.POSITIVE_INFINITY) return undefined;
    const at = this.now();
    if (!bucket) return { tokens: burst, at };
    const seconds = Math.max(0, at - bucket.at) / 1000;
    return { tokens: Math.min(burst, bucket.tokens + seconds * rate), at };
  }
}

function secondsToWait(bucket: Bucket | undefined, rate: number): number {
  return bucket && bucket.tokens < 1 ? (1 - bucket.tokens) / rate : 0;
}
