/** A rule that holds over the rows whatever happens, read by own SQL past the code under test. */
import type Database from 'better-sqlite3';

/** The week that is looked at: UTC milliseconds, the end included. */
export type Span = { from: number; until: number };
export type Row = Record<string, unknown>;
/** How much was looked at, and what breaks the rule. */
export type Found = { checked: number; broken: Row[] };
export type Invariant = { name: string; check: (db: Database.Database, span: Span) => Found };

/** Rows of a query that takes `$from` and `$until`. */
export function rowsOf<T extends object = Row>(db: Database.Database, query: string, span: Span): T[] {
  return db.prepare<Span, T>(query).all(span);
}

/** A rule of one query: what it names is looked at, and those with a `broken` that is not 0 break it. */
export function ofQuery(name: string, query: string): Invariant {
  return {
    name,
    check: (db, span) => {
      const all = rowsOf(db, query, span);
      return { checked: all.length, broken: all.filter(({ broken }) => broken !== 0) };
    },
  };
}
