/** Words between person and team are translated both ways beside the original, marked as a program's work, and checked by a press. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ModelRequest } from '../../sandbox/model/index.js';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { agreesToHelp, CONSENT, type ModelTown, openModelTown } from '../world/model-town.js';
import type { Person } from '../world/person.js';
import type { Said } from '../world/said.js';
import type { Town } from '../world/town.js';

let world: ModelTown;
let town: Town;
let helper: Helper;
beforeAll(async () => {
  world = await openModelTown();
  town = world.town;
  helper = town.helper('Nadia');
});
afterEach(() => world.model.reset());
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await world.stop();
});

type Sent = { from: string; to: string; text: string };
const sent = (request: ModelRequest): Sent => JSON.parse(request.asked) as Sent;
const translations = (): Sent[] =>
  world.model.requests.filter(({ schema }) => schema === 'translation').map(sent);

/** Translates by writing in front of the text into which language it would be. */
const translating = (): void =>
  world.model.answers((request) =>
    request.schema === 'translation'
      ? { same_language: false, translation: `<${sent(request).to}> ${sent(request).text}` }
      : undefined,
  );

async function inTouch(language = 'uk'): Promise<{ person: Person; kase: CaseThread }> {
  const person = town.person(language);
  const kase = await person.isInTouchWith(helper);
  await agreesToHelp(town, person);
  translating();
  return { person, kase };
}

const SECRETS = 'Мене звати Оксана Канаренко, тел. 0176 5550199, Geheimgasse 17. Коли прийде майстер?';

describe('a person to the team', () => {
  it('the original stands first, the translation below it with everything put back, and nothing private left', async () => {
    const { person, kase } = await inTouch();
    person.writes(SECRETS);
    await kase.reads(phrase('desk-person-wrote', { text: SECRETS }));
    await kase.reads(phrase('desk-translated', { text: `<English> ${SECRETS}` }));
    const raw = world.model.requests.map((request) => request.raw).join('\n');
    for (const secret of ['Оксана', 'Канаренко', '5550199', '0176', 'Geheimgasse', String(person.id)])
      expect(raw).not.toContain(secret);
    expect(translations()).toMatchObject([{ from: 'Ukrainian', to: 'English' }]);
    expect(raw).toContain('Wohnsitzauflage');
    await town.quiet();
    expect(kase.card().join('\n')).toContain('&lt;English&gt; Мене звати');
    await person.hearsNothingMore();
  });

  it('a message that is taken back takes its translation with it', async () => {
    const { person, kase } = await inTouch();
    const id = person.writes('Доброго дня, є новини?');
    await kase.reads(phrase('desk-translated', { text: '<English> Доброго дня, є новини?' }));
    person.phone.write('/unsend', { reply_to_message: { message_id: id } });
    await kase.reads('desk-withdrawn', 2);
    expect(kase.lines().join('\n')).not.toContain('новини');
  });

  it.each([
    ['a lost placeholder', 'Jemand ruft an'],
    ['a number of its own', '[NAME_1] calls 110'],
    ['a link of its own', '[NAME_1] calls evil.example'],
    ['nothing', ''],
  ])('%s: only the original', async (_, translation) => {
    const { person, kase } = await inTouch();
    world.model.answers(() => ({ same_language: false, translation }));
    person.writes('Сьогодні дзвонила Олена');
    await kase.reads(phrase('desk-person-wrote', { text: 'Сьогодні дзвонила Олена' }));
    await town.quiet();
    expect(kase.lines().at(-1)).toBe(
      town.mrkdwn(phrase('desk-person-wrote', { text: 'Сьогодні дзвонила Олена' })),
    );
    expect(translations()).toHaveLength(1);
  });

  it('words with signs of danger, and all that follows in the urgent case, never leave', async () => {
    const { person } = await inTouch();
    person.writes('Мій чоловік б’є мене');
    await town.quiet();
    person.writes('Що мені тепер робити, я в кімнаті');
    await town.quiet();
    expect(world.model.requests).toEqual([]);
  });

  it('the consent is asked at the first need; without it the original is shown', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(helper);
    person.writes('Доброго дня, є новини?');
    await kase.reads(phrase('desk-person-wrote', { text: 'Доброго дня, є новини?' }));
    await person.hears(CONSENT);
    translating();
    await person.taps('consent-yes');
    await kase.reads(phrase('desk-translated', { text: '<English> Доброго дня, є новини?' }));
  });

  it('after a no nothing leaves either way', async () => {
    const person = town.person('uk');
    const kase = await person.isInTouchWith(helper);
    person.writes('Доброго дня, є новини?');
    await person.hears(CONSENT);
    await person.taps('consent-no');
    await person.hears('consent-ai-refused');
    person.writes('І ще одне питання до Вас');
    await helper.replies(kase, 'Tomorrow somebody comes.');
    await person.hears(phrase('human-reply', { number: kase.number, text: 'Tomorrow somebody comes.' }));
    await person.hearsNothingMore();
    expect(world.model.requests).toEqual([]);
  });

  it('nothing is translated where both read the same language', async () => {
    const { person } = await inTouch('en');
    person.writes('Good day, is there any news?');
    await town.quiet();
    expect(world.model.requests).toEqual([]);
  });
});

describe('the team to a person', () => {
  const REPLY = 'Anna Schmidt comes at 15:30, Hauptstraße 12.';

  const uk = phrase('desk-language-uk');
  const withTranslation = ({ number }: CaseThread) =>
    phrase('human-reply-translated', { number, text: REPLY, translation: `<Ukrainian> ${REPLY}` });
  const original = ({ number }: CaseThread) => phrase('human-reply', { number, text: REPLY });

  /** Writes the answer and looks at its preview. */
  async function previews(kase: CaseThread, more: Record<string, string> = {}): Promise<void> {
    await helper.presses('reply', kase);
    await helper.sees(phrase('desk-reply-title', { number: kase.number }));
    expect(await helper.fills(REPLY, more)).toBeUndefined();
    await helper.sees(phrase('desk-look-title', { number: kase.number }));
  }

  /** Waits until the preview says `said`. @returns all its lines. */
  async function shows(said: Said): Promise<string> {
    const expected = town.mrkdwn(said);
    const lines = () => helper.modalLines().join('\n');
    await expect.poll(lines, { timeout: 10_000 }).toContain(expected);
    return lines();
  }

  it('the preview gets the translation above the original, and both go by the press alone', async () => {
    const { person, kase } = await inTouch();
    await previews(kase);
    const seen = await shows('desk-look-translated');
    expect(seen).toContain(town.plain('uk', withTranslation(kase)));
    expect(helper.staff.modal()?.submit?.text).toBe(town.plain('en', 'desk-send-translated'));
    await person.hearsNothingMore();
    expect(await helper.agrees()).toBeUndefined();
    await person.hears(withTranslation(kase));
    await person.hearsNothingMore();
    const raw = world.model.requests.map((request) => request.raw).join('\n');
    for (const secret of ['Anna', 'Schmidt', '15:30', 'Hauptstra']) expect(raw).not.toContain(secret);
    expect(translations()).toMatchObject([{ from: 'English', to: 'Ukrainian' }]);
  });

  it('“Send original” sends that, and nothing follows it', async () => {
    const { person, kase } = await inTouch();
    await previews(kase);
    await shows('desk-look-translated');
    await helper.staff.press('modal', 'case.send');
    await person.hears(original(kase));
    await person.hearsNothingMore();
    expect(translations()).toHaveLength(1);
  });

  it('whoever sends before it is there sends the original, and nothing follows it', async () => {
    const { person, kase } = await inTouch();
    world.model.faults.add({ delay: 300 });
    await previews(kase);
    await shows(phrase('desk-look-translating', { language: uk }));
    expect(await helper.agrees()).toBeUndefined();
    await person.hears(original(kase));
    await town.quiet();
    await person.hearsNothingMore();
  });

  it('nothing comes in between whoever has gone back to the words', async () => {
    const { person, kase } = await inTouch();
    world.model.faults.add({ delay: 300 });
    await previews(kase);
    await helper.staff.press('modal', 'case.edit');
    await helper.sees(phrase('desk-reply-title', { number: kase.number }));
    await town.quiet();
    expect(translations()).toHaveLength(1);
    expect(helper.staff.modal()?.callback_id).toBe('edit');
    // A preview that is closed is nobody's to update, and nothing has left.
    world.model.faults.add({ delay: 300 });
    expect(await helper.fills(REPLY)).toBeUndefined();
    await helper.staff.closeModal();
    await town.quiet();
    const drawn = "SELECT state FROM outbox WHERE kind = 'preview' ORDER BY id DESC LIMIT 1";
    expect(town.rows(drawn)).toEqual([{ state: 'sent' }]);
    expect(helper.staff.modal()).toBeNull();
    await person.hearsNothingMore();
  });

  it('when it fails the preview says so, and the original goes', async () => {
    const { person, kase } = await inTouch();
    world.model.faults.add({ status: 500 }, 2);
    await previews(kase);
    await shows(phrase('desk-look-untranslated', { language: uk }));
    expect(await helper.agrees()).toBeUndefined();
    await person.hears(original(kase));
    await person.hearsNothingMore();
  });

  it('goes later, as it was looked at', async () => {
    const { person, kase } = await inTouch();
    const [{ at } = { at: 0 }] = town.rows<{ at: number }>('SELECT max(recorded_at) AS at FROM inbox');
    await previews(kase, { later: String(Math.ceil(at / 60_000) * 60 + 120) });
    await shows('desk-look-translated');
    expect(helper.staff.modal()?.submit?.text).toBe(town.plain('en', 'desk-plan-translated'));
    expect(await helper.agrees()).toBeUndefined();
    await person.hearsNothingMore();
    await town.world.turnClock('24h');
    await person.hears(withTranslation(kase));
  });

  it('words of the thread come in a second preview, and “Check the translation” brings them back to whoever presses', async () => {
    const { person, kase } = await inTouch();
    helper.writes(kase, REPLY);
    const soon: Said = {
      join: [phrase('desk-preview', { number: kase.number }), phrase('desk-preview-translating')],
      by: '\n',
    };
    const first = await helper.isTold(soon, REPLY);
    const second = await helper.isTold(
      phrase('desk-preview-translated', { language: uk }),
      town.plain('uk', withTranslation(kase)),
    );
    await person.hearsNothingMore();
    await helper.presses('translated', second);
    await person.hears(withTranslation(kase));
    await helper.presses('send', first);
    await helper.isTold('desk-refused-gone');
    await person.hearsNothingMore();

    const out = phrase('desk-translated-out', { language: uk, text: `<Ukrainian> ${REPLY}` });
    await kase.reads(out);
    const post = kase.channel.thread(kase.ts).findLast((one) => JSON.stringify(one.blocks).includes('check'));
    if (!post) throw new Error('no post');
    await helper.staff.press({ channel: kase.channel.id, ts: post.ts }, 'case.check');
    await helper.isTold('desk-model-asked');
    await helper.isTold('desk-translated-back', `<English> <Ukrainian> ${REPLY}`);
    expect(translations().at(-1)).toMatchObject({ from: 'Ukrainian', to: 'English' });
  });

  it('a correction has a translation of its own, which takes the place of the old one', async () => {
    const { person, kase } = await inTouch();
    const ts = helper.writes(kase, REPLY);
    await helper.presses('translated', await told(kase, REPLY));
    await person.hears(withTranslation(kase));
    const words = 'Anna Schmidt comes tomorrow.';
    helper.staff.edit(kase.channel.id, ts, words);
    const said = phrase('human-reply-translated', {
      number: kase.number,
      text: words,
      translation: `<Ukrainian> ${words}`,
    });
    await helper.presses('translated', await told(kase, words));
    await person.hears(said);
  });

  /** The second preview of `text`, with its translation. */
  const told = ({ number }: CaseThread, text: string) =>
    helper.isTold(
      phrase('desk-preview-translated', { language: uk }),
      town.plain(
        'uk',
        phrase('human-reply-translated', { number, text, translation: `<Ukrainian> ${text}` }),
      ),
    );
});

describe('a summary', () => {
  const press = async (kase: CaseThread) => {
    await town.quiet();
    await helper.presses('summary', kase);
    await helper.isTold('desk-model-asked');
  };

  it('names nobody, and goes when one of its messages is taken back', async () => {
    const { person, kase } = await inTouch();
    const id = person.writes(SECRETS);
    await town.quiet();
    world.model.answers(({ schema }) =>
      schema === 'summary'
        ? { wants: 'A repair.', situation: 'The person waits.', open: ['a date'], next: '' }
        : undefined,
    );
    await press(kase);
    const params = { wants: 'A repair.', situation: 'The person waits.', open: 'a date', next: '–' };
    await kase.reads(phrase('desk-summary', params));
    const asked = world.model.requests.find(({ schema }) => schema === 'summary')?.raw ?? '';
    for (const secret of ['Оксана', 'Канаренко', '5550199', 'Geheimgasse'])
      expect(asked).not.toContain(secret);
    person.phone.write('/unsend', { reply_to_message: { message_id: id } });
    await town.quiet();
    expect(kase.lines().join('\n')).not.toContain('The person waits.');
  });

  it.each(['[NAME_1] waits', 'waits since 2024', 'see evil.example'])(
    'is not shown with “%s”',
    async (words) => {
      const { person, kase } = await inTouch();
      person.writes('Доброго дня, є новини?');
      await town.quiet();
      world.model.answers(() => ({ wants: words, situation: '', open: [], next: '' }));
      await press(kase);
      await helper.isTold('desk-model-failed');
      expect(kase.lines().join('\n')).not.toContain(words);
    },
  );
});
