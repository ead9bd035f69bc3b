/** Writes that run at every event, prepared once and for all. */
import type { Database, RunResult } from 'better-sqlite3';
import { is, Param, Placeholder, type Query } from 'drizzle-orm';

/** Runs the write with the values of its placeholders, by name. */
export type Write = (values: Readonly<Record<string, unknown>>) => RunResult;

type Slot = (values: Readonly<Record<string, unknown>>) => unknown;

function slotOf(param: unknown): Slot {
  if (is(param, Placeholder)) return (values) => values[param.name];
  if (is(param, Param) && is(param.value, Placeholder)) {
    const {
      value: { name },
      encoder,
    } = param;
    return (values) => encoder.mapToDriverValue(values[name]);
  }
  return () => param;
}

/**
 * Drizzle makes the SQL; the driver runs it. Drizzle's own `prepare` asks of each parameter what it is at every run, which for a
 * dozen writes an event costs as much as the writes.
 */
export function prepareWrite(sqlite: Database, query: { toSQL(): Query }): Write {
  const { sql, params } = query.toSQL();
  const statement = sqlite.prepare(sql);
  const slots = params.map(slotOf);
  return (values) => statement.run(slots.map((slot) => slot(values)));
}
