/** A database of each release, with an open form, timers and words in line, is brought forward, and the play goes on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberOf } from '../../src/db/cases.js';
import { type Key, phrase } from '../../src/words/phrase.js';
import { type HttpTown, prepareHttpTown } from '../bot/http-town.js';
import { Person } from '../world/person.js';
import { lines, type Said } from '../world/said.js';
import { ANNA, CAST, readRecording, releases, restore, WORDS_HELD, WORDS_IN_LINE } from './recording.js';
import { taps } from './taps.js';

it('there is a recording of the first release', () => expect(releases()).toContain('0.1.0'));

describe.each(releases())('a database of release %s', (release) => {
  const recorded = readRecording(release);
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-upgrade-'));
  let http: HttpTown;

  beforeAll(async () => {
    const database = join(folder, 'helpcenter.sqlite');
    restore(release, database);
    http = await prepareHttpTown({ DATABASE_PATH: database, DATA_KEY: recorded.dataKey });
    for (const profile of Object.values(CAST)) http.telegram.person(profile).open();
    http.telegram.person(CAST.nadia).block();
    await http.start();
  });
  afterAll(async () => {
    await http.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const player = (name: keyof typeof CAST): Person =>
    new Person(http.town, http.telegram.person(CAST[name]), CAST[name].language_code);

  const question = (step: number, name: string): Said =>
    lines(phrase('form-progress', { step, steps: 9 }), `form-intake-${name}` as Key);

  it('sends what was still in line', async () => {
    const joe = player('joe');
    await joe.hears(phrase('human-reply', { number: recorded.claimedCase, text: WORDS_IN_LINE }));
  });

  it('goes on with the form where it stopped, to its end', async () => {
    const marta = player('marta');
    marta.writes('Kassel');
    await marta.hears(question(6, 'leave'));
    await marta.taps('form-intake-leave-open');
    await marta.hears(question(7, 'payer'));
    await marta.taps('form-intake-payer-jobcenter');
    await marta.hears(question(8, 'needs'));
    await marta.taps('form-done');
    await marta.hears(question(9, 'home'));
    await taps(marta, 'form-intake-home-own', 'form-save');
    await http.town.quiet();
    const saved = http.town.rows<{ adults: number; payer: string }>(
      'SELECT adults, payer FROM profiles JOIN addresses USING (person_id) WHERE external_id = ?',
      String(marta.id),
    );
    expect(saved).toEqual([{ adults: 2, payer: 'jobcenter' }]);
  });

  it('knows a button of before', async () => {
    const marta = player('marta');
    const { token, messageId } = recorded.humanButton;
    const { text } = await marta.phone.pressData(token, messageId).answered();
    expect(text).toBeUndefined();
    const kase = await marta.caseTold();
    await marta.hears(phrase('human-opened', { number: kase.number, when: http.town.when(kase.number) }));
  });

  it('hands on what was held for somebody who comes back', async () => {
    const nadia = player('nadia');
    nadia.phone.unblock();
    await nadia.phone.wait((messages) => messages.some(({ text }) => text.includes(WORDS_HELD)));
  });

  it('lets the helper answer in the case of before', async () => {
    const anna = http.town.helper(ANNA.name, { id: ANNA.id });
    const joe = player('joe');
    const opened = await anna.staff.command('/case', `reply ${recorded.claimedCase}`, http.town.world.help);
    expect(opened.error).toBeUndefined();
    await anna.sees(phrase('desk-reply-title', { number: recorded.claimedCase }));
    expect(await anna.submits('Is tomorrow fine?')).toBeUndefined();
    await joe.hears(phrase('human-reply', { number: recorded.claimedCase, text: 'Is tomorrow fine?' }));
  });

  it('wakes the timers that were set', async () => {
    await http.town.world.turnClock('20m');
    await player('petro').hears('danger-nobody-yet');
    const [red] = http.town.rows<{ id: number }>("SELECT id FROM cases WHERE urgency = 'red'");
    const anna = http.town.helper(ANNA.name, { id: ANNA.id });
    await anna.staff.command('/case', `claim ${numberOf(red?.id ?? 0)}`, http.town.world.urgent);
    await player('petro').hears(phrase('human-claimed', { number: numberOf(red?.id ?? 0) }));
    const status = "SELECT due FROM timers WHERE key = 'seeker-status' AND subject = 'person:2'";
    const [planned] = http.town.rows<{ due: number }>(status);
    await http.town.world.turnClock('15d');
    const [next] = http.town.rows<{ due: number }>(status);
    expect(next?.due).toBeGreaterThan(planned?.due ?? Number.POSITIVE_INFINITY);
    const day = new Date(next?.due ?? 0).toISOString().slice(0, 10);
    await player('olena').hears(phrase('form-intake-status', { homes: 0, date: { day } }));
  });

  it('shows the answers of before on the card, and one can be changed', async () => {
    const olena = player('olena');
    olena.writes('/profile');
    const title = olena.text(phrase('profile-card', { answers: '', date: '' })).split('\n')[0] ?? '';
    const card = await olena.hearsTitled(title);
    expect(card.text).toContain('Kassel');
    await olena.taps('form-intake-town-name');
    await olena.hears('form-intake-town');
    olena.writes('Marburg');
    expect((await olena.hearsTitled(title)).text).toBe(card.text.replace('Kassel', 'Marburg'));
  });

  it('has not failed on anything', async () => {
    await http.town.quiet();
    expect(http.town.rows("SELECT * FROM inbox WHERE state <> 'done'")).toEqual([]);
    expect(http.town.rows("SELECT * FROM outbox WHERE state NOT IN ('sent', 'cancelled')")).toEqual([]);
    expect(http.town.world.process().output()).not.toMatch(/"level":(50|60)/);
  });
});
