/** First contact and the ways in: greeting, language, menu, notice, privacy (R6, R7). */

import type { Person } from '../db/persons.js';
import { LANGUAGES, type Language } from '../words/language.js';
import { type Key, type Phrase, phrase, type Value } from '../words/phrase.js';
import type { Action, Button, MenuItem } from './actions.js';
import { callMeButton } from './calling/buttons.js';
import { askForHuman } from './case/human.js';
import { beginIntake, beginNewOffer, isOffering, openForm, resumeForm, showAgain } from './form/asking.js';
import { offerButton } from './homes/offer/button.js';
import { homesOf, showHomes } from './homes/offer/card.js';
import { cardButton, showCard, statusButton } from './intake/profile-card.js';
import { humanButton, menuButton } from './menu-buttons.js';
import { sayFullPrivacy } from './privacy/privacy.js';
import { programmesButton } from './programmes/button.js';
import { hasProgrammes } from './programmes/list.js';
import type { Ref, Turn } from './turn.js';

/** Raised when the text of the notice changes, so that it is shown again. */
const NOTICE_VERSION = 2;

function languageButtons(menuBelow: boolean): Button[][] {
  const button = (language: Language): Button => ({
    label: { key: `language-${language}` as Key },
    use: 'nav',
    action: { v: 1, do: 'language', language, menuBelow },
  });
  const [uk, ru, de, en] = LANGUAGES.map(button);
  return [
    [uk, ru],
    [de, en],
  ].map((row) => row.filter((entry) => entry !== undefined));
}

const menuRows = (withForm: boolean): Button[][] => [
  ...(withForm ? [[menuButton('continue', phrase('menu-continue'))]] : []),
  [menuButton('home', phrase('menu-home')), menuButton('question', phrase('menu-question'))],
  [menuButton('human', phrase('menu-human')), menuButton('offer', phrase('menu-offer'))],
  [menuButton('danger', phrase('menu-danger'))],
];

/** The two messages of the first minute. */
export function greet(turn: Turn, person: Person): void {
  turn.say(person, phrase('greeting'), { buttons: languageButtons(true) });
  turn.say(person, phrase('greeting-menu'), { buttons: menuRows(false) });
}

/** The main menu, with a way back into an open form. */
export function sayMenu(turn: Turn, person: Person, above: Value | null = null): void {
  const withForm = openForm(turn, person) !== undefined || turn.rows.forms.stopped(person.id) !== undefined;
  const menu = phrase('greeting-menu');
  const said: Value = above ? { join: [above, menu], by: '\n' } : menu;
  const own = turn.rows.profiles.of(person.id) ? [[cardButton, statusButton]] : [];
  const homes = homesOf(turn, person).length > 0 ? [[offerButton(phrase('home-offer-mine'), 'list')]] : [];
  const last = [callMeButton(), menuButton('language', phrase('menu-language'))];
  const offered = hasProgrammes(turn, person) ? [[programmesButton]] : [];
  const rows = [...own, ...homes, ...menuRows(withForm), ...offered, last];
  turn.say(person, said, { buttons: rows });
}

export function chooseLanguage(turn: Turn, person: Person): void {
  turn.say(person, phrase('language-choose'), { buttons: languageButtons(false) });
}

/** Changes the language, at any time: what is on the screen is said again in it. */
export function setLanguage(
  turn: Turn,
  person: Person,
  action: Extract<Action, { do: 'language' }>,
  at: Ref,
): void {
  turn.rows.persons.change(person.id, { language: action.language, languageChosen: true });
  const now = { ...person, language: action.language };
  const form = openForm(turn, now);
  if (action.menuBelow) {
    const [event, n] = at.split(':').map(Number);
    turn.edit(now, at, phrase('greeting'), { buttons: languageButtons(true) });
    turn.edit(now, `${event}:${Number(n) + 1}`, phrase('greeting-menu'), { buttons: menuRows(false) });
  } else {
    turn.edit(now, at, phrase('language-changed'));
    if (!form) sayMenu(turn, now);
  }
  if (form) showAgain(turn, now, form, !action.menuBelow);
}

/** "I look for a home": the notice first, once per version; then the form. */
function lookForHome(turn: Turn, person: Person): void {
  if (person.noticeVersion === NOTICE_VERSION) {
    beginIntake(turn, person);
    return;
  }
  const choice = (name: 'go-on' | 'questions' | 'full', label: Phrase): Button => ({
    label,
    use: 'nav',
    action: { v: 1, do: 'notice', choice: name },
  });
  const outboxKey = turn.say(person, phrase('notice'), {
    buttons: [
      [choice('go-on', phrase('notice-go-on'))],
      [choice('questions', phrase('notice-questions-only')), choice('full', phrase('notice-full-text'))],
    ],
  });
  const receipt = { personId: person.id, version: NOTICE_VERSION, language: person.language, outboxKey };
  turn.rows.consents.noticeShown(receipt, turn.now);
}

export function answerNotice(turn: Turn, person: Person, choice: 'go-on' | 'questions' | 'full'): void {
  if (choice === 'full') sayFullPrivacy(turn, person);
  else if (choice === 'questions') turn.say(person, phrase('notice-without'), { buttons: [[humanButton()]] });
  else {
    turn.rows.persons.change(person.id, { noticeVersion: NOTICE_VERSION, noticeAt: turn.now });
    beginIntake(turn, person);
  }
}

/** "I offer a home": on with the one that was begun, else what they offer already, else the first questions. */
function offerHome(turn: Turn, person: Person): void {
  if (isOffering(turn, person) || !showHomes(turn, person, null)) beginNewOffer(turn, person);
}

export function pressedMenu(turn: Turn, person: Person, item: MenuItem): void {
  if (item === 'home') lookForHome(turn, person);
  else if (item === 'question') turn.say(person, phrase('question-ask'), { buttons: [[humanButton()]] });
  else if (item === 'human') askForHuman(turn, person);
  else if (item === 'offer') offerHome(turn, person);
  else if (item === 'danger') {
    // Whoever presses this has asked for the numbers.
    turn.say(person, phrase('danger-help'), { buttons: [[humanButton()]], openly: true });
  } else if (item === 'language') chooseLanguage(turn, person);
  else if (item === 'menu') sayMenu(turn, person);
  else if (!resumeForm(turn, person)) lookForHome(turn, person);
}

/** /profile: the card, the form that is still open, or how to begin. */
export function sayProfile(turn: Turn, person: Person): void {
  if (showCard(turn, person, null) || resumeForm(turn, person)) return;
  turn.say(person, phrase('profile-none'), { buttons: [[menuButton('home', phrase('menu-home'))]] });
}
