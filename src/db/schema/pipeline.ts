/** What happened, what leaves, and when: the tables of the pipeline. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Everything that happened, as it arrived. A row is committed before the platform hears that we have it. */
export const inbox = sqliteTable(
  'inbox',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    source: text('source', { enum: ['telegram', 'slack', 'timer', 'result', 'cli'] }).notNull(),
    externalId: text('external_id').notNull(),
    /** Whose event it is, while it waits: a person's chat, a member of Slack; null for our own and once it is decided. */
    lane: text('lane'),
    /** Sealed JSON; null once retention has removed it. */
    payload: text('payload'),
    state: text('state', { enum: ['new', 'done', 'failed'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    error: text('error'),
    recordedAt: integer('recorded_at').notNull(),
    finishedAt: integer('finished_at'),
  },
  (t) => [
    uniqueIndex('inbox_external').on(t.source, t.externalId),
    index('inbox_new').on(t.id).where(sql`state = 'new'`),
    index('inbox_finished').on(t.finishedAt).where(sql`finished_at IS NOT NULL`),
  ],
);

/** Everything that leaves, in the order in which it was decided. `key` is `eventId:n` or, for a later part, `eventId:n:p`. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    key: text('key').notNull(),
    eventId: integer('event_id').notNull(),
    /** Order within lane and priority: a thousand times the event's place among those decided, and `n`; then the part. */
    seq: integer('seq').notNull(),
    part: integer('part').notNull().default(0),
    platform: text('platform', { enum: ['telegram', 'slack'] }).notNull(),
    lane: text('lane').notNull(),
    /** 0 urgent, 1 answer, 2 offer, 3 notice, 4 broadcast. */
    priority: integer('priority').notNull(),
    kind: text('kind', {
      enum: [
        'say',
        'post',
        'card',
        'whisper',
        'edit',
        'remove',
        'relay',
        'erase',
        'leave',
        'withdraw',
        'file',
        'clear',
        'home',
        'pin',
        'photos',
        'preview',
        'broadcast',
        'recall',
      ],
    }).notNull(),
    state: text('state', {
      enum: ['due', 'held', 'cancelled', 'sending', 'sent', 'retry', 'failed', 'unknown'],
    }).notNull(),
    personId: integer('person_id'),
    caseId: integer('case_id'),
    /**
     * The key of the row that an edit or a removal speaks of; `broadcast:12:uk` for what belongs to one, in that
     * language; `about:proposal:7` for words that are taken back with it while they wait.
     */
    targetKey: text('target_key'),
    /** Whether its words are still kept in `outbox_words`. */
    hasWords: integer('has_words', { mode: 'boolean' }).notNull().default(true),
    /** Sent without markup, after the platform refused ours. */
    plain: integer('plain', { mode: 'boolean' }).notNull().default(false),
    /** How many unclear sends of the same words came before this row. */
    repeat: integer('repeat').notNull().default(0),
    probes: integer('probes').notNull().default(0),
    /** The leading row of the post in which this one was merged. */
    mergedInto: integer('merged_into'),
    notBefore: integer('not_before').notNull().default(0),
    notAfter: integer('not_after'),
    attempts: integer('attempts').notNull().default(0),
    createdAt: integer('created_at').notNull(),
    startedAt: integer('started_at'),
    finishedAt: integer('finished_at'),
    /** When a send was last unclear; never cleared. */
    unknownAt: integer('unknown_at'),
    error: text('error'),
    /** When a coordinator said that its not arriving is dealt with. */
    closedAt: integer('closed_at'),
    externalChat: text('external_chat'),
    externalId: text('external_id'),
  },
  (t) => [
    uniqueIndex('outbox_key').on(t.key),
    index('outbox_open').on(t.seq, t.part).where(sql`finished_at IS NULL`),
    index('outbox_open_case').on(t.caseId, t.kind).where(sql`finished_at IS NULL AND case_id IS NOT NULL`),
    index('outbox_merged').on(t.mergedInto).where(sql`merged_into IS NOT NULL`),
    index('outbox_held').on(t.personId).where(sql`state = 'held'`),
    index('outbox_trouble')
      .on(t.createdAt)
      .where(sql`state IN ('failed', 'unknown') AND closed_at IS NULL AND person_id IS NOT NULL`),
    index('outbox_spoken').on(t.finishedAt).where(sql`finished_at IS NOT NULL AND has_words = 1`),
  ],
);

/** What outbox rows say, apart from them: a row changes its state three times, and would drag its words along each time. */
export const outboxWords = sqliteTable('outbox_words', {
  outboxId: integer('outbox_id').primaryKey(),
  /** Sealed JSON `{v, …}`: which words, with which parameters and buttons. */
  payload: text('payload').notNull(),
  /** Sealed JSON `{method, body}`: what was really said, byte for byte. */
  rendered: text('rendered'),
});

/** The buttons under one message: what each does, and for whom. Their tokens name the row and cannot be made by others. */
export const keyboards = sqliteTable('keyboards', {
  outboxKey: text('outbox_key').primaryKey(),
  personId: integer('person_id').notNull(),
  /** JSON array of `{use, action}`; `once` is used up by its press, `nav` may be pressed any number of times. */
  buttons: text('buttons').notNull(),
  /** JSON array of the numbers of `once` buttons that were pressed. */
  used: text('used').notNull().default('[]'),
  createdAt: integer('created_at').notNull(),
});

export const timers = sqliteTable(
  'timers',
  {
    key: text('key').notNull(),
    /** What the timer is about: `person:7`, `case:12`, or `all`. */
    subject: text('subject').notNull(),
    due: integer('due').notNull(),
    /** Past this the timer is dropped and recorded as missed. */
    until: integer('until'),
  },
  (t) => [primaryKey({ columns: [t.key, t.subject] }), index('timers_due').on(t.due, t.key)],
);

export const meta = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
