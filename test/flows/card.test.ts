/** The card of a case: what stands on it, in which order, what it hides, what can be pressed, and how often it is redrawn (R18). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
beforeAll(async () => {
  // A card counts as ten posts: two seconds.
  town = await openTown({ SLACK_CHANNEL_RATE: '5/s' });
  anna = town.helper('Anna');
});
afterAll(() => town.stop());

const caseId = (kase: CaseThread): number => kase.number - 1000;

/** When the card of a case was redrawn, in milliseconds. */
const redrawn = (kase: CaseThread): number[] =>
  town
    .rows<{ at: number }>(
      "SELECT started_at AS at FROM outbox WHERE kind = 'card' AND case_id = ? AND state = 'sent' ORDER BY started_at",
      caseId(kase),
    )
    .map(({ at }) => at);

describe('the card', () => {
  it('says in twelve lines or fewer what a helper needs, in order; the push says nothing but the number', async () => {
    const person = town.person('uk');
    await person.starts();
    person.writes('Скільки може становити застава за квартиру?');
    await town.quiet();
    await person.taps('answer-human');
    const kase = await person.caseTold();
    await anna.claims(kase);
    await town.quiet();
    town.tamper("UPDATE cases SET deadline = '2026-12-01', priority = 'high' WHERE id = ?", caseId(kase));
    for (const text of ['раз', 'два', 'три', 'чотири']) person.writes(`Лист ${text}`);
    await kase.shows(phrase('desk-card-person', { text: 'Лист чотири' }));
    const card = kase.card();
    const places = [
      phrase('desk-card-title', {
        urgent: 'normal',
        number: kase.number,
        state: phrase('desk-state-waiting-us', { staff: anna.mention }),
      }),
      phrase('desk-card-language', { language: phrase('desk-language-uk') }),
      phrase('desk-card-wants', { wants: phrase('desk-wants-human') }),
      phrase('desk-card-household', { household: phrase('desk-unknown') }),
      phrase('desk-card-stands', { situation: phrase('desk-stands-none') }),
      phrase('desk-card-deadline', { date: { day: '2026-12-01' } }),
      phrase('desk-card-bot', { text: titleOf('deposit-kaution', 'en') }),
      ...['Лист два', 'Лист три', 'Лист чотири'].map((text) => phrase('desk-card-person', { text })),
    ].map((said) => card.findIndex((line) => line.includes(town.mrkdwn(said))));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(card.length).toBeLessThanOrEqual(12);
    expect(card[0]).toContain(town.mrkdwn('desk-card-priority-high'));
    expect(card[1]).toContain('answer due');
    const pushes = kase.channel.thread(kase.ts).map(({ text }) => text);
    expect(new Set(pushes)).toEqual(new Set([`Case #${kase.number}`]));
  });

  it('has the first things as buttons and all else in one menu', async () => {
    const kase = await town.person().asksForHuman();
    await kase.offers('claim');
    const labels = kase.buttons();
    expect(labels.slice(0, 3)).toEqual(['Claim', 'Answer with draft', 'Reply']);
    const menu = labels.slice(labels.indexOf('More …') + 1);
    expect(menu).toEqual(expect.arrayContaining(['Note', 'Resolve']));
    expect(menu).not.toContain('Connect chat');
    expect(menu).not.toContain('Reopen');
  });

  it('is redrawn once for all that happens within its pause, and never before it is over', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    for (let n = 1; n <= 8; n += 1) person.writes(`Message ${n}`);
    await kase.shows(phrase('desk-card-person', { text: 'Message 8' }));
    // The first is the post itself; what is pressed next shows at once.
    const times = redrawn(kase).slice(1);
    const gaps = times.slice(1).map((at, n) => at - (times[n] ?? 0));
    expect(gaps.filter((gap) => gap < 1990)).toEqual([]);
    expect(times.length).toBeLessThanOrEqual(4);
  });
});
