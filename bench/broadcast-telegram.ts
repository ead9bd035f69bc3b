/** The local Telegram under a broadcast: in a process of its own it holds to the same rate, fails at random, and counts who got what. */
import { startTelegram } from '../sandbox/telegram/index.js';
import { FIRST_CHAT } from '../test/world/audience.js';
import { waitsOf } from './asking.js';

export type Order =
  | { do: 'report' }
  /** So many people ask something every second and a half, for so long. */
  | { do: 'ask'; people: number; seconds: number };
export type Report = {
  /** Milliseconds of the system's clock. */
  first: number;
  last: number;
  /** Times at which nothing arrived for longer than `GAP_MS`, together. */
  gaps: number;
  /** How often each person of the audience got it, in their order. */
  got: number[];
  requests: number;
  tooMany: number;
};
export type Told = { root: string; token: string } | { report: Report } | { waits: number[] };

const GAP_MS = 200;
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 0);
const telegram = await startTelegram({ rate: Number(process.env.BENCH_RATE ?? 30) });
for (let n = 0; n < PEOPLE; n += 1)
  telegram.person({ id: FIRST_CHAT + n, first_name: 'Someone', language_code: 'uk' }).open();
if (process.env.BENCH_FAULTS === '1') {
  const often = { method: 'sendMessage', chats_from: FIRST_CHAT, times: Number.POSITIVE_INFINITY };
  telegram.faults.add({ ...often, share: 0.01, what: { status: 403 } });
  telegram.faults.add({ ...often, share: 0.001, what: { status: 429, retry_after: 1 } });
  telegram.faults.add({ ...often, share: 0.001, what: { status: 500 } });
  telegram.faults.add({ ...often, share: 0.0005, what: { status: 502, executed: true } });
  telegram.faults.add({ ...often, share: 0.001, what: 'lose-response' });
  telegram.faults.add({ ...often, share: 0.0005, what: 'drop-request' });
}

const tell = (told: Told): void => void process.send?.(told);

function report(): Report {
  const got = new Array<number>(PEOPLE).fill(0);
  // What was refused was sent too; what only got lost on its way back is among the deliveries.
  const refused = telegram.faults.met.filter(
    (what) => typeof what === 'object' && 'status' in what && !what.executed,
  ).length;
  let [first, last, gaps] = [0, 0, 0];
  for (const { method, chat_id: chat, at } of telegram.deliveries) {
    if (method !== 'sendMessage' || chat < FIRST_CHAT) continue;
    got[chat - FIRST_CHAT] = (got[chat - FIRST_CHAT] ?? 0) + 1;
    if (first === 0) first = at;
    else if (at - last > GAP_MS) gaps += at - last;
    last = at;
  }
  const tooMany = telegram.faults.met.filter(
    (what) => typeof what === 'object' && 'status' in what && what.status === 429,
  );
  return { first, last, gaps, got, requests: telegram.deliveries.length + refused, tooMany: tooMany.length };
}

async function obey(order: Order): Promise<void> {
  if (order.do === 'report') tell({ report: report() });
  else tell({ waits: await waitsOf(telegram, order.people, order.seconds) });
}

// Nobody measures any more.
process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => void obey(order));
tell({ root: telegram.root, token: telegram.token });
