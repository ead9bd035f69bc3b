/** Words between person and team are translated both ways beside the original, marked as a program's work, and checked by a press. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ModelRequest } from '../../sandbox/model/index.js';
import { phrase } from '../../src/words/phrase.js';
import type { CaseThread } from '../world/case-thread.js';
import type { Helper } from '../world/helper.js';
import { agreesToHelp, CONSENT, type ModelTown, openModelTown } from '../world/model-town.js';
import type { Person } from '../world/person.js';
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

  it('the original goes at once, and the same message gets the translation above it', async () => {
    const { person, kase } = await inTouch();
    await helper.replies(kase, REPLY);
    const params = { number: kase.number, text: REPLY, translation: `<Ukrainian> ${REPLY}` };
    const first = person.read().length;
    await person.hears(phrase('human-reply-translated', params));
    expect(person.read().length - first).toBeLessThanOrEqual(1);
    const raw = world.model.requests.map((request) => request.raw).join('\n');
    for (const secret of ['Anna', 'Schmidt', '15:30', 'Hauptstra']) expect(raw).not.toContain(secret);
    expect(translations()).toMatchObject([{ from: 'English', to: 'Ukrainian' }]);
  });

  it('“Check the translation” brings it back to whoever presses, and to nobody else', async () => {
    const { person, kase } = await inTouch();
    await helper.replies(kase, REPLY);
    const out = phrase('desk-translated-out', {
      language: phrase('language-uk'),
      text: `<Ukrainian> ${REPLY}`,
    });
    await kase.reads(out);
    const post = kase.channel.thread(kase.ts).at(-1);
    if (!post) throw new Error('no post');
    await helper.staff.press({ channel: kase.channel.id, ts: post.ts }, 'case.check');
    await helper.isTold('desk-model-asked');
    await helper.isTold('desk-translated-back', `<English> <Ukrainian> ${REPLY}`);
    expect(translations().at(-1)).toMatchObject({ from: 'Ukrainian', to: 'English' });
    await person.hearsAll();
  });

  it('when it fails the person has the original', async () => {
    const { person, kase } = await inTouch();
    world.model.faults.add({ status: 500 }, 2);
    await helper.replies(kase, REPLY);
    await person.hears(phrase('human-reply', { number: kase.number, text: REPLY }));
    await person.hearsNothingMore();
  });
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
