/** Drafts of a program for languages without a text: the staff's own words, masked; sent only once a person who reads them has confirmed. */
import { mask } from '../../../answers/mask.js';
import { translated } from '../../../answers/model-check.js';
import type { Ask } from '../../../db/asks.js';
import type { Broadcast } from '../../../db/broadcasts.js';
import { NOBODY } from '../../../db/dropping.js';
import type { Staff } from '../../../db/staff.js';
import { LANGUAGES, type Language } from '../../../words/language.js';
import { phrase } from '../../../words/phrase.js';
import { isWritten } from '../../model/gate.js';
import { CastKeep, Stored, TranslateSend, TranslationShape } from '../../model/shapes.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { keep, languageName, stored, type Written, writtenOf } from '../words.js';
import { aboutOf, castValue, noteCast } from './about.js';
import type { Filled } from './audience-fields.js';
import { cleaned, faultOf, TEXT_MAX } from './check.js';
import { countAnew } from './counting.js';
import { show } from './shown.js';

/** The text from which drafts are made: in the desk's language, else in the first in which somebody wrote. */
function sourceOf(turn: Turn, { texts, confirmed }: Written): { from: Language; text: string } | null {
  const order = [turn.house.staffLanguage, ...LANGUAGES];
  const from = order.find((one) => confirmed.includes(one) && texts[one] !== undefined);
  return from === undefined ? null : { from, text: texts[from] ?? '' };
}

/** Asks for a draft in each language that has no text. Nothing of any person is in it, and names and numbers are hidden all the same. */
export function askDrafts(turn: Turn, broadcast: Broadcast): void {
  const written = writtenOf(turn, broadcast.id);
  const source = sourceOf(turn, written);
  if (turn.house.model === null || !source || !isWritten(source.text)) return;
  const missing = LANGUAGES.filter((one) => written.texts[one] === undefined);
  const { text, hidden } = mask(source.text);
  for (const to of missing) {
    const kept = { broadcast: broadcast.id, to, hidden, original: source.text };
    turn.ask('cast', { id: NOBODY }, { from: source.from, to, text }, kept);
  }
  const words = stored(turn, broadcast, { ...written, drafting: missing });
  turn.rows.broadcasts.edit(broadcast.id, { words });
}

/** A draft has come, or none: it stands with the others, to be confirmed. */
export function draftEnded(turn: Turn, ask: Ask): void {
  const { send, keep: kept } = Stored.parse(ask.payload);
  const { broadcast: id, to, hidden, original } = CastKeep.parse(kept);
  const broadcast = turn.rows.broadcasts.byId(id);
  const written = writtenOf(turn, id);
  if (!broadcast || !written.drafting.includes(to)) return;
  const read = TranslationShape.safeParse(ask.result);
  const isSame = sourceOf(turn, written)?.text === original;
  const made =
    read.success && isSame && !read.data.same_language && written.texts[to] === undefined
      ? translated(read.data.translation, TranslateSend.parse(send).text, hidden)
      : null;
  const text = made === null ? '' : cleaned(made);
  const texts = text === '' ? written.texts : { ...written.texts, [to]: text };
  const drafting = written.drafting.filter((one) => one !== to);
  // Nothing of what goes out has changed: whoever has agreed has agreed to the same.
  turn.rows.broadcasts.edit(id, { words: stored(turn, broadcast, { ...written, texts, drafting }) });
  show(turn, id);
}

/** Languages whose text nobody has confirmed. */
export const unconfirmed = ({ texts, confirmed }: Written): Language[] =>
  LANGUAGES.filter((one) => texts[one] !== undefined && !confirmed.includes(one));

/** Opens the drafts beside the words they were made of. */
export function beginConfirm(turn: Turn, _: Staff, value: string): Reply {
  const about = aboutOf(turn, value);
  if (!about || !['draft', 'waiting', 'planned'].includes(about.broadcast.state))
    return notice(phrase('desk-cast-not-now'));
  const { broadcast, written } = about;
  const open = unconfirmed(written);
  const source = sourceOf(turn, written);
  if (open.length === 0 || !source) return notice(phrase('desk-cast-draft-none'));
  const drafts = open.flatMap((one): Field[] => {
    const language = languageName(one);
    const yes = { id: 'yes', label: phrase('desk-cast-draft-read', { language }) };
    const label = phrase('desk-cast-draft-text', { language });
    return [
      { kind: 'text', id: one, label, max: TEXT_MAX, initial: written.texts[one] ?? '' },
      { kind: 'checks', id: `read${one}`, label: language, options: [yes], optional: true },
    ];
  });
  return openModal({
    verb: 'castconfirm',
    title: phrase('desk-cast-title'),
    fields: [
      { kind: 'say', said: phrase('desk-cast-draft-of', { language: languageName(source.from) }) },
      { kind: 'say', exactly: source.text },
      ...drafts,
    ],
    submit: phrase('desk-save'),
    meta: castValue(broadcast.id, written),
  });
}

/** Why `staff` cannot say that a text in this language is right: they have said which languages they read, and it is none of them. */
function cannotRead(turn: Turn, staff: Staff, language: Language): boolean {
  const own = turn.rows.staff.languagesOf(staff);
  return own !== null && !own.includes(language);
}

/** Keeps what was confirmed, by whom; what was not ticked stays a draft with what was changed in it. */
export function submitConfirm(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  const about = aboutOf(turn, meta);
  if (!about || !['draft', 'waiting', 'planned'].includes(about.broadcast.state))
    return modalErrors(phrase('desk-cast-not-now'), 'text');
  if (!about.isNewest) return modalErrors(phrase('desk-cast-changed'), 'text');
  const { broadcast, written } = about;
  const texts = { ...written.texts };
  const ticked: Language[] = [];
  for (const one of unconfirmed(written)) {
    const text = cleaned(more[one] ?? '');
    const fault = text === '' ? phrase('desk-modal-empty') : faultOf(text, one);
    if (fault) return modalErrors(fault, one);
    texts[one] = text;
    if (more[`read${one}`] !== 'yes') continue;
    if (cannotRead(turn, staff, one))
      return modalErrors(phrase('desk-cast-draft-speak', { language: languageName(one) }), `read${one}`);
    ticked.push(one);
  }
  // Whoever puts words of their own in the place of a draft has written them, and agrees to them as little as the first writer.
  const rewrote = unconfirmed(written).some((one) => texts[one] !== written.texts[one]);
  const writers = rewrote
    ? [...new Set([...written.writers, broadcast.createdBy, staff.id])]
    : written.writers;
  const next = { ...written, texts, writers, confirmed: [...written.confirmed, ...ticked], plan: null };
  // More languages go out than before: what was agreed to does not hold any more.
  const isMore = ticked.length > 0;
  if (isMore) turn.rows.broadcasts.edit(broadcast.id, { state: 'draft' });
  if (isMore) keep(turn, broadcast, next);
  else
    turn.rows.broadcasts.edit(broadcast.id, {
      words: stored(turn, broadcast, { ...next, plan: written.plan }),
    });
  for (const one of ticked) noteCast(turn, staff, `cast-confirm-${one}`, broadcast.id);
  const saved = turn.rows.broadcasts.byId(broadcast.id);
  if (saved && isMore) countAnew(turn, saved);
  show(turn, broadcast.id);
  return undefined;
}
