/** What a body says of itself that wants to work with us: five short answers, none about a person but what they do there. */
import { parseRegions } from '../../answers/typed/regions.js';
import { PARTNER_KINDS } from '../../db/partners.js';
import { LAENDER } from '../../matching/profile.js';
import { phrase } from '../../words/phrase.js';
import type { Form, Question } from '../form/form.js';
import { first, options, word } from '../form/parts.js';

const LINE_MAX = 120;

type Id = 'kind' | 'organisation' | 'land' | 'town' | 'role';
const base = (id: Id): Pick<Question, 'id' | 'ask' | 'name' | 'unclear'> => ({
  id,
  ask: word(`partner-form-${id}`),
  name: word(`partner-form-${id}-name`),
  unclear: word(`partner-form-${id}-unclear`),
});

const kindName = (id: string) => word(`partner-b-kind-${id}`);
const kind: Question = {
  ...base('kind'),
  options: options(PARTNER_KINDS, kindName),
  columns: 1,
  chosen: first,
  show: (value) => kindName(String(value)),
};

/** One line in own words. */
function line(id: Id): Question {
  const asked = base(id);
  return {
    ...asked,
    options: [],
    columns: 1,
    free: true,
    chosen: first,
    typed: (text) => {
      const said = text.trim().replaceAll(/\s+/g, ' ');
      return said.length < 2 || said.length > LINE_MAX ? { unclear: asked.unclear } : { value: said };
    },
    show: (value) => String(value),
  };
}

const landName = (id: string) => word(`land-${id}`);
const land: Question = {
  ...base('land'),
  options: options(LAENDER, landName),
  columns: 2,
  chosen: first,
  typed: (text) => {
    const read = parseRegions(text);
    const [only, ...more] = read !== null && 'value' in read ? read.value : [];
    return only !== undefined && more.length === 0 ? { value: only } : { unclear: land.unclear };
  },
  show: (value) => landName(String(value)),
};

export const partnerForm: Form = {
  id: 'partner',
  questions: [kind, line('organisation'), land, line('town'), line('role')],
  summary: (answers) => phrase('partner-form-summary', { answers }),
  skippable: false,
};
