/** The stored shapes of what leaves: which words, for whom, with which buttons. Rendered only when they are sent. */
import { z } from 'zod';
import { LANGUAGES } from '../words/language.js';
import type { Value } from '../words/phrase.js';
import type { Button } from './actions.js';
import type { Place } from './intake/place.js';
import { Chart } from './reports/chart.js';

// Written by our own turn and sealed; the words inside are checked when they are rendered.
const value = z.custom<Value>((given) => given !== undefined && given !== null);
const v = z.literal(1);

const keyboard = z.array(z.array(z.object({ label: value, token: z.string() })));

/** A desk button: `case.<verb>` with what it is about; `ask` makes Slack ask once more before it counts. */
const deskButton = z.object({
  verb: z.string(),
  label: value,
  value: z.string(),
  style: z.enum(['primary', 'danger']).optional(),
  ask: value.optional(),
});
export type DeskButton = z.infer<typeof deskButton>;

/** Several buttons behind one: a list under `label`, or three dots (up to 5 of them). Slack can ask once more only about all of them. */
const deskMenu = z.object({
  more: z.array(z.object({ verb: z.string(), label: value, value: z.string() })),
  label: value,
  dots: z.boolean().optional(),
  ask: value.optional(),
});
export type DeskMenu = z.infer<typeof deskMenu>;

/** One of several: `case.<verb>` with the `id` that was picked, and with what it is about. */
const deskSelect = z.object({
  verb: z.string(),
  label: value,
  value: z.string(),
  pick: z.array(z.object({ id: z.string(), label: value })),
  initial: z.string().optional(),
  ask: value.optional(),
});
export type DeskSelect = z.infer<typeof deskSelect>;

/** What can be pressed under a post. A menu and a select first: a button is what has neither of theirs. */
const deskElement = z.union([deskMenu, deskSelect, deskButton]);
export type DeskElement = z.infer<typeof deskElement>;

/** Where the last words go to somebody who is no person of ours any more. */
const to = z.object({ chat: z.string(), language: z.enum(LANGUAGES) });

/** The keyboard in the place of the letters: a button that gives the person's own number and one that does not, or none any more. */
const below = z.union([z.object({ contact: value, never: value }), z.literal('away')]);
/** What somebody in quiet mode gets to see behind a note, once they ask for it. Written by our own turn. */
export type Behind = {
  said: Value | null;
  buttons: Button[][];
  files?: RelayFile[];
  place?: Place;
  photos?: string[];
};
const behind = z.custom<Behind>((given) => typeof given === 'object' && given !== null);

export const SayPayload = z.object({
  v,
  said: value,
  keyboard,
  to: to.optional(),
  below: below.optional(),
  behind: behind.optional(),
});
/** `message` is the platform's id of a message that the person has sent; else the target is one of ours. */
export const RemovePayload = z.object({
  v,
  instead: value,
  message: z.string().optional(),
  to: to.optional(),
});
/** The topic of the private chat in which it belongs; absent outside topics. */
export const TopicPayload = z.looseObject({ topic: z.string().optional() });
/** What names its reader itself. */
export const ToPayload = z.looseObject({ to: to.optional() });
/** A document made of the person's rows when it is sent; never stored. */
export const FilePayload = z.object({
  v,
  file: z.union([z.enum(['data.json', 'data.txt']), z.templateLiteral(['programme-', z.int(), '.ics'])]),
  said: value,
});
export const PostPayload = z.object({
  v,
  channel: z.string().nullable(),
  said: value,
  buttons: z.array(deskElement).default([]),
  /** Further lines, each with what can be pressed at its right. */
  lines: z.array(z.object({ said: value, beside: deskElement.nullable() })).default([]),
});
export const WhisperPayload = z.object({
  v,
  channel: z.string(),
  user: z.string(),
  said: value,
  /** Foreign words, shown exactly as they are, without any markup. */
  exactly: z.string().nullable(),
  buttons: z.array(deskElement),
});
/** A file that is made here: a picture of figures, or a text as it stands. */
const Making = z.union([z.object({ chart: Chart }), z.object({ text: z.string() })]);

/** A file by the platform's own reference; `ending` of its name, `title` as it is shown. */
const relayFile = z.object({
  /** Telegram's `file_id`, or the address in Slack. */
  id: z.string(),
  ending: z.string(),
  title: z.string(),
  mime: z.string().default(''),
  /** Bytes; 0 where it was not told. */
  size: z.number().default(0),
  /** Absent for what lies at a platform. */
  making: Making.optional(),
  /** A photo, which goes without what a camera has written into it. */
  bare: z.boolean().optional(),
});
export type RelayFile = z.infer<typeof relayFile>;
/** `channel`: into it and no thread, or the thread under the post of that outbox key; absent for the thread of a case. */
export const RelayPayload = z.object({
  v,
  files: z.array(relayFile),
  said: value,
  channel: z.string().optional(),
  under: z.string().optional(),
});
/** `nth` of the target's files, from 0; all of them when it is missing. */
export const WithdrawPayload = z.object({ v, nth: z.number().optional() });
/** A place in degrees, north and east of zero. */
export const PinPayload = z.object({ v, latitude: z.number(), longitude: z.number() });
/** Photos by Telegram's `file_id`. */
export const PhotosPayload = z.object({ v, photos: z.array(z.string()) });
export const ErasePayload = z.object({ v, messages: z.array(z.string()) });
/** The Home tab of one helper, drawn of the rows when it is sent. */
export const HomePayload = z.object({ v, staffId: z.number() });
/** A preview in a helper's modal, drawn anew of its draft when it is sent. */
export const PreviewPayload = z.object({ v, draft: z.number(), view: z.string() });
export const LeavePayload = z.object({
  v,
  chat: z.string(),
  language: z.enum(LANGUAGES),
  said: value.nullable(),
});

export type LeavePayload = z.infer<typeof LeavePayload>;
export type SayPayload = z.infer<typeof SayPayload>;
export type FilePayload = z.infer<typeof FilePayload>;
export type RelayPayload = z.infer<typeof RelayPayload>;
export type WithdrawPayload = z.infer<typeof WithdrawPayload>;
export type PinPayload = z.infer<typeof PinPayload>;
export type PhotosPayload = z.infer<typeof PhotosPayload>;
export type ErasePayload = z.infer<typeof ErasePayload>;
export type PreviewPayload = z.infer<typeof PreviewPayload>;
export type HomePayload = z.infer<typeof HomePayload>;
export type PostPayload = z.infer<typeof PostPayload>;
export type WhisperPayload = z.infer<typeof WhisperPayload>;
