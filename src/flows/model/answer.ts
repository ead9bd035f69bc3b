/** A model looks whether one of the entries that come near answers a question; what it says is checked before anybody reads it. */
import { mask } from '../../answers/mask.js';
import { answerFault } from '../../answers/model-check.js';
import { asksSomething } from '../../answers/question.js';
import type { Ask } from '../../db/asks.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import { type FaqEntry, isPastReview, sections } from '../../words/faq.js';
import type { Language } from '../../words/language.js';
import { phrase, type Value } from '../../words/phrase.js';
import { fallBack, filled, topicRows } from '../answers/answer.js';
import { helpedRow } from '../answers/questions.js';
import { dangerSeen } from '../danger/danger.js';
import { floods } from '../heard/flood.js';
import { humanButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';
import { mayAsk, mayLeave } from './gate.js';
import { AnswerKeep, AnswerSend, AnswerShape, Stored } from './shapes.js';

const MOST_SOURCES = 5;
/** A question is not as long as a letter. */
const LONGEST = 1000;

/** Topics on which only people speak, by R4 and R13. */
const isForPeople = ({ human }: FaqEntry): boolean => human === 'legal' || human === 'red';

/** An entry as plain text, with what the settings fill in. */
function textOf(turn: Turn, entry: FaqEntry, language: Language): string {
  const { title, short, parts } = sections(entry, language);
  const said = [title, short, ...parts.flatMap(({ lines }) => lines)].map(filled);
  return turn.words.value(language, { join: said, by: '\n' }, 'plain');
}

/** Asks a model, where the entries themselves left it open. @param message that is `text`, in our books. @returns whether it was asked. */
export function askModel(turn: Turn, person: Person, text: string, message: number): boolean {
  if (!mayAsk(turn, person) || !mayLeave(text) || text.length > LONGEST) return false;
  const { near: hits, ranked } = turn.knowledge.find(text);
  const [first, ...rest] = ranked;
  if (hits.length === 0 && !asksSomething(text)) return false;
  if (!first || isForPeople(first) || floods(turn, person, 'text')) return false;
  const near = [first, ...rest.filter((entry) => !isForPeople(entry))].slice(0, MOST_SOURCES);
  const { language } = person;
  const sources = near.map((entry) => ({ slug: entry.slug, text: textOf(turn, entry, language) }));
  turn.ask('answer', person, { language, question: mask(text).text, sources }, { message });
  return true;
}

function say(turn: Turn, person: Person, answer: string, cited: readonly FaqEntry[], message: number): void {
  const [first] = cited;
  if (!first || !turn.house.model) return;
  const parts: Value[] = [
    phrase('answer-title', { title: sections(first, person.language).title }),
    answer,
    ...(cited.some((entry) => isPastReview(entry, turn.today)) ? [phrase('answer-check')] : []),
    phrase('model-answered', { provider: turn.house.model.provider }),
  ];
  const buttons = [
    ...topicRows(cited, person),
    ...helpedRow(turn, person, first, message),
    [humanButton(phrase('answer-human'))],
  ];
  turn.say(person, { join: parts, by: '\n' }, { buttons });
  turn.rows.persons.change(person.id, { lastAnswer: first.slug });
  turn.rows.tallies.count('faq-model', turn.today, first.slug);
}

/** The message that was asked about, while it still stands and nobody of the team has taken it up. */
function waiting(turn: Turn, person: Person, id: number): Message | null {
  const message = turn.rows.messages.byId(id);
  if (message?.personId !== person.id || message.withdrawnAt !== null || message.removedAt !== null)
    return null;
  return turn.rows.cases.openOf(person.id)?.state === 'claimed' ? null : message;
}

/** Says what came, when it holds; else the way goes on as without a model. */
export function answerEnded(turn: Turn, person: Person, ask: Ask): void {
  const stored = Stored.parse(ask.payload);
  const message = waiting(turn, person, AnswerKeep.parse(stored.keep).message);
  if (!message) return;
  const read = AnswerShape.safeParse(ask.result);
  if (!read.success) return fallBack(turn, person, message.text);
  const { danger, ...said } = read.data;
  // A second opinion only ever adds: it may make red what the words alone did not.
  if (danger !== 'none') return dangerSeen(turn, person, message, danger);
  const { sources } = AnswerSend.parse(stored.send);
  const cited = [...new Set(said.cited)].flatMap((slug) => turn.knowledge.entry(slug) ?? []);
  const isFine = mayAsk(turn, person) && answerFault(said, sources) === null && cited.length > 0;
  if (isFine) say(turn, person, said.answer.trim(), cited, message.id);
  else fallBack(turn, person, message.text);
}
