/** What a message to many says: the coordinator's words per language, which of them are confirmed, and what a reader gets of them. */
import { z } from 'zod';
import type { Broadcast, BroadcastWords } from '../../db/broadcasts.js';
import { FALLBACK, LANGUAGES, type Language } from '../../words/language.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { fewerButton } from '../budget.js';
import type { Turn } from '../turn.js';
import { answerButton, leaveButton } from './buttons.js';
import { topicName } from './topics.js';

const language = z.enum(LANGUAGES);

/** How far the readers are counted: `to` is the last person looked at, null when all are. */
const Plan = z.object({
  at: z.number(),
  to: z.number().nullable(),
  reached: z.partialRecord(language, z.number()),
  left: z.record(z.string(), z.number()),
  /** Some of those who are meant: nothing by which anybody could be found. */
  sample: z.array(z.object({ language, land: z.string().nullable(), status: z.string() })).default([]),
});
export type Plan = z.infer<typeof Plan>;

/** What a language is called in itself. */
export const languageName = (one: Language): Phrase => ({ key: `desk-language-${one}` as Key });

/** What is kept with the words for those who write them. */
const Written = z.object({
  texts: z.partialRecord(language, z.string()).default({}),
  /** Languages whose text a person has written or confirmed; no other is sent. */
  confirmed: z.array(language).default([]),
  /** Languages for which a program was asked for a draft. */
  drafting: z.array(language).default([]),
  /** Raised with each change, so that nobody agrees to what they have not read. */
  revision: z.number().default(1),
  plan: Plan.nullable().default(null),
  /** Who counts as the writer is in the row; the others who have changed it stand here. */
  writers: z.array(z.number()).default([]),
  /** Words that are to take the place of what was sent, once a second person has agreed. */
  correction: z
    .object({ texts: z.partialRecord(language, z.string()), by: z.number() })
    .nullable()
    .default(null),
  /** When it was last corrected after it was sent; UTC milliseconds. */
  correctedAt: z.number().nullable().default(null),
});
export type Written = z.infer<typeof Written>;

export const EMPTY: Written = Written.parse({});

/** What was written of a broadcast. */
export const writtenOf = (turn: Turn, id: number): Written => {
  const read = Written.safeParse(turn.rows.broadcasts.words(id) ?? {});
  return read.success ? read.data : EMPTY;
};

/** Languages with a text that may go out. */
export const spokenIn = ({ texts, confirmed }: Written): Language[] =>
  LANGUAGES.filter((one) => confirmed.includes(one) && (texts[one] ?? '') !== '');

/**
 * The language whose text a reader of `reader` gets: their own, else as for all words English or German, never Russian for
 * Ukrainian or the other way round; undefined when there is none for them. The engine goes by the same rule (spokenTo in target.ts).
 */
export const textFor = (written: Written, reader: Language): Language | undefined => {
  const spoken = spokenIn(written);
  return FALLBACK[reader].find((one) => spoken.includes(one));
};

/** Languages of readers who get something. */
export const readersOf = (written: Written): Language[] =>
  LANGUAGES.filter((reader) => textFor(written, reader) !== undefined);

/** The whole message in `one` language; the part that a locked screen shows tells nothing of what it says. */
export function messageIn(turn: Turn, topic: string, written: Written, one: Language): Value {
  const { correctedAt } = written;
  const corrected =
    correctedAt === null
      ? []
      : [phrase('broadcast-corrected', { date: { day: turn.house.office.today(correctedAt) } })];
  const head = phrase('broadcast-head', { topic: topicName(topic) });
  return { join: [head, written.texts[one] ?? '', ...corrected], by: '\n\n' };
}

/** What is stored: for the engine the messages and buttons as they go out, for us what was written. */
export function stored(
  turn: Turn,
  { id, topic }: Pick<Broadcast, 'id' | 'topic'>,
  written: Written,
): BroadcastWords {
  // Head and buttons are in the reader's own language, also where the text is not.
  const entries = readersOf(written).map((reader) => {
    const from = textFor(written, reader) ?? reader;
    return [reader, messageIn(turn, topic, written, from)];
  });
  const gone = LANGUAGES.map((one) => [one, phrase('broadcast-taken-back')]);
  const keyboard = [[answerButton(id)], [leaveButton(topic)], [fewerButton]];
  return {
    ...written,
    v: 1,
    said: Object.fromEntries(entries),
    instead: Object.fromEntries(gone),
    keyboard: keyboard.map((row) => row.map(({ label, action }) => ({ label, action }))),
  };
}

/** Keeps what was written; whatever was agreed to before no longer counts. */
export function keep(turn: Turn, broadcast: Broadcast, written: Written): void {
  const fresh = { ...written, revision: written.revision + 1 };
  turn.rows.broadcasts.edit(broadcast.id, { words: stored(turn, broadcast, fresh), approvedBy: null });
}
