/** Remove everywhere: files that show identity papers after all go here, in the person's chat and in Slack. */
import { phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { removeEverywhere } from '../case/relay.js';
import { notice } from '../reply.js';
import type { Verb } from './verb.js';

/** Any helper may press it, whoever has claimed the case: papers are to stand nowhere longer than they must. */
export const unfile: Verb = {
  name: 'unfile',
  press: (turn, { kase, staff, bundle }) => {
    const person = turn.rows.persons.byId(kase.personId);
    const stands = bundle !== null && turn.rows.bundles.of(bundle).length > 0;
    if (!person || bundle === null || !stands) return notice(phrase('desk-refused-gone'));
    removeEverywhere(turn, person, bundle);
    note(turn, kase, staff, 'unfile');
    turn.post(kase, phrase('desk-file-removed-by', { staff: mention(staff) }));
    turn.say(person, phrase('file-removed'));
    return undefined;
  },
};
