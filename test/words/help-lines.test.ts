/** Help lines: what the file may say, what may be shown, and that every FAQ names only lines that people may see. */
import { describe, expect, it } from 'vitest';
import { HelpLinesError, loadHelpLines, parseHelpLines } from '../../src/words/help-lines.js';
import { LANGUAGES } from '../../src/words/language.js';
import { PROMPTS } from '../../src/words/words.js';
import { faqEntries } from '../world/faq.js';
import { forbiddenWords, loudMarks, wrongLetters } from './word-rules.js';

const FILE = `
- id: doors
  name: { uk: Двері, ru: Двери, de: Türen, en: Doors }
  number: 0800 12 34
  url: null
  hours: Mon-Fri 14:00-17:00; Sat 10:00-12:00
  languages: [uk, ru]
  cost: free
  source: somebody
  seen: 2026-01-01
  mark: A
  last_verified: null
  shown: true
`;

describe('the help lines of this repository', () => {
  const lines = loadHelpLines(`${PROMPTS}/help-lines.yaml`);
  const shown = lines.filter((line) => line.shown);

  it('show only what the responsible body or two kinds of sources named', () => {
    expect(shown.map(({ id }) => id)).toEqual([
      'emergency',
      'police',
      'telefonseelsorge',
      'doweria',
      'violence-against-women',
      'children-and-youth',
      'ipso-care',
      'krisendienste-bayern',
    ]);
  });

  it('never hold the old number of the women’s line', () => {
    expect(JSON.stringify(lines)).not.toMatch(/0?8000 ?116 ?016/);
  });

  it.each(LANGUAGES)('are named in plain words (%s)', (language) => {
    for (const { name } of shown) {
      const text = name[language];
      const wrong = [forbiddenWords(language, text), loudMarks(text), wrongLetters(language, text)].flat();
      expect(wrong, text).toEqual([]);
      expect(text.length).toBeLessThanOrEqual(60);
    }
  });

  it('are the only ones that an FAQ names', () => {
    const known = shown.map(({ id }) => id);
    for (const { slug, help_lines: named } of faqEntries()) {
      expect(
        named.filter((id) => !known.includes(id)),
        slug,
      ).toEqual([]);
    }
  });
});

describe('a file of help lines', () => {
  it('has its hours read', () => {
    const [line] = parseHelpLines('lines.yaml', FILE);
    expect(line?.hours).toHaveLength(6);
    expect(line?.hours[0]).toEqual({ weekday: 1, from: 840, to: 1020 });
    expect(line).toMatchObject({ sometimes: [], interpreters: false, lands: [] });
  });

  it.each(['always', 'appointment', 'unknown'])('may say that the hours are: %s', (hours) => {
    const [line] = parseHelpLines('lines.yaml', FILE.replace(/hours: .*/, `hours: ${hours}`));
    expect(line?.hours).toBe(hours);
  });

  it.each([
    ['mark: A', 'mark: B', '0.shown'],
    ['shown: true', 'shown: false', '0.note'],
    ['number: 0800 12 34', 'number: null', '0.number'],
    ['number: 0800 12 34', 'number: 0800-CALL', '0.number'],
    ['hours: Mon-Fri 14:00-17:00; Sat 10:00-12:00', 'hours: mornings', '0.hours'],
    ['languages: [uk, ru]', 'languages: []', '0.languages'],
    ['last_verified: null', 'last_verified: lately', '0.last_verified'],
    ['cost: free', 'cost: free\n  extra: 1', '0'],
    [', en: Doors', '', '0.name.en'],
    ['cost: free', 'cost: free\n  lands: [xx]', '0.lands.0'],
  ])('that says "%s" as "%s" is refused at %s', (from, to, field) => {
    const read = (): unknown => parseHelpLines('lines.yaml', FILE.replace(from, to));
    expect(read).toThrow(HelpLinesError);
    expect(read).toThrow(`lines.yaml: ${field}: `);
  });

  it('names a line once', () => {
    expect(() => parseHelpLines('lines.yaml', FILE + FILE)).toThrow('doors stands there twice');
  });
});
