/** Who somebody is: times, codes and what is kept of it (R23). */
import { beforeEach, expect, it } from 'vitest';
import { identityLevel } from '../../src/db/identities.js';
import { checkSlots, identities } from '../../src/db/schema.js';
import { inviteCheck } from '../../src/flows/homes/safety/identity/choose.js';
import { phrase } from '../../src/words/phrase.js';
import { type Colleague, type Resident, Village } from '../world/village.js';

const HOUR = 3_600_000;
const SEEN = { document: 'residence-card', country: 'ua', name: 'Оленa  Ivanenko', birth: '1990-02-01' };

let village: Village;
let olha: Resident;
let checker: Colleague;

function seeker(language: 'uk' | 'ru' = 'uk'): Resident {
  const resident = village.resident(language).writes('/start');
  const who = { adults: 1, children: '[]', regions: '[]', obligation: 'no', town: 'Kassel' } as const;
  const home = { stepFree: false, pet: false, home: 'own', payer: 'own' } as const;
  const answers = { v: 1 as const, intake: {}, chances: {} };
  village.rows.profiles.save(resident.person.id, { ...who, ...home }, answers, village.now);
  invite(resident);
  return resident;
}

function invite(resident: Resident): void {
  village.unasked((turn) => inviteCheck(turn, resident.person));
}

const level = (resident: Resident): number =>
  identityLevel(village.rows, resident.person.id, village.ground.house.office.today(village.now));

const times = (colleague: Colleague, more: Record<string, string> = {}) =>
  colleague.submits('checktimes', 'times', {
    kind: 'video',
    place: 'https://video.example/room',
    first: String(village.now + 24 * HOUR),
    minutes: '7',
    amount: '2',
    ...more,
  });

beforeEach(() => {
  village = new Village();
  checker = village.colleague({ helper: false, checker: true });
  olha = seeker();
});

it('a person takes a time, is reminded, is seen, and what is kept says nothing of her', () => {
  const other = seeker('ru');
  expect(times(village.colleague())).toMatchObject({ type: 'errors' });
  expect(times(checker)).toBeUndefined();
  olha.reads('home-identity-new-times');
  olha.presses('home-identity-b-open');
  other.presses('home-identity-b-open');
  const [first] = village.rows.checkSlots.free(village.now, 5);
  if (!first) expect.fail('there is no time');
  const label = { exactly: olha.heard.at(-1)?.buttons[0]?.label ?? '' };
  olha.presses(label);
  expect(olha.last).toContain('https://video.example/room');
  other.presses({ exactly: other.heard.at(-1)?.buttons[0]?.label ?? '' });
  other.reads('home-identity-gone');
  expect(village.rows.checkSlots.heldBy(other.person.id)).toBeUndefined();

  const before = village.sent({ channel: 'C0OFFERS' }).length;
  village.advance(23.5 * HOUR);
  expect(village.sent({ channel: 'C0OFFERS' })).toHaveLength(before + 1);
  expect(olha.last).toContain('https://video.example/room');

  const value = `check:${first.id}`;
  expect(village.colleague().presses('checkresult', value)).toMatchObject({ type: 'notice' });
  expect(checker.presses('checkresult', value)).toMatchObject({ type: 'modal', verb: 'identified' });
  const wrong = { result: 'video', ...SEEN, country: 'Q1' };
  expect(checker.submits('identified', value, wrong)).toMatchObject({ type: 'errors', field: 'country' });
  expect(level(olha)).toBe(0);
  expect(checker.submits('identified', value, { result: 'video', ...SEEN })).toBeUndefined();
  expect(level(olha)).toBe(2);
  olha.reads(
    phrase('home-identity-done', {
      date: { day: '2026-03-03', year: true },
      until: { day: '2027-03-03', year: true },
    }),
  );
  const kept = JSON.stringify(village.fresh.store.tables.select().from(identities).all());
  expect(kept).not.toMatch(/Ivanenko|1990/);
  expect(JSON.stringify(village.fresh.store.tables.select().from(checkSlots).all())).not.toContain(
    'video.example',
  );
  expect(checker.submits('identified', value, { result: 'video', ...SEEN })).toMatchObject({
    type: 'errors',
  });

  village.days(340);
  olha.reads(phrase('home-identity-ends', { until: { day: '2027-03-03', year: true } }));
  village.days(30);
  expect(level(olha)).toBe(0);
});

it('a time can be given back, struck by the desk, or missed; the next one is free to choose', () => {
  times(checker);
  olha.presses('home-identity-b-open');
  const first = { exactly: olha.heard.at(-1)?.buttons[0]?.label ?? '' };
  olha.presses(first);
  olha.presses('home-identity-b-cancel');
  olha.reads('home-identity-cancelled');
  expect(village.rows.checkSlots.free(village.now, 5)).toHaveLength(2);
  olha.presses(first);
  const held = village.rows.checkSlots.heldBy(olha.person.id);
  checker.presses('checkdrop', `check:${held?.id}`);
  olha.reads('home-identity-off');
  olha.presses('home-identity-b-open');
  olha.presses({ exactly: olha.heard.at(-1)?.buttons[0]?.label ?? '' });
  const next = village.rows.checkSlots.heldBy(olha.person.id);
  expect(next?.id).not.toBe(held?.id);
  checker.submits('identified', `check:${next?.id}`, { result: 'not-there' });
  olha.reads('home-identity-missed');
  expect(level(olha)).toBe(0);
  expect(village.rows.checkFigures.figures('2026-03-02', 0)).toMatchObject({ waiting: 1, days: null });
});

it('a partner attests who shows a code, once, and sees nobody else', () => {
  const partner = village.colleague({ helper: false, partner: true });
  const stranger = seeker('ru');
  olha.presses('home-identity-b-open');
  olha.presses('home-identity-b-code');
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(olha.last)?.[0] ?? '';
  expect(village.colleague().commands(`attest ${code}`)).toMatchObject({ type: 'notice' });
  expect(partner.commands('attest BBBB-BBBB')).toMatchObject({ said: { key: 'desk-home-identity-code-no' } });
  const opened = partner.commands(`attest ${code.toLowerCase()}`);
  if (opened?.type !== 'modal') expect.fail('no modal came');
  expect(JSON.stringify(opened.fields)).not.toContain(String(olha.person.chat));
  expect(partner.submits('identified', opened.meta, { result: 'video', ...SEEN })).toMatchObject({
    type: 'errors',
  });
  expect(partner.submits('identified', opened.meta, { result: 'partner', ...SEEN })).toBeUndefined();
  expect(level(olha)).toBe(2);
  expect(village.rows.identities.best(olha.person.id, '2026-03-02')).toMatchObject({
    method: 'partner',
    country: 'UA',
  });
  expect(partner.commands(`attest ${code}`)).toMatchObject({ said: { key: 'desk-home-identity-code-no' } });
  expect(partner.presses('list', 'list:checks')).toMatchObject({ type: 'modal' });
  times(checker);
  stranger.presses('home-identity-b-open');
  stranger.presses({ exactly: stranger.heard.at(-1)?.buttons[0]?.label ?? '' });
  const held = village.rows.checkSlots.heldBy(stranger.person.id);
  expect(partner.presses('checkresult', `check:${held?.id}`)).toMatchObject({ type: 'notice' });

  // The same name and birthday with another person: only after somebody has compared.
  const again = { result: 'video', ...SEEN, name: 'IVANENKO Оленa' };
  const value = `check:${held?.id}`;
  expect(checker.submits('identified', value, again)).toMatchObject({ type: 'modal', verb: 'identified' });
  expect(level(stranger)).toBe(0);
  expect(checker.submits('identified', value, { ...again, compared: 'yes' })).toBeUndefined();
  expect(level(stranger)).toBe(2);
});

it('a landlord is known by level: the right to let, then the shared home; a misfit takes all back', () => {
  const karl = village.resident('de').writes('/start');
  village.rows.landlords.put(karl.person.id, {}, village.now);
  karl.presses('menu-human');
  const kase = village.rows.cases.openOf(karl.person.id);
  const value = `case:${kase?.id}`;
  const submit = (more: Record<string, string>) => checker.submits('identified', value, more);
  expect(submit({ result: 'right' })).toMatchObject({ type: 'errors' });
  expect(submit({ result: 'in-person', ...SEEN, country: 'DE' })).toBeUndefined();
  expect(level(karl)).toBe(2);
  submit({ result: 'right' });
  expect(level(karl)).toBe(3);
  submit({ result: 'visit' });
  expect(level(karl)).toBe(4);
  submit({ result: 'misfit' });
  expect(level(karl)).toBe(0);
  karl.reads(phrase('home-identity-misfit', { number: Number(kase?.id) + 1000 }));
  submit({ result: 'in-person', ...SEEN, country: 'DE' });
  expect(level(karl)).toBe(2);
});
