/** A try of a message to many in the writer's own Telegram: by a link that says which one and until when, and that only we can make. */
import type { Person } from '../../../db/persons.js';
import { type Phrase, phrase, type Value } from '../../../words/phrase.js';
import type { Button } from '../../actions.js';
import { when } from '../../overview/look.js';
import type { Turn } from '../../turn.js';
import { messageIn, spokenIn, type Written, writtenOf } from '../words.js';

/** A link works so long. Whoever opens it sees words for many, and nothing of anybody. */
const WORKS_MS = 30 * 60_000;

/** What is written behind `start=` for the broadcast; @returns null while the bot's name is not known. */
export function tryLink(turn: Turn, id: number): { link: string; until: Value } | null {
  const { name } = turn.house.bot;
  if (name === null) return null;
  const until = turn.now + WORKS_MS;
  const code = turn.rows.tryCodes.make(id, until);
  return { link: `https://t.me/${name}?start=try_${code}`, until: when(turn, until) };
}

/** Its own buttons do nothing: nobody leaves out a topic by trying. */
const button = (label: Phrase): Button => ({
  label,
  use: 'nav',
  action: { v: 1, do: 'broadcast', what: 'answer' },
});

/** Somebody has opened such a link: every language as it arrives, one message each. */
export function sayTry(turn: Turn, person: Person, code: string): void {
  const read = turn.rows.tryCodes.read(code);
  const broadcast = read && read.until > turn.now ? turn.rows.broadcasts.byId(read.broadcastId) : undefined;
  const written = broadcast && writtenOf(turn, broadcast.id);
  if (!broadcast || !written || spokenIn(written).length === 0)
    turn.say(person, phrase('broadcast-test-over'));
  else sayEach(turn, person, broadcast.topic, written);
}

function sayEach(turn: Turn, person: Person, topic: string, written: Written): void {
  turn.say(person, phrase('broadcast-test'));
  const buttons = [
    [button(phrase('broadcast-answer'))],
    [button(phrase('broadcast-leave'))],
    [button(phrase('push-fewer'))],
  ];
  for (const one of spokenIn(written)) turn.say(person, messageIn(turn, topic, written, one), { buttons });
}
