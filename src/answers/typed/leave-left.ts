/** Puts what is left of a stay, and hours of a day, into words that name a day: "two weeks left" is "in two weeks". */

const WHO = 'у\\s+нас|у\\s+мен[ея]|в\\s+мен[еі]|в\\s+нас|нам|мені|мне|we|i|wir|ich|ми|мы|я|uns|there';
const HAVE =
  'є|есть|маємо|маю|имеем|have|have\\s+got|got|haben|habe|hab|is|are|bleiben|bleibt|ще|еще|ещё|noch|just|only|nur|тільки|только|лише|another|залиш\\p{L}+|лиш(?:ил|аєт)\\p{L}*|остал\\p{L}+|оста[её]т\\p{L}+';
const MAY =
  '(?:(?:можемо|можу|можем|могу|können|kann|dürfen|darf|can|may)\\s+(?:(?:тут|здесь|hier|here|залишитись|залишитися|остаться|бути|быть|жити|жить|stay|live|be|for)\\s+){0,3})?';
const LENGTH = `(?:(?!(?:${HAVE})\\s)(?:\\d{1,2}|\\p{L}+)\\s+)?(?:днів|дні|день|дней|дня|tage?n?|days?|тиж\\p{L}+|недел\\p{L}+|wochen?|weeks?|місяц\\p{L}+|месяц\\p{L}*|monate?n?|months?)`;
const BEHIND =
  'bleiben|wohnen|hier|тут|здесь|left|to\\s+go|to\\s+leave|to\\s+move\\s+out|zeit|time|übrig|часу|времени|є|есть|маємо|залиш\\p{L}+|лиш(?:ил|аєт)\\p{L}*|остал\\p{L}+|оста[её]т\\p{L}+';
const LEFT = new RegExp(
  `^\\s*(?:(?:${WHO})\\s+)?(${MAY}(?:(?:${HAVE})\\s+){0,3}?)(${LENGTH})((?:\\s+(?:${BEHIND})){0,2})\\s*[.!]*\\s*$`,
  'iu',
);
/** "Two more weeks". */
const MORE =
  /^\s*(?:(?:we|i)\s+(?:have|can|may)\s+(?:(?:only|stay|live|be|here|for)\s+){0,4})?(\p{L}+|\d{1,2})\s+more\s+(days?|weeks?|months?)\s*[.!]*\s*$/iu;
/** "Tomorrow by 10 o'clock", "15.1. um 12 Uhr". */
const CLOCK =
  /(?:,?\s*(?<!\p{L})(?:до|об?|в|у|к|at|by|until|till|um|bis|gegen)\s+)(?<!\d)\d{1,2}(?:[:.]\d{2})?\s*(?:uhr(?:\s+(?:mittags|morgens|abends|früh))?|годин\p{L}*|час(?:ов|а)|(?:am|pm)(?!\p{L})|o['’]?clock)|(?:,?\s*(?<!\p{L})(?:до|об?|в|у|к|at|by|until|till|um|bis|gegen))?\s+\d{1,2}:\d{2}(?!\d)(?:\s*uhr)?/giu;

/** "Вже переїхати": that it has happened by then, and not at once. */
export const ALREADY =
  /(?<!\p{L})(?:вже|уже|already|schon)\s+(?=(?:пере|за|ви|вы|в)?(?:їхати|ехать|їздити|селит\p{L}*)|бути|быть|жити|жить|einzieh|einzu|be\s|have\s)/giu;

/** @returns the text with "in" before a length that is left, and without hours of a day. */
export function withDay(text: string): string {
  const [, count, unit] = MORE.exec(text) ?? [];
  if (count !== undefined) return `in ${count} ${unit}`;
  const [, have = '', length, behind = ''] = LEFT.exec(text) ?? [];
  if (length !== undefined && `${have}${behind}`.trim() !== '')
    return `in ${/\s/.test(length) ? '' : '1 '}${length}`;
  return text.replace(CLOCK, ' ').replace(ALREADY, '');
}
