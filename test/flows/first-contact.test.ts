/** The first minute: greeting, language, menu, notice and commands (R6, R7). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEPT_DAYS } from '../../src/db/retention.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { lines, titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00' });
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

describe('greeting', () => {
  it.each([
    ['uk', 'uk'],
    ['ru', 'ru'],
    ['de-AT', 'de'],
    ['en', 'en'],
    ['fr', 'en'],
    [null, 'en'],
  ] as const)('a phone that says %s is greeted in %s, in two messages', async (code, language) => {
    const person = town.person(code);
    expect(person.language).toBe(language);
    person.writes('/start');
    const greeting = await person.hears('greeting');
    const menu = await person.hears('greeting-menu');
    expect(person.phone.buttons(greeting)).toEqual(['Українська', 'Русский', 'Deutsch', 'English']);
    const labels = ['menu-home', 'menu-question', 'menu-human', 'menu-offer', 'menu-danger'] as const;
    expect(person.phone.buttons(menu)).toEqual(labels.map((label) => person.label(label)));
    expect(greeting.text).toContain('Haus & Herz <e.V.>');
    await person.hearsNothingMore();
  });
});

describe('language', () => {
  it('changes by a button in place, and back', async () => {
    const person = town.person('en');
    await person.starts();
    const before = person.phone.messages().map(({ message_id: id }) => id);
    for (const language of ['uk', 'ru', 'de', 'en'] as const) {
      await person.taps(`language-${language}`);
      person.language = language;
      await person.hears('greeting');
      const menu = await person.hears('greeting-menu');
      expect(person.phone.buttons(menu)[0]).toBe(person.label('menu-home'));
    }
    expect(person.phone.messages().map(({ message_id: id }) => id)).toEqual(before);
    await person.hearsNothingMore();
  });

  it('changes by /language, and the menu follows in it', async () => {
    const person = town.person('ru');
    await person.starts();
    person.writes('/language');
    await person.hears('language-choose');
    await person.taps('language-de');
    person.language = 'de';
    await person.hears('language-changed');
    const menu = await person.hears('greeting-menu');
    expect(person.phone.buttons(menu)).toContain('Sprache');
    await person.hearsNothingMore();
  });

  it('changes in mid-form: greeting, menu and open question all follow, and the form goes on', async () => {
    const person = town.person('en');
    await person.starts();
    await person.taps('menu-home');
    await person.hears('notice');
    await person.taps('notice-go-on');
    await person.hears(lines(phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults'));
    await person.taps('language-uk');
    person.language = 'uk';
    await person.hears('greeting');
    await person.hears('greeting-menu');
    await person.hears(lines(phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults'));
    await person.taps('2');
    await person.hears(lines(phrase('form-progress', { step: 2, steps: 9 }), 'form-intake-children'));
    person.writes('/language');
    await person.hears('language-choose');
    await person.taps('language-ru');
    person.language = 'ru';
    await person.hears('language-changed');
    await person.hears(lines(phrase('form-progress', { step: 2, steps: 9 }), 'form-intake-children'));
    await person.hearsNothingMore();
  });

  it('holds for what a helper’s desk sends later', async () => {
    const person = town.person('en');
    await person.starts();
    await person.taps('language-de');
    person.language = 'de';
    await person.hears('greeting');
    await person.hears('greeting-menu');
    await person.taps('menu-human');
    const kase = await person.caseTold();
    await kase.shows(phrase('desk-card-language', { language: phrase('desk-language-de') }));
    await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
  });
});

describe('notice', () => {
  it('comes after “I look for a home” and nothing else, with three ways on', async () => {
    const person = town.person('de');
    await person.starts();
    await person.taps('menu-question');
    await person.hears('question-ask');
    await person.taps('menu-home');
    const notice = await person.hears('notice');
    const labels = ['notice-go-on', 'notice-questions-only', 'notice-full-text'] as const;
    expect(person.phone.buttons(notice)).toEqual(labels.map((label) => person.label(label)));
    expect(notice.text.split('\n').length).toBeLessThanOrEqual(6);

    await person.taps('notice-full-text');
    await person.hearsTitled(person.text(privacy()).split('\n')[0] ?? '');
    await person.taps('notice-questions-only');
    await person.hears('notice-without');
    await person.taps('menu-home');
    await person.hears('notice');
    await person.taps('notice-go-on');
    await person.hears(lines(phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults'));
    await person.hearsNothingMore();
  });

  it('is not shown again to whom it was shown', async () => {
    const person = town.person('en');
    await person.starts();
    await person.taps('menu-home');
    await person.hears('notice');
    await person.taps('notice-go-on');
    await person.hears(lines(phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults'));
    person.writes('/menu');
    const menu = await person.hears('greeting-menu');
    expect(person.phone.buttons(menu)[0]).toBe(person.label('menu-continue'));
    await person.taps('menu-home');
    await person.hears(
      lines('form-resume', phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults'),
    );
    await person.hearsNothingMore();
  });
});

const privacy = () => {
  const kept = [
    phrase('privacy-inbox', { days: KEPT_DAYS.inbox, poisonedDays: KEPT_DAYS.poisoned }),
    phrase('privacy-dedupe', { days: KEPT_DAYS.dedupe }),
    phrase('privacy-outbox', { days: KEPT_DAYS.outbox }),
    phrase('privacy-contacts', { days: KEPT_DAYS.contacts }),
    phrase('privacy-buttons', { days: KEPT_DAYS.buttons }),
    phrase('privacy-form', { days: KEPT_DAYS.profile }),
    phrase('privacy-case', { days: KEPT_DAYS.resolved }),
    phrase('privacy-red', { days: KEPT_DAYS.red }),
    phrase('privacy-loose', { days: KEPT_DAYS.loose }),
    phrase('privacy-questions', { days: KEPT_DAYS.questions }),
    phrase('privacy-staff', { days: KEPT_DAYS.audit }),
    phrase('privacy-proposals', { days: KEPT_DAYS.proposals }),
    phrase('privacy-offers', { days: KEPT_DAYS.offers }),
    phrase('privacy-stays', { days: KEPT_DAYS.stays }),
    phrase('privacy-checkins', { days: KEPT_DAYS.checkins }),
    phrase('privacy-calls', { days: KEPT_DAYS.calls }),
    phrase('privacy-reports', { days: KEPT_DAYS.reports }),
    phrase('privacy-slots', { days: KEPT_DAYS.slots }),
    phrase('privacy-bands', { days: KEPT_DAYS.bands }),
    phrase('privacy-broadcasts', { days: KEPT_DAYS.broadcasts }),
    phrase('privacy-registrations', { days: KEPT_DAYS.registrations }),
    phrase('privacy-partners', { days: KEPT_DAYS.partners }),
    phrase('privacy-copy', { days: KEPT_DAYS.copies }),
  ];
  return phrase('privacy', { retention: { join: kept, by: '\n' } });
};

describe('commands', () => {
  it.each(LANGUAGES)('/privacy, /help and /menu in %s', async (language) => {
    const person = town.person(language);
    await person.starts();
    person.writes('/privacy');
    const short = await person.hears(
      phrase('privacy-short', { days: KEPT_DAYS.profile, caseDays: KEPT_DAYS.resolved }),
    );
    expect(short.text.length).toBeLessThanOrEqual(350);
    await person.taps('notice-full-text');
    await person.hears(privacy());
    person.writes('/help');
    const help = await person.hears('help');
    const labels = [person.label('menu-human'), person.label('recovery'), person.label('partner-b-open')];
    expect(person.phone.buttons(help)).toEqual(labels);
    person.writes('/menu');
    const menu = await person.hears('greeting-menu');
    expect(person.phone.buttons(menu)).toContain(person.label('menu-language'));
    await person.hearsNothingMore();
  });

  it('one that nobody knows is answered with the menu', async () => {
    const person = town.person('uk');
    await person.starts();
    for (const command of ['/unsubscribe', '/constructor', '/', '/Допомога']) {
      person.writes(command);
      await person.hears(lines('unknown-command', 'greeting-menu'));
    }
    await person.hearsNothingMore();
  });

  it('a link with words behind /start greets like /start', async () => {
    const person = town.person('ru');
    person.writes('/start berlin_2027');
    await person.hears('greeting');
    await person.hears('greeting-menu');
    person.writes('/start again');
    await person.hears('greeting-menu');
    person.writes('/menu@helpcenter_sandbox_bot');
    await person.hears('greeting-menu');
    await person.hearsNothingMore();
  });

  it('“Danger?” in the menu shows the numbers at once', async () => {
    const person = town.person('uk');
    await person.starts();
    await person.taps('menu-danger');
    await person.hears('danger-help');
    await person.hearsNothingMore();
  });
});

describe('a first message that is no /start', () => {
  it('a greeting is answered with the greeting', async () => {
    const person = town.person('uk');
    person.writes('Добрий день');
    await person.hears('greeting');
    await person.hears('greeting-menu');
    await person.hearsNothingMore();
  });

  it('a question is answered under the greeting', async () => {
    const person = town.person('uk');
    person.writes('Скільки може становити застава за квартиру?');
    await person.hears('greeting');
    await person.hears('greeting-menu');
    const answer = await person.hearsTitled(titleOf('deposit-kaution', 'uk'));
    expect(person.phone.buttons(answer)).toEqual([
      person.label('answer-more'),
      person.label('helped-yes'),
      person.label('helped-no'),
      person.label('answer-human'),
    ]);
    await person.taps('answer-more');
    const more = await person.hearsTitled(titleOf('deposit-kaution', 'uk'));
    expect(more.entities.some(({ type }) => type === 'text_link')).toBe(true);
    await person.hearsNothingMore();
  });

  it('the wish for a human opens a case at once', async () => {
    const person = town.person('de');
    person.writes('Ich möchte mit einem Menschen sprechen');
    await person.hears('greeting');
    await person.hears('greeting-menu');
    const kase = await person.caseTold();
    await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
    await kase.reads(phrase('desk-person-wrote', { text: 'Ich möchte mit einem Menschen sprechen' }));
    await person.hearsNothingMore();
  });

  it('danger is answered before the greeting', async () => {
    const person = town.person('ru');
    person.writes('муж меня бьёт');
    const kase = await person.caseTold();
    const staffed = phrase('danger-staffed', { number: kase.number });
    const danger = await person.hears(lines('danger-about', 'danger-violence', staffed));
    const greeting = await person.hears('greeting');
    expect(danger.message_id).toBeLessThan(greeting.message_id);
    await person.hears('greeting-menu');
    await person.hearsNothingMore();
  });

  it('a photo is kept, and answered kindly', async () => {
    const person = town.person('en');
    person.phone.sendFile('photo', {
      name: 'letter.jpg',
      type: 'image/jpeg',
      bytes: new Uint8Array([1, 2, 3]),
    });
    await person.hears('greeting');
    await person.hears('greeting-menu');
    await person.hears('file-what');
    await person.hearsNothingMore();
  });
});

describe('other chats', () => {
  it('a message in a group is met with one word and a goodbye, and the bot works on', async () => {
    const person = town.person('en');
    const failed = town.rows<{ n: number }>("SELECT count(*) AS n FROM inbox WHERE state = 'failed'");
    town.world.telegram.push({
      message: {
        message_id: 1,
        date: 1,
        chat: { id: -100_123, type: 'supergroup', title: 'Neighbours' },
        from: { id: person.id, is_bot: false, first_name: 'Somebody' },
        text: '/start',
      },
    });
    await person.hearsNothingMore();
    const said = town.world.telegram.deliveries.filter(({ chat_id: id }) => id === -100_123);
    expect(said.map(({ text }) => text)).toEqual([town.plain('en', 'group-leaving')]);
    expect(town.rows("SELECT count(*) AS n FROM inbox WHERE state = 'failed'")).toEqual(failed);
    await person.starts();
  });

  it('another bot is passed over', async () => {
    const before = town.world.telegram.deliveries.length;
    town.world.telegram.push({
      message: {
        message_id: 1,
        date: 1,
        chat: { id: 99_001, type: 'private', first_name: 'Robot' },
        from: { id: 99_001, is_bot: true, first_name: 'Robot' },
        text: 'hello',
      },
    });
    await town.quiet();
    expect(town.world.telegram.deliveries.length).toBe(before);
  });
});
