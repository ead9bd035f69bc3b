/** `helpcenter screen --jsonl` as it is called: no setting, database or network; a bad line is named and ends it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/bundle/cli.js', import.meta.url));
const RENTS = fileURLToPath(new URL('../../rents.example.csv', import.meta.url));

function run(lines: readonly unknown[], ...more: string[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'screen', '--jsonl', ...more], {
    input,
    env: {},
    encoding: 'utf8',
  });
  const out = stdout.split('\n').filter((line) => line !== '');
  return { status, out: out.map((line) => JSON.parse(line)), stderr };
}
const offer = (others: object) => ({
  id: 'a',
  lang: 'de',
  text: '2 Zimmer, Balkon',
  rent_cold: 500,
  area: 50,
  persons: 2,
  deposit: 1500,
  ...others,
});

describe('screen --jsonl', () => {
  it('writes a line for each offer', () => {
    const { status, out } = run([
      offer({}),
      '',
      offer({ id: 2, text: 'Kaution bitte vor der Besichtigung überweisen' }),
      offer({ id: 'c', deposit: 1500.01, phones: ['x'], photos: ['y'] }),
    ]);
    expect(status).toBe(0);
    expect(out).toEqual([
      { id: 'a', verdict: 'clean', flags: [{ rule: 'R4', severity: 'I', why: 'rent-unknown' }] },
      expect.objectContaining({ id: 2, verdict: 'block' }),
      expect.objectContaining({ id: 'c', verdict: 'hold' }),
    ]);
    expect(out[1].flags).toContainEqual({ rule: 'F1', severity: 'B', why: 'money-first' });
    expect(out[2].flags).toContainEqual({ rule: 'R2', severity: 'H', why: 'deposit-high' });
  });

  it('compares rents with a table', () => {
    const { out } = run(
      [offer({ region: '09162', rent_cold: 2000, deposit: 0 }), offer({ region: '09162', rent_cold: 900 })],
      '--rents',
      RENTS,
    );
    expect(out.map(({ verdict }) => verdict)).toEqual(['block', 'clean']);
    expect(out[1].flags).toEqual([]);
  });

  it.each([
    ['{"id":', 'line 2: not a line of JSON'],
    [offer({ rent_cold: 'much' }), 'line 2: rent_cold'],
    [offer({ id: undefined }), 'line 2: id'],
    [offer({ area: -1 }), 'line 2: area'],
  ])('%j ends with 2 and names the line', (line, message) => {
    const { status, out, stderr } = run([offer({}), line]);
    expect(status).toBe(2);
    expect(out.length).toBe(1);
    expect(stderr).toContain(message);
  });

  it('is called so and not otherwise', () => {
    expect(run([], '--rents').status).toBe(2);
    expect(run([], '--rents', 'missing.csv').stderr).toContain('missing.csv cannot be read');
  });
});
