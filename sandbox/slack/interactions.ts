// What happens when a person presses, submits, closes, uses a shortcut or sends a command.

import { findElement } from './blocks.js';
import type { Core } from './core.js';
import { clientErrors, elementState, enteredIn, optionOf, stateValues } from './fields.js';
import { compact, isObject, type Json } from './json.js';
import type { Message } from './message.js';
import { closed, messagePress, messageShortcut, slashCommand, submission, viewPress } from './payloads.js';
import { Refusal } from './refusal.js';
import type { Room } from './room.js';
import type { PressResult } from './types.js';
import type { OpenView } from './views.js';
import type { Member } from './workspace.js';

/** The entry of `actions` for an element; `value` is picked in a menu, or forged for a button. */
function describeAction(blocks: readonly Json[], wanted: string | RegExp, value: string | undefined): Json {
  const found = findElement(blocks, wanted);
  if (found === undefined) throw new Error(`there is no element with the action_id ${wanted}`);
  const { block, element } = found;
  const shared = { type: element.type, action_id: element.action_id, block_id: block.block_id };
  if (element.type === 'button') {
    const { text, style, value: own } = element;
    return compact({ ...shared, text, style, value: value ?? own });
  }
  if (element.type === 'overflow') {
    const option = optionOf(element, value ?? '');
    if (option === undefined) throw new Error(`there is no option with the value ${value}`);
    return { ...shared, selected_option: option };
  }
  if (element.type === 'static_select' && value !== undefined && optionOf(element, value) === undefined) {
    throw new Error(`there is no option with the value ${value}`);
  }
  return { ...shared, ...elementState(element, value) };
}

export function pressMessage(
  core: Core,
  user: Member,
  target: { room: Room; message: Message },
  wanted: string | RegExp,
  value: string | undefined,
): Promise<PressResult> {
  const { room, message } = target;
  const action = describeAction(message.blocks ?? [], wanted, value);
  return core.link.ask('interactive', messagePress(core, user, room, message, action));
}

export function pressView(
  core: Core,
  user: Member,
  open: OpenView,
  wanted: string | RegExp,
  { value, typed = {} }: { value?: string; typed?: Record<string, string> },
): Promise<PressResult> {
  enter(open, typed);
  const found = findElement(open.view.blocks, wanted);
  const action = describeAction(open.view.blocks, wanted, value);
  if (found && value !== undefined && elementState(found.element, value) !== undefined) {
    open.entered[enteredIn(found.block, found.element)] = value;
  }
  return core.link.ask('interactive', viewPress(core, user, open, stateValues(open), action));
}

/** What a person types and picks stays theirs until the view is gone. */
function enter(open: OpenView, values: Record<string, string>): void {
  for (const blockId of Object.keys(values)) {
    const known = open.view.blocks.some((block) => block.block_id === blockId);
    if (!known) throw new Error(`the modal has no field with the block_id ${blockId}`);
  }
  Object.assign(open.entered, values);
}

/** Fills the fields and submits; the modal stays if a field or the app objects. */
export async function submit(
  core: Core,
  user: Member,
  open: OpenView,
  values: Record<string, string>,
): Promise<PressResult> {
  enter(open, values);
  const errors = clientErrors(open);
  if (Object.keys(errors).length > 0) return { errors };
  const result = await core.link.ask('interactive', submission(core, user, open, stateValues(open)));
  return result.error === undefined ? applyResponse(core, user, open, result) : result;
}

/** Carries out the response_action of a submission. Source: docs.slack.dev, "Modals". */
function applyResponse(core: Core, user: Member, open: OpenView, result: PressResult): PressResult {
  const answer = isObject(result.payload) ? result.payload : {};
  switch (answer.response_action) {
    case undefined:
      core.views.close(user.id, open.clearOnClose ? 'all' : 'top');
      return result;
    case 'clear':
      core.views.close(user.id, 'all');
      return result;
    case 'errors':
      return showErrors(open, result, answer.errors);
    case 'update':
      return change(result, () => core.views.update({ view_id: open.view.id }, answer.view));
    case 'push':
      return change(result, () => core.views.push(user.id, answer.view));
    default:
      return { ...result, error: 'invalid_response_action' };
  }
}

function showErrors(open: OpenView, result: PressResult, sent: unknown): PressResult {
  const errors = isObject(sent) ? sent : {};
  const fields = open.view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id);
  const known = Object.entries(errors).every(
    ([id, words]) => fields.includes(id) && typeof words === 'string',
  );
  if (!known || Object.keys(errors).length === 0) return { ...result, error: 'invalid_errors' };
  const words = Object.entries(errors).map(([id, text]): [string, string] => [id, String(text)]);
  return { ...result, errors: Object.fromEntries(words) };
}

/** A faulty view in an acknowledgement: the person sees an error, the app hears nothing. */
function change(result: PressResult, apply: () => unknown): PressResult {
  try {
    apply();
    return result;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...result, error: [error.code, ...error.reasons].join(': ') };
  }
}

/** Closes the top modal and tells the app if the view asked for it. */
export async function close(core: Core, user: Member, open: OpenView): Promise<void> {
  core.views.close(user.id, 'top');
  if (open.notifyOnClose) await core.link.ask('interactive', closed(core, user, open, false));
}

export function useShortcut(
  core: Core,
  user: Member,
  callbackId: string,
  target: { room: Room; message: Message },
): Promise<PressResult> {
  const { room, message } = target;
  return core.link.ask('interactive', messageShortcut(core, user, callbackId, room, message));
}

/** Sends the command; words in the acknowledgement are shown as the response_url would show them. */
export async function sendCommand(
  core: Core,
  user: Member,
  command: string,
  text: string,
  room: Room,
): Promise<PressResult> {
  const result = await core.link.ask('slash_commands', slashCommand(core, user, command, text, room));
  const body = typeof result.payload === 'string' ? { text: result.payload } : result.payload;
  if (!isObject(body)) return result;
  return change(result, () => core.responseUrls.respond({ room, userId: user.id, message: undefined }, body));
}
