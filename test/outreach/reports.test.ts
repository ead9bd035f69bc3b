/** The report: every number equal to the rows and the ledger, small groups hidden, and the past the same when a person goes. */
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { broadcastPeople, broadcasts, checkinScores, checkins, stays } from '../../src/db/schema.js';
import { teamSpoke } from '../../src/flows/case/state.js';
import { count } from '../../src/flows/homes/ledger.js';
import type { RelayPayload } from '../../src/flows/payload.js';
import { readPeriod } from '../../src/flows/reports/period.js';
import { nextReport } from '../../src/flows/reports/weekly.js';
import type { Value } from '../../src/words/phrase.js';
import { household } from '../homes/market.js';
import type { Colleague, Resident } from '../world/village.js';
import { Village } from '../world/village.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A village in which four weeks went by: ways to homes, requests, questions, checks, calls and a message to many. */
class Weeks {
  readonly village = new Village();
  readonly households: Resident[] = [];
  readonly coordinator: Colleague;

  constructor() {
    const { village } = this;
    this.coordinator = village.colleague({ coordinator: true });
    for (let n = 0; n < 3; n += 1) village.resident('uk').writes('/start');
    for (let n = 0; n < 14; n += 1) this.#searches(n);
    for (let n = 0; n < 12; n += 1) this.#asksTeam(n);
    village.resident('de').writes('/start').writes('Wo finde ich einen Deutschkurs am Abend?');
    this.#checks();
    this.#calls();
    this.#broadcast();
    village.days(2);
  }

  #searches(n: number): void {
    const { village } = this;
    const resident = household(village, n % 2 === 0 ? 'uk' : 'de');
    this.households.push(resident);
    const { id } = resident.person;
    const step = (what: 'search' | 'proposed' | 'accepted' | 'moved-in'): void =>
      village.inTurn((turn) => count(turn, id, what));
    step('search');
    village.days(1);
    if (n < 12) step('proposed');
    if (n < 11) step('accepted');
    if (n >= 10) return;
    village.advance(12 * HOUR);
    step('moved-in');
    const where = { offerId: 1, landlordId: 0, land: 'he', until: null };
    const from = village.ground.house.office.today(village.now);
    village.rows.stays.add({ ...where, moveId: 500 + n, personId: id, persons: 2, from }, village.now);
  }

  /** Waits for a human, and is answered after `n` times ten minutes; the last two are not. */
  #asksTeam(n: number): void {
    const { village, coordinator } = this;
    const resident = village.resident('ru').writes('/human');
    const { id } = village.rows.cases.openOf(resident.person.id) ?? expect.fail('no case');
    const staff = village.rows.staff.byUser(coordinator.user.team, coordinator.id) ?? expect.fail('nobody');
    if (n >= 10) return;
    village.advance((n + 1) * 10 * MINUTE);
    village.inTurn((turn) => {
      const kase = turn.rows.cases.byId(id) ?? expect.fail('no case');
      teamSpoke(turn, kase, staff);
    });
    village.advance(2 * HOUR);
  }

  #checks(): void {
    const { tables } = this.village.fresh.store;
    const day = this.village.ground.house.office.today(this.village.now);
    this.households.slice(0, 11).forEach(({ person }, n) => {
      const state = n < 8 ? ('answered' as const) : ('silent' as const);
      const which = { stayId: n + 1, personId: person.id, side: 'guest' as const, kind: 'day-3', state };
      tables
        .insert(checkins)
        .values({ ...which, dueOn: day, until: day, askedAt: 1, createdAt: 1 })
        .run();
      const scores = { safe: 5, privacy: n < 9 ? 4 : null, housing: 3, being: n % 2 === 0 ? 4 : 3 };
      tables
        .insert(checkinScores)
        .values({ side: 'guest', kind: 'day-3', land: 'he', month: day.slice(0, 7), ...scores })
        .run();
    });
  }

  #calls(): void {
    const { callBacks } = this.village.rows;
    const at = Date.parse('2026-03-20T10:05:00+01:00');
    this.households.slice(0, 5).forEach(({ person: { id: personId } }, n) => {
      const booked = {
        caseId: null,
        language: 'uk',
        topic: 'home',
        from: at + n * HOUR,
        until: at + (n + 1) * HOUR,
      } as const;
      callBacks.book({ personId, ...booked }, this.village.now);
      const outcome = n < 3 ? ('reached' as const) : ('no-answer' as const);
      callBacks.tried({ callBackId: null, personId, way: 'out', staffId: 1, outcome, at: at + n * HOUR });
    });
    callBacks.tried({ callBackId: null, personId: null, way: 'in', staffId: 1, outcome: 'reached', at });
  }

  #broadcast(): void {
    const { tables } = this.village.fresh.store;
    const { id: broadcastId } = tables
      .insert(broadcasts)
      .values({
        state: 'done',
        topic: 'courses',
        audience: '{"v":1}',
        words: '-',
        createdBy: 1,
        total: 14,
        startedAt: this.village.now,
        endedAt: this.village.now,
        createdAt: 1,
      })
      .returning()
      .get();
    this.households.forEach(({ person }, nth) => {
      const outcome = nth < 12 ? ('sent' as const) : ('blocked' as const);
      tables.insert(broadcastPeople).values({ broadcastId, personId: person.id, nth, outcome }).run();
    });
  }

  /** One number that SQL of its own finds. */
  number(query: ReturnType<typeof sql>): number {
    const row = this.village.fresh.store.tables.get(query) as { n: number | null };
    return row.n ?? 0;
  }

  /** Files below the newest report, by their titles. */
  files(): Map<string, RelayPayload['files'][number]> {
    const { village } = this;
    const rows = village.sent({ channel: 'C0HELP' }).map(({ row }) => row);
    const post = rows.findLast(({ kind }) => kind === 'post') ?? expect.fail('no report');
    const payloads = rows
      .filter(({ kind }) => kind === 'relay')
      .map((row) => village.rows.outbox.payload(row) as RelayPayload)
      .filter(({ under }) => under === post.key);
    return new Map(payloads.flatMap(({ files }) => files).map((file) => [file.title, file]));
  }

  /** The lines of the CSV below the newest report, each by its part, name and span. */
  sheet(): Map<string, string> {
    const [, file] = [...this.files()].find(([title]) => title.startsWith('report-')) ?? [];
    const text = file?.making && 'text' in file.making ? file.making.text : expect.fail('no sheet');
    const lines = text.trimEnd().split('\r\n').slice(1);
    return new Map(
      lines.map((line) => [line.slice(0, line.lastIndexOf(',')), line.slice(line.lastIndexOf(',') + 1)]),
    );
  }
}

/** Four weeks, and the report about them. */
function reported(): Weeks {
  const weeks = new Weeks();
  expect(weeks.coordinator.commands('report 4')).toMatchObject({ said: { key: 'desk-report-comes' } });
  return weeks;
}

it('says of ways what the ledger, the stays and the persons say', () => {
  const weeks = reported();
  const sheet = weeks.sheet();
  const from = `'${sheet.get('report,first day,period')}'`;
  const within = sql.raw(`day >= ${from} AND day <= '${sheet.get('report,last day,period')}'`);
  const ledger = (what: string): number =>
    weeks.number(sql`SELECT count(DISTINCT person_id) AS n FROM fairness WHERE what = ${what} AND ${within}`);
  expect(Number(sheet.get('ways,wrote,period'))).toBe(
    weeks.number(sql`SELECT count(*) AS n FROM persons WHERE created_at > 0`),
  );
  expect(Number(sheet.get('ways,intake,period'))).toBe(ledger('search'));
  expect(Number(sheet.get('ways,matching,period'))).toBe(
    weeks.number(sql`SELECT count(DISTINCT person_id) AS n FROM wants`),
  );
  for (const step of ['proposed', 'accepted', 'moved-in'])
    expect(Number(sheet.get(`ways,${step},period`)), step).toBe(ledger(step));
  expect(Number(sheet.get('ways,moved-in,period'))).toBe(weeks.number(sql`SELECT count(*) AS n FROM stays`));
  const until = `until ${sheet.get('report,last day,period')}`;
  expect(sheet.get(`homes,matched households,${until}`)).toBe('10');
  expect(sheet.get(`homes,matched heads,${until}`)).toBe('20');
  expect(sheet.get(`homes,moved in 3 months ago or earlier,${until}`)).toBe('');
  // Half a day after the second day: each of the ten moved in within one or two days.
  expect(sheet.get(`days since the first step,moved-in counted,${until}`)).toBe('10');
  expect(sheet.get(`days since the first step,accepted counted,${until}`)).toBe('11');
});

it('says of requests what the messages say', () => {
  const weeks = reported();
  const sheet = weeks.sheet();
  const opened = weeks.number(sql`SELECT count(*) AS n FROM cases`);
  expect(Number(sheet.get('requests,opened,period'))).toBe(opened);
  expect(Number(sheet.get('requests,open,now'))).toBe(
    weeks.number(sql`SELECT count(*) AS n FROM cases WHERE state <> 'resolved'`),
  );
  expect(sheet.get('requests,minutes to the first answer half,period')).toBe('50');
  expect(sheet.get('requests,minutes to the first answer nine in ten,period')).toBe('90');
  expect(sheet.get('requests,minutes to the first answer counted,period')).toBe('10');
  // Ten were answered in time; the two that nobody answered are late by now.
  expect(sheet.get('requests,first answers in time %,period')).toBe('83');
  expect(sheet.get('questions,unanswered,period')).toBe('1');
});

it('says of checks, calls and messages to many what their rows say', () => {
  const weeks = reported();
  const sheet = weeks.sheet();
  const month = [...sheet.keys()].find((key) => key.startsWith('checks,guest asked,'))?.slice(-7);
  expect(sheet.get(`checks,guest asked,${month}`)).toBe('11');
  expect(sheet.get(`checks,guest answered,${month}`)).toBe('8');
  expect(sheet.get(`checks,guest safe mean,${month}`)).toBe('5');
  // Nine people said it.
  expect(sheet.get(`checks,guest privacy mean,${month}`)).toBe('');
  expect(sheet.get('calls,booked,period')).toBe('5');
  expect(sheet.get('calls,tries,period')).toBe('5');
  expect(sheet.get('calls,reached,period')).toBe('3');
  expect(sheet.get('calls,incoming,period')).toBe('1');
  expect(sheet.get('calls,tries,hour 10')).toBe('1');
  expect(sheet.get('broadcasts,arrived,period')).toBe(
    String(weeks.number(sql`SELECT count(*) AS n FROM broadcast_people WHERE outcome = 'sent'`)),
  );
});

it('says how each touchpoint is answered, in the order in which it is lived through, and of nine nothing', () => {
  const weeks = new Weeks();
  const { village } = weeks;
  const day = village.ground.house.office.today(village.now - 86_400_000);
  const plan = (
    kind: string,
    states: readonly ('answered' | 'silent' | 'skipped' | 'dropped')[],
    side: 'guest' | 'host',
  ) =>
    states.forEach((state, n) => {
      const row = {
        stayId: (side === 'host' ? 100 : 1) + n,
        personId: weeks.households[n]?.person.id ?? 0,
        side,
        kind,
        dueOn: day,
        until: day,
      };
      const { id } = village.rows.checkins.plan(row, village.now) ?? expect.fail('twice');
      const blocked = state === 'dropped' ? { reason: 'blocked' } : {};
      village.rows.checkins.change(id, { askedAt: 1, state, ...blocked });
    });
  const many = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);
  plan('arrival', many(10, 'answered'), 'guest');
  plan(
    'day-14',
    [...many(6, 'answered' as const), ...many(3, 'silent' as const), 'skipped', 'dropped', 'dropped'],
    'guest',
  );
  plan('day-45', many(9, 'answered'), 'guest');
  plan('own-1', many(12, 'answered'), 'guest');
  plan('day-14', [...many(5, 'answered' as const), ...many(7, 'silent' as const)], 'host');
  weeks.coordinator.commands('report 4');
  const sheet = weeks.sheet();
  const span = `6 months until ${sheet.get('report,last day,period')}`;
  const point = (name: string) =>
    ['asked', 'answered', 'silent'].map((what) => sheet.get(`touchpoints,${name} ${what},${span}`));
  expect(point('guest arrival')).toEqual(['10', '10', '0']);
  // Two never arrived, and who pressed "later" twice was not silent.
  expect(point('guest day-14')).toEqual(['10', '6', '3']);
  expect(point('host day-14')).toEqual(['12', '5', '7']);
  expect(point('guest day-45')).toEqual(['', '', '']);
  expect(point('guest own-1')).toEqual([undefined, undefined, undefined]);
  const said = (value: Value): string => village.ground.words.value('en', value, 'plain');
  const bars = (of: string): [string, string][] => {
    const [, file] = [...weeks.files()].find(([title]) => title.startsWith(`checks-${of}-`)) ?? [];
    const { labels, beside } = file?.making && 'chart' in file.making ? file.making.chart : expect.fail(of);
    return labels.map((label, at) => [said(label), said(beside[at] ?? '')]);
  };
  expect(bars('households')).toEqual([
    ['on arrival', '10/10 · 0 silent'],
    ['day 3', '8/11 · 3 silent'],
    ['day 14', '6/10 · 3 silent'],
  ]);
  expect(bars('landlords')).toEqual([['day 14', '5/12 · 7 silent']]);
});

it('comes with a few lines, and with pictures that somebody can hear read', () => {
  const weeks = reported();
  const said = weeks.village.sent({ channel: 'C0HELP' }).findLast(({ row }) => row.kind === 'post');
  expect(said?.text.split('\n').length).toBeLessThanOrEqual(14);
  expect(said?.text).toContain('(30 more)');
  expect(said?.text).toContain('fewer than 10 are hidden');
  const pictures = [...weeks.files().values()].flatMap(({ making }) =>
    making && 'chart' in making ? [making.chart] : [],
  );
  expect(pictures.map(({ kind }) => kind)).toEqual(['funnel', 'line', 'line', 'bars', 'funnel', 'stacked']);
  for (const { alt, labels, series } of pictures) {
    expect(weeks.village.ground.words.value('de', alt, 'plain').length).toBeGreaterThan(40);
    for (const { values } of series) expect(values).toHaveLength(labels.length);
  }
  expect([...weeks.files().keys()].some((title) => title.startsWith('fairness-'))).toBe(true);
});

it('is the same after people are erased, and after what is old is gone', () => {
  const weeks = reported();
  const before = weeks.sheet();
  const { rows, fresh, now } = weeks.village;
  const gone = weeks.households.slice(0, 6).map(({ person }) => person.id);
  const asked = weeks.number(sql`SELECT max(person_id) AS n FROM cases`);
  for (const id of [...gone, asked]) {
    fresh.store.transaction(() => rows.erasing.cut(id, now));
    rows.erasing.person(id);
  }
  expect(rows.journeys.of(gone[0] ?? 0)).toEqual([]);
  const later = now + 1000 * 86_400_000;
  fresh.store.transaction(() => {
    rows.journeys.forget('2100-01-01', 500);
    rows.callBacks.forget(later, 500);
    rows.expiredBroadcasts.readers(later, 500);
    // The stays of the others are over, and their checks go with them.
    fresh.store.tables.update(stays).set({ endedOn: '2026-04-01' }).run();
    rows.checkins.forget('2100-01-01', 500);
  });
  expect(weeks.number(sql`SELECT count(*) AS n FROM call_tries`)).toBe(0);
  expect(weeks.number(sql`SELECT count(*) AS n FROM broadcast_people`)).toBe(0);
  expect(weeks.number(sql`SELECT count(*) AS n FROM checkins`)).toBeLessThan(3);
  expect(weeks.number(sql`SELECT count(*) AS n FROM journeys`)).toBeLessThanOrEqual(8);
  weeks.coordinator.commands('report 4');
  const after = weeks.sheet();
  const lasting = (sheet: Map<string, string>): [string, string][] =>
    [...sheet].filter(
      ([key]) => !key.endsWith(',now') && !key.includes('in time %') && !key.includes(',hour '),
    );
  expect(lasting(after)).toEqual(lasting(before));
});

it('is for coordinators, and of weeks or a month that has begun', () => {
  const weeks = new Weeks();
  const { village, coordinator } = weeks;
  const helper = village.colleague({ coordinator: false });
  expect(helper.commands('report')).toMatchObject({ said: { key: 'desk-refused-coordinator' } });
  for (const words of ['report 0', 'report 54', 'report 2026-13', 'report 2026-12', 'report soon'])
    expect(coordinator.commands(words), words).toMatchObject({ said: { key: 'desk-report-when' } });
  expect(coordinator.commands('report 2026-03')).toMatchObject({ said: { key: 'desk-report-comes' } });
  expect(weeks.sheet().get('report,first day,period')).toBe('2026-03-01');
});

it('reads periods of whole days, and of the present month those that are over', () => {
  expect(readPeriod('', '2026-11-23')).toEqual({
    from: '2026-11-16',
    until: '2026-11-23',
    before: { from: '2026-11-09', until: '2026-11-16' },
  });
  expect(readPeriod('2026-11', '2026-11-23')).toMatchObject({ from: '2026-11-01', until: '2026-11-23' });
  expect(readPeriod('2026-10', '2026-11-23')).toMatchObject({
    until: '2026-11-01',
    before: { from: '2026-09-01' },
  });
  expect(readPeriod('2026-11', '2026-11-01')).toBeNull();
});

it('comes by itself on Mondays at the hour that is set, through both changes of the clock', () => {
  const weeks = new Weeks();
  const { ground } = weeks.village;
  const day = 86_400_000;
  for (
    let now = Date.parse('2026-01-01T00:00:00Z'), last = 0;
    now < Date.parse('2027-01-10');
    now += 5 * HOUR
  ) {
    const next = nextReport({ house: ground.house, now });
    expect(next).toBeGreaterThan(now);
    expect(next - now).toBeLessThanOrEqual(7 * day + HOUR);
    const { day: date, time } = ground.house.office.moment(next);
    expect([new Date(date).getUTCDay(), time]).toEqual([1, '08:30']);
    expect(next).toBeGreaterThanOrEqual(last);
    last = next;
  }
  const posts = (): number => weeks.village.sent({ channel: 'C0HELP' }).length;
  const before = posts();
  weeks.village.take({ type: 'timer.due', key: 'desk-report', subject: 'all' });
  expect(posts()).toBeGreaterThan(before + 3);
  expect(weeks.village.rows.timers.due('desk-report', 'all')).toBe(
    nextReport({ house: ground.house, now: weeks.village.now }),
  );
  const quiet = new Village();
  quiet.take({ type: 'timer.due', key: 'desk-report', subject: 'all' });
  expect(quiet.sent({ channel: 'C0HELP' })).toEqual([]);
});

it('names the files in the language of the desk', () => {
  const village = new Village({ STAFF_LANGUAGE: 'de' });
  village.resident('uk').writes('/start');
  village.days(8);
  village.colleague({ coordinator: true }).commands('report');
  const titles = village
    .sent({ channel: 'C0HELP' })
    .filter(({ row }) => row.kind === 'relay')
    .flatMap(({ row }) => (village.rows.outbox.payload(row) as RelayPayload).files)
    .map(({ title }) => title.replace(/-[\d-]+$/, ''));
  expect(titles).toEqual(['weg', 'bericht', 'fairness']);
});
