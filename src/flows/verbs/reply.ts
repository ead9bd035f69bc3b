/** Reply: a modal that leads to a preview of what the person would read; and the ways from words of a thread to them. */
import type { Draft } from '../../db/cases.js';
import { phrase } from '../../words/phrase.js';
import { replyModal } from '../case/answer-modal.js';
import { sendPin } from '../case/pin.js';
import { plainOf } from '../case/slack-text.js';
import { offerToSend } from '../case/thread.js';
import { notice, openModal, type Reply, replace } from '../reply.js';
import type { Turn } from '../turn.js';
import { sendDraft, toPreview } from './compose.js';
import { refusal } from './rights.js';
import type { About, Verb } from './verb.js';

export const reply: Verb = {
  name: 'reply',
  help: phrase('desk-help-reply'),
  label: phrase('desk-reply'),
  press: (turn, about) => {
    const reason = refusal(turn, about);
    return reason ? notice(reason) : openModal(replyModal(turn, about, `case:${about.kase.id}`));
  },
  submit: (turn, about, text, source, more, carried) =>
    toPreview(turn, about, { text, source, more, carried }),
};

/** The draft of this press, while it is still this helper's to send. */
function offered({ draft, staff }: About) {
  const mine = draft?.state === 'offered' && draft.purpose === 'send' && draft.staffId === staff.id;
  return mine ? draft : null;
}

/** Sends what the thread's preview shows. @param besides what goes with the words. */
function sendOffered(turn: Turn, about: About, besides?: (draft: Draft) => void): Reply {
  const draft = offered(about);
  if (!draft) return notice(phrase('desk-refused-gone'));
  const reason = refusal(turn, about);
  if (reason) return notice(reason);
  sendDraft(turn, about, draft);
  besides?.(draft);
  return replace(phrase('desk-done-sent'));
}

/** Send what the thread's preview shows; and the message shortcut "Send to person": the modal with the words of the message in it, or with files the preview that the thread gives. */
export const send: Verb = {
  name: 'send',
  press: (turn, about) => sendOffered(turn, about),
  shortcut: (turn, about, { text, files }, source) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    if (files.length > 0) return offerToSend(turn, about, { text, files }, source);
    const at = `case:${about.kase.id}:${source.channel}:${source.ts}`;
    return openModal(replyModal(turn, about, at, { text: plainOf(text) }));
  },
};

/** The same, with the place that the words name as a pin on the map. */
export const pin: Verb = {
  name: 'pin',
  press: (turn, about) => sendOffered(turn, about, (draft) => sendPin(turn, about, draft.text)),
};
