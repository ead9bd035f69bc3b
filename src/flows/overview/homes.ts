/** What of homes waits for somebody: the landlord's or the office's answer, what is ahead today, contracts that end with no plan. */
import type { HomeList, HomeMoment, HomeRow } from '../../db/home-lists.js';
import { offerNumber } from '../../db/offers.js';
import { phrase, type Value } from '../../words/phrase.js';
import type { Field } from '../reply.js';
import { caseLink } from './case-line.js';
import { dayAfter, type Look, when } from './look.js';

const DAY = 86_400_000;
/** Nobody has to be reminded before that (R20). */
const ANSWER_DAYS = 2;
const OFFICE_DAYS = 14;
const WEEK = 7;
/** The first question "where next?" comes then (R30). */
const PLAN_DAYS = 120;
const LISTED = 60;

function momentOf({ house: { office }, now, today }: Look): HomeMoment {
  return {
    today,
    inWeek: dayAfter(today, WEEK),
    inMonths: dayAfter(today, PLAN_DAYS),
    answeredBefore: now - ANSWER_DAYS * DAY,
    officeBefore: now - OFFICE_DAYS * DAY,
    dayFrom: office.onDay(now, 0, 0),
    dayTo: office.onDay(now, 1, 0),
  };
}

const found = (look: Look, list: HomeList): HomeRow[] =>
  look.rows.homeLists.rows(list, momentOf(look), LISTED);

export const countOf = (look: Look, list: HomeList): number => found(look, list).length;

function lineOf(look: Look, { personId, offerId, at, day }: HomeRow): Value {
  const kase = look.rows.cases.openOf(personId) ?? look.rows.cases.allOf(personId)[0];
  const moment: Value = day === null ? when(look, at ?? look.now) : { day, year: true };
  return phrase('desk-home-row', {
    case: kase ? caseLink(look, kase) : '–',
    number: offerNumber(offerId),
    moment,
  });
}

export const homeRows = (look: Look, list: HomeList): Field[] =>
  found(look, list).map((row) => ({ kind: 'say', said: lineOf(look, row) }));
