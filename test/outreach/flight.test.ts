/** A message to many without a network: who gets it, who does not and why, and what comes of a pause, an end and a recall. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Audience } from '../../src/db/audience.js';
import type { BroadcastWords } from '../../src/db/broadcasts.js';
import {
  begin,
  broadcastStep,
  cancel,
  counts,
  freeze,
  pause,
  recall,
  resume,
} from '../../src/flows/broadcast/run.js';
import { push } from '../../src/flows/budget.js';
import { Turn } from '../../src/flows/turn.js';
import { Village } from '../world/village.js';

const DAY = 86_400_000;
const WORDS: BroadcastWords = {
  v: 1,
  said: { uk: 'Привіт', de: 'Guten Tag' },
  keyboard: [[{ label: 'Antworten', action: { v: 1, do: 'menu', item: 'human' } }]],
};

let village: Village;

beforeEach(() => {
  village = new Village();
});

/** Does something in a turn of its own; nothing that it puts in line arrives yet. */
function within<T>(act: (turn: Turn) => T): T {
  const event = { id: 1_000_000 + village.name(), recordedAt: village.now };
  return village.fresh.store.transaction(() => act(new Turn(village.ground, event)) as never) as T;
}

/** Does something to a broadcast, and has its steps follow and what they say arrive. */
function does(act: (turn: Turn, id: number) => boolean, id: number): void {
  expect(within((turn) => act(turn, id))).toBe(true);
  village.own({ type: 'broadcast.step', id });
}

const told = (id: number) => within((turn) => counts(turn, id)) ?? expect.fail('no such broadcast');

/** People who have written nothing yet. */
function people(count: number, language: 'uk' | 'ru' | 'de' | 'en' = 'uk'): number[] {
  return within(() =>
    Array.from({ length: count }, () => {
      const chat = String(10_000 + village.name());
      return village.rows.persons.create(chat, language, village.now).id;
    }),
  );
}

function draft(audience: Omit<Audience, 'v'> = {}, words = WORDS, topic = 'courses'): number {
  const row = { topic, createdBy: 1, audience: { v: 1 as const, ...audience }, words };
  return village.rows.broadcasts.add(row, village.now).id;
}

const outcomeOf = (id: number, person: number) => village.rows.broadcastPeople.of(id, person);

describe('a broadcast', () => {
  it('goes to each of its audience once, in languages that they may be written in', () => {
    people(450);
    people(30, 'de');
    people(20, 'ru');
    const id = draft({}, { ...WORDS, said: { uk: 'Привіт' } });
    does(begin, id);
    village.advance(20_000);
    const { total, by, skipped, waiting, queued } = told(id);
    expect({ total, waiting, queued }).toEqual({ total: 500, waiting: 0, queued: 0 });
    expect(by).toMatchObject({ sent: 450, skipped: 50 });
    expect(skipped).toEqual({ language: 50 });
    const done = village.rows.broadcasts.byId(id);
    expect(done).toMatchObject({ state: 'done', byLanguage: { uk: 450, de: 30, ru: 20 } });
  });

  it('waits for its time and for the end of the quiet hours', () => {
    const [person = 0] = people(1);
    const id = draft();
    village.rows.broadcasts.edit(id, { startAt: village.now + 13 * 3_600_000 });
    does(begin, id);
    village.advance(13 * 3_600_000 + 60_000);
    expect(outcomeOf(id, person)?.outboxKey).toBeNull();
    expect(village.rows.broadcasts.byId(id)?.state).toBe('running');
    village.advance(12 * 3_600_000);
    expect(outcomeOf(id, person)?.outcome).toBe('sent');
  });

  it('holds what has not left when it is paused, and goes on to the same people', () => {
    people(300);
    const id = draft();
    expect(within((turn) => begin(turn, id))).toBe(true);
    for (let n = 0; n < 3; n += 1) within((turn) => broadcastStep(turn, id));
    expect(told(id)).toMatchObject({ queued: 150, waiting: 150 });
    expect(within((turn) => pause(turn, id))).toBe(true);
    expect(told(id)).toMatchObject({ queued: 0, waiting: 300 });
    does(resume, id);
    village.advance(10_000);
    expect(told(id).by.sent).toBe(300);
  });

  it('is over also when another flow has ended one of its rows', () => {
    const [one = 0, other = 0] = people(2);
    const id = draft();
    expect(within((turn) => begin(turn, id))).toBe(true);
    for (let n = 0; n < 3; n += 1) within((turn) => broadcastStep(turn, id));
    const key = outcomeOf(id, one)?.outboxKey ?? '';
    const row = village.rows.outbox.byKey(key)?.id ?? 0;
    village.rows.outbox.mark(row, { state: 'cancelled', error: 'over', finishedAt: village.now });
    village.advance(5000);
    expect(village.rows.broadcasts.byId(id)?.state).toBe('done');
    expect(outcomeOf(id, one)).toMatchObject({ outcome: 'skipped', reason: 'over' });
    expect(outcomeOf(id, other)?.outcome).toBe('sent');
  });

  it('goes to nobody else when it is cancelled', () => {
    people(300);
    const id = draft();
    expect(within((turn) => begin(turn, id))).toBe(true);
    for (let n = 0; n < 3; n += 1) within((turn) => broadcastStep(turn, id));
    expect(told(id).queued).toBe(150);
    expect(within((turn) => cancel(turn, id))).toBe(true);
    village.advance(5000);
    expect(told(id)).toMatchObject({ queued: 0, waiting: 0, by: { sent: 0, cancelled: 300 } });
    expect(within((turn) => resume(turn, id))).toBe(false);
  });

  it('can be taken back from all who have it', () => {
    people(300);
    const id = draft();
    does(begin, id);
    village.advance(5000);
    expect(told(id).by.sent).toBe(300);
    does((turn) => recall(turn, id, { uk: 'Відкликано' }), id);
    village.advance(5000);
    expect(told(id).by).toMatchObject({ sent: 0, recalled: 300 });
    expect(village.rows.broadcasts.byId(id)?.change?.endedAt).not.toBeNull();
  });

  it('is frozen anew when whom it is meant for has changed', () => {
    people(2500);
    people(10, 'de');
    const id = draft();
    does(freeze, id);
    expect(village.rows.broadcasts.byId(id)).toMatchObject({ total: 2510, byLanguage: { uk: 2500, de: 10 } });
    village.rows.broadcasts.edit(id, { audience: { v: 1, languages: ['de'] } });
    does(freeze, id);
    expect(village.rows.broadcasts.byId(id)).toMatchObject({ total: 10, byLanguage: { de: 10 } });
    expect(village.rows.broadcastPeople.first(id, 3)).toHaveLength(3);
  });

  it('has buttons that act for their own person alone, without a row for each', () => {
    const [one, other] = [village.resident('uk').writes('/start'), village.resident('uk').writes('/start')];
    const id = draft();
    does(begin, id);
    const token = one.heard.at(-1)?.buttons[0]?.token ?? '';
    expect(token).toMatch(/^b\d+:0\./);
    expect(token.length).toBeLessThanOrEqual(64);
    expect(one.pressesToken(token)).toBeUndefined();
    expect(village.rows.cases.openOf(one.person.id)).toBeDefined();
    expect(other.pressesToken(token)).toBeDefined();
    expect(village.rows.cases.openOf(other.person.id)).toBeUndefined();
    expect(one.pressesToken(token.replace(':0.', ':1.'))).toBeDefined();
  });
});

/** What may lie behind a person when something unasked is to be said to them. */
const past = fc.record({
  topic: fc.constantFrom('courses', 'warnings'),
  quiet: fc.boolean(),
  paused: fc.boolean(),
  fewer: fc.boolean(),
  landlord: fc.boolean(),
  seeker: fc.boolean(),
  red: fc.boolean(),
  /** Hours ago. */
  helper: fc.option(fc.constantFrom(1, 23, 25)),
  /** Hours from now, and what. */
  contacts: fc.array(
    fc.record({
      hours: fc.constantFrom(-30 * 24, -27 * 24, -6.5 * 24, -3 * 24, -2 * 24, -9, -1, 6, 20),
      kind: fc.constantFrom('status', 'programme', 'rating', 'home'),
      outcome: fc.constantFrom('planned' as const, 'dropped' as const),
    }),
    { maxLength: 5 },
  ),
});
type Past = typeof past extends fc.Arbitrary<infer T> ? T : never;

function live(person: number, { quiet, paused, fewer, landlord, seeker, red, helper, contacts }: Past): void {
  const { rows, now } = village;
  if (quiet) rows.quietModes.begin(person, now);
  rows.persons.change(person, { pausedAt: paused ? now : null, pushes: fewer ? 'fewer' : 'usual' });
  if (landlord) rows.persons.addRole(person, 'landlord', now);
  if (seeker) rows.persons.addRole(person, 'seeker', now);
  if (red) rows.cases.create({ personId: person, urgency: 'red', topic: 'danger', channel: 'C0HELP' }, now);
  if (helper !== null)
    rows.messages.add({
      ...{ personId: person, caseId: null, direction: 'out', staffId: 1, kind: 'text', text: '-' },
      at: now - helper * 3_600_000,
    });
  contacts.forEach(({ hours, kind, outcome }, n) => {
    const at = now + hours * 3_600_000;
    const outboxKey = hours > 0 ? waiting(person, n, at) : null;
    rows.contacts.add({ personId: person, kind, at, outcome, reason: null, outboxKey });
  });
}

/** A row that waits until `at`. */
function waiting(personId: number, n: number, at: number): string {
  const eventId = 2_000_000 + village.name();
  const row = { eventId, n, platform: 'telegram', lane: `telegram:x${personId}`, kind: 'say' } as const;
  village.rows.outbox.add(
    { ...row, priority: 'notice', payload: { v: 1, said: '', keyboard: [] }, personId, notBefore: at },
    village.now,
  );
  return `${eventId}:${n}`;
}

const booked = (person: number) =>
  village.rows.contacts
    .plannedSince(person, village.now - 40 * DAY)
    .map(({ kind, at, outcome }) => ({ kind, at, outcome }));

describe('the rules of contact', () => {
  it('are those of everything that is said unasked', () => {
    fc.assert(
      fc.property(past, (lived) => {
        const [one = 0, other = 0] = people(2);
        within(() => [one, other].map((person) => live(person, lived)));
        const person = village.rows.persons.byId(one) ?? expect.fail('gone');
        const kind = lived.topic === 'warnings' ? 'safety' : 'programme';
        const went = within((turn) => push(turn, person, kind, ''));
        const id = draft({}, WORDS, lived.topic);
        within((turn) => [freeze(turn, id), begin(turn, id)]);
        for (let n = 0; n < 4; n += 1) within((turn) => broadcastStep(turn, id));
        const row = outcomeOf(id, other);
        // In quiet mode a warning can be said as a note, and a message to many cannot.
        expect(row?.outboxKey !== null).toBe(went && !lived.quiet);
        if (!lived.quiet) expect(booked(other)).toEqual(booked(one));
        else expect(row?.reason).not.toBe('quiet');
      }),
      { numRuns: 120, seed: 7 },
    );
  });
});
