/** The story with the keyboard alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../sandbox/running.js';
import { DESK } from './play.js';
import { openSandbox, type Visit, visit } from './visit.js';

const MOST_STOPS = 120;

let sandbox: Running;
let me: Visit;
beforeAll(async () => {
  sandbox = await openSandbox('en');
  me = await visit(sandbox, { language: 'en', width: 'desk' });
});
afterAll(async () => {
  await me.end();
  await sandbox.stop();
});

const focusedName = (): Promise<string> =>
  me.page.evaluate(
    '(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim()',
  );

/** Presses Tab until the focus is on what has that name. */
async function tabTo(name: string, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await me.page.keyboard.press(key);
    const focused = await focusedName();
    if (focused === name) return;
    met.push(focused.slice(0, 20));
  }
  throw new Error(`never came to ${name}: ${met.join(' | ')}`);
}

test('from the start to a sent reply', async () => {
  const { page, words } = me;
  const { keyboard } = page;
  await tabTo(words.phone.start);
  expect(await page.locator(':focus-visible').count()).toBe(1);
  await keyboard.press('Enter');
  await me.key('Шукаю житло').waitFor();
  await expect.poll(focusedName).toBe(words.phone.message);
  await keyboard.type('людина');
  await keyboard.press('Enter');
  await page.locator('.room .post .actions').first().waitFor();

  await tabTo(DESK.en.claim);
  await keyboard.press('Enter');
  await page.locator('.room .post').getByText('@Anna').waitFor();
  await tabTo(words.desk.reply);
  await tabTo(DESK.en.reply, 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await keyboard.type('Hello from the keyboard');
  await tabTo(DESK.en.look);
  await keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Nothing has been sent').waitFor();
  await tabTo(DESK.en.send);
  await keyboard.press('Enter');
  await page.locator('.chat').getByText('Hello from the keyboard').waitFor();
});

test('a menu opens, moves with arrows, and gives the focus back', async () => {
  const { page, words } = me;
  const { keyboard } = page;
  await page.getByLabel(words.phone.message, { exact: true }).focus();
  await tabTo(words.phone.attach, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect.poll(focusedName).toBe(words.kinds.photo);
  await keyboard.press('ArrowUp');
  expect(await focusedName()).toBe(words.kinds.sticker);
  await keyboard.press('Escape');
  await expect.poll(focusedName).toBe(words.phone.attach);
});

test('a dialog keeps the focus and gives it back', async () => {
  const { page, words } = me;
  await page.getByRole('button', { name: words.reset }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focusedName).toBe(words.reset);
});
