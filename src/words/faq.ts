/** Loads and checks the FAQ files: front matter with sources and facts, and the answer in four languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { unlistedFacts } from './facts.js';
import { longLength, unknownPlaces } from './faq-places.js';
import { LANGUAGES, type Language } from './language.js';
import { LOCAL_KINDS } from './local-help.js';

const PARTS = ['steps', 'bring', 'ask', 'human'] as const;
/** The parts that may follow the short answer; the program prints a label in the person's language. */
export type FaqPart = (typeof PARTS)[number];

/** Most characters of a short answer, so that buttons may follow it (rule R1). */
const SHORT_LIMIT = 350;
const SHORT_SENTENCES = 4;
const LONG_SENTENCE = 25;
/** What is only common knowledge stands in a sentence that says so. */
const HEDGE =
  /зазвичай|часто|може|можуть|уточніть|обычно|может|могут|уточните|in der Regel|meist|oft|kann|fragen Sie|usually|often|may |please check/iu;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD');
const perLanguage = z.strictObject({
  uk: z.array(z.string().min(1)),
  ru: z.array(z.string().min(1)),
  de: z.array(z.string().min(1)),
  en: z.array(z.string().min(1)),
});
const fact = z.strictObject({
  says: z.string().min(1),
  in: z.array(z.enum(LANGUAGES)).nonempty().optional(),
  source: z.string().min(1),
  as_of: day,
  mark: z.enum(['A', 'B', 'C']),
});
const frontMatter = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  group: z.enum(['arrival', 'papers', 'money', 'search', 'living', 'daily-life', 'platform']),
  questions: perLanguage,
  words: perLanguage,
  valid_from: day,
  review_by: day,
  reviewed_by: z.string().min(1),
  /** Where the answer can be read again; `operator` for what only the operator's own service decides. */
  source_url: z.union([z.literal('operator'), z.url({ protocol: /^https$/ })]),
  human: z.enum(['never', 'case', 'legal', 'red']),
  facts: z.array(fact),
  /** Ids of prompts/help-lines.yaml that are named under the answer. */
  help_lines: z.array(z.string().min(1)).default([]),
  /** Kinds of local help that are named after the answer, when the list of the person's town has them. */
  local_help: z.array(z.enum(LOCAL_KINDS)).default([]),
});

/** A number, date, amount, phone or office as printed, where it was seen, when, and how sure: A, B or C. */
export type FaqFact = z.infer<typeof fact>;

/** One language's answer as plain text; links are bare addresses, settings are places such as `{ $operator }`. */
export type FaqText = {
  /** The topic as a question. */
  readonly title: string;
  /** The answer in 2 to 4 sentences. */
  readonly short: string;
  readonly parts: readonly { readonly name: FaqPart; readonly lines: readonly string[] }[];
};

/** One topic with its answers in all languages. */
export type FaqEntry = z.infer<typeof frontMatter> & {
  readonly sections: Readonly<Record<Language, FaqText>>;
};

/** A FAQ file that cannot be read: names the file and the field. */
export class FaqError extends Error {
  override readonly name = 'FaqError';
  readonly file: string;
  readonly field: string;

  constructor(file: string, field: string, reason: string) {
    super(`${file}: ${field}: ${reason}`);
    this.file = file;
    this.field = field;
  }
}

/** The `*.md` of a directory, sorted by slug. */
export function faqFiles(dir: string): string[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(dir, file));
}

/** Reads the file at `path`. Throws FaqError when it is not well formed. */
export const readFaq = (path: string): FaqEntry => parseFaq(basename(path), readFileSync(path, 'utf8'));

/** Reads every `*.md` of a directory, sorted by slug. Throws FaqError on the first file that is not well formed. */
export const loadFaq = (dir: string): FaqEntry[] => faqFiles(dir).map(readFaq);

/** Reads one FAQ file's text; `file` is its name, which must be the slug. */
export function parseFaq(file: string, source: string): FaqEntry {
  const split = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'));
  if (split === null) throw new FaqError(file, 'front matter', 'the file must begin with --- and YAML');
  const head = frontMatter.safeParse(parse(split[1] ?? ''));
  if (!head.success) {
    const issue = head.error.issues[0];
    throw new FaqError(file, issue?.path.join('.') || 'front matter', issue?.message ?? 'not valid');
  }
  if (`${head.data.slug}.md` !== basename(file))
    throw new FaqError(file, 'slug', 'must be the name of the file');
  const bodies = languageBodies(file, split[2] ?? '');
  return {
    ...head.data,
    sections: {
      uk: readText(file, 'uk', bodies.get('uk')),
      ru: readText(file, 'ru', bodies.get('ru')),
      de: readText(file, 'de', bodies.get('de')),
      en: readText(file, 'en', bodies.get('en')),
    },
  };
}

/** The answer of an entry in one language, as plain text for the bot to escape and render. */
export function sections(entry: FaqEntry, language: Language): FaqText {
  return entry.sections[language];
}

/**
 * Everything that is wrong with the entries' content, one line each, empty when all is well: numbers that no fact
 * lists, facts that are not printed or only common knowledge, long answers and sentences, missing questions, and
 * entries whose review date is before `today` (YYYY-MM-DD).
 */
export function faqProblems(entries: readonly FaqEntry[], today: string): string[] {
  return entries.flatMap((entry) => [
    ...(entry.review_by < today ? [`${entry.slug}: its review was due on ${entry.review_by}`] : []),
    ...LANGUAGES.flatMap((language) => [...textProblems(entry, language), ...factProblems(entry, language)]),
  ]);
}

/** Whether an entry is past its review date on a day (YYYY-MM-DD): it is then shown with "please check". */
export function isPastReview(entry: FaqEntry, today: string): boolean {
  return entry.review_by < today;
}

/** The whole text of one language, as the facts test reads it. */
function plainText(text: FaqText): string {
  return [text.title, text.short, ...text.parts.flatMap((part) => part.lines)].join('\n');
}

function languageBodies(file: string, body: string): Map<string, string> {
  const bodies = new Map<string, string>();
  for (const piece of body.split(/^(?=# )/m)) {
    const heading = /^# (\S+)\s*\n/.exec(piece);
    if (heading === null) {
      if (piece.trim() !== '') throw new FaqError(file, 'body', 'text before the first language');
      continue;
    }
    const language = heading[1] ?? '';
    if (!LANGUAGES.some((known) => known === language) || bodies.has(language)) {
      throw new FaqError(file, `# ${language}`, 'unknown or repeated language');
    }
    bodies.set(language, piece.slice(heading[0].length));
  }
  return bodies;
}

function readText(file: string, language: Language, body: string | undefined): FaqText {
  if (body === undefined) throw new FaqError(file, `# ${language}`, 'this language is missing');
  const [unknown] = unknownPlaces(body);
  if (unknown !== undefined) throw new FaqError(file, `# ${language}`, `unknown place "${unknown}"`);
  const [intro = '', ...parts] = body.split(/^### /m);
  const title = /^\s*## (.+)\n([\s\S]*)$/.exec(intro);
  if (title === null) throw new FaqError(file, `# ${language}`, 'a title "## …?" must come first');
  const short = (title[2] ?? '').trim().replace(/\s*\n\s*/g, ' ');
  if (short === '') throw new FaqError(file, `# ${language}`, 'the short answer is missing');
  if (title[1]?.includes('{'))
    throw new FaqError(file, `# ${language}`, 'a title has no places: it stands on buttons');
  return {
    title: (title[1] ?? '').trim(),
    short,
    parts: parts.map((part) => readPart(file, language, part)),
  };
}

function readPart(file: string, language: Language, part: string): FaqText['parts'][number] {
  const [heading = '', ...lines] = part.split('\n');
  const name = PARTS.find((known) => known === heading.trim());
  if (name === undefined) throw new FaqError(file, `# ${language}`, `unknown part "### ${heading.trim()}"`);
  const texts = lines.map((line) => line.replace(/^(?:- |\d+\. )/, '').trim()).filter((line) => line !== '');
  if (texts.length === 0) throw new FaqError(file, `# ${language}`, `"### ${name}" is empty`);
  return { name, lines: texts };
}

function textProblems(entry: FaqEntry, language: Language): string[] {
  const text = entry.sections[language];
  const where = `${entry.slug} (${language})`;
  const short = sentences(text.short);
  const problems: string[] = [];
  if (!text.title.endsWith('?')) problems.push(`${where}: the title is not a question`);
  if (longLength(text.short) > SHORT_LIMIT)
    problems.push(`${where}: the short answer has ${longLength(text.short)} characters`);
  if (short.length < 2 || short.length > SHORT_SENTENCES) {
    problems.push(`${where}: the short answer has ${short.length} sentences`);
  }
  for (const sentence of sentences(plainText(text))) {
    const length = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (length > LONG_SENTENCE) problems.push(`${where}: ${length} words in "${sentence.slice(0, 50)}…"`);
  }
  if (entry.questions[language].length < 8) problems.push(`${where}: fewer than 8 alternative questions`);
  if (entry.words[language].length === 0) problems.push(`${where}: no words`);
  return problems;
}

function factProblems(entry: FaqEntry, language: Language): string[] {
  const where = `${entry.slug} (${language})`;
  const printed = plainText(entry.sections[language]);
  const listed = entry.facts.filter((one) => one.in === undefined || one.in.includes(language));
  return [
    ...unlistedFacts(
      printed,
      listed.map((one) => one.says),
    ).map((found) => `${where}: "${found}" is in no fact`),
    ...listed
      .filter((one) => !printed.includes(one.says))
      .map((one) => `${where}: "${one.says}" is not printed`),
    ...listed
      .filter(
        (one) =>
          one.mark === 'C' && sentences(printed).some((line) => line.includes(one.says) && !HEDGE.test(line)),
      )
      .map((one) => `${where}: "${one.says}" is common knowledge (mark C) and stated as a fact`),
  ];
}

function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}"«„“\d])|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
