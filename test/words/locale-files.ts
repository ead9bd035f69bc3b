/** Reads the locale files as people and Fluent see them: source text, entries, placeables, filled texts. */
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type FluentVariable, type Message } from '@fluent/bundle';

export const LANGUAGES = ['de', 'en', 'uk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

type Pattern = NonNullable<Message['value']>;
type Element = Exclude<Pattern, string>[number];
type Expression = Exclude<Element, string>;
type Select = Extract<Expression, { type: 'select' }>;

export interface LocaleFile {
  readonly language: Language;
  readonly source: string;
  /** Ids of entries as written in the file, in its order, terms with their leading dash. */
  readonly written: readonly string[];
  /** What Fluent understood: it drops a broken entry without a word. */
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly bundle: FluentBundle;
  readonly addErrors: readonly string[];
}

/** The file of one language; `source` replaces what is on disk (to show that the checks can fail). */
export function loadLocale(language: Language, source = readSource(language)): LocaleFile {
  const resource = new FluentResource(source);
  const bundle = new FluentBundle(language, { useIsolating: false });
  const addErrors = bundle.addResource(resource).map((error) => error.message);
  const patterns = new Map<string, Pattern>();
  for (const { id, value } of resource.body) {
    if (value !== null) patterns.set(id, value);
  }
  const written = [...source.matchAll(/^(-?[a-z][\w-]*) *=/gim)].map((match) => match[1] ?? '');
  return { language, source, written, patterns, bundle, addErrors };
}

function readSource(language: Language): string {
  return readFileSync(new URL(`../../prompts/locales/${language}.ftl`, import.meta.url), 'utf8');
}

/** `$variables`, `-terms`, `messages` and `FUNCTIONS()` a pattern uses, each once, sorted. */
export function placeables(pattern: Pattern): string[] {
  const names = new Set<string>();
  for (const expression of expressions(pattern)) {
    if (expression.type === 'var') names.add(`$${expression.name}`);
    if (expression.type === 'term') names.add(`-${expression.name}`);
    if (expression.type === 'mesg') names.add(expression.name);
    if (expression.type === 'func') names.add(`${expression.name}()`);
  }
  return [...names].sort();
}

/** For every plural choice of a pattern its variant names, for example `['0', 'one', 'other']`. */
export function pluralChoices(pattern: Pattern): string[][] {
  return expressions(pattern)
    .filter((expression): expression is Select => expression.type === 'select')
    .map((select) => select.variants.map((variant) => String(variant.key.value)))
    .filter((names) => names.includes('other'));
}

/** The text parts written by the translator, without what is filled in. */
export function ownText(pattern: Pattern): string {
  if (typeof pattern === 'string') return pattern;
  return pattern
    .map((element) => {
      if (typeof element === 'string') return element;
      if (element.type !== 'select') return ' ';
      return element.variants.map((variant) => ownText(variant.value)).join('\n');
    })
    .join('');
}

/** A message as the person reads it, HTML included; throws on anything Fluent complains about. */
export function fill(file: LocaleFile, id: string, values: Record<string, FluentVariable>): string {
  const pattern = file.bundle.getMessage(id)?.value;
  if (pattern === undefined || pattern === null) throw new Error(`${file.language}: no message ${id}`);
  const errors: Error[] = [];
  const text = file.bundle.formatPattern(pattern, values, errors);
  if (errors.length > 0) throw new Error(`${file.language} ${id}: ${errors.map(String).join(', ')}`);
  return text;
}

function expressions(pattern: Pattern): Expression[] {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((element) => {
    if (typeof element === 'string') return [];
    if (element.type !== 'select') return [element];
    return [element, element.selector, ...element.variants.flatMap((variant) => expressions(variant.value))];
  });
}
