/** What `doctor` says of the retention, of the coordinators and of channels by topic and language. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

/** The finding that begins so. Some texts are unread yet, so the command never ends well here. */
async function finding(about: string): Promise<string> {
  const printed = await town.command('doctor').catch((error: { stdout: string }) => error.stdout);
  return printed.split('\n').find((line) => line.includes(about)) ?? expect.fail(`nothing on ${about}`);
}

it('retention: when it ran, what is overdue, and what to do', async () => {
  await town.quiet();
  expect(await finding('retention')).toMatch(/^ok .*last ran .*nothing is overdue$/);
  const person = town.person('en');
  await person.starts();
  town.tamper('UPDATE outbox SET finished_at = 1 WHERE person_id IS NOT NULL AND has_words = 1');
  expect(await finding('retention')).toMatch(/^MEND .*overdue: \d+ of "outbox".*keep the service running/);
  await town.world.turnClock('25h');
  expect(await finding('retention')).toMatch(/^ok /);
  town.tamper("UPDATE meta SET value = '1' WHERE key = 'retention-ran'");
  expect(await finding('retention')).toMatch(/^MEND .*last ran 1970-01-01/);
  town.tamper("DELETE FROM meta WHERE key = 'retention-ran'");
  expect(await finding('retention')).toMatch(/^MEND .*has never ended well/);
});

it('coordinators: nobody named, somebody who is not there, somebody who is', async () => {
  expect(await finding('SLACK_COORDINATORS')).toMatch(/^MEND .*names nobody/);
  const lead = town.helper('Lead');
  town.world.slack.userGroup('S0EMPTY', []);
  town.world.env.SLACK_COORDINATORS = `${lead.staff.id}, S0EMPTY, U0NOBODY`;
  expect(await finding('SLACK_COORDINATORS')).toMatch(/^MEND .*nobody is behind S0EMPTY, U0NOBODY/);
  town.world.env.SLACK_COORDINATORS = lead.staff.id;
  expect(await finding('SLACK_COORDINATORS')).toMatch(/^ok .*names 1$/);
});

it('channels by topic and language: private with the bot in them, public, unknown', async () => {
  const { slack, env } = town.world;
  slack.addChannel('offers', { id: 'C0OFFERS1', private: true });
  slack.addChannel('ukrainian', { id: 'C0UKRAINE' });
  env.OPERATOR_FILE = join(mkdtempSync(join(tmpdir(), 'helpcenter-')), 'operator.yaml');
  const channels = { by_topic: { offer: 'C0OFFERS1' }, by_language: { uk: 'C0UKRAINE', de: 'C0NOWHERE' } };
  writeFileSync(env.OPERATOR_FILE, JSON.stringify({ channels }));
  expect(await finding('channels.by_topic.offer')).toMatch(/^ok .*#offers: private, the bot is in it$/);
  expect(await finding('channels.by_language.uk')).toMatch(/^MEND .*is public/);
  expect(await finding('channels.by_language.de')).toMatch(/^MEND .*C0NOWHERE: .*channel_not_found/);
});
