/** The landlord's answers become an offer that somebody looks at, and a landlord who can be rung. */
import type { NewOffer } from '../../../db/offers.js';
import { offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import { phrase } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { whenAnswered } from '../../case/case.js';
import { type Answers, emptyForm, type Form, type FormState } from '../../form/form.js';
import { list } from '../../form/parts.js';
import type { Ref, Turn } from '../../turn.js';
import { enterOffer } from '../offer-state.js';
import { checkOffer } from '../safety/check.js';
import { offerFacts } from './facts.js';

const menu = (item: 'human' | 'offer'): Button => ({
  label: phrase(item === 'human' ? 'menu-human' : 'home-offer-another'),
  use: 'nav',
  action: { v: 1, do: 'menu', item },
});

/** What the answers mean as columns. */
function columnsOf(answers: Answers): Omit<NewOffer, 'landlordId' | 'source'> {
  const [postcode = '', ...town] = String(answers.place).split(' ');
  const [rooms, area] = list(answers.size);
  return {
    kind: (['flat', 'unit', 'room'] as const).find((one) => one === answers.kind) ?? null,
    postcode,
    town: town.join(' '),
    roomsTenth: Number(rooms),
    areaDm2: Number(area),
    rentAllCents: Number(answers.rent),
    freeFrom: String(answers.from),
    termMonths: Number(answers.term),
    answers: JSON.stringify({ v: 1, answers }),
  };
}

/** Saves the offer, has it checked, and says what happens now. The answers stand in the offer alone then. */
export function finishOffer(
  turn: Turn,
  person: Person,
  { form, state }: { form: Form; state: FormState },
  place: Ref | null,
): void {
  const { rows } = turn;
  rows.forms.save(
    person.id,
    { form: form.id, state: 'done', answers: emptyForm(), messageKey: place },
    turn.now,
  );
  rows.persons.addRole(person.id, 'landlord', turn.now);
  rows.landlords.put(person.id, { callWhen: String(state.answers.call) }, turn.now);
  const added = rows.offers.add(
    { ...columnsOf(state.answers), landlordId: person.id, source: 'chat' },
    turn.now,
  );
  const offer = enterOffer(turn, added, 'checking') ?? added;
  checkOffer(turn, offer);
  const saved = phrase('home-offer-saved', {
    number: offerNumber(offer.id),
    facts: offerFacts(offer),
    when: whenAnswered(turn, rows.cases.openOf(person.id)),
  });
  const buttons = [[menu('human')], [menu('offer')]];
  if (place) turn.edit(person, place, saved, { buttons });
  else turn.say(person, saved, { buttons });
}
