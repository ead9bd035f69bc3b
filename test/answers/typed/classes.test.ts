/** Whole classes of answers, put together from their parts: who lives with whom, days, lengths, sums, towns as they sound. */
import { describe, expect, it } from 'vitest';
import { TOWN_NAMES } from '../../../src/answers/typed/places.js';
import { LANGUAGES, type Language } from '../../../src/words/language.js';
import { PARSERS } from './judge.js';

type Question = keyof typeof PARSERS;
type Family = { couples: string[]; alone: string[]; children: [string, number[]][]; and: string[] };

const list = (words: string): string[] => words.split(', ');

const FAMILIES: Record<Language, Family> = {
  uk: {
    couples: list('ми з чоловіком, я і дружина, двоє дорослих, подружжя, чоловік і я'),
    alone: list('я, я сама, тільки я, один дорослий'),
    children: [
      ['дочка 5 років', [5]],
      ['синок 5 рочків', [5]],
      ['дитина (5)', [5]],
      ['пʼятирічна донька', [5]],
      ['двоє дітей 3 і 7', [3, 7]],
      ['син 3 та донька 7', [3, 7]],
      ['малюк 8 місяців', [0]],
    ],
    and: [', ', ' і ', ' та ', ' + '],
  },
  ru: {
    couples: list('мы с мужем, я и жена, двое взрослых, супружеская пара, муж и я'),
    alone: list('я, я один, только я, один взрослый'),
    children: [
      ['дочка 5 лет', [5]],
      ['сынок 5 годиков', [5]],
      ['ребёнок (5)', [5]],
      ['пятилетняя дочь', [5]],
      ['двое детей 3 и 7', [3, 7]],
      ['сын 3 и дочь 7', [3, 7]],
      ['малыш 8 месяцев', [0]],
    ],
    and: [', ', ' и ', ' + '],
  },
  de: {
    couples: list('mein Mann und ich, ich und meine Frau, zwei Erwachsene, Ehepaar, wir sind ein Ehepaar'),
    alone: list('ich, ich allein, nur ich, 1 Erwachsener'),
    children: [
      ['Tochter 5 Jahre', [5]],
      ['ein Sohn, 5 Jahre alt', [5]],
      ['1 Kind (5)', [5]],
      ['fünfjährige Tochter', [5]],
      ['zwei Kinder 3 und 7', [3, 7]],
      ['Sohn 3 und Tochter 7', [3, 7]],
      ['Baby 8 Monate', [0]],
    ],
    and: [', ', ' und ', ' + '],
  },
  en: {
    couples: list('my husband and I, me and my wife, two adults, a married couple, me and my husband'),
    alone: list('me, just me, one adult, me alone'),
    children: [
      ['daughter 5 years', [5]],
      ['a 5yo girl', [5]],
      ['1 child (5)', [5]],
      ['a five-year-old daughter', [5]],
      ['two kids 3 and 7', [3, 7]],
      ['son 3 and daughter 7', [3, 7]],
      ['a baby 8 months', [0]],
    ],
    and: [', ', ' and ', ' + '],
  },
};

const read = (question: Question, text: string, language: Language): unknown => {
  const typed = PARSERS[question](text, language);
  return typed !== null && 'value' in typed ? typed.value : 'asked back';
};

/** Every text with what it is read as, where that is not what it should be. */
const misread = (
  question: Question,
  language: Language,
  rows: readonly (readonly [string, unknown])[],
): unknown[] =>
  rows
    .map(([text, value]) => [text, read(question, text, language), value] as const)
    .filter(([, got, value]) => JSON.stringify(got) !== JSON.stringify(value));

describe.each(LANGUAGES)('households in %s', (language) => {
  const { couples, alone, children, and } = FAMILIES[language];
  const rows = [
    ...couples.flatMap((who) => children.map((child) => [who, 2, ...child] as const)),
    ...alone.flatMap((who) => children.map((child) => [who, 1, ...child] as const)),
  ].flatMap(([who, adults, child, ages]) =>
    and.map((joint) => [`${who}${joint}${child}`, { adults, children: ages }] as const),
  );

  it('are read whoever is named with whom', () => expect(misread('adults', language, rows)).toEqual([]));
});

const MONTHS: Record<Language, string[]> = {
  uk: list(
    'січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня',
  ),
  ru: list('января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря'),
  de: list('Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember'),
  en: list(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
};
const UNTIL: Record<Language, ((day: number, month: string) => string)[]> = {
  uk: [(d, m) => `до ${d} ${m}`, (d, m) => `найпізніше ${d} ${m}`, (d, m) => `треба виїхати ${d} ${m}`],
  ru: [(d, m) => `до ${d} ${m}`, (d, m) => `самое позднее ${d} ${m}`, (d, m) => `край ${d} ${m}`],
  de: [
    (d, m) => `bis ${d}. ${m}`,
    (d, m) => `spätestens am ${d}. ${m}`,
    (d, m) => `wir müssen bis ${d}. ${m} raus`,
  ],
  en: [
    (d, m) => `by ${d} ${m}`,
    (d, m) => `${m} ${d} at the latest`,
    (d, m) => `we must be out by ${m} ${d}`,
  ],
};
/** The next such day after 22 November 2026. */
const nextDay = (day: number, month: number): string => {
  const year = month === 12 || (month === 11 && day >= 22) ? 2026 : 2027;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

it.each(LANGUAGES)('the last day in every month in %s', (language) => {
  const rows = MONTHS[language].flatMap((month, n) =>
    [1, 15, 28].flatMap((day) =>
      UNTIL[language].map((say) => [say(day, month), nextDay(day, n + 1)] as const),
    ),
  );
  expect(misread('leave', language, rows)).toEqual([]);
});

const CASES: readonly (readonly [Question, Language, string, unknown])[] = [
  ['rent', 'uk', 'теплої, теплою, теплими, тепла, тепле, вармміте', { cents: 70_000, kind: 'warm' }],
  ['rent', 'ru', 'тёплой, тёплыми, тёплая, тёплое, варммите', { cents: 70_000, kind: 'warm' }],
  ['rent', 'uk', 'холодної, холодною, холодними, кальтміте', { cents: 70_000, kind: 'cold' }],
  ['rent', 'ru', 'холодной, холодными, холодная, кальтмите', { cents: 70_000, kind: 'cold' }],
];

it.each(CASES)('a %s in %s, whichever case: %s', (question, language, words, value) => {
  const rows = list(words).map((word) => [`до 700 ${word}`, value] as const);
  expect(misread(question, language, rows)).toEqual([]);
});

it('German words in Cyrillic letters', () => {
  const rows: [Question, string, unknown][] = [
    ['wishes', 'ауфцуг', ['lift']],
    ['wishes', 'ердгешосс', ['ground']],
    ['daily', 'шпрахкурс', ['course']],
    ['daily', 'кіндергартен', ['kita']],
    ['payer', 'бюргергельд', 'jobcenter'],
    ['needs', 'рольштуль', ['step-free']],
  ];
  for (const [question, text, value] of rows)
    expect([text, read(question, text, 'uk')]).toEqual([text, value]);
});

it('towns as they sound, and no other words for towns', () => {
  const rows = [
    ['в Ґісені', 'Gießen'],
    ['Менхенгладбах', 'Mönchengladbach'],
    ['зараз у Зондерсгаузені', 'Зондерсгаузені'],
    ['Людвігсбург', 'Ludwigsburg'],
    ['в Ґютерсло', 'Gütersloh'],
    ['Бад Гомбург', 'Bad Homburg'],
    ['Кайзерслаутерн', 'Kaiserslautern'],
  ] as const;
  expect(misread('town', 'uk', rows)).toEqual([]);
  expect(
    misread(
      'town',
      'de',
      TOWN_NAMES.map((name) => [name.replace(' (Saale)', ''), name]),
    ),
  ).toEqual([]);
});

describe('what speaks of something else', () => {
  const READ: readonly (readonly [Question, string, unknown])[] = [
    ['needs', 'без сходів, бо болять ноги, і щоб можна з котом', ['step-free', 'pet']],
    ['payer', 'Jobcenter, der Bescheid ist da', 'jobcenter'],
    ['regions', 'Hessen, meine Tante hat dort einen Laden', ['he']],
    ['town', 'with friends in Cologne', 'Köln'],
    ['town', 'мы с мужем у друзей в Кёльне', 'Köln'],
    ['adults', 'мене звати Олена, я з сином 8', { adults: 1, children: [8] }],
  ];
  it.each(READ)('%s: “%s” is left out', (question, text, value) =>
    expect(read(question, text, 'de')).toEqual(value),
  );

  const ASKED: readonly (readonly [Question, string])[] = [
    ['payer', 'Jobcenter, wurde aber abgelehnt'],
    ['payer', 'Jobcenter, mein Antrag ist abgelehnt'],
    ['payer', 'Jobcenter, mein Mann arbeitet'],
    ['needs', 'Hund, ist leider gestorben'],
    ['needs', 'кіт, він у сусідки'],
    ['regions', 'Berlin, früher'],
    ['smoking', 'draußen, der Nachbar'],
    ['smoking', 'mein Mann raucht nicht, ich schon'],
    ['smoking', "I don't, he does"],
    ['smoking', 'я не курю, муж да'],
    ['adults', 'я, муж, квартирант Иван'],
    ['adults', 'ich, mein Mann, der Untermieter'],
    ['adults', 'wir sind eine Familie'],
    ['children', '5. Klasse'],
    ['town', 'mein Mann arbeitet in Köln'],
    ['town', 'my friends live in Cologne'],
    ['town', 'моя сестра в Кельні'],
    ['town', 'был в Кёльне'],
  ];
  it.each(ASKED)('%s: “%s” turns it round, and is asked back', (question, text) =>
    expect(read(question, text, 'de')).toBe('asked back'),
  );
});
