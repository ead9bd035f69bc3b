/** "Improve my chances": the later questions of R8. Each can be passed over, and each answer counts at once. */
import { DAILY_IDS, parseDaily } from '../../answers/typed/daily.js';
import { parseMoveIn } from '../../answers/typed/move-in.js';
import { parseSmoking } from '../../answers/typed/smoking.js';
import { LANGUAGE_NAMES, parseSpoken } from '../../answers/typed/spoken.js';
import { parseTerm } from '../../answers/typed/term.js';
import type { Typed } from '../../answers/typed/typed.js';
import { parseWishes, WISH_IDS } from '../../answers/typed/wishes.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { dayAfter } from '../days.js';
import type { Answer, Answers, Context, Form, Parsed, Question } from '../form/form.js';
import { first, join, list, options, word } from '../form/parts.js';

/** So many characters of own words are kept. */
export const NOTE_MAX = 300;

type Base = Pick<Question, 'id' | 'ask' | 'name' | 'unclear'>;

const base = (id: string): Base => ({
  id,
  ask: word(`form-chances-${id}`),
  name: word(`form-chances-${id}-name`),
  unclear: word(`form-chances-${id}-unclear`),
});
const optionName =
  (question: string) =>
  (id: string | number): Phrase =>
    word(`form-chances-${question}-${id}`);

/** What was read, as the engine takes it. */
const parsed = <T extends Answer>(id: string, read: Typed<T>): Parsed | null =>
  read === null || 'value' in read ? read : { unclear: base(id).unclear };

/** A question of which several things may be true; `name` says each. */
function several(
  id: string,
  ids: readonly string[],
  parse: (text: string) => Typed<string[]>,
  name: (id: string | number) => Value = optionName(id),
): Question {
  const names = (chosen: readonly (string | number)[]) => join(', ', ...chosen.map(name));
  return {
    ...base(id),
    options: options(ids, optionName(id)),
    columns: 2,
    several: 'toggle',
    chosen: (pressed) => pressed,
    typed: (text) => parsed(id, parse(text)),
    show: (value) => (list(value).length === 0 ? phrase('form-chances-nothing') : names(list(value))),
    soFar: (pressed) => phrase('form-chosen', { answer: names(pressed) }),
  };
}

/** How long, in months; `unlimited` and `any` are answers of their own. */
const term: Question = {
  ...base('term'),
  options: options(['6', '12', '24', 'unlimited', 'any'], optionName('term')),
  columns: 2,
  chosen: ([id = 'any']) => (/^\d+$/.test(id) ? Number(id) : id),
  typed: (text) => parsed('term', parseTerm(text)),
  show: (value) =>
    typeof value === 'number'
      ? phrase('form-chances-term-months', { months: value })
      : optionName('term')(String(value)),
};

const DAYS: Record<string, number> = { now: 0, month: 30, quarter: 90, half: 180 };

/** The first day on which the household could move in; null when any is fine or none was said. */
const firstDay = ({ from }: Answers): string | null =>
  typeof from === 'string' && from !== 'open' ? from : null;

function day(id: 'from' | 'until', ids: readonly string[]): Question {
  return {
    ...base(id),
    options: options(ids, optionName(id)),
    columns: 2,
    chosen: ([option = 'open'], { today, answers }) => {
      if (option === 'open') return 'open';
      const chosen = dayAfter(today, DAYS[option] ?? 0);
      const from = id === 'until' ? firstDay(answers) : null;
      // Nobody can have moved in before the first possible day.
      return from !== null && chosen < from ? from : chosen;
    },
    typed: (text, context) => typedDay(id, text, context),
    show: (value) => (value === 'open' ? optionName(id)('open') : { day: String(value), year: true }),
  };
}

function typedDay(id: 'from' | 'until', text: string, { today, answers, language }: Context): Parsed | null {
  const read = parseMoveIn(text, id, today, language);
  if (read === null) return null;
  if ('unclear' in read)
    return { unclear: read.unclear === 'past' ? phrase('form-intake-leave-past') : base(id).unclear };
  const { value } = read;
  if (value === null) return { value: 'open' };
  const from = id === 'until' ? firstDay(answers) : null;
  const tooEarly = from !== null && value < from;
  return tooEarly ? { unclear: phrase('form-chances-until-early') } : { value };
}

const smoking: Question = {
  ...base('smoking'),
  options: options(['no', 'outside', 'yes'], optionName('smoking')),
  columns: 1,
  chosen: first,
  typed: (text) => parsed('smoking', parseSmoking(text)),
  show: (value) => optionName('smoking')(String(value)),
};

const note: Question = {
  ...base('note'),
  options: [],
  columns: 1,
  free: true,
  chosen: first,
  typed: (text) => {
    const words = text.trim();
    if (words.length > NOTE_MAX) return { unclear: phrase('form-chances-note-long', { max: NOTE_MAX }) };
    return { value: words };
  },
  show: (value) => String(value),
};

/** Languages that many households speak; others can be typed. */
export const SPOKEN = ['uk', 'ru', 'de', 'en', 'pl', 'ro', 'fr', 'ar'] as const;
/** A language by its code, as people call it. */
export const spokenName = (code: string | number): Value =>
  SPOKEN.some((one) => one === code)
    ? optionName('languages')(code)
    : (LANGUAGE_NAMES.get(String(code)) ?? String(code));

export const chances: Form = {
  id: 'chances',
  questions: [
    term,
    day('from', ['now', 'month', 'quarter', 'open']),
    day('until', ['month', 'quarter', 'half', 'open']),
    smoking,
    several('languages', SPOKEN, parseSpoken, spokenName),
    several('daily', DAILY_IDS, parseDaily),
    { ...several('wishes', WISH_IDS, parseWishes), special: ['lift', 'ground'] },
    note,
  ],
  summary: null,
  skippable: true,
};

const day10 = (answer: Answer | undefined): string | null =>
  typeof answer === 'string' && answer !== 'open' ? answer : null;
const json = (answer: Answer | undefined): string | null =>
  Array.isArray(answer) ? JSON.stringify(answer) : null;

/** What the answers so far mean for matching; null = not said. */
export function chancesOf(answers: Answers) {
  const { term: months, smoking: smokes } = answers;
  return {
    termMonths: typeof months === 'number' ? months : months === 'unlimited' ? 0 : null,
    moveFrom: day10(answers.from),
    moveUntil: day10(answers.until),
    smoking: (['no', 'outside', 'yes'] as const).find((one) => one === smokes) ?? null,
    languages: json(answers.languages),
    daily: json(answers.daily),
    wishes: json(answers.wishes),
    note: typeof answers.note === 'string' ? answers.note : null,
  };
}
