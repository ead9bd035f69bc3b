/** Two adults who search together: joining by a code, one profile, own chats, and leaving without a word (R10). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import type { Person } from '../world/person.js';
import { card, PLAIN_ANSWERS, savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

const TODAY = '2026-03-03';
/** A person with saved answers asks for a code. @returns it as it is typed, and as the link carries it. */
async function invites(person: Person): Promise<{ code: string; link: string }> {
  person.writes('/profile');
  await person.hears(card(PLAIN_ANSWERS, TODAY));
  await person.taps('household-invite');
  await town.quiet();
  const text = person.read().findLast((one) => one.includes('/join ')) ?? expect.fail('no code came');
  const code = /\/join (\S+)/.exec(text)?.[1] ?? '';
  const found = person.read().findLast((one) => one.includes('t.me/')) ?? expect.fail('no link came');
  const link = /https:\S+/.exec(found)?.[0] ?? '';
  const until = { join: [{ day: '2026-03-05' }, '10:00'], by: ', ' };
  await person.hears(phrase('household-code', { code, until }));
  await person.hears(phrase('household-link', { link }));
  return { code, link };
}

/** Both search together afterwards. */
async function together(language: Language): Promise<[Person, Person]> {
  const [olena, taras] = [town.person(language), town.person(language)];
  await savesIntake(olena, '2026-03-13');
  const { link } = await invites(olena);
  taras.writes(`/start ${new URL(link).searchParams.get('start')}`);
  await taras.hears('greeting');
  await taras.hears('greeting-menu');
  await taras.hears('join-ask');
  await taras.taps('join-yes');
  await taras.hears('join-done');
  await olena.hears('join-told');
  return [olena, taras];
}

describe('a second adult', () => {
  it.each(LANGUAGES)('in %s: joins by the link, and both read and change one profile', async (language) => {
    const [olena, taras] = await together(language);
    await taras.taps('menu-profile');
    await taras.hears(card(PLAIN_ANSWERS, TODAY));
    await taras.taps('form-intake-home-name');
    await taras.hears('form-intake-home');
    await taras.taps('form-intake-home-room');
    const changed = { ...PLAIN_ANSWERS, 'intake-home': phrase('form-intake-home-room') };
    await taras.hears(card(changed, TODAY));
    await olena.hearsNothingMore();
    olena.writes('/profile');
    await olena.hears(card(changed, TODAY));
    await olena.hearsNothingMore();
    await taras.hearsNothingMore();
  });

  it('joins by typing the code, in small letters and without the line', async () => {
    const [olena, taras] = [town.person('uk'), town.person('ru')];
    await savesIntake(olena, '2026-03-13');
    const { code, link } = await invites(olena);
    expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ2-9]{5}-[B-DF-HJ-NP-TV-XZ2-9]{5}$/);
    expect(link).toBe(`https://t.me/helpcenter_sandbox_bot?start=join_${code.replace('-', '')}`);
    await taras.starts();
    taras.writes('/join');
    await taras.hears('join-how');
    taras.writes(`/join ${code.toLowerCase().replace('-', '')}`);
    await taras.hears('join-ask');
    const answers = await Promise.all([taras.taps('join-yes'), taras.taps('join-yes')]);
    expect(answers.filter((said) => said === taras.label('button-used'))).toHaveLength(1);
    await taras.hears('join-done');
    await taras.hearsNothingMore();
    await olena.hears('join-told');
    const stored = JSON.stringify(town.rows('SELECT * FROM join_codes'));
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(code.replace('-', ''));
  });

  it('both changing at once lose nothing of each other', async () => {
    const [olena, taras] = await together('en');
    olena.writes('/profile');
    await olena.hears(card(PLAIN_ANSWERS, TODAY));
    await taras.taps('menu-profile');
    await taras.hears(card(PLAIN_ANSWERS, TODAY));
    await olena.taps('form-intake-town-name');
    await olena.hears('form-intake-town');
    await taras.taps('form-intake-leave-name');
    await taras.hears('form-intake-leave');
    olena.writes('Marburg');
    const town1 = { ...PLAIN_ANSWERS, 'intake-town': 'Marburg' };
    await olena.hears(card(town1, TODAY));
    taras.writes('30.06.');
    await taras.hears(card({ ...town1, 'intake-leave': { day: '2026-06-30', year: true } }, TODAY));
  });

  it('messages and cases stay with each', async () => {
    const [olena, taras] = await together('de');
    const anna = town.helper('Anna');
    olena.writes('/human');
    const hers = await olena.caseTold();
    await olena.hears(phrase('human-opened', { number: hers.number, when: town.when(hers.number) }));
    await anna.claims(hers);
    await olena.hears(phrase('human-claimed', { number: hers.number }));
    olena.writes('Nur für Anna');
    await hers.reads(phrase('desk-person-wrote', { text: 'Nur für Anna' }));
    await anna.replies(hers, 'Nur für Olena');
    await olena.hears(phrase('human-reply', { number: hers.number, text: 'Nur für Olena' }));
    await taras.hearsNothingMore();
    taras.writes('/human');
    const his = await taras.caseTold();
    expect(his.number).not.toBe(hers.number);
    await taras.hears(phrase('human-opened', { number: his.number, when: town.when(his.number) }));
    expect(his.lines().join('\n')).not.toContain('Nur für');
    expect(his.card().join('\n')).not.toContain(String(hers.number));
  });
});

describe('a code that does not count', () => {
  it('is refused when it is wrong, old, used, replaced or one’s own', async () => {
    const [olena, iryna, taras] = [town.person('en'), town.person('en'), town.person('en')];
    await savesIntake(olena, '2026-03-13');
    const first = await invites(olena);
    const second = await invites(olena);
    await taras.starts();
    for (const code of ['BCDFG-23456', first.code, 'a'.repeat(500)]) {
      taras.writes(`/join ${code}`);
      await taras.hears('join-no');
    }
    olena.writes(`/join ${second.code}`);
    await olena.hears('join-no');
    await iryna.starts();
    iryna.writes(`/join ${second.code}`);
    await iryna.hears('join-ask');
    taras.writes(`/join ${second.code}`);
    await taras.hears('join-ask');
    await iryna.taps('join-yes');
    await iryna.hears('join-done');
    expect(await taras.taps('join-yes')).toBe(taras.label('button-stale'));
    await taras.hearsNothingMore();
  });

  it('and after five wrong ones the person has to wait an hour, also with a right one', async () => {
    const [olena, eve] = [town.person('en'), town.person('en')];
    await savesIntake(olena, '2026-03-13');
    const { code } = await invites(olena);
    await eve.starts();
    for (let n = 2; n < 7; n += 1) {
      eve.writes(`/join BCDFG-2345${n}`);
      await eve.hears('join-no');
    }
    eve.writes(`/join ${code}`);
    await eve.hears('join-too-often');
    await town.world.turnClock('2026-03-03T12:00:00+01:00');
    eve.writes(`/join ${code}`);
    await eve.hears('join-ask');
    await town.world.turnClock('2026-03-05T12:00:00+01:00');
    expect(await eve.taps('join-yes')).toBe(eve.label('button-stale'));
    eve.writes(`/join ${code}`);
    await eve.hears('join-no');
  });
});

describe('“I want to search apart”', () => {
  it('keeps answers and waiting date for both, opens a case, and the other hears nothing', async () => {
    await town.world.turnClock('2026-04-01T10:00:00+02:00');
    const [olena, taras] = [town.person('uk'), town.person('uk')];
    await savesIntake(olena, '2026-04-10');
    olena.writes('/profile');
    const alone = await olena.hears(card(PLAIN_ANSWERS, '2026-04-01'));
    expect(olena.phone.buttons(alone)).not.toContain(olena.label('household-apart'));
    await olena.taps('household-invite');
    await town.quiet();
    const text = olena.read().findLast((one) => one.includes('/join ')) ?? '';
    taras.writes(`/start join_${/\/join (\S+)/.exec(text)?.[1]?.replace('-', '')}`);
    await taras.hears('greeting');
    await taras.hears('greeting-menu');
    await taras.hears('join-ask');
    await taras.taps('join-yes');
    await taras.hears('join-done');
    await town.quiet();
    const heard = olena.read();
    await town.world.turnClock('2026-04-05T10:00:00+02:00');
    olena.writes('/profile');
    await town.quiet();
    const before = olena.phone.buttons();

    await taras.taps('menu-profile');
    await taras.hears(card(PLAIN_ANSWERS, '2026-04-01'));
    await taras.taps('household-apart');
    await taras.hears('household-apart-ask');
    await taras.taps('household-apart-yes');
    const kase = await taras.caseTold();
    await taras.hears(phrase('household-apart-done', { number: kase.number, when: town.when(kase.number) }));
    await kase.shows(phrase('desk-card-wants', { wants: phrase('desk-wants-apart') }));
    await town.quiet();
    expect(olena.read()).toHaveLength(heard.length + 1);

    // Each has an own profile now, both wait since the same day, and the other's card looks as before.
    taras.writes('/profile');
    await taras.hears(card(PLAIN_ANSWERS, '2026-04-01'));
    await taras.taps('form-intake-town-name');
    await taras.hears('form-intake-town');
    taras.writes('Marburg');
    await taras.hears(card({ ...PLAIN_ANSWERS, 'intake-town': 'Marburg' }, '2026-04-01'));
    olena.writes('/profile');
    await town.quiet();
    expect(olena.read().at(-1)).toBe(olena.text(card(PLAIN_ANSWERS, '2026-04-01')));
    expect(olena.phone.buttons()).toEqual(before);
    const rows = town.rows<{ n: number }>(
      `SELECT count(DISTINCT waiting_since) AS n FROM profiles WHERE held_by IS NULL AND person_id IN
       (SELECT person_id FROM addresses WHERE external_id IN ('${olena.id}', '${taras.id}'))`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('also when the one leaves whose answers they were', async () => {
    await town.world.turnClock('2026-05-01T10:00:00+02:00');
    const [olena, taras] = [town.person('en'), town.person('en')];
    await savesIntake(olena, '2026-05-15');
    olena.writes('/profile');
    await olena.hears(card(PLAIN_ANSWERS, '2026-05-01'));
    await olena.taps('household-invite');
    await town.quiet();
    const text = olena.read().findLast((one) => one.includes('/join ')) ?? '';
    await taras.starts();
    taras.writes(`/join ${/\/join (\S+)/.exec(text)?.[1]}`);
    await taras.hears('join-ask');
    await taras.taps('join-yes');
    await taras.hears('join-done');
    olena.writes('/profile');
    await town.quiet();
    await olena.taps('household-apart');
    await olena.hears('household-apart-ask');
    await olena.taps('household-apart-yes');
    const kase = await olena.caseTold();
    await olena.hears(phrase('household-apart-done', { number: kase.number, when: town.when(kase.number) }));
    await taras.hearsNothingMore();
    taras.writes('/profile');
    await taras.hears(card(PLAIN_ANSWERS, '2026-05-01'));
    await taras.taps('form-intake-town-name');
    await taras.hears('form-intake-town');
    taras.writes('Marburg');
    await taras.hears(card({ ...PLAIN_ANSWERS, 'intake-town': 'Marburg' }, '2026-05-01'));
    olena.writes('/profile');
    await town.quiet();
    expect(olena.read().at(-1)).toBe(olena.text(card(PLAIN_ANSWERS, '2026-05-01')));
  });
});
