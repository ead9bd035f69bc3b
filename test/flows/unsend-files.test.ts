/** /unsend of files that came together: one goes, the others stay, and both are said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Person } from '../world/person.js';
import { lines } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

async function shown(kase: CaseThread): Promise<string[]> {
  await town.quiet();
  const files = kase.channel
    .thread(kase.ts)
    .flatMap((post) => (post.files ?? []) as unknown as { url_private: string; mode: string }[]);
  const headers = { authorization: `Bearer ${town.world.slack.botToken}` };
  const hosted = files.filter(({ mode }) => mode === 'hosted');
  return Promise.all(hosted.map(async ({ url_private: url }) => (await fetch(url, { headers })).text()));
}

/** Sends an album. @returns the ids of its messages. */
function album(person: Person, pages: readonly string[]): number[] {
  const together = { media_group_id: `${person.id}` };
  const photo = (page: string) => ({ name: 'p.jpg', type: 'image/jpeg', bytes: Buffer.from(page) });
  return pages.map((page) => person.phone.sendFile('photo', photo(page), together));
}

async function passesOn(person: Person, kase: CaseThread): Promise<void> {
  await person.hears('file-what');
  await person.taps('file-home');
  await person.hears('file-send');
  await person.taps('file-yes');
  await person.hears(phrase('file-sent', { number: kase.number, when: town.when(kase.number) }));
}

const takeBack = (person: Person, message_id: number | undefined): void => {
  person.phone.write('/unsend', { reply_to_message: { message_id, date: 0, chat: { id: person.id } } });
};
const one = (count: number) => lines('unsend-done', phrase('unsend-left', { count }));

describe.each(LANGUAGES)('one of three in the thread (%s)', (language) => {
  it('goes alone, then the rest by one more press', async () => {
    const person = town.person(language);
    const kase = await person.asksForHuman();
    const ids = album(person, ['one', 'two', 'three']);
    await passesOn(person, kase);
    expect(await shown(kase)).toEqual(['one', 'two', 'three']);
    takeBack(person, ids[1]);
    await person.hears(one(2));
    expect(await shown(kase)).toEqual(['one', 'three']);
    expect(person.phone.messages().map(({ message_id: id }) => id)).not.toContain(ids[1]);
    takeBack(person, ids[0]);
    await person.hears(one(1));
    expect(await shown(kase)).toEqual(['three']);
    await person.taps('unsend-left-too');
    await person.hears('unsend-done');
    expect(await shown(kase)).toEqual([]);
    expect(await person.taps('unsend-left-too')).toBe(person.label('button-used'));
  });
});

it('before anybody has seen them, only the rest is shown', async () => {
  const person = town.person('en');
  const kase = await person.asksForHuman();
  const ids = album(person, ['one', 'two']);
  await person.hears('file-what');
  takeBack(person, ids[0]);
  await person.hears(one(1));
  await person.taps('file-other');
  await person.hears('file-send');
  await person.taps('file-yes');
  expect(await shown(kase)).toEqual(['two']);
});

it('while the post waits to leave, one drops out of it', async () => {
  const person = town.person('en');
  const kase = await person.asksForHuman();
  const ids = album(person, ['one', 'two', 'three']);
  const fault = { method: 'files.getUploadURLExternal', what: { status: 429, retry_after: 2 } } as const;
  town.world.slack.faults.add({ ...fault, times: 1 });
  await passesOn(person, kase);
  takeBack(person, ids[0]);
  await person.hears(one(2));
  takeBack(person, ids[1]);
  await person.hears(one(1));
  await town.inSlack(
    () => (kase.channel.thread(kase.ts).some(({ files }) => files !== undefined) ? true : undefined),
    () => expect.fail('no file came'),
  );
  expect(await shown(kase)).toEqual(['three']);
});

it('the list names each by its kind and place, and takes back the one', async () => {
  const person = town.person('de');
  await person.starts();
  album(person, ['one', 'two']);
  await person.hears('file-what');
  person.phone.sendRaw({ location: { latitude: 51.3, longitude: 9.5 } });
  await person.hears('sent-location');
  person.writes('/unsend');
  const list = await person.hears('unsend-choose');
  const labels = list.keyboard?.flat().map(({ text }) => text.replace(/^\S+ /, '')) ?? [];
  expect(labels).toEqual(['Standort', 'Foto 2/2', 'Foto 1/2']);
  await person.phone.press(/Foto 2\/2/).answered();
  await person.hears(one(1));
});

it('a withdrawn file of an urgent case stays until it is closed', async () => {
  const person = town.person('en');
  await person.starts();
  const photo = { name: 'p.jpg', type: 'image/jpeg', bytes: Buffer.from('bruise') };
  const id = person.phone.sendFile('photo', photo, { caption: 'He beats me' });
  const kase = await person.caseTold();
  expect(await shown(kase)).toEqual(['bruise']);
  takeBack(person, id);
  await person.hears(phrase('unsend-urgent', { number: kase.number }));
  expect(await shown(kase)).toEqual(['bruise']);
  const anna = town.helper('Anna');
  await anna.claims(kase);
  await anna.resolves(kase);
  await kase.reads('desk-withdrawn');
  expect(await shown(kase)).toEqual([]);
  expect(kase.lines().join()).not.toContain('He beats me');
});
