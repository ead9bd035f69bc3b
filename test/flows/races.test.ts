/** Two helpers at the same moment, replays, late and reordered presses: one wins, the other is told. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/flows/reply.js';
import { type Ground, Turn } from '../../src/flows/turn.js';
import { takeOverValue } from '../../src/flows/verbs/claim.js';
import { pressed, submitted } from '../../src/flows/verbs/list.js';
import { phrase } from '../../src/words/phrase.js';
import { freshStore } from '../db/fresh.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';
import { groundOf } from './ground.js';

let town: Town;
let anna: Helper;
let ben: Helper;
let cara: Helper;
beforeAll(async () => {
  town = await openTown();
  [anna, ben, cara] = [town.helper('Anna'), town.helper('Ben'), town.helper('Cara')];
});
afterAll(() => town.stop());

async function isInDanger(): Promise<{ person: Person; kase: CaseThread }> {
  const person = town.person('en');
  await person.starts();
  person.writes('my husband hits me');
  return { person, kase: await person.caseTold() };
}

/** Anna asks for an end that a second person has to confirm. @returns the post with the button. */
async function asksForEnd(kase: CaseThread, end: string): Promise<string> {
  await anna.resolves(kase, 'nobody answers', end);
  await town.quiet();
  const posts = kase.channel
    .thread(kase.ts)
    .filter(({ blocks }) => JSON.stringify(blocks ?? []).includes('case.confirm'));
  return posts.at(-1)?.ts ?? expect.fail('no button to confirm');
}

describe('two at once', () => {
  it('take a case over: the second is told who has it now', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await kase.offers('takeover');
    await Promise.all([ben.presses('takeover', kase), cara.presses('takeover', kase)]);
    await town.quiet();
    const taken = [ben, cara].map((helper) =>
      kase.times(phrase('desk-taken-over-by', { staff: helper.mention, before: anna.mention })),
    );
    expect(taken.toSorted()).toEqual([0, 1]);
    const [winner, loser] = taken[0] === 1 ? [ben, cara] : [cara, ben];
    await loser.isTold(phrase('desk-refused-moved', { staff: winner.mention }));
    // Whoever has seen who has it now may still take it.
    await kase.offers('takeover');
    await town.quiet();
    await loser.takesOver(kase, winner);
  });

  it('close a case: the second is told in the window', async () => {
    const person = town.person();
    const kase = await person.asksForHuman();
    for (const helper of [ben, cara]) {
      await helper.presses('resolve', kase);
      await helper.sees(phrase('desk-resolve-title', { number: kase.number }));
    }
    const answers = await Promise.all([ben.submits('done'), cara.submits('done too')]);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(answers).toContain(town.plain('en', 'desk-refused-resolved'));
    await person.hears(phrase('human-resolved', { number: kase.number }));
    await person.hearsNothingMore();
    for (const helper of [ben, cara]) if (helper.staff.modal()) await helper.staff.closeModal();
  });

  it('confirm an end: the second is told that it has been dealt with', async () => {
    const { person, kase } = await isInDanger();
    await anna.claims(kase);
    const ts = await asksForEnd(kase, 'not-reached');
    const place = { channel: kase.channel.id, ts };
    await Promise.all([ben.staff.press(place, 'case.confirm'), cara.staff.press(place, 'case.confirm')]);
    await town.quiet();
    const closed = town.rows<{ n: number }>(
      "SELECT count(*) AS n FROM audit WHERE action = 'resolve' AND case_id = ?",
      kase.number - 1000,
    );
    expect(closed).toEqual([{ n: 1 }]);
    const told = [ben, cara].filter((helper) =>
      helper.staff.ephemerals().some(({ text }) => text === town.mrkdwn('desk-refused-gone')),
    );
    expect(told).toHaveLength(1);
    await told[0]?.isTold('desk-refused-gone');
    await person.hearsAll();
  });
});

describe('an urgent case that is offered to a colleague', () => {
  it('goes to whoever is first of the colleague and of who takes it over; the other is told', async () => {
    for (const first of [ben, cara]) {
      const { person, kase } = await isInDanger();
      await anna.claims(kase);
      await kase.offers('takeover');
      await town.quiet();
      const number = kase.number - 1000;
      await anna.staff.command('/case', `handover ${kase.number} <@${ben.staff.id}>`, kase.channel.id);
      await town.quiet();
      const offer = kase.channel
        .thread(kase.ts)
        .findLast(({ blocks }) => JSON.stringify(blocks ?? []).includes('case.accept'));
      const place = { channel: kase.channel.id, ts: offer?.ts ?? expect.fail('no offer') };
      const accepts = () => ben.staff.press(place, 'case.accept');
      const takes = () => cara.staff.press(kase.place, 'case.takeover');
      await cara.staff.press(place, 'case.accept');
      await cara.isTold('desk-handover-other');
      await (first === ben ? Promise.all([accepts(), takes()]) : Promise.all([takes(), accepts()]));
      await town.quiet();
      const [row] = town.rows<{ id: string }>(
        'SELECT user_id AS id FROM cases JOIN staff ON staff.id = claimed_by WHERE cases.id = ?',
        number,
      );
      const winner = row?.id === ben.staff.id ? ben : cara;
      expect([ben.staff.id, cara.staff.id]).toContain(row?.id);
      if (winner === ben) await cara.isTold(phrase('desk-refused-moved', { staff: ben.mention }));
      else await ben.isTold('desk-handover-other');
      await winner.resolves(kase);
      await person.hearsAll();
    }
  });
});

describe('late and replayed', () => {
  it('a second person confirms only the end that they have read', async () => {
    const { kase } = await isInDanger();
    await anna.claims(kase);
    const first = await asksForEnd(kase, 'not-reached');
    await asksForEnd(kase, 'false-alarm');
    await ben.staff.press({ channel: kase.channel.id, ts: first }, 'case.confirm');
    await ben.isTold('desk-refused-end-changed');
    expect(
      town.rows('SELECT 1 FROM cases WHERE state = ? AND id = ?', 'resolved', kase.number - 1000),
    ).toEqual([]);
    await ben.presses('confirm', { ...(kase.channel.thread(kase.ts).at(-1) ?? expect.fail('no post')) });
    await town.quiet();
    expect(town.rows('SELECT ended FROM cases WHERE id = ?', kase.number - 1000)).toEqual([
      { ended: 'false-alarm' },
    ]);
  });

  it('words that were written before a colleague took the case over do not go', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.presses('reply', kase);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    await ben.takesOver(kase, anna);
    expect(await anna.submits('Too late')).toBe(town.plain('en', 'desk-refused-other'));
    await anna.staff.closeModal();
    await person.hearsNothingMore();
  });

  it('a press that Slack sends again counts once, and one that comes after the end is refused', async () => {
    const { slack } = town.world;
    const person = town.person();
    const kase = await person.asksForHuman();
    const press = {
      type: 'block_actions',
      team: { id: slack.teamId },
      user: { id: ben.staff.id, team_id: slack.teamId },
      channel: { id: kase.channel.id },
      actions: [{ action_id: 'case.claim', value: kase.value }],
      trigger_id: 'again.1',
    };
    await Promise.all([slack.sendInteractive(press), slack.sendInteractive(press)]);
    await slack.sendInteractive(press);
    await town.quiet();
    expect(kase.times(phrase('desk-claimed-by', { staff: ben.mention }))).toBe(1);
    await person.hears(phrase('human-claimed', { number: kase.number }));
    await ben.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    await cara.forges('claim', kase.value, kase.channel.id);
    await cara.isTold('desk-refused-resolved');
    await person.hearsNothingMore();
  });
});

/** What one of three helpers does, as they see the case: now, or as it was some steps ago. */
const deeds = fc.array(
  fc.record({
    who: fc.nat(2),
    verb: fc.constantFrom('claim', 'takeover', 'resolve', 'reopen'),
    /** How many steps ago their card was drawn. */
    behind: fc.nat(4),
    /** The event comes twice. */
    twice: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
);

describe('any order of presses', () => {
  it('each counts or is refused in words; a case has one holder, who wanted it from whoever had it', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { rows } = freshStore();
        const ground: Ground = groundOf(rows);
        const person = rows.persons.create('5', 'en', 0);
        const { id } = rows.cases.create(
          { personId: person.id, urgency: 'normal', topic: 'human', channel: 'C1' },
          500,
        );
        rows.cases.change(id, { threadTs: '1.1' });
        const rights = { helper: true, coordinator: null, checker: false, partner: false, legal: false };
        const staff = [0, 1, 2].map((n) => rows.staff.put('T1', `U${n}`, rights, 0));
        const now = () => rows.cases.byId(id) ?? expect.fail('no case');
        const drawn = [now()];
        let events = 0;
        const act = (who: number, verb: string, value: string): Reply | undefined => {
          events += 1;
          const turn = new Turn(ground, { id: events, recordedAt: 1000 + events });
          const user = { team: 'T1', id: `U${who}` };
          return verb === 'resolve'
            ? submitted(turn, {
                type: 'staff.submitted',
                user,
                verb,
                meta: value,
                text: 'done',
                view: `V${events}`,
              })
            : pressed(turn, {
                type: 'staff.pressed',
                user,
                verb,
                value,
                channel: 'C1',
                choice: null,
                view: null,
              });
        };
        for (const { who, verb, behind, twice } of all) {
          const seen = drawn.at(-1 - Math.min(behind, drawn.length - 1)) ?? now();
          // A card without a holder has no such button.
          if (verb === 'takeover' && seen.claimedBy === null) continue;
          const value = verb === 'takeover' ? takeOverValue(seen) : `case:${id}`;
          for (const _ of twice ? [1, 2] : [1]) {
            const before = now();
            const refused = act(who, verb, value);
            const after = now();
            if (refused) {
              expect(refused.type === 'notice' || refused.type === 'errors').toBe(true);
              expect(after).toEqual(before);
              continue;
            }
            const me = staff[who]?.id;
            if (verb === 'claim') expect([before.claimedBy, after.claimedBy]).toEqual([null, me]);
            if (verb === 'takeover') {
              expect([null, seen.claimedBy]).toContain(before.claimedBy);
              expect(after.claimedBy).toBe(me);
            }
            if (verb === 'resolve') expect([null, me]).toContain(before.claimedBy);
            expect(after.state === 'resolved').toBe(verb === 'resolve');
            expect(after.answerDue === null).toBe(after.state === 'resolved');
          }
          drawn.push(now());
        }
      }),
      { numRuns: 60 },
    );
  });
});
