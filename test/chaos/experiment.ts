/** Experiments: load, trouble from a seed, rest, and the oracle's verdict. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../../sandbox/telegram/random.js';
import { Crowd } from './crowd.js';
import { judge, type Verdict } from './oracle.js';
import type { Death } from './service-run.js';
import { openSite, type Site } from './site.js';
import { type Kinds, weather } from './weather.js';

/** CHAOS_SEED repeats the choices of an earlier run. */
export const SEED = Number(process.env.CHAOS_SEED ?? 3);

/** Opens a site with a crowd, lets `trouble` happen, waits until all is at rest, and judges. Names the seed when it fails. */
export async function experiment(
  seed: number,
  seats: number,
  trouble: (site: Site, random: Random) => Promise<void>,
): Promise<Verdict> {
  const site = await openSite();
  const crowd = new Crowd(site, new Random(seed));
  try {
    crowd.begin(seats);
    // A random of its own: the crowd draws as often as the service is quick.
    await trouble(site, new Random(seed));
    const story = await crowd.end();
    await site.settled();
    const { complaints, figures } = judge(site, story);
    return { complaints: complaints.map((complaint) => `[seed ${seed}] ${complaint}`), figures };
  } catch (error) {
    throw new Error(`[seed ${seed}] ${error instanceof Error ? error.message : error}`, { cause: error });
  } finally {
    await site.close();
  }
}

/** The service dies at these steps, one after the other, under load, and is started again each time. */
export function deathsAt(deaths: readonly Death[], seed: number, seats = 3): Promise<Verdict> {
  return experiment(seed, seats, async (site) => {
    for (const death of deaths) {
      const { signal } = await site.start(death).ended;
      if (signal !== 'SIGKILL') throw new Error(`did not die at ${death.step}:\n${site.run.printed}`);
    }
    await site.start().ready;
  });
}

/** The service is killed again and again, at work or on its way to it. */
export function killedAgainAndAgain(kills: number, seed: number, seats = 3): Promise<Verdict> {
  return experiment(seed, seats, async (site, random) => {
    for (let n = 0; n < kills; n += 1) {
      const run = site.start();
      if (random.below(4) > 0) await run.ready;
      await sleep(random.below(600));
      const { signal } = await site.kill();
      if (signal !== 'SIGKILL') throw new Error(`ended by itself:\n${run.printed}`);
    }
    await site.start().ready;
  });
}

/** Nothing dies, but what goes over the network fails in every way that is known, so many times. */
export function throughWeather(troubles: number, kinds: Kinds, seed: number, seats = 3): Promise<Verdict> {
  return experiment(seed, seats, async (site, random) => {
    await site.start().ready;
    await weather(site, random, troubles, kinds);
  });
}
