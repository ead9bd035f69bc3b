/** An event that kills the process whenever it is decided is set aside, and takes nothing else with it. */
import { afterEach, expect, it } from 'vitest';
import { readBooks } from './books.js';
import { openSite, type Site } from './site.js';

const DEATHS = 4;

let site: Site;
afterEach(() => site.close());

it('sets aside what has killed the process again and again, and answers those behind it', async () => {
  site = await openSite();
  const [first, second] = [7001, 7002].map((id) => site.telegram.person({ id, first_name: `Person ${id}` }));
  first?.write('/start');
  second?.write('/start');
  for (let n = 0; n < DEATHS; n += 1) {
    const { signal } = await site.start({ step: 'decide.begun', passing: 1 }).ended;
    expect(signal).toBe('SIGKILL');
  }
  await site.start().ready;
  await site.settled();

  const { inbox } = readBooks(site.database, site.dataKey);
  const states = inbox.filter(({ source }) => source === 'telegram').map(({ state }) => state);
  expect(states).toEqual(['failed', 'done']);
  expect(second?.messages().filter(({ from }) => from === 'bot').length).toBeGreaterThan(0);
}, 150_000);
