/** Over the wire once: a coordinator's window as Slack takes it, and the calendar file as it arrives on a phone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { Helper } from '../world/helper.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

const SERIES = {
  organiser: 'Verein',
  title_uk: 'Онлайн-обмін',
  text_uk: 'Питання про житло.',
  repeats: 'monthly 2nd wed 12:30-13:30 from 2026-01-01',
  join_link: 'https://meet.example/raum',
  seats: '20',
};

async function enters(lead: Helper): Promise<void> {
  await lead.staff.command('/case', 'programme', town.world.help);
  await lead.sees('desk-programmes-title');
  await lead.staff.press('modal', 'case.programmeedit');
  await lead.sees('desk-programme-edit-title');
  expect(await lead.agrees({ ...SERIES, seats: 'x' })).toBe(town.plain('en', 'desk-programme-wrong-seats'));
  expect(await lead.agrees(SERIES)).toBeUndefined();
  await lead.sees('desk-programme-title');
}

it('is entered in Slack, and the seat comes to the phone with a calendar that can be opened', async () => {
  await enters(town.helper('Lea'));
  const person = town.person('uk');
  await person.starts();
  person.writes('/programmes');
  await person.hears(phrase('programme-list', { count: 1 }));
  for (const label of ['programme-b-register', 'programme-b-notes-nothing', 'form-save'] as const) {
    await town.quiet();
    await person.taps(label);
  }
  await town.quiet();
  const { root, token, deliveries } = town.world.telegram;
  const sent = deliveries.filter((one) => one.method === 'sendDocument' && one.chat_id === person.id);
  expect(sent).toHaveLength(1);
  const message = person.phone.messages().find((one) => JSON.stringify(one).includes('.ics"'));
  const [, id] = /"file_id":"([^"]+)"/.exec(JSON.stringify(message) ?? '') ?? [];
  const asked = await fetch(`${root}/bot${token}/getFile?file_id=${id}`);
  const { result } = (await asked.json()) as { result: { file_path: string } };
  const file = await (await fetch(`${root}/file/bot${token}/${result.file_path}`)).text();
  expect(file).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin');
  expect(file).toContain('RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2WE');
  expect(file).toContain('SUMMARY:Онлайн-обмін');
});
