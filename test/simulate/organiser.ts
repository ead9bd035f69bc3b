/** Who holds courses and meetings: enters them, and changes or cancels some. */
import type { Colleague } from './colleague.js';
import { DAY, dayOf, onDay, WEEK, weekday } from './time.js';

type Cells = Record<string, string>;

const COURSE: Cells = {
  organiser: 'Verein Brücke',
  title_uk: 'Курс «Моя квартира»',
  text_uk: 'Два ранки про договір і лічильники.',
  title_ru: 'Курс «Моя квартира»',
  text_ru: 'Два утра о договоре и счётчиках.',
  title_de: 'Kurs Meine Wohnung',
  text_de: 'Zwei Vormittage über Vertrag und Zähler.',
  title_en: 'Course My flat',
  text_en: 'Two mornings about contracts and meters.',
};
const MEETING: Cells = {
  ...COURSE,
  title_uk: 'Зустріч онлайн',
  title_ru: 'Встреча онлайн',
  title_de: 'Austausch online',
  title_en: 'Exchange online',
  join_link: 'https://meet.example/room',
};

/** What may still become of a course, and how often. */
const TURNS = [
  ['nothing', 6],
  ['elsewhere', 2],
  ['other-day', 2],
  ['one-date-off', 1.5],
  ['off', 1],
  ['more-seats', 1.5],
] as const;
type What = (typeof TURNS)[number][0];

export class Organiser {
  readonly #colleague: Colleague;

  constructor(colleague: Colleague, until: number) {
    this.#colleague = colleague;
    const { town } = colleague;
    town.agenda.plan(town.now + 2 * DAY, () => this.#meets());
    // A course begins to be offered on each first Tuesday of a month.
    for (let at = town.now; at < until; at += DAY) {
      const begin = onDay(at, 0, 11);
      if (begin > town.now && weekday(begin) === 2 && Number(dayOf(begin).slice(8)) < 8)
        town.agenda.plan(begin, () => this.#offers());
    }
  }

  /** Enters a programme. @returns its id. */
  #enters(cells: Cells): number {
    const reply = this.#colleague.submits('programmeedit', 'new', cells);
    return Number(/^programme:(\d+)$/.exec(reply?.type === 'modal' ? reply.meta : '')?.[1]);
  }

  /** An hour on every second Wednesday of a month, without an end. */
  #meets(): void {
    const from = dayOf(this.#colleague.town.now);
    const id = this.#enters({ ...MEETING, repeats: `monthly 2nd wed 12:30-13:30 from ${from}` });
    // One of them falls on a holiday and is not held.
    this.#colleague.town.agenda.plan(this.#colleague.town.now + 20 * WEEK, () => this.#oneOff(id));
  }

  #offers(): void {
    const { town, chance } = this.#colleague;
    const days = chance.between(16, 30);
    const fee = chance.is(0.4) ? { fee: '49,50', reduced_fee: '10', sponsor: 'Stiftung' } : {};
    const cells = {
      ...COURSE,
      ...fee,
      place: 'Saal 1',
      seats: String(chance.between(2, 5)),
      apply_by: dayOf(town.now + (days - 3) * DAY),
      dates: this.#twoDates(days),
      roles: chance.pick(['', 'searching housed', 'housed']),
      ...(chance.is(0.5) ? { name_needed: 'yes' } : {}),
    };
    const id = this.#enters(cells);
    const what = chance.weighed(TURNS) ?? 'nothing';
    town.agenda.plan(town.now + chance.between(5, 14) * DAY, () => this.#turns(id, cells, what));
  }

  #twoDates(days: number): string {
    const { now } = this.#colleague.town;
    const [first, second] = [days, days + 7].map((ahead) => dayOf(now + ahead * DAY));
    return `kick-off ${first} 09:00-12:00\nclosing ${second} 09:00-12:00`;
  }

  #turns(id: number, cells: Cells, what: What): void {
    const edit = (change: Cells): void => {
      this.#colleague.submits('programmeedit', `programme:${id}`, { ...cells, ...change });
    };
    if (what === 'elsewhere') edit({ place: 'Saal 2' });
    else if (what === 'other-day') edit({ dates: this.#twoDates(18) });
    else if (what === 'more-seats') edit({ seats: '9' });
    else if (what === 'one-date-off') this.#oneOff(id);
    else if (what === 'off') this.#colleague.presses('programmecancel', `programme:${id}`);
  }

  #oneOff(programme: number): void {
    const { town } = this.#colleague;
    const next = town.rows.programmes.ahead(programme, town.now, 2).at(-1);
    if (next) this.#colleague.presses('programmedate', `date:${next.id}`);
  }
}
