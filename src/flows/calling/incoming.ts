/** Somebody rings us: what they say is taken down, for who is known by the number and for who never had a chat with us. */
import { type Danger, findDanger } from '../../answers/danger.js';
import { readNumber } from '../../answers/typed/number.js';
import { type Case, numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { LANGUAGES } from '../../words/language.js';
import { type Key, phrase } from '../../words/phrase.js';
import { caseFor, mention, note } from '../case/case.js';
import { plainOf } from '../case/slack-text.js';
import { redCase } from '../danger/danger.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { takeCase } from '../verbs/claim.js';
import { CALL_TOPICS, caseTopic, topicOf, topicWords } from './topics.js';

type Filled = Readonly<Partial<Record<string, string>>>;
const TEXT_MAX = 2500;
const NAME_MAX = 80;
const NUMBER_MAX = 40;

/** The window in which a call that came in is taken down. */
export function beginPhone(turn: Turn): Reply {
  const languages = LANGUAGES.map((id) => ({ id, label: { key: `desk-language-${id}` as Key } }));
  const besides = [
    { id: 'say', label: phrase('desk-phone-say') },
    { id: 'mine', label: phrase('desk-phone-mine') },
  ];
  return openModal({
    verb: 'phone',
    title: phrase('desk-phone-title'),
    fields: [
      { kind: 'say', said: phrase('desk-phone-intro') },
      {
        kind: 'line',
        id: 'phone',
        label: phrase('desk-phone-number'),
        hint: phrase('desk-call-new-phone-hint'),
        max: NUMBER_MAX,
        optional: true,
      },
      {
        kind: 'select',
        id: 'language',
        label: phrase('desk-phone-language'),
        options: languages,
        initial: turn.house.staffLanguage,
      },
      {
        kind: 'select',
        id: 'topic',
        label: phrase('desk-phone-topic'),
        options: CALL_TOPICS.map((id) => ({ id, label: topicWords(id) })),
        initial: 'other',
      },
      { kind: 'text', id: 'said', label: phrase('desk-phone-text'), max: TEXT_MAX },
      { kind: 'line', id: 'name', label: phrase('desk-phone-name'), max: NAME_MAX, optional: true },
      { kind: 'checks', id: 'besides', label: phrase('desk-phone-more'), options: besides, optional: true },
    ],
    submit: phrase('desk-phone-save'),
    meta: 'phone',
  });
}

type Known = { person: Person | null; several: boolean };

/** Who is behind a number: only where it is one person's alone, for what is said of one must not stand with another. */
function known(turn: Turn, number: string): Known {
  const { phones, landlords, persons } = turn.rows;
  const ids = [...new Set([...phones.byNumber(number), ...landlords.byPhone(number)])];
  const all = ids.flatMap((id) => persons.byId(id) ?? []);
  return { person: all.length === 1 ? (all[0] ?? null) : null, several: all.length > 1 };
}

/** A person whom no message reaches, with the number that they have given. */
function newcomer(turn: Turn, more: Filled, number: string | null): Person {
  const language = LANGUAGES.find((one) => one === more.language) ?? 'de';
  const person = turn.rows.persons.createUnreached(language, turn.now);
  turn.rows.journeys.reach(person.id, 'wrote', turn.today);
  const maySay = (more.besides ?? '').split(',').includes('say');
  if (number !== null) turn.rows.phones.put(person.id, { number, own: false, maySay }, turn.now);
  return person;
}

/** The case in which it is taken down: an urgent one where the words sound like danger, by the same check as in a chat. */
function caseOf(turn: Turn, person: Person, more: Filled, danger: Danger | null): Case {
  if (danger && danger.class !== 'ambiguous') return redCase(turn, person, danger, false);
  return caseFor(turn, person, caseTopic(topicOf(more.topic)));
}

function written(
  turn: Turn,
  staff: Staff,
  kase: Case,
  person: Person,
  { text, name }: { text: string; name: string },
): void {
  const by = phrase('desk-phone-by', { staff: mention(staff), text });
  turn.post(kase, name === '' ? by : { join: [by, phrase('desk-phone-named', { name })], by: '\n' });
  note(turn, kase, staff, 'phone');
  const row = { callBackId: null, personId: person.id, way: 'in', staffId: staff.id } as const;
  turn.rows.callBacks.tried({ ...row, outcome: 'reached', at: turn.now });
  turn.card(kase);
}

/** Where it stands now, and what to take care of. */
function answer(kase: Case, danger: Danger | null, { person, several }: Known): Reply {
  const number = numberOf(kase.id);
  if (danger?.class === 'ambiguous') return notice(phrase('desk-phone-ask', { number }));
  if (danger) return notice(phrase('desk-phone-danger', { gloss: danger.matched.join(', '), number }));
  if (several) return notice(phrase('desk-phone-several', { number }));
  return notice(person ? phrase('desk-phone-known', { number }) : phrase('desk-phone-new', { number }));
}

/** The window is sent off. */
export function submitPhone(turn: Turn, staff: Staff, more: Filled): Reply {
  const text = plainOf(more.said ?? '')
    .trim()
    .slice(0, TEXT_MAX);
  const name = plainOf(more.name ?? '')
    .trim()
    .slice(0, NAME_MAX);
  const typed = (more.phone ?? '').trim();
  const read = typed === '' ? null : readNumber(typed);
  if (read && 'problem' in read) return modalErrors(phrase('desk-call-phone-wrong'), 'phone');
  if (text === '') return modalErrors(phrase('desk-modal-empty'), 'said');
  const number = read?.number ?? null;
  const found: Known = number === null ? { person: null, several: false } : known(turn, number);
  const person = found.person ?? newcomer(turn, more, number);
  const danger = findDanger(text);
  const kase = caseOf(turn, person, more, danger);
  written(turn, staff, kase, person, { text, name });
  const now = turn.rows.cases.byId(kase.id) ?? kase;
  const mine = (more.besides ?? '').split(',').includes('mine');
  if (mine && now.claimedBy === null) takeCase(turn, { kase: now, staff });
  return answer(kase, danger, found);
}
