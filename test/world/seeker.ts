/** The shortest way of a person into matching, for transcripts that begin behind it. */
import { type Key, phrase } from '../../src/words/phrase.js';
import type { Label, Person } from './person.js';
import { asValue, lines, type Said } from './said.js';

/** A question of the intake as it stands in the chat. */
export const asksIntake = (step: number, of: number, question: string): Said =>
  lines(phrase('form-progress', { step, steps: of }), `form-intake-${question}` as Key);

/** The lines of the card, each `name: answer`. */
export const answersOf = (answers: Record<string, Said | string>): Said[] =>
  Object.entries(answers).map(([name, answer]) => ({
    join: [{ key: `form-${name}-name` as Key }, typeof answer === 'string' ? answer : asValue(answer)],
    by: ': ',
  }));

/** The profile card; `waiting` is the day from which the place in line counts, `more` are the lines below the answers. */
export const card = (answers: Record<string, Said | string>, waiting: string, more: Said[] = []): Said =>
  phrase('profile-card', {
    answers: asValue(lines(...answersOf(answers), ...more)),
    date: { day: waiting, year: true },
  });

const BY_JOBCENTER: Said = {
  join: [{ key: 'form-intake-payer-jobcenter' }, { key: 'form-intake-rent-office' }],
  by: '. ',
};

/** What `savesIntake` answers, in the order of the questions. */
export const PLAIN_ANSWERS: Record<string, Said | string> = {
  'intake-adults': '2',
  'intake-children': phrase('form-intake-children-none'),
  'intake-regions': phrase('form-intake-regions-anywhere'),
  'intake-obligation': phrase('form-no'),
  'intake-town': 'Kassel',
  'intake-leave': phrase('form-intake-leave-open'),
  'intake-payer': BY_JOBCENTER,
  'intake-needs': phrase('form-intake-needs-nothing'),
  'intake-home': phrase('form-intake-home-own'),
};

/** Goes from the greeting to the question what the home must have, and reads everything on the way. */
export async function comesToNeeds(person: Person): Promise<void> {
  await person.starts();
  await person.taps('menu-home');
  await person.hears('notice');
  await person.taps('notice-go-on');
  await person.hears(asksIntake(1, 9, 'adults'));
  const way: [tap: Label | null, next: string][] = [
    ['2', 'children'],
    ['form-intake-children-none', 'regions'],
    ['form-intake-regions-anywhere', 'obligation'],
    ['form-no', 'town'],
    [null, 'leave'],
    ['form-intake-leave-open', 'payer'],
    ['form-intake-payer-jobcenter', 'needs'],
  ];
  for (const [n, [tap, next]] of way.entries()) {
    if (tap === null) person.writes('Kassel');
    else await person.taps(tap);
    await person.hears(asksIntake(n + 2, 9, next));
  }
}

/** Goes from the greeting to the saved answers, and reads everything on the way. @param status the day of the next word. */
export async function savesIntake(person: Person, status: string): Promise<void> {
  await comesToNeeds(person);
  await person.taps('form-done');
  await person.hears(asksIntake(9, 9, 'home'));
  await person.taps('form-intake-home-own');
  await person.hears(phrase('form-intake-summary', { answers: asValue(lines(...answersOf(PLAIN_ANSWERS))) }));
  await person.taps('form-save');
  await person.hears(
    phrase('form-intake-saved', { homes: 0, date: { day: status }, usual: phrase('usual-unknown') }),
  );
}

/** What stands above the next question, or the card, after a yes to the consent for special needs. @param day of the yes. */
export const agreed = (day: string): Said =>
  phrase('consent-given', { what: phrase('consent-name-special-needs'), date: { day } });

/** How that consent stands on cards and in lists. */
export const consentLine = (day: string, version = 1): Said =>
  phrase('consents-line', {
    what: phrase('consent-name-special-needs'),
    version,
    date: { day, year: true },
  });
