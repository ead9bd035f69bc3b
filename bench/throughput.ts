/** Durable updates a second, end to end, against grammY's own echo without a database. */
import {
  ECHO,
  MAIN,
  median,
  order,
  settingsFor,
  startReady,
  startTelegramProcess,
  startWorkspace,
} from './processes.js';

const PEOPLE = 600;
/** Typed answers, each of which goes through the form and brings the next question. */
const ANSWERS = ['2', '3, 7', 'Berlin', 'Nein', 'Kassel', '31.12.', 'Jobcenter', 'Fertig'];
const ROUNDS = 3;

async function measureEcho(way: number): Promise<number> {
  const telegram = await startTelegramProcess(PEOPLE, way);
  const bot = await startReady(ECHO, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  });
  const deliveries = PEOPLE * ANSWERS.length;
  const told = await order(telegram.child, { do: 'write', texts: ANSWERS, deliveries });
  await bot.stop();
  telegram.stop();
  return 'seconds' in told ? deliveries / told.seconds : Number.NaN;
}

async function measureService(way: number): Promise<number> {
  const telegram = await startTelegramProcess(PEOPLE, way);
  const workspace = await startWorkspace();
  const service = await startReady(MAIN, settingsFor(telegram, workspace));
  await order(telegram.child, { do: 'write', texts: ['/start'], deliveries: 2 * PEOPLE });
  await order(telegram.child, { do: 'press', label: 'Ich suche eine Wohnung', deliveries: PEOPLE });
  await order(telegram.child, { do: 'press', label: 'Weiter', deliveries: PEOPLE });
  const deliveries = PEOPLE * ANSWERS.length;
  const told = await order(telegram.child, { do: 'write', texts: ANSWERS, deliveries });
  await service.stop();
  telegram.stop();
  await workspace.slack.stop();
  return 'seconds' in told ? deliveries / told.seconds : Number.NaN;
}

/** Runs both in turn, so that a change in the machine's speed meets both. */
async function compare(way: number, rounds: number): Promise<string[]> {
  const ours: number[] = [];
  const echo: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measureService(way));
    echo.push(await measureEcho(way));
  }
  const ratio = median(ours.map((rate, n) => rate / (echo[n] ?? Number.NaN)));
  const list = (rates: number[]): string => rates.map((rate) => Math.round(rate)).join(', ');
  return [
    `a message ${way} ms on its way:`,
    `  durable form answers a second: ${Math.round(median(ours))} (${list(ours)})`,
    `  grammY bot.start() echo, no database: ${Math.round(median(echo))} (${list(echo)})`,
    `  ratio, median of pairs: ${ratio.toFixed(2)}`,
  ];
}

export async function benchThroughput(): Promise<string[]> {
  return [...(await compare(0, ROUNDS)), ...(await compare(5, 1))];
}
