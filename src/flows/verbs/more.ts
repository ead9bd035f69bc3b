/** The menu "More …" of a card: what is done to a case besides answering it. */
import type { Case } from '../../db/cases.js';
import { type Key, phrase } from '../../words/phrase.js';
import type { DeskMenu } from '../payload.js';

const USUAL = [
  'handover',
  'snooze',
  'wants',
  'promise',
  'deadline',
  'priority',
  'topic',
  'language',
  'show',
] as const;
/** What makes no sense in an urgent case. */
const NOT_RED: ReadonlySet<string> = new Set(['snooze', 'priority', 'topic']);

export function moreMenu({ id, urgency }: Case): DeskMenu {
  const names = USUAL.filter((name) => urgency !== 'red' || !NOT_RED.has(name));
  const more = names.map((verb) => ({ verb, label: { key: `desk-${verb}` as Key }, value: `case:${id}` }));
  return { more, label: phrase('desk-more') };
}
