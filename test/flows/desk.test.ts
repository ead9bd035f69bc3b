/** The desk in Slack: nothing that a helper types reaches a person without a press, and no press counts that should not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../sandbox/slack/index.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let boris: Helper;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
  anna = town.helper('Anna');
  boris = town.helper('Boris');
});
afterAll(() => town.stop());

const reply = (kase: CaseThread, text: string): Phrase =>
  phrase('human-reply', { number: kase.number, text });

/** Anna alone is shown how `text` would arrive. */
const isShown = (kase: CaseThread, text: string): Promise<SlackMessage> =>
  anna.isTold(phrase('desk-preview', { number: kase.number }), text);

/** Anna writes in the thread of her case and is shown how it would arrive. */
async function drafts(kase: CaseThread, text: string): Promise<{ ts: string; draft: SlackMessage }> {
  const ts = anna.writes(kase, text);
  return { ts, draft: await isShown(kase, text) };
}

describe('words in a thread stay in Slack', () => {
  it('while nobody has claimed the case, without a word to anybody', async () => {
    const person = town.person();
    const kase = await person.asksForHuman();
    anna.writes(kase, 'Does anybody know her?');
    await person.hearsNothingMore();
    await anna.isToldNothingMore();
  });

  it('when the helper who has it writes: only they see how it would arrive', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { draft } = await drafts(kase, 'Please come at ten.');
    expect(draft.to).toBe(anna.staff.id);
    await person.hearsNothingMore();
    await boris.isToldNothingMore();
  });

  it('when somebody else writes, without a word to anybody', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    boris.writes(kase, 'I know her landlord, he is awful');
    await person.hearsNothingMore();
    await anna.isToldNothingMore();
    await boris.isToldNothingMore();
  });

  it('after the case is resolved', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    anna.writes(kase, 'That was a long one');
    await person.hearsNothingMore();
    await anna.isToldNothingMore();
  });

  it('in the channel outside a thread, in other threads, and edits and deletions of all that', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { help } = town.world;
    const top = anna.staff.write(help, 'Who is in today?');
    const under = anna.staff.write(help, 'Me', { thread_ts: top });
    anna.staff.edit(help, under, 'Me too');
    anna.staff.delete(help, under);
    const inside = boris.writes(kase, 'Internal');
    boris.staff.edit(help, inside, 'Internal, really');
    boris.staff.delete(help, inside);
    await person.hearsNothingMore();
    await anna.isToldNothingMore();
    await boris.isToldNothingMore();
  });
});

describe('Send, Edit, Keep internal', () => {
  it('“Send” sends it word for word, and the thread shows it', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { draft } = await drafts(kase, 'Come at *ten*, room <3> & bring your papers.');
    await anna.presses('send', draft);
    await anna.isTold('desk-done-sent');
    const text = 'Come at *ten*, room <3> & bring your papers.';
    await person.hears(reply(kase, text));
    await kase.reads(phrase('desk-sent-by', { staff: anna.mention, text }));
    await person.hearsNothingMore();
  });

  it('links and mentions of Slack become readable words', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    anna.writes(kase, 'See https://example.org/a?b=1&c=2 or write to help@example.org');
    const text = 'See https://example.org/a?b=1&c=2 or write to help@example.org';
    const draft = await isShown(kase, text);
    await anna.presses('send', draft);
    await person.hears(reply(kase, text));
  });

  it('two presses of “Send” at once send once', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { draft } = await drafts(kase, 'Only once');
    await Promise.all([anna.presses('send', draft), anna.presses('send', draft)]);
    await person.hears(reply(kase, 'Only once'));
    await person.hearsNothingMore();
    expect(kase.times(phrase('desk-sent-by', { staff: anna.mention, text: 'Only once' }))).toBe(1);
  });

  it('“Edit” opens the words in a modal, and sends what stands there then', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { draft } = await drafts(kase, 'Come at nine');
    await anna.presses('edit', draft);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    expect(JSON.stringify(anna.staff.modal())).toContain('"initial_value":"Come at nine"');
    await person.hearsNothingMore();
    expect(await anna.submits('Come at ten')).toBeUndefined();
    await person.hears(reply(kase, 'Come at ten'));
    await anna.presses('send', draft);
    await anna.isTold('desk-refused-gone');
    await person.hearsNothingMore();
  });

  it('“Keep internal” ends it', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { draft } = await drafts(kase, 'He sounds drunk again');
    await anna.presses('keep', draft);
    await anna.isTold('desk-done-kept');
    await anna.forges('send', carriedBy(draft), kase.channel.id);
    await person.hearsNothingMore();
  });

  it('a draft that was edited in the thread is offered anew; the old offer is void', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { ts, draft } = await drafts(kase, 'Come at nine');
    anna.staff.edit(kase.channel.id, ts, 'Come at ten');
    const second = await isShown(kase, 'Come at ten');
    await anna.presses('send', draft);
    await anna.isTold('desk-refused-gone');
    await anna.presses('send', second);
    await person.hears(reply(kase, 'Come at ten'));
    await person.hearsNothingMore();
  });

  it('a draft whose source was deleted cannot be sent', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { ts, draft } = await drafts(kase, 'Never mind');
    anna.staff.delete(kase.channel.id, ts);
    await town.quiet();
    await anna.presses('send', draft);
    await anna.isTold('desk-refused-gone');
    await person.hearsNothingMore();
  });

  it('a draft of another helper cannot be sent, edited or kept', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { draft } = await drafts(kase, 'Mine alone');
    for (const verb of ['send', 'edit', 'keep']) {
      await boris.forges(verb, carriedBy(draft), kase.channel.id);
    }
    await person.hearsNothingMore();
    expect(boris.staff.modal()).toBeNull();
    await anna.presses('send', draft);
    await person.hears(reply(kase, 'Mine alone'));
  });

  it('a draft is void for sending once a colleague has taken the case over', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { draft } = await drafts(kase, 'From Anna');
    await boris.takesOver(kase, anna);
    await anna.presses('send', draft);
    await anna.isTold(phrase('desk-refused-claim', { staff: boris.mention }));
    await person.hearsNothingMore();
  });

  it('a text too long to be sent is refused at once', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    anna.writes(kase, 'a'.repeat(3001));
    await anna.isTold(phrase('desk-modal-long', { max: 3000 }));
    await person.hearsNothingMore();
  });
});

/** What the first button of a message carries. */
function carriedBy(message: SlackMessage): string {
  const blocks = (message.blocks ?? []) as { elements?: { value: string }[] }[];
  return (
    blocks.flatMap(({ elements }) => elements ?? [])[0]?.value ?? expect.fail('the message has no buttons')
  );
}

describe('what was sent can be set right', () => {
  it('editing the source offers the correction, and sends it only on a press', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { ts, draft } = await drafts(kase, 'Come on Tuesday');
    await anna.presses('send', draft);
    await person.hears(reply(kase, 'Come on Tuesday'));
    anna.staff.edit(kase.channel.id, ts, 'Come on Wednesday');
    const correction = await anna.isTold('desk-preview-correct', 'Come on Wednesday');
    await person.hearsNothingMore();
    await anna.presses('correct', correction);
    await person.hears(phrase('human-reply-corrected', { number: kase.number, text: 'Come on Wednesday' }));
    await kase.reads(
      phrase('desk-corrected-by', {
        staff: anna.mention,
        text: 'Come on Wednesday',
        before: 'Come on Tuesday',
      }),
    );
    await kase.shows(phrase('desk-card-helper', { text: 'Come on Wednesday' }));
    expect(person.read().join()).not.toContain('Tuesday');
  });

  it('deleting the source offers to delete it for the person too', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { ts, draft } = await drafts(kase, 'Wrong chat');
    await anna.presses('send', draft);
    await person.hears(reply(kase, 'Wrong chat'));
    anna.staff.delete(kase.channel.id, ts);
    const removal = await anna.isTold('desk-preview-remove', 'Wrong chat');
    expect(person.read()).toContain(person.text(reply(kase, 'Wrong chat')));
    await anna.presses('remove', removal);
    await kase.reads(phrase('desk-removed-by', { staff: anna.mention }));
    await town.quiet();
    expect(person.read().join()).not.toContain('Wrong chat');
    await person.hearsNothingMore();
  });

  it('after 48 hours it is replaced by a neutral line', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const { ts, draft } = await drafts(kase, 'Too late to delete');
    await anna.presses('send', draft);
    await person.hears(reply(kase, 'Too late to delete'));
    await town.world.turnClock('3d');
    anna.staff.delete(kase.channel.id, ts);
    await anna.presses('remove', await anna.isTold('desk-preview-remove', 'Too late to delete'));
    await person.hears('human-reply-removed');
    expect(person.read().join()).not.toContain('Too late');
  });

  it('a reply by shortcut can be corrected too', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const ts = boris.writes(kase, 'The office opens at nine');
    await anna.staff.shortcut('case.send', kase.channel.id, ts);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    expect(await anna.submits('The office opens at nine')).toBeUndefined();
    await person.hears(reply(kase, 'The office opens at nine'));
    await kase.reads(phrase('desk-sent-by', { staff: anna.mention, text: 'The office opens at nine' }));
  });
});

describe('Reply and “Send to person”', () => {
  it('on an unclaimed case the reply claims it', async () => {
    const person = town.person();
    const kase = await person.asksForHuman();
    await anna.replies(kase, 'Good day, I read your message.');
    await person.hears(phrase('human-claimed', { number: kase.number }));
    await person.hears(reply(kase, 'Good day, I read your message.'));
    const state = phrase('desk-state-waiting-person', { staff: anna.mention });
    await kase.shows(phrase('desk-card-title', { urgent: 'normal', number: kase.number, state }));
  });

  it('a modal says what is wrong with an empty or too long text, and stays open', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.presses('reply', kase);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    expect(await anna.submits('  \n ')).toBe(town.plain('en', 'desk-modal-empty'));
    // Slack itself stops a field at 3,000 characters.
    expect(await anna.submits('a'.repeat(3001))).toContain('3000');
    await person.hearsNothingMore();
    expect(await anna.submits('Now it is fine')).toBeUndefined();
    await person.hears(reply(kase, 'Now it is fine'));
  });

  it('a modal that was open when a colleague took over sends nothing', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.presses('reply', kase);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    await boris.takesOver(kase, anna);
    expect(await anna.submits('Too late')).toBe(town.plain('en', 'desk-refused-other'));
    await person.hearsNothingMore();
    await anna.staff.closeModal();
  });

  it('the shortcut works on any message of a thread but not elsewhere', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const outside = anna.staff.write(town.world.help, 'Not in a thread');
    await anna.staff.shortcut('case.send', town.world.help, outside);
    await anna.isTold('desk-refused-shortcut');
    expect(anna.staff.modal()).toBeNull();
    await anna.staff.shortcut('case.send', kase.channel.id, kase.ts);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    expect(JSON.stringify(anna.staff.modal())).not.toContain('Came in');
    await anna.staff.closeModal();
    await person.hearsNothingMore();
  });

  it('on a case of a colleague everything that sends is refused', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    const refused = phrase('desk-refused-claim', { staff: anna.mention });
    for (const verb of ['reply', 'resolve', 'claim']) {
      await boris.forges(verb, kase.value, kase.channel.id);
    }
    const ts = boris.writes(kase, 'Hello');
    await boris.staff.shortcut('case.send', kase.channel.id, ts);
    await boris.isTold(refused);
    expect(boris.staff.modal()).toBeNull();
    await person.hearsNothingMore();
  });
});
