/** Rounds are solved in a thread beside the service, and can be played again from what was kept of them. */
import { expect, it } from 'vitest';
import { Clock } from '../../src/bot/clock.js';
import { makeLog } from '../../src/bot/log.js';
import type * as Matching from '../../src/bot/match/worker.js';
import type * as Program from '../../src/cli/program.js';
import { Village } from '../world/village.js';
import { cleared, household, landlord } from './market.js';

/** The thread is a file of the built program. */
const part = async <Part>(path: string): Promise<Part> =>
  (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as Part;

it('solves what was asked for, keeps it, and comes out the same when it is played again', async () => {
  const village = new Village();
  const { fresh, rows } = village;
  const seekers = [household(village, 'de'), household(village, 'uk'), household(village, 'ru')];
  const owner = landlord(village);
  const homes = [cleared(village, owner), cleared(village, owner, { asks: 2 })];
  const round = fresh.store.transaction(() => rows.rounds.add('test', 1, village.now));
  const { RoundWorker } = await part<typeof Matching>('bot/match/worker.js');
  let recorded = 0;
  const worker = new RoundWorker({
    ...{ store: fresh.store, rows, clock: new Clock() },
    log: makeLog('silent', []),
    database: { path: fresh.path, dataKey: fresh.dataKey },
    today: (at) => village.ground.house.office.today(at),
    recorded: () => {
      recorded += 1;
    },
  });
  worker.wake();
  worker.wake();
  await worker.whenIdle();
  await worker.stop();
  expect(rows.rounds.byId(round.id)).toMatchObject({
    state: 'solved',
    seekers: 3,
    units: 2,
    edges: 6,
    pairs: 3,
  });
  expect(recorded).toBe(1);
  const [event] = rows.inbox
    .waiting(0, 10)
    .map(({ payload }) => payload as { pairs: { personId: number }[] });
  const asked = event?.pairs.map(({ personId }) => personId).sort((a, b) => a - b);
  expect(asked).toEqual(seekers.map(({ person }) => person.id).sort((a, b) => a - b));

  const { runCommand } = await part<typeof Program>('cli/program.js');
  const printed: string[] = [];
  const env = {
    TELEGRAM_BOT_TOKEN: 't',
    SLACK_BOT_TOKEN: 's',
    SLACK_APP_TOKEN: 'a',
    SLACK_HELP_CHANNEL: 'C0HELP',
    SLACK_URGENT_CHANNEL: 'C0URGENT',
    DATABASE_PATH: fresh.path,
    DATA_KEY: fresh.dataKey,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
    SLACK_API_URL: 'http://127.0.0.1:1/',
    OPERATOR_FILE: '-',
  };
  const print = (text: string): void => void printed.push(text);
  const code = await runCommand(['match', '--replay', String(round.id)], { env, print, complain: print });
  const [replayed] = printed.map((line) => JSON.parse(line));
  expect(replayed).toMatchObject({ round: round.id, same: true, fault: null });
  expect(new Set(replayed.pairs.map(({ offer }: { offer: string }) => offer))).toEqual(
    new Set(homes.map((id) => `H${id}`)),
  );
  expect(code).toBe(0);
});
