/** The best assignment of seekers to units: as heavy as can be, exactly, with prices that prove it. */
import { placesInOrder } from './order.js';

/**
 * Who may get what. Seekers and units are numbered from 0 in an order that does not depend on how they were given: the same
 * instance then has the same result, also where several are best.
 */
export type Market = {
  /** How many seekers each unit takes. */
  readonly slots: Int32Array;
  /** The edges of seeker `s` are those from `from[s]` to `from[s + 1]`. */
  readonly from: Int32Array;
  /** The unit of each edge, rising within a seeker. */
  readonly unitOf: Int32Array;
  /** The weight of each edge: a whole number above 0 and below 2^53. */
  readonly weightOf: Float64Array;
};

/**
 * `edgeOf[s]` is the edge that seeker `s` got, -1 for none. The prices prove that nothing heavier exists: `seekerPrice[s] +
 * unitPrice[u]` is at least the weight of every edge between them and exactly that of a chosen one, a seeker without a home has the price
 * 0, and so has a unit with a slot left.
 */
export type Assignment = {
  readonly edgeOf: Int32Array;
  readonly seekerPrice: Float64Array;
  readonly unitPrice: Float64Array;
};

const NONE = -1;

/** A heap of units by distance; of two as near the one with the lower number comes first. */
class Near {
  readonly #units: Int32Array;
  readonly #distances: Float64Array;
  /** Where each unit stands in the heap, -1 outside. */
  readonly #places: Int32Array;
  #size = 0;

  constructor(units: number) {
    this.#units = new Int32Array(units);
    this.#distances = new Float64Array(units);
    this.#places = new Int32Array(units).fill(NONE);
  }

  get size(): number {
    return this.#size;
  }

  get nearest(): number {
    return this.#distances[0] ?? Number.POSITIVE_INFINITY;
  }

  clear(): void {
    for (let place = 0; place < this.#size; place += 1) this.#places[this.#units[place] as number] = NONE;
    this.#size = 0;
  }

  #put(place: number, unit: number, distance: number): void {
    this.#units[place] = unit;
    this.#distances[place] = distance;
    this.#places[unit] = place;
  }

  /** Puts `unit` in, or nearer. */
  push(unit: number, distance: number): void {
    let place = this.#places[unit] as number;
    if (place === NONE) {
      place = this.#size;
      this.#size += 1;
    }
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.#units[above] as number;
      const far = this.#distances[above] as number;
      if (far < distance || (far === distance && other < unit)) break;
      this.#put(place, other, far);
      place = above;
    }
    this.#put(place, unit, distance);
  }

  /** Takes the nearest out. */
  pop(): number {
    const first = this.#units[0] as number;
    this.#places[first] = NONE;
    this.#size -= 1;
    if (this.#size > 0) this.#sink(this.#units[this.#size] as number, this.#distances[this.#size] as number);
    return first;
  }

  #sink(unit: number, distance: number): void {
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= this.#size) break;
      if (below + 1 < this.#size && this.#isBefore(below + 1, below)) below += 1;
      const other = this.#units[below] as number;
      const near = this.#distances[below] as number;
      if (near > distance || (near === distance && other > unit)) break;
      this.#put(place, other, near);
      place = below;
    }
    this.#put(place, unit, distance);
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#distances[one] as number, this.#distances[other] as number];
    return a < b || (a === b && (this.#units[one] as number) < (this.#units[other] as number));
  }
}

/**
 * Successive shortest paths with prices (Kuhn 1955; Edmonds and Karp 1972), one seeker after the other, those who weigh most first: where
 * priority decides, nobody who was placed then loses the home again, and a path only weighs fits against each other. After
 * every seeker the assignment is the heaviest for those so far. All numbers are whole and below 2^53, so nothing is rounded.
 */
export function solve(market: Market): Assignment {
  return new Solver(market).run();
}

class Solver {
  readonly #market: Market;
  readonly #edgeOf: Int32Array;
  readonly #seekerPrice: Float64Array;
  readonly #unitPrice: Float64Array;
  /** Who lives in a unit: a chain of seekers. */
  readonly #firstIn: Int32Array;
  readonly #nextIn: Int32Array;
  readonly #taken: Int32Array;
  /** Of the search for one seeker: how far a unit is, and the edge by which it was reached. */
  readonly #distance: Float64Array;
  readonly #via: Int32Array;
  readonly #viaSeeker: Int32Array;
  readonly #seen: Int32Array;
  readonly #near: Near;
  #done: number[] = [];

  constructor(market: Market) {
    const seekers = market.from.length - 1;
    const units = market.slots.length;
    this.#market = market;
    this.#edgeOf = new Int32Array(seekers).fill(NONE);
    this.#seekerPrice = new Float64Array(seekers);
    this.#unitPrice = new Float64Array(units);
    this.#firstIn = new Int32Array(units).fill(NONE);
    this.#nextIn = new Int32Array(seekers).fill(NONE);
    this.#taken = new Int32Array(units);
    this.#distance = new Float64Array(units);
    this.#via = new Int32Array(units);
    this.#viaSeeker = new Int32Array(units);
    this.#seen = new Int32Array(units).fill(NONE);
    this.#near = new Near(units);
  }

  run(): Assignment {
    for (const seeker of this.#inOrder()) this.#insert(seeker);
    return { edgeOf: this.#edgeOf, seekerPrice: this.#seekerPrice, unitPrice: this.#unitPrice };
  }

  /** Seekers by their heaviest edge, the heaviest first, then by number. */
  #inOrder(): Int32Array {
    const { from, weightOf } = this.#market;
    const seekers = this.#edgeOf.length;
    const heaviest = new Float64Array(seekers);
    for (let seeker = 0; seeker < seekers; seeker += 1) {
      let most = 0;
      for (let edge = from[seeker] as number; edge < (from[seeker + 1] as number); edge += 1)
        if ((weightOf[edge] as number) > most) most = weightOf[edge] as number;
      heaviest[seeker] = -most;
    }
    return placesInOrder(heaviest);
  }

  #insert(seeker: number): void {
    const { from, unitOf, weightOf, slots } = this.#market;
    const end = from[seeker + 1] as number;
    let best = NONE;
    let worth = 0;
    for (let edge = from[seeker] as number; edge < end; edge += 1) {
      const gain = (weightOf[edge] as number) - (this.#unitPrice[unitOf[edge] as number] as number);
      if (gain > worth && (slots[unitOf[edge] as number] as number) > 0) {
        worth = gain;
        best = edge;
      }
    }
    this.#seekerPrice[seeker] = worth;
    if (best === NONE) return;
    const unit = unitOf[best] as number;
    if ((this.#taken[unit] as number) < (slots[unit] as number)) this.#moveIn(seeker, unit, best);
    else this.#search(seeker);
  }

  #moveIn(seeker: number, unit: number, edge: number): void {
    this.#edgeOf[seeker] = edge;
    this.#nextIn[seeker] = this.#firstIn[unit] as number;
    this.#firstIn[unit] = seeker;
    this.#taken[unit] = (this.#taken[unit] as number) + 1;
  }

  #moveOut(seeker: number, unit: number): void {
    let before = NONE;
    for (let one = this.#firstIn[unit] as number; one !== seeker; one = this.#nextIn[one] as number)
      before = one;
    const after = this.#nextIn[seeker] as number;
    if (before === NONE) this.#firstIn[unit] = after;
    else this.#nextIn[before] = after;
    this.#edgeOf[seeker] = NONE;
    this.#taken[unit] = (this.#taken[unit] as number) - 1;
  }

  /** Looks from `seeker`, who is `base` away, at the units that they may have; what is not nearer than `limit` is left out. */
  #look(seeker: number, base: number, limit: number, round: number): void {
    const { from, unitOf, weightOf, slots } = this.#market;
    const end = from[seeker + 1] as number;
    const own = this.#edgeOf[seeker] as number;
    const start = base + (this.#seekerPrice[seeker] as number);
    for (let edge = from[seeker] as number; edge < end; edge += 1) {
      const unit = unitOf[edge] as number;
      const distance = start + (this.#unitPrice[unit] as number) - (weightOf[edge] as number);
      if (distance >= limit || edge === own || slots[unit] === 0) continue;
      if (this.#seen[unit] === round && (this.#distance[unit] as number) <= distance) continue;
      this.#seen[unit] = round;
      this.#distance[unit] = distance;
      this.#via[unit] = edge;
      this.#viaSeeker[unit] = seeker;
      this.#near.push(unit, distance);
    }
  }

  /** The cheapest path from `first` to a unit with a slot left, or to a seeker who goes without; takes it and settles the prices. */
  #search(first: number): void {
    this.#done = [];
    this.#near.clear();
    let shortest = this.#seekerPrice[first] as number;
    let without = first;
    let last = NONE;
    this.#look(first, 0, shortest, first);
    while (this.#near.size > 0 && this.#near.nearest < shortest) {
      const base = this.#near.nearest;
      const unit = this.#near.pop();
      if ((this.#taken[unit] as number) < (this.#market.slots[unit] as number)) {
        last = unit;
        shortest = base;
        break;
      }
      this.#done.push(unit);
      for (let one = this.#firstIn[unit] as number; one !== NONE; one = this.#nextIn[one] as number) {
        const end = base + (this.#seekerPrice[one] as number);
        if (end < shortest) {
          shortest = end;
          without = one;
        }
        this.#look(one, base, shortest, first);
      }
    }
    this.#settle(first, shortest);
    if (last !== NONE) this.#shift(last, first);
    else if (without !== first) this.#makeRoom(without, first);
  }

  /** Prices after a path of length `shortest`. */
  #settle(first: number, shortest: number): void {
    this.#seekerPrice[first] = (this.#seekerPrice[first] as number) - shortest;
    for (const unit of this.#done) {
      const nearer = shortest - (this.#distance[unit] as number);
      if (nearer <= 0) continue;
      this.#unitPrice[unit] = (this.#unitPrice[unit] as number) + nearer;
      for (let one = this.#firstIn[unit] as number; one !== NONE; one = this.#nextIn[one] as number)
        this.#seekerPrice[one] = (this.#seekerPrice[one] as number) - nearer;
    }
  }

  /** `seeker` goes without, and the others move up along the path from `first`. */
  #makeRoom(seeker: number, first: number): void {
    const unit = this.#market.unitOf[this.#edgeOf[seeker] as number] as number;
    this.#moveOut(seeker, unit);
    this.#shift(unit, first);
  }

  /** Whoever reached `unit` moves in there, whoever reached their home moves in after them, and so on back to `first`. */
  #shift(unit: number, first: number): void {
    let free = unit;
    for (;;) {
      const seeker = this.#viaSeeker[free] as number;
      const edge = this.#via[free] as number;
      const left = seeker === first ? NONE : (this.#market.unitOf[this.#edgeOf[seeker] as number] as number);
      if (left !== NONE) this.#moveOut(seeker, left);
      this.#moveIn(seeker, free, edge);
      if (left === NONE) return;
      free = left;
    }
  }
}
