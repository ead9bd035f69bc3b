/** Who leads the team: looks at homes and people, gives times, confirms what needs two, decides about reports and deletions. */
import { writtenOf } from '../../src/flows/broadcast/words.js';
import { Turn } from '../../src/flows/turn.js';
import type { Colleague } from './colleague.js';
import { DAY, dayOf, MINUTE, onDay, weekday } from './time.js';

const TIMES = 8;
const NEWS = {
  uk: 'Завтра ми працюємо лише до дванадцятої. Пишіть нам, будь ласка, зранку.',
  ru: 'Завтра мы работаем только до двенадцати. Пишите нам, пожалуйста, утром.',
  de: 'Morgen arbeiten wir nur bis 12:00. Bitte schreiben Sie uns vormittags.',
  en: 'Tomorrow we work until 12:00 only. Please write to us in the morning.',
};
const SEEN = { document: 'residence-card', country: 'ua', birth: '1990-02-01' };
const HOME = { kind: 'flat', from: '', term: '0' };

/** A name that nobody else has, of letters alone. */
function nameOf(nth: number): string {
  const letters = [...nth.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `Olena ${letters.join('')}enko`;
}

export class Coordinator {
  readonly #colleague: Colleague;
  /** The second of two. */
  readonly #second: Colleague;
  #names = 0;

  constructor(colleague: Colleague, second: Colleague, until: number) {
    this.#colleague = colleague;
    this.#second = second;
    const { town } = colleague;
    for (let at = town.now; at < until; at += DAY) {
      const begin = onDay(at, 0, 10) + 7 * MINUTE;
      if (begin > town.now && weekday(begin) < 6) town.agenda.plan(begin, () => this.#morning());
    }
  }

  #ids(query: string): number[] {
    return this.#colleague.town.beside.prepare<[], number>(query).pluck().all();
  }

  #morning(): void {
    this.#homes();
    this.#identities();
    if ([1, 3].includes(weekday(this.#colleague.town.now))) this.#times();
    this.#urgent();
    this.#reports();
    // The second Wednesday of a month.
    const day = Number(dayOf(this.#colleague.town.now).slice(8));
    if (weekday(this.#colleague.town.now) === 3 && day > 7 && day < 15) this.#toMany();
    for (const id of this.#ids(`SELECT id FROM erasures WHERE state = 'waiting'`))
      this.#colleague.presses('eraseconfirm', `erasure:${id}`);
    for (const id of this.#ids(`SELECT id FROM erasures WHERE state = 'typed'`))
      this.#colleague.presses('erasedone', `erasure:${id}`);
  }

  #homes(): void {
    const { town, chance } = this.#colleague;
    for (const id of this.#ids(`SELECT id FROM offers WHERE state = 'checking'`)) {
      if (chance.is(0.1)) continue;
      const value = `offer:${id}:${town.rows.offers.byId(id)?.screenedAt ?? 0}`;
      this.#colleague.presses('offerclear', value, 'C0OFFERS');
      if (town.rows.offers.byId(id)?.state === 'checking')
        this.#second.presses('offerclear', value, 'C0OFFERS');
    }
    const unseen = `SELECT DISTINCT p.offer_id FROM proposals p JOIN offers o ON o.id = p.offer_id
      JOIN landlords l ON l.person_id = o.landlord_id WHERE p.state = 'confirmed' AND l.right_seen_at IS NULL`;
    for (const id of this.#ids(unseen)) this.#colleague.presses('rightseen', `offer:${id}`, 'C0OFFERS');
  }

  /** Checks whose time is over, and homes that have to be visited. */
  #identities(): void {
    const { town, chance } = this.#colleague;
    const over = `SELECT id FROM check_slots WHERE person_id IS NOT NULL AND ended_at IS NULL AND at < ${town.now}`;
    for (const id of this.#ids(over)) {
      this.#names += 1;
      const result = chance.is(0.92) ? 'video' : 'not-there';
      this.#colleague.submits('identified', `check:${id}`, { result, ...SEEN, name: nameOf(this.#names) });
    }
  }

  /** Gives times in two days, as many as people wait. */
  #times(): void {
    const { town } = this.#colleague;
    const first = String(onDay(town.now, 2, 10));
    const more = { kind: 'video', place: 'https://video.example/room', first, minutes: '15' };
    this.#colleague.submits('checktimes', 'times', { ...more, amount: String(TIMES) });
  }

  /** Urgent cases: a second person for an end, and one that nobody has taken is taken. */
  #urgent(): void {
    const asked = `SELECT id FROM cases WHERE state <> 'resolved' AND end_asked_by IS NOT NULL`;
    for (const id of this.#ids(asked)) {
      const by = this.#colleague.town.rows.cases.byId(id)?.endAskedBy;
      const other = by === this.#colleague.staff?.id ? this.#second : this.#colleague;
      other.presses('confirm', `case:${id}`, 'C0URGENT');
    }
  }

  #reports(): void {
    const { chance } = this.#colleague;
    for (const id of this.#ids(`SELECT id FROM reports WHERE state = 'open'`))
      this.#colleague.submits('reportend', `report:${id}`, { end: chance.is(0.8) ? 'nothing' : 'offer' });
  }

  /** Writes to all who want to hear of it, once a month; a second person agrees where one is needed. */
  #toMany(): void {
    const { town, chance } = this.#colleague;
    this.#colleague.submits('castwrite', 'new', {
      topic: chance.pick(['service', 'offices', 'nearby']),
      ...NEWS,
    });
    const [id = 0] = this.#ids('SELECT max(id) FROM broadcasts');
    const turn = new Turn(town.ground, { id: 0, recordedAt: town.now });
    const value = `cast:${id}:${writtenOf(turn, id).revision}`;
    this.#colleague.presses('castsend', value);
    this.#second.submits('castagree', value, { readuk: 'yes', readru: 'yes', readde: 'yes', readen: 'yes' });
    if (chance.is(0.3)) town.agenda.plan(town.now + 20 * MINUTE, () => this.#recalls(id));
  }

  /** Takes it back, with a word about why. */
  #recalls(id: number): void {
    this.#colleague.presses('castrecall', `cast:${id}`);
  }

  /** Takes down a home for a landlord on the phone. @param nth whose number it is. */
  enters(
    nth: number,
    home: { place: string; persons: number; rooms: number; area: number; cold: number },
  ): void {
    const { town } = this.#colleague;
    const { place, persons, rooms, area, cold } = home;
    const number = `0561 ${200_000 + nth}`;
    this.#colleague.submits('offerenter', '', {
      ...HOME,
      phone: number,
      name: `Herr Nummer ${nth}`,
      language: 'de',
      place,
      size: `${rooms} Zimmer, ${area} qm`,
      rent: String(cold + 60 + persons * 20),
      from: new Date(town.now + 20 * DAY).toISOString().slice(0, 10),
      places: String(persons),
      cold: String(cold),
      deposit: String(cold * 2),
      viewing: 'yes',
      registration: 'yes',
      mandate: 'yes',
      call: 'vormittags',
    });
  }
}
