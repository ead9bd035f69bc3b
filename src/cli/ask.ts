/** `helpcenter ask`: what the bot would answer. */
import { createInterface } from 'node:readline';
import { findDanger } from '../answers/danger.js';
import { type Knowledge, loadKnowledge } from '../flows/answers/knowledge.js';
import { LANGUAGES, type Language, languageOf } from '../words/language.js';
import { jsonOf, print, UsageError } from './command.js';

type Question = { id: string | null; lang: Language; text: string };

function askOne(knowledge: Knowledge, { id, lang, text }: Question): string {
  const from = performance.now();
  const danger = findDanger(text)?.class ?? null;
  const isRed = danger !== null && danger !== 'ambiguous';
  const { answer, ranked } = knowledge.rank(text);
  const slugs = ranked.map(({ slug, score }) => ({ slug, score: Math.round(score * 1000) / 1000 }));
  const ms = Math.round((performance.now() - from) * 1000) / 1000;
  return JSON.stringify({ id, lang, danger, answer: isRed ? null : answer, slugs, ms });
}

function questionOf(line: string): Question {
  const { id, lang, text } = Object(jsonOf(line)) as Record<string, unknown>;
  if (typeof text !== 'string') throw new UsageError('a line has no "text"');
  return {
    id: id === undefined ? null : String(id),
    lang: languageOf(typeof lang === 'string' ? lang : 'uk'),
    text,
  };
}

/** Answers one question, or with `--jsonl` those on standard input. @throws UsageError */
export async function ask(rest: readonly string[]): Promise<number> {
  const knowledge = loadKnowledge();
  // What a first question would load is no part of its answer's time.
  await knowledge.warm();
  if (rest[0] === '--jsonl') {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== '') print(askOne(knowledge, questionOf(line)));
    }
    return 0;
  }
  const at = rest.indexOf('--lang');
  const lang = at < 0 ? 'uk' : rest[at + 1];
  const words = at < 0 ? rest : rest.toSpliced(at, 2);
  if (words.length !== 1 || !LANGUAGES.some((one) => one === lang))
    throw new UsageError('ask "<text>" [--lang uk|ru|de|en]');
  print(askOne(knowledge, { id: null, lang: languageOf(lang), text: words[0] ?? '' }));
  return 0;
}
