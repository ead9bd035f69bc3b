/** A household that has moved in, and its landlord: where the stories of the checks begin. */
import { DateTime } from 'luxon';
import { expect } from 'vitest';
import type { Case } from '../../src/db/cases.js';
import type { Checkin } from '../../src/db/checkins.js';
import type { NewOffer } from '../../src/db/offers.js';
import type { Person } from '../../src/db/persons.js';
import type { Stay } from '../../src/db/stays.js';
import { ringUnsaid } from '../../src/flows/calling/unsaid.js';
import { pairOf } from '../../src/flows/homes/key/pair.js';
import { movedIn } from '../../src/flows/homes/key/stay.js';
import { Pairing } from '../homes/pair.js';
import type { Said } from '../world/said.js';
import type { Read, Resident } from '../world/village.js';

export const ZONE = 'Europe/Berlin';

export class Lived extends Pairing {
  readonly guest: Resident;
  stay: Stay;

  /** @param before what happens before the move, as long as the household is together. */
  constructor(
    home: Partial<NewOffer> = {},
    byPhone = false,
    before: (town: Lived, guest: Resident) => void = () => undefined,
  ) {
    super(home, byPhone);
    this.guest = this.seeker();
    before(this, this.guest);
    const { rows, now } = this.village;
    const proposal = this.proposal(this.guest, 'won');
    rows.proposals.enter(proposal.id, ['won'], 'confirmed', now);
    rows.offers.enter(this.offerId, ['cleared'], 'let', now);
    const way = { proposalId: proposal.id, offerId: this.offerId, personId: this.guest.person.id };
    const move =
      rows.moves.add({ ...way, payer: 'own', step: 'move-in' }, now) ??
      expect.fail('there is a move already');
    this.inTurn((turn) => {
      const pair = pairOf(turn, proposal.id) ?? expect.fail('no pair');
      expect(movedIn(turn, pair, move)).toBe(true);
      ringUnsaid(turn);
    });
    this.stay = rows.stays.of(this.guest.person.id) ?? expect.fail('no stay');
  }

  /** Both say yes to being asked. */
  agreed(): this {
    this.guest.presses('consent-yes');
    this.landlord.presses('consent-yes');
    return this;
  }

  check(who: Person, kind: string): Checkin {
    const all = this.village.rows.checkins.ofPerson(who.id);
    return all.find((one) => one.kind === kind) ?? expect.fail(`no check ${kind}`);
  }

  /** Turns the clock until `who` is asked `kind`. */
  isAsked(who: Resident, kind: string): void {
    for (let days = 0; days < 30 && this.check(who.person, kind).state === 'planned'; days += 1)
      this.toDay(DateTime.fromISO(this.check(who.person, kind).dueOn).plus({ days }).toISODate() ?? '');
    expect(this.check(who.person, kind).state).toBe('asked');
  }

  /** Turns the clock to the evening of `day`. */
  toDay(day: string, hour = 18): void {
    this.until(DateTime.fromISO(day, { zone: ZONE }).set({ hour, minute: 59 }).toMillis());
  }

  get today(): string {
    return this.village.ground.house.office.today(this.village.now);
  }

  caseOf(who: Resident): Case {
    return this.village.rows.cases.openOf(who.person.id) ?? expect.fail('no open case');
  }

  /** Everything that stands in the thread of a case. */
  thread(kase: Case): string {
    const rows = this.village.sent({ channel: kase.channel }).filter(({ row }) => row.caseId === kase.id);
    return rows.map(({ text }) => text).join('\n');
  }

  desk(said: Said): string {
    return this.village.text('en', said);
  }
}

/** What `who` heard since `from` messages. */
export const since = (who: Resident, from: number): Read[] => who.heard.slice(from);
export const texts = (who: Resident, from = 0): string =>
  since(who, from)
    .map(({ text }) => text)
    .join('\n');
