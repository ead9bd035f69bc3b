/** A helper at work: takes cases, answers, rings, closes; some days away, and some cases left lying. */
import type { Colleague } from './colleague.js';
import { DAY, dayOf, HOUR, MINUTE, onDay, weekday } from './time.js';

const FROM = 9;
const UNTIL = 17;
/** So many minutes pass between two looks at the desk. */
const LOOKS = [40, 100] as const;
/** A case is closed when nothing was heard for so long. */
const QUIET = 2 * DAY;
/** They leave a case lying for a day with this probability. */
const LEAVES = 0.15;
/** What they do now and then with a case that waits, most often nothing. */
const ASIDE: readonly (readonly [((number: number) => string) | null, number])[] = [
  [null, 94],
  [(number) => `snooze ${number} friday`, 3],
  [(number) => `promise ${number} friday Wohnung ansehen`, 3],
];
/** How often the phone rings while they look at the desk. */
const RUNG = 0.008;
const SPEAKS = [
  ['reached', 5],
  ['no-answer', 4],
  ['later', 1],
  ['wrong-number', 0.4],
] as const;
const ANSWER = 'Wir kümmern uns darum und melden uns morgen um zehn.';

/** What of a case a helper sees before it is opened. */
type Case = { id: number; state: string; urgency: string; channel: string; claimedBy: number | null } & {
  heardAt: number | null;
  answeredAt: number | null;
  openedAt: number;
};
const OPEN = `SELECT id, state, urgency, channel, claimed_by AS claimedBy, heard_at AS heardAt,
  answered_at AS answeredAt, opened_at AS openedAt FROM cases WHERE state <> 'resolved' ORDER BY id`;

export class Helper {
  readonly #colleague: Colleague;
  /** Days (YYYY-MM-DD) on which they are away. */
  readonly #away = new Set<string>();

  /** @param until the end of the year. */
  constructor(colleague: Colleague, until: number) {
    this.#colleague = colleague;
    const { town, chance } = colleague;
    for (let trip = 0; trip < 2; trip += 1) {
      const from = chance.between(town.now, until);
      for (let n = 0; n < 10; n += 1) this.#away.add(dayOf(from + n * DAY));
    }
    for (let at = town.now; at < until; at += DAY) {
      const begin = onDay(at, 0, FROM);
      if (begin > town.now && weekday(begin) < 6) town.agenda.plan(begin, () => this.#day());
    }
  }

  #day(): void {
    const { town, chance } = this.#colleague;
    if (this.#away.has(dayOf(town.now)) || chance.is(0.1)) return;
    if (chance.is(0.5)) this.#colleague.presses('duty', 'on');
    this.#next(onDay(town.now, 0, UNTIL));
  }

  #next(until: number): void {
    const { town, chance } = this.#colleague;
    const at = town.now + chance.between(...LOOKS) * MINUTE;
    if (at >= until) return;
    town.agenda.plan(at, () => {
      this.#looks();
      this.#next(until);
    });
  }

  #looks(): void {
    const { town, chance, staff } = this.#colleague;
    if (!staff) return;
    const open = this.#open();
    const own = open.filter(({ claimedBy }) => claimedBy === staff.id);
    for (const kase of own) if (!chance.is(LEAVES)) this.#goesOn(kase);
    const free = open.filter(({ state }) => state === 'new');
    const first = free.find(({ urgency }) => urgency === 'red') ?? free[0];
    if (first && !chance.is(LEAVES)) this.#takes(first);
    const call = town.rows.calls.open(5).find((one) => one.notBefore <= town.now && one.state === 'open');
    if (call) this.#rings(call.id);
    if (chance.is(RUNG)) this.#isRung();
  }

  #open(): Case[] {
    return this.#colleague.town.beside.prepare<[], Case>(OPEN).all();
  }

  #takes(kase: Case): void {
    this.#colleague.presses('claim', `case:${kase.id}`, kase.channel);
    if (this.#colleague.chance.is(0.8)) this.#answers(kase);
  }

  /** Writes an answer, looks at it, and sends it. */
  #answers(kase: Case): void {
    const { beside } = this.#colleague.town;
    this.#colleague.submits('reply', `case:${kase.id}`, {}, ANSWER);
    const offered = beside
      .prepare<[number], number>(`SELECT max(id) FROM drafts WHERE case_id = ? AND state = 'offered'`)
      .pluck()
      .get(kase.id);
    if (offered) this.#colleague.submits('dispatch', `draft:${offered}`);
  }

  #goesOn(kase: Case): void {
    const { chance, town } = this.#colleague;
    const quiet = town.now - Math.max(kase.heardAt ?? 0, kase.answeredAt ?? 0, kase.openedAt);
    if (kase.state === 'claimed' || kase.state === 'waiting-us') this.#answers(kase);
    else if (quiet > QUIET || (kase.urgency === 'red' && quiet > 3 * HOUR)) this.#closes(kase);
    else {
      const line = chance.weighed(ASIDE);
      if (line) this.#colleague.commands(line(1000 + kase.id));
    }
  }

  #closes(kase: Case): void {
    const { chance } = this.#colleague;
    const end = chance.pick([
      'safe',
      'safe',
      'handed-body',
      'declined',
      'not-reached',
      'false-alarm',
    ] as const);
    this.#colleague.submits('resolve', `case:${kase.id}`, { end }, 'Alles gesagt.');
  }

  /** Rings whoever is next, and says what came of it. */
  #rings(id: number): void {
    const { chance, town } = this.#colleague;
    this.#colleague.presses('ring', `call:${id}`);
    if (town.rows.calls.byId(id)?.kind === 'call-back') return this.#speaks(id);
    this.#colleague.presses('callright', `call:${id}`);
    for (let answers = 0; answers < 6; answers += 1) {
      const call = town.rows.calls.byId(id);
      if (!call || (call.state !== 'claimed' && call.state !== 'open')) return;
      const meta = `call:${id}:${call.said?.nth ?? 0}`;
      const options = call.said?.answers ?? [];
      if (options.length === 0 || chance.is(0.25)) {
        const outcome = chance.pick(['reached', 'reached', 'no-answer', 'settled'] as const);
        this.#colleague.submits('callend', meta, { outcome });
        return;
      }
      this.#colleague.presses('callanswer', `${meta}:${chance.between(0, Math.min(1, options.length - 1))}`);
    }
  }
  /** Somebody without a chat rings the centre. */
  #isRung(): void {
    const { chance } = this.#colleague;
    const phone = `+49 160 77${chance.between(10_000, 99_999)}`;
    const more = { language: chance.pick(['uk', 'ru', 'de']), topic: 'home', besides: 'say' };
    this.#colleague.submits('phone', 'phone', { phone, ...more, said: 'Sucht eine Wohnung für drei.' });
  }

  /** Rings somebody who has asked for it. */
  #speaks(id: number): void {
    const { chance, town } = this.#colleague;
    const outcome = chance.weighed(SPEAKS) ?? 'no-answer';
    const again = String(onDay(town.now, 2, 11));
    this.#colleague.submits('callend', `call:${id}:0`, { outcome, again, note: 'Alles besprochen.' });
  }
}
