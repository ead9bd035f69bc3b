/** The landlord's first answers become a home that is not complete yet, and a landlord who can be rung. */
import { parsePhone } from '../../../answers/typed/phone.js';
import { offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { phrase } from '../../../words/phrase.js';
import { emptyForm, type Form, type FormState } from '../../form/form.js';
import { humanButton } from '../../menu-buttons.js';
import type { Ref, Turn } from '../../turn.js';
import { offerButton } from './button.js';
import { anotherButton, put } from './card.js';
import { columnsOf } from './columns.js';
import { offerFacts } from './facts.js';
import { lookLater } from './look.js';
import { HOME } from './questions.js';
import { stillMissing } from './submit.js';

/** The number in "evenings, 0170 1234567": the one run of digits that can be rung. */
function phoneIn(text: string): string | null {
  const runs = text.match(/\+?\d[\d\s()/.–-]{5,20}\d/gu) ?? [];
  const numbers = runs.map(parsePhone).filter((one) => one !== null);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** Saves the home and says what is missing; who does not go on is rung. The answers stand in the home alone then. */
export function finishOffer(
  turn: Turn,
  person: Person,
  { form, state }: { form: Form; state: FormState },
  place: Ref | null,
): void {
  const { rows } = turn;
  const done = { form: form.id, state: 'done' as const, answers: emptyForm(), messageKey: place };
  rows.forms.save(person.id, done, turn.now);
  rows.persons.addRole(person.id, 'landlord', turn.now);
  const callWhen = String(state.answers.call);
  const phone = phoneIn(callWhen);
  rows.landlords.put(person.id, { callWhen, ...(phone !== null && { phone }) }, turn.now);
  const added = rows.offers.add({ landlordId: person.id, source: 'chat' }, turn.now);
  const ids = HOME.map(({ id }) => id);
  rows.offers.change(added.id, columnsOf(state.answers, ids, added));
  const offer = rows.offers.byId(added.id) ?? added;
  lookLater(turn, offer);
  const missing = stillMissing(turn, offer).length;
  const said = phrase('home-offer-saved', {
    number: offerNumber(offer.id),
    facts: offerFacts(offer),
    count: missing,
  });
  const buttons = [
    [offerButton(phrase('home-offer-answer', { count: missing }), 'more', offer)],
    // Whoever is on the phone sends no photo.
    ...(person.chat === null
      ? []
      : [[offerButton(phrase('home-offer-photo'), 'photo', offer), humanButton()], [anotherButton]]),
  ];
  put(turn, person, { said, buttons }, place);
}
