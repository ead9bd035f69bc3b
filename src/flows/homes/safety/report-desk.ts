/** The desk about a report: what it reads, the neutral letter to the landlord, and the decision (R29). Who said it is never named. */
import type { Case } from '../../../db/cases.js';
import { offerNumber } from '../../../db/offers.js';
import type { Report } from '../../../db/reports.js';
import type { Staff } from '../../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { mention } from '../../case/case.js';
import { when } from '../../overview/look.js';
import type { DeskButton } from '../../payload.js';
import type { Turn } from '../../turn.js';
import { deskReason } from './report-words.js';

const VALUE = /^report:(\d{1,15})$/;

/** The open report that a button or modal names; undefined when it is decided. */
export function openReport(turn: Turn, value: string): Report | undefined {
  const report = turn.rows.reports.byId(Number(VALUE.exec(value)?.[1] ?? -1));
  return report?.state === 'open' ? report : undefined;
}

function buttonsOf({ id }: Report): DeskButton[] {
  const value = `report:${id}`;
  return [
    { verb: 'reportletter', label: phrase('desk-home-report-letter'), value, style: 'primary' },
    { verb: 'reportend', label: phrase('desk-home-report-end'), value },
  ];
}

/** Shows it in the thread of who has said it. */
export function showReport(turn: Turn, kase: Case, report: Report): void {
  const { offerId, landlordId, froze, reason, due } = report;
  const { reports } = turn.rows;
  const lines: Value[] = [
    phrase('desk-home-report', { number: offerNumber(offerId), reason: deskReason(reason) }),
    froze ? phrase('desk-home-report-froze') : phrase('desk-home-report-open'),
    phrase('desk-home-report-there', {
      count: reports.onTheWay(landlordId).length,
      held: reports.livingThere(landlordId),
    }),
    phrase('desk-home-report-due', { due: when(turn, due) }),
  ];
  turn.post(kase, { join: lines, by: '\n' }, 'answer', buttonsOf(report));
}

/** The thread in which it is spoken of; undefined when its person is gone. */
export function threadOf(turn: Turn, { caseId }: Report): Case | undefined {
  const kase = caseId === null ? undefined : turn.rows.cases.byId(caseId);
  return kase && kase.erasedAt === null ? kase : undefined;
}

/** One line about what was done. */
export function tellDesk(turn: Turn, report: Report, said: Phrase): void {
  const kase = threadOf(turn, report);
  if (kase) turn.post(kase, said);
}

/** Nobody has decided in time: it is spoken of where the offers are. */
export function reportDue(turn: Turn, id: number): void {
  const report = turn.rows.reports.byId(id);
  if (report?.state !== 'open') return;
  const said = phrase('desk-home-report-late', {
    number: offerNumber(report.offerId),
    since: when(turn, report.at),
  });
  turn.announce(turn.house.channels.offers, said, buttonsOf(report));
}

/** Writes down who did what about it. */
export function noteReport(
  turn: Turn,
  { id, caseId, landlordId }: Report,
  staff: Staff,
  action: string,
): void {
  const detail = JSON.stringify({ v: 1, report: id });
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, action, caseId, personId: landlordId, detail });
}

export const byStaff = (staff: Staff): { staff: Phrase } => ({ staff: mention(staff) });
