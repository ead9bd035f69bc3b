/** Somebody of the team enters a home for a landlord on the phone, or for a person whom they know by a case (R22). */
import { beforeEach, expect, it } from 'vitest';
import { ownFile } from '../../src/flows/homes/offer/office-form.js';
import type { Reply } from '../../src/flows/reply.js';
import { phrase } from '../../src/words/phrase.js';
import { type Colleague, Village } from '../world/village.js';

/** What a window holds that is filled in for a flat, as Slack gives it back. */
const FLAT = {
  phone: '0561 123456',
  name: 'Erika Weber',
  language: 'de',
  kind: 'flat',
  place: '34117 Kassel',
  size: '3 Zimmer, 70 qm',
  rent: '850',
  from: '2026-04-01',
  term: '0',
};
const REST = {
  places: '4',
  cold: '600',
  deposit: '1800',
  viewing: 'yes',
  registration: 'yes',
  mandate: 'yes',
};

let village: Village;
let helper: Colleague;

const missing = (reply: Reply | undefined): string =>
  reply?.type === 'notice'
    ? village.ground.words.text('en', reply.said, 'plain')
    : expect.fail(JSON.stringify(reply));

beforeEach(() => {
  village = new Village();
  helper = village.colleague();
});

it('takes a home down for a landlord by phone, says what is missing, and has the complete one checked', () => {
  expect(helper.commands('offer new')).toMatchObject({ type: 'modal', verb: 'offerenter', meta: '' });
  expect(helper.submits('offerenter', '', { ...FLAT, phone: '110' })).toMatchObject({
    type: 'errors',
    field: 'phone',
  });
  expect(helper.submits('offerenter', '', { ...FLAT, place: 'Kassel' })).toMatchObject({
    type: 'errors',
    field: 'place',
  });
  expect(missing(helper.submits('offerenter', '', FLAT))).toMatch(/H1.*Still missing/s);
  const draft = village.rows.offers.byId(1) ?? expect.fail('nothing was saved');
  expect(draft).toMatchObject({
    state: 'draft',
    source: 'staff',
    land: 'he',
    roomsTenth: 30,
    areaDm2: 7000,
    termMonths: 0,
  });
  const person = village.rows.persons.byId(draft.landlordId);
  expect(person).toMatchObject({ chat: null, language: 'de' });
  expect(village.rows.landlords.get(draft.landlordId)).toMatchObject({
    channel: 'phone',
    phone: '+49561123456',
    name: 'Erika Weber',
    mandateAt: null,
  });
  const fill = helper.commands('offer H1');
  if (fill?.type !== 'modal') expect.fail('no window');
  helper.submits('offerfill', fill.meta, { ...FLAT, ...REST });
  expect(village.rows.offers.byId(1)).toMatchObject({ state: 'checking', verdict: 'clean', places: 4 });
  expect(village.rows.calls.open(9)).toEqual([]);
  // The same number is the same landlord; a second home stands beside the first.
  helper.submits('offerenter', '', { ...FLAT, ...REST, place: '34119 Kassel' });
  expect(village.rows.offers.of(draft.landlordId).map(({ state }) => state)).toEqual([
    'checking',
    'checking',
  ]);
});

it('takes it down for the person of a case, who hears of it', () => {
  const olena = village.resident('uk').writes('/start');
  olena.presses('menu-human');
  const window = helper.commands('offer new #1001');
  expect(window).toMatchObject({ type: 'modal', meta: 'case:1' });
  expect(helper.commands('offer new #1077')?.type).toBe('notice');
  expect(helper.commands('offer bitte')).toEqual({ type: 'notice', said: phrase('desk-home-enter-how') });
  const { phone: _, name: __, ...home } = FLAT;
  helper.submits('offerenter', 'case:1', { ...home, phone: '', name: '' });
  expect(olena.last).toContain('H1');
  expect(village.rows.landlords.get(olena.person.id)).toMatchObject({ channel: 'telegram', phone: null });
});

it('prints the sheet for the office: what is known, lines for the rest, and a PDF that a reader opens', () => {
  helper.submits('offerenter', '', { ...FLAT, ...REST, costs: '80', address: 'Goethestraße 5' });
  const [offer] = village.rows.offers.inState(['checking'], 1);
  if (!offer) expect.fail('nothing was saved');
  expect(helper.commands('offer H1 form')).toEqual({
    type: 'notice',
    said: phrase('desk-form-sent', { number: 'H1' }),
  });
  const relayed = village.sent({ channel: 'C0OFFERS' }).find(({ row }) => row.kind === 'relay');
  expect(village.rows.outbox.payload(relayed?.row ?? expect.fail('no file'))).toMatchObject({
    files: [{ id: 'own:form:1', ending: 'pdf' }],
  });
  const bytes = ownFile(village.rows, village.ground.words, 'own:form:1') ?? expect.fail('no bytes');
  const text = bytes.toString('latin1');
  for (const part of [
    '(Erika Weber)',
    '(Goethestra\xdfe 5, 34117 Kassel)',
    '(70 m\xb2)',
    '(600 \x80)',
    '(1800 \x80)',
    '(01.04.2026)',
  ])
    expect(text).toContain(part);
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  for (const [, at] of text.slice(start).matchAll(/(\d{10}) 00000 n/g))
    expect(text.slice(Number(at))).toMatch(/^\d+ 0 obj/);
  expect(ownFile(village.rows, village.ground.words, 'AgAC-file-of-a-person')).toBeNull();
});

it('enters no home for somebody who has only written the number in a chat', () => {
  const stranger = village.resident('de').writes('/start');
  village.rows.landlords.put(stranger.person.id, { phone: '+49561123456' }, village.now);
  const before = stranger.heard.length;
  helper.submits('offerenter', '', FLAT);
  expect(village.rows.offers.byId(1)?.landlordId).not.toBe(stranger.person.id);
  expect(stranger.heard.length).toBe(before);
});
