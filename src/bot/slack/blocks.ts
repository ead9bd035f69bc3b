/** Block Kit in the few shapes that we use. */
import type { ActionsBlock, Button, KnownBlock, ModalView } from '@slack/types';
import type { DeskButton } from '../../flows/payload.js';
import type { Modal } from '../../flows/reply.js';
import type { Language } from '../../words/language.js';
import type { Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import { cut } from '../parts.js';

/** Slack allows 3,000 characters in a section. */
const SECTION_MAX = 2900;
const BUTTON_MAX = 75;

/** Sections that hold `mrkdwn`, cut where it is too long for one. What goes on behind a cut is quoted, as escaping does. */
export function sections(mrkdwn: string): KnownBlock[] {
  const quoted = (text: string, n: number) => (n === 0 || text.startsWith('> ') ? text : `> ${text}`);
  const texts = cut(mrkdwn, SECTION_MAX).map(quoted);
  return texts.map((text) => ({ type: 'section', text: { type: 'mrkdwn', text } }));
}

/** Foreign words exactly as they are: nothing in them can become markup, an emoji or a mention. */
export function verbatim(words: string): KnownBlock[] {
  const parts = words === '' ? [] : cut(words, SECTION_MAX);
  return parts.map((text) => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } }));
}

const plain = (text: string, most: number) => ({ type: 'plain_text' as const, text: text.slice(0, most) });

function button(words: Words, language: Language, { verb, label, value, style, ask }: DeskButton): Button {
  const say = (said: Value, most: number) => plain(words.value(language, said, 'plain'), most);
  const confirm = ask && {
    title: say({ key: 'desk-confirm-title' }, 100),
    text: say(ask, 300),
    confirm: say({ key: 'desk-confirm-yes' }, 30),
    deny: say({ key: 'desk-cancel' }, 30),
  };
  return {
    type: 'button',
    action_id: `case.${verb}`,
    value,
    text: say(label, BUTTON_MAX),
    ...(style ? { style } : {}),
    ...(confirm ? { confirm } : {}),
  };
}

export function actions(words: Words, language: Language, buttons: readonly DeskButton[]): ActionsBlock[] {
  if (buttons.length === 0) return [];
  return [{ type: 'actions', elements: buttons.map((one) => button(words, language, one)) }];
}

/** Our modals have a field `text`, some more of one line; the action is always `value`, the callback id is the verb. */
export function modalView(words: Words, language: Language, modal: Modal): ModalView {
  const say = (said: Value, most: number) => plain(words.value(language, said, 'plain'), most);
  const choiceBlock = ({ id, label, options }: NonNullable<Modal['choice']>) => ({
    type: 'input' as const,
    block_id: id,
    label: say(label, 2000),
    element: {
      type: 'static_select' as const,
      action_id: 'value',
      options: options.map((one) => ({ text: say(one.label, 75), value: one.id })),
    },
  });
  return {
    type: 'modal',
    callback_id: modal.verb,
    private_metadata: modal.meta,
    title: say(modal.title, 24),
    submit: say(modal.submit, 24),
    close: say({ key: 'desk-cancel' }, 24),
    blocks: [
      ...(modal.choice ? [choiceBlock(modal.choice)] : []),
      {
        type: 'input',
        block_id: 'text',
        label: say(modal.label, 2000),
        ...(modal.hint ? { hint: say(modal.hint, 2000) } : {}),
        element: {
          type: 'plain_text_input',
          action_id: 'value',
          multiline: !modal.more,
          ...(modal.initial === undefined ? {} : { initial_value: modal.initial }),
        },
      },
      ...(modal.more ?? []).map(({ id, label }) => ({
        type: 'input' as const,
        block_id: id,
        label: say(label, 2000),
        element: { type: 'plain_text_input' as const, action_id: 'value' },
      })),
    ],
  };
}
