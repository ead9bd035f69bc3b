/** `/case audit <number> [page]`: who did what in a case and when, for coordinators; never words. */
import { type Case, numberOf } from '../../db/cases.js';
import { phrase, type Value } from '../../words/phrase.js';
import { momentOf } from '../case/answer-clock.js';
import { notice } from '../reply.js';
import type { Turn } from '../turn.js';
import type { Verb } from './verb.js';

const PAGE = 20;

function lines(turn: Turn, kase: Case, page: number): Value[] {
  return turn.rows.audit.ofCase(kase.id, PAGE, (page - 1) * PAGE).map(({ at, staffId, action }) => {
    const staff = staffId === null ? undefined : turn.rows.staff.byId(staffId);
    const who = staff ? phrase('desk-staff', { user: staff.userId }) : phrase('desk-audit-program');
    const what = phrase('desk-audit-action', { action });
    return phrase('desk-audit-line', { at: momentOf(turn, at), who, action: what });
  });
}

export const audit: Verb = {
  name: 'audit',
  help: phrase('desk-help-audit'),
  right: 'coordinate',
  fits: () => false,
  press: (turn, { kase }, words) => {
    const number = numberOf(kase.id);
    const count = turn.rows.audit.count(kase.id);
    if (count === 0) return notice(phrase('desk-audit-none', { number }));
    const pages = Math.ceil(count / PAGE);
    const page = Math.min(pages, Math.max(1, Number(/^\d{1,4}$/.exec(words)?.[0] ?? 1)));
    const shown = lines(turn, kase, page);
    if (page < pages) shown.push(phrase('desk-audit-next', { number, page: page + 1 }));
    return notice(phrase('desk-audit', { number, page, pages, lines: { join: shown, by: '\n' } }));
  },
};
