/** The local Telegram in a process of its own, so that it and the bot under test do not share a core's time. */
import { startTelegram } from '../sandbox/telegram/index.js';

export type Order =
  | { do: 'press'; label: string; deliveries: number }
  | { do: 'write'; texts: string[]; deliveries: number };
export type Told = { root: string; token: string } | { done: true } | { seconds: number; deliveries: number };

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 300);
/** How long each sent message is on its way, in milliseconds: loopback has no network, Telegram is 10 to 50 away. */
const WAY = Number(process.env.BENCH_WAY ?? 0);
const telegram = await startTelegram();
if (WAY > 0) telegram.faults.add({ method: 'sendMessage', times: 1_000_000, what: { delay: WAY } });
const phones = Array.from({ length: PEOPLE }, (_, n) =>
  telegram.person({ id: 10_000 + n, first_name: `Person ${n}`, language_code: 'de' }),
);
for (const phone of phones) phone.open();

const tell = (told: Told): void => void process.send?.(told);

async function delivered(count: number): Promise<void> {
  while (telegram.deliveries.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function obey(order: Order): Promise<void> {
  const before = telegram.deliveries.length;
  if (order.do === 'press') {
    for (const phone of phones) phone.press(order.label);
    await delivered(before + order.deliveries);
    return tell({ done: true });
  }
  const from = performance.now();
  for (const text of order.texts) for (const phone of phones) phone.write(text);
  await delivered(before + order.deliveries);
  tell({ seconds: (performance.now() - from) / 1000, deliveries: order.deliveries });
}

process.on('message', (order: Order) => void obey(order));
tell({ root: telegram.root, token: telegram.token });
