/** Modals: the fields of a form as Block Kit, each with its id as `block_id` and the action `value`. */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { Field, Modal } from '../../flows/reply.js';
import type { Language } from '../../words/language.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import { actions, beside, optionsOf, plain, verbatim } from './blocks.js';

const TITLE_MAX = 24;
const LABEL_MAX = 2000;
/** Slack's own limit of what can be typed into one field. */
const TYPED_MAX = 3000;
const CHECKS_MAX = 10;

type Filled = Exclude<Field, { kind: 'say' | 'buttons' }>;

type Choosing = Extract<Filled, { kind: 'select' | 'checks' | 'several' }>;

function choosing(words: Words, language: Language, field: Choosing) {
  const given = field.options.map(({ id, label }) => ({ value: id, label }));
  const options = optionsOf(words, language, given, field.kind === 'checks' ? CHECKS_MAX : undefined);
  const action = { action_id: 'value', options };
  if (field.kind !== 'select') {
    const initial = options.filter(({ value }) => value !== undefined && field.initial?.includes(value));
    const chosen = initial.length > 0 ? { initial_options: initial } : {};
    return field.kind === 'checks'
      ? { type: 'checkboxes' as const, ...action, ...chosen }
      : { type: 'multi_static_select' as const, ...action, ...chosen };
  }
  const initial = options.find(({ value }) => value === field.initial);
  return { type: 'static_select' as const, ...action, ...(initial ? { initial_option: initial } : {}) };
}

function typing({ kind, initial, max = TYPED_MAX }: Extract<Filled, { kind: 'text' | 'line' }>) {
  return {
    type: 'plain_text_input' as const,
    action_id: 'value',
    multiline: kind === 'text',
    ...(max < TYPED_MAX ? { max_length: max } : {}),
    ...(initial === undefined ? {} : { initial_value: initial.slice(0, max) }),
  };
}

function elementOf(words: Words, language: Language, field: Filled): InputBlock['element'] {
  const action = { action_id: 'value' };
  switch (field.kind) {
    case 'text':
    case 'line':
      return typing(field);
    case 'select':
    case 'checks':
    case 'several':
      return choosing(words, language, field);
    case 'user':
      return { type: 'users_select', ...action, ...(field.initial ? { initial_user: field.initial } : {}) };
    case 'date':
      return { type: 'datepicker', ...action, ...(field.initial ? { initial_date: field.initial } : {}) };
    case 'moment': {
      const initial =
        field.initial === undefined ? {} : { initial_date_time: Math.floor(field.initial / 1000) };
      return { type: 'datetimepicker', ...action, ...initial };
    }
  }
}

function blocksOf(words: Words, language: Language, field: Field): KnownBlock[] {
  if (field.kind === 'say') {
    if ('exactly' in field) return verbatim(field.exactly);
    return beside(words, language, field.said, field.beside);
  }
  if (field.kind === 'buttons') return actions(words, language, field.buttons);
  const again = 'again' in field && field.again !== undefined ? `.${field.again}` : '';
  return [
    {
      type: 'input',
      block_id: `${field.id}${again}`,
      label: plain(words, language, field.label, LABEL_MAX),
      ...(field.hint ? { hint: plain(words, language, field.hint, LABEL_MAX) } : {}),
      ...(field.optional ? { optional: true } : {}),
      element: elementOf(words, language, field),
    },
  ];
}

/** A modal as Slack takes it; its callback id is the verb. */
export function modalView(words: Words, language: Language, modal: Modal): ModalView {
  const { verb, title, submit, fields, meta, types } = modal;
  return {
    type: 'modal',
    callback_id: verb,
    private_metadata: meta,
    title: plain(words, language, title, TITLE_MAX),
    ...(submit ? { submit: plain(words, language, submit, TITLE_MAX) } : {}),
    close: plain(words, language, { key: submit ? 'desk-cancel' : 'desk-close' }, TITLE_MAX),
    ...(types ? { notify_on_close: true } : {}),
    blocks: fields.flatMap((field) => blocksOf(words, language, field)),
  };
}

/** Words for one in Slack, where there is no conversation to say them in. */
export function noticeView(words: Words, language: Language, said: Phrase): ModalView {
  const title = phrase('desk-notice-title');
  return modalView(words, language, {
    type: 'modal',
    verb: 'notice',
    title,
    fields: [{ kind: 'say', said }],
    meta: '',
  });
}
