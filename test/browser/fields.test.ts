/** Modals with every kind of field and menus on the Home tab, as the sandbox page draws them: by hand, kept over an update, and sent as they stand. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { actions } from '../../src/bot/slack/blocks.js';
import { modalView } from '../../src/bot/slack/modal.js';
import { phrase } from '../../src/words/phrase.js';
import { Words } from '../../src/words/words.js';
import type { Running } from '../sandbox/running.js';
import { askForHuman, start } from './play.js';
import { openSandbox, type Visit, visit } from './visit.js';

const ANNA = 'U0SANDANNA';
const GLOBALS = { operator: 'O', hours: 'H', address: 'A', contact: 'C', privacyUrl: 'U', profileDays: 30 };
const words = new Words(() => GLOBALS);

let sandbox: Running;
let me: Visit;
beforeAll(async () => {
  sandbox = await openSandbox('en');
  me = await visit(sandbox, { language: 'en', width: 'desk' });
  me.page.setDefaultTimeout(8000);
  await start(me);
  await askForHuman(me);
});
afterEach(() => expect(me.complaints).toEqual([]));
afterAll(async () => {
  await me.end();
  await sandbox.stop();
});

/** Calls Slack as the service does, with the token that the sandbox has given it in the environment. */
async function asTheApp(method: string, body: object): Promise<void> {
  const { service } = await sandbox.state();
  const given = readFileSync(`/proc/${service.pid}/environ`, 'utf8').split('\0');
  const env = Object.fromEntries(given.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const answer = await fetch(`${env.SLACK_API_URL}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${env.SLACK_BOT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(await answer.json()).toMatchObject({ ok: true });
}

const anna = async () => {
  const found = (await sandbox.state()).staff.find(({ id }) => id === ANNA);
  if (!found) throw new Error('Anna is not there');
  return found;
};

const options = ['Now', 'Later', 'Never'].map((label) => ({ id: label.toLowerCase(), label }));
const label = (name: string) => phrase('desk-state-claimed', { staff: name });
const FORM = modalView(words, 'en', {
  type: 'modal',
  verb: 'note',
  title: phrase('desk-note-title', { number: 1001 }),
  submit: phrase('desk-note'),
  meta: 'case:1',
  fields: [
    { kind: 'say', exactly: '<b>Her own words</b> *as they are*' },
    { kind: 'text', id: 'text', label: label('text'), hint: phrase('desk-note-label') },
    { kind: 'line', id: 'title', label: label('title'), optional: true },
    { kind: 'select', id: 'to', label: label('to'), options, initial: 'later' },
    { kind: 'checks', id: 'which', label: label('which'), options, initial: ['now'], optional: true },
    { kind: 'user', id: 'who', label: label('who') },
    { kind: 'date', id: 'day', label: label('day') },
    { kind: 'moment', id: 'until', label: label('until'), initial: 1_800_000_000_000 },
    { kind: 'buttons', buttons: [{ verb: 'nothing', label: 'Look', value: 'case:1' }] },
  ],
});

test('a form with every kind of field is filled in, kept over a press, and sent', async () => {
  const { page } = me;
  await page.locator('.room .post').first().getByRole('combobox').selectOption({ label: 'Note' });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').waitFor();
  await asTheApp('views.update', { view_id: (await anna()).modal?.id, view: FORM });
  const field = (name: string) => dialog.getByLabel(`claimed by ${name}`, { exact: true });
  await field('text').fill('Hello');
  await field('title').fill('A title');
  expect(await field('to').inputValue()).toBe('later');
  await field('to').selectOption('never');
  await dialog.getByLabel('Now').uncheck();
  await dialog.getByLabel('Never', { exact: true }).check();
  await dialog.getByLabel('Later', { exact: true }).check();
  await field('who').selectOption({ label: 'Ben' });
  await field('day').fill('2026-12-24');
  const until = await field('until').inputValue();
  expect(until).toMatch(/^2027-01-15T\d\d:00$/);
  await field('until').fill('2027-01-16T09:30');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/form.png` });

  // The service knows no such button: its words come over the form, which stays as it is.
  await dialog.getByRole('button', { name: 'Look', exact: true }).click();
  await dialog.getByText('This has been dealt with already').waitFor();
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await field('text').waitFor();
  const moment = await page.evaluate("Date.parse('2027-01-16T09:30') / 1000");
  expect((await anna()).modal?.entered).toMatchObject({
    text: 'Hello',
    title: 'A title',
    to: 'never',
    which: 'later,never',
    day: '2026-12-24',
    until: String(moment),
  });
  expect(await field('text').inputValue()).toBe('Hello');
  expect(await field('to').inputValue()).toBe('never');
  expect(await dialog.getByLabel('Now').isChecked()).toBe(false);
  expect(await field('until').inputValue()).toBe('2027-01-16T09:30');

  await field('text').fill('Hello again');
  await dialog.getByRole('button', { name: 'Note', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.room .post').first().locator('.replies').click();
  await page.locator('.thread').getByText('Hello again').waitFor();
});

test('the Home tab comes from the service, and its menus can be picked from', async () => {
  const { page, words: of } = me;
  await page.locator('.side .place', { hasText: 'helpcenter' }).click();
  const home = page.getByRole('region', { name: of.desk.home });
  await home.getByRole('heading', { name: 'Case desk' }).waitFor();
  await home.getByText('Unclaimed (1)').waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/home.png` });
  const more = ['Snooze', 'Hand over'].map((name) => ({
    verb: 'nothing',
    label: name,
    value: `case:${name}`,
  }));
  const blocks = [
    ...actions(words, 'en', [{ more, label: 'More', dots: true }]),
    ...actions(words, 'en', [
      { more, label: 'More of them', ask: 'Really?' },
      { verb: 'nothing', label: 'Duty', value: '', pick: options, initial: 'now' },
    ]),
  ];
  // A press on the Home tab has the service draw its own again.
  const publish = () => asTheApp('views.publish', { user_id: ANNA, view: { type: 'home', blocks } });
  await publish();
  const answered = async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This has been dealt with already').waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await dialog.waitFor({ state: 'detached' });
    await home.getByText('Unclaimed (1)').waitFor();
    await publish();
  };
  await home.getByRole('button', { name: of.desk.options }).click();
  await page.getByText('Hand over', { exact: true }).first().click();
  await answered();
  await home.getByLabel('Duty').selectOption('later');
  await answered();
  await home.getByLabel('More of them').selectOption({ label: 'Snooze' });
  await page.getByRole('dialog').getByText('Really?').waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/confirm.png` });
  await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
  await answered();
});
