/** Danger: an honest answer at once, in every state, and a red case that waits for a human (R13, R15). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DangerClass } from '../../src/answers/danger.js';
import type { Language } from '../../src/words/language.js';
import { type Key, type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { lines, type Said } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
beforeAll(async () => {
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00' });
  anna = town.helper('Anna');
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

const wrote = (text: string): Phrase => phrase('desk-person-wrote', { text });
const sign = (name: DangerClass): Phrase => ({ key: `desk-danger-${name}` as Key });

/** The red text of a class, with what is true now. */
const red = (name: DangerClass, honest: Phrase): Said => {
  const words = `danger-${name}` as Key;
  // A question stands last.
  const [first, second] = name === 'homeless-tonight' ? [honest, words] : [words, honest];
  return lines('danger-about', first, second);
};
const staffed = (kase: CaseThread): Phrase => phrase('danger-staffed', { number: kase.number });

/** Anna claims the case, so that it does not go on calling. */
async function calms(person: Person, kase: CaseThread): Promise<void> {
  await anna.claims(kase);
  await person.hears(phrase('human-claimed', { number: kase.number }));
}

const casesOf = (person: Person): number =>
  town.rows('SELECT 1 FROM cases JOIN addresses USING (person_id) WHERE external_id = ?', String(person.id))
    .length;

describe('each kind of danger is answered in its own words, and the team is alerted', () => {
  it.each<[DangerClass, Language, string]>([
    ['violence', 'uk', "чоловік мене б'є"],
    ['violence', 'ru', 'муж меня бьёт'],
    ['violence', 'de', 'mein Mann schlägt mich'],
    ['violence', 'en', 'my husband hits me'],
    ['suicide', 'uk', 'не хочу більше жити'],
    ['suicide', 'de', 'ich will nicht mehr leben'],
    ['trafficking', 'en', 'he took my passport and makes me work'],
    ['trafficking', 'uk', 'забрали мій паспорт і змушують працювати'],
    ['child', 'ru', 'отчим бьёт моего ребёнка'],
    ['child', 'de', 'Mein Kind wird geschlagen'],
    ['medical', 'en', 'she is not breathing'],
    ['medical', 'uk', 'дитина не дихає'],
    ['homeless-tonight', 'ru', 'нам сегодня негде ночевать'],
    ['homeless-tonight', 'de', 'Wir wissen nicht, wo wir heute Nacht schlafen sollen'],
  ])('%s in %s: %s', async (name, language, text) => {
    const person = town.person(language);
    await person.starts();
    person.writes(text);
    const kase = await person.caseTold();
    const answer = await person.hears(red(name, staffed(kase)));
    // Who may be the danger may see the phone.
    const watched = ['violence', 'trafficking', 'child'].includes(name) ? ['quiet-watched' as const] : [];
    const labels = (['danger-hide', ...watched] as const).map((key) => person.label(key));
    expect(person.phone.buttons(answer)).toEqual(labels);
    // What a locked phone shows says nothing of what was written about.
    expect(answer.text.slice(0, 60)).toBe(person.text('danger-about').slice(0, 60));
    expect(kase.channel.id).toBe(town.world.urgent);
    await kase.reads(wrote(text));
    const state = phrase('desk-state-new');
    await kase.shows(phrase('desk-card-title', { urgent: 'red', number: kase.number, state }));
    expect(kase.card().some((line) => line.startsWith(`*Signs of* ${town.mrkdwn(sign(name))}`))).toBe(true);
    expect(kase.channel.thread(kase.ts)[0]?.text).toBe(
      town.mrkdwn(phrase('desk-card-push-urgent', { number: kase.number })),
    );
    await calms(person, kase);
    await person.hearsNothingMore();
  });

  it.each<[Language, string]>([
    ['uk', "Чоловік мене не б'є, у нас усе добре"],
    ['de', 'Die Heizung schlägt Alarm'],
    ['en', 'The rent is killing my budget'],
    ['en', 'We have a place to sleep tonight'],
    ['de', 'Mein Mann arbeitet und mein Kind geht zur Schule'],
    ['ru', 'Мой паспорт у меня, работа есть'],
  ])('but not what only sounds like it (%s): %s', async (language, text) => {
    const person = town.person(language);
    await person.starts();
    person.writes(text);
    await town.quiet();
    expect(person.read().join('\n')).not.toContain(person.text('danger-about'));
    expect(casesOf(person)).toBe(0);
  });

  it.each<[Language, string]>([
    ['uk', 'мені дуже страшно'],
    ['ru', 'помогите'],
    ['de', 'Ich habe Angst'],
    ['en', 'help me'],
  ])('what could be danger is asked about gently, without a case (%s)', async (language, text) => {
    const person = town.person(language);
    await person.starts();
    person.writes(text);
    const asked = await person.hears('danger-ambiguous');
    expect(person.phone.buttons(asked)).toEqual([person.label('menu-human'), person.label('danger-hide')]);
    await person.hearsNothingMore();
    expect(casesOf(person)).toBe(0);
    await person.taps('menu-human');
    const kase = await person.caseTold();
    await kase.reads(wrote(text));
  });
});

describe('no roof tonight', () => {
  it('asks only for the town, and passes it on', async () => {
    const person = town.person('uk');
    await person.starts();
    person.writes('сьогодні нам ніде ночувати');
    const kase = await person.caseTold();
    await person.hears(red('homeless-tonight', staffed(kase)));
    person.writes('Кассель');
    await person.hears(lines('danger-about', 'danger-town', 'local-by-day', staffed(kase)));
    await kase.reads(wrote('Кассель'));
    await kase.reads(phrase('desk-local-none', { place: 'Кассель' }));
    // The next text is an ordinary one again.
    person.writes('xyzzy plugh');
    await person.hears(phrase('human-passed', { number: kase.number, when: town.when(kase.number) }));
    await calms(person, kase);
    await person.hearsNothingMore();
  });
});

describe('wherever the person is', () => {
  it('in the middle of a form, which goes on afterwards', async () => {
    const person = town.person('de');
    await person.starts();
    await person.taps('menu-home');
    await person.hears('notice');
    await person.taps('notice-go-on');
    await person.hears(lines(phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults'));
    person.writes('mein Mann schlägt mich');
    const kase = await person.caseTold();
    await person.hears(red('violence', staffed(kase)));
    await person.taps('2');
    await person.hears(lines(phrase('form-progress', { step: 2, steps: 9 }), 'form-intake-children'));
    await calms(person, kase);
    await person.hearsNothingMore();
  });

  it('in a case that a helper has claimed: that helper learns of the urgent case', async () => {
    const person = town.person('en');
    await person.starts();
    await person.taps('menu-human');
    const first = await person.caseTold();
    await person.hears(phrase('human-opened', { number: first.number, when: town.when(first.number) }));
    await calms(person, first);
    person.writes('my husband hits me');
    const urgent = await person.caseTold();
    expect(urgent.number).not.toBe(first.number);
    await person.hears(red('violence', staffed(urgent)));
    await first.reads(phrase('desk-danger-elsewhere', { class: sign('violence'), number: urgent.number }));
    await urgent.reads(wrote('my husband hits me'));
    const known = { join: [`#${first.number}`, anna.mention], by: ' ' };
    await urgent.shows(phrase('desk-card-earlier', { cases: known }));
    await calms(person, urgent);
    person.writes('I am in the bathroom');
    await urgent.reads(wrote('I am in the bathroom'));
    expect(first.times(wrote('I am in the bathroom'))).toBe(0);
    await person.hearsNothingMore();
  });

  it('in an urgent case already: answered again, and the thread calls again', async () => {
    const person = town.person('ru');
    await person.starts();
    person.writes('муж меня бьёт');
    const kase = await person.caseTold();
    await person.hears(red('violence', staffed(kase)));
    await calms(person, kase);
    person.writes('не хочу больше жить');
    await person.hears(red('suicide', staffed(kase)));
    await kase.reads(wrote('не хочу больше жить'));
    expect(kase.lines().some((line) => line.includes(town.mrkdwn(sign('suicide'))))).toBe(true);
    await person.hearsNothingMore();
    expect(casesOf(person)).toBe(1);
  });

  it('in the words under a photo, which the thread shows once', async () => {
    const person = town.person('en');
    await person.starts();
    const photo = { name: 'photo.jpg', type: 'image/jpeg', bytes: new Uint8Array([1]) };
    person.phone.sendFile('photo', photo, { caption: 'my husband hits me' });
    const kase = await person.caseTold();
    await person.hears(red('violence', staffed(kase)));
    await kase.reads(phrase('desk-person-sent', { kind: { key: 'desk-kind-photo' } }));
    await kase.reads(wrote('my husband hits me'));
    await calms(person, kase);
    await person.hearsNothingMore();
    expect(kase.times(wrote('my husband hits me'))).toBe(1);
    expect(kase.times(wrote(''))).toBe(0);
  });

  it('in an edit of a harmless text', async () => {
    const person = town.person('en');
    await person.starts();
    const id = person.writes('my husband is at work');
    await town.quiet();
    person.phone.edit(id, 'my husband hits me');
    const kase = await person.caseTold();
    await person.hears(red('violence', staffed(kase)));
    await kase.reads(wrote('my husband hits me'));
    await calms(person, kase);
  });

  it('behind a command', async () => {
    const person = town.person('en');
    await person.starts();
    person.writes('/help my husband hits me');
    const kase = await person.caseTold();
    await person.hears(red('violence', staffed(kase)));
    await calms(person, kase);
    await person.hearsNothingMore();
  });
});

describe('“Hide this”', () => {
  it('removes the red text from the phone; the case stays', async () => {
    const person = town.person('uk');
    await person.starts();
    person.writes("чоловік мене б'є");
    const kase = await person.caseTold();
    const answer = await person.hears(red('violence', staffed(kase)));
    await person.taps('danger-hide');
    await town.quiet();
    expect(person.phone.messages().map(({ message_id: id }) => id)).not.toContain(answer.message_id);
    await calms(person, kase);
    await person.hearsNothingMore();
  });

  it('after two days a neutral word stands in its place', async () => {
    const person = town.person('uk');
    await person.starts();
    person.writes("чоловік мене б'є");
    const kase = await person.caseTold();
    await person.hears(red('violence', staffed(kase)));
    await calms(person, kase);
    await town.world.turnClock('2026-03-06T10:00:00+01:00');
    await person.taps('danger-hide');
    await person.hears('danger-hidden');
    await person.hearsNothingMore();
  });
});

describe('while nobody claims the case', () => {
  it('the person hears after 15 staffed minutes not to wait, the team is called again, and a claim ends it', async () => {
    await town.world.turnClock('2026-03-06T16:50:00+01:00');
    const person = town.person('de');
    await person.starts();
    person.writes('mein Mann schlägt mich');
    const kase = await person.caseTold();
    await person.hears(red('violence', staffed(kase)));
    const calls = (minutes: number): Phrase => phrase('desk-nobody-yet', { minutes });
    // Ten minutes of Friday, five of Monday.
    await town.world.turnClock('2026-03-09T09:04:00+01:00');
    await person.hearsNothingMore();
    await town.world.turnClock('2026-03-09T09:05:00+01:00');
    await person.hears('danger-nobody-yet');
    await kase.reads(calls(15));
    await town.world.turnClock('2026-03-09T09:20:00+01:00');
    await person.hears('danger-nobody-yet');
    await kase.reads(calls(30));
    await calms(person, kase);
    await town.world.turnClock('2026-03-09T12:00:00+01:00');
    await person.hearsNothingMore();
    expect(kase.times(calls(45))).toBe(0);
  });

  it('the person hears it three times, the team until somebody comes', async () => {
    await town.world.turnClock('2026-03-10T10:00:00+01:00');
    const person = town.person('uk');
    await person.starts();
    person.writes('мене б’є чоловік');
    const kase = await person.caseTold();
    await person.hears(red('violence', staffed(kase)));
    await town.world.turnClock('2026-03-10T11:00:00+01:00');
    for (let times = 0; times < 3; times += 1) await person.hears('danger-nobody-yet');
    await kase.reads(phrase('desk-nobody-yet', { minutes: 60 }));
    await person.hearsNothingMore();
    await calms(person, kase);
  });

  it('at night the words say that nobody reads, and when somebody does', async () => {
    await town.world.turnClock('2026-03-13T23:00:00+01:00');
    const person = town.person('ru');
    await person.starts();
    person.writes('муж меня бьёт');
    const kase = await person.caseTold();
    const when = { day: { day: '2026-03-16' }, time: '09:00' };
    await person.hears(red('violence', phrase('danger-not-staffed', { number: kase.number, ...when })));
    await calms(person, kase);
    await person.hearsNothingMore();
  });
});
