/** “I need a person”: from the first word to the answer, the end and the way back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SentKind } from '../../src/flows/event.js';
import { LANGUAGES } from '../../src/words/language.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { lines, titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
beforeAll(async () => {
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00' });
  anna = town.helper('Anna');
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

const opened = (kase: CaseThread, when: Phrase = town.when(kase.number)): Phrase =>
  phrase('human-opened', { number: kase.number, when });
const wrote = (text: string): Phrase => phrase('desk-person-wrote', { text });
const sent = (kind: SentKind): Phrase => phrase('desk-person-sent', { kind: { key: `desk-kind-${kind}` } });
const passed = (kase: CaseThread): Phrase =>
  phrase('human-passed', { number: kase.number, when: town.when(kase.number) });

const openCases = (person: Person): number =>
  town.rows(
    "SELECT 1 FROM cases JOIN addresses USING (person_id) WHERE external_id = ? AND state <> 'resolved'",
    String(person.id),
  ).length;

describe('a case opens at once, without notice or question', () => {
  it.each(LANGUAGES)('by the button (%s)', async (language) => {
    const person = town.person(language);
    const kase = await person.asksForHuman();
    expect(kase.channel.id).toBe(town.world.help);
    await kase.shows(phrase('desk-card-wants', { wants: phrase('desk-wants-human') }));
    await kase.shows(phrase('desk-card-language', { language: { key: `desk-language-${language}` } }));
    await person.hearsNothingMore();
  });

  it.each([
    ['uk', 'Поклич оператора'],
    ['ru', 'хочу поговорить с живым человеком'],
    ['de', 'Kann ich mit jemandem reden?'],
    ['en', 'can I speak to someone'],
  ])('by words (%s), which travel with it', async (language, words) => {
    const person = town.person(language);
    await person.starts();
    person.writes(words);
    const kase = await person.caseTold();
    await person.hears(opened(kase));
    await kase.reads(wrote(words));
    expect(kase.times(wrote(words))).toBe(1);
    await person.hearsNothingMore();
  });

  it('by /human', async () => {
    const person = town.person('uk');
    await person.starts();
    person.writes('/human');
    await person.hears(opened(await person.caseTold()));
    await person.hearsNothingMore();
  });

  it('what was written shortly before goes with it, in order', async () => {
    const person = town.person('en');
    await person.starts();
    person.writes('xyzzy plugh');
    await person.hears('answer-none');
    person.writes('plugh frobozz');
    await person.hears('answer-none');
    await person.taps('answer-human');
    const kase = await person.caseTold();
    await person.hears(opened(kase));
    await kase.reads(wrote('plugh frobozz'));
    const texts = kase.lines().filter((line) => line.includes('Person:'));
    expect(texts).toEqual([town.mrkdwn(wrote('xyzzy plugh')), town.mrkdwn(wrote('plugh frobozz'))]);
  });

  it('asking again opens no second case', async () => {
    const person = town.person('ru');
    const kase = await person.asksForHuman();
    const already = phrase('human-already', { number: kase.number, when: town.when(kase.number) });
    await person.taps('menu-human');
    await person.hears(already);
    person.writes('оператор');
    await person.hears(already);
    await kase.reads(wrote('оператор'));
    await person.hearsNothingMore();
    expect(openCases(person)).toBe(1);
  });
});

describe('while nobody has claimed the case', () => {
  it('what the bot can answer it answers, and the team has it too', async () => {
    const person = town.person('de');
    const kase = await person.asksForHuman();
    person.writes('Wie hoch darf die Kaution sein?');
    await person.hearsTitled(titleOf('deposit-kaution', 'de'));
    await person.hears(phrase('human-also', { number: kase.number }));
    await kase.reads(wrote('Wie hoch darf die Kaution sein?'));
    await person.hearsNothingMore();
  });

  it('all else is passed on, and the person is told', async () => {
    const person = town.person('uk');
    const kase = await person.asksForHuman();
    person.writes('Лист із трьома печатками');
    await person.hears(phrase('human-passed', { number: kase.number, when: town.when(kase.number) }));
    await kase.reads(wrote('Лист із трьома печатками'));
    await kase.shows(phrase('desk-card-person', { text: 'Лист із трьома печатками' }));
    await person.hearsNothingMore();
  });
});

describe('once a helper has claimed it', () => {
  it('the person hears so, and free text goes to the helper only', async () => {
    const person = town.person('de');
    const kase = await person.isInTouchWith(anna);
    person.writes('Wie hoch darf die Kaution sein?');
    await kase.reads(wrote('Wie hoch darf die Kaution sein?'));
    await person.hearsNothingMore();
  });

  it('the menu and the form still work for the person', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    person.writes('/menu');
    await person.hears('greeting-menu');
    await person.taps('menu-human');
    await person.hears(phrase('human-already', { number: kase.number, when: town.when(kase.number) }));
    await person.hearsNothingMore();
  });

  it('the helper’s answer arrives word for word, with the number', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(anna);
    await anna.replies(kase, 'Добрий день! Приходьте завтра о 10:00.\nAnna');
    const text = 'Добрий день! Приходьте завтра о 10:00.\nAnna';
    await person.hears(phrase('human-reply', { number: kase.number, text }));
    await kase.reads(phrase('desk-sent-by', { staff: anna.mention, text }));
    await kase.shows(phrase('desk-card-helper', { text: text.replace('\n', ' ') }));
    await person.hearsNothingMore();
  });
});

describe('when the case is closed', () => {
  it('the person can open it again with one tap, and only once', async () => {
    const person = town.person('ru');
    const kase = await person.isInTouchWith(anna);
    await anna.resolves(kase);
    const closed = await person.hears(phrase('human-resolved', { number: kase.number }));
    expect(person.phone.buttons(closed)).toEqual([person.label('human-reopen')]);
    expect(openCases(person)).toBe(0);

    await person.taps('human-reopen');
    await person.hears(phrase('human-reopened', { number: kase.number, when: town.when(kase.number) }));
    await kase.reads('desk-reopened-person');
    await kase.shows(
      phrase('desk-card-title', { urgent: 'normal', number: kase.number, state: phrase('desk-state-new') }),
    );
    expect(await person.taps('human-reopen')).toBe(person.label('button-used'));
    await person.hearsNothingMore();
    expect(openCases(person)).toBe(1);
  });

  it('what the person writes soon after opens it again, and is in the thread', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(anna);
    await anna.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    person.writes('Дякую, і ще одне про ключі від підвалу');
    await town.quiet();
    await person.hears(phrase('human-reopened', { number: kase.number, when: town.when(kase.number) }));
    await kase.reads('desk-reopened-person');
    await kase.reads(phrase('desk-person-wrote', { text: 'Дякую, і ще одне про ключі від підвалу' }));
    expect(openCases(person)).toBe(1);
    await person.hearsNothingMore();
  });

  it('a new wish opens a new case that names the earlier one', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    await anna.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    await person.taps('menu-human');
    const next = await person.caseTold();
    expect(next.number).toBeGreaterThan(kase.number);
    const known = { join: [`#${kase.number}`, anna.mention], by: ' ' };
    await next.shows(phrase('desk-card-earlier', { cases: known }));
  });
});

describe('what the person changes or sends besides text', () => {
  it('an edit shows both readings', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const id = person.writes('We are three');
    await person.hears(phrase('human-passed', { number: kase.number, when: town.when(kase.number) }));
    person.phone.edit(id, 'We are four');
    await kase.reads(phrase('desk-person-edited', { text: 'We are four', before: 'We are three' }));
    await kase.shows(phrase('desk-card-person', { text: 'We are four' }));
    person.phone.edit(id, 'We are five');
    await kase.reads(phrase('desk-person-edited', { text: 'We are five', before: 'We are four' }));
    await person.hearsNothingMore();
  });

  it('an edit before the case counts for the case', async () => {
    const person = town.person('en');
    await person.starts();
    const id = person.writes('We are three');
    person.phone.edit(id, 'We are four');
    await person.taps('menu-human');
    const kase = await person.caseTold();
    await kase.reads(wrote('We are four'));
    expect(kase.times(wrote('We are three'))).toBe(0);
  });

  it('a voice message is for a human, and danger is spoken of at once', async () => {
    const person = town.person('uk');
    await person.starts();
    const file = { name: 'voice.ogg', type: 'audio/ogg', bytes: new Uint8Array([1]) };
    person.phone.sendFile('voice', file);
    const kase = await person.caseTold();
    await person.hears(phrase('sent-voice', { number: kase.number, when: town.when(kase.number) }));
    await kase.reads(sent('voice'));
    await person.hearsNothingMore();
  });

  it('a sticker and a place show in the case; the own number too, never that of others', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    person.phone.sendRaw({
      sticker: { file_id: 'S', file_unique_id: 's', type: 'regular', width: 1, height: 1, emoji: '🐈' },
    });
    await person.hears(passed(kase));
    await kase.reads(sent('sticker'));
    await kase.reads(wrote('🐈'));
    person.phone.sendRaw({ location: { latitude: 51.3, longitude: 9.5 } });
    await person.hears(passed(kase));
    const link = 'https://www.openstreetmap.org/?mlat=51.30000&mlon=9.50000';
    await kase.reads(phrase('desk-person-location', { place: { link, label: '51.30000,9.50000' } }));
    person.phone.shareContact('+49301234567');
    await person.hears(passed(kase));
    await kase.reads(phrase('desk-person-phone', { text: '+49301234567' }));
    person.phone.sendRaw({ contact: { phone_number: '+49307654321', first_name: 'Cousin', user_id: 1 } });
    await person.hears('sent-contact');
    await kase.reads(sent('contact'));
    expect(kase.lines().join()).not.toContain('7654321');
    await person.hearsNothingMore();
  });

  it('a forwarded text says so, and danger in it counts', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const forward_origin = { type: 'hidden_user', date: 1, sender_user_name: 'Somebody' };
    person.phone.write('The office is closed on Friday', { forward_origin });
    await kase.reads(wrote('The office is closed on Friday'));
    await kase.reads('desk-person-forwarded');
    await person.hears(passed(kase));
    person.phone.write('my husband hits me', { forward_origin });
    const red = await person.caseTold();
    expect(red.channel.id).toBe(town.world.urgent);
    await red.reads('desk-danger-forwarded');
    await town.quiet();
    const own = town.mrkdwn('desk-card-danger-forwarded');
    expect(red.card().join('\n')).toContain(own);
    expect(red.card()).toContain(town.mrkdwn(phrase('desk-card-forwarded', { text: 'my husband hits me' })));
    // Words of their own weigh more, and no forwarded ones take their place again.
    person.writes('he will kill me');
    await red.reads(wrote('he will kill me'));
    person.phone.write('my husband hits me', { forward_origin });
    await red.reads('desk-danger-forwarded', 2);
    await town.quiet();
    expect(red.card().join('\n')).not.toContain(own);
  });

  it('a reply shows what it answers, and a reaction to the team reaches the thread', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    const text = 'Please bring the letter';
    await anna.replies(kase, text);
    const reply = await person.hears(phrase('human-reply', { number: kase.number, text }));
    await town.quiet();
    person.phone.write('Which one?', { reply_to_message: { message_id: reply.message_id, date: 0 } });
    await kase.reads(wrote('Which one?'));
    await kase.reads(phrase('desk-person-replies', { text }));
    person.phone.react(reply.message_id, '👍');
    await kase.reads(phrase('desk-person-reacted', { emoji: '👍', text }));
    await person.hearsNothingMore();
  });

  it('a caption that is changed shows with its old words', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const file = { name: 'a.jpg', type: 'image/jpeg', bytes: new Uint8Array([1]) };
    const id = person.phone.sendFile('photo', file, { caption: 'Letter of May' });
    await kase.reads(wrote('Letter of May'));
    person.phone.edit(id, 'Letter of June');
    await kase.reads(phrase('desk-person-edited', { text: 'Letter of June', before: 'Letter of May' }));
  });
});

describe('texts that would break things', () => {
  const HOSTILE = [
    '<b>bold</b> <a href="https://evil.example">x</a> &amp; &lt; </b>',
    '<!channel> <@U0AAAAAAA> <#C0AAAAAAA|general> <https://evil.example|bank>',
    '*Note by* _Anna_ ~done~ `code` ```block``` >>> quote',
    '\u202Eevil right to left\u202C ‏עברית and مرحبا',
    '$& $1 {$number} { -danger-short } %s `$`{x}',
    'line one\n*Person:* line two\n<!here>',
    '😀'.repeat(50),
  ];

  it('of a person arrive in the thread as written, with no power', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    for (const text of HOSTILE) {
      person.writes(text);
      await kase.reads(wrote(text));
    }
    const posted = kase.lines().join('\n');
    expect(posted).not.toMatch(/<!|<#|<http/);
    // Every line but the first of a text is quoted: it cannot pass itself off as a line of ours.
    expect(posted.split('\n').filter((line) => line.startsWith('*Person:* line two'))).toEqual([]);
    expect(posted).toContain('> *Person:* line two');
  });

  it('of a helper arrive at the person as written, with no power', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    await anna.claims(kase);
    for (const text of HOSTILE) {
      await anna.replies(kase, text);
      const { entities } = await person.hears(phrase('human-reply', { number: kase.number, text }));
      // Only our own heading is bold.
      expect(entities.filter(({ type }) => type === 'text_link')).toEqual([]);
      expect(entities.filter(({ type }) => type === 'bold').length).toBe(1);
    }
  });

  it('a wall of 4,096 characters arrives whole', async () => {
    const person = town.person('uk');
    const kase = await person.asksForHuman();
    const wall = `${'Ми живемо в Касселі. '.repeat(194)}кінець`.padStart(4096, '.');
    expect(wall.length).toBe(4096);
    person.writes(wall);
    await person.hears(phrase('human-passed', { number: kase.number, when: town.when(kase.number) }));
    await town.quiet();
    const squeeze = (text: string): string => text.replace(/[\s>]+/g, '');
    expect(squeeze(kase.lines().join(''))).toContain(squeeze(wall));
  });

  it('a wall of signs that Slack escapes arrives whole', async () => {
    const person = town.person('uk');
    const kase = await person.asksForHuman();
    person.writes('<'.repeat(4096));
    await person.hears(phrase('human-passed', { number: kase.number, when: town.when(kase.number) }));
    await town.quiet();
    const posted = kase.lines().join('');
    expect(posted.match(/&lt;/g)?.length).toBe(4096);
  });

  it('a long answer of a helper arrives whole', async () => {
    const person = town.person('en');
    const kase = await person.asksForHuman();
    const text = 'Ä<&'.repeat(1000);
    await anna.replies(kase, text);
    await person.hears(phrase('human-reply', { number: kase.number, text }));
  });
});

describe('when the office is closed', () => {
  it('the words say when people are here again', async () => {
    await town.world.turnClock('2026-03-06T18:30:00+01:00');
    const person = town.person('de');
    await person.starts();
    await person.taps('menu-human');
    const kase = await person.caseTold();
    const monday = phrase('human-when-due-later', {
      day: { day: '2026-03-09' },
      time: '09:00',
      dueDay: { day: '2026-03-09' },
      dueTime: '13:00',
    });
    await person.hears(opened(kase, monday));
    person.writes('Ein Brief mit drei Stempeln');
    await person.hears(phrase('human-passed', { number: kase.number, when: monday }));
    await person.hearsNothingMore();
  });

  it('early in the morning it is the same day', async () => {
    await town.world.turnClock('2026-03-09T06:00:00+01:00');
    const person = town.person('uk');
    await person.starts();
    await person.taps('menu-human');
    const kase = await person.caseTold();
    await person.hears(
      opened(
        kase,
        phrase('human-when-due-later', {
          day: { day: '2026-03-09' },
          time: '09:00',
          dueDay: { day: '2026-03-09' },
          dueTime: '13:00',
        }),
      ),
    );
  });

  it('texts of more than a day ago do not travel', async () => {
    const person = town.person('en');
    await person.starts();
    person.writes('xyzzy frobozz');
    await person.hears('answer-none');
    await town.world.turnClock('2026-03-11T10:00:00+01:00');
    await person.taps('answer-human');
    const kase = await person.caseTold();
    await person.hears(opened(kase));
    await town.quiet();
    expect(kase.lines()).toEqual([]);
  });
});

it('two persons never see each other’s words', async () => {
  const [olena, iryna] = [town.person('uk'), town.person('uk')];
  const [hers, other] = [await olena.asksForHuman(), await iryna.asksForHuman()];
  olena.writes('Канарка А');
  iryna.writes('Канарка Б');
  await hers.reads(wrote('Канарка А'));
  await other.reads(wrote('Канарка Б'));
  await anna.replies(hers, 'Відповідь А');
  await olena.hears(lines(phrase('human-reply', { number: hers.number, text: 'Відповідь А' })));
  await town.quiet();
  expect(iryna.read().join()).not.toContain('А');
  expect(hers.lines().join()).not.toContain('Канарка Б');
});
