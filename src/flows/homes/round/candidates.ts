/** Who may be asked about one home, read from the index step by step in the order of their waiting dates. */
import type { Rows } from '../../../db/rows.js';
import type { Wanting } from '../../../db/wants.js';
import { fit as fitOf } from '../../../matching/rules.js';
import { wantQueryOf } from '../../../matching/wants.js';
import { askable, type NotNow, type OpenUnit, type Searching, searchingOf } from './ready.js';

export type Candidate = Wanting & { fit: number };
/** Somebody whom the home would fit and who is not asked, and why. */
export type PassedOver = Wanting & { why: NotNow };

const PAGE = 64;
/** Of those who are passed over for another reason than their place so many are written down for each home. */
const PASSED = 20;

/** What is known of households in one round. */
export class Crowd {
  readonly rows: Rows;
  readonly today: string;
  readonly #known = new Map<number, Searching | null>();

  constructor(rows: Rows, today: string) {
    this.rows = rows;
    this.today = today;
  }

  of(personId: number): Searching | null {
    const known = this.#known.get(personId);
    if (known !== undefined) return known;
    const found = searchingOf(this.rows, personId, this.today);
    this.#known.set(personId, found);
    return found;
  }
}

export class Candidates {
  readonly unit: OpenUnit;
  readonly found: Candidate[] = [];
  readonly passed: PassedOver[] = [];
  readonly #crowd: Crowd;
  readonly #query;
  #after: Wanting | undefined;
  #ended = false;

  constructor(crowd: Crowd, unit: OpenUnit) {
    this.unit = unit;
    this.#crowd = crowd;
    this.#query = wantQueryOf(unit.home);
  }

  /** From this waiting date on there may be somebody who was not looked at; null when all were. */
  get rest(): number | null {
    return this.#ended ? null : (this.#after?.vdate ?? Number.NEGATIVE_INFINITY);
  }

  /** Looks on until `count` are found, or nobody is left. */
  load(count: number): void {
    while (!this.#ended && this.found.length < count) {
      const page = this.#crowd.rows.wants.forHome({
        ...this.#query,
        limit: PAGE,
        ...(this.#after && { after: this.#after }),
      });
      for (const wanting of page) this.#take(wanting);
      this.#after = page.at(-1) ?? this.#after;
      this.#ended = page.length < PAGE;
    }
  }

  #take(wanting: Wanting): void {
    const searching = this.#crowd.of(wanting.personId);
    if (!searching) return;
    const why = askable(this.#crowd.rows, this.unit, wanting.personId, searching);
    if (why === null) this.found.push({ ...wanting, fit: fitOf(searching.seeker, this.unit.home) });
    else if (why !== 'no' && this.passed.length < PASSED) this.passed.push({ ...wanting, why });
  }
}
