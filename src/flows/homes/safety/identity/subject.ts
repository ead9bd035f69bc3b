/** Whom a check is about, and whether a colleague may write down what came of it. */
import type { CheckSlot } from '../../../../db/check-slots.js';
import type { Person } from '../../../../db/persons.js';
import type { Staff } from '../../../../db/staff.js';
import type { Turn } from '../../../turn.js';
import { may } from '../../../verbs/rights.js';

export type Subject = {
  /** `check:4`, `code:…` or `case:12`, as buttons and modals carry it. */
  value: string;
  person: Person;
  slot: CheckSlot | null;
  /** The hash of a code that is used up with it. */
  code: string | null;
  /** A partner attests; they see only who has shown them a code or has come to their hour. */
  attests: boolean;
  isLandlord: boolean;
  isSeen: boolean;
};

type Named = Pick<Subject, 'slot' | 'code'> & { personId: number | null; own: boolean };

function named(turn: Turn, staff: Staff, value: string): Named | null {
  const [kind, id = ''] = value.split(':');
  const { checkSlots, attestCodes, cases } = turn.rows;
  if (kind === 'check') {
    const slot = checkSlots.byId(Number(id));
    const isOpen = slot && slot.endedAt === null;
    return isOpen ? { slot, code: null, personId: slot.personId, own: slot.staffId === staff.id } : null;
  }
  if (kind === 'code') {
    const code = attestCodes.byHash(id, turn.now);
    return code ? { slot: null, code: code.hash, personId: code.personId, own: true } : null;
  }
  const kase = kind === 'case' ? cases.byId(Number(id)) : undefined;
  const isThere = kase && kase.erasedAt === null;
  return isThere ? { slot: null, code: null, personId: kase.personId, own: false } : null;
}

/** Checkers may write down every check, partners what was shown to them. */
export function subjectOf(turn: Turn, staff: Staff, value: string): Subject | 'gone' | 'no-right' {
  const found = named(turn, staff, value);
  const checks = may(staff, 'check');
  if (!checks && !(may(staff, 'partner') && (found === null || found.own))) return 'no-right';
  const person = found?.personId ? turn.rows.persons.byId(found.personId) : undefined;
  if (!found || !person) return 'gone';
  const { slot, code } = found;
  const isPartners = code !== null || slot?.kind === 'partner';
  return {
    value,
    person,
    slot,
    code,
    attests: isPartners || !checks,
    isLandlord: turn.rows.landlords.get(person.id) !== undefined,
    isSeen: turn.rows.identities.best(person.id, turn.today) !== undefined,
  };
}
