/** A landlord who never opens Telegram: what would be a message is a call, and an answer on the phone counts like a press (R22). */
import { beforeEach, expect, it } from 'vitest';
import type { Call } from '../../src/db/calls.js';
import { Persons } from '../../src/db/persons.js';
import { reachLandlord, type Step } from '../../src/flows/calling/reach.js';
import { ringUnsaid } from '../../src/flows/calling/unsaid.js';
import { inviteCheck } from '../../src/flows/homes/safety/identity/choose.js';
import { keepResult } from '../../src/flows/homes/safety/identity/keep.js';
import { humanButton } from '../../src/flows/menu-buttons.js';
import type { Reply } from '../../src/flows/reply.js';
import { phrase } from '../../src/words/phrase.js';
import { type Colleague, type Resident, Village } from '../world/village.js';
import { fieldsOf, saidIn } from '../world/window.js';

const HOUR = 3_600_000;
let village: Village;
let olena: Resident;
let helper: Colleague;

/** A landlord in Ukrainian who is known by phone alone. */
function byPhone(): number {
  const person = new Persons(village.fresh.store).createUnreached('uk', village.now);
  const number = { channel: 'phone', phone: '+49561123456', name: 'Frau Weber' } as const;
  village.rows.landlords.put(person.id, number, village.now);
  return person.id;
}

const step = (more: Partial<Step> = {}): Step => ({
  kind: 'still-free',
  subject: 'offer:1',
  said: phrase('profile-none'),
  due: village.now + HOUR,
  ...more,
});

const open = (): Call[] => village.rows.calls.open(9);
const one = (): Call => open()[0] ?? expect.fail('nobody is to be rung');

const shown = (reply: Reply | undefined): string => saidIn(village.ground.words, reply);

/** What the buttons of a window carry. */
const values = (reply: Reply | undefined): string[] =>
  fieldsOf(reply).flatMap((field) => {
    if (field.kind !== 'buttons') return [];
    return field.buttons.flatMap((button) =>
      'more' in button ? button.more.map(({ value }) => value) : 'pick' in button ? [] : [button.value],
    );
  });

beforeEach(() => {
  village = new Village();
  olena = village.resident('uk').writes('/start');
  helper = village.colleague();
});

it('says it on Telegram, and rings who is there by phone alone or has blocked us', () => {
  const wait = { key: 'x', subject: 'offer:1', span: 9 * HOUR };
  expect(village.unasked((turn) => reachLandlord(turn, olena.person.id, step({ wait })))?.by).toBe('chat');
  olena.reads('profile-none');
  expect(village.rows.timers.has('x', 'offer:1')).toBe(true);
  expect(open()).toEqual([]);
  village.rows.landlords.put(olena.person.id, { phone: '+49561999999' }, village.now);
  village.take({ type: 'person.blocked', chat: olena.chat, languageTag: 'uk' });
  expect(village.unasked((turn) => reachLandlord(turn, olena.person.id, step()))?.by).toBe('call');
  const id = byPhone();
  const again = step({ subject: 'offer:2' });
  for (const _ of [1, 2]) expect(village.unasked((turn) => reachLandlord(turn, id, again))?.by).toBe('call');
  expect(open().map(({ personId, said }) => [personId, said?.nth])).toEqual([
    [olena.person.id, 1],
    [id, 2],
  ]);
});

it('shows number and words to whoever takes it, and does what the landlord answers', () => {
  const id = byPhone();
  const button = {
    label: phrase('menu-offer'),
    use: 'once',
    action: { v: 1, do: 'menu', item: 'offer' },
  } as const;
  village.unasked((turn) => reachLandlord(turn, id, step({ buttons: [[button]] })));
  const listed = helper.commands('calls');
  expect(shown(listed)).toContain(`Call ${one().id}`);
  expect(shown(listed)).not.toContain('+49561123456');
  const window = helper.presses('ring', `call:${one().id}`);
  const read = shown(window);
  for (const part of [
    'Frau Weber',
    '+49561123456',
    village.text('en', 'profile-none'),
    village.text('uk', 'profile-none'),
  ])
    expect(read).toContain(part);
  const other = village.colleague();
  expect(other.presses('ring', `call:${one().id}`)).toEqual({
    type: 'notice',
    said: phrase('desk-call-taken', { number: one().id }),
  });
  // The answer begins the form of an offer: the talk goes on in the same window, question by question.
  const [first = ''] = values(window);
  let next = helper.presses('callanswer', first);
  expect(shown(next)).toContain(village.ground.words.text('en', phrase('home-offer-kind'), 'plain'));
  expect(helper.presses('callanswer', first)).toEqual({
    type: 'notice',
    said: phrase('desk-call-changed', { number: one().id }),
  });
  next = helper.presses('callanswer', values(next)[0] ?? '');
  expect(shown(next)).toContain(village.ground.words.text('en', phrase('home-offer-place'), 'plain'));
  const meta = () => `call:${one().id}:${one().said?.nth}`;
  next = helper.submits('callend', meta(), { words: 'irgendwo' });
  expect(shown(next)).toContain(village.text('en', 'home-offer-place-unclear'));
  for (const words of ['34117 Kassel', '2 Zimmer, 55 qm', '700 warm', 'ab 01.04. unbefristet', 'abends'])
    next = helper.submits('callend', meta(), { words });
  expect(shown(next)).toContain('34117 Kassel');
  const save =
    one().said?.answers.findIndex(({ label }) => JSON.stringify(label).includes('form-save')) ?? -1;
  next = helper.presses('callanswer', `${meta()}:${save}`);
  expect(shown(next)).toContain('H1');
  expect(village.rows.offers.of(id)[0]).toMatchObject({ state: 'draft', town: 'Kassel', areaDm2: 5500 });
  // The rest is asked in the same talk.
  next = helper.presses('callanswer', values(next)[0] ?? '');
  expect(shown(next)).toContain(village.ground.words.text('en', phrase('home-offer-places'), 'plain'));
  for (const words of ['4', '500', 'keine', 'ja', 'ja', 'ja'])
    next = helper.submits('callend', meta(), { words });
  expect(village.rows.offers.of(id)[0]).toMatchObject({ places: 4, depositCents: 0, viewing: 'yes' });
  const later = one().said?.answers.findIndex(({ label }) => JSON.stringify(label).includes('form-later'));
  helper.presses('callanswer', `${meta()}:${later}`);
  expect(village.rows.offers.of(id)[0]?.state).toBe('checking');
  helper.submits('callend', meta(), { outcome: 'settled' });
  expect(open()).toEqual([]);
});

it('plans the next try in office hours, gives up after three, and lets limits run from the call', () => {
  const id = byPhone();
  const wait = { key: 'x', subject: 'offer:1', span: 24 * HOUR };
  village.unasked((turn) => reachLandlord(turn, id, step({ wait })));
  const call = one();
  for (const nth of [1, 2]) {
    helper.presses('ring', `call:${call.id}`);
    helper.submits('callend', `call:${call.id}:1`, { outcome: 'no-answer' });
    expect(one()).toMatchObject({ tries: nth, state: 'open', claimedBy: null });
    expect(village.ground.house.office.isStaffed(one().notBefore)).toBe(true);
    expect(one().notBefore).toBeGreaterThanOrEqual(village.now + 3 * HOUR - 5000);
    expect(village.rows.timers.has('x', 'offer:1')).toBe(false);
  }
  const gone = helper.submits('callend', `call:${call.id}:1`, { outcome: 'no-answer' });
  expect(gone).toEqual({ type: 'notice', said: phrase('desk-call-given-up', { count: 3 }) });
  expect(open()).toEqual([]);
  expect(village.rows.timers.due('x', 'offer:1')).toBeLessThanOrEqual(village.now);
  village.unasked((turn) =>
    reachLandlord(turn, id, step({ subject: 'offer:2', wait: { ...wait, key: 'y' } })),
  );
  expect(village.rows.timers.has('y', 'offer:1')).toBe(false);
  helper.submits('callend', `call:${one().id}:1`, { outcome: 'reached', phone: 'quatsch' });
  expect(open()).toHaveLength(1);
  helper.submits('callend', `call:${one().id}:1`, { outcome: 'reached', phone: '0170 1234567' });
  expect(open()).toEqual([]);
  expect(village.rows.landlords.get(id)?.phone).toBe('+491701234567');
  expect(village.rows.timers.due('y', 'offer:1')).toBe(village.now + 24 * HOUR);
});

it('gives a call back that nobody finished, asks for another number, and says nothing into the void', () => {
  const id = byPhone();
  village.unasked((turn) => reachLandlord(turn, id, step()));
  helper.presses('ring', `call:${one().id}`);
  village.advance(31 * 60_000);
  expect(one()).toMatchObject({ state: 'open', claimedBy: null });
  helper.submits('callend', `call:${one().id}:1`, { outcome: 'wrong-number' });
  expect(shown(helper.presses('ring', `call:${one().id}`))).toContain(
    village.text('en', 'desk-call-no-phone'),
  );
  helper.submits('callend', `call:${one().id}:1`, { outcome: 'settled' });
  expect(open()).toEqual([]);
  // A helper's answer to somebody without a chat is to be told by phone.
  const kase = village.unasked((turn) => {
    const person = turn.rows.persons.byId(id) ?? expect.fail('gone');
    return turn.rows.cases.create(
      { personId: person.id, urgency: 'normal', topic: 'offer', channel: 'C0OFFERS', previousId: null },
      turn.now,
    );
  });
  helper.presses('claim', `case:${kase.id}`);
  const preview = helper.submits('reply', `case:${kase.id}`, {}, 'Die Schlüssel liegen bereit.');
  if (preview?.type !== 'modal') expect.fail('no preview');
  helper.submits('dispatch', preview.meta);
  expect(one().kind).toBe('tell');
  expect(shown(helper.presses('ring', `call:${one().id}`))).toContain('Die Schlüssel liegen bereit.');
});

it('says what is only to be passed on in one call, and shows what else there is to talk about', () => {
  const id = byPhone();
  const say = (key: 'profile-none' | 'home-identity-gone') =>
    village.unasked((turn) => {
      turn.say(turn.rows.persons.byId(id) ?? expect.fail('gone'), phrase(key));
      ringUnsaid(turn);
    });
  // Who was reached owes nothing where the only button leads to a human.
  village.unasked((turn) => reachLandlord(turn, id, step({ kind: 'contract', buttons: [[humanButton()]] })));
  helper.submits('callend', `call:${one().id}:1`, { outcome: 'reached' });
  expect(open()).toEqual([]);
  say('profile-none');
  say('home-identity-gone');
  const told = shown(helper.presses('ring', `call:${one().id}`));
  for (const key of ['profile-none', 'home-identity-gone'] as const)
    expect(told).toContain(village.text('uk', key));
  // It is taken: what comes now is another call, and is shown to whoever has them on the phone.
  say('profile-none');
  expect(open()).toHaveLength(2);
  const [first, second] = open();
  const after = helper.submits('callend', `call:${first?.id}:2`, { outcome: 'reached' });
  expect(values(after)).toEqual([]);
  expect(JSON.stringify(after)).toContain(`call:${second?.id}`);
});

it('asks a landlord on the phone when they can be seen, and not any more once they were', () => {
  const id = byPhone();
  const person = () => village.rows.persons.byId(id) ?? expect.fail('gone');
  village.unasked((turn) => inviteCheck(turn, person()));
  const window = helper.presses('ring', `call:${one().id}`);
  expect(values(window)).toHaveLength(1);
  const seen = village.unasked((turn) => {
    const value = { value: 'x', slot: null, code: null, attests: false, isLandlord: true, isSeen: false };
    const staff = turn.rows.staff.byId(1) ?? expect.fail('nobody');
    return keepResult(turn, staff, { ...value, person: person() }, 'video', null);
  });
  expect(seen).toBeNull();
  expect(open().some(({ subject }) => subject.startsWith('identity'))).toBe(false);
});
