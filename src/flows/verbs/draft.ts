/** What a helper can do with a draft besides sending it: edit, keep internal, correct or delete what was sent. */

import { numberOf } from '../../db/cases.js';
import { phrase } from '../../words/phrase.js';
import { replyModal } from '../case/answer-modal.js';
import { mention, note } from '../case/case.js';
import { showSent } from '../model/translate.js';
import { framed } from '../quiet-mode/hush.js';
import { modalErrors, notice, openModal, type Reply, replace } from '../reply.js';
import type { Turn } from '../turn.js';
import { toPreview } from './compose.js';
import { refusal } from './rights.js';
import type { About, Verb } from './verb.js';

/** The draft of this press, while it is still this helper's to decide. */
function offered({ draft, staff }: About, purposes: readonly string[]) {
  const mine = draft?.state === 'offered' && draft.staffId === staff.id && purposes.includes(draft.purpose);
  return mine ? draft : null;
}

const gone = () => notice(phrase('desk-refused-gone'));

/** Edit: the words in a modal, to be looked at again and sent from there. */
export const edit: Verb = {
  name: 'edit',
  press: (turn, about, _words, { view }) => {
    const draft = offered(about, ['send']);
    const reason = refusal(turn, about);
    if (!draft) return gone();
    if (reason) return notice(reason);
    // From now on somebody types where the preview stood: no translation may come in between.
    if (view) turn.rows.drafts.change(draft.id, { view: '' });
    const modal = replyModal(turn, about, `draft:${draft.id}`, { text: draft.text });
    return openModal(modal);
  },
  submit: (turn, about, text, source, more, carried) =>
    offered(about, ['send'])
      ? toPreview(turn, about, { text, source, more, carried })
      : modalErrors(phrase('desk-refused-gone')),
};

export const keep: Verb = {
  name: 'keep',
  press: (turn, about) => {
    const draft = offered(about, ['send', 'correct', 'remove']);
    if (!draft) return gone();
    turn.rows.drafts.change(draft.id, { state: 'kept' });
    return replace(phrase('desk-done-kept'));
  },
};

/** The message that the person has gets the new words. @param translation what stands above them, as it was looked at. */
export function correctTo(turn: Turn, about: About, translation: string | null): Reply {
  const { kase, staff } = about;
  const draft = offered(about, ['correct']);
  const person = turn.rows.persons.byId(kase.personId);
  if (!draft?.outboxKey || !person) return gone();
  const { text } = draft;
  const number = numberOf(kase.id);
  const said =
    translation === null
      ? phrase('human-reply-corrected', { number, text })
      : phrase('human-reply-translated', { number, text, translation });
  turn.edit(person, draft.outboxKey, framed(turn, kase, said));
  turn.rows.drafts.change(draft.id, { state: 'sent' });
  const message = turn.rows.messages.sentBy(draft.outboxKey);
  const before = message?.text ?? '';
  if (message) turn.rows.messages.change(message.id, { text, translation, editedAt: turn.now });
  note(turn, kase, staff, 'correct');
  turn.post(kase, phrase('desk-corrected-by', { staff: mention(staff), text, before }));
  if (message && translation !== null) showSent(turn, kase, person, message.id, translation);
  turn.card(kase);
  return replace(phrase('desk-done-corrected'));
}

export const correct: Verb = {
  name: 'correct',
  press: (turn, about) => correctTo(turn, about, null),
};

/** Remove: the message is deleted for the person, or neutral words take its place. */
export const remove: Verb = {
  name: 'remove',
  press: (turn, about) => {
    const { kase, staff } = about;
    const draft = offered(about, ['remove']);
    const person = turn.rows.persons.byId(kase.personId);
    const keys = [draft?.outboxKey ?? null, draft?.filesKey ?? null].filter((key) => key !== null);
    if (!draft || !person || keys.length === 0) return gone();
    for (const key of keys) {
      turn.remove(person, key, framed(turn, kase, phrase('human-reply-removed')));
      const message = turn.rows.messages.sentBy(key);
      if (message) turn.rows.messages.change(message.id, { removedAt: turn.now });
    }
    turn.rows.drafts.change(draft.id, { state: 'sent' });
    note(turn, kase, staff, 'remove');
    turn.post(kase, phrase('desk-removed-by', { staff: mention(staff) }));
    turn.card(kase);
    return replace(phrase('desk-done-removed'));
  },
};
