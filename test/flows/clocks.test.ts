/** The clocks of answers: who is reminded, who hears that it is late, and what the person is told about it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Phrase, phrase, type Value } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { lines } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

const folder = mkdtempSync(join(tmpdir(), 'helpcenter-'));
const OPERATOR_FILE = join(folder, 'operator.yaml');
/** Corpus Christi, a Thursday, is a holiday in Hesse. */
const SETTINGS = `holidays: { state: HE, extra: ['2026-06-05'] }
answer_minutes: { normal: { first: 240, next: 480 } }
`;

let town: Town;
let anna: Helper;
beforeAll(async () => {
  writeFileSync(OPERATOR_FILE, SETTINGS);
  town = await openTown({ OFFICE_HOURS: 'Mon-Fri 09:00-17:00', OPERATOR_FILE });
  await town.world.turnClock('2026-06-01T10:00:00+02:00');
  anna = town.helper('Anna');
});
afterAll(async () => {
  await town.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (day: string, time: string): Value => ({ join: [{ day }, time], by: ', ' });
const announced = (): string[] =>
  town.world.slack
    .channel(town.world.help)
    .messages()
    .flatMap(({ text, thread_ts }) => (thread_ts === undefined || text.includes('due') ? [text] : []))
    .filter((text) => text.includes('claimed is due') || text.includes('claimed are due'));
const link = (kase: CaseThread): Value => {
  const { id } = kase.channel;
  const [row] = town.rows<{ value: string }>("SELECT value FROM meta WHERE key = 'slack-workspace'");
  const ts = kase.ts.replace('.', '');
  return {
    link: `${row?.value}archives/${id}/p${ts}?thread_ts=${kase.ts}&cid=${id}`,
    label: `#${kase.number}`,
  };
};
const notice = (...lines: Phrase[]): string =>
  town.mrkdwn(phrase('desk-unclaimed', { count: lines.length, lines: { join: lines, by: '\n' } }));
const due = (kase: CaseThread, when: Value): Phrase =>
  phrase('desk-unclaimed-due', { link: link(kase), due: when });
const late = (kase: CaseThread, when: Value): Phrase =>
  phrase('desk-unclaimed-late', { link: link(kase), due: when });

describe('a request that nobody has claimed', () => {
  it('is spoken of in the channel together with others, before its time and when it is late, at most every half hour', async () => {
    const [first, second] = [town.person(), town.person()];
    const one = await first.asksForHuman();
    await town.world.turnClock('2026-06-01T10:01:00+02:00');
    const two = await second.asksForHuman();
    // The first is promised for 14:00, the second a minute later.
    await town.world.turnClock('2026-06-01T12:59:00+02:00');
    expect(announced()).toEqual([]);
    await town.world.turnClock('2026-06-01T13:29:00+02:00');
    const day = '2026-06-01';
    const [firstDue, secondDue] = [at(day, '14:00'), at(day, '14:01')];
    expect(announced()).toEqual([notice(due(one, firstDue), due(two, secondDue))]);
    await town.world.turnClock('2026-06-01T16:00:00+02:00');
    expect(announced().slice(1)).toEqual([notice(late(one, firstDue), late(two, secondDue))]);
    first.writes('/status');
    const date = { day, year: true } as const;
    const tooLate = phrase('human-when-late', { day: { day }, time: '14:15' });
    const stands = [phrase('status-last-you', { date }), phrase('status-next-take'), tooLate];
    await first.hears(lines(phrase('status-case', { number: one.number, date }), ...stands));
    for (const [person, kase] of [
      [first, one],
      [second, two],
    ] as const) {
      await anna.claims(kase);
      await person.hears(phrase('human-claimed', { number: kase.number }));
    }
    await town.world.turnClock('2026-06-02T16:00:00+02:00');
    expect(announced()).toHaveLength(2);
    for (const kase of [one, two]) await anna.resolves(kase);
  });
});

describe('a request that somebody has', () => {
  it('reminds them in its thread, on a working day, and says there when it is late', async () => {
    await town.world.turnClock('2026-06-03T15:00:00+02:00');
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    person.writes('Is there any news?');
    await town.quiet();
    // Two hours are left on Wednesday; Thursday is a holiday, Friday is closed too: Monday 11:00.
    const promised = at('2026-06-08', '11:00');
    const staff = anna.mention;
    await town.world.turnClock('2026-06-08T09:59:00+02:00');
    expect(kase.times(phrase('desk-answer-due', { staff, due: promised }))).toBe(0);
    await town.world.turnClock('2026-06-08T10:01:00+02:00');
    await kase.reads(phrase('desk-answer-due', { staff, due: promised }));
    await town.world.turnClock('2026-06-08T11:01:00+02:00');
    await kase.reads(phrase('desk-answer-late', { staff, due: promised }));
    await anna.replies(kase, 'Yes: come on Tuesday.');
    await town.world.turnClock('2026-06-11T17:00:00+02:00');
    expect(kase.lines().filter((line) => line.includes('is due') || line.includes('*late*'))).toHaveLength(2);
    await anna.resolves(kase);
  });
});

describe('what the person hears about the time', () => {
  it('counts holidays, and names when people are here again', async () => {
    await town.world.turnClock('2026-12-24T18:00:00+01:00');
    const person = town.person('de');
    await person.starts();
    await person.taps('menu-human');
    const kase = await person.caseTold();
    // Christmas Day is a Friday.
    const monday = { day: '2026-12-28' };
    await person.hears(
      phrase('human-opened', {
        number: kase.number,
        when: phrase('human-when-due-later', {
          day: monday,
          time: '09:00',
          dueDay: monday,
          dueTime: '13:00',
        }),
      }),
    );
    await anna.claims(kase);
    await anna.resolves(kase);
  });

  it('says so when too many wait before them for what the team can answer', async () => {
    await town.world.turnClock('2027-01-11T09:00:00+01:00');
    // Five answers that each took fifty minutes say how long one takes; four are then ahead, and four hours are promised.
    for (let n = 0; n < 5; n += 1) {
      const person = town.person();
      const kase = await person.isInTouchWith(anna);
      await town.world.turnClock('50m');
      await anna.replies(kase, 'Hello');
      await town.quiet();
    }
    await town.world.turnClock('2027-01-12T09:00:00+01:00');
    for (let n = 0; n < 4; n += 1) await town.person().asksForHuman();
    const last = town.person('uk');
    await last.starts();
    await last.taps('menu-human');
    const kase = await last.caseTold();
    const when = phrase('human-when-queue', { ahead: 4, day: { day: '2027-01-12' }, time: '13:15' });
    await last.hears(phrase('human-opened', { number: kase.number, when }));
  });
});
