/** One flight of a broadcast that is measured: a database with its audience, a service that may be killed, and what came of it. */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AudienceFile } from '../test/world/audience.js';
import type { Order, Report, Told } from './broadcast-telegram.js';
import { MAIN, settingsFor, startReady, startWorkspace } from './processes.js';

export type Plan = { people: number; rate: number; faults: boolean };

/** The hour that it is in UTC in so many hours, as two digits. */
const hour = (ahead: number): string => String((new Date().getUTCHours() + ahead) % 24).padStart(2, '0');

async function startServer({ people, rate, faults }: Plan) {
  const file = fileURLToPath(new URL('./broadcast-telegram.ts', import.meta.url));
  const env = {
    ...process.env,
    BENCH_PEOPLE: String(people),
    BENCH_RATE: String(rate),
    BENCH_FAULTS: faults ? '1' : '0',
  };
  const child = fork(file, { execArgv: ['--import', 'tsx'], env });
  const told = await heard(child);
  if (!('root' in told)) throw new Error('the local Telegram did not start');
  return { child, root: told.root, token: told.token };
}

const heard = (child: ChildProcess): Promise<Told> =>
  new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('the local Telegram has ended'));
    child.once('exit', ended);
    child.once('message', (told: Told) => {
      child.off('exit', ended);
      resolve(told);
    });
  });

/** A flight that is ready to go. */
export class Flight {
  readonly plan: Plan;
  readonly env: Record<string, string>;
  readonly file: AudienceFile;
  readonly #telegram: ChildProcess;
  readonly #workspace: Awaited<ReturnType<typeof startWorkspace>>;
  #service: Awaited<ReturnType<typeof startReady>> | null = null;

  private constructor(
    plan: Plan,
    env: Record<string, string>,
    telegram: ChildProcess,
    workspace: Awaited<ReturnType<typeof startWorkspace>>,
  ) {
    this.plan = plan;
    this.env = env;
    this.file = new AudienceFile(env, plan.people);
    this.#telegram = telegram;
    this.#workspace = workspace;
  }

  static async prepare(plan: Plan): Promise<Flight> {
    const telegram = await startServer(plan);
    const workspace = await startWorkspace();
    const quiet = { TIME_ZONE: 'UTC', QUIET_HOURS: `${hour(11)}:00-${hour(13)}:00` };
    const rates = { TELEGRAM_RATE: `${plan.rate}/s`, TELEGRAM_CHAT_RATE: '1/s burst 3' };
    const env = settingsFor(telegram, workspace, { ...rates, ...quiet, LOG_LEVEL: 'fatal' });
    const flight = new Flight(plan, { ...env, LOG_LEVEL: 'info' }, telegram.child, workspace);
    flight.file.fill();
    // What was written for it is on the disk before the service has to wait for it.
    spawnSync('sync');
    return flight;
  }

  async start(): Promise<number> {
    this.#service = await startReady(MAIN, this.env, process.env.BENCH_NODE?.split(' '));
    return this.#service.port;
  }

  get port(): number {
    return this.#service?.port ?? 0;
  }

  get pid(): number {
    return this.#service?.child.pid ?? 0;
  }

  async kill(): Promise<void> {
    const child = this.#service?.child;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    await ended;
  }

  async #order(order: Order): Promise<Told> {
    const told = heard(this.#telegram);
    this.#telegram.send(order);
    return told;
  }

  async report(): Promise<Report> {
    const told = await this.#order({ do: 'report' });
    if (!('report' in told)) throw new Error('no report');
    return told.report;
  }

  async ask(people: number, seconds: number): Promise<number[]> {
    const told = await this.#order({ do: 'ask', people, seconds });
    return 'waits' in told ? told.waits : [];
  }

  async end(): Promise<void> {
    await this.#service?.stop();
    this.#telegram.kill();
    await this.#workspace.slack.stop();
  }
}
