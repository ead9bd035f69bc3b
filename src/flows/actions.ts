/** What a person's button does. Stored with the button, so every released shape stays readable. */
import { z } from 'zod';
import { LANGUAGES } from '../words/language.js';
import type { Value } from '../words/phrase.js';

export const MENU = ['home', 'question', 'human', 'offer', 'danger', 'language', 'menu', 'continue'] as const;
export type MenuItem = (typeof MENU)[number];

const v = z.literal(1);

export const Action = z.discriminatedUnion('do', [
  z.object({ v, do: z.literal('menu'), item: z.enum(MENU) }),
  /** `menuBelow`: the message after the one with the button is the menu and changes with it. */
  z.object({ v, do: z.literal('language'), language: z.enum(LANGUAGES), menuBelow: z.boolean() }),
  z.object({ v, do: z.literal('notice'), choice: z.enum(['go-on', 'questions', 'full']) }),
  z.object({ v, do: z.literal('form'), form: z.string(), question: z.string(), option: z.string() }),
  z.object({
    v,
    do: z.literal('form-control'),
    form: z.string(),
    control: z.enum(['back', 'done', 'save', 'change', 'show']),
    question: z.string(),
  }),
  z.object({ v, do: z.literal('more'), slug: z.string() }),
  z.object({ v, do: z.literal('topic'), slug: z.string() }),
  z.object({ v, do: z.literal('reopen'), caseId: z.number() }),
  z.object({ v, do: z.literal('hide') }),
]);
export type Action = z.infer<typeof Action>;

/** A button before it has a token. */
export type Button = { label: Value; use: 'once' | 'nav'; action: Action };
