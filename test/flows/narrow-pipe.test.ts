/** Slack as the narrow pipe: one person's flood keeps nobody else waiting, and cards are drawn no more often than they must. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { openTown, type Town } from '../world/town.js';

/** Twenty times as quick as Slack, and refused there like in Slack when it is not kept. */
const RATE = 20;
const FLOOD = 500;
/** Too long for two of them to go in one post, and quickly read. */
const LONG = '🙂'.repeat(800);

let town: Town;
beforeAll(async () => {
  town = await openTown({ SLACK_CHANNEL_RATE: `${RATE}/s burst 1` }, { channelRate: RATE, channelBurst: 2 });
});
afterAll(() => town.stop());

it('a flood of 500 messages keeps neither the first nor the urgent message of another waiting', async () => {
  const { slack } = town.world;
  const loud = town.person();
  const kase = await loud.asksForHuman();
  const postsInFlood = (): number =>
    slack.deliveries.filter(
      ({ method, body }) =>
        method === 'chat.postMessage' && (body as { thread_ts?: string }).thread_ts === kase.ts,
    ).length;
  for (let n = 0; n < FLOOD; n += 1) loud.writes(`${n} ${LONG}`);
  while (town.world.telegram.pending() > 0) await pause(20);

  const quiet = town.person();
  const first = await quiet.asksForHuman();
  quiet.writes('Is anybody there?');
  await first.reads(phrase('desk-person-wrote', { text: 'Is anybody there?' }));
  const danger = town.person();
  await danger.starts();
  danger.writes('my husband hits me');
  const red = await danger.caseTold();
  await red.reads(phrase('desk-person-wrote', { text: 'my husband hits me' }));
  const atRed = postsInFlood();

  /** How many posts of the flood began between the decision of each post of the others and its own beginning. */
  const inBetween = town.rows<{ n: number }>(
    `SELECT (SELECT count(*) FROM outbox flood WHERE flood.case_id = ? AND flood.kind = 'post'
         AND flood.started_at > inbox.finished_at AND flood.started_at < own.started_at) AS n
       FROM outbox own JOIN inbox ON inbox.id = own.event_id
       WHERE own.case_id <> ? AND own.kind IN ('card', 'post') AND own.priority < 3 AND own.started_at IS NOT NULL`,
    kase.number - 1000,
    kase.number - 1000,
  );
  // Each thread is served in turn: there is room for one of the flood, and one that was just going.
  expect(inBetween.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...inBetween.map(({ n }) => n))).toBeLessThanOrEqual(2);
  // The flood is far from over, and Slack has refused nothing.
  expect(atRed).toBeLessThan(FLOOD / 2);
  expect(town.rows('SELECT error FROM outbox WHERE attempts > 1')).toEqual([]);
  const drawn = slack.deliveries.filter(
    ({ method, body }) => method === 'chat.update' && (body as { ts?: string }).ts === kase.ts,
  );
  // At most one in the time of ten posts, and the one that was under way.
  expect(drawn.length).toBeLessThanOrEqual(atRed / 10 + 3);
}, 60_000);
