/** The Home tab of a helper over a full desk: 500 open cases, one with 2,000 messages, and 2,000 old cases. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groundFor } from '../src/bot/core.js';
import { HomeDrawer } from '../src/bot/slack/home.js';
import { openStore } from '../src/db/open.js';
import { type Rows, rowsOf } from '../src/db/rows.js';
import { showList } from '../src/flows/overview/lists.js';
import { type Ground, Turn } from '../src/flows/turn.js';
import { readSettings } from '../src/settings.js';
import { quantile } from './processes.js';

const OPEN = 500;
const OLD = 2000;
const LONG = 2000;
const RUNS = 50;
const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-25T10:00:00+01:00');

const SETTINGS = {
  TELEGRAM_BOT_TOKEN: '1:x',
  TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
  SLACK_BOT_TOKEN: 'x',
  SLACK_APP_TOKEN: 'x',
  SLACK_API_URL: 'http://127.0.0.1:1/',
  SLACK_HELP_CHANNEL: 'C1',
  SLACK_URGENT_CHANNEL: 'C2',
  DATABASE_PATH: 'x',
  OFFICE_HOURS: 'Mon-Fri 09:00-17:00',
  OPERATOR_FILE: '-',
};

const STATES = ['new', 'claimed', 'waiting-us', 'waiting-person', 'snoozed'] as const;

/** A case in one of its states, with what the lists look at. @param mine the helper who has what is held. */
function addCase(rows: Rows, n: number, mine: number): number {
  const person = rows.persons.create(String(n), (['uk', 'ru', 'de', 'en'] as const)[n % 4] ?? 'uk', NOW);
  const urgency = n % 25 === 0 ? 'red' : 'normal';
  const { id } = rows.cases.create(
    { personId: person.id, urgency, topic: 'human', channel: 'C1' },
    NOW - n * HOUR,
  );
  const state = STATES[n % STATES.length] ?? 'new';
  const held = state !== 'new';
  rows.cases.change(id, {
    state,
    threadTs: `1790000000.${String(n).padStart(6, '0')}`,
    claimedBy: held ? (n % 8 === 1 ? mine : 1000 + (n % 7)) : null,
    answerDue: n % 3 === 0 ? NOW - HOUR : NOW + HOUR,
    answeredAt: NOW - 5 * 24 * HOUR,
    wants: rows.cases.sealWants('A home for four near the school, before the end of the month'),
    deadline: n % 40 === 0 ? '2026-11-25' : null,
  });
  return id;
}

function fill(rows: Rows, mine: number): void {
  for (let n = 0; n < OLD; n += 1)
    rows.cases.change(addCase(rows, n, mine), { state: 'resolved', resolvedAt: NOW });
  for (let n = OLD; n < OLD + OPEN; n += 1) {
    const caseId = addCase(rows, n, mine);
    const messages = n === OLD + 1 ? LONG : 4;
    const { personId = 0 } = rows.cases.byId(caseId) ?? {};
    for (let m = 0; m < messages; m += 1)
      rows.messages.add({ personId, caseId, direction: 'in', kind: 'text', text: 'Good day', at: NOW });
    const row = {
      eventId: n,
      n: 0,
      platform: 'telegram',
      lane: `telegram:${n}`,
      kind: 'say',
      priority: 'answer',
    } as const;
    const { id } = rows.outbox.add({ ...row, payload: {}, personId }, NOW);
    rows.outbox.mark(id, { state: n % 20 === 0 ? 'failed' : 'sent', finishedAt: NOW });
  }
}

/** The operator's own defaults, with the usual office hours. */
const groundOf = (rows: Rows): Ground =>
  groundFor(readSettings({ ...SETTINGS, DATA_KEY: randomBytes(32).toString('base64') }), rows);

function timed(name: string, run: () => unknown): string {
  run();
  const took = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return `${name}: p50 ${quantile(took, 0.5).toFixed(1)} ms, p99 ${quantile(took, 0.99).toFixed(1)} ms`;
}

export async function benchHome(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'helpcenter-home-'));
  const store = openStore(join(folder, 'bench.sqlite'), { dataKey: randomBytes(32).toString('base64') });
  try {
    const rows = rowsOf(store);
    const nobody = { checker: null, partner: null, legal: null };
    const staff = rows.staff.put('T1', 'U1', { helper: true, coordinator: true, ...nobody }, NOW);
    rows.staff.change(staff.id, { languages: '["uk","en"]', dutySince: NOW - HOUR });
    store.transaction(() => fill(rows, staff.id));
    const ground = groundOf(rows);
    const drawer = new HomeDrawer(ground, 'en');
    const me = rows.staff.byId(staff.id) ?? staff;
    const view = drawer.draw(me, NOW);
    const turn = new Turn(ground, { id: 1, recordedAt: NOW });
    return [
      `${OPEN} open cases, one of ${LONG} messages, ${OLD} resolved ones; ${view.blocks.length} blocks, ${Math.round(JSON.stringify(view).length / 1000)} kB`,
      timed('the Home tab of a coordinator, gathered and drawn', () => drawer.draw(me, NOW)),
      timed('the list of all that is unclaimed, gathered', () => showList(turn, me, 'list:unclaimed')),
    ];
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
