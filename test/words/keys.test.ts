/** The checked-in keys of all texts are those of de.ftl, so that the compiler knows every text and its parameters. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keysOf } from '../../src/words/make-keys.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The same file whatever a formatter has made of its quotes and line breaks. */
const bare = (source: string): string => source.replace(/['\s]/g, '').replace(/:\|/g, ':');

it('keys.ts is up to date with de.ftl; if not: npm run keys', () => {
  expect(bare(read('src/words/keys.ts'))).toBe(bare(keysOf(read('prompts/locales/de.ftl'))));
});

it('a new text, a new parameter and a lost text all show', () => {
  const ftl = 'greeting = Hallo { $name }\nbye = Tschüss\n';
  const keys = keysOf(ftl);
  expect(keys).toContain("'greeting': 'name';");
  expect(keys).toContain("'bye': never;");
  for (const other of [
    `${ftl}more = Mehr\n`,
    ftl.replace('{ $name }', '{ $who }'),
    'greeting = Hallo { $name }\n',
  ]) {
    expect(bare(keysOf(other))).not.toBe(bare(keys));
  }
});
