/** Chance that repeats itself: numbers that follow from a seed and a name, so that one person's choices move nobody else's. */

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) sum = Math.imul(sum ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return sum;
}

export class Chance {
  #state: number;

  /** @param name whose choices these are. */
  constructor(seed: number, name: string) {
    this.#state = hash(`${seed}:${name}`);
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let sum = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    sum ^= sum + Math.imul(sum ^ (sum >>> 7), sum | 61);
    return ((sum ^ (sum >>> 14)) >>> 0) / 4_294_967_296;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** Milliseconds around `mean`: mostly less, now and then much more. */
  wait(mean: number): number {
    return Math.round(-Math.log(1 - this.next()) * mean);
  }

  pick<T>(all: readonly T[]): T {
    const found = all[Math.floor(this.next() * all.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  /** One of the names, each as often as its weight says; undefined when all weigh nothing. */
  weighed<T>(all: readonly (readonly [T, number])[]): T | undefined {
    const sum = all.reduce((total, [, weight]) => total + weight, 0);
    let left = this.next() * sum;
    for (const [one, weight] of all) {
      left -= weight;
      if (left < 0) return one;
    }
    return undefined;
  }
}
