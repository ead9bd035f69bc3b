/** "Enter a home": somebody of the team takes down a home for a landlord on the phone, or for a person whom we know by a case (R22). */
import { parsePhone } from '../../../answers/typed/phone.js';
import { caseIdOf } from '../../../db/cases.js';
import { type Offer, offerNumber } from '../../../db/offers.js';
import type { Person } from '../../../db/persons.js';
import type { Staff } from '../../../db/staff.js';
import { LANGUAGES } from '../../../words/language.js';
import { type Key, phrase } from '../../../words/phrase.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { writeAnswers } from './changes.js';
import { homeFields, readHome } from './desk-fields.js';
import { offerFacts } from './facts.js';
import { beginFill } from './fill.js';
import { missingWords, offerDone } from './look.js';
import { printForm } from './office-form.js';
import { stillMissing } from './submit.js';

type Filled = Readonly<Partial<Record<string, string>>>;
const NAME_MAX = 80;
const WHEN_MAX = 200;
const LINKED = /^case:(\d{1,15})$/;

/** The landlord's own fields; a person whom we know by a case needs none of them. */
function landlordFields(turn: Turn, isLinked: boolean): Field[] {
  const optional = isLinked ? { optional: true } : {};
  const line = (id: string, label: Key, max: number, more: object = {}): Field => ({
    kind: 'line',
    id,
    label: { key: label },
    max,
    ...more,
  });
  const options = LANGUAGES.map((id) => ({ id, label: { key: `desk-language-${id}` as Key } }));
  const language: Field = {
    kind: 'select',
    id: 'language',
    label: phrase('desk-home-enter-language'),
    options,
    initial: turn.house.staffLanguage,
  };
  return [
    line('phone', 'desk-home-enter-phone', 40, { ...optional, hint: phrase('desk-call-new-phone-hint') }),
    line('name', 'desk-home-enter-name', NAME_MAX, optional),
    ...(isLinked ? [] : [language]),
    line('call', 'desk-home-enter-when', WHEN_MAX, { optional: true }),
  ];
}

/** @param value empty, or `case:12` for the person of that case. */
export function beginEnter(turn: Turn, _staff: Staff, value: string): Reply {
  const isLinked = LINKED.test(value);
  return openModal({
    verb: 'offerenter',
    title: phrase('desk-home-enter-title'),
    fields: [
      { kind: 'say', said: phrase('desk-home-enter-intro') },
      ...landlordFields(turn, isLinked),
      ...homeFields(null, undefined, turn.today),
    ],
    submit: phrase('desk-home-offer-fill-save'),
    meta: isLinked ? value : '',
  });
}

/** `/case offer new`, `/case offer new #1012`, `/case offer H12`. */
export function offerCommand(turn: Turn, staff: Staff, words: string): Reply {
  const [, sheet] = /^H?(\d{1,12})\s+(?:form|formular)$/i.exec(words) ?? [];
  if (sheet !== undefined) return printForm(turn, staff, `offer:${sheet}`);
  const [, home] = /^H?(\d{1,12})$/i.exec(words) ?? [];
  if (home !== undefined) return beginFill(turn, staff, `offer:${home}`);
  const [, number] = /^(?:new|neu)(?:\s+#?(\d{1,12}))?$/i.exec(words) ?? /^()$/.exec(words) ?? [];
  if (number === undefined && !/^(new|neu)?$/i.test(words)) return notice(phrase('desk-home-enter-how'));
  if (!number) return beginEnter(turn, staff, '');
  const kase = turn.rows.cases.byId(caseIdOf(Number(number)));
  if (!kase || kase.erasedAt !== null || !turn.rows.persons.byId(kase.personId))
    return notice(phrase('desk-command-no-case', { number: Number(number) }));
  return beginEnter(turn, staff, `case:${kase.id}`);
}

/** Whose home it is: the person of the case, whoever was rung under this number before, or somebody new. */
function landlordOf(turn: Turn, more: Filled, meta: string, phone: string | null): Person | undefined {
  const { cases, landlords, persons } = turn.rows;
  const [, caseId] = LINKED.exec(meta) ?? [];
  if (caseId !== undefined) return persons.byId(cases.byId(Number(caseId))?.personId ?? -1);
  // Who has written a number in a chat need not be the one who answers it; a home of theirs is entered by their case.
  const rung = phone === null ? [] : landlords.byPhone(phone).flatMap((one) => persons.byId(one) ?? []);
  const known = rung.find(({ chat }) => chat === null);
  if (known !== undefined) return known;
  return persons.createUnreached(LANGUAGES.find((one) => one === more.language) ?? 'de', turn.now);
}

/** What is known of them; one who has a chat with us stays there. */
function keepLandlord(turn: Turn, person: Person, more: Filled, phone: string | null): void {
  const name = (more.name ?? '').trim().slice(0, NAME_MAX);
  const callWhen = (more.call ?? '').trim().slice(0, WHEN_MAX);
  turn.rows.persons.addRole(person.id, 'landlord', turn.now);
  const isNew = turn.rows.landlords.get(person.id) === undefined;
  const channel = person.chat === null ? 'phone' : 'telegram';
  turn.rows.landlords.put(
    person.id,
    {
      ...(isNew && { channel }),
      ...(name !== '' && { name }),
      ...(callWhen !== '' && { callWhen }),
      ...(phone !== null && { phone }),
    },
    turn.now,
  );
}

/** What became of it, and what is still missing. */
function entered(turn: Turn, { id }: Offer): Reply {
  const offer = turn.rows.offers.byId(id);
  if (!offer) return notice(phrase('desk-refused-gone'));
  const missing = stillMissing(turn, offer);
  const number = offerNumber(id);
  // A window in its place could be sent off twice, and would enter the home twice.
  return missing.length === 0
    ? notice(phrase('desk-home-enter-done', { number }))
    : notice(phrase('desk-home-enter-missing', { number, rows: missingWords(missing) }));
}

export function submitEnter(turn: Turn, staff: Staff, more: Filled, meta: string): Reply {
  const typed = (more.phone ?? '').trim();
  const phone = typed === '' ? null : parsePhone(typed);
  if (phone === null && (typed !== '' || !LINKED.test(meta)))
    return modalErrors(phrase('desk-call-phone-wrong'), 'phone');
  const given = readHome(more, turn.today);
  if ('unclear' in given) return modalErrors(given.unclear, given.field);
  const ids = Object.keys(given.answers);
  if (ids.length === 0) return modalErrors(phrase('desk-home-enter-empty'), 'kind');
  const person = landlordOf(turn, more, meta, phone);
  if (!person) return modalErrors(phrase('desk-refused-gone'), 'phone');
  keepLandlord(turn, person, more, phone);
  const offer = turn.rows.offers.add({ landlordId: person.id, source: 'staff' }, turn.now);
  writeAnswers(turn, offer, ids, given.answers);
  const detail = JSON.stringify({ v: 1, offer: offer.id });
  const about = { action: 'offer-enter', personId: person.id, detail };
  turn.rows.audit.add({ at: turn.now, staffId: staff.id, ...about });
  offerDone(turn, offer);
  if (person.chat !== null) {
    const facts = offerFacts(turn.rows.offers.byId(offer.id) ?? offer);
    turn.say(person, phrase('home-staff-entered', { number: offerNumber(offer.id), facts }));
  }
  return entered(turn, offer);
}
