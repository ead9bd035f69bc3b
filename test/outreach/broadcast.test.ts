/** A message to many at the desk: written, planned, agreed to by a second person, sent, answered, taken back, corrected and reported. */
import { beforeEach, expect, it } from 'vitest';
import { applyRetention } from '../../src/db/retention.js';
import { audit } from '../../src/db/schema.js';
import { reportOf } from '../../src/flows/broadcast/desk/report.js';
import { CAST_VERBS } from '../../src/flows/broadcast/desk/verbs.js';
import { topicName } from '../../src/flows/broadcast/topics.js';
import { EMPTY, textFor, writtenOf } from '../../src/flows/broadcast/words.js';
import { dataOf } from '../../src/flows/privacy/data-file.js';
import type { Reply } from '../../src/flows/reply.js';
import { Turn } from '../../src/flows/turn.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { type Colleague, type Resident, Village } from '../world/village.js';

const UK = 'Завтра ми працюємо лише до дванадцятої. Пишіть нам, будь ласка, зранку.';
const DE =
  'Morgen arbeiten wir nur bis 12:00. Bitte schreiben Sie uns vormittags. https://example.org/a?b=1&c=<2>';
const GIVEN = { topic: 'service', uk: UK, de: DE };

let village: Village;
let [writer, second, helper]: Colleague[] = [];
let [olha, petro, ivan, anna]: Resident[] = [];
let people: { writer: Colleague; second: Colleague; helper: Colleague };
let readers: { olha: Resident; petro: Resident; ivan: Resident; anna: Resident };

beforeEach(() => {
  village = new Village({ OPERATOR_NAME: 'Wohnhilfe' });
  writer = village.colleague({ coordinator: true });
  second = village.colleague({ coordinator: true });
  helper = village.colleague({ coordinator: false });
  people = { writer, second, helper };
  olha = village.resident('uk').writes('/start');
  petro = village.resident('uk').writes('/start');
  ivan = village.resident('ru').writes('/start');
  anna = village.resident('de').writes('/start');
  readers = { olha, petro, ivan, anna };
});

const written = (id = 1) => writtenOf(new Turn(village.ground, { id: 90_000, recordedAt: village.now }), id);
const value = (id = 1): string => `cast:${id}:${written(id).revision}`;
const state = (id = 1) => village.rows.broadcasts.byId(id)?.state;
const shown = (): string =>
  village
    .sent({ channel: 'C0HELP' })
    .filter(({ text }) => text.startsWith('*Message N') || text.startsWith('<b>Message N'))
    .at(-1)?.text ?? '';
/** What can be pressed below the message that shows it, as it was drawn last. */
const offered = (): string[] => {
  const drawn = village.sent({ channel: 'C0HELP' }).filter(({ text }) => text.includes('Message N'));
  const { buttons = [] } = village.rows.outbox.payload(drawn.at(-1)?.row ?? expect.fail('nothing')) as {
    buttons?: { verb: string }[];
  };
  return buttons.map(({ verb }) => verb);
};
const deeds = (): string[] =>
  village.fresh.store.tables
    .select()
    .from(audit)
    .all()
    .map(({ action }) => action)
    .filter((action) => action.startsWith('cast-'));
const keyOf = (reply: Reply | undefined): string | null =>
  reply && 'said' in reply ? reply.said.key : (reply?.type ?? null);
const got = (who: Resident): string[] =>
  who.heard.filter(({ row }) => row.kind === 'broadcast').map(({ text }) => text);
/** Sends what is written, as somebody whom the number of readers does not stop. */
const sends = (id = 1): Reply | undefined => people.writer.presses('castsend', value(id));

it('is written in one window, whose mistakes stand where they are', () => {
  expect(keyOf(people.helper.commands('broadcast'))).toBe('desk-refused-coordinator');
  expect(keyOf(people.helper.presses('castwrite', ''))).toBe('desk-refused-coordinator');
  expect(keyOf(people.helper.submits('castwrite', 'new', GIVEN))).toBe('desk-refused-coordinator');
  expect(people.writer.commands('broadcast')).toMatchObject({ type: 'modal', verb: 'castwrite' });
  const tries: [Record<string, string>, string, string][] = [
    [{ uk: UK }, 'topic', 'desk-modal-empty'],
    [{ topic: 'weather', uk: UK }, 'topic', 'desk-modal-empty'],
    [{ topic: 'service', uk: ' \u200b\u202e ' }, 'uk', 'desk-cast-no-text'],
    [{ ...GIVEN, de: 'Guten Tag, {name}' }, 'de', 'desk-cast-places'],
    [{ ...GIVEN, de: 'Доброго дня, шановні' }, 'de', 'desk-cast-alphabet'],
    [{ ...GIVEN, uk: 'Здравствуйте, мы рады' }, 'uk', 'desk-cast-alphabet'],
    [{ ...GIVEN, ru: 'Доброго дня, ми чекаємо на Вас її' }, 'ru', 'desk-cast-alphabet'],
    [{ ...GIVEN, de: '🎉'.repeat(11) }, 'de', 'desk-cast-loud'],
    [{ ...GIVEN, de: 'a'.repeat(3001) }, 'de', 'desk-modal-long'],
    [{ ...GIVEN, when: String(village.now - 1) }, 'when', 'desk-later-past'],
    [{ ...GIVEN, when: 'NaN' }, 'when', 'desk-later-past'],
  ];
  for (const [more, field, key] of tries)
    expect(people.writer.submits('castwrite', 'new', more), JSON.stringify(more)).toMatchObject({
      type: 'errors',
      field,
      said: { key },
    });
  expect(village.rows.broadcasts.list(9)).toEqual([]);
  expect(keyOf(people.writer.submits('castwrite', 'new', GIVEN))).toBe('desk-cast-saved');
  expect(deeds()).toEqual(['cast-write']);
});

it('shows a flight plan: who gets what, who does not and why, and how long it takes', () => {
  village.rows.optOuts.add(readers.petro.person.id, 'service', village.now);
  people.writer.submits('castwrite', 'new', GIVEN);
  const plan = shown();
  // Russian never stands in for Ukrainian: the German text does.
  for (const part of [
    '3 people get it',
    'Ukrainian 1',
    'Russian 1',
    'German 1',
    'German instead of Russian: 1',
  ])
    expect(plan).toContain(part);
  expect(plan).toContain('Left out: left out the subject 1');
  expect(plan).toContain('about 1 minute');
  expect(plan.match(/Land not known/g)?.length).toBe(3);
  expect(plan).not.toContain('&c=<2>');
  const modal = people.second.presses('castlook', value());
  expect(JSON.stringify(modal)).toContain('c=<2>');
  expect(keyOf(people.helper.presses('castlook', value()))).toBe('desk-refused-coordinator');

  people.writer.submits('castwrite', value(), { ...GIVEN, de: '', languages: 'ru,en', status: 'landlord' });
  expect(shown()).toContain('Nobody gets it');
  expect(keyOf(sends())).toBe('desk-cast-empty');
  people.writer.submits('castwrite', value(), { ...GIVEN, de: '', languages: 'ru,uk' });
  expect(shown()).toContain('no text in their language 1');
});

it('goes out once a second person has read and agreed, and not after a change', () => {
  village.ground.house.broadcast.approveAbove = 2;
  people.writer.submits('castwrite', 'new', GIVEN);
  expect(shown()).toContain('a second coordinator must agree');
  expect(sends()).toBeUndefined();
  expect(keyOf(sends())).toBe('desk-cast-not-now');
  expect(state()).toBe('waiting');
  expect(JSON.stringify(people.second.commands('broadcast list'))).toContain('castshow');
  expect(keyOf(people.helper.commands('broadcast list'))).toBe('desk-refused-coordinator');
  const old = village.rows.broadcasts.byId(1)?.shownKey;
  expect(keyOf(people.second.presses('castshow', 'cast:1:0'))).toBe('desk-cast-saved');
  expect(village.rows.broadcasts.byId(1)?.shownKey).not.toBe(old);
  expect(shown()).toContain('waits for a second person');
  const before = value();
  const read = { readuk: 'yes', readde: 'yes' };
  expect(keyOf(people.writer.presses('castagree', before))).toBe('desk-cast-own');
  expect(keyOf(people.writer.submits('castagree', before, read))).toBe('desk-cast-own');
  expect(keyOf(people.helper.presses('castagree', before))).toBe('desk-refused-coordinator');
  expect(people.second.presses('castagree', before)).toMatchObject({ type: 'modal', verb: 'castagree' });
  expect(people.second.submits('castagree', before, { readuk: 'yes' })).toMatchObject({ field: 'readde' });

  // What is changed while somebody reads is not what they agree to.
  const later = `${DE} Danke.`;
  people.writer.submits('castwrite', before, { ...GIVEN, de: later });
  expect(state()).toBe('draft');
  expect(people.second.submits('castagree', before, read)).toMatchObject({ type: 'errors' });
  sends();
  expect(people.second.submits('castagree', value(), read)).toBeUndefined();
  expect(people.second.submits('castagree', value(), read)).toMatchObject({
    said: { key: 'desk-cast-not-now' },
  });
  village.advance(30_000);
  expect(state()).toBe('done');
  expect(got(readers.anna)).toHaveLength(1);
  expect(got(readers.anna)[0]).toContain('Danke.');
  expect(got(readers.olha)[0]).toContain(UK);
  expect(deeds()).toEqual([
    ...['cast-write', 'cast-ask', 'cast-show', 'cast-change', 'cast-ask', 'cast-agree'],
  ]);

  // Whoever has changed it has written it, too.
  people.writer.submits('castwrite', 'new', GIVEN);
  people.second.submits('castwrite', value(2), { ...GIVEN, de: later });
  sends(2);
  for (const one of [people.writer, people.second])
    expect(keyOf(one.presses('castagree', value(2)))).toBe('desk-cast-own');
});

it('arrives with neutral first words, plain links and its buttons, and what people answer is a request', () => {
  people.writer.submits('castwrite', 'new', GIVEN);
  expect(sends()).toBeUndefined();
  village.advance(30_000);
  const { olha, petro, ivan, anna } = readers;
  for (const one of [olha, petro, ivan, anna]) expect(got(one)).toHaveLength(1);
  // German words for who has none of their own, with head and buttons in Russian.
  expect(got(ivan)[0]).toContain('c=&lt;2&gt;');
  expect(got(ivan)[0]).toContain('Тема: Как мы работаем');
  const topic = topicName('service');
  expect(got(olha)[0]?.startsWith(olha.says(phrase('broadcast-head', { topic })))).toBe(true);

  olha.presses('broadcast-answer');
  olha.reads('broadcast-answer-write');
  olha.writes('А можна прийти о восьмій?');
  const kase = village.rows.cases.openOf(olha.person.id);
  expect(kase?.topic).toBe('broadcast');
  const thread = village.sent({ channel: 'C0HELP' }).filter(({ row }) => row.caseId === kase?.id);
  expect(thread.map(({ text }) => text).join('\n')).toMatch(
    /message N1 to many[\s\S]*bis 12:00[\s\S]*А можна/,
  );
  const notes = (who: Resident): number => {
    const open = village.rows.cases.openOf(who.person.id);
    const posts = village.sent({ channel: 'C0HELP' }).filter(({ row }) => row.caseId === open?.id);
    return posts.filter(({ text }) => text.includes('message N1')).length;
  };
  olha.writes('Дякую');
  expect(notes(olha)).toBe(1);
  // A plain reply to the message is an answer as well, and whoever does something else has not answered.
  petro.replies('Ми прийдемо', petro.heard.find(({ row }) => row.kind === 'broadcast') ?? null);
  expect(village.rows.cases.openOf(petro.person.id)?.topic).toBe('broadcast');
  expect(notes(petro)).toBe(1);
  anna.presses('broadcast-answer');
  anna.writes('/menu').writes('Was ist eine Kaution?');
  expect(village.rows.cases.openOf(anna.person.id)).toBeUndefined();
  // Danger goes first, whatever it answers.
  ivan.presses('broadcast-answer');
  ivan.writes('Меня бьёт муж, помогите');
  expect(village.rows.cases.openOf(ivan.person.id)?.urgency).toBe('red');

  petro.presses('broadcast-leave');
  people.writer.submits('castwrite', 'new', GIVEN);
  village.days(2);
  sends(2);
  village.advance(30_000);
  expect(got(petro)).toHaveLength(1);
  expect(reportOf(village.rows, 2)).toContain('uk,skipped,left,\r\n');
});

it('waits for the morning, pauses, goes on and is cancelled, each by one press', () => {
  village.advance(13 * 3_600_000);
  people.writer.submits('castwrite', 'new', GIVEN);
  expect(shown()).toContain('Quiet hours until');
  sends();
  village.advance(20_000);
  expect(state()).toBe('running');
  expect(got(readers.olha)).toEqual([]);
  for (const verb of ['castpause', 'castgo', 'caststop', 'castrecall', 'castcorrect', 'castreport'])
    expect(keyOf(people.helper.presses(verb, value())), verb).toBe('desk-refused-coordinator');
  expect(people.second.presses('castpause', value())).toBeUndefined();
  expect(keyOf(people.writer.presses('castpause', value()))).toBe('desk-cast-not-now');
  expect(shown()).toContain('paused');
  village.days(1);
  expect(got(readers.olha)).toEqual([]);
  expect(people.writer.presses('castgo', value())).toBeUndefined();
  expect(keyOf(people.writer.presses('castgo', value()))).toBe('desk-cast-not-now');
  village.advance(12 * 3_600_000);
  expect(got(readers.olha)).toHaveLength(1);
  expect(state()).toBe('done');
  expect(keyOf(people.writer.presses('caststop', value()))).toBe('desk-cast-not-now');

  const at = village.now + 3 * 3_600_000;
  people.writer.submits('castwrite', 'new', { ...GIVEN, when: String(at) });
  sends(2);
  expect(state(2)).toBe('planned');
  // A change of what is planned makes a draft of it again, and it does not go by itself.
  people.writer.submits('castwrite', value(2), { ...GIVEN, when: String(at) });
  expect(state(2)).toBe('draft');
  village.advance(4 * 3_600_000);
  expect(got(readers.olha)).toHaveLength(1);
  expect(keyOf(sends(2))).toBe('desk-later-past');
  expect(people.second.presses('caststop', value(2))).toBeUndefined();
  expect(state(2)).toBe('cancelled');
  expect(shown()).toContain('cancelled');
});

it('is reported, corrected by two and taken back by one', () => {
  people.writer.submits('castwrite', 'new', GIVEN);
  sends();
  village.advance(60_000);
  expect(shown()).toContain('Arrived 4 · blocked 0');
  const file = village.sent({ channel: 'C0HELP' }).find(({ row }) => row.kind === 'relay');
  expect(file?.text).toContain('Report on message N1');
  expect(village.rows.outbox.payload(file?.row ?? expect.fail('no report'))).toMatchObject({
    under: village.rows.broadcasts.byId(1)?.shownKey,
    files: [{ id: 'made:broadcast.csv:1', ending: 'csv' }],
  });
  // Groups below ten are hidden.
  expect(reportOf(village.rows, 1)).toBe(
    'language,outcome,reason,people\r\nde,sent,,\r\nru,sent,,\r\nuk,sent,,\r\n',
  );

  village.ground.house.broadcast.approveAbove = 2;
  const texts = { uk: `${UK} Крім середи.`, de: 'Morgen arbeiten wir nur bis 13:00.' };
  expect(keyOf(people.writer.submits('castcorrect', value(), { ...texts, de: '' }))).toBe('desk-modal-empty');
  expect(keyOf(people.writer.submits('castcorrect', value(), texts))).toBe('desk-cast-need');
  expect(shown()).toContain('A correction waits');
  expect(keyOf(people.writer.presses('castagree', value()))).toBe('desk-cast-own');
  expect(JSON.stringify(people.second.presses('castagree', value()))).toContain('13:00');
  expect(people.second.submits('castagree', value(), { readuk: 'yes', readde: 'yes' })).toBeUndefined();
  village.advance(60_000);
  expect(village.rows.broadcasts.byId(1)?.change).toMatchObject({ what: 'correct' });
  expect(shown()).toContain('Corrected:');

  expect(offered()).toContain('castrecall');
  expect(people.second.presses('castrecall', value())).toBeUndefined();
  village.advance(60_000);
  expect(shown()).toContain('Recalled:* deleted 4');
  // Nobody has it any more: there is nothing to take back.
  expect(offered()).toEqual(['castreport']);
  expect(keyOf(people.writer.submits('castcorrect', value(), texts))).toBe('desk-cast-not-now');
  expect(deeds()).toEqual(['cast-write', 'cast-send', 'cast-correct', 'cast-agree-correct', 'cast-recall']);
});

it('is tried in the writer’s own Telegram by a link that nobody else can make', () => {
  village.ground.house.bot.name = 'wohnhilfe_bot';
  people.writer.submits('castwrite', 'new', GIVEN);
  const link = /https:\/\/t\.me\/wohnhilfe_bot\?start=(try_[\w-]+)/.exec(
    JSON.stringify(people.writer.presses('castlook', value())),
  );
  const code = link?.[1] ?? expect.fail('no link');
  expect(code.length).toBeLessThanOrEqual(64);
  const own = village.resident('de').writes(`/start ${code}`);
  const texts = own.heard.map(({ text }) => text);
  expect(texts.filter((text) => text.includes(UK) || text.includes('12:00'))).toHaveLength(2);
  own.presses('broadcast-leave');
  own.reads('broadcast-test-button');
  expect(village.rows.optOuts.of(own.person.id)).toEqual([]);
  own.writes(`/start ${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`);
  own.reads('broadcast-test-over');
  village.advance(31 * 60_000);
  const before = own.heard.length;
  own.writes(`/start ${code}`);
  expect(own.heard).toHaveLength(before + 1);
  expect(own.last).toBe(own.says('broadcast-test-over'));
});

it('has a program draft what is missing, and sends none of it before somebody who reads it has agreed', () => {
  village = new Village({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPERATOR_NAME: 'Wohnhilfe' });
  const coordinator = village.colleague({ coordinator: true });
  const reader = village.colleague({ coordinator: false });
  const olha = village.resident('uk').writes('/start');
  const anna = village.resident('de').writes('/start');
  const said = 'Bitte schreiben Sie an Olena Kovalenko, Telefon +49 170 1234567.';
  coordinator.submits('castwrite', 'new', { topic: 'service', de: said, drafts: 'yes' });
  const asked = village.rows.asks.open('due').map((id) => village.rows.asks.byId(id));
  expect(asked.map((ask) => [ask?.kind, ask?.personId])).toEqual(
    Array.from({ length: 3 }, () => ['cast', 0]),
  );
  expect(JSON.stringify(asked.map((ask) => ask?.payload?.send))).not.toMatch(/Kovalenko|1234567/);
  expect(shown()).toContain('still drafting: Ukrainian, Russian, English');
  for (const ask of asked) {
    const { to, text } = (ask?.payload?.send ?? {}) as { to: string; text: string };
    const hidden = text.match(/\[\w+\]/g)?.join(' ') ?? '';
    const words = { uk: `Пишіть, будь ласка: ${hidden}`, ru: 'Без чисел', en: `Please write to ${hidden}` }[
      to
    ];
    village.rows.asks.begin(ask?.id ?? 0);
    const result = { same_language: false, translation: words };
    village.rows.asks.end(ask?.id ?? 0, { result }, village.now);
    village.own({ type: 'ask.ended', id: ask?.id ?? 0 });
  }
  expect(written().confirmed).toEqual(['de']);
  expect(written().texts.uk).toContain('Kovalenko');
  // What a program has left out is no draft.
  expect(Object.keys(written().texts).toSorted()).toEqual(['de', 'en', 'uk']);
  expect(shown()).toContain('not confirmed yet');

  reader.submits('languages', 'me', { languages: 'ru' });
  expect(JSON.stringify(reader.presses('castconfirm', value()))).toContain(said);
  const filled = { uk: written().texts.uk ?? '', readuk: 'yes', en: written().texts.en ?? '' };
  expect(keyOf(reader.submits('castconfirm', value(), filled))).toBe('desk-cast-draft-speak');
  reader.submits('languages', 'me', { languages: 'uk' });
  expect(reader.submits('castconfirm', value(), filled)).toBeUndefined();
  expect(written().confirmed).toEqual(['de', 'uk']);
  coordinator.presses('castsend', value());
  village.advance(30_000);
  expect(got(olha)[0]).toContain('Пишіть, будь ласка');
  expect(got(anna)).toHaveLength(1);
  expect(deeds()).toEqual(['cast-write', 'cast-confirm-uk', 'cast-send']);
});

it('is not agreed to by who has put words of their own in the place of a draft', () => {
  village.ground.house.broadcast.approveAbove = 2;
  people.writer.submits('castwrite', 'new', { topic: 'service', de: DE });
  const { broadcasts } = village.rows;
  const kept = broadcasts.words(1) ?? expect.fail();
  broadcasts.edit(1, { words: { ...kept, texts: { de: DE, uk: 'Чернетка програми.' } } });
  const own = { uk: 'Зовсім інші слова, яких ніхто не бачив.', readuk: 'yes' };
  expect(people.second.submits('castconfirm', value(), own)).toBeUndefined();
  expect(written().confirmed.toSorted()).toEqual(['de', 'uk']);
  sends();
  expect(state()).toBe('waiting');
  const read = { readuk: 'yes', readde: 'yes' };
  expect(keyOf(people.second.presses('castagree', value()))).toBe('desk-cast-own');
  expect(keyOf(people.second.submits('castagree', value(), read))).toBe('desk-cast-own');
  const third = village.colleague({ coordinator: true });
  expect(third.submits('castagree', value(), read)).toBeUndefined();
});

it('is forgotten in time, with who got it', async () => {
  people.writer.submits('castwrite', 'new', GIVEN);
  people.writer.submits('castwrite', 'new', GIVEN);
  sends();
  village.advance(30_000);
  const { id } = readers.olha.person;
  expect(dataOf(village.rows, id, 'chat')?.messagesToMany).toMatchObject([
    { topic: 'service', outcome: 'sent' },
  ]);
  const answer = readers.olha.heard.at(-1)?.buttons[0]?.token ?? expect.fail('no button');
  const later = (days: number) => village.now + days * 86_400_000;
  await applyRetention(village.fresh.store, village.rows, village.fresh.path, later(89));
  expect(village.rows.broadcastReach.of(id)).toHaveLength(1);
  expect(
    await applyRetention(village.fresh.store, village.rows, village.fresh.path, later(91)),
  ).toMatchObject({
    broadcasts: 4,
    broadcastDrafts: 1,
  });
  expect(village.rows.broadcastReach.of(id)).toEqual([]);
  readers.olha.pressesToken(answer);
  expect(readers.olha.person.awaits).toBeNull();
});

it('is for coordinators alone, whatever a button is made to say', () => {
  people.writer.submits('castwrite', 'new', GIVEN);
  for (const { name, press, submit, right } of CAST_VERBS) {
    const [pressed, submitted] = [
      press && keyOf(people.helper.presses(name, value())),
      submit && keyOf(people.helper.submits(name, value(), GIVEN)),
    ];
    if (right === undefined) continue;
    for (const said of [pressed, submitted])
      expect(said ?? 'desk-refused-coordinator', name).toBe('desk-refused-coordinator');
  }
  expect(state()).toBe('draft');
  for (const forged of ['cast:', 'cast:99:1', 'cast:1', 'cast:x:y', 'case:1', 'cast:1e3:1', ''])
    for (const { name, press, submit } of CAST_VERBS) {
      if (forged === '' && name === 'castwrite') continue;
      if (press) people.writer.presses(name, forged === 'cast:1' && name === 'caststop' ? 'cast:' : forged);
      if (submit) people.writer.submits(name, forged, GIVEN);
    }
  expect(village.rows.broadcasts.list(9)).toHaveLength(1);
  expect(state()).toBe('draft');
  village.advance(60_000);
  expect(got(readers.olha)).toEqual([]);
});

it('never puts Russian in the place of Ukrainian, nor the other way round', () => {
  for (let mask = 0; mask < 16; mask += 1) {
    const confirmed = LANGUAGES.filter((_, n) => (mask >> n) % 2 === 1);
    const texts = Object.fromEntries(LANGUAGES.map((one) => [one, 'x']));
    for (const reader of LANGUAGES) {
      const from = textFor({ ...EMPTY, texts, confirmed }, reader);
      if (confirmed.includes(reader)) expect(from).toBe(reader);
      else expect([undefined, 'de', 'en']).toContain(from);
    }
  }
});
