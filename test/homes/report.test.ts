/** Somebody says that something is wrong with an offer: what stops at once, what the desk does, and who hears what (R29). */
import { beforeEach, expect, it } from 'vitest';
import type { Offer } from '../../src/db/offers.js';
import { enterOffer } from '../../src/flows/homes/offer-state.js';
import { checkOffer } from '../../src/flows/homes/safety/check.js';
import { beginReport } from '../../src/flows/homes/safety/report.js';
import { phrase } from '../../src/words/phrase.js';
import { type Colleague, type Resident, Village } from '../world/village.js';
import { Pairing } from './pair.js';

const DAY = 86_400_000;
const WORDS = 'Helle Wohnung am Park, Küche vorhanden. Besichtigung gern am Wochenende.';

let village: Village;
let landlord: Resident;
let olha: Resident;
let checker: Colleague;
let boss: Colleague;

const stored = (id: number): Offer => village.rows.offers.byId(id) ?? expect.fail('there is no such offer');
const states = (...ids: number[]) => ids.map((id) => stored(id).state);

/** An offer that is free to be shown. */
function cleared(): number {
  const home = { kind: 'flat', roomsTenth: 25, areaDm2: 5400, rentColdCents: 60_000, places: 3 } as const;
  const said = { town: 'Kassel', viewing: 'yes', registration: true, words: WORDS } as const;
  const row = { landlordId: landlord.person.id, source: 'chat' as const, ...home, ...said };
  const { id } = village.rows.offers.add(row, village.now);
  village.unasked((turn) => checkOffer(turn, stored(id)));
  checker.presses('offerclear', `offer:${id}:${stored(id).screenedAt}`);
  return id;
}

/** Shows `offerId` to `seeker`, who says why something is wrong with it. @returns the report's value on its buttons. */
function report(seeker: Resident, offerId: number, shown: boolean): string {
  const row = { offerId, personId: seeker.person.id, roundId: 1, rank: 1, fits: '[]' };
  if (shown) village.rows.proposals.add(row, village.now);
  village.unasked((turn) => beginReport(turn, seeker.person, offerId));
  seeker.presses('home-report-b-money');
  return `report:${village.rows.reports.open(9).at(-1)?.id}`;
}

beforeEach(() => {
  village = new Village();
  landlord = village.resident('de').writes('/start');
  village.rows.landlords.put(landlord.person.id, {}, village.now);
  olha = village.resident('uk').writes('/start');
  checker = village.colleague({ checker: true });
  boss = village.colleague({ coordinator: true });
});

it('who was shown one freezes all of them, also what would be cleared later; a letter names nobody', () => {
  const [one, other] = [cleared(), cleared()];
  expect(states(one, other)).toEqual(['cleared', 'cleared']);
  const value = report(olha, one, true);
  expect(states(one, other)).toEqual(['frozen', 'frozen']);
  olha.presses('home-report-b-money');
  expect(village.rows.reports.open(9)).toHaveLength(1);
  expect(village.rows.proposals.ofPerson(olha.person.id).map(({ state }) => state)).toEqual(['withdrawn']);

  const third = cleared();
  expect(states(third)).toEqual(['checking']);
  village.unasked((turn) => enterOffer(turn, stored(third), 'cleared'));
  expect(states(third)).toEqual(['frozen']);

  const before = landlord.heard.length;
  expect(village.colleague({ coordinator: false }).presses('reportletter', value)).toMatchObject({
    type: 'notice',
  });
  expect(checker.presses('reportletter', value)).toMatchObject({ type: 'modal' });
  checker.submits('reportletter', value, {
    letter: 'Guten Tag, es geht um die Kaution. Was sagen Sie dazu?',
  });
  expect(landlord.heard.length).toBe(before + 1);
  expect(landlord.last).toContain('Kaution');

  expect(checker.submits('reportend', value, { end: 'nothing' })).toBeUndefined();
  olha.reads(phrase('home-report-nothing', { number: `H${one}` }));
  expect(states(one, other, third)).toEqual(['checking', 'checking', 'checking']);
  checker.presses('offerclear', `offer:${one}:${stored(one).screenedAt}`);
  expect(states(one)).toEqual(['cleared']);
  expect(checker.submits('reportend', value, { end: 'nothing' })).toMatchObject({ type: 'errors' });
  const told = landlord.heard.map(({ text }) => text).join('\n');
  expect(told).not.toMatch(/olha|Meldung|gemeldet/i);
});

it('who was shown nothing only opens a check, which is spoken of when its day is over', () => {
  const one = cleared();
  report(olha, one, false);
  expect(states(one)).toEqual(['cleared']);
  const [open] = village.rows.reports.open(9);
  expect(open).toMatchObject({ froze: false, personId: olha.person.id });
  const late = () =>
    village
      .sent({ channel: 'C0OFFERS' })
      .filter(({ text }) => text.includes(`*Report about H${one}* without a decision`)).length;
  expect(late()).toBe(0);
  village.advance(2 * DAY);
  expect(late()).toBe(1);
  expect(landlord.heard.some(({ text }) => text.includes('110'))).toBe(false);
  olha.writes('/report H999');
  olha.reads('home-report-how');
  olha.writes(`/report h${one}`);
  olha.reads(phrase('home-report-ask', { number: `H${one}` }));
});

it('a ban ends everything; only coordinators set it, and another one lifts it', () => {
  const [one, other] = [cleared(), cleared()];
  const value = report(olha, one, true);
  const end = { end: 'ban', letter: 'Wir zeigen Ihr Angebot nicht mehr, weil Geld vorab verlangt wurde.' };
  expect(checker.submits('reportend', value, { end: 'offer' })).toMatchObject({ field: 'letter' });
  const helper = village.colleague({ coordinator: false, checker: true });
  expect(helper.submits('reportend', value, end)).toMatchObject({ type: 'errors' });
  expect(states(one, other)).toEqual(['frozen', 'frozen']);
  boss.submits('reportend', value, end);
  expect(states(one, other)).toEqual(['rejected', 'rejected']);
  expect(landlord.last).toContain('Geld vorab');
  olha.reads(phrase('home-report-upheld', { number: `H${one}` }));

  const later = cleared();
  expect(states(later)).toEqual(['checking']);
  expect(boss.presses('unban', value)).toMatchObject({ said: { key: 'desk-home-report-unban-two' } });
  expect(village.colleague({ coordinator: true }).presses('unban', value)).toBeUndefined();
  checker.presses('offerclear', `offer:${later}:${stored(later).screenedAt}`);
  expect(states(one, later)).toEqual(['rejected', 'cleared']);
});

it('asks those again whose proposal only a report has taken back that was nothing, but not who has said it', () => {
  const one = cleared();
  const petro = village.resident('uk').writes('/start');
  const asked = { offerId: one, personId: petro.person.id, roundId: 1, rank: 2, fits: '[]' };
  village.rows.proposals.add(asked, village.now);
  const value = report(olha, one, true);
  petro.reads(phrase('home-proposal-gone', { number: `H${one}` }));
  expect(village.rows.proposals.pair(one, petro.person.id)?.state).toBe('withdrawn');
  checker.submits('reportend', value, { end: 'nothing' });
  expect(village.rows.proposals.pair(one, petro.person.id)).toBeUndefined();
  expect(village.rows.proposals.add(asked, village.now)?.state).toBe('live');
  expect(village.rows.proposals.pair(one, olha.person.id)?.state).toBe('withdrawn');
});

it('takes three reports of a person in a day; danger in the words of a fourth is heard all the same', () => {
  const [one, two, three, four] = [cleared(), cleared(), cleared(), cleared()];
  for (const id of [one, two, three]) report(olha, id, false);
  expect(village.rows.reports.open(9)).toHaveLength(3);
  report(olha, four, false);
  olha.reads(phrase('home-report-many', { count: 3 }));
  // What was said once may be said again.
  report(olha, one, false);
  expect(olha.last).toContain(`#${1000 + (village.rows.cases.openOf(olha.person.id)?.id ?? 0)}`);
  expect(village.rows.reports.open(9)).toHaveLength(3);
  olha.writes(`/report H${four} Господар мене б’є`);
  expect(village.rows.cases.openOf(olha.person.id)?.urgency).toBe('red');
  village.days(1);
  report(olha, four, false);
  expect(village.rows.reports.open(9)).toHaveLength(4);
});

it('who has set a ban lifts it by no older report either', () => {
  const value = report(olha, cleared(), true);
  const end = { end: 'ban', letter: 'Wir zeigen Ihre Angebote nicht mehr.' };
  const other = village.colleague({ coordinator: true });
  boss.submits('reportend', value, end);
  expect(other.presses('unban', value)).toBeUndefined();
  const again = report(village.resident('uk').writes('/start'), cleared(), true);
  other.submits('reportend', again, end);
  const refused = { said: { key: 'desk-home-report-unban-two' } };
  for (const one of [value, again]) expect(other.presses('unban', one)).toMatchObject(refused);
  expect(boss.presses('unban', value)).toBeUndefined();
});

it('holds the way to a key until somebody has decided, and then goes on where it stood', () => {
  const world = new Pairing();
  const team = world.village.colleague({ checker: true, coordinator: true });
  const reporter = world.village.resident('uk').writes('/start');
  const seeker = world.seeker();
  const proposal = world.wins(seeker);
  world.landlord.presses('home-key-yes');
  world.landlord.presses({ exactly: '14 Tage' });
  const freezes = (): string => {
    const { rows, now } = world.village;
    const elsewhere = {
      offerId: world.offerId,
      personId: reporter.person.id,
      roundId: 9,
      rank: 9,
      fits: '[]',
    };
    rows.proposals.add(elsewhere, now);
    world.village.unasked((turn) => beginReport(turn, reporter.person, world.offerId));
    reporter.presses('home-report-b-money');
    return `report:${rows.reports.open(9).at(-1)?.id}`;
  };
  world.agreesOnViewing(seeker);
  const value = freezes();
  seeker.reads(phrase('home-key-hold-viewing', { number: `H${world.offerId}` }));
  expect(world.village.rows.viewings.of(proposal.id)[0]?.state).toBe('cancelled');
  const said = seeker.heard.length;
  world.village.days(9);
  expect(
    seeker.heard
      .slice(said)
      .map(({ text }) => text)
      .join('\n'),
  ).not.toContain(`H${world.offerId}`);
  team.submits('reportend', value, { end: 'nothing' });
  seeker.reads(phrase('home-key-hold-over', { number: `H${world.offerId}` }));
  // New times are asked for, and the way goes on.
  world.agreesOnViewing(seeker);
  world.until(world.viewingAt(proposal) + 3 * 3_600_000);
  expect(world.village.rows.viewings.of(proposal.id)[0]?.state).not.toBe('cancelled');
  expect(world.moveOf(proposal).step).toBe('viewing');

  const { id } = world.moveOf(proposal);
  team.presses('movedo', `move:${id}:viewed`);
  expect(world.moveOf(proposal).step).toBe('form');
  const again = freezes();
  expect(team.presses('movedo', `move:${id}:given`)).toMatchObject({ said: { key: 'desk-home-key-hold' } });
  world.landlord.presses('home-key-form-done');
  expect(world.landlord.last).toBe(
    world.landlord.says(phrase('home-key-hold-landlord', { number: `H${world.offerId}` })),
  );
  expect(world.moveOf(proposal).step).toBe('form');
  // Something was found: people speak with the household, and no step goes on without them.
  team.submits('reportend', again, { end: 'offer', letter: 'Wir zeigen diese Wohnung nicht mehr.' });
  world.landlord.presses('home-key-form-done');
  expect(world.moveOf(proposal)).toMatchObject({ step: 'form', state: 'open' });
});
