/** Quiet mode against whoever holds the phone: what waited, what goes to many, what is deleted, and what a helper's window does. */
import { beforeEach, expect, it } from 'vitest';
import { CastRenderer } from '../../src/bot/telegram/broadcast.js';
import type { OutboxRow } from '../../src/db/outbox.js';
import { outbox } from '../../src/db/schema.js';
import { push } from '../../src/flows/budget.js';
import { dataOf } from '../../src/flows/privacy/data-file.js';
import { quietly } from '../../src/flows/quiet-mode/fold.js';
import { Turn } from '../../src/flows/turn.js';
import { phrase } from '../../src/words/phrase.js';
import { type Colleague, type Read, type Resident, Village } from '../world/village.js';

const HOUR = 3_600_000;
const WORD = 'Абрикос';
const BEATS = 'Чоловік мене б’є';

let village: Village;
let olha: Resident;
let helper: Colleague;

/** Does `work` as the program itself would, unasked; nothing of it arrives yet. */
function unasked(work: (turn: Turn) => void): void {
  const event = { id: 50_000 + village.name(), recordedAt: village.now };
  village.fresh.store.transaction(() => work(new Turn(village.ground, event)));
}

const isSaid = ({ row }: Read): boolean => row.kind !== 'erase' && row.kind !== 'remove';
/** What arrives at her by what `act` does, in whichever order it was decided. */
function said(act: () => unknown): string[] {
  const before = new Set(olha.heard.map(({ row }) => row.id));
  act();
  const fresh = olha.heard.filter((one) => isSaid(one) && !before.has(one.row.id));
  return fresh.map(({ text }) => text);
}
const openCase = () => village.rows.cases.openOf(olha.person.id) ?? expect.fail('there is no open case');
const turnOn = () => olha.writes('/quiet').presses('quiet-on');
function chooseWord(): void {
  turnOn();
  olha.presses('quiet-word');
  olha.writes(WORD);
}
const note = () => olha.says('quiet-note');
const toHer = (): OutboxRow[] =>
  village.fresh.store.tables
    .select()
    .from(outbox)
    .all()
    .filter(({ personId, state }) => personId === olha.person.id && state === 'due');

beforeEach(() => {
  village = new Village();
  helper = village.colleague();
  olha = village.resident('uk').writes('/start');
});

it('makes notes of what was decided before it began and waits for the morning', () => {
  village.advance(13 * HOUR);
  const morning = village.now + 11 * HOUR;
  unasked((turn) => {
    const way = { notBefore: morning };
    const buttons = [[{ label: 'Так', use: 'once' as const, action: { v: 1, do: 'status' } as const }]];
    turn.say(olha.person, 'Квартира в Касселі', { ...way, buttons });
    turn.photos(olha.person, ['photo-1'], way);
    expect(push(turn, olha.person, 'deadline', 'Лист до 5.3.')).toBe(true);
  });
  expect(toHer().map(({ kind }) => kind)).toEqual(['say', 'photos', 'say']);
  turnOn();
  expect(said(() => village.advance(12 * HOUR))).toEqual([note(), note(), note()]);
  const [home] = olha.heard.filter(({ text }) => text === note());
  expect(said(() => olha.pressesToken(home?.buttons[0]?.token ?? ''))).toEqual(['Квартира в Касселі']);
  // What the words asked can be answered where they are shown.
  expect(said(() => olha.presses({ exactly: 'Так' }))).toEqual([olha.says('status-nothing')]);
});

it('takes back what waits and is not said in it at all', () => {
  village.advance(13 * HOUR);
  unasked((turn) => expect(push(turn, olha.person, 'status', phrase('status-no-request'))).toBe(true));
  turnOn();
  expect(said(() => village.advance(12 * HOUR))).toEqual([]);
});

it('outlives a deletion that waits for a human, and tells of no request that a safe word has opened', () => {
  chooseWord();
  olha.writes('/delete');
  olha.writes(WORD);
  const number = String(1000 + openCase().id);
  // The question, with its buttons, says nothing of the request; the right to delete stays.
  expect(said(() => olha.writes('/delete'))).toEqual([olha.says('delete-ask')]);
  olha.presses('delete-now');
  const told = said(() => olha.presses('delete-yes'));
  expect(told).toEqual([olha.says('quiet-neutral')]);
  expect(said(() => olha.writes('/delete'))).toEqual([olha.says('quiet-neutral')]);
  expect(village.rows.quietModes.of(olha.person.id)).toBeDefined();
  expect(olha.heard.map(({ text }) => text).join('\n')).not.toContain(number);
});

it('stays on for who asks for deletion beside an open urgent case', () => {
  turnOn();
  olha.writes(BEATS);
  const kase = openCase();
  helper.presses('claim', `case:${kase.id}`, null, 'C0URGENT');
  olha.writes('/delete').presses('delete-now');
  olha.presses('delete-yes');
  unasked((turn) => turn.say(olha.person, phrase('human-reply', { number: '1001', text: 'Я тут' })));
  expect(said(() => village.advance(1000))).toEqual([note()]);
});

it('keeps the number of a request by a safe word out of the file, also where a call was booked for it', () => {
  chooseWord();
  olha.writes(WORD);
  const { id } = openCase();
  const slot = { from: village.now + HOUR, until: village.now + 2 * HOUR };
  const call = { personId: olha.person.id, caseId: id, language: 'uk', topic: 'home', ...slot } as const;
  village.rows.callBacks.book(call, village.now);
  const request = (to: 'chat' | 'human') =>
    dataOf(village.rows, olha.person.id, to)?.calls.agreed[0]?.request;
  expect(request('chat')).toBeNull();
  expect(request('human')).toBe(1000 + id);
});

it('shows nobody that somebody writes to her', () => {
  turnOn();
  olha.writes('Мені потрібна людина');
  const value = `case:${openCase().id}`;
  helper.presses('claim', value);
  const modal = helper.presses('reply', value);
  expect(modal).toMatchObject({ type: 'modal' });
  expect(modal).not.toHaveProperty('types');
});

it.each([
  ['Jugendamt: 0341 / 123 456', true],
  ['Tel. (0341) 123 456', true],
  ['0341 – 12 34 56', true],
  ['030 901 820', true],
  ['Kurs am 15.01.2027, 09:00–16:00, Raum 12', false],
  ['850 € warm, 62 m², 04103 Leipzig', false],
])('keeps every number behind a tap, however it is written: %s', (text, hidden) => {
  turnOn();
  const way = { asked: true, private: false, openly: false };
  unasked((turn) => {
    const shown = quietly(turn, olha.person, { said: text, buttons: [] }, way);
    expect(shown.behind !== undefined).toBe(hidden);
  });
});

it('tells of no request that a safe word has opened, also when somebody has found quiet mode and turned it off', () => {
  chooseWord();
  olha.writes(WORD);
  const kase = openCase();
  helper.presses('claim', `case:${kase.id}`, null, 'C0URGENT');
  olha.writes('/quiet').presses('quiet-off');
  olha.presses('quiet-off');
  expect(village.rows.quietModes.of(olha.person.id)).toBeUndefined();
  for (const words of ['Хтось є?', 'Мені потрібна людина', '/status', '/mydata', '/delete'])
    expect(said(() => olha.writes(words)).join('\n'), words).not.toContain(String(1000 + kase.id));
  expect(village.sent({ channel: 'C0URGENT' }).map(({ text }) => text)).toContainEqual(
    expect.stringContaining('Хтось є?'),
  );
});

it('frames what a helper writes with no request that a safe word has opened, once somebody has turned quiet mode off', () => {
  chooseWord();
  olha.writes(WORD);
  const kase = openCase();
  helper.presses('claim', `case:${kase.id}`, null, 'C0URGENT');
  olha.writes('/quiet').presses('quiet-off');
  olha.presses('quiet-off');
  village.advance(61 * 60_000);
  const preview = helper.submits('reply', `case:${kase.id}`, {}, 'Курс починається в понеділок.');
  if (preview?.type !== 'modal') expect.fail('no preview');
  // The helper has seen just that.
  expect(JSON.stringify(preview.fields)).toContain('"exactly":"Курс починається в понеділок."');
  expect(said(() => helper.submits('dispatch', preview.meta))).toEqual(['Курс починається в понеділок.']);
  helper.writes({ ...kase, threadTs: village.rows.cases.byId(kase.id)?.threadTs ?? '' }, 'Курс о десятій.');
  const draft = village.rows.drafts.byId(2) ?? expect.fail('no draft');
  expect(said(() => helper.presses('send', `draft:${draft.id}`, null, 'C0URGENT'))).toEqual([
    'Курс о десятій.',
  ]);
  expect(olha.heard.map(({ text }) => text).join('\n')).not.toContain(`#${1000 + kase.id}`);
});

it('shows nothing any more that could not be shown while she looked', () => {
  turnOn();
  unasked((turn) => turn.say(olha.person, 'Адреса: Вулиця 1', {}));
  village.advance(1000);
  olha.presses('quiet-show');
  const shown = olha.heard.find(({ text }) => text === 'Адреса: Вулиця 1') ?? expect.fail('was not shown');
  expect(shown.row.notAfter).toBe(shown.row.createdAt + 15 * 60_000);
});

it('keeps what goes to many out of the chat, also what stood in line before it began, and each correction', () => {
  const words = { v: 1 as const, said: { uk: 'Курс німецької' }, keyboard: [] };
  const row = { topic: 'courses', createdBy: 1, audience: { v: 1 as const }, words };
  const { id } = village.rows.broadcasts.add(row, village.now);
  const { words: texts, house } = village.ground;
  const renderer = new CastRenderer(village.rows, texts, house.quiet, () => village.now);
  const line = (kind: 'broadcast' | 'recall', target: string) =>
    unasked((turn) => turn.cast({ personId: olha.person.id, chat: olha.chat }, kind, target, null));
  const drawn = (kind: string) => {
    const found = village.fresh.store.tables.select().from(outbox).all();
    return renderer.render(found.find((one) => one.kind === kind) ?? expect.fail('is not in line'));
  };
  village.rows.broadcasts.advance(id, { state: 'running', startedAt: village.now });
  line('broadcast', `broadcast:${id}:uk`);
  unasked((turn) => turn.rows.broadcastPeople.freeze(id, { v: 1 }, village.now, 0, 100));
  expect(drawn('broadcast')).toMatchObject({ do: 'send' });
  turnOn();
  expect(drawn('broadcast')).toEqual({ do: 'cancel', reason: 'paused' });
  // The file in the chat does not tell why.
  village.rows.broadcastPeople.ended(id, olha.person.id, 'skipped', 'quiet');
  const reason = (to: 'chat' | 'human') =>
    dataOf(village.rows, olha.person.id, to)?.messagesToMany[0]?.reason;
  expect([reason('chat'), reason('human')]).toEqual([null, 'quiet']);
  const [sent] = village.fresh.store.tables
    .select()
    .from(outbox)
    .all()
    .filter(({ kind }) => kind === 'broadcast');
  const change = { v: 1 as const, cursor: 0, startedAt: village.now, endedAt: null };
  line('recall', sent?.key ?? '');
  village.rows.broadcasts.advance(id, { change: { ...change, what: 'correct' } });
  expect(drawn('recall')).toEqual({ do: 'cancel', reason: 'quiet' });
  // What is taken back says nothing.
  village.rows.broadcasts.advance(id, { change: { ...change, what: 'recall' } });
  expect(drawn('recall')).toMatchObject({ do: 'send', parts: [{ method: 'deleteMessage' }] });
});

it('removes what came with many others too', () => {
  turnOn();
  unasked((turn) =>
    turn.cast({ personId: olha.person.id, chat: olha.chat }, 'broadcast', 'broadcast:1:uk', null),
  );
  village.advance(1000);
  const row = village.fresh.store.tables
    .select()
    .from(outbox)
    .all()
    .find(({ kind }) => kind === 'broadcast');
  const ids = village.rows.outboxLists.standingIn(olha.person, village.now - HOUR);
  expect(ids).toContain(row?.externalId);
});
