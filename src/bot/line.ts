/** Whose turn it is: what waits to be decided goes round, so that nobody's flood keeps others waiting. */
import type { Source } from '../db/inbox.js';

/** What the line must know of an event: `lane` says whose it is, among those of its source. */
export type InLine = { id: number; source: Source; lane: string | null };

/** People, helpers and the program's own work take turns, and within each of them the lanes do. */
const SIDES = ['people', 'desk', 'own'] as const;
type Side = (typeof SIDES)[number];

const sideOf = (source: Source): Side => {
  if (source === 'telegram') return 'people';
  return source === 'slack' ? 'desk' : 'own';
};

/** So many events of one lane count as waiting: more than these keep nobody from being heard. */
const COUNTED = 20;
/** So many counted events are enough to work on; with so many in all, nothing more is fetched whosesoever it is. */
const ENOUGH = 200;
const MOST = 20_000;

/** Events of one lane, oldest first, as a chain: a flood is thousands long. */
type Link<T> = { event: T; next: Link<T> | null };
type Lane<T> = { first: Link<T>; last: Link<T>; length: number };

export class Line<T extends InLine> {
  /** Lanes in the order of their turns. */
  readonly #sides: Record<Side, Map<string, Lane<T>>> = {
    people: new Map(),
    desk: new Map(),
    own: new Map(),
  };
  #turn = 0;
  #size = 0;
  #counted = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether whoever fetches events may fetch more; they wait at their platform meanwhile. */
  get hasRoom(): boolean {
    return this.#counted < ENOUGH && this.#size < MOST;
  }

  /** Puts an event behind those of its lane, a new lane behind all others. */
  add(event: T): void {
    const lanes = this.#sides[sideOf(event.source)];
    const name = event.lane ?? '';
    const link: Link<T> = { event, next: null };
    const lane = lanes.get(name);
    if (lane) {
      lane.last.next = link;
      lane.last = link;
      lane.length += 1;
    } else lanes.set(name, { first: link, last: link, length: 1 });
    this.#size += 1;
    if ((lane?.length ?? 1) <= COUNTED) this.#counted += 1;
  }

  /** Takes the oldest event of the lane whose turn it is. */
  next(): T | undefined {
    for (let n = 0; n < SIDES.length; n += 1) {
      const side = SIDES[this.#turn % SIDES.length] ?? 'own';
      this.#turn += 1;
      const event = this.#nextOf(this.#sides[side]);
      if (event) return event;
    }
    return undefined;
  }

  #nextOf(lanes: Map<string, Lane<T>>): T | undefined {
    const [turn] = lanes;
    if (!turn) return undefined;
    const [name, lane] = turn;
    const { event, next } = lane.first;
    lanes.delete(name);
    if (lane.length <= COUNTED) this.#counted -= 1;
    this.#size -= 1;
    if (next) {
      lane.first = next;
      lane.length -= 1;
      lanes.set(name, lane);
    }
    return event;
  }

  clear(): void {
    for (const side of SIDES) this.#sides[side].clear();
    this.#size = 0;
    this.#counted = 0;
  }
}

/** @returns the events in the order in which their lanes take turns. */
export function inTurns<T extends InLine>(events: readonly T[]): T[] {
  const line = new Line<T>();
  for (const event of events) line.add(event);
  return events.flatMap(() => line.next() ?? []);
}
