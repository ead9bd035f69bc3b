/** Queries that are built once, at their first use: Drizzle takes longer to build most of them than the database to answer. */
import { type Column, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Store } from './open.js';
import type { Write } from './write.js';

type Row = Readonly<Record<string, unknown>>;
/** A row for `Of`; every column that is not optional there must have a value. */
type NewRow<Of extends SQLiteTable> = Readonly<Of['$inferInsert']>;

/** @returns what gives at each call what `build` gave at the first one. */
export function kept<Query>(build: () => Query): () => Query {
  let query: Query | undefined;
  return () => {
    query ??= build();
    return query;
  };
}

/** `column` is one of a list that is given as JSON under the name `list`: so a query is the same for lists of any length. */
export const isAmong = (column: Column, list: string): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${sql.placeholder(list)}))`;

/** Keeps a write for each set of columns that has been written: there are few of them. What has no value is not written. */
function perColumns(
  table: SQLiteTable,
  build: (slots: Row) => Write,
): { of: (row: Row) => Write | undefined } {
  const columns: Record<string, Column> = getTableColumns(table);
  const writes = new Map<string, Write>();
  const slot = (name: string): SQL => sql`${sql.param(sql.placeholder(name), columns[name])}`;
  return {
    of: (row) => {
      const names = Object.keys(row).filter((name) => row[name] !== undefined);
      if (names.length === 0) return undefined;
      const key = names.join();
      const write = writes.get(key) ?? build(Object.fromEntries(names.map((name) => [name, slot(name)])));
      writes.set(key, write);
      return write;
    },
  };
}

/** Changes one row, found by `key`; a change of nothing changes nothing. Values alone are allowed in it, and no SQL. */
export function keptChange<Of extends SQLiteTable>(
  store: Store,
  table: Of,
  key: Column,
): (id: number, change: Partial<NewRow<Of>>) => void {
  const isIt = eq(key, sql.placeholder('which row'));
  const writes = perColumns(table, (slots) =>
    store.write(
      store.tables
        .update<SQLiteTable>(table)
        .set(slots as Record<string, SQL>)
        .where(isIt),
    ),
  );
  return (id, change) => {
    writes.of(change)?.({ ...change, 'which row': id });
  };
}

/** Adds one row. @returns its rowid; null when there was one like it and `twice` says that it may stay so. */
export function keptInsert<Of extends SQLiteTable>(
  store: Store,
  table: Of,
  twice?: 'stays',
): (row: NewRow<Of>) => number | null {
  const writes = perColumns(table, (slots) => {
    const insert = store.tables.insert<SQLiteTable>(table).values(slots as Record<string, SQL>);
    return store.write(twice === 'stays' ? insert.onConflictDoNothing() : insert);
  });
  return (row) => {
    const done = writes.of(row)?.(row);
    return done?.changes === 1 ? Number(done.lastInsertRowid) : null;
  };
}
