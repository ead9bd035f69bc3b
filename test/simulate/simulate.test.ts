/** Eight weeks of a small town keep every rule, and every rule can be broken; `npm run simulate` plays a year. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INVARIANTS } from './invariants/all.js';
import { lookAtReport } from './invariants/report.js';
import { WEEK } from './time.js';
import { START, Year } from './year.js';

const WEEKS = 8;
const SPAN = { from: START, until: START + WEEKS * WEEK };
let year: Year;

beforeAll(async () => {
  year = new Year(7, { households: 20, landlords: 6, helpers: 3, weeks: WEEKS });
  while (await year.week());
}, 120_000);
afterAll(() => year.close());

it('keeps every rule, over messages, cases and homes', () => {
  expect(year.town.faults).toEqual([]);
  expect(year.judge.broken).toEqual([]);
  // A town in which nothing happens would keep every rule.
  const checked = Object.fromEntries(year.judge.rulings.map((one) => [one.name, one.checked]));
  for (const [name, least] of Object.entries(LEAST)) expect(checked[name], name).toBeGreaterThan(least);
});

it('has landlords who tell which of several towns of one name it is', () => {
  const told = year.town.beside.prepare("SELECT region FROM offers WHERE town = 'Neustadt'").pluck().all();
  expect(told).toContainEqual(expect.stringMatching(/^06(634018|532016)$/));
});

const LEAST = {
  'at most one unasked message a day': 40,
  'a person’s words are answered, or in a case': 60,
  'no home is promised to two': 3,
  'only cleared homes are proposed': 3,
  'no programme gives more seats than it has': 0,
  'people are rung within the hours of the centre': 0,
};

/** A message that was sent unasked, late enough for others before it. */
const NOTICE = `SELECT id FROM outbox WHERE platform = 'telegram' AND priority = 3 AND kind = 'say' AND state = 'sent'
  ORDER BY id DESC LIMIT 1`;
const again = (later: number): string =>
  `INSERT INTO outbox (key, event_id, seq, part, platform, lane, priority, kind, state, person_id, created_at, finished_at)
    SELECT 'again', event_id, seq, 0, platform, lane, priority, kind, 'sent', person_id, created_at + ${later}, finished_at + ${later}
    FROM outbox WHERE id = (${NOTICE})`;
const person = `(SELECT person_id FROM outbox WHERE id = (${NOTICE}))`;
const HOUR = 3_600_000;

/** By the rule that must see it. */
const MUTATIONS: Record<string, string> = {
  'at most one unasked message a day': again(HOUR),
  'nothing unasked in the quiet hours': `UPDATE outbox SET finished_at = finished_at + 14 * ${HOUR} WHERE id = (${NOTICE})`,
  'nothing unasked in a pause': `INSERT INTO sim_persons (id, at, event, paused_at) VALUES (${person}, 1, 0, 1)`,
  'nothing to who has blocked the bot': `INSERT INTO sim_persons (id, at, event, blocked_at) VALUES (${person}, 1, 0, 1)`,
  'nothing but safety and deadlines beside an open urgent case': `INSERT INTO sim_cases (id, at, event, person_id, urgency, state)
      VALUES (9999, 1, 0, ${person}, 'red', 'new')`,
  'no open case without an owner, or a clock for who takes it': `INSERT INTO cases (person_id, state, urgency, topic, channel, opened_at)
      VALUES (1, 'new', 'normal', 'human', 'C0HELP', 1)`,
  'no held case without a clock': `INSERT INTO cases (person_id, state, urgency, topic, channel, opened_at, claimed_by)
      VALUES (1, 'claimed', 'normal', 'human', 'C0HELP', 1, 1)`,
  'every open urgent case has a clock of its own': `INSERT INTO cases (person_id, state, urgency, topic, channel, opened_at)
      VALUES (1, 'new', 'red', 'danger', 'C0HELP', 1)`,
  'every cry for help opens an urgent case at once': `INSERT INTO sim_cries VALUES (${person}, ${SPAN.until})`,
  'no home is promised to two': `INSERT INTO sim_proposals (id, at, event, offer_id, person_id, state)
      SELECT 9999, at, event, offer_id, 1, 'won' FROM sim_proposals s WHERE s.state = 'confirmed'
        AND s.nth = (SELECT max(nth) FROM sim_proposals l WHERE l.id = s.id)
      UNION ALL SELECT 9998, ${SPAN.until}, 0, 77, 1, 'won' UNION ALL SELECT 9997, ${SPAN.until}, 0, 77, 2, 'won'`,
  'only cleared homes are proposed': `INSERT INTO sim_proposals (id, at, event, offer_id, person_id, state)
      VALUES (9999, ${SPAN.until}, 0, 7777, 1, 'live')`,
  'the ledger counts each proposal once': `DELETE FROM fairness WHERE what = 'proposed'`,
  'of who was erased no row is left': `INSERT INTO sim_erasures (id, at, event, person_id, state)
      VALUES (99, 1, 0, ${person}, 'planned'), (99, ${SPAN.until}, 0, NULL, 'done')`,
  'no event has failed': `UPDATE inbox SET state = 'failed' WHERE id = (SELECT max(id) FROM inbox)`,
  'no message is stuck on its way': `UPDATE outbox SET finished_at = NULL, state = 'due', not_before = 0 WHERE id = (${NOTICE})`,
  'no timer is overdue': `INSERT INTO timers VALUES ('case-clock', 'case:99', 1, NULL)`,
  'each check is asked once in its days and by day, or has a reason': `INSERT INTO checkins
      (stay_id, person_id, side, kind, due_on, until_day, state, created_at)
      VALUES (1, 1, 'guest', 'day-99', '2026-03-03', '2026-03-05', 'planned', 1)`,
  'only who has agreed is asked': `INSERT INTO sim_checkins (id, at, event, person_id, side, kind, state, asked_at)
      VALUES (99, ${SPAN.until}, 0, 99999, 'guest', 'day-99', 'asked', ${SPAN.until})`,
  'a red answer has an urgent case, with its clock or its outcome, from that very moment': `INSERT INTO sim_checkins
      (id, at, event, person_id, state, level) VALUES (98, ${SPAN.until}, 0, 1, 'answered', 'red')`,
  'nobody gets a message to many twice': `INSERT INTO outbox
      (key, event_id, seq, part, platform, lane, priority, kind, state, person_id, target_key, created_at, finished_at)
      VALUES ('c1', 1, 1, 0, 'telegram', 'x', 4, 'broadcast', 'sent', 1, 'cast:1:uk', 1, 1),
        ('c2', 1, 1, 0, 'telegram', 'x', 4, 'broadcast', 'sent', 1, 'cast:1:uk', 1, 1)`,
  'no programme gives more seats than it has': `INSERT INTO sim_registrations (id, at, event, programme_id, person_id, state)
      SELECT 9000 + value, ${SPAN.until}, 0, (SELECT min(id) FROM programmes WHERE seats IS NOT NULL), 1, 'taken'
      FROM json_each('[1,2,3,4,5,6,7,8,9,10]')`,
  'whoever has waited longest for a seat is the next': `INSERT INTO sim_registrations
      (id, at, event, programme_id, person_id, state, created_at) VALUES (9001, 1, 0, 1, 1, 'waiting', 1),
        (9002, 2, 0, 1, 2, 'waiting', 2), (9002, ${SPAN.until}, 0, 1, 2, 'offered', 2)`,
  'no seat stays empty while somebody waits and could still come': `INSERT INTO programmes
      (id, state, organiser, words, audience, seats, created_at, changed_at) VALUES (99, 'open', '', '{}', '{}', 3, 1, 1);
      INSERT INTO programme_dates (programme_id, kind, starts_at, ends_at, state)
        VALUES (99, 'date', ${SPAN.until + 99 * HOUR}, ${SPAN.until + 100 * HOUR}, 'planned');
      INSERT INTO registrations (programme_id, person_id, state, created_at) VALUES (99, 1, 'waiting', 1)`,
  'whatever becomes of a seat is told at that very moment': `INSERT INTO sim_registrations
      (id, at, event, programme_id, person_id, state) VALUES (9001, ${SPAN.until}, 0, 1, (SELECT min(id) FROM persons), 'cancelled')`,
  'a seat that is offered is taken, given up or passed on in time': `INSERT INTO registrations
      (programme_id, person_id, state, offer_until, created_at) VALUES (1, 99999, 'offered', 1, 1)`,
  'how it was is asked once, of who had a seat, after a date that was held': `INSERT INTO sim_registrations
      (id, at, event, programme_id, person_id, state, asked_at) VALUES (9001, ${SPAN.until}, 0, 999, 1, 'taken', ${SPAN.until})`,
  'who has a seat is reminded of no date that is not held': `UPDATE programme_dates SET state = 'cancelled'
      WHERE id = (SELECT max(id) FROM programme_dates);
      INSERT OR IGNORE INTO timers SELECT 'programme-day', 'date:' || max(id), 1, NULL FROM programme_dates`,
  'people are rung within the hours of the centre': `INSERT INTO sim_call_backs (id, at, event, state, from_at, until_at)
      VALUES (9001, ${SPAN.until}, 0, 'booked', ${SPAN.until + 12 * HOUR}, ${SPAN.until + 13 * HOUR})`,
  'no time is given to more people than there are lines': `INSERT INTO sim_call_backs (id, at, event, state, from_at, until_at)
      SELECT 9000 + value, ${SPAN.until}, 0, 'booked', 1000, 2000 FROM json_each('[1,2,3]')`,
  'whoever waits to be rung is in the list, and their time is not long over': `INSERT INTO call_backs
      (person_id, state, language, topic, from_at, until_at, created_at)
      VALUES (99999, 'booked', 'uk', 'home', ${SPAN.until}, ${SPAN.until + HOUR}, 1)`,
  'who was not reached is tried three times, and no more': `INSERT INTO sim_call_backs (id, at, event, state, tries)
      VALUES (9001, ${SPAN.until}, 0, 'given-up', 2)`,
  'what came of a try that reached nobody is told to the person': `INSERT INTO sim_call_backs (id, at, event, person_id, state, tries)
      VALUES (9001, ${SPAN.until}, 0, (SELECT min(person_id) FROM addresses), 'booked', 1)`,
  'each call that was tried is written down': `INSERT INTO sim_call_backs (id, at, event, state, tries)
      VALUES (9001, ${SPAN.until}, 0, 'reached', 0)`,
  'what was kept back has a reason': `UPDATE contacts SET outcome = 'dropped', reason = NULL`,
  'a person’s words are answered, or in a case': `INSERT INTO sim_wrote
      SELECT 999999, external_id, ${SPAN.until} FROM addresses LIMIT 1`,
};

it.each(Object.entries(MUTATIONS))('sees when this is broken: %s', (name, change) => {
  const { beside } = year.town;
  beside.exec('BEGIN');
  try {
    beside.exec(change);
    const rule = INVARIANTS.find((one) => one.name === name);
    expect(rule?.check(beside, SPAN).broken.length).toBeGreaterThan(0);
  } finally {
    beside.exec('ROLLBACK');
  }
});

it('lets what was held go out at night only to who has just let us in again', () => {
  const { beside } = year.town;
  const night = SPAN.until - 3 * HOUR;
  const rule = INVARIANTS.find(({ name }) => name.startsWith('what a clock or a round says waits'));
  const said = `SELECT o.id FROM outbox o JOIN inbox i ON i.id = o.event_id WHERE o.platform = 'telegram' AND o.kind = 'say'
    AND o.state = 'sent' AND o.person_id IS NOT NULL AND i.source = 'timer' AND i.external_id LIKE 'viewing-due:%' LIMIT 1`;
  const reader = `SELECT person_id FROM outbox WHERE finished_at = ${night}`;
  const back = (blocked: string): string =>
    `INSERT INTO sim_persons (id, at, event, blocked_at) VALUES ((${reader}), ${night}, 0, ${blocked})`;
  beside.exec(`BEGIN; UPDATE outbox SET priority = 1, finished_at = ${night} WHERE id = (${said})`);
  const atNight = rule?.check(beside, SPAN).broken.length;
  beside.exec(`${back('1')}; ${back('NULL')}`);
  const returned = rule?.check(beside, SPAN).broken.length;
  beside.exec('ROLLBACK');
  expect([atNight, returned]).toEqual([1, 0]);
});

it('does not look for the answer to what somebody wrote before they were forgotten', () => {
  const { beside } = year.town;
  const rule = INVARIANTS.find(({ name }) => name === 'a person’s words are answered, or in a case');
  beside.exec(`BEGIN; INSERT INTO sim_wrote SELECT 999999, a.external_id, p.created_at - 1
    FROM addresses a JOIN persons p ON p.id = a.person_id WHERE p.created_at > ${SPAN.from} + 1 LIMIT 1`);
  const found = rule?.check(beside, SPAN);
  beside.exec('ROLLBACK');
  expect(found?.broken).toEqual([]);
});

it('sees when a report says something else than what happened', () => {
  const { beside, ground } = year.town;
  expect(lookAtReport(beside, ground, SPAN.until).broken).toEqual([]);
  beside.exec(`BEGIN; INSERT INTO sim_stays (id, at, event, from_day) VALUES (9999, 1, 0, '2026-03-05')`);
  const { broken } = lookAtReport(beside, ground, SPAN.until);
  beside.exec('ROLLBACK');
  expect(broken.map(({ what }) => what)).toEqual(['households matched', 'households living there']);
});

it('names every rule once', () => {
  const names = INVARIANTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of Object.keys(MUTATIONS)) expect(names).toContain(name);
});
