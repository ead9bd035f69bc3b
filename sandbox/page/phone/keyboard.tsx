// The reply keyboard: labels in place of the letters; a press writes the label, or shares a contact or place.

import type { PersonState } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { ActButton } from '../ui/act-button.js';
import { onPhone } from './acts.js';

type Rows = NonNullable<PersonState['replyKeyboard']>;
type Button = Rows[number][number] & { request_contact?: unknown; request_location?: unknown };

export function ReplyKeyboard({ person, rows }: { person: number; rows: Rows }) {
  const words = useWords();
  const act = ({ text, request_contact, request_location }: Button) => {
    if (request_contact === true) return onPhone(person, 'send', { kind: 'contact' });
    if (request_location === true) return onPhone(person, 'send', { kind: 'location' });
    return onPhone(person, 'write', { text });
  };
  return (
    <fieldset class="keyboard">
      <legend class="unseen">{words.phone.keyboard}</legend>
      {rows.map((row, at) => (
        <div class="row" key={at}>
          {row.map((button) => (
            <ActButton key={button.text} class="key" act={() => act(button)}>
              {button.text}
            </ActButton>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
