/** Files of a helper: offered like words, sent by a press, streamed to the person as photos, documents or albums. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
beforeAll(async () => {
  town = await openTown();
  anna = town.helper('Anna');
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

const file = (name: string, mimetype: string, words = name) => ({
  name,
  mimetype,
  content: Buffer.from(words),
});
const pdf = (name: string, words?: string) => file(name, 'application/pdf', words);
const jpg = (name: string, words?: string) => file(name, 'image/jpeg', words);
type Given = ReturnType<typeof file>;

const attach = (kase: CaseThread, text: string, files: Given[]): string =>
  anna.staff.write(kase.channel.id, text, { thread_ts: kase.ts, files });

const preview = (kase: CaseThread, files: string) => ({
  join: [phrase('desk-preview', { number: kase.number }), phrase('desk-preview-attached', { files })],
  by: '\n',
});
const sentBy = (files: string) => phrase('desk-files-sent', { staff: anna.mention, files });
const caption = (kase: CaseThread) => phrase('human-files', { number: kase.number });

/** The methods and files with which something was sent to the person. */
const deliveries = (person: Person) =>
  town.world.telegram.deliveries.filter(
    ({ chat_id: id, method }) => id === person.id && method !== 'sendMessage',
  );

async function bytes(fileId: string): Promise<string> {
  const { telegram } = town.world;
  const asked = await fetch(`${telegram.root}/bot${telegram.token}/getFile?file_id=${fileId}`);
  const { result } = (await asked.json()) as { result: { file_path: string } };
  const got = await fetch(`${telegram.root}/file/bot${telegram.token}/${result.file_path}`);
  return got.text();
}

type Media = { photo?: { file_id: string }[]; document?: { file_id: string; file_name: string } };
/** What the person can open in the chat, in order. */
function media(person: Person): Media[] {
  const chat = town.world.telegram.chats.find(({ id }) => id === person.id);
  const all = [...(chat?.messages.values() ?? [])].filter(({ from, deleted }) => from === 'bot' && !deleted);
  return all.map(({ other }) => other as Media).filter(({ photo, document }) => photo ?? document);
}

describe('a file in the thread of a claimed case', () => {
  it('is offered with the words beside it and goes by a press', async () => {
    const person = town.person('de');
    const kase = await person.isInTouchWith(anna);
    attach(kase, 'Bitte ausfüllen', [pdf('Antrag.pdf', 'form')]);
    const offer = await anna.isTold(preview(kase, 'Antrag.pdf'), 'Bitte ausfüllen');
    await person.hearsNothingMore();
    await anna.presses('send', offer);
    await person.hears(phrase('human-reply', { number: kase.number, text: 'Bitte ausfüllen' }));
    await person.hears(caption(kase));
    await kase.reads(sentBy('Antrag.pdf'));
    const [sent] = media(person);
    expect(sent?.document?.file_name).toBe('Antrag.pdf');
    expect(await bytes(sent?.document?.file_id ?? '')).toBe('form');
  });

  it('goes alone when there are no words, a photo as a photo', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(anna);
    attach(kase, '', [jpg('kitchen.jpg')]);
    await anna.presses('send', await anna.isTold(preview(kase, 'kitchen.jpg')));
    await person.hears(caption(kase));
    expect(media(person).map(({ photo }) => photo?.length)).toEqual([1]);
    await person.hearsNothingMore();
  });

  it('several go as albums, photos and documents apart', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    attach(kase, '', [jpg('a.jpg'), pdf('b.pdf'), jpg('c.jpg'), pdf('d.pdf')]);
    await anna.presses('send', await anna.isTold(preview(kase, 'a.jpg, b.pdf, c.jpg, d.pdf')));
    await kase.reads(sentBy('a.jpg, b.pdf, c.jpg, d.pdf'));
    await town.quiet();
    expect(deliveries(person).map(({ method }) => method)).toEqual(Array(4).fill('sendMediaGroup'));
    expect(media(person).map(({ photo }) => photo !== undefined)).toEqual([true, true, false, false]);
  });

  it('stays when the helper keeps it', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    attach(kase, '', [pdf('internal.pdf')]);
    await anna.presses('keep', await anna.isTold(preview(kase, 'internal.pdf')));
    await town.quiet();
    expect(media(person)).toEqual([]);
    expect(kase.times(sentBy('internal.pdf'))).toBe(0);
  });

  it('is deleted for the person when the helper deletes the message and says so', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    const ts = attach(kase, '', [pdf('wrong.pdf')]);
    await anna.presses('send', await anna.isTold(preview(kase, 'wrong.pdf')));
    await person.hears(caption(kase));
    await town.quiet();
    anna.staff.delete(kase.channel.id, ts);
    await anna.presses('remove', await anna.isTold('desk-preview-remove'));
    await kase.reads(phrase('desk-removed-by', { staff: anna.mention }));
    await town.quiet();
    expect(media(person)).toEqual([]);
  });
});

describe('the shortcut on a message with files', () => {
  it('shows the same preview, and sends words and files by a press', async () => {
    const person = town.person('uk');
    const kase = await person.asksForHuman();
    const ts = attach(kase, 'Заповніть, будь ласка', [pdf('Antrag.pdf', 'form'), jpg('a.jpg')]);
    await town.quiet();
    const boris = town.helper('Boris');
    await boris.staff.shortcut('case.send', kase.channel.id, ts);
    const offer = await boris.isTold(preview(kase, 'Antrag.pdf, a.jpg'), 'Заповніть, будь ласка');
    await person.hearsNothingMore();
    await boris.presses('send', offer);
    await person.hears(phrase('human-reply', { number: kase.number, text: 'Заповніть, будь ласка' }));
    await town.quiet();
    expect(media(person).length).toBe(2);
    expect(person.read()).toContain(person.text(phrase('human-claimed', { number: kase.number })));
  });

  it('takes the place of a preview that still stands, so that nothing goes twice', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    const ts = attach(kase, '', [pdf('one.pdf')]);
    const first = await anna.isTold(preview(kase, 'one.pdf'));
    await anna.staff.shortcut('case.send', kase.channel.id, ts);
    await town.quiet();
    const second = anna.staff.ephemerals().at(-1) ?? expect.fail('no preview');
    expect(second.ts).not.toBe(first.ts);
    await anna.presses('send', second);
    await anna.presses('send', first);
    await person.hears(caption(kase));
    await town.quiet();
    expect(media(person)).toHaveLength(1);
  });

  it('is refused to whoever may not answer, and offers nothing that a bot has posted', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    const ts = attach(kase, '', [pdf('mine.pdf')]);
    await anna.isTold(preview(kase, 'mine.pdf'));
    const clara = town.helper('Clara');
    await clara.staff.shortcut('case.send', kase.channel.id, ts);
    await clara.isTold(phrase('desk-refused-claim', { staff: anna.mention }));
    await town.quiet();
    expect(media(person)).toEqual([]);
  });
});

describe('what goes wrong on the way', () => {
  it('a file too large for Telegram is named and stays', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    const big = { ...pdf('film.mp4'), content: Buffer.alloc(50 * 1024 * 1024 + 1) };
    attach(kase, '', [big]);
    await anna.isTold(phrase('desk-preview-big', { files: 'film.mp4' }));
    await town.quiet();
    expect(media(person)).toEqual([]);
  });

  it('a file that Slack no longer gives is reported in the thread', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    attach(kase, '', [pdf('gone.pdf')]);
    const offer = await anna.isTold(preview(kase, 'gone.pdf'));
    town.world.slack.scopes.delete('files:read');
    await anna.presses('send', offer);
    await kase.reads(phrase('desk-not-sent', { reason: phrase('desk-reason-refused'), text: 'gone.pdf' }));
    town.world.slack.scopes.add('files:read');
    expect(media(person)).toEqual([]);
  });

  it('a download that breaks off is begun again, and the file arrives once', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    attach(kase, '', [pdf('once.pdf')]);
    const offer = await anna.isTold(preview(kase, 'once.pdf'));
    town.world.slack.faults.add({ method: 'download', what: 'drop-request' });
    await anna.presses('send', offer);
    await person.hears(caption(kase));
    await town.quiet();
    expect(media(person)).toHaveLength(1);
    expect(town.rows("SELECT id FROM outbox WHERE kind = 'relay' AND unknown_at IS NOT NULL")).toEqual([]);
  });

  it('a lost answer is unclear: it is sent again, marked as a repeat, and the thread says so', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    attach(kase, '', [pdf('twice.pdf')]);
    const offer = await anna.isTold(preview(kase, 'twice.pdf'));
    town.world.telegram.faults.add({ method: 'sendDocument', what: 'lose-response' });
    await anna.presses('send', offer);
    await person.hears({ join: [caption(kase), phrase('repeat')], by: '\n\n' });
    await kase.reads(phrase('desk-unknown-sent', { text: 'twice.pdf' }));
    expect(media(person)).toHaveLength(2);
  });
});

describe('recordings, videos and places of a helper', () => {
  it('a recording goes as a voice message, a video beside photos in one album', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    const files = [file('audio_message.m4a', 'audio/mp4'), jpg('a.jpg'), file('tour.mp4', 'video/mp4')];
    attach(kase, '', files);
    await anna.presses('send', await anna.isTold(preview(kase, 'audio_message.m4a, a.jpg, tour.mp4')));
    await kase.reads(sentBy('audio_message.m4a, a.jpg, tour.mp4'));
    await town.quiet();
    expect(deliveries(person).map(({ method }) => method)).toEqual([
      'sendMediaGroup',
      'sendMediaGroup',
      'sendVoice',
    ]);
  });

  it('a link to a map goes with a pin, by a press of its own', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(anna);
    const text = 'Meet here: https://www.openstreetmap.org/?mlat=51.31272&mlon=9.47975#map=17';
    anna.writes(kase, text);
    const offer = await anna.isTold(phrase('desk-preview', { number: kase.number }), text);
    await person.hearsNothingMore();
    await anna.presses('pin', offer);
    await person.hears(phrase('human-reply', { number: kase.number, text }));
    await town.quiet();
    const [pin] = deliveries(person);
    expect(pin?.method).toBe('sendLocation');
    const chat = town.world.telegram.chats.find(({ id }) => id === person.id);
    const sent = [...(chat?.messages.values() ?? [])].at(-1)?.other as { location?: unknown };
    expect(sent.location).toEqual({ latitude: 51.31272, longitude: 9.47975 });
    const link = 'https://www.openstreetmap.org/?mlat=51.31272&mlon=9.47975';
    await kase.reads(
      phrase('desk-pinned-by', { staff: anna.mention, place: { link, label: '51.31272,9.47975' } }),
    );
  });

  it('words without a place offer no pin', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    anna.writes(kase, 'It costs 51.50, 9.40 more');
    const offer = await anna.isTold(
      phrase('desk-preview', { number: kase.number }),
      'It costs 51.50, 9.40 more',
    );
    expect(JSON.stringify(offer.blocks)).not.toContain('case.pin');
  });
});
