/** Compiled statements by their SQL: Drizzle has the same one compiled at each use, which takes longer than most take to run. */
import type { Database, Statement } from 'better-sqlite3';

/** More different ones than this come only from lists of many lengths; the oldest is dropped then. */
const MOST = 500;
const KEPT = /^\s*(?:select|insert|update|delete)\b/i;

/** Has `sqlite` compile each statement once. Whoever changes how rows come back must do so at each use, as Drizzle does. */
export function rememberStatements(sqlite: Database): void {
  const compiled = new Map<string, Statement>();
  const compile = sqlite.prepare.bind(sqlite);
  const prepare = (source: string): Statement => {
    const known = compiled.get(source);
    if (known) return known.reader ? known.raw(false) : known;
    const statement = compile(source);
    if (!KEPT.test(source)) return statement;
    if (compiled.size >= MOST) for (const oldest of [...compiled.keys()].slice(0, 1)) compiled.delete(oldest);
    compiled.set(source, statement);
    return statement;
  };
  sqlite.prepare = prepare as typeof sqlite.prepare;
}
