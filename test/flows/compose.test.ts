/** Writing an answer: drafts, canned replies, gaps, the preview, and the few presses to a first answer (R4, R18). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import { faqEntries } from '../world/faq.js';
import type { Helper } from '../world/helper.js';
import type { Person } from '../world/person.js';
import { titleOf } from '../world/said.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
let anna: Helper;
let boris: Helper;
let guest: Helper;
beforeAll(async () => {
  town = await openTown();
  await town.world.turnClock('2026-03-03T10:00:00+01:00');
  anna = town.helper('Anna');
  boris = town.helper('Boris');
  guest = town.helper('Guest', { guest: true });
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

const reply = (kase: CaseThread, text: string): Phrase =>
  phrase('human-reply', { number: kase.number, text });
const replyTitle = (kase: CaseThread): Phrase => phrase('desk-reply-title', { number: kase.number });
const lookTitle = (kase: CaseThread): Phrase => phrase('desk-look-title', { number: kase.number });
const shortOf = (slug: string, language: 'uk' | 'en'): string =>
  faqEntries().find((one) => one.slug === slug)?.sections[language].short ?? expect.fail(slug);

type Block = {
  type: string;
  block_id?: string;
  text?: { text: string };
  element?: { initial_value?: string };
};
const blocks = (helper: Helper): Block[] => (helper.staff.modal()?.blocks ?? []) as Block[];
/** What is shown in the modal. */
const shown = (helper: Helper): string[] =>
  blocks(helper).flatMap(({ type, text }) => (type === 'section' && text ? [text.text] : []));
/** What stands in the field for the answer. */
const standsIn = (helper: Helper): string =>
  blocks(helper).find(({ type, block_id }) => type === 'input' && block_id?.startsWith('text'))?.element
    ?.initial_value ?? '';
const fieldIds = (helper: Helper): string[] =>
  blocks(helper).flatMap(({ type, block_id }) => (type === 'input' && block_id ? [block_id] : []));
const inserts = async (helper: Helper, kase: CaseThread, piece: string): Promise<void> => {
  const before = standsIn(helper);
  await helper.staff.press('modal', 'case.insert', { value: `${piece}|${kase.value}` });
  await town.inSlack(
    () => (standsIn(helper) === before ? undefined : true),
    () => expect.fail(`${piece} was not inserted`),
  );
};

/** A case about a question that the bot has answered. */
async function asks(person: Person, question: string): Promise<CaseThread> {
  await person.starts();
  person.writes(question);
  await town.quiet();
  await person.taps('answer-human');
  return person.caseTold();
}

describe('“Answer with draft”', () => {
  it('leads from a new case to a sent first answer in at most four presses, in the person’s language with ours beside it', async () => {
    const person = town.person('uk');
    const kase = await asks(person, 'Як зареєструвати адресу після переїзду?');
    await person.hearsAll();
    let presses = 0;
    const counted = async <T>(act: Promise<T>): Promise<T> => {
      presses += 1;
      return act;
    };
    await counted(anna.presses('draft', kase));
    await anna.sees(replyTitle(kase));
    const draft = standsIn(anna);
    expect(draft).toContain(shortOf('anmeldung-registration', 'uk').slice(0, 40));
    expect(shown(anna).join()).toContain(titleOf('anmeldung-registration', 'en'));
    expect(shown(anna).join()).toContain(shortOf('anmeldung-registration', 'en').slice(0, 40));
    expect(shown(anna)[0]).toContain(town.mrkdwn('desk-draft-again'));
    await person.hearsNothingMore();
    expect(await counted(anna.fills(draft))).toBeUndefined();
    await anna.sees(lookTitle(kase));
    expect(shown(anna)[1]).toBe(person.text(reply(kase, draft)));
    expect(shown(anna).at(-1)).toContain(shortOf('anmeldung-registration', 'en').slice(0, 40));
    await person.hearsNothingMore();
    expect(await counted(anna.agrees())).toBeUndefined();
    await person.hears(phrase('human-claimed', { number: kase.number }));
    await person.hears(reply(kase, draft));
    await kase.reads(phrase('desk-claimed-by', { staff: anna.mention }));
    expect(presses).toBeLessThanOrEqual(4);
  });

  it('takes no heed of words that only ask for a person', async () => {
    const person = town.person('uk');
    const kase = await asks(person, 'Як зареєструвати адресу після переїзду?');
    person.writes('Хочу поговорити з людиною');
    await kase.reads(phrase('desk-person-wrote', { text: 'Хочу поговорити з людиною' }));
    await anna.presses('draft', kase);
    await anna.sees(replyTitle(kase));
    expect(standsIn(anna)).toContain(shortOf('anmeldung-registration', 'uk').slice(0, 40));
    await anna.staff.closeModal();
  });

  it('drafts nothing on a question of law, and has the referral at hand', async () => {
    const person = town.person('de');
    const kase = await asks(person, 'Darf mein Vermieter mir einfach kündigen?');
    await anna.presses('draft', kase);
    await anna.sees(replyTitle(kase));
    expect(standsIn(anna)).toBe('');
    expect(shown(anna)[0]).toContain('question of law');
    const options = JSON.stringify(blocks(anna));
    expect(options).toContain(`r.advice-body|${kase.value}`);
    await inserts(anna, kase, 'r.advice-body');
    expect(standsIn(anna)).toContain('[place?]');
    await anna.staff.closeModal();
  });

  it('by command and by our name searches for words', async () => {
    const person = town.person('ru');
    const kase = await person.isInTouchWith(anna);
    await anna.staff.command('/case', `draft ${kase.number} deposit`, town.world.help);
    await anna.sees(replyTitle(kase));
    expect(shown(anna)[0]).toContain(titleOf('deposit-kaution', 'en'));
    expect(standsIn(anna)).toMatch(/залог/i);
    await anna.staff.closeModal();
    anna.calls(kase, 'draft thanks closing');
    const whisper = await anna.isTold('desk-called-open');
    await anna.presses('draft', whisper);
    await anna.sees(replyTitle(kase));
    expect(standsIn(anna)).toContain('Спасибо, что написали нам.');
    expect(standsIn(anna)).toContain(`#${kase.number}`);
    await anna.staff.closeModal();
    await anna.staff.command('/case', `draft ${kase.number} qqqxyz`, town.world.help);
    await anna.sees(replyTitle(kase));
    expect(shown(anna)).toContain(town.mrkdwn('desk-draft-none'));
    await anna.staff.closeModal();
    await person.hearsNothingMore();
  });

  it('is refused to a guest, on a case of somebody else, and on a closed one', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await guest.presses('draft', kase);
    await guest.isTold('desk-refused-staff');
    await boris.presses('draft', kase);
    await boris.isTold(phrase('desk-refused-claim', { staff: anna.mention }));
    const { text } = await boris.staff.command('/case', `draft ${kase.number}`, town.world.help);
    expect(text).toBe(town.mrkdwn(phrase('desk-refused-claim', { staff: anna.mention })));
    await anna.resolves(kase);
    const closed = await anna.staff.command('/case', `draft ${kase.number}`, town.world.help);
    expect(closed.text).toBe(town.mrkdwn('desk-refused-resolved'));
    expect([guest, boris].map((helper) => helper.staff.modal())).toEqual([null, null]);
  });
});

describe('“Insert …”', () => {
  it('puts a canned reply behind what was typed, and asks for what is missing in it', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(anna);
    await anna.presses('reply', kase);
    await anna.sees(replyTitle(kase));
    const typed = 'Добрий день.';
    // What is wrong elsewhere keeps the modal open with what was typed.
    expect(await anna.fills(typed, { later: '1' })).toBe(town.plain('en', 'desk-later-past'));
    await inserts(anna, kase, 'r.we-ring');
    expect(standsIn(anna).startsWith(`${typed}\n\n`)).toBe(true);
    expect(standsIn(anna)).toContain('[day?]');
    expect(fieldIds(anna)).toEqual(expect.arrayContaining(['day', 'time']));
    expect(fieldIds(anna)).not.toContain('place');
    const text = standsIn(anna);
    expect(await anna.fills(text, { day: '2026-03-06', later: '' })).toContain('[time?]');
    expect(await anna.fills(text, { day: '2026-03-06', time: '15:30' })).toBeUndefined();
    await anna.sees(lookTitle(kase));
    expect(shown(anna).join()).toContain('пт 06.03., о 15:30');
    expect(shown(anna).join()).toContain('Fri 06.03., at 15:30');
    expect(await anna.agrees()).toBeUndefined();
    await person.hears(reply(kase, text.replace('[day?]', 'пт 06.03.').replace('[time?]', '15:30')));
  });

  it('takes several, and nothing that cannot be inserted', async () => {
    const person = town.person('en');
    const kase = await person.isInTouchWith(anna);
    await anna.presses('reply', kase);
    await anna.sees(replyTitle(kase));
    await inserts(anna, kase, 'r.viewing-rules');
    await inserts(anna, kase, 'f.deposit-kaution');
    const text = standsIn(anna);
    expect(text).toMatch(/For the viewing[\s\S]+\n\n[\s\S]*cold rent/);
    // One language for both: nothing to be read beside it.
    expect(shown(anna)).not.toContain(town.mrkdwn('desk-reply-read'));
    await anna.staff.closeModal();
    await anna.forges('insert', kase.value, kase.channel.id);
    await anna.isTold('desk-refused-gone');
    await person.hearsNothingMore();
  });
});

describe('the preview', () => {
  it('sends nothing until it is agreed to, and “Change” leads back to the words', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(anna);
    await anna.presses('reply', kase);
    await anna.sees(replyTitle(kase));
    expect(await anna.fills('Come at nine')).toBeUndefined();
    await anna.sees(lookTitle(kase));
    expect(shown(anna)).toContain(
      town.mrkdwn(phrase('desk-look-plain', { language: phrase('desk-language-uk') })),
    );
    await anna.staff.press('modal', 'case.edit');
    await anna.sees(replyTitle(kase));
    expect(standsIn(anna)).toBe('Come at nine');
    await person.hearsNothingMore();
    expect(await anna.submits('Come at ten')).toBeUndefined();
    await person.hears(reply(kase, 'Come at ten'));
    await person.hearsNothingMore();
  });

  it('closed, forged by somebody else, or after a colleague took over, sends nothing', async () => {
    const person = town.person();
    const kase = await person.isInTouchWith(anna);
    await anna.presses('reply', kase);
    await anna.sees(replyTitle(kase));
    expect(await anna.fills('Not sent')).toBeUndefined();
    await anna.sees(lookTitle(kase));
    const meta = anna.staff.modal()?.private_metadata ?? '';
    const forge = (helper: Helper) =>
      town.world.slack.sendInteractive({
        type: 'view_submission',
        team: { id: town.world.slack.teamId },
        user: { id: helper.staff.id, team_id: town.world.slack.teamId },
        trigger_id: `forged.look.${helper.staff.id}`,
        view: {
          id: `V${helper.staff.id}`,
          callback_id: 'dispatch',
          private_metadata: meta,
          state: { values: {} },
        },
      });
    await forge(boris);
    await forge(guest);
    await boris.takesOver(kase, anna);
    await anna.staff.submit({});
    await person.hearsNothingMore();
  });
});
