/** Every FAQ file is well formed, and prints no number that it does not account for. */
import { describe, expect, it } from 'vitest';
import { unlistedFacts } from '../../src/words/facts.js';
import { FaqError, faqProblems, isPastReview, loadFaq, parseFaq, sections } from '../../src/words/faq.js';

const DIR = new URL('../../prompts/faq', import.meta.url).pathname;
/** The day on which the files in the repository were last read as a whole. */
const CHECKED = '2026-11-22';

const FILE = `---
slug: keys
group: living
questions: { uk: [а, б, в, г, д, е, є, ж], ru: [а, б, в, г, д, е, ё, ж], de: [a, b, c, d, e, f, g, h], en: [a, b, c, d, e, f, g, h] }
words: { uk: [ключ], ru: [ключ], de: [Schlüssel], en: [key] }
valid_from: 2026-01-01
review_by: 2026-12-31
reviewed_by: nobody yet
source_url: https://example.org/
human: never
facts:
  - { says: 110, source: police, as_of: 2026-01-01, mark: A }
---
# uk
## Де ключ?
Спитайте господаря. Поліція: 110.
# ru
## Где ключ?
Спросите хозяина. Полиция: 110.
# de
## Wo ist der Schlüssel?
Fragen Sie den Vermieter. Polizei: 110.
# en
## Where is the key?
Ask the landlord. Police: 110.
### steps
- Look in the letterbox.
1. Ask a neighbour.
`.replace('says: 110', "says: '110'");

describe('the FAQ of this repository', () => {
  const entries = loadFaq(DIR);

  it('is not empty', () => {
    expect(entries.length).toBeGreaterThanOrEqual(6);
  });

  it('has no problems', () => {
    expect(faqProblems(entries, CHECKED)).toEqual([]);
  });

  it('asks at least eight ways in each language', () => {
    for (const entry of entries) {
      for (const questions of Object.values(entry.questions))
        expect(questions.length).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('a FAQ file', () => {
  const entry = parseFaq('keys.md', FILE);

  it('is read into title, short answer and parts', () => {
    expect(sections(entry, 'en')).toEqual({
      title: 'Where is the key?',
      short: 'Ask the landlord. Police: 110.',
      parts: [{ name: 'steps', lines: ['Look in the letterbox.', 'Ask a neighbour.'] }],
    });
    expect(faqProblems([entry], '2026-12-31')).toEqual([]);
  });

  it('is past its review the day after', () => {
    expect(isPastReview(entry, '2026-12-31')).toBe(false);
    expect(faqProblems([entry], '2027-01-01')).toEqual(['keys: its review was due on 2026-12-31']);
  });

  it.each([
    ['slug: keys', 'slug: locks', 'slug'],
    ['human: never', 'human: maybe', 'human'],
    ['# ru\n', '# xx\n', '# xx'],
    ['### steps', '### hints', '# en'],
    ['## Где ключ?\n', '', '# ru'],
    ['review_by: 2026-12-31', 'review_by: soon', 'review_by'],
    ['mark: A', 'mark: D', 'facts.0.mark'],
  ])('that says "%s" as "%s" is refused at %s', (from, to, field) => {
    const read = (): unknown => parseFaq('keys.md', FILE.replace(from, to));
    expect(read).toThrow(FaqError);
    expect(read).toThrow(`keys.md: ${field}: `);
  });

  it.each([
    ['Polizei: 110', 'Polizei: 112', 'keys (de): "112" is in no fact'],
    ['Ask the landlord.', `${'Ask the landlord again. '.repeat(3)}${'x'.repeat(330)}.`, 'characters'],
    ['Ask the landlord. Police: 110.', 'Ask the landlord or the police at 110.', 'has 1 sentences'],
    ['mark: A', 'mark: C', 'stated as a fact'],
    ['e, f, g, h] }\nwords', 'e, f, g] }\nwords', 'fewer than 8'],
    ['Where is the key?', 'The key', 'not a question'],
  ])('that changes "%s" to "%s" has a problem: %s', (from, to, problem) => {
    expect(faqProblems([parseFaq('keys.md', FILE.replace(from, to))], '2026-06-01').join('\n')).toContain(
      problem,
    );
  });
});

describe('a number in a text', () => {
  it.each([
    ['bis 04.03.2027', ['04.03.2027']],
    ['0800 111 0 111', ['0800 111 0 111']],
    ['§ 17 BMG, 2 Wochen', ['17', '2']],
    ['50.000 € oder 10 %', ['50.000', '10']],
    ['https://example.org/24', []],
    ['WBS140', []],
  ])('of "%s" is found', (text, found) => {
    expect(unlistedFacts(text, [])).toEqual(found);
  });

  it('is not hidden by a fact that only begins like it', () => {
    expect(unlistedFacts('36 Monate, 3 Monate', ['3 Monate'])).toEqual(['36']);
  });
});
