/** What the rows were before: tables of the simulation, filled by triggers, so that no code under test tells its own past. */

/** Writes a row of `into` whenever a row of `from` is new or one of these columns has changed. */
function follow(from: string, into: string, id: string, columns: readonly string[]): string[] {
  const names = columns.join(', ');
  const values = columns.map((name) => `NEW.${name}`).join(', ');
  const differs = columns.map((name) => `OLD.${name} IS NOT NEW.${name}`).join(' OR ');
  const insert = `INSERT INTO ${into} (id, at, event, ${names})
    SELECT NEW.${id}, now, event, ${values} FROM sim_clock;`;
  return [
    `CREATE TABLE ${into} (nth INTEGER PRIMARY KEY, id INTEGER NOT NULL, at INTEGER NOT NULL, event INTEGER NOT NULL, ${names})`,
    `CREATE INDEX ${into}_id ON ${into} (id, at)`,
    `CREATE TRIGGER ${into}_new AFTER INSERT ON ${from} BEGIN ${insert} END`,
    `CREATE TRIGGER ${into}_changed AFTER UPDATE ON ${from} WHEN ${differs} BEGIN ${insert} END`,
  ];
}

/** Statements to be run once, over an empty database. */
export const HISTORY: readonly string[] = [
  'CREATE TABLE sim_clock (now INTEGER NOT NULL, event INTEGER NOT NULL)',
  'INSERT INTO sim_clock VALUES (0, 0)',
  // What leaves next is looked for after each event; the service has it in its memory.
  'CREATE INDEX sim_outbox_due ON outbox (not_before) WHERE finished_at IS NULL',
  'CREATE INDEX sim_outbox_event ON outbox (event_id)',
  ...follow('persons', 'sim_persons', 'id', ['paused_at', 'blocked_at', 'pushes']),
  ...follow('cases', 'sim_cases', 'id', ['person_id', 'urgency', 'state', 'claimed_by']),
  ...follow('offers', 'sim_offers', 'id', ['state']),
  ...follow('proposals', 'sim_proposals', 'id', ['offer_id', 'person_id', 'state']),
  ...follow('checkins', 'sim_checkins', 'id', [
    ...['stay_id', 'person_id', 'side', 'kind', 'due_on', 'until_day', 'state', 'reason', 'outbox_key'],
    ...['asked_at', 'reminded_at', 'level', 'case_id'],
  ]),
  ...follow('stays', 'sim_stays', 'id', ['from_day', 'ended_on']),
  ...follow('erasures', 'sim_erasures', 'id', ['person_id', 'state']),
  ...follow('registrations', 'sim_registrations', 'id', [
    ...['programme_id', 'person_id', 'state', 'created_at', 'asked_at'],
  ]),
  ...follow('call_backs', 'sim_call_backs', 'id', ['person_id', 'state', 'from_at', 'until_at', 'tries']),
  ...follow('call_tries', 'sim_call_tries', 'id', ['call_back_id', 'way', 'outcome']),
  // What people have written, cried for, and read of what a clock has said.
  'CREATE TABLE sim_wrote (event INTEGER NOT NULL, chat TEXT NOT NULL, at INTEGER NOT NULL)',
  'CREATE TABLE sim_cries (person_id INTEGER NOT NULL, at INTEGER NOT NULL)',
  'CREATE TABLE sim_heard (nth INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL)',
  'CREATE INDEX sim_heard_person ON sim_heard (person_id, text)',
  ...follow('consents', 'sim_consents', 'id', ['person_id', 'purpose', 'given_at', 'withdrawn_at']),
];
