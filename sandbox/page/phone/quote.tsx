// The message that a message answers, in one line above it.

import { objectIn, textIn } from '../state/json.js';
import { useWords } from '../state/use-words.js';

export function Quote({ other }: { other: Record<string, unknown> }) {
  const { phone, kinds } = useWords();
  const quoted = objectIn(other.reply_to_message);
  if (!quoted) return null;
  const from = objectIn(quoted.from);
  const words = textIn(quoted.text) || textIn(quoted.caption) || (kinds.other ?? '');
  return (
    <blockquote class="quote">
      <strong>{from?.is_bot === true ? phone.bot : phone.you}</strong>
      <span dir="auto">{words}</span>
    </blockquote>
  );
}
