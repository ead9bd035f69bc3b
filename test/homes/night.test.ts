/** What the team, or the other side, does at night is heard in the morning, if it still holds by then; what is about safety at once (R3). */
import { beforeEach, expect, it } from 'vitest';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { Colleague, Resident } from '../world/village.js';
import { Pairing } from './pair.js';

const HOUR = 3_600_000;
const LATE = Date.parse('2026-03-02T23:30:00+01:00');
const MORNING = Date.parse('2026-03-03T08:00:05+01:00');
let town: Pairing;
let seeker: Resident;
let boss: Colleague;

const home = () => ({ number: `H${town.offerId}` });
const hasRead = (who: Resident, said: Phrase): boolean =>
  who.heard.some(({ text }) => text.includes(who.says(said)));

beforeEach(() => {
  town = new Pairing({ waitsDays: 7 });
  seeker = town.seeker();
  boss = town.village.colleague({ checker: true, coordinator: true });
});

/** Both have said yes by day; now it is late. @param viewing a time is agreed too. @returns the way to the key */
function onTheWay(viewing = false): number {
  const proposal = town.wins(seeker);
  town.landlord.presses('home-key-yes');
  if (viewing) town.agreesOnViewing(seeker);
  town.until(LATE);
  return town.moveOf(proposal).id;
}
const fell = (): Phrase =>
  phrase('home-key-fell-seeker', { ...home(), reason: { key: 'home-key-fell-why-team' } });

it('a way that the team ends at night is heard by both in the morning', () => {
  const move = onTheWay();
  boss.presses('movedo', `move:${move}:fall`);
  expect(hasRead(seeker, fell())).toBe(false);
  town.until(MORNING - HOUR);
  expect(hasRead(seeker, fell())).toBe(false);
  town.until(MORNING);
  seeker.reads(fell());
  town.landlord.reads(phrase('home-key-fell-landlord', home()));
});

it('who ends the search in the same night hears nothing of it; the landlord does', () => {
  const move = onTheWay();
  boss.presses('movedo', `move:${move}:fall`);
  seeker.writes('/status');
  seeker.presses('search-end');
  seeker.presses('search-stopped');
  town.until(MORNING);
  expect(hasRead(seeker, fell())).toBe(false);
  town.landlord.reads(phrase('home-key-fell-landlord', home()));
});

it('a time for a viewing waits for the morning, unless the viewing is early', () => {
  const move = onTheWay();
  const submit = (at: number): void => {
    boss.submits('movedo', `move:${move}:time`, { at: String(at) });
  };
  const told = (): number =>
    seeker.heard.filter(({ text }) => text.includes(seeker.says('home-key-company'))).length;
  const [noon, early] = [MORNING + 5 * HOUR, MORNING + HOUR];
  submit(noon);
  expect(told()).toBe(0);
  // Another one comes in its place before it was heard of: only that one is.
  submit(early);
  expect(told()).toBe(1);
  town.until(MORNING);
  expect(told()).toBe(1);
});

it('a report is felt at once at night, what is decided about it in the morning', () => {
  onTheWay(true);
  seeker.writes(`/report H${town.offerId}`).presses('home-report-b-home');
  seeker.reads(phrase('home-key-hold-viewing', home()));
  const value = `report:${town.village.rows.reports.open(1)[0]?.id}`;
  boss.submits('reportend', value, { end: 'nothing' });
  const over = phrase('home-key-hold-over', home());
  const answer = phrase('home-report-nothing', home());
  for (const said of [over, answer]) expect(hasRead(seeker, said)).toBe(false);
  // Somebody says something again before the morning: then nothing goes on.
  seeker.writes(`/report H${town.offerId}`).presses('home-report-b-money');
  town.until(MORNING);
  seeker.reads(answer);
  for (const who of [seeker, town.landlord]) expect(hasRead(who, over)).toBe(false);
  const again = `report:${town.village.rows.reports.open(1)[0]?.id}`;
  boss.submits('reportend', again, { end: 'nothing' });
  for (const who of [seeker, town.landlord]) who.reads(over);
});

it('a home that is cleared at night and withdrawn before the morning says nothing of it', () => {
  const { rows } = town.village;
  const cleared = phrase('home-check-cleared', home());
  rows.offers.enter(town.offerId, ['cleared'], 'checking', town.village.now);
  rows.offers.change(town.offerId, { verdict: 'clean', flags: [] });
  town.until(LATE);
  boss.presses('offerclear', `offer:${town.offerId}`);
  expect(town.offer.state).toBe('cleared');
  expect(hasRead(town.landlord, cleared)).toBe(false);
  town.landlord.writes('/homes').presses({ exactly: `H${town.offerId}` });
  town.landlord.presses('home-offer-withdraw');
  town.landlord.presses('home-offer-withdraw-yes');
  expect(town.offer.state).toBe('withdrawn');
  town.until(MORNING);
  expect(hasRead(town.landlord, cleared)).toBe(false);
});
