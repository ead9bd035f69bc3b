/** What `doctor` says of the retention and of the coordinators. */
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
