/** What can be pressed on a case's card: the few that matter most as buttons, everything else in a menu (R18). */
import type { Case } from '../../db/cases.js';
import type { Rows } from '../../db/rows.js';
import type { DeskButton, DeskElement, DeskMenu } from '../../flows/payload.js';
import { VERBS } from '../../flows/verbs/all.js';
import { QUESTIONS } from '../../flows/verbs/ask.js';
import { takeOverValue } from '../../flows/verbs/claim.js';
import { type Key, phrase } from '../../words/phrase.js';

/** Buttons besides the claim, in this order; the claim and the way back open are none of the menu's. */
const FIRST = ['draft', 'reply', 'handover'];
const APART = new Set(['claim', 'takeover', 'reopen', ...FIRST]);

function claimButton(rows: Rows, kase: Case, value: string): DeskButton {
  const holder = kase.claimedBy === null ? undefined : rows.staff.byId(kase.claimedBy);
  if (!holder) return { verb: 'claim', label: phrase('desk-claim'), value, style: 'primary' };
  const ask = phrase('desk-confirm-take-over', { staff: phrase('desk-colleague') });
  return { verb: 'takeover', label: phrase('desk-take-over'), value: takeOverValue(kase), ask };
}

function firstButtons(value: string): DeskButton[] {
  const known = FIRST.flatMap((name) => VERBS.filter((verb) => verb.name === name && verb.press));
  return known.flatMap(({ name, label, help }) => {
    const said = label ?? help;
    return said ? [{ verb: name, label: said, value }] : [];
  });
}

/** All that is a command or has a name of its own, where it makes sense in this case. */
function menu(kase: Case, value: string, model: boolean): DeskMenu {
  const more = VERBS.flatMap(({ name, label, help, press, fits }) => {
    const said = label ?? help;
    if (!press || !said || APART.has(name) || fits?.(kase, { model }) === false) return [];
    return [{ verb: name, label: said, value }];
  });
  return { more, label: phrase('desk-more') };
}

/** @param model whether there is one to be asked. */
export function cardButtons(rows: Rows, kase: Case, model: boolean): DeskElement[] {
  const value = `case:${kase.id}`;
  if (kase.state === 'resolved') return [{ verb: 'reopen', label: phrase('desk-reopen'), value }];
  // Until somebody has claimed it the claim is what counts.
  const asked: DeskButton[] =
    kase.urgency === 'red' && kase.claimedBy !== null
      ? QUESTIONS.map((id) => ({ verb: `ask${id}`, label: { key: `desk-ask-${id}` as Key }, value }))
      : [];
  return [claimButton(rows, kase, value), ...asked, ...firstButtons(value), menu(kase, value, model)];
}
