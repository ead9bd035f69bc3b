/** What can happen, as the flows see it: the platforms' raw payloads reduced to what matters here. */

import type { ListedCounts } from './homes/listed/take.js';
import type { ProgrammeCounts } from './programmes/take.js';

/** Somebody in Slack; `team` is the workspace that they belong to. */
export type User = { team: string; id: string };

type FromPerson = { chat: string; languageTag: string | undefined };
/** The topic of the private chat in which it was written or pressed; null outside topics. */
type InTopic = { topic: string | null };

/** What a message can be other than text. `file` stands for a document, `note` for a round video, `other` for all the rest. */
const SENT_KINDS = [
  'photo',
  'video',
  'file',
  'voice',
  'audio',
  'note',
  'gif',
  'sticker',
  'dice',
  'poll',
  'location',
  'phone',
  'contact',
  'money',
  'passport',
  'other',
] as const;
export type SentKind = (typeof SENT_KINDS)[number];

/** How the platform knows a file; its bytes are never stored. `size` in bytes, null when it is not told. */
export type SentFile = {
  id: string;
  /** The same for one file whatever its `id` is today; null where it was not told. */
  unique: string | null;
  name: string | null;
  mime: string | null;
  size: number | null;
};

/** What a message holds besides its words; `detail` is what the thing itself says, see `person.sent`. */
export type SentContent = { kind: SentKind; detail: string | null; file: SentFile | null };

/** What a message says about others: whether its words are somebody else's, and which message it answers. */
export type Around = { forwarded: boolean; repliesTo: string | null };

export type PersonEvent =
  | (FromPerson & InTopic & Around & { type: 'person.wrote'; messageId: string; text: string })
  /** The message as it is now; `content` is null for a text. */
  | (FromPerson & { type: 'person.edited'; messageId: string; text: string; content: SentContent | null })
  /**
   * Anything that is not text; `caption` are the words that came with it, `detail` what it says itself: an emoji, `latitude,longitude`, or the person's own number (`phone`; other people's are not read).
   */
  | (FromPerson &
      InTopic &
      Around &
      SentContent & { type: 'person.sent'; messageId: string; caption: string })
  /** A reaction to a message of ours; null when it was taken back. */
  | (FromPerson & { type: 'person.reacted'; messageId: string; emoji: string | null })
  | (FromPerson & InTopic & { type: 'person.pressed'; token: string; callbackId: string })
  | (FromPerson & { type: 'person.blocked' })
  | (FromPerson & { type: 'person.unblocked' });

/** The bot is in a group or channel, where it has no place; `joined` when it was just brought there. */
export type GroupEvent = FromPerson & { type: 'group.heard'; joined: boolean };

/** A file in Slack by its private address; `size` in bytes. */
export type DeskFile = { url: string; name: string; mime: string; size: number };

type FromStaff = { user: User };

/** The modal or Home tab in which was pressed: `fields` is what stands in its fields at that moment. */
export type PressedView = {
  id: string;
  kind: 'home' | 'modal';
  meta: string;
  fields: Record<string, string>;
};

export type StaffEvent =
  /** A message in a thread; `threadTs` names the thread. */
  | (FromStaff & {
      type: 'staff.wrote';
      channel: string;
      ts: string;
      threadTs: string;
      text: string;
      files: DeskFile[];
    })
  | (FromStaff & { type: 'staff.edited'; channel: string; ts: string; text: string })
  | (FromStaff & { type: 'staff.deleted'; channel: string; ts: string })
  /** In a message of `channel`, or in one of our views; `choice` is what was picked of several. */
  | (FromStaff & {
      type: 'staff.pressed';
      verb: string;
      value: string;
      choice: string | null;
      /** It was picked in a menu, which shows the pick until it is drawn anew. */
      menu?: true;
      channel: string | null;
      view: PressedView | null;
    })
  /** `view` is the opened modal, which counts once; `more` are its further fields, where it has any. */
  | (FromStaff & {
      type: 'staff.submitted';
      verb: string;
      meta: string;
      text: string;
      more?: Record<string, string>;
      view: string;
    })
  | (FromStaff & {
      type: 'staff.shortcut';
      verb: string;
      channel: string;
      ts: string;
      threadTs: string;
      text: string;
      files: DeskFile[];
    })
  | (FromStaff & { type: 'staff.command'; text: string; channel: string })
  /** A message in a thread that begins with our own name; `text` is the rest of it. */
  | (FromStaff & { type: 'staff.called'; channel: string; ts: string; threadTs: string; text: string })
  /** They look at our Home tab. */
  | (FromStaff & { type: 'staff.home' });

/** Who is to be asked about which home, in the order of their waiting dates; and who was passed over by that, and why. */
export type RoundPair = { personId: number; offerId: number; vdate: number };
export type RoundPassed = { personId: number; offerId: number; why: string };

export type OwnEvent =
  | { type: 'timer.due'; key: string; subject: string }
  /** A send ended otherwise than well. */
  | {
      type: 'send.ended';
      rowId: number;
      how: 'blocked' | 'gone' | 'refused' | 'expired' | 'repeated' | 'unclear';
    }
  /** One more step of a deletion. */
  | { type: 'erasure.step'; id: number }
  /** The operator asks for a deletion, or has taken a copy of what is kept, by the command line. */
  | { type: 'cli.delete'; personId: number; confirmed: boolean }
  | { type: 'cli.exported'; personId: number }
  /** The operator has read in a list: it counts from now on. `by` is their name on that machine. */
  | { type: 'cli.imported'; importId: number; rows: number; by: string }
  /** The operator has read in a list of homes: it is taken in step by step from now on. */
  | { type: 'cli.offers'; listId: number; rows: number; by: string }
  /** The next homes of such a list; what became of those before, and how many of its first row are `done`. */
  | { type: 'offers.step'; listId: number; counts: ListedCounts; done?: number }
  /** The operator has read in a list of programmes: it is taken in step by step from now on. */
  | { type: 'cli.programmes'; listId: number; rows: number; by: string }
  /** The next rows of such a list; what became of those before. */
  | { type: 'programmes.step'; listId: number; counts: ProgrammeCounts }
  /** A photo of this offer was looked at. */
  | { type: 'photo.printed'; offerId: number }
  /** The operator has read in a table of rents. */
  | { type: 'cli.rents'; listId: number; rows: number; by: string }
  /** Once a week: towns where people live and the list of local help has no row, and how many of its rows are old. */
  | { type: 'local-help.gaps'; towns: string[]; old: number }
  /** A model has answered, or nothing came; what, stands in its row. */
  | { type: 'ask.ended'; id: number }
  /** The next step of a message to many: of freezing its audience, or of putting its rows in line. */
  | { type: 'broadcast.step'; id: number }
  /** A round of matching was solved, or could not be; taken a few pairs at a time, this is the `nth` part of it. */
  | { type: 'round.ended'; id: number; nth: number; pairs: RoundPair[]; passed: RoundPassed[] }
  | { type: 'event.failed'; eventId: number; source: string; about: PersonEvent | null };

export type Event = PersonEvent | GroupEvent | StaffEvent | OwnEvent;

export const isPersonEvent = (event: Event): event is PersonEvent => event.type.startsWith('person.');
export const isStaffEvent = (event: Event): event is StaffEvent => event.type.startsWith('staff.');
