/** Every text a person or a helper reads: complete in its languages, well formed, and within the style guide. */
import { describe, expect, test } from 'vitest';
import {
  fill,
  LANGUAGES,
  type Language,
  type LocaleFile,
  loadLocale,
  ownText,
  placeables,
  pluralChoices,
} from './locale-files.js';
import { forbiddenWords, htmlErrors, longSentences, loudMarks, plain, wrongLetters } from './word-rules.js';

/** Values as they are filled in for real, on the long side. A new placeable needs its value here. */
const VALUES = {
  lines: '• …',
  roles: 'Prüfende, die Koordination',
  does: 'den Fall übernehmen',
  verb: 'claim',
  why: 'person',
  operator: 'Wohnhilfe Musterstadt e.V.',
  hours: 'Mo-Fr 09:00-17:00',
  address: 'Musterstraße 12, 34117 Musterstadt',
  contact: 'datenschutz@wohnhilfe-musterstadt.example',
  url: 'https://wohnhilfe-musterstadt.example/datenschutz',
  privacyUrl: 'https://wohnhilfe-musterstadt.example/datenschutz',
  host: 'wohnhilfe-musterstadt.example',
  retention: '7',
  days: 30,
  poisonedDays: 30,
  caseDays: 90,
  profileDays: 30,
  what: 'Text',
  word: 'Text',
  count: 3,
  mean: 4.2,
  links: '1 · 2 · 3',
  topics: 'deposit-kaution (2027-05-01)',
  step: '4',
  steps: '5',
  answer: '3, 7',
  answers: '2 · 3, 7 · Kassel · 31.01.',
  ages: '3, 7, 12',
  euros: '1200',
  homes: 5,
  usual: 'The longest of the sentences that tell how long it took others, in 21 to 24 weeks.',
  from: 12,
  weeks: 21,
  numbers: 'H12, H13, H14',
  land: 'Mecklenburg-Vorpommern',
  heads: 12,
  there: 11,
  of: 12,
  size: '3-4',
  searched: 24,
  shown: 24,
  home: 12,
  date: 'Sa 28.11.2026',
  number: '1042',
  when: '',
  day: 'Mo 30.11.2026',
  time: '09:00',
  text: 'Text',
  title: 'Wohnsitzauflage (residence obligation)',
  name: 'Text',
  urgent: 'red',
  state: 'new',
  staff: 'Olena K.',
  user: 'U0123456789',
  group: 'S0123456789',
  called: '<!here>',
  question: 'Text',
  since: '28.11. 09:00',
  language: 'uk',
  wants: 'Text',
  household: 'Text',
  town: 'Kassel',
  towns: 'Kassel, Gießen',
  rows: 'Text',
  leave: '31.01.',
  payer: 'Jobcenter',
  obligation: '?',
  cases: '#1001',
  class: 'Text',
  offer: 'H12',
  foreign: 12,
  gone: 12,
  same: 12,
  changed: 12,
  incomplete: 12,
  added: 12,
  late: 2,
  gloss: 'Text',
  matched: 'Text',
  adults: 2,
  children: 1,
  max: '3500',
  kind: 'voice',
  before: 'Text',
  change: 'Text',
  share: '68',
  outcome: 'Text',
  minutes: '15',
  reason: 'Text',
  event: '77',
  source: 'telegram',
  place: '52.52000,13.40500',
  emoji: '👍',
  sort: 'Text',
  files: 'letter-1.pdf, letter-2.pdf',
  months: 12,
  code: 'BCDFG-23456',
  until: 'Di 01.12., 09:00',
  link: 'https://t.me/helpcenter_musterstadt_bot?start=join_BCDFG23456',
  saved: 'Mo 30.11.',
  waiting: 'Mo 30.11.',
  claimed: 'Mo 30.11.',
  about: 'Text',
  opening: 'Text',
  languages: 'Text',
  lands: 'Text',
  version: 12,
  ended: 'Mo 30.11.2026',
  how: 'Text',
  provider: 'OpenAI Ireland Limited',
  country: 'Vereinigte Staaten',
  translation: 'Text',
  situation: 'Text',
  open: 'Text',
  next: 'Text',
  stars: 5,
  to: 'Olena K.',
  priority: 'Text',
  case: '#1042',
  verbs: 'claim, reply, note',
  dueDay: 'Mi 30.12.',
  dueTime: '16:45',
  ahead: 12,
  silences: 2,
  page: 1,
  pages: 12,
  who: 'Text',
  at: 'Mi 30.12., 16:45',
  action: 'claim',
  due: 'Mi 30.12., 16:45',
  phone: '+49 170 0000000',
  moment: 'Di 01.12., 09:00',
  part: 2,
  topic: 'deposit-kaution',
  past: 'no',
  persons: 3,
  near: 'Text',
  held: 12,
  unclaimed: 4,
  duty: 3,
  rooms: '3,5',
  area: '70',
  facts: 'Text',
  cold: '600',
  costs: '120',
  heating: '90',
  all: '810',
  deposit: '1800',
  note: ', not confirmed',
  buttons: '[Answer] [Not this subject] [Fewer messages]',
  bar: '████░░░░',
  percent: 50,
  done: 50,
  rate: '29,5',
  sent: 90,
  blocked: 3,
  failed: 2,
  unknown: 1,
  skipped: 4,
  left: 12,
  deleted: 80,
  edited: 10,
  booked: 4,
  tries: 6,
  reached: 4,
  incoming: 2,
  free: 2,
};

/** Help lines seen on the responsible body's page or in two other places; any other number is a mistake. */
const NUMBERS = ['110', '112', '116 016', '0800 111 0 111', '030 440 308 454'];

const files = Object.fromEntries(LANGUAGES.map((language) => [language, loadLocale(language)])) as Record<
  Language,
  LocaleFile
>;

const forStaff = (id: string): boolean => id.startsWith('desk-');
const forPeople = (id: string): boolean => !forStaff(id) && !id.startsWith('-');
const isButton = (id: string): boolean =>
  /^(menu-.+|notice-(go-on|questions-only|full-text)|form-(back|done|yes|no|unknown|save|change|skip|later)|profile-chances|search-(end|here|elsewhere|stopped|keep|again)|stop-(form|messages|everything|nothing)|push-(fewer|none|usual)|household-(invite|apart|apart-yes)|join-(yes|not)|recovery|home-(identity|report)-b-.+|land-..|language-..|human-reopen|human-enough|rating-words|answer-(more|human)|danger-hide|privacy-consents|consent-(yes|no|withdraw(-.+)?)|mydata-(show|file|seen)|delete-(open|later|now|keep|undo|yes)|broadcast-(answer|leave|back)|file-(letter|home|id|other|yes|no|no-date)|care-b-.+|call-b-.+|(programme|partner)-b-.+)$/.test(
    id,
  ) ||
  /^home-key-(yes|no|why-.+|early|slots-other|none|stands-(yes|no)|back-.+|missed|held-.+|contact-(write|no)|(form|ask)-done|office-(yes|no|spoken)|longer-.+|signed|day-other|moved-yes|leave|left-(?!noted).+|stays|later|moved-out|lines-add|free-(yes|no)|out|out-(.+-no|.+-gone|keep))$/.test(
    id,
  ) ||
  /^form-(intake|chances)-(?!saved-)[a-z]+-(?!(unclear|vague|past|who|several|list|value|warm|office|early|long|months)$)[a-z0-9-]+$/.test(
    id,
  );
/** Sent without buttons, or as a list whose length the data decides. */
const mayBeLong = (id: string): boolean =>
  id === 'privacy' || /^privacy-(?!short)|^home-key-(inform|letter-.+|ask-more.*)$/.test(id);

/** Each message for people in one language, filled in; `human-reply*` carry a helper's own words. */
function messages(language: Language): [id: string, text: string][] {
  const file = files[language];
  return [...file.patterns.keys()].filter(forPeople).map((id) => [id, fill(file, id, withWhen(file))]);
}

/** `$when` is itself a message: the longest that it can be. */
function withWhen(file: LocaleFile): typeof VALUES {
  return { ...VALUES, when: fill(file, 'human-when-due-later', VALUES) };
}

/** The rule's breaches by message, empty when all keep it. */
function breaches(
  language: Language,
  check: (text: string, id: string) => string[],
): Record<string, string[]> {
  return Object.fromEntries(
    messages(language)
      .map(([id, text]) => [id, check(text, id)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

describe.each(LANGUAGES)('the file %s.ftl', (language) => {
  const file = files[language];

  test('says in its first lines who has reviewed it', () => {
    expect(file.source).toMatch(/^### reviewed_by: \S.*\n### \S/);
  });

  test('is understood by Fluent entry by entry, none twice', () => {
    expect(file.addErrors).toEqual([]);
    expect([...file.patterns.keys()]).toEqual(file.written);
  });

  test('has the keys of English (staff texts only in German and English) in the same order', () => {
    const wanted = files.en.written.filter((id) => language === 'de' || language === 'en' || !forStaff(id));
    expect(wanted.length).toBeGreaterThan(150);
    expect(file.written).toEqual(wanted);
  });

  test('fills in what English fills in, and refers only to what exists', () => {
    for (const [id, pattern] of file.patterns) {
      const english = files.en.patterns.get(id);
      expect([id, placeables(pattern)]).toEqual([id, english === undefined ? [] : placeables(english)]);
    }
  });

  test('fills in without an error, whatever the numbers', () => {
    for (const count of [0, 1, 2, 5, 11, 21, 30]) {
      const values = {
        ...VALUES,
        homes: count,
        days: count,
        poisonedDays: count,
        caseDays: count,
        count,
        adults: count,
        children: count,
        months: count,
      };
      for (const id of file.written.filter((key) => !key.startsWith('-'))) {
        expect(fill(file, id, values).trim(), id).not.toBe('');
      }
    }
  });

  test('chooses among all plural forms its language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [id, pattern] of file.patterns) {
      for (const names of pluralChoices(pattern)) expect(names, id).toEqual(expect.arrayContaining(forms));
    }
  });

  test('is valid Telegram HTML', () => {
    expect(breaches(language, htmlErrors)).toEqual({});
  });

  test('is short: sentences of at most 25 words, 350 characters, buttons of 24', () => {
    expect(breaches(language, (text) => longSentences(text, 25))).toEqual({});
    const tooLong = (text: string, id: string): string[] => {
      const length = [...plain(text)].length;
      const most = isButton(id) ? 24 : mayBeLong(id) ? 4096 : 350;
      return length > most ? [`${length} characters`] : [];
    };
    expect(breaches(language, tooLong)).toEqual({});
  });

  test('is calm and polite: no forbidden word, no emoji, no exclamation mark', () => {
    // Whether somebody feels safe is asked; that something is safe is never said.
    const said = (text: string, id: string): string[] =>
      /^care-safe(-name)?$/.test(id) ? [] : forbiddenWords(language, text);
    expect(breaches(language, said)).toEqual({});
    expect(breaches(language, loudMarks)).toEqual({});
  });

  test('uses the letters of its own alphabet', () => {
    const found = [...file.patterns]
      .filter(([id]) => !/^language-..$/.test(id))
      .flatMap(([id, pattern]) => wrongLetters(language, ownText(pattern)).map((hit) => `${id}: ${hit}`));
    expect(found).toEqual([]);
  });
});

describe.each(LANGUAGES)('danger in %s', (language) => {
  const file = files[language];
  const classes = file.written.filter((id) =>
    /^danger-(violence|suicide|trafficking|child|homeless-tonight|medical)$/.test(id),
  );

  test('the part a locked screen shows says nothing of the danger', () => {
    const opening = plain(fill(file, 'danger-about', VALUES));
    expect(opening.length).toBeGreaterThanOrEqual(60);
    expect(opening).not.toMatch(/\d/);
    expect(plain(fill(file, 'danger-ambiguous', VALUES)).startsWith(opening)).toBe(true);
    const bold = /<b>(.+):<\/b>/.exec(fill(file, 'danger-about', VALUES))?.[1] ?? '?';
    expect(plain(fill(file, 'danger-nobody-yet', VALUES)).startsWith(bold)).toBe(true);
  });

  test('the whole red text stays within 350 characters, by day and by night', () => {
    expect(classes).toHaveLength(6);
    for (const id of classes) {
      for (const end of ['danger-staffed', 'danger-not-staffed', 'danger-unstaffed', 'danger-on-call']) {
        const text = ['danger-about', id, end].map((key) => plain(fill(file, key, VALUES))).join('\n');
        expect([...text].length, `${id} + ${end}`).toBeLessThanOrEqual(350);
      }
    }
  });

  test('every number is one of the known help lines', () => {
    const texts = [...file.patterns].filter(([id]) => /^-?(danger-|failed|help|menu-danger)/.test(id));
    const numbers = texts.flatMap(([, pattern]) => ownText(pattern).match(/\d[\d ]+\d/g) ?? []);
    expect(numbers.filter((number) => !NUMBERS.includes(number))).toEqual([]);
    expect(numbers).toEqual(expect.arrayContaining(['110', '112', '116 016']));
  });
});

describe('numbers in words', () => {
  test.each<[Language, [number, string][]]>([
    [
      'uk',
      [
        [1, '1 день'],
        [2, '2 дні'],
        [5, '5 днів'],
        [11, '11 днів'],
        [21, '21 день'],
      ],
    ],
    [
      'ru',
      [
        [1, '1 день'],
        [2, '2 дня'],
        [5, '5 дней'],
        [11, '11 дней'],
        [21, '21 день'],
      ],
    ],
  ])('%s counts days as people do', (language, counted) => {
    for (const [days, words] of counted) {
      expect(fill(files[language], 'privacy-copy', { days })).toContain(words);
    }
  });

  test('no home is said plainly, one and many are counted', () => {
    const status = (homes: number): string => fill(files.uk, 'form-intake-status', { homes, date: '11.12.' });
    expect(status(0)).toContain('житла за Вашими побажаннями у списку немає');
    expect(status(1)).toContain('відповідає 1 варіант житла');
    expect(status(3)).toContain('відповідають 3 варіанти житла');
    expect(status(7)).toContain('відповідає 7 варіантів житла');
  });
});

describe('staff texts', () => {
  test.each(['de', 'en'] as const)('modal titles in %s fit the 24 characters Slack allows', (language) => {
    const titles = files[language].written.filter((id) =>
      /^desk-(?!home|card|morning)[a-z]+-title$/.test(id),
    );
    expect(titles.length).toBeGreaterThan(10);
    for (const id of titles) expect(fill(files[language], id, VALUES).length, id).toBeLessThanOrEqual(24);
  });
});
