/** The decision about a report: nothing in it, the offer ends, or nothing of the landlord is shown any more. */
import { offerNumber } from '../../../db/offers.js';
import type { Report } from '../../../db/reports.js';
import type { Staff } from '../../../db/staff.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import { REPLY_MAX } from '../../case/thread.js';
import { modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { lacking, may } from '../../verbs/rights.js';
import { resume } from '../key/held.js';
import { passOn } from '../key/waiting.js';
import { enterOffer } from '../offer-state.js';
import { checkOffer } from './check.js';
import { holdWay } from './on-the-way.js';
import { byStaff, noteReport, openReport, tellDesk, threadOf } from './report-desk.js';
import { draftFor, objectBy, writeLandlord } from './report-letter.js';
import { REPORT_DUE } from './report-words.js';

type Filled = Readonly<Partial<Record<string, string>>>;

/** Why a proposal was taken back that a report has frozen. */
const BY_REPORT = 'report';

const ENDS = ['nothing', 'offer', 'ban'] as const;
type End = (typeof ENDS)[number];

const LABELS: Readonly<Record<End, Phrase>> = {
  nothing: phrase('desk-home-report-is-nothing'),
  offer: phrase('desk-home-report-is-offer'),
  ban: phrase('desk-home-report-is-ban'),
};

export function beginEnding(turn: Turn, staff: Staff, value: string): Reply {
  const report = openReport(turn, value);
  if (!report) return notice(phrase('desk-refused-gone'));
  const number = offerNumber(report.offerId);
  const ends = may(staff, 'coordinate') ? ENDS : ENDS.filter((end) => end !== 'ban');
  const draft = phrase('home-report-decided', { number, date: { day: objectBy(turn) } });
  return openModal({
    verb: 'reportend',
    title: phrase('desk-home-report-end-title', { number }),
    fields: [
      {
        kind: 'select',
        id: 'end',
        label: phrase('desk-home-report-end'),
        options: ends.map((id) => ({ id, label: LABELS[id] })),
      },
      {
        kind: 'text',
        id: 'letter',
        label: phrase('desk-home-report-end-label'),
        hint: phrase('desk-home-report-end-hint'),
        initial: draftFor(turn, report, draft),
        max: REPLY_MAX,
        optional: true,
      },
    ],
    submit: phrase('desk-save'),
    meta: value,
  });
}

/** What was frozen goes back to the desk, where somebody clears it anew, once nothing else holds it back. */
function thaw(turn: Turn, landlordId: number): void {
  const { offers, reports } = turn.rows;
  if (reports.freezes(landlordId) || offers.isBanned(landlordId)) return;
  for (const offer of offers.of(landlordId)) {
    const back = offer.state === 'frozen' ? enterOffer(turn, offer, 'checking') : undefined;
    if (!back) continue;
    checkOffer(turn, back);
    // Whoever was asked, and heard that the home is gone, loses nothing by it. Who has reported is not asked about it again.
    turn.rows.proposals.forgetTakenBack(offer.id, BY_REPORT, reports.reportersOf(landlordId));
  }
  passOn(turn, landlordId);
  resume(turn, landlordId);
}

/** Ends an offer from wherever it is; one on the way to a key is for humans. */
function endOffer(turn: Turn, id: number): void {
  const offer = turn.rows.offers.byId(id);
  if (!offer) return;
  const held = offer.state === 'cleared' ? enterOffer(turn, offer, 'frozen', BY_REPORT) : offer;
  if (held) enterOffer(turn, held, 'rejected', BY_REPORT);
}

function uphold(turn: Turn, report: Report, end: End): void {
  const { offerId, landlordId } = report;
  endOffer(turn, offerId);
  holdWay(turn, report, end === 'ban');
  if (end !== 'ban') return;
  if (!turn.rows.offers.isBanned(landlordId))
    turn.rows.landlords.put(landlordId, { bannedAt: turn.now }, turn.now);
  for (const { id } of turn.rows.offers.of(landlordId)) endOffer(turn, id);
}

/** Who has said it hears what became of it. */
function answer(turn: Turn, report: Report, end: End): void {
  const person = turn.rows.persons.byId(report.personId);
  const number = offerNumber(report.offerId);
  if (!person) return;
  const nothing = phrase('home-report-nothing', { number });
  const said = end === 'nothing' ? nothing : phrase('home-report-upheld', { number });
  turn.say(person, said, { notBefore: turn.byDay(person) });
}

export function submitEnding(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  const report = openReport(turn, meta);
  if (!report) return modalErrors(phrase('desk-refused-gone'), 'end');
  const end = ENDS.find((one) => one === more.end);
  if (!end) return modalErrors(phrase('desk-modal-empty'), 'end');
  if (end === 'ban' && !may(staff, 'coordinate')) return modalErrors(lacking('coordinate'), 'end');
  const text = (more.letter ?? '').trim();
  if (end !== 'nothing' && text === '') return modalErrors(phrase('desk-modal-empty'), 'letter');
  if (text.length > REPLY_MAX) return modalErrors(phrase('desk-modal-long', { max: REPLY_MAX }), 'letter');
  const state = end === 'nothing' ? 'dismissed' : 'upheld';
  if (!turn.rows.reports.decide(report.id, state, staff.id, turn.now))
    return modalErrors(phrase('desk-refused-gone'), 'end');
  turn.forget(REPORT_DUE, `report:${report.id}`);
  if (end !== 'nothing') uphold(turn, report, end);
  thaw(turn, report.landlordId);
  if (end !== 'nothing') writeLandlord(turn, report, staff, text);
  answer(turn, report, end);
  noteReport(turn, report, staff, `report-${end}`);
  const line = { ...byStaff(staff), number: offerNumber(report.offerId), outcome: LABELS[end] };
  const said = phrase('desk-home-report-ended', line);
  const kase = threadOf(turn, report);
  const lift = { verb: 'unban', label: phrase('desk-home-report-unban'), value: `report:${report.id}` };
  if (kase && end === 'ban') turn.post(kase, said, 'answer', [lift]);
  else tellDesk(turn, report, said);
  return undefined;
}

/** Lifts a ban: somebody else who coordinates, not the one who set it. Their offers stay ended; a new look begins from the desk. */
export function liftBan(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const report = turn.rows.reports.byId(Number(/^report:(\d{1,15})$/.exec(value)?.[1] ?? -1));
  if (!report || !turn.rows.offers.isBanned(report.landlordId)) return notice(phrase('desk-refused-gone'));
  const since = turn.rows.landlords.get(report.landlordId)?.bannedAt ?? 0;
  if (turn.rows.reports.upheldBy(report.landlordId, since).includes(staff.id))
    return notice(phrase('desk-home-report-unban-two'));
  turn.rows.landlords.put(report.landlordId, { bannedAt: null }, turn.now);
  noteReport(turn, report, staff, 'report-unban');
  tellDesk(turn, report, phrase('desk-home-report-unbanned', byStaff(staff)));
  thaw(turn, report.landlordId);
  return undefined;
}
