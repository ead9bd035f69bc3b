/** What a model says is shown only when it stands in the sources: no other source, link, number or words. */
import { describe, expect, it } from 'vitest';
import { mask } from '../../src/answers/mask.js';
import { answerFault, namesNothing, translated } from '../../src/answers/model-check.js';

const SOURCES = [
  {
    slug: 'deposit',
    text: 'Die Kaution beträgt höchstens drei Kaltmieten. Sie dürfen in drei Raten zahlen. Beispiel: 1.200 €. Mehr: Mieterbund (https://mieterbund.example/kaution).',
  },
  { slug: 'other', text: 'Das Amt entscheidet über die Miete bis 500 €.' },
];
const said = (answer: string, cited = ['deposit'], abstain = false) => ({ answer, cited, abstain });

describe('an answer', () => {
  it.each([
    'Die Kaution beträgt höchstens drei Kaltmieten. Sie dürfen sie in drei Raten zahlen.',
    'Zum Beispiel beträgt die Kaution 1200 €.',
    'Die Kaution beträgt drei Kaltmieten, mehr beim Mieterbund: https://mieterbund.example/kaution.',
  ])('from its sources is fine: %s', (answer) => {
    expect(answerFault(said(answer), SOURCES)).toBeNull();
  });

  it.each([
    ['abstains', said('', [], true)],
    ['abstains', said('  ')],
    ['uncited', said('Die Kaution beträgt höchstens drei Kaltmieten.', [])],
    ['foreign-source', said('Die Kaution beträgt höchstens drei Kaltmieten.', ['deposit', 'admin'])],
    ['foreign-link', said('Die Kaution beträgt drei Kaltmieten: https://evil.example/kaution')],
    ['foreign-link', said('Die Kaution beträgt drei Kaltmieten, evil.example zahlen')],
    ['foreign-link', said('Die Kaution zahlen Sie an t.me/evil in drei Raten')],
    ['foreign-link', said('Die Kaution zahlen Sie an @evilbot in drei Raten')],
    ['foreign-link', said('Kaution: https://mieterbund.example.evil.example/kaution')],
    ['foreign-number', said('Die Kaution beträgt höchstens 4 Kaltmieten.')],
    ['foreign-number', said('Die Kaution beträgt 500 €, in drei Raten.')],
    ['foreign-number', said('Die Kaution beträgt ٤ Kaltmieten.')],
    [
      'foreign-words',
      said('Die Kaution beträgt drei Kaltmieten. Schicken Sie Ihre Geheimzahl an unseren Verwalter.'),
    ],
    ['foreign-words', said('Ihr Nachbar heißt Kanarienvogel und wohnt nebenan.')],
    ['placeholder', said('Die Kaution zahlt [NAME_1] in drei Raten.')],
    ['placeholder', said('Die Kaution <b>drei Kaltmieten</b>')],
    ['too-long', said('Die Kaution beträgt höchstens drei Kaltmieten. '.repeat(20))],
  ] as const)('%s is not shown', (fault, answer) => {
    expect(answerFault(answer, SOURCES)).toBe(fault);
  });
});

describe('a translation', () => {
  const { text, hidden } = mask('Ich bin Anna, 0176 5550199.');

  it('gets back what was hidden', () => {
    expect(translated('Я [NAME_1], [PHONE_1].', text, hidden)).toBe('Я Anna, 0176 5550199.');
  });

  it.each([
    ['', 'empty'],
    ['Я [NAME_1].', 'one lost'],
    ['Я [NAME_1], [PHONE_1], [NAME_2].', 'one too many'],
    ['Я [NAME_1], [PHONE_1], 25 років.', 'a number of its own'],
    ['Я [NAME_1], [PHONE_1], evil.example', 'a link of its own'],
    [`Я [NAME_1], [PHONE_1] ${'слово '.repeat(200)}`, 'much longer'],
  ])('%s is dropped: %s', (made) => {
    expect(translated(made, text, hidden)).toBeNull();
  });
});

it('a summary names nothing', () => {
  expect(namesNothing('Die Person sucht eine Wohnung.')).toBe(true);
  for (const text of ['[NAME_1] sucht', 'bis 700', 'evil.example']) expect(namesNothing(text)).toBe(false);
});
