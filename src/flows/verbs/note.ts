/** Note: words for the team only, posted by the bot so that the bot can remove them later (R5). */
import { numberOf } from '../../db/cases.js';
import { phrase } from '../../words/phrase.js';
import { mention, note as writeDown } from '../case/case.js';
import { modalErrors, openModal } from '../reply.js';
import type { Verb } from './verb.js';

const NOTE_MAX = 2500;

export const note: Verb = {
  name: 'note',
  help: phrase('desk-help-note'),
  label: phrase('desk-note'),
  press: (_, { kase }) =>
    openModal({
      verb: 'note',
      title: phrase('desk-note-title', { number: numberOf(kase.id) }),
      fields: [{ kind: 'text', id: 'text', label: phrase('desk-note-label') }],
      submit: phrase('desk-note'),
      meta: `case:${kase.id}`,
    }),
  submit: (turn, { kase, staff }, text) => {
    const written = text.trim();
    if (written === '') return modalErrors(phrase('desk-modal-empty'));
    if (written.length > NOTE_MAX) return modalErrors(phrase('desk-modal-long', { max: NOTE_MAX }));
    turn.post(kase, phrase('desk-note-by', { staff: mention(staff), text: written }));
    writeDown(turn, kase, staff, 'note');
    return undefined;
  },
};
