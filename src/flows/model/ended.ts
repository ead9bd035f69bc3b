/** A model has answered, or nothing came: each kind of request has its own flow, and none of them waits for anything. */
import type { Message } from '../../db/messages.js';
import type { Person } from '../../db/persons.js';
import { draftEnded } from '../broadcast/desk/drafts.js';
import type { Turn } from '../turn.js';
import { answerEnded } from './answer.js';
import { previewEnded } from './preview.js';
import { announceHeard, heard } from './spoken.js';
import { summaryEnded } from './summary.js';
import { backEnded, translateEnded } from './translated.js';

/** Where the words of a recording go: the way of typed ones, or, when there are none, that of any recording. */
export type Onward = {
  words: (person: Person, message: Message, text: string) => void;
  unheard: (person: Person, message: Message) => void;
};

export function askEnded(turn: Turn, id: number, onward: Onward): void {
  const ask = turn.rows.asks.byId(id);
  if (ask?.payload && ask.kind === 'cast') {
    draftEnded(turn, ask);
    turn.rows.asks.settle(id);
    return;
  }
  const person = ask && turn.rows.persons.byId(ask.personId);
  if (!ask?.payload || !person) return;
  if (ask.kind === 'answer') answerEnded(turn, person, ask);
  else if (ask.kind === 'translate') translateEnded(turn, person, ask);
  else if (ask.kind === 'preview') previewEnded(turn, person, ask);
  else if (ask.kind === 'back') backEnded(turn, ask);
  else if (ask.kind === 'summary') summaryEnded(turn, ask);
  else {
    const found = heard(turn, person, ask);
    if (found?.text) {
      announceHeard(turn, person, found.message);
      onward.words(person, found.message, found.text);
    } else if (found) onward.unheard(person, found.message);
  }
  turn.rows.asks.settle(id);
}
