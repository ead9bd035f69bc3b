/** Somebody says that something is wrong with an offer (R29). */
import type { Person } from '../../../db/persons.js';
import type { Turn } from '../../turn.js';

export function beginReport(_turn: Turn, _person: Person, _offerId: number): boolean {
  return false;
}
export function takeReport(_turn: Turn, _person: Person, _offerId: number, _why: string): boolean {
  return false;
}
