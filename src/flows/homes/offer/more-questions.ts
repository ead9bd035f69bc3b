/** What is asked of a home after the six first answers, one at a time: what has to be known first, then what helps. Nothing asks for origin or religion. */
import { parseViewing } from '../../../answers/typed/offered-more.js';
import { parseHost } from '../../../answers/typed/offered-people.js';
import { parseSmoking } from '../../../answers/typed/smoking.js';
import { parseSpoken } from '../../../answers/typed/spoken.js';
import type { Typed } from '../../../answers/typed/typed.js';
import { findContactData } from '../../../matching/screen/contact-data.js';
import { undisguise } from '../../../matching/screen/undisguise.js';
import { phrase, type Value } from '../../../words/phrase.js';
import type { Answer, Answers, Form, Parsed, Question } from '../../form/form.js';
import { first, join, list, options, word } from '../../form/parts.js';
import { SPOKEN, spokenName } from '../../intake/chances.js';
import { base, choice, heads, sum, yesNo } from './parts.js';
import { HOME } from './questions.js';
import { isNeeded } from './required.js';
import { streetIn } from './street.js';

/** So many characters of own words, and of an address, are kept. */
const WORDS_MAX = 600;

const parsed = <T extends Answer>(id: string, read: Typed<T>): Parsed | null =>
  read === null || 'value' in read ? read : { unclear: base(id).unclear };

const isRoom = ({ kind }: Answers): boolean => kind === 'room';

const host = choice(
  'host',
  ['nobody', 'woman-alone', 'man-alone', 'family', 'shared'],
  (text) => parsed('host', parseHost(text)),
  isRoom,
);
const viewing = choice('viewing', ['yes', 'video', 'no'], (text) => parsed('viewing', parseViewing(text)));
const smoking = choice('smoking', ['no', 'outside', 'yes'], (text) => parsed('smoking', parseSmoking(text)));

const cents = (answer: Answer | undefined): number => (typeof answer === 'number' ? answer : 0);

/** The parts of a rent come to no more than the whole. */
const within =
  (...others: readonly string[]) =>
  (own: number, answers: Answers): Value | null => {
    const { rent } = answers;
    const parts = others.reduce((all, id) => all + cents(answers[id]), own);
    return typeof rent === 'number' && parts > rent
      ? phrase('home-offer-sum-beyond', { euros: rent / 100 })
      : null;
  };

const languages: Question = {
  ...base('languages'),
  options: options(SPOKEN, (id) => word(`form-chances-languages-${id}`)),
  columns: 2,
  several: 'toggle',
  chosen: (pressed) => pressed,
  typed: (text) => parsed('languages', parseSpoken(text)),
  show: (value) =>
    list(value).length === 0
      ? phrase('form-chances-nothing')
      : join(', ', ...list(value).map((code) => spokenName(code))),
  soFar: (pressed) => phrase('form-chosen', { answer: join(', ', ...pressed.map(spokenName)) }),
};

const address: Question = {
  ...base('address'),
  options: [],
  columns: 1,
  free: true,
  chosen: first,
  typed: (text) => {
    const value = streetIn(text);
    return value === null ? { unclear: address.unclear } : { value };
  },
  show: (value) => String(value),
};

/** Own words; numbers, addresses and links in them are what frauds begin with, so they are asked back at once. */
const words: Question = {
  ...base('words'),
  options: [],
  columns: 1,
  free: true,
  chosen: first,
  typed: (text) => {
    const said = text.trim();
    if (said.length > WORDS_MAX) return { unclear: phrase('home-offer-words-long', { max: WORDS_MAX }) };
    if (findContactData(undisguise(said)).length > 0) return { unclear: phrase('home-offer-words-contact') };
    return said === '' ? { unclear: words.unclear } : { value: said };
  },
  show: (value) => String(value),
};

/** A home after its first six answers: any of them can be changed, and each one counts at once. */
export const homeForm: Form = {
  id: 'offer-more',
  questions: [
    ...HOME,
    heads('places'),
    host,
    sum({ id: 'cold', none: false }, within('costs', 'heating')),
    sum({ id: 'deposit', none: true }),
    viewing,
    yesNo('registration'),
    yesNo('mandate'),
    sum({ id: 'costs', none: true }, within('cold', 'heating')),
    sum({ id: 'heating', none: true }, within('cold', 'costs')),
    yesNo('furnished'),
    sum({ id: 'furniture', none: true, applies: ({ furnished }) => furnished === true }),
    heads('least', ({ places }) => typeof places === 'number' && places > 1),
    yesNo('women', isRoom),
    yesNo('children'),
    yesNo('pets'),
    smoking,
    yesNo('step-free'),
    languages,
    address,
    words,
  ],
  summary: null,
  skippable: true,
  needs: isNeeded,
};
