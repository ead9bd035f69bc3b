/** The modal in which an answer is written, with what can be inserted, and the preview from which it is sent. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Draft } from '../../db/drafts.js';
import type { Person } from '../../db/persons.js';
import type { Language } from '../../words/language.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { ASKED_PLACES } from '../../words/replies.js';
import { placeIn } from '../intake/place.js';
import type { DeskElement } from '../payload.js';
import { isQuiet } from '../quiet-mode/panel.js';
import type { Field, Modal } from '../reply.js';
import type { Turn } from '../turn.js';
import type { About } from '../verbs/verb.js';
import { gapField } from './answer-gaps.js';
import { answerWords } from './answer-words.js';
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

const languageName = (language: Language): Value => ({ key: `desk-language-${language}` as Key });

/** What the inserted pieces say in the desk's language; null where that is the person's too, or nothing was inserted. */
export function deskVersion(turn: Turn, { kase }: About, pieces: readonly Piece[]): string | null {
  const { staffLanguage } = turn.house;
  if (turn.rows.persons.byId(kase.personId)?.language === staffLanguage) return null;
  const said = pieces.flatMap((piece) => wordsOf(turn, kase, piece, staffLanguage) ?? []);
  return said.length > 0 ? said.join('\n\n') : null;
}

/** Whoever has the chat open sees that somebody writes; in quiet mode nobody is to see that somebody is there. */
function typingTo(turn: Turn, person: Person | undefined): Pick<Modal, 'types'> {
  if (!person?.chat || person.blockedAt !== null || isQuiet(turn, person.id)) return {};
  return { types: { chat: person.chat } };
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
    ...typingTo(turn, person),
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

/** What stands beside the words: a translation that was asked for or did not come, what was inserted in the desk's language, or nothing. */
export type Beside = 'asked' | 'failed' | { read: string } | 'nothing';
/** What is needed to draw a preview. */
type Ground = Pick<Turn, 'house' | 'words' | 'now' | 'rows'>;

/** How a draft reaches the person, word for word, with the frame that a program puts around it. */
const asRead = (ground: Ground, person: Person, kase: Case, { text, translation }: Draft): string =>
  answerWords(ground, kase, text, translation)
    .map((said) => ground.words.text(person.language, said, 'plain'))
    .join('\n\n');

function besideIt({ house }: Ground, person: Person, draft: Draft, beside: Beside): Field[] {
  const language = languageName(person.language);
  const say = (said: Phrase): Field[] => [{ kind: 'say', said }];
  if (draft.translation !== null) return say(phrase('desk-look-translated'));
  if (beside === 'asked') return say(phrase('desk-look-translating', { language }));
  if (beside === 'failed') return say(phrase('desk-look-untranslated', { language }));
  if (beside !== 'nothing') return [...say(phrase('desk-look-desk')), { kind: 'say', exactly: beside.read }];
  return person.language === house.staffLanguage ? [] : say(phrase('desk-look-plain', { language }));
}

/** What its last press is called, and what else can be pressed. */
function presses({ id, due, translation }: Draft): { submit: Phrase; buttons: DeskElement[]; meta: string } {
  const at = `draft:${id}`;
  const edit = { verb: 'edit', label: phrase('desk-look-change'), value: at };
  if (translation === null)
    return { submit: phrase(due === null ? 'desk-send' : 'desk-plan'), buttons: [edit], meta: at };
  const label = phrase(due === null ? 'desk-send-original' : 'desk-plan-original');
  return {
    submit: phrase(due === null ? 'desk-send-translated' : 'desk-plan-translated'),
    buttons: [{ verb: 'send', label, value: at }, edit],
    // Only who has seen the translation sends it.
    meta: `${at}|translation`,
  };
}

/** What would be sent, with what stands beside it. Nothing has left yet. */
export function previewModal(
  ground: Ground,
  kase: Case,
  person: Person,
  draft: Draft,
  beside: Beside,
): Omit<Modal, 'type'> {
  const { day, time } = ground.house.office.moment(draft.due ?? ground.now);
  const until: Value = { join: [{ day }, time], by: ', ' };
  const pin = { id: 'pin', label: phrase('desk-pin') };
  const { submit, buttons, meta } = presses(draft);
  const goesLater: Field[] =
    draft.due === null ? [] : [{ kind: 'say', said: phrase('desk-look-later', { until }) }];
  const place: Field[] =
    placeIn(draft.text) === null || draft.due !== null
      ? []
      : [{ kind: 'checks', id: 'pin', label: phrase('desk-pin-label'), options: [pin], optional: true }];
  return {
    verb: 'dispatch',
    title: phrase('desk-look-title', { number: numberOf(kase.id) }),
    fields: [
      { kind: 'say', said: phrase('desk-look-reads', { language: languageName(person.language) }) },
      { kind: 'say', exactly: asRead(ground, person, kase, draft) },
      ...besideIt(ground, person, draft, beside),
      ...goesLater,
      ...(person.chat === null ? [{ kind: 'say', said: phrase('desk-look-no-chat') } as const] : []),
      ...place,
      { kind: 'buttons', buttons },
    ],
    submit,
    meta,
  };
}
