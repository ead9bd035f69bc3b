/** /stop, fewer messages, quiet hours and the contact budget, as a person meets them (R3). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import type { Person } from '../world/person.js';
import { lines, type Said } from '../world/said.js';
import { asksIntake, card, PLAIN_ANSWERS, savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

/** The morning word falls into these quiet hours, so that it has to wait. */
const QUIET = '09:30-11:00';
let town: Town;
beforeAll(async () => {
  town = await openTown({ QUIET_HOURS: QUIET });
});
afterAll(() => town.stop());

const status = (day: string): Said => phrase('form-intake-status', { homes: 0, date: { day } });

/** Contacts of everybody, the newest last. */
const contacts = () =>
  town.rows<{ kind: string; outcome: string; reason: string | null }>(
    'SELECT kind, outcome, reason FROM contacts ORDER BY id',
  );

describe('/stop', () => {
  beforeAll(() => town.world.turnClock('2026-02-10T08:00:00+01:00'));

  it('the open form, which is taken up days later, after a deploy', async () => {
    const people = LANGUAGES.map((language) => town.person(language));
    for (const person of people) {
      await person.starts();
      await person.taps('menu-home');
      await person.hears('notice');
      await person.taps('notice-go-on');
      await person.hears(asksIntake(1, 9, 'adults'));
      await person.taps('2');
      await person.hears(asksIntake(2, 9, 'children'));
      person.writes('/stop');
      const asked = await person.hears('stop-ask');
      const labels = ['stop-form', 'stop-messages', 'stop-everything', 'stop-nothing'] as const;
      expect(person.phone.buttons(asked)).toEqual(labels.map((label) => person.label(label)));
      await person.taps('stop-form');
      await person.hears('stop-form-done');
      // Free text is no answer to the form any more.
      person.writes('xyzzy');
      await person.hears('answer-none');
    }
    await town.world.restart();
    for (const person of people) {
      person.writes('/status');
      await person.hears('status-form-stopped');
      await person.taps('menu-continue');
      await person.hears(
        lines('form-resume', phrase('form-progress', { step: 2, steps: 9 }), 'form-intake-children'),
      );
      await person.taps('form-intake-children-none');
      await person.hears(asksIntake(3, 9, 'regions'));
      await person.hearsNothingMore();
    }
  });

  it('everything points to /delete, nothing changes nothing, and each counts once', async () => {
    const person = town.person('de');
    await person.starts();
    person.writes('/stop');
    const asked = await person.hears('stop-ask');
    expect(person.phone.buttons(asked)).not.toContain(person.label('stop-form'));
    const answers = await Promise.all([person.taps('stop-everything'), person.taps('stop-everything')]);
    expect(answers.filter((said) => said === person.label('button-used'))).toHaveLength(1);
    await person.hears('stop-everything-how');
    person.writes('/stop');
    await person.hears('stop-ask');
    await person.taps('stop-nothing');
    await person.hears('stop-nothing-done');
    await person.hearsNothingMore();
  });
});

describe('what is said unasked', () => {
  beforeAll(() => town.world.turnClock('2026-03-04T08:00:00+01:00'));

  it('waits for the end of the quiet hours; answers do not', async () => {
    const person = town.person('ru');
    await savesIntake(person, '2026-03-13');
    await town.world.turnClock('2026-03-13T10:30:00+01:00');
    await person.hearsNothingMore();
    person.writes('/menu');
    await person.hears('greeting-menu');
    await town.world.restart();
    await town.world.turnClock('2026-03-13T10:59:00+01:00');
    await person.hearsNothingMore();
    await town.world.turnClock('2026-03-13T11:00:00+01:00');
    const said = await person.hears(status('2026-03-27'));
    const keys = ['menu-status', 'status-wishes', 'menu-human', 'push-none', 'push-fewer'] as const;
    expect(person.phone.buttons(said)).toEqual(keys.map((key) => person.label(key)));
    await person.hearsNothingMore();
  });

  it('“Fewer messages”, in each language: the next word comes four weeks later', async () => {
    await town.world.turnClock('2026-03-19T12:00:00+01:00');
    const people = LANGUAGES.map((language) => town.person(language));
    const all = (does: (person: Person) => Promise<unknown>) => Promise.all(people.map(does));
    await all((person) => savesIntake(person, '2026-03-27'));
    await town.world.turnClock('2026-03-27T12:00:00+01:00');
    await all((person) => person.hears(status('2026-04-10')));
    await all((person) => person.taps('push-fewer'));
    await all((person) => person.hears(phrase('push-fewer-done', { date: { day: '2026-04-24' } })));
    await town.world.turnClock('2026-04-24T10:59:00+02:00');
    await all((person) => person.hearsNothingMore());
    await town.world.turnClock('2026-04-24T11:00:00+02:00');
    await all((person) => person.hears(status('2026-05-22')));
    await all((person) => person.taps('push-usual'));
    await all((person) => person.hears('push-usual-done'));
    await town.world.turnClock('2026-05-08T12:00:00+02:00');
    await all((person) => person.hears(status('2026-05-22')));
    await all((person) => person.hearsNothingMore());
  });
});

describe('a pause', () => {
  it('lets nothing unasked through, is written down, and ends with any message', async () => {
    await town.world.turnClock('2026-05-15T12:00:00+02:00');
    const person = town.person('uk');
    await savesIntake(person, '2026-05-29');
    await town.world.turnClock('2026-05-29T10:30:00+02:00');
    // The word waits for eleven o'clock when the pause begins.
    person.writes('/stop');
    await person.hears('stop-ask');
    await person.taps('stop-messages');
    await person.hears('stop-messages-done');
    await town.world.turnClock('2026-06-30T12:00:00+02:00');
    await person.hearsNothingMore();
    expect(town.rows("SELECT id FROM outbox WHERE error = 'paused'")).toHaveLength(1);
    person.writes('/profile');
    await person.hears(phrase('stop-resumed-on', { date: { day: '2026-07-10' } }));
    await person.hears(card(PLAIN_ANSWERS, '2026-05-15'));
    await town.world.turnClock('2026-07-10T11:00:00+02:00');
    await person.hears(status('2026-07-24'));
    await person.hearsNothingMore();
    expect(contacts().every(({ kind }) => kind === 'status')).toBe(true);
  });

  it('does not silence danger', async () => {
    const person = town.person('en');
    await person.starts();
    person.writes('/stop');
    await person.hears('stop-ask');
    await person.taps('stop-messages');
    await person.hears('stop-messages-done');
    person.writes('my husband beats me');
    const kase = await person.caseTold();
    const staffed = phrase('danger-staffed', { number: kase.number });
    await person.hears(lines('danger-about', 'danger-violence', staffed));
    await person.hears('stop-resumed');
    // Nobody is to be called every quarter of an hour while the clock turns on.
    await town.helper('Anna').claims(kase);
  });
});

describe('quiet hours that have changed while a message waits', () => {
  it('hold it when it could go', async () => {
    await town.world.turnClock('2026-08-01T12:00:00+02:00');
    const person = town.person('de');
    await savesIntake(person, '2026-08-14');
    await town.world.turnClock('2026-08-14T10:30:00+02:00');
    town.world.env.QUIET_HOURS = '10:45-13:00';
    await town.world.restart();
    await town.world.turnClock('2026-08-14T12:59:00+02:00');
    await person.hearsNothingMore();
    await town.world.turnClock('2026-08-14T13:00:00+02:00');
    await person.hears(status('2026-08-28'));
    await person.hearsNothingMore();
  });
});
