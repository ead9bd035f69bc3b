/** The consent for special needs: asked at the need, by one tap, with a receipt, and taken back at once (R7, Art. 9 GDPR). */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { type Key, phrase } from '../../src/words/phrase.js';
import type { Person } from '../world/person.js';
import { asValue, lines, type Said } from '../world/said.js';
import {
  agreed,
  answersOf,
  asksIntake,
  card,
  comesToNeeds,
  consentLine,
  PLAIN_ANSWERS,
  savesIntake,
} from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
});
afterAll(() => town.stop());

const TODAY = '2026-03-03';
const STATUS = '2026-03-13';
const STEP_FREE = { ...PLAIN_ANSWERS, 'intake-needs': phrase('form-intake-needs-step-free') };
const ticked: Said = phrase('form-chosen', { answer: phrase('form-intake-needs-step-free') });
const summary = (answers: typeof PLAIN_ANSWERS): Said =>
  phrase('form-intake-summary', { answers: asValue(lines(...answersOf(answers))) });

type Receipt = {
  version: number;
  language: string;
  text_hash: string;
  how: string | null;
  given_at: number | null;
  withdrawn_at: number | null;
};

const receipts = (person: Person): Receipt[] =>
  town.rows<Receipt>(
    'SELECT c.* FROM consents c JOIN addresses USING (person_id) WHERE external_id = ? ORDER BY id',
    String(person.id),
  );

const stepFree = (person: Person): number[] =>
  town
    .rows<{ n: number }>(
      'SELECT step_free AS n FROM profiles JOIN addresses USING (person_id) WHERE external_id = ?',
      String(person.id),
    )
    .map(({ n }) => n);

/** Comes to the consent, by buttons. */
async function choosesStepFree(person: Person): Promise<void> {
  await comesToNeeds(person);
  await person.taps('form-intake-needs-step-free');
  await person.hears(lines(asksIntake(8, 9, 'needs'), ticked));
  await person.taps('form-done');
  await person.hears('consent-special-needs');
}

/** Into matching, with the consent. */
async function savesStepFree(person: Person): Promise<void> {
  await choosesStepFree(person);
  await person.taps('consent-yes');
  await person.hears(lines(agreed(TODAY), asksIntake(9, 9, 'home')));
  await person.taps('form-intake-home-own');
  await person.hears(summary(STEP_FREE));
  await person.taps('form-save');
  await person.hears(
    phrase('form-intake-saved', { homes: 0, date: { day: STATUS }, usual: phrase('usual-unknown') }),
  );
}

describe.each(LANGUAGES)('the consent in %s', (language) => {
  it('a yes is one tap more, leaves a receipt, and is taken back where it is shown', async () => {
    const person = town.person(language);
    await savesStepFree(person);
    expect(person.messagesGot).toBeLessThanOrEqual(7);
    expect(stepFree(person)).toEqual([1]);
    const words = person.label('consent-special-needs');
    const hash = createHash('sha256').update(words).digest('hex');
    expect(receipts(person)).toMatchObject([{ version: 1, language, text_hash: hash, how: 'button' }]);

    person.writes('/profile');
    await person.hears(card(STEP_FREE, TODAY, [consentLine(TODAY)]));
    person.writes('/mydata');
    const data = await person.hearsTitled(person.text('mydata-title'));
    expect(data.text).toContain(person.text(consentLine(TODAY)));
    await person.hears('mydata-more');
    const answers = await Promise.all([
      person.taps('consent-withdraw-special-needs'),
      person.taps('consent-withdraw-special-needs'),
    ]);
    expect(answers).toEqual([undefined, person.label('button-used')]);
    await person.hears(
      phrase('consent-withdrawn', {
        what: phrase('consent-name-special-needs'),
        date: { day: TODAY },
      }),
    );
    expect(stepFree(person)).toEqual([0]);
    const [receipt] = receipts(person);
    expect([receipt?.given_at, receipt?.withdrawn_at]).not.toContain(null);
    person.writes('/profile');
    await person.hears(card(PLAIN_ANSWERS, TODAY));
    person.writes('/privacy');
    await town.quiet();
    await person.taps('privacy-consents');
    await town.quiet();
    expect(person.read().at(-1)).toBe(person.text('consents-none'));
  });

  it('a no keeps the person in matching, and nothing of it is stored', async () => {
    const person = town.person(language);
    await choosesStepFree(person);
    await person.taps('consent-no');
    await person.hears(lines('consent-refused', asksIntake(9, 9, 'home')));
    await person.taps('form-intake-home-own');
    await person.hears(summary(PLAIN_ANSWERS));
    await person.taps('form-save');
    await person.hears(
      phrase('form-intake-saved', { homes: 0, date: { day: STATUS }, usual: phrase('usual-unknown') }),
    );
    await person.hearsNothingMore();
    expect(stepFree(person)).toEqual([0]);
    expect(receipts(person)).toMatchObject([{ given_at: null, how: 'button' }]);
    await person.taps('menu-profile');
    await person.hears(card(PLAIN_ANSWERS, TODAY));
  });
});

describe('whoever does not choose it', () => {
  it('is not asked: a pet alone needs no consent', async () => {
    const person = town.person('en');
    await comesToNeeds(person);
    person.writes('a dog');
    await person.hears(asksIntake(9, 9, 'home'));
    expect(receipts(person)).toEqual([]);
  });
});

describe('presses that do not fit', () => {
  it('foreign, forged, double and late ones change nothing', async () => {
    const [olena, eve] = [town.person('en'), town.person('en')];
    await choosesStepFree(olena);
    await eve.starts();
    const asked = olena.phone.last();
    const [yes = '', no = ''] = (asked.keyboard?.flat() ?? []).map((button) => button.callback_data ?? '');
    const press = async (person: Person, token: string) =>
      (await person.phone.pressData(token, asked.message_id).answered()).text;
    expect(await press(eve, yes)).toBe(eve.label('button-foreign'));
    expect(await press(olena, `${yes.slice(0, -1)}${yes.endsWith('A') ? 'B' : 'A'}`)).toBe(
      olena.label('button-stale'),
    );
    expect(receipts(olena)).toMatchObject([{ given_at: null, withdrawn_at: null }]);
    expect(await Promise.all([press(olena, yes), press(olena, yes)])).toEqual([
      undefined,
      olena.label('button-used'),
    ]);
    await olena.hears(lines(agreed(TODAY), asksIntake(9, 9, 'home')));
    expect(await press(olena, no)).toBe(olena.label('button-stale'));
    expect(receipts(olena)).toMatchObject([{ withdrawn_at: null }]);
    await olena.hearsNothingMore();
    await eve.hearsNothingMore();
  });

  it('an earlier “Save” does not pass by the open consent', async () => {
    const person = town.person('de');
    await comesToNeeds(person);
    await person.taps('form-done');
    await person.hears(asksIntake(9, 9, 'home'));
    await person.taps('form-intake-home-own');
    const last = await person.hears(summary(PLAIN_ANSWERS));
    const save = last.keyboard?.flat()[0]?.callback_data ?? expect.fail('no button');
    await person.taps('form-change');
    await person.hears('form-which');
    await person.taps('form-intake-needs-name');
    await person.hears(asksIntake(8, 9, 'needs'));
    person.writes('barrierefrei');
    await person.hears('consent-special-needs');
    const answer = await person.phone.pressData(save, last.message_id).answered();
    expect(answer.text).toBe(person.label('button-stale'));
    expect(stepFree(person)).toEqual([]);
    person.writes('zurück');
    await person.hears(asksIntake(8, 9, 'needs'));
  });

  it('other words than yes or no ask again; whoever stops is asked the question anew', async () => {
    const person = town.person('ru');
    await choosesStepFree(person);
    person.writes('xyzzy');
    await town.quiet();
    expect(person.read().at(-1)).toBe(person.text('consent-special-needs'));
    expect(receipts(person)).toHaveLength(1);
    person.writes('/stop');
    await town.quiet();
    await person.taps('stop-form');
    await person.hears('stop-form-done');
    await person.taps('menu-continue');
    await person.hears(lines('form-resume', asksIntake(8, 9, 'needs')));
  });

  it('after a change of language it is asked, and recorded, in the new one', async () => {
    const person = town.person('uk');
    await choosesStepFree(person);
    person.writes('/language');
    await person.hears('language-choose');
    await person.taps('language-de');
    person.language = 'de';
    await person.hears('language-changed');
    await person.hears('consent-special-needs');
    person.writes('ja');
    await person.hears(lines(agreed(TODAY), asksIntake(9, 9, 'home')));
    expect(receipts(person).at(-1)).toMatchObject({ language: 'de', how: 'words' });
  });
});

describe('at the change of one answer', () => {
  it('it is asked before the card comes back, and a later wish needs no second one', async () => {
    const person = town.person('en');
    await savesIntake(person, STATUS);
    await person.taps('menu-profile');
    await person.hears(card(PLAIN_ANSWERS, TODAY));
    await person.taps('form-intake-needs-name');
    await person.hears('form-intake-needs');
    await person.taps('form-intake-needs-step-free');
    await person.hears(lines('form-intake-needs', ticked));
    await person.taps('form-done');
    await person.hears('consent-special-needs');
    expect(stepFree(person)).toEqual([0]);
    person.writes('back');
    await person.hears('form-intake-needs');
    person.writes('step free');
    await person.hears('consent-special-needs');
    await person.taps('consent-yes');
    const shown = card(STEP_FREE, TODAY, [consentLine(TODAY)]);
    await person.hears({ join: [asValue(agreed(TODAY)), asValue(shown)], by: '\n\n' });
    await person.taps('profile-chances');
    const later = (step: number, question: string): Said =>
      lines(phrase('form-progress', { step, steps: 8 }), `form-chances-${question}` as Key);
    await person.hears(later(1, 'term'));
    for (const [n, next] of ['from', 'until', 'smoking', 'languages', 'daily', 'wishes'].entries()) {
      await person.taps('form-skip');
      await person.hears(later(n + 2, next));
    }
    person.writes('a lift');
    await person.hears(later(8, 'note'));
    expect(receipts(person)).toHaveLength(1);
  });

  it('new words of the consent are asked about at the next look; a no deletes what stood there', async () => {
    const person = town.person('en');
    await savesStepFree(person);
    town.tamper('UPDATE consents SET version = 0 WHERE given_at IS NOT NULL AND withdrawn_at IS NULL');
    await town.world.restart();
    person.writes('/profile');
    await person.hears(card(STEP_FREE, TODAY, [consentLine(TODAY, 0)]));
    await person.hears('consent-special-needs');
    await person.taps('consent-no');
    await person.hears('consent-refused');
    expect(stepFree(person)).toEqual([0]);
    expect(receipts(person).every(({ withdrawn_at }) => withdrawn_at !== null)).toBe(true);
    person.writes('/profile');
    await person.hears(card(PLAIN_ANSWERS, TODAY));
    await person.hearsNothingMore();
  });

  it('a yes to words that have changed meanwhile does not count, and is asked for anew', async () => {
    const person = town.person('en');
    await choosesStepFree(person);
    town.tamper(
      'UPDATE consents SET version = 0 WHERE person_id = (SELECT person_id FROM addresses WHERE external_id = ?)',
      String(person.id),
    );
    await town.world.restart();
    await person.taps('consent-yes');
    await town.quiet();
    expect(receipts(person)).toMatchObject([{ given_at: null }, { version: 1, given_at: null }]);
    await person.taps('consent-yes');
    await person.hears(lines(agreed(TODAY), asksIntake(9, 9, 'home')));
  });
});

describe('in a household', () => {
  /** Olena has agreed, and Taras has joined her. */
  async function together(): Promise<[Person, Person]> {
    const [olena, taras] = [town.person('en'), town.person('en')];
    await savesStepFree(olena);
    await olena.taps('menu-profile');
    await olena.hears(card(STEP_FREE, TODAY, [consentLine(TODAY)]));
    await olena.taps('household-invite');
    await town.quiet();
    const text = olena.read().findLast((one) => one.includes('/join ')) ?? '';
    await taras.starts();
    taras.writes(`/join ${/\/join (\S+)/.exec(text)?.[1]}`);
    await taras.hears('join-ask');
    await taras.taps('join-yes');
    await taras.hears('join-done');
    await taras.taps('menu-profile');
    await taras.hears(card(STEP_FREE, TODAY));
    await taras.hearsNothingMore();
    return [olena, taras];
  }

  it('the other changes another answer and is asked nothing; what is taken back is gone for both', async () => {
    const [olena, taras] = await together();
    await taras.taps('form-intake-home-name');
    await taras.hears('form-intake-home');
    await taras.taps('form-intake-home-room');
    const room = { 'intake-home': phrase('form-intake-home-room') };
    await taras.hears(card({ ...STEP_FREE, ...room }, TODAY));
    expect(receipts(taras)).toEqual([]);
    olena.writes('/profile');
    await town.quiet();
    await olena.taps('consent-withdraw-special-needs');
    await town.quiet();
    taras.writes('/profile');
    await taras.hears(card({ ...PLAIN_ANSWERS, ...room }, TODAY));
    await taras.hearsNothingMore();
  });

  it('when the one leaves who has agreed, the other is asked at the next look, and nothing before', async () => {
    const [olena, taras] = await together();
    olena.writes('/profile');
    await town.quiet();
    await olena.taps('household-apart');
    await olena.hears('household-apart-ask');
    await olena.taps('household-apart-yes');
    await taras.hearsNothingMore();
    taras.writes('/profile');
    await town.quiet();
    expect(taras.read().slice(-2)).toEqual([
      taras.text(card(STEP_FREE, TODAY)),
      taras.text('consent-special-needs'),
    ]);
    await taras.taps('consent-yes');
    await taras.hears(agreed(TODAY));
    expect(stepFree(taras)).toEqual([1]);
    taras.writes('/profile');
    await taras.hears(card(STEP_FREE, TODAY, [consentLine(TODAY)]));
  });
});

describe('export and deletion', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-consents-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('receipts stand in the file, and go with everything else', async () => {
    const person = town.person('en');
    const anna = town.helper('Anna');
    await savesStepFree(person);
    await person.taps('menu-profile');
    await person.hears(card(STEP_FREE, TODAY, [consentLine(TODAY)]));
    await person.taps('consent-withdraw-special-needs');
    await town.quiet();
    person.writes('/human');
    const kase = await person.caseTold();
    await anna.claims(kase);
    const file = join(folder, 'one.json');
    await town.command('export', String(kase.number), file);
    const { consents } = JSON.parse(readFileSync(file, 'utf8')) as { consents: Record<string, unknown>[] };
    const [{ text_hash: textHash, version, language }] = receipts(person) as [Receipt];
    expect(consents).toMatchObject([
      { purpose: 'special-needs', textHash, version, language, how: 'button', channel: 'telegram' },
    ]);
    expect(consents[0]?.withdrawnAt).toMatch(/^2026-03-03T/);
    const [{ id }] = town.rows<{ id: number }>(
      'SELECT person_id AS id FROM addresses WHERE external_id = ?',
      String(person.id),
    ) as [{ id: number }];
    person.writes('/delete');
    await town.quiet();
    await person.taps('delete-now');
    await person.hears('delete-sure');
    await person.taps('delete-yes');
    await town.quiet();
    expect(town.rows('SELECT 1 FROM consents WHERE person_id = ?', id)).toEqual([]);
    expect(town.rows('SELECT 1 FROM profiles WHERE person_id = ?', id)).toEqual([]);
  });
});
