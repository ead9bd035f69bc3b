/** Words that wait together go in one post; they share its fate, whatever that is. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { Random } from '../../../sandbox/telegram/random.js';
import { readBooks } from '../books.js';
import { Crowd } from '../crowd.js';
import { judge } from '../oracle.js';
import { openSite, type Site } from '../site.js';

let site: Site;
afterEach(() => site.close());

it('keeps all words of a post that becomes unclear and whose repeat is refused at first', async () => {
  site = await openSite();
  const crowd = new Crowd(site, new Random(1));
  crowd.begin(1);
  await site.start().ready;
  while (site.slack.channel(site.help).messages().length === 0) await sleep(20);
  await site.lines.slack.close();
  await sleep(1500);
  // The post that waits already goes alone; what has gathered behind it goes in the next one.
  site.slack.faults.add({ method: 'chat.postMessage', what: { delay: 10 } });
  site.slack.faults.add({ method: 'chat.postMessage', what: { status: 502 } });
  site.slack.faults.add({ method: 'chat.postMessage', what: { status: 429, retry_after: 1 } });
  await site.lines.slack.open();
  const story = await crowd.end();
  await site.settled();

  const { outbox } = readBooks(site.database, site.dataKey);
  const unclear = outbox.filter(({ mergedInto, state }) => mergedInto !== null && state === 'unknown');
  expect(unclear.length).toBeGreaterThan(0);
  expect(judge(site, story).complaints).toEqual([]);
});
