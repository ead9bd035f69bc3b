/** Groups and channels: the service is a talk of one person with a team, so the bot says that once and leaves. */
import { languageOf } from '../../words/language.js';
import { phrase } from '../../words/phrase.js';
import type { GroupEvent } from '../event.js';
import type { Turn } from '../turn.js';

/** A timer that does nothing when it falls due; until then the word has been said. */
const LEFT_GROUP = 'left-group';
const SAID_FOR = 86_400_000;

/** Says where the bot works, once a day at most, and leaves; brought back meanwhile, it leaves without a word. */
export function leaveGroup(turn: Turn, event: GroupEvent): void {
  const said = turn.rows.timers.has(LEFT_GROUP, event.chat);
  if (said && !event.joined) return;
  turn.leave(event.chat, languageOf(event.languageTag), said ? null : phrase('group-leaving'));
  turn.later(LEFT_GROUP, event.chat, turn.now + SAID_FOR);
}
