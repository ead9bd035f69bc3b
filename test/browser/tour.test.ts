/** The whole tour, played on the page as a visitor does, in German and Ukrainian, on a desk's and a phone's width. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../sandbox/running.js';
import { answerFirst, askForHuman, replyTo, start, ticked } from './play.js';
import { openSandbox, type Visit, visit } from './visit.js';

const REPLY = 'Добрий день! Ми шукаємо для Вас <житло> & кімнату.';

describe.each([
  { language: 'de', staff: 'de' },
  { language: 'uk', staff: 'en' },
] as const)('the tour, page in $language', ({ language, staff }) => {
  let sandbox: Running;
  let me: Visit;
  beforeAll(async () => {
    sandbox = await openSandbox(staff);
  });
  afterEach(async () => {
    await me.end();
    await sandbox.post('/control/reset');
  });
  afterAll(async () => {
    await sandbox.stop();
  });

  test.each(['desk', 'phone'] as const)('six steps, each ticked when it happened, on a %s', async (width) => {
    me = await visit(sandbox, { language, width });
    const { page, words, show, write } = me;
    const done = page.locator('.tour li[data-done="true"]');
    expect(await done.count()).toBe(0);

    await start(me);
    await ticked(me, 'write');
    await answerFirst(me);
    await ticked(me, 'answer');
    await askForHuman(me);
    await ticked(me, 'human');
    expect(await done.count()).toBe(3);

    await replyTo(me, staff, REPLY);
    await ticked(me, 'reply');
    await show('phone');
    await page.locator('.chat').getByText(REPLY).waitFor();

    await show('happening');
    await page.getByRole('button', { name: words.happening.lost }).click();
    await page.locator('.chip').waitFor();
    expect(await done.count()).toBe(4);
    await write('/menu');
    await ticked(me, 'lost');

    await show('happening');
    await page.getByRole('button', { name: words.happening.fortnight }).click();
    await ticked(me, 'clock');
    await page.getByText(words.tour.over).waitFor();
    expect(me.complaints).toEqual([]);
  });

  test('a step can be skipped, shown and begun again; a press alone ticks nothing', async () => {
    me = await visit(sandbox, { language, width: 'phone' });
    const { page, words } = me;
    const title = (n: number, step: keyof typeof words.tour.steps) =>
      page.getByText(`${words.tour.step(n, 6)}: ${words.tour.steps[step][0]}.`);
    await page.getByRole('button', { name: words.tour.skip }).click();
    await page.getByRole('button', { name: words.tour.skip }).click();
    await page.getByRole('button', { name: words.tour.skip }).click();
    await title(4, 'reply').waitFor();
    await page.getByRole('button', { name: words.tour.show }).click();
    expect(await page.locator('#desk').isVisible()).toBe(true);
    await page.getByRole('button', { name: words.tour.skip }).click();
    await page.getByRole('button', { name: words.tour.show }).click();
    await page.getByRole('button', { name: words.happening.lost }).click();
    await page.locator('.chip').waitFor();
    expect(await page.locator('.tour li[data-done="true"]').count()).toBe(0);
    await page.getByRole('button', { name: words.tour.again }).click();
    await title(1, 'write').waitFor();
  });
});
