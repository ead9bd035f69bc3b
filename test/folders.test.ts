/** Imports run one way: words, answers <- matching <- db <- flows <- bot <- main, cli. The network is in bot alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the files of each part may import, besides themselves. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  words: [],
  matching: ['answers'],
  answers: [],
  db: ['words', 'matching'],
  flows: ['words', 'matching', 'answers', 'db'],
  settings: ['flows', 'words'],
  bot: ['words', 'matching', 'answers', 'db', 'flows', 'settings'],
  main: ['bot', 'settings'],
  bundle: [],
  cli: ['words', 'matching', 'answers', 'db', 'flows', 'bot', 'settings'],
};

/** Packages that reach the network or open the database belong to one part. */
const ONLY_IN: [RegExp, string][] = [
  [
    /^(grammy|undici|openai|@langchain\/|hono|@hono\/|@slack\/|prom-client|pino|node:(http|https|net|tls|dgram)$)/,
    'bot',
  ],
  [/^better-sqlite3$/, 'db'],
];
/** Their types say only what the network's messages look like. */
const TYPES_ONLY = /^(grammy\/types|@slack\/types)$/;

type Line = { from: string; to: string };

/** Every import and re-export of a source text. */
function importsOf(path: string, source: string): Line[] {
  const found = source.matchAll(
    /(?:^(?:import|export)\s[^;]*?from\s*|^import\s+|\bimport\()\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, to = '']) => ({ from: path, to }));
}

/** The part of `src` that a path belongs to: its folder, or the file itself. */
const partOf = (path: string): string => path.split('/')[1]?.replace(/\.[jt]s$/, '') ?? '';

/** Why an import may not be; null when it may. */
function leak({ from, to }: Line): string | null {
  const part = partOf(from);
  if (!to.startsWith('.')) {
    const owner = ONLY_IN.find(([name]) => name.test(to))?.[1];
    return owner === undefined || owner === part || TYPES_ONLY.test(to) ? null : `${from} reaches ${to}`;
  }
  const target = normalize(join(dirname(from), to));
  if (!target.startsWith('src/')) return `${from} leaves src for ${to}`;
  const allowed = target.startsWith(`src/${part}/`) || MAY_IMPORT[part]?.includes(partOf(target));
  return allowed ? null : `${from} imports ${target}`;
}

/** All TypeScript files under a folder of the project. */
function filesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name}`);
}

const linesIn = (folder: string): Line[] =>
  filesIn(folder).flatMap((path) => importsOf(path, readFileSync(join(ROOT, path), 'utf8')));

it('what speaks to a model is loaded when one is asked, and never before', () => {
  const libraries = /^(openai|@langchain\/.*)$/;
  for (const path of filesIn('src')) {
    const source = readFileSync(join(ROOT, path), 'utf8');
    const outside = importsOf(path, source).filter(({ to }) => libraries.test(to));
    expect(outside.length > 0, path).toBe(path === 'src/bot/model/libraries.ts');
    if (source.includes('/libraries.js'))
      expect(source, path).not.toMatch(/^import (?!type)[^;]*libraries\.js/m);
  }
});

describe('src', () => {
  it('has no part that is not in the picture', () => {
    expect([...new Set(filesIn('src').map(partOf))].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it('has no import that runs the other way', () => {
    const lines = linesIn('src');
    expect(lines.length).toBeGreaterThan(200);
    expect(lines.map(leak).filter((found) => found !== null)).toEqual([]);
  });
});

describe('sandbox', () => {
  it('starts the service as a user would: nothing of src is imported', () => {
    const lines = linesIn('sandbox');
    expect(lines.length).toBeGreaterThan(100);
    const targets = lines
      .filter(({ to }) => to.startsWith('.'))
      .map(({ from, to }) => normalize(join(dirname(from), to)));
    expect(targets.filter((target) => !target.startsWith('sandbox/'))).toEqual([]);
  });
});

describe('a leak is seen', () => {
  it.each([
    ['src/words/words.ts', "import { route } from '../flows/route.js';"],
    ['src/answers/danger.ts', "import type { Language } from '../words/language.js';"],
    ['src/db/inbox.ts', "import { route } from '../flows/route.js';"],
    ['src/db/inbox.ts', "import {\n  one,\n  two,\n} from '../bot/core.js';"],
    ['src/flows/route.ts', "export { Sender } from '../bot/sender.js';"],
    ['src/flows/route.ts', "import '../main.js';"],
    ['src/flows/route.ts', "const late = await import('../bot/core.js');"],
    ['src/bot/slack/ears.ts', "import { startSlack } from '../../../sandbox/slack/index.js';"],
    ['src/flows/route.ts', "import { Api } from 'grammy';"],
    ['src/flows/route.ts', "import { request } from 'node:https';"],
    ['src/words/words.ts', "import Database from 'better-sqlite3';"],
  ])('%s: %s', (path, line) => {
    expect(importsOf(path, `/** A file. */\n${line}\n`).map(leak)).toEqual([expect.stringContaining(path)]);
  });

  it.each([
    ['src/flows/route.ts', "import { Inbox } from '../db/inbox.js';"],
    ['src/flows/verbs/claim.ts', "import { note } from '../case.js';"],
    ['src/bot/core.ts', "import type { Settings } from '../settings.js';"],
    ['src/bot/telegram/api.ts', "import { Api } from 'grammy';"],
  ])('and this is none: %s: %s', (path, line) => {
    expect(importsOf(path, line).map(leak)).toEqual([null]);
  });
});
