/** A landlord who turns all down until somebody comes alone (X8): people hear of it, nobody is accused. */
import { beforeEach, describe, expect, it } from 'vitest';
import { checkOffer } from '../../src/flows/homes/safety/check.js';
import { phrase } from '../../src/words/phrase.js';
import { Pairing } from './pair.js';

let town: Pairing;

/** The landlord answers so many families, one after the other, with no. */
function turnsDown(times: number): void {
  for (let n = 0; n < times; n += 1) {
    town.wins(town.seeker());
    town.landlord.presses('home-key-no');
    town.landlord.presses('home-key-why-persons');
  }
}

const notes = (): string[] => {
  const said = town.village.text('en', phrase('desk-home-key-alone'));
  return ['C0OFFERS', 'C0HELP']
    .flatMap((channel) => town.village.sent({ channel }))
    .map(({ text }) => text)
    .filter((text) => text.includes(said));
};

beforeEach(() => {
  town = new Pairing();
});

describe('after six families', () => {
  it('who comes alone is taken: the team talks to both before they meet, and neither reads why', () => {
    turnsDown(6);
    const mother = town.seeker({ adults: 1 });
    const proposal = town.wins(mother);
    town.landlord.presses('home-key-yes');
    expect(town.stateOf(proposal)).toBe('confirmed');
    expect(notes()).toHaveLength(2);
    mother.reads(phrase('home-key-both-office', { number: `H${town.offerId}` }));
  });

  it('a family is taken: nothing is said', () => {
    turnsDown(6);
    town.wins(town.seeker());
    town.landlord.presses('home-key-yes');
    expect(notes()).toEqual([]);
  });

  it('and somebody who comes alone, the next home of the same landlord waits for people', () => {
    turnsDown(6);
    town.wins(town.seeker({ adults: 1 }));
    town.landlord.presses('home-key-yes');
    const next = town.another();
    town.inTurn((turn) => checkOffer(turn, next));
    const { flags } = town.village.rows.offers.byId(next.id) ?? expect.fail('no offer');
    expect(flags?.map(({ rule }) => rule)).toContain('X8');
  });
});

it('after two families nothing is said yet', () => {
  turnsDown(2);
  town.wins(town.seeker({ adults: 1 }));
  town.landlord.presses('home-key-yes');
  expect(notes()).toEqual([]);
});
