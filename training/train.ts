/** Learns the danger list from the examples and the FAQ's questions, and writes it: `npm run train:danger`. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { hintsOf } from '../src/answers/danger/hints.js';
import { LEARNED_CLASSES, rowOf } from '../src/answers/danger/learned.js';
import { readTokens } from '../src/answers/tokens.js';
import { LANGUAGES, type Language } from '../src/words/language.js';
import { type Example, readAll } from './examples.js';
import { type Lesson, learn, numbers, type Weights } from './learn.js';

const LIST = 'src/answers/danger/weights.ts';
/** The weights themselves, packed. */
const PACKED = 'src/answers/danger/weights.bin';
/** The greatest number that a weight can be written as, and the smallest that is written at all: the file stays small. */
const GREATEST = 127;
const SMALLEST = 2;

/** Each example is also read so many times with half of its words unsaid: only what they mean is left, as with words nobody wrote down. */
const HALVED = 2;
const UNSAID = 0.5;
/** Each example is also read so many times beside something everyday: a danger stays one, and a look-alike too. */
const MIXED = 1;
/** Of what stands beside an example so much is harmless itself but sounds like danger. */
const LOOKALIKE_SHARE = 0.5;
/** Ordinary questions are read so often, as they are, to weigh something beside what is varied. */
const ORDINARY_TIMES = 3;

/** The lessons that examples are. */
export function lessonsOf(examples: readonly Example[]): Lesson[] {
  return examples.map((example) => lessonOf(example));
}

/** The lessons that examples are, and those with words unsaid; the same for the same examples. */
export function variedLessonsOf(examples: readonly Example[]): Lesson[] {
  const next = numbers(1);
  return examples.flatMap((example) => {
    const unsaid = Array.from({ length: HALVED }, () => lessonOf(example, () => next() < UNSAID));
    return [lessonOf(example), ...unsaid];
  });
}

/** What people put between two things that they say in one message. */
const JOINS: Readonly<Record<Language, readonly string[]>> = {
  uk: ['. ', '. ', ', ', ' і ', ' а ', '\n', '. ще питання: '],
  ru: ['. ', '. ', ', ', ' и ', ' а ', '\n', '. ещё вопрос: '],
  de: ['. ', '. ', ', ', ' und ', ' aber ', '\n', '. noch eine Frage: '],
  en: ['. ', '. ', ', ', ' and ', ' but ', '\n', '. one more question: '],
};

/** The lessons that examples are beside something everyday in the same language, before or after it; the same for the same examples. */
export function mixedLessonsOf(examples: readonly Example[], ordinary: readonly Example[]): Lesson[] {
  const next = numbers(2);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)];
  const harmless = examples.filter((one) => one.class === 'none');
  const beside = new Map(
    LANGUAGES.map((lang) => {
      const own = (all: readonly Example[]): Example[] => all.filter((one) => one.lang === lang);
      return [lang, { ordinary: own(ordinary), harmless: own(harmless) }];
    }),
  );
  return examples.flatMap((example) =>
    Array.from({ length: MIXED }, () => {
      const own = beside.get(example.lang);
      const other = pick((next() < LOOKALIKE_SHARE ? own?.harmless : own?.ordinary) ?? []);
      const both = next() < 0.5 ? [example.text, other?.text] : [other?.text, example.text];
      return lessonOf({ ...example, text: both.join(pick(JOINS[example.lang])) });
    }),
  );
}

function lessonOf({ text, class: name }: Example, isUnsaid?: () => boolean): Lesson {
  return { row: rowOf(hintsOf(readTokens(text), isUnsaid)), label: LEARNED_CLASSES.indexOf(name) };
}

/** What tells whether a list was learned from these examples. */
export function digestOf(examples: readonly Example[]): string {
  const lines = examples.map(({ lang, class: name, text }) => `${lang}\t${name}\t${text}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}

/** Weights as whole numbers from -127 to 127, and what 1 is worth; the few greatest weights are cut. */
export function rounded({ weights }: Weights): { packed: Int8Array; scale: number } {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / GREATEST;
  const whole = (weight: number): number => {
    const size = Math.min(GREATEST, Math.round(Math.abs(weight) / scale));
    return size < SMALLEST ? 0 : Math.sign(weight) * size;
  };
  return { packed: Int8Array.from(weights, whole), scale };
}

function write(learned: Weights, examples: string): void {
  const { packed, scale } = rounded(learned);
  const lines = [
    '/** Learned, not written: `npm run train:danger` makes this file and `weights.bin` from training/danger and the FAQ. */',
    'export const LEARNED = {',
    `  examples: '${examples}',`,
    `  scale: ${scale},`,
    `  biases: [${[...learned.biases].join(', ')}],`,
    '};',
  ];
  writeFileSync(LIST, `${lines.join('\n')}\n`);
  const bytes = gzipSync(packed, { level: 9 });
  writeFileSync(PACKED, bytes);
  console.log(`${PACKED}: ${bytes.length} bytes`);
}

if (process.argv[1]?.endsWith('train.ts')) {
  const { own, ordinary } = readAll();
  const often = Array.from({ length: ORDINARY_TIMES }, () => lessonsOf(ordinary)).flat();
  const lessons = [...variedLessonsOf(own), ...mixedLessonsOf(own, ordinary), ...often];
  write(learn(lessons, LEARNED_CLASSES.length), digestOf(own));
}
