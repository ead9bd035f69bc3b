/** What a text still asks the helper for: a field for each gap, and what is written there put into the text. */
import type { Language } from '../../words/language.js';
import { phrase } from '../../words/phrase.js';
import type { AskedPlace } from '../../words/replies.js';
import type { Field } from '../reply.js';
import type { Turn } from '../turn.js';
import { gapOf, gapsIn } from './canned.js';

type More = Readonly<Partial<Record<string, string>>>;

/** The field in which the helper says what belongs into the gap. */
export function gapField(turn: Turn, place: AskedPlace): Field {
  const label = phrase('desk-gap-label', { name: gapOf(turn, place) });
  const asked = { id: place, label, optional: true };
  return place === 'day' ? { kind: 'date', ...asked } : { kind: 'line', ...asked, max: 200 };
}

/** What stands for a gap in `language`: a day as people write it, or the helper's own words. */
const gapText = (turn: Turn, place: AskedPlace, value: string, language: Language): string =>
  place === 'day' ? turn.words.value(language, { day: value }, 'plain') : value;

/** `text` with what was filled in; the gaps that were not stay. */
export function fillGaps(turn: Turn, text: string, more: More, language: Language): string {
  return gapsIn(turn, text).reduce((filled, place) => {
    const value = more[place]?.trim() ?? '';
    return value === ''
      ? filled
      : filled.replaceAll(gapOf(turn, place), gapText(turn, place, value, language));
  }, text);
}
