/** What an outbox row of a broadcast is about: its `targetKey` names the broadcast and the language. */
import type { OutboxRow } from '../../db/outbox.js';
import type { Rows } from '../../db/rows.js';
import { FALLBACK, LANGUAGES, type Language } from '../../words/language.js';

export type CastTarget = { broadcastId: number; language: Language };

const TARGET = /^broadcast:(\d+):(\w\w)$/;

export const castTarget = ({ broadcastId, language }: CastTarget): string =>
  `broadcast:${broadcastId}:${language}`;

/** @returns null for a row that belongs to no broadcast. */
export function readTarget(targetKey: string | null): CastTarget | null {
  const [, id, code] = TARGET.exec(targetKey ?? '') ?? [];
  const language = LANGUAGES.find((one) => one === code);
  return id === undefined || language === undefined ? null : { broadcastId: Number(id), language };
}

/** The row that has said what `row` takes back or changes, and its broadcast. */
export function originOf(rows: Rows, row: OutboxRow): { row: OutboxRow; target: CastTarget } | null {
  let first: OutboxRow | undefined = row;
  // A correction may have come between.
  while (first?.kind === 'recall') first = rows.outbox.byKey(first.targetKey ?? '');
  const target = readTarget(first?.targetKey ?? null);
  return first && target ? { row: first, target } : null;
}

/** The language in which a reader of `language` gets it; undefined when nothing is said that they may be written in. */
export const spokenTo = (language: Language, said: readonly Language[]): Language | undefined =>
  FALLBACK[language].find((one) => said.includes(one));
