/** What a helper can do with a draft besides sending it: edit, keep internal, correct or delete what was sent. */

import { numberOf } from '../../db/cases.js';
import { phrase } from '../../words/phrase.js';
import { mention, note } from '../case.js';
import { translateOut } from '../model/translate.js';
import { modalErrors, notice, openModal, replace } from '../reply.js';
import { replyModal, sendFrom, textProblem } from './reply.js';
import { plainRefusal, refusal } from './rights.js';
import type { About, Verb } from './verb.js';

/** The draft of this press, while it is still this helper's to decide. */
function offered({ draft, staff }: About, purposes: readonly string[]) {
  const mine = draft?.state === 'offered' && draft.staffId === staff.id && purposes.includes(draft.purpose);
  return mine ? draft : null;
}

const gone = () => notice(phrase('desk-refused-gone'));

/** Edit: the words in a modal, to be sent from there. */
export const edit: Verb = {
  name: 'edit',
  press: (turn, about) => {
    const draft = offered(about, ['send']);
    const reason = refusal(turn, about);
    if (!draft) return gone();
    if (reason) return notice(reason);
    return openModal({ ...replyModal(turn, about, `draft:${draft.id}`, draft.text), verb: 'edit' });
  },
  submit: (turn, about, text) => {
    const draft = offered(about, ['send']);
    const reason = plainRefusal(turn, about);
    if (!draft || reason) return modalErrors(reason ?? phrase('desk-refused-gone'));
    const problem = textProblem(text.trim());
    if (problem) return problem;
    turn.rows.cases.changeDraft(draft.id, { state: 'withdrawn' });
    const source = draft.channel && draft.ts ? { channel: draft.channel, ts: draft.ts } : null;
    sendFrom(turn, about, text.trim(), source);
    return undefined;
  },
};

export const keep: Verb = {
  name: 'keep',
  press: (turn, about) => {
    const draft = offered(about, ['send', 'correct', 'remove']);
    if (!draft) return gone();
    turn.rows.cases.changeDraft(draft.id, { state: 'kept' });
    return replace(phrase('desk-done-kept'));
  },
};

/** Correct: the message that the person has gets the new words. */
export const correct: Verb = {
  name: 'correct',
  press: (turn, about) => {
    const { kase, staff } = about;
    const draft = offered(about, ['correct']);
    const person = turn.rows.persons.byId(kase.personId);
    if (!draft?.outboxKey || !person) return gone();
    const params = { number: numberOf(kase.id), text: draft.text };
    turn.edit(person, draft.outboxKey, phrase('human-reply-corrected', params));
    turn.rows.cases.changeDraft(draft.id, { state: 'sent' });
    const message = turn.rows.cases.messageSentBy(draft.outboxKey);
    if (message) {
      turn.rows.cases.changeMessage(message.id, { text: draft.text, editedAt: turn.now });
      translateOut(turn, kase, message.id, draft.text);
    }
    note(turn, kase, staff, 'correct');
    turn.post(kase, phrase('desk-corrected-by', { staff: mention(staff), text: draft.text }));
    turn.card(kase);
    return replace(phrase('desk-done-corrected'));
  },
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
      turn.remove(person, key, phrase('human-reply-removed'));
      const message = turn.rows.cases.messageSentBy(key);
      if (message) turn.rows.cases.changeMessage(message.id, { removedAt: turn.now });
    }
    turn.rows.cases.changeDraft(draft.id, { state: 'sent' });
    note(turn, kase, staff, 'remove');
    turn.post(kase, phrase('desk-removed-by', { staff: mention(staff) }));
    turn.card(kase);
    return replace(phrase('desk-done-removed'));
  },
};
