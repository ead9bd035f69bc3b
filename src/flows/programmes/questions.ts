/** The form with which somebody registers: as short as the programme lets it be. */
import { parseYesNo } from '../../answers/typed/yes-no.js';
import { phrase } from '../../words/phrase.js';
import type { Form, Question } from '../form/form.js';
import { first, options, word } from '../form/parts.js';

const NAME_MAX = 80;
const NOTES_MAX = 300;

const base = (id: 'name' | 'reduced' | 'notes'): Pick<Question, 'id' | 'ask' | 'name' | 'unclear'> => ({
  id,
  ask: word(`programme-form-${id}`),
  name: word(`programme-form-${id}-name`),
  unclear: word(`programme-form-${id}-unclear`),
});

/** Only where the organiser needs it. */
const name: Question = {
  ...base('name'),
  options: [],
  columns: 1,
  free: true,
  applies: ({ named }) => named === true,
  chosen: first,
  typed: (text) => {
    const said = text.trim().replaceAll(/\s+/g, ' ');
    return said.length < 2 || said.length > NAME_MAX ? { unclear: name.unclear } : { value: said };
  },
  show: (value) => String(value),
};

/** Only where there is a lower price. */
const reduced: Question = {
  ...base('reduced'),
  options: options(['yes', 'no'], (id) => word(`programme-b-reduced-${id}`)),
  columns: 1,
  applies: ({ reducible }) => reducible === true,
  chosen: ([id]) => id === 'yes',
  typed: (text) => {
    const read = parseYesNo(text);
    if (read === null || !('value' in read) || read.value === 'unknown') return { unclear: reduced.unclear };
    return { value: read.value === 'yes' };
  },
  show: (value) => word(`programme-b-reduced-${value === true ? 'yes' : 'no'}`),
};

const notes: Question = {
  ...base('notes'),
  options: options(['nothing'], () => phrase('programme-b-notes-nothing')),
  columns: 1,
  free: true,
  chosen: () => '',
  typed: (text) => {
    const said = text.trim();
    return said.length > NOTES_MAX ? { unclear: notes.unclear } : { value: said };
  },
  show: (value) => (value === '' ? phrase('programme-b-notes-nothing') : String(value)),
};

/** Besides the answers it holds `programme`, its id, and what is to be asked: `named`, `reducible`. */
export const registrationForm: Form = {
  id: 'registration',
  questions: [name, reduced, notes],
  summary: (answers) => phrase('programme-form-summary', { answers }),
  skippable: false,
};
