/** The built command line: what it prints, and its exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/command.js';
import { evaluate } from '../../src/cli/eval.js';
import { faq } from '../../src/cli/faq.js';

const CLI = fileURLToPath(new URL('../../dist/bundle/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'helpcenter-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const helpcenter = (...words: string[]) =>
  spawnSync(process.execPath, [CLI, ...words], { cwd: folder, env: {}, encoding: 'utf8' });

/** A file with these lines of JSON. */
function fileOf(name: string, ...lines: (object | string)[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(join(folder, name), text);
  return name;
}

const question = { id: 'q1', lang: 'de', style: 'clean', text: 'Wie hoch darf die Kaution sein?' };
const message = { id: 't1', lang: 'en', class: 'violence', text: 'my husband beats me' };

describe('eval', () => {
  it('prints a table for questions and one for messages', () => {
    const calm = { ...message, class: 'none', text: 'How do I register my address?' };
    const outside = { ...question, text: 'Wer gewinnt die Bundesliga?', slugs: [] };
    const file = fileOf('both.jsonl', { ...question, slugs: ['deposit-kaution'] }, outside, message, calm);
    const { status, stdout } = helpcenter('eval', file);
    expect(stdout.split('\n')).toEqual([
      '       questions  first  in three  answered  wrong  outside  left alone',
      'all            1  100.0     100.0     100.0    0.0        1       100.0',
      'de             1  100.0     100.0     100.0    0.0        1       100.0',
      'clean          1  100.0     100.0     100.0    0.0        1       100.0',
      '',
      '             danger   seen  right class  harmless  false alarms',
      'all               1  100.0        100.0         1           0.0',
      'en                1  100.0        100.0         1           0.0',
      'none              0      -            -         1           0.0',
      'violence          1  100.0        100.0         0             -',
      'none en           0      -            -         1           0.0',
      'violence en       1  100.0        100.0         0             -',
      '',
    ]);
    expect(status).toBe(0);
  });

  it.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.jsonl']],
    ['no JSON', [fileOf('a.jsonl', 'hello')]],
    ['no object', [fileOf('b.jsonl', '7')]],
    ['no text', [fileOf('c.jsonl', { ...question, text: 5, slugs: [] })]],
    ['an unknown topic', [fileOf('d.jsonl', { ...question, slugs: ['no-such-topic'] })]],
    ['an unknown class', [fileOf('e.jsonl', { ...message, class: 'fire' })]],
    ['an unknown language', [fileOf('f.jsonl', { ...message, lang: 'fr' })]],
    ['no lines', [fileOf('g.jsonl', '')]],
  ])('refuses %s', (_, words) => {
    const files = words.map((file) => join(folder, file));
    expect(() => evaluate(files)).toThrow(UsageError);
  });

  it('ends with 2 and no result on bad input', () => {
    const { status, stdout, stderr } = helpcenter('eval', fileOf('h.jsonl', 'hello'));
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'not a line of JSON: hello\n',
    });
  });
});

describe('faq check', () => {
  it('says of each topic what is missing, and ends with the counts', () => {
    const { status, stdout } = helpcenter('faq', 'check');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(
      /^\d+ topics, \d+ to mend, \d+ past their review, \d+ reviewed by nobody yet$/,
    );
    expect(status).toBe(lines.some((line) => line.startsWith('MEND')) ? 1 : 0);
  });

  it('knows no other word', () => {
    expect(() => faq([])).toThrow(UsageError);
    expect(() => faq(['mend'])).toThrow(UsageError);
  });
});

describe('ask', () => {
  it('ranks three topics, however far they are', () => {
    const { stdout } = helpcenter('ask', 'Kaution?', '--lang', 'de');
    expect(JSON.parse(stdout).slugs).toHaveLength(3);
  });

  it.each(['null', '{"text":5}'])('refuses the line %s', (line) => {
    const { status } = spawnSync(process.execPath, [CLI, 'ask', '--jsonl'], { input: line, env: {} });
    expect(status).toBe(2);
  });
});

it('names its commands, and refuses others', () => {
  expect(helpcenter('help').status).toBe(0);
  expect(helpcenter('constructor').status).toBe(2);
});
