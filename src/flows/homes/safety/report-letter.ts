/** The neutral letter to a landlord about whose offer something was said: written by a human, naming nobody, with a way to object (R29). */
import { offerNumber } from '../../../db/offers.js';
import type { Report } from '../../../db/reports.js';
import type { Staff } from '../../../db/staff.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import { reachLandlord } from '../../calling/reach.js';
import { caseFor, sendToPerson } from '../../case/case.js';
import { LATEST } from '../../case/clock.js';
import { REPLY_MAX } from '../../case/thread.js';
import { modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { byStaff, noteReport, openReport, tellDesk } from './report-desk.js';

/** So many minutes of office time, three working days, they have to object. */
const OBJECT_MINUTES = 3 * 480;

/** The last day for an objection that is asked for now; YYYY-MM-DD. */
export function objectBy(turn: Turn): string {
  const { office } = turn.house;
  return office.today(office.afterStaffedMinutes(turn.now, OBJECT_MINUTES) ?? turn.now + LATEST);
}

const momentOf = (turn: Turn, at: number): { at: Value } => {
  const { day, time } = turn.house.office.moment(at);
  return { at: { join: [{ day }, time], by: ', ' } };
};

/** Says `text` to the landlord: in their chat, outside the quiet hours, and kept in their case, or by a call. */
export function writeLandlord(turn: Turn, report: Report, staff: Staff, text: string): void {
  const landlord = turn.rows.persons.byId(report.landlordId);
  if (!landlord) return;
  const byPhone = landlord.chat === null || turn.rows.landlords.get(landlord.id)?.channel === 'phone';
  if (!byPhone) {
    const kase = caseFor(turn, landlord, 'offer');
    const morning = turn.byDay(landlord);
    sendToPerson(turn, kase, staff, text, null, morning);
    if (morning > 0) turn.post(kase, phrase('desk-home-report-letter-later', momentOf(turn, morning)));
    return;
  }
  const due = turn.house.office.afterStaffedMinutes(turn.now, 480) ?? turn.now + LATEST;
  const subject = `report:${report.id}`;
  reachLandlord(turn, landlord.id, { kind: 'report', subject, said: text, due, offerId: report.offerId });
}

/** What a letter begins with, in the landlord's language; the human who sends it changes what they will. */
export function draftFor(turn: Turn, report: Report, said: Phrase): string {
  const language = turn.rows.persons.byId(report.landlordId)?.language ?? turn.house.staffLanguage;
  return turn.words.text(language, said, 'plain');
}

export function beginLetter(turn: Turn, _staff: Staff, value: string): Reply {
  const report = openReport(turn, value);
  if (!report) return notice(phrase('desk-refused-gone'));
  const number = offerNumber(report.offerId);
  const draft = phrase('home-report-letter', { number, date: { day: objectBy(turn) } });
  return openModal({
    verb: 'reportletter',
    title: phrase('desk-home-report-letter-title', { number }),
    fields: [
      {
        kind: 'text',
        id: 'letter',
        label: phrase('desk-home-report-letter-label'),
        hint: phrase('desk-home-report-letter-hint'),
        initial: draftFor(turn, report, draft),
        max: REPLY_MAX,
      },
    ],
    submit: phrase('desk-home-report-letter-send'),
    meta: value,
  });
}

export function submitLetter(
  turn: Turn,
  staff: Staff,
  { letter = '' }: Readonly<Partial<Record<string, string>>>,
  meta: string,
): Reply | undefined {
  const report = openReport(turn, meta);
  if (!report) return modalErrors(phrase('desk-refused-gone'), 'letter');
  const text = letter.trim();
  if (text === '') return modalErrors(phrase('desk-modal-empty'), 'letter');
  if (text.length > REPLY_MAX) return modalErrors(phrase('desk-modal-long', { max: REPLY_MAX }), 'letter');
  writeLandlord(turn, report, staff, text);
  noteReport(turn, report, staff, 'report-letter');
  tellDesk(turn, report, phrase('desk-home-report-letter-by', byStaff(staff)));
  return undefined;
}
