/** Durable updates a second, end to end, against grammY's own echo without a database. */
import {
  ECHO,
  longestTransaction,
  MAIN,
  mainThreadMs,
  median,
  order,
  settingsFor,
  startReady,
  startTelegramProcess,
  startWorkspace,
} from './processes.js';
import type { Told } from './telegram-process.js';

const PEOPLE = 600;
/** Typed answers, each of which goes through the form and brings the next question. */
const ANSWERS = ['2', '3, 7', 'Berlin', 'Nein', 'Kassel', '31.12.', 'Jobcenter', 'Fertig'];
const ROUNDS = 3;

/** Updates a second, and microseconds of the main thread for each; for the service what its transactions took at most. */
type Measured = { rate: number; micros: number; longest: string };

const measured = (told: Told, before: number, after: number, longest = ''): Measured => {
  const deliveries = PEOPLE * ANSWERS.length;
  const rate = 'seconds' in told ? deliveries / told.seconds : Number.NaN;
  return { rate, micros: ((after - before) * 1000) / deliveries, longest };
};

async function measureEcho(way: number): Promise<Measured> {
  const telegram = await startTelegramProcess(PEOPLE, way);
  const bot = await startReady(ECHO, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  });
  // The service has had as many before it is measured.
  await order(telegram.child, { do: 'write', texts: ['/start', '1', '1'], deliveries: 3 * PEOPLE });
  const deliveries = PEOPLE * ANSWERS.length;
  const before = mainThreadMs(bot.child.pid ?? 0);
  const told = await order(telegram.child, { do: 'write', texts: ANSWERS, deliveries });
  const after = mainThreadMs(bot.child.pid ?? 0);
  await bot.stop();
  telegram.stop();
  return measured(told, before, after);
}

async function measureService(way: number): Promise<Measured> {
  const telegram = await startTelegramProcess(PEOPLE, way);
  const workspace = await startWorkspace();
  const service = await startReady(MAIN, settingsFor(telegram, workspace));
  await service.warm;
  await order(telegram.child, { do: 'write', texts: ['/start'], deliveries: 2 * PEOPLE });
  await order(telegram.child, { do: 'press', label: 'Ich suche eine Wohnung', deliveries: PEOPLE });
  await order(telegram.child, { do: 'press', label: 'Weiter', deliveries: PEOPLE });
  const deliveries = PEOPLE * ANSWERS.length;
  const before = mainThreadMs(service.child.pid ?? 0);
  const told = await order(telegram.child, { do: 'write', texts: ANSWERS, deliveries });
  const after = mainThreadMs(service.child.pid ?? 0);
  const longest = await longestTransaction(service.port);
  await service.stop();
  telegram.stop();
  await workspace.slack.stop();
  return measured(told, before, after, longest);
}

/** Runs both in turn, so that a change in the machine's speed meets both. */
async function compare(way: number, rounds: number): Promise<string[]> {
  const ours: Measured[] = [];
  const echo: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measureService(way));
    echo.push(await measureEcho(way));
  }
  const ratio = median(ours.map(({ rate }, n) => rate / (echo[n]?.rate ?? Number.NaN)));
  const told = (all: Measured[]): string => {
    const rates = all.map(({ rate }) => rate);
    const micros = Math.round(median(all.map((one) => one.micros)));
    return `${Math.round(median(rates))} (${rates.map(Math.round).join(', ')}), ${micros} µs of its main thread each`;
  };
  return [
    `a message ${way} ms on its way:`,
    `  durable form answers a second: ${told(ours)}`,
    `  grammY bot.start() echo, no database: ${told(echo)}`,
    `  ratio, median of pairs: ${ratio.toFixed(2)}`,
    `  ${ours.at(-1)?.longest}`,
  ];
}

export async function benchThroughput(): Promise<string[]> {
  return [...(await compare(0, ROUNDS)), ...(await compare(5, 1))];
}
