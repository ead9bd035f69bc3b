/** Verbs that set one of several: by a modal with a list, or by the word itself behind the command. */
import { numberOf } from '../../db/cases.js';
import type { Language } from '../../words/language.js';
import type { Key, Phrase } from '../../words/phrase.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import type { About, Verb } from './verb.js';

type Option = { id: string; label: Phrase };

export type Choosing = {
  /** Whether the card's menu shows it for this case. */
  fits?: Verb['fits'];
  name: string;
  options: readonly Option[];
  /** What stands there now; null for nothing. */
  current: (about: About) => string | null;
  /** Why it cannot be set now; null when it can. */
  refuse: (turn: Turn, about: About) => Phrase | null;
  set: (turn: Turn, about: About, id: string) => void;
};

const EITHER: readonly Language[] = ['de', 'en'];

/** The option that `words` name: by its id, or as it reads in a language of the desk. */
function named(turn: Turn, options: readonly Option[], words: string): Option | undefined {
  const said = words.toLowerCase();
  const label = (option: Option, language: Language): string =>
    turn.words.text(language, option.label, 'plain').toLowerCase();
  return options.find(
    (option) => option.id === said || EITHER.some((language) => label(option, language) === said),
  );
}

/** Texts of the verb: `desk-<name>` on the button, `desk-<name>-title` and `desk-<name>-label` in the modal. */
export function choosing({ name, options, current, refuse, set, fits }: Choosing): Verb {
  const text = (part: string): Key => `desk-${name}${part}` as Key;
  const apply = (turn: Turn, about: About, id: string): void => {
    if (current(about) !== id) set(turn, about, id);
  };
  return {
    name,
    help: { key: `desk-help-${name}` as Key },
    label: { key: text('') },
    ...(fits ? { fits } : {}),
    press: (turn, about, words): Reply | undefined => {
      const reason = refuse(turn, about);
      if (reason) return notice(reason);
      const said = named(turn, options, words);
      if (said) apply(turn, about, said.id);
      if (said) return undefined;
      const initial = current(about);
      return openModal({
        verb: name,
        title: { key: text('-title'), params: { number: numberOf(about.kase.id) } },
        fields: [
          {
            kind: 'select',
            id: 'choice',
            label: { key: text('-label') },
            options,
            ...(initial === null ? {} : { initial }),
          },
        ],
        submit: { key: 'desk-save' },
        meta: `case:${about.kase.id}`,
      });
    },
    submit: (turn, about, _text, _source, more) => {
      const reason = refuse(turn, about);
      const said = options.find(({ id }) => id === more.choice);
      if (reason || !said) return modalErrors(reason ?? { key: 'desk-modal-empty' }, 'choice');
      apply(turn, about, said.id);
      return undefined;
    },
  };
}
