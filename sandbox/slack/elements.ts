// What Block Kit elements may hold. Source: docs.slack.dev, "Block Kit reference" (elements, composition objects).

import { isObject } from './json.js';
import {
  anything,
  byType,
  fault,
  flag,
  formed,
  list,
  oneOf,
  type Rule,
  shape,
  string,
  url,
  whole,
} from './rules.js';

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

const date = formed(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date of the form YYYY-MM-DD');
const time = formed(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the form HH:mm');
/** UTC seconds in ten digits. */
const moment: Rule = (value, at, report) => {
  if (!Number.isInteger(value) || String(value).length !== 10) {
    fault(report, 'must be a UNIX timestamp of 10 digits', at);
  }
};

/** A menu whose start values are among its options; those of a static menu stand in one of two fields. */
function menu(rule: Rule): Rule {
  return (value, at, report) => {
    rule(value, at, report);
    if (!isObject(value)) return;
    const { options, option_groups: groups, initial_option: one, initial_options: several } = value;
    if ((options === undefined) === (groups === undefined)) {
      fault(report, 'must define either `options` or `option_groups`', at);
    }
    const lists = Array.isArray(groups) ? groups.filter(isObject).map((group) => group.options) : [options];
    const known = lists
      .flat()
      .filter(isObject)
      .map((each) => each.value);
    const initial = [
      ...(isObject(one) ? [one] : []),
      ...(Array.isArray(several) ? several.filter(isObject) : []),
    ];
    if (initial.some((each) => !known.includes(each.value))) {
      fault(report, 'must be one of the options', `${at}/initial_option${one === undefined ? 's' : ''}`);
    }
    if (new Set(known).size < known.length) fault(report, 'option values must be unique', at);
  };
}
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
  static_select: menu(shape({}, { ...hinted, ...staticOptions, initial_option: option })),
  multi_static_select: menu(
    shape({}, { ...hinted, ...several, ...staticOptions, initial_options: list(option, 100) }),
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
  datepicker: shape({}, { ...hinted, initial_date: date }),
  timepicker: shape({}, { ...hinted, initial_time: time, timezone: string(60) }),
  datetimepicker: shape({}, { ...basics, initial_date_time: moment }),
  checkboxes: menu(shape({ options: list(option, 10) }, { ...basics, initial_options: list(option, 10) })),
  radio_buttons: menu(shape({ options: list(option, 10) }, { ...basics, initial_option: option })),
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
const { multi_static_select: _options, multi_users_select: _users, ...inRow } = interactive;
const { datetimepicker: _moment, ...beside } = interactive;

export const inActions: Rule = byType(inRow);
export const inAccessory: Rule = byType({ ...beside, image });
export const inInput: Rule = byType({ ...choices, ...entry });
export const inContext: Rule = byType({
  image,
  plain_text: textFields(3000),
  mrkdwn: textFields(3000),
});
