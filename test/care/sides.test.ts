/** Host and guest apart, what comes before the contract's end, and what the team and its figures see of it. */
import { describe, expect, it } from 'vitest';
import { checkins } from '../../src/db/schema.js';
import { CHECKS_FILL } from '../../src/flows/care/plan.js';
import { saveAnswers } from '../../src/flows/intake/saved.js';
import { phrase } from '../../src/words/phrase.js';
import type { Resident } from '../world/village.js';
import { Lived, texts } from './home.js';

const presses = (who: Resident, ...labels: string[]): void => {
  for (const label of labels) who.presses(/^\d$/.test(label) ? { exactly: label } : (label as 'form-done'));
};
const HOST_WELL = ['care-b-host-well-well', 'care-b-host-contact-often', 'care-b-host-settle-none'] as const;
const HOME_WELL = ['5', '5', 'care-b-defects-none', 'care-b-papers-none'] as const;

describe('the landlord', () => {
  it('is asked apart; what the two do not say alike is a sign for people, in the guest’s case alone', () => {
    const town = new Lived().agreed();
    const { guest, landlord } = town;
    town.isAsked(guest, 'day-14');
    town.isAsked(landlord, 'day-14');
    landlord.reads(phrase('care-open-host', { number: `H${town.offerId}` }));
    presses(landlord, 'form-yes', ...HOST_WELL, 'care-b-host-stay-contract', 'care-b-host-talk-no');
    expect(town.check(landlord.person, 'day-14').state).toBe('answered');
    expect(town.village.rows.cases.openOf(landlord.person.id)?.topic).toBe('offer');
    const heard = landlord.heard.length;
    presses(guest, 'form-yes', '1', '5', ...HOME_WELL);
    guest.reads('care-words');
    presses(guest, 'form-skip');
    const kase = town.caseOf(guest);
    expect(town.thread(kase)).toContain(town.desk('desk-care-differ-safe'));
    expect(town.thread(town.caseOf(landlord))).not.toContain('does not feel');
    town.village.days(5);
    expect(landlord.heard.length).toBe(heard);
  });

  it('who says that the household must go within days has people look after it, and the guest hears nothing of that', () => {
    const town = new Lived().agreed();
    const { guest, landlord } = town;
    town.isAsked(landlord, 'day-14');
    const heard = guest.heard.length;
    presses(landlord, 'form-yes', 'care-b-host-well-mostly', 'form-skip', 'care-b-host-settle-money');
    landlord.presses('form-done');
    presses(landlord, 'care-b-host-stay-week', 'care-b-host-talk-yes');
    expect(town.thread(town.caseOf(guest))).toContain(town.desk('desk-care-host-week'));
    const own = town.caseOf(landlord);
    expect(own).toMatchObject({ priority: 'high' });
    expect(town.thread(own)).not.toContain(town.desk('desk-care-host-week'));
    expect(texts(guest, heard)).not.toContain('7');
  });

  it('by phone is rung, agrees on the phone and answers on the phone', () => {
    const town = new Lived({}, true);
    const { village } = town;
    const helper = village.colleague();
    const calls = () => village.rows.calls.openTo(town.landlordId);
    const answer = (label: string): void => {
      const [call] = calls();
      const nth =
        call?.said?.answers.findIndex((one) => village.text('de', one.label as 'form-yes') === label) ?? -1;
      expect([label, nth]).not.toEqual([label, -1]);
      helper.presses('ring', `call:${call?.id}`);
      helper.presses('callanswer', `call:${call?.id}:${call?.said?.nth}:${nth}`);
    };
    const says = (key: string): string => village.text('de', key as 'form-yes');
    answer(says('consent-yes'));
    const check = () => village.rows.checkins.ofPerson(town.landlordId).find(({ kind }) => kind === 'day-14');
    town.toDay(check()?.dueOn ?? '');
    expect(check()?.state).toBe('asked');
    expect(calls()).toMatchObject([{ kind: 'stay', subject: `checkin:${check()?.id}` }]);
    answer(says('form-yes'));
    for (const label of [
      'care-b-host-well-no',
      ...HOST_WELL.slice(1),
      'care-b-host-stay-longer',
      'care-b-host-talk-no',
    ])
      answer(says(label));
    expect(check()?.state).toBe('answered');
    expect(calls()).toEqual([]);
  });
});

/** What the household has said when it began to search. */
const answered = (lived: Lived, guest: Resident): void =>
  lived.inTurn((turn) => {
    const intake = { adults: 2, children: [4], regions: ['HE'], obligation: 'no', town: 'Kassel' };
    const rest = { leave: '2026-04-01', payer: 'own', rent: 900, needs: [], home: 'own' };
    saveAnswers(turn, guest.person, { intake: { ...intake, ...rest } });
  });

describe('“where next?”', () => {
  /** A contract of a year, and its end: 2 March 2027. */
  const year = (): Lived => new Lived({ termMonths: 12 }, false, answered).agreed();

  it('takes the search up again with the old place from the second question on, and the profile has waited for it', async () => {
    const town = year();
    const { guest } = town;
    const { rows } = town.village;
    const before = rows.profiles.of(guest.person.id)?.waitingSince;
    town.village.days(200);
    rows.expired.endedProfiles(town.village.now, 100);
    expect(rows.profiles.of(guest.person.id)?.waitingSince).toBe(before);
    town.isAsked(guest, 'end-120');
    presses(guest, 'form-yes', '5', 'care-b-plan-unknown', 'care-b-stay-contract', 'form-skip');
    expect(town.searches(guest)).toBe(false);
    town.isAsked(guest, 'end-90');
    presses(guest, 'form-yes', '5', 'care-b-plan-unknown');
    expect(town.searches(guest)).toBe(true);
    expect(rows.profiles.of(guest.person.id)).toMatchObject({ waitingSince: before, leaveBy: '2027-03-02' });
    guest.reads(phrase('care-search-on', { waiting: { day: '2026-03-02', year: true } }));
    presses(guest, 'care-b-stay-unknown', 'form-skip');
    town.isAsked(guest, 'end-45');
    const kase = town.caseOf(guest);
    expect(kase.priority).toBe('high');
    const end = phrase('desk-care-no-plan', { date: { day: '2027-03-02', year: true } });
    expect(town.thread(kase)).toContain(town.desk(end));
  });

  it('asks no more of who knows it, and the coordinators look at those alone who do not', () => {
    const town = year();
    const { guest } = town;
    const ending = () =>
      town.village.rows.homeLists.rows(
        'ending',
        {
          ...{
            today: town.today,
            inWeek: town.today,
            inMonths: '2027-03-02',
            answeredBefore: 0,
            officeBefore: 0,
          },
          ...{ dayFrom: 0, dayTo: 0 },
        },
        10,
      );
    town.isAsked(guest, 'end-120');
    expect(ending()).toHaveLength(1);
    presses(guest, 'form-yes', '5', 'care-b-plan-stay', 'care-b-stay-longer', 'form-skip');
    expect(ending()).toEqual([]);
    expect(town.check(guest.person, 'end-45')).toMatchObject({ state: 'dropped', reason: 'plan' });
    town.village.days(150);
    expect(town.thread(town.caseOf(guest))).not.toContain('no plan is known');
    expect(town.searches(guest)).toBe(false);
  });

  it('without an agreement nothing is asked, and a helper rings all the same when no plan is known', () => {
    const town = new Lived({ termMonths: 12 });
    presses(town.guest, 'consent-no');
    town.toDay('2027-01-17');
    expect(town.thread(town.caseOf(town.guest))).toContain('no plan is known');
    expect(texts(town.guest)).not.toContain(town.guest.says('care-open'));
  });
});

describe('who is asked', () => {
  it('every adult of the household who has a chat, each apart and each with an agreement of their own', () => {
    let partner: Resident | undefined;
    const town = new Lived({}, false, (lived, guest) => {
      partner = lived.village.resident('ru').writes('/start');
      const { households } = lived.village.rows;
      households.join(
        partner.person.id,
        households.ensure(guest.person.id, lived.village.now),
        lived.village.now,
      );
    }).agreed();
    const other = partner ?? expect.fail('nobody');
    town.toDay('2026-03-05');
    other.reads('consent-check-ins');
    presses(other, 'consent-yes');
    town.isAsked(other, 'arrival');
    presses(other, 'form-yes', 'care-b-promised-yes', '1');
    expect(town.caseOf(other).topic).toBe('care');
    expect(town.village.rows.cases.openOf(town.guest.person.id)).toBeUndefined();
  });

  it('each also at the end: who says where both will live does not speak for the other', () => {
    let partner: Resident | undefined;
    const town = new Lived({ termMonths: 12 }, false, (lived, guest) => {
      partner = lived.village.resident('uk').writes('/start');
      const { households } = lived.village.rows;
      const household = households.ensure(guest.person.id, lived.village.now);
      households.join(partner.person.id, household, lived.village.now);
    }).agreed();
    const other = partner ?? expect.fail('nobody');
    town.isAsked(town.guest, 'end-120');
    presses(town.guest, 'form-yes', '5', 'care-b-plan-stay', 'care-b-stay-longer', 'form-skip');
    expect(town.check(town.guest.person, 'end-45').state).toBe('dropped');
    expect(town.check(other.person, 'end-45').state).toBe('planned');
  });

  it('an adult who joins after the move-in, from then on and apart from the others', () => {
    const town = new Lived({}, false, answered).agreed();
    const { guest, village } = town;
    village.days(20);
    guest.writes('/checkin').presses('household-invite');
    const [, code = ''] = /\/join (\S+)/.exec(texts(guest)) ?? [];
    expect(texts(guest)).toContain('яка живе в цьому житлі разом із Вами');
    const other = village.resident('ru').writes('/start').writes(`/join ${code}`);
    other.presses('join-yes');
    other.reads('join-home-done');
    const kinds = village.rows.checkins.ofPerson(other.person.id).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'day-14',
      'day-45',
      'day-90',
      'day-180',
      'title-2027-03-04',
      'end-120',
      'end-90',
      'end-45',
      'end-21',
    ]);
    village.days(2);
    other.reads('consent-check-ins');
    presses(other, 'consent-yes');
    town.isAsked(other, 'day-45');
    expect(town.check(guest.person, 'day-45').state).toBe('asked');
  });

  it('households that moved in before there were checks: what is left of them', () => {
    const town = new Lived();
    const { village } = town;
    const { tables } = village.fresh.store;
    tables.delete(checkins).run();
    village.days(30);
    village.own({ type: 'timer.due', key: CHECKS_FILL, subject: 'stay:0' });
    const kinds = village.rows.checkins.ofPerson(town.guest.person.id).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'day-45',
      'day-90',
      'day-180',
      'title-2027-03-04',
      'end-120',
      'end-90',
      'end-45',
      'end-21',
    ]);
    town.agreed();
    town.isAsked(town.guest, 'day-45');
  });
});

describe('the end of the residence title', () => {
  const word = phrase('care-title', {
    date: { day: '2027-03-04', year: true },
    since: { day: '2026-11-22', year: true },
  });

  it('is told once, by day, to who has agreed to hear from us, and asks nothing', () => {
    const town = new Lived().agreed();
    const { guest, landlord } = town;
    const heard = () => texts(guest).split(guest.says(word)).length - 1;
    town.toDay('2027-01-02');
    expect(heard()).toBe(0);
    town.toDay('2027-01-05');
    expect(heard()).toBe(1);
    expect(town.check(guest.person, 'title-2027-03-04')).toMatchObject({ state: 'dropped', reason: 'told' });
    town.village.days(70);
    expect(heard()).toBe(1);
    expect(texts(landlord)).not.toContain('§ 24');
  });

  it('is told to nobody who has said no', () => {
    const town = new Lived();
    town.guest.presses('consent-no');
    town.toDay('2027-02-20');
    expect(texts(town.guest)).not.toContain(town.guest.says(word));
  });
});

describe('what the team and the figures see', () => {
  it('how each check ended, never what was answered; and who was silent twice', () => {
    const town = new Lived().agreed();
    const { guest, village } = town;
    town.isAsked(guest, 'arrival');
    village.days(8);
    town.isAsked(guest, 'day-14');
    village.days(8);
    const kase = town.caseOf(guest);
    const coordinator = village.colleague({ coordinator: true });
    const list = JSON.stringify(coordinator.presses('list', 'list:no-word'));
    expect(list).toContain(`H${town.offerId}`);
    coordinator.presses('claim', `case:${kase.id}`);
    const shown = coordinator.submits('show', `case:${kase.id}`, { why: 'home' });
    const text = JSON.stringify(shown);
    for (const key of ['desk-care-is-silent', 'desk-care-is-planned']) expect(text).toContain(key);
    guest.writes('/mydata');
    expect(guest.last).not.toContain(guest.says('care-safe-name'));
  });
});
