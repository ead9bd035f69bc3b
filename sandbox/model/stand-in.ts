// Answers when no script does: always the same to the same, from what it was given, and never a real model's work.

import { isJson, type Json } from '../json.js';
import type { ModelRequest } from './types.js';

/** Stands in everything that it makes up, so that nobody takes it for a translation. */
const LABEL = '(stand-in)';

function given(asked: string): Json {
  try {
    const read: unknown = JSON.parse(asked);
    return isJson(read) ? read : {};
  } catch {
    return {};
  }
}

/** Quotes the beginning of the first text that it was given. */
function quote({ sources }: Json): unknown {
  const [first]: unknown[] = Array.isArray(sources) ? sources : [];
  if (!isJson(first)) return { answer: '', cited: [], abstain: true, danger: 'none' };
  const sentences = String(first.text ?? '').split(/(?<=[.?])\s+/);
  return { answer: sentences.slice(0, 2).join(' '), cited: [first.slug], abstain: false, danger: 'none' };
}

export function standIn({ schema, asked }: ModelRequest): unknown {
  const input = given(asked);
  if (schema === 'answer') return quote(input);
  if (schema === 'translation')
    return { same_language: false, translation: `${LABEL} ${String(input.text ?? '')}` };
  if (schema === 'summary')
    return { wants: `${LABEL} help`, situation: `${LABEL} see the thread`, open: [], next: '' };
  return LABEL;
}
