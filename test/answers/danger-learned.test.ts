/** The learned list belongs to its examples, is quick, and finds danger in messages that nobody looked at while it was made. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hintsOf } from '../../src/answers/danger/hints.js';
import { chances, chancesOf, LEARNED_CLASSES, rowOf } from '../../src/answers/danger/learned.js';
import { LEARNED } from '../../src/answers/danger/weights.js';
import { findDanger, glossOf } from '../../src/answers/danger.js';
import { readTokens } from '../../src/answers/tokens.js';
import { triageTable } from '../../src/cli/scores.js';
import { LANGUAGES } from '../../src/words/language.js';
import { expand, readAll } from '../../training/examples.js';
import { learn } from '../../training/learn.js';
import { digestOf, lessonsOf } from '../../training/train.js';

const Row = z.object({ lang: z.enum(LANGUAGES), class: z.enum(LEARNED_CLASSES), text: z.string() });
const rowsOf = (name: string): z.infer<typeof Row>[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
const unseen = rowsOf('danger-unseen.jsonl');
/** Said in a roundabout way, and everyday sentences with the same words; written by who wrote the examples, before them. */
const oblique = rowsOf('danger-oblique.jsonl');
const CLASSES = ['violence', 'suicide', 'trafficking', 'child', 'homeless-tonight', 'medical'];
const { own, ordinary } = readAll();

/** By text; most are asked about several times. */
const known = new Map<string, ReturnType<typeof findDanger>>();

const dangerOf = (text: string): ReturnType<typeof findDanger> => {
  const found = known.has(text) ? (known.get(text) ?? null) : findDanger(text);
  known.set(text, found);
  return found;
};
const isRed = ({ text }: { text: string }): boolean => {
  const found = dangerOf(text);
  return found !== null && found.class !== 'ambiguous';
};
const share = (rows: readonly { text: string }[]): number => rows.filter(isRed).length / rows.length;
/** The likeliest class of a text by the list alone. */
const likeliest = (text: string): string => {
  const found = chancesOf(readTokens(text));
  return LEARNED_CLASSES[found.indexOf(Math.max(...found))] ?? '';
};

describe('the list and its examples', () => {
  it('belong together: when this fails, run `npm run train:danger`', () => {
    expect(LEARNED.examples).toBe(digestOf(own));
  });

  it('agree: hardly any example is read as something else', () => {
    const sample = own.filter((_, at) => at % 7 === 0);
    const wrong = sample.filter((one) => likeliest(one.text) !== one.class);
    expect(sample.length).toBeGreaterThan(1500);
    expect(wrong.length / sample.length).toBeLessThan(0.03);
  });

  it('hold at least 120 messages of each class and 300 harmless ones in each language', () => {
    const counts = new Map<string, number>();
    for (const one of own)
      counts.set(`${one.class} ${one.lang}`, (counts.get(`${one.class} ${one.lang}`) ?? 0) + 1);
    for (const lang of LANGUAGES) {
      for (const name of CLASSES) expect(counts.get(`${name} ${lang}`)).toBeGreaterThanOrEqual(120);
      expect(counts.get(`none ${lang}`)).toBeGreaterThanOrEqual(300);
    }
  });

  it('hold no message that is measured as unseen', () => {
    const known = new Set(own.map(({ text }) => text.toLowerCase()));
    expect([...unseen, ...oblique].filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
  });
});

describe('learning', () => {
  const lessons = lessonsOf([...own.filter((_, at) => at % 40 === 0), ...ordinary.slice(0, 100)]);

  const learned = learn(lessons, 8);

  it('makes the same of the same', () => {
    const second = learn(lessons, 8);
    expect(learned.biases).toEqual(second.biases);
    expect(Buffer.from(learned.weights.buffer).equals(Buffer.from(second.weights.buffer))).toBe(true);
  });

  it('makes a list that knows what it was taught', () => {
    const found = new Float64Array(8);
    const right = lessons.filter(({ row, label }) => {
      chances(learned, row, found);
      return found.indexOf(Math.max(...found)) === label;
    });
    expect(right.length / lessons.length).toBeGreaterThan(0.97);
  });

  it('takes each choice of a line', () => {
    const texts = expand('[er|sie] [tritt|haut|beißt] mich, [jetzt||bald]');
    for (const choice of ['er ', 'sie ', 'tritt', 'haut', 'beißt', ', jetzt', ', bald'])
      expect(texts.some((text) => text.includes(choice))).toBe(true);
  });
});

describe('what the list reads', () => {
  it('takes any string, and its chances add up to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const sum = chancesOf(readTokens(text)).reduce((all, one) => all + one, 0);
        expect(sum).toBeCloseTo(1, 5);
      }),
      { numRuns: 50 },
    );
  });

  it('is found by hints whose weights even out', () => {
    const { values } = rowOf(hintsOf(readTokens('mein Mann schlägt mich')));
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 4);
  });

  it('has a meaning for staff that says who read it, in German and English', () => {
    for (const name of [...CLASSES, 'ambiguous']) {
      expect(glossOf(`learned-${name}`, 'de')).toMatch(/gelernten Liste/);
      expect(glossOf(`learned-${name}`, 'en')).toMatch(/learned list/);
    }
  });

  it('shows the words that weighed most, as they were typed', () => {
    const found = unseen.map(({ text }) => ({ text, danger: dangerOf(text) }));
    const learned = found.filter(({ danger }) => danger?.rule.startsWith('learned-'));
    expect(learned.length).toBeGreaterThan(100);
    for (const { text, danger } of learned) {
      expect(danger?.matched.length).toBeGreaterThan(0);
      for (const word of danger?.matched ?? []) expect(text).toContain(word);
    }
  });

  it('is not asked about what the patterns have explained', () => {
    expect(findDanger('мене ніхто не б’є')).toBeNull();
    expect(findDanger('my husband does not hit me, we split peacefully')).toBeNull();
  });
});

/**
 * Floors somewhat below what was measured. The set was written before the list was learned, and nobody looked at its lines while the
 * list or a pattern was made; by the patterns alone 57 of 100 are red.
 */
describe('messages that nobody looked at', () => {
  const danger = unseen.filter((row) => CLASSES.includes(row.class));
  const harmless = unseen.filter((row) => row.class === 'none');

  it('are nearly 25 of each class and 60 harmless ones in each language', () => {
    const counts = triageTable(unseen.map((row) => ({ ...row, read: 'none' }))).rows;
    for (const lang of LANGUAGES) {
      for (const name of CLASSES)
        expect(Number(counts.find(([row]) => row === `${name} ${lang}`)?.[1])).toBeGreaterThanOrEqual(23);
      expect(Number(counts.find(([row]) => row === `none ${lang}`)?.[4])).toBeGreaterThanOrEqual(57);
    }
  });

  it('that speak of danger are red', () => {
    expect(share(danger)).toBeGreaterThanOrEqual(0.92);
  });

  it.each(LANGUAGES)('also in %s', (lang) => {
    expect(share(danger.filter((row) => row.lang === lang))).toBeGreaterThanOrEqual(0.9);
  });

  it.each(CLASSES)('also of the class %s', (name) => {
    expect(share(danger.filter((row) => row.class === name))).toBeGreaterThanOrEqual(0.9);
  });

  it('and what only looks like it is seldom red', () => {
    expect(share(harmless)).toBeLessThanOrEqual(0.06);
  });
});

describe('what is said in a roundabout way', () => {
  it('is mostly red, and everyday sentences with the same words are not', () => {
    expect(oblique.length).toBeGreaterThan(250);
    expect(share(oblique.filter((row) => row.class !== 'none'))).toBeGreaterThanOrEqual(0.9);
    expect(share(oblique.filter((row) => row.class === 'none'))).toBeLessThanOrEqual(0.03);
  });
});

describe('a long message', () => {
  const calm = 'мене ніхто не бʼє. шеф погрожує мені доганою. die Spannung bringt mich um haha. '.repeat(200);

  it('of calmed and denied sentences is not red', () => {
    expect(isRed({ text: calm })).toBe(false);
  });

  it('is red for the one sentence that is neither', () => {
    expect(findDanger(`${calm} чоловік мене бʼє. ${calm}`)?.class).toBe('violence');
    expect(findDanger(`${calm} ${calm} ночувати ніде, ми надворі з дітьми.`)?.class).toBe('homeless-tonight');
  });
});
