/** Finding answers: how long the index and a question take, and how good our search is beside plain BM25 and SQLite's FTS5. */
import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fold, words } from '../src/answers/fold.js';
import { OFF_TOPIC } from '../src/answers/search.js';
import { buildIndex, type Searchable } from '../src/answers/search-index.js';
import { type Answers, answersFor } from '../src/answers/several.js';
import { type Answered, answerTable, printed } from '../src/cli/scores.js';
import { searchable } from '../src/flows/answers/knowledge.js';
import { loadFaq } from '../src/words/faq.js';
import { loadOffTopic } from '../src/words/off-topic.js';
import { PROMPTS } from '../src/words/words.js';
import { median } from './processes.js';

const BUDGET = { indexMs: 300, p99Ms: 5 };
const RUNS = 5;
const SHOWN = 3;
/** Lines {"id","lang","style","text","slugs"}; without the file, each question of the FAQ is asked of all the others. */
const SET = process.env.FAQ_SET ?? '';

type Question = Omit<Answered, 'answer' | 'ranked'> & { readonly text: string };
type Finder = (text: string) => Pick<Answered, 'answer' | 'ranked'>;

/** Milliseconds of processor time: others on the machine do not count. */
function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function topics(): Searchable[] {
  const offTopic = { slug: OFF_TOPIC, questions: loadOffTopic(`${PROMPTS}/off-topic.yaml`), answer: [] };
  return [...loadFaq(`${PROMPTS}/faq`).map(searchable), offTopic];
}

/** Every 25th question is taken out of its topic and asked. */
function heldOut(all: readonly Searchable[]): { questions: Question[]; rest: Searchable[] } {
  const asked = new Set(all.flatMap(({ questions }) => questions).filter((_, at) => at % 25 === 7));
  const questions = all.flatMap(({ slug, questions: own }) =>
    own
      .filter((text) => asked.has(text))
      .map((text) => ({ lang: '-', style: '-', text, slugs: slug === OFF_TOPIC ? [] : [slug] })),
  );
  const without = (one: Searchable): Searchable => ({
    ...one,
    questions: one.questions.filter((text) => !asked.has(text)),
  });
  return { questions, rest: all.map(without) };
}

function examples(): { questions: Question[]; rest: Searchable[] } {
  const all = topics();
  if (!existsSync(SET)) return heldOut(all);
  const lines = readFileSync(SET, 'utf8').trim().split('\n');
  return { questions: lines.map((line) => JSON.parse(line) as Question), rest: all };
}

const ours = (all: readonly Searchable[]): Finder => {
  const index = buildIndex(all);
  return (text) => {
    const { answer, ranked }: Answers = answersFor(index, text);
    return { answer, ranked: ranked.map(({ slug }) => slug) };
  };
};

/** The best line of each topic decides, as in our search; the threshold is the one at which as little is answered wrongly. */
const ranking = (slugs: readonly string[]): string[] =>
  [...new Set(slugs)].filter((slug) => slug !== OFF_TOPIC).slice(0, SHOWN);

/** BM25 (k1 1.2, b 0.75) over folded words, or over their character 4-grams, one document per topic: what minisearch does. */
function bm25(all: readonly Searchable[], termsOf: (text: string) => string[]): Finder {
  const documents = all.map(({ questions, answer }) => [...questions, ...answer].flatMap(termsOf));
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((terms, at) => {
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<number, number>();
      counts.set(at, (counts.get(at) ?? 0) + 1);
      postings.set(term, counts);
    }
  });
  return (text) => {
    const scores = new Float64Array(all.length);
    for (const term of new Set(termsOf(text))) {
      const counts = postings.get(term) ?? new Map<number, number>();
      const rare = Math.log(1 + (all.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [at, count] of counts) {
        const long = 0.25 + (0.75 * (documents[at]?.length ?? 0)) / mean;
        scores[at] = (scores[at] ?? 0) + (rare * count * 2.2) / (count + 1.2 * long);
      }
    }
    const best = all
      .map(({ slug }, at) => ({ slug, score: scores[at] ?? 0 }))
      .filter(({ score }) => score > 0);
    best.sort((one, other) => other.score - one.score);
    return { answer: null, ranked: ranking(best.map(({ slug }) => slug)) };
  };
}

const grams = (text: string): string[] =>
  words(fold(text)).flatMap((word) => {
    const whole = `<${word}>`;
    return Array.from({ length: Math.max(1, whole.length - 3) }, (_, at) => whole.slice(at, at + 4));
  });

/** SQLite's own full-text search, one row per line of a topic. */
function fts5(all: readonly Searchable[], tokenizer: string): Finder {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE topic USING fts5(slug UNINDEXED, text, tokenize = '${tokenizer}')`);
  const add = database.prepare('INSERT INTO topic VALUES (?, ?)');
  for (const { slug, questions, answer } of all)
    for (const line of [...questions, ...answer]) add.run(slug, fold(line));
  const find = database.prepare<[string], { slug: string }>(
    'SELECT slug FROM topic WHERE topic MATCH ? ORDER BY rank LIMIT 60',
  );
  const size = tokenizer === 'trigram' ? 3 : 1;
  return (text) => {
    const parts = words(fold(text)).flatMap((word) =>
      size === 1
        ? [word]
        : Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)),
    );
    const query = [...new Set(parts)].map((part) => `"${part}"`).join(' OR ');
    const rows = query === '' ? [] : find.all(query);
    return { answer: null, ranked: ranking(rows.map(({ slug }) => slug)) };
  };
}

/** "first", "in three" and what a question costs, for one way to find topics. */
function compared(name: string, find: Finder, questions: readonly Question[]): string[] {
  const rows: Answered[] = [];
  const ms = cpuMs(() => {
    for (const one of questions) rows.push({ ...one, ...find(one.text) });
  });
  const [all = []] = answerTable(rows).rows;
  return [name, all[2] ?? '', all[3] ?? '', (ms / questions.length).toFixed(2)];
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);

/** Prints figures against their budgets, then the table of the ways to find a topic. */
export async function benchAnswers(): Promise<string[]> {
  const { questions, rest } = examples();
  const built = Array.from({ length: RUNS }, () => cpuMs(() => void buildIndex(rest)));
  const find = ours(rest);
  for (const { text } of questions) find(text);
  const each = questions.map(({ text }) => cpuMs(() => void find(text))).sort((one, other) => one - other);
  const table = {
    head: ['', 'first %', 'in three %', 'CPU ms'],
    rows: [
      compared('ours', find, questions),
      compared(
        'BM25, words',
        bm25(rest, (text) => words(fold(text))),
        questions,
      ),
      compared('BM25, 4-grams', bm25(rest, grams), questions),
      compared('FTS5, unicode61', fts5(rest, 'unicode61'), questions),
      compared('FTS5, trigram', fts5(rest, 'trigram'), questions),
    ],
  };
  const answered = answerTable(questions.map((one) => ({ ...one, ...find(one.text) })));
  return [
    `${rest.length} topics, ${questions.length} questions ${existsSync(SET) ? 'of FAQ_SET' : 'held out of the FAQ'}`,
    `index, CPU ms: first ${Math.round(built[0] ?? 0)}, median ${Math.round(median(built))} (aim < ${BUDGET.indexMs})`,
    `a question, CPU ms: p50 ${at(each, 0.5)}, p99 ${at(each, 0.99)} (aim p99 < ${BUDGET.p99Ms})`,
    ...printed(table).split('\n'),
    '',
    ...printed(answered).split('\n'),
  ];
}
