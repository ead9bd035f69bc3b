/** Everything that a chat can hold: no event fails, nobody who expects a word gets none, and groups get one word. */
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { bytesOf } from '../world/bytes.js';
import type { Person } from '../world/person.js';
import { titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';
import { BESIDE, CONTENT, NONE_FORGOTTEN, SERVICE, UPDATES } from './message-fields.js';

/** What the API will have one day is answered like the rest. */
const SENT: [string, unknown][] = [
  ...Object.entries(CONTENT),
  ['something_of_next_year', { anything: true }],
];

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

/** Somebody whom the bot has greeted, with all that followed read. */
async function acquainted(): Promise<Person> {
  const person = town.person('en');
  await person.starts();
  await person.hearsNothingMore();
  return person;
}

const saidTo = (chat: number): string[] =>
  town.world.telegram.deliveries.filter((one) => one.chat_id === chat).map(({ method }) => method);

it('every field of a message and every update of the API is among them', () => {
  expect(NONE_FORGOTTEN).toBe(true);
});

describe('in a private chat', () => {
  it.each(SENT)('%s is answered, and by no error', async (field, content) => {
    const person = await acquainted();
    const before = person.messagesGot;
    person.phone.sendRaw({ [field]: content });
    await town.quiet();
    expect(person.messagesGot).toBeGreaterThan(before);
    expect(person.read()).not.toContain(person.text('failed'));
  });

  it.each(SENT)('%s from somebody new is greeted and answered', async (field, content) => {
    const person = town.person('uk');
    person.phone.sendRaw({ [field]: content });
    await person.hears('greeting');
    await town.quiet();
    expect(person.messagesGot).toBeGreaterThanOrEqual(2);
  });

  it.each(SENT)('%s is shown in an open case', async (field, content) => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const before = kase.lines().length;
    person.phone.sendRaw({ [field]: content });
    await town.quiet();
    expect(kase.lines().length).toBeGreaterThan(before);
  });

  it.each(Object.entries(SERVICE))('%s is a report of Telegram, and is let be', async (field, report) => {
    const person = await acquainted();
    person.phone.sendRaw({ [field]: report });
    await person.hearsNothingMore();
  });

  it.each(Object.entries(BESIDE))('a text with %s is answered as any text', async (field, beside) => {
    const person = await acquainted();
    person.phone.write('Qwertz asdf', { [field]: beside });
    await person.hears('answer-none');
    await person.hearsNothingMore();
  });

  it.each([
    ...['caption', 'has_media_spoiler', 'media_group_id', 'show_caption_above_media', 'quote', 'via_bot'],
    ...['forward_origin', 'external_reply', 'reply_to_story', 'message_thread_id', 'is_topic_message'],
  ])('a photo with %s is asked about as any photo, and shown in a case', async (field) => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const beside = { caption: 'Kitchen', ...BESIDE }[field];
    person.phone.sendRaw({ photo: CONTENT.photo, [field]: beside });
    await person.hears('file-what');
    await kase.reads(phrase('desk-person-sent', { kind: { key: 'desk-kind-photo' } }));
  });

  it('words quoted from another chat are shown above the own ones, and count as words', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const quoting = (text: string) => ({
      external_reply: BESIDE.external_reply,
      quote: { text, position: 0 },
    });
    person.phone.write('Is that right?', quoting('Pay 900 €\nin advance'));
    await kase.reads(phrase('desk-person-wrote', { text: '> Pay 900 €\n> in advance\nIs that right?' }));
    person.phone.write('Look', quoting('My husband beats me'));
    await kase.reads(
      phrase('desk-danger-elsewhere', { class: { key: 'desk-danger-violence' }, number: kase.number + 1 }),
    );
  });

  it('the address behind a word stands beside it', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const link = (offset: number, url: string) => ({ type: 'text_link', offset, length: 4, url });
    const entities = [link(4, 'https://evil.example/a'), link(13, 'https://evil.example/b')];
    person.phone.write('See here and there.', { entities });
    const text = 'See here (https://evil.example/a) and ther (https://evil.example/b)e.';
    await kase.reads(phrase('desk-person-wrote', { text }));
    const caption = { caption: 'this', caption_entities: [{ ...link(0, 'https://evil.example/c') }] };
    person.phone.sendRaw({ sticker: CONTENT.sticker, ...caption });
    await kase.reads(phrase('desk-person-wrote', { text: '🐈\nthis (https://evil.example/c)' }));
    for (const odd of [{ offset: -5, length: 4 }, { offset: 900, length: 1 }, { offset: 'x' }, null])
      person.phone.write('Odd xyzzy', { entities: [odd && { type: 'text_link', url: 'https://e', ...odd }] });
    await town.quiet();
  });

  it('data of a Telegram Passport is kept nowhere', async () => {
    const person = await acquainted();
    const passport_data = { data: [], credentials: { data: 'PASSPORTCANARY', hash: 'h', secret: 's' } };
    person.phone.sendRaw({ passport_data });
    await person.hears('sent-passport');
    person.phone.write('x', { reply_to_message: { message_id: 1, passport_data } });
    await town.quiet();
    expect(town.world.process().output()).not.toContain('PASSPORTCANARY');
    const folder = dirname(town.world.database);
    for (const name of readdirSync(folder))
      expect(bytesOf(`${folder}/${name}`).includes('PASSPORTCANARY')).toBe(false);
    const { payload } =
      town.rows<{ payload: string }>('SELECT payload FROM inbox ORDER BY id DESC LIMIT 1')[0] ?? {};
    expect(payload).toBeTypeOf('string');
  });

  it("somebody else's contact is not kept; the person's own number is", async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    person.phone.sendRaw({ contact: CONTENT.contact });
    await person.hears('sent-contact');
    person.phone.shareContact('+49 561 12345');
    await town.quiet();
    expect(kase.lines().join('\n')).not.toContain('555 0001');
    expect(kase.lines().join('\n')).toContain('+49 561 12345');
  });
});

describe('elsewhere', () => {
  it.each(Object.entries(UPDATES))('%s is answered nowhere', async (type, update) => {
    const before = town.world.telegram.deliveries.length;
    const requests = town.rows<{ n: number }>('SELECT count(*) AS n FROM outbox')[0]?.n;
    town.world.telegram.push({ [type]: update });
    await town.quiet();
    expect(town.world.telegram.deliveries.length).toBe(before);
    expect(town.rows<{ n: number }>('SELECT count(*) AS n FROM outbox')[0]?.n).toBe(requests);
  });

  it.each(['group', 'supergroup', 'channel'])('a %s hears one word, and the bot leaves', async (type) => {
    const id = { group: -501, supergroup: -100_502, channel: -100_503 }[type] ?? 0;
    const chat = { id, type, title: 'Neighbours' };
    const from = { id: 900, is_bot: false, first_name: 'Admin', language_code: 'de' };
    const member = (status: string) => ({ user: { id: 1, is_bot: true, first_name: 'Bot' }, status });
    const joined = {
      chat,
      from,
      date: 1,
      old_chat_member: member('left'),
      new_chat_member: member('member'),
    };
    town.world.telegram.push({ my_chat_member: joined });
    for (const content of [{ text: 'hello' }, { new_chat_members: [from] }, { photo: CONTENT.photo }]) {
      const message = { message_id: 7, date: 1, chat, ...content };
      town.world.telegram.push(
        type === 'channel' ? { channel_post: message } : { message: { ...message, from } },
      );
    }
    await town.quiet();
    expect(saidTo(id).filter((method) => method === 'sendMessage')).toHaveLength(1);
    expect(town.world.telegram.chats.find((one) => one.id === id)?.state).toBe('left');
    town.world.telegram.push({
      my_chat_member: { ...joined, old_chat_member: member('member'), new_chat_member: member('left') },
    });
    await town.quiet();
    expect(saidTo(id).filter((method) => method === 'sendMessage')).toHaveLength(1);
  });
});

describe('many at once', () => {
  it('a hundred texts in a case are all there, and answered a handful of times', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const before = person.messagesGot;
    for (let n = 1; n <= 100; n += 1) person.writes(`Xyzzy${n}x.`);
    await town.quiet();
    const thread = kase.lines().join('\n');
    for (let n = 1; n <= 100; n += 1) expect(thread).toContain(`Xyzzy${n}x.`);
    expect(person.messagesGot - before).toBe(5);
    expect(person.read().filter((text) => text === person.text('sent-many'))).toHaveLength(1);
  });

  it('the same question a hundred times is answered four times, other questions each', async () => {
    const person = await acquainted();
    for (let n = 0; n < 100; n += 1) person.writes('What is the Anmeldung?');
    await person.hears('sent-many');
    await town.quiet();
    const titled = (slug: string) =>
      person.read().filter((text) => text.split('\n')[0] === titleOf(slug, 'en')).length;
    expect(titled('anmeldung-registration')).toBe(4);
    person.writes('How high may the deposit be?');
    await person.hearsTitled(titleOf('deposit-kaution', 'en'));
  });

  it('a hundred stickers without a case get a few words, one of them about all', async () => {
    const person = await acquainted();
    const before = person.messagesGot;
    for (let n = 0; n < 100; n += 1) person.phone.sendRaw({ sticker: CONTENT.sticker });
    await person.hears('sent-many');
    await town.quiet();
    expect(person.messagesGot - before).toBe(3);
  });

  it('a wall of 4,096 signs comes through whole', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const wall = `${'wall '.repeat(818)}finis.`;
    person.writes(wall);
    await town.quiet();
    const thread = kase.lines().join('\n');
    expect(thread).toContain('finis.');
  });
});
