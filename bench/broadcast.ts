/** A message to 100,000: how near to the allowed rate, what is lost or doubled through kills, how fast it pauses, what an answer waits. */
import { setTimeout as sleep } from 'node:timers/promises';
import { pause, resume } from '../src/flows/broadcast/run.js';
import { Flight, type Plan } from './flight.js';
import { longestTransaction, mainThreadMs, quantile, residentMb } from './processes.js';

const AUDIENCE = Number(process.env.BENCH_AUDIENCE ?? 100_000);
const RATE = Number(process.env.BENCH_TELEGRAM_RATE ?? 3000);
const KILLS = 20;
/** Lower rates, each for so many seconds. */
const SLOWER = [1000, 300, 30];
const SECONDS = 30;

/** A flight that takes so many times longer than the rate allows is given up. */
const PATIENCE = 3;

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

async function untilDone(flight: Flight): Promise<void> {
  const until = performance.now() + 20_000 + (PATIENCE * 1000 * flight.plan.people) / flight.plan.rate;
  while (flight.file.state() !== 'done') {
    if (performance.now() > until) throw new Error(`not done: ${flight.file.ended()} have ended`);
    await sleep(500);
  }
}

/** What the rows and the server disagree about. */
async function verdict(flight: Flight) {
  const report = await flight.report();
  const outcomes = flight.file.outcomes();
  const count = (is: (outcome: string | null, got: number) => boolean): number =>
    outcomes.filter((outcome, n) => is(outcome, report.got[n] ?? 0)).length;
  const got = report.got.filter((times) => times > 0).length;
  return {
    report,
    got,
    lost: count((outcome, times) => outcome === null || (outcome === 'sent' && times === 0)),
    doubled: count((_, times) => times > 1),
    doubledKnown: count((outcome, times) => times > 1 && outcome !== 'unknown'),
    unknown: count((outcome) => outcome === 'unknown'),
    blocked: count((outcome) => outcome === 'blocked'),
  };
}

/** Requests that the server would have let through in that time, at most. */
async function steady(plan: Plan, asks: boolean): Promise<string[]> {
  const flight = await Flight.prepare(plan);
  const from = performance.now();
  await flight.start();
  const cpu = mainThreadMs(flight.pid);
  const seconds = plan.people / plan.rate;
  const waits = asks ? await flight.ask(20, Math.max(5, seconds - 4)) : [];
  await untilDone(flight);
  const busy = mainThreadMs(flight.pid) - cpu;
  const { report, got, lost, doubled, unknown, blocked } = await verdict(flight);
  const took = (report.last - report.first) / 1000;
  const lines = [
    `${plan.people} people at ${plan.rate}/s${plan.faults ? ', the server fails at random' : ''}:`,
    `  ${share(report.requests / took, plan.rate)} of the allowed rate: ${report.requests} requests in ${took.toFixed(1)} s, ${Math.round((1000 * busy) / report.requests)} µs of the main thread each`,
    `  ${got} got it, ${blocked} blocked, ${unknown} unclear, ${lost} lost, ${doubled} doubled; ${Math.round((report.first - (performance.timeOrigin + from)) / 100) / 10} s from the start to the first`,
    `  ${await longestTransaction(flight.port)}; ${residentMb(flight.pid)} MB`,
  ];
  if (waits.length > 0)
    lines.push(
      `  ${waits.length} answers meanwhile, ms: p50 ${Math.round(quantile(waits, 0.5))}, p99 ${Math.round(quantile(waits, 0.99))}`,
    );
  await flight.end();
  return lines;
}

async function killed(plan: Plan): Promise<string[]> {
  const flight = await Flight.prepare(plan);
  const between = (plan.people / plan.rate / (KILLS + 1)) * 1000;
  let kills = 0;
  await flight.start();
  while (flight.file.ended() === 0) await sleep(50);
  for (; kills < KILLS && flight.file.state() !== 'done'; kills += 1) {
    await sleep(between * (0.5 + ((kills * 7) % 10) / 10));
    await flight.kill();
    await flight.start();
  }
  await untilDone(flight);
  const { report, got, lost, doubled, doubledKnown, unknown } = await verdict(flight);
  const took = (report.last - report.first) / 1000;
  const up = took - report.gaps / 1000;
  await flight.end();
  return [
    `${plan.people} people at ${plan.rate}/s through ${kills} kill -9, the server fails at random:`,
    `  ${lost} lost, ${doubled} doubled (${doubledKnown} of them not marked unknown), ${unknown} unknown, ${got} got it`,
    `  ${share(report.requests / up, plan.rate)} of the allowed rate while it ran (${up.toFixed(1)} s), ${share(report.requests / took, plan.rate)} with the ${kills} starts (${took.toFixed(1)} s)`,
  ];
}

async function paused(plan: Plan): Promise<string[]> {
  const flight = await Flight.prepare(plan);
  await flight.start();
  while (flight.file.ended() < plan.people / 4) await sleep(100);
  const at = Date.now();
  flight.file.act(pause);
  await sleep(3000);
  const stopped = (await flight.report()).last - at;
  const before = flight.file.ended();
  flight.file.act(resume);
  await untilDone(flight);
  const { lost, doubled } = await verdict(flight);
  await flight.end();
  return [
    `pause at ${plan.rate}/s: the last left ${stopped} ms after it was pressed (aim < 2000); ${plan.people - before} went after it was lifted, ${lost} lost, ${doubled} doubled`,
  ];
}

export async function benchBroadcast(): Promise<string[]> {
  const only = process.env.BENCH_PART;
  const run = async (name: string, part: () => Promise<string[]>): Promise<string[]> =>
    only === undefined || only === name ? part() : [];
  const whole = { people: AUDIENCE, rate: RATE, faults: true };
  const slower = SLOWER.map((rate) => ({ people: rate * SECONDS, rate, faults: true }));
  return [
    ...(await run('steady', () => steady(whole, true))),
    ...(await run('kills', () => killed(whole))),
    ...(await run('pause', () => paused({ ...whole, people: Math.min(AUDIENCE, 10 * RATE) }))),
    ...(await run('slower', async () => {
      const lines: string[] = [];
      for (const plan of slower) lines.push(...(await steady(plan, true)));
      return lines;
    })),
  ];
}
