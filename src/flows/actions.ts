/** What a person's button does. Stored with the button, so every released shape stays readable. */
import { z } from 'zod';
import { LANGUAGES } from '../words/language.js';
import type { Value } from '../words/phrase.js';

export const MENU = ['home', 'question', 'human', 'offer', 'danger', 'language', 'menu', 'continue'] as const;
export type MenuItem = (typeof MENU)[number];

const v = z.literal(1);

/** What is done on the way to the key, by what it is about: a proposal, a viewing, a move or a stay. */
export const ON_PROPOSAL = ['yes', 'no', 'waits', 'gives', 'gives-not', 'types', 'lines'] as const;
export const ON_VIEWING = [
  'slot',
  'slots',
  'other',
  'takes',
  'none',
  'joined',
  'stands',
  'stands-not',
  'back',
  'held',
] as const;
export const ON_MOVE = [
  'wants',
  'given',
  'handed',
  'written',
  'spoken',
  'refused',
  'early',
  'signed',
  'day',
  'moved',
  'longer',
  'out',
] as const;
export const ON_STAY = ['night', 'leave', 'left', 'again'] as const;
/** What a person does about programmes: with one of them, or (`seat`, `rate`) with their registration. */
const ON_PROGRAMME = [
  'list',
  'more',
  'show',
  'register',
  'remind',
  'calendar',
  'leave',
  'leave-yes',
  'seat',
  'rate',
  'rate-words',
] as const;
const MOVE_DOES = [...ON_PROPOSAL, ...ON_VIEWING, ...ON_MOVE, ...ON_STAY] as const;

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
    control: z.enum(['back', 'done', 'save', 'change', 'show', 'skip', 'later']),
    question: z.string(),
  }),
  z.object({ v, do: z.literal('more'), slug: z.string() }),
  z.object({ v, do: z.literal('topic'), slug: z.string() }),
  z.object({ v, do: z.literal('reopen'), caseId: z.number() }),
  /** The person has what they need: their case ends. */
  z.object({ v, do: z.literal('enough'), caseId: z.number() }),
  /** How a case was, 1 to 5; and words of their own besides. */
  z.object({ v, do: z.literal('rate'), caseId: z.number(), stars: z.number().int().min(1).max(5) }),
  z.object({ v, do: z.literal('rate-words'), caseId: z.number() }),
  /** What a person says about files that they sent, by the first message of those that came together. */
  z.object({
    v,
    do: z.literal('file'),
    bundle: z.number(),
    choice: z.enum(['letter', 'home', 'id', 'other', 'yes', 'no', 'undated']),
  }),
  /** A person of the team for the question in this message. */
  z.object({ v, do: z.literal('ask'), message: z.number() }),
  /** Whether the answer `slug` to a message of theirs helped. */
  z.object({ v, do: z.literal('helped'), slug: z.string(), message: z.number(), yes: z.boolean() }),
  z.object({ v, do: z.literal('hide') }),
  /** Which of the places of one name is meant: that of a row of local help. */
  z.object({ v, do: z.literal('place'), row: z.number() }),
  z.object({
    v,
    do: z.literal('profile'),
    what: z.enum(['show', 'edit', 'chances']),
    form: z.string().optional(),
    question: z.string().optional(),
  }),
  z.object({ v, do: z.literal('status') }),
  z.object({
    v,
    do: z.literal('search'),
    what: z.enum(['ask', 'here', 'elsewhere', 'stopped', 'keep', 'again']),
  }),
  z.object({ v, do: z.literal('stop'), what: z.enum(['form', 'messages', 'everything', 'nothing']) }),
  z.object({ v, do: z.literal('pushes'), level: z.enum(['usual', 'fewer', 'pause']) }),
  z.object({ v, do: z.literal('household'), what: z.enum(['invite', 'apart', 'apart-yes', 'nothing']) }),
  /** `code` is the hash of a code, never the code. */
  z.object({ v, do: z.literal('join'), code: z.string() }),
  z.object({ v, do: z.literal('recovery') }),
  /** How it is in the home: the check's id, for `own` that of the stay. */
  z.object({
    v,
    do: z.literal('checkin'),
    what: z.enum([
      'yes',
      'later',
      'call',
      'now',
      'own',
      'stop',
      'stop-host',
      'write',
      'write-no',
      'here',
      'here-no',
    ]),
    id: z.number(),
  }),
  z.object({ v, do: z.literal('privacy'), page: z.enum(['full', 'consents']) }),
  /** `inForm`: asked in the place of a form's question, where the form goes on. */
  z.object({
    v,
    do: z.literal('consent'),
    id: z.number(),
    answer: z.enum(['yes', 'no', 'withdraw']),
    inForm: z.boolean().optional(),
    /** The message in our books that waits for it. */
    message: z.number().optional(),
  }),
  z.object({ v, do: z.literal('mydata'), what: z.enum(['card', 'file', 'seen']) }),
  z.object({
    v,
    do: z.literal('delete'),
    choice: z.enum(['ask', 'later', 'now', 'sure', 'undo', 'keep']),
    id: z.number().optional(),
  }),
  /** A home that they offer: `question` is the answer to be changed, `bundle` are files that show it. */
  z.object({
    v,
    do: z.literal('offer'),
    what: z.enum([
      'list',
      'new',
      'show',
      'more',
      'change',
      'edit',
      'photo',
      'photos-off',
      'bundle',
      'pause',
      'continue',
      'free',
      'withdraw',
      'town',
      'gone',
    ]),
    offer: z.number().optional(),
    question: z.string().optional(),
    bundle: z.number().optional(),
  }),
  /** Showing who one is, by the time's id; and a report, by the offer's. */
  z.object({
    v,
    do: z.literal('check'),
    what: z.enum(['open', 'take', 'cancel', 'code', 'report', 'report-why']),
    id: z.number().optional(),
    why: z.string().optional(),
  }),
  /** On the way from a yes of both sides to the key: the row is one of what `what` is about, `pick` one of several. */
  z.object({
    v,
    do: z.literal('move'),
    what: z.enum(MOVE_DOES),
    id: z.number(),
    pick: z.string().max(40).optional(),
  }),
  /** Being rung: `topic` and `language` are what was chosen so far, `at` the time that is taken (UTC milliseconds). */
  z.object({
    v,
    do: z.literal('call'),
    what: z.enum([
      'ask',
      'number',
      'mine',
      'country',
      'say',
      'language',
      'topic',
      'day',
      'take',
      'change',
      'cancel',
    ]),
    topic: z.string().max(20).optional(),
    language: z.enum(LANGUAGES).optional(),
    country: z.enum(['DE', 'UA']).optional(),
    say: z.boolean().optional(),
    day: z.number().int().min(0).max(60).optional(),
    at: z.number().optional(),
  }),
  /** Quiet mode: what it is, on and off, the word, what stands behind a note, and the chat without us. */
  z.object({
    v,
    do: z.literal('quiet'),
    what: z.enum(['open', 'on', 'off', 'off-sure', 'word', 'show', 'clear']),
  }),
  /** `rest`: those that came together with this one and still stand. */
  z.object({ v, do: z.literal('unsend'), message: z.number(), rest: z.boolean().optional() }),
  /** What a household says to a home that is proposed to it; `why`: the reason for a no. */
  z.object({
    v,
    do: z.literal('proposal'),
    what: z.enum(['yes', 'no', 'tomorrow', 'photos', 'ask', 'report', 'why', 'wish']),
    proposal: z.number(),
    why: z.string().optional(),
  }),
  /** Under a message to many: answer it, by its id; leave its topic out, or take that back. `list` draws the list of /messages anew. */
  z.object({
    v,
    do: z.literal('broadcast'),
    what: z.enum(['answer', 'leave', 'back']),
    broadcast: z.number().optional(),
    topic: z.string().max(40).optional(),
    list: z.boolean().optional(),
  }),
  z.object({
    v,
    do: z.literal('programme'),
    what: z.enum(ON_PROGRAMME),
    id: z.number().optional(),
    pick: z.string().max(40).optional(),
  }),
  /** A body that works in the field. */
  z.object({ v, do: z.literal('partner'), what: z.enum(['open', 'begin', 'leave', 'leave-yes']) }),
]);
export type Action = z.infer<typeof Action>;

/** A button before it has a token. */
export type Button = { label: Value; use: 'once' | 'nav'; action: Action };
