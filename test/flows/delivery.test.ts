/** When something does not arrive, or fails: nothing is lost, nobody is misled, and the team sees it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../sandbox/telegram/index.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { asValue, lines, type Said } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
beforeAll(async () => {
  town = await openTown();
  anna = town.helper('Anna');
});
afterAll(() => town.stop());

const reply = (kase: CaseThread, text: string): Phrase =>
  phrase('human-reply', { number: kase.number, text });
const again = (said: Said): Said => ({ join: [asValue(said), phrase('repeat')], by: '\n\n' });

/** The next message to this person meets `what`. */
const next = (person: Person, what: FaultKind): void =>
  town.world.telegram.faults.add({ method: 'sendMessage', chat_id: person.id, what });

describe('a person who has blocked the bot', () => {
  it('the team sees it; a reply is kept, and goes out when the person is back', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    person.phone.block();
    await kase.reads('desk-blocked');
    await kase.shows('desk-card-blocked');
    await anna.replies(kase, 'Are you there?');
    await kase.reads(
      phrase('desk-not-sent', { reason: phrase('desk-reason-blocked'), text: 'Are you there?' }),
    );
    // Nobody has read it, so it is no answer yet.
    await kase.shows(phrase('desk-state-waiting-us', { staff: anna.mention }));
    person.phone.unblock();
    await kase.reads(phrase('desk-unblocked-sent', { count: 1 }));
    await person.hears(reply(kase, 'Are you there?'));
    await person.hearsNothingMore();
    expect(kase.card()).not.toContain(town.mrkdwn('desk-card-blocked'));
  });

  it('is noticed at the first refusal, when Telegram has not told', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    person.phone.deactivate();
    await anna.replies(kase, 'Are you there?');
    await kase.reads('desk-blocked');
    await kase.reads(
      phrase('desk-not-sent', { reason: phrase('desk-reason-blocked'), text: 'Are you there?' }),
    );
    await anna.replies(kase, 'Hello?');
    await kase.reads(phrase('desk-not-sent', { reason: phrase('desk-reason-blocked'), text: 'Hello?' }));
    await town.quiet();
    expect(kase.times('desk-blocked')).toBe(1);
  });

  it('what has waited for more than a week is not sent any more', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    person.phone.block();
    await kase.reads('desk-blocked');
    await anna.replies(kase, 'Come tomorrow at ten');
    await kase.reads(
      phrase('desk-not-sent', { reason: phrase('desk-reason-blocked'), text: 'Come tomorrow at ten' }),
    );
    await town.world.turnClock('8d');
    person.phone.unblock();
    await kase.reads('desk-unblocked');
    await person.hearsNothingMore();
  });
});

describe('a send whose answer is lost', () => {
  it('of a helper: is repeated with a remark, and the thread says so', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    next(person, 'lose-response');
    await anna.replies(kase, 'The room is yours');
    await person.hears(reply(kase, 'The room is yours'));
    await person.hears(again(reply(kase, 'The room is yours')));
    await kase.reads(phrase('desk-unknown-sent', { text: 'The room is yours' }));
    await person.hearsNothingMore();
  });

  it('that never arrived: comes once, with the remark', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    next(person, 'drop-request');
    await anna.replies(kase, 'The room is yours');
    await person.hears(again(reply(kase, 'The room is yours')));
    await kase.reads(phrase('desk-unknown-sent', { text: 'The room is yours' }));
    await person.hearsNothingMore();
  });

  it('of the bot: is repeated too, and its buttons work in both', async () => {
    const person = town.person('uk');
    await person.starts();
    next(person, 'lose-response');
    person.writes('/help');
    const first = await person.hears('help');
    await person.hears(again('help'));
    await person.phone.press(person.label('menu-human'), { message_id: first.message_id }).answered();
    const kase = await person.caseTold();
    await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
    await person.hearsNothingMore();
  });

  it('while the network swallows answers: is repeated only once Telegram answers again', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    next(person, 'lose-response');
    town.world.telegram.faults.add({ method: 'getMe', what: 'lose-response' });
    await anna.replies(kase, 'The room is yours');
    await person.hears(reply(kase, 'The room is yours'));
    await person.hears(again(reply(kase, 'The room is yours')));
    expect(town.world.telegram.faults.list()).toEqual([]);
    await person.hearsNothingMore();
  });

  it('of an edit: is simply done again, and nobody notices', async () => {
    const person = town.person('uk');
    await person.starts();
    town.world.telegram.faults.add({ method: 'editMessageText', chat_id: person.id, what: 'lose-response' });
    await person.taps('language-de');
    person.language = 'de';
    await person.hears('greeting');
    await person.hears('greeting-menu');
    await person.hearsNothingMore();
  });
});

describe('a send that Telegram refuses', () => {
  it('for now: waits as long as it is told, and keeps the order', async () => {
    const person = town.person('en');
    await person.starts();
    next(person, { status: 429, retry_after: 1 });
    const before = Date.now();
    person.writes('/help');
    person.writes('/language');
    await person.hears('help');
    await person.hears('language-choose');
    const sent = town.world.telegram.deliveries.filter(({ chat_id: id }) => id === person.id).slice(-2);
    expect(sent.map(({ text }) => text)).toEqual([person.text('help'), person.text('language-choose')]);
    expect((sent[0]?.at ?? 0) - before).toBeGreaterThanOrEqual(1000);
    await person.hearsNothingMore();
  });

  it('for its markup: goes out without any', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    next(person, { status: 400, description: "Bad Request: can't parse entities: Unsupported start tag" });
    await anna.replies(kase, 'Room <3> & more');
    const { entities } = await person.hears(reply(kase, 'Room <3> & more'));
    expect(entities).toEqual([]);
    await person.hearsNothingMore();
  });

  it('for good: the thread says so, and the next one goes out', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    next(person, {
      status: 400,
      description: 'Bad Request: not enough rights to send text messages to the chat',
    });
    await anna.replies(kase, 'First');
    await kase.reads(phrase('desk-not-sent', { reason: phrase('desk-reason-refused'), text: 'First' }));
    await anna.replies(kase, 'Second');
    await person.hears(reply(kase, 'Second'));
    await person.hearsNothingMore();
  });
});

describe('when Slack does not take a post', () => {
  it('the person is answered all the same, and the card comes as soon as it may', async () => {
    const person = town.person('de');
    await person.starts();
    town.world.slack.faults.add({ method: 'chat.postMessage', what: { status: 429, retry_after: 1 } });
    await person.taps('menu-human');
    const kase = await person.caseTold();
    await person.hears(phrase('human-opened', { number: kase.number, when: town.when(kase.number) }));
    expect(town.world.slack.deliveries.filter(({ ts }) => ts === kase.ts).length).toBe(1);
  });
});

describe('an event on which the program fails', () => {
  const failed = (): { id: number; error: string }[] =>
    town.rows("SELECT id, error FROM inbox WHERE state = 'failed' ORDER BY id");

  it('is kept, told to the person and the team, and run again after the repair', async () => {
    const person = town.person('uk');
    await person.starts();
    await person.taps('menu-home');
    await person.hears('notice');
    await person.taps('notice-go-on');
    await person.hears(lines(phrase('form-progress', { step: 1, steps: 9 }), 'form-intake-adults'));
    const mine = 'person_id = (SELECT person_id FROM addresses WHERE external_id = ?)';
    const [form] = town.rows<{ answers: string }>(
      `SELECT answers FROM forms WHERE ${mine}`,
      String(person.id),
    );
    const answers = form?.answers ?? expect.fail('there is no form');
    town.tamper(`UPDATE forms SET answers = 'v1.broken' WHERE ${mine}`, String(person.id));

    person.writes('2');
    await person.hears('failed');
    const [event] = failed();
    expect(event?.error).toContain('VaultError');
    const id = event?.id ?? 0;
    const kase = await caseOf(person);
    await kase.shows(phrase('desk-card-wants', { wants: phrase('desk-wants-failed') }));
    await kase.reads(phrase('desk-event-failed', { event: id, source: 'telegram' }));
    await person.hearsNothingMore();
    // Others notice nothing.
    await town.person('ru').starts();

    town.tamper(`UPDATE forms SET answers = ? WHERE ${mine}`, answers, String(person.id));
    expect(await town.command('replay', String(id))).toContain(String(id));
    await person.hears(lines(phrase('form-progress', { step: 2, steps: 9 }), 'form-intake-children'));
    await person.hearsNothingMore();
    expect(failed()).toEqual([]);
  });

  it('of a helper: is told to them at once, and in the channel', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    anna.writes(kase, 'Come at ten');
    const draft = await anna.isTold(phrase('desk-preview', { number: kase.number }), 'Come at ten');
    town.tamper("UPDATE drafts SET text = 'v1.broken' WHERE case_id = ?", kase.number - 1000);
    await anna.presses('send', draft);
    await town.quiet();
    const event = failed().at(-1)?.id ?? expect.fail('nothing failed');
    await anna.isTold(phrase('desk-failed', { event }));
    const told = town.mrkdwn(phrase('desk-event-failed-staff', { event, source: 'slack' }));
    await kase.channel.wait((messages) => messages.some(({ text }) => text === told));
    await person.hearsNothingMore();
  });

  async function caseOf(person: Person): Promise<CaseThread> {
    const query = 'SELECT c.id FROM cases c JOIN addresses USING (person_id) WHERE external_id = ?';
    const [row] = town.rows<{ id: number }>(query, String(person.id));
    return town.caseNumber(1000 + (row?.id ?? 0));
  }
});
