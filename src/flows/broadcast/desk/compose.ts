/** Writing a message to many: one window with subject, text per language, audience and time; kept as a draft with its flight plan. */
import type { Audience } from '../../../db/audience.js';
import type { Broadcast } from '../../../db/broadcasts.js';
import type { Staff } from '../../../db/staff.js';
import { LANGUAGES, type Language } from '../../../words/language.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import { dueProblem } from '../../case/planned.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { BROADCAST_TOPICS, topicName, topicOf } from '../topics.js';
import { EMPTY, keep, languageName, stored, type Written } from '../words.js';
import { aboutOf, castNumber, castValue, noteCast } from './about.js';
import { audienceFields, audienceOf, type Filled } from './audience-fields.js';
import { cleaned, faultOf, TEXT_MAX } from './check.js';
import { countAnew } from './counting.js';
import { askDrafts } from './drafts.js';
import { show } from './shown.js';

/** What can still be changed. */
const OPEN: readonly Broadcast['state'][] = ['draft', 'waiting', 'planned'];

type Given = { topic: string; written: Written; audience: Audience; startAt: number | null };
const NEW: Given = { topic: '', written: EMPTY, audience: { v: 1 }, startAt: null };

/** A field for the text of each language; the first says what holds for all. */
export const textFields = ({ texts }: Written): Field[] =>
  LANGUAGES.map((language, n): Field => {
    const initial = texts[language];
    return {
      kind: 'text',
      id: language,
      label: phrase('desk-cast-text', { language: languageName(language) }),
      max: TEXT_MAX,
      optional: true,
      ...(n === 0 ? { hint: phrase('desk-cast-text-hint') } : {}),
      ...(initial === undefined ? {} : { initial }),
    };
  });

function fields(turn: Turn, { topic, written, audience, startAt }: Given): Field[] {
  const { model } = turn.house;
  const options = BROADCAST_TOPICS.map((id) => ({ id, label: topicName(id) }));
  const drafts: Field[] =
    model === null
      ? []
      : [
          {
            ...{ kind: 'checks', id: 'drafts', label: phrase('desk-cast-drafts'), optional: true },
            hint: phrase('desk-cast-drafts-hint', { provider: model.provider }),
            options: [{ id: 'yes', label: phrase('desk-cast-drafts-yes') }],
          },
        ];
  return [
    {
      ...{ kind: 'select', id: 'topic', label: phrase('desk-cast-topic'), options },
      ...(topicOf(topic) ? { initial: topic } : {}),
    },
    ...textFields(written),
    ...drafts,
    ...audienceFields(audience),
    {
      ...{ kind: 'moment', id: 'when', label: phrase('desk-cast-when'), optional: true },
      hint: phrase('desk-cast-when-hint'),
      ...(startAt === null ? {} : { initial: startAt }),
    },
  ];
}

const window = (turn: Turn, given: Given, meta: string): Reply =>
  openModal({
    verb: 'castwrite',
    title: phrase('desk-cast-title'),
    fields: fields(turn, given),
    submit: phrase('desk-cast-next'),
    meta,
  });

/** Opens the window: empty, or with what the button's message says now. */
export function beginCast(turn: Turn, _: Staff, value: string): Reply {
  if (value === '') return window(turn, NEW, 'new');
  const about = aboutOf(turn, value);
  if (!about || !OPEN.includes(about.broadcast.state)) return notice(phrase('desk-cast-not-now'));
  const { broadcast, written } = about;
  return window(turn, { ...broadcast, written }, castValue(broadcast.id, written));
}

/** The texts that were filled in, or the field that cannot stay so. */
export function textsOf(
  more: Filled,
): { texts: Partial<Record<Language, string>> } | { fault: Phrase; field: string } {
  const texts: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const text = cleaned(more[language] ?? '');
    if (text === '') continue;
    const fault = faultOf(text, language);
    if (fault) return { fault, field: language };
    texts[language] = text;
  }
  if (Object.keys(texts).length === 0) return { fault: phrase('desk-cast-no-text'), field: LANGUAGES[0] };
  return { texts };
}

/** A draft that nobody has touched stays one to be confirmed; what somebody typed is theirs. */
const confirmedOf = (texts: Written['texts'], before: Written): Language[] =>
  LANGUAGES.filter(
    (one) => texts[one] !== undefined && (texts[one] !== before.texts[one] || before.confirmed.includes(one)),
  );

/** Reads the time: an empty field is "when somebody presses". @returns undefined for one that cannot be. */
const startOf = ({ when = '' }: Filled): number | null | undefined => {
  if (when === '') return null;
  const at = Number(when);
  return Number.isSafeInteger(at) ? at : undefined;
};

function saveNew(turn: Turn, staff: Staff, given: Given): Broadcast {
  const { written, ...rest } = given;
  const added = turn.rows.broadcasts.add(
    { ...rest, createdBy: staff.id, words: { v: 1, said: {}, keyboard: [] } },
    turn.now,
  );
  turn.rows.broadcasts.edit(added.id, { words: stored(turn, added, { ...written, writers: [staff.id] }) });
  return added;
}

/** What changes is a draft again, and whoever has changed it has written it too. */
function saveChanged(turn: Turn, staff: Staff, broadcast: Broadcast, { written, ...rest }: Given): void {
  const writers = [...new Set([...written.writers, broadcast.createdBy, staff.id])];
  turn.rows.broadcasts.edit(broadcast.id, { ...rest, state: 'draft' });
  keep(turn, { ...broadcast, ...rest }, { ...written, writers });
}

/** Keeps what was filled in, and shows the flight plan. */
export function submitCast(turn: Turn, staff: Staff, more: Filled, meta: string): Reply {
  const about = meta === 'new' ? undefined : aboutOf(turn, meta);
  if (meta !== 'new' && !about) return modalErrors(phrase('desk-refused-gone'), 'topic');
  if (about && !OPEN.includes(about.broadcast.state))
    return modalErrors(phrase('desk-cast-not-now'), 'topic');
  if (about && !about.isNewest) return modalErrors(phrase('desk-cast-changed'), 'topic');
  const topic = topicOf(more.topic ?? '');
  if (!topic) return modalErrors(phrase('desk-modal-empty'), 'topic');
  const read = textsOf(more);
  if ('fault' in read) return modalErrors(read.fault, read.field);
  const startAt = startOf(more);
  if (startAt === undefined) return modalErrors(phrase('desk-later-past'), 'when');
  const late = startAt === null ? null : dueProblem(turn, startAt);
  if (late) return modalErrors(late, 'when');
  const before = about?.written ?? EMPTY;
  const { texts } = read;
  const written = { ...before, texts, confirmed: confirmedOf(texts, before), drafting: [], plan: null };
  const given = { topic, written, audience: audienceOf(more), startAt };
  if (about) saveChanged(turn, staff, about.broadcast, given);
  const id = about?.broadcast.id ?? saveNew(turn, staff, given).id;
  noteCast(turn, staff, about ? 'cast-change' : 'cast-write', id);
  const saved = turn.rows.broadcasts.byId(id);
  if (saved && more.drafts === 'yes') askDrafts(turn, saved);
  if (saved) countAnew(turn, saved);
  show(turn, id);
  return notice(phrase('desk-cast-saved', { number: castNumber(id) }));
}
