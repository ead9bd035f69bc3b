/** Every verb, by every way, by every role: who lacks the right is refused in words, and nothing has happened. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../src/db/cases.js';
import type { Rights } from '../../src/db/staff.js';
import type { StaffEvent } from '../../src/flows/event.js';
import type { Reply } from '../../src/flows/reply.js';
import { type Ground, Turn } from '../../src/flows/turn.js';
import { VERBS } from '../../src/flows/verbs/all.js';
import { command, pressed, shortcut, submitted } from '../../src/flows/verbs/list.js';
import { lacking, may, type Right } from '../../src/flows/verbs/rights.js';
import type { Verb } from '../../src/flows/verbs/verb.js';
import { type Fresh, freshStore } from '../db/fresh.js';
import { groundOf } from './ground.js';

const no: Rights = { helper: false, coordinator: false, checker: false, partner: false, legal: false };
const unknown: Rights = { helper: null, coordinator: null, checker: null, partner: null, legal: null };
const ROLES: Record<string, Rights> = {
  nobody: no,
  unsure: unknown,
  'unsure, and once a coordinator': { ...unknown, coordinator: true, checker: true, legal: true },
  helper: { ...no, helper: true },
  'helper where nobody is named as coordinator': { ...no, helper: true, coordinator: null },
  coordinator: { ...no, helper: true, coordinator: true },
  'checker alone': { ...no, checker: true },
  'partner alone': { ...no, partner: true },
  'legal alone': { ...no, legal: true },
};
const RIGHTS: readonly Right[] = ['help', 'coordinate', 'check', 'partner', 'legal'];
const user = { team: 'T1', id: 'U1' };
const place = { channel: 'C1', ts: '2.2', threadTs: '1.1' };

type Way = { name: string; run: (turn: Turn, verb: Verb, kase: Case) => Reply | undefined };
const WAYS: readonly Way[] = [
  {
    name: 'button',
    run: (turn, { name: verb }, { id }) =>
      pressed(turn, {
        type: 'staff.pressed',
        user,
        verb,
        value: `case:${id}`,
        channel: 'C1',
        choice: null,
        view: null,
      }),
  },
  {
    name: 'modal',
    run: (turn, { name: verb }, { id }) =>
      submitted(turn, {
        type: 'staff.submitted',
        user,
        verb,
        meta: `case:${id}`,
        text: 'x',
        view: `V${turn.eventId}`,
      }),
  },
  {
    name: 'shortcut',
    run: (turn, { name: verb }) =>
      shortcut(turn, { type: 'staff.shortcut', user, verb, ...place, text: 'x', files: [] }),
  },
  {
    name: 'command',
    run: (turn, { name }, { id }) =>
      command(turn, { type: 'staff.command', user, text: `${name} ${1000 + id}`, channel: 'C1' }),
  },
];

let fresh: Fresh;
let ground: Ground;
let kase: Case;
let events = 0;
beforeEach(() => {
  fresh = freshStore();
  ground = groundOf(fresh.rows);
  const person = fresh.rows.persons.create('5', 'en', 0);
  kase = fresh.rows.cases.create(
    { personId: person.id, urgency: 'normal', topic: 'human', channel: 'C1' },
    0,
  );
  fresh.rows.cases.change(kase.id, { threadTs: '1.1' });
});

/** What a case, its audit and what is to be sent look like. */
const trace = (): string =>
  JSON.stringify([
    fresh.rows.cases.byId(kase.id),
    fresh.rows.audit.count(kase.id),
    fresh.rows.outboxLists.waiting().length,
  ]);

const said = (reply: Reply | undefined): string | null =>
  reply && 'said' in reply && reply.type !== 'toast' ? reply.said.key : null;
const REFUSALS = new Set([...RIGHTS.map((right) => lacking(right).key), 'desk-refused-unsure']);

describe.each(Object.entries(ROLES))('%s', (_, rights) => {
  it('is refused every verb that is not theirs, by every way, and nothing happens', () => {
    const staff = fresh.rows.staff.put(user.team, user.id, rights, 0);
    for (const verb of VERBS) {
      for (const way of WAYS) {
        const before = trace();
        events += 1;
        const reply = way.run(new Turn(ground, { id: events, recordedAt: 1000 }), verb, kase);
        const what = `${verb.name} by ${way.name}`;
        if (may(staff, verb.right ?? 'help')) {
          expect(REFUSALS.has(said(reply) ?? ''), what).toBe(false);
        } else {
          expect(REFUSALS.has(said(reply) ?? ''), `${what}: ${said(reply)}`).toBe(true);
          expect(trace(), what).toBe(before);
        }
        fresh.rows.cases.change(kase.id, { state: 'new', claimedBy: null, resolvedAt: null });
      }
    }
  });
});

describe('who may what', () => {
  it.each<[string, Right[]]>([
    ['nobody', []],
    ['unsure', []],
    ['unsure, and once a coordinator', []],
    ['helper', ['help']],
    ['helper where nobody is named as coordinator', ['help', 'coordinate']],
    ['coordinator', ['help', 'coordinate']],
    ['checker alone', ['check']],
    ['partner alone', ['partner']],
    ['legal alone', ['legal']],
  ])('%s: %s', (role, rights) => {
    const staff = fresh.rows.staff.put(user.team, user.id, ROLES[role] ?? no, 0);
    expect(RIGHTS.filter((right) => may(staff, right))).toEqual(rights);
  });

  it('somebody who was never looked up may nothing', () => {
    const event: StaffEvent = {
      type: 'staff.command',
      user: { team: 'T1', id: 'U9' },
      text: 'help',
      channel: 'C1',
    };
    events += 1;
    expect(said(command(new Turn(ground, { id: events, recordedAt: 1 }), event))).toBe('desk-refused-unsure');
  });
});
