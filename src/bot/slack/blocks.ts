/** Block Kit in the few shapes that we use. */
import type {
  ActionsBlock,
  Button,
  ConfirmationDialog,
  KnownBlock,
  Overflow,
  PlainTextOption,
  StaticSelect,
} from '@slack/types';
import type { DeskButton, DeskElement, DeskMenu, DeskSelect } from '../../flows/payload.js';
import type { Language } from '../../words/language.js';
import type { Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import { cut } from '../parts.js';

/** Slack allows 3,000 characters in a section. */
const SECTION_MAX = 2900;
const BUTTON_MAX = 75;
const OPTION_MAX = 75;
const OPTIONS_MAX = 100;
/** Behind three dots. */
const DOTS = { min: 2, max: 5 };

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

/** A `plain_text` object that is never longer than Slack allows. @param most characters */
export function plain(words: Words, language: Language, said: Value, most: number) {
  return { type: 'plain_text' as const, text: words.value(language, said, 'plain').slice(0, most) };
}

/** Options of a menu; what is beyond Slack's limit is left out. */
export function optionsOf(
  words: Words,
  language: Language,
  options: readonly { value: string; label: Value }[],
  most = OPTIONS_MAX,
): PlainTextOption[] {
  return options
    .slice(0, most)
    .map(({ value, label }) => ({ text: plain(words, language, label, OPTION_MAX), value }));
}

function confirmation(words: Words, language: Language, ask: Value | undefined) {
  if (ask === undefined) return {};
  const confirm: ConfirmationDialog = {
    title: plain(words, language, { key: 'desk-confirm-title' }, 100),
    text: plain(words, language, ask, 300),
    confirm: plain(words, language, { key: 'desk-confirm-yes' }, 30),
    deny: plain(words, language, { key: 'desk-cancel' }, 30),
  };
  return { confirm };
}

function button(words: Words, language: Language, { verb, label, value, style, ask }: DeskButton): Button {
  return {
    type: 'button',
    action_id: `case.${verb}`,
    value,
    text: plain(words, language, label, BUTTON_MAX),
    ...(style ? { style } : {}),
    ...confirmation(words, language, ask),
  };
}

function menu(
  words: Words,
  language: Language,
  { more, label, dots, ask }: DeskMenu,
): StaticSelect | Overflow {
  const all = more.map((one) => ({ value: `${one.verb}|${one.value}`, label: one.label }));
  const shared = { action_id: 'case.more', ...confirmation(words, language, ask) };
  if (dots && all.length >= DOTS.min && all.length <= DOTS.max)
    return { type: 'overflow', options: optionsOf(words, language, all), ...shared };
  const placeholder = plain(words, language, label, 150);
  return { type: 'static_select', placeholder, options: optionsOf(words, language, all), ...shared };
}

function select(words: Words, language: Language, one: DeskSelect): StaticSelect {
  const { verb, label, value, pick, initial, ask } = one;
  const all = pick.map(({ id, label: name }) => ({
    value: value === '' ? id : `${id}|${value}`,
    label: name,
  }));
  const options = optionsOf(words, language, all);
  const at = pick.findIndex(({ id }) => id === initial);
  const chosen = options[at];
  return {
    type: 'static_select',
    action_id: `case.${verb}`,
    placeholder: plain(words, language, label, 150),
    options,
    ...(chosen ? { initial_option: chosen } : {}),
    ...confirmation(words, language, ask),
  };
}

/** A button, menu or select by itself, as it stands beside a section. */
export function element(
  words: Words,
  language: Language,
  one: DeskElement,
): Button | StaticSelect | Overflow {
  if ('more' in one) return menu(words, language, one);
  return 'pick' in one ? select(words, language, one) : button(words, language, one);
}

/** Words with something to press at their right. What is too long for one section goes below. */
export function beside(
  words: Words,
  language: Language,
  said: Value,
  one: DeskElement | null | undefined,
): KnownBlock[] {
  const [first, ...rest] = sections(words.value(language, said, 'mrkdwn'));
  if (first?.type !== 'section' || !one) return first ? [first, ...rest] : [];
  return [{ ...first, accessory: element(words, language, one) }, ...rest];
}

/** What can be pressed, in one row; a menu with nothing in it is left out. */
/** @param block its name: with another one Slack forgets what was picked in its menus. */
export function actions(
  words: Words,
  language: Language,
  given: readonly DeskElement[],
  block?: string,
): ActionsBlock[] {
  const filled = given.filter((one) => !('more' in one && one.more.length === 0));
  if (filled.length === 0) return [];
  const elements = filled.map((one) => element(words, language, one));
  return [{ type: 'actions', ...(block === undefined ? {} : { block_id: block }), elements }];
}
