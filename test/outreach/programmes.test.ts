/** Programmes as people and coordinators live them: seats, the waiting list, dates, cancellation, reminders and how it was. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { audit } from '../../src/db/schema.js';
import { dataOf } from '../../src/flows/privacy/data-file.js';
import { participantsOf } from '../../src/flows/programmes/desk/sheet.js';
import { type Colleague, type Resident, Village } from '../world/village.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OPERATOR_FILE = join(mkdtempSync(join(tmpdir(), 'helpcenter-programmes-')), 'operator.yaml');
writeFileSync(OPERATOR_FILE, 'channels: { coordinators: C0LEAD }\n');

let village: Village;
let lead: Colleague;

beforeEach(() => {
  village = new Village({ OPERATOR_FILE });
  lead = village.colleague({ coordinator: true });
});

/** What stands in the window for a course of one seat on two days. */
const COURSE = {
  organiser: 'Verein <b>Brücke</b>',
  title_de: 'Kurs Wohnen',
  text_de: 'Zwei Vormittage.',
  title_uk: 'Курс про житло',
  text_uk: 'Два ранки.',
  dates: 'kick-off 20.03.2026 09:00-12:00\nclosing 27.03.2026 09:00-12:00',
  place: 'Saal 1',
  join_link: 'https://meet.example/raum',
  fee: '49,50',
  reduced_fee: '10',
  sponsor: 'Stiftung',
  apply_by: '18.03.2026',
  seats: '1',
  name_needed: 'yes',
};

/** Enters a programme. @returns its id. */
function enters(more: Record<string, string> = {}, by = lead): number {
  const reply = by.submits('programmeedit', 'new', { ...COURSE, ...more });
  expect(reply).toMatchObject({ type: 'modal', verb: 'programme' });
  return Number(/\d+/.exec(reply?.type === 'modal' ? reply.meta : '')?.[0]);
}

/** Goes through the whole form. */
function registers(person: Resident, name: string): void {
  person.presses('programme-b-register');
  person.writes(name).presses('programme-b-reduced-yes');
  person.presses('programme-b-notes-nothing');
  person.presses('form-save');
}

const files = (person: Resident): string[] =>
  person.heard
    .filter(({ row }) => row.kind === 'file')
    .map(({ row }) => String((village.rows.outbox.payload(row) as { file: string }).file));

it('a seat, a waiting list, and who is first moves up and says yes in time', () => {
  const id = enters();
  const [olha, karl, ivan] = [village.resident('uk'), village.resident('de'), village.resident('ru')];
  for (const one of [olha, karl, ivan]) one.writes('/start').writes('/programmes');
  expect(olha.last).toContain('<b>Курс про житло</b>');
  expect(olha.last).toContain('Ціна: 49,50 €');
  expect(olha.last).toContain('Решту платить Stiftung.');
  expect(olha.last).not.toContain('meet.example');
  expect(olha.last).toContain('Verein &lt;b&gt;Brücke&lt;/b&gt;');
  // Never Ukrainian for Russian: German, and a word about that.
  expect(ivan.last).toContain('<b>Kurs Wohnen</b>');
  ivan.reads('programme-in-de');

  // Both are in the last question when the one seat is free; whoever comes first has it.
  for (const [one, name] of [
    [karl, 'Karl Beispiel'],
    [olha, 'Ольга'],
  ] as const) {
    one.presses('programme-b-register');
    one.writes(name).presses('programme-b-reduced-yes');
    one.presses('programme-b-notes-nothing');
  }
  olha.presses('form-save');
  karl.presses('form-save');
  expect(olha.heard.map(({ text }) => text).join('\n')).toContain('Місце за Вами: <b>Курс про житло</b>');
  expect(olha.heard.map(({ text }) => text).join('\n')).toContain('https://meet.example/raum');
  expect(files(olha)).toEqual([`programme-${id}.ics`]);
  expect(karl.last).toContain('auf Platz 1');
  expect(files(karl)).toEqual([]);
  ivan.presses('programme-b-register');
  ivan.writes('Иван').presses('programme-b-reduced-no');
  ivan.presses('programme-b-notes-nothing');
  ivan.presses('form-save');
  expect(ivan.last).toContain('Ваше место в ней: 2');

  olha.presses('programme-b-leave');
  olha.presses('programme-b-leave-yes');
  expect(karl.last).toContain('Für Sie ist ein Platz frei geworden');
  village.advance(2 * DAY);
  expect(karl.last).toContain('Die Zeit, den Platz zu bestätigen, ist vorbei');
  expect(karl.presses('programme-b-seat')).toBeUndefined();
  expect(village.rows.registrations.of(id, karl.person.id)?.state).toBe('withdrawn');
  expect(ivan.last).toContain('Для Вас освободилось место');
  ivan.presses('programme-b-seat');
  expect(village.rows.registrations.of(id, ivan.person.id)?.state).toBe('taken');
  expect(village.rows.registrations.count(id, ['taken', 'offered'])).toBe(1);
  // An old button of somebody who has none gives no file and no link.
  expect(olha.presses('programme-b-calendar')).toMatchObject({ type: 'toast' });
});

it('tells who has waited to the end that it has begun without them, once', () => {
  const id = enters();
  const [olha, karl] = [village.resident('uk'), village.resident('de')];
  for (const one of [olha, karl]) one.writes('/start').writes('/programmes');
  registers(olha, 'Ольга');
  registers(karl, 'Karl Beispiel');
  const told = () =>
    karl.heard.filter(({ text }) => text.includes('ein Platz ist nicht frei geworden')).length;
  village.advance(Date.parse('2026-03-20T08:00:00+01:00') - village.now);
  expect(told()).toBe(0);
  village.advance(Date.parse('2026-03-21T09:00:00+01:00') - village.now);
  expect(told()).toBe(1);
  expect(village.rows.registrations.of(id, karl.person.id)?.state).toBe('withdrawn');
  village.advance(7 * DAY);
  expect(told()).toBe(1);
  expect(village.rows.registrations.of(id, olha.person.id)?.state).toBe('taken');
});

it('reminds before it, says what changes and what is cancelled, and nobody hears twice', () => {
  const id = enters({ seats: '5' });
  const olha = village.resident('uk').writes('/start').writes('/programmes');
  registers(olha, 'Ольга');
  const said = (): string[] => olha.heard.map(({ text }) => text);
  village.advance(Date.parse('2026-03-19T09:30:00+01:00') - village.now);
  expect(said().filter((text) => text.includes('Нагадування про дату'))).toHaveLength(1);
  village.advance(Date.parse('2026-03-20T09:00:00+01:00') - village.now);
  const hours = said().filter((text) => text.includes('Нагадування про дату'));
  expect(hours).toHaveLength(2);
  expect(hours[1]).toContain('https://meet.example/raum');
  expect(Number(said().length)).toBeGreaterThan(0);

  const [closing] = village.rows.programmes
    .ahead(id, village.now, 5)
    .filter(({ kind }) => kind === 'closing');
  lead.submits('programmeedit', `programme:${id}`, {
    ...COURSE,
    seats: '5',
    dates: 'closing 28.03.2026 10:00-12:00',
    place: 'Saal 2',
  });
  expect(olha.last).toContain('Є зміни');
  expect(olha.last).toContain('Saal 2');
  expect(olha.last).toContain('10:00–12:00');
  expect(village.rows.programmes.date(closing?.id ?? 0)).toBeUndefined();
  const before = said().length;
  lead.submits('programmeedit', `programme:${id}`, {
    ...COURSE,
    seats: '6',
    dates: 'closing 28.03.2026 10:00-12:00',
    place: 'Saal 2',
  });
  expect(said()).toHaveLength(before);

  lead.presses('programmecancel', `programme:${id}`);
  expect(olha.last).toContain('Скасовано');
  expect(lead.presses('programmecancel', `programme:${id}`)).toMatchObject({ type: 'notice' });
  village.days(20);
  expect(said()).toHaveLength(before + 1);
  olha.writes('/programmes');
  olha.reads('programme-none');
});

it('asks once how it was, and shows no name and no small mean', () => {
  const id = enters({ seats: '' });
  const karl = village.resident('de').writes('/start').writes('/programmes');
  registers(karl, 'Karl');
  village.advance(Date.parse('2026-03-28T12:00:00+01:00') - village.now);
  expect(karl.last).toContain('Wie war es für Sie');
  karl.presses({ exactly: '4' });
  karl.presses('programme-b-words');
  karl.writes('Der Raum war kalt.');
  karl.reads('programme-rate-thanks');
  expect(karl.presses({ exactly: '5' })).toMatchObject({ type: 'toast' });
  const seen = JSON.stringify(lead.presses('programme', `programme:${id}`));
  expect(seen).toContain('Der Raum war kalt.');
  expect(seen).toContain('desk-programme-rated-few');
  expect(seen).not.toContain('Karl');
  village.days(2);
  expect(village.rows.programmes.byId(id)).toMatchObject({ state: 'closed' });
  expect(village.rows.programmes.byId(id)?.endedAt).toBe(Date.parse('2026-03-27T12:00:00+01:00'));
});

it('a series keeps its local time over the change of the clocks, is filled ahead, and one date can be left out', () => {
  const repeats = 'every wed 12:30-13:30 from 2026-03-18';
  const id = enters({
    dates: '',
    repeats,
    apply_by: '',
    fee: '0',
    reduced_fee: '',
    sponsor: '',
    seats: '',
    name_needed: '',
  });
  const local = (): string[] =>
    village.rows.programmes
      .ahead(id, village.now, 100)
      .map(({ startsAt }) => village.ground.house.office.moment(startsAt))
      .map(({ day, time }) => `${day} ${time}`);
  expect(local().slice(0, 3)).toEqual(['2026-03-18 12:30', '2026-03-25 12:30', '2026-04-01 12:30']);
  const olha = village.resident('uk').writes('/start').writes('/programmes');
  expect(olha.last).toContain('Повторюється');
  olha.presses('programme-b-register');
  olha.presses('programme-b-notes-nothing');
  olha.presses('form-save');
  const off = village.rows.programmes.ahead(id, village.now, 2)[1];
  lead.presses('programmedate', `date:${off?.id}`);
  expect(olha.last).toContain('Одна дата не відбудеться');
  village.days(100);
  expect(local()).toHaveLength(10);
  expect(local().every((one) => one.endsWith('12:30'))).toBe(true);
  expect(village.rows.programmes.date(off?.id ?? 0)?.state).toBe('cancelled');
  // How it was is asked once for the whole series.
  expect(olha.heard.filter(({ text }) => text.includes('Як Вам сподобалося'))).toHaveLength(1);
  expect(olha.heard.filter(({ text }) => text.includes('Нагадування про дату')).length).toBeGreaterThan(10);
});

/** The window about one date, filled in. */
const moves = (id: number | undefined, date: string, by = lead) =>
  by.submits('programmemove', `date:${id}`, { date });
const heardOf = (person: Resident, part: string): number =>
  person.heard.filter(({ text }) => text.includes(part)).length;
const MOVED = 'Одну дату перенесли';
const SOON = 'Нагадування про дату';

it('moves one date: who has a seat hears it once, reminders follow, and an old one is never said', () => {
  const id = enters({ seats: '5' });
  const olha = village.resident('uk').writes('/start').writes('/programmes');
  registers(olha, 'Ольга');
  const [first, closing] = village.rows.programmes.ahead(id, village.now, 2);
  const shown = lead.presses('programmemove', `date:${first?.id}`);
  expect(JSON.stringify(shown)).toContain('kick-off 2026-03-20 09:00-12:00');
  expect(moves(first?.id, 'kick-off 2026-03-20 09:00-12:00')).toMatchObject({
    type: 'modal',
    verb: 'programme',
  });
  expect(heardOf(olha, MOVED)).toBe(0);
  expect(moves(first?.id, 'kick-off 23.03.2026 14:00-16:00')).toMatchObject({
    type: 'modal',
    verb: 'programme',
  });
  expect(heardOf(olha, MOVED)).toBe(1);
  expect(olha.last).toContain('пт 20.03., 09:00');
  expect(olha.last).toContain('пн 23.03., 14:00–16:00');
  expect(moves(first?.id, 'kick-off 23.03.2026 14:00-16:00')).toMatchObject({ type: 'modal' });
  expect(heardOf(olha, MOVED)).toBe(1);

  village.advance(Date.parse('2026-03-21T20:00:00+01:00') - village.now);
  expect(heardOf(olha, SOON)).toBe(0);
  village.advance(Date.parse('2026-03-23T13:30:00+01:00') - village.now);
  expect(heardOf(olha, SOON)).toBe(2);
  village.advance(Date.parse('2026-03-23T18:00:00+01:00') - village.now);
  for (const [date, field] of [
    ['27.03.2026 in the morning', 'desk-programme-wrong-dates'],
    ['27.03.2026 09:00-10:00|28.03.2026 09:00-10:00', 'desk-programme-wrong-dates'],
    ['20.03.2026 09:00-10:00', 'desk-programme-move-past'],
    ['23.03.2026 14:00-18:00', 'desk-programme-move-past'],
  ] as const)
    expect(moves(closing?.id, date)).toMatchObject({ type: 'errors', field: 'date', said: { key: field } });
  expect(moves(first?.id, '25.03.2026 09:00-10:00')).toMatchObject({ said: { key: 'desk-refused-gone' } });
  lead.presses('programmedate', `date:${closing?.id}`);
  expect(moves(closing?.id, '25.03.2026 09:00-10:00')).toMatchObject({ said: { key: 'desk-refused-gone' } });
  const helper = village.colleague({ coordinator: false });
  expect(helper.presses('programmemove', `date:${first?.id}`)).toMatchObject({ type: 'notice' });
  expect(moves(first?.id, '25.03.2026 09:00-10:00', helper)).toMatchObject({ type: 'errors' });
});

it('says that a date has moved after the quiet hours, but at once where it would come too late', () => {
  const id = enters({ seats: '' });
  const olha = village.resident('uk').writes('/start').writes('/programmes');
  registers(olha, 'Ольга');
  const [first, closing] = village.rows.programmes.ahead(id, village.now, 2);
  village.advance(Date.parse('2026-03-19T23:00:00+01:00') - village.now);
  moves(closing?.id, '28.03.2026 09:00-12:00');
  expect(heardOf(olha, MOVED)).toBe(0);
  village.advance(10 * HOUR);
  expect(heardOf(olha, MOVED)).toBe(1);
  lead.presses('programmedate', `date:${first?.id}`);
  village.advance(Date.parse('2026-03-27T23:30:00+01:00') - village.now);
  // It was to be early in the morning, and would be left for before anybody reads that it is later.
  moves(closing?.id, '28.03.2026 12:00-14:00');
  expect(heardOf(olha, MOVED)).toBe(2);
});

it('a date of a series that was moved stays moved, whatever else of it is changed, and goes back', () => {
  const series = { dates: '', repeats: 'every wed 12:30-13:30 from 2026-03-18', apply_by: '', seats: '' };
  const id = enters(series);
  const olha = village.resident('uk').writes('/start').writes('/programmes');
  registers(olha, 'Ольга');
  const local = (): string[] =>
    village.rows.programmes
      .ahead(id, village.now, 4)
      .map(({ startsAt }) => village.ground.house.office.moment(startsAt))
      .map(({ day, time }) => `${day} ${time}`);
  const [, second] = village.rows.programmes.ahead(id, village.now, 2);
  moves(second?.id, '27.03.2026 15:00-16:00');
  const moved = ['2026-03-18 12:30', '2026-03-27 15:00', '2026-04-01 12:30', '2026-04-08 12:30'];
  expect(local()).toEqual(moved);
  expect(moves(second?.id, '01.04.2026 12:30-13:30')).toMatchObject({
    said: { key: 'desk-programme-move-taken' },
  });
  village.days(2);
  lead.submits('programmeedit', `programme:${id}`, { ...COURSE, ...series, place: 'Saal 2' });
  expect(local()).toEqual(moved);
  // The Wednesday on which it was to be is over.
  village.advance(Date.parse('2026-03-26T10:00:00+01:00') - village.now);
  lead.submits('programmeedit', `programme:${id}`, { ...COURSE, ...series, place: 'Saal 3' });
  expect(local().slice(0, 2)).toEqual(['2026-03-27 15:00', '2026-04-01 12:30']);
  moves(second?.id, '30.03.2026 15:00-16:00');
  expect(olha.last).toContain('ср 25.03., 12:30');
  expect(heardOf(olha, MOVED)).toBe(2);
  const third = village.rows.programmes.ahead(id, village.now, 2)[1];
  moves(third?.id, '02.04.2026 12:30-13:30');
  moves(third?.id, '01.04.2026 12:30-13:30');
  expect(olha.last).toContain('Є зміни');
  expect(village.rows.programmes.date(third?.id ?? 0)?.movedFrom).toBeNull();
});

it('reminds of the last day only who has asked for that, and closes after it', () => {
  enters();
  const [olha, karl] = ['uk', 'de'].map((language) =>
    village
      .resident(language as 'uk' | 'de')
      .writes('/start')
      .writes('/programmes'),
  );
  olha?.presses('programme-b-remind');
  const before = karl?.heard.length;
  village.advance(Date.parse('2026-03-15T12:00:00+01:00') - village.now);
  expect(olha?.last).toContain('Нагадування, про яке Ви просили');
  expect(karl?.heard).toHaveLength(before ?? 0);
  village.advance(Date.parse('2026-03-19T12:00:00+01:00') - village.now);
  olha?.presses('programme-b-show');
  expect(olha?.heard.at(-1)?.buttons).toEqual([]);
  karl?.presses('programme-b-register');
  karl?.reads('programme-gone');
});

it('is for whom it is meant, and only coordinators see who comes', () => {
  const id = enters({ roles: 'landlord', seats: '3' });
  const olha = village.resident('uk').writes('/start').writes('/programmes');
  olha.reads('programme-none');
  village.rows.persons.addRole(olha.person.id, 'landlord', village.now);
  olha.writes('/menu').presses('menu-programmes');
  registers(olha, '=HYPERLINK("x")');
  const helper = village.colleague({ coordinator: false });
  const verbs = [
    'programme',
    'programmes',
    'programmeedit',
    'programmepeople',
    'programmecsv',
    'programmeclose',
  ];
  for (const verb of [
    ...verbs,
    'programmeopen',
    'programmecancel',
    'programmedate',
    'programmemove',
    'partner',
  ])
    expect(helper.presses(verb, `programme:${id}`)).toMatchObject({ type: 'notice' });
  expect(helper.commands('programme')).toMatchObject({ type: 'notice' });
  expect(helper.submits('programmeedit', 'new', COURSE)).toMatchObject({ type: 'errors' });
  expect(JSON.stringify(lead.commands('programme'))).toContain('Kurs Wohnen');
  expect(JSON.stringify(lead.presses('programmepeople', `programme:${id}`))).toContain('HYPERLINK');
  expect(participantsOf(village.rows, `made:programme-${id}.csv`)).toContain(`"'=HYPERLINK(""x"")",,yes,uk`);
  expect(participantsOf(village.rows, 'made:fairness.csv')).toBeNull();
  lead.presses('programmecsv', `programme:${id}`);
  village.advance(1000);
  const handed = village.sent({ channel: 'C0LEAD' }).at(-1);
  expect(handed?.text).toContain('Kurs Wohnen');
  village.advance(DAY);
  expect(village.sent({ channel: 'C0LEAD' }).at(-1)?.row).toMatchObject({
    kind: 'withdraw',
    targetKey: handed?.row.key,
  });
  const deeds = village.fresh.store.tables
    .select()
    .from(audit)
    .all()
    .map(({ action }) => action);
  expect(deeds).toEqual(['programme-new', 'programme-people', 'programme-export']);

  expect(dataOf(village.rows, olha.person.id, 'chat')?.programmes).toMatchObject([
    { name: '=HYPERLINK("x")', state: 'taken' },
  ]);
  const { id: personId } = olha.person;
  village.rows.erasing.cut(personId, village.now);
  expect(village.rows.registrations.standing(id)).toEqual([]);
});

it('says in the window what is wrong, and where', () => {
  const wrong = (more: Record<string, string>) =>
    lead.submits('programmeedit', 'new', { ...COURSE, ...more });
  expect(wrong({ dates: '30.02.2026 09:00-10:00' })).toMatchObject({ type: 'errors', field: 'dates' });
  expect(wrong({ link: 'javascript:alert(1)' })).toMatchObject({ type: 'errors', field: 'link' });
  expect(wrong({ repeats: 'every wed 12:30-13:30 from 2026-03-18' })).toMatchObject({
    type: 'errors',
    field: 'repeats',
  });
  expect(wrong({ title_de: '', title_uk: '' })).toMatchObject({ type: 'errors', field: 'title_uk' });
  expect(wrong({ lands: 'xx' })).toMatchObject({ type: 'errors', field: 'lands' });
  expect(wrong({ fee: 'viel' })).toMatchObject({ type: 'errors', field: 'fee' });
  expect(village.rows.programmes.hasOpen()).toBe(false);
});

it('tells many who wait that there is room, a few at a time, and each of them once', () => {
  const id = enters({ name_needed: '', reduced_fee: '', sponsor: '' });
  const told = { answers: { v: 1 as const, name: null, organisation: null, notes: null }, reduced: false };
  const many = Array.from({ length: 45 }, () => village.resident('de').writes('/start').person);
  for (const { id: personId } of many)
    village.rows.registrations.put({ programmeId: id, personId, state: 'waiting' }, told, village.now);
  const free = { ...COURSE, name_needed: '', reduced_fee: '', sponsor: '', seats: '' };
  lead.submits('programmeedit', `programme:${id}`, free);
  expect(village.rows.registrations.count(id, ['offered'])).toBe(20);
  village.advance(HOUR);
  expect(village.rows.registrations.count(id, ['offered'])).toBe(45);
  const heard = many.map((person) =>
    village.sent({ person }).filter(({ text }) => text.includes('frei geworden')),
  );
  expect(heard.every((all) => all.length === 1)).toBe(true);
  lead.presses('programmecancel', `programme:${id}`);
  village.advance(HOUR);
  expect(village.rows.registrations.count(id, ['cancelled'])).toBe(45);
  const off = many.map((person) => village.sent({ person }).filter(({ text }) => text.includes('Abgesagt')));
  expect(off.every((all) => all.length === 1)).toBe(true);
});

it('puts no file into the chat of somebody in quiet mode before they ask for it', () => {
  enters({ name_needed: '', reduced_fee: '', sponsor: '' });
  const olha = village.resident('uk').writes('/start').writes('/programmes');
  olha.presses('programme-b-register');
  olha.presses('programme-b-notes-nothing');
  village.rows.quietModes.begin(olha.person.id, village.now);
  olha.presses('form-save');
  expect(village.rows.registrations.ofPerson(olha.person.id)[0]?.state).toBe('taken');
  expect(files(olha)).toEqual([]);
  village.rows.quietModes.end(olha.person.id);
  olha.writes('/programmes').presses('programme-b-calendar');
  expect(files(olha)).toHaveLength(1);
});

it('gives the seat of somebody who deletes their data to the next at once', () => {
  const id = enters({ name_needed: '', reduced_fee: '', sponsor: '' });
  const [olha, karl] = [village.resident('uk'), village.resident('de')];
  for (const [one, label] of [
    [olha, 'programme-b-register'],
    [karl, 'programme-b-wait'],
  ] as const) {
    one.writes('/start').writes('/programmes').presses(label);
    one.presses('programme-b-notes-nothing');
    one.presses('form-save');
  }
  expect(karl.last).toContain('auf Platz 1');
  village.own({ type: 'cli.delete', personId: olha.person.id, confirmed: true });
  expect(karl.last).toContain('Für Sie ist ein Platz frei geworden');
  expect(village.rows.registrations.standing(id).map(({ personId }) => personId)).toEqual([karl.person.id]);
});

it('takes the list with a name out of Slack at once when that person deletes their data', () => {
  const [id, other] = [enters(), enters()];
  const olha = village.resident('uk').writes('/start').writes('/programmes');
  olha.presses('programme-b-register');
  olha.writes('Ольга').presses('programme-b-reduced-yes');
  olha.presses('programme-b-notes-nothing');
  olha.presses('form-save');
  const [mine] = village.rows.registrations.ofPerson(olha.person.id);
  const their = mine?.programmeId === id ? other : id;
  const hands = (which: number): string => {
    lead.presses('programmecsv', `programme:${which}`);
    village.advance(1000);
    return village.sent({ channel: 'C0LEAD' }).at(-1)?.row.key ?? '';
  };
  const [withName, without] = [hands(mine?.programmeId ?? 0), hands(their)];
  village.own({ type: 'cli.delete', personId: olha.person.id, confirmed: true });
  village.advance(1000);
  const taken = village.sent({ channel: 'C0LEAD' }).filter(({ row }) => row.kind === 'withdraw');
  expect(taken.map(({ row }) => row.targetKey)).toEqual([withName]);
  village.advance(DAY);
  const later = village.sent({ channel: 'C0LEAD' }).filter(({ row }) => row.kind === 'withdraw');
  expect(later.map(({ row }) => row.targetKey)).toEqual([withName, without]);
});
