/** What cannot wait in a table: the immediate answer to a press, a modal or a command. Given after the commit, at most once. */
import type { Phrase, Value } from '../words/phrase.js';
import type { DeskElement } from './payload.js';

/** One of several; `id` comes back, at most 150 characters. */
export type Choice = { id: string; label: Value };

/** What is the same in every field that is filled in: `id` comes back with it, and nothing may be left out unless it is `optional`. */
type Asked = { id: string; label: Phrase; hint?: Phrase; optional?: boolean };
/** With another word in `again` than before, an updated modal shows `initial` also where something was typed already. */
type Typed = Asked & { initial?: string; max?: number; again?: string };

/** A part of a modal, in the order in which they stand; the main text has the id `text`. */
export type Field =
  | (Typed & { kind: 'text' })
  | (Typed & { kind: 'line' })
  /** Up to 100 options. */
  | (Asked & { kind: 'select'; options: readonly Choice[]; initial?: string })
  /** Several of up to 10; they come back joined by `,`. */
  | (Asked & { kind: 'checks'; options: readonly Choice[]; initial?: readonly string[] })
  /** Several of up to 100, in a menu; they come back as those of `checks`. */
  | (Asked & { kind: 'several'; options: readonly Choice[]; initial?: readonly string[] })
  /** Somebody in Slack, by their id. */
  | (Asked & { kind: 'user'; initial?: string })
  /** `YYYY-MM-DD` */
  | (Asked & { kind: 'date'; initial?: string })
  /** UTC milliseconds; they come back as digits, to the minute. */
  | (Asked & { kind: 'moment'; initial?: number })
  /** Words that ask for nothing; `beside` acts at once, at the right of them. */
  | { kind: 'say'; said: Value; beside?: DeskElement }
  /** Foreign words, shown as they are. */
  | { kind: 'say'; exactly: string }
  /** Act at once, while the modal stays. */
  | { kind: 'buttons'; buttons: readonly DeskElement[] };

/** `verb` comes back with what was filled in, together with `meta`; one without `submit` only shows, and has no fields to fill in. */
export type Modal = {
  type: 'modal';
  verb: string;
  title: Phrase;
  submit?: Phrase;
  fields: readonly Field[];
  meta: string;
  /** While it is open, the person of this chat sees that somebody writes to them. */
  types?: { chat: string };
};

export type Reply =
  /** Opens it; takes the place of the modal in which was pressed or that was submitted. */
  | Modal
  /** A short line over the chat, in Telegram. */
  | { type: 'toast'; said: Phrase }
  /** Words for the one who pressed, in Slack. */
  | { type: 'notice'; said: Phrase }
  /** Takes the place of the message for one, or of the modal, that carried the pressed button. */
  | { type: 'replace'; said: Phrase }
  /** Keeps the modal open and says why, under the field with that id. */
  | { type: 'errors'; said: Phrase; field: string };

export const openModal = (modal: Omit<Modal, 'type'>): Reply => ({ type: 'modal', ...modal });
export const toast = (said: Phrase): Reply => ({ type: 'toast', said });
export const notice = (said: Phrase): Reply => ({ type: 'notice', said });
export const replace = (said: Phrase): Reply => ({ type: 'replace', said });
/** @param field the field under which it stands; the first one when the modal has none of that id. */
export const modalErrors = (said: Phrase, field = 'text'): Reply => ({ type: 'errors', said, field });
