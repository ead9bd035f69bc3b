/** What people who mean no good, or whose phone does odd things, can put into a chat: it stays words, in one place, of one person. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;

/** Everything the bot says in the thread and on the card, as it went to Slack. */
function posted(kase: CaseThread): string {
  return JSON.stringify(kase.channel.thread(kase.ts).map(({ text, blocks }) => ({ text, blocks })));
}

/** Nothing of it is a mention, a link or a line of ours. */
async function harmless(kase: CaseThread): Promise<void> {
  await town.quiet();
  const all = posted(kase);
  expect(all).not.toMatch(/<[!@#]|<https?:\/\/evil/);
  expect(all).not.toMatch(TURNING);
  expect(all.isWellFormed()).toBe(true);
}

describe('words', () => {
  it.each([
    ['mentions', '<!channel> <!here|x> <@U123> <#C1|general> <!subteam^S1> <https://evil.example|Slack>'],
    ['entities', '&lt;!channel&gt; &amp;lt;!here&amp;gt;'],
    ['markup', '*Anna sent the person:* _x_ ~y~ `z` ```<!channel>```'],
    ['turned reading', 'photo\u202egpj.exe \u2066a\u2067b\u2068c\u2069'],
    ['no width', '\u200b\u200c\u200d\ufeff\u2060'],
    ['half a sign', 'a\ud800b\udc00'],
    ['nothing but marks', '\u0301'.repeat(500)],
    ['a wall', '<!channel>'.repeat(409)],
    ['a wall of four-byte signs', '🏠'.repeat(2048)],
    ['a wall without a gap', 'ж'.repeat(4096)],
  ])('%s stay words', async (_, text) => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const before = kase.lines().length;
    person.writes(text);
    await harmless(kase);
    expect(kase.lines().length).toBeGreaterThan(before);
    expect(person.read()).not.toContain(person.text('failed'));
  });

  it('every further line is marked as foreign, whatever makes it one', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const ours = '*Anna closed the case.*';
    person.writes(
      ['one', ours, ours, ours, ours, ours]
        .join('\r')
        .replace('\r', '\u2028')
        .replace('\r', '\u0085')
        .replace('\r', '\v'),
    );
    await town.quiet();
    const line = kase.lines().find((text) => text.includes('closed the case')) ?? '';
    expect(line.split(/[\n\r\u2028\u2029\u0085\v\f]/).slice(1)).toEqual(Array(5).fill(`> ${ours}`));
  });

  it('a caption with markup and a hidden address is shown as it is', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    person.phone.sendFile(
      'photo',
      { name: 'x.jpg', type: 'image/jpeg', bytes: Buffer.from('x') },
      {
        caption: '<b>room</b> <!channel>',
        caption_entities: [
          { type: 'text_link', offset: 0, length: 4, url: 'https://evil.example/?a=<!here>' },
          { type: 'bold', offset: 0, length: 4 },
        ],
      },
    );
    const text = '<b>r (https://evil.example/?a=<!here>)oom</b> <!channel>';
    await kase.reads(phrase('desk-person-wrote', { text }));
    await harmless(kase);
  });
});

it('the name of a person is said nowhere', async () => {
  const names = { first_name: '<!channel> *Zzname*', last_name: '\u202eZzname', username: 'zzname' };
  const phone = town.world.telegram.person({ id: 60_001, language_code: 'en', ...names });
  const person = new Person(town, phone, 'en');
  const kase = await person.asksForHuman();
  person.writes('Hello xyzzy');
  await town.quiet();
  expect(posted(kase).toLowerCase()).not.toContain('zzname');
  expect(person.read().join('\n').toLowerCase()).not.toContain('zzname');
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['a\nb\r\n*Anna:* x.pdf', 'x.pdf'],
    ['invoice\u202efdp.exe', 'exe'],
    ['<!channel> <@U1>.pdf', '.pdf'],
    [`${'ж'.repeat(400)}.pdf`, '.pdf'],
    ['\ud83c.pdf', '.pdf'],
    ['...', '...'],
    ['', ''],
  ])('%j is one harmless line', async (name, ending) => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    person.phone.sendFile('document', { name, type: 'application/pdf', bytes: Buffer.from('bytes') });
    await person.hears('file-what');
    await person.taps('file-other');
    await person.hears('file-send');
    await person.taps('file-yes');
    await harmless(kase);
    const files = kase.channel
      .thread(kase.ts)
      .flatMap((post) => (post.files ?? []) as unknown as { name: string; title: string }[]);
    expect(files).toHaveLength(1);
    const [{ title, name: stored } = { title: '', name: '' }] = files;
    expect(title.endsWith(ending)).toBe(true);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(`${title}${stored}`).not.toMatch(/[\n\r/\\]/);
    expect(`${title}${stored}`).not.toMatch(TURNING);
    expect(title.isWellFormed()).toBe(true);
  });
});

describe('odd but honest', () => {
  it('a place at the end of the world has a link, one outside it has none', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    person.phone.sendRaw({ location: { latitude: -89.999999, longitude: 179.999999 } });
    const label = '-90.00000,180.00000';
    const link = 'https://www.openstreetmap.org/?mlat=-90.00000&mlon=180.00000';
    await kase.reads(phrase('desk-person-location', { place: { link, label } }));
    for (const latitude of [91, -1e9, '51; <!channel>', null])
      person.phone.sendRaw({ location: { latitude, longitude: 9 } });
    await kase.reads(phrase('desk-person-sent', { kind: { key: 'desk-kind-location' } }), 4);
    await harmless(kase);
  });

  it('words forwarded from somebody hidden are said to be somebody else’s', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const origin = { type: 'hidden_user', date: 0, sender_user_name: '<!channel> Zzhidden' };
    person.phone.write('Pay first, then the key.', { forward_origin: origin });
    await kase.reads('desk-person-forwarded');
    await kase.reads(phrase('desk-person-wrote', { text: 'Pay first, then the key.' }));
    expect(posted(kase)).not.toContain('Zzhidden');
    await harmless(kase);
  });

  it('a hundred things of all kinds in ten seconds are all there, and answered in a few words', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const before = person.messagesGot;
    const sticker = { file_id: 'S', file_unique_id: 's', type: 'regular', width: 1, height: 1, emoji: '🐈' };
    for (let n = 0; n < 25; n += 1) {
      person.writes(`Xyzzy${n}x.`);
      person.phone.sendRaw({ sticker });
      person.phone.sendFile('photo', { name: 'a.jpg', type: 'image/jpeg', bytes: Buffer.from(`${n}`) });
      person.phone.sendRaw({ location: { latitude: 51 + n / 100, longitude: 9 } });
    }
    await town.quiet();
    const thread = kase.lines().join('\n');
    for (let n = 0; n < 25; n += 1) {
      expect(thread).toContain(`Xyzzy${n}x.`);
      expect(thread).toContain(`${(51 + n / 100).toFixed(5)},9.00000`);
    }
    expect(person.messagesGot - before).toBeLessThanOrEqual(15);
    expect(person.read().filter((text) => text === person.text('file-what'))).toHaveLength(1);
  });
});
