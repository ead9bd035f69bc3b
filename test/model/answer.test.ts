/** A model answers only with consent, from our texts, and never late; whatever it does, the way without it goes on. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ModelRequest } from '../../sandbox/model/index.js';
import { LANGUAGES, type Language } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { CONSENT, type ModelTown, openModelTown, PROVIDER, startsWithHelp } from '../world/model-town.js';
import type { Person } from '../world/person.js';
import { lines, type Said, titleOf } from '../world/said.js';
import type { Town } from '../world/town.js';
import { unsureQuestion } from '../world/unsure.js';

const ASKED: Record<Language, string> = {
  uk: unsureQuestion('uk'),
  ru: unsureQuestion('ru'),
  de: unsureQuestion('de'),
  en: unsureQuestion('en'),
};

/** What is said when nothing is sure. */
const UNSURE = 'answer-choose';

type Source = { slug: string; text: string };
type Answer = { answer: string; cited: string[]; abstain: boolean; danger: string };

let world: ModelTown;
let town: Town;
beforeAll(async () => {
  world = await openModelTown({ requests_a_day_person: 6 });
  town = world.town;
});
afterEach(() => world.model.reset());
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await world.stop();
});

const sourcesOf = ({ asked }: ModelRequest): Source[] => (JSON.parse(asked) as { sources: Source[] }).sources;
/** The first sentence of the short answer: the second line of a source. */
const quoteOf = ({ text }: Source): string => (text.split('\n')[1] ?? '').split(/(?<=[.?])\s/)[0] ?? '';

/** Answers with the first source, changed by `how`. */
function answering(how: (fine: Answer, sources: Source[]) => Partial<Answer>): void {
  world.model.answers((request) => {
    const sources = sourcesOf(request);
    const [first] = sources;
    if (!first) throw new Error('no sources');
    const fine = { answer: quoteOf(first), cited: [first.slug], abstain: false, danger: 'none' };
    return { ...fine, ...how(fine, sources) };
  });
}

async function withHelp(language: Language = 'en'): Promise<Person> {
  const person = town.person(language);
  await startsWithHelp(town, person);
  return person;
}

const label = phrase('model-answered', { provider: PROVIDER });
const asks = (): ModelRequest[] => world.model.requests.filter(({ schema }) => schema === 'answer');

describe('the consent', () => {
  it.each(LANGUAGES)(
    'is asked at the first need, and after a yes the question is asked (%s)',
    async (language) => {
      answering(() => ({}));
      const person = town.person(language);
      await person.starts();
      person.writes(ASKED[language]);
      await person.hears(UNSURE);
      await person.hears(CONSENT);
      await town.quiet();
      expect(world.model.requests).toEqual([]);
      await person.taps('consent-yes');
      await town.quiet();
      expect(asks()).toHaveLength(1);
      const [first] = asks().flatMap(sourcesOf);
      const said = person.read().at(-1) ?? '';
      expect(said.split('\n')[0]).toBe(titleOf(first?.slug ?? '', language));
      expect(said).toContain(first ? quoteOf(first) : '?');
      expect(said.endsWith(person.text(label))).toBe(true);
    },
  );

  it('after a no nothing leaves, and it is not asked again', async () => {
    const person = town.person('en');
    await person.starts();
    for (const nth of [0, 1]) {
      person.writes(ASKED.en);
      await person.hears(UNSURE);
      if (nth > 0) continue;
      await person.hears(CONSENT);
      await person.taps('consent-no');
      await person.hears('consent-ai-refused');
    }
    await person.hearsNothingMore();
    expect(world.model.requests).toEqual([]);
  });

  it('taken back under /privacy, nothing leaves any more', async () => {
    const person = await withHelp();
    person.writes('/privacy');
    await town.quiet();
    await person.taps('privacy-consents');
    await town.quiet();
    await person.taps('consent-withdraw-ai');
    await town.quiet();
    await person.hearsAll();
    person.writes(ASKED.en);
    await person.hears(UNSURE);
    await person.hearsNothingMore();
    expect(world.model.requests).toEqual([]);
  });
});

describe('what leaves', () => {
  it('names nobody', async () => {
    answering(() => ({}));
    const person = await withHelp('ru');
    person.writes(
      `Меня зовут Яна Канаренко, Geheimgasse 17, тел. 0176 5550199, jana@kanari.example. ${ASKED.ru}`,
    );
    await town.quiet();
    const sent = world.model.requests.map(({ raw }) => raw).join('\n');
    expect(asks()).toHaveLength(1);
    for (const secret of [
      'Яна',
      'Канаренко',
      'jana',
      'Geheimgasse',
      '5550199',
      '0176',
      'kanari',
      String(person.id),
    ])
      expect(sent).not.toContain(secret);
  });

  it('is nothing when the entry itself is sure, when it is danger, or small talk', async () => {
    const person = await withHelp('de');
    for (const text of ['Wie hoch darf die Kaution sein?', 'Mein Mann schlägt mich', 'Danke schön'])
      person.writes(text);
    await town.quiet();
    expect(world.model.requests).toEqual([]);
  });
});

describe('what is not shown', () => {
  it.each<[string, (fine: Answer, sources: Source[]) => Partial<Answer>]>([
    ['an abstention', () => ({ answer: '', cited: [], abstain: true })],
    ['an answer without a source', () => ({ cited: [] })],
    ['an answer with a foreign source', ({ cited }) => ({ cited: [...cited, 'registration-scam'] })],
    ['a foreign link', ({ answer }) => ({ answer: `${answer} https://evil.example/pay` })],
    ['a number that no source has', ({ answer }) => ({ answer: `${answer} 98765 €.` })],
    ['words that no source has', () => ({ answer: 'Kindly transfer everything to Grandmaster Kowalski.' })],
    ['a placeholder', ({ answer }) => ({ answer: `${answer} [NAME_1]` })],
  ])('%s: the way without it instead', async (_, how) => {
    answering(how);
    const person = await withHelp();
    person.writes(ASKED.en);
    await person.hears(UNSURE);
    await person.hearsNothingMore();
    expect(asks()).toHaveLength(1);
    expect(person.read().join('\n')).not.toContain('evil');
  });

  it('a link of the entry is fine', async () => {
    let link = '';
    answering((_, sources) => {
      const found = sources.find(({ text }) => /\(https:[^)]+\)/.test(text));
      link = /\((https:[^)]+)\)/.exec(found?.text ?? '')?.[1] ?? '';
      return found ? { answer: `${quoteOf(found)} ${link}`, cited: [found.slug] } : { abstain: true };
    });
    const person = await withHelp();
    person.writes(ASKED.en);
    await town.quiet();
    const said = person.read().at(-1) ?? '';
    if (link === '') expect(said).toBe(person.text(UNSURE));
    else expect(said).toContain(link);
  });
});

describe('a second opinion', () => {
  it('takes the red way, with the message in the urgent channel', async () => {
    answering(() => ({ danger: 'violence', abstain: true, answer: '', cited: [] }));
    const person = await withHelp();
    person.writes(ASKED.en);
    await town.quiet();
    const kase = await person.caseTold();
    const red: Said = lines(
      'danger-about',
      'danger-violence',
      phrase('danger-staffed', { number: kase.number }),
    );
    await person.hears(red);
    expect(kase.channel.id).toBe(town.world.urgent);
    await kase.reads(phrase('desk-person-wrote', { text: ASKED.en }));
    expect(kase.card().join('\n')).toContain(town.mrkdwn('desk-danger-by-model'));
    expect(town.world.slack.channel(town.world.help).messages()).toEqual([]);
  });
});

describe('when it fails', () => {
  it.each(['broken-content', 'other-shape', 'refusal', 'bad-json', 'drop-request'] as const)(
    '%s twice: the way without it',
    async (fault) => {
      const person = await withHelp();
      world.model.faults.add(fault, 2);
      person.writes(ASKED.en);
      await person.hears(UNSURE);
      await person.hearsNothingMore();
      expect(asks()).toHaveLength(2);
      answering(() => ({}));
      person.writes(ASKED.en);
      await town.quiet();
      expect(person.read().at(-1)).toContain(person.text(label));
    },
  );

  it.each([{ status: 429, retry_after: 1 }, { status: 500 }])('%o once: asked once more', async (fault) => {
    answering(() => ({}));
    const person = await withHelp();
    world.model.faults.add(fault);
    person.writes(ASKED.en);
    await town.quiet();
    expect(asks()).toHaveLength(2);
    expect(person.read().at(-1)).toContain(person.text(label));
  });

  it('a wrong key is not tried twice', async () => {
    const person = await withHelp();
    world.model.faults.add({ status: 401 });
    person.writes(ASKED.en);
    await person.hears(UNSURE);
    expect(asks()).toHaveLength(1);
  });

  it('the budget of a day is never passed', async () => {
    answering(() => ({ abstain: true, answer: '', cited: [] }));
    const person = await withHelp();
    for (let nth = 0; nth < 8; nth += 1) {
      person.writes(`${ASKED.en} ${'?'.repeat(nth)}`);
      await town.quiet();
      await town.world.turnClock('20s');
    }
    expect(asks()).toHaveLength(6);
    const answers = person.read().filter((text) => text === person.text(UNSURE));
    expect(answers).toHaveLength(8);
  });
});
