/** Questions that nobody was answered, for coordinators; and a draft for the FAQ from one of them. */
import type { Asked } from '../../db/questions.js';
import type { Staff } from '../../db/staff.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import { draftOf } from '../answers/faq-draft.js';
import { type Field, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { may } from '../verbs/rights.js';
import type { Look } from './look.js';

/** Those of most persons; the others are in `helpcenter questions`. */
const LISTED = 20;
const EXCERPT = 300;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
};

/** The topics that came nearest, as the team calls them. */
function nearest({ knowledge, house }: Look, { near }: Asked): Value {
  const titles = near.map((slug) => knowledge.entry(slug)?.sections[house.staffLanguage].title ?? slug);
  return titles.length === 0 ? '–' : titles.join('; ');
}

function questionLine(look: Look, asked: Asked): Value {
  return phrase('desk-question', {
    text: shortened(asked.text),
    languages: {
      join: asked.languages.map((one): Value => ({ key: `desk-language-${one}` as Key })),
      by: ', ',
    },
    persons: asked.persons,
    near: nearest(look, asked),
    why: asked.why,
  });
}

/** A line for each, with a button that writes a draft. */
export function questionsAsked(look: Look): Field[] {
  const all = look.rows.questions.all();
  const shown = all.slice(0, LISTED).map(
    (asked): Field => ({
      kind: 'say',
      said: questionLine(look, asked),
      beside: { verb: 'faqdraft', label: phrase('desk-faq-draft'), value: `question:${asked.id}` },
    }),
  );
  return all.length > LISTED ? [...shown, { kind: 'say', said: phrase('desk-list-more') }] : shown;
}

/** The draft of a new FAQ file from the question that `value` names (`question:7`). */
export function showDraft(turn: Turn, staff: Staff, value: string): Reply {
  if (!may(staff, 'coordinate')) return notice(phrase('desk-refused-coordinator'));
  const id = Number(/^question:(\d{1,15})$/.exec(value)?.[1] ?? -1);
  const asked = turn.rows.questions.all().find((one) => one.id === id);
  if (!asked) return notice(phrase('desk-refused-gone'));
  return openModal({
    verb: 'faqdraft',
    title: phrase('desk-faq-draft-title'),
    fields: [
      { kind: 'say', said: questionLine(turn, asked) },
      { kind: 'say', said: phrase('desk-faq-draft-how') },
      { kind: 'say', exactly: draftOf(asked, shortened(asked.text), turn.today) },
    ],
    meta: value,
  });
}
