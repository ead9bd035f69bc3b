/** Personal details on demand, the audit of a case, and what the person can read of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../sandbox/slack/index.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let lead: Helper;
beforeAll(async () => {
  town = await openTown({ SLACK_COORDINATORS: 'U0LEAD' });
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
  anna = town.helper('Anna');
  lead = town.helper('Lead', { id: 'U0LEAD' });
});
afterAll(() => town.stop());

const PHONE = '+49 561 5550199';
const typed = (helper: Helper, text: string, kase: CaseThread) =>
  helper.staff.command('/case', text, kase.channel.id);
const title = (kase: CaseThread): Phrase => phrase('desk-show-title', { number: kase.number });
/** What a modal shows, without its fields. */
const shown = ({ blocks }: View): string =>
  (blocks as { type: string; text?: { text: string } }[])
    .flatMap(({ type, text }) => (type === 'section' && text ? [text.text] : []))
    .join('\n');
const details = (household: string[]): string =>
  [
    town.mrkdwn(phrase('desk-show-phone', { phone: PHONE })),
    ...household,
    town.mrkdwn('desk-show-only-you'),
  ].join('\n');

/** Somebody who searches and has sent a number. */
async function seeker(): Promise<{ person: Person; kase: CaseThread }> {
  const person = town.person('en');
  await savesIntake(person, '2026-03-13');
  person.writes('/human');
  const kase = await person.caseTold();
  person.phone.shareContact(PHONE);
  await town.quiet();
  await person.hearsAll();
  return { person, kase };
}

/** What was written down about looking at a case's details. */
const looked = (kase: CaseThread) =>
  town.rows<{ staff: string; detail: string }>(
    "SELECT user_id AS staff, detail FROM audit JOIN staff ON staff.id = staff_id WHERE action = 'show' AND case_id = ?",
    kase.number - 1000,
  );

describe('details of a person', () => {
  it('are shown to the helper alone who says why, and the person can read that', async () => {
    const { person, kase } = await seeker();
    await typed(anna, `show ${kase.number}`, kase);
    await anna.sees(title(kase));
    expect(looked(kase)).toEqual([]);
    await anna.staff.submit({ words: 'call about the viewing' });
    expect(looked(kase)).toEqual([]);
    await anna.staff.submit({ why: 'contact', words: 'call about the viewing' });
    await town.quiet();
    const view = anna.staff.modal() ?? expect.fail('no modal');
    const household = ['People 18 or over: 2', 'Children: no children', 'Lives now in: Kassel'];
    expect(shown(view).split('\n')[0]).toBe(details([]).split('\n')[0]);
    expect(shown(view)).toContain('Kassel');
    expect(shown(view).split('\n')).toHaveLength(household.length + 2);
    await anna.staff.closeModal();
    const [row] = looked(kase);
    expect(row?.staff).toBe(anna.staff.id);
    // The reason is sealed like everything that somebody has written.
    expect(row?.detail).toMatch(/^v1\./);
    expect(kase.channel.messages().filter(({ text }) => text.includes('5550199'))).toEqual([]);

    person.writes('/mydata');
    await town.quiet();
    await person.hearsAll();
    await person.taps('mydata-seen');
    await town.quiet();
    const seen = person.read().at(-1) ?? '';
    expect(seen).toContain(
      `${person.text('seen-show')} · ${person.text('seen-why-contact')} · #${kase.number}`,
    );
    expect(seen).not.toContain('viewing');
  });

  it('of an urgent case open at once, and that is written down too', async () => {
    const person = town.person('en');
    await person.starts();
    person.writes('my husband hits me');
    const kase = await person.caseTold();
    await typed(anna, `show ${kase.number}`, kase);
    const view = await anna.sees(title(kase));
    expect(shown(view)).toContain(town.mrkdwn('desk-show-phone-none'));
    expect(looked(kase)).toHaveLength(1);
    await anna.staff.closeModal();
    await anna.claims(kase);
    await anna.resolves(kase);
    await typed(anna, `show ${kase.number}`, kase);
    await anna.isTold('desk-refused-closed-urgent');
    expect(looked(kase)).toHaveLength(1);
  });
});

describe('the audit of a case', () => {
  it('tells a coordinator who did what, page by page, and nobody else', async () => {
    const { kase } = await seeker();
    await anna.claims(kase);
    for (let n = 0; n < 20; n += 1) await anna.replies(kase, `Words that no audit shows ${n}`);
    await town.quiet();
    await typed(anna, `audit ${kase.number}`, kase);
    await anna.isTold('desk-refused-coordinator');
    const page = async (text: string): Promise<string[]> => {
      const { text: answer = '' } = await typed(lead, text, kase);
      return answer.split('\n').map((line) => line.trim());
    };
    const first = await page(`audit ${kase.number}`);
    expect(first[0]).toBe(`*Case #${kase.number}: who did what* (1 of 2)`);
    expect(first).toHaveLength(22);
    expect(first.slice(1, 21).every((line) => line.endsWith(`<@${anna.staff.id}> · answered`))).toBe(true);
    expect(first.at(-1)).toBe(`Next page: \`/case audit ${kase.number} 2\``);
    const second = await page(`audit ${kase.number} 2`);
    expect(second).toHaveLength(2);
    expect(second[1]).toMatch(/^\w+ 03\.03\., \d\d:\d\d · <@\w+> · claimed$/);
    expect([...first, ...second].join()).not.toContain('Words that no audit');
    const fresh = await town.person().asksForHuman();
    expect(await page(`audit ${fresh.number}`)).toEqual([
      town.mrkdwn(phrase('desk-audit-none', { number: fresh.number })),
    ]);
  });
});
