/** Taps that wait for their button. */
import type { ChatMessage } from '../../sandbox/telegram/index.js';
import type { Label, Person } from '../world/person.js';

/** Whether a button with this label is in the chat. */
export const shows = (person: Person, said: Label): ((messages: ChatMessage[]) => boolean) => {
  const label = person.label(said);
  return (messages) => messages.some(({ keyboard }) => keyboard?.flat().some(({ text }) => text === label));
};

/** Taps each button as soon as it is there. */
export async function taps(person: Person, ...labels: Label[]): Promise<void> {
  for (const label of labels) {
    await person.phone.wait(shows(person, label));
    await person.taps(label);
  }
}
