/** What helpers can insert into an answer: canned replies and topics of the FAQ, in the person's language and in the desk's (R4). */
import { asksForHuman } from '../../answers/human.js';
import { type Case, numberOf } from '../../db/cases.js';
import { type FaqEntry, isPastReview, sections } from '../../words/faq.js';
import type { Language } from '../../words/language.js';
import { phrase, type Value } from '../../words/phrase.js';
import {
  ASKED_PLACES,
  type AskedPlace,
  type CannedReply,
  type ReplyPlace,
  replyPieces,
} from '../../words/replies.js';
import { filled } from '../answers/answer.js';
import type { Choice } from '../reply.js';
import type { Turn } from '../turn.js';

/** Something that can be inserted: `r.<slug>` of a canned reply, `f.<slug>` of the FAQ. */
export type Piece = string;

/** Stands for the number of each case in an answer to many. */
export const NUMBER_GAP = '[#]';

/** So many of a person's last messages are looked at for a draft. */
const LOOKED_AT = 3;
/** Slack takes 100 options in a menu. */
const OPTIONS_MAX = 100;

/** What a helper may insert: everything but what is about danger, which no ready text answers. */
const mayInsert = ({ human }: FaqEntry): boolean => human !== 'red';
/** How to reach a person is no answer to somebody who has reached one. */
const ASKED_ALREADY = 'talk-to-a-human';
/** What a program may draft by itself: never a question of law, which needs a referral that somebody decides on (R4). */
const mayDraft = (entry: FaqEntry): boolean =>
  mayInsert(entry) && entry.human !== 'legal' && entry.slug !== ASKED_ALREADY;

const deskOf = (turn: Turn): 'de' | 'en' => (turn.house.staffLanguage === 'en' ? 'en' : 'de');

function replyOf(turn: Turn, piece: Piece): CannedReply | undefined {
  return piece.startsWith('r.') ? turn.knowledge.replies.get(piece.slice(2)) : undefined;
}

function topicOf(turn: Turn, piece: Piece): FaqEntry | undefined {
  const entry = piece.startsWith('f.') ? turn.knowledge.entry(piece.slice(2)) : undefined;
  return entry && mayInsert(entry) ? entry : undefined;
}

/** What helpers call it; null when there is no such thing to insert. */
export function nameOf(turn: Turn, piece: Piece): string | null {
  const reply = replyOf(turn, piece);
  if (reply) return reply.title[deskOf(turn)];
  const topic = topicOf(turn, piece);
  return topic ? sections(topic, deskOf(turn)).title : null;
}

/** Stands in a text where the helper has to say something, in the desk's language. */
export const gapOf = (turn: Turn, place: AskedPlace): string =>
  turn.words.text(turn.house.staffLanguage, phrase(`desk-gap-${place}`), 'plain');

/** What `text` still asks the helper for. */
export const gapsIn = (turn: Turn, text: string): AskedPlace[] =>
  ASKED_PLACES.filter((place) => text.includes(gapOf(turn, place)));

function placeText(turn: Turn, kase: Case | null, place: ReplyPlace, language: Language): string {
  switch (place) {
    case 'operator':
    case 'hours':
      return turn.words.text(language, phrase(`faq-${place}`), 'plain');
    case 'number':
      return kase === null ? NUMBER_GAP : `#${numberOf(kase.id)}`;
    default:
      return gapOf(turn, place);
  }
}

/** The words to insert, as plain text in `language`; null when there is no such thing. @param kase null for many at once. */
export function wordsOf(turn: Turn, kase: Case | null, piece: Piece, language: Language): string | null {
  const reply = replyOf(turn, piece);
  if (reply) {
    const parts = replyPieces(reply.sections[language]);
    return parts
      .map((part) => (typeof part === 'string' ? part : placeText(turn, kase, part.place, language)))
      .join('');
  }
  const topic = topicOf(turn, piece);
  if (!topic) return null;
  const { short, parts } = sections(topic, language);
  const check = isPastReview(topic, turn.today) ? [phrase('answer-check')] : [];
  // A question of law never goes without the way to who may judge it (R4).
  const referral = topic.human === 'legal' ? parts.filter(({ name }) => name === 'human') : [];
  const further = referral.flatMap((part) => part.lines.map(filled));
  const said: Value = { join: [filled(short), ...further, ...check], by: '\n' };
  return turn.words.value(language, said, 'plain');
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** How many of `words` a canned reply is known by. */
function hits(reply: CannedReply, words: readonly string[]): number {
  const known = tokens([reply.slug, reply.title.de, reply.title.en, ...reply.topics].join(' '));
  return words.filter((word) =>
    known.some((one) => one === word || (word.length > 3 && one.startsWith(word))),
  ).length;
}

/** How much of a topic's short name all of `words` make; 0 when one of them is not in it. */
function shareOf(slug: string, words: readonly string[]): number {
  const parts = slug.split('-');
  const isIn = words.length > 0 && words.every((word) => parts.includes(word));
  return isIn ? words.length / parts.length : 0;
}

/** What can be inserted for the words of a helper, best first. */
export function search(turn: Turn, written: string): Piece[] {
  const words = tokens(written);
  const all = [...turn.knowledge.replies.values()];
  const scored = all.map((reply) => ({ piece: `r.${reply.slug}`, hits: hits(reply, words) }));
  const some = scored.filter((one) => one.hits > 0).toSorted((a, b) => b.hits - a.hits);
  const whole = some.filter((one) => one.hits === words.length).map(({ piece }) => piece);
  const named = turn.knowledge
    .entries()
    .map((entry) => ({ entry, share: shareOf(entry.slug, words) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ entry }) => entry);
  const { answer, near } = turn.knowledge.find(written);
  const topics = [...named, ...(answer ? [answer] : []), ...near].filter(mayInsert);
  const found = topics.map(({ slug }) => `f.${slug}`);
  return [...new Set([...whole, ...found, ...some.map(({ piece }) => piece)])];
}

/** What a draft begins with: a piece, that the question is one of law, or nothing. */
export type Best = { piece: Piece } | { legal: string } | null;

/** What answers the person's last messages best. Only their own words count, the newest first. */
export function bestFor(turn: Turn, kase: Case): Best {
  const said = turn.rows.messages
    .lastFrom(kase.personId, LOOKED_AT)
    .filter(({ text }) => text !== '' && !asksForHuman(text));
  const found = said.map(({ text }) => turn.knowledge.find(text));
  for (const { answer } of found) {
    if (answer?.human === 'legal') return { legal: sections(answer, deskOf(turn)).title };
    if (answer && mayDraft(answer)) return { piece: `f.${answer.slug}` };
  }
  const [near] = found.flatMap((one) => one.near);
  if (near?.human === 'legal') return { legal: sections(near, deskOf(turn)).title };
  return near && mayDraft(near) ? { piece: `f.${near.slug}` } : null;
}

/** Everything that can be inserted, with `first` at the top. */
export function choices(turn: Turn, first: readonly Piece[]): Choice[] {
  const replies = [...turn.knowledge.replies.keys()].map((slug) => `r.${slug}`);
  const topics = turn.knowledge.entries().map(({ slug }) => `f.${slug}`);
  const all = [...new Set([...first, ...replies, ...topics])];
  return all
    .flatMap((id): Choice[] => {
      const name = nameOf(turn, id);
      return name === null ? [] : [{ id, label: name }];
    })
    .slice(0, OPTIONS_MAX);
}
