/** The small things of a chat: edit, reply, delete, samples, badges, blocking, a dead service, and reset. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Running } from '../sandbox/running.js';
import { start, ticked } from './play.js';
import { openSandbox, type Visit, visit } from './visit.js';

let sandbox: Running;
let me: Visit;
beforeAll(async () => {
  sandbox = await openSandbox('en');
});
beforeEach(async () => {
  me = await visit(sandbox, { language: 'en', width: 'desk' });
});
afterEach(async () => {
  expect(me.complaints).toEqual([]);
  await me.end();
  await sandbox.post('/control/reset');
});
afterAll(async () => {
  await sandbox.stop();
});

const mine = (text: string) => me.page.locator('.message.mine', { hasText: text });

async function choose(text: string, item: string): Promise<void> {
  await mine(text).hover();
  await mine(text).getByRole('button', { name: me.words.phone.with }).click();
  await me.page.getByRole('menuitem', { name: item }).click();
}

test('an own message is edited in place, answered, and vanishes when deleted', async () => {
  const { page, words, write } = me;
  await start(me);
  await write('a slip of teh hand');
  await choose('a slip', words.phone.edit);
  const field = page.getByLabel(words.phone.message, { exact: true });
  await expect.poll(() => field.inputValue()).toBe('a slip of teh hand');
  await field.fill('a slip of the hand');
  await page.keyboard.press('Enter');
  await mine('a slip of the hand').getByText(words.phone.edited).waitFor();
  await choose('a slip', words.phone.reply);
  await write('and an answer to it');
  await mine('and an answer').locator('.quote', { hasText: 'a slip of the hand' }).waitFor();
  await choose('and an answer', words.phone.remove);
  await mine('and an answer').waitFor({ state: 'detached' });
});

test('a reaction stands under the message of the bot', async () => {
  const { page, words } = me;
  await start(me);
  const greeting = page.locator('.message:not(.mine)').first();
  await greeting.hover();
  await greeting.getByRole('button', { name: words.phone.with }).click();
  await page.getByRole('menuitem', { name: `🙏 ${words.phone.react}` }).click();
  await greeting.locator('.reactions', { hasText: '🙏' }).waitFor();
});

test('samples are sent and shown, commands come from the bot’s own menu', async () => {
  const { page, words } = me;
  await start(me);
  for (const kind of ['photo', 'voice', 'document', 'location', 'contact']) {
    await page.getByRole('button', { name: words.phone.attach, exact: true }).click();
    await page.getByRole('menuitem', { name: words.kinds[kind] ?? '', exact: true }).click();
  }
  const picture = page.locator('.mine img.photo');
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image: object) => Reflect.get(image, 'naturalWidth'))).toBe(640);
  await page.locator('.mine audio').waitFor();
  await page.locator('.mine a.attached', { hasText: 'letter.pdf' }).waitFor();
  await page.locator('.mine .attached', { hasText: '51.3' }).waitFor();
  await page.getByRole('button', { name: words.phone.commands }).click();
  await page.getByRole('menuitem', { name: '/menu' }).click();
  await mine('/menu').waitFor();
});

test('an album is one bubble, each picture with what can be done with it', async () => {
  const { page, words } = me;
  await start(me);
  await page.getByLabel(words.phone.message, { exact: true }).fill('Two rooms');
  await page.getByRole('button', { name: words.phone.attach, exact: true }).click();
  await page.getByRole('menuitem', { name: words.kinds.album ?? '', exact: true }).click();
  const album = page.locator('.mine.album');
  await album.getByRole('list', { name: words.phone.album(2) }).waitFor();
  expect(await album.locator('img.photo').count()).toBe(2);
  expect(await album.locator('.text').allTextContents()).toEqual(['Two rooms']);
  expect(await album.locator('.stamp').count()).toBe(1);
  const second = album.getByRole('listitem').nth(1);
  await second.hover();
  await second.getByRole('button', { name: words.phone.with }).click();
  await page.getByRole('menuitem', { name: words.phone.remove }).click();
  await album.waitFor({ state: 'detached' });
  await page.locator('.mine img.photo').waitFor();
});

test('the words below a picture are changed, and the picture is replaced', async () => {
  const { page, words } = me;
  await start(me);
  await page.getByLabel(words.phone.message, { exact: true }).fill('The kitchen');
  await page.getByRole('button', { name: words.phone.attach, exact: true }).click();
  await page.getByRole('menuitem', { name: words.kinds.photo ?? '', exact: true }).click();
  await choose('The kitchen', words.phone.edit);
  const field = page.getByLabel(words.phone.message, { exact: true });
  await expect.poll(() => field.inputValue()).toBe('The kitchen');
  await field.fill('The bathroom');
  await page.keyboard.press('Enter');
  await mine('The bathroom').getByText(words.phone.edited).waitFor();
  await choose('The bathroom', words.phone.replace);
  await mine('The bathroom').locator('a.attached', { hasText: 'letter.pdf' }).waitFor();
});

test('what others have not read is marked, and read when they are looked at', async () => {
  const { page, words } = me;
  await sandbox.post('/phone/5005/write', { text: '/start' });
  const klaus = page.locator('.face', { hasText: 'Klaus' });
  await klaus.locator('.news').waitFor();
  await klaus.click();
  await klaus.locator('.news').waitFor({ state: 'detached' });
  await page.locator('.chat .message').first().waitFor();
  // Whoever looks at another channel has not read what comes in this one.
  await page.locator('.side .place', { hasText: 'urgent' }).click();
  await sandbox.post('/phone/5001/write', { text: '/start' });
  await sandbox.post('/phone/5001/write', { text: 'людина' });
  await page.locator('.side .place', { hasText: 'help' }).locator('.news').first().waitFor();
  expect(words.unread(2)).toBe('2 unread');
});

test('who has blocked the bot can only unblock it', async () => {
  const { page, words } = me;
  await start(me);
  await page.getByRole('button', { name: words.phone.menu }).click();
  await page.getByRole('menuitem', { name: words.phone.block }).click();
  const unblock = page.getByRole('button', { name: words.phone.unblock });
  await unblock.waitFor();
  expect(await page.locator('.writer').count()).toBe(0);
  await unblock.click();
  await page.locator('.writer').waitFor();
});

test('a killed service leaves one tick, a started one makes it two', async () => {
  const { page, words, write } = me;
  await start(me);
  const service = page.locator('.happening').getByRole('region', { name: words.happening.service });
  await service.getByRole('button', { name: words.happening.kill }).click();
  await service.getByText(words.happening.states.stopped).waitFor();
  await write('is anybody there?');
  await mine('is anybody').locator('.ticks.waiting').waitFor();
  await service.getByRole('button', { name: words.happening.start, exact: true }).click();
  await mine('is anybody').locator('.ticks.fetched').waitFor();
});

test('reset makes everything new', async () => {
  const { page, words } = me;
  await start(me);
  await ticked(me, 'write');
  await page.getByRole('button', { name: words.happening.day }).click();
  await page.getByRole('button', { name: words.reset }).click();
  const question = page.getByRole('dialog', { name: words.resetTitle });
  await question.getByRole('button', { name: words.reset }).click();
  await question.waitFor({ state: 'detached' });
  await page.getByText(words.phone.empty, { exact: true }).waitFor();
  expect(await page.locator('.tour li[data-done="true"]').count()).toBe(0);
  await page.getByText(words.happening.noRows).waitFor();
  await start(me);
});

test('language and colours are remembered', async () => {
  const { page } = me;
  await page.getByLabel(me.words.language).selectOption('uk');
  await page.getByRole('heading', { name: 'Пісочниця Helpcenter' }).waitFor();
  await page.getByRole('button', { name: /Кольори/ }).click();
  await page.getByRole('menuitem', { name: 'темні' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Пісочниця Helpcenter' }).waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
});
