/** What nothing answers and what does not help reaches whoever writes the FAQ, without a name, and goes with the person. */
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaqError, parseFaq } from '../../src/words/faq.js';
import type { Person } from '../world/person.js';
import { titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';
import { erasedEverywhere, places } from './canary.js';

let town: Town;
beforeAll(async () => {
  town = await openTown({ OFFICE_HOURS: 'Mon-Sun 00:00-24:00' });
  await town.world.turnClock('2026-12-01T12:00:00+01:00');
});
afterAll(() => town.stop());

const DEPOSIT = { de: 'Wie hoch darf die Kaution sein?', uk: 'Яка максимальна кауція?' };
const hasHelped = (person: Person): boolean => person.phone.buttons().includes(person.label('helped-yes'));
/** The lines of the list in which `text` stands. */
const listed = async (text: string): Promise<string[]> =>
  (await town.command('questions')).split('\n').filter((line) => line.includes(text));

async function asks(person: Person, text: string, title: string): Promise<void> {
  person.writes(text);
  await person.hearsTitled(title);
}

it('below the first answer of a day stands whether it helped', async () => {
  const person = town.person('de');
  await person.starts();
  await asks(person, DEPOSIT.de, titleOf('deposit-kaution', 'de'));
  expect(hasHelped(person)).toBe(true);
  await person.taps('helped-yes');
  await person.hears('helped-thanks');
  const asked = () =>
    person.phone.messages().filter((one) => JSON.stringify(one).includes(person.label('helped-no')));
  const before = asked().length;
  await asks(person, DEPOSIT.de, titleOf('deposit-kaution', 'de'));
  await town.quiet();
  expect(asked().length).toBe(before);
  await town.world.turnClock('1d');
  await asks(person, DEPOSIT.de, titleOf('deposit-kaution', 'de'));
  expect(asked().length).toBe(before + 1);
  expect(await listed('Kaution sein')).toEqual([]);
});

it('an answer that did not help is listed with its topic, once for each person', async () => {
  for (const _ of [1, 2]) {
    const person = town.person('uk');
    await person.starts();
    await asks(person, DEPOSIT.uk, titleOf('deposit-kaution', 'uk'));
    await person.taps('helped-no');
    await person.hears('helped-sorry');
    expect(await person.taps('helped-no')).toBe(person.label('button-used'));
    await person.hearsNothingMore();
  }
  const [line, ...others] = await listed(DEPOSIT.uk);
  expect(others).toEqual([]);
  expect(line).toMatch(/^\d+ +unhelpful +2 +2 +uk +2026-12-02 +2026-12-02 +deposit-kaution +Яка/);
});

it('alike questions are one line; thanks, and what is said in a form or to a helper, are none', async () => {
  const [one, other] = [town.person('en'), town.person('en')];
  for (const [person, text] of [
    [one, 'Who wins the football match?'],
    [other, 'who wins the FOOTBALL match???'],
    [other, 'Thank you very much'],
  ] as const) {
    if (person.phone.messages().length === 0) await person.starts();
    person.writes(text);
    await town.quiet();
  }
  const [line, ...rest] = await listed('match');
  expect(rest).toEqual([]);
  expect(line).toMatch(/^\d+ +unanswered +2 +2 +en /);
  const draft = await town.command('questions', 'draft', line?.split(' ')[0] ?? '');
  expect(draft).toContain('\n  en:\n    - who wins the FOOTBALL match???\n');
  // What is still to be written is asked for, so that no half answer reaches a person.
  expect(() => parseFaq('new-topic.md', draft)).toThrow(FaqError);
  await expect(town.command('questions', 'draft', '999')).rejects.toThrow('no line 999');
  await other.taps('menu-human');
  await town.quiet();
  other.writes('The deposit letter lies on the xyzzy table since Monday');
  await town.quiet();
  expect(await listed('xyzzy')).toEqual([]);
  expect(await listed('Thank you')).toEqual([]);
});

it('is in the person’s own data, in no log, and gone with /unsend and /delete', async () => {
  const person = town.person('de');
  await person.starts();
  person.writes('Wo verkauft man plughqux und Waffeln im Winter?');
  await town.quiet();
  expect(await places(town, ['plughqux'])).toContain('questions.text');
  expect(town.world.process().output()).not.toContain('plughqux');
  const [row] = town.rows<{ id: number }>('SELECT max(person_id) AS id FROM questions');
  const file = `${town.world.database}.export.json`;
  await town.command('export', 'person', String(row?.id), file);
  expect(JSON.stringify(JSON.parse(readFileSync(file, 'utf8')).questions)).toContain('plughqux');
  rmSync(file);
  person.writes('/unsend');
  await town.quiet();
  const label = person.phone.buttons().find((one) => one.includes('Wo verkauft')) ?? expect.fail('no list');
  await person.taps({ join: [label], by: '' });
  await person.hears('unsend-done');
  expect(await listed('plughqux')).toEqual([]);
  person.writes('Wo verkauft man plughqux und Kuchen im Sommer?');
  await town.quiet();
  await town.command('delete', 'person', String(row?.id));
  await town.quiet();
  expect(await erasedEverywhere(town, ['plughqux'])).toEqual([]);
});

it('says when there is nothing', async () => {
  await town.world.turnClock('40d');
  expect(await town.command('questions')).toBe('no questions\n');
});
