/** A programme in words: what it is, when, where, what it costs and until when one can register. */
import type { Programme, ProgrammeDate, ProgrammeWords } from '../../db/programmes.js';
import { FALLBACK, type Language } from '../../words/language.js';
import { type Phrase, phrase, type Value } from '../../words/phrase.js';
import { join, word } from '../form/parts.js';
import type { Look } from '../overview/look.js';
import { seatsLeft } from './seats.js';

const DAY = 86_400_000;
/** So many dates are named. */
const NAMED = 5;
/** Beyond so many days a date needs its year. */
const FAR_DAYS = 250;

export type Told = { title: string; text: string; language: Language };

/**
 * Title and text in the reader's language, else in German or English: never Ukrainian for Russian or the other way round.
 * @returns null when there is nothing that they can be shown.
 */
export function toldIn(words: ProgrammeWords, language: Language): Told | null {
  const found = FALLBACK[language].find((one) => words[one] !== undefined);
  const text = found && words[found];
  return found && text ? { ...text, language: found } : null;
}

/** The title as the team reads it, in whichever language there is one. */
export function titleFor({ words }: Programme, language: Language): string {
  const told = toldIn(words, language) ?? words.uk ?? words.ru;
  return told?.title ?? '';
}

/** `Fr 15.01.2027, 09:00–16:00` */
export function dateWords(
  { house, now }: Pick<Look, 'house' | 'now'>,
  date: Pick<ProgrammeDate, 'startsAt' | 'endsAt'>,
): Value {
  const [from, to] = [house.office.moment(date.startsAt), house.office.moment(date.endsAt)];
  const isFar = date.startsAt > now + FAR_DAYS * DAY;
  return join(', ', { day: from.day, ...(isFar ? { year: true as const } : {}) }, `${from.time}–${to.time}`);
}

/** `480 €` without cents where there are none. */
export const eurosOf = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');

/** Its next dates, a line each. */
export function dateLines(look: Look, programme: Programme): Value[] {
  const dates = look.rows.programmes.ahead(programme.id, look.now, NAMED + 60);
  const named = dates.slice(0, programme.repeats ? 3 : NAMED);
  if (programme.repeats) {
    const rows = join(' · ', ...named.map((date) => dateWords(look, date)));
    return named.length === 0 ? [] : [phrase('programme-repeats', { rows })];
  }
  const lines: Value[] = named.map((date): Phrase => {
    const at = dateWords(look, date);
    return { ...word(`programme-kind-${date.kind}`), params: { at } };
  });
  const more = dates.length - named.length;
  return more > 0 ? [...lines, phrase('programme-more-dates', { count: more })] : lines;
}

const linkOf = (link: string): Value => ({ link, label: link.replace(/^https?:\/\//, '').slice(0, 60) });

/** Where it is; the online link only for whoever has a seat. */
export function placeLines({ place, joinLink, link }: Programme, hasSeat: boolean): Value[] {
  return [
    ...(place === null ? [] : [phrase('programme-where', { place })]),
    ...(joinLink === null
      ? []
      : [
          hasSeat ? phrase('programme-online', { link: linkOf(joinLink) }) : phrase('programme-online-later'),
        ]),
    ...(link === null ? [] : [phrase('programme-link', { link: linkOf(link) })]),
  ];
}

function feeLines({ feeCents, reducedCents, sponsor }: Programme): Value[] {
  if (feeCents === null) return [];
  if (feeCents === 0) return [phrase('programme-free')];
  const fee = phrase('programme-fee', { euros: eurosOf(feeCents) });
  if (reducedCents === null) return [fee];
  const euros = eurosOf(reducedCents);
  const less =
    sponsor === null
      ? phrase('programme-reduced', { euros })
      : phrase('programme-reduced-sponsor', { euros, name: sponsor });
  return [fee, less];
}

function seatLines(look: Look, programme: Programme): Value[] {
  const left = seatsLeft(look.rows, programme);
  if (left === null) return [];
  if (left > 0) return [phrase('programme-seats', { count: left })];
  return [phrase('programme-full', { count: look.rows.registrations.count(programme.id, ['waiting']) })];
}

/** Everything about it but its title and text, a line each. */
export function factLines(look: Look, programme: Programme, hasSeat: boolean): Value[] {
  const { applyBy, organiser } = programme;
  return [
    ...dateLines(look, programme),
    ...placeLines(programme, hasSeat),
    ...feeLines(programme),
    ...(applyBy === null || hasSeat
      ? []
      : [phrase('programme-until', { date: { day: applyBy, year: true } })]),
    ...(hasSeat ? [] : seatLines(look, programme)),
    phrase('programme-by', { name: organiser }),
  ];
}
