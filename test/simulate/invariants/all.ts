/** All rules, and what came of looking at them week by week. */
import type Database from 'better-sqlite3';
import { BESIDE } from './beside.js';
import { CALLS } from './calls.js';
import { CARE } from './care.js';
import { CASES } from './cases.js';
import { CONTACT } from './contact.js';
import { HOMES } from './homes.js';
import type { Found, Invariant, Row, Span } from './invariant.js';
import { KEEPING } from './keeping.js';
import { OUTREACH } from './outreach.js';
import { PROGRAMMES } from './programmes.js';

export const INVARIANTS: readonly Invariant[] = [
  ...CONTACT,
  ...BESIDE,
  ...CASES,
  ...HOMES,
  ...CARE,
  ...OUTREACH,
  ...PROGRAMMES,
  ...CALLS,
  ...KEEPING,
];

/** So many rows that break a rule are kept of each. */
const KEPT = 5;

export type Ruling = { name: string; checked: number; broken: number; rows: Row[] };

export class Judge {
  readonly #rulings = new Map<string, Ruling>();

  /** Looks at a week. */
  look(db: Database.Database, span: Span): void {
    for (const { name, check } of INVARIANTS) this.add(name, check(db, span));
  }

  /** Adds what was found by looking elsewhere. */
  add(name: string, { checked, broken }: Found): void {
    const before = this.#rulings.get(name) ?? { name, checked: 0, broken: 0, rows: [] };
    const rows = [...before.rows, ...broken].slice(0, KEPT);
    const sums = { checked: before.checked + checked, broken: before.broken + broken.length };
    this.#rulings.set(name, { name, ...sums, rows });
  }

  get rulings(): Ruling[] {
    return [...this.#rulings.values()];
  }

  get broken(): Ruling[] {
    return this.rulings.filter(({ broken }) => broken > 0);
  }
}
