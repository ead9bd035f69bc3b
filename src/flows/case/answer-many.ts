/** The same question from many: one answer in the languages of all who asked, looked at in each, and sent to each as their own reply (R19). */
import { type Case, numberOf } from '../../db/cases.js';
import type { Draft } from '../../db/drafts.js';
import type { Staff } from '../../db/staff.js';
import { LANGUAGES, type Language } from '../../words/language.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import { ASKED_PLACES } from '../../words/replies.js';
import { type Choice, type Field, modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { sendDraft, waits } from '../verbs/compose.js';
import { closedTo, plainRefusal } from '../verbs/rights.js';
import type { About } from '../verbs/verb.js';
import { fillGaps, gapField } from './answer-gaps.js';
import { choices, gapOf, gapsIn, NUMBER_GAP, type Piece, search, wordsOf } from './canned.js';
import { REPLY_MAX } from './thread.js';

/** So many at once: each is a reply, a post and a card, and all of them are one transaction. */
export const MOST = 20;
/** A field of boxes holds ten. */
const BOXES = 10;
/** So many cases are looked through. */
const LOOKED_AT = 200;
const EXCERPT = 40;

type Filled = Readonly<Partial<Record<string, string>>>;
type One = { kase: Case; language: Language; said: string };

const languageName = (language: Language): Value => ({ key: `desk-language-${language}` as Key });
const about = (kase: Case, staff: Staff, draft: Draft | null = null): About => ({
  kase,
  staff,
  draft,
  bundle: null,
  message: null,
});

function oneOf(turn: Turn, kase: Case): One[] {
  const person = turn.rows.persons.byId(kase.personId);
  if (!person || kase.urgency === 'red') return [];
  const [last] = turn.rows.messages.lastFrom(person.id, 1);
  return [{ kase, language: person.language, said: last?.text ?? '' }];
}

/** Whether the last words of a case ask for what is looked for. */
function asks(turn: Turn, { said }: One, words: string, pieces: readonly Piece[]): boolean {
  if (said.toLowerCase().includes(words.toLowerCase())) return true;
  const { answer, near } = turn.knowledge.find(said);
  return [answer, ...near].some((entry) => entry && pieces.slice(0, 3).includes(`f.${entry.slug}`));
}

/** Cases that `staff` may answer, their own first; with `words` those that ask for it. */
function candidates(turn: Turn, staff: Staff, words: string, pieces: readonly Piece[]): One[] {
  const own = turn.rows.lists.held(staff.id, LOOKED_AT);
  const free = turn.rows.lists.unclaimed(null, LOOKED_AT);
  const all = [...own, ...free].flatMap(({ kase }) => oneOf(turn, kase));
  return (words === '' ? all : all.filter((one) => asks(turn, one, words, pieces))).slice(0, MOST);
}

function boxOf({ kase, language, said }: One): Choice {
  const line = said.replace(/\s+/g, ' ').trim().slice(0, EXCERPT).toWellFormed();
  return {
    id: String(kase.id),
    label: { join: [`#${numberOf(kase.id)}`, languageName(language), line], by: ' · ' },
  };
}

/** Opens the choice of cases, and of what to begin with. @param words to look for; empty = all cases that may be answered. */
export function beginMany(turn: Turn, staff: Staff, words: string): Reply {
  const pieces = words === '' ? [] : search(turn, words);
  const found = candidates(turn, staff, words, pieces);
  if (found.length === 0) return notice(phrase('desk-many-none'));
  const boxes = Array.from({ length: Math.ceil(found.length / BOXES) }, (_, n): Field => {
    const options = found.slice(n * BOXES, (n + 1) * BOXES).map(boxOf);
    return {
      kind: 'checks',
      id: `ones${n}`,
      label: phrase('desk-many-boxes', { part: n + 1 }),
      options,
      optional: true,
    };
  });
  const options = choices(turn, pieces);
  const [initial] = pieces;
  const begin: Field = {
    kind: 'select',
    id: 'piece',
    label: phrase('desk-many-piece'),
    options,
    optional: true,
    ...(initial === undefined ? {} : { initial }),
  };
  const title = phrase('desk-many-title');
  return openModal({
    verb: 'answermany',
    title,
    fields: [...boxes, begin],
    submit: phrase('desk-many-go'),
    meta: 'cases',
  });
}

const idsIn = (listed: string): number[] =>
  listed.split(',').map(Number).filter(Number.isSafeInteger).slice(0, MOST);

function chosen(turn: Turn, ids: readonly number[]): One[] {
  const cases = ids.flatMap((id) => turn.rows.cases.byId(id) ?? []);
  return cases.filter(({ erasedAt }) => erasedAt === null).flatMap((kase) => oneOf(turn, kase));
}

/** A text per language, each with the numbers to which it goes. */
function textsModal(turn: Turn, ones: readonly One[], piece: Piece | undefined): Reply {
  const desk = turn.house.staffLanguage;
  const read = piece === undefined ? null : wordsOf(turn, null, piece, desk);
  const languages = LANGUAGES.filter((language) => ones.some((one) => one.language === language));
  const fields = languages.map((language): Field => {
    const own = ones.filter((one) => one.language === language);
    const numbers = own.map(({ kase }) => `#${numberOf(kase.id)}`).join(', ');
    const initial = piece === undefined ? null : wordsOf(turn, null, piece, language);
    const label = phrase('desk-many-text', { language: languageName(language), cases: numbers });
    return { kind: 'text', id: language, label, max: REPLY_MAX, ...(initial === null ? {} : { initial }) };
  });
  const gaps = gapsIn(turn, read ?? '');
  const asked = ASKED_PLACES.filter((place) => gaps.includes(place)).map((place) => gapField(turn, place));
  const beside: Field[] =
    read === null
      ? []
      : [
          { kind: 'say', said: phrase('desk-reply-read') },
          { kind: 'say', exactly: read },
        ];
  return openModal({
    verb: 'answermany',
    title: phrase('desk-many-title'),
    fields: [...fields, ...asked, ...beside],
    submit: phrase('desk-look'),
    meta: `texts|${ones.map(({ kase }) => kase.id).join(',')}`,
  });
}

/** What each of them would get, kept until it is agreed to. */
function keepDrafts(
  turn: Turn,
  staff: Staff,
  ones: readonly One[],
  texts: ReadonlyMap<Language, string>,
): Draft[] {
  return ones.map(({ kase, language }) => {
    const text = (texts.get(language) ?? '').replaceAll(NUMBER_GAP, `#${numberOf(kase.id)}`);
    return turn.rows.drafts.add({
      caseId: kase.id,
      staffId: staff.id,
      text,
      state: 'offered',
      purpose: 'send',
      createdAt: turn.now,
    });
  });
}

/** One preview per language, each to be agreed to by itself. */
function previewModal(turn: Turn, ones: readonly One[], drafts: readonly Draft[]): Reply {
  const languages = LANGUAGES.filter((language) => ones.some((one) => one.language === language));
  const fields = languages.flatMap((language): Field[] => {
    const first = ones.findIndex((one) => one.language === language);
    const count = ones.filter((one) => one.language === language).length;
    const [one, draft] = [ones[first], drafts[first]];
    if (!one || !draft) return [];
    const said = phrase('human-reply', { number: numberOf(one.kase.id), text: draft.text });
    const yes = { id: 'yes', label: phrase('desk-many-agree', { language: languageName(language), count }) };
    return [
      { kind: 'say', said: phrase('desk-look-reads', { language: languageName(language) }) },
      { kind: 'say', exactly: turn.words.text(language, said, 'plain') },
      { kind: 'checks', id: `read${language}`, label: phrase('desk-many-read'), options: [yes] },
    ];
  });
  return openModal({
    verb: 'answermany',
    title: phrase('desk-many-title'),
    fields,
    submit: phrase('desk-send'),
    meta: `send|${drafts.map(({ id }) => id).join(',')}`,
  });
}

function takeTexts(turn: Turn, staff: Staff, ones: readonly One[], more: Filled): Reply {
  const texts = new Map<Language, string>();
  for (const language of LANGUAGES.filter((known) => ones.some((one) => one.language === known))) {
    const text = fillGaps(turn, more[language]?.trim() ?? '', more, language);
    const [gap] = gapsIn(turn, text);
    if (text === '') return modalErrors(phrase('desk-modal-empty'), language);
    if (text.length > REPLY_MAX) return modalErrors(phrase('desk-modal-long', { max: REPLY_MAX }), language);
    if (gap !== undefined)
      return modalErrors(phrase('desk-gap-missing', { name: gapOf(turn, gap) }), language);
    texts.set(language, text);
  }
  return previewModal(turn, ones, keepDrafts(turn, staff, ones, texts));
}

/** Sends to each whose case may still be answered. @returns what became of it, by numbers. */
function sendAll(turn: Turn, staff: Staff, ids: readonly number[], more: Filled): Reply {
  const left: number[] = [];
  let sent = 0;
  for (const draft of ids.flatMap((id) => turn.rows.drafts.byId(id) ?? [])) {
    const kase = turn.rows.cases.byId(draft.caseId);
    const person = kase && turn.rows.persons.byId(kase.personId);
    const mine = draft.state === 'offered' && draft.purpose === 'send' && draft.staffId === staff.id;
    if (!kase || kase.erasedAt !== null || !person || !mine) continue;
    const one = about(kase, staff, draft);
    const agreed = more[`read${person.language}`] === 'yes';
    if (
      !agreed ||
      kase.urgency === 'red' ||
      closedTo(staff, kase) ||
      plainRefusal(turn, one) ||
      waits(turn, one, draft)
    ) {
      left.push(numberOf(kase.id));
      continue;
    }
    sendDraft(turn, one, draft);
    sent += 1;
  }
  const rest =
    left.length > 0 ? [phrase('desk-many-left', { cases: left.map((n) => `#${n}`).join(', ') })] : [];
  return notice(phrase('desk-many-sent', { count: sent, lines: { join: rest, by: '' } }));
}

/** Each of the three steps by its name in the modal's note. */
export function submitMany(turn: Turn, staff: Staff, more: Filled, meta: string): Reply {
  const [step = '', listed = ''] = meta.split('|');
  if (step === 'send') return sendAll(turn, staff, idsIn(listed), more);
  if (step === 'texts') return takeTexts(turn, staff, chosen(turn, idsIn(listed)), more);
  const ticked = Object.entries(more).flatMap(([id, value = '']) =>
    id.startsWith('ones') ? value.split(',') : [],
  );
  const ones = chosen(turn, idsIn(ticked.filter((id) => id !== '').join(',')));
  if (ones.length === 0) return modalErrors(phrase('desk-many-nobody'), 'ones0');
  return textsModal(turn, ones, more.piece === '' ? undefined : more.piece);
}
