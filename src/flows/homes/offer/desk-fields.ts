/** The questions about a home as fields of one window, for whoever of the team takes the answers down in a call. */
import type { Landlord } from '../../../db/landlords.js';
import type { Offer } from '../../../db/offers.js';
import type { Phrase, Value } from '../../../words/phrase.js';
import type { Answer, Context, Question } from '../../form/form.js';
import { list, word } from '../../form/parts.js';
import type { Field } from '../../reply.js';
import { answersOf } from './columns.js';
import { homeForm } from './more-questions.js';

/** What was filled in, by field. */
type Filled = Readonly<Partial<Record<string, string>>>;
/** Whose answers could be read, or the field of which could not be, and why. */
export type FilledAnswers =
  | { answers: Readonly<Record<string, Answer>> }
  | { unclear: Phrase; field: string };

/** Numbers have buttons for the common ones only, and days are typed. */
const TYPED = new Set(['places', 'least', 'from', 'term', 'deposit', 'costs', 'heating', 'furniture']);
const MONEY = new Set(['rent', 'cold', 'deposit', 'costs', 'heating', 'furniture']);

const isPicked = ({ id, options, several }: Question): boolean =>
  options.length > 0 && several === undefined && !TYPED.has(id);

/** The answer as somebody would type it, so that it is read back as the same. */
function typedAs({ id }: Question, answer: Answer | undefined): string | undefined {
  if (answer === undefined || answer === null) return undefined;
  if (MONEY.has(id)) return String(Number(answer) / 100);
  if (id === 'term') return answer === 0 ? '0' : `${answer} months`;
  if (id !== 'size') return String(answer);
  const [rooms, area] = list(answer);
  return `${Number(rooms) / 10} rooms, ${Number(area) / 100} m²`;
}

/** The option that stands for `answer`. */
function optionOf(question: Question, answer: Answer | undefined, context: Context): string | undefined {
  const same = ({ id }: { id: string }) =>
    JSON.stringify(question.chosen([id], context)) === JSON.stringify(answer);
  return answer === undefined ? undefined : question.options.find(same)?.id;
}

function fieldOf(question: Question, answer: Answer | undefined, context: Context): Field {
  const { id, options, several } = question;
  const asked = { id, label: word(`home-offer-${id}-name`), optional: true as const };
  if (several) return { kind: 'checks', ...asked, options, initial: list(answer).map(String) };
  if (isPicked(question)) {
    const initial = optionOf(question, answer, context);
    return { kind: 'select', ...asked, options, ...(initial !== undefined && { initial }) };
  }
  if (id === 'from')
    return { kind: 'date', ...asked, ...(typeof answer === 'string' && { initial: answer }) };
  const initial = typedAs(question, answer);
  return { kind: id === 'words' ? 'text' : 'line', ...asked, ...(initial !== undefined && { initial }) };
}

/** A field for each question, with what is known of `offer` in it; null for a home that is new. @param today YYYY-MM-DD. */
export function homeFields(offer: Offer | null, landlord: Landlord | undefined, today: string): Field[] {
  const answers = offer ? answersOf(offer, landlord) : {};
  return homeForm.questions.map((question) => fieldOf(question, answers[question.id], { today, answers }));
}

const asPhrase = (value: Value): Phrase =>
  typeof value === 'object' && 'key' in value ? value : word('desk-home-offer-unclear');

/** What stands in one field; undefined when it is empty. */
function read(
  question: Question,
  text: string,
  context: Context,
): { value: Answer } | { unclear: Phrase } | undefined {
  const { id, several, chosen, typed, options } = question;
  if (text.trim() === '') return undefined;
  if (several) return { value: chosen(text.split(','), context) };
  if (isPicked(question)) {
    const known = options.some((option) => option.id === text);
    return known ? { value: chosen([text], context) } : { unclear: asPhrase(question.unclear) };
  }
  if (id === 'from')
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: text } : { unclear: asPhrase(question.unclear) };
  if (id === 'term' && text.trim() === '0') return { value: 0 };
  const answer = typed?.(text, context);
  if (!answer) return { unclear: asPhrase(question.unclear) };
  return 'value' in answer ? { value: answer.value } : { unclear: asPhrase(answer.unclear) };
}

/** Reads all fields in their order, so that one can be held against those before it; empty ones say nothing. */
export function readHome(filled: Filled, today: string): FilledAnswers {
  const answers: Record<string, Answer> = {};
  for (const question of homeForm.questions) {
    const found = read(question, filled[question.id] ?? '', { today, answers, language: 'de' });
    if (found === undefined) continue;
    if ('unclear' in found) return { unclear: found.unclear, field: question.id };
    answers[question.id] = found.value;
  }
  const applies = homeForm.questions.filter((question) => question.applies?.(answers) ?? true);
  const kept = applies.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const]));
  return { answers: Object.fromEntries(kept) };
}
