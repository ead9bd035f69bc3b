/** When Telegram says "too many": one chat is meant, unless it says so to many of those that were just written to. */

/** Of the answers of the last second so many may be refusals without that the platform as a whole is meant. */
const SHARE = 0.05;
const SECOND = 1000;

export class Throttle {
  /** Chats that are throttled, with the end of it (monotonic milliseconds). */
  readonly #chats = new Map<string, number>();
  /** Answers in this second of the clock and in the one before. */
  #now = { second: 0, answers: 0 };
  #before = 0;

  /** Any answer of the platform. @param now monotonic milliseconds. */
  answered(now: number): void {
    const second = Math.floor(now / SECOND);
    if (second !== this.#now.second) {
      this.#before = second === this.#now.second + 1 ? this.#now.answers : 0;
      this.#now = { second, answers: 0 };
    }
    this.#now.answers += 1;
  }

  /** A chat was refused until `until`. @returns whether everything should pause. */
  refused(chat: string, now: number, until: number): boolean {
    for (const [other, end] of this.#chats) if (end <= now) this.#chats.delete(other);
    this.#chats.set(chat, until);
    const lately = Math.max(this.#before, this.#now.answers);
    return this.#chats.size >= Math.max(2, lately * SHARE);
  }
}
