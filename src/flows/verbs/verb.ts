/** What a verb of the desk is: something a helper does to a case or to a draft, by button, modal, shortcut or command. */
import type { Case } from '../../db/cases.js';
import type { Draft } from '../../db/drafts.js';
import type { Message } from '../../db/messages.js';
import type { PromiseRow } from '../../db/promises.js';
import type { Staff } from '../../db/staff.js';
import type { Phrase } from '../../words/phrase.js';
import type { DeskFile, PressedView } from '../event.js';
import type { Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import type { Right } from './rights.js';

/** What a verb is about: a case, and the draft, the bundle of files, the message or the promise where the button belongs to one. */
export type About = {
  kase: Case;
  draft: Draft | null;
  bundle: number | null;
  message: Message | null;
  promise?: PromiseRow | undefined;
  staff: Staff;
  /** The modal that was sent off. */
  view?: string | undefined;
  /** What stood in the button when it was drawn (`case:12:7`), where that must still be so. */
  seen?: string | undefined;
};

/** Where the words of a modal come from, when they stand in the thread already. */
export type Source = { channel: string; ts: string };

/** What a message of a thread says. */
export type Said = { text: string; files: DeskFile[] };

/** What came with a press besides its value: what was picked of several, and the view of ours in which it stood. */
export type Pressed = { choice: string | null; view: PressedView | null };
/** What a command has instead. */
export const NOT_PRESSED: Pressed = { choice: null, view: null };

export type Verb = {
  name: string;
  /** What it does, in one line: only a verb with such a line is a command too. */
  help?: Phrase;
  /** Its name on a button or in the card's menu; what it does stands there when it has none. */
  label?: Phrase;
  /** Whether the card's menu shows it for this case; always where nothing is said. */
  fits?: (kase: Case, has: { model: boolean }) => boolean;
  /** A button, or a command with the words behind its number; `words` is empty for a button, `pressed` for a command. */
  press?: (turn: Turn, about: About, words: string, pressed: Pressed) => Reply | undefined;
  /** A submitted modal with the text that was written, and with what stands in its further fields. */
  submit?: (
    turn: Turn,
    about: About,
    text: string,
    source: Source | null,
    more: Readonly<Partial<Record<string, string>>>,
    /** What the modal carried for the verb behind the `|` of its `meta`. */
    carried?: string,
  ) => Reply | undefined;
  /** A message shortcut on a message of the thread. */
  shortcut?: (turn: Turn, about: About, said: Said, source: Source) => Reply | undefined;
  /** Who may use it; `help` where nothing is said. */
  right?: Right;
};
