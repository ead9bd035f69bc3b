/** A new phone: only a helper connects it with what was before, after two known facts; the old chat is cut off (R10). */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Vault } from '../../src/db/vault.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { card, PLAIN_ANSWERS, savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

/** Somebody with a profile and a resolved request. @returns its number. */
async function wasHere(person: Person, helper: Helper): Promise<number> {
  await savesIntake(person, '2026-03-13');
  person.writes('/human');
  const kase = await person.caseTold();
  await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
  await helper.claims(kase);
  await person.hears(phrase('human-claimed', { number: kase.number }));
  await helper.resolves(kase);
  await person.hears(phrase('human-resolved', { number: kase.number }));
  return kase.number;
}

/** Also beside another request that is open already. */
async function asksForRecovery(person: Person): Promise<CaseThread> {
  await person.asksForHuman();
  person.writes('/help');
  await person.hears('help');
  await person.taps('recovery');
  const kase = await person.caseTold();
  await person.hears(phrase('recovery-opened', { number: kase.number, when: town.when(kase.number) }));
  return kase;
}

const facts = (text: string, first: string, second: string) => ({ text, first, second });

it.each(LANGUAGES)('in %s: from the old phone to the new one', async (language) => {
  const [old, fresh] = [town.person(language), town.person(language)];
  const anna = town.helper('Anna');
  const before = await wasHere(old, anna);
  const kase = await asksForRecovery(fresh);
  await anna.claims(kase);
  await fresh.hears(phrase('human-claimed', { number: kase.number }));
  await anna.presses('move', kase);
  await anna.sees(phrase('desk-move-title', { number: kase.number }));
  const refused = async (given: ReturnType<typeof facts>, why: 'desk-move-no-case' | 'desk-move-facts') => {
    const { errors } = await anna.staff.submit(given);
    expect(errors?.text).toBe(town.plain('en', why));
  };
  await refused(facts('nothing', 'lives in Kassel', 'two adults'), 'desk-move-no-case');
  await refused(facts(`#${kase.number}`, 'lives in Kassel', 'two adults'), 'desk-move-no-case');
  await refused(facts(`${before}`, 'lives in Kassel', 'Lives in Kassel'), 'desk-move-facts');
  const { errors, error } = await anna.staff.submit(facts(`#${before}`, 'lives in Kassel', 'two adults'));
  expect([errors, error]).toEqual([undefined, undefined]);
  await kase.reads(phrase('desk-moved-by', { staff: anna.mention, number: before }));
  await old.hears('recovery-cut-off');
  await fresh.hears('recovery-done');

  fresh.writes('/profile');
  // The case is claimed, but a command is one.
  await fresh.hears(card(PLAIN_ANSWERS, '2026-03-03'));
  await anna.replies(kase, 'Welcome back');
  await fresh.hears(phrase('human-reply', { number: kase.number, text: 'Welcome back' }));
  await old.hearsNothingMore();

  // The old phone is a stranger now, with nothing behind it.
  expect(await old.taps('menu-profile')).toBe(old.label('button-foreign'));
  old.writes('/profile');
  await old.hears('profile-none');
  await old.hearsNothingMore();

  const [entry] = town.rows<{ detail: string }>(
    "SELECT detail FROM audit WHERE action = 'move' ORDER BY id DESC LIMIT 1",
  );
  expect(entry?.detail).not.toContain('Kassel');
  const detail = new Vault(town.world.env.DATA_KEY ?? '').open('audit.detail', entry?.detail ?? '');
  expect(JSON.parse(detail)).toMatchObject({ facts: ['lives in Kassel', 'two adults'] });
});

it('only who has claimed the case moves it, and only a recovery case can be moved', async () => {
  const [old, fresh] = [town.person('en'), town.person('en')];
  const [anna, ben] = [town.helper('Anna'), town.helper('Ben')];
  const before = await wasHere(old, anna);
  const kase = await asksForRecovery(fresh);
  await anna.presses('move', kase);
  await anna.isTold('desk-move-claim-first');
  await anna.claims(kase);
  await fresh.hears(phrase('human-claimed', { number: kase.number }));
  await ben.presses('move', kase);
  await ben.isTold('desk-move-claim-first');
  await ben.forges('move', `case:${before - 1000}`, kase.channel.id);
  await town.quiet();
  await anna.presses('move', kase);
  await anna.sees(phrase('desk-move-title', { number: kase.number }));
  // Ben takes the case over while the modal is open.
  await ben.takesOver(kase, anna);
  const { errors } = await anna.staff.submit(facts(`${before}`, 'lives in Kassel', 'two adults'));
  expect(errors?.text).toBe(town.plain('en', 'desk-move-claim-first'));
  await old.hearsNothingMore();
  await fresh.hearsNothingMore();
});

it('a search that was begun on the new phone gives way to the one from before', async () => {
  const [old, fresh] = [town.person('uk'), town.person('uk')];
  const anna = town.helper('Anna');
  const before = await wasHere(old, anna);
  await town.world.turnClock('1d');
  await savesIntake(fresh, '2026-03-13');
  fresh.writes('/help');
  await fresh.hears('help');
  await fresh.taps('recovery');
  const kase = await fresh.caseTold();
  await fresh.hears(phrase('recovery-opened', { number: kase.number, when: town.when(kase.number) }));
  await anna.claims(kase);
  await fresh.hears(phrase('human-claimed', { number: kase.number }));
  await anna.presses('move', kase);
  await anna.sees(phrase('desk-move-title', { number: kase.number }));
  await anna.staff.submit(facts(`${before}`, 'lives in Kassel', 'two adults'));
  await fresh.hears('recovery-done');
  fresh.writes('/profile');
  await fresh.hears(card(PLAIN_ANSWERS, '2026-03-03'));
  // The question about the closed case, and of the searches the timer of the first alone: they speak to the new phone.
  await town.world.turnClock('2026-03-19T12:00:00+01:00');
  await fresh.hears(phrase('rating-ask', { number: before }));
  await fresh.hears(phrase('form-intake-status', { homes: 0, date: { day: '2026-03-27' } }));
  await fresh.hearsNothingMore();
});
