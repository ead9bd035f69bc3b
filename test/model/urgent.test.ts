/** In an urgent case words leave only by a helper's press, and only where the operator allows it (R14). */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { agreesToHelp, type ModelTown, openModelTown } from '../world/model-town.js';
import type { Town } from '../world/town.js';

let world: ModelTown;
let town: Town;
beforeAll(async () => {
  world = await openModelTown({ translate_urgent: true });
  town = world.town;
});
afterAll(async () => {
  expect(town.rows("SELECT error FROM inbox WHERE state = 'failed'")).toEqual([]);
  await world.stop();
});

const TEXT = 'Мій чоловік Тарас б’є мене, тел. 0176 5550199';

it('a press translates one message, masked and noted, also before the person has agreed', async () => {
  const helper = town.helper('Nadia');
  const person = town.person('uk');
  await person.starts();
  person.writes(TEXT);
  const kase = await person.caseTold();
  await kase.reads(phrase('desk-person-wrote', { text: TEXT }));
  await town.quiet();
  expect(world.model.requests).toEqual([]);
  const post = kase.channel
    .thread(kase.ts)
    .find(
      ({ text, blocks }) =>
        `${text}${JSON.stringify(blocks)}`.includes('Тарас') &&
        JSON.stringify(blocks).includes('case.translate'),
    );
  if (!post) throw new Error('no button');
  await helper.staff.press({ channel: kase.channel.id, ts: post.ts }, 'case.translate');
  await helper.isTold('desk-model-asked');
  await kase.reads(phrase('desk-translated', { text: `(stand-in) ${TEXT}` }));
  const raw = world.model.requests.map((request) => request.raw).join('\n');
  for (const secret of ['Тарас', '5550199', '0176']) expect(raw).not.toContain(secret);
  expect(town.rows("SELECT action FROM audit WHERE action = 'translate'")).toHaveLength(1);
  expect(world.model.requests).toHaveLength(1);
});

it('nothing else leaves: no summary, no answer of a helper, and nothing after a no', async () => {
  const helper = town.helper('Olha');
  const person = town.person('uk');
  await person.starts();
  await agreesToHelp(town, person);
  person.writes('/privacy');
  await town.quiet();
  await person.taps('privacy-consents');
  await town.quiet();
  await person.taps('consent-withdraw-ai');
  await town.quiet();
  await person.hearsAll();
  const before = world.model.requests.length;
  person.writes(TEXT);
  const kase = await person.caseTold();
  await helper.claims(kase);
  expect(kase.buttons()).not.toContain(town.mrkdwn('desk-summarise'));
  await helper.replies(kase, 'I call you now.');
  await town.quiet();
  await helper.forges('summary', kase.value, kase.channel.id);
  await helper.isTold('desk-model-not');
  const [message] = town.rows<{ id: number }>("SELECT max(id) AS id FROM messages WHERE direction = 'in'");
  await helper.forges('translate', `message:${message?.id}`, kase.channel.id);
  await helper.isTold('desk-model-not');
  expect(world.model.requests).toHaveLength(before);
});
