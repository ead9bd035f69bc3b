/** Well-being checks: what was planned, asked and answered, and the scores of it, which name nobody. */
import { randomInt } from 'node:crypto';
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, notExists, sql } from 'drizzle-orm';
import { z } from 'zod';
import { foldChecks } from './folding.js';
import { kept } from './kept.js';
import type { Store } from './open.js';
import { checkinScores, checkins, stays } from './schema.js';

export type Checkin = typeof checkins.$inferSelect;
export type CheckSide = Checkin['side'];
export const CHECK_SIDES = ['guest', 'host'] as const satisfies readonly CheckSide[];
export type CheckState = Checkin['state'];
export type CheckLevel = NonNullable<Checkin['level']>;
type CheckChange = Partial<
  Omit<Checkin, 'id' | 'stayId' | 'personId' | 'side' | 'kind' | 'answers' | 'createdAt'>
>;

/** What was answered, by the ids of the questions. */
const Answers = z.object({
  v: z.literal(1),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())])),
});
export type CheckAnswers = z.infer<typeof Answers>['answers'];

export const SCORES = ['safe', 'privacy', 'housing', 'being'] as const;
/** 1 to 5, 5 is best; null = not answered. */
export type Scores = Record<(typeof SCORES)[number], number | null>;

const ANSWERS = 'checkins.answers';
/** States in which a check waits for the person. */
export const WAITING: readonly CheckState[] = ['asked', 'begun'];
/** States that say how a check that was asked has ended. */
const ENDED: readonly CheckState[] = ['answered', 'skipped', 'silent'];
/** The largest id of a score: they are drawn by lot, so that their order tells nothing. */
const MOST = 2 ** 47;

/** The reason of a check after which it is not safe to write. */
const NOT_HERE = 'not-here';

export class Checkins {
  readonly #store: Store;
  readonly #byId;
  readonly #ofPerson = kept(() =>
    this.#store.tables
      .select()
      .from(checkins)
      .where(eq(checkins.personId, sql.placeholder('personId')))
      .orderBy(asc(checkins.dueOn), asc(checkins.id))
      .prepare(),
  );
  readonly #waitingFor = kept(() =>
    this.#store.tables
      .select()
      .from(checkins)
      .where(and(eq(checkins.personId, sql.placeholder('personId')), inArray(checkins.state, [...WAITING])))
      .orderBy(desc(checkins.askedAt))
      .prepare(),
  );

  constructor(store: Store) {
    this.#store = store;
    const isIt = eq(checkins.id, sql.placeholder('id'));
    this.#byId = store.tables.select().from(checkins).where(isIt).prepare();
  }

  /** Plans a check. @returns undefined when it is planned already. @param now UTC milliseconds. */
  plan(
    row: Pick<Checkin, 'stayId' | 'personId' | 'side' | 'kind' | 'dueOn' | 'until'>,
    now: number,
  ): Checkin | undefined {
    const values = { ...row, state: 'planned' as const, createdAt: now };
    return this.#store.tables.insert(checkins).values(values).onConflictDoNothing().returning().get();
  }

  byId(id: number): Checkin | undefined {
    return this.#byId.get({ id });
  }

  /** All checks of a stay, the earliest first. */
  ofStay(stayId: number): Checkin[] {
    const rows = this.#store.tables.select().from(checkins).where(eq(checkins.stayId, stayId));
    return rows.orderBy(asc(checkins.dueOn), asc(checkins.id)).all();
  }

  /** All checks of a person, the earliest first. */
  ofPerson(personId: number): Checkin[] {
    return this.#ofPerson().all({ personId });
  }

  /** The check that waits for the person's answer, the newest when there are several. */
  waitingFor(personId: number): Checkin | undefined {
    return this.#waitingFor().get({ personId });
  }

  /** How the last checks that a person was asked about a stay have ended, the newest first. */
  lastEnded(personId: number, stayId: number, limit: number): Checkin[] {
    const where = and(
      eq(checkins.personId, personId),
      eq(checkins.stayId, stayId),
      inArray(checkins.state, [...ENDED]),
    );
    const rows = this.#store.tables.select().from(checkins).where(where);
    return rows.orderBy(desc(checkins.endedAt), desc(checkins.id)).limit(limit).all();
  }

  change(id: number, change: CheckChange): void {
    this.#store.tables.update(checkins).set(change).where(eq(checkins.id, id)).run();
  }

  /** Goes from one of `from` to `to`. @returns false when it stands elsewhere by now. */
  enter(id: number, from: readonly CheckState[], to: CheckState, change: CheckChange = {}): boolean {
    const where = and(eq(checkins.id, id), inArray(checkins.state, [...from]));
    const set = { ...change, state: to };
    return this.#store.tables.update(checkins).set(set).where(where).run().changes === 1;
  }

  /** The person has said that nobody is to write into their chat about the case that this check has opened. */
  sayNotHere(id: number): void {
    this.change(id, { reason: NOT_HERE });
  }

  /** Whether nobody is to write first into the chat about this case. */
  isNotHere({ id, personId }: { id: number; personId: number }): boolean {
    return this.ofPerson(personId).some(({ caseId, reason }) => caseId === id && reason === NOT_HERE);
  }

  /** What was answered so far; empty when nothing was, or it is forgotten. */
  answers({ answers }: Pick<Checkin, 'answers'>): CheckAnswers {
    return answers === null
      ? {}
      : Answers.parse(JSON.parse(this.#store.vault.open(ANSWERS, answers))).answers;
  }

  keepAnswers(id: number, answers: CheckAnswers): void {
    const sealed = this.#store.vault.seal(ANSWERS, JSON.stringify({ v: 1, answers }));
    this.#store.tables.update(checkins).set({ answers: sealed }).where(eq(checkins.id, id)).run();
  }

  forgetAnswers(id: number): void {
    this.#store.tables.update(checkins).set({ answers: null }).where(eq(checkins.id, id)).run();
  }

  /** Counts what was answered, apart from who said it. @param month YYYY-MM. */
  score(row: Pick<Checkin, 'side' | 'kind'> & { land: string | null; month: string } & Scores): void {
    this.#store.tables
      .insert(checkinScores)
      .values({ ...row, id: randomInt(1, MOST) })
      .run();
  }

  /** Those of a stay that were not asked yet are not asked any more. @returns their ids. */
  dropPlanned(stayId: number, reason: string, now: number): number[] {
    const where = and(eq(checkins.stayId, stayId), inArray(checkins.state, ['planned', ...WAITING]));
    const set = { state: 'dropped' as const, reason, endedAt: now };
    const rows = this.#store.tables.update(checkins).set(set).where(where).returning({ id: checkins.id });
    return rows.all().map(({ id }) => id);
  }

  /**
   * Stays that have not ended and for which nobody has planned checks, or none of `kind` where one is given, behind `after`, at most
   * `limit`.
   */
  staysWithout(after: number, limit: number, kind: string | null = null): number[] {
    const { tables } = this.#store;
    const isIt = kind === null ? undefined : eq(checkins.kind, kind);
    const ofStay = and(eq(checkins.stayId, stays.id), isIt);
    const planned = tables.select({ id: checkins.id }).from(checkins).where(ofStay);
    const rows = tables
      .select({ id: stays.id })
      .from(stays)
      .where(
        and(gt(stays.id, after), sql`${stays.endedOn} IS NULL`, gt(stays.personId, 0), notExists(planned)),
      )
      .orderBy(asc(stays.id))
      .limit(limit);
    return rows.all().map(({ id }) => id);
  }

  /** Empties at most `limit` answers to checks that ended before `before` (UTC milliseconds). @returns how many. */
  emptyAnswers(before: number, limit: number): number {
    const { tables } = this.#store;
    const old = tables
      .select({ id: checkins.id })
      .from(checkins)
      .where(and(isNotNull(checkins.answers), lt(checkins.endedAt, before)))
      .limit(limit);
    return tables.update(checkins).set({ answers: null }).where(inArray(checkins.id, old)).run().changes;
  }

  /** Removes at most `limit` checks of stays that ended before `day` (YYYY-MM-DD); what is counted of them stays. @returns how many. */
  forget(day: string, limit: number): number {
    const { tables } = this.#store;
    const over = tables.select({ id: stays.id }).from(stays).where(lt(stays.endedOn, day));
    const old = tables
      .select({ id: checkins.id })
      .from(checkins)
      .where(inArray(checkins.stayId, over))
      .limit(limit)
      .all()
      .map(({ id }) => id);
    const isOld = inArray(checkins.id, old);
    foldChecks(this.#store, isOld);
    return tables.delete(checkins).where(isOld).run().changes;
  }
}
