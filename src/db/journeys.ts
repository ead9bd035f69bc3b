/** Ways to a home, counted without a name: which steps each came to, and when. Whose it is is forgotten before what it was. */
import { and, eq, inArray, isNull, lt, notExists, sql } from 'drizzle-orm';
import { kept, keptInsert } from './kept.js';
import type { Store } from './open.js';
import { journeys, milestones, profiles, stays } from './schema.js';

export type Step = (typeof milestones.$inferSelect)['step'];
export type Milestone = Pick<typeof milestones.$inferSelect, 'step' | 'day' | 'days'>;

const DAY = 86_400_000;

export class Journeys {
  readonly #store: Store;
  readonly #one = kept(() =>
    this.#store.tables
      .select({ id: journeys.id })
      .from(journeys)
      .where(eq(journeys.personId, sql.placeholder('personId')))
      .prepare(),
  );
  readonly #stepsOf = kept(() => {
    const { step, day, days, journey } = milestones;
    const isOfIt = eq(journey, sql.placeholder('journey'));
    return this.#store.tables.select({ step, day, days }).from(milestones).where(isOfIt).prepare();
  });
  readonly #reached;

  constructor(store: Store) {
    this.#store = store;
    this.#reached = keptInsert(store, milestones, 'stays');
  }

  #idOf(personId: number): number | undefined {
    return this.#one().get({ personId })?.id;
  }

  #steps(journey: number): Milestone[] {
    return this.#stepsOf().all({ journey });
  }

  #begin(personId: number): number {
    return this.#store.tables.insert(journeys).values({ personId }).returning({ id: journeys.id }).get().id;
  }

  /**
   * Notes the first time that a way came to a step; again it changes nothing. Whoever has moved in and searches again is on a new
   * way. @param day YYYY-MM-DD where the operator is.
   */
  reach(personId: number, step: Step, day: string): void {
    const known = this.#idOf(personId);
    const before = known === undefined ? [] : this.#steps(known);
    const isOver = before.some((one) => one.step === 'moved-in');
    if (isOver && step === 'wrote') return;
    if (isOver) this.cut(personId);
    const journey = known === undefined || isOver ? this.#begin(personId) : known;
    const first = isOver ? undefined : before.map((one) => one.day).sort()[0];
    const days =
      first === undefined ? 0 : Math.max(0, Math.round((Date.parse(day) - Date.parse(first)) / DAY));
    const values = { journey, step, day, days };
    this.#reached(values);
  }

  /** The steps of a person's way; none when it is not known whose it is. */
  of(personId: number): Milestone[] {
    const id = this.#idOf(personId);
    return id === undefined ? [] : this.#steps(id);
  }

  /** From now on nobody can tell whose way it was. */
  cut(personId: number): void {
    this.#store.tables.delete(journeys).where(eq(journeys.personId, personId)).run();
  }

  /** A household goes on without whoever held its profile: so does its way. */
  give(from: number, to: number): void {
    this.cut(to);
    const where = eq(journeys.personId, from);
    this.#store.tables.update(journeys).set({ personId: to }).where(where).run();
  }

  /** Cuts ways that came to no step since `day` (YYYY-MM-DD), of persons who neither search nor live in a home of ours. */
  forget(day: string, limit: number): number {
    const { tables } = this.#store;
    const searches = and(eq(profiles.personId, journeys.personId), isNull(profiles.endedAt));
    const lives = and(eq(stays.personId, journeys.personId), isNull(stays.endedOn));
    const last = sql`(SELECT max(day) FROM milestones WHERE journey = ${journeys.id})`;
    const over = and(
      lt(last, day),
      notExists(tables.select({ id: profiles.personId }).from(profiles).where(searches)),
      notExists(tables.select({ id: stays.id }).from(stays).where(lives)),
    );
    const old = tables.select({ id: journeys.id }).from(journeys).where(over).limit(limit);
    return tables.delete(journeys).where(inArray(journeys.id, old)).run().changes;
  }
}
