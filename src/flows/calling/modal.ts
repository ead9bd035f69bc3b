/** The window of one call: whom to ring, what to say, the answers, and how it went. */

import type { Call } from '../../db/calls.js';
import type { Person } from '../../db/persons.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { openForm } from '../form/asking.js';
import { awaitsWords } from '../homes/key/typed.js';
import { offerFacts } from '../homes/offer/facts.js';
import { fillButton } from '../homes/offer/fill-button.js';
import { formButton } from '../homes/offer/office-form.js';
import { when } from '../overview/look.js';
import type { DeskElement } from '../payload.js';
import { isQuiet } from '../quiet-mode/panel.js';
import { type Field, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { kindOf, ringButton } from './desk-post.js';
import { phoneOf } from './phone-of.js';
import { askRightPerson, mustAskFirst } from './right-person.js';
import { caseOf, NOTE_MAX, nextTry } from './talked.js';

/** So many answers stand as buttons of their own; more are a menu. */
const BUTTONS = 5;
const WORDS_MAX = 1000;

/** How a call can go besides an answer. */
export const OUTCOMES = ['reached', 'no-answer', 'later', 'wrong-number', 'settled'] as const;
const OUTCOME_WORDS: Readonly<Record<(typeof OUTCOMES)[number], Phrase>> = {
  reached: phrase('desk-call-reached'),
  'no-answer': phrase('desk-call-no-answer'),
  later: phrase('desk-call-later'),
  'wrong-number': phrase('desk-call-wrong-number'),
  settled: phrase('desk-call-settled'),
};

/** What a button or window of `call` carries: also which words it was drawn for. */
export const aboutCall = ({ id, said }: Call): string => `call:${id}:${said?.nth ?? 0}`;

function whom(turn: Turn, call: Call, person: Person): Phrase[] {
  const landlord = turn.rows.landlords.get(person.id);
  const phone = phoneOf(turn, person.id);
  const offer = call.said?.offerId ? turn.rows.offers.byId(call.said.offerId) : undefined;
  const language: Value = { key: `desk-language-${person.language}` as Key };
  return [
    ...(isQuiet(turn, person.id) ? [phrase('desk-call-quiet')] : []),
    phrase('desk-call-whom', { name: landlord?.name ?? '–', language }),
    phone === null ? phrase('desk-call-no-phone') : phrase('desk-call-phone', { phone }),
    ...(turn.rows.phones.of(person.id)?.maySay === false ? [phrase('desk-call-may-not-say')] : []),
    ...(landlord?.callWhen ? [phrase('desk-call-when', { text: landlord.callWhen })] : []),
    phrase('desk-call-about', { kind: kindOf(call), moment: when(turn, call.due), count: call.tries }),
    ...(offer ? [phrase('desk-call-offer', { facts: offerFacts(offer) })] : []),
  ];
}

/** The words for the one who rings: in the language of the desk, and as the person would read them. */
function words(turn: Turn, said: Value, person: Person): Field[] {
  const { staffLanguage } = turn.house;
  const read = (language: Person['language']): Field => ({
    kind: 'say',
    exactly: turn.words.value(language, said, 'plain'),
  });
  const head: Field = { kind: 'say', said: phrase('desk-call-say') };
  return person.language === staffLanguage
    ? [head, read(staffLanguage)]
    : [head, read(staffLanguage), read(person.language)];
}

function answers(call: Call): Field[] {
  const all = (call.said?.answers ?? []).map(({ label }, n) => ({
    verb: 'callanswer',
    label,
    value: `${aboutCall(call)}:${n}`,
  }));
  if (all.length === 0) return [];
  const head: Field = { kind: 'say', said: phrase('desk-call-answers') };
  const menu: DeskElement = { more: all, label: phrase('desk-call-answers-pick') };
  // Slack wants each action of a block by another name, so each button is a block.
  const each = all.map((one): Field => ({ kind: 'buttons', buttons: [one] }));
  return [head, ...(all.length > BUTTONS ? [{ kind: 'buttons', buttons: [menu] } as const] : each)];
}

/** What belongs to the call: what is missing of the home can be taken down while they are on the phone, the sheet for the office printed. */
function besides(turn: Turn, { kind, said }: Call): Field[] {
  const offer = said?.offerId ? turn.rows.offers.byId(said.offerId) : undefined;
  if (offer?.state === 'draft') return [{ kind: 'buttons', buttons: [fillButton(offer)] }];
  return offer && kind === 'form' ? [{ kind: 'buttons', buttons: [formButton(offer)] }] : [];
}

function outcome(turn: Turn, call: Call, person: Person): Field[] {
  const now = turn.rows.persons.byId(person.id) ?? person;
  const isOpen = awaitsWords(now) || openForm(turn, person) !== undefined;
  const asks = isOpen && (call.said?.answers.length ?? 0) > 0;
  const own: Field[] = asks
    ? [{ kind: 'line', id: 'words', label: phrase('desk-call-words'), max: WORDS_MAX, optional: true }]
    : [];
  return [
    ...own,
    {
      kind: 'select',
      id: 'outcome',
      label: phrase('desk-call-outcome'),
      optional: asks,
      options: OUTCOMES.map((id) => ({ id, label: OUTCOME_WORDS[id] })),
    },
    ...(caseOf(turn, call)
      ? [
          {
            kind: 'text',
            id: 'note',
            label: phrase('desk-call-note'),
            max: NOTE_MAX,
            optional: true,
          } as const,
        ]
      : []),
    ...nextTry,
  ];
}

/** The window in which `call` is made. @param before where a talk goes on: what is said to the answer before; null for a new one. */
export function callModal(
  turn: Turn,
  call: Call,
  person: Person,
  before: readonly Value[] | null = null,
): Reply {
  return openModal({
    verb: 'callend',
    title: phrase('desk-call-title', { number: call.id }),
    fields: [
      ...(before ? [{ kind: 'say', said: phrase('desk-call-goes-on') } as const] : []),
      ...(before && before.length > 0 ? words(turn, { join: [...before], by: '\n\n' }, person) : []),
      { kind: 'say', said: { join: whom(turn, call, person), by: '\n' } },
      ...(mustAskFirst(turn, call, person)
        ? askRightPerson(turn, call, person)
        : [
            ...(call.said && call.said.said !== '' ? words(turn, call.said.said, person) : []),
            ...answers(call),
          ]),
      ...besides(turn, call),
      ...outcome(turn, call, person),
    ],
    submit: phrase('desk-call-save'),
    meta: aboutCall(call),
  });
}

/** What is left to say when a call is over, and what else there is to talk about with the same person. */
export function doneModal(turn: Turn, person: Person, said: readonly Value[]): Reply {
  const more = turn.rows.calls.openTo(person.id);
  return openModal({
    verb: 'callend',
    title: phrase('desk-call-done'),
    fields: [
      { kind: 'say', said: phrase('desk-call-done-well') },
      ...(said.length > 0 ? words(turn, { join: [...said], by: '\n\n' }, person) : []),
      ...more.map(
        (one): Field => ({
          kind: 'say',
          said: phrase('desk-call-more', { kind: kindOf(one) }),
          beside: ringButton(one),
        }),
      ),
    ],
    meta: '',
  });
}
