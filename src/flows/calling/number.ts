/** The number at which a person is rung: by the platform's own button or typed, never somebody else's. */
import { type Country, type NumberProblem, ownNumber, readNumber } from '../../answers/typed/number.js';
import type { Person } from '../../db/persons.js';
import type { Phone } from '../../db/phones.js';
import { LANGUAGES } from '../../words/language.js';
import { type PersonKey, phrase } from '../../words/phrase.js';
import type { PersonEvent } from '../event.js';
import type { SayOptions, Turn } from '../turn.js';
import { type CallAction, callButton } from './buttons.js';
import { openDanger } from './in-danger.js';
import { type CallTopic, topicOf } from './topics.js';

/** `call:number`, with the topic behind it where it is known: `call:number:home`. */
const AWAITS = /^call:number(?::([a-z-]{1,20}))?$/;

const awaitsNumber = ({ awaits }: Person): boolean => AWAITS.test(awaits ?? '');

/** What is asked next, once a number is there. */
export type AfterNumber = (turn: Turn, person: Person, topic: CallTopic | undefined) => void;

const PROBLEMS: Readonly<Record<NumberProblem, PersonKey>> = {
  short: 'call-number-short',
  costly: 'call-number-costly',
  several: 'call-number-several',
  none: 'call-number-unclear',
};

const keyboard = (): SayOptions['below'] => ({
  contact: phrase('call-b-contact'),
  never: phrase('call-b-never'),
});

/** Waits for the number of this person, with the button of the platform that gives it. */
export function askNumber(turn: Turn, person: Person, topic: CallTopic | undefined, key?: PersonKey): void {
  const awaits = topic === undefined ? 'call:number' : `call:number:${topic}`;
  turn.rows.persons.change(person.id, { awaits });
  turn.say(person, { key: key ?? 'call-number' }, { below: keyboard() });
}

const awaited = ({ awaits }: Person): CallTopic | undefined => {
  const topic = AWAITS.exec(awaits ?? '')?.[1];
  return topic === undefined ? undefined : topicOf(topic);
};

/** The number is taken down, and the keyboard goes. */
function keep(turn: Turn, person: Person, phone: Pick<Phone, 'number' | 'own'>, said: PersonKey): void {
  const { maySay = false } = turn.rows.phones.of(person.id) ?? {};
  turn.rows.phones.put(person.id, { ...phone, maySay }, turn.now);
  turn.rows.persons.change(person.id, { awaits: null });
  turn.say(person, { key: said }, { below: 'away' });
}

const thanks = (turn: Turn, person: Person): PersonKey =>
  openDanger(turn, person) ? 'call-red-kept' : 'call-number-kept';

type Sent = Extract<PersonEvent, { type: 'person.sent' }>;

/**
 * A contact that came while a number is waited for: the person's own is taken, another is refused kindly. It is kept nowhere else.
 * @returns false for anything else.
 */
export function takeContact(turn: Turn, person: Person, { kind, detail }: Sent, then: AfterNumber): boolean {
  if (!awaitsNumber(person) || (kind !== 'phone' && kind !== 'contact')) return false;
  const topic = awaited(person);
  const number = kind === 'phone' ? ownNumber(detail ?? '') : null;
  if (number === null)
    askNumber(turn, person, topic, kind === 'phone' ? 'call-number-costly' : 'call-number-foreign');
  else {
    keep(turn, person, { number, own: true }, thanks(turn, person));
    then(turn, person, topic);
  }
  return true;
}

/** Whether `text` is what the button "not now" says, in any language. */
const isNever = (turn: Turn, text: string): boolean =>
  LANGUAGES.some((one) => turn.words.text(one, phrase('call-b-never'), 'plain') === text.trim());

/** So many digits are meant as a number. */
const MEANT = 3;

/**
 * A text that came while a number is waited for. Whatever is none ends the waiting, so that it is heard like any other.
 * @returns false when it is about something else.
 */
export function takeNumber(turn: Turn, person: Person, text: string, then: AfterNumber): boolean {
  if (!awaitsNumber(person)) return false;
  const topic = awaited(person);
  const read = readNumber(text, homeOf(person));
  if ('number' in read) {
    keep(turn, person, { number: read.number, own: false }, thanks(turn, person));
    if (read.also) askCountry(turn, person, topic, [read.country, read.also.country]);
    else then(turn, person, topic);
    return true;
  }
  const meant = text.replace(/\D/g, '').length >= MEANT && text.length < 60;
  if (meant) {
    askNumber(turn, person, topic, PROBLEMS[read.problem]);
    return true;
  }
  dropNumber(turn, person);
  return isNever(turn, text);
}

/** Whoever does something else is not waited for any more, and the platform's keyboard goes with it. */
export function dropNumber(turn: Turn, person: Person): void {
  if (!awaitsNumber(person)) return;
  turn.rows.persons.change(person.id, { awaits: null });
  turn.say(person, phrase('call-number-not-now'), { below: 'away' });
}

/** Where a number without a country is more likely from. */
const homeOf = ({ language }: Person): Country => (language === 'uk' ? 'UA' : 'DE');

const CODES: Readonly<Record<Country, string>> = { DE: '+49', UA: '+380' };
const isCountry = (country: string): country is Country => country in CODES;

function askCountry(turn: Turn, person: Person, topic: CallTopic | undefined, countries: string[]): void {
  const about = topic === undefined ? {} : { topic };
  const buttons = countries
    .filter(isCountry)
    .map((country) => [
      callButton({ join: [{ country }, CODES[country]], by: ' ' }, 'country', { ...about, country }),
    ]);
  turn.say(person, phrase('call-country'), { buttons });
}

/** The number that was written without a country is one of this country. @returns false when it cannot be. */
export function setCountry(turn: Turn, person: Person, { country }: CallAction): boolean {
  const phone = turn.rows.phones.of(person.id);
  if (!phone || !country) return false;
  const code = Object.values(CODES).find((one) => phone.number.startsWith(one));
  const read = readNumber(`${CODES[country]}${phone.number.slice(code?.length ?? 0)}`);
  if (!code || !('number' in read)) return false;
  turn.rows.phones.put(person.id, { ...phone, number: read.number }, turn.now);
  return true;
}

/** The last digits, by which a person knows their number again. */
export const endingOf = (number: string): string => number.slice(-2);
