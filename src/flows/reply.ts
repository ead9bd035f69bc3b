/** What cannot wait in a table: the immediate answer to a press, a modal or a command. Given after the commit, at most once. */
import type { Phrase } from '../words/phrase.js';

/** A modal with a text field, and `more` short ones; `verb` comes back with what was written, together with `meta`. */
export type Modal = {
  type: 'modal';
  verb: string;
  title: Phrase;
  label: Phrase;
  submit: Phrase;
  hint?: Phrase;
  initial?: string;
  optional?: boolean;
  more?: readonly { id: string; label: Phrase }[];
  /** One of several, above the text. */
  choice?: { id: string; label: Phrase; options: readonly { id: string; label: Phrase }[] };
  meta: string;
};

export type Reply =
  | Modal
  /** A short line over the chat, in Telegram. */
  | { type: 'toast'; said: Phrase }
  /** Words for the one who pressed, in Slack. */
  | { type: 'notice'; said: Phrase }
  /** Takes the place of the message for one that carried the pressed button. */
  | { type: 'replace'; said: Phrase }
  /** Keeps the modal open and says why. */
  | { type: 'errors'; said: Phrase };

export const openModal = (modal: Omit<Modal, 'type'>): Reply => ({ type: 'modal', ...modal });
export const toast = (said: Phrase): Reply => ({ type: 'toast', said });
export const notice = (said: Phrase): Reply => ({ type: 'notice', said });
export const replace = (said: Phrase): Reply => ({ type: 'replace', said });
export const modalErrors = (said: Phrase): Reply => ({ type: 'errors', said });
