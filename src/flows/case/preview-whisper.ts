/** Previews in a thread, for one helper alone: what a press on their draft would do. */
import { type Case, numberOf } from '../../db/cases.js';
import type { Draft } from '../../db/drafts.js';
import type { Person } from '../../db/persons.js';
import type { Staff } from '../../db/staff.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import { placeIn } from '../intake/place.js';
import type { DeskButton } from '../payload.js';
import type { Turn } from '../turn.js';
import { answerWords } from './answer-words.js';
import { filesOf, namesOf } from './attach.js';

const draftButtons = (draft: Draft): DeskButton[] => {
  const value = `draft:${draft.id}`;
  const both = draft.translation !== null;
  const first = <T extends DeskButton>(button: T): DeskButton =>
    both ? button : { ...button, style: 'primary' };
  const keep: DeskButton = { verb: 'keep', label: phrase('desk-keep'), value };
  const make = (key: 'desk-send-translated' | 'desk-correct-translated'): DeskButton[] =>
    both ? [{ verb: 'translated', label: phrase(key), value, style: 'primary' }] : [];
  if (draft.purpose === 'correct') {
    const label = phrase(both ? 'desk-correct-original' : 'desk-correct');
    return [...make('desk-correct-translated'), first({ verb: 'correct', label, value }), keep];
  }
  if (draft.purpose === 'remove') {
    return [{ verb: 'remove', label: phrase('desk-remove'), value, style: 'danger' }, keep];
  }
  const edit: DeskButton = { verb: 'edit', label: phrase('desk-edit'), value };
  const send: DeskButton = { verb: 'send', label: phrase(both ? 'desk-send-original' : 'desk-send'), value };
  const pin: DeskButton[] =
    placeIn(draft.text) === null ? [] : [{ verb: 'pin', label: phrase('desk-send-pin'), value }];
  return [...make('desk-send-translated'), first(send), ...pin, edit, keep];
};

/** Shows a helper, alone, what a press would do. @param translating the same follows with a translation. */
export function whisperPreview(
  turn: Turn,
  kase: Case,
  staff: Staff,
  draft: Draft,
  translating: boolean,
): void {
  const said: Record<Exclude<Draft['purpose'], 'photos'>, Phrase> = {
    send: phrase('desk-preview', { number: numberOf(kase.id) }),
    correct: phrase('desk-preview-correct'),
    remove: phrase('desk-preview-remove'),
  };
  const files = namesOf(filesOf(draft));
  const more: Value[] = [
    ...(draft.purpose === 'send' && files !== '' ? [phrase('desk-preview-attached', { files })] : []),
    ...(translating ? [phrase('desk-preview-translating')] : []),
  ];
  // Pictures of a home are asked about in words of their own.
  const lead = said[draft.purpose === 'photos' ? 'send' : draft.purpose];
  const shown: Value = more.length > 0 ? { join: [lead, ...more], by: '\n' } : lead;
  turn.whisper(staff, kase, shown, { exactly: draft.text, buttons: draftButtons(draft) });
}

/** The same once more, as the person would read it with its translation; or that none came. */
export function offerTranslated(turn: Turn, kase: Case, staff: Staff, person: Person, draft: Draft): void {
  if (draft.translation === null) return turn.whisper(staff, kase, phrase('desk-preview-untranslated'));
  const language: Value = { key: `desk-language-${person.language}` as Key };
  const read = answerWords(turn, kase, draft.text, draft.translation)
    .map((said) => turn.words.text(person.language, said, 'plain'))
    .join('\n\n');
  const said = phrase('desk-preview-translated', { language });
  turn.whisper(staff, kase, said, { exactly: read, buttons: draftButtons(draft) });
}
