/** A case over days: opened in its channel, put back when nobody touches it, reminded, closed, opened again or followed by a new one, and rated. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Office } from '../../src/flows/office.js';
import { LANGUAGES } from '../../src/words/language.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { lines } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

const folder = mkdtempSync(join(tmpdir(), 'helpcenter-'));
const OPERATOR_FILE = join(folder, 'operator.yaml');

let town: Town;
let anna: Helper;
let boris: Helper;
beforeAll(async () => {
  writeFileSync(
    OPERATOR_FILE,
    'channels:\n  by_topic:\n    offer: C0OFFERS1\n  by_language:\n    uk: C0UKRAINE\n',
  );
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00', OPERATOR_FILE });
  town.world.slack.addChannel('offers', { id: 'C0OFFERS1' });
  town.world.slack.addChannel('uk', { id: 'C0UKRAINE' });
  anna = town.helper('Anna');
  boris = town.helper('Boris');
  await town.world.turnClock('2026-03-02T10:00:00+01:00');
});
afterAll(async () => {
  await town.stop();
  rmSync(folder, { recursive: true, force: true });
});

const QUARTER = 15 * 60_000;
const wrote = (text: string): Phrase => phrase('desk-person-wrote', { text });
const title = (kase: CaseThread, state: Phrase): Phrase =>
  phrase('desk-card-title', { urgent: 'normal', number: kase.number, state });
const state = (kase: CaseThread): string =>
  town.rows<{ state: string }>('SELECT state FROM cases WHERE id = ?', kase.number - 1000)[0]?.state ??
  'none';

/** A case in which the helper has asked something back. */
async function answered(person: Person): Promise<CaseThread> {
  const kase = await person.isInTouchWith(anna);
  await anna.replies(kase, 'Which street?');
  await person.hears(phrase('human-reply', { number: kase.number, text: 'Which street?' }));
  await town.quiet();
  return kase;
}

describe('what nobody touches', () => {
  it('goes back to all after a working day, and the next claim counts as any', async () => {
    await town.world.turnClock('2026-03-02T10:00:00+01:00');
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    await town.world.turnClock('2026-03-03T09:30:00+01:00');
    expect(state(kase)).toBe('claimed');
    await town.world.turnClock('2026-03-03T10:01:00+01:00');
    await kase.reads(phrase('desk-untouched', { staff: anna.mention }));
    await kase.shows(title(kase, phrase('desk-state-new')));
    await person.hearsNothingMore();
    await boris.claims(kase);
    await person.hears(phrase('human-claimed', { number: kase.number }));
    expect(state(kase)).toBe('claimed');
  });

  it('a note of the holder is a touch, that of a colleague is none', async () => {
    await town.world.turnClock('2026-03-04T10:00:00+01:00');
    const [first, second] = [town.person('en'), town.person('en')];
    const [mine, other] = [await first.isInTouchWith(anna), await second.isInTouchWith(anna)];
    await town.world.turnClock('2026-03-04T16:00:00+01:00');
    for (const [helper, kase] of [
      [anna, mine],
      [boris, other],
    ] as const) {
      await helper.presses('note', kase);
      await helper.sees(phrase('desk-note-title', { number: kase.number }));
      expect(await helper.submits('rang the office')).toBeUndefined();
      await kase.reads(phrase('desk-note-by', { staff: helper.mention, text: 'rang the office' }));
    }
    await town.world.turnClock('2026-03-05T10:01:00+01:00');
    expect([state(mine), state(other)]).toEqual(['claimed', 'new']);
    await anna.resolves(mine);
  });

  it('has a time by which it is answered again, also when the last word was ours', async () => {
    await town.world.turnClock('2026-03-05T10:30:00+01:00');
    const person = town.person('en');
    const kase = await answered(person);
    await anna.staff.command('/case', `snooze ${kase.number} 2h`, town.world.help);
    await town.world.turnClock('2026-03-05T12:31:00+01:00');
    expect(state(kase)).toBe('claimed');
    await town.world.turnClock('2026-03-06T12:31:00+01:00');
    expect(state(kase)).toBe('new');
    const due = town.rows<{ answer_due: number | null }>(
      'SELECT answer_due FROM cases WHERE id = ?',
      kase.number - 1000,
    );
    expect(due[0]?.answer_due).toBeGreaterThan(Date.parse('2026-03-06T12:30:00+01:00'));
    await anna.claims(kase);
    await anna.resolves(kase);
  });

  it('an urgent case stays with whoever has it', async () => {
    await town.world.turnClock('2026-03-06T13:00:00+01:00');
    const person = town.person('en');
    await person.starts();
    person.writes('my husband beats me');
    const kase = await person.caseTold();
    await anna.claims(kase);
    await town.world.turnClock('2026-03-10T12:00:00+01:00');
    expect(state(kase)).toBe('claimed');
    await anna.resolves(kase);
  });
});

describe('who does not answer', () => {
  it('is reminded once after three days and, after ten, finds the case closed, in each language', async () => {
    await town.world.turnClock('2026-03-16T10:00:00+01:00');
    const persons = LANGUAGES.map((language) => town.person(language));
    const cases: CaseThread[] = [];
    for (const person of persons) cases.push(await answered(person));
    const both = persons.flatMap((person, n) => {
      const kase = cases[n];
      return kase ? [{ person, kase }] : [];
    });
    await town.world.turnClock('2026-03-19T10:05:00+01:00');
    const [date, until] = [{ day: '2026-03-16' }, { day: '2026-03-26' }];
    for (const { person, kase } of both) {
      const asked = await person.hears(phrase('human-waiting', { number: kase.number, date, until }));
      expect(person.phone.buttons(asked)).toContain(person.label('human-enough'));
      await kase.reads('desk-reminded');
    }
    await town.world.turnClock('2026-03-26T09:59:00+01:00');
    for (const { person } of both) await person.hearsNothingMore();
    await town.world.turnClock('2026-03-26T10:05:00+01:00');
    for (const { person, kase } of both) {
      const closed = await person.hears(phrase('human-silent', { number: kase.number, date }));
      expect(person.phone.buttons(closed)).toEqual([person.label('human-reopen')]);
      await kase.reads('desk-ended-silent');
      await kase.shows(title(kase, phrase('desk-state-resolved')));
      await person.taps('human-reopen');
      await town.quiet();
      await person.hears(phrase('human-reopened', { number: kase.number, when: town.when(kase.number) }));
      expect(state(kase)).toBe('new');
      await anna.resolves(kase);
      await person.hears(phrase('human-resolved', { number: kase.number }));
    }
  });

  it('an answer in time takes the reminder back; three days begin anew with the next word of ours', async () => {
    await town.world.turnClock('2026-04-13T10:00:00+02:00');
    const person = town.person('en');
    const kase = await answered(person);
    await town.world.turnClock('2026-04-15T10:00:00+02:00');
    person.writes('Main Street 5');
    await kase.reads(wrote('Main Street 5'));
    expect(state(kase)).toBe('waiting-us');
    await anna.replies(kase, 'Thank you');
    await person.hears(phrase('human-reply', { number: kase.number, text: 'Thank you' }));
    await town.world.turnClock('2026-04-17T16:00:00+02:00');
    await person.hearsNothingMore();
    // Three days later is a Saturday: people are there again on Monday.
    await town.world.turnClock('2026-04-20T09:01:00+02:00');
    const [date, until] = [{ day: '2026-04-15' }, { day: '2026-04-27' }];
    await person.hears(phrase('human-waiting', { number: kase.number, date, until }));
    await anna.resolves(kase);
  });

  it.each([
    ['a deadline is ahead', 'desk-stays-deadline', "UPDATE cases SET deadline = '2027-01-01' WHERE id = ?"],
    [
      'a child was at risk',
      'desk-stays-child',
      `INSERT INTO cases (person_id, state, urgency, topic, channel, opened_at, resolved_at)
       SELECT person_id, 'resolved', 'red', 'minor', channel, 1, 1 FROM cases WHERE id = ?`,
    ],
  ] as const)('never while %s; the thread says so once a week', async (_, why, change) => {
    const { now: at } = await town.world.turnClock('3d');
    const start = new Office([], 'Europe/Berlin').onDay(at, (8 - new Date(at).getUTCDay()) % 7, 600);
    await town.world.turnClock(new Date(start).toISOString());
    const person = town.person('en');
    const kase = await answered(person);
    town.tamper(change, kase.number - 1000);
    await town.world.turnClock('15d');
    expect(state(kase)).toBe('waiting-person');
    const stays = phrase('desk-silent-stays', { why: { key: why } });
    await kase.reads(stays);
    expect(kase.times(stays)).toBe(1);
    await town.world.turnClock('5d');
    await kase.reads(stays, 2);
    await anna.resolves(kase);
  });
});

describe('the person', () => {
  it('ends the case with a button, and it is theirs to open again', async () => {
    await town.world.turnClock('2026-07-01T10:00:00+02:00');
    const person = town.person('ru');
    const kase = await person.isInTouchWith(anna);
    person.writes('/status');
    const [row] = town.rows<{ answer_due: number }>(
      'SELECT answer_due FROM cases WHERE id = ?',
      kase.number - 1000,
    );
    // Times are named to the quarter of an hour.
    const due = new Office([], 'Europe/Berlin').moment(Math.ceil((row?.answer_due ?? 0) / QUARTER) * QUARTER);
    const date = { day: '2026-07-01', year: true as const };
    await person.hears(
      lines(
        phrase('status-case', { number: kase.number, date }),
        phrase('status-last-claimed', { date }),
        'status-next-team',
        phrase('status-by', { day: { day: due.day }, time: due.time }),
      ),
    );
    await person.taps('human-enough');
    await person.hears(phrase('human-ended', { number: kase.number }));
    await kase.reads('desk-ended-person');
    expect(state(kase)).toBe('resolved');
    expect(await person.taps('human-enough')).toBe(person.label('button-stale'));
    await person.taps('human-reopen');
    await town.quiet();
    await person.hears(phrase('human-reopened', { number: kase.number, when: town.when(kase.number) }));
    expect(state(kase)).toBe('new');
    await anna.resolves(kase);
  });

  it('does not end an urgent case: a human does', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    person.writes('/status');
    await person.phone.wait(() => person.read().some((text) => text.includes('Next step')));
    await person.hearsAll();
    town.tamper("UPDATE cases SET urgency = 'red' WHERE id = ?", kase.number - 1000);
    await person.taps('human-enough');
    await person.hears(phrase('human-enough-human', { number: kase.number }));
    await kase.reads('desk-enough-red');
    expect(state(kase)).toBe('claimed');
    town.tamper("UPDATE cases SET urgency = 'normal' WHERE id = ?", kase.number - 1000);
    await anna.resolves(kase);
  });

  it('writes again within a week: the same case; later: a new one that goes on from it', async () => {
    await town.world.turnClock('2026-07-06T10:00:00+02:00');
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    await anna.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    await town.world.turnClock('2026-07-13T09:55:00+02:00');
    await person.hearsAll();
    person.writes('The cellar key never came');
    await town.quiet();
    await person.hears(phrase('human-reopened', { number: kase.number, when: town.when(kase.number) }));
    await kase.reads(wrote('The cellar key never came'));
    await anna.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    await town.world.turnClock('2026-07-21T10:00:00+02:00');
    expect(person.read().filter((text) => text.startsWith('One short question'))).toHaveLength(1);
    await person.hearsAll();
    person.writes('plugh frobozz');
    const next = await person.caseTold();
    await town.quiet();
    await person.hears(phrase('human-opened', { number: next.number, when: town.when(next.number) }));
    expect(next.number).not.toBe(kase.number);
    await next.shows(phrase('desk-card-follows', { cases: `#${kase.number}` }));
    await next.reads(wrote('plugh frobozz'));
    expect(kase.times(wrote('plugh frobozz'))).toBe(0);
    await anna.resolves(next);
  });
});

describe('how it was', () => {
  it('is asked once, a day later, in each language; one tap counts, and words only after "add words"', async () => {
    await town.world.turnClock('2026-08-03T10:00:00+02:00');
    const persons = LANGUAGES.map((language) => town.person(language));
    for (const person of persons) {
      const kase = await person.isInTouchWith(anna);
      await anna.resolves(kase);
      await person.hears(phrase('human-resolved', { number: kase.number }));
      await town.quiet();
    }
    await town.world.turnClock('2026-08-04T12:00:00+02:00');
    for (const person of persons) {
      const [row] = town.rows<{ id: number }>(
        'SELECT c.id FROM cases c JOIN addresses a USING (person_id) WHERE a.external_id = ?',
        String(person.id),
      );
      const caseId = row?.id ?? 0;
      const asked = await person.hears(phrase('rating-ask', { number: caseId + 1000 }));
      expect(asked.text.slice(0, 60)).not.toMatch(/[1-5] /);
      await person.taps('4');
      await person.hears(phrase('rating-thanks', { stars: 4 }));
      await person.taps('rating-words');
      await person.hears('rating-write');
      person.writes('Quick and kind, xyzzy');
      await person.hears('rating-words-thanks');
      await person.hearsNothingMore();
      expect(town.rows('SELECT stars FROM ratings WHERE case_id = ?', caseId)).toEqual([{ stars: 4 }]);
      expect(town.rows("SELECT 1 FROM cases WHERE id = ? AND state = 'resolved'", caseId)).toHaveLength(1);
    }
    const posted = town.world.slack.channels().flatMap((channel) => channel.messages());
    expect(JSON.stringify(posted)).not.toContain('xyzzy');
  });

  it('what is written after something else was done is no rating', async () => {
    await town.world.turnClock('2026-08-05T10:00:00+02:00');
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    await anna.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    await town.world.turnClock('2026-08-06T12:00:00+02:00');
    await person.hears(phrase('rating-ask', { number: kase.number }));
    await person.taps('1');
    await person.hears(phrase('rating-thanks', { stars: 1 }));
    await person.taps('rating-words');
    await person.hears('rating-write');
    await person.taps('human-reopen');
    await town.quiet();
    await person.hears(phrase('human-reopened', { number: kase.number, when: town.when(kase.number) }));
    person.writes('The heating is off');
    await kase.reads(wrote('The heating is off'));
    expect(town.rows('SELECT words FROM ratings WHERE case_id = ?', kase.number - 1000)).toEqual([
      { words: null },
    ]);
    // Once per case: a second end asks nothing.
    await anna.resolves(kase);
    await person.hearsAll();
    await town.world.turnClock('2026-08-10T12:00:00+02:00');
    await person.hearsNothingMore();
  });
});

describe('channels by topic and language', () => {
  it('take the thread, and presses count there', async () => {
    const person = town.person('uk');
    const kase = await person.asksForHuman();
    expect(kase.channel.id).toBe('C0UKRAINE');
    await anna.claims(kase);
    await person.hears(phrase('human-claimed', { number: kase.number }));
    const landlord = town.person('uk');
    await landlord.starts();
    await landlord.taps('menu-offer');
    for (const said of ['Квартира', '34117 Kassel', '3 кімнати, 70 м²', '850', 'зараз, на рік', 'ввечері'])
      landlord.writes(said);
    await landlord.hearsAll();
    await landlord.taps('form-save');
    await landlord.hearsAll();
    // Whoever stops here is rung: their case is the next one.
    await town.world.turnClock('11m');
    const offered = await town.caseNumber(Number(kase.number) + 1);
    expect(offered.channel.id).toBe('C0OFFERS1');
    const danger = town.person('uk');
    await danger.starts();
    danger.writes('чоловік мене бʼє');
    expect((await danger.caseTold()).channel.id).toBe(town.world.urgent);
  });
});
