/** A household that has said yes to a home, and its landlord who is to be asked: where the stories of the way to the key begin. */
import { expect } from 'vitest';
import type { Move } from '../../src/db/moves.js';
import type { NewOffer, Offer } from '../../src/db/offers.js';
import { Persons } from '../../src/db/persons.js';
import type { ProfileColumns } from '../../src/db/profiles.js';
import type { Proposal } from '../../src/db/proposals.js';
import { profiles, proposals } from '../../src/db/schema.js';
import { askLandlord } from '../../src/flows/homes/key/ask-landlord.js';
import type { Turn } from '../../src/flows/turn.js';
import { type Resident, Village } from '../world/village.js';

const HOUSEHOLD: ProfileColumns = {
  adults: 2,
  children: '[4,-1]',
  regions: '["HE"]',
  obligation: 'no',
  town: 'Kassel',
  payer: 'jobcenter',
  stepFree: false,
  pet: true,
  home: 'own',
  languages: '["uk","de"]',
};
const HOME: Omit<NewOffer, 'landlordId' | 'source'> = {
  kind: 'flat',
  land: 'HE',
  postcode: '34117',
  town: 'Kassel',
  areaDm2: 7000,
  roomsTenth: 30,
  places: 4,
  rentColdCents: 60_000,
  costsCents: 12_000,
  heatingCents: 9_000,
  depositCents: 120_000,
  freeFrom: '2026-04-01',
  termMonths: 24,
  viewing: 'yes',
  host: 'nobody',
};

export class Pairing {
  readonly village = new Village();
  readonly landlord: Resident;
  offerId: number;
  readonly landlordId: number;

  /** @param byPhone the landlord has no chat with us. */
  constructor(home: Partial<NewOffer> = {}, byPhone = false) {
    this.landlord = this.village.resident('de').writes('/start');
    const { village } = this;
    const landlordId = byPhone
      ? new Persons(village.fresh.store).createUnreached('de', village.now).id
      : this.landlord.person.id;
    this.landlordId = landlordId;
    this.#seen(landlordId);
    village.rows.persons.addRole(landlordId, 'landlord', village.now);
    village.rows.landlords.put(
      landlordId,
      { name: 'Frau Beck', phone: '+49 561 000000', channel: byPhone ? 'phone' : 'telegram' },
      village.now,
    );
    this.offerId = village.rows.offers.add({ ...HOME, landlordId, source: 'chat', ...home }, village.now).id;
    for (const [from, to] of [
      ['draft', 'checking'],
      ['checking', 'cleared'],
    ] as const)
      village.rows.offers.enter(this.offerId, [from], to, village.now);
  }

  /** One more home of the same landlord, not looked at yet. */
  another(): Offer {
    const { landlordId, village } = this;
    return village.rows.offers.add({ ...HOME, landlordId, source: 'chat' }, village.now);
  }

  /** Whose identity was seen. */
  #seen(personId: number): void {
    const seen = { level: 2, method: 'video', document: null, country: null, who: null, staffId: 1 } as const;
    this.village.rows.identities.add({ ...seen, personId, until: '2027-12-31' }, this.village.now);
  }

  inTurn(work: (turn: Turn) => void): void {
    this.village.unasked(work);
  }

  /** Somebody who searches, as the intake leaves them. */
  seeker(change: Partial<ProfileColumns> = {}): Resident {
    const { village } = this;
    const person = village.resident('uk').writes('/start');
    village.rows.persons.addRole(person.person.id, 'seeker', village.now);
    this.#seen(person.person.id);
    const answers = { v: 1 as const, intake: {}, chances: {} };
    village.rows.profiles.save(person.person.id, { ...HOUSEHOLD, ...change }, answers, village.now);
    return person;
  }

  /** What was proposed to `seeker`, in `state`. */
  proposal(seeker: Resident, state: 'won' | 'reserve', rank = 1): Proposal {
    const { rows, now } = this.village;
    const row = { offerId: this.offerId, personId: seeker.person.id, roundId: 1, rank, fits: '[]' };
    const added = rows.proposals.add(row, now) ?? expect.fail('there is one already');
    rows.proposals.enter(added.id, ['live'], state, now);
    return rows.proposals.byId(added.id) ?? added;
  }

  /** `seeker` goes first, and the landlord is asked. */
  wins(seeker: Resident): Proposal {
    const proposal = this.proposal(seeker, 'won');
    this.inTurn((turn) => askLandlord(turn, proposal));
    return proposal;
  }

  get offer(): Offer {
    return this.village.rows.offers.byId(this.offerId) ?? expect.fail('no offer');
  }

  stateOf({ id }: Proposal): string {
    return this.village.rows.proposals.byId(id)?.state ?? 'gone';
  }

  moveOf({ id }: Proposal): Move {
    return this.village.rows.moves.ofProposal(id) ?? expect.fail('no move');
  }

  /** What the ledger has of `seeker`. */
  counted(seeker: Resident): string[] {
    return this.village.rows.fairness.of(seeker.person.id).map(({ what }) => what);
  }

  /** Presses the `nth` button of the newest message that has one with `label`. */
  pressesBeside(who: Resident, label: string, nth: number): void {
    const words = who.says({ key: label as 'form-done' });
    const message = who.heard.findLast(({ buttons }) => buttons.some((button) => button.label === words));
    const token = message?.buttons[nth]?.token ?? expect.fail(`no button beside ${words}`);
    who.pressesToken(token);
  }

  /** The times for a viewing: the landlord offers the first two, the household takes the first. */
  agreesOnViewing(seeker: Resident): void {
    this.pressesBeside(this.landlord, 'home-key-slots-other', 0);
    this.pressesBeside(this.landlord, 'home-key-slots-other', 1);
    this.landlord.presses('form-done');
    this.pressesBeside(seeker, 'home-key-none', 0);
  }

  /** The moment of the viewing. */
  viewingAt(proposal: Proposal): number {
    return this.village.rows.viewings.of(proposal.id)[0]?.at ?? expect.fail('nothing is agreed');
  }

  /** Turns the clock to `at` and through what falls due. */
  until(at: number): void {
    this.village.advance(Math.max(0, at - this.village.now));
  }

  searches(seeker: Resident): boolean {
    const { tables } = this.village.fresh.store;
    const all = tables.select().from(profiles).all();
    return all.find(({ personId }) => personId === seeker.person.id)?.endedAt === null;
  }

  proposalsIn(state: Proposal['state']): number {
    const all = this.village.fresh.store.tables.select().from(proposals).all();
    return all.filter((one) => one.state === state).length;
  }
}
