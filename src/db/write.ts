/** Writes that run at every event, and reads that run for every row of a broadcast, prepared once and for all. */
import type { Database, RunResult } from 'better-sqlite3';
import { Column, is, Param, Placeholder, type Query } from 'drizzle-orm';

/** Runs the write with the values of its placeholders, by name. */
export type Write = (values: Readonly<Record<string, unknown>>) => RunResult;

/** Where a parameter comes from: a placeholder by its name, made fit for the driver by `encode`, or fixed. */
type Slot = { name: string | null; encode: ((value: unknown) => unknown) | null; fixed: unknown };

function slotOf(param: unknown): Slot {
  if (is(param, Placeholder)) return { name: param.name, encode: null, fixed: null };
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { value, encoder } = param;
    // Columns that store a value as it is inherit this; to call it for each of twenty took its time.
    const plain = encoder.mapToDriverValue === Column.prototype.mapToDriverValue;
    return {
      name: value.name,
      encode: plain ? null : (given) => encoder.mapToDriverValue(given),
      fixed: null,
    };
  }
  return { name: null, encode: null, fixed: param };
}

/**
 * Drizzle makes the SQL; the driver runs it. Drizzle's own `prepare` asks of each parameter what it is at every run, which for a
 * dozen writes an event costs as much as the writes.
 */
export function prepareWrite(sqlite: Database, query: { toSQL(): Query }): Write {
  const { sql, params } = query.toSQL();
  const statement = sqlite.prepare(sql);
  const slots = params.map(slotOf);
  return (values) => {
    const given: unknown[] = [];
    for (const { name, encode, fixed } of slots) {
      const value = name === null ? fixed : values[name];
      // Not known is not no: the encoder of a truth would make a 0 of it.
      given.push(encode === null || value === null ? value : encode(value));
    }
    return statement.run(given);
  };
}

/** @param source SQL whose parameters are `?`. Rows come as the database has them, by the names of their columns. */
export function prepareRead<Row>(
  sqlite: Database,
  source: string,
): (...values: unknown[]) => Row | undefined {
  const statement = sqlite.prepare<unknown[], Row>(source);
  return (...values) => statement.get(...values);
}
