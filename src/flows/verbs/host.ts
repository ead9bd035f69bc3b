/** Host: proposes to ask a household whether rooms where a man lives alone may be shown to it too. A second person agrees first. */
import { phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { mayAskHost } from '../homes/host-wish.js';
import { notice } from '../reply.js';
import { whileOpen } from './triage.js';
import type { Verb } from './verb.js';

export const host: Verb = {
  name: 'host',
  help: phrase('desk-help-host'),
  label: phrase('desk-host'),
  fits: ({ topic }) => topic !== 'offer',
  press: (turn, about) => {
    const { kase, staff } = about;
    const closed = whileOpen(turn, about);
    if (closed) return notice(closed);
    const may = mayAskHost(turn, kase.personId);
    if (may !== 'ask') return notice(phrase(may === 'said' ? 'desk-host-said' : 'desk-host-no-room'));
    note(turn, kase, staff, 'host-propose');
    const value = `host:${kase.personId}:${staff.id}`;
    const button = { verb: 'hostask', label: phrase('desk-host-ask'), value, style: 'primary' } as const;
    turn.post(kase, phrase('desk-host-proposed', { staff: mention(staff) }), 'answer', [button]);
    return undefined;
  },
};
