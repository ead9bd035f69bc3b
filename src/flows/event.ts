/** What can happen, as the flows see it: the platforms' raw payloads reduced to what matters here. */

/** Somebody in Slack; `team` is the workspace that they belong to. */
export type User = { team: string; id: string };

type FromPerson = { chat: string; languageTag: string | undefined };

export type PersonEvent =
  | (FromPerson & { type: 'person.wrote'; messageId: string; text: string })
  | (FromPerson & { type: 'person.edited'; messageId: string; text: string })
  /** Anything that is not text; `file` is the platform's reference to it, `caption` the words that came with it. */
  | (FromPerson & {
      type: 'person.sent';
      messageId: string;
      kind: string;
      caption: string;
      file: string | null;
    })
  | (FromPerson & { type: 'person.pressed'; token: string; callbackId: string })
  | (FromPerson & { type: 'person.blocked' })
  | (FromPerson & { type: 'person.unblocked' });

type FromStaff = { user: User };

export type StaffEvent =
  /** A message in a thread; `threadTs` names the thread. */
  | (FromStaff & {
      type: 'staff.wrote';
      channel: string;
      ts: string;
      threadTs: string;
      text: string;
      files: boolean;
    })
  | (FromStaff & { type: 'staff.edited'; channel: string; ts: string; text: string })
  | (FromStaff & { type: 'staff.deleted'; channel: string; ts: string })
  | (FromStaff & { type: 'staff.pressed'; verb: string; value: string; channel: string })
  /** `view` is the opened modal, which counts once. */
  | (FromStaff & { type: 'staff.submitted'; verb: string; meta: string; text: string; view: string })
  | (FromStaff & {
      type: 'staff.shortcut';
      verb: string;
      channel: string;
      ts: string;
      threadTs: string;
      text: string;
    })
  | (FromStaff & { type: 'staff.command'; text: string; channel: string });

export type OwnEvent =
  | { type: 'timer.due'; key: string; subject: string }
  /** A send ended otherwise than well. */
  | {
      type: 'send.ended';
      rowId: number;
      how: 'blocked' | 'gone' | 'refused' | 'expired' | 'repeated' | 'unclear';
    }
  | { type: 'event.failed'; eventId: number; source: string; about: PersonEvent | null };

export type Event = PersonEvent | StaffEvent | OwnEvent;

export const isPersonEvent = (event: Event): event is PersonEvent => event.type.startsWith('person.');
export const isStaffEvent = (event: Event): event is StaffEvent => event.type.startsWith('staff.');
