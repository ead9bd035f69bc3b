/**
 * Plays on the service of today and records the database that it leaves, for the upgrade test of all later releases.
 * To be run once for a release, before it goes out: `npx tsx test/migrations/record.ts 0.1.0`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { phrase } from '../../src/words/phrase.js';
import { type HttpTown, prepareHttpTown } from '../bot/http-town.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { Person } from '../world/person.js';
import {
  ANNA,
  CAST,
  PLAYED_AT,
  type Recording,
  WORDS_HELD,
  WORDS_IN_LINE,
  writeRecording,
} from './recording.js';
import { shows, taps } from './taps.js';

const [, , release] = process.argv;
if (!release) throw new Error('which release? tsx test/migrations/record.ts 0.1.0');

/** Answers the intake up to the town. */
async function beginsIntake(person: Person): Promise<void> {
  await person.starts();
  await taps(
    person,
    'menu-home',
    'notice-go-on',
    '2',
    'form-intake-children-none',
    'form-intake-regions-anywhere',
    'form-no',
  );
  const town = person.text('form-intake-town');
  await person.phone.wait((messages) => messages.some(({ text }) => text.includes(town)));
}

async function savesIntake(person: Person): Promise<void> {
  await beginsIntake(person);
  person.writes('Kassel');
  await taps(
    person,
    'form-intake-leave-open',
    'form-intake-payer-jobcenter',
    'form-done',
    'form-intake-home-own',
    'form-save',
  );
}

async function isClaimed(person: Person, anna: Helper): Promise<CaseThread> {
  await person.starts();
  await person.taps('menu-human');
  const kase = await person.caseTold();
  await anna.claims(kase);
  await person.hears(phrase('human-claimed', { number: kase.number }));
  return kase;
}

async function play(http: HttpTown): Promise<Recording> {
  const { town } = http;
  const one = (name: keyof typeof CAST): Person =>
    new Person(town, http.telegram.person(CAST[name]), CAST[name].language_code);
  const anna = town.helper(ANNA.name, { id: ANNA.id });
  await http.post('/control/clock', JSON.stringify({ to: PLAYED_AT }));

  const marta = one('marta');
  await beginsIntake(marta);
  const menu = marta.phone.messages().find((message) => shows(marta, 'menu-human')([message]));
  const button = menu?.keyboard?.flat().find(({ text }) => text === marta.label('menu-human'));
  await savesIntake(one('olena'));

  const petro = one('petro');
  await petro.starts();
  petro.writes('меня бьёт муж');
  await petro.caseTold();

  const joe = one('joe');
  const kase = await isClaimed(joe, anna);
  joe.writes('Thank you for asking.');
  const tooMany = { status: 429, retry_after: 60 };
  http.telegram.faults.add({ method: 'sendMessage', chat_id: joe.id, what: tooMany });
  await anna.replies(kase, WORDS_IN_LINE);

  const nadia = one('nadia');
  const held = await isClaimed(nadia, anna);
  nadia.phone.block();
  await anna.replies(held, WORDS_HELD);

  const open = () =>
    town.rows<{ state: string }>('SELECT state FROM outbox WHERE finished_at IS NULL ORDER BY state');
  while (
    open()
      .map(({ state }) => state)
      .join() !== 'held,retry'
  )
    await pause(20);
  const [offset] = town.rows<{ value: string }>("SELECT value FROM meta WHERE key = 'clock-offset'");
  const now = Date.now() + Number(offset?.value);
  const humanButton = { token: String(button?.callback_data), messageId: menu?.message_id ?? 0 };
  return { dataKey: town.world.env.DATA_KEY ?? '', now, humanButton, claimedCase: kase.number };
}

const http = await prepareHttpTown();
await http.start({ apart: true });
try {
  const recording = await play(http);
  await http.town.world.process().end('SIGKILL');
  writeRecording(release, recording, http.town.world.database);
  process.stdout.write(`recorded ${release}\n`);
} finally {
  await http.stop();
}
