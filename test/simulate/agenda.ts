/** What people mean to do and when, in the order of time; what was planned first goes first. */

type Entry = { at: number; nth: number; act: () => void };

const isBefore = (one: Entry, other: Entry): boolean =>
  one.at < other.at || (one.at === other.at && one.nth < other.nth);

export class Agenda {
  readonly #heap: Entry[] = [];
  #nth = 0;

  /** @param at UTC milliseconds. */
  plan(at: number, act: () => void): void {
    this.#nth += 1;
    const heap = this.#heap;
    heap.push({ at, nth: this.#nth, act });
    for (let n = heap.length - 1; n > 0; ) {
      const up = (n - 1) >> 1;
      if (!this.#swaps(n, up)) break;
      n = up;
    }
  }

  /** When the next one is due; infinity when nothing is planned. */
  get next(): number {
    return this.#heap[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  /** Takes the next one off and does it. */
  run(): void {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last) return;
    if (heap.length > 0) {
      heap[0] = last;
      this.#sink();
    }
    first.act();
  }

  #sink(): void {
    for (let n = 0; ; ) {
      const left = 2 * n + 1;
      const [one, other] = [this.#heap[left], this.#heap[left + 1]];
      if (!one) return;
      const least = other && isBefore(other, one) ? left + 1 : left;
      if (!this.#swaps(least, n)) return;
      n = least;
    }
  }

  /** Puts the entry `n` in the place of `up` when it goes before it. @returns whether it did. */
  #swaps(n: number, up: number): boolean {
    const [one, other] = [this.#heap[n], this.#heap[up]];
    if (!one || !other || !isBefore(one, other)) return false;
    this.#heap[n] = other;
    this.#heap[up] = one;
    return true;
  }
}
