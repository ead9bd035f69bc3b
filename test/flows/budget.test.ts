/** The contact budget and the quiet hours, over real rows: how much, in which order, and what becomes of the rest (R3). */
import { asc } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { contacts } from '../../src/db/schema.js';
import { type PushKind, push } from '../../src/flows/budget.js';
import { parseQuietHours, Quiet } from '../../src/flows/quiet.js';
import { Turn } from '../../src/flows/turn.js';
import { phrase } from '../../src/words/phrase.js';
import { freshStore } from '../db/fresh.js';
import { groundOf } from './ground.js';

const quietOf = (text: string): Quiet =>
  new Quiet(parseQuietHours(text) ?? expect.fail(text), 'Europe/Berlin');

/** A person to whom things are said at given moments, each in a turn of its own. */
function someone(quiet?: string) {
  const fresh = freshStore();
  const ground = groundOf(fresh.rows, { hours: 'Mon-Fri 09:00-17:00', quiet });
  const { id } = fresh.rows.persons.create('5', 'en', 0);
  let event = 0;
  const at = (moment: string, kind: PushKind): boolean => {
    event += 1;
    const turn = new Turn(ground, { id: event, recordedAt: Date.parse(moment) });
    const person = fresh.rows.persons.byId(id) ?? expect.fail('gone');
    return push(turn, person, kind, phrase('form-back'));
  };
  const book = () =>
    fresh.store.tables
      .select()
      .from(contacts)
      .orderBy(asc(contacts.id))
      .all()
      .map(({ kind, outcome, reason }) => [kind, outcome, reason].filter(Boolean).join(' '));
  return { fresh, id, at, book };
}

describe('quiet hours', () => {
  it.each([
    ['21:00-08:00', '2026-03-03T20:59:00+01:00', null],
    ['21:00-08:00', '2026-03-03T21:00:00+01:00', '2026-03-04T08:00:00+01:00'],
    ['21:00-08:00', '2026-03-04T07:59:00+01:00', '2026-03-04T08:00:00+01:00'],
    ['21:00-08:00', '2026-03-04T08:00:00+01:00', null],
    // The night in which the clocks go forward, and the one in which they go back.
    ['21:00-08:00', '2026-03-28T23:00:00+01:00', '2026-03-29T08:00:00+02:00'],
    ['21:00-08:00', '2026-10-24T23:00:00+02:00', '2026-10-25T08:00:00+01:00'],
    ['22:00-24:00', '2026-03-03T23:30:00+01:00', '2026-03-04T00:00:00+01:00'],
    ['22:00-24:00', '2026-03-04T00:00:00+01:00', null],
    ['13:00-15:00', '2026-03-03T14:00:00+01:00', '2026-03-03T15:00:00+01:00'],
    ['00:00-00:00', '2026-03-03T02:00:00+01:00', null],
  ])('%s at %s', (hours, now, end) => {
    expect(quietOf(hours).endsAt(Date.parse(now))).toBe(end === null ? null : Date.parse(end));
  });

  it.each(['', '21-8', '25:00-08:00', '21:00-08:60', '00:00-24:00', '21:00'])('“%s” is refused', (text) => {
    expect(parseQuietHours(text)).toBeNull();
  });
});

describe('the budget', () => {
  it('is one a day and three in seven days', () => {
    const { at, book } = someone();
    expect(at('2026-03-02T10:00:00+01:00', 'status')).toBe(true);
    expect(at('2026-03-02T12:00:00+01:00', 'programme')).toBe(false);
    expect(at('2026-03-03T09:00:00+01:00', 'programme')).toBe(true);
    expect(at('2026-03-04T10:00:00+01:00', 'rating')).toBe(true);
    expect(at('2026-03-08T10:00:00+01:00', 'rating')).toBe(false);
    // What was to leave at ten left a little later, so the week is not over at ten.
    expect(at('2026-03-09T10:00:00+01:00', 'rating')).toBe(false);
    expect(at('2026-03-09T11:00:00+01:00', 'rating')).toBe(true);
    expect(book()).toEqual([
      'status planned',
      'programme dropped day',
      'programme planned',
      'rating planned',
      'rating dropped week',
      'rating dropped week',
      'rating planned',
    ]);
  });

  it('leaves out beside an open urgent case what is not about it', () => {
    const { at, fresh, id, book } = someone();
    fresh.rows.cases.create({ personId: id, urgency: 'red', topic: 'danger', channel: 'C2' }, 0);
    expect(at('2026-03-02T10:00:00+01:00', 'status')).toBe(false);
    expect(at('2026-03-02T11:00:00+01:00', 'deadline')).toBe(true);
    expect(at('2026-03-03T11:00:00+01:00', 'safety')).toBe(true);
    expect(book()[0]).toBe('status dropped red');
  });

  it('leaves out check-ins and the like while a helper is writing with the person', () => {
    const { at, fresh, id, book } = someone();
    const wrote = Date.parse('2026-03-02T09:00:00+01:00');
    const message = { personId: id, direction: 'out', kind: 'text', text: 'Hello', at: wrote } as const;
    fresh.rows.messages.add(message);
    expect(at('2026-03-02T10:00:00+01:00', 'check-in')).toBe(false);
    expect(at('2026-03-02T10:30:00+01:00', 'status')).toBe(true);
    expect(at('2026-03-03T10:00:00+01:00', 'check-in')).toBe(true);
    expect(book()[0]).toBe('check-in dropped helper');
  });

  it('is one in seven days for who only offers a home', () => {
    const { at, fresh, id } = someone();
    fresh.rows.persons.addRole(id, 'landlord', 0);
    expect(at('2026-03-02T10:00:00+01:00', 'programme')).toBe(true);
    expect(at('2026-03-05T10:00:00+01:00', 'deadline')).toBe(false);
    expect(at('2026-03-09T10:00:00+01:00', 'deadline')).toBe(true);
    fresh.rows.persons.addRole(id, 'seeker', 0);
    expect(at('2026-03-11T10:00:00+01:00', 'deadline')).toBe(true);
  });

  it('what is said in the night counts for the morning', () => {
    const { at } = someone();
    expect(at('2026-03-02T22:00:00+01:00', 'status')).toBe(true);
    expect(at('2026-03-03T12:00:00+01:00', 'rating')).toBe(false);
    expect(at('2026-03-04T07:00:00+01:00', 'rating')).toBe(true);
  });

  it('while it still waits, the less important gives way and the same thing is said once', () => {
    const { at, book, fresh } = someone();
    expect(at('2026-03-02T22:00:00+01:00', 'status')).toBe(true);
    expect(at('2026-03-02T22:10:00+01:00', 'rating')).toBe(false);
    expect(at('2026-03-02T22:20:00+01:00', 'home')).toBe(true);
    expect(at('2026-03-02T22:30:00+01:00', 'home')).toBe(true);
    expect(book()).toEqual(['status dropped home', 'rating dropped day', 'home merged home', 'home planned']);
    const rows = fresh.rows.outboxLists.waiting();
    expect(rows.map(({ notBefore }) => notBefore)).toEqual([Date.parse('2026-03-03T08:00:00+01:00')]);
  });

  it('what was sent does not give way', () => {
    const { at, fresh } = someone();
    expect(at('2026-03-02T10:00:00+01:00', 'rating')).toBe(true);
    const [row] = fresh.rows.outboxLists.waiting();
    fresh.rows.outbox.sent(row?.id ?? 0, { chat: '5', externalId: '9' }, 0);
    expect(at('2026-03-02T11:00:00+01:00', 'home')).toBe(false);
  });

  it('is one in four weeks for who wants fewer, and none in a pause', () => {
    const { at, book, fresh, id } = someone();
    expect(at('2026-03-02T10:00:00+01:00', 'status')).toBe(true);
    fresh.rows.persons.change(id, { pushes: 'fewer' });
    expect(at('2026-03-20T10:00:00+01:00', 'status')).toBe(false);
    // Four weeks, over the change of the clocks.
    expect(at('2026-03-30T10:00:00+02:00', 'status')).toBe(true);
    fresh.rows.persons.change(id, { pushes: 'usual', pausedAt: 1 });
    expect(at('2026-05-30T10:00:00+02:00', 'safety')).toBe(false);
    expect(book().slice(1)).toEqual(['status dropped fewer', 'status planned', 'safety dropped paused']);
  });
});
