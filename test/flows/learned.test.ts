/** What the build keeps of the prompts is what a start would learn from them, and nothing older. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/flows/answers/knowledge.js';
import { keepLearned, keptLearned, type Learned } from '../../src/flows/answers/learned.js';
import { PROMPTS } from '../../src/words/words.js';

const learned = loadKnowledge().learn();
const folder = mkdtempSync(join(tmpdir(), 'helpcenter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether two are the same to the last weight. */
const same = (left: Learned | null, right: Learned): boolean => isDeepStrictEqual(left, right);

it('keeps entries and index whole, until a prompt changes', () => {
  const place = { file: join(folder, 'learned.bin'), prompts: join(folder, 'prompts') };
  cpSync(PROMPTS, place.prompts, { recursive: true });
  expect(keptLearned(place)).toBeNull();
  keepLearned(() => learned, place);
  expect(same(keptLearned(place), learned)).toBe(true);
  keepLearned(() => expect.fail('learned again'), place);
  appendFileSync(join(place.prompts, 'faq/deposit-kaution.md'), '\n');
  expect(keptLearned(place)).toBeNull();
});

it('the build has kept what the sources give', async () => {
  const built: typeof import('../../src/flows/answers/learned.js') = await import(
    new URL('../../dist/flows/answers/learned.js', import.meta.url).href
  );
  expect(same(built.keptLearned(), learned)).toBe(true);
});
