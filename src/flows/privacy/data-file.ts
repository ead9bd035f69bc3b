/** Everything that we keep of one person, as data and as text, in the person's language. Made when asked for, never kept. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Rows } from '../../db/rows.js';
import { type Key, phrase, type Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import { isHushed } from '../quiet-mode/hush.js';
import { callsOf } from './data-calls.js';
import { homesOf, iso, landlordOf, offered } from './data-homes.js';
import { partnerOf, programmesOf } from './data-outreach.js';

/** What the team has noted of a request, and how the person rated it; only what there is. */
function deskNotes(rows: Rows, kase: Case): object {
  const wants = rows.cases.wants(kase);
  const promised = rows.promises.of(kase.id).map(({ text, due, ended }) => ({ text, due, ended }));
  const rating = rows.ratings.of(kase.id);
  return {
    ...(wants === '' ? {} : { wants }),
    ...(kase.deadline === null ? {} : { deadline: kase.deadline }),
    ...(promised.length === 0 ? {} : { promised }),
    ...(rating ? { rating: { stars: rating.stars, words: rating.words } } : {}),
  };
}

/** Why something was not sent, where that would tell of quiet mode or of an urgent request. */
const UNTOLD: readonly string[] = ['quiet', 'red'];

/**
 * @param to the chat, where somebody else may hold the phone: then nothing tells of quiet mode and of a call by a safe word; a
 * human gives those, who has seen who is asking. @returns null when there is no such person. Staff have no names in it, and nobody
 * else is in it.
 */
export function dataOf(rows: Rows, personId: number, to: 'chat' | 'human') {
  const person = rows.persons.byId(personId);
  if (!person) return null;
  const all = rows.cases.allOf(personId).toReversed();
  const hushed = new Set(
    to === 'chat' ? all.filter((kase) => isHushed({ rows }, kase)).map(({ id }) => id) : [],
  );
  const shown = ({ caseId }: { caseId: number | null }): boolean => caseId === null || !hushed.has(caseId);
  const cases = all.filter(({ id }) => !hushed.has(id));
  const mode = to === 'chat' ? undefined : rows.quietModes.of(personId);
  const profile = rows.persons.profile(personId);
  return {
    format: 'helpcenter.person',
    version: 1,
    person: {
      id: person.id,
      language: person.language,
      telegramChat: person.chat,
      createdAt: iso(person.createdAt),
      seenAt: iso(person.seenAt),
      roles: rows.persons.rolesOf(personId),
    },
    notices: rows.consents
      .notices(personId)
      .map(({ version, language, shownAt }) => ({ version, language, shownAt: iso(shownAt) })),
    consents: rows.consents.all(personId).map(({ purpose, version, language, textHash, how, ...at }) => ({
      purpose,
      version,
      language,
      textHash,
      how,
      channel: 'telegram',
      askedAt: iso(at.askedAt),
      givenAt: iso(at.givenAt),
      withdrawnAt: iso(at.withdrawnAt),
    })),
    leftOutTopics: rows.optOuts.of(personId).map(({ topic, at }) => ({ topic, at: iso(at) })),
    messagesToMany: rows.broadcastReach.of(personId).map(({ at, reason, ...one }) => ({
      ...one,
      reason: to === 'chat' && UNTOLD.includes(reason ?? '') ? null : reason,
      at: iso(at),
    })),
    forms: rows.forms.all(personId).map(({ form, state, answers }) => ({ form, state, answers })),
    profile: profile
      ? {
          ...profile,
          waitingSince: iso(profile.waitingSince),
          savedAt: iso(profile.savedAt),
          endedAt: iso(profile.endedAt),
        }
      : null,
    landlord: landlordOf(rows, personId),
    offers: offered(rows, personId),
    homes: homesOf(rows, personId),
    calls: callsOf(rows, personId, hushed),
    programmes: programmesOf(rows, personId),
    partner: partnerOf(rows, personId),
    requests: cases.map((kase) => ({
      number: numberOf(kase.id),
      topic: kase.topic,
      urgent: kase.urgency === 'red',
      state: kase.state,
      openedAt: iso(kase.openedAt),
      resolvedAt: iso(kase.resolvedAt),
      ...deskNotes(rows, kase),
    })),
    messages: rows.messages
      .allOf(personId)
      .filter(shown)
      .map((message) => ({
        at: iso(message.at),
        from: message.direction === 'in' ? 'you' : 'team',
        request: message.caseId === null ? null : numberOf(message.caseId),
        kind: message.kind,
        text: message.text,
        ...(message.translation === null ? {} : { translation: message.translation }),
      })),
    ...(mode ? { quietMode: { since: iso(mode.since) } } : {}),
    questions: rows.questions.ofPerson(personId).map(({ why, text, near, times, ...at }) => ({
      text,
      why,
      near,
      times,
      firstAt: iso(at.firstAt),
      lastAt: iso(at.lastAt),
    })),
    seen: rows.audit
      .ofPerson(personId)
      .filter(shown)
      .map(({ at, staffId, action, caseId }) => ({
        at: iso(at),
        by: staffId === null ? 'operator' : 'team',
        action,
        request: caseId === null ? null : numberOf(caseId),
      })),
  };
}

type Data = NonNullable<ReturnType<typeof dataOf>>;

/** Everything about homes, each thing behind the name of its list; nothing where there is nothing. */
function homes({ homes: lists }: Data, title: string, fields: (record: object) => string[]): string[] {
  const lines = Object.entries(lists).flatMap(([name, rows]) =>
    rows.map((row) => `${name}: ${fields(row).join(' · ')}`),
  );
  return lines.length > 0 ? [title, ...lines] : [];
}

/** Everything about calls; nothing where there is nothing. */
function calls(
  { calls: { phone, agreed, rang } }: Data,
  title: string,
  fields: (record: object) => string[],
): string[] {
  const lines = [...(phone ? [phone] : []), ...agreed, ...rang].map((one) => fields(one).join(' · '));
  return lines.length > 0 ? [title, ...lines] : [];
}

/** The same to read: a line each, the newest last. */
function readable(data: Data, words: Words, rows: Rows): string {
  const language = rows.persons.byId(data.person.id)?.language ?? 'en';
  const text = (said: Value): string => words.value(language, said, 'plain');
  const title = (key: Key): string => `\n${text({ key })}`;
  const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  const fields = (record: object): string[] =>
    Object.entries(record).map(([name, value]) => `${name}: ${plain(value)}`);
  return [
    text(phrase('mydata-title')),
    ...fields(data.person),
    title('data-notices'),
    ...data.notices.map((one) => fields(one).join(' · ')),
    title('data-consents'),
    ...data.consents.map((one) => fields(one).join(' · ')),
    ...data.leftOutTopics.map((one) => fields(one).join(' · ')),
    ...(data.messagesToMany.length > 0 ? [title('data-broadcasts')] : []),
    ...data.messagesToMany.map((one) => fields(one).join(' · ')),
    title('data-answers'),
    ...data.forms.map((one) => fields(one).join('\n')),
    ...(data.profile ? fields(data.profile) : []),
    ...(data.landlord || data.offers.length > 0 ? [title('data-offers')] : []),
    ...(data.landlord ? [fields(data.landlord).join(' · ')] : []),
    ...data.offers.map((one) => fields(one).join(' · ')),
    ...homes(data, title('data-homes'), fields),
    ...calls(data, title('data-calls'), fields),
    ...(data.programmes.length > 0 || data.partner ? [title('data-programmes')] : []),
    ...data.programmes.map((one) => fields(one).join(' · ')),
    ...(data.partner ? [fields(data.partner).join(' · ')] : []),
    title('data-requests'),
    ...data.requests.map((one) => fields(one).join(' · ')),
    title('data-messages'),
    ...data.messages.map((one) => fields(one).join(' · ')),
    title('data-questions'),
    ...data.questions.map((one) => fields(one).join(' · ')),
    title('seen-title'),
    ...data.seen.map((one) => fields(one).join(' · ')),
    '',
  ].join('\n');
}

/** @throws Error when the person is gone meanwhile. */
export function dataFile(
  rows: Rows,
  words: Words,
  personId: number,
  file: 'data.json' | 'data.txt',
): { name: string; bytes: Buffer } {
  const data = dataOf(rows, personId, 'chat');
  if (!data) throw new Error(`person ${personId} is gone`);
  const text = file === 'data.json' ? `${JSON.stringify(data, null, 2)}\n` : readable(data, words, rows);
  return { name: file, bytes: Buffer.from(text) };
}
