/** An organisers' list of programmes: read whole or not at all, taken in by one event and its steps, and read in again. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { stageProgrammes } from '../../src/bot/import-programmes.js';
import { inbox } from '../../src/db/schema.js';
import { readProgrammes } from '../../src/flows/programmes/listed.js';
import type { ProgrammeCounts } from '../../src/flows/programmes/take.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

const ZONE = 'Europe/Berlin';
const EXAMPLE = readFileSync(new URL('../../programmes.example.csv', import.meta.url), 'utf8');
const HEAD = 'code;state;organiser;title_de;text_de;dates;seats;link;place;fee';
const row = (
  code: string,
  more: { state?: string; dates?: string; seats?: string; link?: string; place?: string; fee?: string } = {},
) =>
  `${code};${more.state ?? ''};Verein;Kurs;Text;${more.dates ?? '01.12.2026 09:00-10:00'};${more.seats ?? ''};${more.link ?? ''};${more.place ?? ''};${more.fee ?? ''}`;
const file = (...rows: string[]): string => [HEAD, ...rows].join('\n');

let village: Village;
beforeEach(() => {
  village = new Village();
});

async function imports(text: string): Promise<void> {
  const { rows, problems } = readProgrammes(text, ZONE);
  expect(problems).toEqual([]);
  const listId = await stageProgrammes(village.fresh.store, rows, village.now);
  village.own({ type: 'cli.programmes', listId, rows: rows.length, by: 'op' });
  for (;;) {
    const [waiting] = village.rows.inbox.waiting(0, 1);
    if (!waiting) break;
    const payload = waiting.payload as { type: 'programmes.step'; listId: number; counts: ProgrammeCounts };
    village.fresh.store.tables.delete(inbox).run();
    village.own(payload);
  }
}

const told = (more: Partial<ProgrammeCounts>): string => {
  const counts = { added: 0, changed: 0, same: 0, gone: 0, late: 0, ...more };
  return village.ground.words.text('en', phrase('desk-import-programmes', counts), 'html');
};
const posts = (): string[] => village.sent({ channel: 'C0HELP' }).map(({ text }) => text);

describe('the file', () => {
  it('is read with all that it says', () => {
    const { rows, problems } = readProgrammes(EXAMPLE, ZONE);
    expect(problems).toEqual([]);
    const [course, series] = rows.map(({ given }) => given);
    expect(course).toMatchObject({
      facts: {
        feeCents: 148_000,
        reducedCents: 48_000,
        sponsor: 'Stiftung Beispiel',
        applyBy: '2026-12-15',
        seats: 24,
        asksName: true,
        audience: { status: ['municipal'], languages: ['de'], laender: [] },
        repeats: null,
      },
    });
    expect(course?.dates.map(({ kind }) => kind)).toEqual(['kick-off', 'date', 'date', 'closing']);
    expect(series?.facts).toMatchObject({
      feeCents: 0,
      repeats: { every: 'month', nth: 2, weekday: 3, start: 750 },
    });
    expect(Object.keys(series?.facts.words ?? {}).toSorted()).toEqual(['de', 'en', 'uk', 'v']);
  });

  it.each([
    [file(row('a'), row('a')), 'line 3, code: stands in line 2 too'],
    [file(row('a b')), 'line 2, code: must be a name of letters, digits and . _ / -'],
    [file(row('=cmd()')), 'line 2, code: must be a name of letters, digits and . _ / -'],
    [
      file(row('a', { link: 'javascript:alert(1)' })),
      'line 2, link: must be an address that begins with https://',
    ],
    [
      file(row('a', { link: "https://x.example/'onload=" })),
      'line 2, link: must be an address that begins with https://',
    ],
    [file(row('a', { fee: '-1' })), 'line 2, fee: must be euros such as 480 or 49,50'],
    [file(row('a', { seats: '0' })), 'line 2, seats: must be a number above 0'],
    [file(row('a', { place: 'Saal\u202Egnp' })), 'line 2, place: has signs that cannot be seen'],
    [file(row('a', { state: 'maybe' })), 'line 2, state: must be one of open, closed, draft, cancelled'],
    [`${HEAD};nationality\n${row('a')};x`, 'line 1: there is no column "nationality"'],
    [file('"a'), 'line 2: opens a quote that is never closed'],
    [file(`${row('a')};x`), 'line 2: has 11 cells where the first line has 10'],
  ])('names what is wrong, and nothing of it counts', (text, problem) => {
    const read = readProgrammes(text, ZONE);
    expect(read.problems).toContain(problem);
    expect(read.rows).toEqual([]);
  });

  it('names every wrong line', () => {
    const { problems } = readProgrammes(
      file(row('a', { fee: 'x' }), row('b'), row('c', { dates: 'tomorrow' })),
      ZONE,
    );
    expect(problems.map((problem) => problem.slice(0, 13))).toEqual(['line 2, fee: ', 'line 4, dates']);
  });
});

it('takes a list in, knows its programmes again, and tells who comes what has changed', async () => {
  await imports(
    file(...Array.from({ length: 15 }, (_, n) => row(`P${n}`)), row('X', { state: 'cancelled' })),
  );
  expect(posts().at(-1)).toBe(told({ added: 15, same: 1 }));
  const karl = village.resident('de').writes('/start').writes('/programmes');
  karl.presses('programme-b-register');
  karl.presses('programme-b-notes-nothing');
  karl.presses('form-save');
  const [{ programmeId } = { programmeId: 0 }] = village.rows.registrations.ofPerson(karl.person.id);
  const code = village.rows.programmes.byId(programmeId)?.code ?? '';
  const before = karl.heard.length;
  await imports(file(row(code), row('P7', { state: 'closed' })));
  expect(posts().at(-1)).toBe(told({ same: 1, changed: code === 'P7' ? 0 : 1 }));
  expect(karl.heard).toHaveLength(before);
  await imports(file(row(code, { dates: '02.12.2026 09:00-10:00', place: '<b>Saal</b>' })));
  expect(posts().at(-1)).toBe(told({ changed: 1 }));
  expect(karl.last).toContain('Es hat sich etwas geändert');
  expect(karl.last).toContain('Ort: &lt;b&gt;Saal&lt;/b&gt;');
  await imports(file(row(code, { state: 'cancelled' })));
  expect(posts().at(-1)).toBe(told({ gone: 1 }));
  expect(karl.last).toContain('Abgesagt');
  await imports(file(row(code)));
  expect(posts().at(-1)).toBe(told({ late: 1 }));
});

it('leaves a date where the team has moved it while the list still has its old time', async () => {
  await imports(file(row('P1', { dates: '02.12.2026 09:00-10:00|09.12.2026 09:00-10:00' })));
  const { id } = village.rows.programmes.byCode('P1') ?? expect.fail('no programme');
  const [date] = village.rows.programmes.dates(id);
  const lead = village.colleague({ coordinator: true });
  lead.submits('programmemove', `date:${date?.id}`, { date: '03.12.2026 09:00-10:00' });
  const days = () =>
    village.rows.programmes.dates(id).map(({ startsAt }) => village.ground.house.office.moment(startsAt).day);
  await imports(file(row('P1', { dates: '02.12.2026 09:00-10:00|09.12.2026 09:00-10:00' })));
  expect(days()).toEqual(['2026-12-03', '2026-12-09']);
  await imports(file(row('P1', { dates: '04.12.2026 09:00-10:00|09.12.2026 09:00-10:00' })));
  expect(days()).toEqual(['2026-12-04', '2026-12-09']);
});

it('takes nothing of a list that is not whole, and forgets it', async () => {
  const { rows } = readProgrammes(file(row('a'), row('b')), ZONE);
  const listId = await stageProgrammes(village.fresh.store, rows, village.now);
  village.own({ type: 'cli.programmes', listId, rows: 3, by: 'op' });
  expect(village.rows.inbox.waiting(0, 1)).toEqual([]);
  expect(village.rows.programmes.hasOpen()).toBe(false);
  expect(village.rows.programmeLists.forgetOld(village.now + 1, 100)).toBe(2);
  expect(village.rows.programmeLists.size(listId)).toBe(0);
});
