/** What came of a check: the modal that asks, and what is kept of it. Names and days of birth stand nowhere afterwards. */
import type { Person } from '../../../../db/persons.js';
import type { Staff } from '../../../../db/staff.js';
import { type Key, type Phrase, phrase } from '../../../../words/phrase.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../../../reply.js';
import type { Turn } from '../../../turn.js';
import { lacking } from '../../../verbs/rights.js';
import { DOCUMENTS, RESULTS, type Result } from './documents.js';
import { keepResult } from './keep.js';
import { type Subject, subjectOf } from './subject.js';

type Filled = Readonly<Partial<Record<string, string>>>;

const NAME_MAX = 120;

/** What a modal says first: how this person stands now. */
function standing(turn: Turn, person: Person): Phrase {
  const seen = turn.rows.identities.best(person.id, turn.today);
  return seen
    ? phrase('desk-home-identity-stands', { count: seen.level, until: { day: seen.until, year: true } })
    : phrase('desk-home-identity-none');
}

const optionsOf = (ids: readonly string[], beginning: string) =>
  ids.map((id) => ({ id, label: { key: `${beginning}${id}` as Key } }));

/** @param twice somebody else was seen with this name and birth: the colleague must say that they have compared. */
function modalFor(turn: Turn, subject: Subject, twice: boolean): Reply {
  const results = RESULTS.filter(({ fits }) => fits(subject)).map(({ id }) => id);
  const compared: Field[] = twice
    ? [
        { kind: 'say', said: phrase('desk-home-identity-twice') },
        {
          kind: 'checks',
          id: 'compared',
          label: phrase('desk-home-identity-compared-label'),
          options: [{ id: 'yes', label: phrase('desk-home-identity-compared') }],
          optional: true,
        },
      ]
    : [];
  return openModal({
    verb: 'identified',
    title: phrase('desk-home-identity-title'),
    fields: [
      { kind: 'say', said: standing(turn, subject.person) },
      ...compared,
      {
        kind: 'select',
        id: 'result',
        label: phrase('desk-home-identity-result'),
        options: optionsOf(results, 'desk-home-identity-is-'),
      },
      {
        kind: 'select',
        id: 'document',
        label: phrase('desk-home-identity-document'),
        options: optionsOf(DOCUMENTS, 'desk-home-identity-paper-'),
        optional: true,
      },
      {
        kind: 'line',
        id: 'country',
        label: phrase('desk-home-identity-country'),
        hint: phrase('desk-home-identity-country-hint'),
        max: 2,
        optional: true,
      },
      {
        kind: 'line',
        id: 'name',
        label: phrase('desk-home-identity-name'),
        hint: phrase('desk-home-identity-name-hint'),
        max: NAME_MAX,
        optional: true,
      },
      { kind: 'date', id: 'birth', label: phrase('desk-home-identity-birth'), optional: true },
    ],
    submit: phrase('desk-save'),
    meta: subject.value,
  });
}

/** Opens the modal about whoever `value` names: `check:4` by a time, `code:…` by a code, `case:12` by a case. */
export function beginResult(turn: Turn, staff: Staff, value: string): Reply {
  const subject = subjectOf(turn, staff, value);
  if (subject === 'gone') return notice(phrase('desk-refused-gone'));
  return subject === 'no-right' ? notice(lacking('check')) : modalFor(turn, subject, false);
}

type Seen = { document: string; country: string; name: string; birth: string };

/** The paper that was seen, or which field is missing or wrong. */
function seenIn(turn: Turn, more: Filled): Seen | { field: string; said: Phrase } {
  const document = DOCUMENTS.find((one) => one === more.document);
  const country = (more.country ?? '').trim().toUpperCase();
  const name = (more.name ?? '').trim();
  const birth = more.birth ?? '';
  if (!document) return { field: 'document', said: phrase('desk-modal-empty') };
  if (!isCountry(country)) return { field: 'country', said: phrase('desk-home-identity-country-wrong') };
  if (!/\p{L}.*\p{L}/u.test(name)) return { field: 'name', said: phrase('desk-modal-empty') };
  if (birth === '' || birth >= turn.today || birth < '1900-01-01')
    return { field: 'birth', said: phrase('desk-home-identity-birth-wrong') };
  return { document, country, name, birth };
}

/** ISO 3166, two letters that name a country. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

export function submitResult(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  // A name and a day of birth stand in what Slack sent: they go with this decision, and not after a week.
  turn.rows.inbox.forgetPayload(turn.eventId);
  const subject = subjectOf(turn, staff, meta);
  if (subject === 'gone' || subject === 'no-right')
    return modalErrors(subject === 'gone' ? phrase('desk-refused-gone') : lacking('check'), 'result');
  const result: Result | undefined = RESULTS.find(({ id, fits }) => id === more.result && fits(subject));
  if (!result) return modalErrors(phrase('desk-modal-empty'), 'result');
  if (!result.sees) {
    const wrong = keepResult(turn, staff, subject, result.id, null);
    return wrong ? modalErrors(wrong, 'result') : undefined;
  }
  const seen = seenIn(turn, more);
  if ('field' in seen) return modalErrors(seen.said, seen.field);
  const { name, birth, ...paper } = seen;
  const who = turn.rows.identities.hash(name, birth);
  const isTwice = turn.rows.identities.othersWith(who, subject.person.id).length > 0;
  if (isTwice && more.compared !== 'yes') return modalFor(turn, subject, true);
  const wrong = keepResult(turn, staff, subject, result.id, { ...paper, who });
  return wrong ? modalErrors(wrong, 'result') : undefined;
}
