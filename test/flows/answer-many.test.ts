/** The same question from many: cases are picked, one answer is looked at in each language, and each gets a reply of their own (R19). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let boris: Helper;
let guest: Helper;
beforeAll(async () => {
  town = await openTown();
  anna = town.helper('Anna');
  boris = town.helper('Boris');
  guest = town.helper('Guest', { guest: true });
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

type Block = {
  type: string;
  block_id?: string;
  label?: { text: string };
  element?: { initial_value?: string };
};
const blocks = (): Block[] => (anna.staff.modal()?.blocks ?? []) as Block[];
const idOf = (kase: CaseThread): string => String(kase.number - 1000);

async function wanting(person: Person, question: string): Promise<CaseThread> {
  const kase = await person.asksForHuman();
  person.writes(question);
  await town.quiet();
  await person.hearsAll();
  return kase;
}

describe('/case answer-many', () => {
  it('sends one answer to each in their language, after each language was agreed to, but not where somebody else has the case', async () => {
    const [olena, ivan, mary, lost] = [
      town.person('uk'),
      town.person('uk'),
      town.person('en'),
      town.person('en'),
    ];
    const question = 'zzqueue Anmeldung';
    const [first, second, third, taken] = [
      await wanting(olena, question),
      await wanting(ivan, question),
      await wanting(mary, question),
      await wanting(lost, question),
    ];
    const other = await wanting(town.person('uk'), 'Скільки коштує?');
    await anna.staff.command('/case', 'answer-many zzqueue', town.world.help);
    await anna.sees('desk-many-title');
    expect(JSON.stringify(blocks())).not.toContain(`#${other.number}`);
    const ones0 = [first, second, third, taken].map(idOf).join(',');
    const { errors } = await anna.staff.submit({ ones0: '', piece: 'r.how-to-register' });
    expect(Object.values(errors ?? {})).toEqual([town.plain('en', 'desk-many-nobody')]);
    expect(await anna.agrees({ ones0 })).toBeUndefined();
    const fields = blocks().filter(({ type }) => type === 'input');
    expect(fields.map(({ block_id }) => block_id)).toEqual(['uk', 'en']);
    expect(fields[0]?.label?.text).toContain(`#${first.number}, #${second.number}`);
    const text = fields[0]?.element?.initial_value ?? '';
    expect(text).toContain('Anmeldung');
    expect(await anna.agrees({})).toBeUndefined();
    for (const person of [olena, ivan, mary, lost]) await person.hearsNothingMore();
    await boris.claims(taken);
    await lost.hearsAll();
    // Not agreed to in one of the languages: the client keeps the modal open.
    const half = await anna.staff.submit({ readuk: 'yes' });
    expect(Object.keys(half.errors ?? {})).toEqual(['readen']);
    expect(await anna.agrees({ readuk: 'yes', readen: 'yes' })).toBeUndefined();
    await olena.hears(phrase('human-reply', { number: first.number, text }));
    await ivan.hears(phrase('human-reply', { number: second.number, text }));
    await town.quiet();
    expect(mary.read().join()).toContain('After moving in you register');
    expect(lost.read().join()).not.toContain('After moving in you register');
    expect(JSON.stringify(blocks())).toContain(`#${taken.number}`);
    await first.reads(phrase('desk-claimed-by', { staff: anna.mention }));
    await anna.staff.closeModal();
  });

  it('finds nothing that is not there, and is refused to a guest', async () => {
    const none = await anna.staff.command('/case', 'answer-many qqqxyz', town.world.help);
    expect(none.text).toBe(town.mrkdwn('desk-many-none'));
    const refused = await guest.staff.command('/case', 'answer-many', town.world.help);
    expect(refused.text).toBe(town.mrkdwn('desk-refused-staff'));
    const kase = await town.person().asksForHuman();
    await town.quiet();
    anna.calls(kase, 'answer-many');
    await anna.isTold(phrase('desk-command-slash', { verb: 'answer-many' }));
  });

  it('opens from the Home tab', async () => {
    anna.staff.openHome();
    await anna.staff.waitFor(() => JSON.stringify(anna.staff.home() ?? '').includes('case.answermany'));
    await anna.staff.press('home', 'case.answermany');
    await anna.sees('desk-many-title');
    await anna.staff.closeModal();
  });
});
