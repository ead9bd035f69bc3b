/** What somebody with bad intent, an old button or bad luck must not be able to do to a home, a household or a landlord. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/db/proposals.js';
import { passOn } from '../../src/flows/homes/key/waiting.js';
import { reopenOffer } from '../../src/flows/homes/offer/changes.js';
import { streetIn } from '../../src/flows/homes/offer/street.js';
import { enterOffer } from '../../src/flows/homes/offer-state.js';
import { beginReport } from '../../src/flows/homes/safety/report.js';
import { phrase } from '../../src/words/phrase.js';
import type { Resident } from '../world/village.js';
import { Village } from '../world/village.js';
import { cleared, household, landlord as landlordIn, offerOf } from './market.js';
import { Pairing } from './pair.js';

const HOUR = 3_600_000;

let town: Pairing;
let seeker: Resident;
let proposal: Proposal;

const texts = (who: Resident): string => who.heard.map(({ text }) => text).join('\n');

/** Both go all the way to the key. */
function movesIn(who: Resident, one: Proposal): void {
  town.landlord.presses('home-key-yes');
  town.agreesOnViewing(who);
  town.until(town.viewingAt(one) + 2 * HOUR + 1000);
  who.presses('home-key-back-ok');
  who.presses('form-yes');
  town.landlord.presses('home-key-held-yes');
  who.presses('home-key-signed');
  town.pressesBeside(who, 'home-key-day-other', 0);
  who.presses('home-key-moved-yes');
}

/** `seeker` goes first, the landlord agrees, and a viewing is fixed. */
function agreesWithLandlord(): void {
  proposal = town.wins(seeker);
  town.landlord.presses('home-key-yes');
  town.agreesOnViewing(seeker);
}

/** The landlord gives the address of the home, the household its name. */
function contactsAreGiven(): void {
  town.landlord.presses('form-yes');
  seeker.presses('home-key-contact-write');
  seeker.writes('Olena, 0170 1234567');
}

/** The right to let was seen, of which a landlord is asked before an address passes. */
const seesRight = ({ village, landlordId }: Pairing): void =>
  village.rows.landlords.put(landlordId, { rightSeenAt: village.now }, village.now);

/** A household for which a home was found at night: it is told in the morning. */
function foundAtNight() {
  const village = new Village();
  const owner = landlordIn(village);
  const waits = household(village, 'uk', {});
  village.advance(14 * HOUR - 60_000);
  const id = cleared(village, owner);
  village.advance(120_000);
  return { village, waits, id };
}

beforeEach(() => {
  town = new Pairing({ waitsDays: 7, address: 'Gasse 7' });
  seeker = town.seeker({ payer: 'own' });
});

describe('old buttons', () => {
  it('the landlord’s word that a home is free again counts no more when somebody is on the way there', () => {
    proposal = town.wins(seeker);
    movesIn(seeker, proposal);
    expect(town.stateOf(proposal)).toBe('moved-in');
    seeker.presses('home-key-leave');
    seeker.presses('home-key-left-found');
    town.landlord.presses('home-key-free-yes');
    expect(town.offer.state).toBe('cleared');
    const other = town.seeker({ payer: 'own' });
    const next = town.wins(other);
    town.landlord.presses('home-key-yes');
    expect(town.offer.state).toBe('let');
    const free = town.landlord.heard.flatMap(({ buttons }) => buttons);
    for (const label of ['home-key-free-no', 'home-key-free-yes']) {
      const words = town.landlord.says({ key: label as 'home-key-free-yes' });
      const token = free.findLast((button) => button.label === words)?.token ?? expect.fail(label);
      expect(town.landlord.pressesToken(token)?.type, label).toBe('toast');
      expect(town.offer.state, label).toBe('let');
      expect(town.stateOf(next), label).toBe('confirmed');
    }
  });
});

it('the button for more photos of a proposal shows none that came after it', () => {
  const village = new Village();
  const owner = landlordIn(village);
  const waits = household(village, 'uk', {});
  const id = cleared(village, owner);
  const photo = (file: string) => {
    const kept = { platform: 'telegram', file, unique: file } as const;
    const print = { dhash: 'f0f0a5a5c3c30f17', sha256: file, trouble: null };
    village.rows.photoPrints.put(village.rows.offers.addPhoto(id, kept, village.now), print);
  };
  photo('a');
  photo('b');
  village.advance(120_000);
  const shown = () =>
    village.sent({ person: waits.person }).filter(({ row }) => row.kind === 'photos').length;
  const before = shown();
  expect(waits.presses('home-proposal-photos')).toBeUndefined();
  expect(shown()).toBe(before + 1);
  photo('c');
  village.inTurn((turn) => reopenOffer(turn, offerOf(village, id)));
  expect(waits.presses('home-proposal-photos')?.type).toBe('toast');
  expect(shown()).toBe(before + 1);
});

it('a proposal that waits for the morning does not reach somebody who is in danger since, but waits for them', () => {
  const { village, waits, id } = foundAtNight();
  const asked = () => waits.heard.filter(({ text }) => text.includes(`H${id}`)).length;
  expect(village.rows.proposals.ofOffer(id)).toHaveLength(1);
  waits.writes('Мій чоловік б’є мене, допоможіть!');
  const kase = village.rows.cases.openOf(waits.person.id) ?? expect.fail('no case');
  expect(kase.urgency).toBe('red');
  village.advance(16 * HOUR);
  expect(asked()).toBe(0);
  village.rows.cases.change(kase.id, { state: 'resolved', resolvedAt: village.now });
  village.advance(2 * HOUR);
  expect(asked()).toBeGreaterThan(0);
  waits.presses('home-proposal-yes');
  expect(village.rows.proposals.ofOffer(id).map(({ state }) => state)).toEqual(['won']);
});

it('a proposal of a home that is frozen before the morning never arrives, and nothing is said of it', () => {
  const { village, waits, id } = foundAtNight();
  const before = waits.heard.length;
  expect(village.rows.proposals.ofOffer(id, ['live'])).toHaveLength(1);
  village.inTurn((turn) => enterOffer(turn, offerOf(village, id), 'frozen', 'report'));
  village.advance(12 * HOUR);
  expect(waits.heard.length).toBe(before);
});

it('an address is an address: what else somebody writes there reaches no household', () => {
  const said = [
    'Lange Straße 5',
    'Hauptstr. 12a, 3. OG links, 34117 Kassel',
    'Am Eurohafen 7',
    'Bitte vorher 500 € überweisen, Haus 5',
    'Gasse 5, Schlüssel nach Zahlung an DE89 3704 0044 0532 0130 00',
    'Gasse 5, schreib mir: +380 67 123 45 67',
    'Gasse 5 https://pay.example.com/5',
    'x1',
    '5'.repeat(500),
  ];
  expect(said.map((text) => streetIn(text) !== null)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false, false],
  ]);
});

describe('while a report is open', () => {
  it('neither address nor names pass to the other side, and they pass when there was nothing in it', () => {
    const { village, landlord } = town;
    agreesWithLandlord();
    seesRight(town);
    const neighbour = town.seeker();
    const row = { offerId: town.offerId, personId: neighbour.person.id, roundId: 1, rank: 9, fits: '[]' };
    village.rows.proposals.enter(
      village.rows.proposals.add(row, village.now)?.id ?? 0,
      ['live'],
      'declined',
      village.now,
    );
    const calledOff = town.viewingAt(proposal);
    town.inTurn((turn) => beginReport(turn, neighbour.person, town.offerId));
    neighbour.presses('home-report-b-money');
    contactsAreGiven();
    town.until(calledOff - 20 * HOUR);
    expect(texts(seeker)).not.toContain('Gasse');
    expect(texts(seeker)).not.toContain('Frau Beck');
    expect(texts(landlord)).not.toContain('Olena');
    const checker = village.colleague({ checker: true });
    checker.submits('reportend', `report:${village.rows.reports.open(1)[0]?.id}`, { end: 'nothing' });
    town.agreesOnViewing(seeker);
    town.until(town.viewingAt(proposal) - 20 * HOUR);
    landlord.presses('home-key-stands-yes');
    expect(texts(seeker)).toContain('Gasse 7');
    expect(texts(seeker)).toContain('Frau Beck');
    expect(texts(landlord)).toContain('Olena');
  });
});

describe('identity', () => {
  it('of the household is looked at again before an address or a name passes', () => {
    const { village, landlord } = town;
    agreesWithLandlord();
    seesRight(town);
    village.rows.identities.revoke(seeker.person.id, village.now);
    contactsAreGiven();
    town.until(town.viewingAt(proposal) - 20 * HOUR);
    landlord.presses('home-key-stands-yes');
    expect(texts(seeker)).not.toContain('Gasse');
    expect(texts(seeker)).not.toContain('Frau Beck');
    const seen = { level: 2, method: 'video', document: null, country: null, who: null, staffId: 1 } as const;
    village.rows.identities.add({ ...seen, personId: seeker.person.id, until: '2027-12-31' }, village.now);
    town.inTurn((turn) => passOn(turn, seeker.person.id));
    expect(texts(seeker)).toContain('Gasse 7');
  });
});

describe('a landlord about whom something was found', () => {
  it('signs with nobody who is on the way: they hear that they wait, and people speak with them', () => {
    const { village } = town;
    agreesWithLandlord();
    const calledOff = town.viewingAt(proposal);
    town.inTurn((turn) => beginReport(turn, seeker.person, town.offerId));
    seeker.presses('home-report-b-money');
    const value = `report:${village.rows.reports.open(1)[0]?.id}`;
    village.colleague({ coordinator: true }).submits('reportend', value, { end: 'ban', letter: 'Nein.' });
    seeker.reads(phrase('home-report-wait', { date: { day: '2026-03-03' } }));
    expect(village.rows.viewings.of(proposal.id)[0]?.state).toBe('cancelled');
    town.until(calledOff + 2 * HOUR + 1000);
    expect(texts(seeker)).not.toContain('Gasse');
    expect(town.moveOf(proposal)).toMatchObject({ state: 'open', step: 'viewing' });
  });

  it('has none of their homes proposed any more when another person came to the check', () => {
    const { village, landlord } = town;
    proposal = town.wins(seeker);
    const checker = village.colleague({ checker: true });
    landlord.presses('menu-human');
    const kase = village.rows.cases.openOf(town.landlordId);
    expect(checker.submits('identified', `case:${kase?.id}`, { result: 'misfit' })).toBeUndefined();
    expect(town.offer.state).toBe('checking');
    expect(town.stateOf(proposal)).toBe('withdrawn');
  });
});

it('own lines reach the landlord once, however often they are passed on', () => {
  proposal = town.wins(seeker);
  const helper = town.village.colleague();
  const value = `proposal:${proposal.id}:17|Працюю в пекарні.`;
  const before = town.landlord.heard.length;
  expect(helper.presses('keylines', value)).toBeUndefined();
  expect(helper.presses('keylines', value)?.type).toBe('notice');
  expect(town.landlord.heard.length).toBe(before + 1);
  town.landlord.reads(phrase('home-key-lines', { number: `H${town.offerId}`, text: 'Працюю в пекарні.' }));
});
