/** How long what is kept: one table, from which the job deletes and the privacy text is printed. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { Store } from './open.js';
import type { Rows } from './rows.js';
import { audit, cases } from './schema.js';

const DAY = 86_400_000;

/** Days after the end of the thing named (practice R12). */
export const KEPT_DAYS = {
  /** The payload of an event, after it was handled. */
  inbox: 7,
  /** The payload of an event on which the program failed. */
  poisoned: 30,
  /** The id that keeps a repeat away. */
  dedupe: 35,
  /** The words that went out. */
  outbox: 7,
  /** What a button means; keyboards in old messages can be pressed for months. */
  buttons: 365,
  /** Answers and wishes, after the search has ended: withdrawn, or a home found. */
  profile: 30,
  /** What was said in a closed case, here and in Slack. Number, topic and outcome stay. */
  resolved: 90,
  /** The same for urgent cases, unless the operator sets `red_case_days`. */
  red: 90,
  /** Messages that were answered without a case. */
  loose: 90,
  /** Questions without an answer, since they were last asked. */
  questions: 30,
  audit: 365,
  /** What was said unasked, and codes to join a household. */
  contacts: 35,
  /** What was said to a home that was shown, and what came of it; also looking at it, and the runs that chose it. */
  proposals: 180,
  /** Whose a home was and where, after it is listed no more. */
  offers: 180,
  /** Who lived in a home that was found through us, after they have left it. */
  stays: 365,
  /** What was answered about how it is; that it was asked is kept as long as the stay. */
  checkins: 30,
  /** That somebody was rung, and their number, once no request or call needs it. */
  calls: 90,
  /** What somebody has told us about a home, after it was decided. */
  reports: 365,
  /** Times and codes to show an identity. That it was seen is kept until the day it counts to. */
  slots: 35,
  /** A priority, after its end. */
  bands: 180,
  /** Who got a message to many, after its end; drafts that never went. */
  broadcasts: 90,
  /** Who has taken part in a programme, and what they told its organiser, after its end. */
  registrations: 90,
  /** A body that asked to work with us and was refused. */
  partners: 90,
  /** Copies of the database made before an upgrade. */
  copies: 30,
} as const;
export type Kept = { [what in keyof typeof KEPT_DAYS]: number };

/** Wakes the flow that empties a case which has been closed for so long. */
export const CASE_OLD = 'case-old';

function forgetCopies(databasePath: string, before: number): number {
  const folder = dirname(databasePath);
  const copies = readdirSync(folder).filter((name) => name.startsWith(`${basename(databasePath)}.before-`));
  const old = copies.filter((name) => statSync(join(folder, name)).mtimeMs < before);
  for (const name of old) rmSync(join(folder, name));
  return old.length;
}

/** So many rows at once stay well below the 20 ms that a transaction may take. */
const AT_ONCE = 200;

type Sweep = (limit: number) => number;

/** Homes: each thing by the end that it has. */
function homesSweeps(
  { expiredHomes, bands, callBacks, phones, journeys, checkins }: Rows,
  kept: Kept,
  now: number,
): Record<string, Sweep> {
  const before = (what: keyof Kept): number => now - kept[what] * DAY;
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return {
    proposals: (limit) => expiredHomes.emptyProposals(before('proposals'), limit),
    viewings: (limit) => expiredHomes.viewings(before('proposals'), limit),
    moves: (limit) => expiredHomes.fallenMoves(before('proposals'), limit),
    rounds: (limit) => expiredHomes.rounds(before('proposals'), limit),
    checkins: (limit) => checkins.emptyAnswers(before('checkins'), limit),
    checkinRows: (limit) => checkins.forget(day(before('stays')), limit),
    stays: (limit) => expiredHomes.stays(day(before('stays')), limit),
    pairs: (limit) => expiredHomes.pairs(before('proposals'), limit),
    offers: (limit) => expiredHomes.offers(before('offers'), limit),
    calls: (limit) => expiredHomes.calls(before('calls'), limit),
    callBacks: (limit) => callBacks.forget(before('calls'), limit),
    phones: (limit) => phones.forget(before('calls'), limit),
    reports: (limit) => expiredHomes.reports(before('reports'), limit),
    slots: (limit) => expiredHomes.slots(before('slots'), limit),
    attestCodes: (limit) => expiredHomes.attestCodes(before('slots'), limit),
    identities: (limit) => expiredHomes.identities(day(now), limit),
    journeys: (limit) => journeys.forget(day(before('stays')), limit),
    bands: (limit) => bands.forget(before('bands'), day(before('bands')), limit),
  };
}

/** Its posts in Slack are removed through the outbox, so this is an event: one a day for each case until it is done. */
function oldCases(store: Store, rows: Rows, urgency: 'normal' | 'red', before: number, now: number): Sweep {
  const today = Math.floor(now / DAY);
  return (limit) => {
    const done = and(eq(cases.state, 'resolved'), isNull(cases.clearedAt), isNull(cases.erasedAt));
    const old = store.tables
      .select({ id: cases.id })
      .from(cases)
      .where(and(done, eq(cases.urgency, urgency), lt(cases.resolvedAt, before)))
      .all();
    const added = old.slice(0, limit).filter(({ id }) => {
      const payload = { type: 'timer.due', key: CASE_OLD, subject: `case:${id}` };
      return rows.inbox.add({ source: 'timer', externalId: `${CASE_OLD}:${id}:${today}`, payload }, now);
    });
    return added.length;
  };
}

function sweeps(store: Store, rows: Rows, kept: Kept, now: number): Record<string, Sweep> {
  const before = (what: keyof Kept): number => now - kept[what] * DAY;
  const oldAudit = (limit: number) =>
    store.tables
      .select({ id: audit.id })
      .from(audit)
      .where(lt(audit.at, before('audit')))
      .limit(limit);
  return {
    inbox: (limit) => rows.inbox.forgetPayloads('done', before('inbox'), limit),
    poisoned: (limit) => rows.inbox.forgetPayloads('failed', before('poisoned'), limit),
    dedupe: (limit) => rows.inbox.forgetIds(before('dedupe'), limit),
    submissions: (limit) => rows.staff.forgetSubmissions(before('dedupe'), limit),
    outbox: (limit) => rows.outbox.forgetWords(before('outbox'), limit),
    contacts: (limit) => rows.contacts.forget(before('contacts'), limit),
    codes: (limit) =>
      Math.max(
        rows.households.forget(before('contacts'), limit),
        rows.attestCodes.forget(before('contacts'), limit),
      ),
    buttons: (limit) => rows.buttons.forget(before('buttons'), limit),
    profile: (limit) => rows.expired.endedProfiles(before('profile'), limit),
    resolved: oldCases(store, rows, 'normal', before('resolved'), now),
    red: oldCases(store, rows, 'red', before('red'), now),
    loose: (limit) => rows.expired.looseMessages(before('loose'), limit),
    questions: (limit) => rows.questions.forget(before('questions'), limit),
    asks: (limit) => rows.asks.forget(before('contacts'), limit),
    ...homesSweeps(rows, kept, now),
    broadcasts: (limit) => rows.expiredBroadcasts.readers(before('broadcasts'), limit),
    broadcastDrafts: (limit) => rows.expiredBroadcasts.drafts(before('broadcasts'), limit),
    registrations: (limit) => rows.registrations.forget(before('registrations'), limit),
    leftForms: (limit) => rows.expired.leftForms(['registration', 'partner'], before('profile'), limit),
    programmes: (limit) => rows.programmes.forget(before('registrations'), limit),
    programmeLists: (limit) => rows.programmeLists.forgetOld(now - DAY, limit),
    partners: (limit) => rows.partners.forget(before('partners'), limit),
    offerLists: (limit) => rows.offerLists.forgetOld(now - DAY, limit),
    rents: (limit) => rows.rents.forgetOld(now - DAY, limit),
    localHelp: (limit) => rows.localHelp.forgetOld(now - DAY, limit),
    audit: (limit) =>
      store.tables
        .delete(audit)
        .where(inArray(audit.id, oldAudit(limit)))
        .run().changes,
  };
}

/**
 * Deletes what is past its time, a little at a time so that nobody waits. @param now UTC milliseconds of the business clock.
 * @returns how many rows or files of each kind went, or were put in line to go.
 */
export async function applyRetention(
  store: Store,
  rows: Rows,
  databasePath: string,
  now: number,
  kept: Kept = KEPT_DAYS,
): Promise<Record<string, number>> {
  const gone: Record<string, number> = {};
  for (const [name, sweep] of Object.entries(sweeps(store, rows, kept, now))) {
    let last = AT_ONCE;
    for (gone[name] = 0; last === AT_ONCE; gone[name] += last) {
      last = store.transaction(() => sweep(AT_ONCE));
      await setImmediate();
    }
  }
  // What was overwritten in the database must not live on in its write-ahead log.
  store.checkpoint();
  return { ...gone, copies: forgetCopies(databasePath, now - kept.copies * DAY) };
}
