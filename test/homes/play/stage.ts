/** A village in which a story is played: each act is an event, or one turn, over the real flows and rows. */
import { and, desc, eq } from 'drizzle-orm';
import type { Proposal } from '../../../src/db/proposals.js';
import { fairness, outbox, proposals } from '../../../src/db/schema.js';
import { Action } from '../../../src/flows/actions.js';
import { enterOffer } from '../../../src/flows/homes/offer-state.js';
import { keepWants } from '../../../src/flows/homes/wants.js';
import { SayPayload } from '../../../src/flows/payload.js';
import { route } from '../../../src/flows/route.js';
import { Turn } from '../../../src/flows/turn.js';
import { type Resident, Village } from '../../world/village.js';
import { cleared, household, landlord, seen } from '../market.js';
import type { Act } from './acts.js';
import { Judge, SECRET } from './judge.js';

/** Made up, and the same in each run: then lots and tokens are the same too. */
const KEY = Buffer.alloc(32, 7).toString('base64');
const LANDS = ['he', 'be', 'ni'] as const;
const HOMES = ['own', 'room', 'women'] as const;
const MINUTE = 60_000;
/** Buttons about homes; the others are played by the desk's own random play. */
const ABOUT_HOMES: readonly string[] = ['proposal', 'move', 'offer'];
const LAST = 5;

class Crash extends Error {}

const pick = <T>(all: readonly T[], nth: number): T | undefined => all[nth % Math.max(1, all.length)];

export class Stage {
  readonly village = new Village({}, KEY);
  readonly judge = new Judge(this.village);
  readonly #seekers: Resident[] = [];
  readonly #owners: Resident[] = [landlord(this.village), landlord(this.village)];
  readonly #offers: number[] = [];
  #crashes = 0;

  constructor() {
    for (const owner of this.#owners) seen(this.village, owner, 4);
    for (const land of [0, 0, 1, 1]) {
      this.#do({ do: 'seeker', adults: 1, ages: [], land, home: 1, identity: true });
      this.#do({ do: 'offer', places: 2, land: 1, asks: 2, room: land === 0, soon: false });
    }
  }

  /** Plays `acts`. @returns the first fault, with the act after which it was there; null when all rules held. */
  play(acts: readonly Act[]): string | null {
    for (const [nth, act] of acts.entries()) {
      this.#do(act);
      const faults = this.judge.faults();
      if (faults.length > 0) return `after ${nth} ${JSON.stringify(act)}: ${faults.join('; ')}`;
    }
    const sums = this.judge.sums();
    return sums.length > 0 ? `at the end: ${sums.join('; ')}` : null;
  }

  #do(act: Act): void {
    const { village } = this;
    switch (act.do) {
      case 'seeker':
        return this.#newSeeker(act);
      case 'offer':
        return this.#newOffer(act);
      case 'press':
        return this.#press(act);
      case 'edit':
        return this.#edit(act);
      case 'search':
        return this.#search(act);
      case 'life':
        return this.#life(act);
      case 'identity': {
        const who = pick(act.owner ? this.#owners : this.#seekers, act.who);
        if (who && act.seen) seen(village, who, act.owner ? 4 : 2);
        else if (who) village.rows.identities.revoke(who.person.id, village.now);
        return;
      }
      case 'wait':
        return village.advance(act.minutes * MINUTE);
      case 'jump':
        village.now += act.minutes * MINUTE;
    }
  }

  #newSeeker({ adults, ages, land, home, identity }: Extract<Act, { do: 'seeker' }>): void {
    const answers = { adults, children: ages, regions: land === 0 ? [] : [LANDS[land]], home: HOMES[home] };
    const seeker = household(this.village, 'de', answers);
    if (!identity) this.village.rows.identities.revoke(seeker.person.id, this.village.now);
    this.#seekers.push(seeker);
  }

  #newOffer({ places, land, asks, room, soon }: Extract<Act, { do: 'offer' }>): void {
    const owner = pick(this.#owners, land);
    if (!owner) return;
    const freeFrom = soon ? '2026-03-10' : '2026-09-01';
    const kind = room ? ({ kind: 'room', host: 'family' } as const) : {};
    const address = `${SECRET} ${this.#offers.length}`;
    const more = { places, land: LANDS[land] ?? 'he', asks, freeFrom, address, areaDm2: 9000, ...kind };
    this.#offers.push(cleared(this.village, owner, more));
  }

  /** One of the last buttons of somebody that is about a home; perhaps the process dies before, perhaps it is pressed twice. */
  #press({ who, which, twice, crash }: Extract<Act, { do: 'press' }>): void {
    const all = [...this.#seekers, ...this.#owners].map((one) => ({ one, tokens: this.#tokens(one) }));
    const chosen = pick(
      all.filter(({ tokens }) => tokens.length > 0),
      who,
    );
    const token = chosen && pick(chosen.tokens, which);
    if (!chosen || token === undefined) return;
    const resident = chosen.one;
    if (crash) this.#die(resident, token);
    resident.pressesToken(token);
    if (twice) resident.pressesToken(token);
  }

  /** The last buttons of somebody that are about homes. */
  #tokens(resident: Resident): string[] {
    const { tables } = this.village.fresh.store;
    const said = and(eq(outbox.personId, resident.person.id), eq(outbox.state, 'sent'));
    const rows = tables.select().from(outbox).where(said).orderBy(desc(outbox.id)).limit(LAST).all();
    return rows
      .toReversed()
      .flatMap((row) => SayPayload.safeParse(this.village.rows.outbox.payload(row)).data?.keyboard ?? [])
      .flatMap((keys) => keys.map(({ token }) => token))
      .filter((token) => {
        const action = Action.safeParse(this.village.rows.buttons.find(token)?.action);
        return action.success && ABOUT_HOMES.includes(action.data.do);
      });
  }

  /** The press is decided, and all of it is lost before the commit. */
  #die({ chat }: Resident, token: string): void {
    const { fresh, ground, now } = this.village;
    this.#crashes += 1;
    const event = {
      type: 'person.pressed',
      token,
      callbackId: '1',
      chat,
      languageTag: 'de',
      topic: null,
    } as const;
    try {
      fresh.store.transaction(() => {
        route(event, new Turn(ground, { id: 5_000_000 + this.#crashes, recordedAt: now }));
        throw new Crash();
      });
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }

  #edit({ offer, to }: Extract<Act, { do: 'edit' }>): void {
    const { village } = this;
    const id = pick(this.#offers, offer);
    if (id === undefined) return;
    const states = ['checking', 'cleared', 'paused', 'frozen', 'withdrawn', 'cleared'] as const;
    village.inTurn((turn) => {
      const now = turn.rows.offers.byId(id);
      const state = states[to];
      if (now && state) enterOffer(turn, now, state, 'landlord');
    });
    village.advance(1000);
  }

  #search({ who, how }: Extract<Act, { do: 'search' }>): void {
    const seeker = pick(this.#seekers, who);
    if (!seeker) return;
    const { village } = this;
    const what = (['stopped', 'again', 'stopped', 'elsewhere'] as const)[how] ?? 'again';
    village.inTurn((turn) => {
      turn.say(seeker.person, 'x', {
        buttons: [[{ label: 'x', use: 'nav', action: { v: 1, do: 'search', what } }]],
      });
    });
    village.advance(1000);
    const token = seeker.heard.at(-1)?.buttons[0]?.token;
    if (token) seeker.pressesToken(token);
  }

  #life({ who, how }: Extract<Act, { do: 'life' }>): void {
    const seeker = pick(this.#seekers, who);
    if (!seeker) return;
    const { village } = this;
    const from = { chat: seeker.chat, languageTag: 'de' };
    if (how === 0) village.take({ ...from, type: 'person.blocked' });
    else if (how === 1) village.take({ ...from, type: 'person.unblocked' });
    else if (how === 2) seeker.writes('/start');
    else village.inTurn((turn) => keepWants(turn, seeker.person.id));
  }

  /** What stands in the rows: the same story leaves the same. */
  get traces(): unknown {
    const { tables } = this.village.fresh.store;
    const asked: Proposal[] = tables.select().from(proposals).all();
    return { asked, ledger: tables.select().from(fairness).all() };
  }
}
