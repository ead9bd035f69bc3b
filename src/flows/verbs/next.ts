/** `/case next`: the most urgent case that nobody has, in the languages of whoever asks, claimed at once (R19). */
import { phrase } from '../../words/phrase.js';
import { caseLine } from '../overview/case-line.js';
import { notice } from '../reply.js';
import { takeCase } from './claim.js';
import type { DeskCommand } from './desk-commands.js';

export const next: DeskCommand = {
  name: 'next',
  help: phrase('desk-help-next'),
  run: (turn, staff) => {
    const spoken = turn.rows.staff.languagesOf(staff);
    const languages = spoken && spoken.length > 0 ? spoken : null;
    const [found] = turn.rows.lists.unclaimed(languages, 1, true);
    if (!found) {
      const others = languages === null ? 0 : turn.rows.lists.unclaimed(null, 100).length;
      return notice(phrase('desk-next-none', { count: others }));
    }
    takeCase(turn, { kase: found.kase, staff });
    return notice(
      phrase('desk-next', {
        case: caseLine(turn, { ...found, kase: turn.rows.cases.byId(found.kase.id) ?? found.kase }),
      }),
    );
  },
};
