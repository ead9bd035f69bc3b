/** A home is proposed to households: who is asked, in which order, how long they have, and who goes first. */
import { beforeEach, describe, expect, it } from 'vitest';
import { enterOffer } from '../../src/flows/homes/offer-state.js';
import { phrase } from '../../src/words/phrase.js';
import { type Resident, Village } from '../world/village.js';
import { asked, cleared, household, landlord, offerOf, seen, states } from './market.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let village: Village;
let owner: Resident;

beforeEach(() => {
  village = new Village();
  owner = landlord(village);
});

/** Households that wait since one day after the other. */
function queue(count: number, answers: Record<string, unknown> = {}): Resident[] {
  return Array.from({ length: count }, () => {
    village.days(1);
    return household(village, 'uk', answers);
  });
}

const number = (offerId: number) => ({ number: `H${offerId}` });
const ledger = (resident: Resident): string[] =>
  village.rows.fairness
    .of(resident.person.id)
    .map(({ what, why }) => (why === null ? what : `${what} ${why}`));

describe('who is asked', () => {
  it('asks who has waited longest, a minute after the home was cleared, with facts and reasons', () => {
    const [first, second] = queue(2) as [Resident, Resident];
    const id = cleared(village, owner, { rentColdCents: 40_000, costsCents: 12_000, heatingCents: 13_000 });
    const photo = { platform: 'telegram', file: 'photo-1', unique: 'u1' } as const;
    const print = { dhash: 'f0f0a5a5c3c30f17', sha256: 'aa', trouble: null };
    village.rows.photoPrints.put(village.rows.offers.addPhoto(id, photo, village.now), print);
    expect(states(village, id, [first, second])).toEqual([null, null]);
    village.advance(2 * MINUTE);
    expect(states(village, id, [first, second])).toEqual(['live', null]);
    const { heard } = first;
    expect(heard.at(-3)?.row.kind).toBe('photos');
    const facts = heard.at(-2)?.text ?? '';
    for (const part of [`H${id}`, '34117 Kassel', '650', '400', '120', '130']) expect(facts).toContain(part);
    first.reads(phrase('home-proposal-alone'));
    expect(first.last).toContain(first.says('home-fit-full'));
    expect(ledger(first)).toEqual(['proposed']);
    const [round] = village.rows.rounds.open();
    expect(round).toBeUndefined();
  });

  it('asks nobody whose identity nobody has seen, and writes down that they were passed over', () => {
    const [first] = queue(1) as [Resident];
    village.rows.identities.revoke(first.person.id, village.now);
    const [second] = queue(1) as [Resident];
    const id = cleared(village, owner);
    village.advance(2 * MINUTE);
    expect(states(village, id, [first, second])).toEqual([null, 'live']);
    expect(ledger(first)).toEqual(['passed-over identity']);
  });

  it('proposes nothing of a landlord whose identity nobody has seen, nor a room that nobody has visited', () => {
    const [first] = queue(1, { home: 'room' }) as [Resident];
    const stranger = village.resident('de').writes('/start');
    cleared(village, stranger);
    const room = cleared(village, owner, { kind: 'room', host: 'family' });
    village.advance(2 * MINUTE);
    expect(village.rows.proposals.ofPerson(first.person.id)).toEqual([]);
    seen(village, owner, 4);
    cleared(village, owner, { land: 'be', places: 1 });
    village.advance(2 * MINUTE);
    expect(states(village, room, [first])).toEqual(['live']);
  });

  it('asks nobody twice about one home, and everybody about one home at a time', () => {
    const [only] = queue(1) as [Resident];
    const one = cleared(village, owner);
    const other = cleared(village, owner);
    village.advance(2 * MINUTE);
    expect(
      states(village, one, [only])
        .concat(states(village, other, [only]))
        .filter(Boolean),
    ).toEqual(['live']);
    const [first, second] = asked(village, one, only) ? [one, other] : [other, one];
    only.presses('home-proposal-no');
    village.advance(2 * MINUTE);
    expect(states(village, first, [only])).toEqual(['declined']);
    expect(states(village, second, [only])).toEqual(['live']);
    only.presses('home-proposal-no');
    village.advance(10 * MINUTE);
    expect(village.rows.proposals.heldBy(only.person.id)).toBeUndefined();
  });
});

describe('the answer', () => {
  it('is decided by the waiting date and not by speed, and the others stand on the list', () => {
    const [first, second, third] = queue(3) as [Resident, Resident, Resident];
    const id = cleared(village, owner, { asks: 3 });
    village.advance(2 * MINUTE);
    expect(states(village, id, [first, second, third])).toEqual(['live', 'live', 'live']);
    third.presses('home-proposal-yes');
    second.presses('home-proposal-yes');
    expect(states(village, id, [first, second, third])).toEqual(['live', 'accepted', 'accepted']);
    first.presses('home-proposal-yes');
    expect(states(village, id, [first, second, third])).toEqual(['won', 'reserve', 'reserve']);
    second.reads(phrase('home-proposal-reserve', number(id)));
    expect(ledger(first)).toEqual(['proposed', 'accepted', 'won']);
  });

  it('is heard at once at night by who has said yes, and in the morning by who goes first only because others were silent', () => {
    const [first, second] = queue(2) as [Resident, Resident];
    const id = cleared(village, owner, { asks: 2 });
    village.advance(2 * MINUTE);
    second.presses('home-proposal-yes');
    // More time ends with the evening, when the quiet hours begin.
    first.presses('home-proposal-tomorrow');
    const { quiet } = village.ground.house;
    while (asked(village, id, first)?.state === 'live') village.advance(HOUR / 4);
    expect(states(village, id, [first, second])).toEqual(['expired', 'won']);
    expect(quiet.endsAt(village.now)).not.toBeNull();
    const won = phrase('home-key-won', number(id));
    expect(second.last).not.toContain(second.says(won));
    village.advance((quiet.endsAt(village.now) ?? 0) - village.now);
    second.reads(won);

    const other = cleared(village, owner);
    village.advance(2 * MINUTE);
    expect(states(village, other, [first])).toEqual(['live']);
    village.advance(14 * HOUR);
    expect(quiet.endsAt(village.now)).not.toBeNull();
    first.presses('home-proposal-yes');
    first.reads(phrase('home-key-won', number(other)));
  });

  it('lets the next go first when somebody before them says no', () => {
    const [first, second] = queue(2) as [Resident, Resident];
    const id = cleared(village, owner, { asks: 2 });
    village.advance(2 * MINUTE);
    second.presses('home-proposal-yes');
    first.presses('home-proposal-no');
    expect(states(village, id, [first, second])).toEqual(['declined', 'won']);
  });

  it('counts once, however often it is pressed', () => {
    const [first] = queue(1) as [Resident];
    const id = cleared(village, owner);
    village.advance(2 * MINUTE);
    const token = first.heard.at(-1)?.buttons[0]?.token ?? expect.fail('no button');
    first.pressesToken(token);
    first.pressesToken(token);
    expect(first.last).toContain(first.says(phrase('home-proposal-over', number(id))));
    expect(ledger(first)).toEqual(['proposed', 'accepted', 'won']);
  });

  it('asks for the reason of a no only afterwards, and offers to change the wish', () => {
    const [first] = queue(1, { regions: ['he'] }) as [Resident];
    const id = cleared(village, owner);
    village.advance(2 * MINUTE);
    first.presses('home-proposal-no');
    expect(asked(village, id, first)).toMatchObject({ state: 'declined', why: null });
    first.presses('home-proposal-reason-place');
    expect(asked(village, id, first)?.why).toBe('place');
    first.presses('home-proposal-wish');
    first.reads('form-intake-regions');
  });

  it('can be a question, for which a person is called, while the time goes on', () => {
    const [first] = queue(1) as [Resident];
    const id = cleared(village, owner);
    village.advance(2 * MINUTE);
    first.presses('home-proposal-question');
    expect(asked(village, id, first)?.state).toBe('live');
    expect(village.rows.cases.openOf(first.person.id)?.topic).toBe('human');
  });
});

describe('the time for an answer', () => {
  it('counts the hours of the day, reminds once, and asks the next household then', () => {
    const [first, second] = queue(2) as [Resident, Resident];
    const id = cleared(village, owner);
    village.advance(3 * MINUTE);
    const { dueAt, deliveredAt } = asked(village, id, first) ?? expect.fail('not asked');
    expect(deliveredAt).not.toBeNull();
    // Asked at nine in the morning: twelve hours are over the next morning, twenty-four on the one after.
    expect(((dueAt ?? 0) - village.now) / HOUR).toBeGreaterThan(34);
    village.advance(24 * HOUR);
    expect(asked(village, id, first)?.remindedAt).not.toBeNull();
    village.advance(24 * HOUR);
    expect(states(village, id, [first, second])).toEqual(['expired', 'live']);
    first.reads(phrase('home-proposal-expired', number(id)));
  });

  it('begins when the question has arrived, and never while the chat is blocked', () => {
    const [first] = queue(1) as [Resident];
    const from = { chat: first.chat, languageTag: 'uk' };
    village.take({ ...from, type: 'person.blocked' });
    const id = cleared(village, owner);
    village.days(1);
    expect(states(village, id, [first])).toEqual([null]);
    village.take({ ...from, type: 'person.unblocked' });
    village.advance(3 * MINUTE);
    expect(asked(village, id, first)?.deliveredAt).not.toBeNull();
    village.take({ ...from, type: 'person.blocked' });
    village.days(4);
    expect(states(village, id, [first])).toEqual(['live']);
    village.take({ ...from, type: 'person.unblocked' });
    village.days(4);
    expect(states(village, id, [first])).toEqual(['expired']);
  });

  it('stands still while a helper holds homes back, and begins anew afterwards', () => {
    const [first] = queue(1) as [Resident];
    const id = cleared(village, owner);
    village.advance(3 * MINUTE);
    first.presses('home-proposal-question');
    const helper = village.colleague({ coordinator: true });
    const meta = `case:${village.rows.cases.openOf(first.person.id)?.id}`;
    expect(helper.submits('hold', meta, { preset: 'week' })).toBeUndefined();
    village.days(6);
    expect(states(village, id, [first])).toEqual(['live']);
    village.days(2);
    expect(asked(village, id, first)).toMatchObject({ state: 'live', heldUntil: null });
    village.days(3);
    expect(states(village, id, [first])).toEqual(['expired']);
  });

  it('can be made longer once', () => {
    const [first] = queue(1) as [Resident];
    const id = cleared(village, owner);
    village.advance(3 * MINUTE);
    const before = asked(village, id, first)?.dueAt ?? 0;
    first.presses('home-proposal-tomorrow');
    const after = asked(village, id, first)?.dueAt ?? 0;
    expect(after).toBeGreaterThanOrEqual(before);
    first.presses('home-proposal-tomorrow');
    expect(asked(village, id, first)?.dueAt).toBe(after);
  });

  it('pauses only after three silences and a call, and any message ends the pause', () => {
    const [first] = queue(1) as [Resident];
    for (let n = 0; n < 3; n += 1) {
      cleared(village, owner);
      village.days(4);
    }
    const [call] = village.rows.calls.open(10).filter(({ kind }) => kind === 'seeker');
    expect(call?.personId).toBe(first.person.id);
    expect(first.person.pausedAt).toBeNull();
    village.own({ type: 'timer.due', key: 'seeker-silent', subject: `person:${first.person.id}` });
    expect(first.person.pausedAt).not.toBeNull();
    const id = cleared(village, owner);
    village.advance(5 * MINUTE);
    expect(states(village, id, [first])).toEqual([null]);
    first.writes('Hallo');
    village.advance(5 * MINUTE);
    expect(village.rows.proposals.heldBy(first.person.id)?.offerId).toBe(id);
  });
});

describe('the end of an offer', () => {
  it('takes everything back and tells everybody', () => {
    const [first, second] = queue(2) as [Resident, Resident];
    const id = cleared(village, owner, { asks: 2 });
    village.advance(2 * MINUTE);
    first.presses('home-proposal-yes');
    village.inTurn((turn) => enterOffer(turn, offerOf(village, id), 'withdrawn', 'landlord'));
    village.advance(1000);
    expect(states(village, id, [first, second])).toEqual(['withdrawn', 'withdrawn']);
    for (const one of [first, second]) one.reads(phrase('home-proposal-gone', number(id)));
  });
});

it('tells coordinators once when rounds fail, and tries again', () => {
  const fails = (): number => {
    const { id } = village.rows.rounds.add('events', 1, village.now);
    village.rows.rounds.failed(id, 'the thread ended with 1', village.now);
    village.own({ type: 'round.ended', id, nth: 0, pairs: [], passed: [] });
    return id;
  };
  const told = () => village.sent({ channel: 'C0HELP' }).map(({ text }) => text);
  const first = fails();
  fails();
  const said = village.text('en', phrase('desk-round-failed', { number: first }));
  expect(told().filter((text) => text.includes('of matching did not succeed'))).toEqual([said]);
});
