/** A graceful stop while both platforms hang: it ends in time, what is unclear is written down, and nothing is lost. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { Random } from '../../sandbox/telegram/random.js';
import { readBooks } from './books.js';
import { Crowd } from './crowd.js';
import { judge } from './oracle.js';
import { openSite, type Site } from './site.js';

/** What an operator is promised; supervisors kill after ten. */
const STOPPED_WITHIN_MS = 8000;

let site: Site;
afterEach(() => site.close());

it('ends within 8 s of SIGTERM, with hanging requests recorded as unclear, and goes on where it stopped', async () => {
  site = await openSite();
  const crowd = new Crowd(site, new Random(1));
  site.telegram.faults.add({ method: 'sendMessage', what: 'hang-after' });
  site.slack.faults.add({ method: 'chat.postMessage', what: 'hang-after' });
  await site.start().ready;
  crowd.begin(2);
  while (site.telegram.faults.list().length > 0 || site.slack.faults.list().length > 0) await sleep(20);

  const asked = performance.now();
  const ending = await site.run.end('SIGTERM');
  expect(ending).toEqual({ code: 0, signal: null });
  expect(performance.now() - asked).toBeLessThan(STOPPED_WITHIN_MS);

  const { outbox } = readBooks(site.database, site.dataKey);
  expect(outbox.filter(({ state }) => state === 'sending')).toEqual([]);
  const unclear = outbox.filter(({ unknownAt }) => unknownAt !== null);
  expect(unclear.map(({ platform }) => platform).sort()).toEqual(['slack', 'telegram']);

  await site.start().ready;
  const story = await crowd.end();
  await site.settled();
  expect(judge(site, story).complaints).toEqual([]);
}, 150_000);
