/** Consents: each asked for only when it is needed, by one tap, with a receipt, and taken back as easily (R7). */
import type { Consent } from '../db/consents.js';
import type { Person } from '../db/persons.js';
import { type Key, type Phrase, phrase, type Value } from '../words/phrase.js';
import type { Action, Button } from './actions.js';
import type { Turn } from './turn.js';

/** Purposes and the version of their words; a higher one is asked for anew. */
const VERSIONS = {
  /** What a home must have because of an illness or disability (Art. 9 GDPR). */
  'special-needs': 1,
  /** A program of somebody else may read words to translate or to answer (R31). */
  ai: 1,
  /** One landlord by name sees name and phone. */
  landlord: 1,
  /** Being asked after moving in how it is (R30). */
  'check-ins': 1,
} as const;
export type Purpose = keyof typeof VERSIONS;

/** Whom a consent is for, where the purpose alone does not say it: `landlord:7`, and the name as the person reads it. */
export type ConsentSubject = { subject: string; name: string };

const isPurpose = (purpose: string): purpose is Purpose => Object.hasOwn(VERSIONS, purpose);

/** Whether the person agrees to this now, to its present words. */
export function hasConsent(turn: Turn, person: Person, purpose: Purpose, to?: ConsentSubject): boolean {
  const standing = turn.rows.consents.standing(person.id, purpose, to?.subject ?? '');
  return standing?.version === VERSIONS[purpose];
}

/** What a consent is called in lists. */
export function nameOf({ purpose, about }: Pick<Consent, 'purpose' | 'about'>): Value {
  const name: Phrase = isPurpose(purpose)
    ? { key: `consent-name-${purpose}` as Key }
    : phrase('consent-name-old');
  return about === null ? name : { join: [name, about], by: ': ' };
}

/**
 * Asks for a consent, unless it stands. @param next what goes on once the person has answered, yes or no; the flow that
 * takes it up looks with `hasConsent`. @returns true when the person has agreed before: nothing is asked then.
 */
export function askConsent(
  turn: Turn,
  person: Person,
  purpose: Purpose,
  next: Action | null,
  to?: ConsentSubject,
): boolean {
  if (hasConsent(turn, person, purpose, to)) return true;
  const what = { purpose, subject: to?.subject ?? '', about: to?.name ?? null };
  const id = turn.rows.consents.ask(person.id, what, VERSIONS[purpose], turn.now);
  const button = (answer: 'yes' | 'no', label: Phrase): Button => ({
    label,
    use: 'once',
    action: { v: 1, do: 'consent', id, answer, ...(next && { next }) },
  });
  const said: Phrase = { key: `consent-${purpose}` as Key, ...(to && { params: { name: to.name } }) };
  turn.say(person, said, {
    buttons: [[button('yes', phrase('consent-yes')), button('no', phrase('consent-no'))]],
  });
  return false;
}

/** Records an answer, or a withdrawal, with its receipt. @returns false when it is none of the person's, or answered before. */
export function answerConsent(
  turn: Turn,
  person: Person,
  { id, answer }: Extract<Action, { do: 'consent' }>,
): boolean {
  const receipt = turn.rows.consents.byId(id);
  if (receipt?.personId !== person.id || receipt.withdrawnAt !== null) return false;
  const isOpen = receipt.givenAt === null;
  if (isOpen === (answer === 'withdraw')) return false;
  if (answer === 'yes') turn.rows.consents.give(receipt, 'button', turn.now);
  else turn.rows.consents.withdraw(id, turn.now);
  const { day, time } = turn.house.office.moment(turn.now);
  const params = { what: nameOf(receipt), date: { day }, time };
  if (answer === 'yes') turn.say(person, phrase('consent-given', params));
  else turn.say(person, answer === 'no' ? phrase('consent-refused') : phrase('consent-withdrawn', params));
  return true;
}

/** All consents that stand, each with its button to take it back. */
export function sayConsents(turn: Turn, person: Person): void {
  const standing = turn.rows.consents
    .all(person.id)
    .filter(({ givenAt, withdrawnAt }) => givenAt !== null && withdrawnAt === null);
  if (standing.length === 0) {
    turn.say(person, phrase('consents-none'));
    return;
  }
  for (const consent of standing) {
    const { day } = turn.house.office.moment(consent.givenAt ?? 0);
    const withdraw: Button = {
      label: phrase('consent-withdraw'),
      use: 'once',
      action: { v: 1, do: 'consent', id: consent.id, answer: 'withdraw' },
    };
    const said = phrase('consents-one', { what: nameOf(consent), date: { day } });
    turn.say(person, said, { buttons: [[withdraw]] });
  }
}
