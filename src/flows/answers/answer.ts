/** Answers from the FAQ: the short answer first, the rest on demand, and a human under each. */
import type { Person } from '../../db/persons.js';
import { type FaqEntry, isPastReview, sections } from '../../words/faq.js';
import { piecesOf } from '../../words/faq-places.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { sayOnce } from '../heard/flood.js';
import { humanButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';
import { briefLine, firstLines, lineList } from './help-lines.js';
import type { Found } from './knowledge.js';
import { sayLocal } from './local-help.js';
import { helpedRow, noteUnanswered } from './questions.js';

/** Text of an FAQ file, in which links are written `[label](https://…)` and settings `{ $operator }`. */
export function filled(text: string): Value {
  const parts = piecesOf(text).flatMap((piece) =>
    typeof piece === 'string' ? linked(piece) : [phrase(`faq-${piece.place}`)],
  );
  return { join: parts, by: '' };
}

function linked(text: string): Value[] {
  const pieces = text.split(/\[([^\]]+)\]\((https:[^)\s]+)\)/);
  const parts: Value[] = [];
  for (let n = 0; n < pieces.length; n += 3) {
    parts.push(pieces[n] ?? '');
    const [label, link] = [pieces[n + 1], pieces[n + 2]];
    if (label !== undefined && link !== undefined) parts.push({ link, label });
  }
  return parts;
}

const lines = (parts: Value[]): Value => ({ join: parts, by: '\n' });

const topicButton = (entry: FaqEntry, person: Person): Button => ({
  label: shorten(sections(entry, person.language).title),
  use: 'nav',
  action: { v: 1, do: 'topic', slug: entry.slug },
});

/** A button holds about 24 characters on a small phone. */
function shorten(title: string): string {
  return title.length <= 40 ? title : `${title.slice(0, 39).replace(/\s+\S*$/, '')}…`;
}

/** The short answer of `entry`, with a button for the rest. @param message in our books to which it is the answer, if it is to one. */
export function sayEntry(turn: Turn, person: Person, entry: FaqEntry, message: number | null = null): void {
  const { title, short } = sections(entry, person.language);
  const more: Button = {
    label: phrase('answer-more'),
    use: 'nav',
    action: { v: 1, do: 'more', slug: entry.slug },
  };
  const near = firstLines(turn.knowledge.linesOf(entry), person.language, turn.now);
  const parts: Value[] = [
    phrase('answer-title', { title }),
    filled(short),
    ...near.map((line) => briefLine(line, person.language, turn.now)),
  ];
  if (isPastReview(entry, turn.today)) parts.push(phrase('answer-check'));
  turn.say(person, lines(parts), {
    buttons: [[more], ...helpedRow(turn, person, entry, message), [humanButton(phrase('answer-human'))]],
  });
  turn.rows.persons.change(person.id, { lastAnswer: entry.slug });
  sayLocal(turn, person, entry.local_help);
}

/** Steps, what to bring, whom to ask, whom to ring, and the source. */
export function sayMore(turn: Turn, person: Person, entry: FaqEntry): void {
  const { title, parts } = sections(entry, person.language);
  const name = (part: string): Value => ({
    key: (part === 'human' ? 'answer-human-part' : `answer-${part}`) as Key,
  });
  const part = ({ name: of, lines: texts }: (typeof parts)[number]): Value =>
    phrase('answer-part', { name: name(of), text: filled(texts.join('\n')) });
  const ringing = lineList(turn.knowledge.linesOf(entry), person.language, turn.now);
  const said = [
    phrase('answer-title', { title }),
    ...parts.filter((one) => one.name !== 'human').map(part),
    ...(ringing === null ? [] : [ringing]),
    ...parts.filter((one) => one.name === 'human').map(part),
    sourceOf(entry),
  ];
  turn.say(person, { join: said, by: '\n\n' }, { buttons: [[humanButton(phrase('answer-human'))]] });
}

function sourceOf(entry: FaqEntry): Value {
  const date = { day: entry.valid_from, year: true } as const;
  if (entry.source_url === 'operator') return phrase('answer-source-operator', { date });
  const host = new URL(entry.source_url).hostname.replace(/^www\./, '');
  return phrase('answer-source', { url: entry.source_url, host, date });
}

/** What was asked: its words, the message in our books that says them, and whether they are somebody else's. */
type Asked = { text: string; message: number; forwarded: boolean };

/**
 * Answers a question, when one entry is sure enough, and offers what else was asked; what nothing answers is noted.
 * @returns whether it was answered.
 */
export function answerQuestion(turn: Turn, person: Person, { text, message, forwarded }: Asked): boolean {
  const found = turn.knowledge.find(text);
  if (found.answer === null) {
    noteUnanswered(turn, person, text, found.near);
    return false;
  }
  turn.rows.tallies.count('faq-answered', turn.today, found.answer.slug);
  sayEntry(turn, person, found.answer, message);
  // What somebody else has asked in a forwarded text, nobody here waits for.
  const open = forwarded ? [] : found.open;
  for (const one of open) noteUnanswered(turn, person, one, []);
  offerRest(turn, person, { ...found, open });
  return true;
}

/** No question of a message is lost without a word: topics for the others, or that there is no answer. */
function offerRest(turn: Turn, person: Person, { others, open }: Found): void {
  if (others.length === 0 && open.length === 0) return;
  const topics = others.map((entry) => [topicButton(entry, person)]);
  const said = [
    ...(others.length > 0 ? [phrase('answer-also')] : []),
    ...(open.length > 0 ? [phrase('answer-also-open')] : []),
  ];
  turn.say(person, lines(said), { buttons: [...topics, [humanButton(phrase('answer-human'))]] });
}

/** Whether the answer to `text` is the one that the person was given last. */
export const isAnswered = (turn: Turn, person: Person, text: string): boolean =>
  person.lastAnswer !== null && turn.knowledge.find(text).answer?.slug === person.lastAnswer;

/** A button for each of the topics that come nearest. */
export const topicRows = (near: readonly FaqEntry[], person: Person): Button[][] =>
  near.slice(0, 3).map((entry) => [topicButton(entry, person)]);

/** Nothing is sure: topics that come near, or another way, and always a human. */
export function fallBack(turn: Turn, person: Person, text: string): void {
  const { near } = turn.knowledge.find(text);
  const say = (): void => offerTopics(turn, person, near);
  // Topics that come near are an answer of their own; that nothing does is said once.
  sayOnce(turn, person, 'text', say, near.length > 0);
}

function offerTopics(turn: Turn, person: Person, near: readonly FaqEntry[]): void {
  const topics = topicRows(near, person);
  const said = topics.length > 0 ? phrase('answer-choose') : phrase('answer-none');
  turn.say(person, said, { buttons: [...topics, [humanButton(phrase('answer-human'))]] });
}
