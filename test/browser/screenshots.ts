/** `npm run screenshots`: plays the story on the running page and takes the pictures of the README. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Running } from '../sandbox/running.js';
import { answerFirst, askForHuman, replyTo, start, ticked } from './play.js';
import { type Look, openSandbox, type Visit, visit } from './visit.js';

const FOLDER = fileURLToPath(new URL('../../sandbox/screenshots/', import.meta.url));
/** A README is read on a phone too. */
const MOST_BYTES = 400_000;
const ANSWER = 'Добрий день! Ми побачили Ваше звернення. Чи підійде Вам кімната в Касселі з 1 грудня?';

const take = async ({ page }: Visit, name: string): Promise<void> => {
  // Nothing moves, and no field has the cursor.
  await page.mouse.move(2, 2);
  await page.locator('.chat').evaluate('document.activeElement?.blur()');
  await page.waitForLoadState('networkidle').catch(() => undefined);
  const picture = await page.screenshot({ path: `${FOLDER}${name}.png` });
  if (picture.length >= MOST_BYTES) throw new Error(`${name}.png has ${picture.length} bytes`);
};

async function seen(sandbox: Running, look: Look, play: (me: Visit) => Promise<void>): Promise<void> {
  const me = await visit(sandbox, look);
  try {
    await play(me);
  } finally {
    await me.end();
  }
}

/** German: a landlord writes, a mother asks for a person, Anna answers her. */
async function german(sandbox: Running): Promise<void> {
  await seen(sandbox, { language: 'de', width: 'desk' }, async (me) => {
    const { page, key, write } = me;
    await start(me);
    await answerFirst(me);
    await askForHuman(me);
    await sandbox.post('/phone/5001/send', { kind: 'photo', caption: 'Наша кімната' });
    await replyTo(me, 'de', ANSWER);
    await page.locator('.chat').getByText(ANSWER).waitFor();
    await page.locator('.room .replies').first().click();
    const thread = page.locator('.thread');
    await thread.getByRole('textbox').fill('Wir haben heute noch einen Platz für eine Besichtigung.');
    await page.keyboard.press('Enter');
    await thread.locator('.whispered .actions').waitFor();
    await page.getByRole('button', { name: me.words.tour.end }).click();
    await take(me, 'desk-light');
    await page.locator('#desk').screenshot({ path: `${FOLDER}case.png` });
    await page.locator('.face', { hasText: 'Klaus' }).click();
    await write('Guten Tag, ich habe eine Wohnung für eine Familie.');
    await key('Ich biete eine Wohnung').click();
    await page.locator('.chat .message').nth(3).waitFor();
  });
  await seen(sandbox, { language: 'de', width: 'phone', theme: 'dark' }, async (me) => {
    await me.page.getByRole('button', { name: me.words.tour.end }).click();
    await me.show('desk');
    await me.page.locator('.room .post').first().waitFor();
    await take(me, 'phone-slack');
    await me.show('phone');
    await me.page.locator('.face', { hasText: 'Klaus' }).click();
    await take(me, 'phone-dark');
  });
}

/** Ukrainian: the form on a small phone, then the end of the tour on a dark desk. */
async function ukrainian(sandbox: Running): Promise<void> {
  await seen(sandbox, { language: 'uk', width: 'phone' }, async (me) => {
    await start(me);
    await answerFirst(me);
    await ticked(me, 'answer');
    await take(me, 'phone-light');
  });
  await seen(sandbox, { language: 'uk', width: 'desk', theme: 'dark' }, async (me) => {
    const { page, words, write } = me;
    await askForHuman(me);
    await replyTo(me, 'en', ANSWER);
    await ticked(me, 'reply');
    await page.getByRole('button', { name: words.happening.lost }).click();
    await write('/menu');
    await ticked(me, 'lost');
    await take(me, 'tour');
    await page.getByRole('button', { name: words.happening.fortnight }).click();
    await ticked(me, 'clock');
    await page.locator('.room .replies').first().click();
    await take(me, 'desk-dark');
  });
}

rmSync(FOLDER, { recursive: true, force: true });
for (const [language, play] of [
  ['de', german],
  ['en', ukrainian],
] as const) {
  const sandbox = await openSandbox(language);
  try {
    await play(sandbox);
  } finally {
    await sandbox.stop();
  }
}
