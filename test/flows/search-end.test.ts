/** How a search ends: by the person, for this person alone, with a way back until the answers are deleted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import type { Person } from '../world/person.js';
import { lines, type Said } from '../world/said.js';
import { card, PLAIN_ANSWERS, savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

type Ended = { ended_at: number | null; ended_how: string | null };
const profiles = (person: Person): Ended[] =>
  town.rows<Ended>(
    'SELECT ended_at, ended_how FROM profiles JOIN addresses USING (person_id) WHERE external_id = ?',
    String(person.id),
  );
const day = (iso: string) => ({ day: iso, year: true as const });
const ended = (how: 'home' | 'stopped', last: string): Said => {
  const said = phrase('search-ended', { date: day(last) });
  return how === 'stopped' ? said : { join: [phrase('search-wish'), said], by: ' ' };
};

/** A person in matching opens the question how the search ends. */
async function asksToEnd(person: Person, today: string, last: string, more: Said[] = []): Promise<void> {
  person.writes('/profile');
  await person.hears(card(PLAIN_ANSWERS, today));
  await person.taps('search-end');
  const asked = phrase('search-end-ask', { date: day(last) });
  await person.hears(more.length > 0 ? lines(asked, ...more) : asked);
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('it ends by one question, can go on with the old place, and is deleted after its time', async () => {
    await town.world.turnClock('2026-03-03T10:00:00+01:00');
    const person = town.person(language);
    await savesIntake(person, '2026-03-13');
    await asksToEnd(person, '2026-03-03', '2026-04-01');
    await person.taps('search-keep');
    await person.hears('search-kept');
    expect(profiles(person)).toEqual([{ ended_at: null, ended_how: null }]);
    await asksToEnd(person, '2026-03-03', '2026-04-01');
    const answers = await Promise.all([person.taps('search-here'), person.taps('search-here')]);
    expect(answers.filter((said) => said !== undefined)).toEqual([person.label('button-used')]);
    await person.hears(ended('home', '2026-04-01'));
    expect(profiles(person)).toMatchObject([{ ended_how: 'here' }]);
    const over = phrase('search-is-ended', { ended: day('2026-03-03'), date: day('2026-04-01') });
    person.writes('/status');
    await person.hears(over);
    person.writes('/profile');
    await person.hears(over);
    await person.taps('search-again');
    const resumed = { waiting: day('2026-03-03'), date: { day: '2026-03-13' } };
    await person.hears(phrase('search-resumed', resumed));
    await person.taps('menu-profile');
    await person.hears(card(PLAIN_ANSWERS, '2026-03-03'));
    person.writes('/status');
    await town.quiet();
    await person.taps('search-end');
    await town.quiet();
    await person.taps('search-stopped');
    await person.hears(ended('stopped', '2026-04-01'));
    expect(profiles(person)).toMatchObject([{ ended_how: 'stopped' }]);
  });
});

describe('after the end', () => {
  it('nothing of the search is written any more, and when it is deleted a new one can begin', async () => {
    await town.world.turnClock('2026-05-04T10:00:00+02:00');
    const person = town.person('en');
    await savesIntake(person, '2026-05-15');
    const shown = await (async () => {
      await person.taps('menu-profile');
      return person.hears(card(PLAIN_ANSWERS, '2026-05-04'));
    })();
    const edit = shown.keyboard?.flat()[0]?.callback_data ?? expect.fail('no button');
    await person.taps('search-end');
    await person.hears(phrase('search-end-ask', { date: day('2026-06-02') }));
    await person.taps('search-elsewhere');
    await person.hears(ended('home', '2026-06-02'));
    const stale = await person.phone.pressData(edit, shown.message_id).answered();
    expect(stale.text).toBe(person.label('button-stale'));
    await person.hearsNothingMore();
    await town.world.turnClock('2026-05-20T12:00:00+02:00');
    await person.hearsNothingMore();
    // The tests have turned the clock back; the job was planned for the day on which the machine stands.
    town.tamper("UPDATE timers SET due = ? WHERE key = 'retention'", Date.parse('2026-06-01T12:00:00+02:00'));
    await town.world.turnClock('2026-06-02T09:00:00+02:00');
    expect(profiles(person)).toHaveLength(1);
    await town.world.turnClock('2026-06-04T12:30:00+02:00');
    await person.hearsNothingMore();
    expect(profiles(person)).toEqual([]);
    await person.taps('search-again');
    await person.hears('search-gone');
    person.writes('/profile');
    await person.hears('profile-none');
  });

  it('a word that waits for the morning is called back', async () => {
    await town.world.turnClock('2026-08-03T10:00:00+02:00');
    const person = town.person('en');
    await savesIntake(person, '2026-08-14');
    town.tamper(
      "UPDATE timers SET due = ? WHERE key = 'seeker-status'",
      Date.parse('2026-08-16T22:00:00+02:00'),
    );
    await town.world.turnClock('2026-08-16T22:30:00+02:00');
    person.writes('/profile');
    await person.hears(card(PLAIN_ANSWERS, '2026-08-03'));
    await person.taps('search-end');
    await person.hears(phrase('search-end-ask', { date: day('2026-09-14') }));
    await person.taps('search-stopped');
    await person.hears(ended('stopped', '2026-09-14'));
    await town.world.turnClock('2026-08-17T09:00:00+02:00');
    await person.hearsNothingMore();
  });

  it('the team reads it on the card of an open case', async () => {
    await town.world.turnClock('2026-10-05T10:00:00+02:00');
    const person = town.person('en');
    const anna = town.helper('Anna');
    await savesIntake(person, '2026-10-16');
    person.writes('/human');
    const kase = await person.caseTold();
    await anna.claims(kase);
    await town.quiet();
    person.writes('/profile');
    await town.quiet();
    await person.taps('search-end');
    await town.quiet();
    await person.taps('search-here');
    const told = phrase('desk-search-ended', {
      how: phrase('desk-search-here'),
      date: { day: '2026-10-05' },
    });
    await kase.reads(told);
    await kase.shows(told);
    await town.quiet();
    await person.taps('search-again');
    await kase.reads('desk-search-again');
    await town.quiet();
    expect(kase.card().join('\n')).not.toContain(town.mrkdwn(told));
  });
});

describe('in a household', () => {
  it.each(['the holder', 'the other'])(
    '%s ends it for themselves only, and nobody else hears of it',
    async (who) => {
      const today = who === 'the holder' ? '2026-11-02' : '2026-12-01';
      const last = who === 'the holder' ? '2026-12-01' : '2026-12-30';
      await town.world.turnClock(`${today}T10:00:00+01:00`);
      const [olena, taras] = [town.person('en'), town.person('en')];
      await savesIntake(olena, who === 'the holder' ? '2026-11-13' : '2026-12-11');
      olena.writes('/profile');
      await olena.hears(card(PLAIN_ANSWERS, today));
      await olena.taps('household-invite');
      await town.quiet();
      const text = olena.read().findLast((one) => one.includes('/join ')) ?? '';
      await taras.starts();
      taras.writes(`/join ${/\/join (\S+)/.exec(text)?.[1]}`);
      await taras.hears('join-ask');
      await taras.taps('join-yes');
      await taras.hears('join-done');
      const [leaver, other] = who === 'the holder' ? [olena, taras] : [taras, olena];
      await town.quiet();
      const heard = other.read();
      leaver.writes('/profile');
      await town.quiet();
      await leaver.taps('search-end');
      await leaver.hears(lines(phrase('search-end-ask', { date: day(last) }), 'search-end-shared'));
      await leaver.taps('search-elsewhere');
      await leaver.hears(ended('home', last));
      await town.quiet();
      expect(other.read()).toEqual(heard);
      other.writes('/profile');
      await town.quiet();
      expect(other.read().at(-1)).toBe(other.text(card(PLAIN_ANSWERS, today)));
      expect(profiles(other)).toEqual([{ ended_at: null, ended_how: null }]);
      expect(profiles(leaver)).toMatchObject([{ ended_how: 'elsewhere' }]);
      // The place that has become free can be taken by somebody else.
      await other.taps('household-invite');
      await town.quiet();
      const next = other.read().findLast((one) => one.includes('/join ')) ?? '';
      const third = town.person('en');
      await third.starts();
      third.writes(`/join ${/\/join (\S+)/.exec(next)?.[1]}`);
      await third.hears('join-ask');
      await third.taps('join-yes');
      await third.hears('join-done');
      await other.taps('household-invite');
      await town.quiet();
      const code = /\/join (\S+)/.exec(other.read().findLast((one) => one.includes('/join ')) ?? '')?.[1];
      const fourth = town.person('en');
      await fourth.starts();
      fourth.writes(`/join ${code}`);
      await fourth.hears('household-full');
    },
  );
});

describe('presses of others', () => {
  it('end nobody’s search', async () => {
    const [olena, eve] = [town.person('en'), town.person('en')];
    await savesIntake(olena, '2026-12-11');
    await eve.starts();
    await olena.taps('menu-profile');
    await town.quiet();
    await olena.taps('search-end');
    const asked = await olena.hearsTitled(olena.read().at(-1)?.split('\n')[0] ?? '');
    const token = asked.keyboard?.flat()[0]?.callback_data ?? expect.fail('no button');
    const foreign = await eve.phone.pressData(token, asked.message_id).answered();
    expect(foreign.text).toBe(eve.label('button-foreign'));
    expect(profiles(olena)).toEqual([{ ended_at: null, ended_how: null }]);
  });
});
