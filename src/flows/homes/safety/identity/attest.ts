/** A case worker at a shelter attests people who agree by showing a one-use code; they see these and nobody else (R23). */
import type { Staff } from '../../../../db/staff.js';
import { phrase } from '../../../../words/phrase.js';
import { modalErrors, notice, openModal, type Reply } from '../../../reply.js';
import type { Turn } from '../../../turn.js';
import { lacking } from '../../../verbs/rights.js';
import { beginResult } from './result.js';
import { mayCheck } from './times.js';

const CODE_MAX = 20;

export function beginAttest(turn: Turn, staff: Staff, typed = ''): Reply {
  if (!mayCheck(staff)) return notice(lacking('partner'));
  const given =
    typed.trim() === '' ? undefined : turn.rows.attestCodes.find(typed.slice(0, CODE_MAX), turn.now);
  if (given) return beginResult(turn, staff, `code:${given.hash}`);
  if (typed.trim() !== '') return notice(phrase('desk-home-identity-code-no'));
  return openModal({
    verb: 'attest',
    title: phrase('desk-home-identity-code-title'),
    fields: [
      {
        kind: 'line',
        id: 'code',
        label: phrase('desk-home-identity-code-label'),
        hint: phrase('desk-home-identity-code-hint'),
        max: CODE_MAX,
      },
    ],
    submit: phrase('desk-home-identity-code-go'),
    meta: 'attest',
  });
}

export function submitAttest(
  turn: Turn,
  staff: Staff,
  { code = '' }: Readonly<Partial<Record<string, string>>>,
): Reply {
  if (!mayCheck(staff)) return modalErrors(lacking('partner'), 'code');
  const given = turn.rows.attestCodes.find(code.slice(0, CODE_MAX), turn.now);
  if (!given) return modalErrors(phrase('desk-home-identity-code-no'), 'code');
  return beginResult(turn, staff, `code:${given.hash}`);
}
