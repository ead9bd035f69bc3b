/** The desk decides about offers: what the checkers read, who may clear, and what the landlord hears. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewOffer, Offer } from '../../src/db/offers.js';
import { landlords, persons } from '../../src/db/schema.js';
import { checkOffer } from '../../src/flows/homes/safety/check.js';
import { type Phrase, phrase, type Value } from '../../src/words/phrase.js';
import { type Colleague, type Resident, Village } from '../world/village.js';

const CLEAN = 'Helle Wohnung am Park, Küche vorhanden. Besichtigung gern am Wochenende.';
const HELD = 'Helle Wohnung am Park. Meine Nummer: 0170 1234567.';
const BLOCKED = 'Die Kaution bitte vor der Besichtigung per Western Union überweisen.';

let village: Village;
let landlord: Resident;
let checker: Colleague;

const stored = (id: number): Offer => village.rows.offers.byId(id) ?? expect.fail('there is no such offer');

/** A new offer, looked at; `offer:<id>` is what its buttons carry. */
function offered(words: string, more: Partial<NewOffer> = {}): number {
  const home = { kind: 'flat', roomsTenth: 25, areaDm2: 5400, rentColdCents: 60_000, places: 3 } as const;
  const said = { town: 'Kassel', freeFrom: '2026-04-01', viewing: 'yes', registration: true } as const;
  const landlordId = landlord.person.id;
  const { id } = village.rows.offers.add(
    { landlordId, source: 'chat', ...home, ...said, depositCents: 120_000, words, ...more },
    village.now,
  );
  village.unasked((turn) => checkOffer(turn, stored(id)));
  return id;
}

type Posted = { said?: Value; buttons?: { verb: string; value: string; ask?: Value }[] };

/** The newest post with buttons of the desk, as Slack shows it. */
function post() {
  const all = village.sent({ channel: 'C0OFFERS' });
  const posts = all.map(({ row }) => village.rows.outbox.payload(row) as Posted);
  const last = posts.findLast(({ buttons = [] }) => buttons.some(({ verb }) => verb.startsWith('offer')));
  if (last?.said === undefined) expect.fail('nothing was posted');
  return { text: village.ground.words.value('en', last.said, 'mrkdwn'), buttons: last.buttons ?? [] };
}

/** What stands in the place of the post. */
const thread = (): string =>
  village
    .sent({ channel: 'C0OFFERS' })
    .map(({ text }) => text)
    .join('\n');

/** It is said for whom it is. */
const refused = { said: { key: 'desk-refused-role' } };
const noticed = (said: Phrase) => ({ type: 'notice', said });
const actions = (): string[] => village.rows.audit.ofPerson(landlord.person.id).map(({ action }) => action);

beforeEach(() => {
  village = new Village();
  landlord = village.resident('de').writes('/start');
  checker = village.colleague({ checker: true });
});

describe('what the desk reads', () => {
  it('shows the facts, the finds with their evidence, and three buttons', () => {
    const id = offered(BLOCKED);
    const { verdict, state, caseId, flags, screenedAt } = stored(id);
    expect({ verdict, state, screenedAt }).toEqual({
      verdict: 'block',
      state: 'checking',
      screenedAt: village.now - 1000,
    });
    expect(village.rows.cases.byId(caseId ?? 0)).toMatchObject({ topic: 'offer', channel: 'C0OFFERS' });
    const { text, buttons } = post();
    for (const part of [
      `Offer H${id}`,
      '2.5 rooms',
      '54 m²',
      'cold 600 €',
      'deposit 1200 €',
      'Kassel',
      BLOCKED,
    ])
      expect(text).toContain(part);
    for (const { why, words } of flags ?? []) {
      expect(text).toContain(village.ground.words.value('en', { key: `desk-screen-${why}` }, 'mrkdwn'));
      for (const word of words) expect(text).toContain(word);
    }
    expect(buttons.map(({ verb }) => verb)).toEqual(['offerclear', 'offerask', 'offerreject']);
    expect(buttons[0]?.ask).toBeDefined();
  });

  it('keeps the words of a landlord from becoming a mention, a link or a line of ours', () => {
    offered('<!channel> <https://a.example|Freigeben> <@U1>\n*Das Programm hat nichts gefunden*');
    const { text } = post();
    expect(text).not.toMatch(/<[!@h]/);
    expect(text).toContain('&lt;!channel&gt;');
    expect(text).toContain('\n> *Das Programm');
  });
});

describe('clearing', () => {
  it('takes one checker for a clean one, tells the landlord, and counts once', () => {
    const id = offered(CLEAN);
    expect(post().buttons[0]?.ask).toBeUndefined();
    expect(stored(id).verdict).toBe('clean');
    expect(stored(id).state).toBe('checking');
    expect(checker.presses('offerclear', post().buttons[0]?.value ?? '')).toBeUndefined();
    const staffId = village.rows.staff.byUser('T0TEAM', checker.id)?.id;
    expect(stored(id)).toMatchObject({
      state: 'cleared',
      clearedBy: staffId,
      clearedAt: village.now,
      cardKey: null,
    });
    expect(actions()).toEqual(['offer-clear']);
    landlord.reads(phrase('home-check-cleared', { number: `H${id}` }));
    const heard = landlord.heard.length;
    const already = phrase('desk-home-check-already', {
      number: `H${id}`,
      state: phrase('desk-home-check-is-cleared'),
    });
    expect(checker.presses('offerclear', `offer:${id}`)).toEqual(noticed(already));
    expect(checker.presses('offerreject', `offer:${id}`)).toEqual(noticed(already));
    expect(checker.submits('offerreject', `offer:${id}`, { reason: 'terms' })?.type).toBe('errors');
    expect(landlord.heard).toHaveLength(heard);
    expect(stored(id).state).toBe('cleared');
  });

  it('asks once more for one that the program holds', () => {
    const id = offered(HELD);
    expect(stored(id).verdict).toBe('hold');
    expect(post().buttons[0]?.ask).toBeDefined();
    checker.presses('offerclear', `offer:${id}`);
    expect(stored(id).state).toBe('cleared');
  });

  it('takes two different people for a blocked one', () => {
    const id = offered(BLOCKED);
    const others = village.colleague({ checker: false, coordinator: false });
    const lead = village.colleague({ checker: false, coordinator: true });
    expect(lead.presses('offerclear', `offer:${id}`)).toMatchObject(refused);
    expect(checker.presses('offerclear', `offer:${id}`)).toBeUndefined();
    const two = noticed(phrase('desk-home-check-two', { number: `H${id}` }));
    expect(checker.presses('offerclear', `offer:${id}`)).toEqual(two);
    expect(others.presses('offerclear', `offer:${id}`)).toMatchObject(refused);
    expect(stored(id)).toMatchObject({ state: 'checking', clearedBy: null });
    lead.presses('offerclear', `offer:${id}`);
    expect(stored(id).state).toBe('cleared');
    expect(actions()).toEqual(['offer-clear-first', 'offer-clear']);
    expect(stored(id).clearedBy).not.toBe(stored(id).clearAskedBy);
  });

  it('is for checkers only, and for nothing that is not there or has changed', () => {
    const id = offered(CLEAN);
    const helper = village.colleague();
    for (const verb of ['offerclear', 'offerask', 'offerreject'])
      expect(helper.presses(verb, `offer:${id}`)).toMatchObject(refused);
    expect(helper.submits('offerreject', `offer:${id}`, { reason: 'terms' })).toMatchObject({
      type: 'errors',
      ...refused,
    });
    for (const forged of ['offer:999', 'offer:', 'case:1', `offer:${id}:x`, `offer:${id} OR 1`])
      expect(checker.presses('offerclear', forged)).toEqual(noticed(phrase('desk-refused-gone')));
    const old = post().buttons[0]?.value ?? '';
    village.unasked((turn) => checkOffer(turn, stored(id)));
    expect(checker.presses('offerclear', old)).toEqual(
      noticed(phrase('desk-home-check-changed', { number: `H${id}` })),
    );
    village.rows.offers.change(id, { verdict: null });
    expect(checker.presses('offerclear', `offer:${id}`)?.type).toBe('notice');
    expect(stored(id).state).toBe('checking');
  });

  it('is closed to a banned landlord, and to a case of somebody else', () => {
    const id = offered(CLEAN);
    const personId = landlord.person.id;
    const row = { personId, channel: 'telegram', createdAt: village.now, bannedAt: village.now } as const;
    village.fresh.store.tables.insert(landlords).values(row).run();
    const banned = phrase('desk-home-check-banned', { number: `H${id}` });
    expect(checker.presses('offerclear', `offer:${id}`)).toEqual(noticed(banned));
    const other = village.resident('uk').writes('/start');
    other.presses('menu-human');
    village.rows.offers.change(id, { caseId: village.rows.cases.openOf(other.person.id)?.id ?? 0 });
    expect(checker.presses('offerclear', `offer:${id}`)).toEqual(noticed(phrase('desk-refused-gone')));
    expect(stored(id).state).toBe('checking');
  });

  it('ends with the next look: what was cleared before waits again', () => {
    const id = offered(CLEAN);
    checker.presses('offerclear', `offer:${id}`);
    village.rows.offers.change(id, { words: BLOCKED });
    village.unasked((turn) => checkOffer(turn, stored(id)));
    const again = {
      state: 'checking',
      verdict: 'block',
      clearedBy: null,
      clearedAt: null,
      clearAskedBy: null,
    };
    expect(stored(id)).toMatchObject(again);
    expect(thread()).toContain(`H${id}: cleared by`);
    expect(post().buttons.map(({ verb }) => verb)).toContain('offerclear');
    expect(village.rows.cases.allOf(landlord.person.id)).toHaveLength(1);
  });
});

describe('turning down', () => {
  it('rejects with a fixed reason, in kind words, and can look again', () => {
    const id = offered(BLOCKED);
    expect(checker.presses('offerreject', `offer:${id}`)).toMatchObject({
      type: 'modal',
      verb: 'offerreject',
    });
    expect(checker.submits('offerreject', `offer:${id}`, { reason: 'other' })?.type).toBe('errors');
    expect(checker.submits('offerreject', `offer:${id}`, { reason: 'terms' })).toBeUndefined();
    expect(stored(id)).toMatchObject({ state: 'rejected', endedWhy: 'rejected' });
    const reason = phrase('home-check-why-terms');
    landlord.reads(phrase('home-check-rejected', { number: `H${id}`, reason }));
    expect(landlord.last).not.toMatch(/Western|Kaution|Betrug/);
    expect(post().buttons.map(({ verb }) => verb)).toEqual(['offeragain']);
    const already = phrase('desk-home-check-already', {
      number: `H${id}`,
      state: phrase('desk-home-check-is-rejected'),
    });
    expect(checker.presses('offerclear', `offer:${id}`)).toEqual(noticed(already));
    expect(village.colleague().presses('offeragain', `offer:${id}`)).toMatchObject(refused);
    checker.presses('offeragain', post().buttons[0]?.value ?? '');
    expect(stored(id)).toMatchObject({ state: 'checking', verdict: 'block', endedWhy: null });
    expect(actions()).toEqual(['offer-reject']);
  });

  it('asks back in the words of a helper', () => {
    const id = offered(HELD);
    expect(checker.presses('offerask', `offer:${id}`)).toMatchObject({ type: 'modal', verb: 'offerask' });
    expect(checker.submits('offerask', `offer:${id}`, { question: '  ' })?.type).toBe('errors');
    checker.submits('offerask', `offer:${id}`, { question: 'Ist ein Aufzug da?' });
    expect(stored(id).state).toBe('asked');
    expect(landlord.last).toContain('Ist ein Aufzug da?');
    expect(actions()).toEqual(['offer-ask', 'reply']);
    checker.presses('offeragain', `offer:${id}`);
    expect(stored(id).state).toBe('checking');
  });

  it('has the team ring a landlord without a chat', () => {
    const { tables } = village.fresh.store;
    const row = { language: 'de', createdAt: village.now, seenAt: village.now } as const;
    const { id: landlordId } = tables.insert(persons).values(row).returning().get();
    const id = offered(CLEAN, { landlordId });
    checker.submits('offerask', `offer:${id}`, { question: 'Ist ein Aufzug da?' });
    expect(stored(id).state).toBe('asked');
    expect(village.rows.calls.openOne('tell', `offer:${id}`)?.said?.said).toBe('Ist ein Aufzug da?');
    checker.presses('offeragain', `offer:${id}`);
    checker.presses('offerclear', `offer:${id}`);
    const cleared = phrase('home-check-cleared', { number: `H${id}` });
    expect(village.rows.calls.openOne('tell', `offer:${id}`)?.said?.said).toEqual(cleared);
  });

  it('lists what waits, also homes of a list that nobody has posted; the clean ones are cleared at once', () => {
    const listed = (words: string) => {
      const more = { kind: 'flat', rentColdCents: 60_000, depositCents: 0, words } as const;
      const row = { landlordId: landlord.person.id, source: 'import' as const, ...more };
      const { id } = village.rows.offers.add(row, village.now);
      village.rows.offers.enter(id, ['draft'], 'checking', village.now);
      return id;
    };
    const [one, other, held] = [listed(CLEAN), listed('Sonnige Wohnung am See.'), listed(HELD)];
    expect(village.colleague({ coordinator: false }).commands('offers')).toMatchObject({ type: 'notice' });
    const opened = checker.commands('offers');
    if (opened?.type !== 'modal') expect.fail('no list came');
    expect(opened.fields.filter((field) => field.kind === 'say')).toHaveLength(4);
    expect([one, other, held].map((id) => stored(id).verdict)).toEqual(['clean', 'clean', 'hold']);
    const shown = checker.presses('offershow', `offer:${held}`);
    expect(shown).toMatchObject({ type: 'modal', meta: 'list:offers' });
    expect(JSON.stringify(shown)).toContain('desk-screen-contact-in-text');
    expect(village.sent({ channel: 'C0OFFERS' })).toEqual([]);
    const heard = landlord.heard.length;
    checker.presses('offersclean', 'clean');
    expect([one, other, held].map((id) => stored(id).state)).toEqual(['cleared', 'cleared', 'checking']);
    // That somebody must see who they are is said, once; nothing about each home.
    expect(landlord.heard.length - heard).toBeLessThanOrEqual(2);
    checker.submits('offerask', `offer:${held}`, { question: 'Geht es auch ohne Nummer?' });
    expect(stored(held)).toMatchObject({ state: 'asked' });
    expect(stored(held).caseId).not.toBeNull();
    expect(landlord.last).toContain('ohne Nummer');
  });
});

it('takes two people for a room with strangers into which children may come, and no press for all clears it', () => {
  const { verdict } = stored(offered(CLEAN, { kind: 'room', host: 'family', roomsTenth: 10, areaDm2: 2000 }));
  expect(verdict).not.toBe('block');
  const room = (): string => `offer:1:${stored(1).screenedAt}`;
  checker.presses('offersclean', 'clean');
  checker.presses('offerclear', room());
  expect(checker.presses('offerclear', room())?.type).toBe('notice');
  expect(stored(1).state).toBe('checking');
  expect(village.colleague({ coordinator: true }).presses('offerclear', room())).toBeUndefined();
  expect(stored(1).state).toBe('cleared');
  const other = offered(CLEAN, { kind: 'room', host: 'family', children: false });
  checker.presses('offerclear', `offer:${other}:${stored(other).screenedAt}`);
  expect(stored(other).state).toBe('cleared');
});

describe('the case in which a landlord waits for the decision', () => {
  const DAY = 86_400_000;
  const open = () => village.rows.cases.openOf(landlord.person.id);
  const status = (): string => {
    const before = landlord.heard.length;
    return landlord
      .writes('/status')
      .heard.slice(before)
      .map(({ text }) => text)
      .join('\n');
  };

  it.each(['cleared', 'rejected'])('ends once the home is %s, and is not asked about', (how) => {
    const id = offered(CLEAN);
    expect(open()).toMatchObject({ state: 'new', answerDue: expect.any(Number) });
    if (how === 'cleared') checker.presses('offerclear', `offer:${id}`);
    else checker.submits('offerreject', `offer:${id}`, { reason: 'home' });
    expect(open()).toBeUndefined();
    // For the report it is the first answer that they had.
    expect(village.rows.cases.byId(1)).toMatchObject({
      ended: 'decided',
      firstAnsweredAt: expect.any(Number),
    });
    expect(thread()).toContain(village.ground.words.value('en', phrase('desk-ended-decided'), 'mrkdwn'));
    village.advance(3 * DAY);
    expect(status()).not.toContain('#1001');
    const asked = landlord.says(phrase('rating-ask', { number: 1001 }));
    expect(landlord.heard.map(({ text }) => text)).not.toContain(asked);
  });

  it('is open again once the landlord writes, and for the next look at the home', () => {
    const id = offered(CLEAN);
    checker.presses('offerclear', `offer:${id}`);
    landlord.writes('Die Küche hat nun doch keinen Herd.');
    expect(open()).toMatchObject({ id: 1, state: 'new', answerDue: expect.any(Number) });
    checker.presses('offerclear', `offer:${id}`);
    const other = offered(HELD);
    expect(stored(other).caseId).toBe(1);
    checker.presses('offerclear', `offer:${other}`);
    expect(open()).toMatchObject({ id: 1, state: 'new', answerDue: expect.any(Number) });
  });

  it('keeps its clock for words that nobody has answered, for a wish for a human, and for another home', () => {
    const id = offered(CLEAN);
    const due = open()?.answerDue;
    landlord.writes('Wann kommt denn jemand vorbei, um sie zu sehen?');
    checker.presses('offerclear', `offer:${id}`);
    expect(open()).toMatchObject({ state: 'new', answerDue: due });

    landlord = village.resident('de').writes('/start');
    const mine = offered(CLEAN);
    landlord.presses('menu-human');
    checker.presses('offerclear', `offer:${mine}`);
    expect(open()).toMatchObject({ state: 'new', topic: 'human', answerDue: expect.any(Number) });

    landlord = village.resident('de').writes('/start');
    const [one, other] = [offered(CLEAN), offered('Ein Haus am See mit drei Zimmern.')];
    checker.presses('offerclear', `offer:${one}`);
    expect(open()).toMatchObject({ state: 'new', topic: 'offer', answerDue: expect.any(Number) });
    checker.presses('offerclear', `offer:${other}`);
    expect(open()).toBeUndefined();
  });

  it('stays with the helper who has taken it, and is late no more', () => {
    const id = offered(CLEAN);
    const helper = village.colleague();
    helper.presses('claim', 'case:1', null, 'C0OFFERS');
    checker.presses('offerclear', `offer:${id}`);
    expect(open()).toMatchObject({ state: 'claimed', answerDue: null, firstAnsweredAt: expect.any(Number) });
    village.advance(DAY / 2);
    expect(status()).toContain(landlord.says('status-by-none'));
  });
});
