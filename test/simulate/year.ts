/** A year of the service: who comes when, how the team works, and the clock that goes through all of it. */
import { Chance } from './chance.js';
import { Colleague } from './colleague.js';
import { Coordinator } from './coordinator.js';
import { Helper } from './helper.js';
import { Judge } from './invariants/all.js';
import { lookAtReport, REPORT } from './invariants/report.js';
import { homeOf, Landlord } from './landlord.js';
import { Organiser } from './organiser.js';
import { readsRents } from './rents.js';
import { Resident } from './resident.js';
import { Seeker } from './seeker.js';
import { DAY, WEEK } from './time.js';
import { Town } from './town.js';

/** A Monday before Christmas and both changes of the clocks. */
export const START = Date.parse('2026-03-02T07:00:00+01:00');

export type Size = { households: number; landlords: number; helpers: number; weeks: number };
export const A_YEAR: Size = { households: 300, landlords: 60, helpers: 8, weeks: 52 };

const LANGUAGES = [
  ['uk', 6],
  ['ru', 3],
  ['de', 1],
  ['en', 1],
] as const;

export class Year {
  readonly town: Town;
  readonly judge = new Judge();
  readonly residents: Resident[] = [];
  readonly #size: Size;
  readonly #seed: number;
  readonly #end: number;
  #weeks = 0;

  constructor(seed: number, size: Size = A_YEAR) {
    this.#seed = seed;
    this.#size = size;
    this.#end = START + size.weeks * WEEK;
    const byChat = new Map<string, Resident>();
    const phones = {
      blocks: (chat: string): boolean => byChat.get(chat)?.blocks ?? false,
      deliver: (message: Parameters<Resident['receive']>[0]): void =>
        byChat.get(message.chat)?.receive(message),
    };
    this.town = new Town(seed, START, phones);
    readsRents(this.town);
    this.#team();
    this.#landlords(byChat);
    this.#seekers(byChat);
  }

  #chance(name: string): Chance {
    return new Chance(this.#seed, name);
  }

  #team(): void {
    const all = Array.from({ length: this.#size.helpers }, (_, n) => {
      const rights = { helper: true, coordinator: n < 2, checker: n < 3 };
      return new Colleague(this.town, `U${n}`, this.#chance(`helper ${n}`), rights);
    });
    for (const one of all) new Helper(one, this.#end);
    const [first, second] = all;
    if (first) new Organiser(first, this.#end);
    if (!first || !second) return;
    const lead = new Coordinator(first, second, this.#end);
    const byPhone = Math.round(this.#size.landlords / 8);
    const chance = this.#chance('phone');
    const home = () => homeOf({ pick: (of) => chance.pick(of), between: (a, b) => chance.between(a, b) });
    for (let n = 0; n < byPhone; n += 1)
      this.town.agenda.plan(this.#arrival(chance), () => lead.enters(n, home()));
  }

  /** Two in five come in the first eighth of the time. */
  #arrival(chance: Chance): number {
    const length = this.#end - START;
    return START + DAY / 8 + Math.floor(chance.next() * length * (chance.is(0.4) ? 1 / 8 : 0.9));
  }

  #resident(chat: number, language: Resident['language'], byChat: Map<string, Resident>): Resident {
    const chance = this.#chance(`chat ${chat}`);
    const resident = new Resident(this.town, { chat: String(chat), language, chance });
    byChat.set(resident.chat, resident);
    this.residents.push(resident);
    return resident;
  }

  #landlords(byChat: Map<string, Resident>): void {
    for (let n = 0; n < this.#size.landlords; n += 1) {
      const who = this.#resident(5000 + n, 'de', byChat);
      const landlord = new Landlord(who);
      const homes = who.chance.between(1, 4);
      this.town.agenda.plan(this.#arrival(who.chance), () => landlord.arrives(homes, this.#end));
    }
  }

  #seekers(byChat: Map<string, Resident>): void {
    for (let n = 0; n < this.#size.households; n += 1) {
      const language = this.#chance(`language ${n}`).weighed(LANGUAGES) ?? 'uk';
      const who = this.#resident(9000 + n, language, byChat);
      const seeker = new Seeker(who);
      this.town.agenda.plan(this.#arrival(who.chance), () => seeker.arrives(this.#end));
    }
  }

  /** Goes on by a week. @returns false when the year is over. */
  async week(): Promise<boolean> {
    if (this.#weeks >= this.#size.weeks) return false;
    this.#weeks += 1;
    const until = START + this.#weeks * WEEK;
    await this.town.run(until);
    this.judge.look(this.town.beside, { from: until - WEEK, until });
    this.judge.add(REPORT, lookAtReport(this.town.beside, this.town.ground, until));
    return true;
  }

  close(): void {
    this.town.close();
  }
}
