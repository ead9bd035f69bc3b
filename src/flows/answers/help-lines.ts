/** Help lines as people read them under an answer: who, which number, in which languages, and whether it is open now. */
import { type HelpLine, LINES_ZONE } from '../../words/help-lines.js';
import type { Language } from '../../words/language.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { Office } from '../office.js';

/** How many are named under a short answer. */
const FIRST = 2;

const listed = (parts: Value[]): Value => ({ join: parts, by: ', ' });

/** "around the clock", "open now, until 17:00", "opens Mo 30.11., 14:00" and the like at `now` (UTC milliseconds). */
export function openingOf({ hours }: Pick<HelpLine, 'hours'>, now: number): Phrase {
  if (hours === 'always') return phrase('help-line-always');
  if (hours === 'appointment') return phrase('help-line-appointment');
  if (hours === 'unknown') return phrase('help-line-hours-unknown');
  const office = new Office(hours, LINES_ZONE);
  const closing = office.closing(now);
  if (closing !== null) return phrase('help-line-until', { time: office.moment(closing).time });
  const opening = office.nextOpening(now);
  if (opening === null) return phrase('help-line-hours-unknown');
  const { day, time } = office.moment(opening);
  return phrase('help-line-opens', { day: { day }, time });
}

const LANGUAGE_WORDS = {
  uk: 'help-line-uk',
  ru: 'help-line-ru',
  de: 'help-line-de',
  en: 'help-line-en',
} as const satisfies Record<Language, string>;

/** Languages by their names, as a list. */
export const spoken = (languages: readonly Language[]): Value =>
  listed(languages.map((language) => phrase(LANGUAGE_WORDS[language])));

function facts(line: HelpLine, now: number): Value[] {
  const some = line.sometimes.length > 0;
  return [
    spoken(line.languages),
    ...(some ? [phrase('help-line-sometimes', { languages: spoken(line.sometimes) })] : []),
    ...(line.interpreters ? [phrase('help-line-interpreters')] : []),
    openingOf(line, now),
    ...(line.cost === 'free' ? [phrase('help-line-free')] : []),
    ...(line.cost === 'landline' ? [phrase('help-line-landline')] : []),
    ...(line.lands.length > 0
      ? [phrase('help-line-lands', { lands: listed(line.lands.map((land) => phrase(`land-${land}`))) })]
      : []),
  ];
}

const host = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const dialled = ({ number, url }: HelpLine): Value => {
  if (number !== null) return number;
  return url === null ? '' : { link: url, label: host(url) };
};

/** A line with all that is known of it. */
export const fullLine = (line: HelpLine, language: Language, now: number): Phrase =>
  phrase('help-line', { name: line.name[language], number: dialled(line), about: listed(facts(line, now)) });

/** Every line with all that is known of it, and from when the list is; null when there are none. */
export function lineList(lines: readonly HelpLine[], language: Language, now: number): Value | null {
  const oldest = lines.map(({ seen, last_verified: verified }) => verified ?? seen).sort()[0];
  if (oldest === undefined) return null;
  const text: Value = {
    join: [
      ...lines.map((line) => fullLine(line, language, now)),
      phrase('help-lines-note', { date: { day: oldest, year: true } }),
    ],
    by: '\n',
  };
  return phrase('answer-part', { name: phrase('help-lines'), text });
}

/** 2 when somebody speaks `language` there, 1 when only some do, 0 when nobody. */
function speaks(line: HelpLine, language: Language): number {
  if (line.languages.includes(language)) return 2;
  return line.sometimes.includes(language) || line.interpreters ? 1 : 0;
}

/** 2 when somebody answers at `now` (UTC milliseconds), 1 by appointment, 0 otherwise. */
export function answers({ hours }: Pick<HelpLine, 'hours'>, now: number): number {
  if (hours === 'always') return 2;
  if (hours === 'appointment') return 1;
  return hours !== 'unknown' && new Office(hours, LINES_ZONE).isStaffed(now) ? 2 : 0;
}

/**
 * The lines to name first: all over Germany, or in `land` where that is known (a code as in `LANDS`), in the reader's language, or else in
 * German, and those that answer now before others. In the order of the list where that decides nothing.
 */
export function firstLines(
  lines: readonly HelpLine[],
  language: Language,
  now: number,
  land: string | null = null,
): HelpLine[] {
  const rank = (line: HelpLine): number => speaks(line, language) + answers(line, now);
  const fit = lines.filter((line) => speaks(line, language) > 0 || line.languages.includes('de'));
  return fit
    .filter(({ lands }) => lands.length === 0 || lands.some((one) => one === land))
    .sort((one, other) => rank(other) - rank(one))
    .slice(0, FIRST);
}

/** One line of text: who, which number, and whether it is open now. */
export const briefLine = (line: HelpLine, language: Language, now: number): Phrase =>
  phrase('help-line-brief', {
    name: line.name[language],
    number: dialled(line),
    opening: openingOf(line, now),
  });
