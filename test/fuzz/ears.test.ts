/** The ears alone, on anything at all: an event of a known shape or nothing, never an exception; and the inbox keeps it as it came. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Envelope, slackEvent, slackId } from '../../src/bot/slack/ears.js';
import { pressId, telegramEvent, updateId } from '../../src/bot/telegram/ears.js';
import type { Event } from '../../src/flows/event.js';
import { freshStore } from '../db/fresh.js';
import { odd } from './odd.js';
import { oddPayload, type PayloadPlan, payloadOf, payloadPlan, viewPlan } from './payloads.js';
import { malformedUpdate, update } from './updates.js';

const RUNS = { numRuns: 4000 };

const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value.length <= most && value.isWellFormed();

/** What every flow may rely on. */
function expectShape(event: Event | null): void {
  if (event === null) return;
  expect(event.type).toMatch(/^(person|staff|group)\.[a-z]+$/);
  if ('chat' in event) expect(event.chat).toMatch(/^-?\d/);
  if (event.type === 'person.wrote' || event.type === 'person.edited') {
    const holds = event.type === 'person.edited' && event.content !== null;
    const says = event.text.trim() !== '' || holds;
    expect(isText(event.text, 4096) && says && !event.text.includes('\u0000')).toBe(true);
  }
  if ('user' in event)
    expect(event.user).toEqual({ team: expect.any(String), id: expect.stringMatching(/^[UW][A-Z0-9]+$/) });
  if ('channel' in event && event.channel !== null) expect(event.channel).toMatch(/^[CGD][A-Z0-9]+$/);
}

describe('Telegram', () => {
  it('updates of all kinds', () => {
    fc.assert(
      fc.property(fc.oneof(update, malformedUpdate, odd), (one) => {
        expectShape(telegramEvent(one));
        updateId(one);
        pressId(one);
      }),
      RUNS,
    );
  });

  it('an update as it should be is heard', () => {
    const heard = fc.sample(update, 500).filter((one) => telegramEvent(one) !== null);
    expect(heard.length).toBeGreaterThan(200);
  });
});

describe('Slack', () => {
  const people = { team: 'T1', helpers: ['U1', 'U2'], others: [{ id: 'U3', team: 'T2' }] };
  const places = [{ id: 1, person: 5, channel: 'C1', thread: '1700000000.000100' }];
  const made = (plan: PayloadPlan): Envelope => payloadOf(plan, places, people, (user) => `1.2.${user}`);
  const planned = payloadPlan.map(made);
  const viewed = viewPlan.map(made);

  it('payloads of all kinds', () => {
    fc.assert(
      fc.property(fc.oneof(planned, viewed, oddPayload, odd), (one) => expectShape(slackEvent(one))),
      RUNS,
    );
  });

  it('every payload has an id, the same for a repeat', () => {
    fc.assert(
      fc.property(fc.oneof(planned, viewed, oddPayload), (one) => {
        expect(slackId(one)).toMatch(/^(message|event|trigger|digest):/);
        expect(slackId(structuredClone(one))).toBe(slackId(one));
      }),
      { numRuns: 2000 },
    );
  });

  it('a payload as it should be is heard', () => {
    const heard = fc.sample(planned, 500).filter((one) => slackEvent(one) !== null);
    expect(heard.length).toBeGreaterThan(150);
    const seen = fc.sample(viewed, 500).filter((one) => slackEvent(one) !== null);
    expect(seen.length).toBeGreaterThan(250);
  });
});

describe('the inbox', () => {
  it('keeps whatever can be written as JSON, sealed, once', () => {
    const { store, rows } = freshStore();
    let n = 0;
    const batch = fc.array(fc.oneof(update, oddPayload, fc.jsonValue()), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(batch, (payloads) => {
        const last = n;
        const ids = store.transaction(() =>
          payloads.map((payload) => rows.inbox.add({ source: 'telegram', externalId: `${n++}`, payload }, 0)),
        );
        const repeats = store.transaction(() =>
          payloads.map((payload, at) =>
            rows.inbox.add({ source: 'telegram', externalId: `${last + at}`, payload }, 0),
          ),
        );
        expect(ids).not.toContain(null);
        expect(new Set(repeats)).toEqual(new Set([null]));
        const kept = rows.inbox.waiting((ids[0] ?? 0) - 1, 50).map(({ payload }) => payload);
        expect(kept).toEqual(payloads.map((payload) => JSON.parse(JSON.stringify(payload))));
      }),
      { numRuns: 60 },
    );
  });
});
