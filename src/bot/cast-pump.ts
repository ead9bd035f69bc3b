/** Asks for the next rows of a broadcast while few are left in line. The rows say which broadcast has any; a timer asks too, later. */
import type { Rows } from '../db/rows.js';
import type { Event } from '../flows/event.js';
import type { Clock } from './clock.js';

/** With fewer than this in line the next are asked for. */
const LOW = 200;

export class CastPump {
  readonly #rows: Rows;
  readonly #clock: Clock;
  readonly #recorded: () => void;
  /** Whether rows have come since it was last asked. */
  #hungry = true;
  #asked = 0;

  /** @param recorded told after an event was recorded. */
  constructor(rows: Rows, clock: Clock, recorded: () => void) {
    this.#rows = rows;
    this.#clock = clock;
    this.#recorded = recorded;
  }

  /** A row of a broadcast was put in line. */
  lined(): void {
    this.#hungry = true;
  }

  /** Inside the sender's transaction. @param inLine how many rows of broadcasts are in line. */
  look(inLine: number): void {
    if (!this.#hungry || inLine >= LOW) return;
    this.#hungry = false;
    for (const { id } of this.#rows.broadcasts.underWay()) {
      const payload: Event = { type: 'broadcast.step', id };
      this.#asked += 1;
      const externalId = `pump:${id}:${this.#clock.now()}:${this.#asked}`;
      this.#rows.inbox.add({ source: 'result', externalId, payload }, this.#clock.now());
      this.#recorded();
    }
  }
}
