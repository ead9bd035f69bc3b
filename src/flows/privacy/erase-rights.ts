/** What stands in the way of a deletion. */
import type { Case } from '../../db/cases.js';
import type { Turn } from '../turn.js';

/** The open urgent cases of a person: no button alone deletes them (Art. 17(3) GDPR, R9). */
export const openRed = (turn: Turn, personId: number): Case[] =>
  turn.rows.cases.allOf(personId).filter(({ state, urgency }) => urgency === 'red' && state !== 'resolved');
