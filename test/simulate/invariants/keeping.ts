/** What is kept, what is not, and that nothing gets stuck. */
import type Database from 'better-sqlite3';
import { type Found, type Invariant, ofQuery, type Row, rowsOf, type Span } from './invariant.js';

/** Tables with a column that names a person, as the database itself tells. */
function columnsOfPersons(db: Database.Database): { table: string; column: string }[] {
  const query = `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sim_%'
      AND (c.name IN ('person_id', 'holder_id', 'landlord_id', 'inviter_id', 'used_by', 'held_by')
        OR (m.name = 'persons' AND c.name = 'id'))`;
  return db.prepare<[], { table: string; column: string }>(query).all();
}

/** Everybody who has been erased by now: all tables are looked through. */
function erased(db: Database.Database, span: Span): Found {
  const done = `SELECT DISTINCT before.person_id AS person FROM sim_erasures e JOIN sim_erasures before ON before.id = e.id
    WHERE e.state = 'done' AND before.person_id IS NOT NULL AND e.at > $from AND e.at <= $until`;
  const gone = rowsOf<{ person: number }>(db, done, span).map(({ person }) => person);
  const broken: Row[] = [];
  for (const { table, column } of columnsOfPersons(db)) {
    const count = db
      .prepare<[number], number>(`SELECT count(*) FROM "${table}" WHERE "${column}" = ?`)
      .pluck();
    for (const person of gone) {
      const left = count.get(person) ?? 0;
      if (left > 0) broken.push({ person, table, column, left });
    }
  }
  return { checked: gone.length, broken };
}

export const KEEPING: readonly Invariant[] = [
  { name: 'of who was erased no row is left', check: erased },
  ofQuery(
    'no event has failed',
    `SELECT id, source, state = 'failed' AS broken FROM inbox WHERE recorded_at > $from AND recorded_at <= $until`,
  ),
  ofQuery(
    'nothing waits in the inbox',
    `SELECT count(*) AS waiting, count(*) > 0 AS broken FROM inbox WHERE state = 'new' AND $from < $until`,
  ),
  ofQuery(
    'no message is stuck on its way',
    `SELECT key, state, kind, not_before, not_before < $until - 3600000 AS broken FROM outbox
      WHERE finished_at IS NULL AND state IN ('due', 'retry', 'sending', 'unknown') AND $from < $until`,
  ),
  ofQuery(
    'no timer is overdue',
    `SELECT key, subject, due, due < $until - 60000 AS broken FROM timers WHERE $from < $until`,
  ),
  ofQuery(
    'nothing of the inbox is kept longer than a week',
    `SELECT count(*) AS kept, count(*) > 0 AS broken FROM inbox
      WHERE payload IS NOT NULL AND state = 'done' AND finished_at < $until - 9 * 86400000 AND $from < $until`,
  ),
  ofQuery(
    'no word is kept longer than nine days after it was sent',
    `SELECT count(*) AS kept, count(*) > 0 AS broken FROM outbox_words w JOIN outbox o ON o.id = w.outbox_id
      WHERE o.finished_at < $until - 9 * 86400000 AND $from < $until`,
  ),
  ofQuery(
    'what was kept back has a reason',
    `SELECT id, kind, outcome, outcome <> 'planned' AND reason IS NULL AS broken FROM contacts
      WHERE at > $from AND at <= $until`,
  ),
  ofQuery(
    'the same words of a clock never come twice in ten minutes, nor three times in half a day',
    `SELECT h.person_id, h.text, h.at, (SELECT count(*) FROM sim_heard b WHERE b.person_id = h.person_id
        AND b.text = h.text AND b.nth < h.nth AND b.at > h.at - 12 * 3600000) > 1
      OR EXISTS (SELECT 1 FROM sim_heard b WHERE b.person_id = h.person_id
        AND b.text = h.text AND b.nth < h.nth AND b.at > h.at - 600000) AS broken
      FROM sim_heard h WHERE h.at > $from AND h.at <= $until`,
  ),
];
