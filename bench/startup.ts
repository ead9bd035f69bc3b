/** From the start of the process to the ready line, and what it then holds in memory. */
import { startTelegram } from '../sandbox/telegram/index.js';
import { MAIN, median, residentMb, settingsFor, startReady, startWorkspace } from './processes.js';

const RUNS = 7;
const BUDGET = { readyMs: 1000, residentMb: 130 };

export async function benchStartup(): Promise<string[]> {
  const telegram = await startTelegram();
  const workspace = await startWorkspace();
  const ready: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const service = await startReady(MAIN, settingsFor(telegram, workspace));
    ready.push(service.readyMs);
    memory.push(residentMb(service.child.pid ?? 0));
    await service.stop();
  }
  await Promise.all([telegram.stop(), workspace.slack.stop()]);
  return [
    `start to ready, ms: ${Math.round(median(ready))} (aim < ${BUDGET.readyMs}; ${ready.map(Math.round).join(', ')})`,
    `resident memory when ready, MB: ${median(memory)} (aim < ${BUDGET.residentMb})`,
  ];
}
