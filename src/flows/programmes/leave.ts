/** Whoever goes leaves their seats to those who wait, and nothing to be decided about the body for which they spoke. */
import type { Person } from '../../db/persons.js';
import { STANDING } from '../../db/registrations.js';
import { retractDecision } from '../partners/decide.js';
import type { Turn } from '../turn.js';
import { giveUp } from './seats.js';

/** Gives up everything that stands, in silence: before a person's rows are deleted. */
export function leaveProgrammes(turn: Turn, { id }: Person): void {
  for (const one of turn.rows.registrations.ofPerson(id)) if (STANDING.includes(one.state)) giveUp(turn, one);
  const partner = turn.rows.partners.of(id);
  if (partner) retractDecision(turn, partner);
}
