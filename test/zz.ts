import { A_YEAR, Year } from './simulate/year.js';
const year = new Year(20261123, A_YEAR);
const t = year.town as any; const b = t.beside;
const AT = 1800209064771;
while (await year.week()) { process.stderr.write('.'); if (t.now > AT) break; }
console.log(b.prepare('SELECT * FROM sim_registrations WHERE person_id=73 ORDER BY nth').all());
const ev = b.prepare('SELECT event FROM sim_registrations WHERE person_id=73 AND at=?').get(AT)?.event;
console.log(b.prepare('SELECT id, source, external_id, lane FROM inbox WHERE id=?').get(ev));
for (const r of b.prepare('SELECT id FROM outbox WHERE event_id = ?').all(ev)) { const row = t.rows.outbox.byId(r.id); console.log(row.key, row.platform, row.kind, row.personId, row.state, JSON.stringify(t.rows.outbox.payload(row)).slice(0, 500)); }
console.log(b.prepare('SELECT * FROM sim_persons WHERE id=73').all());
year.close();
