/** What a model is asked and what it may answer; what is stored is read through these shapes. */
import { z } from 'zod';
import { LANGUAGES } from '../../words/language.js';

const v = z.literal(1);
const language = z.enum(LANGUAGES);
const hidden = z.record(z.string(), z.string());

/** What leaves, masked. */
export const AnswerSend = z.object({
  language,
  question: z.string(),
  sources: z.array(z.object({ slug: z.string(), text: z.string() })),
});
export const TranslateSend = z.object({ from: language, to: language, text: z.string() });
export const SummarySend = z.object({
  language,
  lines: z.array(z.object({ who: z.enum(['person', 'team']), text: z.string() })),
});
/** The platform's reference to a recording; `name` tells what kind of file it is. */
export const TranscribeSend = z.object({ file: z.string(), name: z.string() });

export type AnswerSend = z.infer<typeof AnswerSend>;
export type TranslateSend = z.infer<typeof TranslateSend>;
export type SummarySend = z.infer<typeof SummarySend>;
export type TranscribeSend = z.infer<typeof TranscribeSend>;

/** What stays here. `message` is in our books. */
export const AnswerKeep = z.object({ message: z.number() });
export const TranslateKeep = z.object({
  message: z.number(),
  hidden,
  /** The words as they were when they left, to see whether they were changed meanwhile. */
  original: z.string(),
  /** Who pressed, where somebody did. */
  staff: z.number().nullable(),
});
/** `original` as in `TranslateKeep`. */
export const PreviewKeep = z.object({ draft: z.number(), hidden, original: z.string() });
/** A draft of a message to many in another language; `original` as in `TranslateKeep`. */
export const CastKeep = z.object({ broadcast: z.number(), to: language, hidden, original: z.string() });
export const BackKeep = z.object({ message: z.number(), staff: z.number(), hidden });
export const SummaryKeep = z.object({ case: z.number(), staff: z.number(), messages: z.array(z.number()) });
export const TranscribeKeep = z.object({ message: z.number() });

export const DANGERS = [
  'none',
  'violence',
  'suicide',
  'trafficking',
  'child',
  'homeless-tonight',
  'medical',
] as const;

/** Structured answers: every field is required, as strict schemas want it. */
export const AnswerShape = z.object({
  answer: z.string(),
  cited: z.array(z.string()),
  abstain: z.boolean(),
  danger: z.enum(DANGERS),
});
export const TranslationShape = z.object({ same_language: z.boolean(), translation: z.string() });
export const SummaryShape = z.object({
  wants: z.string(),
  situation: z.string(),
  open: z.array(z.string()),
  next: z.string(),
});

/** A stored request. */
export const Stored = z.object({ v, send: z.unknown(), keep: z.unknown() });
