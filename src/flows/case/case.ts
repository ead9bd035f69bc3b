/** Opens cases, keeps what was said in them, and moves them from state to state. */
import type { Case } from '../../db/cases.js';
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { watchRed } from '../danger/red.js';
import { showAround } from '../heard/around.js';
import { showSent, translateButton, translateIn } from '../model/translate.js';
import type { DeskButton } from '../payload.js';
import type { Turn } from '../turn.js';
import { setAnswerClock } from './answer-clock.js';
import { answerWords } from './answer-words.js';
import { whenExpected } from './expected.js';
import { isShown, receiveFile } from './relay.js';
import { enterState, personSpoke, teamSpoke, touch } from './state.js';
import type { Topic } from './topics.js';

/** Free texts this old still belong to what a person wants now. */
const RECENT = 24 * 3_600_000;

/** Where the thread is opened: urgent cases in one place, others by topic, then by language, as the operator has set it. */
function channelFor(turn: Turn, person: Person, topic: Topic): string {
  const { help, urgent, offers, byTopic, byLanguage } = turn.house.channels;
  if (topic === 'danger' || topic === 'minor') return urgent;
  return byTopic[topic] ?? (topic === 'offer' ? offers : (byLanguage[person.language] ?? help));
}

/** The case of which a new one is the continuation: the last that has ended, while what was said in it is still here. */
function lastOver(turn: Turn, person: Person): number | null {
  const [last] = turn.rows.cases.allOf(person.id).filter(({ state }) => state === 'resolved');
  return last && last.clearedAt === null ? last.id : null;
}

/** Opens a case with its thread and card; what the person wrote shortly before goes with it. */
export function openCase(turn: Turn, person: Person, topic: Topic, danger: unknown = null): Case {
  const red = topic === 'danger' || topic === 'minor';
  const row = {
    personId: person.id,
    urgency: red ? 'red' : 'normal',
    topic,
    channel: channelFor(turn, person, topic),
    previousId: lastOver(turn, person),
  } as const;
  const kase = turn.rows.cases.create(row, turn.now);
  if (danger !== null) turn.rows.cases.change(kase.id, { danger: turn.rows.cases.sealDanger(danger) });
  setAnswerClock(turn, kase);
  turn.card(kase);
  attachLoose(turn, person, kase);
  if (red) watchRed(turn, kase);
  return kase;
}

/** What the person wrote shortly before, and no case has yet, goes to `kase`. */
export function attachLoose(turn: Turn, person: Person, kase: Case): void {
  for (const message of turn.rows.messages.loose(person.id, turn.now - RECENT)) {
    turn.rows.messages.change(message.id, { caseId: kase.id });
    showMessage(turn, kase, message);
  }
}

/** Posts words of the person, so that they are found again when the person takes the message `id` back. */
export function postTheirs(
  turn: Turn,
  kase: Case,
  id: number,
  said: Phrase,
  buttons: DeskButton[] = [],
): void {
  turn.rows.threads.shows(id, turn.post(kase, said, 'answer', buttons));
}

/** What the thread needs to know of a message. */
export type Shown = Pick<Message, 'id' | 'personId' | 'kind' | 'text' | 'forwarded' | 'repliesTo'>;

/** A link to the place in the first line of `text`, `latitude,longitude`; null when there is none. */
export function placeOf(text: string): Value | null {
  const [label = ''] = text.split('\n');
  if (!/^-?[\d.]+,-?[\d.]+$/.test(label)) return null;
  const [latitude, longitude] = label.split(',');
  return { link: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`, label };
}

/** What was sent, in words for the team; `text` begins with what the thing itself says, where it says something. */
function shownAs({ kind, text }: Shown): Phrase[] {
  const [detail = '', ...rest] = text.split('\n');
  const words = (said: string) => (said === '' ? [] : [phrase('desk-person-wrote', { text: said })]);
  if (kind === 'text') return words(text);
  if (kind === 'phone') return [phrase('desk-person-phone', { text: detail }), ...words(rest.join('\n'))];
  const place = kind === 'location' ? placeOf(text) : null;
  if (place) return [phrase('desk-person-location', { place }), ...words(rest.join('\n'))];
  return [phrase('desk-person-sent', { kind: { key: `desk-kind-${kind}` as Key } }), ...words(text)];
}

/** Shows in the thread what the person sent: what kind of thing, unless it is text, and the words. */
export function showMessage(turn: Turn, kase: Case, message: Shown): void {
  const isWords = message.kind === 'text' || isShown(message.kind);
  const below = isWords && message.text !== '' ? translateButton(turn, kase, message.id) : [];
  for (const said of shownAs(message)) postTheirs(turn, kase, message.id, said, below);
  if (isWords) translateIn(turn, kase, message);
  const person = turn.rows.persons.byId(message.personId);
  if (person) showAround(turn, kase, person, message);
  const kept = message.kind === 'text' ? undefined : turn.rows.bundles.message(message.id);
  if (kept) receiveFile(turn, kase, kept);
}

/**
 * The person's open case, whose thread then hears what else is wanted; a new case when there is none. What people want goes before
 * what was opened to look at a home: it does not end with that.
 */
export function caseFor(turn: Turn, person: Person, topic: Topic): Case {
  const open = turn.rows.cases.openOf(person.id);
  if (!open) return openCase(turn, person, topic);
  turn.post(open, phrase('desk-card-wants', { wants: { key: `desk-wants-${topic}` } }));
  if (open.topic !== 'offer' || topic === 'offer') return open;
  turn.rows.cases.change(open.id, { topic });
  turn.card(open);
  return { ...open, topic };
}

/** When somebody answers, in words that are true now. @param kase the request, where it is known. */
export const whenAnswered = (turn: Turn, kase?: Case): Phrase =>
  whenExpected(turn, kase && turn.rows.cases.byId(kase.id));

/** Keeps a text of the person and shows it in the case's thread. @returns the message's id. */
export function tellCase(turn: Turn, person: Person, kase: Case, messageId: string, text: string): number {
  const id = turn.rows.messages.add({
    personId: person.id,
    caseId: kase.id,
    direction: 'in',
    kind: 'text',
    text,
    externalId: messageId,
    at: turn.now,
  });
  personSpoke(turn, kase);
  turn.rows.threads.heardIn(id, turn.eventId);
  postTheirs(turn, kase, id, phrase('desk-person-wrote', { text }), translateButton(turn, kase, id));
  turn.card(kase);
  translateIn(turn, kase, { id, personId: person.id, text });
  return id;
}

/** Keeps a text that belongs to no case yet. @returns the message's id. */
export function keepText(turn: Turn, person: Person, messageId: string, text: string): number {
  const message = {
    personId: person.id,
    direction: 'in' as const,
    kind: 'text',
    text,
    externalId: messageId,
  };
  const id = turn.rows.messages.add({ ...message, at: turn.now });
  turn.rows.threads.heardIn(id, turn.eventId);
  return id;
}

/**
 * Sends a helper's words to the person and shows them in the thread. @param translation what goes with them, as the helper has
 * looked at it. @param notBefore UTC milliseconds, for words that nobody waits for. @returns the outbox key of the message.
 */
export function sendToPerson(
  turn: Turn,
  kase: Case,
  staff: Staff,
  text: string,
  translation: string | null = null,
  notBefore = 0,
): string | null {
  const person = turn.rows.persons.byId(kase.personId);
  if (!person) return null;
  const priority = kase.urgency === 'red' ? 'urgent' : 'answer';
  const [outboxKey = null] = answerWords(turn, kase, text, translation).map((said) =>
    turn.say(person, said, { priority, notBefore }),
  );
  const id = turn.rows.messages.add({
    personId: person.id,
    caseId: kase.id,
    direction: 'out',
    staffId: staff.id,
    kind: 'text',
    text,
    outboxKey,
    at: turn.now,
  });
  note(turn, kase, staff, 'reply');
  teamSpoke(turn, turn.rows.cases.byId(kase.id) ?? kase, staff);
  turn.post(
    kase,
    phrase('desk-sent-by', { staff: mention(staff), text }),
    'answer',
    translateButton(turn, kase, id),
  );
  if (translation !== null) {
    turn.rows.messages.change(id, { translation });
    showSent(turn, kase, person, id, translation);
  }
  turn.card(kase);
  return outboxKey;
}

/** A helper's name in Slack, as words that Slack turns into the name. */
export const mention = (staff: Staff): Phrase => phrase('desk-staff', { user: staff.userId });

/** Writes down who did what. */
export function note(
  turn: Turn,
  kase: Case,
  staff: Staff,
  action: string,
  detail: string | null = null,
): void {
  turn.rows.audit.add({
    at: turn.now,
    staffId: staff.id,
    action,
    caseId: kase.id,
    personId: kase.personId,
    detail,
  });
  touch(turn, kase, staff);
}

/** Opens a resolved case again. @param by the helper who did it; null when it was the person. */
export function reopenCase(turn: Turn, kase: Case, by: Staff | null = null): Case {
  const fresh = {
    claimedBy: null,
    claimedAt: null,
    resolvedAt: null,
    clearedAt: null,
    ended: null,
    endAskedBy: null,
  };
  const open = enterState(turn, kase, 'new', by, { ...fresh, heardAt: turn.now });
  if (open.urgency === 'red') watchRed(turn, open);
  turn.card(open);
  return open;
}

/** A case that has been closed for so long that only its number, topic and outcome are kept (R12). */
export function emptyOldCase(turn: Turn, kase: Case): void {
  if (kase.state !== 'resolved' || kase.clearedAt !== null) return;
  turn.rows.expired.oldCase(kase.id);
  if (kase.threadTs === null) turn.rows.cases.change(kase.id, { clearedAt: turn.now });
  else turn.clear(kase);
}
