// What a member of staff can do in Slack, and the words when the app does not answer.

import { choice } from '../state/choice.js';
import { type Answer, ask, parts } from '../state/parts.js';
import { createStore } from '../state/store.js';
import type { Names } from '../text/mrkdwn.js';
import { WORDS } from '../words.js';

/** Why the last act failed, or ''. */
export const trouble = createStore('');

/** Does something as the member one is now; what fails is said above the field until something goes well. */
export async function onDesk(act: string, body: object = {}): Promise<Answer> {
  try {
    const answer = await ask(`/staff/${choice.get().staff}/${act}`, body);
    trouble.set(answer.error ? WORDS[choice.get().language].desk.silent(answer.error) : '');
    return answer;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    trouble.set(words);
    return { error: words };
  }
}

/** The name behind a user's, bot's or channel's id. */
export const nameOf: Names = (id) => {
  const { service, staff, channel } = parts.get();
  if (service?.bot.id === id) return service.bot.name;
  return [...staff, ...channel].find((each) => each.id === id)?.name;
};

/** `@Anna` as the client's completion writes it, `<@U…>`. */
export function withMentions(text: string): string {
  const { service, staff } = parts.get();
  const people = [...staff, ...(service ? [service.bot] : [])];
  return text.replaceAll(/(?<![\w@])@([\p{L}\w]+)/gu, (typed, name: string) => {
    const person = people.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return person ? `<@${person.id}>` : typed;
  });
}
