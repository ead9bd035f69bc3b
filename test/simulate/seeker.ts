/** Somebody who looks for a home: arrives, answers the questions, asks, waits, says yes or no, moves in, and lives there. */
import { seekerChooses } from './choices.js';
import { type Character, Reader } from './person.js';
import type { Does, Message, Resident } from './resident.js';
import { CONTACT, DANGER, QUESTIONS, TALK, TOWNS } from './sayings.js';
import { atNight, DAY, dayOf, HOUR, MINUTE, WEEK } from './time.js';

/** How often somebody does what, a year. */
const A_YEAR = {
  asks: 5,
  talks: 3,
  human: 1.5,
  status: 2,
  danger: 0.2,
  photo: 0.5,
  blocks: 0.15,
  pauses: 0.15,
  deletes: 0.08,
  mydata: 0.2,
  leaves: 0.2,
  programmes: 1.5,
  call: 0.8,
} as const;
type Deed = keyof typeof A_YEAR;

const CHARACTERS: readonly (readonly [Character, number])[] = [
  [{ answers: 0.97, pace: 1, stops: 0.005, nightly: false }, 10],
  [{ answers: 0.8, pace: 6, stops: 0.02, nightly: false }, 4],
  [{ answers: 0.3, pace: 3, stops: 0.03, nightly: false }, 2],
  [{ answers: 0.8, pace: 1, stops: 0.15, nightly: false }, 2],
  [{ answers: 0.95, pace: 1, stops: 0.01, nightly: true }, 2],
];

const LEANINGS = {
  adults: { '0': 0.02, '1': 5, '2': 5, '3': 1, '4': 0.3, '5': 0.1 },
  children: { none: 12 },
  regions: { anywhere: 25 },
  obligation: { yes: 1, no: 5, unknown: 1 },
  payer: { jobcenter: 6, own: 2, unknown: 0.5 },
  home: { own: 4, room: 3, women: 1 },
  needs: { 'step-free': 0.4, pet: 0.8 },
  safe: { '1': 0.3, '2': 0.5, '3': 2, '4': 5, '5': 8, now: 0.25 },
  being: { '1': 0.5, '2': 1, '3': 2, '4': 4, '5': 4, talk: 0.4 },
  promised: { yes: 8, partly: 1, no: 0.4 },
  talk: { yes: 0.6, no: 8 },
  plan: { stay: 2, found: 1, search: 3, unknown: 3 },
  stay: { contract: 6, longer: 1, shorter: 0.5, week: 0.3, unknown: 1 },
};

export class Seeker {
  readonly who: Resident;
  readonly #reader: Reader;
  #last: Message | null = null;

  constructor(who: Resident) {
    this.who = who;
    const { chance, town } = who;
    const character = chance.weighed(CHARACTERS) ?? CHARACTERS[0]?.[0];
    if (!character) throw new Error('nobody has a character');
    const home = chance.pick(TOWNS);
    this.#reader = new Reader(who, character, {
      choices: seekerChooses,
      leanings: LEANINGS,
      words: (form, question) => {
        if (form.startsWith('check-') && question === 'words') return chance.pick(TALK[who.language]);
        if (form === 'registration' && question === 'name') return `Olena ${who.chat}`;
        return form === 'intake' && question === 'town' ? home : undefined;
      },
      awaited: (awaits) => {
        if (awaits.startsWith('move:contact:')) return CONTACT[who.language];
        if (awaits.startsWith('call:number')) return `${chance.is(0.6) ? '+49 ' : '0'}151 2345${who.chat}`;
        if (awaits.startsWith('move:lines:') || awaits.startsWith('programme-words:'))
          return chance.pick(TALK[who.language]);
        return awaits.startsWith('move:day:') ? dayOf(town.now + 20 * DAY) : undefined;
      },
    });
    const read = who.onMessage;
    who.onMessage = (message) => {
      if (message.buttons.length > 0) this.#last = message;
      read(message);
    };
  }

  /** Writes for the first time, and from then on lives until `until`. */
  arrives(until: number): void {
    const { town, chance } = this.who;
    this.who.writes('/start');
    const wish = Reader.find(this.#last, ({ do: what, item }) => what === 'menu' && item === 'home');
    if (wish) this.#reader.after(2 * MINUTE, () => this.who.presses(wish));
    for (const [deed, often] of Object.entries(A_YEAR)) {
      const share = (until - town.now) / (52 * WEEK);
      for (let left = often * share; left > 0; left -= 1)
        if (chance.is(Math.min(1, left))) this.#plans(deed as Deed, chance.between(town.now, until));
    }
  }

  #plans(deed: Deed, at: number): void {
    const { agenda } = this.who.town;
    const night = deed === 'danger' && this.who.chance.is(0.7);
    agenda.plan(night ? atNight(at) : at, () => {
      if (!this.who.blocks) this.#does(deed);
    });
  }

  #does(deed: Deed): void {
    const { who } = this;
    const { chance, language } = who;
    switch (deed) {
      case 'asks':
        return who.writes(chance.pick(QUESTIONS[language]));
      case 'talks':
        return who.writes(chance.pick(TALK[language]));
      case 'human':
        return who.writes('/human');
      case 'status':
        return who.writes('/status');
      case 'photo':
        return who.sendsPhoto();
      case 'mydata':
        return who.writes('/mydata');
      case 'danger':
        return this.#criesOut();
      case 'blocks':
        return this.#blocks();
      case 'pauses':
        return this.#presses('/stop', ({ do: what, what: which }) => what === 'stop' && which === 'messages');
      case 'deletes':
        return this.#deletes();
      case 'programmes':
        return this.#presses(
          '/programmes',
          ({ do: what, what: which }) => what === 'programme' && which === 'register',
        );
      case 'call':
        return who.writes('/call');
      case 'leaves':
        return this.#presses(
          '/status',
          ({ do: what, what: which }) => what === 'search' && (which === 'ask' || which === 'stopped'),
        );
    }
  }

  #criesOut(): void {
    const { who } = this;
    who.writes(who.chance.pick(DANGER[who.language]));
    const personId = who.person?.id;
    if (personId !== undefined) who.town.cried(personId);
  }

  /** Blocks the bot, and mostly comes back some days later. */
  #blocks(): void {
    const { who } = this;
    who.setsBlocked(true);
    if (!who.chance.is(0.7)) return;
    who.town.agenda.plan(who.town.now + who.chance.wait(9 * DAY), () => {
      who.setsBlocked(false);
      who.writes('/status');
    });
  }

  /** Says a command and then presses the button that does this. */
  #presses(command: string, is: (does: Does) => boolean): void {
    this.who.writes(command);
    const button = Reader.find(this.#last, is);
    if (button) this.#reader.after(MINUTE, () => this.who.presses(button));
  }

  /** Asks to be forgotten: now, in a day, or in a day and then not. */
  #deletes(): void {
    const { who } = this;
    const isChoice = (choice: string) => (does: Does) => does.do === 'delete' && does.choice === choice;
    const when = who.chance.pick(['now', 'later', 'later', 'undo'] as const);
    this.#presses('/delete', isChoice(when === 'now' ? 'now' : 'later'));
    if (when === 'later') return;
    who.town.agenda.plan(who.town.now + HOUR * 3, () => {
      const next = Reader.find(this.#last, isChoice(when === 'now' ? 'sure' : 'undo'));
      if (next) who.presses(next);
    });
  }
}
