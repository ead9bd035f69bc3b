/** The Home tab on the sandbox page: a helper's shift from the first claim to its end, and the coordinator's day, in both widths. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../sandbox/running.js';
import { askForHuman, start } from './play.js';
import { type Look, openSandbox, type Visit, visit } from './visit.js';

const CASE = '#1001';

let sandbox: Running;
beforeAll(async () => {
  sandbox = await openSandbox('en');
});
afterAll(() => sandbox.stop());

async function seen(look: Look, play: (me: Visit) => Promise<void>): Promise<void> {
  const me = await visit(sandbox, look);
  me.page.setDefaultTimeout(8000);
  try {
    await play(me);
    expect(me.complaints).toEqual([]);
  } finally {
    await me.end();
  }
}

const home = ({ page, words }: Visit) => page.getByRole('region', { name: words.desk.home });
const picture = async ({ page }: Visit, name: string): Promise<void> => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

async function opens(me: Visit, name: string): Promise<void> {
  await me.show('desk');
  await me.page.locator('.staff').getByRole('button', { name }).click();
  await me.page.locator('.side .place', { hasText: 'helpcenter' }).click();
  await home(me).getByRole('heading', { name: 'Case desk' }).waitFor();
}

test('a helper begins a shift, says languages, claims, and hands on at its end', async () => {
  await seen({ language: 'en', width: 'desk' }, async (me) => {
    const { page } = me;
    await start(me);
    await askForHuman(me);
    await opens(me, 'Anna');
    await home(me).getByRole('button', { name: 'Start shift' }).click();
    await home(me).getByText('On duty', { exact: false }).waitFor();
    await home(me).getByRole('button', { name: 'Languages' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ukrainian').check();
    await picture(me, 'languages');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await home(me).getByText('I answer in').waitFor();
    await picture(me, 'home-light');
    await home(me).getByRole('button', { name: 'Claim', exact: true }).first().click();
    await home(me).getByRole('heading', { name: 'My cases (1)' }).waitFor();
    await home(me).getByRole('button', { name: 'End shift' }).click();
    await dialog.getByText('Ticked cases go to').waitFor();
    await dialog.getByRole('checkbox', { name: new RegExp(CASE) }).check();
    await picture(me, 'end-shift');
    await dialog.getByRole('button', { name: 'End shift' }).click();
    await dialog.getByText('Please say who takes over.').waitFor();
    await dialog.locator('select').selectOption({ label: 'Ben' });
    await dialog.getByRole('button', { name: 'End shift' }).click();
    await dialog.waitFor({ state: 'detached' });
    await home(me).getByText('Off duty').waitFor();
    await opens(me, 'Ben');
    await home(me).getByRole('heading', { name: 'My cases (1)' }).waitFor();
  });
});

test('the coordinator has the team’s day, on a dark desk and on a phone', async () => {
  await seen({ language: 'en', width: 'desk', theme: 'dark' }, async (me) => {
    await opens(me, 'Clara');
    await home(me).getByRole('heading', { name: 'The team today' }).waitFor();
    await home(me).getByText('Open 1 · in hand 1').waitFor();
    await picture(me, 'home-dark');
    const { violations } = await new AxeBuilder({ page: me.page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
  await seen({ language: 'en', width: 'phone' }, async (me) => {
    await opens(me, 'Clara');
    await home(me).getByRole('heading', { name: 'The team today' }).waitFor();
    await picture(me, 'home-phone');
  });
});
