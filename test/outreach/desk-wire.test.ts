/** A message to many over the wire: what Slack and Telegram are sent is what they take, from the window to the report in the thread. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SlackMessage } from '../../sandbox/slack/index.js';
import { topicName } from '../../src/flows/broadcast/topics.js';
import { phrase } from '../../src/words/phrase.js';
import { openTown, type Town } from '../world/town.js';

let town: Town;
beforeAll(async () => {
  town = await openTown({ QUIET_HOURS: '03:00-03:00', OPENAI_BASE_URL: '' });
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await town.stop();
});

const UK = 'Завтра ми працюємо до дванадцятої. <b>&</b> https://example.org/?a=1&b=2';
const EN = `Tomorrow we work until noon. ${'Please write in the morning. '.repeat(95)}`.trim();

/** The message that shows the broadcast, once it says `said`. */
const shown = (said: string): Promise<SlackMessage> => {
  const all = () => town.world.slack.channel(town.world.help).messages();
  return town.inSlack(
    () => all().find(({ text }) => text.includes('to many*') && text.includes(said)),
    () => expect.fail(`${said}\nnot in\n${all().at(-1)?.text}`),
  );
};

it('goes from one window in Slack into every chat, and back', async () => {
  const [anna, olena, mary] = [town.helper('Anna'), town.person('uk'), town.person('en')];
  for (const person of [olena, mary]) person.writes('/start');
  await town.quiet();
  for (const person of [olena, mary]) await person.hearsAll();

  await anna.staff.command('/case', 'broadcast', town.world.help);
  await anna.sees('desk-cast-title');
  const wrong = await anna.staff.submit({ topic: 'service', uk: UK, en: 'Hello {name}' });
  expect(Object.keys(wrong.errors ?? {})).toEqual(['en']);
  const { errors } = await anna.staff.submit({
    ...{ topic: 'service', uk: UK, en: EN, languages: 'uk,en', laender: '', when: '' },
  });
  expect(errors).toBeUndefined();
  const plan = await shown('2 people get it');
  expect(plan.text).toContain('&lt;b&gt;&amp;');
  expect(await anna.staff.press(plan, 'case.castlook')).toMatchObject({});
  await anna.sees('desk-cast-title');
  expect(anna.modalLines().join('\n')).toContain('start=try_');

  await anna.staff.press(plan, 'case.castsend');
  await town.quiet();
  await town.world.turnClock('30s');
  const report = await shown('Arrived 2');
  expect(olena.read().at(-1)).toContain(UK);
  expect(mary.read().join('\n')).toContain('until noon');
  const thread = town.world.slack.channel(town.world.help).thread(report.ts);
  expect(thread.flatMap(({ files }) => files ?? []).map(({ name }) => name)).toHaveLength(1);

  await olena.taps('broadcast-answer');
  olena.writes('О котрій?');
  const kase = await town.caseNumber(1001);
  await olena.hears('broadcast-answer-write');
  await kase.reads(phrase('desk-person-wrote', { text: 'О котрій?' }));
  await mary.taps('broadcast-leave');
  await mary.hears(phrase('broadcast-left', { topic: topicName('service') }));

  await anna.staff.press(await shown('Arrived 2'), 'case.castrecall');
  await town.quiet();
  await town.world.turnClock('30s');
  await shown('deleted 2');
  await town.quiet();
  expect(olena.read().join('\n')).not.toContain('дванадцятої');
});
