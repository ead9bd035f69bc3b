/** How long what is kept: each thing goes when its time is over, not before, and is in no byte afterwards. */
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOBODY } from '../../src/db/dropping.js';
import { applyRetention, KEPT_DAYS } from '../../src/db/retention.js';
import { audit, offers, partners, profiles, stays } from '../../src/db/schema.js';
import { Vault } from '../../src/db/vault.js';
import { phrase } from '../../src/words/phrase.js';
import { openTown, type Town } from '../world/town.js';
import { fillHomes, LANDLORD, leftOf, SEEKER } from './fill-homes.js';
import { type Fresh, freshStore } from './fresh.js';

const DAY = 86_400_000;
/** A midnight: days end here. */
const START = Date.UTC(2027, 2, 3);

describe('each thing has its time', () => {
  /** The job, so many days after everything happened. */
  const daysLater = (fresh: Fresh, days: number): Promise<Record<string, number>> =>
    applyRetention(fresh.store, fresh.rows, fresh.path, START + days * DAY);

  function event(fresh: Fresh, externalId: string): number {
    const id = fresh.rows.inbox.add({ source: 'telegram', externalId, payload: { text: 'hello' } }, START);
    return id ?? expect.fail('a repeat');
  }

  /** Somebody whose search is over, with a closed case of each kind and words that no case took up. */
  function fillPerson({ rows, store }: Fresh): void {
    const { id: personId } = rows.persons.create('77', 'uk', START);
    rows.messages.add({ personId, direction: 'in', kind: 'text', text: 'hello', at: START });
    for (const urgency of ['normal', 'red'] as const) {
      const { id } = rows.cases.create({ personId, urgency, topic: 'human', channel: 'C1' }, START);
      rows.cases.change(id, { state: 'resolved', resolvedAt: START });
    }
    const home = { stepFree: false, pet: false, home: 'own' } as const;
    const who = { adults: 1, children: '[]', regions: '[]', obligation: 'no', town: 'Kassel' } as const;
    const answers = { v: 1, intake: {}, chances: {} } as const;
    rows.profiles.save(personId, { ...who, ...home, payer: 'own' }, answers, START);
    store.tables.update(profiles).set({ endedAt: START }).run();
  }

  /** Somebody who took part in a programme, and a body that was refused. */
  function fillOutreach({ rows, store }: Fresh): void {
    const none = { place: null, link: null, joinLink: null, sponsor: null, applyBy: null, repeats: null };
    const free = { feeCents: null, reducedCents: null, seats: null, asksName: false, code: null };
    const audience = { v: 1 as const };
    const words = { v: 1 as const, de: { title: 'Kurs', text: 'Text' } };
    const facts = { ...none, ...free, organiser: 'Verein', words, audience };
    const programmeId = rows.programmes.add(facts, 'open', null, START);
    const told = { answers: { v: 1 as const, name: 'K', organisation: null, notes: null }, reduced: false };
    rows.registrations.put({ programmeId, personId: 7, state: 'taken' }, told, START);
    rows.programmes.enter(programmeId, 'closed', START, START);
    const body = {
      kind: 'civil' as const,
      organisation: 'Verein',
      contactRole: 'x',
      land: 'he',
      town: 'Kassel',
    };
    rows.partners.ask(8, body, START);
    store.tables.update(partners).set({ state: 'refused', decidedAt: START }).run();
  }

  /** Makes one of each kind, all of it ended at the start. */
  function fill(fresh: Fresh): void {
    const { rows, store, path } = fresh;
    rows.inbox.finish(event(fresh, 'done'), START);
    rows.inbox.fail(event(fresh, 'poisoned'), 'TypeError: no', START);
    event(fresh, 'waiting');
    const row = {
      eventId: 1,
      platform: 'telegram',
      lane: 'telegram:5',
      kind: 'say',
      priority: 'answer',
    } as const;
    const sent = rows.outbox.add({ ...row, n: 0, payload: { v: 1, said: 'hello' } }, START);
    rows.outbox.claim(sent.id, { method: 'sendMessage', body: { text: 'hello' } }, START);
    rows.outbox.sent(sent.id, { chat: '5', externalId: '100' }, START);
    rows.outbox.add({ ...row, n: 1, payload: { v: 1, said: 'not sent yet' } }, START);
    rows.buttons.add('1:0', 5, [{ use: 'nav', action: { v: 1, do: 'hide' } }], START);
    fillPerson(fresh);
    fillHomes(fresh, START);
    fillOutreach(fresh);
    store.tables.insert(audit).values({ at: START, action: 'claim' }).run();
    const contact = {
      personId: 5,
      kind: 'status',
      outcome: 'planned',
      reason: null,
      outboxKey: '1:0',
    } as const;
    rows.contacts.add({ ...contact, at: START });
    const cast = rows.broadcasts.add(
      { topic: 'service', createdBy: 1, audience: { v: 1 }, words: { v: 1, said: {}, keyboard: [] } },
      START,
    );
    rows.broadcasts.advance(cast.id, { state: 'done', startedAt: START, endedAt: START });
    rows.broadcastPeople.freeze(cast.id, { v: 1 }, START, 0, 1);
    const asked = { personId: 5, why: 'unanswered', language: 'uk', near: [] } as const;
    rows.questions.add({ ...asked, text: 'hello?', form: 'hello' }, START);
    writeFileSync(`${path}.before-0001_next`, 'a copy');
    utimesSync(`${path}.before-0001_next`, START / 1000, START / 1000);
  }

  const ALL = {
    inbox: 1,
    poisoned: 1,
    dedupe: 2,
    outbox: 1,
    buttons: 1,
    profile: 1,
    resolved: 1,
    red: 1,
    loose: 1,
    audit: 1,
    contacts: 1,
    questions: 1,
    copies: 1,
    proposals: 1,
    offers: 1,
    stays: 1,
    checkins: 1,
    calls: 1,
    reports: 1,
    slots: 1,
    bands: 1,
    broadcasts: 1,
    registrations: 1,
    partners: 1,
  };

  it('nothing goes on the day', async () => {
    const fresh = freshStore();
    fill(fresh);
    expect(Object.values(await daysLater(fresh, 0)).every((count) => count === 0)).toBe(true);
  });

  /** What goes at the same time looks at the same database. */
  it.each([...new Set<number>(Object.values(KEPT_DAYS))])('what is kept for %i days', async (days) => {
    const names = (Object.keys(KEPT_DAYS) as (keyof typeof KEPT_DAYS)[]).filter(
      (name) => KEPT_DAYS[name] === days,
    );
    const fresh = freshStore();
    fill(fresh);
    const gone = async (after: number): Promise<Record<string, number | undefined>> => {
      const counts = await daysLater(fresh, after);
      return Object.fromEntries(names.map((name) => [name, counts[name]]));
    };
    const none = Object.fromEntries(names.map((name) => [name, 0]));
    expect(await gone(days - 0.01)).toEqual(none);
    expect(await gone(days + 0.01)).toEqual(Object.fromEntries(names.map((name) => [name, ALL[name]])));
    expect(await gone(days + 0.01)).toEqual(none);
  });

  it('what still waits is never emptied', async () => {
    const fresh = freshStore();
    fill(fresh);
    await daysLater(fresh, 4000);
    // Behind it wait the two closed cases, whose words go by an event.
    const [waiting] = fresh.rows.inbox.waiting(0, 10);
    expect(waiting?.payload).toEqual({ text: 'hello' });
    const row = fresh.rows.outbox.byKey('1:1') ?? expect.fail('the row is gone');
    expect(fresh.rows.outbox.payload(row)).toEqual({ v: 1, said: 'not sent yet' });
  });

  it('of homes nobody is known in the end, and what is counted stays', async () => {
    const fresh = freshStore();
    fill(fresh);
    for (const days of [366, 367]) await daysLater(fresh, days);
    expect([...leftOf(fresh, SEEKER), ...leftOf(fresh, LANDLORD)]).toEqual([]);
    const [stay] = fresh.store.tables.select().from(stays).all();
    expect(stay).toMatchObject({ personId: NOBODY, landlordId: NOBODY, persons: 3, land: 'he' });
    expect(fresh.rows.fairness.of(NOBODY)).toMatchObject([{ what: 'moved-in', persons: 3 }]);
    expect(fresh.rows.offers.byId(1)).toMatchObject({ state: 'withdrawn', town: null, words: null });
  });

  it('whoever searches on is not asked again about a home that is listed', async () => {
    const fresh = freshStore();
    const { rows, store } = fresh;
    const offer = rows.offers.add({ landlordId: 9, source: 'staff' }, START);
    const { id: personId } = rows.persons.create('78', 'uk', START);
    const home = { stepFree: false, pet: false, home: 'own', town: 'Kassel', payer: 'own' } as const;
    const who = { adults: 1, children: '[]', regions: '[]', obligation: 'no' } as const;
    rows.profiles.save(personId, { ...who, ...home }, { v: 1, intake: {}, chances: {} }, START);
    const pair = { offerId: offer.id, personId, roundId: 1, rank: 1, fits: '["near"]' };
    const shown = rows.proposals.add(pair, START) ?? expect.fail('not added');
    rows.proposals.enter(shown.id, ['live'], 'declined', START);
    rows.proposals.change(shown.id, { why: 'rent' });
    await daysLater(fresh, 200);
    expect(rows.proposals.byId(shown.id)).toMatchObject({ state: 'declined', fits: '[]', why: null });
    store.tables.update(offers).set({ endedAt: START }).run();
    await daysLater(fresh, 200);
    expect(rows.proposals.byId(shown.id)).toBeUndefined();
  });

  it('a great number goes in small transactions', async () => {
    const fresh = freshStore();
    fresh.store.transaction(() => {
      for (let n = 0; n < 1001; n += 1) fresh.rows.inbox.finish(event(fresh, `${n}`), START);
    });
    expect(await daysLater(fresh, 8)).toMatchObject({ inbox: 1001 });
  });
});

describe('a telephone number that a person writes', () => {
  const NUMBER = '+49 171 5550137';
  const CANARY = '5550137';
  let town: Town;
  beforeAll(async () => {
    town = await openTown({ LOG_LEVEL: 'debug' }, { kills: 1 });
  });
  afterAll(() => town.stop());

  /** Every place on the machine where the number stands in clear: files beside the database, and the log. */
  function placesOf(canary: string): string[] {
    const folder = dirname(town.world.database);
    const files = readdirSync(folder).map((name) => join(folder, name));
    expect(files).toEqual(expect.arrayContaining([town.world.database, `${town.world.database}-wal`]));
    const found = files.filter((file) => readFileSync(file).includes(canary));
    return [...found, ...(town.world.process().output().includes(canary) ? ['log'] : [])];
  }

  it('is in no file and no log after any flow', async () => {
    const olena = town.person('en');
    const anna = town.helper('Anna');
    await olena.starts();
    const first = olena.writes(`My number is ${NUMBER}`);
    await olena.hears('answer-none');
    olena.phone.edit(first, `Better call ${NUMBER}`);
    olena.phone.sendRaw({ photo: [{ file_id: 'AgAC' }], caption: NUMBER });
    await olena.hears('file-what');
    await olena.taps('menu-human');
    const kase = await olena.caseTold();
    await anna.claims(kase);
    olena.writes(`Again: ${NUMBER}`);
    await kase.reads(phrase('desk-person-wrote', { text: `Again: ${NUMBER}` }));
    anna.writes(kase, `I shall call ${NUMBER}`);
    await anna.staff.waitFor(() => anna.staff.ephemerals().length > 0);
    await anna.replies(kase, `We call you at ${NUMBER}`);
    await olena.hears(phrase('human-reply', { number: kase.number, text: `We call you at ${NUMBER}` }));
    await town.quiet();
    expect(placesOf(CANARY)).toEqual([]);
    // It is there, sealed.
    const vault = new Vault(town.world.env.DATA_KEY ?? '');
    const opened = (column: string, table: string, seal: string) =>
      town
        .rows<{ sealed: string }>(`SELECT ${column} AS sealed FROM ${table} WHERE ${column} IS NOT NULL`)
        .map(({ sealed }) => vault.open(`${seal}.${column}`, sealed))
        .join('\n');
    for (const [column, table, seal] of [
      ['payload', 'inbox', 'inbox'],
      ['payload', 'outbox_words', 'outbox'],
      ['rendered', 'outbox_words', 'outbox'],
      ['text', 'messages', 'messages'],
      ['text', 'drafts', 'drafts'],
    ] as const) {
      expect(opened(column, table, seal), `${table}.${column}`).toContain(CANARY);
    }
  });

  it('is in no event and no message on its way after a week', async () => {
    await town.world.turnClock(`${KEPT_DAYS.inbox - 1}d`);
    expect(town.rows('SELECT id FROM inbox WHERE payload IS NOT NULL').length).toBeGreaterThan(5);
    await town.world.turnClock('2d');
    const old = Date.now() + DAY;
    expect(town.rows('SELECT id FROM inbox WHERE payload IS NOT NULL AND finished_at < ?', old)).toEqual([]);
    expect(
      town.rows('SELECT id FROM outbox JOIN outbox_words ON outbox_id = id WHERE finished_at < ?', old),
    ).toEqual([]);
    expect(town.rows('SELECT id FROM inbox WHERE finished_at < ?', old).length).toBeGreaterThan(5);
    expect(placesOf(CANARY)).toEqual([]);
  });

  it('after five weeks not even the ids of its events are left', async () => {
    await town.world.turnClock(`${KEPT_DAYS.dedupe - 7}d`);
    expect(town.rows('SELECT id FROM inbox WHERE finished_at < ?', Date.now() + DAY)).toEqual([]);
    expect(placesOf(CANARY)).toEqual([]);
  });

  it('is in no file after a sudden death and a new start', async () => {
    await town.world.restart('kill');
    expect(placesOf(CANARY)).toEqual([]);
  });
});
