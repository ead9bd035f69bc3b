/** Rights of helpers: a list or a user group in the settings, looked up in Slack and kept for five minutes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown({ SLACK_HELPERS: 'U0LISTED, S0HELPERS' });
});
afterAll(() => town.stop());

it('who is listed, or in the group, may help; a full member who is neither may not', async () => {
  town.world.slack.userGroup('S0HELPERS', ['U0GROUP']);
  const listed = town.helper('Listed', { id: 'U0LISTED' });
  const grouped = town.helper('In the group', { id: 'U0GROUP' });
  const member = town.helper('Member', { id: 'U0MEMBER' });
  for (const helper of [listed, grouped]) await town.person().isInTouchWith(helper);
  const person = town.person();
  const kase = await person.asksForHuman();
  await member.presses('claim', kase);
  await member.isTold('desk-refused-staff');
  await person.hearsNothingMore();
});

it('a guest, a program, somebody who has left, and somebody of another workspace are no helpers, also when they are listed', async () => {
  const { slack } = town.world;
  town.world.env.SLACK_HELPERS = 'U0LISTED, S0HELPERS, U0GUEST, U0SHARED, U0GONE, U0BOT, U0OTHER';
  await town.world.restart();
  const person = town.person();
  const kase = await person.asksForHuman();
  const others = [
    town.helper('Guest', { id: 'U0GUEST', guest: true }),
    town.helper('Shared', { id: 'U0SHARED', stranger: true }),
    town.helper('Gone', { id: 'U0GONE', deleted: true }),
    town.helper('Bot', { id: 'U0BOT', bot: true }),
  ];
  for (const one of others) {
    await one.forges('claim', kase.value, kase.channel.id);
    await one.isTold('desk-refused-staff');
  }
  const other = town.helper('Other', { id: 'U0OTHER' });
  await slack.sendInteractive({
    type: 'block_actions',
    team: { id: 'T0ELSEWHERE' },
    user: { id: other.staff.id, team_id: 'T0ELSEWHERE' },
    channel: { id: kase.channel.id },
    actions: [{ action_id: 'case.claim', value: kase.value }],
    trigger_id: 'elsewhere.1',
  });
  await other.isTold('desk-refused-staff');
  await person.hearsNothingMore();
});

it('rights taken away hold for at most five minutes more, and never past a restart', async () => {
  town.world.slack.userGroup('S0HELPERS', ['U0GROUP', 'U0LEAVING']);
  const leaving = town.helper('Leaving', { id: 'U0LEAVING' });
  const person = town.person();
  const kase = await person.asksForHuman();
  await leaving.claims(kase);
  await person.hears(phrase('human-claimed', { number: kase.number }));
  await leaving.presses('reply', kase);
  await leaving.sees(phrase('desk-reply-title', { number: kase.number }));
  town.world.slack.userGroup('S0HELPERS', ['U0GROUP']);

  // What is promised: an answer of Slack is believed for five minutes.
  expect(await leaving.submits('Within the five minutes')).toBeUndefined();
  await person.hears(phrase('human-reply', { number: kase.number, text: 'Within the five minutes' }));

  await leaving.presses('reply', kase);
  await leaving.sees(phrase('desk-reply-title', { number: kase.number }));
  await town.quiet();
  await town.world.restart();
  expect(await leaving.submits('Too late')).toBe(town.plain('en', 'desk-refused-staff'));
  await leaving.staff.closeModal();
  await person.hearsNothingMore();
});

it('when Slack cannot say who somebody is, nothing is done, and they are told to press again', async () => {
  town.world.slack.userGroup('S0HELPERS', ['U0GROUP', 'U0NEW']);
  const fresh = town.helper('New', { id: 'U0NEW' });
  const person = town.person();
  const kase = await person.asksForHuman();
  town.world.slack.faults.add({ method: 'usergroups.users.list', what: { error: 'fatal_error' } });
  await fresh.presses('claim', kase);
  await fresh.isTold('desk-refused-unsure');
  await person.hearsNothingMore();
  await fresh.claims(kase);
  await person.hears(phrase('human-claimed', { number: kase.number }));
});

it('roles come from lists and groups; a list that cannot be read makes nobody anything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-'));
  const OPERATOR_FILE = join(folder, 'operator.yaml');
  writeFileSync(OPERATOR_FILE, 'staff: { partners: [U0SHELTER], legal: [S0LEGAL] }\n');
  const other = await openTown({ SLACK_COORDINATORS: 'S0LEADS', SLACK_CHECKERS: 'U0CHECK', OPERATOR_FILE });
  try {
    const { slack } = other.world;
    slack.userGroup('S0LEADS', ['U0BOSS']);
    slack.userGroup('S0LEGAL', ['U0LAW']);
    const people = ['U0BOSS', 'U0CHECK', 'U0LAW', 'U0SHELTER', 'U0ANY'].map((id) => other.helper(id, { id }));
    const kase = await other.person().asksForHuman();
    for (const one of people) await one.staff.command('/case', `audit ${kase.number}`, kase.channel.id);
    const rights = other.rows<{ id: string }>(
      `SELECT user_id || ': ' || helper || coordinator || checker || partner || legal AS id FROM staff ORDER BY 1`,
    );
    // Helper, coordinator, checker, partner, legal. Who is a partner alone sees only their own people.
    expect(rights.map(({ id }) => id)).toEqual([
      'U0ANY: 10000',
      'U0BOSS: 11000',
      'U0CHECK: 10100',
      'U0LAW: 10001',
      'U0SHELTER: 00010',
    ]);
    slack.userGroup('S0LEADS', ['U0BOSS', 'U0NEWBOSS']);
    for (const _ of ['S0LEADS', 'S0LEGAL'])
      slack.faults.add({ method: 'usergroups.users.list', what: { error: 'fatal_error' } });
    const fresh = other.helper('New boss', { id: 'U0NEWBOSS' });
    await fresh.staff.command('/case', `audit ${kase.number}`, kase.channel.id);
    await fresh.isTold('desk-refused-coordinator');
    // It is asked again at the next press, and does not wait for five minutes.
    const { text = '' } = await fresh.staff.command('/case', `audit ${kase.number}`, kase.channel.id);
    expect(text).toBe(other.mrkdwn(phrase('desk-audit-none', { number: kase.number })));
  } finally {
    await other.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
