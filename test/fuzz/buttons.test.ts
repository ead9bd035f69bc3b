/** Buttons that are forged, foreign, stale or replayed change nothing: the database is the same after them, but for the inbox. */

import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERB_NAMES } from '../../src/flows/verbs/list.js';
import { phrase } from '../../src/words/phrase.js';
import { type HttpTown, prepareHttpTown } from '../bot/http-town.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { expectSound } from './canary.js';
import type { Json } from './odd.js';
import { survives } from './survives.js';

const PATIENCE = { timeout: 120_000 };
const [PRESSES, DESK_PRESSES] = [750, 500];

let http: HttpTown;
let olena: Person;
let petro: Person;
let anna: Helper;
let ben: Helper;
let kase: CaseThread;
/** Tokens of buttons that Olena has seen: of questions answered since, of her menus, and those used up. */
const tokens: Record<'stale' | 'hers' | 'used', string[]> = { stale: [], hers: [], used: [] };
let updates = 500_000;

const buttonsOf = (person: Person): string[] =>
  person.phone
    .messages()
    .flatMap(({ keyboard }) => keyboard?.flat().map(({ callback_data: data }) => String(data)) ?? []);

async function answersTwoQuestions(): Promise<void> {
  await olena.starts();
  await olena.taps('menu-home');
  await olena.hears('notice');
  await olena.taps('notice-go-on');
  const question = (name: string): string =>
    olena.text({ key: `form-intake-${name}` as 'form-intake-adults' });
  const asked = (name: string) =>
    olena.phone.wait((messages) => messages.some(({ text }) => text.includes(question(name))));
  const menus = buttonsOf(olena);
  await asked('adults');
  const first = buttonsOf(olena).filter((token) => !menus.includes(token));
  await olena.taps('2');
  await asked('children');
  const second = buttonsOf(olena).filter((token) => !menus.includes(token));
  await olena.taps('form-intake-children-none');
  await asked('regions');
  tokens.stale = [...first, ...second];
  tokens.hers = buttonsOf(olena);
}

/** A case that was resolved and opened again, so that the person's button "reopen" is used up. */
async function usesUpAButton(): Promise<void> {
  await petro.starts();
  await petro.taps('menu-human');
  kase = await petro.caseTold();
  await anna.claims(kase);
  await anna.presses('resolve', kase);
  await anna.sees(phrase('desk-resolve-title', { number: kase.number }));
  await anna.submits('done');
  const closed = await petro.hears(phrase('human-resolved', { number: kase.number }));
  tokens.used = [String(closed.keyboard?.[0]?.[0]?.callback_data)];
  await petro.taps('human-reopen');
  await kase.reads('desk-reopened-person');
  await anna.claims(kase);
}

beforeAll(async () => {
  http = await prepareHttpTown();
  await http.start();
  [olena, petro] = [http.town.person('uk'), http.town.person('de')];
  [anna, ben] = [http.town.helper('Anna'), http.town.helper('Ben')];
  await answersTwoQuestions();
  await usesUpAButton();
  await http.town.quiet();
}, 60_000);
afterAll(() => http.stop());

/** What only says that something came, who was looked up, and where the clock stands. */
const TOLD = new Set(['inbox', 'staff', 'sqlite_sequence', 'meta', 'timers']);

type Snapshot = Map<string, string>;

/** Every row of the other tables. */
function everything(): Snapshot {
  const database = new Database(http.town.world.database, { readonly: true });
  const tables = database
    .prepare<[], { name: string; wr: number }>(
      "SELECT name, wr FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name <> 'sqlite_schema'",
    )
    .all();
  const rows: Snapshot = new Map();
  for (const { name, wr } of tables.filter((table) => !TOLD.has(table.name))) {
    // A table without row ids is known by what its rows hold.
    const at = wr === 1 ? 'NULL' : 'rowid';
    for (const { at: id, seen_at: _, ...row } of database
      .prepare<[], Json>(`SELECT ${at} AS at, * FROM "${name}"`)
      .all()) {
      rows.set(`${name} ${id ?? JSON.stringify(row)}`, JSON.stringify(row));
    }
  }
  database.close();
  return rows;
}

/** The rows that are new, gone or other than before. */
function changedSince(before: Snapshot): string[] {
  const after = everything();
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (row) => before.get(row) !== after.get(row),
  );
}

/** Nothing has changed, and the service is well. */
async function expectUnmoved(before: Snapshot): Promise<void> {
  await http.town.world.turnClock('0s');
  expectSound(http.town);
  expect(changedSince(before)).toEqual([]);
}

function press(person: Person, data: string): string {
  updates += 1;
  const from = { id: person.id, is_bot: false, first_name: 'X' };
  const message = { message_id: 1, date: 0, chat: { id: person.id, type: 'private' } };
  return JSON.stringify({
    update_id: updates,
    callback_query: { id: `${updates}`, from, message, chat_instance: '1', data },
  });
}

const hook = async (body: string): Promise<void> => expect((await http.hook(body)).status).toBe(200);

/** Another sign in the place of one. */
const flipped = (token: string, at: number, sign: string): string => {
  const place = at % token.length;
  return token[place] === sign ? `${token}x` : `${token.slice(0, place)}${sign}${token.slice(place + 1)}`;
};

describe('buttons of persons', PATIENCE, () => {
  it('there are some of each kind', () => {
    expect([tokens.stale.length > 20, tokens.hers.length > 10, tokens.used.length]).toEqual([true, true, 1]);
  });

  it('work for whom they were made', async () => {
    const before = everything();
    await hook(press(olena, tokens.hers[0] ?? ''));
    await http.town.quiet();
    expect(changedSince(before)).not.toEqual([]);
  });

  it('forged, foreign, stale and used ones change nothing', async () => {
    const any = (kind: keyof typeof tokens) =>
      fc.nat().map((n) => tokens[kind][n % tokens[kind].length] ?? '');
    const sign = fc.constantFrom(...'0123456789abcdefABCDEF-_:.');
    // Another number may name another button of the same keyboard, which is theirs as well.
    const known = new Set(Object.values(tokens).flat());
    const forged = fc
      .tuple(any('hers'), fc.nat(), sign)
      .map(([token, at, other]) => flipped(token, at, other))
      .filter((token) => !known.has(token));
    const made = fc.stringMatching(/^\d{1,6}:\d{1,2}:\d{1,2}\.[\w-]{22}$/);
    const mixed = fc
      .tuple(any('hers'), any('stale'))
      .map(([one, other]) => `${one.split('.')[0]}.${other.split('.')[1]}`);
    const attack = fc.oneof(
      fc.tuple(fc.constantFrom('olena', 'petro'), fc.oneof(forged, made, fc.string({ unit: 'binary' }))),
      fc.tuple(fc.constant('petro'), fc.oneof(any('hers'), any('stale'))),
      fc.tuple(fc.constant('olena'), fc.oneof(any('stale'), any('used'))),
      fc.tuple(fc.constant('petro'), any('used')),
      fc.tuple(fc.constant('petro'), mixed),
    );
    const before = everything();
    await survives(PRESSES, attack, async (attacks) => {
      await Promise.all(attacks.map(([who, data]) => hook(press(who === 'olena' ? olena : petro, data))));
      await expectUnmoved(before);
    });
  });

  it('a press that comes again is the same press', async () => {
    const body = press(olena, tokens.hers.at(-1) ?? '');
    await hook(body);
    await http.town.quiet();
    const before = everything();
    for (let n = 0; n < 20; n += 1) await hook(body);
    await expectUnmoved(before);
  });
});

describe('buttons of the desk', PATIENCE, () => {
  /** A press in Slack, rightly signed, by whoever. */
  function deskPress(
    who: { id: string; team: string },
    verb: string,
    value: string,
    channel: string,
    trigger: string,
  ): Promise<Response> {
    const payload = {
      type: 'block_actions',
      user: { id: who.id, team_id: who.team },
      team: { id: who.team },
      trigger_id: trigger,
      channel: { id: channel },
      actions: [{ action_id: `case.${verb}`, value }],
    };
    return http.signed(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), {
      type: 'application/x-www-form-urlencoded',
    });
  }

  it('pressed by strangers, on foreign drafts, elsewhere or about nothing change nothing', async () => {
    const { slack } = http;
    anna.writes(kase, 'Shall I send this?');
    await anna.staff.waitFor(() => anna.staff.ephemerals().length > 0);
    await http.town.quiet();
    const strangers = [
      { id: slack.staff({ name: 'Guest', guest: true }).id, team: slack.teamId },
      { id: slack.staff({ name: 'Stranger', stranger: true }).id, team: 'T0ELSEWHERE' },
      { id: anna.staff.id, team: 'T0ELSEWHERE' },
    ];
    const helpers = [anna, ben].map(({ staff }) => ({ id: staff.id, team: slack.teamId }));
    const verb = fc.constantFrom(...VERB_NAMES);
    const { help, urgent } = http.town.world;
    const real = fc.constantFrom(kase.value, 'draft:1');
    const nothing = fc.oneof(
      fc.constantFrom('case:999', 'draft:999', 'case:', 'case:0', 'case:-1', 'case:1e3x', '', 'case'),
      fc.string({ unit: 'binary' }),
    );
    const attack = fc.oneof(
      fc.tuple(fc.constantFrom(...strangers), verb, real, fc.constant(help)),
      fc.tuple(fc.constantFrom(...helpers), verb, real, fc.constant(urgent)),
      fc.tuple(fc.constantFrom(...helpers), verb, nothing, fc.constant(help)),
      fc.tuple(
        fc.constant(helpers[1] ?? strangers[0]),
        fc.constantFrom('send', 'edit', 'keep', 'correct', 'remove'),
        fc.constant('draft:1'),
        fc.constant(help),
      ),
    );
    const before = everything();
    let trigger = 0;
    await survives(DESK_PRESSES, attack, async (attacks) => {
      const answers = attacks.map(([who, name, value, channel]) => {
        trigger += 1;
        return who ? deskPress(who, name, value.toWellFormed(), channel, `forged.${trigger}`) : null;
      });
      for (const answer of await Promise.all(answers)) expect(answer?.status).toBe(200);
      await expectUnmoved(before);
    });
  });

  it('Send goes once: pressed again, or come again, it changes nothing', async () => {
    const who = { id: anna.staff.id, team: http.slack.teamId };
    const trigger = 'once.1';
    expect((await deskPress(who, 'send', 'draft:1', kase.channel.id, trigger)).status).toBe(200);
    await petro.hears(phrase('human-reply', { number: kase.number, text: 'Shall I send this?' }));
    await http.town.quiet();
    const before = everything();
    for (let n = 0; n < 5; n += 1) {
      await deskPress(who, 'send', 'draft:1', kase.channel.id, trigger);
      await deskPress(who, 'send', 'draft:1', kase.channel.id, `again.${n}`);
    }
    await expectUnmoved(before);
  });
});
