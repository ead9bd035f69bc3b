/** Leads to the form or the team who says in their own words that they look for a home, or have one to offer. */
import { type HomeWish, homeWish } from '../../answers/home-wish.js';
import { asksSomething } from '../../answers/question.js';
import type { Person } from '../../db/persons.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { MenuItem } from '../actions.js';
import { sayMenu } from '../contact.js';
import { sayOnce } from '../heard/flood.js';
import { humanButton, menuButton } from '../menu-buttons.js';
import type { Turn } from '../turn.js';

const WAYS: Record<HomeWish, { said: Phrase; item: MenuItem; label: Phrase }> = {
  seek: { said: phrase('wish-seek'), item: 'home', label: phrase('menu-home') },
  offer: { said: phrase('wish-offer'), item: 'offer', label: phrase('menu-offer') },
};

/** Topics about searching and offering as such: whoever tells of their own search is helped more by its beginning. */
const GENERAL = new Set(['how-to-search', 'how-the-platform-works', 'for-hosts']);

/** @returns false when `text` says neither, asks something, or a topic answers it. */
export function answerHomeWish(turn: Turn, person: Person, text: string): boolean {
  const wish = homeWish(text);
  if (wish === null || asksSomething(text)) return false;
  const { answer } = turn.knowledge.find(text);
  if (answer !== null && !GENERAL.has(answer.slug)) return false;
  const { said, item, label } = WAYS[wish];
  // Who has answered the questions already finds the card and the status in the menu.
  const known = wish === 'seek' && turn.rows.profiles.of(person.id) !== undefined;
  const say = (): void => {
    if (known) sayMenu(turn, person);
    else turn.say(person, said, { buttons: [[menuButton(item, label)], [humanButton()]] });
  };
  sayOnce(turn, person, 'text', say, true);
  return true;
}
