/** The lease: one process at a time, and no lock is left behind by any death. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { AlreadyRunning, takeLease } from '../../src/db/lease.js';
import { freshPath } from './fresh.js';

const LEASE = fileURLToPath(new URL('../../dist/db/lease.js', import.meta.url));
const HOLD = `
  import { takeLease } from ${JSON.stringify(LEASE)};
  try {
    takeLease(process.argv[1]);
    console.log('held');
    setInterval(() => {}, 1000);
  } catch (error) {
    console.log(error.name);
  }`;

/** Another process that takes the lease, and what it says of it. */
async function otherProcess(path: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLD, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
}

it('a second process is refused while the first holds it', async () => {
  const path = freshPath();
  const first = await otherProcess(path);
  const second = await otherProcess(path);
  expect([first.said, second.said]).toEqual(['held', 'AlreadyRunning']);
  expect(() => takeLease(path)).toThrow(AlreadyRunning);
});

it('kill -9 frees it', async () => {
  const path = freshPath();
  const { child, said } = await otherProcess(path);
  expect(said).toBe('held');
  expect(() => takeLease(path)).toThrow(AlreadyRunning);
  child.kill('SIGKILL');
  await once(child, 'exit');
  takeLease(path).release();
});

it('its release frees it, and another database has a lease of its own', () => {
  const path = freshPath();
  const lease = takeLease(path);
  takeLease(`${path}-other`).release();
  expect(() => takeLease(path)).toThrow(`another helpcenter works with ${path}`);
  lease.release();
  takeLease(path).release();
});
