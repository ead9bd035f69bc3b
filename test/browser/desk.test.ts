/** Slack's side by keyboard: files with words, the shortcut, what only one sees, and the app's Home tab. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Running } from '../sandbox/running.js';
import { askForHuman, DESK, start } from './play.js';
import { openSandbox, type Visit, visit } from './visit.js';

const MOST_STOPS = 150;

let sandbox: Running;
let me: Visit;
beforeAll(async () => {
  sandbox = await openSandbox('en');
  me = await visit(sandbox, { language: 'en', width: 'desk' });
  await start(me);
  await askForHuman(me);
});
afterEach(() => expect(me.complaints).toEqual([]));
afterAll(async () => {
  await me.end();
  await sandbox.stop();
});

const focusedName = (): Promise<string> =>
  me.page.evaluate(
    '(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim()',
  );

async function tabTo(name: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await me.page.keyboard.press(key);
    if ((await focusedName()) === name) return;
  }
  throw new Error(`never came to ${name}`);
}

test('a file with words goes to the person by the shortcut, without a mouse', async () => {
  const { page, words } = me;
  const { keyboard } = page;
  const card = page.locator('.room .post').first();
  await card.getByRole('button', { name: words.desk.reply, exact: true }).focus();
  await keyboard.press('Enter');
  const thread = page.locator('.thread');
  const field = thread.getByRole('textbox');
  await field.focus();
  await keyboard.type('Please fill this in');
  await tabTo(words.desk.attach);
  await keyboard.press('Enter');
  await expect.poll(focusedName).toBe(words.kinds.photo);
  await keyboard.press('ArrowDown');
  expect(await focusedName()).toBe(words.kinds.document);
  await keyboard.press('Enter');
  const post = thread.locator('.post', { hasText: 'Please fill this in' });
  await post.locator('a.attached', { hasText: 'letter.pdf' }).waitFor();
  expect(await field.inputValue()).toBe('');

  // Nobody has claimed the case, so the thread offers nothing by itself.
  await post.getByRole('button', { name: words.desk.more }).focus();
  await keyboard.press('Enter');
  await expect.poll(focusedName).toBe(words.desk.toPerson);
  await keyboard.press('Enter');
  const whisper = thread.locator('.whispered', { hasText: 'letter.pdf' });
  await whisper.getByText(words.desk.only).waitFor();
  await whisper.getByRole('button', { name: DESK.en.send, exact: true }).focus();
  await keyboard.press('Enter');
  await page.locator('.chat .message:not(.mine)', { hasText: 'Please fill this in' }).waitFor();
  await page.locator('.chat .message:not(.mine) a.attached', { hasText: 'letter.pdf' }).waitFor();
});

/** The token with which the service speaks to Slack: the sandbox gives it as an operator would, in the environment. */
async function asTheApp(method: string, body: object): Promise<{ ok: boolean; error?: string }> {
  const { service } = await sandbox.state();
  const given = readFileSync(`/proc/${service.pid}/environ`, 'utf8').split('\0');
  const env = Object.fromEntries(given.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const answer = await fetch(`${env.SLACK_API_URL}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${env.SLACK_BOT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { ok: boolean; error?: string };
}

test('the Home tab is what the service publishes when it is opened, and is drawn for its reader alone', async () => {
  const { page, words } = me;
  await page.locator('.side .place', { hasText: 'helpcenter' }).focus();
  await page.keyboard.press('Enter');
  const home = page.getByRole('region', { name: words.desk.home });
  await home.getByRole('heading', { name: 'Case desk' }).waitFor();
  const button = (action_id: string, text: string) => ({
    type: 'button',
    action_id,
    text: { type: 'plain_text', text },
  });
  const view = (title: string) => ({
    type: 'home',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: title } },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*3* waiting <https://example.org|since nine>' },
        fields: [
          { type: 'mrkdwn', text: '*Urgent*\n1' },
          { type: 'mrkdwn', text: '*Mine*\n2' },
        ],
        accessory: button('case.next', 'Next case'),
      },
      { type: 'divider' },
      { type: 'actions', elements: [button('duty.on', 'On duty'), button('duty.off', 'Off duty')] },
      { type: 'context', elements: [{ type: 'mrkdwn', text: '_as of 09:00_' }] },
    ],
  });
  const publish = (title: string) => asTheApp('views.publish', { user_id: 'U0SANDANNA', view: view(title) });
  expect(await publish('Good morning')).toMatchObject({ ok: true });
  await home.getByRole('heading', { name: 'Good morning' }).waitFor();
  await home.getByText('since nine').waitFor();
  await tabTo('Next case');
  await tabTo('On duty');
  expect(await publish('Good evening')).toMatchObject({ ok: true });
  await home.getByRole('heading', { name: 'Good evening' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).include('.desk').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.locator('.staff').getByRole('button', { name: 'Ben' }).click();
  await home.getByRole('heading', { name: 'Case desk' }).waitFor();
  expect(await home.getByText('Good evening').count()).toBe(0);
});
