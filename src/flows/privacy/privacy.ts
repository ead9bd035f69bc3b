/** /privacy: what is kept and for how long, short first, then in full, printed from the table that the job works by. */
import type { Person } from '../../db/persons.js';
import type { Kept } from '../../db/retention.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import type { Turn } from '../turn.js';
import { sayConsents } from './consent.js';

const button = (label: Phrase, action: Action): Button => ({ label, use: 'nav', action });

const myDataButton = (): Button => button(phrase('mydata-show'), { v: 1, do: 'mydata', what: 'card' });
export const deleteButton = (): Button =>
  button(phrase('delete-open'), { v: 1, do: 'delete', choice: 'ask' });

/** A line for each thing that is kept; the compiler asks for one when a thing is added to the table. */
const LINES: Record<keyof Kept, (kept: Kept) => Phrase | null> = {
  inbox: (kept) => phrase('privacy-inbox', { days: kept.inbox, poisonedDays: kept.poisoned }),
  poisoned: () => null,
  dedupe: ({ dedupe: days }) => phrase('privacy-dedupe', { days }),
  outbox: ({ outbox: days }) => phrase('privacy-outbox', { days }),
  contacts: ({ contacts: days }) => phrase('privacy-contacts', { days }),
  buttons: ({ buttons: days }) => phrase('privacy-buttons', { days }),
  profile: ({ profile: days }) => phrase('privacy-form', { days }),
  resolved: ({ resolved: days }) => phrase('privacy-case', { days }),
  red: ({ red: days }) => phrase('privacy-red', { days }),
  loose: ({ loose: days }) => phrase('privacy-loose', { days }),
  questions: ({ questions: days }) => phrase('privacy-questions', { days }),
  audit: ({ audit: days }) => phrase('privacy-staff', { days }),
  proposals: ({ proposals: days }) => phrase('privacy-proposals', { days }),
  offers: ({ offers: days }) => phrase('privacy-offers', { days }),
  stays: ({ stays: days }) => phrase('privacy-stays', { days }),
  checkins: ({ checkins: days }) => phrase('privacy-checkins', { days }),
  calls: ({ calls: days }) => phrase('privacy-calls', { days }),
  reports: ({ reports: days }) => phrase('privacy-reports', { days }),
  slots: ({ slots: days }) => phrase('privacy-slots', { days }),
  bands: ({ bands: days }) => phrase('privacy-bands', { days }),
  broadcasts: ({ broadcasts: days }) => phrase('privacy-broadcasts', { days }),
  registrations: ({ registrations: days }) => phrase('privacy-registrations', { days }),
  partners: ({ partners: days }) => phrase('privacy-partners', { days }),
  copies: ({ copies: days }) => phrase('privacy-copy', { days }),
};

/** The short text, with the ways on. */
export function sayPrivacy(turn: Turn, person: Person): void {
  const { profile: days, resolved: caseDays } = turn.house.kept;
  turn.say(person, phrase('privacy-short', { days, caseDays }), {
    buttons: [
      [
        button(phrase('notice-full-text'), { v: 1, do: 'privacy', page: 'full' }),
        button(phrase('privacy-consents'), { v: 1, do: 'privacy', page: 'consents' }),
      ],
      [myDataButton(), deleteButton()],
    ],
  });
}

/** Everything, as long as it is, without buttons. */
export function sayFullPrivacy(turn: Turn, person: Person): void {
  const lines = Object.values(LINES).map((line) => line(turn.house.kept));
  const { model } = turn.house;
  const help =
    model && phrase('privacy-model', { provider: model.provider, country: { country: model.country } });
  const said = [...lines, help].filter((line) => line !== null);
  turn.say(person, phrase('privacy', { retention: { join: said, by: '\n' } }));
}

export function pressedPrivacy(turn: Turn, person: Person, page: 'full' | 'consents'): void {
  if (page === 'full') sayFullPrivacy(turn, person);
  else sayConsents(turn, person);
}
