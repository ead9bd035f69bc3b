/** Pictures and files from a person: what they are is asked first, papers go nowhere, the rest goes to a human as files (R11). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../sandbox/slack/index.js';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
beforeAll(async () => {
  town = await openTown({}, { kills: 1 });
  anna = town.helper('Anna');
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

type Shown = { id: string; name: string; title: string; size: number; url_private: string; mode?: string };

const posts = (kase: CaseThread): SlackMessage[] =>
  kase.channel.thread(kase.ts).filter(({ files }) => files !== undefined);
const filesOf = (message: SlackMessage): Shown[] => message.files as unknown as Shown[];

/** Waits for a post with so many files in the thread. */
const shows = (kase: CaseThread, count: number): Promise<SlackMessage> =>
  town.inSlack(
    () => posts(kase).find((post) => filesOf(post).filter(({ mode }) => mode === 'hosted').length === count),
    () => expect.fail(`no post with ${count} files, but ${JSON.stringify(posts(kase))}`),
  );

async function bytesOf({ url_private: url }: Shown): Promise<string> {
  const headers = { authorization: `Bearer ${town.world.slack.botToken}` };
  const answer = await fetch(url, { headers });
  return answer.ok ? Buffer.from(await answer.arrayBuffer()).toString() : `${answer.status}`;
}

const jpg = (words: string) => ({ name: 'photo.jpg', type: 'image/jpeg', bytes: Buffer.from(words) });
const photo = (person: Person, words: string, extra = {}): number =>
  person.phone.sendFile('photo', jpg(words), extra);
const sent = (kase: CaseThread) => phrase('file-sent', { number: kase.number, when: town.when(kase.number) });
const sort = (name: 'letter' | 'home' | 'other') =>
  phrase('desk-file-from', { sort: { key: `desk-sort-${name}` } });

describe('a letter', () => {
  it('goes to a human after two taps, and its date in the words of the person', async () => {
    const person = town.person('uk');
    await person.starts();
    photo(person, 'dear madam', { caption: 'Ось лист' });
    await person.hears('file-what');
    await person.taps('file-letter');
    await person.hears('file-send');
    await person.taps('file-yes');
    const kase = await person.caseTold();
    await person.hears(sent(kase));
    await person.hears('file-date');
    const post = await shows(kase, 1);
    const [file] = filesOf(post);
    expect(post.text).toBe(town.mrkdwn(sort('letter')));
    expect(file && (await bytesOf(file))).toBe('dear madam');
    expect(file?.name).toMatch(/\.jpg$/);
    await kase.reads(phrase('desk-person-wrote', { text: 'Ось лист' }));
    person.writes('до 15.03.');
    await person.hears('file-date-kept');
    await kase.reads(phrase('desk-letter-date', { text: 'до 15.03.' }));
    await person.hearsNothingMore();
  });

  it('without a date is for a human to look at', async () => {
    const person = town.person('de');
    const kase = await person.asksForHuman();
    photo(person, 'x');
    await person.hears('file-what');
    await person.taps('file-letter');
    await person.hears('file-send');
    await person.taps('file-yes');
    await person.hears('file-date');
    await person.taps('file-no-date');
    await person.hears('file-date-none');
    await kase.reads('desk-letter-undated');
    await shows(kase, 1);
  });

  it('an album is asked about once and comes as one post', async () => {
    const person = town.person('ru');
    const kase = await person.asksForHuman();
    for (const page of ['one', 'two', 'three']) photo(person, page, { media_group_id: '77' });
    await person.hears('file-what');
    await town.quiet();
    expect(person.read().filter((text) => text === person.text('file-what'))).toHaveLength(1);
    await person.taps('file-home');
    await person.hears('file-send');
    await person.taps('file-yes');
    await person.hears(sent(kase));
    const pages = filesOf(await shows(kase, 3));
    expect(await Promise.all(pages.map(bytesOf))).toEqual(['one', 'two', 'three']);
    await person.hearsNothingMore();
  });

  it('stays with the person who says no', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    photo(person, 'x');
    await person.hears('file-what');
    await person.taps('file-other');
    await person.hears('file-send');
    await person.taps('file-no');
    await person.hears('file-not-sent');
    await kase.reads('desk-file-dropped');
    await town.world.turnClock('11m');
    expect(posts(kase)).toEqual([]);
    expect(
      town.rows(
        'SELECT file FROM messages WHERE person_id = (SELECT max(id) FROM persons) AND file IS NOT NULL',
      ),
    ).toEqual([]);
  });
});

it('a hundred photos at once are asked about once, and come in posts of ten', async () => {
  const person = town.person('en');
  const kase = await person.asksForHuman();
  for (let n = 0; n < 100; n += 1) photo(person, `${n}`);
  await person.hears('file-what');
  await town.quiet();
  expect(person.read().filter((text) => text === person.text('file-what'))).toHaveLength(1);
  await person.taps('file-other');
  await person.hears('file-send');
  await person.taps('file-yes');
  await person.hears(sent(kase));
  await town.quiet();
  expect(posts(kase).map((post) => filesOf(post).length)).toEqual(Array(10).fill(10));
});

describe('identity papers', () => {
  it('are deleted here and in the chat, and never shown', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const id = photo(person, 'passport', { caption: 'my passport L01X' });
    await person.hears('file-what');
    await person.taps('file-id');
    await person.hears('file-id-gone');
    await kase.reads('desk-file-id');
    await town.quiet();
    expect(person.phone.messages().some((message) => message.message_id === id)).toBe(false);
    await town.world.turnClock('20m');
    expect(posts(kase)).toEqual([]);
    const kept = town.rows<{ payload: string | null; file: string | null }>(
      'SELECT payload, file FROM messages JOIN inbox ON inbox.id = messages.event_id WHERE messages.external_id = ? AND bundle IS NOT NULL AND person_id = (SELECT max(id) FROM persons)',
      String(id),
    );
    expect(kept).toEqual([{ payload: null, file: null }]);
    await person.taps('file-id').catch(() => undefined);
  });

  it('of which nobody said so come after ten minutes with a warning, and one press removes them everywhere', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const id = photo(person, 'who knows');
    await person.hears('file-what');
    await kase.reads(phrase('desk-file-asked', { minutes: 10 }));
    await town.world.turnClock('9m');
    expect(posts(kase)).toEqual([]);
    await town.world.turnClock('2m');
    await person.hears(phrase('file-unsorted', { number: kase.number }));
    const post = await shows(kase, 1);
    await kase.reads('desk-file-unsorted');
    const warning = kase.channel
      .thread(kase.ts)
      .find(({ blocks }) => JSON.stringify(blocks ?? []).includes('case.unfile'));
    expect(warning).toBeDefined();
    if (warning) await anna.staff.press(warning, 'case.unfile');
    await kase.reads(phrase('desk-file-removed-by', { staff: anna.mention }));
    await person.hears('file-removed');
    await town.quiet();
    const [file] = filesOf(post);
    expect(file && (await bytesOf(file))).toBe('404');
    const said =
      "SELECT outbox_id FROM outbox_words JOIN outbox ON outbox.id = outbox_id WHERE kind = 'relay'";
    expect(town.rows(`${said} AND case_id = ?`, kase.number - 1000)).toEqual([]);
    expect(person.phone.messages().some((message) => message.message_id === id)).toBe(false);
    expect(town.rows('SELECT id FROM messages WHERE removed_at IS NOT NULL').length).toBeGreaterThan(0);
  });

  it('that a person names late go everywhere too', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    photo(person, 'card');
    await person.hears('file-what');
    await town.world.turnClock('11m');
    await person.hears(phrase('file-unsorted', { number: kase.number }));
    const [file] = filesOf(await shows(kase, 1));
    await person.taps('file-id');
    await person.hears('file-id-gone');
    await town.quiet();
    expect(file && (await bytesOf(file))).toBe('404');
  });

  it('older than 48 hours the person is asked to delete', async () => {
    const person = town.person('en');
    await person.starts();
    photo(person, 'card');
    await person.hears('file-what');
    await town.world.turnClock('50h');
    await person.taps('file-id');
    await person.hears('file-id-gone-old');
  });
});

describe('what does not wait', () => {
  it('a photo with words of danger', async () => {
    const person = town.person('en');
    await person.starts();
    photo(person, 'bruise', { caption: 'my husband hits me' });
    const kase = await person.caseTold();
    await shows(kase, 1);
    await kase.reads('desk-file-unsorted');
  });

  it('the rest of an album whose first photo had words of danger', async () => {
    const person = town.person('en');
    await person.starts();
    photo(person, 'one', { caption: 'my husband hits me', media_group_id: '5' });
    photo(person, 'two', { media_group_id: '5' });
    const kase = await person.caseTold();
    await town.inSlack(
      () => (posts(kase).flatMap(filesOf).length === 2 ? true : undefined),
      () => expect.fail(JSON.stringify(posts(kase))),
    );
    await town.quiet();
    expect(person.read()).not.toContain(person.text('file-what'));
    const withButton = kase.channel
      .thread(kase.ts)
      .filter(({ blocks }) => JSON.stringify(blocks ?? []).includes('case.unfile'));
    expect(withButton).toHaveLength(1);
  });

  it.each(['voice', 'video_note', 'audio'])('a %s', async (kind) => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    person.phone.sendFile(kind, { name: 'note.ogg', type: 'audio/ogg', bytes: Buffer.from('sound') });
    const [file] = filesOf(await shows(kase, 1));
    expect(file && (await bytesOf(file))).toBe('sound');
  });
});

describe('what goes wrong on the way', () => {
  it('more than 20 MB is said to both', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const document = {
      file_id: 'BIG',
      file_unique_id: 'b',
      file_name: 'film.mp4',
      file_size: 21 * 1024 * 1024,
    };
    person.phone.sendRaw({ document });
    await person.hears('file-too-big');
    await kase.reads('desk-file-too-big');
    person.phone.sendRaw({ video_note: { ...document, length: 1, duration: 1 } });
    await person.hears('file-too-big');
    await person.hearsNothingMore();
  });

  it('a file that Telegram does not give is reported to both', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    person.phone.sendRaw({ voice: { file_id: 'NONE', file_unique_id: 'n', duration: 1 } });
    await kase.reads(phrase('desk-file-failed', { reason: phrase('desk-reason-refused') }));
    await person.hears('file-failed');
  });

  it('the service is killed while the file is on its way, and it stands there once', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    town.world.slack.faults.add({ method: 'files.completeUploadExternal', what: 'hang' });
    person.phone.sendFile('voice', { name: 'a.ogg', type: 'audio/ogg', bytes: Buffer.from('once') });
    await expect.poll(() => town.world.slack.faults.list().length, { timeout: 5000 }).toBe(0);
    await town.world.restart('kill');
    await town.quiet();
    await shows(kase, 1);
    await town.world.turnClock('1m');
    expect(posts(kase)).toHaveLength(1);
  });

  it.each([
    ['the address', { method: 'files.getUploadURLExternal' }],
    ['the upload', { method: 'upload' }],
    ['the last answer', { method: 'files.completeUploadExternal' }],
  ])('%s is lost, and the file stands there once', async (_, where) => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    town.world.slack.faults.add({ ...where, what: 'lose-response' });
    person.phone.sendFile('voice', { name: 'a.ogg', type: 'audio/ogg', bytes: Buffer.from('once') });
    await shows(kase, 1);
    await town.world.turnClock('1m');
    expect(posts(kase)).toHaveLength(1);
  });
});
