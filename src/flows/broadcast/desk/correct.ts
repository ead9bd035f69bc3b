/** Other words in the place of what was sent to many; where many have it, a second person agrees first (R5). */
import type { Staff } from '../../../db/staff.js';
import { phrase } from '../../../words/phrase.js';
import { modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { correct, counts } from '../run.js';
import { languageName, spokenIn, stored, type Written, writtenOf } from '../words.js';
import { type About, aboutOf, castValue, noteCast } from './about.js';
import type { Filled } from './audience-fields.js';
import { cleaned, faultOf, TEXT_MAX } from './check.js';
import { show, watch } from './shown.js';

/** What can be corrected: it has gone out, nothing more goes, it was not taken back, and nothing is being done to it. */
function correctable(about: About | undefined): about is About {
  if (!about) return false;
  const { state, startedAt, change } = about.broadcast;
  const isOver = state === 'done' || state === 'cancelled';
  const isFree = change === null || (change.endedAt !== null && change.what === 'correct');
  return isOver && startedAt !== null && isFree;
}

/** Opens the texts as they were sent: each language that somebody has is to be said anew. */
export function beginCorrect(turn: Turn, _: Staff, value: string): Reply {
  const about = aboutOf(turn, value);
  if (!correctable(about)) return notice(phrase('desk-cast-not-now'));
  const { broadcast, written } = about;
  const fields = spokenIn(written).map((one) => {
    const label = phrase('desk-cast-text', { language: languageName(one) });
    return { kind: 'text', id: one, label, max: TEXT_MAX, initial: written.texts[one] ?? '' } as const;
  });
  return openModal({
    verb: 'castcorrect',
    title: phrase('desk-cast-title'),
    fields,
    submit: phrase('desk-cast-correct'),
    meta: castValue(broadcast.id, written),
  });
}

/** Changes what people have. @returns words when the engine cannot any more. */
export function applyCorrection(turn: Turn, id: number, texts: Written['texts']): Reply | undefined {
  const broadcast = turn.rows.broadcasts.byId(id);
  if (!broadcast) return modalErrors(phrase('desk-refused-gone'));
  const before = writtenOf(turn, id);
  const written = {
    ...before,
    texts: { ...before.texts, ...texts },
    correctedAt: turn.now,
    correction: null,
    revision: before.revision + 1,
  };
  const words = stored(turn, broadcast, written);
  if (!correct(turn, id, words.said)) return modalErrors(phrase('desk-cast-not-now'));
  turn.rows.broadcasts.edit(id, { words });
  watch(turn, id);
  show(turn, id);
  return undefined;
}

/** Keeps the new words until a second person has agreed, or puts them in place at once where few have it. */
export function submitCorrect(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  const about = aboutOf(turn, meta);
  if (!correctable(about)) return modalErrors(phrase('desk-cast-not-now'));
  if (!about.isNewest) return modalErrors(phrase('desk-cast-changed'));
  const { broadcast, written } = about;
  const texts: Written['texts'] = {};
  for (const one of spokenIn(written)) {
    const text = cleaned(more[one] ?? '');
    const fault = text === '' ? phrase('desk-modal-empty') : faultOf(text, one);
    if (fault) return modalErrors(fault, one);
    texts[one] = text;
  }
  const { id } = broadcast;
  noteCast(turn, staff, 'cast-correct', id);
  const by = counts(turn, id)?.by;
  const reached = by ? by.sent + by.edited : 0;
  if (reached <= turn.house.broadcast.approveAbove) return applyCorrection(turn, id, texts);
  const waits = { ...written, correction: { texts, by: staff.id }, revision: written.revision + 1 };
  turn.rows.broadcasts.edit(id, { words: stored(turn, broadcast, waits) });
  show(turn, id);
  return notice(phrase('desk-cast-need', { max: turn.house.broadcast.approveAbove }));
}
