/** Figures and fairness: equal to the ledger, without small groups; and people read their own rows. */
import { expect, it } from 'vitest';
import { fairness, stays } from '../../src/db/schema.js';
import { agrees } from '../../src/flows/homes/ledger/figures.js';
import { sheetOf } from '../../src/flows/homes/ledger/sheet.js';
import { count } from '../../src/flows/homes/ledger.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

const FROM = '2025-01-10';

/** `many` households that moved in on one day, one of `persons`, in `land`; the first `gone` of them left two months later. */
function moved(village: Village, land: string, many: number, { persons = 3, gone = 0 } = {}): void {
  const { tables } = village.fresh.store;
  for (let n = 0; n < many; n += 1) {
    const who = { personId: 0, persons, land };
    const moveId = village.name() + 1000;
    const endedOn = n < gone ? '2025-03-10' : null;
    tables
      .insert(stays)
      .values({ ...who, moveId, offerId: 1, landlordId: 0, from: FROM, endedOn, createdAt: 1 })
      .run();
    const told = { ...who, language: 'uk', day: FROM, at: 1 };
    for (const [what, waitedDays] of [
      ['search', 0],
      ['proposed', 10 + n],
      ['moved-in', 50 + n],
    ] as const)
      tables
        .insert(fairness)
        .values({ ...told, what, waitedDays })
        .run();
    if (endedOn !== null)
      tables
        .insert(fairness)
        .values({ ...told, what: 'left', day: endedOn })
        .run();
  }
}

it('counts households and heads, who lives there after months, and hides groups below ten', () => {
  const village = new Village();
  const { rows, ground } = village;
  moved(village, 'he', 12, { gone: 2 });
  moved(village, 'nw', 11, { persons: 5 });
  moved(village, 'sl', 3, { persons: 1 });
  const today = '2026-03-02';
  const figures = rows.figures.at(today);
  expect(figures.matched).toEqual({ households: 26, heads: 12 * 3 + 11 * 5 + 3 });
  expect(figures.living).toEqual({ households: 24, heads: 10 * 3 + 11 * 5 + 3 });
  expect(figures.after).toEqual([
    { months: 3, of: 26, there: 24 },
    { months: 6, of: 26, there: 24 },
    { months: 12, of: 26, there: 24 },
  ]);
  expect(rows.figures.at('2025-02-01').after).toEqual(
    [3, 6, 12].map((months) => ({ months, of: 0, there: 0 })),
  );
  const look = { rows, house: ground.house, knowledge: ground.knowledge, now: village.now, today };
  expect(agrees(look, figures)).toBe(true);
  expect(figures.matched.households - rows.figures.ofLedger(today).left).toBe(figures.living.households);

  const sheet = sheetOf(rows, today);
  // One small group alone would be the rest of the whole: the next one is hidden too.
  expect(sheet).toContain('by land,he,12,12,15,12,55,\r\n');
  expect(sheet).toContain('by land,nw,,,,,,\r\n');
  expect(sheet).toContain('by land,sl,,,,,,\r\n');
  expect(sheet).toContain('by language,uk,26,26,14,26,54,\r\n');
  expect(sheet).toContain('figures,matched heads,,,,,,94\r\n');
  expect(sheet).toContain('households by land,sl,,,,,,\r\n');

  const colleague = village.colleague({ coordinator: false });
  expect(colleague.commands('figures')).toMatchObject({ type: 'modal', meta: 'list:figures' });
  expect(colleague.commands('fairness')).toMatchObject({ said: { key: 'desk-refused-coordinator' } });
  expect(colleague.presses('fairexport', 'fairness')).toMatchObject({
    said: { key: 'desk-refused-coordinator' },
  });
  const coordinator = village.colleague({ coordinator: true });
  expect(coordinator.commands('fairness')).toMatchObject({ type: 'modal', meta: 'list:fairness' });
  expect(coordinator.presses('fairexport', 'fairness')).toMatchObject({
    said: { key: 'desk-fair-exported' },
  });
});

it.each(LANGUAGES)('people read in %s what happened for them, and nothing of others', (language) => {
  const village = new Village();
  const one = village.resident(language).writes('/start');
  const other = village.resident(language).writes('/start');
  one.writes('/fair');
  one.reads('home-fair-none');
  village.inTurn((turn) => {
    count(turn, one.person.id, 'proposed', { offerId: 41 });
    count(turn, other.person.id, 'won', { offerId: 42 });
    count(turn, one.person.id, 'passed-over', { offerId: 43, why: 'tie' });
  });
  one.writes('/fair');
  const said = one.heard.map(({ text }) => text).join('\n');
  for (const part of ['H41', 'H43', one.says('home-fair-proposed'), one.says('home-fair-why-tie')])
    expect(said).toContain(part);
  expect(said).not.toContain('H42');
  one.reads(phrase('home-band-why-large'));
});

it('the morning names what of homes waits, and the list leads there', () => {
  const village = new Village();
  const { rows, fresh } = village;
  const anna = village.resident('uk').writes('/start');
  anna.presses('menu-human');
  const offer = rows.offers.add({ landlordId: 9, source: 'staff' }, village.now);
  const pair = { offerId: offer.id, personId: anna.person.id, roundId: 1, rank: 1, fits: '[]' };
  const proposal = rows.proposals.add(pair, village.now) ?? expect.fail('no proposal');
  rows.proposals.enter(proposal.id, ['live'], 'won', village.now);
  const coordinator = village.colleague({ coordinator: true });
  expect(coordinator.presses('list', 'list:unanswered')).toMatchObject({
    fields: [{ said: { key: 'desk-list-empty' } }],
  });
  const way = { proposalId: proposal.id, offerId: offer.id, personId: anna.person.id };
  rows.moves.add({ ...way, payer: 'jobcenter', step: 'office' }, village.now);
  const stay = { moveId: 5, offerId: 2, personId: anna.person.id, landlordId: 9, persons: 2, land: 'he' };
  fresh.store.tables
    .insert(stays)
    .values({ ...stay, from: FROM, until: '2026-06-01', createdAt: 1 })
    .run();
  village.now += 15 * 86_400_000;
  for (const list of ['unanswered', 'offices', 'ending'])
    expect(coordinator.presses('list', `list:${list}`)).toMatchObject({
      fields: [{ said: { key: 'desk-home-row' } }],
    });
  expect(coordinator.presses('list', 'list:ahead')).toMatchObject({
    fields: [{ said: { key: 'desk-list-empty' } }],
  });
});
