/** Verbs of the desk: who may press what, on which case, by button and by command, and what the card shows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Key, type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let boris: Helper;
beforeAll(async () => {
  town = await openTown();
  anna = town.helper('Anna');
  boris = town.helper('Boris');
});
afterAll(() => town.stop());

const title = (kase: CaseThread, state: Phrase): Phrase =>
  phrase('desk-card-title', { urgent: 'normal', number: kase.number, state });
const reply = (kase: CaseThread, text: string): Phrase =>
  phrase('human-reply', { number: kase.number, text });

describe('Claim, take over, note, resolve, reopen', () => {
  it('of two who claim at once one gets it, and the other is told who', async () => {
    const person = town.person();
    const kase = await person.asksForHuman();
    await Promise.all([anna.presses('claim', kase), boris.presses('claim', kase)]);
    await town.quiet();
    const claims = [anna, boris].map((helper) =>
      kase.times(phrase('desk-claimed-by', { staff: helper.mention })),
    );
    expect(claims.toSorted()).toEqual([0, 1]);
    const [winner, loser] = claims[0] === 1 ? [anna, boris] : [boris, anna];
    await loser.isTold(phrase('desk-refused-claim', { staff: winner.mention }));
    await person.hears(phrase('human-claimed', { number: kase.number }));
    await person.hearsNothingMore();
  });

  it('claiming twice is said, not done', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.forges('claim', kase.value, kase.channel.id);
    await town.quiet();
    expect(kase.times(phrase('desk-claimed-by', { staff: anna.mention }))).toBe(1);
    await person.hearsNothingMore();
  });

  it('taking over is a button of its own, asks once more, and the person hears nothing of it', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await kase.offers('takeover');
    expect(kase.buttons().slice(0, 2)).toEqual(['Take over', 'Answer with draft']);
    expect(JSON.stringify(kase.channel.thread(kase.ts)[0])).toContain('"confirm"');
    await boris.takesOver(kase, anna);
    await person.hearsNothingMore();
    await boris.replies(kase, 'I go on from here');
    await person.hears(reply(kase, 'I go on from here'));
  });

  it('a note stays in the thread, posted by the bot; anybody may write one', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await boris.presses('note', kase);
    await boris.sees(phrase('desk-note-title', { number: kase.number }));
    expect(await boris.submits(' ')).toBe(town.plain('en', 'desk-modal-empty'));
    expect(await boris.submits('a'.repeat(2501))).toBe(
      town.plain('en', phrase('desk-modal-long', { max: 2500 })),
    );
    expect(await boris.submits('Has a dog <!channel>')).toBeUndefined();
    await kase.reads(phrase('desk-note-by', { staff: boris.mention, text: 'Has a dog <!channel>' }));
    expect(kase.lines().join()).not.toContain('<!channel>');
    await person.hearsNothingMore();
  });

  it('resolving asks for an outcome, which stays internal; reopening brings the buttons back', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.presses('resolve', kase);
    await anna.sees(phrase('desk-resolve-title', { number: kase.number }));
    expect(await anna.submits('')).toBeDefined();
    expect(await anna.submits('a'.repeat(301))).toBe(
      town.plain('en', phrase('desk-modal-long', { max: 300 })),
    );
    expect(await anna.submits('found a room')).toBeUndefined();
    await kase.reads(phrase('desk-resolved-by', { staff: anna.mention, outcome: 'found a room' }));
    await person.hears(phrase('human-resolved', { number: kase.number }));
    expect(person.read().join()).not.toContain('found a room');
    await kase.shows(title(kase, phrase('desk-state-resolved')));
    expect(kase.buttons()).toEqual(['Reopen']);
    for (const verb of ['reply', 'resolve', 'claim', 'takeover']) {
      await anna.forges(verb, kase.value, kase.channel.id);
    }
    expect(anna.staff.modal()).toBeNull();

    await boris.presses('reopen', kase);
    await kase.reads(phrase('desk-reopened-by', { staff: boris.mention }));
    await kase.shows(title(kase, phrase('desk-state-new')));
    expect(kase.buttons().slice(0, 3)).toEqual(['Claim', 'Answer with draft', 'Reply']);
    await person.hearsNothingMore();
  });
});

describe('who may not', () => {
  it.each([
    ['a guest', { guest: true }],
    ['somebody of another workspace', { stranger: true }],
  ])('%s is refused by every button, modal, shortcut and command', async (name, kind) => {
    const person = town.person();
    const kase = await person.asksForHuman();
    const outsider = town.helper(`Outsider, ${name}`, kind);
    for (const verb of ['claim', 'reply', 'note', 'resolve']) {
      await outsider.presses(verb, kase);
      await outsider.isTold('desk-refused-staff');
    }
    const ts = outsider.writes(kase, 'Send me money');
    await outsider.staff.shortcut('case.send', kase.channel.id, ts);
    await outsider.isTold('desk-refused-staff');
    const { text } = await outsider.staff.command('/case', `claim ${kase.number}`, town.world.help);
    expect(text).toBe(town.mrkdwn('desk-refused-staff'));
    expect(outsider.staff.modal()).toBeNull();
    await person.hearsNothingMore();
    expect(kase.lines().filter((line) => line.includes('claimed'))).toEqual([]);
    await kase.shows(title(kase, phrase('desk-state-new')));
  });

  it('a modal submitted by somebody without rights sends nothing', async () => {
    const person = town.person();
    const kase = await person.asksForHuman();
    const guest = town.helper('Guest with a forged modal', { guest: true });
    const { payload } = await town.world.slack.sendInteractive({
      type: 'view_submission',
      team: { id: town.world.slack.teamId },
      user: { id: guest.staff.id, team_id: town.world.slack.teamId },
      trigger_id: 'forged.modal',
      view: {
        id: 'Vforged',
        callback_id: 'reply',
        private_metadata: kase.value,
        state: { values: { text: { value: { type: 'plain_text_input', value: 'Send me money' } } } },
      },
    });
    expect(payload).toEqual({
      response_action: 'errors',
      errors: { text: town.plain('en', 'desk-refused-staff') },
    });
    await person.hearsNothingMore();
  });
});

describe('a modal that is sent off again, because its ack was lost', () => {
  it('counts once', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    const submits = (view: string, trigger: string, verb: string, meta: string, words: string) =>
      town.world.slack.sendInteractive({
        type: 'view_submission',
        team: { id: town.world.slack.teamId },
        user: { id: anna.staff.id, team_id: town.world.slack.teamId },
        trigger_id: trigger,
        view: {
          id: view,
          callback_id: verb,
          private_metadata: meta,
          state: { values: { text: { value: { type: 'plain_text_input', value: words } } } },
        },
      });
    const preview = async (view: string, trigger: string): Promise<string> => {
      const { payload } = await submits(view, trigger, 'reply', kase.value, 'Come at ten');
      const shown = payload as { view: { private_metadata: string; callback_id: string } };
      expect(shown.view.callback_id).toBe('dispatch');
      return shown.view.private_metadata;
    };
    const first = await preview('V1', 'trigger.1');
    const again = await preview('V1', 'trigger.2');
    await person.hearsNothingMore();
    await submits('V1', 'trigger.3', 'dispatch', first, '');
    await person.hears(phrase('human-reply', { number: kase.number, text: 'Come at ten' }));
    await submits('V1', 'trigger.4', 'dispatch', first, '');
    await submits('V1', 'trigger.5', 'dispatch', again, '');
    await submits('V2', 'trigger.6', 'dispatch', first, '');
    await town.quiet();
    expect(person.phone.messages().filter(({ text }) => text?.includes('Come at ten'))).toHaveLength(1);
  });
});

describe('values that nobody has given out', () => {
  it('do nothing, and nothing fails', async () => {
    const [person, other] = [town.person(), town.person()];
    const [kase, unrelated] = [await person.asksForHuman(), await other.asksForHuman()];
    const values = [
      'case:999',
      'case:',
      'case:NaN',
      'case:-1',
      'case:1e3',
      'draft:999',
      'draft:',
      '',
      'x'.repeat(1999),
      'case:1:C:1',
    ];
    const verbs = [
      'claim',
      'takeover',
      'reply',
      'send',
      'edit',
      'keep',
      'correct',
      'remove',
      'note',
      'resolve',
      'reopen',
      'unheardof',
    ];
    const failed = "SELECT count(*) AS n FROM inbox WHERE state = 'failed'";
    const before = town.rows(failed);
    for (const verb of verbs) {
      await Promise.all(values.map((value) => anna.forges(verb, value, kase.channel.id)));
    }
    // The right value, but pressed in another channel than the card's.
    await anna.forges('claim', kase.value, town.world.urgent);
    await person.hearsNothingMore();
    await other.hearsNothingMore();
    expect(kase.lines()).toEqual([]);
    expect(unrelated.lines()).toEqual([]);
    expect(anna.staff.modal()).toBeNull();
    expect(town.rows(failed)).toEqual(before);
  });
});

describe('/case', () => {
  const say = async (text: string): Promise<string | undefined> =>
    (await anna.staff.command('/case', text, town.world.help)).text;

  it.each(['', 'help', ' HELP '])('“/case %s” shows what there is, a line each', async (text) => {
    const said = await say(text);
    for (const verb of ['claim', 'reply', 'note', 'resolve', 'reopen', 'move']) {
      const does: Phrase = { key: `desk-help-${verb}` as Key };
      expect(said).toContain(town.mrkdwn(phrase('desk-command-line', { verb, does })));
    }
  });

  it('“/case help reply” shows this one alone', async () => {
    const said = await say('help reply');
    expect(said).toContain(town.mrkdwn('desk-help-reply'));
    expect(said).not.toContain(town.mrkdwn('desk-help-resolve'));
  });

  it.each(['dance 1001', 'send 1001', 'keep 1001', '<!channel> 1001'])(
    '“/case %s” is not known',
    async (text) => {
      const [verb = ''] = text.split(' ');
      expect(await say(text)).toBe(town.mrkdwn(phrase('desk-command-unknown', { verb })));
    },
  );

  it.each(['claim', 'claim x', 'claim #'])('“/case %s” asks for the number', async (text) => {
    expect(await say(text)).toBe(town.mrkdwn(phrase('desk-command-number', { verb: 'claim' })));
  });

  it('an unknown number is said', async () => {
    expect(await say('claim 999999')).toBe(town.mrkdwn(phrase('desk-command-no-case', { number: 999999 })));
    expect(await say('claim 7')).toBe(town.mrkdwn(phrase('desk-command-no-case', { number: 7 })));
  });

  it('claims, replies, resolves and reopens like the buttons', async () => {
    const person = town.person();
    const kase = await person.asksForHuman();
    expect(await say(`claim #${kase.number}`)).toBeUndefined();
    await kase.reads(phrase('desk-claimed-by', { staff: anna.mention }));
    await person.hears(phrase('human-claimed', { number: kase.number }));
    await say(` Reply  ${kase.number} `);
    await anna.sees(phrase('desk-reply-title', { number: kase.number }));
    expect(await anna.submits('By command')).toBeUndefined();
    await person.hears(reply(kase, 'By command'));
    await say(`resolve ${kase.number}`);
    await anna.sees(phrase('desk-resolve-title', { number: kase.number }));
    expect(await anna.submits('done')).toBeUndefined();
    await person.hears(phrase('human-resolved', { number: kase.number }));
    expect(await say(`claim ${kase.number}`)).toBe(town.mrkdwn('desk-refused-resolved'));
    await say(`reopen ${kase.number}`);
    await kase.reads(phrase('desk-reopened-by', { staff: anna.mention }));
    expect(await say(`reopen ${kase.number}`)).toBe(town.mrkdwn('desk-refused-open'));
  });
});
