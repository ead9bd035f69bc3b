/** The words that a model reads: `prompts/model/<name>.md` with front matter, and the glossary of office terms. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from './language.js';
import { PROMPTS, WordsError } from './words.js';

export const MODEL_PROMPTS = ['answer', 'translate', 'back-translate', 'summary'] as const;
export type ModelPromptName = (typeof MODEL_PROMPTS)[number];

const Front = z.strictObject({
  name: z.enum(MODEL_PROMPTS),
  version: z.number().int().min(1),
  reviewed_by: z.string().min(1),
  /** What an answer may cost at most. */
  max_tokens: z.number().int().min(50).max(4000),
});

const term = z.string().min(1);
const Glossary = z.array(z.strictObject({ de: term, uk: term, ru: term, en: term })).min(20);

export type ModelPrompt = z.infer<typeof Front> & { readonly text: string };

function glossary(from: Language, to: Language): string {
  const entries = Glossary.parse(parse(readFileSync(`${PROMPTS}/model/glossary.yaml`, 'utf8')));
  return entries.map((entry) => `- ${entry[from]} = ${entry[to]}`).join('\n');
}

/**
 * The prompt `name`; `pair` fills in the glossary where it has one.
 * @throws WordsError when the file is not well formed.
 */
export function modelPrompt(name: ModelPromptName, pair?: { from: Language; to: Language }): ModelPrompt {
  const source = readFileSync(`${PROMPTS}/model/${name}.md`, 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const head = Front.safeParse(parse(front));
  if (!head.success || head.data.name !== name) throw new WordsError(`model/${name}.md: front matter`);
  const text = body.trim().replace('{{glossary}}', () => (pair ? glossary(pair.from, pair.to) : ''));
  if (/\{\{/.test(text)) throw new WordsError(`model/${name}.md: unknown place`);
  return { ...head.data, text };
}

/** A language as a prompt names it. */
export const nameForModel = (language: Language): string =>
  ({ uk: 'Ukrainian', ru: 'Russian', de: 'German', en: 'English' })[language];
