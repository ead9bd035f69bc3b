/** The translation of an answer that is still a preview: it comes while the helper looks at it, and leaves only with their press. */

import { translated } from '../../answers/model-check.js';
import type { Ask } from '../../db/asks.js';
import type { Case } from '../../db/cases.js';
import type { Draft } from '../../db/drafts.js';
import type { Person } from '../../db/persons.js';
import { offerTranslated } from '../case/preview-whisper.js';
import type { Turn } from '../turn.js';
import { mayAsk } from './gate.js';
import { PreviewKeep, Stored, TranslateSend, TranslationShape } from './shapes.js';
import { maskedOut } from './translate.js';

/** Asks for the translation of `draft`. @returns false where there is none to wait for: the words go as they stand. */
export function askPreview(turn: Turn, kase: Case, draft: Draft): boolean {
  const person = turn.rows.persons.byId(kase.personId);
  const masked = person && maskedOut(turn, kase, person, draft.text);
  if (!person || !masked) return false;
  const send = { from: turn.house.staffLanguage, to: person.language, text: masked.text };
  turn.ask('preview', person, send, { draft: draft.id, hidden: masked.hidden, original: draft.text });
  return true;
}

/** What the model made of it, once it is checked; null when it is of no use. */
function madeOf(turn: Turn, person: Person, ask: Ask, hidden: Record<string, string>): string | null {
  const sent = TranslateSend.parse(Stored.parse(ask.payload).send);
  const read = TranslationShape.safeParse(ask.result);
  // Somebody who reads another language by now, or wants no such help any more.
  if (!read.success || read.data.same_language || sent.to !== person.language || !mayAsk(turn, person))
    return null;
  return translated(read.data.translation, sent.text, hidden);
}

/** Shows it where the preview stands: in the modal, or to the helper alone in the thread. Nothing once it is decided about. */
export function previewEnded(turn: Turn, person: Person, ask: Ask): void {
  const { draft: id, hidden, original } = PreviewKeep.parse(Stored.parse(ask.payload).keep);
  const draft = turn.rows.drafts.byId(id);
  const kase = draft && turn.rows.cases.byId(draft.caseId);
  const staff = draft && turn.rows.staff.byId(draft.staffId);
  if (draft?.state !== 'offered' || draft.text !== original || !staff || !kase || kase.erasedAt !== null)
    return;
  const translation = madeOf(turn, person, ask, hidden);
  if (translation !== null) turn.rows.drafts.change(id, { translation });
  if (draft.view === null) offerTranslated(turn, kase, staff, person, { ...draft, translation });
  else if (draft.view !== '') turn.preview(kase, { id, view: draft.view });
}
