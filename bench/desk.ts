/** How quick the desk stays with a case of 2,000 messages and a channel of 500 open cases: presses, commands, and what the App Home reads. */

import { startTelegram } from '../sandbox/telegram/index.js';
import { Audit } from '../src/db/audit.js';
import { Clocks } from '../src/db/clocks.js';
import { DeskLists } from '../src/db/desk-lists.js';
import { Messages } from '../src/db/messages.js';
import { openStore, type Store } from '../src/db/open.js';
import { type Rows, rowsOf } from '../src/db/rows.js';
import { MAIN, quantile, settingsFor, startReady, startWorkspace } from './processes.js';

const CASES = 500;
const MESSAGES = 2000;
/** Resolved cases of the year before, which nothing may read. */
const OLD = 5000;
const PRESSES = 100;
const HOUR = 3_600_000;
/** Slack waits three seconds; we want to answer in half of one. */
const AIM_MS = 500;

/** People with open cases, one of which holds 2,000 messages. */
function fill(store: Store, rows: Rows, channel: string): void {
  const now = Date.now();
  const text = 'Guten Tag, ich habe eine Frage zu der Wohnung in der Goethestraße und zum Termin am Montag.';
  store.transaction(() => {
    const helper = rows.staff.put(
      'T1',
      'U0OTHER',
      { helper: true, coordinator: null, checker: false, partner: false, legal: false },
      now,
    );
    for (let n = 0; n < OLD + CASES; n += 1) {
      const person = rows.persons.create(String(1000 + n), 'uk', now);
      const at = now - (OLD + CASES - n) * HOUR;
      const kase = rows.cases.create({ personId: person.id, urgency: 'normal', topic: 'human', channel }, at);
      const isOver = n < OLD;
      const held =
        n % 2 === 0 ? { state: 'claimed' as const, claimedBy: helper.id, claimedAt: at + HOUR } : {};
      rows.cases.change(kase.id, {
        ...(isOver ? { ...held, state: 'resolved', resolvedAt: at + HOUR } : held),
        answerDue: isOver ? null : at + 4 * HOUR,
        answerWarn: isOver ? null : at + 3 * HOUR,
        threadTs: `${Math.floor(at / 1000)}.${String(n).padStart(6, '0')}`,
      });
      const said = n === OLD + CASES - 1 ? MESSAGES : 5;
      for (let m = 0; m < said; m += 1) {
        const base = { personId: person.id, caseId: kase.id, kind: 'text', text, at: at + m };
        rows.messages.add(
          m % 2 === 0
            ? { ...base, direction: 'in', externalId: String(m) }
            : { ...base, direction: 'out', staffId: helper.id },
        );
      }
      rows.audit.add({ at, staffId: helper.id, action: 'claim', caseId: kase.id, personId: person.id });
    }
  });
}

/** What one query takes, at its slowest of `times`. */
function slowest(times: number, run: () => unknown): string {
  let worst = 0;
  for (let n = 0; n < times; n += 1) {
    const from = performance.now();
    run();
    worst = Math.max(worst, performance.now() - from);
  }
  return worst.toFixed(1);
}

/** What the App Home and the morning read. */
function queries(store: Store): string[] {
  const [clocks, queue, messages, audit] = [
    new Clocks(store),
    new DeskLists(store),
    new Messages(store),
    new Audit(store),
  ];
  const now = Date.now();
  const big = OLD + CASES;
  const of: Record<string, () => unknown> = {
    'late answers': () => clocks.late(now),
    'unclaimed and due': () => clocks.unclaimedDue(now),
    'how many wait before one': () => clocks.ahead({ id: big, urgency: 'normal', priority: 'normal' }),
    'how long a case takes': () => clocks.handling(now - 14 * 24 * HOUR),
    'my cases': () => queue.held(1, 100),
    'the unclaimed in my language': () => queue.unclaimed(['uk'], 100),
    'the last messages of the long case': () => messages.lastIn(big, 3),
    'the audit of a case': () => audit.ofCase(big, 20, 0),
  };
  return Object.entries(of).map(([name, run]) => `${name}: at most ${slowest(20, run)} ms`);
}

export async function benchDesk(): Promise<string[]> {
  const telegram = await startTelegram();
  const workspace = await startWorkspace();
  const env = settingsFor(telegram, workspace);
  const store = openStore(String(env.DATABASE_PATH), { dataKey: String(env.DATA_KEY) });
  fill(store, rowsOf(store), workspace.help);
  const read = queries(store);
  store.close();
  const service = await startReady(MAIN, env);
  const { slack } = workspace;
  const anna = slack.staff({ name: 'Anna' });
  const waits: number[] = [];
  const press = async (verb: string, caseId: number, nth: number): Promise<void> => {
    const from = performance.now();
    await slack.sendInteractive({
      type: 'block_actions',
      team: { id: slack.teamId },
      user: { id: anna.id, team_id: slack.teamId },
      channel: { id: workspace.help },
      actions: [{ action_id: `case.${verb}`, value: `case:${caseId}` }],
      trigger_id: `bench.${nth}`,
    });
    waits.push(performance.now() - from);
  };
  // The first look-up of rights and the first reading of words are the start's.
  await press('claim', OLD + 2, 0);
  waits.splice(0);
  for (let nth = 1; nth <= PRESSES; nth += 1) await press('claim', OLD + 2 * nth + 2, nth);
  const claims = waits.splice(0);
  for (let nth = 1; nth <= PRESSES; nth += 1) await press('takeover', OLD + CASES, PRESSES + nth);
  const long = waits.splice(0);
  const homes: number[] = [];
  for (let nth = 0; nth < 20; nth += 1) {
    const from = performance.now();
    const published = slack.deliveries.length;
    await anna.openHome();
    while (!slack.deliveries.slice(published).some(({ method }) => method === 'views.publish'))
      await new Promise((resolve) => setTimeout(resolve, 2));
    homes.push(performance.now() - from);
  }
  service.child.kill('SIGKILL');
  await Promise.all([telegram.stop(), slack.stop()]);
  const ms = (of: number[], q: number): string => quantile(of, q).toFixed(0);
  return [
    `${PRESSES} presses of "claim" among ${CASES} open cases: acked after p50 ${ms(claims, 0.5)} ms, at most ${ms(claims, 1)} ms (aim < ${AIM_MS})`,
    `${PRESSES} presses in the case of ${MESSAGES} messages: p50 ${ms(long, 0.5)} ms, at most ${ms(long, 1)} ms (aim < ${AIM_MS})`,
    `the App Home, from opening to published: p50 ${ms(homes, 0.5)} ms, at most ${ms(homes, 1)} ms (aim < ${AIM_MS})`,
    ...read,
  ];
}
