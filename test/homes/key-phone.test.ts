/** A landlord who never opens Telegram: the whole way to the key by calls (R22). */
import { expect, it } from 'vitest';
import type { Call } from '../../src/db/calls.js';
import type { Proposal } from '../../src/db/proposals.js';
import { type Phrase, phrase } from '../../src/words/phrase.js';
import type { Colleague, Resident } from '../world/village.js';
import { Pairing } from './pair.js';

const HOUR = 3_600_000;

class Phone {
  readonly town = new Pairing({}, true);
  readonly helper: Colleague = this.town.village.colleague();

  get open(): Call[] {
    return this.town.village.rows.calls.openTo(this.town.landlordId);
  }

  /** The open call that can be answered with `label`. */
  #with(label: Phrase | string): { call: Call; nth: number } {
    const { village } = this.town;
    const words = typeof label === 'string' ? label : village.ground.words.value('de', label, 'plain');
    const seen: string[] = [];
    for (const call of this.open) {
      const labels = (call.said?.answers ?? []).map((one) =>
        village.ground.words.value('de', one.label, 'plain'),
      );
      seen.push(...labels);
      const nth = labels.indexOf(words);
      if (nth >= 0) return { call, nth };
    }
    return expect.fail(`nobody can answer "${words}": ${seen.join(' | ')}`);
  }

  /** The helper rings, and the landlord says `label`. */
  says(label: Phrase | string): void {
    const { call, nth } = this.#with(label);
    this.helper.presses('callring', `call:${call.id}`);
    this.helper.presses('callanswer', `call:${call.id}:${call.said?.nth ?? 0}:${nth}`);
  }

  /** The helper writes down what the landlord says to the question that `label` would answer too. */
  words(label: Phrase, words: string): void {
    const { call } = this.#with(label);
    const reply = this.helper.submits('callend', `call:${call.id}:${call.said?.nth ?? 0}`, { words });
    expect(reply?.type).not.toBe('errors');
  }

  /** The nth time that can be offered for a viewing. */
  slot(nth: number): void {
    const { call } = this.#with(phrase('home-key-slots-other'));
    this.helper.presses('callring', `call:${call.id}`);
    this.helper.presses('callanswer', `call:${call.id}:${call.said?.nth ?? 0}:${nth}`);
  }

  said(call: Call | undefined): string {
    return call?.said ? this.town.village.ground.words.value('de', call.said.said, 'plain') : '';
  }
}

it('goes from the question about a household to the key, answered on the phone', () => {
  const phone = new Phone();
  const { town } = phone;
  const seeker: Resident = town.seeker();
  const proposal: Proposal = town.wins(seeker);
  const first = phone.open[0];
  expect(first?.kind).toBe('household');
  expect(phone.said(first)).toContain('§ 22 Abs. 7 SGB II');
  expect(phone.said(first)).toContain('2 Erwachsene');
  // Whoever answers says first that it is them; until then the window shows nothing of the household.
  const shown = () => JSON.stringify(phone.helper.presses('ring', `call:${first?.id}`));
  expect(shown()).not.toMatch(/2 Erwachsene|callanswer/);
  expect(shown()).toContain('desk-call-right-ask');
  const answer = phone.helper.presses('callanswer', `call:${first?.id}:${first?.said?.nth}:0`);
  expect(answer).toMatchObject({ said: { key: 'desk-call-right-first' } });
  expect(town.stateOf(proposal)).toBe('won');
  const right = phone.helper.presses('callright', `call:${first?.id}`);
  expect(JSON.stringify(right)).toMatch(/2 Erwachsene.*callanswer/s);
  expect(shown()).toMatch(/2 Erwachsene.*callanswer/s);
  const number = town.village.rows.landlords.get(town.landlordId)?.phone ?? '';
  town.village.rows.landlords.put(town.landlordId, { phone: '+49 561 111111' }, town.village.now);
  expect(town.village.rows.landlords.get(town.landlordId)?.phoneHeardAt).toBeNull();
  town.village.rows.landlords.put(town.landlordId, { phone: number }, town.village.now);
  phone.helper.presses('callright', `call:${first?.id}`);
  phone.says(phrase('home-key-yes'));
  expect(town.stateOf(proposal)).toBe('confirmed');
  phone.says('14 Tage');
  phone.slot(0);
  phone.slot(3);
  phone.says(phrase('home-key-slots-other'));
  phone.words(phrase('form-done'), '7.3. 15:00');
  phone.says(phrase('form-done'));
  seeker.reads(phrase('home-key-take', { number: `H${town.offerId}` }));
  expect(town.village.rows.viewings.of(proposal.id)[0]?.slots).toHaveLength(3);
  town.pressesBeside(seeker, 'home-key-none', 0);
  const at = town.viewingAt(proposal);
  town.village.rows.landlords.put(town.landlordId, { rightSeenAt: town.village.now }, town.village.now);
  town.until(at - 24 * HOUR);
  phone.says(phrase('home-key-stands-yes'));
  phone.words(phrase('home-key-later'), 'Lange Straße 5, Beck');
  expect(seeker.last).toContain('Lange Straße 5');
  town.until(at + 3 * HOUR);
  phone.says(phrase('home-key-held-yes'));
  seeker.presses('home-key-back-ok');
  seeker.presses('form-yes');
  expect(town.moveOf(proposal).step).toBe('form');
  phone.says(phrase('home-key-form-done'));
  seeker.presses('home-key-ask-done');
  seeker.presses('home-key-office-yes');
  seeker.presses('home-key-signed');
  town.pressesBeside(seeker, 'home-key-day-other', 0);
  seeker.writes('/status');
  seeker.presses('home-key-moved-yes');
  expect(town.stateOf(proposal)).toBe('moved-in');
  const left = phone.open.map((call) => phone.said(call)).join('\n');
  expect(left).toContain('Der Haushalt wohnt jetzt dort');
});
