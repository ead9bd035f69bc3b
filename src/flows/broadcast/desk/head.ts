/** A message to many in one line, and the list of all that are under way. */
import type { Broadcast } from '../../../db/broadcasts.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import { type Look, when } from '../../overview/look.js';
import type { DeskButton } from '../../payload.js';
import type { Field } from '../../reply.js';
import { topicName } from '../topics.js';
import { castNumber } from './about.js';

function stateWords(look: Look, { state, startAt }: Broadcast): Phrase {
  const moment = when(look, startAt ?? look.now);
  return state === 'planned'
    ? phrase('desk-cast-state-planned', { moment })
    : phrase(`desk-cast-state-${state}`);
}

/** Its number, what it is about, and how it stands. */
export const headWords = (look: Look, broadcast: Broadcast): Phrase =>
  phrase('desk-cast-head', {
    number: castNumber(broadcast.id),
    topic: topicName(broadcast.topic),
    state: stateWords(look, broadcast),
  });

/** How many wait for a second person. */
export const castsWaiting = ({ rows }: Pick<Look, 'rows'>): number =>
  rows.broadcasts.inState('waiting').length;

/** All that wait, are planned or go, each with a button that puts its message at the end of the channel. */
export function castList(look: Look): Field[] {
  const all = look.rows.broadcasts.inState('waiting', 'planned', 'running', 'paused');
  return all.map((broadcast): Field => {
    const beside: DeskButton = {
      verb: 'castshow',
      label: phrase('desk-cast-show'),
      value: `cast:${broadcast.id}:0`,
    };
    return { kind: 'say', said: headWords(look, broadcast), beside };
  });
}
