/** A closed urgent case is for coordinators only: on its card, by buttons, shortcuts and commands (R12). */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown({ SLACK_COORDINATORS: 'U0LEAD' });
});
afterAll(() => town.stop());

it('shows nothing to the others, and only a coordinator opens it again', async () => {
  const person = town.person('en');
  const anna = town.helper('Anna');
  const lead = town.helper('Lead', { id: 'U0LEAD' });
  await person.starts();
  person.writes('My husband beats me qwzx');
  const kase = await person.caseTold();
  await anna.claims(kase);
  await town.quiet();
  expect(kase.card().join('\n')).toContain('qwzx');
  await anna.resolves(kase);
  await kase.shows('desk-card-closed-urgent');
  expect(kase.card().join('\n')).not.toContain('qwzx');
  await anna.presses('reopen', kase);
  await anna.isTold('desk-refused-closed-urgent');
  for (const verb of ['reopen', 'reply', 'note', 'claim']) {
    await anna.forges(verb, kase.value, kase.channel.id);
    await anna.staff.command('/case', `${verb} ${kase.number}`, kase.channel.id);
  }
  const [first] = kase.channel.thread(kase.ts).slice(1);
  await anna.staff.shortcut('reply', kase.channel.id, first?.ts ?? '');
  await town.quiet();
  expect(anna.staff.modal()).toBeNull();
  expect(
    town.rows('SELECT 1 FROM cases WHERE id = ? AND state = ?', kase.number - 1000, 'resolved'),
  ).toHaveLength(1);
  await lead.presses('reopen', kase);
  await kase.reads(phrase('desk-reopened-by', { staff: lead.mention }));
  await town.quiet();
  expect(kase.card().join('\n')).toContain('qwzx');
});
