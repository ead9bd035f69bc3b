/** Language: in which a case is to be answered, where that is another than the person's own. */
import { LANGUAGES } from '../../words/language.js';
import { type Key, phrase } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import { choosing } from './choosing.js';
import { setOn, whileOpen } from './triage.js';

/** Back to what the person has chosen. */
const THEIRS = 'person';
const label = (id: string) =>
  id === THEIRS ? phrase('desk-language-person') : { key: `desk-language-${id}` as Key };

export const language = choosing({
  name: 'language',
  options: [...LANGUAGES, THEIRS].map((id) => ({ id, label: label(id) })),
  current: ({ kase }) => kase.language ?? THEIRS,
  refuse: whileOpen,
  set: (turn, about, id) => {
    const set = LANGUAGES.find((one) => one === id) ?? null;
    const said = phrase('desk-language-by', { staff: mention(about.staff), language: label(id) });
    setOn(turn, about, 'language', { language: set }, said);
  },
});
