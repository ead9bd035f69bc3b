/** What is rehearsed at the start goes all the way, and leaves nothing. */
import { expect, it } from 'vitest';
import type { Core } from '../../src/bot/core.js';
import { type RehearsalParts, rehearse } from '../../src/bot/rehearsal.js';
import { SayPayload } from '../../src/flows/payload.js';
import { startCore } from './middle.js';

/** @returns what is rehearsed with, and each message that was rendered for a person. */
function stage(core: Core, isBusy: () => boolean = () => false): { parts: RehearsalParts; said: string[] } {
  const said: string[] = [];
  const { store, rows, ground, clock } = core;
  const render: RehearsalParts['mouth']['render'] = (row) => {
    const say = SayPayload.safeParse(rows.outbox.payload(row));
    if (say.success) said.push(JSON.stringify(say.data.said));
    return { do: 'cancel', reason: 'nobody' };
  };
  return { parts: { store, rows, ground, mouth: { render }, now: () => clock.now(), isBusy }, said };
}

/** How many rows each table has, and where SQLite counts on. */
function rowsOf({ store }: Core): unknown {
  const { $client } = store.tables as unknown as {
    $client: { prepare: (sql: string) => { all: () => unknown[] } };
  };
  const all = (sql: string) => $client.prepare(sql).all();
  const tables = all("SELECT name FROM sqlite_master WHERE type = 'table'") as { name: string }[];
  return tables
    .map(({ name }) => [name, all(`SELECT count(*) AS n FROM "${name}"`)])
    .concat([['', all('SELECT * FROM sqlite_sequence')]]);
}

it('plays a search until its card, a question, a request and a cry for help, and nothing of it stays', async () => {
  const core = startCore();
  const before = rowsOf(core);
  const { parts, said } = stage(core);
  await rehearse(parts);
  for (const key of ['form-intake-saved', 'answer-choose', 'human-opened', 'danger-violence'])
    expect(said.join(' ')).toContain(`"${key}"`);
  expect(rowsOf(core)).toEqual(before);
});

it('ends once somebody waits', async () => {
  const core = startCore();
  let asked = 0;
  const { parts, said } = stage(core, () => {
    asked += 1;
    return asked > 2;
  });
  await rehearse(parts);
  // A greeting of two messages, then the same with the notice.
  expect(asked).toBe(3);
  expect(said).toHaveLength(5);
});
