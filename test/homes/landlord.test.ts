/** A landlord and their homes: what is missing, changes, photos, pauses, and whether it is still free. */
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import type { Offer } from '../../src/db/offers.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { type Resident, Village } from '../world/village.js';

const DAY = 86_400_000;

/** A landlord who has given the six first answers. */
function landlordIn(village: Village, place = '34117 Kassel'): Resident {
  const karl = village.resident('de').writes('/start');
  karl.presses('menu-offer');
  karl.writes('Wohnung').writes(place).writes('3 Zimmer, 70 qm').writes('850');
  karl.writes('ab 1. April, unbefristet').writes('Bitte nur hier schreiben').presses('form-save');
  return karl;
}

const homeOf = (village: Village, karl: Resident): Offer =>
  village.rows.offers.of(karl.person.id).at(-1) ?? expect.fail('offers nothing');
const answer = (count: number) => phrase('home-offer-answer', { count });

/** Gives the answers without which nobody is asked. */
function completes(karl: Resident): void {
  karl.presses(answer(6));
  karl.writes('4 Personen').writes('600').writes('1.800 €');
  karl.presses('home-offer-viewing-yes');
  karl.presses('form-yes');
  karl.presses('form-yes');
}

/** A home that people have cleared. */
function clearedHome(village: Village): { karl: Resident; id: number } {
  const karl = landlordIn(village);
  completes(karl);
  karl.presses('form-later');
  const { id } = homeOf(village, karl);
  village.colleague({ checker: true }).presses('offerclear', `offer:${id}`);
  expect(homeOf(village, karl).state).toBe('cleared');
  return { karl, id };
}

it('asks one question at a time, and shows a home to nobody before it is complete', () => {
  const village = new Village();
  const karl = landlordIn(village);
  expect(homeOf(village, karl)).toMatchObject({ state: 'draft', land: 'he', verdict: null });
  karl.presses(answer(6));
  karl.reads('home-offer-places');
  karl.writes('zwei bis vier');
  karl.reads('home-offer-places-unclear');
  karl.writes('bis zu vier');
  karl.writes('900');
  karl.reads(phrase('home-offer-sum-beyond', { euros: 850 }));
  karl.writes('600 kalt').writes('keine');
  karl.presses('home-offer-viewing-yes');
  karl.presses('form-no');
  karl.presses('form-yes');
  karl.reads('home-offer-costs');
  karl.writes('150').writes('100 Euro');
  karl.presses('form-no');
  karl.presses('form-skip');
  karl.presses('form-yes');
  karl.writes('ja, gern');
  karl.writes('nur draußen');
  karl.presses('form-yes');
  karl.presses('form-chances-languages-de');
  karl.presses('form-done');
  karl.writes('Gartenweg 12');
  karl.writes('Ruhig, Bus in der Nähe. Mehr unter 0170 1234567');
  karl.reads('home-offer-words-contact');
  karl.writes('Ruhig, Bus in der Nähe.');
  const home = homeOf(village, karl);
  expect(home).toMatchObject({
    state: 'checking',
    places: 4,
    rentColdCents: 60_000,
    depositCents: 0,
    viewing: 'yes',
    registration: false,
    costsCents: 15_000,
    heatingCents: 10_000,
    furnished: false,
    minPlaces: 1,
    children: true,
    pets: true,
    smoking: 'outside',
    stepFree: true,
    languages: '["de"]',
    address: 'Gartenweg 12',
    words: 'Ruhig, Bus in der Nähe.',
  });
  expect(village.rows.landlords.get(karl.person.id)).toMatchObject({ mandateVersion: 1 });
  expect(karl.last).toContain('Gartenweg 12');
  // By when somebody answers is said once it is with people, and not before.
  expect(karl.last).toContain(
    'H1 ist vollständig. Ein Mensch aus unserem Team sieht es an. Das Team ist jetzt da.',
  );
  expect(JSON.stringify(village.rows.forms.all(karl.person.id))).not.toContain('Gartenweg');
  // Nobody is asked whether a home may be registered where the answer is no: people look at it.
  expect(home.flags?.map(({ why }) => why)).toContain('no-registration');
});

it('counts the answers that are needed down to the last one, and then says that the rest may be left out', () => {
  const village = new Village();
  const karl = landlordIn(village);
  const first = (): string => karl.last.split('\n')[0] ?? '';
  const needed = (count: number) => karl.says(phrase('form-left', { count }));
  const extra = (count: number) => karl.says(phrase('form-left-extra', { count }));
  karl.presses(answer(6));
  expect(first()).toBe(needed(6));
  karl.writes('4 Personen');
  expect(first()).toBe(needed(5));
  karl.writes('600').presses('form-skip');
  expect(first()).toBe(needed(3));
  karl.writes('/status');
  karl.reads(phrase('status-form-left', { count: 3 }));
  karl.presses('home-offer-viewing-yes');
  karl.presses('form-yes');
  expect(first()).toBe(needed(1));
  karl.presses('form-yes');
  expect(first()).toBe(extra(11));
  karl.presses('form-skip');
  expect(first()).toBe(extra(10));
  karl.writes('/status');
  karl.reads(phrase('status-form-left-extra', { count: 10 }));
});

it('goes on in the newest question, also when an older one of the same words is pressed', () => {
  const village = new Village();
  const karl = village.resident('de').writes('/start');
  karl.presses('menu-offer');
  const older = karl.heard.at(-1) ?? expect.fail('nothing was asked');
  const flat = older.buttons[0]?.token ?? '';
  karl.writes('Zimmer');
  const newer = karl.heard.at(-1);
  karl.presses('form-back');
  expect(karl.last).toContain(karl.says('home-offer-kind'));
  expect(karl.pressesToken(flat)).toBeUndefined();
  const next = karl.heard.at(-1);
  expect(next?.text).toContain(karl.says('home-offer-place'));
  expect([next?.row.kind, next?.row.targetKey]).toEqual(['edit', newer?.row.key]);
  // What is answered by now is not answered again: a short line says where to press.
  karl.writes('34117 Kassel');
  const asked = karl.heard.length;
  expect(karl.pressesToken(flat)).toMatchObject({ type: 'toast', said: { key: 'button-stale' } });
  expect(karl.heard).toHaveLength(asked);
});

it('takes the answer to what it has just asked also while a helper has the case, and leaves all other words to them', () => {
  const village = new Village();
  const karl = landlordIn(village);
  karl.writes('/human');
  const kase = village.rows.cases.openOf(karl.person.id) ?? expect.fail('there is no case');
  const helper = village.colleague();
  helper.presses('claim', `case:${kase.id}`);
  karl.presses(answer(6));
  karl.writes('4');
  expect(homeOf(village, karl).places).toBe(4);
  const posted = () => village.sent({ channel: 'C0HELP' }).map(({ text }) => text);
  expect(posted().join('\n')).not.toMatch(/^4$/m);
  const asked = karl.heard.length;
  karl.writes('Ich melde mich morgen noch einmal');
  expect(karl.heard).toHaveLength(asked);
  expect(posted().join('\n')).toContain('Ich melde mich morgen');
  // What a helper has said last is answered first.
  helper.submits('reply', `case:${kase.id}`, {}, 'Wie viele Zimmer sind es?');
  helper.submits('dispatch', 'draft:1');
  karl.writes('600');
  expect(homeOf(village, karl).rentColdCents).toBeNull();
  expect(posted().join('\n')).toContain('600');
});

it('says where a home stands that was let while its landlord was answering, and asks no further', () => {
  const village = new Village();
  const karl = landlordIn(village);
  karl.presses(answer(6));
  karl.writes('4');
  const { id } = homeOf(village, karl);
  village.rows.offers.enter(id, ['draft'], 'let', village.now);
  const before = karl.heard.length;
  karl.writes('600');
  expect(karl.heard).toHaveLength(before + 1);
  expect(karl.last).toContain(karl.says('home-offer-list'));
  expect(karl.last).toContain(`H${id}`);
  expect(homeOf(village, karl).rentColdCents).toBeNull();
  karl.writes('1.800 €');
  expect(karl.heard.length).toBeGreaterThan(before + 1);
});

it('asks for the Land where the postcode lies across a border, and keeps it with the home', () => {
  const village = new Village();
  const karl = village.resident('de').writes('/start');
  karl.presses('menu-offer');
  karl.writes('Zimmer in WG').writes('14715 Havelaue').writes('nicht ganz klar');
  karl.reads('home-offer-land-unclear');
  karl.writes('Brandenburg').writes('20 qm').writes('400').writes('ab sofort').writes('ein Jahr');
  karl.writes('Bitte nur hier schreiben').presses('form-save');
  expect(homeOf(village, karl)).toMatchObject({ kind: 'room', land: 'bb', postcode: '14715' });
  karl.presses(answer(7));
  karl.presses('form-back');
  karl.reads('home-offer-term');
  karl.presses('form-chances-term-unlimited');
  karl.writes('2 Personen');
  karl.reads('home-offer-host');
  karl.presses('form-later');
  expect(homeOf(village, karl)).toMatchObject({ termMonths: 0, places: 2, state: 'draft' });
});

it('has a changed home looked at anew, and what was typed meanwhile by others stays', () => {
  const village = new Village();
  const { karl, id } = clearedHome(village);
  karl.writes('/homes');
  karl.presses({ exactly: `H${id}` });
  karl.presses('home-offer-change');
  karl.reads('home-offer-which-again');
  karl.presses('home-offer-rent-name');
  village.rows.offers.change(id, { places: 5 });
  karl.writes('550 warm');
  expect(homeOf(village, karl)).toMatchObject({
    state: 'draft',
    rentAllCents: 55_000,
    rentColdCents: null,
    places: 5,
    clearedAt: null,
  });
  // The deposit is now more than three cold rents.
  karl.presses(answer(1));
  karl.writes('400');
  karl.presses('form-later');
  expect(homeOf(village, karl)).toMatchObject({ state: 'checking', rentColdCents: 40_000, verdict: 'hold' });
  karl.presses('home-offer-change');
  karl.presses('home-offer-places-name');
  karl.presses('form-back');
  expect(homeOf(village, karl)).toMatchObject({ state: 'checking', places: 5 });
  const changing = phrase('desk-home-offer-changing', { number: `H${id}` });
  const desk = () => village.sent({ channel: 'C0OFFERS' }).map(({ text }) => text);
  expect(desk()).not.toContain(village.text('en', changing));
  karl.presses('home-offer-change');
  karl.presses('home-offer-deposit-name');
  karl.writes('900');
  // The post that asked for a decision asks for none while it changes; a new one follows.
  expect(desk()).toContain(village.text('en', changing));
  expect(homeOf(village, karl)).toMatchObject({ state: 'checking', depositCents: 90_000, verdict: 'clean' });
});

it('answers whoever goes on with the form of a home that was withdrawn meanwhile', () => {
  const village = new Village();
  const { karl, id } = clearedHome(village);
  karl.writes('/homes');
  karl.presses({ exactly: `H${id}` });
  karl.presses('home-offer-change');
  karl.presses('home-offer-deposit-name');
  karl.presses('home-offer-withdraw');
  karl.presses('home-offer-withdraw-yes');
  const over = karl.says(phrase('home-offer-withdrawn', { number: `H${id}` }));
  const read = () => karl.heard.filter(({ text }) => text === over).length;
  const before = read();
  karl.writes('900');
  expect(read()).toBe(before + 1);
  expect(homeOf(village, karl)).toMatchObject({ state: 'withdrawn' });
});

it('pauses, goes on as it was, and is withdrawn only by a second press', () => {
  const village = new Village();
  const { karl, id } = clearedHome(village);
  karl.writes('/homes');
  karl.presses({ exactly: `H${id}` });
  karl.presses('home-offer-pause');
  expect(homeOf(village, karl).state).toBe('paused');
  karl.presses('home-offer-continue');
  expect(homeOf(village, karl).state).toBe('cleared');
  karl.presses('home-offer-pause');
  karl.presses('home-offer-change');
  karl.presses('home-offer-deposit-name');
  karl.writes('1200');
  expect(homeOf(village, karl)).toMatchObject({ state: 'paused', verdict: null });
  karl.presses('home-offer-continue');
  expect(homeOf(village, karl)).toMatchObject({ state: 'checking', depositCents: 120_000 });
  const other = village.resident('de').writes('/start');
  const token = karl.heard.flatMap(({ buttons }) => buttons).at(-1)?.token ?? '';
  expect(other.pressesToken(token)).toMatchObject({ said: { key: 'button-foreign' } });
  karl.presses('home-offer-withdraw');
  expect(homeOf(village, karl).state).toBe('checking');
  karl.presses('home-offer-withdraw-yes');
  expect(homeOf(village, karl)).toMatchObject({ state: 'withdrawn', endedWhy: 'landlord' });
  const decided = village.colleague({ checker: true }).presses('offerclear', `offer:${id}`);
  expect(decided).toMatchObject({ said: { key: 'desk-home-check-already' } });
  karl.writes('/homes');
  karl.reads('home-offer-kind');
});

it.each(LANGUAGES)(
  'asks for a picture that came as a file to come as a photo, and keeps none of it (%s)',
  (language) => {
    const village = new Village();
    const { karl, id } = clearedHome(village);
    village.rows.persons.change(karl.person.id, { language });
    karl.writes('/homes');
    karl.presses({ exactly: `H${id}` });
    karl.presses('home-offer-photo');
    const said = karl.says('home-offer-photo-file');
    for (const mime of ['image/webp', 'image/heic', 'image/png']) {
      const before = karl.heard.length;
      karl.sendsFile('kitchen', mime);
      expect(karl.heard.slice(before).map(({ text }) => text)).toEqual([said]);
    }
    expect(village.rows.offers.photosOf(id)).toEqual([]);
    expect(homeOf(village, karl).state).toBe('cleared');
    // As a photo it is one, and the home is looked at again.
    karl.sendsPhoto('kitchen');
    karl.reads(phrase('home-offer-photo-kept', { number: `H${id}` }));
  },
);

it('takes photos when asked for, as an album, and later; papers stay out', () => {
  const village = new Village();
  const { karl, id } = clearedHome(village);
  const photos = () => village.rows.offers.photosOf(id).map(({ file }) => file);
  karl.writes('/homes');
  karl.presses({ exactly: `H${id}` });
  karl.presses('home-offer-photo');
  karl.sendsPhoto('kitchen').sendsPhoto('bath').sendsPhoto('bath');
  expect(photos()).toEqual(['kitchen', 'bath']);
  const kept = karl.says(phrase('home-offer-photo-kept', { number: `H${id}` }));
  expect(karl.heard.filter(({ text }) => text === kept)).toHaveLength(1);
  // Nobody is shown what nobody has seen.
  expect(homeOf(village, karl).state).toBe('draft');
  village.advance(30_000);
  expect(homeOf(village, karl).state).toBe('checking');
  const relayed = village.sent({ channel: 'C0OFFERS' }).filter(({ row }) => row.kind === 'relay');
  expect(relayed).toHaveLength(1);
  village.advance(3_600_000);
  karl.writes('/menu');
  karl.presses('home-offer-mine');
  karl.reads('home-offer-list');
  karl.sendsPhoto('letter');
  karl.reads('file-what');
  expect(photos()).toHaveLength(2);
  karl.sendsPhoto('balcony');
  village.advance(60_000);
  karl.sendsPhoto('garden');
  karl.presses(phrase('home-offer-photo-of', { number: `H${id}` }));
  expect(photos()).toEqual(['kitchen', 'bath', 'garden']);
  for (let n = 0; n < 9; n += 1) village.advance(20_000);
  karl.presses('home-offer-photo-done');
  karl.presses('home-offer-photo');
  for (let n = 0; n < 9; n += 1) karl.sendsPhoto(`more-${n}`);
  const full = karl.says(phrase('home-offer-photo-full', { number: `H${id}`, max: 10 }));
  expect(karl.heard.filter(({ text }) => text === full)).toHaveLength(1);
  expect(photos()).toHaveLength(10);
  karl.writes('/homes');
  karl.presses({ exactly: `H${id}` });
  karl.presses('home-offer-photo-remove');
  expect(photos()).toEqual([]);
});

it('asks every two weeks whether it is still free; two silences pause it, and that is said', () => {
  const village = new Village();
  const { karl, id } = clearedHome(village);
  const asked = () =>
    karl.heard.filter(({ buttons }) =>
      buttons.some(({ label }) => label === karl.says('home-offer-free-yes')),
    );
  village.days(15);
  expect(asked()).toHaveLength(1);
  karl.presses('home-offer-free-yes');
  expect(homeOf(village, karl)).toMatchObject({ state: 'cleared', stillFreeAt: village.now });
  village.days(15);
  expect(asked()).toHaveLength(2);
  village.days(9);
  expect(asked()).toHaveLength(3);
  expect(homeOf(village, karl).state).toBe('cleared');
  village.days(9);
  expect(homeOf(village, karl).state).toBe('paused');
  karl.reads(phrase('home-offer-free-silent', { number: `H${id}` }));
  karl.writes('/status');
  expect(karl.last).toContain(karl.says('home-offer-is-paused'));
  karl.presses('home-offer-continue');
  expect(homeOf(village, karl).state).toBe('cleared');
  village.days(15);
  karl.writes('Ja, ist noch frei');
  karl.reads(phrase('home-offer-free-thanks', { number: `H${id}` }));
  village.days(15);
  karl.writes('leider schon vergeben');
  karl.reads(phrase('home-offer-withdraw-ask', { number: `H${id}` }));
  expect(homeOf(village, karl).state).toBe('cleared');
  karl.presses('home-offer-free-no');
  expect(homeOf(village, karl).state).toBe('withdrawn');
  village.days(60);
  expect(asked()).toHaveLength(5);
});

it('has somebody ring who has no Telegram, and the answer counts as if it were pressed', () => {
  const village = new Village();
  const { karl, id } = clearedHome(village);
  village.rows.landlords.put(karl.person.id, { channel: 'phone' }, village.now);
  village.days(15);
  const [call] = village.rows.calls.open(10);
  expect(call).toMatchObject({ kind: 'still-free', subject: `offer:${id}`, personId: karl.person.id });
  expect(call?.said?.answers).toMatchObject([
    { action: { do: 'offer', what: 'free', offer: id } },
    { action: { do: 'offer', what: 'pause' } },
    { action: { do: 'offer', what: 'gone' } },
  ]);
  expect(call?.said?.wait).toMatchObject({ key: 'offer-free', subject: `offer:${id}:2`, span: 8 * DAY });
});

it('rings who stops at the first answers, until the rest is there', () => {
  const village = new Village();
  const karl = village.resident('de').writes('/start');
  karl.presses('menu-offer');
  karl.writes('Wohnung').writes('34117 Kassel').writes('3 Zimmer, 70 qm').writes('850');
  karl.writes('ab 1. April, unbefristet').writes('abends, 0170 1234567').presses('form-save');
  expect(village.rows.calls.open(10)).toEqual([]);
  village.advance(11 * 60_000);
  expect(village.rows.calls.open(10)).toMatchObject([{ kind: 'first', subject: 'offer:1' }]);
  const posted = village.sent({ channel: 'C0OFFERS' }).map(({ text }) => text);
  expect(posted.filter((text) => text.includes('abends, 0170 1234567'))).toHaveLength(1);
  completes(karl);
  karl.presses('form-later');
  expect(village.rows.calls.open(10)).toEqual([]);
  expect(homeOf(village, karl).state).toBe('checking');
});

it('forgets a photo that was taken back', () => {
  const village = new Village();
  const { karl, id } = clearedHome(village);
  karl.writes('/homes');
  karl.presses({ exactly: `H${id}` });
  karl.presses('home-offer-photo');
  karl.sendsPhoto('kitchen').sendsPhoto('with-people');
  karl.writes('/unsend');
  const newest = karl.heard.at(-1)?.buttons[0]?.token ?? '';
  karl.pressesToken(newest);
  expect(village.rows.offers.photosOf(id).map(({ file }) => file)).toEqual(['kitchen']);
});

it('lets the team fill in the rest in one window, and says under a field what cannot be read', () => {
  const village = new Village();
  const karl = landlordIn(village);
  village.advance(11 * 60_000);
  const helper = village.colleague();
  const shown = helper.presses('offerfill', 'offer:1');
  if (shown?.type !== 'modal') expect.fail('no window');
  const initial = Object.fromEntries(
    shown.fields.flatMap((field) =>
      'initial' in field && field.initial !== undefined && field.kind !== 'checks'
        ? [[field.id, String(field.initial)]]
        : [],
    ),
  );
  expect(initial).toEqual({
    kind: 'flat',
    place: '34117 Kassel',
    size: '3 rooms, 70 m²',
    rent: '850',
    from: '2026-04-01',
    term: '0',
  });
  // What stands there unchanged changes nothing.
  expect(helper.submits('offerfill', shown.meta, initial)).toBeUndefined();
  expect(homeOf(village, karl).savedAt).toBe(Number(shown.meta.split(':')[2]));
  const some = { ...initial, places: 'so viele wie möglich', cold: '600' };
  expect(helper.submits('offerfill', shown.meta, some)).toMatchObject({ type: 'errors', field: 'places' });
  const known = {
    ...initial,
    places: '4',
    cold: '600',
    deposit: '1800',
    viewing: 'video',
    languages: 'de,uk',
  };
  expect(helper.submits('offerfill', shown.meta, known)).toMatchObject({ type: 'notice' });
  expect(homeOf(village, karl)).toMatchObject({
    state: 'draft',
    places: 4,
    rentColdCents: 60_000,
    viewing: 'video',
    languages: '["de","uk"]',
    termMonths: 0,
  });
  expect(helper.submits('offerfill', shown.meta, known)).toMatchObject({
    said: { key: 'desk-home-check-changed' },
  });
  const again = helper.presses('offerfill', 'offer:1');
  const meta = again?.type === 'modal' ? again.meta : '';
  helper.submits('offerfill', meta, { ...known, registration: 'yes', mandate: 'yes' });
  expect(homeOf(village, karl)).toMatchObject({ state: 'checking', registration: true });
  expect(village.rows.landlords.get(karl.person.id)?.mandateAt).not.toBeNull();
  const audit = village.rows.audit.ofPerson(karl.person.id).map(({ action }) => action);
  expect(audit).toContain('offer-fill');
});

it('says only by day that a home pauses, though its clock rings at night', () => {
  const village = new Village();
  const { karl, id } = clearedHome(village);
  village.days(15);
  const { zone } = village.ground.house.office;
  const night = DateTime.fromMillis(village.now, { zone })
    .plus({ days: 1 })
    .startOf('day')
    .plus({ hours: 2 });
  village.advance(night.toMillis() - village.now);
  karl.presses('home-offer-free-yes');
  // Each silence is counted from the night in which the landlord has answered.
  for (let day = 0; homeOf(village, karl).state === 'cleared' && day < 60; day += 1) {
    const next = DateTime.fromMillis(village.now, { zone }).plus({ days: 1 });
    village.advance(next.toMillis() - village.now);
  }
  const told = (): number => karl.heard.filter(({ text }) => text === silent).length;
  const silent = karl.says(phrase('home-offer-free-silent', { number: `H${id}` }));
  expect([homeOf(village, karl).state, told()]).toEqual(['paused', 0]);
  village.advance(8 * 3_600_000);
  expect(told()).toBe(1);
});

it('asks about all homes of a landlord at once, and pauses them together', () => {
  const village = new Village();
  const { karl } = clearedHome(village);
  const home = homeOf(village, karl);
  const { landlordId, kind, town, land, freeFrom, termMonths, areaDm2, roomsTenth } = home;
  const more = { kind, town, land, freeFrom, termMonths, areaDm2, roomsTenth } as const;
  for (const source of ['chat', 'import'] as const) {
    const { id } = village.rows.offers.add({ landlordId, source, ...more }, village.now);
    village.rows.offers.enter(id, ['draft'], 'cleared', village.now);
  }
  const states = () => village.rows.offers.of(landlordId).map(({ state }) => state);
  village.days(15);
  karl.reads('home-offer-free-all');
  expect(karl.last).toContain('H2');
  expect(karl.last).not.toContain('H3');
  karl.writes('ja, alle frei');
  karl.reads(phrase('home-offer-free-thanks', { number: 'H1, H2' }));
  village.days(15);
  const before = karl.heard.length;
  village.days(20);
  // Asked once more, then told: one message each, whatever the number of homes.
  expect(karl.heard.slice(before)).toHaveLength(2);
  expect(states()).toEqual(['paused', 'paused', 'cleared']);
  karl.reads(phrase('home-offer-free-silent', { number: 'H1, H2' }));
});
