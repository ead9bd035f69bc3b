/** The call centre: people who want to be rung at a time, the desk that rings them, and people who ring us. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '../../src/db/calls.js';
import { inbox, phones } from '../../src/db/schema.js';
import { callLoad } from '../../src/flows/calling/load.js';
import { slotsOn } from '../../src/flows/calling/slots.js';
import { Office, parseOpenings } from '../../src/flows/office.js';
import { dataOf } from '../../src/flows/privacy/data-file.js';
import { Quiet } from '../../src/flows/quiet.js';
import type { Reply } from '../../src/flows/reply.js';
import { route } from '../../src/flows/route.js';
import { Turn } from '../../src/flows/turn.js';
import { phrase } from '../../src/words/phrase.js';
import { type Colleague, type Resident, Village } from '../world/village.js';
import { saidIn } from '../world/window.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NUMBER = '+380671234567';
let village: Village;
let olena: Resident;
let helper: Colleague;

beforeEach(() => {
  // Monday, 2 March 2026, 09:00 in Berlin; the office is open from 9 to 17.
  village = new Village();
  olena = village.resident('uk').writes('/start');
  helper = village.colleague();
});

/** Shares a contact, the person's own or somebody else's. */
function shares(who: Resident, kind: 'phone' | 'contact', number: string | null): void {
  const around = { forwarded: false, repliesTo: null, topic: null, caption: '', file: null };
  const messageId = String(village.name());
  const event = { chat: who.chat, languageTag: 'uk', messageId, kind, detail: number, ...around };
  village.take({ ...event, type: 'person.sent' });
}

/** The keyboard that stands below the chat after the last message of such a kind. */
const below = (who: Resident): unknown[] =>
  who.heard.flatMap(({ row }) => {
    const { below: keyboard } = village.rows.outbox.payload(row) as { below?: unknown };
    return keyboard === undefined ? [] : [keyboard === 'away' ? 'away' : 'asks'];
  });

const labels = (who: Resident): string[] => who.heard.at(-1)?.buttons.map(({ label }) => label) ?? [];

/** Goes from the number to the times. */
function chooses(who: Resident, topic: 'home' | 'office' = 'office'): void {
  who.presses('call-b-say-no');
  who.presses('language-uk');
  who.presses(`call-b-topic-${topic}`);
}

/** Books the time that is written so on its button. */
function books(who: Resident, time: string, number = NUMBER): void {
  who.writes('/call');
  shares(who, 'phone', number);
  chooses(who);
  who.presses({ exactly: time });
}

const open = (): Call[] => village.rows.calls.open(9);
const one = (): Call => open()[0] ?? expect.fail('nobody is to be rung');
const booked = (who: Resident) =>
  village.rows.callBacks.bookedBy(who.person.id) ?? expect.fail('nothing is booked');
const at = (moment: number) => {
  const { day, time } = village.ground.house.office.moment(moment);
  return `${day} ${time}`;
};
const turnTo = (moment: number): void => village.advance(moment - village.now);

const shown = (reply: Reply | undefined): string => saidIn(village.ground.words, reply);
const thread = (): string =>
  village
    .sent({ channel: 'C0HELP' })
    .map(({ text }) => text)
    .join('\n');
const key = (reply: Reply | undefined) => (reply && 'said' in reply ? reply.said.key : reply?.type);
const rings = (who: Colleague = helper): Reply | undefined => who.presses('ring', `call:${one().id}`);
const ends = (more: Record<string, string>, who: Colleague = helper): Reply | undefined =>
  who.submits('callend', `call:${one().id}:0`, more);

describe('somebody wants to be rung', () => {
  it('is asked for their own number, a language, a topic and a time, and is reached', () => {
    olena.writes('Подзвоніть мені, будь ласка');
    olena.reads('call-number');
    expect(below(olena)).toEqual(['asks']);
    shares(olena, 'contact', null);
    olena.reads('call-number-foreign');
    expect(village.rows.phones.of(olena.person.id)).toBeUndefined();
    shares(olena, 'phone', '380671234567');
    expect(below(olena)).toEqual(['asks', 'asks', 'away']);
    expect(village.rows.phones.of(olena.person.id)).toMatchObject({
      number: NUMBER,
      own: true,
      maySay: false,
    });
    chooses(olena);
    // A quarter of an hour is needed to see it.
    expect(labels(olena).slice(0, 2)).toEqual(['09:30', '10:00']);
    olena.presses('call-b-later');
    expect(labels(olena)[0]).toBe('09:00');
    olena.presses('call-b-earlier');
    olena.presses({ exactly: '11:00' });
    expect(olena.last).toContain('11:00 – 11:30');
    expect(at(booked(olena).from)).toBe('2026-03-02 11:00');
    const kase = village.rows.cases.openOf(olena.person.id);
    expect(kase).toMatchObject({ topic: 'office', id: booked(olena).caseId });
    // The desk sees when and in which language, and no number.
    expect(shown(helper.commands('calls'))).toContain(`*Call ${one().id}* · *`);
    for (const text of [shown(helper.commands('calls')), thread()]) expect(text).not.toContain('671234567');
    expect(key(rings())).toBe('desk-call-early');
    turnTo(booked(olena).from - 25 * MINUTE);
    olena.reads(phrase('call-soon', { time: '11:00' }));
    expect(key(rings())).toBe('desk-call-early');
    turnTo(booked(olena).from);
    const window = shown(rings());
    expect(window).toContain(NUMBER);
    expect(window).toContain(village.text('en', 'desk-call-may-not-say'));
    expect(key(rings(village.colleague()))).toBe('desk-call-taken');
    expect(key(ends({ outcome: 'reached' }))).toBe('desk-call-note-missing');
    ends({ outcome: 'reached', note: 'The office wants her contract.' });
    expect(open()).toEqual([]);
    expect(thread()).toContain('The office wants her contract.');
    // Whoever was spoken with is not told that somebody writes.
    const claimed = phrase('human-claimed', { number: 1000 + (kase?.id ?? 0) });
    expect(olena.heard.map(({ text }) => text)).not.toContain(olena.says(claimed));
    const now = village.rows.cases.openOf(olena.person.id);
    expect(now).toMatchObject({ state: 'claimed', claimedBy: 1, answerDue: null });
    expect(village.rows.callBacks.of(olena.person.id)[0]?.state).toBe('reached');
    expect(village.rows.audit.ofPerson(olena.person.id).map(({ action }) => action)).toContain('call-ring');
    olena.writes('/mydata').presses('mydata-seen');
    for (const deed of ['seen-call-ring', 'seen-call-reached', 'seen-claim'] as const)
      expect(olena.last).toContain(olena.says(deed));
    expect(olena.last).not.toContain(olena.says('seen-other'));
  });

  it('is not told days later that an answer of theirs is waited for, unless a helper has written since', () => {
    const isAsked = (): boolean =>
      olena.heard.some(({ row }) =>
        JSON.stringify(village.rows.outbox.payload(row)).includes('human-waiting'),
      );
    books(olena, '11:00');
    turnTo(booked(olena).from);
    rings();
    ends({ outcome: 'reached', note: 'The office wants her contract; I will ring it.' });
    const { id } = village.rows.cases.openOf(olena.person.id) ?? expect.fail('there is no case');
    olena.writes('/status');
    olena.reads('status-next-team');
    village.days(1);
    helper.presses('claim', `case:${id}`);
    village.days(4);
    expect(isAsked()).toBe(false);
    helper.presses('claim', `case:${id}`);
    helper.submits('reply', `case:${id}`, {}, 'Could you send us the letter?');
    helper.submits('dispatch', 'draft:1');
    village.days(4);
    expect(isAsked()).toBe(true);
  });

  it('is tried three times at other times of the day, and hears of each', () => {
    books(olena, '11:00');
    turnTo(booked(olena).from + 10 * MINUTE);
    rings();
    ends({ outcome: 'no-answer' });
    // Two hours later, at the next full time.
    expect(at(booked(olena).from)).toBe('2026-03-02 13:30');
    expect(olena.last).toContain('11:10');
    expect(olena.last).toContain('13:30');
    turnTo(booked(olena).from);
    rings();
    ends({ outcome: 'no-answer' });
    // The next day, in the other half of it.
    expect(at(booked(olena).from)).toBe('2026-03-03 09:00');
    turnTo(booked(olena).from);
    rings();
    expect(key(ends({ outcome: 'no-answer' }))).toBe('desk-call-given-up');
    expect(open()).toEqual([]);
    expect(village.rows.callBacks.of(olena.person.id)[0]).toMatchObject({ state: 'given-up', tries: 3 });
    const number = 1000 + (village.rows.cases.openOf(olena.person.id)?.id ?? 0);
    expect(olena.last).toContain(`#${number}`);
    expect(labels(olena)).toEqual([olena.says('call-b-open')]);
    const tries = village.rows.callBacks.triesOf(olena.person.id);
    expect(tries.map(({ outcome }) => outcome)).toEqual(['no-answer', 'no-answer', 'no-answer']);
  });

  it('can change and cancel the time, agree on another on the phone, and send another number', () => {
    const anna = village.resident('de').writes('/start').writes('Bitte um Rückruf');
    for (const [text, said] of [
      ['112', 'call-number-short'],
      ['0900 1234567', 'call-number-costly'],
      ['0170 1234567 oder 0561 123456', 'call-number-several'],
      ['01234', 'call-number-short'],
      ['9'.repeat(50), 'call-number-unclear'],
    ] as const) {
      anna.writes(text);
      anna.reads(said);
    }
    expect(village.rows.phones.of(anna.person.id)).toBeUndefined();
    anna.writes('Meine Nummer ist 067 1234567');
    // It could be of both countries.
    anna.presses({ exactly: 'Ukraine +380' });
    expect(village.rows.phones.of(anna.person.id)?.number).toBe(NUMBER);
    chooses(anna, 'home');
    anna.presses({ exactly: '10:00' });
    const { id } = booked(anna);
    anna.writes('Rufen Sie mich an');
    expect(anna.last).toContain('10:00 bis 10:30');
    anna.presses('call-b-change');
    anna.presses({ exactly: '12:00' });
    expect([booked(anna).id, at(booked(anna).from)]).toEqual([id, '2026-03-02 12:00']);
    expect(one().notBefore).toBe(booked(anna).from);
    turnTo(booked(anna).from);
    rings();
    const again = booked(anna).from + 3 * HOUR;
    expect(key(ends({ outcome: 'later', again: '1' }))).toBe('desk-moment-past');
    ends({ outcome: 'later', again: String(again) });
    expect(booked(anna).from).toBe(again);
    turnTo(again);
    rings();
    ends({ outcome: 'wrong-number' });
    expect(village.rows.phones.of(anna.person.id)).toBeUndefined();
    anna.presses('call-b-number');
    anna.writes('0170 1234567');
    anna.presses('call-b-say-yes');
    anna.presses('language-de');
    anna.presses({ exactly: '16:00' });
    expect(village.rows.phones.of(anna.person.id)).toMatchObject({ number: '+491701234567', maySay: true });
    anna.presses('call-b-cancel');
    expect(open()).toEqual([]);
    expect(village.rows.callBacks.bookedBy(anna.person.id)).toBeUndefined();
    // The number stays for the next time.
    anna.writes('/call');
    anna.reads(phrase('call-known', { number: '67' }));
  });

  it('can leave it, and is heard about anything else', () => {
    olena.writes('/call').writes('Не потрібно');
    olena.reads('call-number-not-now');
    expect(below(olena)).toEqual(['asks', 'away']);
    olena.writes('/call').writes('Хочу поговорити з людиною');
    expect(below(olena)).toEqual(['asks', 'away', 'asks', 'away']);
    expect(village.rows.cases.openOf(olena.person.id)?.topic).toBe('human');
    expect(olena.person.awaits).toBeNull();
  });

  it('leaves no keyboard behind when they go on with something else', () => {
    const goesOn: [string, () => unknown][] = [
      ['a command', () => olena.writes('/menu')],
      ['a button', () => olena.presses('menu-question')],
      ['a photo', () => olena.sendsPhoto('cat')],
    ];
    for (const [way, goes] of goesOn) {
      olena.writes('/call');
      expect(below(olena).at(-1), way).toBe('asks');
      goes();
      expect(below(olena).at(-1), way).toBe('away');
      expect(olena.person.awaits, way).toBeNull();
    }
    // Whoever asks once more is asked once more, and nothing else is said.
    const heard = olena.heard.length;
    olena.writes('/call').writes('/call');
    expect(olena.heard.slice(heard).map(({ text }) => text)).toEqual(
      Array(2).fill(olena.says('call-number')),
    );
  });

  it('gives the last place to one of two, and shows no full time', () => {
    Object.assign(village.ground.house.calling, { lines: 1 });
    const [first, second] = [olena, village.resident('uk').writes('/start')];
    for (const who of [first, second]) {
      who.writes('/call');
      shares(who, 'phone', NUMBER);
      chooses(who);
    }
    first.presses({ exactly: '10:00' });
    second.presses({ exactly: '10:00' });
    second.reads('call-just-taken');
    expect(labels(second)).not.toContain('10:00');
    second.presses({ exactly: '10:30' });
    expect(village.rows.callBacks.takenIn(0, village.now + 24 * HOUR)).toHaveLength(2);
    // One time each, also by an old button.
    second.presses({ exactly: '11:00' });
    expect(village.rows.callBacks.of(second.person.id)).toHaveLength(1);
  });

  it('is not forgotten when nobody rings, or nobody who has begun', () => {
    books(olena, '10:00');
    turnTo(booked(olena).from + 5 * MINUTE);
    rings();
    turnTo(booked(olena).from + 36 * MINUTE);
    expect(one().state).toBe('open');
    turnTo(booked(olena).until + 20 * MINUTE);
    expect(at(booked(olena).from)).toBe('2026-03-02 11:00');
    expect(olena.last).toContain('10:30');
    expect(thread()).toContain('nobody rang');
    expect(one()).toMatchObject({ state: 'open', notBefore: booked(olena).from });
  });

  it('is promised one other time when nobody rings, and no third', () => {
    books(olena, '10:00');
    turnTo(booked(olena).until + MINUTE);
    olena.reads(phrase('call-late', { time: '10:30', moment: 'пн 02.03., 11:00' }));
    const second = booked(olena);
    expect(second.from).toBeGreaterThan(village.now - HOUR);
    turnTo(second.until + MINUTE);
    const number = 1000 + (second.caseId ?? 0);
    expect(olena.last).toContain(`#${number}`);
    expect(labels(olena)).toEqual([olena.says('call-b-change'), olena.says('call-b-cancel')]);
    expect(thread()).toContain('for the second time');
    // The whole day long nothing more is said, and the call stays in the list.
    const heard = olena.heard.length;
    turnTo(village.now + 24 * HOUR);
    expect(olena.heard).toHaveLength(heard);
    expect(one()).toMatchObject({ state: 'open' });
    // Another time of their own choice begins anew.
    olena.presses('call-b-change');
    olena.presses({ exactly: labels(olena)[0] ?? '' });
    expect(booked(olena).from).toBeGreaterThan(village.now);
  });

  it('stays in the list at its time, and is told to the team once, when nothing reaches the person any more', () => {
    books(olena, '10:00');
    const before = booked(olena).from;
    const rowId = olena.heard.at(-1)?.row.id ?? 0;
    village.own({ type: 'send.ended', rowId, how: 'blocked' });
    const heard = olena.heard.length;
    turnTo(booked(olena).until + MINUTE);
    const waits = { number: 1001, moment: 'Mon 02.03., 10:00' };
    const called = village.ground.words.value('en', phrase('desk-call-waits-blocked', waits), 'mrkdwn');
    const times = (): number => thread().split(called).length - 1;
    expect(times()).toBe(1);
    village.days(5);
    expect(times()).toBe(1);
    expect(thread()).not.toContain('671234567');
    expect(olena.heard).toHaveLength(heard);
    expect(booked(olena).from).toBe(before);
    const list = shown(helper.commands('calls'));
    expect(list).toContain('not reachable in Telegram');
    expect(list).not.toContain('671234567');
    // The number opens for who rings, and nothing is said that would come all at once one day.
    const window = shown(rings());
    expect(window).toContain(NUMBER);
    expect(window).toContain(village.text('en', 'desk-call-blocked'));
    ends({ outcome: 'no-answer' });
    olena.writes('/start');
    expect(olena.heard.map(({ text }) => text).join('\n')).not.toContain('пробували');
    expect(village.rows.callBacks.triesOf(olena.person.id)).toHaveLength(1);
  });

  it('hears of the numbers that help now first, where they may be in danger', () => {
    olena.writes('Чоловік б’є мене');
    olena.writes('подзвоніть мені');
    expect(olena.last).toContain(olena.says('call-red'));
    expect(olena.last.startsWith(olena.says('danger-about'))).toBe(true);
    shares(olena, 'phone', NUMBER);
    olena.reads('call-red-kept');
    expect(village.rows.callBacks.bookedBy(olena.person.id)).toBeUndefined();
    const urgent = village.sent({ channel: 'C0URGENT' }).map(({ text }) => text);
    expect(urgent.join('\n')).toContain(village.text('en', 'desk-call-red-number'));
    expect(urgent.join('\n')).not.toContain('671234567');
    const kase = village.rows.cases.openOf(olena.person.id);
    const details = helper.presses('show', `case:${kase?.id}`);
    expect(details?.type === 'notice' ? details.said.key : 'modal').not.toBe('modal');
  });
});

describe('in quiet mode', () => {
  const quietly = (): void => {
    olena.writes('/quiet').presses('quiet-on');
    olena.presses('quiet-word');
    olena.writes('Абрикос');
  };

  it('reads nothing unasked of a call that comes', () => {
    quietly();
    books(olena, '11:00');
    turnTo(booked(olena).from);
    expect(olena.last).toBe(olena.says('quiet-note'));
    expect(olena.heard.map(({ text }) => text).join('\n')).not.toContain('Нагадування');
  });

  it('learns nothing from "call me" of a case that a safe word has opened', () => {
    quietly();
    olena.writes('Абрикос');
    const red = village.rows.cases.openOf(olena.person.id) ?? expect.fail('no case');
    expect(red.urgency).toBe('red');
    const before = olena.heard.length;
    books(olena, '11:00');
    const read = olena.heard.slice(before).map(({ text }) => text);
    expect(read.join('\n')).not.toMatch(/110|112|#1/);
    expect(read.at(-1)).toContain('11:00 – 11:30');
    expect(booked(olena).caseId).toBe(red.id);
  });

  it('keeps the way to what stands behind a note', () => {
    olena.writes('/quiet').presses('quiet-on');
    olena.writes('Чоловік б’є мене').writes('/call');
    const { row, buttons } = olena.heard.at(-1) ?? expect.fail('nothing');
    expect(buttons.length).toBeGreaterThan(0);
    expect(village.rows.outbox.payload(row)).not.toHaveProperty('below');
  });
});

describe('times', () => {
  const zone = 'Europe/Berlin';
  const slots = (day: string) => {
    const hours = new Office(parseOpenings('Mon-Sun 00:00-24:00') ?? [], zone);
    const quiet = new Quiet({ from: 0, to: 0 }, zone);
    const house = { ...village.ground.house, quiet, calling: { hours, slotMinutes: 30, lines: 2 } };
    return slotsOn({ house, now: Date.parse(`${day}T12:00:00+01:00`) }, 0);
  };

  it.each([
    ['2026-03-28', 48],
    ['2026-03-29', 46],
    ['2026-10-25', 48],
  ])('of %s: %i, each with a name of its own', (day, count) => {
    const all = slots(day);
    const names = all.map(({ from }) => at(from));
    expect(new Set(names).size).toBe(count);
    expect(names.every((name) => name.startsWith(day))).toBe(true);
    expect(all.every(({ from, until }) => until - from === 30 * MINUTE)).toBe(true);
  });

  it('are none in quiet hours, whatever the office keeps', () => {
    const hours = new Office(parseOpenings('Mon-Sun 00:00-24:00') ?? [], zone);
    Object.assign(village.ground.house.calling, { hours });
    const names = slotsOn({ ...village.ground, now: village.now }, 1).map(({ from }) => at(from).slice(-5));
    expect([names[0], names.at(-1)]).toEqual(['08:00', '20:30']);
  });

  it('counts by the hour what is booked, done and free', () => {
    books(olena, '11:00');
    turnTo(booked(olena).from);
    rings();
    ends({ outcome: 'reached', note: 'ok' });
    helper.submits('phone', 'phone', { said: 'Asks about the deposit', language: 'de', topic: 'contract' });
    const eleven = callLoad({ ...village.ground, now: village.now }, 0).find(({ at: hour }) =>
      at(hour).endsWith('11:00'),
    );
    expect(eleven).toMatchObject({ booked: 1, tries: 1, reached: 1, incoming: 1, free: 2 });
    const said = helper.commands('calls load');
    expect(said?.type === 'notice' && village.text('en', said.said)).toContain('11:00: 1 / 1 / 1 / 1 / 2');
    expect(key(helper.commands('calls load 1999-01-01'))).toBe('desk-call-load-how');
    const plain = village.colleague({ coordinator: false });
    expect(key(plain.commands('calls load'))).toBe('desk-refused-coordinator');
  });
});

describe('the desk', () => {
  it('lets those who speak the language ring first, and nobody who may not help', () => {
    const [speaks, other] = [helper, village.colleague()];
    for (const [who, languages] of [
      [speaks, 'uk'],
      [other, 'de'],
    ] as const) {
      who.submits('languages', 'me', { languages });
      who.commands('duty on');
    }
    books(olena, '10:00');
    turnTo(booked(olena).from);
    expect(key(rings(other))).toBe('desk-call-speaker');
    turnTo(booked(olena).from + 11 * MINUTE);
    expect(key(rings(other))).toBe('modal');
    for (const rights of [
      { helper: false },
      { helper: false, partner: true },
      { helper: false, checker: true },
    ]) {
      const stranger = village.colleague(rights);
      expect(key(rings(stranger))).toBe('desk-refused-staff');
      expect(key(stranger.commands('phone'))).toBe('desk-refused-staff');
      expect(key(stranger.submits('phone', 'phone', { said: 'x' }))).toBe('desk-refused-staff');
      expect(key(ends({ outcome: 'reached', note: 'x' }, stranger))).toBe('desk-refused-staff');
    }
  });

  it('takes down who rings: a new person without a chat, who is then answered by phone', () => {
    const filled = { language: 'uk', topic: 'home', name: 'Frau Kovalenko' };
    expect(key(helper.submits('phone', 'phone', { ...filled, said: 'x', phone: '110' }))).toBe(
      'desk-call-phone-wrong',
    );
    const done = helper.submits('phone', 'phone', {
      ...filled,
      said: 'Needs two rooms',
      phone: '0170 1234567',
    });
    expect(key(done)).toBe('desk-phone-new');
    const [id = 0] = village.rows.phones.byNumber('+491701234567');
    const person = village.rows.persons.byId(id);
    expect(person).toMatchObject({ chat: null, language: 'uk' });
    const kase = village.rows.cases.openOf(id) ?? expect.fail('no case');
    expect(kase.topic).toBe('home');
    expect(thread()).toContain('Needs two rooms');
    // The same number again is the same person and case.
    const again = { language: 'de', topic: 'other', said: 'Asks again', phone: '+49 170 1234567' };
    expect(key(helper.submits('phone', 'phone', again))).toBe('desk-phone-known');
    expect(village.rows.phones.byNumber('+491701234567')).toEqual([id]);
    helper.presses('claim', `case:${kase.id}`);
    expect(open()).toEqual([]);
    const preview = helper.submits('reply', `case:${kase.id}`, {}, 'Morgen um zehn.');
    expect(shown(preview)).toContain(village.text('en', 'desk-look-no-chat'));
    if (preview?.type !== 'modal') expect.fail('no preview');
    helper.submits('dispatch', preview.meta);
    const window = shown(rings());
    expect(window).toContain('Morgen um zehn.');
    expect(window).toContain('+491701234567');
    ends({ outcome: 'reached', note: 'Told her.' });
    helper.submits('callend', `call:1:1`, { outcome: 'reached', note: 'Told her.' });
    expect(thread()).toContain('Told her.');
    expect(open()).toEqual([]);
    // And rung by hand.
    expect(shown(helper.commands(`call #${1000 + kase.id}`))).toContain('+491701234567');
  });

  it('makes a call red whose words sound like danger, and says where nobody can be reached', () => {
    const red = helper.submits('phone', 'phone', {
      language: 'de',
      topic: 'other',
      said: 'Mein Mann schlägt mich',
    });
    expect(key(red)).toBe('desk-phone-danger');
    expect(
      village
        .sent({ channel: 'C0URGENT' })
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('schlägt');
    // What would be a message is no way to them.
    const at = { channel: 'C0URGENT', view: null, choice: null, value: 'case:1' };
    const asked = village.take({ type: 'staff.pressed', user: helper.user, verb: 'askalone', ...at });
    expect(key(asked)).toBe('desk-call-no-chat');
    helper.submits('phone', 'phone', {
      language: 'de',
      topic: 'other',
      said: 'Fragt nach Terminen',
      besides: 'mine',
    });
    const kase = village.rows.cases.byId(2) ?? expect.fail('no case');
    expect(kase.claimedBy).toBe(1);
    const preview = helper.submits('reply', `case:${kase.id}`, {}, 'Morgen.');
    if (preview?.type !== 'modal') expect.fail('no preview');
    helper.submits('dispatch', preview.meta);
    expect(open()).toEqual([]);
    expect(thread()).toContain(village.text('en', 'desk-call-no-way'));
    expect(key(helper.commands(`call #${1000 + kase.id}`))).toBe('desk-call-no-number');
  });

  it('keeps what two people with one number say apart', () => {
    const other = village.resident('uk').writes('/start');
    books(olena, '10:00');
    books(other, '10:30');
    const said = { language: 'uk', topic: 'other', said: 'Asks', phone: NUMBER };
    expect(key(helper.submits('phone', 'phone', said))).toBe('desk-phone-several');
  });
});

it('keeps numbers sealed, shows them to their owner, and forgets them with the person', () => {
  books(olena, '10:00');
  const row = village.fresh.store.tables.select().from(phones).get();
  expect(JSON.stringify(row)).not.toContain('671234567');
  expect(row?.number.startsWith('v1.')).toBe(true);
  const { id } = olena.person;
  expect(dataOf(village.rows, id, 'chat')?.calls).toMatchObject({
    phone: { number: NUMBER, own: true },
    agreed: [{ state: 'booked', language: 'uk', topic: 'office' }],
  });
  olena.writes('/mydata');
  olena.reads(phrase('mydata-phone', { number: '67' }));
  // Beside an urgent case that waits for a human the number stays, for it is the other way to the person.
  village.rows.erasing.details(id, []);
  expect(village.rows.phones.of(id)?.number).toBe(NUMBER);
  village.rows.erasing.cut(id, village.now);
  expect(village.rows.phones.byNumber(NUMBER)).toEqual([]);
  expect(open()).toEqual([]);
  // What was still to come finds nobody.
  village.days(1);
});

it('says nothing to a blocked chat of a call that nobody makes, and keeps it in the list', () => {
  books(olena, '10:00');
  village.take({ type: 'person.blocked', chat: olena.chat, languageTag: 'uk' });
  const before = olena.heard.length;
  village.days(5);
  village.take({ type: 'person.unblocked', chat: olena.chat, languageTag: 'uk' });
  expect(olena.heard).toHaveLength(before);
  expect(open()).toHaveLength(1);
});

it('rings the number that the person has read and agreed to, not the one under which they let a home', () => {
  village.rows.landlords.put(olena.person.id, { phone: '+4930111111' }, village.now);
  books(olena, '10:00');
  turnTo(booked(olena).from);
  const window = JSON.stringify(helper.presses('ring', `call:${one().id}`));
  expect(window).toContain(NUMBER);
  expect(window).not.toContain('+4930111111');
  helper.submits('callend', `call:${one().id}:0`, { outcome: 'wrong-number' });
  expect(village.rows.phones.of(olena.person.id)).toBeUndefined();
  expect(village.rows.landlords.get(olena.person.id)?.phone).toBe('+4930111111');
});

it('keeps nothing of what was typed about a caller in what Slack has sent', () => {
  const { rows, ground, fresh } = village;
  const typed = { said: 'Herr KANARIE sucht eine Wohnung', name: 'KANARIE', phone: '+4915112345678' };
  const event = {
    type: 'staff.submitted',
    user: helper.user,
    verb: 'phone',
    meta: 'phone',
    text: '',
  } as const;
  const row = { source: 'slack', externalId: 'v1', payload: { more: typed } } as const;
  const id = 900_000;
  fresh.store.tables
    .update(inbox)
    .set({ id })
    .where(eq(inbox.id, rows.inbox.add(row, village.now) ?? 0))
    .run();
  const turn = new Turn(ground, { id, recordedAt: village.now });
  const reply = fresh.store.transaction(() => route({ ...event, more: typed, view: 'V9' }, turn));
  expect(reply).toMatchObject({ type: 'notice' });
  expect(rows.messages.allOf(olena.person.id)).toEqual([]);
  const kept = fresh.store.tables.select().from(inbox).all();
  expect(kept.find((one) => one.id === id)?.payload).toBeNull();
});
