/** What people write is shown as they wrote it, and never becomes a part of the page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../sandbox/running.js';
import { askForHuman, DESK, start } from './play.js';
import { openSandbox, type Visit, visit } from './visit.js';

const HTML = `<img src=x onerror="alert(1)"><script>alert(2)</script>&lt;b&gt; </div>`;
const MARKS = '*bold* _it_ <!channel> <https://evil.example|bank> <@U0SANDBEN0> `x` &amp;';
const RIGHT_TO_LEFT = 'abc \u202Efed\u202C \u0645\u0631\u062D\u0628\u0627 <b>';
const SCHEME = 'javascript:alert(3)';

let sandbox: Running;
let me: Visit;
beforeAll(async () => {
  sandbox = await openSandbox('en');
  me = await visit(sandbox, { language: 'en', width: 'desk' });
  await start(me);
  await askForHuman(me);
});
afterAll(async () => {
  await me.end();
  await sandbox.stop();
});

test('a person’s words, in the chat and in the thread of the case', async () => {
  const { page, write, words } = me;
  for (const text of [HTML, MARKS, RIGHT_TO_LEFT, SCHEME]) {
    await write(text);
    await page.locator('.chat .mine .text', { hasText: text }).last().waitFor();
  }
  const card = page.locator('.room .post').first();
  await card.hover();
  await card.getByRole('button', { name: words.desk.reply, exact: true }).click();
  const thread = page.locator('.thread');
  await thread.getByText('onerror="alert(1)"').last().waitFor();
  await thread.getByText('<https://evil.example|bank>').last().waitFor();
  expect(await thread.locator('.mention', { hasText: 'Ben' }).count()).toBe(0);
  expect(await page.locator('img[src="x"], [onerror], a[href^="javascript"]').count()).toBe(0);
  expect(me.complaints).toEqual([]);
});

test('a helper’s words, in Slack and on the phone', async () => {
  const { page } = me;
  const card = page.locator('.room .post').first();
  await card.getByRole('button', { name: DESK.en.claim, exact: true }).click();
  await card.getByText('@Anna').waitFor();
  const field = page.locator('.thread').getByRole('textbox');
  await field.fill(HTML);
  await page.keyboard.press('Enter');
  await page.locator('.thread .mrkdwn', { hasText: HTML }).first().waitFor();
  const draft = page.locator('.thread .whispered').last();
  await draft.getByText(me.words.desk.only).waitFor();
  await draft.getByRole('button', { name: DESK.en.send, exact: true }).click();
  await page.locator('.chat .message:not(.mine) .text', { hasText: HTML }).waitFor();
  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0);
  expect(me.complaints).toEqual([]);
});

test('nobody but the helper sees the draft', async () => {
  const { page } = me;
  await page.locator('.thread').getByRole('textbox').fill('only for Anna');
  await page.keyboard.press('Enter');
  await page.locator('.whispered').last().waitFor();
  await page.locator('.staff').getByRole('button', { name: 'Ben' }).click();
  await page.locator('.whispered').first().waitFor({ state: 'detached' });
});
