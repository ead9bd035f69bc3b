/** `helpcenter eval FILE`: how good answers and the reading of danger are, on examples whose right answer is known. */
import { z } from 'zod';
import { LEARNED_CLASSES } from '../answers/danger/learned.js';
import { findDanger } from '../answers/danger.js';
import { type Knowledge, loadKnowledge } from '../flows/answers/knowledge.js';
import { LANGUAGES } from '../words/language.js';
import { jsonOf, linesOf, print, UsageError } from './command.js';
import { type Answered, answerTable, printed, type Triaged, triageTable } from './scores.js';

const lang = z.enum(LANGUAGES);
const Question = z.object({
  lang,
  style: z.string().default('-'),
  text: z.string(),
  slugs: z.array(z.string()),
});
const Message = z.object({ lang, class: z.enum(LEARNED_CLASSES), text: z.string() });
type Example = z.infer<typeof Question> | z.infer<typeof Message>;

function exampleOf(file: string, line: string, number: number): Example {
  const value = jsonOf(line);
  const isMessage = typeof value === 'object' && value !== null && 'class' in value;
  const read = (isMessage ? Message : Question).safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new UsageError(
    `${file}:${number}: ${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not valid'}`,
  );
}

/** What the bot itself would say: danger is looked for before any answer. */
function answered(knowledge: Knowledge, one: z.infer<typeof Question>): Answered {
  const danger = findDanger(one.text)?.class ?? null;
  const { answer, ranked } = knowledge.rank(one.text);
  return {
    ...one,
    answer: danger === null || danger === 'ambiguous' ? answer : null,
    ranked: ranked.map(({ slug }) => slug),
  };
}

/** Prints a table for the questions and one for the messages of FILE. @throws UsageError */
export function evaluate(rest: readonly string[]): number {
  const [file] = rest;
  if (file === undefined || rest.length > 1) throw new UsageError('eval FILE');
  const examples = linesOf(file).map(({ line, number }) => exampleOf(file, line, number));
  const questions = examples.flatMap((one) => ('slugs' in one ? [one] : []));
  const messages = examples.flatMap((one) => ('class' in one ? [one] : []));
  if (examples.length === 0) throw new UsageError(`${file} has no examples`);
  const knowledge = loadKnowledge();
  const slugs = new Set(knowledge.entries().map(({ slug }) => slug));
  const unknown = questions.flatMap((one) => one.slugs).find((slug) => !slugs.has(slug));
  if (unknown !== undefined) throw new UsageError(`${file}: there is no topic "${unknown}"`);
  const triaged = messages.map((one): Triaged => ({ ...one, read: findDanger(one.text)?.class ?? 'none' }));
  const tables = [
    ...(questions.length > 0 ? [answerTable(questions.map((one) => answered(knowledge, one)))] : []),
    ...(messages.length > 0 ? [triageTable(triaged)] : []),
  ];
  print(tables.map(printed).join('\n\n'));
  return 0;
}
