/** Answers that are sent later: at their moment, in the helper's name, and not at all when something has changed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Phrase, phrase, type Value } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let boris: Helper;
beforeAll(async () => {
  town = await openTown({ QUIET_HOURS: '21:00-08:00' }, { kills: 1 });
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
  anna = town.helper('Anna');
  boris = town.helper('Boris');
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

const reply = (kase: CaseThread, text: string): Phrase =>
  phrase('human-reply', { number: kase.number, text });
const moment = (day: string, time: string): Value => ({ join: [{ day }, time], by: ', ' });
const seconds = (at: string): string => String(Date.parse(at) / 1000);
const state = (kase: CaseThread): { state: string; why: string | null }[] =>
  town.rows('SELECT state, why FROM planned_replies WHERE case_id = ?', kase.number - 1000);

/** Anna writes an answer for later, and agrees to the preview. */
async function plans(kase: CaseThread, text: string, at: string): Promise<void> {
  await anna.presses('reply', kase);
  await anna.sees(phrase('desk-reply-title', { number: kase.number }));
  expect(await anna.submits(text, { later: seconds(at) })).toBeUndefined();
}

describe('an answer for later', () => {
  it('is shown on the card and in the thread, survives a kill, and goes at its moment', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(anna);
    await plans(kase, 'Come at ten', '2026-03-04T11:00:00+01:00');
    const until = moment('2026-03-04', '11:00');
    await kase.reads(phrase('desk-planned-by', { staff: anna.mention, until, text: 'Come at ten' }));
    await kase.shows(phrase('desk-card-planned', { until, staff: anna.mention }));
    await person.hearsNothingMore();
    await town.world.restart('kill');
    await town.world.turnClock('2026-03-04T10:59:00+01:00');
    expect(state(kase)).toEqual([{ state: 'planned', why: null }]);
    await town.world.turnClock('2026-03-04T11:00:00+01:00');
    await person.hears(reply(kase, 'Come at ten'));
    await kase.reads(phrase('desk-sent-by', { staff: anna.mention, text: 'Come at ten' }));
    expect(state(kase)).toEqual([{ state: 'sent', why: null }]);
    await town.world.turnClock('1d');
    await person.hearsNothingMore();
  });

  it('is cancelled by itself when the person writes first', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await plans(kase, 'Are you well?', '2026-03-06T11:00:00+01:00');
    person.writes('I have a question');
    await kase.reads(phrase('desk-planned-cancelled', { why: 'person' }));
    await town.world.turnClock('2026-03-06T12:00:00+01:00');
    await person.hearsNothingMore();
    expect(state(kase)).toEqual([{ state: 'cancelled', why: 'person' }]);
  });

  it('is called off by its button and by command, by who has the case and nobody else', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await plans(kase, 'Not this', '2026-03-07T11:00:00+01:00');
    const refused = await boris.staff.command('/case', `unplan ${kase.number}`, town.world.help);
    expect(refused.text).toBe(town.mrkdwn(phrase('desk-refused-claim', { staff: anna.mention })));
    await anna.forges('unplan', kase.value, kase.channel.id);
    await kase.reads(phrase('desk-unplanned-by', { staff: anna.mention, count: 1 }));
    const again = await anna.staff.command('/case', `unplan ${kase.number}`, town.world.help);
    expect(again.text).toBe(town.mrkdwn('desk-unplan-none'));
    await town.world.turnClock('2026-03-07T12:00:00+01:00');
    await person.hearsNothingMore();
  });

  it('waits for the end of the quiet hours', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await plans(kase, 'Good morning', '2026-03-08T06:00:00+01:00');
    await kase.shows(
      phrase('desk-card-planned', { until: moment('2026-03-08', '08:00'), staff: anna.mention }),
    );
    await town.world.turnClock('2026-03-08T07:59:00+01:00');
    await person.hearsNothingMore();
    await town.world.turnClock('2026-03-08T08:00:00+01:00');
    await person.hears(reply(kase, 'Good morning'));
  });

  it('is not sent any more when a colleague has taken the case over, or when the writer has lost the right', async () => {
    const [first, second] = [town.person(), town.person()];
    const taken = await first.isInTouchWith(anna);
    const lost = await second.isInTouchWith(anna);
    await plans(taken, 'Taken', '2026-03-09T11:00:00+01:00');
    await plans(lost, 'Lost', '2026-03-09T12:00:00+01:00');
    await boris.takesOver(taken, anna);
    await town.world.turnClock('2026-03-09T11:30:00+01:00');
    await taken.reads(phrase('desk-planned-dropped', { why: 'claim', text: 'Taken' }));
    town.tamper('UPDATE staff SET helper = 0 WHERE user_id = ?', anna.staff.id);
    await town.world.turnClock('2026-03-09T12:30:00+01:00');
    await lost.reads(phrase('desk-planned-dropped', { why: 'rights', text: 'Lost' }));
    town.tamper('UPDATE staff SET helper = 1 WHERE user_id = ?', anna.staff.id);
    await first.hearsNothingMore();
    await second.hearsNothingMore();
  });

  it('must lie ahead, and not too far', async () => {
    const kase = await town.person().isInTouchWith(anna);
    await anna.presses('reply', kase);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    const past = await anna.fills('x', { later: seconds('2026-03-01T11:00:00+01:00') });
    expect(past).toBe(town.plain('en', 'desk-later-past'));
    const far = await anna.fills('x', { later: seconds('2027-03-01T11:00:00+01:00') });
    expect(far).toBe(town.plain('en', phrase('desk-later-far', { days: 90 })));
    await anna.staff.closeModal();
  });
});
