/** `/case next`: the most urgent case that nobody has, in the languages of whoever asks, claimed at once (R19). */
import { z } from 'zod';
import { LANGUAGES } from '../../words/language.js';
import { phrase } from '../../words/phrase.js';
import { notice } from '../reply.js';
import { caseLine } from './case-line.js';
import { takeCase } from './claim.js';
import type { DeskCommand } from './desk-commands.js';

const Languages = z.array(z.enum(LANGUAGES));

export const next: DeskCommand = {
  name: 'next',
  help: phrase('desk-help-next'),
  run: (turn, staff) => {
    const spoken = staff.languages === null ? null : Languages.parse(JSON.parse(staff.languages));
    const languages = spoken && spoken.length > 0 ? spoken : null;
    const [kase] = turn.rows.queue.unclaimed(languages, 1);
    if (!kase) {
      const others = languages === null ? 0 : turn.rows.queue.unclaimed(null, 100).length;
      return notice(phrase('desk-next-none', { count: others }));
    }
    takeCase(turn, { kase, staff, draft: null, bundle: null, message: null });
    return notice(phrase('desk-next', { case: caseLine(turn, kase) }));
  },
};
