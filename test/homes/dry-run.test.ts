/** `match --dry-run`: says what a round would propose, and proposes nothing. */
import { expect, it } from 'vitest';
import { dryRun, planned } from '../../src/cli/dry-run.js';
import { runCommand } from '../../src/cli/program.js';
import { proposals, rounds } from '../../src/db/schema.js';
import { Village } from '../world/village.js';
import { cleared, household, landlord } from './market.js';

it('names the household that would be asked, before the round does', async () => {
  const village = new Village();
  const { rows, fresh } = village;
  const owner = landlord(village);
  const first = household(village, 'uk', {});
  village.days(1);
  const second = household(village, 'uk', {});
  const id = cleared(village, owner);
  const today = village.ground.house.office.today(village.now);
  expect(planned(rows, today)).toMatchObject({
    ...{ seekers: 2, units: 1, edges: 2, searching: 2, indexed: true },
    pairs: [{ offer: `H${id}`, person: first.person.id }],
  });
  expect(second.person.id).not.toBe(first.person.id);
  for (const table of [proposals, rounds])
    expect(fresh.store.tables.select().from(table).all()).toHaveLength(0);

  const lines: string[] = [];
  const env = {
    ...{ TELEGRAM_BOT_TOKEN: 't', SLACK_BOT_TOKEN: 's', SLACK_APP_TOKEN: 'a', OPERATOR_FILE: '-' },
    ...{ SLACK_HELP_CHANNEL: 'C0HELP', SLACK_URGENT_CHANNEL: 'C0URGENT' },
    ...{ TELEGRAM_API_ROOT: 'http://127.0.0.1:1', SLACK_API_URL: 'http://127.0.0.1:1/' },
    ...{ DATABASE_PATH: fresh.path, DATA_KEY: fresh.dataKey },
  };
  const around = {
    env,
    print: (text: string) => lines.push(text),
    complain: (text: string) => expect.fail(text),
  };
  expect(await runCommand(['match', '--dry-run'], around)).toBe(0);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ searching: 2, pairs: expect.any(Array) });
  expect(dryRun({ ...around, print: () => undefined })).toBe(0);
});
