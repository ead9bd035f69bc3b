/** The languages in which a helper answers: what nobody has claimed is shown to them in that order. */
import type { Staff } from '../../db/staff.js';
import { LANGUAGES } from '../../words/language.js';
import { type Key, phrase } from '../../words/phrase.js';
import { openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';

export function askLanguages(turn: Turn, staff: Staff): Reply {
  return openModal({
    verb: 'languages',
    title: phrase('desk-languages-title'),
    fields: [
      {
        kind: 'checks',
        id: 'languages',
        label: phrase('desk-languages-label'),
        hint: phrase('desk-languages-hint'),
        options: LANGUAGES.map((id) => ({ id, label: { key: `desk-language-${id}` as Key } })),
        initial: turn.rows.staff.languagesOf(staff) ?? [],
        optional: true,
      },
    ],
    submit: phrase('desk-save'),
    meta: 'me',
  });
}

/** @param chosen codes joined by `,`; none = all alike. */
export function setLanguages(turn: Turn, staff: Staff, chosen: string): void {
  const codes = chosen.split(',');
  const known = LANGUAGES.filter((one) => codes.includes(one));
  turn.rows.staff.change(staff.id, { languages: known.length === 0 ? null : JSON.stringify(known) });
  turn.homesStale = true;
}
