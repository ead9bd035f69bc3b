/** The clocks of urgent cases: who is called, until somebody has them and until they have an outcome (R13, R14). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { type Key, type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { lines, type Said } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

const folder = mkdtempSync(join(tmpdir(), 'helpcenter-'));
const OPERATOR_FILE = join(folder, 'operator.yaml');
/** The first two phones of a town; the second belongs to somebody who never wrote to the bot. */
const ROTA = `on_call:
  - telegram: 50001
    hours: "Mon-Sun 00:00-09:00; Mon-Sun 17:00-24:00"
  - telegram: 50002
    hours: "Sat-Sun 00:00-24:00"
`;
const NIGHT = '2026-03-03T22:00:00+01:00';

let town: Town;
let anna: Helper;
let ben: Helper;
let rita: Person;
beforeAll(async () => {
  writeFileSync(OPERATOR_FILE, ROTA);
  town = await openTown({
    OFFICE_HOURS: 'Mon-Fri 09:00-17:00',
    SLACK_COORDINATORS: 'U0LEAD',
    OPERATOR_FILE,
  });
  await town.world.turnClock('2026-03-02T12:00:00+01:00');
  anna = town.helper('Anna');
  ben = town.helper('Ben');
  town.helper('Lead', { id: 'U0LEAD' });
  rita = town.person('en');
  town.person('de');
  await rita.starts();
});
afterAll(async () => {
  await town.stop();
  rmSync(folder, { recursive: true, force: true });
});

const said = (honest: Phrase): Said => lines('danger-about', 'danger-violence', honest);
const calls = (kase: CaseThread): number => {
  const call = rita.text(phrase('desk-on-call', { number: kase.number }));
  return rita.phone.messages().filter(({ text }) => text === call).length;
};
const announced = (): string[] =>
  town.world.slack
    .channel(town.world.urgent)
    .messages()
    .map(({ text }) => text);

async function isInDanger(
  language: (typeof LANGUAGES)[number],
): Promise<{ person: Person; kase: CaseThread }> {
  const person = town.person(language);
  await person.starts();
  person.writes(language === 'de' ? 'mein Mann schlägt mich' : 'my husband hits me');
  return { person, kase: await person.caseTold() };
}

describe('somebody is on call', () => {
  it.each(LANGUAGES)(
    'at night they are called at once, and the person in %s is told not to wait',
    async (language) => {
      await town.world.turnClock(NIGHT);
      const { person, kase } = await isInDanger(language);
      const answer = await person.hears(said(phrase('danger-on-call', { number: kase.number })));
      expect(answer.text.length).toBeLessThanOrEqual(350);
      await town.quiet();
      expect(calls(kase)).toBe(1);
      await town.world.turnClock('15m');
      expect(calls(kase)).toBe(2);
      await anna.claims(kase);
      await town.world.turnClock('3h');
      expect(calls(kase)).toBe(2);
      await anna.resolves(kase);
    },
  );

  it('four times in short order, then once an hour, and no more when the office opens and somebody claims', async () => {
    await town.world.turnClock('2026-03-05T00:00:00+01:00');
    const { kase } = await isInDanger('en');
    await town.world.turnClock('2026-03-05T00:46:00+01:00');
    expect(calls(kase)).toBe(4);
    await town.world.turnClock('2026-03-05T03:00:00+01:00');
    expect(calls(kase)).toBe(6);
    await anna.claims(kase);
    await anna.resolves(kase);
    await town.world.turnClock('2026-03-05T06:00:00+01:00');
    expect(calls(kase)).toBe(6);
  });

  it('by day nobody is called while the office has people; whoever was not reached is named in the thread', async () => {
    await town.world.turnClock('2026-03-06T16:50:00+01:00');
    const { person, kase } = await isInDanger('en');
    await person.hears(said(phrase('danger-staffed', { number: kase.number })));
    await town.quiet();
    expect(calls(kase)).toBe(0);
    await town.world.turnClock('2026-03-06T17:06:00+01:00');
    expect(calls(kase)).toBe(1);
    await town.world.turnClock('2026-03-07T01:10:00+01:00');
    await kase.reads('desk-on-call-missed');
    await anna.claims(kase);
    await anna.resolves(kase);
  });
});

describe('by day', () => {
  it('those who are there are called in the channel, then the coordinators', async () => {
    await town.world.turnClock('2026-03-09T10:00:00+01:00');
    const { kase } = await isInDanger('en');
    const waits = (called: Said, minutes: number): string =>
      town.mrkdwn(phrase('desk-red-waits', { called: called as Phrase, number: kase.number, minutes }));
    await town.world.turnClock('16m');
    expect(announced()).toContain(waits(phrase('desk-call-here'), 15));
    await town.world.turnClock('15m');
    expect(announced().some((text) => text.startsWith('<@U0LEAD> *Urgent'))).toBe(true);
    await anna.claims(kase);
    const ofIt = (): number => announced().filter((text) => text.includes(`#${kase.number}`)).length;
    const count = ofIt();
    await town.world.turnClock('45m');
    expect(ofIt()).toBe(count);
    await anna.resolves(kase);
  });

  it('a claim does not end the clock, an outcome does', async () => {
    await town.world.turnClock('2026-03-10T09:00:00+01:00');
    const { kase } = await isInDanger('en');
    await anna.claims(kase);
    await town.world.turnClock('61m');
    await kase.reads(phrase('desk-red-open', { called: anna.mention, minutes: 60 }));
    await town.world.turnClock('61m');
    expect(kase.lines().some((line) => line.startsWith(`${town.mrkdwn(anna.mention)} <@U0LEAD>`))).toBe(true);
    await anna.resolves(kase);
    const before = kase.lines().length;
    await town.world.turnClock('4h');
    expect(kase.lines().length).toBeLessThanOrEqual(before + 1);
  });
});

describe('the end of an urgent case', () => {
  it('says how it ended; none of the choices is refused', async () => {
    await town.world.turnClock('2026-03-11T09:00:00+01:00');
    const { kase } = await isInDanger('de');
    await anna.claims(kase);
    await anna.presses('resolve', kase);
    await anna.sees(phrase('desk-resolve-title', { number: kase.number }));
    await town.world.slack.sendInteractive({
      type: 'view_submission',
      team: { id: town.world.slack.teamId },
      user: { id: anna.staff.id, team_id: town.world.slack.teamId },
      view: {
        id: 'V0FORGED',
        callback_id: 'resolve',
        private_metadata: kase.value,
        state: { values: { text: { value: { value: 'done' } }, end: { value: { value: 'solved' } } } },
      },
    });
    await town.quiet();
    expect(kase.lines().join()).not.toContain('done');
    expect(await anna.submits('talked to her', { end: 'handed-police' })).toBeUndefined();
    const outcome: Phrase = { key: 'desk-end-handed-police' as Key };
    await kase.reads(
      phrase('desk-resolved-by', {
        staff: anna.mention,
        outcome: { join: [outcome, 'talked to her'], by: '. ' },
      }),
    );
  });

  it.each(['not-reached', 'false-alarm'])('%s counts only when a second person agrees', async (end) => {
    const { person, kase } = await isInDanger('de');
    await person.hears(said(phrase('danger-staffed', { number: kase.number })));
    await anna.claims(kase);
    await person.hears(phrase('human-claimed', { number: kase.number }));
    await anna.resolves(kase, 'rang three times', end);
    const outcome = { join: [{ key: `desk-end-${end}` as Key }, 'rang three times'], by: '. ' };
    await kase.reads(phrase('desk-end-asked', { staff: anna.mention, outcome }));
    await person.hearsNothingMore();
    await anna.forges('confirm', kase.value, kase.channel.id);
    await anna.isTold('desk-end-other');
    await ben.forges('confirm', kase.value, kase.channel.id);
    await kase.reads(phrase('desk-resolved-by', { staff: ben.mention, outcome }));
    await person.hears(phrase('human-resolved', { number: kase.number }));
    await ben.forges('confirm', kase.value, kase.channel.id);
    await ben.isTold('desk-refused-closed-urgent');
  });

  it('a new sign of danger takes back that its end was asked for', async () => {
    const { person, kase } = await isInDanger('de');
    await anna.claims(kase);
    await anna.resolves(kase, 'a joke', 'false-alarm');
    person.writes('er will mich umbringen');
    await town.quiet();
    await ben.forges('confirm', kase.value, kase.channel.id);
    await ben.isTold('desk-refused-gone');
    await anna.resolves(kase);
  });
});

describe('fixed questions', () => {
  it.each(LANGUAGES)('go out in one press, in %s', async (language) => {
    const { person, kase } = await isInDanger(language);
    await anna.claims(kase);
    for (const id of ['alone', 'address', 'speak'] as const) {
      await anna.presses(`ask${id}`, kase);
      const asked = await person.hears(phrase(`danger-ask-${id}`));
      expect(asked.text.slice(0, 20)).not.toContain('?');
      await kase.reads(
        phrase('desk-asked-by', { staff: anna.mention, question: phrase(`desk-ask-${id}-said`) }),
      );
    }
    await ben.forges('askalone', kase.value, kase.channel.id);
    await ben.isTold(phrase('desk-refused-claim', { staff: anna.mention }));
    await anna.resolves(kase);
  });

  it('only in an urgent case', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    expect(kase.buttons()).not.toContain(town.plain('en', 'desk-ask-alone'));
    await anna.forges('askalone', kase.value, kase.channel.id);
    await anna.isTold('desk-refused-gone');
  });
});

describe('a person in danger who does not answer', () => {
  it('twice in a row wakes the helper and the coordinators, also at night; a word in between ends it', async () => {
    await town.world.turnClock('2026-04-13T10:00:00+02:00');
    const { person, kase } = await isInDanger('en');
    await anna.claims(kase);
    const once = phrase('desk-silent-once', { minutes: 30 });
    await anna.presses('askalone', kase);
    await town.world.turnClock('31m');
    await kase.reads(once);
    person.writes('Yes, I can write');
    await town.quiet();
    await anna.replies(kase, 'Good. Where are you?');
    // What follows at once belongs to the same silence.
    await anna.presses('askaddress', kase);
    await town.world.turnClock('31m');
    await kase.reads(once, 2);
    await town.world.turnClock('2026-04-13T22:00:00+02:00');
    await anna.presses('askspeak', kase);
    await town.world.turnClock('31m');
    const names = {
      join: [anna.mention, { join: [phrase('desk-staff', { user: 'U0LEAD' })], by: ' ' }],
      by: ' ',
    };
    await kase.reads(phrase('desk-silent', { called: names, silences: 2, minutes: 30 }));
    const inChannel = phrase('desk-silent-channel', { called: names, number: kase.number, silences: 2 });
    expect(announced()).toContain(town.mrkdwn(inChannel));
    expect(calls(kase)).toBe(1);
    await anna.resolves(kase);
    await town.world.turnClock('3h');
    expect(calls(kase)).toBe(1);
  });
});

describe('a helper who has taken two urgent cases in a shift', () => {
  it('is asked about: the coordinators are told in the thread', async () => {
    await town.world.turnClock('2026-04-15T10:00:00+02:00');
    const [first, second] = [await isInDanger('en'), await isInDanger('en')];
    await ben.claims(first.kase);
    await ben.claims(second.kase);
    const called = { join: [phrase('desk-staff', { user: 'U0LEAD' })], by: ' ' };
    await second.kase.reads(phrase('desk-red-many', { called, staff: ben.mention, count: 2 }));
    expect(first.kase.lines().filter((line) => line.includes('urgent cases in this shift'))).toEqual([]);
    for (const { kase } of [first, second]) await ben.resolves(kase);
  });
});
