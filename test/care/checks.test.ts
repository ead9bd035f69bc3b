/** Well-being checks as both sides live through them: asked after a yes, quietly, and seen by people from the very answer. */
import { DateTime } from 'luxon';
import { beforeEach, describe, expect, it } from 'vitest';
import { numberOf } from '../../src/db/cases.js';
import { checkinScores } from '../../src/db/schema.js';
import { CHECK_WORDS } from '../../src/flows/care/forms.js';
import { sendToPerson } from '../../src/flows/case/case.js';
import { stayDue } from '../../src/flows/homes/key/stay.js';
import { phrase } from '../../src/words/phrase.js';
import { Lived, texts, ZONE } from './home.js';

const HOUR = 3_600_000;

let town: Lived;
const guest = () => town.guest;
const check = (kind: string) => town.check(town.guest.person, kind);
const answers = (kind: string) => town.village.rows.checkins.answers(check(kind));
/** Presses buttons one after the other. */
const presses = (...labels: string[]): void => {
  for (const label of labels)
    town.guest.presses(/^\d$/.test(label) ? { exactly: label } : (label as 'form-done'));
};

describe('a household in Ukrainian and its landlord in German', () => {
  beforeEach(() => {
    town = new Lived();
  });

  it('are asked at the move-in whether they may be asked, with two equal buttons, and nothing without a yes', () => {
    guest().reads('consent-check-ins');
    town.landlord.reads('consent-host-check-ins');
    const asked = guest().heard.findLast(({ text }) => text === guest().says('consent-check-ins'));
    expect(asked?.buttons.map(({ label }) => label)).toEqual([
      guest().says('consent-yes'),
      guest().says('consent-no'),
    ]);
    guest().presses('consent-no');
    guest().reads('care-refused');
    const [heard, landlordHeard] = [guest().heard.length, town.landlord.heard.length];
    town.village.days(220);
    expect(texts(guest(), heard)).not.toContain(guest().says('care-open'));
    expect(texts(town.landlord, landlordHeard)).not.toContain('Minute');
    const all = town.village.rows.checkins.ofStay(town.stay.id).filter(({ dueOn }) => dueOn <= '2026-09-01');
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['dropped']));
    expect(new Set(all.map(({ reason }) => reason))).toEqual(new Set(['no-consent']));
  });

  it('goes through the arrival and the first weeks by single presses, and says what is kept and what comes next', () => {
    town.agreed();
    guest().reads(phrase('care-agreed-on', { date: { day: '2026-03-05', year: true } }));
    town.isAsked(guest(), 'arrival');
    expect(guest().last).toBe(guest().says('care-open'));
    expect([...guest().last].slice(0, 60).join('')).not.toMatch(/безпе/);
    presses('form-yes');
    guest().reads('care-promised');
    expect(guest().last).toContain('1');
    presses('care-b-promised-yes', '5');
    guest().reads('care-talk');
    guest().writes('ні');
    guest().reads(phrase('care-done', { days: 30, date: { day: '2026-03-16', year: true } }));
    expect(check('arrival')).toMatchObject({ state: 'answered', level: null, caseId: null });
    expect(answers('arrival')).toEqual({ promised: 'yes', safe: 5, talk: 'no' });
    town.isAsked(guest(), 'day-14');
    presses('form-yes', '5', '4');
    guest().writes('чотири');
    presses('form-skip');
    presses('care-b-defects-none', 'care-b-papers-none');
    guest().reads('care-words');
    presses('form-skip');
    expect(answers('day-14')).toEqual({
      ...{ safe: 5, privacy: 4, housing: 4, being: null, defects: [], papers: [], words: null },
    });
    expect(town.village.rows.cases.openOf(guest().person.id)).toBeUndefined();
    const counted = town.village.fresh.store.tables.select().from(checkinScores).all();
    expect(counted.toSorted((a, b) => a.kind.localeCompare(b.kind))).toMatchObject([
      { side: 'guest', kind: 'arrival', land: 'HE', month: '2026-03', safe: 5, privacy: null },
      {
        side: 'guest',
        kind: 'day-14',
        land: 'HE',
        month: '2026-03',
        safe: 5,
        privacy: 4,
        housing: 4,
        being: null,
      },
    ]);
  });

  it('a red answer stops the questions, says the fixed words at once and opens an urgent case; the host hears nothing', () => {
    town.agreed();
    town.isAsked(guest(), 'day-14');
    const heard = town.landlord.heard.length;
    presses('form-yes', 'care-b-safe-now');
    expect(check('day-14')).toMatchObject({ state: 'answered', level: 'red' });
    const kase = town.caseOf(guest());
    expect(kase).toMatchObject({ urgency: 'red', topic: 'danger', state: 'new' });
    expect(town.thread(kase)).toContain(town.desk('care-b-safe-now'));
    const red = guest().heard.find(({ text }) => text.includes('110'));
    expect([...(red?.text ?? '')].length).toBeLessThan(380);
    expect(red?.row.priority).toBe(0);
    expect(guest().last).toBe(guest().says('care-here'));
    // The question is gone with its buttons: whoever takes the phone reads nothing of it.
    expect(guest().heard.findLast(({ row }) => row.kind === 'edit')).toMatchObject({
      text: guest().says('care-noted'),
      buttons: [],
    });
    presses('care-b-here-no');
    expect(town.thread(kase)).toContain(town.desk('desk-care-here-no'));
    expect(guest().presses({ exactly: '5' })?.type).toBe('toast');
    expect(town.village.rows.timers.has('red-unclaimed', `case:${kase.id}`)).toBe(true);
    expect(texts(town.landlord, heard)).not.toContain(town.landlord.says('care-safe-name'));
    // In the chat nobody says first that nobody has come yet.
    const told = guest().heard.length;
    town.until(town.village.now + 16 * HOUR);
    expect(town.thread(kase)).toContain(town.desk(phrase('desk-nobody-yet-hushed', { minutes: 15 })));
    expect(guest().heard).toHaveLength(told);
    // The next check stays away as long as the case is open.
    town.village.days(60);
    expect(check('day-45')).toMatchObject({ state: 'dropped', reason: 'red' });
  });

  it('orange: the same working day, the time is named, and the questions go on below', () => {
    town.agreed();
    town.isAsked(guest(), 'day-14');
    presses('form-yes', '2');
    const kase = town.caseOf(guest());
    expect(kase).toMatchObject({ urgency: 'normal', topic: 'care', priority: 'high' });
    expect(town.thread(kase)).toContain('2/5');
    expect(texts(guest())).toContain(`#${numberOf(kase.id)}`);
    guest().reads('care-privacy');
    expect(guest().heard.findLast(({ row }) => row.kind === 'edit')).toMatchObject({
      text: guest().says('care-noted'),
      buttons: [],
    });
    expect(check('day-14')).toMatchObject({ state: 'begun', level: 'orange', caseId: kase.id });
    presses('5', '4', 'care-b-being-talk', 'care-b-defects-lock', 'form-done', 'care-b-papers-none');
    const thread = town.thread(kase);
    expect(thread).toContain(town.desk('care-b-being-talk'));
    expect(thread).toContain(town.desk('care-b-defects-lock'));
    expect(town.village.rows.cases.allOf(guest().person.id)).toHaveLength(1);
  });

  it('yellow: a case only with a yes, within two days of work', () => {
    town.agreed();
    town.isAsked(guest(), 'day-14');
    presses('form-yes', '5', '2', '2', '1');
    expect(town.village.rows.cases.openOf(guest().person.id)).toBeUndefined();
    expect(guest().heard.filter(({ text }) => text === guest().says('care-yellow'))).toHaveLength(1);
    presses('form-yes');
    const kase = town.caseOf(guest());
    expect(kase).toMatchObject({ priority: 'low', topic: 'care' });
    expect(town.thread(kase)).toContain(`${town.desk('care-privacy-name')}: 2/5`);
  });

  it('words of their own go to people, to no program, and danger in them comes first', () => {
    town.agreed();
    town.isAsked(guest(), 'day-14');
    presses('form-yes', '5', '5', '5', '5', 'care-b-defects-none', 'care-b-papers-none');
    guest().writes('Сусіди шумлять вночі');
    const kase = town.caseOf(guest());
    expect(town.thread(kase)).toContain('Сусіди шумлять вночі');
    expect(town.village.rows.messages.lastIn(kase.id, 5).map(({ kind }) => kind)).toEqual([CHECK_WORDS]);
    expect(check('day-14').state).toBe('answered');
    expect(JSON.stringify(answers('day-14'))).not.toContain('Сусіди');
    town.isAsked(guest(), 'day-45');
    presses('form-yes');
    guest().writes('Він мене б’є');
    expect(town.caseOf(guest()).urgency).toBe('red');
    expect(check('day-45')).toMatchObject({ state: 'answered', level: 'red' });
  });

  it('is left and gone on with, without asking anything twice', () => {
    town.agreed();
    town.isAsked(guest(), 'day-14');
    presses('form-yes', '5', 'form-skip', 'form-later');
    guest().reads('care-later-form');
    town.village.days(1);
    guest().writes('/checkin');
    presses('care-b-now');
    guest().reads('care-housing');
    town.village.days(9);
    expect(check('day-14').state).toBe('answered');
    expect(answers('day-14')).toMatchObject({ safe: 5, privacy: null });
  });
});

describe('silence, "later" and the contact budget', () => {
  beforeEach(() => {
    town = new Lived().agreed();
  });
  const asked = (from: number): number =>
    guest()
      .heard.slice(from)
      .filter(({ text }) => text === guest().says('care-open') || text === guest().says('care-remind'))
      .length;

  it('reminds once after two to three days, and two silences in a row have somebody look', () => {
    town.isAsked(guest(), 'arrival');
    const from = guest().heard.length;
    const { askedAt } = check('arrival');
    town.village.days(8);
    const { remindedAt, state } = check('arrival');
    const hours = ((remindedAt ?? 0) - (askedAt ?? 0)) / HOUR;
    expect(hours).toBeGreaterThanOrEqual(48);
    expect(hours).toBeLessThanOrEqual(72);
    expect([state, asked(from)]).toEqual(['silent', 1]);
    expect(town.village.rows.cases.openOf(guest().person.id)).toBeUndefined();
    town.isAsked(guest(), 'day-14');
    town.village.days(8);
    const kase = town.caseOf(guest());
    expect(kase).toMatchObject({ topic: 'care', urgency: 'normal' });
    expect(town.thread(kase)).toContain(
      town.desk(phrase('desk-care-silent', { kind: phrase('desk-care-day', { days: 14 }) })),
    );
    expect(asked(from)).toBe(3);
    expect(texts(guest(), from)).not.toContain('#1001');
  });

  it('asks again on another day after "later", and after the second somebody looks', () => {
    town.isAsked(guest(), 'arrival');
    presses('care-b-later');
    const from = guest().heard.length;
    town.village.days(1);
    expect(asked(from)).toBe(1);
    presses('care-b-later');
    expect(town.thread(town.caseOf(guest()))).toContain('twice');
    expect(check('arrival')).toMatchObject({ state: 'skipped', reason: 'later' });
    town.village.days(5);
    expect(asked(from)).toBe(1);
  });

  it('"call me" is a call on the same day', () => {
    town.isAsked(guest(), 'arrival');
    presses('care-b-call');
    guest().reads('call-number');
    expect(town.caseOf(guest())).toMatchObject({ priority: 'high', topic: 'care' });
    expect(check('arrival')).toMatchObject({ state: 'skipped', reason: 'call', level: 'orange' });
  });

  it('tries on the days of its window, stays silent in a pause, and says why it was left out', () => {
    guest().writes('/stop');
    presses('stop-messages');
    town.village.days(12);
    expect(check('arrival')).toMatchObject({ state: 'dropped', reason: 'paused' });
    town.toDay('2026-03-17');
    expect(check('day-14')).toMatchObject({ state: 'planned', reason: 'paused' });
    guest().writes('/menu');
    town.toDay('2026-03-18');
    expect(check('day-14').state).toBe('asked');
  });

  it('waits for a day while a helper writes with them', () => {
    const helper = town.village.colleague();
    guest().presses('menu-human');
    const kase = town.caseOf(guest());
    helper.presses('claim', `case:${kase.id}`);
    town.toDay('2026-03-05', 9);
    const staff = town.village.rows.staff.byUser(helper.user.team, helper.user.id);
    town.inTurn((turn) => {
      if (staff) sendToPerson(turn, kase, staff, 'Добрий день');
    });
    town.toDay('2026-03-05');
    expect(check('arrival')).toMatchObject({ state: 'planned', reason: 'helper' });
    town.toDay('2026-03-06');
    expect(check('arrival').state).toBe('asked');
  });

  it('stops with the agreement taken back, deletes what was answered, and goes on with another yes', () => {
    town.isAsked(guest(), 'arrival');
    presses('form-yes', 'care-b-promised-yes');
    guest().writes('/checkin');
    presses('care-b-stop');
    guest().reads('care-stopped');
    expect(check('arrival')).toMatchObject({ state: 'dropped', reason: 'stopped', answers: null });
    town.toDay('2026-03-17');
    expect(check('day-14')).toMatchObject({ state: 'planned', reason: 'no-consent' });
    guest().writes('/checkin');
    presses('consent-yes');
    town.toDay('2026-03-18');
    expect(check('day-14').state).toBe('asked');
  });

  it('is asked between 10 and 19 on the day of the calendar, on both sides of a change of the clocks', () => {
    for (const kind of ['arrival', 'day-14', 'day-45', 'day-90', 'day-180']) {
      town.isAsked(guest(), kind);
      const { askedAt, dueOn } = check(kind);
      const at = DateTime.fromMillis(askedAt ?? 0, { zone: ZONE });
      expect([kind, at.toISODate()]).toEqual([kind, dueOn]);
      expect(at.hour).toBeGreaterThanOrEqual(10);
      expect(at.hour).toBeLessThan(19);
      presses('care-b-later', 'form-yes');
      expect(check(kind).state).toBe('begun');
    }
  });

  it('ends with the stay', () => {
    guest().writes('/status');
    town.inTurn((turn) => stayDue(turn, town.stay.id, 5));
    presses('home-key-left-other');
    const from = guest().heard.length;
    town.village.days(200);
    expect(texts(guest(), from)).not.toContain(guest().says('care-open'));
    expect(check('day-14')).toMatchObject({ state: 'dropped', reason: 'left' });
  });
});
