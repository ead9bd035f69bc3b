/** Whoever goes leaves their seats to those who wait, and nothing to be decided about the body for which they spoke. */
import type { Person } from '../../db/persons.js';
import { STANDING } from '../../db/registrations.js';
import { retractDecision } from '../partners/decide.js';
import type { Turn } from '../turn.js';
import { takeBackSheets } from './desk/sheet.js';
import { giveUp } from './seats.js';

/** Gives up everything that stands, in silence: before a person's rows are deleted. */
export function leaveProgrammes(turn: Turn, { id }: Person): void {
  const all = turn.rows.registrations.ofPerson(id);
  takeBackSheets(turn, new Set(all.map(({ programmeId }) => programmeId)));
  for (const one of all) if (STANDING.includes(one.state)) giveUp(turn, one);
  const partner = turn.rows.partners.of(id);
  if (partner) retractDecision(turn, partner);
}
