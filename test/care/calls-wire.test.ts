/** A number by Telegram's own keyboard, which goes again, and a call out of Slack's own windows; over the wire. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { Helper } from '../world/helper.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

/** Everything that stands in the window. */
const blocks = (view: { blocks?: unknown } | null): string => JSON.stringify(view?.blocks ?? []);

it('asks for the own number, rings from the list, and tells the person when it is tried again', async () => {
  await town.world.turnClock('2026-06-01T10:00:00+02:00');
  const olena = town.person('uk');
  await olena.starts();
  expect(olena.phone.commands().map(({ command }) => command)).toContain('call');
  olena.writes('/call');
  await olena.hears('call-number');
  expect(olena.phone.replyKeyboard()).toEqual([
    [{ text: olena.label('call-b-contact'), request_contact: true }],
    [{ text: olena.label('call-b-never') }],
  ]);
  olena.phone.sendRaw({ contact: { phone_number: '+380509998877', first_name: 'X', user_id: 1 } });
  await olena.hears('call-number-foreign');
  olena.phone.shareContact('380671234567');
  await olena.hears('call-number-kept');
  expect(olena.phone.replyKeyboard()).toBeNull();
  await olena.hears('call-say');
  for (const label of ['call-b-say-no', 'language-uk', 'call-b-topic-office'] as const)
    await olena.taps(label);
  await olena.phone.wait(() => olena.phone.buttons().includes('11:00'));
  await olena.phone.press('11:00').answered();
  await olena.phone.wait(() => olena.phone.last().text.includes('11:00 – 11:30'));
  await town.world.turnClock('2026-06-01T11:01:00+02:00');
  const [anna, boris] = [town.helper('Anna'), town.helper('Boris')];
  for (const { staff } of [anna, boris]) {
    await staff.command('/case', 'calls', town.world.help);
    await staff.waitFor(() => staff.modal() ?? undefined);
    expect(blocks(staff.modal())).not.toContain('671234567');
  }
  await Promise.all([anna, boris].map(({ staff }) => staff.press('modal', 'case.ring', { value: 'call:1' })));
  const hasIt = ({ staff }: Helper): boolean => blocks(staff.modal()).includes('+380671234567');
  const [has, none] = await anna.staff.waitFor(() => {
    const [taken, left] = [anna, boris].toSorted((one, other) => Number(hasIt(other)) - Number(hasIt(one)));
    return taken && left && hasIt(taken) ? [taken, left] : undefined;
  });
  if (!has || !none) expect.fail('nobody has the call');
  expect(hasIt(none)).toBe(false);
  await has.staff.submit({ outcome: 'no-answer' });
  await olena.phone.wait(() => olena.phone.last().text.includes('13:30'));
  await has.staff.command('/case', 'phone', town.world.help);
  await has.staff.waitFor(() => (blocks(has.staff.modal()).includes('said') ? true : undefined));
  await has.staff.submit({
    phone: '+380 67 123 45 67',
    language: 'uk',
    topic: 'other',
    said: 'Rang back herself',
    besides: '',
  });
  const kase = await town.caseNumber(1001);
  await kase.reads(phrase('desk-phone-by', { staff: has.mention, text: 'Rang back herself' }));
});
