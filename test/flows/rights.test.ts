/** Rights of helpers: a list or a user group in the settings, looked up in Slack and kept for five minutes. */
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

it('a guest is no helper by membership, but is one when the operator lists them by name', async () => {
  const guest = town.helper('Guest', { id: 'U0GUEST', guest: true });
  const kase = await town.person().asksForHuman();
  await guest.presses('claim', kase);
  await guest.isTold('desk-refused-staff');
  town.world.env.SLACK_HELPERS = 'U0LISTED, S0HELPERS, U0GUEST';
  await town.world.restart('SIGTERM');
  await guest.claims(kase);
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
