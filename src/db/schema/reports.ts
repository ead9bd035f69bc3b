/** What reports count after the person behind it is gone: ways to a home without a name, and how often what happened on a day. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Whose way to a home is which. The row goes when the person does, or some time after the end: then nobody can tell any more. */
export const journeys = sqliteTable(
  'journeys',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id').notNull(),
  },
  (t) => [uniqueIndex('journeys_person').on(t.personId)],
);

/** The first time that a way to a home came to a step. Nothing here leads back to a person without `journeys`. */
export const milestones = sqliteTable(
  'milestones',
  {
    journey: integer('journey').notNull(),
    step: text('step', {
      enum: ['wrote', 'intake', 'matching', 'proposed', 'accepted', 'moved-in'],
    }).notNull(),
    /** YYYY-MM-DD where the operator is, and whole days since the first step of this way. */
    day: text('day').notNull(),
    days: integer('days').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.journey, t.step] }),
    index('milestones_step').on(t.step, t.day),
    /** By which the report counts all ways without a look at their rows: how far each came, and how long it took. */
    index('milestones_reached').on(t.journey, t.step, t.day),
    index('milestones_days').on(t.step, t.days, t.day),
  ],
);

/** How often what happened on a day, where no row is kept for it, or not for long enough. */
export const tallies = sqliteTable(
  'tallies',
  {
    day: text('day').notNull(),
    what: text('what').notNull(),
    /** What it was about: the slug of an answer, the kind of a check, a broadcast; empty where nothing is told apart. */
    about: text('about').notNull().default(''),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.what, t.day, t.about] })],
);
