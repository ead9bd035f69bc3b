/** Reply: a modal whose submission goes to the person, word for word. */
import { numberOf } from '../../db/cases.js';
import { type Key, phrase } from '../../words/phrase.js';
import { filesOf, sendFiles } from '../attach.js';
import { sendToPerson } from '../case.js';
import { offerToSend, REPLY_MAX, withdrawOffers } from '../desk.js';
import { type Modal, modalErrors, notice, openModal, type Reply } from '../reply.js';
import { plainOf } from '../slack-text.js';
import type { Turn } from '../turn.js';
import { takeCase } from './claim.js';
import { plainRefusal, refusal } from './rights.js';
import type { About, Source, Verb } from './verb.js';

/** The modal that sends; `initial` is what stands in it already. */
export function replyModal(turn: Turn, { kase }: About, meta: string, initial?: string): Omit<Modal, 'type'> {
  const person = turn.rows.persons.byId(kase.personId);
  const language = { key: `language-${person?.language ?? 'uk'}` as Key };
  return {
    verb: 'reply',
    title: phrase('desk-reply-title', { number: numberOf(kase.id) }),
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: phrase('desk-reply-label'),
        hint: phrase('desk-reply-hint', { language }),
        ...(initial === undefined ? {} : { initial }),
      },
    ],
    submit: phrase('desk-send'),
    meta,
  };
}

/** What is wrong with a text that is to go to a person; null when nothing is. */
export function textProblem(text: string): Reply | null {
  if (text === '') return modalErrors(phrase('desk-modal-empty'));
  return text.length > REPLY_MAX ? modalErrors(phrase('desk-modal-long', { max: REPLY_MAX })) : null;
}

/** Sends `text`, with the files of the draft if there are any, and remembers where in the thread it came from, so that it can be corrected there. */
export function sendFrom(turn: Turn, about: About, text: string, source: Source | null): void {
  takeCase(turn, about);
  const outboxKey = sendToPerson(turn, about.kase, about.staff, text);
  const filesKey = about.draft ? sendFiles(turn, about.kase, about.staff, filesOf(about.draft)) : null;
  if (!source) return;
  // The same words must not go out a second time from a preview that still stands.
  withdrawOffers(turn, turn.rows.cases.draftsFrom(source.channel, source.ts));
  turn.rows.cases.addDraft({
    caseId: about.kase.id,
    staffId: about.staff.id,
    channel: source.channel,
    ts: source.ts,
    text,
    state: 'sent',
    purpose: 'send',
    outboxKey,
    filesKey,
    createdAt: turn.now,
  });
}

export const reply: Verb = {
  name: 'reply',
  help: phrase('desk-help-reply'),
  press: (turn, about) => {
    const reason = refusal(turn, about);
    return reason ? notice(reason) : openModal(replyModal(turn, about, `case:${about.kase.id}`));
  },
  submit: (turn, about, text, source) => {
    const written = text.trim();
    const reason = plainRefusal(turn, about);
    if (reason) return modalErrors(reason);
    const problem = textProblem(written);
    if (problem) return problem;
    sendFrom(turn, about, written, source);
    return undefined;
  },
};

/** The message shortcut "Send to person": the same modal, with the words of the message in it; with files the preview that the thread gives. */
export const send: Verb = {
  name: 'send',
  press: (turn, about) => {
    const { draft, kase, staff } = about;
    if (draft?.state !== 'offered' || draft.purpose !== 'send' || draft.staffId !== staff.id) {
      return notice(phrase('desk-refused-gone'));
    }
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    takeCase(turn, about);
    const outboxKey = draft.text === '' ? null : sendToPerson(turn, kase, staff, draft.text);
    const filesKey = sendFiles(turn, kase, staff, filesOf(draft));
    turn.rows.cases.changeDraft(draft.id, { state: 'sent', outboxKey, filesKey });
    return { type: 'replace', said: phrase('desk-done-sent') };
  },
  shortcut: (turn, about, { text, files }, source) => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    if (files.length > 0) return offerToSend(turn, about, { text, files }, source);
    const meta = `case:${about.kase.id}:${source.channel}:${source.ts}`;
    return openModal(replyModal(turn, about, meta, plainOf(text).slice(0, REPLY_MAX)));
  },
};
