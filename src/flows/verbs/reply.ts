/** Reply: a modal that leads to a preview of what the person would read; and the ways from words of a thread to them. */
import { phrase } from '../../words/phrase.js';
import { replyModal } from '../case/answer-modal.js';
import { plainOf } from '../case/slack-text.js';
import { offerToSend } from '../case/thread.js';
import { notice, openModal, type Reply, replace } from '../reply.js';
import type { Turn } from '../turn.js';
import { carryOut, offered, toPreview, waits } from './compose.js';
import { correctTo } from './draft.js';
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

/** Sends what a preview shows, from its own buttons. @param besides what goes with the words. */
function sendOffered(
  turn: Turn,
  about: About,
  besides: { translation?: string | null; pin?: boolean } = {},
): Reply {
  const draft = offered(about);
  if (!draft) return notice(phrase('desk-refused-gone'));
  const reason = refusal(turn, about) ?? waits(turn, about, draft);
  if (reason) return notice(reason);
  const { translation = null, pin = false } = besides;
  const done = carryOut(turn, about, draft, { translation, pin });
  return replace(phrase(done === 'sent' ? 'desk-done-sent' : 'desk-done-planned'));
}

/** Send what the thread's preview shows; and the message shortcut "Send to person": the modal with the words of the message in it, or with files the preview that the thread gives. */
export const send: Verb = {
  name: 'send',
  press: (turn, about, _words, { view }) => sendOffered(turn, about, { pin: view?.fields.pin === 'pin' }),
  shortcut: (turn, about, { text, files }, source) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    if (files.length > 0) return offerToSend(turn, about, { text, files }, source);
    const at = `case:${about.kase.id}:${source.channel}:${source.ts}`;
    return openModal(replyModal(turn, about, at, { text: plainOf(text) }));
  },
};

/** With the translation that the preview shows: as an answer, or in the place of words that were sent. */
export const translated: Verb = {
  name: 'translated',
  press: (turn, about) => {
    const translation = about.draft?.translation ?? null;
    if (translation === null) return notice(phrase('desk-refused-gone'));
    return about.draft?.purpose === 'correct'
      ? correctTo(turn, about, translation)
      : sendOffered(turn, about, { translation });
  },
};

/** The same, with the place that the words name as a pin on the map. */
export const pin: Verb = {
  name: 'pin',
  press: (turn, about) => sendOffered(turn, about, { pin: true }),
};
