/** "What is this?": photos, videos and documents go to a human only when the person says so, identity papers never (R11). */
import { numberOf } from '../../db/cases.js';
import type { Person } from '../../db/persons.js';
import { type PersonKey, phrase } from '../../words/phrase.js';
import type { Action, Button } from '../actions.js';
import { openCase, tellCase, whenAnswered } from '../case/case.js';
import { forgetShown, relayFiles, relayUnsorted, removeEverywhere, UNSORTED } from '../case/relay.js';
import { photoButtons } from '../homes/offer/photos.js';
import { humanButton } from '../menu-buttons.js';
import type { Ref, Turn } from '../turn.js';

export type FileAction = Extract<Action, { do: 'file' }>;
type Choice = FileAction['choice'];

/** What a person is expected to write after a letter was passed on. */
export const LETTER_DATE = 'letter-date';

const button = (bundle: number, choice: Choice, key: PersonKey): Button => ({
  label: { key },
  use: 'nav',
  action: { v: 1, do: 'file', bundle, choice },
});

/** Asks what a bundle is, once for all that came together. @param replaces whether it stands where another file stood. */
export function askWhat(turn: Turn, person: Person, bundle: number, replaces = false): void {
  const buttons = [
    [button(bundle, 'letter', 'file-letter'), button(bundle, 'home', 'file-home')],
    [button(bundle, 'id', 'file-id'), button(bundle, 'other', 'file-other')],
  ];
  const what = phrase('file-what');
  const offered = photoButtons(turn, person, bundle);
  const said = replaces ? { join: [phrase('file-replaced'), what], by: '\n' } : what;
  turn.say(person, said, { buttons: [...offered, ...buttons] });
}

/** Identity papers and bank cards: gone here, in the chat and in Slack; a human arranges how they are seen. */
function dropPapers(turn: Turn, person: Person, bundle: number, at: Ref): void {
  const kase = turn.rows.cases.openOf(person.id);
  const cleared = removeEverywhere(turn, person, bundle);
  const said = phrase(cleared ? 'file-id-gone' : 'file-id-gone-old');
  turn.edit(person, at, said, { buttons: [[humanButton()]] });
  if (!kase) return;
  turn.post(kase, phrase('desk-file-id'));
  turn.card(kase);
}

/** Into the open case, or one that opens for it. */
function passOn(turn: Turn, person: Person, bundle: number, at: Ref): void {
  const messages = turn.rows.bundles.of(bundle);
  const sort = messages[0]?.sort ?? 'other';
  const kase = turn.rows.cases.openOf(person.id) ?? openCase(turn, person, 'human');
  turn.forget(UNSORTED, `bundle:${bundle}`);
  relayFiles(turn, kase, turn.rows.bundles.of(bundle), sort);
  turn.card(kase);
  turn.edit(person, at, phrase('file-sent', { number: numberOf(kase.id), when: whenAnswered(turn, kase) }));
  if (sort !== 'letter') return;
  turn.rows.persons.change(person.id, { awaits: LETTER_DATE });
  const undated = [button(bundle, 'undated', 'file-no-date'), button(bundle, 'undated', 'form-unknown')];
  turn.say(person, phrase('file-date'), { buttons: [undated] });
}

/** The person does not want to show it: nothing of it is kept. */
function keepBack(turn: Turn, person: Person, bundle: number, at: Ref): void {
  turn.forget(UNSORTED, `bundle:${bundle}`);
  for (const message of turn.rows.bundles.of(bundle)) forgetShown(turn, message);
  turn.rows.bundles.drop(bundle, turn.now);
  turn.edit(person, at, phrase('file-not-sent'));
  const kase = turn.rows.cases.openOf(person.id);
  if (kase) turn.post(kase, phrase('desk-file-dropped'));
}

/** What the person says that it is. The team has it already where nobody said so in time. */
function sortAs(
  turn: Turn,
  person: Person,
  bundle: number,
  sort: 'letter' | 'home' | 'other',
  at: Ref,
): void {
  turn.rows.bundles.sort(bundle, sort);
  if (turn.rows.bundles.of(bundle).some(({ relayKey }) => relayKey !== null)) {
    passOn(turn, person, bundle, at);
    const kase = turn.rows.cases.openOf(person.id);
    if (kase) turn.post(kase, phrase('desk-file-from', { sort: { key: `desk-sort-${sort}` } }));
    return;
  }
  const buttons = [[button(bundle, 'yes', 'file-yes'), button(bundle, 'no', 'file-no')]];
  turn.edit(person, at, phrase('file-send'), { buttons });
}

/** Does what a button about files says. @returns false when the files are gone, or on their way already. */
export function actOnFile(turn: Turn, person: Person, { bundle, choice }: FileAction, at: Ref): boolean {
  if (choice === 'undated') return undated(turn, person, at);
  const messages = turn.rows.bundles.of(bundle);
  const [first] = messages;
  if (!first || first.personId !== person.id) return false;
  const passed = messages.every(({ relayKey }) => relayKey !== null);
  if (choice === 'id') dropPapers(turn, person, bundle, at);
  else if (choice === 'yes' || choice === 'no') {
    if (passed || first.sort === null) return false;
    (choice === 'yes' ? passOn : keepBack)(turn, person, bundle, at);
  } else sortAs(turn, person, bundle, choice, at);
  return true;
}

function undated(turn: Turn, person: Person, at: Ref): boolean {
  if (person.awaits !== LETTER_DATE) return false;
  turn.rows.persons.change(person.id, { awaits: null });
  turn.edit(person, at, phrase('file-date-none'));
  const kase = turn.rows.cases.openOf(person.id);
  if (kase) turn.post(kase, phrase('desk-letter-undated'));
  return true;
}

/** The day in a letter, in the person's words: nobody computes it. @returns false when the text is about something else. */
export function takeLetterDate(turn: Turn, person: Person, messageId: string, text: string): boolean {
  turn.rows.persons.change(person.id, { awaits: null });
  const kase = turn.rows.cases.openOf(person.id);
  if (!kase || !/\d/.test(text)) return false;
  tellCase(turn, person, kase, messageId, text);
  turn.post(kase, phrase('desk-letter-date', { text }));
  turn.say(person, phrase('file-date-kept'));
  return true;
}

/** Nobody has said what the files are: an open case gets them with a warning; without one they wait. */
export function filesUnsorted(turn: Turn, bundle: number): void {
  const [first] = turn.rows.bundles.of(bundle);
  const person = first && turn.rows.persons.byId(first.personId);
  const kase = person && turn.rows.cases.openOf(person.id);
  if (!first || !person || !kase || first.relayKey !== null) return;
  relayUnsorted(turn, kase, bundle);
  turn.card(kase);
  const buttons = [[button(bundle, 'id', 'file-id')]];
  turn.say(person, phrase('file-unsorted', { number: numberOf(kase.id) }), { buttons });
}
