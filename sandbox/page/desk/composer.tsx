// The field below a channel or a thread: writes, changes a message, sends a slash command, uploads a file.

import { useEffect, useState } from 'preact/hooks';
import { STAFF_KINDS } from '../../kinds.js';
import { choice } from '../state/choice.js';
import { useWords } from '../state/use-words.js';
import { unescaped } from '../text/mrkdwn.js';
import { GrowingField } from '../ui/field.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { nameOf, onDesk, trouble, withMentions } from './acts.js';
import { changing } from './post-acts.js';

interface Props {
  label: string;
  channel: string;
  thread?: string;
  /** Takes the focus when it appears. */
  focus?: boolean;
}

/** Slack's text as it was typed: names for mentions, addresses without brackets. */
function typedOf(text: string): string {
  const named = text.replaceAll(/<@(\w+)>/g, (sign, id: string) => `@${nameOf(id) ?? sign}`);
  return unescaped(named.replaceAll(/<(?:mailto:)?([^<>|]+)(?:\|[^<>]*)?>/g, '$1'));
}

export function Composer({ label, channel, thread, focus = false }: Props) {
  const words = useWords();
  const [text, setText] = useState('');
  const problem = trouble.use();
  const wanted = changing.use();
  const isHere = (choice.use().thread !== null) === (thread !== undefined);
  const isMine = wanted !== null && wanted.inThread === (thread !== undefined);
  useEffect(() => {
    if (isMine && wanted) setText(typedOf(wanted.text));
  }, [isMine, wanted]);

  const where = { channel, ...(thread !== undefined && { thread_ts: thread }) };
  const stop = (): void => {
    if (isMine) changing.set(null);
    setText('');
  };
  const post = (written: string) => {
    if (isMine && wanted) return onDesk('edit', { channel, ts: wanted.ts, text: withMentions(written) });
    const [, command, rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(written) ?? [];
    if (command === '/case') return onDesk('command', { command, text: rest, ...where });
    if (command) {
      const error = words.desk.noCommand(command);
      trouble.set(error);
      return Promise.resolve({ error });
    }
    return onDesk('write', { text: withMentions(written), ...where });
  };
  /** What stands in the field goes with the file. */
  const upload = async (kind: string): Promise<void> => {
    const written = isMine ? '' : text.trim();
    const { error } = await onDesk('send', { kind, text: withMentions(written), ...where });
    if (!error && written !== '') stop();
  };
  const send = async (): Promise<void> => {
    const written = text.trim();
    if (written === '') return;
    const { error } = await post(written);
    if (!error) stop();
  };

  return (
    <form
      class="composer"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {isMine && (
        <p class="aim">
          <span>{words.desk.edit}</span>
          <button type="button" class="tool" aria-label={words.cancel} onClick={stop}>
            <Icon name="close" />
          </button>
        </p>
      )}
      <GrowingField
        value={text}
        label={label}
        focusSign={isMine ? wanted?.ts : focus && matchMedia('(hover: hover)').matches ? 'open' : null}
        onValue={setText}
        onSend={send}
        onEscape={stop}
      />
      <div class="tools">
        <Menu
          label={words.desk.attach}
          items={STAFF_KINDS.map((kind) => ({
            label: words.kinds[kind],
            act: () => upload(kind),
          }))}
        >
          <Icon name="clip" />
        </Menu>
        <button type="submit" class="send" aria-label={words.phone.send} title={words.phone.send}>
          <Icon name="send" />
        </button>
      </div>
      <p class="problem" role="alert">
        {isHere ? problem : ''}
      </p>
    </form>
  );
}
