/** From a yes of both sides to the key: the whole way by who pays, and every way out of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/db/proposals.js';
import { milestones } from '../../src/db/schema.js';
import { homesGone, leavesWay } from '../../src/flows/homes/key/gone.js';
import { enterOffer } from '../../src/flows/homes/offer-state.js';
import { phrase } from '../../src/words/phrase.js';
import type { Resident } from '../world/village.js';
import { Pairing } from './pair.js';

const HOUR = 3_600_000;

let town: Pairing;
let seeker: Resident;
let proposal: Proposal;

const home = () => ({ number: `H${town.offerId}` });
const texts = (who: Resident): string => who.heard.map(({ text }) => text).join('\n');

/** Both say that they go on, the day after the viewing. */
function viewed(): void {
  town.agreesOnViewing(seeker);
  town.until(town.viewingAt(proposal) + 2 * HOUR + 1000);
  seeker.presses('home-key-back-ok');
  seeker.presses('form-yes');
  town.landlord.presses('home-key-held-yes');
}

describe('with an office', () => {
  beforeEach(() => {
    town = new Pairing();
    seeker = town.seeker();
    proposal = town.wins(seeker);
  });

  it('leads both from the landlord’s yes to a stay, and says at each step what must not be done yet', () => {
    const { landlord, village } = town;
    landlord.reads('home-key-inform');
    landlord.reads(phrase('home-key-card', home()));
    expect(landlord.last).toContain('Jobcenter');
    expect(landlord.last).toContain(
      landlord.says(phrase('home-key-card-children', { count: 2, ages: '4, unter 1' })),
    );
    seeker.reads(phrase('home-key-won', home()));
    landlord.presses('home-key-yes');
    expect(town.stateOf(proposal)).toBe('confirmed');
    expect(town.offer.state).toBe('let');
    seeker.reads(phrase('home-key-both-office', home()));
    landlord.presses({ exactly: '7 Tage' });
    expect(town.offer.waitsDays).toBe(7);
    viewed();
    expect(town.moveOf(proposal)).toMatchObject({ step: 'form', payer: 'jobcenter', officeYesAt: null });
    expect(texts(landlord)).toContain('Kaltmiete: 600');
    landlord.presses('home-key-form-done');
    const { waitsUntil } = town.moveOf(proposal);
    expect(waitsUntil).toBe('2026-03-11');
    expect(texts(seeker)).toContain('schriftliche Zusicherung zu den Kosten (§ 22 Abs. 4 SGB II)');
    expect(seeker.last).not.toContain('schriftliche');
    seeker.presses('home-key-ask-done');
    for (const who of [seeker, landlord]) expect(who.last).toContain('11.03.2026');
    seeker.presses('home-key-office-spoken');
    expect(town.moveOf(proposal)).toMatchObject({ step: 'office', officeYesAt: null });
    seeker.presses('home-key-office-yes');
    expect(town.moveOf(proposal)).toMatchObject({ step: 'contract', officeYesAt: village.now });
    landlord.reads(phrase('home-key-contract-landlord', home()));
    seeker.presses('home-key-signed');
    seeker.presses('home-key-day-other');
    seeker.writes('bitte bald');
    seeker.reads('home-key-day-unclear');
    seeker.writes('15.04.');
    expect(town.moveOf(proposal)).toMatchObject({ step: 'move-in', moveIn: '2026-04-15' });
    town.until(Date.parse('2026-04-15T17:30:00+02:00'));
    seeker.reads(phrase('home-key-moved', home()));
    seeker.presses('form-yes');
    expect(town.stateOf(proposal)).toBe('moved-in');
    expect(village.rows.stays.of(seeker.person.id)).toMatchObject({
      persons: 4,
      land: 'HE',
      from: '2026-04-15',
      until: '2028-04-15',
    });
    expect(town.searches(seeker)).toBe(false);
    expect(town.counted(seeker)).toEqual(['confirmed', 'moved-in']);
    expect(town.offer.state).toBe('let');
    landlord.reads(phrase('home-key-home-landlord', home()));
  });

  it('gives nothing that leads to the home or to a person before people have seen the right to let', () => {
    const { landlord, village } = town;
    landlord.presses('home-key-yes');
    landlord.presses({ exactly: '14 Tage' });
    town.agreesOnViewing(seeker);
    seeker.presses('home-key-contact-write');
    seeker.writes('Олена, 0170 1234567');
    landlord.presses('form-yes');
    expect(texts(landlord)).not.toContain('0170 1234567');
    expect(texts(seeker)).not.toContain('Frau Beck');
    const at = town.viewingAt(proposal);
    town.until(at - 24 * HOUR);
    landlord.presses('home-key-stands-yes');
    landlord.writes('Lange Straße 5, Beck');
    expect(town.offer.address).toBe('Lange Straße 5, Beck');
    expect(texts(seeker)).not.toContain('Lange Straße');
    const helper = village.colleague();
    expect(helper.presses('rightseen', `offer:${town.offerId}`)?.type).toBe('notice');
    const checker = village.colleague({ checker: true });
    checker.presses('rightseen', `offer:${town.offerId}`);
    expect(texts(landlord)).toContain('0170 1234567');
    expect(texts(seeker)).toContain('Frau Beck, +49 561 000000');
    expect(texts(seeker)).toContain('Lange Straße 5, Beck, 34117 Kassel');
    const before = seeker.heard.length;
    expect(checker.presses('rightseen', `offer:${town.offerId}`)?.type).toBe('notice');
    expect(seeker.heard).toHaveLength(before);
  });

  it('tells the exact address the day before and not earlier, also when the right to let was seen long ago', () => {
    const { landlord, village } = town;
    const now = village.now;
    village.rows.landlords.put(landlord.person.id, { rightSeenAt: now, rightSeenBy: 1 }, now);
    village.rows.offers.change(town.offerId, { address: 'Lange Straße 5' });
    landlord.presses('home-key-yes');
    landlord.presses({ exactly: '21 Tage' });
    town.agreesOnViewing(seeker);
    expect(texts(seeker)).not.toContain('Lange Straße');
    const [viewing] = village.rows.viewings.of(proposal.id);
    const at = town.viewingAt(proposal);
    town.until(at - 25 * HOUR);
    landlord.presses('home-key-stands-yes');
    expect(seeker.last).toContain('Lange Straße 5, 34117 Kassel');
    expect(village.rows.viewings.byId(viewing?.id ?? 0)?.addressSentAt).toBe(village.now);
    const rows = seeker.heard.filter(({ text }) => text.includes('Lange Straße'));
    for (const { row, text } of rows) {
      expect(row.createdAt).toBeGreaterThan(at - 39 * HOUR);
      expect([...text].slice(0, 60).join('')).not.toContain('Lange');
    }
    town.until(at - HOUR);
    expect(texts(seeker)).toContain(
      seeker.says(
        phrase('home-key-today', { ...home(), moment: { join: [{ day: '2026-03-04' }, '11:00'], by: ', ' } }),
      ),
    );
  });

  it('says that there is no address yet, and calls a person', () => {
    town.landlord.presses('home-key-yes');
    town.landlord.presses({ exactly: '7 Tage' });
    town.agreesOnViewing(seeker);
    town.until(town.viewingAt(proposal) - 3 * HOUR);
    seeker.reads(phrase('home-key-address-late', home()));
    const desk = town.village.sent({ channel: 'C0OFFERS' }).map(({ text }) => text);
    expect(desk.join('\n')).toContain(town.village.text('en', 'desk-home-key-no-address'));
    town.until(town.viewingAt(proposal) - HOUR);
    expect(texts(seeker)).not.toContain('приблизно за дві години');
  });

  it('reminds both half-way, asks the landlord at the end of his time, and never releases the home by itself', () => {
    const { landlord, village } = town;
    landlord.presses('home-key-yes');
    landlord.presses({ exactly: '7 Tage' });
    viewed();
    landlord.presses('home-key-form-done');
    seeker.presses('home-key-ask-done');
    const [before, theirs] = [landlord.heard.length, seeker.heard.length];
    town.until(Date.parse('2026-03-08T12:00:00+01:00'));
    expect(landlord.heard.length).toBe(before + 1);
    expect(seeker.heard.length).toBe(theirs + 1);
    town.until(Date.parse('2026-03-11T12:00:00+01:00'));
    landlord.reads(phrase('home-key-office-end', home()));
    seeker.reads(phrase('home-key-office-last', { ...home(), date: { day: '2026-03-11', year: true } }));
    town.until(Date.parse('2026-05-11T12:00:00+01:00'));
    expect(town.offer.state).toBe('let');
    expect(town.moveOf(proposal).state).toBe('open');
    landlord.presses('home-key-longer-7');
    const until = town.moveOf(proposal).waitsUntil;
    expect(until).toBe('2026-05-18');
    landlord.presses('home-key-longer-no');
    expect(town.stateOf(proposal)).toBe('fallen');
    expect(town.offer.state).toBe('cleared');
    expect(town.searches(seeker)).toBe(true);
    const reason = phrase('home-key-fell-why-waited');
    seeker.reads(phrase('home-key-fell-seeker', { ...home(), reason }));
    expect(town.counted(seeker)).toEqual(['confirmed', 'fallen']);
    expect(village.rows.timers.has('move-due', `move:${town.moveOf(proposal).id}`)).toBe(false);
  });

  it('has people look at it when somebody has signed too early, or the office says no', () => {
    town.landlord.presses('home-key-yes');
    seeker.presses('home-key-early');
    const kase = town.village.rows.cases.openOf(seeker.person.id);
    expect(kase?.topic).toBe('contract');
    const posted = () =>
      town.village
        .sent({ channel: 'C0HELP' })
        .map(({ text }) => text)
        .join('\n');
    expect(posted()).toContain('signed or paid before');
    town.landlord.presses({ exactly: '7 Tage' });
    viewed();
    town.landlord.presses('home-key-form-done');
    seeker.presses('home-key-ask-done');
    expect(town.village.rows.cases.byId(kase?.id ?? 0)?.deadline).toBe('2026-03-11');
    seeker.presses('home-key-office-no');
    expect(posted()).toContain('the office has said no');
    expect(town.moveOf(proposal)).toMatchObject({ step: 'office', state: 'open' });
    // With its yes the day is no deadline any more.
    seeker.presses('home-key-office-yes');
    expect(town.moveOf(proposal)).toMatchObject({ step: 'contract' });
    expect(town.village.rows.cases.byId(kase?.id ?? 0)?.deadline).toBeNull();
  });
});

describe('with an own income', () => {
  it('needs no office, form or wait', () => {
    town = new Pairing();
    seeker = town.seeker({ payer: 'own' });
    proposal = town.wins(seeker);
    town.landlord.presses('home-key-yes');
    seeker.reads(phrase('home-key-both-own', home()));
    expect(texts(town.landlord)).not.toContain('Wie lange warten Sie');
    viewed();
    expect(town.moveOf(proposal)).toMatchObject({ step: 'contract', officeYesAt: null });
    seeker.reads(phrase('home-key-contract-own', home()));
  });
});

describe('when it does not work out', () => {
  let second: Resident;
  let reserve: Proposal;
  beforeEach(() => {
    town = new Pairing();
    seeker = town.seeker();
    second = town.seeker();
    reserve = town.proposal(second, 'reserve', 2);
    proposal = town.wins(seeker);
  });

  it('takes a no with one of five reasons, tells the household, and asks about who is next', () => {
    town.landlord.presses('home-key-no');
    expect(town.stateOf(proposal)).toBe('won');
    town.landlord.presses('home-key-why-pet');
    expect(town.stateOf(proposal)).toBe('landlord-no');
    seeker.reads(phrase('home-key-landlord-no', { ...home(), reason: phrase('home-key-why-pet') }));
    expect(town.stateOf(reserve)).toBe('won');
    second.reads(phrase('home-key-won', home()));
    expect(town.counted(seeker)).toEqual(['landlord-no']);
    const informed = town.landlord.heard.filter(({ text }) => text.includes('einmal vor dem ersten'));
    expect(informed).toHaveLength(1);
    town.landlord.presses('home-key-yes');
    expect([town.stateOf(proposal), town.stateOf(reserve)]).toEqual(['landlord-no', 'confirmed']);
  });

  it('gives the home to nobody else while both are on their way, and to who is next when one steps back', () => {
    town.landlord.presses('home-key-yes');
    const stale = town.landlord.presses('home-key-no');
    expect(stale?.type).toBe('toast');
    expect(town.stateOf(reserve)).toBe('reserve');
    seeker.presses('home-key-out');
    expect(town.stateOf(proposal)).toBe('confirmed');
    seeker.presses('home-key-out-keep');
    expect(town.stateOf(proposal)).toBe('confirmed');
    seeker.presses('home-key-out-seeker-no');
    expect(town.stateOf(proposal)).toBe('fallen');
    expect(town.stateOf(reserve)).toBe('won');
    expect(town.searches(seeker)).toBe(true);
    expect(seeker.presses('home-key-out-seeker-no')?.type).toBe('toast');
    expect(town.counted(seeker)).toEqual(['confirmed', 'fallen']);
  });

  it('ends for all who said yes when the home is let elsewhere, or when one has moved in', () => {
    town.landlord.presses('home-key-yes');
    town.inTurn((turn) => {
      const move = town.moveOf(proposal);
      turn.rows.moves.change(move.id, { step: 'move-in', moveIn: turn.today });
    });
    town.landlord.writes('/status');
    seeker.writes('/status');
    seeker.presses('home-key-moved-yes');
    expect(town.stateOf(reserve)).toBe('withdrawn');
    second.reads(phrase('home-key-taken', home()));
    const stay = town.village.rows.stays.of(seeker.person.id);
    seeker.presses('home-key-leave');
    seeker.presses('home-key-left-home');
    expect(town.village.rows.stays.byId(stay?.id ?? 0)).toMatchObject({ endedWhy: 'home' });
    expect(town.counted(seeker)).toEqual(['confirmed', 'moved-in', 'left']);
    seeker.presses('search-again');
    expect(town.searches(seeker)).toBe(true);
    town.landlord.presses('home-key-free-yes');
    expect(town.offer.state).toBe('cleared');
  });

  it('asks the landlord later, and without a reason, when who lives there is deleted', () => {
    const { landlord, village } = town;
    landlord.presses('home-key-yes');
    town.inTurn((turn) => {
      const move = town.moveOf(proposal);
      turn.rows.moves.change(move.id, { step: 'move-in', moveIn: turn.today });
    });
    seeker.writes('/status').presses('home-key-moved-yes');
    const stay = village.rows.stays.of(seeker.person.id);
    seeker.writes('/delete').presses('delete-now');
    seeker.presses('delete-yes');
    expect(village.rows.stays.byId(stay?.id ?? 0)?.personId).toBe(0);
    expect(town.offer.state).toBe('let');
    const before = landlord.heard.length;
    village.days(13);
    expect(
      landlord.heard
        .slice(before)
        .map(({ text }) => text)
        .join(),
    ).not.toContain(`H${town.offerId}`);
    village.days(2);
    landlord.reads(phrase('home-key-free-ask', home()));
    landlord.presses('home-key-free-lives');
    expect(town.offer.state).toBe('let');
    village.days(183);
    landlord.presses('home-key-free-yes');
    expect(town.offer.state).toBe('cleared');
    expect(village.rows.stays.byId(stay?.id ?? 0)?.endedOn).not.toBeNull();
  });

  it('does not leave a household waiting for a silent landlord', () => {
    town.village.days(1);
    expect(town.landlord.heard.filter(({ text }) => text.includes('Ein Haushalt'))).toHaveLength(2);
    town.village.days(1.5);
    seeker.reads(phrase('home-key-silent', home()));
    town.village.days(6);
    expect(town.stateOf(proposal)).toBe('withdrawn');
    expect(town.offer.state).toBe('paused');
    seeker.reads(phrase('home-key-silent-end', home()));
    expect(town.landlord.presses('home-key-yes')?.type).toBe('toast');
    expect(town.village.rows.proposals.heldBy(seeker.person.id)).toBeUndefined();
  });

  it('ends the way when the offer is stopped, and nothing falls due any more', () => {
    town.landlord.presses('home-key-yes');
    town.landlord.presses({ exactly: '7 Tage' });
    const { id } = town.moveOf(proposal);
    town.inTurn((turn) => {
      const before = turn.rows.offers.byId(town.offerId);
      if (before) enterOffer(turn, before, 'frozen', 'report');
    });
    expect(town.village.rows.moves.byId(id)).toMatchObject({ state: 'fallen', why: 'report' });
    expect(town.stateOf(proposal)).toBe('fallen');
    const heard = seeker.heard.length;
    town.village.days(20);
    expect(seeker.heard.slice(heard).filter(({ text }) => text.includes(`H${town.offerId}`))).toEqual([]);
  });

  it('does nothing for somebody else’s press', () => {
    const token = town.landlord.heard.at(-1)?.buttons[0]?.token ?? '';
    expect(second.pressesToken(token)?.type).toBe('toast');
    expect(town.stateOf(proposal)).toBe('won');
  });
});

describe('around the viewing', () => {
  beforeEach(() => {
    town = new Pairing({ waitsDays: 7 });
    seeker = town.seeker();
    proposal = town.wins(seeker);
    town.landlord.presses('home-key-yes');
  });

  it('spares whoever was not to be reached what is true no more, and asks once whether all is well', () => {
    const { rows } = town.village;
    rows.landlords.put(town.landlord.person.id, { rightSeenAt: 1, rightSeenBy: 1 }, 1);
    rows.offers.change(town.offerId, { address: 'Lange Straße 5' });
    const chat = { chat: seeker.chat, languageTag: 'uk' };
    town.agreesOnViewing(seeker);
    const at = town.viewingAt(proposal);
    town.village.take({ type: 'person.blocked', ...chat });
    town.until(at - 25 * HOUR);
    town.landlord.presses('home-key-stands-yes');
    expect(rows.viewings.of(proposal.id)[0]?.addressSentAt).toBe(town.village.now);
    town.until(at + 26 * HOUR);
    town.village.take({ type: 'person.unblocked', ...chat });
    const read = texts(seeker);
    expect(read).not.toContain('Lange Straße');
    const moment = { join: [{ day: '2026-03-04' }, '11:00'], by: ', ' };
    expect(read).not.toContain(seeker.says(phrase('home-key-today', { ...home(), moment })));
    const asked = seeker.heard.filter(({ text }) => text === seeker.says(phrase('home-key-back', home())));
    expect(asked).toHaveLength(1);
    seeker.presses('home-key-back-ok');
  });

  it('opens an urgent case for "not all is well", and looks after who says nothing', () => {
    town.agreesOnViewing(seeker);
    const at = town.viewingAt(proposal);
    town.until(at + 2 * HOUR + 1000);
    seeker.presses('home-key-back-not');
    expect(town.village.rows.cases.openOf(seeker.person.id)?.urgency).toBe('red');
    seeker.reads('home-key-not-ok');
    const other = new Pairing({ waitsDays: 7 });
    const quiet = other.seeker();
    const theirs = other.wins(quiet);
    other.landlord.presses('home-key-yes');
    other.agreesOnViewing(quiet);
    other.until(other.viewingAt(theirs) + 4 * HOUR + 2000);
    const asked = quiet.heard.filter(
      ({ text }) => text === quiet.says(phrase('home-key-back', { number: `H${other.offerId}` })),
    );
    expect(asked).toHaveLength(2);
    expect(other.village.rows.viewings.of(theirs.id)[0]?.after).toBe('no-answer');
    const desk = other.village.sent({ channel: 'C0HELP' }).map(({ text }) => text);
    expect(desk.join('\n')).toContain('No word after');
  });

  it('finds other times when none fits or one side says that there was none, and lets somebody come along', () => {
    const { landlord, village } = town;
    landlord.presses('home-key-slots-other');
    landlord.writes('irgendwann');
    landlord.reads('home-key-slots-unclear');
    landlord.writes('5.3. 16:00');
    landlord.presses('form-done');
    seeker.presses('home-key-none');
    expect(village.rows.viewings.of(proposal.id).map(({ state }) => state)).toEqual(['slots', 'cancelled']);
    town.agreesOnViewing(seeker);
    seeker.presses('form-yes');
    const [viewing] = village.rows.viewings.of(proposal.id);
    expect(viewing).toMatchObject({ state: 'agreed', companionWished: true });
    const helper = village.colleague();
    helper.presses('companion', `viewing:${viewing?.id}`);
    seeker.reads(phrase('home-key-company-comes', home()));
    expect(village.colleague().presses('companion', `viewing:${viewing?.id}`)?.type).toBe('notice');
    town.until(town.viewingAt(proposal) + 3 * HOUR);
    landlord.presses('home-key-missed');
    expect(village.rows.viewings.of(proposal.id).map(({ state }) => state)).toEqual([
      'slots',
      'missed',
      'cancelled',
    ]);
    expect(town.moveOf(proposal)).toMatchObject({ step: 'viewing', landlordYesAt: null, state: 'open' });
  });

  it('says at /status what is next, to both', () => {
    seeker.writes('/status');
    seeker.reads(phrase('home-key-slots-wait', home()));
    town.landlord.writes('/status');
    town.landlord.reads(phrase('home-key-slots', home()));
    town.agreesOnViewing(seeker);
    const moment = { join: [{ day: '2026-03-04' }, '11:00'], by: ', ' };
    seeker.writes('/status');
    seeker.reads(phrase('home-key-agreed-seeker', { ...home(), moment }));
  });
});

it('asks in the first night of a shared home', () => {
  town = new Pairing({ waitsDays: 7, kind: 'room', host: 'family' });
  seeker = town.seeker({ home: 'room' });
  proposal = town.wins(seeker);
  town.landlord.presses('home-key-yes');
  town.inTurn((turn) =>
    turn.rows.moves.change(town.moveOf(proposal).id, { step: 'move-in', moveIn: turn.today }),
  );
  seeker.writes('/status');
  seeker.presses('home-key-moved-yes');
  town.village.advance(26 * HOUR);
  const asked = seeker.heard.filter(({ text }) => text === seeker.says(phrase('home-key-night', home())));
  expect(asked.length).toBeGreaterThanOrEqual(3);
  seeker.presses('home-key-back-ok');
  seeker.reads('home-key-night-ok');
});

it('asks people and the household when only the landlord says that they have left', () => {
  town = new Pairing({ waitsDays: 7 });
  seeker = town.seeker();
  proposal = town.wins(seeker);
  town.landlord.presses('home-key-yes');
  town.inTurn((turn) =>
    turn.rows.moves.change(town.moveOf(proposal).id, { step: 'move-in', moveIn: turn.today }),
  );
  seeker.writes('/status');
  seeker.presses('home-key-moved-yes');
  town.landlord.writes('/status');
  town.landlord.presses('home-key-moved-out');
  town.landlord.reads(phrase('home-key-moved-out-noted', home()));
  seeker.reads(phrase('home-key-leave-why', home()));
  expect(town.village.rows.stays.of(seeker.person.id)?.endedOn).toBeNull();
});

it('does not wake a landlord at night, and counts his day from the morning', () => {
  town = new Pairing();
  town.until(Date.parse('2026-03-02T23:30:00+01:00'));
  seeker = town.seeker({ obligation: 'unknown' });
  const before = town.landlord.heard.length;
  proposal = town.wins(seeker);
  expect(town.landlord.heard).toHaveLength(before);
  town.until(Date.parse('2026-03-03T08:00:05+01:00'));
  town.landlord.reads('home-key-inform');
  town.until(Date.parse('2026-03-04T07:50:00+01:00'));
  expect(town.landlord.heard).toHaveLength(before + 2);
  town.landlord.presses('home-key-yes');
  // What he has pressed before eight is heard at eight.
  town.until(Date.parse('2026-03-04T08:00:05+01:00'));
  seeker.reads(phrase('home-key-obligation', home()));
});

describe('when somebody leaves on the way', () => {
  beforeEach(() => {
    town = new Pairing({ waitsDays: 7 });
    seeker = town.seeker();
  });

  it('ends with the search, and the landlord hears it', () => {
    proposal = town.wins(seeker);
    town.landlord.presses('home-key-yes');
    seeker.writes('/status');
    seeker.presses('search-end');
    seeker.presses('search-elsewhere');
    expect(town.stateOf(proposal)).toBe('fallen');
    expect(texts(seeker)).not.toContain(seeker.says(phrase('home-key-fell-own', home())));
    town.landlord.reads(phrase('home-key-fell-landlord', home()));
    expect(town.offer.state).toBe('cleared');
  });

  it('goes on with the other adult of the household', () => {
    const { households } = town.village.rows;
    const other = town.village.resident('uk').writes('/start');
    const household = households.ensure(seeker.person.id, town.village.now);
    households.join(other.person.id, household, town.village.now);
    proposal = town.wins(seeker);
    town.landlord.presses('home-key-yes');
    town.inTurn((turn) => leavesWay(turn, seeker.person));
    expect(town.moveOf(proposal)).toMatchObject({ personId: other.person.id, state: 'open' });
    other.reads(phrase('home-key-slots-wait', home()));
    expect(seeker.presses('home-key-out')?.type).toBe('toast');
  });

  it('ends with a landlord who is deleted', () => {
    proposal = town.wins(seeker);
    town.landlord.presses('home-key-yes');
    const { id } = town.moveOf(proposal);
    town.inTurn((turn) => homesGone(turn, town.landlord.person));
    expect(town.village.rows.moves.byId(id)?.state).toBe('fallen');
    expect(town.offer.state).toBe('withdrawn');
  });
});

describe('at the desk', () => {
  it('shows who is on the way, and records what somebody has heard', () => {
    town = new Pairing({ waitsDays: 7 });
    seeker = town.seeker();
    proposal = town.wins(seeker);
    town.landlord.presses('home-key-yes');
    const helper = town.village.colleague();
    const { id } = town.moveOf(proposal);
    const list = helper.commands('moves');
    expect(list?.type === 'modal' && list.fields).toHaveLength(1);
    expect(helper.presses('movedo', `move:${id}:written`)?.type).toBe('notice');
    expect(helper.presses('movedo', `move:${id}:viewed`)?.type).toBe('notice');
    expect(helper.presses('movedo', `move:${id}:time`)).toMatchObject({ type: 'modal', verb: 'movedo' });
    const at = Date.parse('2026-03-06T15:00:00+01:00');
    expect(helper.submits('movedo', `move:${id}:time`, { at: '1' })?.type).toBe('errors');
    expect(helper.submits('movedo', `move:${id}:time`, { at: String(at) })).toBeUndefined();
    expect(town.viewingAt(proposal)).toBe(at);
    town.until(at + 3 * HOUR);
    for (const what of ['viewed', 'given', 'handed', 'written'])
      expect(helper.presses('movedo', `move:${id}:${what}`)?.type, what).toBe('modal');
    expect(helper.submits('movedo', `move:${id}:signed`, { at: '2026-04-01' })).toBeUndefined();
    helper.presses('movedo', `move:${id}:moved`);
    expect(town.stateOf(proposal)).toBe('moved-in');
    const stay = town.village.rows.stays.of(seeker.person.id);
    helper.submits('keyperson', `stay:${stay?.id}`, { name: 'Jana Vogt, 0561 1234' });
    expect(town.landlord.last).toContain('Jana Vogt, 0561 1234');
    const done = town.village.rows.audit.ofPerson(seeker.person.id).map(({ action }) => action);
    expect(done).toEqual(expect.arrayContaining(['move-time', 'move-written', 'move-moved']));
  });

  it('counts a move-in on its day in the stay, the ledger and the report, also when it is said days later', () => {
    town = new Pairing({ waitsDays: 7 });
    seeker = town.seeker();
    proposal = town.wins(seeker);
    town.landlord.presses('home-key-yes');
    const { rows, fresh } = town.village;
    const { id, step } = town.moveOf(proposal);
    rows.moves.enter(id, step, 'move-in', town.village.now);
    rows.moves.change(id, { moveIn: '2026-03-08' });
    // The night after the last day of a week.
    town.until(Date.parse('2026-03-09T02:00:00+01:00'));
    town.village.colleague().presses('movedo', `move:${id}:moved`);
    expect(rows.stays.of(seeker.person.id)?.from).toBe('2026-03-08');
    for (const day of ['2026-03-07', '2026-03-08', '2026-03-09'])
      expect(rows.figures.ofLedger(day).matched, day).toEqual(rows.figures.at(day).matched);
    expect(rows.figures.at('2026-03-08').matched.households).toBe(1);
    const reached = fresh.store.tables.select().from(milestones).all();
    expect(reached.filter((one) => one.step === 'moved-in').map(({ day }) => day)).toEqual(['2026-03-08']);
  });

  it('passes own lines of a household on only when somebody has read them', () => {
    town = new Pairing();
    seeker = town.seeker();
    proposal = town.wins(seeker);
    seeker.presses('home-key-lines-add');
    seeker.writes('Моє імʼя Олена Коваленко, телефон 0170 1234567');
    seeker.reads('home-key-lines-unclear');
    seeker.writes('Працюю в пекарні, донька ходить до школи.');
    seeker.reads('home-key-lines-kept');
    expect(texts(town.landlord)).not.toContain('пекарні');
    const value = `proposal:${proposal.id}:5|Працюю в пекарні, донька ходить до школи.`;
    town.village.colleague().presses('keylines', value);
    expect(town.landlord.last).toContain('Працюю в пекарні');
  });
});
