/** What a person can see, take back and agree to: /mydata, /unsend, /privacy, and the operator's commands by hand. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEPT_DAYS } from '../../src/db/retention.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';
import { erasedEverywhere, places } from './canary.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

/** Documents that stand in the chat. */
const documents = (person: Person) =>
  town.world.telegram.deliveries.filter((one) => one.method === 'sendDocument' && one.chat_id === person.id);

/** What the person gets who opens the document. */
async function download(person: Person, name: string): Promise<string> {
  const { root, token } = town.world.telegram;
  const message = person.phone.messages().find((one) => JSON.stringify(one).includes(`"${name}"`));
  const [, id] = /"file_id":"([^"]+)"/.exec(JSON.stringify(message) ?? '') ?? [];
  const asked = await fetch(`${root}/bot${token}/getFile?file_id=${id}`);
  const { result } = (await asked.json()) as { result: { file_path: string } };
  const file = await fetch(`${root}/file/bot${token}/${result.file_path}`);
  return file.text();
}

describe.each(LANGUAGES)('/mydata in %s', (language) => {
  it('shows a card at once, the file only after the word, and all of it goes after an hour', async () => {
    const person = town.person(language);
    await person.starts();
    person.writes('/mydata');
    const card = await person.hearsTitled(person.text('mydata-title'));
    expect(card.text).toContain(person.label(`language-${language}`));
    await person.hears('mydata-more');
    await person.taps('mydata-file');
    const ask = await person.hears(phrase('mydata-confirm', { word: phrase('mydata-word') }));
    expect(documents(person)).toEqual([]);
    person.writes('no');
    await town.quiet();
    expect(documents(person)).toEqual([]);
    await person.taps('mydata-file');
    await person.hears(phrase('mydata-confirm', { word: phrase('mydata-word') })).catch(() => ask);
    person.writes(person.label('mydata-word').toUpperCase());
    await town.quiet();
    expect(documents(person)).toHaveLength(2);
    const shown = () => person.phone.messages().filter(({ text }) => text === card.text);
    expect(shown()).toHaveLength(1);
    await town.world.turnClock('61m');
    expect(shown()).toEqual([]);
    expect(JSON.stringify(person.phone.messages())).not.toContain('data.json');
  });
});

describe('the file', () => {
  it('holds what is the person’s own and nobody’s else, and is nowhere kept', async () => {
    const person = town.person('en');
    const anna = town.helper('Anna Geheim');
    const kase = await person.isInTouchWith(anna);
    person.writes('I have a small dog');
    await anna.replies(kase, 'A dog is fine');
    await town.quiet();
    person.writes('/mydata');
    await person.hears('mydata-more');
    await person.taps('mydata-seen');
    const seen = await person.hearsTitled(person.text('seen-title'));
    expect(seen.text).toContain(person.text('seen-reply'));
    expect(seen.text).not.toContain('Anna');
    await person.taps('mydata-file');
    await person.hears(phrase('mydata-confirm', { word: phrase('mydata-word') }));
    person.writes('data');
    await town.quiet();
    const text = await download(person, 'data.txt');
    expect(text).toContain('I have a small dog');
    const data = JSON.parse(await download(person, 'data.json')) as Record<string, unknown>;
    expect(JSON.stringify(data)).toContain('I have a small dog');
    expect(JSON.stringify(data)).toContain('A dog is fine');
    expect(JSON.stringify(data)).not.toContain(anna.staff.id);
    expect(data.requests).toMatchObject([{ number: kase.number, state: 'waiting-person' }]);
    // Neither the row that carried it nor any other holds the file.
    const kept = await places(town, ['helpcenter.person']);
    expect(kept).toEqual([]);
  });
});

describe.each(LANGUAGES)('/unsend in %s', (language) => {
  it('takes back the message it answers, everywhere', async () => {
    const person = town.person(language);
    const anna = town.helper('Berta');
    const kase = await person.isInTouchWith(anna);
    const canary = `zzunsend${person.id}`;
    const wrong = person.writes(`This was wrong ${canary}`);
    await kase.reads(phrase('desk-person-wrote', { text: `This was wrong ${canary}` }));
    person.writes('This is right');
    await kase.reads(phrase('desk-person-wrote', { text: 'This is right' }));
    person.phone.write('/unsend', {
      reply_to_message: { message_id: wrong, date: 0, chat: { id: person.id } },
    });
    await person.hears('unsend-done');
    await kase.reads('desk-withdrawn');
    await kase.reads(phrase('desk-person-wrote', { text: 'This is right' }));
    expect(kase.lines().join()).not.toContain(canary);
    expect(person.phone.messages().some(({ text }) => text.includes(canary))).toBe(false);
    await town.quiet();
    expect(kase.card().join()).not.toContain(canary);
    // What is left is the drawing of the card as it was then, sealed, for a week.
    expect((await places(town, [canary])).filter((place) => place !== 'outbox_words.rendered')).toEqual([]);
    person.phone.write('/unsend', {
      reply_to_message: { message_id: wrong, date: 0, chat: { id: person.id } },
    });
    await person.hears('unsend-unknown');
  });

  it('offers the last messages, and says which it could not remove from the chat', async () => {
    const person = town.person(language);
    const other = town.person(language);
    await person.starts();
    await other.starts();
    person.writes('/unsend');
    await person.hears('unsend-none');
    person.writes('Plugh, frobozz, plover, quux, xyzzy');
    await person.hears('answer-none');
    await town.world.turnClock('50h');
    person.writes('/unsend');
    const list = await person.hears('unsend-choose');
    const [button] = list.keyboard?.flat() ?? [];
    const foreign = await other.phone.pressData(button?.callback_data ?? '', 1).answered();
    expect(foreign.text).toBe(other.label('button-foreign'));
    await person.phone.press(button?.text ?? '').answered();
    await person.hears('unsend-done-old');
    expect(await erasedEverywhere(town, ['xyzzy'])).toEqual([]);
  });
});

describe('/unsend', () => {
  it('takes back nothing of anybody else, not even the bot’s', async () => {
    const person = town.person();
    await person.starts();
    const menu = person.phone.last();
    for (const message_id of [menu.message_id, 99_999, -1]) {
      person.phone.write('/unsend', { reply_to_message: { message_id, date: 0, chat: { id: person.id } } });
      await town.quiet();
      expect(person.phone.last().text).toBe(person.text('unsend-unknown'));
    }
    person.phone.write('/unsend', { reply_to_message: 'odd' });
    await person.hears('unsend-none');
  });

  it('keeps for the team what stands in an open urgent case, until it is closed', async () => {
    const person = town.person();
    const anna = town.helper('Clara');
    await person.starts();
    const id = person.writes('My husband beats me qwzx');
    const kase = await person.caseTold();
    await kase.reads(phrase('desk-person-wrote', { text: 'My husband beats me qwzx' }));
    person.phone.write('/unsend', { reply_to_message: { message_id: id, date: 0, chat: { id: person.id } } });
    await person.hears(phrase('unsend-urgent', { number: kase.number }));
    await kase.reads('desk-withdrawn-red');
    expect(kase.lines().join()).toContain('qwzx');
    expect(person.phone.messages().some(({ text }) => text.includes('qwzx'))).toBe(false);
    await anna.claims(kase);
    await anna.resolves(kase);
    await kase.reads('desk-withdrawn');
    expect(kase.lines().join()).not.toContain('qwzx');
  });

  it('finds words in posts that were merged, and leaves the others', async () => {
    const person = town.person();
    const anna = town.helper('Dora');
    await person.starts();
    const wrong = person.writes('First part kkwrong');
    person.writes('Second part kkright');
    await town.quiet();
    await person.taps('menu-human');
    const kase = await person.caseTold();
    await anna.claims(kase);
    await kase.reads(phrase('desk-person-wrote', { text: 'Second part kkright' }));
    person.phone.write('/unsend', {
      reply_to_message: { message_id: wrong, date: 0, chat: { id: person.id } },
    });
    await person.hears('unsend-done');
    await kase.reads('desk-withdrawn');
    expect(kase.lines().join()).not.toContain('kkwrong');
    expect(kase.times(phrase('desk-person-wrote', { text: 'Second part kkright' }))).toBe(1);
  });
});

describe('/privacy', () => {
  it.each(LANGUAGES)('is short in %s, and has the ways on', async (language) => {
    const person = town.person(language);
    await person.starts();
    person.writes('/privacy');
    const short = await person.hears(
      phrase('privacy-short', { days: KEPT_DAYS.profile, caseDays: KEPT_DAYS.resolved }),
    );
    expect([...short.text].length).toBeLessThanOrEqual(350);
    await person.taps('privacy-consents');
    await person.hears('consents-none');
    await person.taps('mydata-show');
    await person.hearsTitled(person.text('mydata-title'));
    await person.taps('delete-open');
    await person.hears('delete-ask');
  });

  it('the notice leaves a receipt of its version when it is shown', async () => {
    const person = town.person('uk');
    await person.starts();
    await person.taps('menu-home');
    await person.hears('notice');
    await town.quiet();
    const receipts = town.rows<{ version: number; language: string }>(
      'SELECT version, language FROM notices JOIN addresses USING (person_id) WHERE external_id = ?',
      String(person.id),
    );
    expect(receipts).toEqual([{ version: 2, language: 'uk' }]);
  });
});

describe('an old case', () => {
  it('is emptied here and in Slack after its time; number, topic and outcome stay', async () => {
    const person = town.person('en');
    const anna = town.helper('Emma');
    const kase = await person.isInTouchWith(anna);
    person.writes('I live with zzoldcase');
    await kase.reads(phrase('desk-person-wrote', { text: 'I live with zzoldcase' }));
    await anna.resolves(kase, 'found a flat');
    await person.hears(phrase('human-resolved', { number: kase.number }));
    await town.world.turnClock(`${KEPT_DAYS.resolved - 1}d`);
    expect(kase.lines().join()).toContain('zzoldcase');
    await town.world.turnClock('3d');
    await town.quiet();
    expect(kase.channel.thread(kase.ts)).toEqual([]);
    expect(await erasedEverywhere(town, ['zzoldcase'])).toEqual([]);
    const [row] = town.rows<{ topic: string; outcome: string | null }>(
      'SELECT topic, outcome FROM cases WHERE id = ?',
      kase.number - 1000,
    );
    expect(row?.topic).toBe('human');
    expect(row?.outcome).toMatch(/^v1\./);
  });
});

describe('the operator by hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-export-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('exports and deletes by an event, and prints no private word', async () => {
    const person = town.person('en');
    const anna = town.helper('Fina');
    const kase = await person.isInTouchWith(anna);
    person.writes('My name is Opalina Zzyzx');
    await town.quiet();
    const file = join(folder, 'one.json');
    const said = await town.command('export', String(kase.number), file);
    expect(said).not.toContain('Zzyzx');
    expect(readFileSync(file, 'utf8')).toContain('Opalina Zzyzx');
    expect(statSync(file).mode & 0o077).toBe(0);
    await expect(town.command('export', String(kase.number), file)).rejects.toThrow(/exists already/);
    await town.world.turnClock('2s');
    expect(town.rows("SELECT 1 FROM audit WHERE action = 'export'")).toHaveLength(1);
    const done = await town.command('delete', String(kase.number));
    expect(done).not.toContain('Zzyzx');
    await person.phone.wait((messages) => messages.some(({ text }) => text.includes(doneStart(person))));
    await town.quiet();
    expect(await erasedEverywhere(town, ['Zzyzx'])).toEqual([]);
    await expect(town.command('export', String(kase.number), join(folder, 'two.json'))).rejects.toThrow(
      /no such/,
    );
    expect(existsSync(join(folder, 'two.json'))).toBe(false);
  });

  it('asks for a confirmation while an urgent case is open', async () => {
    const person = town.person('en');
    await person.starts();
    person.writes('My husband beats me');
    const kase = await person.caseTold();
    await expect(town.command('delete', String(kase.number))).rejects.toThrow(/--confirmed/);
    await town.command('delete', String(kase.number), '--confirmed');
    const done = doneStart(person);
    await person.phone.wait((messages) => messages.some(({ text }) => text.includes(done)), 15_000);
  }, 30_000);

  const doneStart = (person: Person): string =>
    person.text(phrase('delete-done', { date: { day: '2000-01-01' } })).split('.')[0] ?? '';
});
