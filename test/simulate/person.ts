/** What all people with a phone do: they read, take their time, answer or do not, and have days of their own. */

import { type Choices, chooses } from './choices.js';
import { answers, asksForm, type Leanings, type Words } from './forms.js';
import type { Does, Message, Resident } from './resident.js';
import { DAY, HOUR, MINUTE, whenAwake } from './time.js';

/** How somebody is. Probabilities from 0 to 1. */
export type Character = {
  /** How readily they answer at all. */
  answers: number;
  /** How much longer than others they take. */
  pace: number;
  /** How readily they stop in the middle of a form, at each question. */
  stops: number;
  /** They write at any hour. */
  nightly: boolean;
};

export type Ways = {
  choices: Choices;
  words: Words;
  leanings: Leanings;
  /** What they write when the service waits for words: by what `awaits` begins with. */
  awaited: (awaits: string) => string | undefined;
};

/** They look at their phone again after so long when they have stopped in a form. */
const RETURN = 2 * DAY;

export class Reader {
  readonly who: Resident;
  readonly character: Character;
  readonly #ways: Ways;
  /** The newest message that asks something of a form. */
  #asked: Message | null = null;
  #told = '';

  constructor(who: Resident, character: Character, ways: Ways) {
    this.who = who;
    this.character = character;
    this.#ways = ways;
    who.onMessage = (message) => this.#reads(message);
  }

  /** Plans `act` about `mean` milliseconds from now, when they are awake. */
  after(mean: number, act: () => void): void {
    const { town, chance } = this.who;
    const at = town.now + 1000 + chance.wait(mean * this.character.pace);
    town.agenda.plan(this.character.nightly ? at : whenAwake(at), () => {
      if (!this.who.blocks) act();
    });
  }

  #reads(message: Message): void {
    const { chance } = this.who;
    if (asksForm(message)) return this.#asksMe(message);
    const choice = chooses(chance, message, this.#ways.choices);
    if (choice && chance.is(this.character.answers))
      this.after(choice.wait, () => this.who.presses(choice.button));
    this.#awaited();
  }

  #asksMe(message: Message): void {
    const { chance } = this.who;
    this.#asked = message;
    const goOn = (): void => {
      if (this.#asked !== message) return;
      this.#asked = null;
      answers(this.who, message, this.#ways);
    };
    if (!chance.is(this.character.stops)) this.after(MINUTE / 3, goOn);
    else if (chance.is(this.character.answers)) this.after(RETURN, goOn);
  }

  /** The service waits for words: they are written once, some time later. */
  #awaited(): void {
    const awaits = this.who.person?.awaits ?? '';
    const said = awaits === this.#told ? undefined : this.#ways.awaited(awaits);
    this.#told = awaits;
    if (said === undefined || !this.who.chance.is(this.character.answers)) return;
    this.after(HOUR, () => {
      if (this.who.person?.awaits === awaits) this.who.writes(said);
    });
  }

  /** Presses the newest known button that does this. */
  static find(message: Message | null, is: (does: Does) => boolean) {
    return message?.buttons.find(({ does }) => is(does));
  }
}
