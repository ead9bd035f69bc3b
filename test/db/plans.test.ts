/** What is asked at every event is found by an index: a year of rows must not be read for each message. */
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { rowsOf } from '../../src/db/rows.js';
import { freshStore } from './fresh.js';

it('looks for what waits without reading what is over', () => {
  const { store, path } = freshStore();
  const asked: string[] = [];
  const sqlite = Reflect.get(store.tables, '$client') as Database.Database;
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((source: string) => {
    asked.push(source);
    return prepare(source);
  }) as typeof sqlite.prepare;
  const rows = rowsOf(store);
  asked.length = 0;
  rows.inbox.unfinished();
  rows.inbox.depth();
  rows.rounds.open();
  rows.rounds.open('asked');
  rows.outboxLists.heldFor(1);
  rows.outboxLists.waiting();
  rows.timers.next();
  const again = rowsOf(store);
  again.inbox.waiting(0, 5);
  again.inbox.waitsFrom('7', 5);
  const beside = new Database(path);
  const selects = asked.filter(
    (source) => /^select/i.test(source) && /from "(inbox|outbox|rounds)".* where /s.test(source),
  );
  expect(selects.length).toBeGreaterThan(6);
  for (const source of selects) {
    const values = Array.from({ length: source.split('?').length - 1 }, () => 1);
    const plan = beside.prepare<number[], { detail: string }>(`EXPLAIN QUERY PLAN ${source}`).all(...values);
    const steps = plan.map(({ detail }) => detail).join('; ');
    // `SCAN … USING INDEX` of a partial index reads only what is in it.
    expect(steps, source).not.toMatch(/SCAN \w+$|SCAN \w+;|PRIMARY KEY \(rowid[<>]/);
  }
  beside.close();
});
