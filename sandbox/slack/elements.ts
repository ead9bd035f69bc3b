// What Block Kit elements may hold. Source: docs.slack.dev, "Block Kit reference" (elements, composition objects).

import { anything, byType, flag, list, oneOf, type Rule, shape, string, url, whole } from './rules.js';

const textFields = (max: number): Rule =>
  shape({ type: anything, text: string(max) }, { emoji: flag, verbatim: flag });

/** `plain_text` only. */
export const plain = (max: number): Rule => byType({ plain_text: textFields(max) });

/** `plain_text` or `mrkdwn`. */
export const text = (max: number): Rule => byType({ plain_text: textFields(max), mrkdwn: textFields(max) });

export const actionId = string(255);

const confirm = shape(
  { title: plain(100), text: text(300), confirm: plain(30), deny: plain(30) },
  { style: oneOf('primary', 'danger') },
);

const option = shape({ text: text(75), value: string(150) }, { description: text(75), url });
const optionGroup = shape({ label: plain(75), options: list(option, 100) });
const dispatchConfig = shape({}, { trigger_actions_on: list(string(50), 2) });

const basics = { action_id: actionId, confirm, focus_on_load: flag };
const hinted = { ...basics, placeholder: plain(150) };
const typed = { ...hinted, dispatch_action_config: dispatchConfig };
const several = { max_selected_items: whole };

const staticOptions = { options: list(option, 100), option_groups: list(optionGroup, 100) };
const filter = shape(
  {},
  { include: anything, exclude_external_shared_channels: flag, exclude_bot_users: flag },
);

const button = shape(
  { text: plain(75) },
  {
    action_id: actionId,
    confirm,
    url,
    value: string(2000, 0),
    style: oneOf('primary', 'danger'),
    accessibility_label: string(75),
  },
);

const image = shape({ alt_text: string(2000) }, { image_url: url, slack_file: anything });

const textInput = {
  initial_value: string(3000, 0),
  multiline: flag,
  min_length: whole,
  max_length: whole,
};

/** Elements that a person can work with. */
const interactive: Record<string, Rule> = {
  button,
  static_select: shape({}, { ...hinted, ...staticOptions, initial_option: option }),
  multi_static_select: shape(
    {},
    { ...hinted, ...several, ...staticOptions, initial_options: list(option, 100) },
  ),
  external_select: shape({}, { ...hinted, initial_option: option, min_query_length: whole }),
  users_select: shape({}, { ...hinted, initial_user: string(50) }),
  multi_users_select: shape({}, { ...hinted, ...several, initial_users: list(string(50), 100) }),
  conversations_select: shape(
    {},
    {
      ...hinted,
      initial_conversation: string(50),
      default_to_current_conversation: flag,
      response_url_enabled: flag,
      filter,
    },
  ),
  channels_select: shape({}, { ...hinted, initial_channel: string(50), response_url_enabled: flag }),
  overflow: shape({ options: list(option, 5) }, basics),
  datepicker: shape({}, { ...hinted, initial_date: string(10) }),
  timepicker: shape({}, { ...hinted, initial_time: string(5), timezone: string(60) }),
  datetimepicker: shape({}, { ...basics, initial_date_time: whole }),
  checkboxes: shape({ options: list(option, 10) }, { ...basics, initial_options: list(option, 10) }),
  radio_buttons: shape({ options: list(option, 10) }, { ...basics, initial_option: option }),
};

/** Elements with which a person enters words, numbers or files: only in an `input` block. */
const entry: Record<string, Rule> = {
  plain_text_input: shape({}, { ...typed, ...textInput }),
  email_text_input: shape({}, { ...typed, initial_value: string(3000, 0) }),
  url_text_input: shape({}, { ...typed, initial_value: string(3000, 0) }),
  number_input: shape(
    { is_decimal_allowed: flag },
    { ...typed, initial_value: string(50, 0), min_value: string(50), max_value: string(50) },
  ),
  rich_text_input: shape({}, { ...typed, initial_value: anything }),
  file_input: shape({}, { ...basics, filetypes: list(string(20), 50), max_files: whole }),
};

const { button: _button, overflow: _overflow, ...choices } = interactive;

export const inActions: Rule = byType(interactive);
export const inAccessory: Rule = byType({ ...interactive, image });
export const inInput: Rule = byType({ ...choices, ...entry });
export const inContext: Rule = byType({
  image,
  plain_text: textFields(3000),
  mrkdwn: textFields(3000),
});
