/** The Home tab, and verbs written after our name in a thread: what each helper sees and may do there, and nobody else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let guest: Helper;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
  anna = town.helper('Anna');
  guest = town.helper('Gast', { guest: true });
});
afterAll(() => town.stop());

const published = (): number =>
  town.world.slack.deliveries.filter(({ method }) => method === 'views.publish').length;

describe('the Home tab', () => {
  it('says how many wait and which cases are mine, as it is when it is opened', async () => {
    await anna.seesHome(phrase('desk-home-none'));
    const person = town.person();
    const kase = await person.asksForHuman();
    await anna.seesHome(phrase('desk-home-unclaimed', { count: 1 }));
    await anna.claims(kase);
    await anna.seesHome(phrase('desk-home-mine', { count: 1 }));
    expect(anna.homeLines().filter((line) => line.includes(`|#${kase.number}>`))).toHaveLength(2);
    await anna.resolves(kase);
    await kase.reads(phrase('desk-resolved-by', { staff: anna.mention, outcome: 'advised' }));
    await anna.seesHome(phrase('desk-home-none'));
    expect(anna.homeLines().join()).not.toContain(`#${kase.number}`);
  });

  it('shows nothing to guests, nor to others while Slack cannot say who they are', async () => {
    await town.person().asksForHuman();
    const before = JSON.stringify(guest.staff.home());
    expect(before).toBe('null');
    await guest.seesHome(phrase('desk-refused-staff'));
    expect(guest.staff.home()?.blocks).toHaveLength(1);
    const carla = town.helper('Carla');
    town.world.slack.faults.add({ method: 'users.info', what: { error: 'internal_error' }, times: 10 });
    await carla.seesHome(phrase('desk-home-unsure'));
    expect(carla.staff.home()?.blocks).toHaveLength(1);
    town.world.slack.faults.clear();
  });

  it('is published a few times at most for many openings at once', async () => {
    await town.quiet();
    const before = published();
    town.world.slack.faults.add({ method: 'views.publish', what: { status: 429, retry_after: 1 }, times: 1 });
    for (let n = 0; n < 5; n += 1) anna.staff.openHome();
    await town.quiet();
    expect(published() - before).toBeLessThan(4);
    await anna.seesHome(phrase('desk-home-none'));
  });
});

/** A case whose card has arrived, so that its thread is known. */
async function standing(person: Person): Promise<CaseThread> {
  const kase = await person.asksForHuman();
  await town.quiet();
  return kase;
}

describe('our name in the thread of a case', () => {
  it('with a verb does what the button does, and nothing of it reaches the person', async () => {
    const person = town.person();
    const kase = await standing(person);
    anna.calls(kase, 'claim');
    await kase.reads(phrase('desk-claimed-by', { staff: anna.mention }));
    await person.hears(phrase('human-claimed', { number: kase.number }));
    anna.calls(kase, 'CLAIM please');
    await anna.isTold(phrase('desk-refused-yours'));
    anna.calls(kase, 'Dear Olena, your flat is ready');
    await anna.isTold(phrase('desk-command-unknown', { verb: 'Dear' }));
    await person.hearsNothingMore();
  });

  it('with a verb that needs a modal gives a button that opens it', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    anna.calls(kase, 'reply');
    const whisper = await anna.isTold(phrase('desk-called-open'));
    await anna.presses('reply', whisper);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    expect(await anna.submits('Come at nine')).toBeUndefined();
    await person.hears(phrase('human-reply', { number: kase.number, text: 'Come at nine' }));
  });

  it('counts for those alone who may help', async () => {
    const kase = await standing(town.person());
    guest.staff.join(kase.channel.id);
    guest.calls(kase, 'claim');
    await guest.isTold(phrase('desk-refused-staff'));
    expect(kase.buttons()).toContain(town.plain('en', phrase('desk-claim')));
  });

  it('is remembered as typed, for a deletion to list', async () => {
    const kase = await standing(town.person());
    const ts = anna.calls(kase, 'claim');
    await kase.reads(phrase('desk-claimed-by', { staff: anna.mention }));
    expect(town.rows('SELECT 1 FROM typed WHERE ts = ?', ts)).toHaveLength(1);
  });

  it('elsewhere does nothing', async () => {
    const { help } = town.world;
    const top = anna.staff.write(help, `<@${town.world.slack.botUserId}> claim`);
    anna.staff.write(help, `<@${town.world.slack.botUserId}> claim`, { thread_ts: top });
    await anna.isToldNothingMore();
  });
});
