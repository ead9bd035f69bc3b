/** The HTTP side of the running service: who may see what, and whose requests count. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrase } from '../../src/words/phrase.js';
import { startProcess } from '../world/running.js';
import { type HttpTown, outsideAddress, prepareHttpTown } from './http-town.js';

const outside = outsideAddress();
const MEGABYTE = 1024 * 1024;

let http: HttpTown;
/** Every status of /readyz until the service was ready. */
const readiness: number[] = [];

async function watchReadiness(): Promise<void> {
  for (let status = 0; status !== 200; ) {
    const answer = await fetch(http.url('/readyz')).catch(() => null);
    status = answer?.status ?? 0;
    if (status !== 0 && status !== readiness.at(-1)) readiness.push(status);
    await answer?.text();
  }
}

beforeAll(async () => {
  http = await prepareHttpTown();
  http.telegram.faults.add({ method: 'getMe', what: { status: 502 } });
  await Promise.all([http.start(), watchReadiness()]);
});
afterAll(() => http.stop());

const inboxRows = (): number => http.town.rows('SELECT id FROM inbox').length;

describe('health', () => {
  it('is alive', async () => {
    const answer = await fetch(http.url('/healthz'));
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
  });

  it('was not ready before both platforms had answered, and says now what it rests on', async () => {
    expect(readiness).toEqual([503, 200]);
    const answer = await fetch(http.url('/readyz'));
    expect(await answer.json()).toMatchObject({
      ready: true,
      channels: { telegram: true, slack: true },
      oldestAnswerMs: 0,
      inbox: 0,
      refused: [],
    });
  });

  it('has figures for this machine', async () => {
    const answer = await fetch(http.url('/metrics'));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/^helpcenter_inbox_waiting 0$/m);
  });

  it.skipIf(outside === undefined)('and for nobody else', async () => {
    expect((await fetch(http.url('/metrics', outside))).status).toBe(403);
    expect((await fetch(http.url('/healthz', outside))).status).toBe(200);
  });

  it('knows no other address', async () => {
    for (const path of ['/', '/control', '/telegram', '/..%2f..%2fetc/passwd']) {
      expect((await fetch(http.url(path))).status, path).toBe(404);
    }
  });
});

describe("Telegram's webhook", () => {
  const update = (id: number): string => JSON.stringify({ update_id: id, message: { text: 'hello' } });

  it('takes what carries the secret, and a repeat only once', async () => {
    const before = inboxRows();
    for (const id of [70_001, 70_002, 70_001]) expect((await http.hook(update(id))).status).toBe(200);
    expect(inboxRows()).toBe(before + 2);
  });

  it.each([
    ['another secret', 'wrong'],
    ['almost the secret', 'the-webhook-secret-of-a-tes'],
    ['an empty one', ''],
    ['none', null],
  ])('refuses %s', async (_, secret) => {
    const before = inboxRows();
    expect((await http.hook(update(70_003), secret)).status).toBe(401);
    expect(inboxRows()).toBe(before);
  });

  it('refuses a body above a megabyte, unread', async () => {
    const before = inboxRows();
    const body = JSON.stringify({ update_id: 70_004, padding: 'x'.repeat(MEGABYTE) });
    expect((await http.hook(body)).status).toBe(413);
    expect(inboxRows()).toBe(before);
  });

  it.each(['', '{', 'null', '[]', '7', '{}', '{"update_id":"7"}', '{"update_id":null}', '\u0000'])(
    'confirms what is no update, so that it does not come again: %j',
    async (body) => {
      const before = inboxRows();
      expect((await http.hook(body)).status).toBe(200);
      expect(inboxRows()).toBe(before);
    },
  );

  it('never logs the words of a body that it cannot read', async () => {
    await http.hook('my number is +49 171 5550137');
    const log = http.town.world.process().output();
    expect(log).toContain('"msg":"webhook body"');
    expect(log).not.toMatch(/my number|5550137/);
  });

  it('answers nothing but POST', async () => {
    expect((await fetch(http.url('/telegram/hook'))).status).toBe(404);
  });
});

describe("Slack's requests", () => {
  const event = (id: string): string =>
    JSON.stringify({
      type: 'event_callback',
      team_id: 'T1',
      event_id: id,
      event: { type: 'app_home_opened' },
    });

  it('count with a valid signature, and a repeat only once', async () => {
    const before = inboxRows();
    for (const id of ['Ev1', 'Ev2', 'Ev1']) expect((await http.signed(event(id))).status).toBe(200);
    expect(inboxRows()).toBe(before + 2);
  });

  it.each([
    ['with another secret', { secret: 'wrong' }],
    ['more than five minutes old', { age: 301 }],
  ])('do not count %s', async (_, how) => {
    const before = inboxRows();
    expect((await http.signed(event('Ev3'), how)).status).toBe(401);
    expect(inboxRows()).toBe(before);
  });

  it.each<[string, Record<string, string>]>([
    ['no headers', {}],
    ['no signature', { 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)) }],
    ['no time', { 'x-slack-signature': 'v0=00' }],
    ['a time that is none', { 'x-slack-signature': 'v0=00', 'x-slack-request-timestamp': 'now' }],
    [
      'an empty signature',
      { 'x-slack-signature': '', 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)) },
    ],
  ])('do not count with %s', async (_, headers) => {
    expect((await http.post('/slack/events', event('Ev4'), headers)).status).toBe(401);
  });

  it('are checked over the raw body: one changed sign is enough', async () => {
    expect((await http.signed(event('Ev5'), { posted: `${event('Ev5')} ` })).status).toBe(401);
    expect((await http.signed(event('Ev5'))).status).toBe(200);
  });

  it('above a megabyte or beyond reading are refused', async () => {
    expect((await http.signed(JSON.stringify({ padding: 'x'.repeat(MEGABYTE) }))).status).toBe(413);
    expect((await http.signed('{')).status).toBe(400);
  });

  it('that verify the address are answered with the challenge', async () => {
    expect(await http.slack.verifyUrl()).toBe(true);
  });
});

describe('the story over webhook and HTTP', () => {
  it('a person asks for a human, a helper claims and answers, the person reads it', async () => {
    const olena = http.town.person('uk');
    const anna = http.town.helper('Anna');
    await olena.starts();
    await olena.taps('menu-human');
    const kase = await olena.caseTold();
    await anna.claims(kase);
    await olena.hears(phrase('human-claimed', { number: kase.number }));
    olena.writes('Нас четверо');
    await kase.reads(phrase('desk-person-wrote', { text: 'Нас четверо' }));
    await anna.replies(kase, 'Добрий день & welcome');
    await olena.hears(phrase('human-reply', { number: kase.number, text: 'Добрий день & welcome' }));
    const { text } = await anna.staff.command('/case', 'nonsense', http.town.world.help);
    expect(text).toBe(http.town.mrkdwn(phrase('desk-command-unknown', { verb: 'nonsense' })));
  });
});

describe('the clock of a sandbox', () => {
  it('turns for this machine, by a stretch and to a moment', async () => {
    const { now } = await http.town.world.turnClock('0s');
    const later = await http.town.world.turnClock('90m');
    expect(later.now).toBeGreaterThanOrEqual(now + 90 * 60_000);
    const to = new Date(later.now + 3 * 86_400_000).toISOString();
    const answer = await http.post('/control/clock', JSON.stringify({ to }));
    const told = (await answer.json()) as { now: number; steps: number };
    expect(told.now).toBeGreaterThanOrEqual(Date.parse(to));
    // The daily clearing fell due on the way.
    expect(told.steps).toBeGreaterThanOrEqual(3);
  });

  it('says when something falls due next, and turns nothing', async () => {
    const { now } = await http.town.world.turnClock('0s');
    const ask = async (to: number) =>
      (await (await http.post('/control/clock', JSON.stringify({ next: to }))).json()) as Record<
        string,
        number
      >;
    const soon = await ask(now + 1000);
    expect(soon).toEqual({ now: expect.any(Number), steps: 0, next: now + 1000 });
    expect(soon.now).toBeLessThan(now + 60_000);
    // The daily clearing falls due before the third day is over.
    const due = (await ask(now + 3 * 86_400_000)).next ?? 0;
    expect(due).toBeGreaterThan(now);
    expect(due).toBeLessThan(now + 2 * 86_400_000);
  });

  it.each(['{}', '{"next":"soon"}', '{"advance":"soon"}', '{"advance":5}', '{"to":"tomorrow"}', 'nothing'])(
    'refuses %s',
    async (body) => {
      const answer = await http.post('/control/clock', body);
      expect([answer.status, await answer.json()]).toEqual([400, { error: expect.any(String) }]);
    },
  );

  it.skipIf(outside === undefined)('turns for nobody else', async () => {
    const request = {
      method: 'POST',
      body: '{"advance":"1d"}',
      headers: { 'content-type': 'application/json' },
    };
    expect((await fetch(http.url('/control/clock', outside), request)).status).toBe(403);
  });
});

describe('a service with a token for its figures and no sandbox clock', () => {
  let plain: HttpTown;
  beforeAll(async () => {
    plain = await prepareHttpTown({ CLOCK_CONTROL: '', METRICS_TOKEN: 'the-metrics-token' });
    await plain.start();
  });
  afterAll(() => plain.stop());

  it('has figures for the token alone', async () => {
    const metrics = (authorization: string) => fetch(plain.url('/metrics'), { headers: { authorization } });
    expect((await metrics('Bearer the-metrics-token')).status).toBe(200);
    expect((await metrics('Bearer another-token')).status).toBe(403);
    expect((await fetch(plain.url('/metrics'))).status).toBe(403);
  });

  it('has no clock to turn', async () => {
    expect((await plain.post('/control/clock', '{"advance":"1d"}')).status).toBe(404);
  });

  it('is refused a second time on the same database', async () => {
    await expect(startProcess({ ...plain.town.world.env, PORT: '0' })).rejects.toThrow(
      /another helpcenter works with/,
    );
  });
});
