/** The intake as people go through it: tapped, typed, back and forth, left for days, saved (R8). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../../src/db/vault.js';
import { LANGUAGES } from '../../src/words/language.js';
import { type Key, phrase, type Value } from '../../src/words/phrase.js';
import { faqEntries } from '../world/faq.js';
import type { Person } from '../world/person.js';
import { asValue, lines, type Said, titleOf } from '../world/said.js';
import { agreed, card } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

/** A question of the form as it stands in the chat; `more` follows it, `before` comes first. */
const asks = (step: number, of: number, question: string, more: Said[] = [], before: Said[] = []): Said =>
  lines(...before, phrase('form-progress', { step, steps: of }), `form-intake-${question}` as Key, ...more);

const unclear = (step: number, of: number, question: string, said: Said): Said =>
  asks(step, of, question, [], [said]);

const summary = (answers: Record<string, Said | string>): Said => {
  const line = ([name, answer]: [string, Said | string]): Said => ({
    join: [{ key: `form-intake-${name}-name` as Key }, typeof answer === 'string' ? said(answer) : answer],
    by: ': ',
  });
  return phrase('form-intake-summary', { answers: asValue(lines(...Object.entries(answers).map(line))) });
};

/** A key stays a key; everything else is the person's own words. */
const said = (answer: string) => (/^(form|land)-/.test(answer) ? { key: answer as Key } : answer);
const list = (...keys: Key[]): Said => ({ join: keys.map((key) => ({ key })), by: ', ' });
const marked = (key: Key): Said => ({ join: ['✓ ', { key }], by: '' });

/** Up to the first question. */
async function begins(person: Person): Promise<void> {
  await person.starts();
  await person.taps('menu-home');
  await person.hears('notice');
  await person.taps('notice-go-on');
  await person.hears(asks(1, 9, 'adults'));
}

/** From the question `from` to `until`, the shortest way; everything is answered with a tap but the town. */
async function goesOn(person: Person, until: string, from = 'adults'): Promise<void> {
  const way: [question: string, answer: () => unknown][] = [
    ['adults', () => person.taps('2')],
    ['children', () => person.taps('form-intake-children-none')],
    ['regions', () => person.taps('form-intake-regions-anywhere')],
    ['obligation', () => person.taps('form-no')],
    ['town', () => person.writes('Kassel')],
    ['leave', () => person.taps('form-intake-leave-open')],
    ['payer', () => person.taps('form-intake-payer-jobcenter')],
    ['needs', () => person.taps('form-done')],
    ['home', () => person.taps('form-intake-home-own')],
  ];
  const start = way.findIndex(([question]) => question === from);
  for (const [n, [question, answer]] of way.entries()) {
    if (n < start) continue;
    if (question === until) return;
    await answer();
    const next = way[n + 1];
    if (next) await person.hears(asks(n + 2, 9, next[0]));
  }
}

const BY_JOBCENTER: Said = {
  join: [{ key: 'form-intake-payer-jobcenter' }, { key: 'form-intake-rent-office' }],
  by: '. ',
};

const PLAIN_SUMMARY = {
  adults: '2',
  children: 'form-intake-children-none',
  regions: 'form-intake-regions-anywhere',
  obligation: 'form-no',
  town: 'Kassel',
  leave: 'form-intake-leave-open',
  payer: BY_JOBCENTER,
  needs: 'form-intake-needs-nothing',
  home: 'form-intake-home-own',
};

const saved = (day: string): Said =>
  phrase('form-intake-saved', { homes: 0, date: { day }, usual: phrase('usual-unknown') });

type Row = Record<string, string | number | null> & { town: string };

function profile(person: Person): Row | undefined {
  const query = 'SELECT p.* FROM profiles p JOIN addresses a USING (person_id) WHERE a.external_id = ?';
  const [row] = town.rows<Row>(query, String(person.id));
  if (!row) return undefined;
  expect(row.town).not.toContain('assel');
  return { ...row, town: new Vault(town.world.env.DATA_KEY ?? '').open('profiles.town', row.town) };
}

describe('the whole form', () => {
  it.each(LANGUAGES)(
    'R8, counted in %s: in matching after at most 12 taps and 7 messages',
    async (language) => {
      const person = town.person(language);
      await begins(person);
      await person.taps('2');
      await person.hears(asks(2, 9, 'children'));
      await person.taps('3');
      await person.hears(asks(2, 9, 'children', [phrase('form-intake-children-list', { ages: '3' })]));
      await person.taps('form-done');
      await person.hears(asks(3, 9, 'regions'));
      await person.taps('form-intake-regions-anywhere');
      await person.hears(asks(4, 9, 'obligation'));
      await person.taps('form-yes');
      await person.hears(asks(5, 9, 'town'));
      person.writes('34117 Kassel');
      await person.hears(asks(6, 9, 'leave'));
      await person.taps('form-intake-leave-month');
      await person.hears(asks(7, 9, 'payer'));
      await person.taps('form-intake-payer-jobcenter');
      await person.hears(asks(8, 9, 'needs'));
      await person.taps('form-done');
      await person.hears(asks(9, 9, 'home'));
      await person.taps('form-intake-home-own');
      await person.hears(
        summary({
          ...PLAIN_SUMMARY,
          children: '3',
          obligation: 'form-yes',
          town: '34117 Kassel',
          leave: { day: '2026-04-02', year: true },
        }),
      );
      await person.taps('form-save');
      await person.hears(saved('2026-03-13'));
      await person.hearsNothingMore();

      expect(person.tapped).toBeLessThanOrEqual(12);
      expect(person.messagesGot).toBeLessThanOrEqual(7);
      expect(profile(person)).toMatchObject({
        adults: 2,
        children: '[3]',
        regions: '[]',
        obligation: 'yes',
        town: '34117 Kassel',
        leave_by: '2026-04-02',
        payer: 'jobcenter',
        max_rent_cents: null,
        step_free: 0,
        pet: 0,
        home: 'own',
      });
    },
  );

  it('one sentence about where and until when answers both; what belongs to another question is no town', async () => {
    const person = town.person('de');
    await begins(person);
    await goesOn(person, 'regions');
    person.writes('am liebsten Leipzig oder Umgebung');
    await person.hears(asks(3, 9, 'regions', [], ['form-intake-regions-vague']));
    await person.taps('land-sn');
    await person.taps('form-done');
    await person.hears(asks(4, 9, 'obligation'));
    await person.taps('form-no');
    await person.hears(asks(5, 9, 'town'));
    person.writes('Jobcenter');
    await person.hears(unclear(5, 9, 'town', 'form-intake-town-unclear'));
    person.writes('Wir sind in einer Notunterkunft in Halle, müssen bis Ende Mai raus');
    await person.hears(asks(7, 9, 'payer'));
    await goesOn(person, 'summary', 'payer');
    await person.hears(
      summary({
        ...PLAIN_SUMMARY,
        regions: 'land-sn',
        town: 'Halle (Saale)',
        leave: { day: '2026-05-31', year: true },
      }),
    );
  });

  it('typed in Ukrainian, with own income and wishes', async () => {
    const person = town.person('uk');
    await begins(person);
    person.writes('двоє дорослих');
    await person.hears(asks(2, 9, 'children'));
    person.writes('3 і 7');
    await person.hears(asks(3, 9, 'regions'));
    person.writes('Баварія, Hessen');
    await person.hears(asks(4, 9, 'obligation'));
    person.writes('ні');
    await person.hears(asks(5, 9, 'town'));
    person.writes('Франкфурт-на-Майні');
    await person.hears(asks(6, 9, 'leave'));
    person.writes('31.05.');
    await person.hears(asks(7, 9, 'payer'));
    person.writes('власний дохід');
    await person.hears(asks(8, 10, 'rent'));
    person.writes('1.050 євро');
    await person.hears(asks(9, 10, 'needs'));
    person.writes('Без сходів, можна з тваринами');
    await person.hears('consent-special-needs');
    person.writes('так');
    await person.hears(lines(agreed('2026-03-03'), asks(10, 10, 'home')));
    person.writes('Спільне: жінки, родини');
    const rent = phrase('form-intake-rent-value', { euros: 1050 });
    await person.hears(
      summary({
        adults: '2',
        children: '3, 7',
        regions: list('land-by', 'land-he'),
        obligation: 'form-no',
        town: 'Frankfurt am Main',
        leave: { day: '2026-05-31', year: true },
        payer: 'form-intake-payer-own',
        rent,
        needs: list('form-intake-needs-step-free', 'form-intake-needs-pet'),
        home: 'form-intake-home-women',
      }),
    );
    person.writes('зберегти');
    await person.hears(saved('2026-03-13'));
    await person.hearsNothingMore();
    expect(profile(person)).toMatchObject({
      adults: 2,
      children: '[3,7]',
      regions: '["by","he"]',
      obligation: 'no',
      leave_by: '2026-05-31',
      payer: 'own',
      max_rent_cents: 105_000,
      step_free: 1,
      pet: 1,
      home: 'women',
    });
  });

  it('several choices are ticked and unticked before “Done”', async () => {
    const person = town.person('de');
    await begins(person);
    await goesOn(person, 'children');
    await person.taps('7');
    await person.hears(asks(2, 9, 'children', [phrase('form-intake-children-list', { ages: '7' })]));
    await person.taps('form-intake-children-baby');
    const ages = { join: ['7', phrase('form-intake-children-baby-short')], by: ', ' };
    await person.hears(asks(2, 9, 'children', [phrase('form-intake-children-list', { ages })]));
    await person.taps('form-done');
    await person.hears(asks(3, 9, 'regions'));
    const chosen = (...keys: Key[]): Said[] => [phrase('form-chosen', { answer: asValue(list(...keys)) })];
    await person.taps('land-be');
    await person.hears(asks(3, 9, 'regions', chosen('land-be')));
    await person.taps('land-bb');
    await person.hears(asks(3, 9, 'regions', chosen('land-be', 'land-bb')));
    await person.taps(marked('land-be'));
    await person.hears(asks(3, 9, 'regions', chosen('land-bb')));
    await person.taps('form-done');
    await person.hears(asks(4, 9, 'obligation'));
    await person.hearsNothingMore();
  });

  it('two taps at once both count', async () => {
    const person = town.person('en');
    await begins(person);
    await goesOn(person, 'regions');
    await Promise.all([person.taps('land-be'), person.taps('land-bb')]);
    const chosen = phrase('form-chosen', { answer: asValue(list('land-be', 'land-bb')) });
    await person.hears(asks(3, 9, 'regions', [chosen]));
  });

  it('two taps on the same answer count once', async () => {
    const person = town.person('en');
    await begins(person);
    const answers = await Promise.all([person.taps('2'), person.taps('2')]);
    expect(answers).toEqual([undefined, person.label('button-stale')]);
    await person.hears(asks(2, 9, 'children'));
    await person.hearsNothingMore();
  });
});

describe('one sentence that answers more than it was asked', () => {
  it.each([
    ['uk', 'я з мамою і сином 12 років', 2, '12', '[12]'],
    ['uk', 'нас троє: я, чоловік і донечка 8 місяців', 2, '0', '[0]'],
    ['ru', 'мы с мужем и двое детей, 3 и 7', 2, '3, 7', '[3,7]'],
    ['de', 'ich, meine Frau und unsere zwei Kinder (3 und 7)', 2, '3, 7', '[3,7]'],
    ['en', 'two adults, kids 4 and 6', 2, '4, 6', '[4,6]'],
  ] as const)('%s: “%s”', async (language, text, adults, ages, stored) => {
    const person = town.person(language);
    await begins(person);
    person.writes(text);
    await person.hears(asks(3, 9, 'regions'));
    await person.taps('form-intake-regions-anywhere');
    await person.hears(asks(4, 9, 'obligation'));
    await goesOn(person, 'summary', 'obligation');
    await person.hears(summary({ ...PLAIN_SUMMARY, adults: String(adults), children: ages }));
    await person.taps('form-save');
    await person.hears(saved('2026-03-13'));
    expect(profile(person)).toMatchObject({ adults, children: stored });
  });

  it('without ages the children are asked about next', async () => {
    const person = town.person('ru');
    await begins(person);
    person.writes('мы с мужем и двое детей');
    await person.hears(asks(2, 9, 'children'));
    person.writes('старшему 10, младшей 3');
    await person.hears(asks(3, 9, 'regions'));
    await person.taps('form-back');
    await person.hears(asks(2, 9, 'children'));
    await person.taps('form-back');
    await person.hears(asks(1, 9, 'adults'));
  });
});

describe('a whole form in own words', () => {
  it.each([
    [
      'uk',
      [
        'нас двоє дорослих, без дітей',
        'у Берліні або в Гессені',
        'та ні, не обовʼязково',
        'зараз живу у Касселі',
      ],
      ['до кінця березня', 'сама плачу, працюю', 'десь до 900 тепла', 'маємо собаку', 'кімната теж підійде'],
    ],
    [
      'ru',
      ['двое взрослых, детей нет', 'в Берлине или в Гессене', 'нет, не обязаны', 'живём в Касселе'],
      [
        'до конца марта',
        'сами платим из зарплаты',
        'где-то до 900 с отоплением',
        'у нас собака',
        'можно и комнату',
      ],
    ],
    [
      'de',
      ['mein Mann und ich, keine Kinder', 'Berlin oder Hessen', 'nee, hab keine', 'wir wohnen in Kassel'],
      ['bis Ende März', 'wir arbeiten beide', 'so um die 900 warm', 'wir haben einen Hund', 'WG geht auch'],
    ],
    [
      'en',
      ['just my wife and me, no kids', 'Berlin or Hesse', "no, we don't have one", 'we live in Kassel'],
      [
        'through end of March',
        'we both work',
        'around 900 with heating',
        'we have a dog',
        'a room is fine too',
      ],
    ],
  ] as const)('%s', async (language, [who, where, bound, place], [leave, pays, rent, needs, home]) => {
    const person = town.person(language);
    await begins(person);
    const steps: [text: string, step: number, of: number, next: string][] = [
      [who, 3, 9, 'regions'],
      [where, 4, 9, 'obligation'],
      [bound, 5, 9, 'town'],
      [place, 6, 9, 'leave'],
      [leave, 7, 9, 'payer'],
      [pays, 8, 10, 'rent'],
      [rent, 9, 10, 'needs'],
      [needs, 10, 10, 'home'],
    ];
    for (const [text, step, of, next] of steps) {
      person.writes(text);
      await person.hears(asks(step, of, next));
    }
    person.writes(home);
    await person.hears(
      summary({
        adults: '2',
        children: 'form-intake-children-none',
        regions: list('land-be', 'land-he'),
        obligation: 'form-no',
        town: 'Kassel',
        leave: { day: '2026-03-31', year: true },
        payer: 'form-intake-payer-own',
        rent: phrase('form-intake-rent-warm', { euros: 900 }),
        needs: list('form-intake-needs-pet'),
        home: 'form-intake-home-room',
      }),
    );
    await person.taps('form-save');
    await person.hears(saved('2026-03-13'));
    expect(profile(person)).toMatchObject({
      max_rent_cents: 90_000,
      max_rent_warm: 1,
      leave_by: '2026-03-31',
    });
  });
});

describe('what was read of a typed answer', () => {
  const noted = (...answers: [name: string, answer: Exclude<Value, number>][]): Said => ({
    join: [
      '',
      phrase('form-noted', {
        answers: {
          join: answers.map(([name, answer]) => ({
            join: [{ key: `form-intake-${name}-name` as Key }, answer],
            by: ': ',
          })),
          by: '. ',
        },
      }),
    ],
    by: '\n',
  });

  it('stands below the next question, with all that one message answered', async () => {
    const person = town.person('uk');
    await begins(person);
    person.writes('я з двома дітками 4 і 9, зараз живемо в Касселі');
    const heard = [asks(3, 9, 'regions'), noted(['adults', '1'], ['children', '4, 9'], ['town', 'Kassel'])];
    const { text } = await person.hears(asks(3, 9, 'regions'));
    expect(text).toBe(person.text(lines(...heard)));
    await person.taps('form-intake-regions-anywhere');
    await person.hears(asks(4, 9, 'obligation'));
    await person.taps('form-no');
    await person.hears(asks(6, 9, 'leave'));
    person.writes('31 05');
    const after = await person.hears(asks(7, 9, 'payer'));
    expect(after.text).toBe(
      person.text(lines(asks(7, 9, 'payer'), noted(['leave', { day: '2026-05-31', year: true }]))),
    );
  });
});

describe('back and forth', () => {
  it('“Back” goes one question back, down to the first', async () => {
    const person = town.person('ru');
    await begins(person);
    expect(person.phone.buttons()).not.toContain(person.label('form-back'));
    await goesOn(person, 'obligation');
    await person.taps('form-back');
    await person.hears(asks(3, 9, 'regions'));
    person.writes('назад');
    await person.hears(asks(2, 9, 'children'));
    await person.taps('form-back');
    await person.hears(asks(1, 9, 'adults'));
    await person.taps('3');
    await person.hears(asks(2, 9, 'children'));
    await person.hearsNothingMore();
  });

  it('“Back” first takes back what was ticked in this question', async () => {
    const person = town.person('en');
    await begins(person);
    await goesOn(person, 'children');
    await person.taps('5');
    await person.hears(asks(2, 9, 'children', [phrase('form-intake-children-list', { ages: '5' })]));
    await person.taps('form-back');
    await person.hears(asks(2, 9, 'children'));
    await person.hearsNothingMore();
  });

  it('“Back” at the last look takes back the last answer', async () => {
    const person = town.person('de');
    await begins(person);
    await goesOn(person, 'summary');
    await person.hears(summary(PLAIN_SUMMARY));
    person.writes('zurück');
    await person.hears(asks(9, 9, 'home'));
    await person.taps('form-intake-home-own');
    await person.hears(summary(PLAIN_SUMMARY));
    await person.hearsNothingMore();
  });

  it('one answer is changed at the end, and a new question follows from it', async () => {
    const person = town.person('en');
    await begins(person);
    await goesOn(person, 'summary');
    await person.hears(summary(PLAIN_SUMMARY));
    await person.taps('form-change');
    const which = await person.hears('form-which');
    const names = ['adults', 'children', 'regions', 'obligation', 'town', 'leave', 'payer', 'needs', 'home'];
    const labels = names.map((name) => person.label(`form-intake-${name}-name` as Key));
    expect(person.phone.buttons(which)).toEqual([...labels, person.label('form-back')]);
    await person.taps('form-intake-payer-name');
    await person.hears(asks(7, 9, 'payer'));
    await person.taps('form-intake-payer-own');
    await person.hears(asks(8, 10, 'rent'));
    person.writes('700');
    const rent = phrase('form-intake-rent-value', { euros: 700 });
    const { needs, home, ...before } = PLAIN_SUMMARY;
    await person.hears(summary({ ...before, payer: 'form-intake-payer-own', rent, needs, home }));
    await person.taps('form-save');
    await person.hears(saved('2026-03-13'));
    expect(profile(person)).toMatchObject({ payer: 'own', max_rent_cents: 70_000, town: 'Kassel' });
  });

  it('a button of an answered question does nothing and says so', async () => {
    const person = town.person('uk');
    await begins(person);
    const { message_id: id, keyboard } = person.phone.last();
    const old =
      keyboard?.flat().find(({ text }) => text === '5')?.callback_data ?? expect.fail('no such button');
    await goesOn(person, 'summary');
    await person.hears(summary(PLAIN_SUMMARY));
    expect(await person.phone.pressData(old, id).answered()).toEqual({ text: person.label('button-stale') });
    await person.taps('form-save');
    await person.hears(saved('2026-03-13'));
    expect(await person.phone.pressData(old, id).answered()).toEqual({ text: person.label('button-stale') });
    await person.hearsNothingMore();
    expect(profile(person)).toMatchObject({ adults: 2 });
  });

  it('a button of somebody else does nothing', async () => {
    const [olena, iryna] = [town.person('uk'), town.person('en')];
    await begins(olena);
    await begins(iryna);
    const { message_id: id, keyboard } = olena.phone.last();
    const hers =
      keyboard?.flat().find(({ text }) => text === '5')?.callback_data ?? expect.fail('no such button');
    expect(await iryna.phone.pressData(hers, id).answered()).toEqual({ text: iryna.label('button-foreign') });
    await olena.hearsNothingMore();
    await iryna.hearsNothingMore();
  });
});

describe('an answer that is none', () => {
  it('is asked back kindly, at each question', async () => {
    const person = town.person('en');
    await begins(person);
    const asked = async (
      step: number,
      question: string,
      texts: string[],
      said: Key,
      steps = 9,
    ): Promise<void> => {
      for (const text of texts) {
        person.writes(text);
        await person.hears(unclear(step, steps, question, said));
      }
    };
    await asked(1, 'adults', ['-3', '100', '2 or 3', 'xyzzy'], 'form-intake-adults-unclear');
    await asked(1, 'adults', ['there are four of us', 'me and my son'], 'form-intake-adults-who');
    await person.taps('2');
    await person.hears(asks(2, 9, 'children'));
    await asked(2, 'children', ['-3', 'xyzzy', '0', '2 kids'], 'form-intake-children-unclear');
    await asked(2, 'children', ['40', '3, 77'], 'form-intake-children-who');
    await person.taps('form-intake-children-none');
    await person.hears(asks(3, 9, 'regions'));
    await asked(3, 'regions', ['Atlantis'], 'form-intake-regions-unclear');
    await asked(3, 'regions', ['Berlin, Atlantis'], 'form-intake-regions-vague');
    await person.taps('form-intake-regions-anywhere');
    await person.hears(asks(4, 9, 'obligation'));
    await asked(4, 'obligation', ['xyzzy'], 'form-intake-obligation-unclear');
    await person.taps('form-no');
    await person.hears(asks(5, 9, 'town'));
    await asked(
      5,
      'town',
      ['1', '!!', '12', 'no idea', 'Bavaria', 'in a shelter'],
      'form-intake-town-unclear',
    );
    person.writes('Kassel');
    await person.hears(asks(6, 9, 'leave'));
    await asked(6, 'leave', ['31.02.', '99', 'xyzzy'], 'form-intake-leave-unclear');
    await asked(6, 'leave', ['01.03.2026', '2020-01-01'], 'form-intake-leave-past');
    await person.taps('form-intake-leave-open');
    await person.hears(asks(7, 9, 'payer'));
    await asked(7, 'payer', ['xyzzy'], 'form-intake-payer-unclear');
    await person.taps('form-intake-payer-own');
    await person.hears(asks(8, 10, 'rent'));
    await asked(8, 'rent', ['5', 'at least 500', 'xyzzy'], 'form-intake-rent-unclear', 10);
    await asked(8, 'rent', ['700-900', '500 cold, 700 warm'], 'form-intake-rent-several', 10);
    await person.taps({ join: ['900 €'], by: '' });
    await person.hears(asks(9, 10, 'needs'));
    await asked(9, 'needs', ['xyzzy'], 'form-intake-needs-unclear', 10);
    await person.taps('form-done');
    await person.hears(asks(10, 10, 'home'));
    await asked(10, 'home', ['xyzzy'], 'form-intake-home-unclear', 10);
    await person.hearsNothingMore();
  });

  it('but a question is answered, and the form goes on', async () => {
    const person = town.person('de');
    await begins(person);
    await goesOn(person, 'town');
    person.writes('Wie hoch darf die Kaution sein?');
    await person.hearsTitled(titleOf('deposit-kaution', 'de'));
    await person.hears(asks(5, 9, 'town'));
    person.writes('Kassel');
    await person.hears(asks(6, 9, 'leave'));
    await person.hearsNothingMore();
  });
});

describe.each([
  ['uk', 'Скільки людей у вашій команді?'],
  ['ru', 'А как долго обычно ждать котёнка'],
  ['de', 'Wie viele Leute arbeiten bei euch?'],
  ['en', 'Do you also have a kitten for us?'],
] as const)('a question that nobody has answered yet (%s)', (language, question) => {
  it.each(['adults', 'town'])('at %s: said so, one press asks a human, and the form goes on', async (at) => {
    const person = town.person(language);
    await begins(person);
    await goesOn(person, at);
    const step = at === 'town' ? 5 : 1;
    person.writes(question);
    const unknown = await person.hears('form-question-unknown');
    expect(unknown.keyboard?.flat().at(-1)?.text).toBe(person.label('answer-human'));
    await person.hears(asks(step, 9, at));
    await person.taps('answer-human');
    const kase = await person.caseTold();
    await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
    await person.hears(asks(step, 9, at));
    await kase.reads(phrase('desk-person-wrote', { text: question }));
    expect(kase.times(phrase('desk-person-wrote', { text: question }))).toBe(1);
    expect(await person.taps('answer-human')).toBe(person.label('button-used'));
    // The next one goes to the case, which is open now.
    person.writes(question);
    await person.hears(phrase('human-passed', { number: kase.number, when: town.when(kase.number) }));
    await person.hears(asks(step, 9, at));
    await goesOn(person, 'home', at);
    await person.hearsNothingMore();
  });
});

describe('what is too bare to be a question', () => {
  it.each([
    ['uk', 'нас четверо', 'children'],
    ['en', 'in a shelter', 'payer'],
    ['de', 'Jobcenter Kaution', 'needs'],
  ] as const)('(%s) "%s" finds no topic at %s', async (language, text, question) => {
    const person = town.person(language);
    await begins(person);
    await goesOn(person, question);
    person.writes(text);
    await town.quiet();
    const titles = faqEntries().map((entry) => entry.sections[language].title);
    expect(person.read().filter((said) => titles.includes(said.split('\n')[0] ?? ''))).toEqual([]);
  });

  it('but is a town where a town is asked for', async () => {
    const person = town.person('en');
    await begins(person);
    await goesOn(person, 'town');
    person.writes('in a shelter in Kassel');
    await person.hears(asks(6, 9, 'leave'));
    await person.hearsNothingMore();
  });
});

describe('when a human is needed', () => {
  it.each(LANGUAGES)('no adult: a human at once, and no profile (%s)', async (language) => {
    const person = town.person(language);
    await begins(person);
    await person.taps('0');
    const kase = await person.caseTold();
    await person.hears(phrase('form-intake-minor', { number: kase.number, when: town.when(kase.number) }));
    expect(kase.channel.id).toBe(town.world.urgent);
    await kase.shows(phrase('desk-card-wants', { wants: phrase('desk-wants-minor') }));
    await town.helper('Anna').claims(kase);
    await person.hears(phrase('human-claimed', { number: kase.number }));
    await person.hearsNothingMore();
    expect(profile(person)).toBeUndefined();
  });

  it('“I don’t know” at the obligation: saved, and a case', async () => {
    const person = town.person('en');
    await begins(person);
    await goesOn(person, 'obligation');
    await person.taps('form-unknown');
    await person.hears(asks(5, 9, 'town'));
    person.writes('Kassel');
    await person.hears(asks(6, 9, 'leave'));
    await person.taps('form-intake-leave-open');
    await person.hears(asks(7, 9, 'payer'));
    await person.taps('form-unknown');
    await person.hears(asks(8, 9, 'needs'));
    await person.taps('form-done');
    await person.hears(asks(9, 9, 'home'));
    await person.taps('form-intake-home-room');
    await person.hears(
      summary({
        ...PLAIN_SUMMARY,
        obligation: 'form-unknown',
        payer: 'form-unknown',
        home: 'form-intake-home-room',
      }),
    );
    await person.taps('form-save');
    await person.hears(saved('2026-03-13'));
    const kase = await person.caseTold();
    await person.hears(phrase('form-intake-saved-obligation', { number: kase.number }));
    await kase.shows(phrase('desk-card-wants', { wants: phrase('desk-wants-obligation') }));
    const household = phrase('desk-household-size', { adults: 2, children: 0 });
    await kase.shows(phrase('desk-card-household', { household }));
    const unknown = phrase('form-unknown');
    const leave = phrase('form-intake-leave-open');
    await kase.shows(phrase('desk-card-home', { leave, payer: unknown, obligation: unknown }));
    expect(profile(person)).toMatchObject({ obligation: 'unknown', payer: 'unknown', home: 'room' });
    await person.hearsNothingMore();
  });
});

describe('days later', () => {
  it('the form waits where it was left; also its old buttons still answer', async () => {
    const person = town.person('uk');
    await begins(person);
    await goesOn(person, 'regions');
    await town.world.turnClock('2026-03-08T18:00:00+01:00');
    person.writes('/start');
    const menu = await person.hears('greeting-menu');
    expect(person.phone.buttons(menu)[0]).toBe(person.label('menu-continue'));
    await person.taps('menu-continue');
    await person.hears(asks(3, 9, 'regions', [], ['form-resume']));
    await person.taps('form-intake-regions-anywhere');
    await person.hears(asks(4, 9, 'obligation'));
    await person.hearsNothingMore();
  });

  it('every second Friday at ten in the morning the person hears how things stand, also over a change of the clocks', async () => {
    const person = town.person('ru');
    await begins(person);
    await goesOn(person, 'summary');
    await person.hears(summary(PLAIN_SUMMARY));
    await person.taps('form-save');
    await person.hears(saved('2026-03-20'));
    const status = (day: string): Said => phrase('form-intake-status', { homes: 0, date: { day } });
    await town.world.turnClock('2026-03-20T09:59:00+01:00');
    await person.hearsNothingMore();
    await town.world.turnClock('2026-03-20T10:00:00+01:00');
    await person.hears(status('2026-04-03'));
    await town.world.turnClock('2026-04-03T09:59:00+02:00');
    await person.hearsNothingMore();
    await town.world.turnClock('2026-04-03T10:00:00+02:00');
    await person.hears(status('2026-04-17'));
    await person.hearsNothingMore();
  });

  it('the saved answers can be changed, and the waiting date stays', async () => {
    const person = town.person('en');
    await begins(person);
    await goesOn(person, 'summary');
    await person.hears(summary(PLAIN_SUMMARY));
    await person.taps('form-save');
    await person.hears(saved('2026-04-17'));
    const first = profile(person);
    await town.world.turnClock('3d');
    await person.taps('menu-home');
    const answers = Object.fromEntries(
      Object.entries(PLAIN_SUMMARY).map(([name, answer]) => [
        `intake-${name}`,
        typeof answer === 'string' ? said(answer) : answer,
      ]),
    );
    await person.hears(card(answers, '2026-04-03'));
    await person.taps('form-intake-home-name');
    await person.hears('form-intake-home');
    await person.taps('form-intake-home-room');
    await person.hears(card({ ...answers, 'intake-home': phrase('form-intake-home-room') }, '2026-04-03'));
    await person.hearsNothingMore();
    const second = profile(person);
    expect([first?.home, second?.home]).toEqual(['own', 'room']);
    expect(second?.waiting_since).toBe(first?.waiting_since);
    expect(second?.saved_at).not.toBe(first?.saved_at);
  });
});

it('the question is in the case even when it is asked for days later', async () => {
  const person = town.person('en');
  await begins(person);
  person.writes('Who painted your logo?');
  await person.hears('form-question-unknown');
  for (let n = 0; n < 8; n += 1) person.writes(`xyzzy ${n}`);
  await town.world.turnClock('2d');
  await person.taps('answer-human');
  const kase = await person.caseTold();
  await kase.reads(phrase('desk-person-wrote', { text: 'Who painted your logo?' }));
});
