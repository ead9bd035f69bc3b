/** The modal in which an answer is written, with what can be inserted, and the preview from which it is sent. */
import { type Draft, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import type { Language } from '../../words/language.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import { ASKED_PLACES } from '../../words/replies.js';
import { placeIn } from '../intake/place.js';
import type { Modal } from '../reply.js';
import type { Turn } from '../turn.js';
import type { About } from '../verbs/verb.js';
import { gapField } from './answer-gaps.js';
import { type Best, choices, gapsIn, nameOf, type Piece, wordsOf } from './canned.js';

/** What stands in the modal: the words, what of them was inserted, what is offered first, and a remark above. */
export type Written = {
  text?: string;
  pieces?: readonly Piece[];
  first?: readonly Piece[];
  remark?: Value;
};

/** Pieces are carried in the modal's note, behind the case. */
export const piecesOf = (carried: string | undefined): Piece[] =>
  carried === undefined || carried === '' ? [] : carried.split(',');

const meta = (at: string, pieces: readonly Piece[]): string =>
  pieces.length > 0 ? `${at}|${pieces.join(',')}` : at;

const languageName = (language: Language): Value => ({ key: `language-${language}` as Key });

/** What the inserted pieces say in the desk's language; null where that is the person's too, or nothing was inserted. */
export function deskVersion(turn: Turn, { kase }: About, pieces: readonly Piece[]): string | null {
  const { staffLanguage } = turn.house;
  if (turn.rows.persons.byId(kase.personId)?.language === staffLanguage) return null;
  const said = pieces.flatMap((piece) => wordsOf(turn, kase, piece, staffLanguage) ?? []);
  return said.length > 0 ? said.join('\n\n') : null;
}

/** The modal that leads to the preview. @param at what it is about, such as `case:12`. */
export function replyModal(turn: Turn, about: About, at: string, written: Written = {}): Omit<Modal, 'type'> {
  const { text, pieces = [], first = [], remark } = written;
  const person = turn.rows.persons.byId(about.kase.personId);
  const read = deskVersion(turn, about, pieces);
  const gaps = gapsIn(turn, text ?? '');
  const insert = {
    verb: 'insert',
    label: phrase('desk-insert'),
    value: `case:${about.kase.id}`,
    pick: choices(turn, first),
  };
  return {
    verb: at.startsWith('draft:') ? 'edit' : 'reply',
    title: phrase('desk-reply-title', { number: numberOf(about.kase.id) }),
    fields: [
      ...(remark === undefined ? [] : [{ kind: 'say', said: remark } as const]),
      {
        kind: 'text',
        id: 'text',
        label: phrase('desk-reply-label'),
        hint: phrase('desk-reply-hint', { language: languageName(person?.language ?? 'uk') }),
        ...(text === undefined ? {} : { initial: text }),
        ...(pieces.length === 0 ? {} : { again: String(pieces.length) }),
      },
      { kind: 'buttons', buttons: [insert] },
      ...ASKED_PLACES.filter((place) => gaps.includes(place)).map((place) => gapField(turn, place)),
      ...(read === null
        ? []
        : [
            { kind: 'say', said: phrase('desk-reply-read') } as const,
            { kind: 'say', exactly: read } as const,
          ]),
      {
        kind: 'moment',
        id: 'later',
        label: phrase('desk-later-label'),
        hint: phrase('desk-later-hint'),
        optional: true,
      },
    ],
    submit: phrase('desk-look'),
    meta: meta(at, pieces),
    ...(person?.chat && person.blockedAt === null ? { types: { chat: person.chat } } : {}),
  };
}

/** The same with the best answer in it that a program finds; it says where that comes from, or why there is none. */
export function draftModal(
  turn: Turn,
  about: About,
  best: Best,
  found: readonly Piece[],
): Omit<Modal, 'type'> {
  const at = `case:${about.kase.id}`;
  const person = turn.rows.persons.byId(about.kase.personId);
  if (best !== null && 'piece' in best && person) {
    const { piece } = best;
    const text = wordsOf(turn, about.kase, piece, person.language) ?? '';
    const from = phrase('desk-draft-from', { title: nameOf(turn, piece) ?? '' });
    const again = piece === `f.${person.lastAnswer}` ? [phrase('desk-draft-again')] : [];
    const remark: Value = { join: [from, ...again], by: '\n' };
    return replyModal(turn, about, at, { text, pieces: [piece], first: found, remark });
  }
  if (best !== null && 'legal' in best) {
    const remark = phrase('desk-draft-legal', { title: best.legal });
    return replyModal(turn, about, at, { first: ['r.advice-body', ...found], remark });
  }
  return replyModal(turn, about, at, { first: found, remark: phrase('desk-draft-none') });
}

/** How `text` reaches the person, word for word, with the frame that a program puts around it. */
const asRead = (turn: Turn, person: Person, { kase }: About, text: string): string =>
  turn.words.text(person.language, phrase('human-reply', { number: numberOf(kase.id), text }), 'plain');

/** What would be sent, with the desk's version beside it. Nothing has left yet. @param read that version, where there is one. */
export function previewModal(
  turn: Turn,
  about: About,
  person: Person,
  draft: Draft,
  read: string | null,
): Omit<Modal, 'type'> {
  const { day, time } = turn.house.office.moment(draft.due ?? turn.now);
  const until: Value = { join: [{ day }, time], by: ', ' };
  const language = languageName(person.language);
  const pin = { id: 'pin', label: phrase('desk-pin') };
  return {
    verb: 'dispatch',
    title: phrase('desk-look-title', { number: numberOf(about.kase.id) }),
    fields: [
      { kind: 'say', said: phrase('desk-look-reads', { language }) },
      { kind: 'say', exactly: asRead(turn, person, about, draft.text) },
      ...(read === null
        ? person.language === turn.house.staffLanguage
          ? []
          : [{ kind: 'say', said: phrase('desk-look-plain', { language }) } as const]
        : [
            { kind: 'say', said: phrase('desk-look-desk') } as const,
            { kind: 'say', exactly: read } as const,
          ]),
      ...(draft.due === null ? [] : [{ kind: 'say', said: phrase('desk-look-later', { until }) } as const]),
      ...(placeIn(draft.text) === null || draft.due !== null
        ? []
        : [
            {
              kind: 'checks',
              id: 'pin',
              label: phrase('desk-pin-label'),
              options: [pin],
              optional: true,
            } as const,
          ]),
      {
        kind: 'buttons',
        buttons: [{ verb: 'edit', label: phrase('desk-look-change'), value: `draft:${draft.id}` }],
      },
    ],
    submit: phrase(draft.due === null ? 'desk-send' : 'desk-plan'),
    meta: `draft:${draft.id}`,
  };
}
