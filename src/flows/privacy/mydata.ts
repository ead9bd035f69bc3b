/** /mydata: a readable card at once, the whole file only after a second step, and who has seen what (R9). */
import { fold } from '../../answers/fold.js';
import { numberOf } from '../../db/cases.js';
import { offerNumber } from '../../db/offers.js';
import type { Person } from '../../db/persons.js';
import { LANGUAGES } from '../../words/language.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import { leftOut } from '../broadcast/opt-out.js';
import { endingOf } from '../calling/number.js';
import { dayTime } from '../calling/slots.js';
import { isCheckForm } from '../care/forms.js';
import { openForm } from '../form/asking.js';
import { answerLines } from '../form/view.js';
import { chances } from '../intake/chances.js';
import { intake } from '../intake/intake.js';
import { savedAnswers } from '../intake/saved.js';
import { endedView } from '../intake/search-end.js';
import { isHushed } from '../quiet-mode/hush.js';
import type { Turn } from '../turn.js';
import { consentLine, standingConsents, withdrawButtons } from './consent.js';
import { deleteButton } from './privacy.js';
import { sayWhoSaw } from './who-saw.js';

/** What is in the chat by this goes again after an hour: somebody else may hold the phone. */
const SHOWN_FOR = 3_600_000;
/** So long the second step may take. */
const PATIENCE = 10 * 60_000;
export const DATA_GONE = 'data-gone';
const AWAITS = 'file:';
const LISTED = 20;

const lines = (parts: readonly Value[]): Value => ({ join: [...parts], by: '\n' });
const day = (turn: Turn, at: number): Value => ({ day: turn.house.office.moment(at).day, year: true });

/** The answers that were saved, and those of a form that is still open. */
function answers(turn: Turn, person: Person): Value[] {
  const saved = savedAnswers(turn, person);
  const open = openForm(turn, person);
  return [
    ...(saved ? [...answerLines(intake, saved.intake), ...answerLines(chances, saved.chances)] : []),
    ...(open && !isCheckForm(open.form) ? answerLines(open.form, open.state.answers) : []),
  ];
}

/** Homes that they offer, how many were shown to them, until when their identity counts, and whether they go first. */
function homes({ rows, today }: Turn, person: Person): Value[] {
  const offers = rows.offers.of(person.id).filter(({ endedAt }) => endedAt === null);
  const numbers: Value = { join: offers.map(({ id }) => offerNumber(id)), by: ', ' };
  const shown = rows.proposals.ofPerson(person.id).length;
  const seen = rows.homesOf.besides(person.id).identities.filter(({ revokedAt }) => revokedAt === null);
  const until = seen
    .map((one) => one.until)
    .sort()
    .at(-1);
  const band = rows.bands.standing(rows.profiles.holderOf(person.id), today);
  return [
    ...(offers.length > 0 ? [phrase('mydata-offers', { numbers })] : []),
    ...(shown > 0 ? [phrase('mydata-shown', { count: shown })] : []),
    ...(until ? [phrase('mydata-identity', { date: { day: until, year: true } })] : []),
    ...(band ? [phrase('mydata-band', { date: { day: band.until, year: true } })] : []),
  ];
}

/** Where they are rung, and what is agreed. */
function callsOf(turn: Turn, person: Person): Value[] {
  const phone = turn.rows.phones.of(person.id);
  const booked = turn.rows.callBacks.bookedBy(person.id);
  return [
    ...(phone ? [phrase('mydata-phone', { number: endingOf(phone.number) })] : []),
    ...(booked ? [phrase('mydata-call', { moment: dayTime(turn, booked.from) })] : []),
  ];
}

/** What we know, in the person's words; no check-ins, no talks, nobody else's data. */
function card(turn: Turn, person: Person): Value {
  const { rows } = turn;
  const all = rows.cases.allOf(person.id).filter((kase) => !isHushed(turn, kase));
  const cases = all.slice(0, LISTED);
  const [notice] = rows.consents.notices(person.id).toReversed();
  const parts: Value[] = [
    phrase('mydata-title'),
    phrase('mydata-since', { date: day(turn, person.createdAt) }),
    phrase('mydata-language', { language: { key: `language-${person.language}` as Key } }),
    ...answers(turn, person),
  ];
  parts.push(...homes(turn, person), ...callsOf(turn, person));
  const profile = rows.persons.profile(person.id);
  if (profile) parts.push(phrase('mydata-waiting', { date: day(turn, profile.waitingSince) }));
  const over = endedView(turn, person);
  if (over) parts.push(over.said);
  if (notice) parts.push(phrase('mydata-notice', { date: day(turn, notice.shownAt) }));
  parts.push(...leftOut(turn, person));
  parts.push(...standingConsents(turn, person).map((consent) => consentLine(turn, consent)));
  for (const { id, openedAt, state } of cases) {
    const params = { number: numberOf(id), date: day(turn, openedAt) };
    parts.push(
      state === 'resolved' ? phrase('mydata-case-closed', params) : phrase('mydata-case-open', params),
    );
  }
  return lines(parts);
}

/** Takes back, after an hour, what this event has put into the chat. */
const takeBack = (turn: Turn, person: Person): void =>
  turn.later(DATA_GONE, `person:${person.id}:${turn.eventId}`, turn.now + SHOWN_FOR);

export function sayMyData(turn: Turn, person: Person): void {
  const button = (label: Phrase, what: 'file' | 'seen'): Button => ({
    label,
    use: 'nav',
    action: { v: 1, do: 'mydata', what },
  });
  turn.say(person, card(turn, person));
  turn.say(person, phrase('mydata-more'), {
    buttons: [
      [button(phrase('mydata-file'), 'file'), button(phrase('mydata-seen'), 'seen')],
      ...withdrawButtons(turn, person),
      [deleteButton()],
    ],
  });
  takeBack(turn, person);
}

/** The second step: the word that stands in the question has to be written. */
function askForWord(turn: Turn, person: Person): void {
  turn.rows.persons.change(person.id, { awaits: `${AWAITS}${turn.now}` });
  turn.say(person, phrase('mydata-confirm', { word: phrase('mydata-word') }));
}

/** Whether `text` is the second step; then both files go out. Anything else ends the waiting and is an ordinary message. */
export function confirmsFile(turn: Turn, person: Person, text: string): boolean {
  if (!person.awaits?.startsWith(AWAITS)) return false;
  turn.rows.persons.change(person.id, { awaits: null });
  const asked = Number(person.awaits.slice(AWAITS.length));
  const typed = fold(text).trim();
  const isWord = LANGUAGES.some(
    (language) => fold(turn.words.text(language, phrase('mydata-word'), 'plain')).trim() === typed,
  );
  if (!isWord || turn.now - asked > PATIENCE) return false;
  turn.file(person, 'data.txt', phrase('mydata-file-text'));
  turn.file(person, 'data.json', phrase('mydata-file-json'));
  takeBack(turn, person);
  return true;
}

/** Deletes again what the event `eventId` has put into the chat. */
export function dataGone(turn: Turn, person: Person, eventId: number): void {
  for (const kind of ['file', 'say'] as const) {
    for (const row of turn.rows.outboxLists.ofEvent(eventId, kind)) {
      if (row.personId === person.id && row.part === 0) turn.remove(person, row.key, phrase('mydata-gone'));
    }
  }
}

export function pressedMyData(turn: Turn, person: Person, what: 'card' | 'file' | 'seen'): void {
  if (what === 'card') sayMyData(turn, person);
  else if (what === 'seen') {
    if (sayWhoSaw(turn, person)) takeBack(turn, person);
  } else askForWord(turn, person);
}
