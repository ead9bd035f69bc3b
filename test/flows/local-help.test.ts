/** Local help beside an answer: the office of the own town; and where people live for whom the list has nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCAL_COLUMNS } from '../../src/words/local-help.js';
import { phrase, type Value } from '../../src/words/phrase.js';
import { lines, titleOf } from '../world/said.js';
import { savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

const DAY = 86_400_000;
/** The clock is never turned back here, so that what happens once a day happens. */
const dayIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const START = 3;
/** The Friday eight to fourteen days after the day on which the search begins. */
const fridayAfter = (days: number): string => {
  const [n = 0] = [8, 9, 10, 11, 12, 13, 14].filter((more) => new Date(dayIn(days + more)).getUTCDay() === 5);
  return dayIn(days + n);
};
const SEEN = dayIn(-1);

const HEAD = LOCAL_COLUMNS.join(';');
const rowIn = (place: string): string =>
  `Hessen;;${place};jobcenter;Jobcenter ${place};0000 3;Weg 1;;de;https://kassel.example/jc;${SEEN}`;

let town: Town;
let folder: string;

async function imports(text: string): Promise<void> {
  const file = join(folder, 'list.csv');
  writeFileSync(file, text);
  await town.command('import', 'local-help', file);
  await town.quiet();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-help-'));
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00' });
  await town.world.turnClock(`${dayIn(START)}T10:00:00+01:00`);
});
afterAll(async () => {
  await town.stop();
  rmSync(folder, { recursive: true });
});

it('the office of the own town follows an answer that names one, and nothing for who has told no town', async () => {
  await imports(`${HEAD}\n${rowIn('Kassel')}`);
  const person = town.person('de');
  await savesIntake(person, fridayAfter(START));
  const title = titleOf('jobcenter-rent-approval', 'de');
  person.writes(title);
  await person.hearsTitled(title);
  const link = { link: 'https://kassel.example/jc', label: 'kassel.example' };
  const hours = phrase('help-line-hours-unknown');
  const about: Value = { join: ['0000 3', 'Weg 1', link, hours, phrase('help-line-de')], by: ', ' };
  await person.hears(
    lines(
      phrase('local-here', { place: 'Kassel' }),
      phrase('local-line', { kind: phrase('local-kind-jobcenter'), name: 'Jobcenter Kassel', about }),
      phrase('local-seen', { date: { day: SEEN, year: true } }),
    ),
  );
  const stranger = town.person('de');
  await stranger.starts();
  stranger.writes(title);
  await stranger.hearsTitled(title);
  await stranger.hearsNothingMore();
});

it('towns where people live and the list has no row: doctor names them, and the team hears it once a week', async () => {
  await imports(`${HEAD}\n${rowIn('Anderswo')}`);
  const printed = await town.command('doctor').catch((error: { stdout: string }) => error.stdout);
  expect(printed).toMatch(/^MEND {2}towns where people live and local help has no row: Kassel$/m);
  const gaps = town.mrkdwn(phrase('desk-local-gaps', { count: 1, towns: 'Kassel' }));
  const posts = () => town.world.slack.channel(town.world.help).messages();
  const told = (): number => posts().filter((post) => JSON.stringify(post).includes(gaps)).length;
  await town.world.turnClock('25h');
  const first = told();
  expect(first).toBeGreaterThan(0);
  await town.world.turnClock('7d');
  expect(told()).toBe(first + 1);
});
