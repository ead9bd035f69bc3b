/** The profile card: read, one answer changed, the later questions, commands, and who may press what (R8, R26). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../../src/db/vault.js';
import { LANGUAGES } from '../../src/words/language.js';
import { type Key, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Label, Person } from '../world/person.js';
import { asValue, lines, type Said, titleOf } from '../world/said.js';
import { agreed, card, consentLine, PLAIN_ANSWERS, savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

const TODAY = '2026-03-03';
const STATUS = '2026-03-13';

type Row = Record<string, string | number | null>;

function profile(person: Person): Row {
  const query = 'SELECT p.* FROM profiles p JOIN addresses a USING (person_id) WHERE a.external_id = ?';
  const [row] = town.rows<Row>(query, String(person.id));
  return row ?? expect.fail('no profile');
}

/** A question of the later form as it stands in the chat. */
const later = (step: number, question: string, more: Said[] = [], before: Said[] = []): Said =>
  lines(...before, phrase('form-progress', { step, steps: 8 }), `form-chances-${question}` as Key, ...more);

const ticked = (...keys: Key[]): Said[] => [
  phrase('form-chosen', { answer: { join: keys.map((key) => ({ key })), by: ', ' } }),
];

describe('the card', () => {
  it.each(LANGUAGES)('in %s: shows all answers, and one is changed at a time', async (language) => {
    const person = town.person(language);
    await savesIntake(person, STATUS);
    person.writes('/profile');
    const shown = await person.hears(card(PLAIN_ANSWERS, TODAY));
    expect(shown.text.slice(0, 55)).not.toMatch(/\d/);
    const before = profile(person);
    await person.taps('form-intake-payer-name');
    await person.hears('form-intake-payer');
    await person.taps('form-intake-payer-own');
    await person.hears('form-intake-rent');
    person.writes('700');
    const payer = phrase('form-intake-payer-own');
    const rent = phrase('form-intake-rent-value', { euros: 700 });
    const { 'intake-needs': needs = '', 'intake-home': home = '', ...first } = PLAIN_ANSWERS;
    await person.hears(
      card(
        { ...first, 'intake-payer': payer, 'intake-rent': rent, 'intake-needs': needs, 'intake-home': home },
        TODAY,
      ),
    );
    await person.hearsNothingMore();
    expect(profile(person)).toMatchObject({ payer: 'own', max_rent_cents: 70_000, adults: 2 });
    expect(profile(person).waiting_since).toBe(before.waiting_since);
  });

  it('“Back” leaves the answer as it was; after a deploy the question is still there', async () => {
    const person = town.person('uk');
    await savesIntake(person, STATUS);
    await person.taps('menu-profile');
    await person.hears(card(PLAIN_ANSWERS, TODAY));
    await person.taps('form-intake-town-name');
    await person.hears('form-intake-town');
    await person.taps('form-back');
    await person.hears(card(PLAIN_ANSWERS, TODAY));
    await person.taps('form-intake-town-name');
    await person.hears('form-intake-town');
    await town.world.restart();
    person.writes('Marburg');
    await person.hears(card({ ...PLAIN_ANSWERS, 'intake-town': 'Marburg' }, TODAY));
    await person.hearsNothingMore();
  });

  it('a question in the middle of a change is answered, and the change goes on', async () => {
    const person = town.person('de');
    await savesIntake(person, STATUS);
    await person.taps('menu-profile');
    await person.hears(card(PLAIN_ANSWERS, TODAY));
    await person.taps('form-intake-leave-name');
    await person.hears('form-intake-leave');
    person.writes('Wie hoch darf die Kaution sein?');
    await person.hearsTitled(titleOf('deposit-kaution', 'de'));
    await person.hears('form-intake-leave');
    person.writes('30.06.');
    await person.hears(card({ ...PLAIN_ANSWERS, 'intake-leave': { day: '2026-06-30', year: true } }, TODAY));
    await person.hearsNothingMore();
  });

  it('two presses at once count once, and nobody else’s press or a forged one counts', async () => {
    const [olena, iryna] = [town.person('en'), town.person('en')];
    await savesIntake(olena, STATUS);
    await savesIntake(iryna, STATUS);
    await olena.taps('menu-profile');
    const shown = await olena.hears(card(PLAIN_ANSWERS, TODAY));
    const data = shown.keyboard?.flat()[0]?.callback_data ?? expect.fail('no button');
    const press = (person: Person, token: string) =>
      person.phone.pressData(token, shown.message_id).answered();
    expect(await press(iryna, data)).toEqual({ text: iryna.label('button-foreign') });
    const forged = `${data.slice(0, -1)}${data.endsWith('A') ? 'B' : 'A'}`;
    expect(await press(olena, forged)).toEqual({ text: olena.label('button-stale') });
    await olena.taps('form-intake-home-name');
    await olena.hears('form-intake-home');
    const answers = await Promise.all([
      olena.taps('form-intake-home-room'),
      olena.taps('form-intake-home-room'),
    ]);
    expect(answers).toEqual([undefined, olena.label('button-stale')]);
    await olena.hears(card({ ...PLAIN_ANSWERS, 'intake-home': phrase('form-intake-home-room') }, TODAY));
    await olena.hearsNothingMore();
    await iryna.hearsNothingMore();
  });

  it('without answers it says how to begin; with an open form it goes on there', async () => {
    const person = town.person('ru');
    await person.starts();
    person.writes('/profile');
    const none = await person.hears('profile-none');
    expect(person.phone.buttons(none)).toEqual([person.label('menu-home')]);
    await person.taps('menu-home');
    await person.hears('notice');
    await person.taps('notice-go-on');
    const first = lines(phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults');
    await person.hears(first);
    person.writes('/profile');
    await person.hears({ join: [phrase('form-resume'), asValue(first)], by: '\n' });
    await person.hearsNothingMore();
  });
});

describe('improve my chances', () => {
  it.each(LANGUAGES)('all eight questions in %s', async (language) => {
    const person = town.person(language);
    await savesIntake(person, STATUS);
    const steps: [tap: Label, next: Said][] = [
      ['profile-chances', later(1, 'term')],
      ['form-chances-term-12', later(2, 'from')],
      ['form-chances-from-month', later(3, 'until')],
      ['form-chances-until-half', later(4, 'smoking')],
      ['form-chances-smoking-no', later(5, 'languages')],
      ['form-chances-languages-uk', later(5, 'languages', ticked('form-chances-languages-uk'))],
      [
        'form-chances-languages-en',
        later(5, 'languages', ticked('form-chances-languages-uk', 'form-chances-languages-en')),
      ],
      ['form-done', later(6, 'daily')],
      ['form-chances-daily-school', later(6, 'daily', ticked('form-chances-daily-school'))],
      ['form-done', later(7, 'wishes')],
      ['form-skip', later(8, 'note')],
    ];
    for (const [tap, next] of steps) {
      await person.taps(tap);
      await person.hears(next);
    }
    person.writes('Зі мною моя бабуся, їй важко ходити далеко.');
    const both = asValue({
      join: [phrase('form-chances-languages-uk'), phrase('form-chances-languages-en')],
      by: ', ',
    });
    await person.hears(
      card(
        {
          ...PLAIN_ANSWERS,
          'chances-term': phrase('form-chances-term-months', { months: 12 }),
          'chances-from': { day: '2026-04-02', year: true },
          'chances-until': { day: '2026-08-30', year: true },
          'chances-smoking': phrase('form-chances-smoking-no'),
          'chances-languages': { join: [both], by: '' },
          'chances-daily': phrase('form-chances-daily-school'),
          'chances-note': 'Зі мною моя бабуся, їй важко ходити далеко.',
        },
        TODAY,
      ),
    );
    await person.hearsNothingMore();
    const row = profile(person);
    expect(row).toMatchObject({
      term_months: 12,
      move_from: '2026-04-02',
      move_until: '2026-08-30',
      smoking: 'no',
      languages: '["uk","en"]',
      daily: '["school"]',
      wishes: null,
    });
    expect(row.note).not.toContain('бабуся');
    const vault = new Vault(town.world.env.DATA_KEY ?? '');
    expect(vault.open('profiles.note', String(row.note))).toContain('бабуся');
  });

  it.each([
    [
      'uk',
      ['на рік', 'з середини квітня', 'до кінця травня', 'курю на балконі'],
      ['українська, турецька', 'син ходить у садок', 'ліфт і кухня'],
    ],
    [
      'ru',
      ['на год', 'с середины апреля', 'до конца мая', 'только на улице'],
      ['украинский и турецкий', 'сын ходит в садик', 'лифт и кухня'],
    ],
    [
      'de',
      ['für ein Jahr', 'ab Mitte April', 'bis Ende Mai', 'ich rauche nur draußen'],
      ['Ukrainisch und Türkisch', 'mein Sohn geht in die Kita', 'Aufzug und Einbauküche'],
    ],
    [
      'en',
      ['a year', 'from mid-April', 'by the end of May', 'only on the balcony'],
      ['Ukrainian and Turkish', 'my son goes to kindergarten', 'a lift and a fitted kitchen'],
    ],
  ] as const)('in own words, %s', async (language, first, last) => {
    const person = town.person(language);
    await savesIntake(person, STATUS);
    await person.taps('profile-chances');
    await person.hears(later(1, 'term'));
    const next = ['from', 'until', 'smoking', 'languages', 'daily', 'wishes', 'note'];
    for (const [n, text] of [...first, ...last].entries()) {
      person.writes('xyzzy');
      const question = ['term', ...next][n] ?? '';
      await person.hears(later(n + 1, question, [], [{ key: `form-chances-${question}-unclear` as Key }]));
      person.writes(text);
      if (question === 'wishes') {
        await person.hears('consent-special-needs');
        await person.taps('consent-yes');
      }
      const noted = question === 'wishes' ? [agreed(TODAY)] : [];
      await person.hears(later(n + 2, next[n] ?? '', [], noted));
    }
    await person.taps('form-skip');
    const spoken = asValue({ join: [phrase('form-chances-languages-uk'), 'Türkçe'], by: ', ' });
    const wishes = asValue({
      join: [phrase('form-chances-wishes-lift'), phrase('form-chances-wishes-kitchen')],
      by: ', ',
    });
    await person.hears(
      card(
        {
          ...PLAIN_ANSWERS,
          'chances-term': phrase('form-chances-term-months', { months: 12 }),
          'chances-from': { day: '2026-04-15', year: true },
          'chances-until': { day: '2026-05-31', year: true },
          'chances-smoking': phrase('form-chances-smoking-outside'),
          'chances-languages': { join: [spoken], by: '' },
          'chances-daily': phrase('form-chances-daily-kita'),
          'chances-wishes': { join: [wishes], by: '' },
        },
        TODAY,
        [consentLine(TODAY)],
      ),
    );
    expect(profile(person)).toMatchObject({ languages: '["uk","tr"]', wishes: '["lift","kitchen"]' });
  });

  it('“Enough” keeps what is there, and after a deploy it goes on at the first open question', async () => {
    const person = town.person('en');
    await savesIntake(person, STATUS);
    await person.taps('profile-chances');
    await person.hears(later(1, 'term'));
    await person.taps('form-chances-term-any');
    await person.hears(later(2, 'from'));
    person.writes(person.label('form-skip'));
    await person.hears(later(3, 'until'));
    await person.taps('form-later');
    const half = { ...PLAIN_ANSWERS, 'chances-term': phrase('form-chances-term-any') };
    await person.hears(card(half, TODAY));
    await town.world.restart();
    await person.taps('profile-chances');
    await person.hears(later(3, 'until'));
    await person.taps('form-back');
    await person.hears(later(2, 'from'));
    person.writes('01.05.');
    await person.hears(later(3, 'until'));
    person.writes('01.04.');
    await person.hears(later(3, 'until', [], ['form-chances-until-early']));
    person.writes('xyzzy');
    await person.hears(later(3, 'until', [], ['form-chances-until-unclear']));
    // In one month would be before the first possible day.
    await person.taps('form-chances-until-month');
    await person.hears(later(4, 'smoking'));
    await person.taps('form-later');
    const day = { day: '2026-05-01', year: true as const };
    await person.hears(card({ ...half, 'chances-from': day, 'chances-until': day }, TODAY));
    await person.hearsNothingMore();
  });

  it('a note of more than 300 characters is asked for shorter; a question in it is answered', async () => {
    const person = town.person('de');
    await savesIntake(person, STATUS);
    await person.taps('profile-chances');
    await person.hears(later(1, 'term'));
    const rest = ['from', 'until', 'smoking', 'languages', 'daily', 'wishes', 'note'];
    for (const [n, next] of rest.entries()) {
      await person.taps('form-skip');
      await person.hears(later(n + 2, next));
    }
    person.writes('x '.repeat(151));
    await person.hears(later(8, 'note', [], [phrase('form-chances-note-long', { max: 300 })]));
    person.writes('Wie hoch darf die Kaution sein?');
    await person.hearsTitled(titleOf('deposit-kaution', 'de'));
    await person.hears(later(8, 'note'));
    await person.taps('form-skip');
    await person.hears(card(PLAIN_ANSWERS, TODAY));
    await person.hearsNothingMore();
    expect(profile(person)).toMatchObject({ term_months: null, languages: null, note: null });
  });

  it('the language changes in the middle, and the question stands there in the new one', async () => {
    const person = town.person('en');
    await savesIntake(person, STATUS);
    await person.taps('profile-chances');
    await person.hears(later(1, 'term'));
    person.writes('/language');
    await person.hears('language-choose');
    await person.taps('language-ru');
    person.language = 'ru';
    await person.hears('language-changed');
    await person.hears(later(1, 'term'));
    await person.taps('form-chances-term-unlimited');
    await person.hears(later(2, 'from'));
    expect(profile(person)).toMatchObject({ term_months: 0 });
  });
});

describe('/status', () => {
  const day = (date: string) => ({ day: date, year: true as const });
  const search = (next: Said): Said =>
    lines(
      phrase('status-saved', { saved: day(TODAY), waiting: day(TODAY) }),
      phrase('status-homes', { homes: 0 }),
      phrase('usual-unknown'),
      next,
    );

  it.each(LANGUAGES)('in %s: nothing yet, then the form, then request and search', async (language) => {
    const person = town.person(language);
    await person.starts();
    person.writes('/status');
    await person.hears('status-nothing');
    await person.taps('menu-home');
    await person.hears('notice');
    await person.taps('notice-go-on');
    const first = lines(phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults');
    await person.hears(first);
    person.writes('/status');
    await person.hears(phrase('status-form', { step: 1, steps: 9 }));
    await person.taps('menu-continue');
    await person.hears({ join: [phrase('form-resume'), asValue(first)], by: '\n' });
    await person.hearsNothingMore();
  });

  /** A request of today: the last step, the next one, and by when, as the row has it. */
  function stands(
    { number }: CaseThread,
    next: 'status-next-take' | 'status-next-team',
    last: 'status-last-you' | 'status-last-claimed' = 'status-last-you',
  ): Said {
    const date = day(TODAY);
    const when = town.when(number);
    const by =
      next === 'status-next-take' ? when : ({ key: 'status-by', params: when.params ?? {} } as const);
    return lines(phrase('status-case', { number, date }), phrase(last, { date }), next, by);
  }

  it('says the request with who acts, and the search with its date', async () => {
    const person = town.person('uk');
    await savesIntake(person, STATUS);
    person.writes('/status');
    const next = search(phrase('status-next', { date: { day: STATUS } }));
    await person.hears(lines(next, 'status-no-request'));
    person.writes('/human');
    const kase = await person.caseTold();
    await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
    person.writes('/status');
    await person.hears(stands(kase, 'status-next-take'));
    await person.hears(search(phrase('status-next', { date: { day: STATUS } })));
    await town.helper('Anna').claims(kase);
    await person.hears(phrase('human-claimed', { number: kase.number }));
    person.writes('/status');
    await person.hears(stands(kase, 'status-next-team', 'status-last-claimed'));
    expect(person.read().filter((text) => text.includes('..'))).toEqual([]);
    await person.hears(search(phrase('status-next', { date: { day: STATUS } })));
    await person.hearsNothingMore();
  });

  it('says at an urgent request that nobody has taken not to wait for us', async () => {
    const person = town.person('en');
    await person.starts();
    person.writes('my husband beats me');
    const kase = await person.caseTold();
    const { number } = kase;
    await person.hears(lines('danger-about', 'danger-violence', phrase('danger-staffed', { number })));
    person.writes('/status');
    await person.hears(lines(stands(kase, 'status-next-take'), 'danger-nobody-yet'));
    await town.helper('Anna').claims(kase);
    await person.hears(phrase('human-claimed', { number }));
    await person.hearsNothingMore();
  });
});
