/** Consents: each asked for only when it is needed, by one tap, with a receipt, and taken back as easily (R7). */
import { createHash } from 'node:crypto';
import type { Consent, How } from '../../db/consents.js';
import type { Person } from '../../db/persons.js';
import type { Rows } from '../../db/rows.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import type { Turn } from '../turn.js';

/** Purposes and the version of their words; a higher one is asked for anew at the next need. */
const VERSIONS = {
  /** What a home must have, where that may say something about health (Art. 9 GDPR). */
  'special-needs': 1,
  /** A program of somebody else may answer, translate and turn recordings into words (R31). */
  ai: 1,
  /** A household, or a landlord, is asked now and then how it is (R30). */
  'check-ins': 1,
  'host-check-ins': 1,
  /** Rooms in a home where a man lives alone may be shown to them. */
  'man-alone': 1,
} as const;
export type Purpose = keyof typeof VERSIONS;

export const AI_HELP = 'ai';

/** Nobody in particular: the purpose alone says whom it is for. */
const FOR_US = { subject: '', about: null };

/** Whom it is for. Help by a program is agreed to by the name of its provider: another one is asked for anew. */
function whom(turn: Turn, purpose: Purpose): { subject: string; about: string | null } {
  const { model } = turn.house;
  if (purpose !== AI_HELP || !model) return FOR_US;
  return { subject: `${model.provider}:${model.country}`, about: `${model.provider} (${model.country})` };
}

/** Its words. */
function wordsOf(turn: Turn, purpose: Purpose): Phrase {
  const { model } = turn.house;
  if (purpose !== AI_HELP) return { key: `consent-${purpose}` as Key };
  return phrase('consent-ai', {
    provider: model?.provider ?? '',
    country: { country: model?.country ?? '' },
  });
}

const isPurpose = (purpose: string): purpose is Purpose => Object.hasOwn(VERSIONS, purpose);
const isCurrent = (turn: Turn, { purpose, version, subject }: Consent): boolean =>
  isPurpose(purpose) && version === VERSIONS[purpose] && subject === whom(turn, purpose).subject;

/** The receipt by which this person agrees to this now, to its present words. */
export function standingOf(turn: Turn, personId: number, purpose: Purpose): Consent | undefined {
  const standing = turn.rows.consents.standing(personId, purpose, whom(turn, purpose).subject);
  return standing && isCurrent(turn, standing) ? standing : undefined;
}

/** Whether this person agrees to this now, to its present words. */
export const hasConsent = (turn: Turn, personId: number, purpose: Purpose): boolean =>
  standingOf(turn, personId, purpose) !== undefined;

/** Whether it was asked for in its present words, whatever the answer. */
export const wasAsked = (turn: Turn, personId: number, purpose: Purpose): boolean =>
  turn.rows.consents.all(personId).some((one) => one.purpose === purpose && isCurrent(turn, one));

/** Whether the last answer to its present words was a no, or it was taken back. */
export function hasRefused(turn: Turn, personId: number, purpose: Purpose): boolean {
  const asked = turn.rows.consents.all(personId);
  const answered = asked.find(
    (one) => one.purpose === purpose && isCurrent(turn, one) && (one.givenAt ?? one.withdrawnAt) !== null,
  );
  return answered !== undefined && answered.withdrawnAt !== null;
}

/** Whether the receipt `id` is about `purpose`. */
export const isAbout = (turn: Turn, id: number, purpose: Purpose): boolean =>
  turn.rows.consents.byId(id)?.purpose === purpose;

/** Whether the receipt `id` is about the help of a program. */
export const isAboutHelp = (turn: Turn, id: number): boolean => isAbout(turn, id, AI_HELP);

/** Whether they agree to have rooms shown where a man lives alone; readable outside of a turn too. */
export function wishesManAlone({ consents }: Pick<Rows, 'consents'>, personId: number): boolean {
  const purpose = 'man-alone';
  return consents.standing(personId, purpose, FOR_US.subject)?.version === VERSIONS[purpose];
}

/** What a consent is called in lists. */
export const nameOf = ({ purpose }: Pick<Consent, 'purpose'>): Phrase =>
  isPurpose(purpose) ? { key: `consent-name-${purpose}` as Key } : phrase('consent-name-old');

/** A consent as lists show it: what for, which version of the words, since which day. */
export const consentLine = (turn: Turn, consent: Consent): Phrase =>
  phrase('consents-line', {
    what: nameOf(consent),
    version: consent.version,
    date: { day: turn.house.office.today(consent.givenAt ?? 0), year: true },
  });

/**
 * Asks, with two equal buttons, and writes down in which words. Words that still wait for an answer keep their receipt.
 * @param inForm whether it stands in the place of a form's question. @param message in our books that waits for it.
 */
export function consentQuestion(
  turn: Turn,
  person: Person,
  purpose: Purpose,
  inForm: boolean,
  message?: number,
): { said: Phrase; buttons: Button[][] } {
  const said = wordsOf(turn, purpose);
  const words = turn.words.value(person.language, said, 'plain');
  const textHash = createHash('sha256').update(words).digest('hex');
  const asked = { version: VERSIONS[purpose], language: person.language, textHash };
  const open = turn.rows.consents.unanswered(person.id, purpose);
  const same = open && isCurrent(turn, open) && open.textHash === textHash;
  const id = same
    ? open.id
    : turn.rows.consents.ask(person.id, { purpose, ...whom(turn, purpose) }, asked, turn.now);
  const button = (answer: 'yes' | 'no', label: Phrase): Button => ({
    label,
    use: 'once',
    action: { v: 1, do: 'consent', id, answer, inForm, ...(message !== undefined && { message }) },
  });
  return {
    said,
    buttons: [[button('yes', phrase('consent-yes')), button('no', phrase('consent-no'))]],
  };
}

/** `outdated`: the words have changed since they were asked, so a yes to them does not count. */
export type Answered = { is: 'given' | 'refused' | 'withdrawn'; said: Phrase } | { is: 'outdated' };

/** Records an answer, or a withdrawal, with its receipt. @returns null when it is none of the person's, or answered before. */
export function answerConsent(
  turn: Turn,
  person: Person,
  { id, answer }: Pick<Extract<Action, { do: 'consent' }>, 'id' | 'answer'>,
  how: How,
): Answered | null {
  const { consents } = turn.rows;
  const receipt = consents.byId(id);
  if (receipt?.personId !== person.id || receipt.withdrawnAt !== null) return null;
  const isOpen = receipt.givenAt === null;
  if (isOpen === (answer === 'withdraw')) return null;
  if (answer === 'yes' && !isCurrent(turn, receipt)) return { is: 'outdated' };
  const params = { what: nameOf(receipt), date: { day: turn.today } };
  if (answer === 'yes') {
    consents.give(receipt, how, turn.now);
    return { is: 'given', said: phrase('consent-given', params) };
  }
  if (answer === 'no') {
    consents.refuse(receipt, how, turn.now);
    return { is: 'refused', said: phrase('consent-refused') };
  }
  consents.withdraw(id, turn.now);
  return { is: 'withdrawn', said: phrase('consent-withdrawn', params) };
}

/** All consents of a person that stand, the newest first. */
export const standingConsents = (turn: Turn, person: Person): Consent[] =>
  turn.rows.consents
    .all(person.id)
    .filter(({ givenAt, withdrawnAt }) => givenAt !== null && withdrawnAt === null);

/** For each consent that stands, a button that takes it back. */
export const withdrawButtons = (turn: Turn, person: Person): Button[][] =>
  standingConsents(turn, person).map(({ id, purpose }) => [
    {
      label: isPurpose(purpose) ? { key: `consent-withdraw-${purpose}` as Key } : phrase('consent-withdraw'),
      use: 'once',
      action: { v: 1, do: 'consent', id, answer: 'withdraw' },
    },
  ]);

/** All consents that stand, with their buttons. */
export function sayConsents(turn: Turn, person: Person): void {
  const standing = standingConsents(turn, person);
  if (standing.length === 0) turn.say(person, phrase('consents-none'));
  else {
    const lines = standing.map((consent): Value => consentLine(turn, consent));
    const said: Value = { join: [phrase('consents-title'), ...lines], by: '\n' };
    turn.say(person, said, { buttons: withdrawButtons(turn, person) });
  }
  // Whoever has said no, or was never asked, can say yes here.
  if (turn.house.model === null || hasConsent(turn, person.id, AI_HELP)) return;
  const { said, buttons } = consentQuestion(turn, person, AI_HELP, false);
  turn.say(person, said, { buttons });
}
