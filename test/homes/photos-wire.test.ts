/** A photo of a home on its whole way: put into Slack by a helper, compared beside the service, and shown in a household's chat. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bare } from '../../src/bot/photos/bare.js';
import { phrase } from '../../src/words/phrase.js';
import { SMALL_JPEG } from '../matching/screen/pictures.js';
import type { Person } from '../world/person.js';
import { savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

const CHECKER = 'UCHECKER1';
const NOW = '2026-03-03T10:00:00+01:00';

let town: Town;
// In a process of its own: what fetches and compares photos is a thread of the bundle.
beforeAll(async () => {
  town = await openTown({ SLACK_CHECKERS: CHECKER }, { kills: 1 });
  await town.world.turnClock(NOW);
});
afterAll(() => town.stop());

const idOf = ({ id }: Person): number =>
  town.rows<{ id: number }>('SELECT person_id AS id FROM addresses WHERE external_id = ?', String(id))[0]
    ?.id ?? expect.fail('nobody');

/** Their identity was seen. */
const seen = (person: Person): void =>
  town.tamper(
    `INSERT INTO identities (person_id, level, method, document, country, staff_id, at, until)
      VALUES (?, 2, 'in-person', 'passport', 'UA', 1, ?, '2030-01-01')`,
    idOf(person),
    Date.parse(NOW),
  );

/** What is named in the first call is known of the home, and somebody has cleared it. @returns its id. */
function lets(landlord: Person, caseId: number): number {
  const now = Date.parse(NOW);
  town.tamper(
    "INSERT INTO landlords (person_id, channel, mandate_at, created_at) VALUES (?, 'telegram', ?, ?)",
    idOf(landlord),
    now,
    now,
  );
  const home = {
    ...{
      landlord_id: idOf(landlord),
      state: 'cleared',
      state_at: now,
      source: 'staff',
      kind: 'flat',
      land: 'he',
    },
    ...{
      postcode: '34117',
      town: 'Kassel',
      area_dm2: 5400,
      rooms_tenth: 20,
      places: 2,
      rent_all_cents: 65_000,
    },
    ...{
      rent_cold_cents: 45_000,
      costs_cents: 12_000,
      heating_cents: 8000,
      deposit_cents: 45_000,
      term_months: 0,
    },
    ...{
      free_from: '2026-05-01',
      host: 'nobody',
      viewing: 'yes',
      registration: 1,
      verdict: 'clean',
      case_id: caseId,
    },
    ...{ created_at: now, saved_at: now, children: 1 },
  };
  const names = Object.keys(home);
  town.tamper(
    `INSERT INTO offers (${names.join()}) VALUES (${names.map(() => '?').join()})`,
    ...Object.values(home),
  );
  return town.rows<{ id: number }>('SELECT max(id) AS id FROM offers')[0]?.id ?? expect.fail('no home');
}

type Media = { photo?: { file_id: string }[] };
function photosOf(person: Person): string[] {
  const chat = town.world.telegram.chats.find(({ id }) => id === person.id);
  const all = [...(chat?.messages.values() ?? [])].filter(({ from, deleted }) => from === 'bot' && !deleted);
  return all.flatMap(({ other }) => (other as Media).photo?.at(-1)?.file_id ?? []);
}

async function bytes(fileId: string): Promise<Buffer> {
  const { telegram } = town.world;
  const asked = await fetch(`${telegram.root}/bot${telegram.token}/getFile?file_id=${fileId}`);
  const { result } = (await asked.json()) as { result: { file_path: string } };
  const got = await fetch(`${telegram.root}/file/bot${telegram.token}/${result.file_path}`);
  return Buffer.from(await got.arrayBuffer());
}

it('reaches the household that is asked about the home, without the notes of the camera', async () => {
  const [anna, cleo] = [town.helper('Anna'), town.helper('Cleo', { id: CHECKER })];
  const [seeker, landlord] = [town.person('de'), town.person('de')];
  await savesIntake(seeker, '2026-03-13');
  const kase = await landlord.isInTouchWith(anna);
  const id = lets(landlord, kase.number - 1000);
  seen(seeker);
  seen(landlord);

  const note = Buffer.from('\xff\xfe\0\x0bKarl Weber'.slice(0, 13), 'latin1');
  const jpeg = Buffer.from(SMALL_JPEG);
  const content = Buffer.concat([jpeg.subarray(0, 2), note, jpeg.subarray(2)]);
  const files = [{ name: 'kitchen.jpg', mimetype: 'image/jpeg', content }];
  anna.staff.write(kase.channel.id, '', { thread_ts: kase.ts, files });
  await anna.presses('homephotos', await anna.isTold(phrase('desk-home-photos-ask', { count: 1 })));
  await town.quiet();
  await town.world.turnClock('1m');
  const post = await town.inSlack(
    () =>
      kase.channel
        .thread(kase.ts)
        .find((one) => JSON.stringify(one.blocks ?? []).includes('case.offerclear')),
    () => expect.fail(kase.lines().join('\n')),
  );
  expect(photosOf(seeker)).toEqual([]);
  await cleo.staff.press(post, 'case.offerclear');
  await town.world.turnClock('10m');
  await seeker.phone.wait(() => photosOf(seeker).length > 0);
  expect(photosOf(seeker)).toHaveLength(1);
  expect((await bytes(photosOf(seeker)[0] ?? '')).equals(bare(jpeg))).toBe(true);
  expect(town.rows('SELECT state FROM proposals WHERE offer_id = ?', id)).toEqual([{ state: 'live' }]);
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
});
