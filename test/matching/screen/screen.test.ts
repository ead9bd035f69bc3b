/** How flags add up, what fields say by themselves, and words in disguise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/matching/screen/offer.js';
import type { Flag, RuleId, Severity } from '../../../src/matching/screen/rule.js';
import { screen, verdictOf } from '../../../src/matching/screen/screen.js';
import { offerOf } from './corpus.js';

const flag = (rule: RuleId, severity: Severity): Flag => ({ rule, severity, why: 'link', words: [] });

it.each([
  [[], 'clean'],
  [[flag('F17', 'W'), flag('R4', 'I')], 'clean'],
  [[flag('F4', 'H')], 'hold'],
  [[flag('F4', 'H'), flag('F4', 'H')], 'hold'],
  [[flag('F4', 'H'), flag('F3', 'H')], 'block'],
  [[flag('F1', 'B')], 'block'],
] as const)('%j: %s', (flags, verdict) => {
  expect(verdictOf(flags)).toBe(verdict);
});

describe('fields by themselves', () => {
  it.each([
    [{ viewing: 'no' }, 'hold'],
    [{ viewing: 'video' }, 'clean'],
    [{ registration: false }, 'hold'],
    [{ viewing: 'no', registration: false }, 'block'],
    [{ womenOnly: true, kind: 'flat' }, 'block'],
    [{ womenOnly: true, kind: 'room', host: 'shared' }, 'clean'],
    [{ host: 'man-alone', kind: 'room', rentCold: 0, deposit: 0 }, 'hold'],
    [{ host: 'man-alone', kind: 'room', rentCold: 300, deposit: 0 }, 'clean'],
    [{ depositDue: '2026-12-01', contractDate: '2026-12-02' }, 'block'],
    [{ depositDue: '2026-12-02', contractDate: '2026-12-02' }, 'clean'],
  ] as readonly [Partial<Offer>, string][])('%j: %s', (fields, verdict) => {
    expect(screen(offerOf('', fields)).verdict).toBe(verdict);
  });
});

describe('disguised words', () => {
  it.each([
    'Pay by W e s t e r n  U n i o n',
    'Pay by W.e.s.t.e.r.n U.n.i.o.n',
    'Pay by Wеstеrn Uniоn',
    'Pay by 𝐖𝐞𝐬𝐭𝐞𝐫𝐧 𝐔𝐧𝐢𝐨𝐧',
    'Pay by Wes\u200btern Un\u00adion',
    'Pay by W3stern Un1on',
    'Платіть через Wеstеrn Unіоn',
    'Call 0️⃣1️⃣7️⃣6️⃣ 4️⃣4️⃣5️⃣5️⃣6️⃣6️⃣7️⃣7️⃣',
    'Call O176 4455 66 77',
    'Call 0 1 7 6 / 4 4 5 5 6 6 7 7',
    "what's app",
    'mail: name(at)host(dot)com',
    'name [at] gmail [dot] com',
    'name собака gmail крапка com',
    'K a u t i o n vor der Besichtigung zahlen',
    'К а у ц і о н: застава перед оглядом, сплачуйте',
    'Geld auf DE12 5001 0517 0648 4898 90',
  ])('%s', (text) => {
    expect(screen(offerOf(text)).verdict).not.toBe('clean');
  });

  it.each([
    'Frei ab 01.02.2027, 62 m2, 3.OG, Bj. 1974',
    'KM 620,- € NK 150,- € HZ 90,- €',
    '3ZKB, 77qm, z. B. für Familien, u. a. mit Keller',
    'PLZ 34117, Miete 1.250,00 Euro',
  ])('and figures are no telephone: %s', (text) => {
    expect(screen(offerOf(text)).verdict).toBe('clean');
  });
});

it('what is only unclear never blocks, and is a warning beside what is clear', () => {
  const { verdict, flags } = screen(
    offerOf('Payment in cash. A lonely lady is wanted. A notary is involved.'),
  );
  expect(verdict).toBe('hold');
  expect(flags.filter(({ severity }) => severity === 'H').length).toBe(1);
});

it('takes any text, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(['clean', 'hold', 'block']).toContain(screen(offerOf(text)).verdict);
    }),
    { numRuns: 300 },
  );
});
