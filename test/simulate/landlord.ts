/** Somebody who offers homes on Telegram: says what there is, fills in what is missing, and goes the way to the key with a household. */
import { landlordChooses } from './choices.js';
import { type Character, Reader } from './person.js';
import type { Message, Resident } from './resident.js';
import { CONTACT, TALK } from './sayings.js';
import { DAY, MINUTE } from './time.js';

const CHARACTERS: readonly (readonly [Character, number])[] = [
  [{ answers: 0.97, pace: 1, stops: 0.005, nightly: false }, 8],
  [{ answers: 0.8, pace: 5, stops: 0.02, nightly: false }, 3],
  [{ answers: 0.25, pace: 4, stops: 0.05, nightly: false }, 1],
];

const LEANINGS = {
  kind: { flat: 6, unit: 1, room: 2.5 },
  from: { now: 3, month: 4, quarter: 1 },
  term: { '0': 3, '24': 2, '12': 2, '6': 1 },
  host: { nobody: 1, family: 2, shared: 3, 'woman-alone': 1, 'man-alone': 1 },
  viewing: { yes: 8, video: 1, no: 0.3 },
  registration: { yes: 12, no: 0.3 },
  mandate: { yes: 12, no: 0.5 },
};

const PLACES = [
  '34117 Kassel',
  '10115 Berlin',
  '30159 Hannover',
  // Of which there are two.
  '35279 Neustadt',
  '50667 Köln',
  '80331 München',
  '20095 Hamburg',
  '01067 Dresden',
  '99084 Erfurt',
  '55116 Mainz',
] as const;

/** Of what landlords write of their homes; two who write the same are looked at by people. */
const HOW = ['Ruhig', 'Hell und trocken', 'Im zweiten Stock', 'Zum Hof hin', 'Frisch gestrichen', 'Altbau'];
const NEAR = ['Bus in der Nähe', 'nahe am Park', 'Schule um die Ecke', 'Markt zu Fuß', 'Bahnhof 5 Minuten'];
const BESIDES = [
  'Keller gehört dazu',
  'Waschmaschine im Bad',
  'Garten für alle',
  'Küche ist da',
  'Fahrradraum',
];

/** A home in words, as its landlord would write them. */
export type Home = {
  place: string;
  persons: number;
  rooms: number;
  area: number;
  cold: number;
  words: string;
};

export function homeOf({
  pick,
  between,
}: {
  pick: <T>(all: readonly T[]) => T;
  between: (a: number, b: number) => number;
}): Home {
  const persons = between(1, 6);
  const area = 25 + persons * 13 + between(0, 12);
  const words = `${pick(HOW)}, ${pick(NEAR)}. ${pick(BESIDES)}.`;
  const rooms = Math.max(1, persons - 1);
  return { place: pick(PLACES), persons, rooms, area, cold: area * between(7, 12), words };
}

export class Landlord {
  readonly who: Resident;
  readonly #reader: Reader;
  #home: Home;
  #last: Message | null = null;

  constructor(who: Resident) {
    this.who = who;
    const { chance } = who;
    this.#home = this.#another();
    const character = chance.weighed(CHARACTERS) ?? CHARACTERS[0]?.[0];
    if (!character) throw new Error('nobody has a character');
    this.#reader = new Reader(who, character, {
      choices: landlordChooses,
      leanings: LEANINGS,
      words: (_form, question) => this.#says(question),
      awaited: (awaits) => {
        if (awaits.startsWith('move:contact:')) return CONTACT[who.language];
        return awaits.startsWith('move:address:') ? 'Lange Straße 5, Beck' : undefined;
      },
    });
    const read = who.onMessage;
    who.onMessage = (message) => {
      if (message.buttons.length > 0) this.#last = message;
      read(message);
    };
  }

  #another(): Home {
    const { chance } = this.who;
    return homeOf({ pick: (all) => chance.pick(all), between: (a, b) => chance.between(a, b) });
  }

  #says(question: string): string | undefined {
    const { place, persons, rooms, area, cold, words } = this.#home;
    const said: Record<string, string> = {
      place,
      size: `${rooms} Zimmer, ${area} qm`,
      rent: String(cold + 60 + 2 * persons * 20),
      call: 'Bitte nur hier schreiben',
      places: String(persons),
      cold: String(cold),
      deposit: String(cold * 2),
      costs: '60',
      heating: String(persons * 20),
      furniture: '20',
      least: '1',
      address: 'Gartenweg 12',
      words,
    };
    return said[question];
  }

  /** Offers the first of `homes`, and the others in the months that follow. */
  arrives(homes: number, until: number): void {
    const { town, chance } = this.who;
    this.who.writes('/start');
    this.#offers();
    for (let n = 1; n < homes; n += 1)
      town.agenda.plan(chance.between(town.now + DAY, until), () => {
        if (this.who.blocks) return;
        this.#home = this.#another();
        this.who.writes('/menu');
        this.#offers();
      });
    if (chance.is(0.3)) town.agenda.plan(chance.between(town.now, until), () => this.#talks());
  }

  #talks(): void {
    if (!this.who.blocks) this.who.writes(this.who.chance.pick(TALK[this.who.language]));
  }

  #offers(): void {
    const offer = Reader.find(this.#last, ({ do: what, item }) => what === 'menu' && item === 'offer');
    const another = (): void => {
      const button = Reader.find(
        this.#last,
        ({ do: what, what: which }) => what === 'offer' && which === 'new',
      );
      if (button) this.who.presses(button);
    };
    if (!offer) return;
    this.#reader.after(2 * MINUTE, () => {
      this.who.presses(offer);
      // Who has homes already is shown them, with a way to one more.
      this.#reader.after(MINUTE, another);
    });
  }
}
