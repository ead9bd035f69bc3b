/** Somebody says that something is wrong with an offer: it is taken down, and what must not go on meanwhile stops at once (R29). */
import { numberOf } from '../../../db/cases.js';
import type { Offer } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Report } from '../../../db/reports.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { caseFor } from '../../case/case.js';
import { LATEST } from '../../case/clock.js';
import { menuButton } from '../../menu-buttons.js';
import type { Turn } from '../../turn.js';
import { callOffViewings } from '../key/held.js';
import { enterOffer } from '../offer-state.js';
import { showReport } from './report-desk.js';
import { askReason, REPORT_DUE, reasonOf } from './report-words.js';

/** Minutes of office time: a working day to look at it, three when everything is frozen already and the landlord is written to. */
const CHECK_MINUTES = 480;
const FROZEN_MINUTES = 3 * CHECK_MINUTES;

/** So many reports of one person are taken in a day: each takes homes away from others, and a working day of somebody. */
const MOST_A_DAY = 3;
const DAY = 86_400_000;

/** Further ones are for a human. Words of danger never come here: they are heard before any command. */
const isTooMuch = ({ rows, now }: Turn, { id }: Person): boolean =>
  rows.reports.madeSince(id, now - DAY) >= MOST_A_DAY;

function sayTooMuch(turn: Turn, person: Person): void {
  const human = [[menuButton('human', phrase('menu-human'))], [menuButton('danger', phrase('menu-danger'))]];
  turn.say(person, phrase('home-report-many', { count: MOST_A_DAY }), { buttons: human });
}

/** Asks what is wrong. @param offerId the offer that they were shown or live in. @returns false when there is no such offer. */
export function beginReport(turn: Turn, person: Person, offerId: number): boolean {
  const offer = turn.rows.offers.byId(offerId);
  if (!offer || offer.state === 'draft' || offer.landlordId === person.id) return false;
  askReason(turn, person, offer);
  return true;
}

/** `/report H12`: by the number that stands in every message about a home. */
export function reportByNumber(turn: Turn, person: Person, typed: string): void {
  const id = Number(/^\s*H?\s*(\d{1,12})\b/i.exec(typed)?.[1] ?? -1);
  if (!beginReport(turn, person, id))
    turn.say(person, phrase('home-report-how'), { buttons: [[menuButton('human', phrase('menu-human'))]] });
}

/** Freezes what may be shown of a landlord; what becomes free later is caught by `enterOffer`. */
function freeze(turn: Turn, landlordId: number): void {
  for (const offer of turn.rows.offers.of(landlordId))
    if (offer.state === 'cleared') enterOffer(turn, offer, 'frozen', 'report');
}

/** Households on the way to a key are to wait; nobody says why, or who has said what. */
function tellOnTheWay(turn: Turn, report: Report, reporters: readonly number[]): void {
  const date = { day: turn.house.office.today(report.due) };
  for (const id of turn.rows.reports.onTheWay(report.landlordId)) {
    const person = turn.rows.persons.byId(id);
    if (person && !reporters.includes(id)) turn.say(person, phrase('home-report-wait', { date }));
  }
}

/** The reporter and who holds the profile of their household. */
const withHolder = (turn: Turn, { id }: Person): number[] => [
  ...new Set([id, turn.rows.profiles.of(id)?.personId ?? id]),
];

function save(turn: Turn, person: Person, offer: Offer, reason: string): Report {
  const { rows, house, now } = turn;
  const persons = withHolder(turn, person);
  const froze = rows.reports.knows(persons, offer.landlordId);
  const minutes = froze ? FROZEN_MINUTES : CHECK_MINUTES;
  const due = house.office.afterStaffedMinutes(now, minutes) ?? now + LATEST;
  const kase = caseFor(turn, person, 'report');
  const { id: offerId, landlordId } = offer;
  const row = { personId: person.id, offerId, landlordId, reason, froze, due, caseId: kase.id, at: now };
  const report = rows.reports.add(row);
  turn.later(REPORT_DUE, `report:${report.id}`, due);
  if (froze) {
    freeze(turn, landlordId);
    tellOnTheWay(turn, report, persons);
    callOffViewings(turn, landlordId);
  }
  showReport(turn, kase, report);
  return report;
}

function taken(turn: Turn, report: Report, number: number): Phrase {
  const date = { day: turn.house.office.today(report.due) };
  return report.froze
    ? phrase('home-report-taken-frozen', { number, date })
    : phrase('home-report-taken', { number, date });
}

/** The reason was pressed. The same person says it once: a second press reads where it stands. */
export function takeReport(turn: Turn, person: Person, offerId: number, why: string): boolean {
  const offer = turn.rows.offers.byId(offerId);
  const reason = reasonOf(why);
  if (!offer || !reason || offer.landlordId === person.id) return false;
  const known = turn.rows.reports.openOf(person.id, offerId);
  if (!known && isTooMuch(turn, person)) {
    sayTooMuch(turn, person);
    return true;
  }
  const report = known ?? save(turn, person, offer, reason);
  const danger: Button[][] = [[menuButton('danger', phrase('menu-danger'))]];
  turn.say(person, taken(turn, report, numberOf(report.caseId ?? 0)), { buttons: danger });
  return true;
}
