/** A municipality or an association asks to work with us, sees where that stands, and leaves again. It sees no requests of people. */
import { PARTNER_KINDS, type Partner } from '../../db/partners.js';
import type { Person } from '../../db/persons.js';
import { phrase } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { beginForm } from '../form/asking.js';
import { emptyForm, type Form, type FormState } from '../form/form.js';
import { word } from '../form/parts.js';
import { humanButton } from '../menu-buttons.js';
import { programmesButton } from '../programmes/button.js';
import type { Ref, Turn } from '../turn.js';
import { type PartnerAction, partnerDoes } from './button.js';
import { askDecision, retractDecision } from './decide.js';
import { partnerForm } from './questions.js';

/** Who was refused may ask again after so many days; a person of the team is one press away before. */
const AGAIN_DAYS = 30;
const DAY = 86_400_000;

const leaveButton: Button = partnerDoes(phrase('partner-b-leave'), 'leave');

/** Where it stands: nothing asked yet, waiting, confirmed or refused. */
export function sayPartner(turn: Turn, person: Person): void {
  const partner = turn.rows.partners.of(person.id);
  if (!partner || mayAskAgain(turn, partner)) {
    turn.say(person, phrase('partner-about'), {
      buttons: [[partnerDoes(phrase('partner-b-begin'), 'begin')], [humanButton()]],
    });
    return;
  }
  const { organisation: name, kind } = partner;
  if (partner.state === 'asked')
    turn.say(person, phrase('partner-asked', { name }), { buttons: [[leaveButton]] });
  else if (partner.state === 'refused')
    turn.say(person, phrase('partner-refused-still', { name, days: AGAIN_DAYS }), {
      buttons: [[humanButton()]],
    });
  else
    turn.say(person, phrase('partner-is', { name, kind: word(`partner-b-kind-${kind}`) }), {
      buttons: [[programmesButton], [leaveButton]],
    });
}

const mayAskAgain = (turn: Turn, { state, decidedAt }: Partner): boolean =>
  state === 'refused' && (decidedAt ?? 0) < turn.now - AGAIN_DAYS * DAY;

function mayBegin(turn: Turn, person: Person): boolean {
  const partner = turn.rows.partners.of(person.id);
  return !partner || mayAskAgain(turn, partner);
}

/** The answers were looked at: the team decides. They stand in the body's own row alone then. */
export function finishPartner(
  turn: Turn,
  person: Person,
  { form, state }: { form: Form; state: FormState },
  place: Ref | null,
): void {
  const done = { form: form.id, state: 'done' as const, answers: emptyForm(), messageKey: place };
  turn.rows.forms.save(person.id, done, turn.now);
  if (mayBegin(turn, person)) {
    const { kind, organisation, land, town, role } = state.answers;
    const told = {
      kind: PARTNER_KINDS.find((one) => one === kind) ?? 'other',
      organisation: String(organisation),
      contactRole: String(role),
      land: String(land),
      town: String(town),
    };
    turn.rows.partners.ask(person.id, told, turn.now);
    askDecision(turn, person.id);
  }
  if (place) turn.edit(person, place, phrase('partner-form-sent'));
  sayPartner(turn, person);
}

/** It is none any more, and what it said of itself is deleted. */
function leave(turn: Turn, person: Person, at: Ref): boolean {
  const partner = turn.rows.partners.of(person.id);
  if (!partner || !turn.rows.partners.leave(person.id)) return false;
  retractDecision(turn, partner);
  turn.edit(person, at, phrase('partner-left'));
  return true;
}

/** @returns false when it no longer fits. */
export function pressedPartner(turn: Turn, person: Person, { what }: PartnerAction, at: Ref): boolean {
  switch (what) {
    case 'open':
      sayPartner(turn, person);
      return true;
    case 'begin':
      if (mayBegin(turn, person)) beginForm(turn, person, partnerForm, {});
      else sayPartner(turn, person);
      return true;
    case 'leave': {
      if (!turn.rows.partners.of(person.id)) return false;
      const sure = partnerDoes(phrase('partner-b-leave-yes'), 'leave-yes', 'once');
      turn.say(person, phrase('partner-leave-ask'), {
        buttons: [[sure], [partnerDoes(phrase('partner-b-stay'), 'open')]],
      });
      return true;
    }
    case 'leave-yes':
      return leave(turn, person, at);
  }
}
