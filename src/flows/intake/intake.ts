/** The intake: the five questions after which a person is in matching (R8), and what their answers mean. */
import { parseHome } from '../../answers/typed/home.js';
import { parseAges } from '../../answers/typed/household.js';
import { parseHousehold } from '../../answers/typed/household-town.js';
import { parseLeaveBy } from '../../answers/typed/leave.js';
import { parseMoney } from '../../answers/typed/money.js';
import { parseNeeds } from '../../answers/typed/needs.js';
import { parseObligation } from '../../answers/typed/obligation.js';
import { parsePayer } from '../../answers/typed/payer.js';
import { parseRegions } from '../../answers/typed/regions.js';
import { parseTown } from '../../answers/typed/town.js';
import { isKnownTown } from '../../answers/typed/town-named.js';
import type { Reason, Typed } from '../../answers/typed/typed.js';
import { BABY_ON_THE_WAY, LAENDER, type Land, type Profile } from '../../matching/profile.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { dayAfter } from '../days.js';
import type { Answer, Answers, Form, Parsed, Question } from '../form/form.js';
import { first, join, list, numbers, options, word } from '../form/parts.js';

const unknown = phrase('form-unknown');

/** What was read, as the engine takes it; the words that ask back may differ by the reason. */
function parsed<T extends Answer>(
  read: Typed<T>,
  unclear: Value,
  reasons: Partial<Record<Reason, Value>> = {},
): Parsed | null {
  if (read === null) return null;
  return 'value' in read ? { value: read.value } : { unclear: reasons[read.unclear] ?? unclear };
}

const whoIsAChild = phrase('form-intake-adults-who');

const adults: Question = {
  id: 'adults',
  ask: phrase('form-intake-adults'),
  name: phrase('form-intake-adults-name'),
  unclear: phrase('form-intake-adults-unclear'),
  options: numbers(0, 5),
  columns: 6,
  chosen: (ids) => Number(ids[0]),
  typed: (text) => {
    const read = parseHousehold(text);
    if (read === null) return null;
    if ('unclear' in read) return { unclear: read.unclear === 'who' ? whoIsAChild : adults.unclear };
    const { adults: value, ...also } = read.value;
    return { value, also };
  },
  show: (value) => String(value),
  halts: (value) => value === 0,
};

const age = (value: string | number): Value =>
  Number(value) === BABY_ON_THE_WAY ? phrase('form-intake-children-baby-short') : String(value);
const ages = (values: readonly (string | number)[]): Value => join(', ', ...values.map(age));
const none = phrase('form-intake-children-none');

const children: Question = {
  id: 'children',
  ask: phrase('form-intake-children'),
  name: phrase('form-intake-children-name'),
  unclear: phrase('form-intake-children-unclear'),
  options: [
    ...numbers(0, 17),
    { id: String(BABY_ON_THE_WAY), label: phrase('form-intake-children-baby') },
    { id: 'none', label: none },
  ],
  columns: 6,
  several: 'add',
  alone: ['none'],
  chosen: (ids) => ids.filter((id) => id !== 'none').map(Number),
  typed: (text) => parsed(parseAges(text), children.unclear, { who: phrase('form-intake-children-who') }),
  show: (value) => (list(value).length === 0 ? none : ages(list(value))),
  soFar: (ids) => phrase('form-intake-children-list', { ages: ages(ids) }),
};

const land = (id: string | number): Phrase => word(`land-${id}`);
const anywhere = phrase('form-intake-regions-anywhere');

const regions: Question = {
  id: 'regions',
  ask: phrase('form-intake-regions'),
  name: phrase('form-intake-regions-name'),
  unclear: phrase('form-intake-regions-unclear'),
  options: [...options(LAENDER, land), { id: 'anywhere', label: anywhere }],
  columns: 2,
  several: 'toggle',
  alone: ['anywhere'],
  chosen: (ids) => ids.filter((id) => id !== 'anywhere'),
  typed: (text) =>
    parsed(parseRegions(text), regions.unclear, { vague: phrase('form-intake-regions-vague') }),
  show: (value) => (list(value).length === 0 ? anywhere : join(', ', ...list(value).map(land))),
  soFar: (ids) => phrase('form-chosen', { answer: join(', ', ...ids.map(land)) }),
};

const yesNo: Record<string, Phrase> = { yes: phrase('form-yes'), no: phrase('form-no'), unknown };

const obligation: Question = {
  id: 'obligation',
  ask: phrase('form-intake-obligation'),
  name: phrase('form-intake-obligation-name'),
  unclear: phrase('form-intake-obligation-unclear'),
  options: options(['yes', 'no', 'unknown'], (id) => yesNo[id] ?? unknown),
  columns: 3,
  chosen: first,
  typed: (text) => parsed(parseObligation(text), obligation.unclear),
  show: (value) => yesNo[String(value)] ?? unknown,
};

const town: Question = {
  id: 'town',
  ask: phrase('form-intake-town'),
  name: phrase('form-intake-town-name'),
  unclear: phrase('form-intake-town-unclear'),
  options: [],
  columns: 1,
  chosen: first,
  typed: (text, { today, language }) => {
    const read = parseTown(text);
    const both = read !== null && 'value' in read ? null : townAndLeave(text, today, language);
    return both ?? parsed(read, town.unclear);
  },
  show: (value) => String(value),
};

/** "In a shelter in Halle, we must be out by the end of January" answers two questions; the town must be a known one. */
function townAndLeave(text: string, today: string, language?: string): Parsed | null {
  const [first, second, ...more] = text.split(/[,;.]\s+/);
  if (!first || !second || more.length > 0) return null;
  const [value, day] = [parseTown(first), parseLeaveBy(second, today, language)];
  if (value === null || day === null || !('value' in value && 'value' in day)) return null;
  return isKnownTown(value.value) ? { value: value.value, also: { leave: day.value } } : null;
}

const DAYS: Record<string, number> = { week: 7, month: 30, quarter: 90 };

const leave: Question = {
  id: 'leave',
  ask: phrase('form-intake-leave'),
  name: phrase('form-intake-leave-name'),
  unclear: phrase('form-intake-leave-unclear'),
  options: options(['week', 'month', 'quarter', 'open'], (id) => word(`form-intake-leave-${id}`)),
  columns: 2,
  chosen: ([id = 'open'], { today }) => (id === 'open' ? null : dayAfter(today, DAYS[id] ?? 0)),
  typed: (text, { today, language }) =>
    parsed(parseLeaveBy(text, today, language), leave.unclear, { past: phrase('form-intake-leave-past') }),
  show: (value) => (value === null ? phrase('form-intake-leave-open') : { day: String(value), year: true }),
};

const PAYERS = ['jobcenter', 'sozialamt', 'asylblg', 'own', 'unknown'] as const;
/** Whoever pays here decides which rent is too high. */
const OFFICES = new Set(['jobcenter', 'sozialamt', 'asylblg']);
const office = phrase('form-intake-rent-office');
const payerName = (id: string): Phrase => (id === 'unknown' ? unknown : word(`form-intake-payer-${id}`));

const payer: Question = {
  id: 'payer',
  ask: phrase('form-intake-payer'),
  name: phrase('form-intake-payer-name'),
  unclear: phrase('form-intake-payer-unclear'),
  options: options(PAYERS, payerName),
  columns: 2,
  chosen: first,
  typed: (text) => parsed(parsePayer(text), payer.unclear),
  show: (value) =>
    OFFICES.has(String(value)) ? join('. ', payerName(String(value)), office) : payerName(String(value)),
};

const oneAmount = phrase('form-intake-rent-several');

/** Cents without heating; with heating `[cents, 'warm']`. */
const rent: Question = {
  id: 'rent',
  ask: phrase('form-intake-rent'),
  name: phrase('form-intake-rent-name'),
  unclear: phrase('form-intake-rent-unclear'),
  options: ['500', '700', '900', '1200'].map((id) => ({ id, label: `${id} €` })),
  columns: 4,
  applies: ({ payer: who }) => who === 'own',
  chosen: (ids) => Number(ids[0]) * 100,
  typed: (text) => {
    const read = parseMoney(text);
    if (read === null || 'unclear' in read) return parsed(read, rent.unclear, { several: oneAmount });
    return { value: read.value.kind === 'warm' ? [read.value.cents, 'warm'] : read.value.cents };
  },
  show: (value) => {
    const [cents, kind] = Array.isArray(value) ? value : [value];
    const euros = Number(cents) / 100;
    return kind === 'warm'
      ? phrase('form-intake-rent-warm', { euros })
      : phrase('form-intake-rent-value', { euros });
  },
};

const needName = (id: string | number): Phrase => word(`form-intake-needs-${id}`);
const nothing = phrase('form-intake-needs-nothing');

const needs: Question = {
  id: 'needs',
  ask: phrase('form-intake-needs'),
  name: phrase('form-intake-needs-name'),
  unclear: phrase('form-intake-needs-unclear'),
  options: options(['step-free', 'pet'], needName),
  columns: 2,
  several: 'toggle',
  special: ['step-free'],
  chosen: (ids) => ids,
  typed: (text) => parsed(parseNeeds(text), needs.unclear),
  show: (value) => (list(value).length === 0 ? nothing : join(', ', ...list(value).map(needName))),
  soFar: (ids) => phrase('form-chosen', { answer: join(', ', ...ids.map(needName)) }),
};

const home: Question = {
  id: 'home',
  ask: phrase('form-intake-home'),
  name: phrase('form-intake-home-name'),
  unclear: phrase('form-intake-home-unclear'),
  options: options(['own', 'room', 'women'], (id) => word(`form-intake-home-${id}`)),
  columns: 1,
  chosen: first,
  typed: (text) => parsed(parseHome(text), home.unclear),
  show: (value) => word(`form-intake-home-${value}`),
};

export const intake: Form = {
  id: 'intake',
  questions: [adults, children, regions, obligation, town, leave, payer, rent, needs, home],
  summary: (lines) => phrase('form-intake-summary', { answers: lines }),
  skippable: false,
};

const oneOf = <T extends string>(value: Answer | undefined, of: readonly T[], otherwise: T): T =>
  of.find((candidate) => candidate === value) ?? otherwise;

/** What the answers of a finished intake mean for matching. */
export function profileOf(answers: Answers): Profile {
  const wishes = list(answers.needs);
  const [cents, kind] = Array.isArray(answers.rent) ? answers.rent : [answers.rent];
  return {
    adults: Number(answers.adults),
    children: list(answers.children).map(Number),
    regions: list(answers.regions) as Land[],
    obligation: oneOf(answers.obligation, ['yes', 'no', 'unknown'], 'unknown'),
    town: String(answers.town ?? ''),
    leaveBy: typeof answers.leave === 'string' ? answers.leave : null,
    payer: oneOf(answers.payer, PAYERS, 'unknown'),
    maxRentCents: cents === undefined || cents === null ? null : Number(cents),
    maxRentWarm: kind === 'warm',
    stepFree: wishes.includes('step-free'),
    pet: wishes.includes('pet'),
    home: oneOf(answers.home, ['own', 'room', 'women'], 'own'),
  };
}
