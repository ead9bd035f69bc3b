/** Knows whether a rent holds heating and running costs: "with heating and water", "plus NK", "Heizung kommt extra". */
import type { Piece } from './pieces.js';

export type Costs = { kind: 'warm' | 'cold'; next: number };

const WITH =
  /^(з|із|зі|с|со|mit|with|inkl|inklusive|inclusive|incl|including|включно|включаючи|включая|samt|nebst|einschliesslich)$/;
const WITHOUT =
  /^(без|ohne|without|excl|excluding|exkl|exklusive|plus|плюс|zzgl|zuzueglich|\+|крім|кроме|окрім)$/;
const BEFORE =
  /^(разом|вместе|разом|zusammen|together|вже|уже|already|schon|якщо|если|wenn|if|але|но|aber|but)$/;
const BETWEEN =
  /^(all|alle|allen|aller|the|der|die|den|das|my|врахування|учета|учет|оплати|оплаты|всіма|усіма|всіх|усіх|всеми|всех|всем|всім|усім|з|із|с|на|за|und|and|і|и|та|й|or|oder|або|или|,|&|\/|\+|\.)$/;
/** Heating and running costs, by the beginnings of their names. */
const MAIN =
  /^(опал[еє]н|отопл[еє]н|компосл|комунал|коммунал|комуналк|послуг|услуг|nebenkost|nk$|bk$|heizung|heizkost|heizen|betriebskost|umlagen|heating|utilit|bills?$|charges|service)/;
/** What alone says nothing about heating. */
const SIDE =
  /^(вод[аоуи]|світл|свет|електр|электр|газ|інтернет|интернет|платеж|витрат|расход|рахунк|счет|wasser|strom|gas|internet|kosten|water|electric|power|wifi|costs|fees)/;
const VERB = /^(ist|sind|is|are|kommt|kommen|waere|waeren|noch|still|ще|еще|уже|вже|це|это|не|nicht|not)$/;
const EXTRA =
  /^(extra|separat|separate|separately|окремо|отдельно|dazu|zusaetzlich|additional|additionally|додатково|дополнительно|obendrauf)$/;
const INCLUDED =
  /^(included|incl|inklusive|inkl|inbegriffen|drin|enthalten|dabei|включен\p{L}*|входит\p{L}*|входят|входять|враховано)$/u;

const textAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.text ?? '';

/** Where the costs end that are listed from `at` on, and whether heating or all of them are among them. */
function listAt(pieces: readonly Piece[], at: number): { main: boolean; next: number } | null {
  let [next, place, main] = [at, at, false];
  while (place < pieces.length) {
    const text = textAt(pieces, place);
    const cost = MAIN.test(text) || SIDE.test(text);
    if (!cost && !BETWEEN.test(text)) break;
    main ||= MAIN.test(text);
    place += 1;
    if (cost) next = place;
  }
  return next === at ? null : { main, next };
}

/** What follows a list of costs: that they are in or come on top. */
function verdictAt(pieces: readonly Piece[], from: number): Costs | null {
  let [at, not] = [from, false];
  while (VERB.test(textAt(pieces, at))) {
    not ||= /^(не|nicht|not)$/.test(textAt(pieces, at));
    at += 1;
  }
  const extra = EXTRA.test(textAt(pieces, at));
  if (!extra && !INCLUDED.test(textAt(pieces, at))) return null;
  const next = /^(kommt|kommen|dazu)$/.test(textAt(pieces, at + 1)) ? at + 2 : at + 1;
  return { kind: extra !== not ? 'cold' : 'warm', next };
}

/** What is said about costs from `at` on; null where nothing is, or nothing about heating. */
export function costsAt(pieces: readonly Piece[], at: number): Costs | null {
  let place = at;
  while (BEFORE.test(textAt(pieces, place))) place += 1;
  const lead = textAt(pieces, place);
  const kind = WITH.test(lead) ? 'warm' : WITHOUT.test(lead) ? 'cold' : null;
  const list = listAt(pieces, kind === null ? place : place + 1);
  if (!list?.main) return null;
  const verdict = verdictAt(pieces, list.next);
  if (kind === null) return verdict;
  return verdict === null || verdict.kind === kind ? { kind, next: verdict?.next ?? list.next } : null;
}
