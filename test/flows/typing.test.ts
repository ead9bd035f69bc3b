/** While a helper has an answer open, the person sees that somebody writes; it ends with the modal. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
beforeAll(async () => {
  town = await openTown();
  anna = town.helper('Anna');
});
afterAll(() => town.stop());

/** Until when it is shown, in milliseconds; 0 when it never was. */
const typing = (person: Person): number =>
  town.world.telegram.chats.find(({ id }) => id === person.id)?.typingUntil ?? 0;
const isShown = async (person: Person): Promise<void> => {
  await person.phone.wait(() => typing(person) > 0);
};

it('opening an answer shows it, by button and by command; a note does not, and closing is taken quietly', async () => {
  const person = town.person();
  const kase = await person.isInTouchWith(anna);
  await anna.presses('note', kase);
  await anna.sees(phrase('desk-note-title', { number: kase.number }));
  expect(JSON.stringify(anna.staff.modal())).not.toContain('"notify_on_close":true');
  await anna.staff.closeModal();
  expect(typing(person)).toBe(0);
  await anna.presses('reply', kase);
  await anna.sees(phrase('desk-reply-title', { number: kase.number }));
  await isShown(person);
  await anna.staff.closeModal();
  await person.hearsNothingMore();
  const before = typing(person);
  await anna.staff.command('/case', `draft ${kase.number}`, town.world.help);
  await person.phone.wait(() => typing(person) > before);
  expect(await anna.submits('Come at ten')).toBeUndefined();
  await person.hears(phrase('human-reply', { number: kase.number, text: 'Come at ten' }));
  expect(town.rows("SELECT 1 FROM outbox WHERE kind = 'typing'")).toEqual([]);
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
});

it('a Telegram that does not take it keeps nobody from answering', async () => {
  const person = town.person();
  const kase = await person.isInTouchWith(anna);
  town.world.telegram.faults.add({ method: 'sendChatAction', what: { status: 500 } });
  await anna.replies(kase, 'Come at nine');
  await person.hears(phrase('human-reply', { number: kase.number, text: 'Come at nine' }));
});
