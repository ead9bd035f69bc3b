/** The preview of an answer in a helper's modal, drawn once more when its translation has come, or will not. */
import type { ModalView } from '@slack/types';
import { previewModal } from '../../flows/case/answer-modal.js';
import type { Ground } from '../../flows/turn.js';
import type { Language } from '../../words/language.js';
import { modalView } from './modal.js';

export class PreviewDrawer {
  readonly #ground: Ground;
  readonly #language: Language;

  constructor(ground: Ground, language: Language) {
    this.#ground = ground;
    this.#language = language;
  }

  /** @param view the modal that is to show it. @returns null when the draft is decided about, or something else stands there by now. */
  draw(draftId: number, view: string, now: number): ModalView | null {
    const { rows, house, words } = this.#ground;
    const draft = rows.drafts.byId(draftId);
    const kase = draft && rows.cases.byId(draft.caseId);
    const person = kase && rows.persons.byId(kase.personId);
    if (draft?.state !== 'offered' || draft.view !== view || !kase || !person) return null;
    const modal = previewModal({ rows, house, words, now }, kase, person, draft, 'failed');
    return modalView(words, this.#language, { type: 'modal', ...modal });
  }
}
