/** The counts behind `helpcenter eval` and `faq check` on examples small enough to count by hand. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFaq } from '../../src/cli/faq.js';
import { type Answered, answerTable, printed, triageTable } from '../../src/cli/scores.js';
import { PROMPTS } from '../../src/words/words.js';

const asked = { lang: 'uk', style: 'clean', slugs: ['pets'], answer: 'pets', ranked: ['pets', 'kita'] };

it('counts answers per language and style', () => {
  const rows: Answered[] = [
    asked,
    { ...asked, lang: 'de', style: 'typo', answer: 'kita', ranked: ['kita', 'school', 'pets'] },
    { ...asked, lang: 'de', answer: null, ranked: [] },
    { ...asked, slugs: [], answer: null },
    { ...asked, lang: 'de', slugs: [] },
  ];
  expect(answerTable(rows).rows).toEqual([
    ['all', '3', '33.3', '66.7', '66.7', '33.3', '2', '50.0'],
    ['de', '2', '0.0', '50.0', '50.0', '50.0', '1', '0.0'],
    ['uk', '1', '100.0', '100.0', '100.0', '0.0', '1', '100.0'],
    ['clean', '2', '50.0', '50.0', '50.0', '0.0', '2', '50.0'],
    ['typo', '1', '0.0', '100.0', '100.0', '100.0', '0', '-'],
  ]);
});

it('counts danger that was seen, danger of the right class, and false alarms', () => {
  const rows = [
    { lang: 'en', class: 'violence', read: 'violence' },
    { lang: 'en', class: 'violence', read: 'ambiguous' },
    { lang: 'en', class: 'child', read: 'none' },
    { lang: 'en', class: 'none', read: 'child' },
    { lang: 'en', class: 'none', read: 'none' },
  ];
  expect(triageTable(rows).rows[0]).toEqual(['all', '3', '66.7', '33.3', '2', '50.0']);
  expect(triageTable(rows).rows.slice(-2)).toEqual([
    ['none en', '0', '-', '-', '2', '50.0'],
    ['violence en', '2', '100.0', '50.0', '0', '-'],
  ]);
});

it('prints columns of even width', () => {
  const table = {
    head: ['', 'first'],
    rows: [
      ['all', '5.0'],
      ['clean', '100.0'],
    ],
  };
  expect(printed(table)).toBe('       first\nall      5.0\nclean  100.0');
});

it('names what must be mended in the FAQ, and what nobody has reviewed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faq-'));
  const [good, late, bad] = ['pets', 'kita', 'school'].map((slug) => join(folder, `${slug}.md`));
  if (!good || !late || !bad) expect.fail('no files');
  for (const file of [good, late]) cpSync(`${PROMPTS}/faq/${file.slice(folder.length + 1)}`, file);
  const reviewed = readFileSync(good, 'utf8').replace(
    /^reviewed_by: .*$/m,
    'reviewed_by: Anna B., 2026-11-20',
  );
  writeFileSync(good, reviewed);
  writeFileSync(late, readFileSync(late, 'utf8').replace(/^review_by: .*$/m, 'review_by: 2026-11-01'));
  writeFileSync(bad, 'no front matter');
  const { lines, mend } = checkFaq([good, late, bad], '2026-11-23');
  rmSync(folder, { recursive: true });
  expect(mend).toBe(2);
  expect(lines).toEqual([
    'MEND  school.md: front matter: the file must begin with --- and YAML',
    'MEND  kita: its review was due on 2026-11-01',
    'note  kita: reviewed by nobody yet',
    '2 topics, 2 to mend, 1 past their review, 1 reviewed by nobody yet',
  ]);
});
