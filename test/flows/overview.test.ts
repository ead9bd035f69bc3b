/** Shifts, lists, the coordinators' morning and what got lost, over the wire: who sees what, and what a press does. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { savesIntake } from '../world/seeker.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let boris: Helper;
let cora: Helper;
let guest: Helper;
const folder = mkdtempSync(join(tmpdir(), 'helpcenter-overview-'));

beforeAll(async () => {
  const file = join(folder, 'operator.yaml');
  writeFileSync(file, 'morning: "08:30"\nduty_minutes: 60\n');
  town = await openTown({
    OPERATOR_FILE: file,
    SLACK_COORDINATORS: 'U0CORA',
    OFFICE_HOURS: 'Mon-Fri 09:00-12:00; Mon-Fri 13:00-17:00',
  });
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
  anna = town.helper('Anna');
  boris = town.helper('Boris');
  cora = town.helper('Cora', { id: 'U0CORA' });
  guest = town.helper('Gast', { guest: true });
});
afterAll(() => town.stop());

const command = (helper: Helper, text: string) =>
  helper.staff.command('/case', text, town.world.help).then(({ text }) => text);
const pressesHome = (helper: Helper, verb: string, value?: string) =>
  helper.staff.press('home', `case.${verb}`, value === undefined ? {} : { value });
const pressesModal = (helper: Helper, verb: string, value?: string) =>
  helper.staff.press('modal', `case.${verb}`, value === undefined ? {} : { value });

const has = (lines: string[], kase: CaseThread): boolean =>
  lines.some((line) => line.includes(`#${kase.number}`));
const stateOf = (kase: CaseThread): string | undefined =>
  town.rows<{ state: string }>('SELECT state FROM cases WHERE id = ?', kase.number - 1000)[0]?.state;

async function standing(text?: string): Promise<CaseThread> {
  const person = town.person();
  const kase = await person.asksForHuman();
  if (text) person.writes(text);
  await town.quiet();
  return kase;
}

async function urgent(): Promise<CaseThread> {
  const person = town.person();
  await person.starts();
  person.writes('My husband hits me and I am afraid');
  const kase = await person.caseTold();
  await town.quiet();
  return kase;
}

describe('shifts', () => {
  it('begin and end by the Home tab and by command, and whoever has nothing is off at once', async () => {
    await anna.seesHome('desk-duty-off');
    await pressesHome(anna, 'duty');
    await anna.homeFits('on duty', (lines) => lines.some((line) => line.includes('On duty')));
    expect(await command(anna, 'duty on')).toBe(town.mrkdwn('desk-duty-is-on'));
    expect(await command(anna, 'duty')).toBe(town.mrkdwn('desk-duty-how'));
    expect(await command(anna, 'duty off')).toBe(town.mrkdwn(phrase('desk-shift-ended', { count: 0 })));
    await anna.homeSays('desk-duty-off');
    expect(await command(anna, 'endshift')).toBe(town.mrkdwn('desk-duty-is-off'));
    expect(await command(guest, 'duty on')).toBe(town.mrkdwn('desk-refused-staff'));
  });

  it('end in one modal: ticked to a colleague, ours back to all, the person’s stay, urgent ones wait for a yes', async () => {
    await command(anna, 'duty on');
    const [given, left, waits, red] = [await standing(), await standing(), await standing(), await urgent()];
    for (const kase of [given, left, waits, red]) await anna.claims(kase);
    await anna.replies(waits, 'Which town?');
    await town.quiet();
    await anna.seesHome(phrase('desk-home-mine', { count: 4 }));
    await pressesHome(anna, 'endshift');
    await anna.sees('desk-shift-end');
    for (const kase of [given, left, waits, red])
      expect(JSON.stringify(anna.staff.modal()), `${kase.number}`).toContain(`#${kase.number}`);
    const redField = `red${red.number - 1000}`;
    const ticked = String(given.number - 1000);
    const wrong = await anna.staff.submit({ [redField]: boris.staff.id, ones0: ticked });
    expect(wrong.errors).toEqual({ to: town.plain('en', 'desk-shift-whom') });
    const stranger = await anna.staff.submit({
      [redField]: guest.staff.id,
      to: boris.staff.id,
      ones0: ticked,
    });
    expect(stranger.errors).toEqual({ [redField]: town.plain('en', 'desk-handover-not') });
    expect(town.rows('SELECT 1 FROM staff WHERE duty_since IS NOT NULL')).toHaveLength(1);
    const done = await anna.staff.submit({ [redField]: boris.staff.id, to: boris.staff.id, ones0: ticked });
    expect(done.errors).toBeUndefined();
    await given.reads(phrase('desk-handed-over-by', { staff: anna.mention, to: boris.mention }));
    await left.reads(phrase('desk-shift-left', { staff: anna.mention }));
    await red.reads(phrase('desk-handover-asked', { staff: anna.mention, to: boris.mention }));
    const asked = red.channel.thread(red.ts).map(({ blocks }) => JSON.stringify(blocks ?? []));
    expect(asked.join().split('case.accept')).toHaveLength(2);
    expect([given, left, waits, red].map(stateOf)).toEqual(['claimed', 'new', 'waiting-person', 'claimed']);
    await boris.seesHome(phrase('desk-home-offered', { count: 1 }));
    await pressesHome(boris, 'accept', red.value);
    await red.reads(phrase('desk-accepted-by', { staff: boris.mention, before: anna.mention }));
    await boris.homeFits('taken', (lines) => !lines.some((line) => line.includes('asked to take over')));
    await boris.resolves(red);
    await boris.resolves(given);
  });

  it('without a yes an urgent case goes back to all, and its clocks run', async () => {
    await command(anna, 'duty on');
    const red = await urgent();
    await anna.claims(red);
    await command(anna, 'duty off');
    await anna.sees('desk-shift-end');
    await anna.staff.submit({ [`red${red.number - 1000}`]: boris.staff.id });
    await red.reads(phrase('desk-handover-asked', { staff: anna.mention, to: boris.mention }));
    await town.world.turnClock('16m');
    await red.reads(phrase('desk-shift-gone', { staff: anna.mention }));
    expect(stateOf(red)).toBe('new');
    await town.world.turnClock('16m');
    await red.reads(phrase('desk-nobody-yet', { minutes: 15 }));
    await boris.claims(red);
    await boris.resolves(red);
  });

  it('that nobody ends are over an hour after the last opening of the day, and what needs us goes back', async () => {
    await town.world.turnClock('2026-03-04T10:00:00+01:00');
    await command(anna, 'duty on');
    const [ours, theirs] = [await standing(), await standing()];
    await anna.claims(ours);
    await anna.claims(theirs);
    await anna.replies(theirs, 'Which day?');
    await town.quiet();
    await town.world.turnClock('2026-03-04T14:00:00+01:00');
    expect(stateOf(ours)).toBe('claimed');
    await town.world.turnClock('2026-03-04T18:05:00+01:00');
    await ours.reads(phrase('desk-shift-gone', { staff: anna.mention }));
    expect([stateOf(ours), stateOf(theirs)]).toEqual(['new', 'waiting-person']);
    await anna.seesHome('desk-duty-off');
  });

  it('the person who writes to a helper who has gone does not wait for them', async () => {
    await town.world.turnClock('2026-03-05T10:00:00+01:00');
    await command(anna, 'duty on');
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.replies(kase, 'Which day?');
    await town.quiet();
    await command(anna, 'duty off');
    await anna.sees('desk-shift-end');
    await anna.staff.submit({});
    await town.quiet();
    expect(stateOf(kase)).toBe('waiting-person');
    await town.world.turnClock('2h');
    person.writes('On Monday');
    await kase.reads(phrase('desk-shift-gone', { staff: anna.mention }));
    expect(stateOf(kase)).toBe('new');
  });
});

describe('the Home tab', () => {
  it('shows what is unclaimed in my languages first, and claims and takes the next one by a press', async () => {
    await town.world.turnClock('2026-03-05T13:10:00+01:00');
    const german = town.person('de');
    const kase = await german.asksForHuman();
    await town.quiet();
    await boris.seesHome(phrase('desk-languages', { languages: phrase('desk-languages-all') }));
    await pressesHome(boris, 'languages');
    await boris.sees('desk-languages-title');
    expect((await boris.staff.submit({ languages: 'de' })).errors).toBeUndefined();
    await boris.homeFits('German first', (lines) => {
      const from = lines.findIndex((line) => line.startsWith('Unclaimed'));
      return from >= 0 && has(lines.slice(from + 1, from + 2), kase);
    });
    await pressesHome(boris, 'claim', kase.value);
    await kase.reads(phrase('desk-claimed-by', { staff: boris.mention }));
    await pressesHome(boris, 'next');
    await boris.sees('desk-notice-title');
    await boris.staff.closeModal();
    await boris.resolves(kase);
  });

  it('is redrawn for whoever looks at it, merged, when somebody else acts', async () => {
    await boris.seesHome('desk-home-title');
    await town.quiet();
    const published = () =>
      town.world.slack.deliveries.filter(({ method }) => method === 'views.publish').length;
    const before = published();
    const made = [await standing(), await standing(), await standing()];
    await town.world.turnClock('11s');
    await boris.homeFits('all three', (lines) => made.every((kase) => has(lines, kase)));
    const lookers = 4;
    expect(published() - before).toBeLessThanOrEqual(3 * lookers);
    await town.world.turnClock('2h');
    const later = published();
    const unseen = await standing();
    await town.world.turnClock('11s');
    expect(published()).toBe(later);
    for (const kase of [...made, unseen]) {
      await boris.claims(kase);
      await boris.resolves(kase);
    }
  });

  it('has the team’s day for coordinators alone, also when it is asked for by force', async () => {
    const [late] = [await standing()];
    await town.world.turnClock('2026-03-06T15:00:00+01:00');
    await anna.seesHome('desk-home-title');
    expect(anna.homeLines()).not.toContain(town.mrkdwn('desk-home-team'));
    for (const list of ['late', 'undelivered', 'questions', 'leaving', 'review']) {
      await anna.forges('list', `list:${list}`, town.world.help);
      await anna.isTold('desk-refused-coordinator');
    }
    await cora.seesHome('desk-home-team');
    await cora.homeFits('overdue', (lines) => lines.some((line) => line.includes('unclaimed for too long')));
    await pressesHome(cora, 'list', 'list:late');
    await cora.sees('desk-list-late');
    expect(has(cora.modalLines(), late)).toBe(true);
    await pressesModal(cora, 'claim', late.value);
    await late.reads(phrase('desk-claimed-by', { staff: cora.mention }));
    await town.inSlack(
      () => (has(cora.modalLines(), late) ? undefined : true),
      () => expect.fail('the list still has it'),
    );
    await guest.seesHome('desk-refused-staff');
    expect(guest.staff.home()?.blocks).toHaveLength(1);
  });
});

describe('the morning', () => {
  const mornings = () =>
    town.world.slack
      .channel(town.world.help)
      .messages()
      .filter(({ text }) => text.includes('Good morning'));

  it('comes at its hour on days of work, counts what waits, and its buttons are for coordinators', async () => {
    await standing();
    // The clock was turned back at the start of these tests; a start finds its next morning.
    await town.world.restart();
    const before = mornings().length;
    // Saturday and Sunday are silent.
    await town.world.turnClock('2026-03-08T12:00:00+01:00');
    expect(mornings()).toHaveLength(before);
    await town.world.turnClock('2026-03-09T08:31:00+01:00');
    expect(mornings()).toHaveLength(before + 1);
    const message = mornings().at(-1);
    const sections = (message?.blocks ?? []) as { text?: { text: string }; accessory?: unknown }[];
    expect(sections.length).toBeLessThanOrEqual(14);
    expect(sections.length).toBeGreaterThan(1);
    expect(sections.some(({ text }) => /^\*0/.test(text?.text ?? ''))).toBe(false);
    if (!message) return;
    await anna.staff.press({ channel: message.channel, ts: message.ts }, 'case.list', { value: 'list:late' });
    await anna.isTold('desk-refused-coordinator');
    await cora.staff.press({ channel: message.channel, ts: message.ts }, 'case.list', { value: 'list:late' });
    await cora.sees('desk-list-late');
    await cora.staff.closeModal();
    await town.world.turnClock('2026-03-10T08:31:00+01:00');
    expect(mornings()).toHaveLength(before + 2);
  });
});

describe('what got lost', () => {
  const reply = (kase: CaseThread, text: string): Phrase =>
    phrase('human-reply', { number: kase.number, text });
  /** The row that carried the last words to a person, as if Telegram had ended it so. */
  const ends = (state: 'failed' | 'unknown'): void =>
    town.tamper(
      "UPDATE outbox SET state = ?, error = '400' WHERE id = (SELECT max(id) FROM outbox WHERE kind = 'say')",
      state,
    );
  const opensList = async (): Promise<void> => {
    while (cora.staff.modal()) await cora.staff.closeModal();
    await cora.seesHome('desk-home-title');
    await pressesHome(cora, 'list', 'list:undelivered');
    await cora.sees('desk-list-undelivered');
  };

  it('goes again by a press: refused words as they are, unclear ones with the remark, each once', async () => {
    await town.world.turnClock('2026-03-10T09:05:00+01:00');
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.replies(kase, 'Come at nine');
    await person.hears(reply(kase, 'Come at nine'));
    await town.quiet();
    ends('failed');
    await opensList();
    expect(has(cora.modalLines(), kase)).toBe(true);
    await pressesModal(cora, 'retry');
    await person.hears(reply(kase, 'Come at nine'));
    await cora.homeFits('nothing lost', (lines) => !lines.some((line) => line.includes('not delivered')));
    await town.quiet();
    ends('unknown');
    await opensList();
    await pressesModal(cora, 'retry');
    await person.hears({ join: [reply(kase, 'Come at nine'), phrase('repeat')], by: '\n\n' });
    await town.quiet();
    expect(cora.modalLines()).toEqual([town.mrkdwn('desk-list-empty')]);
    await person.hearsNothingMore();
  });

  it('is not spoken of any more when a coordinator has dealt with it; others can do neither', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.replies(kase, 'Come at ten');
    await person.hears(reply(kase, 'Come at ten'));
    await town.quiet();
    ends('failed');
    const [row] = town.rows<{ id: number }>('SELECT max(id) AS id FROM outbox WHERE state = ?', 'failed');
    for (const verb of ['retry', 'dealt']) {
      await anna.forges(verb, `outbox:${row?.id}`, town.world.help);
      await anna.isTold('desk-refused-coordinator');
    }
    await opensList();
    await pressesModal(cora, 'dealt');
    await town.quiet();
    expect(cora.modalLines()).toEqual([town.mrkdwn('desk-list-empty')]);
    expect(town.rows("SELECT 1 FROM audit WHERE action = 'dealt-with'")).toHaveLength(1);
    await person.hearsNothingMore();
  });

  it('waits for who has blocked the bot, and goes when somebody tries again and they are back', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    person.phone.block();
    await kase.reads('desk-blocked');
    await anna.replies(kase, 'Are you there?');
    await kase.reads(
      phrase('desk-not-sent', { reason: phrase('desk-reason-blocked'), text: 'Are you there?' }),
    );
    await town.quiet();
    await opensList();
    await pressesModal(cora, 'retry');
    await town.quiet();
    expect(town.rows("SELECT 1 FROM outbox WHERE state = 'held'")).toHaveLength(1);
    await opensList();
    await pressesModal(cora, 'dealt');
    await town.quiet();
    expect(cora.modalLines()).toEqual([town.mrkdwn('desk-list-empty')]);
    await cora.staff.closeModal();
  });
});

describe('questions that nobody was answered', () => {
  it('are listed for coordinators, with a draft for the FAQ', async () => {
    const person = town.person();
    await person.starts();
    person.writes('Where can I rent a bagpipe for my grandmother in Kassel?');
    await town.quiet();
    while (cora.staff.modal()) await cora.staff.closeModal();
    await cora.seesHome('desk-home-title');
    await pressesHome(cora, 'list', 'list:questions');
    await cora.sees('desk-list-questions');
    expect(cora.modalLines().join()).toContain('bagpipe');
    await pressesModal(cora, 'faqdraft');
    await cora.sees('desk-faq-draft-title');
    expect(cora.modalLines().join('\n')).toContain('slug: new-topic');
  });
});

describe('households that must leave', () => {
  it('get a case by a press of a coordinator', async () => {
    const person = town.person();
    await savesIntake(person, '2026-03-20');
    const [row] = town.rows<{ id: number }>('SELECT max(person_id) AS id FROM profiles');
    const id = row?.id ?? 0;
    town.tamper("UPDATE profiles SET leave_by = '2026-03-12' WHERE person_id = ?", id);
    await anna.forges('openfor', `person:${id}`, town.world.help);
    await anna.isTold('desk-refused-coordinator');
    while (cora.staff.modal()) await cora.staff.closeModal();
    await cora.seesHome(phrase('desk-morning-leaving', { count: 1, days: 7 }));
    await pressesHome(cora, 'list', 'list:leaving');
    await cora.sees('desk-list-leaving');
    expect(cora.modalLines().join()).toContain('no open case');
    await pressesModal(cora, 'openfor');
    await town.quiet();
    expect(cora.modalLines().join()).toContain('Must move out');
    expect(cora.modalLines().join()).not.toContain('no open case');
    const opened = town.rows<{ id: number }>("SELECT id FROM cases WHERE topic = 'leaving'");
    expect(opened).toHaveLength(1);
    const kase = await town.caseNumber(1000 + (opened[0]?.id ?? 0));
    await kase.shows(phrase('desk-card-wants', { wants: phrase('desk-wants-leaving') }));
  });
});
