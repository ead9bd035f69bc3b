/** What people change after sending it: other words, another file, a place that moves. The team sees what was and what is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Person } from '../world/person.js';
import { lines } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';
import { places } from './canary.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

const jpg = (words: string) => ({ name: 'photo.jpg', type: 'image/jpeg', bytes: Buffer.from(words) });
const pdf = (words: string) => ({ name: 'letter.pdf', type: 'application/pdf', bytes: Buffer.from(words) });
const wrote = (text: string) => phrase('desk-person-wrote', { text });
const askedAgain = lines('file-replaced', 'file-what');
const replaced = (kind: 'photo' | 'file') =>
  phrase('desk-person-replaced', { kind: { key: `desk-kind-${kind}` } });

/** The bytes of all files that stand in the thread, in order. */
async function shown(kase: CaseThread): Promise<string[]> {
  await town.quiet();
  const files = kase.channel
    .thread(kase.ts)
    .flatMap((post) => (post.files ?? []) as unknown as { url_private: string; mode: string }[]);
  const headers = { authorization: `Bearer ${town.world.slack.botToken}` };
  const hosted = files.filter(({ mode }) => mode === 'hosted');
  return Promise.all(hosted.map(async ({ url_private: url }) => (await fetch(url, { headers })).text()));
}

async function passesOn(
  person: Person,
  kase: CaseThread,
  sort: 'file-letter' | 'file-home' = 'file-home',
): Promise<void> {
  await person.taps(sort);
  await person.hears('file-send');
  await person.taps('file-yes');
  await person.hears(phrase('file-sent', { number: kase.number, when: town.when(kase.number) }));
}

describe('the words of a file', () => {
  it('are shown as they are now, with those before', async () => {
    const person = town.person('uk');
    const kase = await person.asksForHuman();
    const id = person.phone.sendFile('photo', jpg('a'), { caption: 'Кухня' });
    await kase.reads(wrote('Кухня'));
    person.phone.edit(id, 'Ванна');
    await kase.reads(phrase('desk-person-edited', { text: 'Ванна', before: 'Кухня' }));
    person.phone.edit(id, '');
    await kase.reads(phrase('desk-person-caption-gone', { before: 'Ванна' }));
    person.phone.edit(id, 'Кімната');
    await kase.reads(wrote('Кімната'));
    await person.hears('file-what');
    await person.hearsNothingMore();
  });

  it('are a sign of danger like any others, once', async () => {
    const person = town.person('en');
    await person.starts();
    const id = person.phone.sendFile('photo', jpg('a'), { caption: 'my room' });
    await person.hears('file-what');
    person.phone.edit(id, 'He beats me');
    const kase = await person.caseTold();
    expect(kase.channel.id).toBe(town.world.urgent);
    await kase.reads(wrote('He beats me'));
    const said = person.messagesGot;
    // Telegram may tell of the same message again.
    person.phone.edit(id, 'He beats me');
    await town.quiet();
    expect(person.messagesGot).toBe(said);
  });

  it('of a poll or a list of tasks count too', async () => {
    const person = town.person('de');
    const kase = await person.asksForHuman();
    const task = (text: string) => ({ checklist: { title: 'Umzug', tasks: [{ id: 1, text }] } });
    const id = person.phone.sendRaw(task('Kisten'));
    await kase.reads(wrote('Umzug\nKisten'));
    person.phone.change(id, task('Kartons'));
    await kase.reads(phrase('desk-person-edited', { text: 'Umzug\nKartons', before: 'Umzug\nKisten' }));
  });
});

describe('another file in the place of one', () => {
  it('that waits for an answer simply is the one that goes', async () => {
    const person = town.person('ru');
    const kase = await person.asksForHuman();
    const id = person.phone.sendFile('photo', jpg('wrong'));
    await person.hears('file-what');
    person.phone.replaceFile(id, 'photo', jpg('right'));
    await kase.reads(phrase('desk-person-replaced-unseen', { kind: phrase('desk-kind-photo') }));
    await passesOn(person, kase);
    expect(await shown(kase)).toEqual(['right']);
    await person.hearsNothingMore();
  });

  it('that the team has is asked about anew, and both stand there', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const id = person.phone.sendFile('photo', jpg('old'));
    await person.hears('file-what');
    await passesOn(person, kase);
    expect(await shown(kase)).toEqual(['old']);
    person.phone.replaceFile(id, 'document', pdf('new'), 'the letter');
    await kase.reads(replaced('file'));
    await kase.reads(wrote('the letter'));
    await person.hears(askedAgain);
    expect(await shown(kase)).toEqual(['old']);
    await passesOn(person, kase);
    expect(await shown(kase)).toEqual(['old', 'new']);
    // The message is one to the person: what is taken back is all of it.
    person.phone.write('/unsend', { reply_to_message: { message_id: id, date: 0, chat: { id: person.id } } });
    await person.hears('unsend-done');
    expect(await shown(kase)).toEqual([]);
    expect(kase.lines().join()).not.toContain('the letter');
  });

  it('is never passed on when it is an identity paper', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const id = person.phone.sendFile('photo', jpg('flat'));
    await person.hears('file-what');
    await passesOn(person, kase);
    person.phone.replaceFile(id, 'photo', jpg('passport'));
    await person.hears(askedAgain);
    await person.taps('file-id');
    await person.hears('file-id-gone');
    expect(await shown(kase)).toEqual(['flat']);
  });

  it('leaves no number of a paper behind, wherever it was written', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const id = person.phone.sendFile('photo', jpg('flat'), { caption: 'My zzpaperone' });
    await kase.reads(wrote('My zzpaperone'));
    person.phone.replaceFile(id, 'photo', jpg('passport'), 'Passport zzpapertwo');
    await kase.reads(phrase('desk-person-edited', { text: 'Passport zzpapertwo', before: 'My zzpaperone' }));
    await person.hears('file-what');
    await person.taps('file-id');
    await person.hears('file-id-gone');
    await town.quiet();
    expect(kase.lines().join()).not.toContain('zzpaper');
    expect(kase.card().join()).not.toContain('zzpaper');
    const left = await places(town, ['zzpaper']);
    // What is left are drawings of the card and of posts as they were then, sealed, for a week.
    expect(left.filter((place) => place !== 'outbox_words.rendered')).toEqual([]);
  });

  it('the same file under another reference is no other file', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const photo = (file_id: string) => [
      { file_id, file_unique_id: 'u1', width: 1, height: 1, file_size: 10 },
    ];
    const id = person.phone.sendRaw({ photo: photo('first'), caption: 'x' });
    await person.hears('file-what');
    await town.quiet();
    const before = kase.lines().length;
    person.phone.change(id, { photo: photo('second') });
    await person.hearsNothingMore();
    expect(kase.lines().length).toBe(before);
  });

  it('a file that is too big is spoken of once, whatever becomes of its words', async () => {
    const person = town.person('en');
    await person.starts();
    const video = { file_id: 'big', file_unique_id: 'big', width: 1, height: 1, duration: 1, file_size: 3e7 };
    const id = person.phone.sendRaw({ video, caption: 'the flat' });
    await person.hears('file-too-big');
    person.phone.edit(id, 'our flat');
    await person.hearsNothingMore();
    person.phone.replaceFile(id, 'photo', jpg('small'));
    await person.hears('file-what');
  });

  it('a text that becomes a photo is asked about like a photo', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const id = person.writes('A picture follows xyzzy.');
    await kase.reads(wrote('A picture follows xyzzy.'));
    person.phone.replaceFile(id, 'photo', jpg('here'), 'A picture follows xyzzy.');
    await person.hears('file-what');
    await passesOn(person, kase);
    expect(await shown(kase)).toEqual(['here']);
  });

  it('what was withdrawn does not come back by a change', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const id = person.writes('Take this back qqzz.');
    await kase.reads(wrote('Take this back qqzz.'));
    const again = {
      message_id: id,
      date: 0,
      chat: { id: person.id, type: 'private' },
      from: { id: person.id },
    };
    person.phone.write('/unsend', { reply_to_message: again });
    await person.hears('unsend-done');
    town.world.telegram.push({ edited_message: { ...again, text: 'Once more qqzz.' } });
    await town.quiet();
    expect(kase.lines().join()).not.toContain('Once more');
  });
});

describe('a place that moves', () => {
  it('is shown now and then, not at every step', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const at = (latitude: number) => ({ location: { latitude, longitude: 9.5, live_period: 900 } });
    const id = person.phone.sendRaw(at(51.3));
    await town.quiet();
    const before = kase.lines().length;
    for (let n = 1; n <= 20; n += 1) person.phone.change(id, at(51.3 + n / 100));
    await town.quiet();
    expect(kase.lines().length).toBe(before);
    await town.world.turnClock('6m');
    person.phone.change(id, at(52));
    const label = '52.00000,9.50000';
    const link = 'https://www.openstreetmap.org/?mlat=52.00000&mlon=9.50000';
    await kase.reads(phrase('desk-person-moved', { place: { link, label } }));
    await person.hears(phrase('human-passed', { number: kase.number, when: town.when(kase.number) }));
    await person.hearsNothingMore();
  });
});
