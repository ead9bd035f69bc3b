/** Reads the examples from which the danger list is learned: lines with choices in brackets, below their class. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LEARNED_CLASSES, type LearnedClass } from '../src/answers/danger/learned.js';
import { loadFaq } from '../src/words/faq.js';
import { LANGUAGES, type Language } from '../src/words/language.js';
import { loadOffTopic } from '../src/words/off-topic.js';

/** A message with its class; examples of one line share their `line`, so that they are never on both sides of a trial. */
export type Example = {
  readonly lang: Language;
  readonly class: LearnedClass;
  readonly text: string;
  readonly line: string;
};

const CHOICE = /\[([^\]]*)\]/g;

/**
 * The messages of a line such as `[er|mein Mann] [schlägt|tritt] mich`: each choice is taken at least once, and about twice as many
 * messages are made as the longest choice is long, with ever other neighbours.
 */
export function expand(line: string): string[] {
  const lengths = [...line.matchAll(CHOICE)].map(([, inside = '']) => inside.split('|').length);
  const longest = Math.max(1, ...lengths);
  const possible = lengths.reduce((product, length) => product * length, 1);
  const texts = new Set<string>();
  for (let turn = 0; turn < Math.min(possible, longest * 2) * 2 && texts.size < longest * 2; turn += 1) {
    texts.add(one(line, turn, longest));
  }
  return [...texts];
}

/** The message of one turn; in the second round every choice is moved on by its place, so that new neighbours meet. */
function one(line: string, turn: number, longest: number): string {
  let place = 0;
  const text = line.replace(CHOICE, (_, inside: string) => {
    const choices = inside.split('|');
    const at = turn + place * Math.floor(turn / longest) + place;
    place += 1;
    return choices[at % choices.length] ?? '';
  });
  return text
    .replace(/\s+([,.?!])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/,\s*$/, '')
    .trim();
}

const Class = z.enum(LEARNED_CLASSES);
const Row = z.object({ lang: z.enum(LANGUAGES), class: Class, text: z.string() });

/** All messages of the folder's files, one file per language; a line `= class` begins a class. @throws on an unknown class */
export function readExamples(folder: string): Example[] {
  return LANGUAGES.flatMap((lang) => {
    let name = Class.parse('none');
    return readFileSync(`${folder}/${lang}.txt`, 'utf8')
      .split('\n')
      .flatMap((line, number): Example[] => {
        if (line.startsWith('= ')) name = Class.parse(line.slice(2).trim());
        if (line.trim() === '' || line.startsWith('= ')) return [];
        return expand(line.trim()).map((text) => ({ lang, class: name, text, line: `${lang} ${number}` }));
      });
  });
}

/** Sets on which the patterns were developed. */
const DEVELOPED_ON = ['test/answers/danger.jsonl', 'test/answers/danger-phrasings.jsonl'];
/** Questions as people ask them, long and short, that the search is measured by; here they are messages without danger. */
const ASKED = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
  (name) => `test/answers/unseen-${name}.jsonl`,
);
/** Topics whose questions may speak of real danger. */
const URGENT_TOPICS: readonly string[] = [
  'homeless-tonight',
  'eviction',
  'women-safety-when-searching',
  'mental-support',
  'doctor-and-pharmacy',
  'lost-documents-passport',
  'report-a-listing-or-person',
];

const Question = z.object({ lang: z.enum(LANGUAGES), text: z.string(), slugs: z.array(z.string()) });

function asked(file: string): Example[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return rows
    .map((row) => Question.parse(JSON.parse(row)))
    .filter(({ slugs }) => !slugs.some((slug) => URGENT_TOPICS.includes(slug)))
    .map(({ lang, text }, number) => ({ lang, text, class: 'none', line: `${file} ${number}` }));
}

/** Words on buttons, which people also type: short ones without a variable, but those that name a danger or a help line. */
const LABEL = /^(?!desk|red|local|help-line)(?![a-z0-9-]*danger)[a-z0-9-]+ = ([^{}]{2,40})$/gm;

function labels(lang: Language): Example[] {
  const found = readFileSync(`prompts/locales/${lang}.ftl`, 'utf8').matchAll(LABEL);
  return [...found].map(([, text = '']) => ({ lang, class: 'none', text, line: `label ${text}` }));
}

function developed(file: string): Example[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row, number) => ({ ...Row.parse(JSON.parse(row)), line: `${file} ${number}` }));
}

/**
 * What the list is learned from, each text once: `own` examples, and `ordinary` questions and messages without danger. The FAQ changes
 * often and a little; the list need not be learned anew for that.
 */
export function readAll(folder = 'training/danger'): { own: Example[]; ordinary: Example[] } {
  const own = once([...readExamples(folder), ...DEVELOPED_ON.flatMap(developed)]);
  const known = new Set(own.map(({ text }) => text));
  const questions = loadFaq('prompts/faq')
    .filter(({ slug }) => !URGENT_TOPICS.includes(slug))
    .flatMap(({ slug, questions: ways }) =>
      LANGUAGES.flatMap((lang) =>
        ways[lang].map((text): Example => ({ lang, class: 'none', text, line: `faq ${slug}` })),
      ),
    );
  const offTopic = loadOffTopic('prompts/off-topic.yaml').map(
    (text): Example => ({ lang: 'uk', class: 'none', text, line: `off ${text.slice(0, 9)}` }),
  );
  const ordinary = once([
    ...questions,
    ...offTopic,
    ...ASKED.flatMap(asked),
    ...LANGUAGES.flatMap(labels),
  ]).filter(({ text }) => !known.has(text));
  return { own, ordinary };
}

function once(examples: readonly Example[]): Example[] {
  const seen = new Set<string>();
  return examples.filter(({ text }) => !seen.has(text) && seen.add(text));
}
