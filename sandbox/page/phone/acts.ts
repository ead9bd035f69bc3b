// What a person can do on the phone; a refusal becomes a toast.

import { choice } from '../state/choice.js';
import { type Answer, ask } from '../state/parts.js';
import { showToast } from '../state/toast.js';
import { WORDS } from '../words.js';

export async function onPhone(person: number, act: string, body: object = {}): Promise<Answer> {
  try {
    return await ask(`/phone/${person}/${act}`, body);
  } catch (error) {
    showToast(error instanceof Error ? error.message : String(error));
    return {};
  }
}

/** Presses an inline button and shows the bot's answer to it. */
export async function press(person: number, message_id: number, data: string): Promise<void> {
  try {
    const { text, show_alert } = await ask(`/phone/${person}/press`, { message_id, data });
    if (text) showToast(text, show_alert);
  } catch {
    // The press waits at Telegram as long as the bot does not fetch it; the phone itself says nothing either.
    showToast(WORDS[choice.get().language].phone.silent);
  }
}
