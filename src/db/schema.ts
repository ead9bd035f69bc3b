/** The tables. Times are UTC milliseconds, days are `YYYY-MM-DD`, money is cents; sealed columns hold `v1.<kid>.…` text. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Everything that happened, as it arrived. A row is committed before the platform hears that we have it. */
export const inbox = sqliteTable(
  'inbox',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    source: text('source', { enum: ['telegram', 'slack', 'timer', 'result', 'cli'] }).notNull(),
    externalId: text('external_id').notNull(),
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
    /** Order within lane and priority: `eventId * 1000 + n`, then the part. */
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
      ],
    }).notNull(),
    state: text('state', {
      enum: ['due', 'held', 'cancelled', 'sending', 'sent', 'retry', 'failed', 'unknown'],
    }).notNull(),
    personId: integer('person_id'),
    caseId: integer('case_id'),
    /** The key of the row that an edit or a removal speaks of. */
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
    externalChat: text('external_chat'),
    externalId: text('external_id'),
  },
  (t) => [
    uniqueIndex('outbox_key').on(t.key),
    index('outbox_open').on(t.seq, t.part).where(sql`finished_at IS NULL`),
    index('outbox_open_case').on(t.caseId, t.kind).where(sql`finished_at IS NULL AND case_id IS NOT NULL`),
    index('outbox_merged').on(t.mergedInto).where(sql`merged_into IS NOT NULL`),
    index('outbox_held').on(t.personId).where(sql`state = 'held'`),
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
  (t) => [primaryKey({ columns: [t.key, t.subject] }), index('timers_due').on(t.due)],
);

/** A person is not a chat: addresses come apart, and a person may have none. */
export const persons = sqliteTable('persons', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }).notNull(),
  languageChosen: integer('language_chosen', { mode: 'boolean' }).notNull().default(false),
  /** The version of the privacy notice that was shown, and when the person went on. */
  noticeVersion: integer('notice_version'),
  noticeAt: integer('notice_at'),
  /** What the person is expected to write next, when it is not a form: `town` after a night without a roof. */
  awaits: text('awaits'),
  /** What the bot answered last: an FAQ slug or the key of a text, for the case card. */
  lastAnswer: text('last_answer'),
  /** The day (YYYY-MM-DD) on which we last asked whether an answer helped: once a day is enough. */
  helpedAsked: text('helped_asked'),
  blockedAt: integer('blocked_at'),
  /** How often we may write unasked: as the budget says, or at most once in four weeks. */
  pushes: text('pushes', { enum: ['usual', 'fewer'] })
    .notNull()
    .default('usual'),
  /** Since when nothing unasked is sent, until the person writes again. */
  pausedAt: integer('paused_at'),
  createdAt: integer('created_at').notNull(),
  seenAt: integer('seen_at').notNull(),
});

export const addresses = sqliteTable(
  'addresses',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    platform: text('platform', { enum: ['telegram'] }).notNull(),
    externalId: text('external_id').notNull(),
    /** The topic of the private chat in which the person wrote last; null outside topics. */
    topic: text('topic'),
  },
  (t) => [
    primaryKey({ columns: [t.platform, t.externalId] }),
    uniqueIndex('addresses_person').on(t.personId, t.platform),
  ],
);

export const roles = sqliteTable(
  'roles',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    role: text('role', { enum: ['seeker', 'landlord'] }).notNull(),
    since: integer('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role] })],
);

/** A form that a person has begun. Which question comes next is never stored: it follows from the answers. */
export const forms = sqliteTable(
  'forms',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    form: text('form').notNull(),
    /** `stopped`: laid aside by the person, with its answers. */
    state: text('state', { enum: ['open', 'done', 'stopped'] }).notNull(),
    /** Sealed JSON `{v, answers, partial, edit}`. */
    answers: text('answers').notNull(),
    /** The outbox key of the message that shows the form now. */
    messageKey: text('message_key'),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.form] })],
);

/** What a seeker needs, in the columns that matching reads. */
export const profiles = sqliteTable('profiles', {
  personId: integer('person_id')
    .primaryKey()
    .references(() => persons.id),
  adults: integer('adults').notNull(),
  /** JSON array of ages in years; -1 is a baby on the way. */
  children: text('children').notNull(),
  /** JSON array of Land codes; empty = anywhere in Germany. */
  regions: text('regions').notNull(),
  obligation: text('obligation', { enum: ['yes', 'no', 'unknown'] }).notNull(),
  /** Sealed: the town or postcode where the person lives now. */
  town: text('town').notNull(),
  leaveBy: text('leave_by'),
  payer: text('payer', { enum: ['jobcenter', 'sozialamt', 'asylblg', 'own', 'unknown'] }).notNull(),
  maxRentCents: integer('max_rent_cents'),
  maxRentWarm: integer('max_rent_warm', { mode: 'boolean' }).notNull().default(false),
  stepFree: integer('step_free', { mode: 'boolean' }).notNull(),
  pet: integer('pet', { mode: 'boolean' }).notNull(),
  home: text('home', { enum: ['own', 'room', 'women'] }).notNull(),
  /** The later questions; null = not said. Months, 0 = without an end. */
  termMonths: integer('term_months'),
  moveFrom: text('move_from'),
  moveUntil: text('move_until'),
  smoking: text('smoking', { enum: ['no', 'outside', 'yes'] }),
  /** JSON array of ISO 639-1 codes. */
  languages: text('languages'),
  /** JSON array: what must be within reach by day. */
  daily: text('daily'),
  /** JSON array of further must-haves. */
  wishes: text('wishes'),
  /** Sealed: own words. */
  note: text('note'),
  /** Sealed JSON `{v, intake, chances}`: the answers from which the columns were made; null in rows of the first release. */
  answers: text('answers'),
  /** The person whose household's profile counts instead; null = this one counts. Matching reads only those. */
  heldBy: integer('held_by'),
  /** The waiting date; an edit never moves it. */
  waitingSince: integer('waiting_since').notNull(),
  savedAt: integer('saved_at').notNull(),
  /** When the search ended, because the person withdrew or has a home; retention counts from here. */
  endedAt: integer('ended_at'),
  /** How it ended: a home through us, one found elsewhere, or the person looks no more. */
  endedHow: text('ended_how', { enum: ['here', 'elsewhere', 'stopped'] }),
});

/** A request that a human handles. People see `1000 + id` as its number. */
export const cases = sqliteTable(
  'cases',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    state: text('state', { enum: ['new', 'claimed', 'resolved'] }).notNull(),
    urgency: text('urgency', { enum: ['normal', 'red'] }).notNull(),
    /** Why it was opened: human, offer, danger, minor, obligation, failed. */
    topic: text('topic').notNull(),
    /** Sealed JSON `{v, class, rule, matched}` of the newest sign of danger. */
    danger: text('danger'),
    claimedBy: integer('claimed_by'),
    claimedAt: integer('claimed_at'),
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

export const staff = sqliteTable(
  'staff',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    teamId: text('team_id').notNull(),
    userId: text('user_id').notNull(),
    /** May act as a helper, as Slack and the settings last said; null = could not be asked. */
    helper: integer('helper', { mode: 'boolean' }),
    /** Is named as a coordinator, from the same look-up; null where the operator names none. */
    coordinator: integer('coordinator', { mode: 'boolean' }),
    checkedAt: integer('checked_at'),
  },
  (t) => [uniqueIndex('staff_user').on(t.teamId, t.userId)],
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
    /** What a press would do: send it, replace what was sent, or delete it. */
    purpose: text('purpose', { enum: ['send', 'correct', 'remove'] }).notNull(),
    /** The outbox row of the message to the person. */
    outboxKey: text('outbox_key'),
    /** Sealed JSON: the files that stand with the text in Slack, and the outbox row that takes them to the person. */
    files: text('files'),
    filesKey: text('files_key'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    index('drafts_case').on(t.caseId),
    index('drafts_source').on(t.channel, t.ts).where(sql`ts IS NOT NULL`),
  ],
);

/** Who did what, when. Never what was said. */
export const audit = sqliteTable(
  'audit',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: integer('at').notNull(),
    staffId: integer('staff_id'),
    action: text('action').notNull(),
    caseId: integer('case_id'),
    personId: integer('person_id'),
    /** Sealed: what had to be named for it, where a rule asks for that. */
    detail: text('detail'),
  },
  (t) => [
    index('audit_at').on(t.at),
    index('audit_case').on(t.caseId),
    index('audit_person').on(t.personId).where(sql`person_id IS NOT NULL`),
  ],
);

/** Modals that were submitted: one whose ack was lost can be sent off again by the helper, and must count once. */
export const submissions = sqliteTable(
  'submissions',
  {
    /** Slack's id of the opened modal. */
    view: text('view').primaryKey(),
    at: integer('at').notNull(),
  },
  (t) => [index('submissions_at').on(t.at)],
);

/** Adults who search together. Each has an own chat and own cases; the profile of the holder counts for all. */
export const households = sqliteTable('households', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  holderId: integer('holder_id').notNull(),
  /** How often somebody has joined, for what the card offers: never counted down, so that nobody sees there who has left. */
  joined: integer('joined').notNull().default(0),
  createdAt: integer('created_at').notNull(),
});

export const members = sqliteTable(
  'household_members',
  {
    personId: integer('person_id').primaryKey(),
    householdId: integer('household_id')
      .notNull()
      .references(() => households.id),
    since: integer('since').notNull(),
  },
  (t) => [index('members_household').on(t.householdId)],
);

/** Codes with which one further adult joins a household. Only an HMAC of the code is kept. */
export const joinCodes = sqliteTable(
  'join_codes',
  {
    hash: text('hash').primaryKey(),
    householdId: integer('household_id').notNull(),
    inviterId: integer('inviter_id').notNull(),
    expiresAt: integer('expires_at').notNull(),
    usedAt: integer('used_at'),
    usedBy: integer('used_by'),
  },
  (t) => [index('join_codes_expires').on(t.expiresAt)],
);

/** Wrong codes that were tried, to slow down who guesses. */
export const joinGuesses = sqliteTable(
  'join_guesses',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [index('join_guesses_person').on(t.personId, t.at)],
);

/** Questions that nothing answered or whose answer did not help, for whoever writes the FAQ: one row per person and question. */
export const questions = sqliteTable(
  'questions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    /** HMAC of the question in its plainest form, by which alike ones are found. */
    likeness: text('likeness').notNull(),
    why: text('why', { enum: ['unanswered', 'unhelpful'] }).notNull(),
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }).notNull(),
    /** As it was typed. Sealed. */
    text: text('text').notNull(),
    /** JSON array of the slugs that came nearest, or of the one that did not help. */
    near: text('near').notNull(),
    times: integer('times').notNull().default(1),
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
  },
  (t) => [uniqueIndex('questions_person').on(t.personId, t.likeness), index('questions_last').on(t.lastAt)],
);

/** What we wanted to say to a person unasked, and what became of it: the contact budget counts here (R3). */
export const contacts = sqliteTable(
  'contacts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
    kind: text('kind').notNull(),
    /** When it goes or would have gone out: now, or the end of the quiet hours. */
    at: integer('at').notNull(),
    outcome: text('outcome', { enum: ['planned', 'dropped', 'merged'] }).notNull(),
    /** Why it was dropped: `paused`, `red`, `helper`, `fewer`, `day`, `week`, or the kind that went before it. */
    reason: text('reason'),
    outboxKey: text('outbox_key'),
  },
  (t) => [index('contacts_person').on(t.personId, t.at), index('contacts_at').on(t.at)],
);

/** Receipts of consents: one row each time that one is given, kept with the time of its withdrawal. */
export const consents = sqliteTable(
  'consents',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    purpose: text('purpose').notNull(),
    /** To whom, where the purpose alone does not say it: a landlord by name. Sealed. */
    about: text('about'),
    /** Which thing `about` names, to find it again: `landlord:7`. */
    subject: text('subject').notNull().default(''),
    /** The version of the words that were agreed to. */
    version: integer('version').notNull(),
    /** The language of the words that were shown, and their SHA-256 in hex: what was agreed to can be shown for years. */
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }),
    textHash: text('text_hash'),
    /** By which way it was answered: `button`, or `words` that were typed. */
    how: text('how'),
    askedAt: integer('asked_at').notNull(),
    /** Null when it was only asked for, or refused. */
    givenAt: integer('given_at'),
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [index('consents_person').on(t.personId, t.purpose)],
);

/** Receipts that the privacy notice was shown; it is a notice, not a consent (R7). */
export const notices = sqliteTable(
  'notices',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
    version: integer('version').notNull(),
    language: text('language').notNull(),
    /** The outbox row that showed it. */
    outboxKey: text('outbox_key').notNull(),
    shownAt: integer('shown_at').notNull(),
  },
  (t) => [index('notices_person').on(t.personId)],
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

/** Deletions that were asked for, and how far each has come. What is left at the end says only that there was one. */
export const erasures = sqliteTable(
  'erasures',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Null once nothing of the person is left. */
    personId: integer('person_id'),
    by: text('by', { enum: ['person', 'operator'] }).notNull(),
    /** `planned` can be undone; `waiting` for a human, because of an open urgent case; `typed` for words that helpers typed. */
    state: text('state', {
      enum: ['planned', 'waiting', 'running', 'typed', 'done', 'undone'],
    }).notNull(),
    askedAt: integer('asked_at').notNull(),
    /** When a planned one begins. */
    due: integer('due').notNull(),
    startedAt: integer('started_at'),
    doneAt: integer('done_at'),
    language: text('language', { enum: ['uk', 'ru', 'de', 'en'] }).notNull(),
    /** Sealed: the chat that is told at the end; null afterwards. */
    chat: text('chat'),
    /** JSON array of the ids of the cases. */
    cases: text('cases').notNull().default('[]'),
    /** JSON array of signs by which recorded events of Slack are known: `case:12`, a thread's ts. */
    signs: text('signs').notNull().default('[]'),
    /** `outbox:123` or `inbox:456`: up to which row the scan has come. */
    cursor: text('cursor').notNull().default('outbox:0'),
    /** The event with which it began. */
    eventId: integer('event_id'),
    /** JSON array of outbox keys of what was said to the person since. */
    said: text('said').notNull().default('[]'),
    /** The outbox key of the list for the coordinators. */
    listKey: text('list_key'),
  },
  (t) => [index('erasures_person').on(t.personId)],
);

/** Lists that an operator has read in. The newest that is `live` counts; what is `old` goes by and by. */
export const imports = sqliteTable('imports', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  what: text('what', { enum: ['local-help'] }).notNull(),
  /** `staging`: its rows are being written, and nobody reads them yet. */
  state: text('state', { enum: ['staging', 'live', 'old'] }).notNull(),
  createdAt: integer('created_at').notNull(),
});

/** Offices and advice bodies of a place; public facts, nothing of persons. */
export const localHelp = sqliteTable(
  'local_help',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    land: text('land').notNull(),
    /** The Kreis; empty where the town is one of its own. */
    district: text('district').notNull(),
    /** Empty: for the whole Kreis. */
    town: text('town').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    address: text('address').notNull(),
    /** As in the file: empty, `24/7`, or openings. */
    hours: text('hours').notNull(),
    /** JSON array of language codes. */
    languages: text('languages').notNull(),
    url: text('url').notNull(),
    lastVerified: text('last_verified').notNull(),
  },
  (t) => [index('local_help_place').on(t.importId, t.land, t.district, t.town)],
);

/** What a model was asked. The words go when its answer is decided about; what is left counts against the day's budget. */
export const asks = sqliteTable(
  'asks',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    eventId: integer('event_id').notNull(),
    n: integer('n').notNull(),
    personId: integer('person_id').notNull(),
    kind: text('kind', { enum: ['answer', 'translate', 'back', 'summary', 'transcribe'] }).notNull(),
    state: text('state', { enum: ['due', 'asked', 'ended'] }).notNull(),
    /** The day (YYYY-MM-DD) against whose budget it counts, and how many requests were made for it. */
    day: text('day').notNull(),
    requests: integer('requests').notNull().default(0),
    /** Sealed JSON `{v, send, keep}`: what leaves, and what stays here to understand the answer. */
    payload: text('payload'),
    /** Sealed JSON: what came back. Null when nothing did. */
    result: text('result'),
    /** Why nothing came: `timeout`, `budget`, `breaker`, `refused`, `broken`, `stopped`. */
    why: text('why'),
    createdAt: integer('created_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [
    uniqueIndex('asks_event').on(t.eventId, t.n),
    index('asks_open').on(t.id).where(sql`state <> 'ended'`),
    index('asks_day').on(t.day, t.personId),
    index('asks_ended').on(t.endedAt),
  ],
);

export const meta = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
