/** axe finds no serious fault: in both themes and widths, empty and in the middle of the story. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Running } from '../sandbox/running.js';
import { answerFirst, askForHuman, DESK, start } from './play.js';
import { openSandbox, type Visit, visit } from './visit.js';

let sandbox: Running;
let me: Visit;
beforeAll(async () => {
  sandbox = await openSandbox('en');
});
afterEach(async () => {
  await me.end();
  await sandbox.post('/control/reset');
});
afterAll(async () => {
  await sandbox.stop();
});

/** Rule and place of every serious or critical violation. */
async function faults({ page }: Visit): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}

test.each([
  { theme: 'light', width: 'desk' },
  { theme: 'dark', width: 'desk' },
  { theme: 'light', width: 'phone' },
  { theme: 'dark', width: 'phone' },
] as const)('$theme, $width', async ({ theme, width }) => {
  me = await visit(sandbox, { language: 'en', width, theme });
  const { page, words, show } = me;
  expect(await faults(me)).toEqual([]);

  await start(me);
  await answerFirst(me);
  for (const kind of ['photo', 'voice', 'document', 'location', 'contact', 'sticker']) {
    await sandbox.post('/phone/5001/send', { kind });
  }
  await askForHuman(me);
  await sandbox.post('/control/faults', { platform: 'slack', what: { delay: 1 } });
  await show('phone');
  expect(await faults(me)).toEqual([]);
  await page.locator('.writer').getByRole('button', { name: words.phone.attach }).click();
  expect(await faults(me)).toEqual([]);
  await page.keyboard.press('Escape');

  await show('desk');
  const card = page.locator('.room .post').first();
  await card.getByRole('button', { name: DESK.en.claim, exact: true }).click();
  await card.getByText('@Anna').waitFor();
  await card.hover();
  await card.getByRole('button', { name: words.desk.reply, exact: true }).click();
  await page.locator('.thread .post').first().waitFor();
  expect(await faults(me)).toEqual([]);
  await page.locator('.thread').getByRole('button', { name: DESK.en.reply, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
  expect(await faults(me)).toEqual([]);
  await page.keyboard.press('Escape');

  await show('happening');
  expect(await faults(me)).toEqual([]);
});
