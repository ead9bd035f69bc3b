/** People who ask while others are written to. */
import { setTimeout as passes } from 'node:timers/promises';
import type { TelegramServer } from '../sandbox/telegram/index.js';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 1500;

/** @returns milliseconds from a question to its answer, for so many `people` who ask every second and a half, for so long. */
export async function waitsOf(telegram: TelegramServer, people: number, seconds: number): Promise<number[]> {
  const phones = Array.from({ length: people }, (_, n) =>
    telegram.person({ id: 10 + n, first_name: `Asking ${n}`, language_code: 'uk' }),
  );
  // Whoever writes for the first time is greeted with two messages more; that is not what is measured.
  for (const phone of phones) {
    phone.write('/start');
    await phone.wait((messages) => messages.length >= 3, PATIENCE_MS);
  }
  const waits: number[] = [];
  const until = performance.now() + seconds * 1000;
  const ask = async (phone: (typeof phones)[number], n: number): Promise<void> => {
    await passes(n * 70);
    while (performance.now() < until) {
      const before = phone.messages().filter(({ from }) => from === 'bot').length;
      const at = performance.now();
      phone.write('/help');
      await phone.wait(
        (messages) => messages.filter(({ from }) => from === 'bot').length > before,
        PATIENCE_MS,
      );
      waits.push(performance.now() - at);
      await passes(PAUSE_MS);
    }
  };
  await Promise.all(phones.map(ask));
  return waits;
}
