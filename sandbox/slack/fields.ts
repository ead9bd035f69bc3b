// The fields of a modal: what a person entered, as `state.values` carries it.

import { elementsOf } from './blocks.js';
import { isObject, type Json } from './json.js';
import type { OpenView } from './views.js';

/** The option of a menu with this value. */
export function optionOf(element: Json, value: string): Json | undefined {
  const groups = Array.isArray(element.option_groups) ? element.option_groups.filter(isObject) : [];
  return [element, ...groups]
    .flatMap((each): unknown[] => (Array.isArray(each.options) ? each.options : []))
    .filter(isObject)
    .find((option) => option.value === value);
}

const options = (element: Json, value: string): Json[] =>
  value
    .split(',')
    .map((each) => optionOf(element, each.trim()))
    .filter((option) => option !== undefined);

const list = (value: string): string[] => value.split(',').flatMap((each) => each.trim() || []);

/** For each element type: the name of its value in the state, its start value, and the value from words. */
const kinds: Record<
  string,
  [name: string, initial: string, read: (element: Json, value: string) => unknown]
> = {
  plain_text_input: ['value', 'initial_value', (_, value) => value || null],
  email_text_input: ['value', 'initial_value', (_, value) => value || null],
  url_text_input: ['value', 'initial_value', (_, value) => value || null],
  number_input: ['value', 'initial_value', (_, value) => value || null],
  static_select: ['selected_option', 'initial_option', (element, value) => optionOf(element, value) ?? null],
  external_select: [
    'selected_option',
    'initial_option',
    (element, value) => optionOf(element, value) ?? null,
  ],
  radio_buttons: ['selected_option', 'initial_option', (element, value) => optionOf(element, value) ?? null],
  multi_static_select: ['selected_options', 'initial_options', options],
  checkboxes: ['selected_options', 'initial_options', options],
  users_select: ['selected_user', 'initial_user', (_, value) => value || null],
  multi_users_select: ['selected_users', 'initial_users', (_, value) => list(value)],
  conversations_select: ['selected_conversation', 'initial_conversation', (_, value) => value || null],
  channels_select: ['selected_channel', 'initial_channel', (_, value) => value || null],
  datepicker: ['selected_date', 'initial_date', (_, value) => value || null],
  timepicker: ['selected_time', 'initial_time', (_, value) => value || null],
  datetimepicker: ['selected_date_time', 'initial_date_time', (_, value) => Number(value) || null],
};

/** What an element holds: the words a person entered, or its start value. */
export function elementState(element: Json, entered: string | undefined): Json | undefined {
  const kind = kinds[String(element.type)];
  if (kind === undefined) return undefined;
  const [name, initial, read] = kind;
  const several = name.endsWith('options') || name === 'selected_users';
  const start = element[initial] ?? (several ? [] : null);
  return { type: element.type, [name]: entered === undefined ? start : read(element, entered) };
}

/** Under which name what was entered is kept: an actions block holds several elements, every other block one. */
export const enteredIn = (block: Json, element: Json): string =>
  block.type === 'actions' ? `${block.block_id} ${element.action_id}` : String(block.block_id);

/** `state.values` of an open view: block_id → action_id → value. */
export function stateValues(open: OpenView): Json {
  const values: Json = {};
  for (const block of open.view.blocks) {
    const id = String(block.block_id);
    const states = elementsOf(block).flatMap((element) => {
      const state = elementState(element, open.entered[enteredIn(block, element)]);
      return state === undefined ? [] : [[String(element.action_id), state] as const];
    });
    if (states.length > 0) values[id] = Object.fromEntries(states);
  }
  return values;
}

/** What the client says under fields that it does not send: empty, too short or too long ones. */
export function clientErrors(open: OpenView): Record<string, string> {
  const errors: Record<string, string> = {};
  const values = stateValues(open);
  for (const { type, block_id: id, element, optional } of open.view.blocks) {
    const block = values[String(id)];
    if (type !== 'input' || !isObject(block) || !isObject(element)) continue;
    const { type: _type, ...state } = Object.values(block).filter(isObject)[0] ?? {};
    const value = Object.values(state)[0];
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    if (empty && optional !== true) errors[String(id)] = 'Please complete this required field.';
    if (typeof value !== 'string') continue;
    const { min_length: min = 0, max_length: max = 3000 } = element;
    if (value.length < Number(min)) errors[String(id)] = `Please enter at least ${min} characters.`;
    if (value.length > Number(max)) errors[String(id)] = `Please enter at most ${max} characters.`;
  }
  return errors;
}
