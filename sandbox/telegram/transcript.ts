// A chat as readable lines, for the message of a failed test.

import type { ChatMessage } from './message.js';

/** One line per message: number, side, text, files and buttons. */
export function transcript(messages: ChatMessage[]): string {
  if (messages.length === 0) return '(the chat is empty)';
  return messages.map(line).join('\n');
}

function line(message: ChatMessage): string {
  const side = message.from === 'bot' ? '<' : '>';
  const other = Object.keys(message.other).map((kind) => ` {${kind}}`);
  const buttons = message.keyboard?.map((row) => row.map(({ text }) => `[${text}]`).join(' ')) ?? [];
  const edited = message.edited ? ' (edited)' : '';
  return `${side} #${message.message_id}${edited} ${message.text}${other.join('')} ${buttons.join(' / ')}`.trimEnd();
}
