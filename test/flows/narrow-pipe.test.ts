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

/** Resolves when everything that was written is decided. */
async function decided(): Promise<void> {
  const undecided = () => town.rows("SELECT id FROM inbox WHERE state = 'new' LIMIT 1").length;
  while (town.world.telegram.pending() + undecided() > 0) await pause(20);
}

it('a flood of 500 messages that is still to be read keeps neither a first nor an urgent message waiting', async () => {
  const loud = town.person();
  const quiet = town.person();
  const danger = town.person();
  await Promise.all([loud, danger].map((one) => one.starts()));
  for (let n = 0; n < FLOOD; n += 1) loud.writes(`${n} ${LONG}`);
  quiet.writes('/start');
  danger.writes('my husband hits me');
  await quiet.hears('greeting');
  await danger.caseTold();
  await decided();

  const [first, ...more] = town.rows<{ id: number; recorded_at: number; finished_at: number }>(
    `SELECT inbox.id, inbox.recorded_at, inbox.finished_at FROM inbox
       WHERE source = 'telegram' AND id IN (SELECT event_id FROM outbox JOIN addresses USING (person_id)
         WHERE addresses.external_id IN (?, ?)) ORDER BY id DESC LIMIT 2`,
    String(quiet.id),
    String(danger.id),
  );
  const own = [first, ...more].flatMap((one) => one ?? []);
  expect(own).toHaveLength(2);
  for (const { id, recorded_at: from, finished_at: until } of own) {
    const [{ meanwhile = 0, behind = 0 } = {}] = town.rows<{ meanwhile: number; behind: number }>(
      `SELECT sum(finished_at > ? AND finished_at < ?) AS meanwhile, sum(finished_at > ?) AS behind
         FROM inbox WHERE source = 'telegram' AND id < ?`,
      from,
      until,
      until,
      id,
    );
    // Most of the flood had come before, and was still to be decided when these were.
    expect(behind).toBeGreaterThan(FLOOD / 4);
    expect(meanwhile).toBeLessThan(FLOOD / 10);
  }
  // Its own order is kept.
  const said = town.rows<{ id: number; at: number }>(
    `SELECT messages.id, messages.at FROM messages JOIN addresses USING (person_id)
       WHERE addresses.external_id = ? ORDER BY messages.id`,
    String(loud.id),
  );
  expect(said.map(({ at }) => at)).toEqual(said.map(({ at }) => at).toSorted((a, b) => a - b));
}, 60_000);

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
  // All of it waits for Slack.
  await decided();

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
       WHERE own.case_id > ? AND own.kind IN ('card', 'post') AND own.priority < 3 AND own.started_at IS NOT NULL`,
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
