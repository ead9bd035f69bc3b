/** The desk's list of identity checks: how many wait, whose times are near, and which are still free. No names. */
import type { CheckSlot } from '../../../../db/check-slots.js';
import type { Staff } from '../../../../db/staff.js';
import { phrase } from '../../../../words/phrase.js';
import { mention } from '../../../case/case.js';
import type { Look } from '../../../overview/look.js';
import type { Field } from '../../../reply.js';
import { may } from '../../../verbs/rights.js';
import { slotWords } from './words.js';

/** A modal has 100 blocks. */
const TAKEN = 40;
const FREE = 20;
const DAY = 86_400_000;
/** Those seen in so many days say how long it takes. */
const LOOKED_DAYS = 90;

function figures({ rows, today, now }: Look): Field {
  const { waiting, oldest, days } = rows.checkFigures.figures(today, now - LOOKED_DAYS * DAY);
  const longest = oldest === null ? 0 : Math.max(0, Math.floor((now - oldest) / DAY));
  const said = phrase('desk-home-identity-figures', { count: waiting, days: longest });
  return days === null
    ? { kind: 'say', said }
    : { kind: 'say', said: { join: [said, phrase('desk-home-identity-took', { days })], by: ' ' } };
}

function takenLine(look: Look, slot: CheckSlot): Field[] {
  const person = slot.personId === null ? undefined : look.rows.persons.byId(slot.personId);
  const colleague = look.rows.staff.byId(slot.staffId);
  if (!person || !colleague) return [];
  const said = phrase('desk-home-identity-slot', {
    at: slotWords(look, slot),
    language: { key: `desk-language-${person.language}` },
    staff: mention(colleague),
    past: slot.at < look.now ? 'yes' : 'no',
  });
  const value = `check:${slot.id}`;
  return [
    { kind: 'say', said, beside: { verb: 'checkresult', label: phrase('desk-home-identity-result'), value } },
  ];
}

function freeLine(look: Look, slot: CheckSlot): Field[] {
  const colleague = look.rows.staff.byId(slot.staffId);
  if (!colleague) return [];
  const said = phrase('desk-home-identity-free', {
    at: slotWords(look, slot),
    staff: mention(colleague),
  });
  const drop = { verb: 'checkdrop', label: phrase('desk-home-identity-drop'), value: `check:${slot.id}` };
  return [{ kind: 'say', said, beside: drop }];
}

/** Checkers see all, partners their own times. */
export function checksAs(look: Look, staff: Staff): Field[] {
  const all = may(staff, 'check') || may(staff, 'coordinate');
  const mine = (slot: CheckSlot): boolean => all || slot.staffId === staff.id;
  const { checkSlots } = look.rows;
  return [
    ...(all ? [figures(look)] : []),
    {
      kind: 'buttons',
      buttons: [
        { verb: 'checktimes', label: phrase('desk-home-identity-times'), value: 'new' },
        { verb: 'attest', label: phrase('desk-home-identity-code-title'), value: '' },
      ],
    },
    ...checkSlots
      .taken(TAKEN)
      .filter(mine)
      .flatMap((slot) => takenLine(look, slot)),
    ...checkSlots
      .free(look.now, FREE)
      .filter(mine)
      .flatMap((slot) => freeLine(look, slot)),
  ];
}

/** How many wait and for how many days the longest does, for the morning. */
export function checksWaiting({ rows, today, now }: Look): { count: number; days: number } {
  const { waiting, oldest } = rows.checkFigures.figures(today, now);
  return { count: waiting, days: oldest === null ? 0 : Math.max(0, Math.floor((now - oldest) / DAY)) };
}
