/** Reads what a landlord types about a home that is known already: sums of any size, viewings, whether it is still free. */
import { fold } from '../fold.js';
import { parseMoney } from './money.js';
import { type Typed, VAGUE } from './typed.js';
import { parseYesNo } from './yes-no.js';

const NEGATIVE = /^\s*[-−–]\s*\d/u;
/** Signs that nobody sees, and pictures. */
const UNSEEN = /\p{Cf}|\p{Extended_Pictographic}|\p{Variation_Selector}/gu;

const SMALL = /^\D{0,12}?(\d{1,2})(?:[.,](\d{2}))?\s*(?:€|eur\p{L}*|євро|евро)?\s*$/iu;
const NONE =
  /^(?:gar |garantiert |зовсім |совсем |вообще )?(?:keine?|nichts|nix|none|nothing|нема\p{L}*|нет|без|ничего|нічого|нисколько|ніскільки|free|gratis|umsonst|kostenlos|безкоштовно|бесплатно|0)(?:\P{L}|$)/u;

/** What the sum is for: the question says it already. */
const SUBJECT =
  /(?<!\p{L})(?:застав[аиу]|завдат\p{L}+|залог\p{L}*|каут\p{L}+|кауц\p{L}+|депозит\p{L}*|kaution|deposit|security|nebenkosten|betriebskosten|heizkosten|heizung|heating|running costs|utilities|kaltmiete|cold rent|опалення|отопление)(?!\p{L})\s*(?:[:=–-]|(?:ist|sind|is|are|beträgt|betragen|становить|составляет|це|это)(?!\p{L}))?/giu;

/** @returns cents; 0 where the words say that there is nothing to pay. Rents are read by `parseMoney`, which knows no small sums. */
export function parseSum(text: string): Typed<number> {
  if (text.length > 100 || /[?؟]/.test(text)) return null;
  if (NEGATIVE.test(text)) return VAGUE;
  const sum = text.replace(UNSEEN, '').replace(SUBJECT, ' ').trim();
  const small = SMALL.exec(sum);
  if (small) return { value: Number(small[1]) * 100 + Number(small[2] ?? 0) };
  if (NONE.test(fold(text).trim()) && !/[1-9]/.test(text)) return { value: 0 };
  const read = parseMoney(sum);
  if (read !== null && 'value' in read) return { value: read.value.cents };
  const no = parseYesNo(text);
  return no !== null && 'value' in no && no.value === 'no' ? { value: 0 } : read;
}

const VIDEO = /video|відео|видео|zoom|skype|facetime/u;

/** @returns whether a home can be looked at: at the place, by video alone, or not. */
export function parseViewing(text: string): Typed<'yes' | 'video' | 'no'> {
  if (VIDEO.test(fold(text))) return /[?؟]/.test(text) ? null : { value: 'video' };
  const read = parseYesNo(text);
  if (read === null) return null;
  return 'value' in read && read.value !== 'unknown' ? { value: read.value } : VAGUE;
}

const TAKEN =
  /vergeben|vermietet|nicht mehr (?:frei|zu haben)|nicht frei|taken|rented|(?:^|[^\p{L}])let(?:\P{L}|$)|no longer|not free|зайнят|здан[оаі]|здал|занят|сдан|сдал|не вільн|не свободн|вже не|уже не/u;
const FREE =
  /(?:^|[^\p{L}])(?:frei|free|available|verfügbar|verfuegbar|вільн\p{L}*|свободн\p{L}*)(?:\P{L}|$)/u;

/** @returns whether a home is still to be had; null where the words say neither, or ask something. */
export function parseStillFree(text: string): 'yes' | 'no' | null {
  if (text.length > 200 || /[?؟]/.test(text)) return null;
  const folded = fold(text);
  if (TAKEN.test(folded)) return 'no';
  if (FREE.test(folded)) return 'yes';
  const read = parseYesNo(text);
  return read !== null && 'value' in read && read.value !== 'unknown' ? read.value : null;
}
