/** Requests that humans handle, what was said in them, and who did what. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { persons } from './persons.js';

/** A request that a human handles. People see `1000 + id` as its number. */
export const cases = sqliteTable(
  'cases',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    /** `new` until somebody claims it; held by somebody in the four states between, see `isHeld`. */
    state: text('state', {
      enum: ['new', 'claimed', 'waiting-person', 'waiting-us', 'snoozed', 'resolved'],
    }).notNull(),
    /** Since when it is in this state, and who brought it there; null for the person or the program. */
    stateAt: integer('state_at'),
    stateBy: integer('state_by'),
    urgency: text('urgency', { enum: ['normal', 'red'] }).notNull(),
    priority: text('priority', { enum: ['high', 'normal', 'low'] })
      .notNull()
      .default('normal'),
    /** Why it was opened: human, offer, danger, minor, obligation, failed; or what a helper made of it. */
    topic: text('topic').notNull(),
    /** In which language it is to be answered, when a helper has said so; else the person's. */
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }),
    /** Sealed: what the person wants, in one line of a helper. */
    wants: text('wants'),
    /** The day (YYYY-MM-DD) by which something has to be done for the person: an office's letter, a contract. */
    deadline: text('deadline'),
    /** Sealed JSON `{v, class, rule, matched}` of the newest sign of danger. */
    danger: text('danger'),
    claimedBy: integer('claimed_by'),
    claimedAt: integer('claimed_at'),
    /** Whom the holder asks to take it over; they have not said yes yet. */
    offeredTo: integer('offered_to'),
    snoozedUntil: integer('snoozed_until'),
    /** When the person last wrote, and we last answered. */
    heardAt: integer('heard_at'),
    answeredAt: integer('answered_at'),
    /** When we first answered, and by when that was due; for reports, which outlive what was said. */
    firstAnsweredAt: integer('first_answered_at'),
    firstDue: integer('first_due'),
    /** By when our next answer is due; null while none is. */
    answerDue: integer('answer_due'),
    /** When its holder is reminded of that answer, or the channel while there is none. */
    answerWarn: integer('answer_warn'),
    /** How often in a row an urgent question of ours was not answered in time. */
    silences: integer('silences').notNull().default(0),
    /** What the holder last did with it; what is not touched for a working day goes back to all. */
    touchedAt: integer('touched_at'),
    /** When it was last given back to all because nobody was there for it; the same as `stateAt` until somebody claims it. */
    returnedAt: integer('returned_at'),
    /** The case that it goes on from, resolved too long ago to be opened again. */
    previousId: integer('previous_id'),
    channel: text('channel').notNull(),
    threadTs: text('thread_ts'),
    openedAt: integer('opened_at').notNull(),
    resolvedAt: integer('resolved_at'),
    /** Sealed. */
    outcome: text('outcome'),
    /** How an urgent case ended, or is to end. */
    ended: text('ended'),
    /** The helper who asked for an end that a second person has to confirm. */
    endAskedBy: integer('end_asked_by'),
    /** When the bot's posts in Slack were removed. */
    clearedAt: integer('cleared_at'),
    /** When the person's data was erased; what is left is the number, the topic and the times. */
    erasedAt: integer('erased_at'),
  },
  (t) => [
    index('cases_open').on(t.personId).where(sql`state <> 'resolved'`),
    index('cases_person').on(t.personId),
    index('cases_state').on(t.state, t.openedAt).where(sql`state <> 'resolved'`),
    index('cases_holder').on(t.claimedBy).where(sql`state <> 'resolved' AND claimed_by IS NOT NULL`),
    index('cases_due').on(t.answerDue).where(sql`answer_due IS NOT NULL`),
    index('cases_claimed').on(t.claimedAt).where(sql`claimed_at IS NOT NULL`),
    index('cases_opened').on(t.openedAt),
    index('cases_uncleared').on(t.resolvedAt).where(sql`state = 'resolved' AND cleared_at IS NULL`),
    uniqueIndex('cases_thread').on(t.channel, t.threadTs).where(sql`thread_ts IS NOT NULL`),
  ],
);

/** What was said between a person and our team. */
export const messages = sqliteTable(
  'messages',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    caseId: integer('case_id'),
    direction: text('direction', { enum: ['in', 'out'] }).notNull(),
    staffId: integer('staff_id'),
    /** `text`, or what kind of thing it was; the bytes are never stored. */
    kind: text('kind').notNull(),
    /** Sealed. */
    text: text('text').notNull(),
    /** Sealed: what a program made of the text in the other's language. */
    translation: text('translation'),
    /** Sealed JSON: the platform's reference to a file, its name, type and size. */
    file: text('file'),
    /** What the person says that it is; null while that is not known. */
    sort: text('sort', { enum: ['letter', 'home', 'id', 'other'] }),
    /** The first message of those that came together. */
    bundle: integer('bundle'),
    /** In: whether the words are somebody else's, and the message that is answered. */
    forwarded: integer('forwarded', { mode: 'boolean' }).notNull().default(false),
    repliesTo: text('replies_to'),
    /** In: the event that brought it. */
    eventId: integer('event_id'),
    /** The outbox row that took it into the case's thread. */
    relayKey: text('relay_key'),
    /** In: the platform's message id. */
    externalId: text('external_id'),
    /** Out: the outbox row that carries it. */
    outboxKey: text('outbox_key'),
    at: integer('at').notNull(),
    editedAt: integer('edited_at'),
    removedAt: integer('removed_at'),
    /** When the person withdrew it; the words go at once, or when their urgent case is closed. */
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [
    index('messages_loose').on(t.at).where(sql`case_id IS NULL`),
    index('messages_case').on(t.caseId).where(sql`case_id IS NOT NULL`),
    index('messages_person').on(t.personId, t.id),
    index('messages_external').on(t.personId, t.externalId).where(sql`external_id IS NOT NULL`),
    index('messages_outbox').on(t.outboxKey).where(sql`outbox_key IS NOT NULL`),
    index('messages_bundle').on(t.bundle).where(sql`bundle IS NOT NULL`),
  ],
);

/** Where in Slack a person's message stands: the outbox rows whose posts carry its words. */
export const shown = sqliteTable(
  'shown',
  {
    messageId: integer('message_id').notNull(),
    outboxKey: text('outbox_key').notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.outboxKey] })],
);

/** Which recorded events carry a person's message: the first, and those that changed it. */
export const heard = sqliteTable(
  'heard',
  {
    messageId: integer('message_id').notNull(),
    eventId: integer('event_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.eventId] })],
);

/** A text of a helper that may go to a person, and goes only by a press. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    staffId: integer('staff_id').notNull(),
    /** Where the text stands in Slack; null when it came by a modal. */
    channel: text('channel'),
    ts: text('ts'),
    /** Sealed. */
    text: text('text').notNull(),
    state: text('state', { enum: ['offered', 'sent', 'kept', 'withdrawn'] }).notNull(),
    /** The same in the person's language, made by a program. Sealed; null while there is none. */
    translation: text('translation'),
    /** The modal in which it is looked at, where it is one; empty once something else stands there. */
    view: text('view'),
    /** What a press would do: send it, replace what was sent, or delete it; make its pictures photos of a home. */
    purpose: text('purpose', { enum: ['send', 'correct', 'remove', 'photos'] }).notNull(),
    /** The outbox row of the message to the person. */
    outboxKey: text('outbox_key'),
    /** Sealed JSON: the files that stand with the text in Slack, and the outbox row that takes them to the person. */
    files: text('files'),
    filesKey: text('files_key'),
    /** When it is to be sent, if not at once. */
    due: integer('due'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    index('drafts_case').on(t.caseId),
    index('drafts_source').on(t.channel, t.ts).where(sql`ts IS NOT NULL`),
  ],
);

/** Which messages people typed into the threads of cases; only they or an administrator can delete them. No words. */
export const typed = sqliteTable(
  'typed',
  {
    channel: text('channel').notNull(),
    ts: text('ts').notNull(),
    threadTs: text('thread_ts').notNull(),
    caseId: integer('case_id').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.ts] }), index('typed_case').on(t.caseId)],
);
