// The elements of Block Kit with which one acts at once: buttons, menus, dates; with Slack's "are you sure?".

import { useState } from 'preact/hooks';
import { type Json, listIn, objectIn, textIn, wordsIn } from '../state/json.js';
import { useWords } from '../state/use-words.js';
import { ActButton } from '../ui/act-button.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import { Confirm } from './confirm.js';
import { optionsOf } from './inputs.js';

export type Press = (action: { action_id: string; value?: string }) => Promise<unknown>;

export function Element({ element, press }: { element: Json; press: Press }) {
  const { desk } = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const action_id = textIn(element.action_id);
  const confirm = objectIn(element.confirm);
  const go = (value?: string) => press({ action_id, ...(value !== undefined && { value }) });
  const act = (value?: string) => (confirm ? setAsked(value ?? '') : go(value));
  const options = listIn(element.options);
  // Several buttons of one view may do the same, each about something else.
  const own = typeof element.value === 'string' ? element.value : undefined;
  const question = confirm && asked !== null && (
    <Confirm
      confirm={confirm}
      onYes={() => {
        setAsked(null);
        return go(element.type === 'button' ? own : asked);
      }}
      onNo={() => setAsked(null)}
    />
  );
  switch (element.type) {
    case 'button':
      return (
        <>
          <ActButton class={`block-button ${textIn(element.style)}`} act={() => act(own)}>
            {wordsIn(element.text)}
          </ActButton>
          {question}
        </>
      );
    case 'overflow':
      return (
        <>
          <Menu
            label={desk.options}
            items={options.map((option) => ({
              label: wordsIn(option.text),
              act: () => act(textIn(option.value)),
            }))}
          >
            <Icon name="dots" />
          </Menu>
          {question}
        </>
      );
    case 'static_select':
    case 'users_select':
    case 'radio_buttons':
      return (
        <>
          <Select element={element} onChoose={(value) => act(value)} />
          {question}
        </>
      );
    case 'datepicker':
    case 'timepicker':
      return (
        <input
          type={element.type === 'datepicker' ? 'date' : 'time'}
          aria-label={wordsIn(element.placeholder) || desk.choose}
          value={textIn(element.initial_date ?? element.initial_time)}
          onChange={(event) => act(event.currentTarget.value)}
        />
      );
    default:
      return null;
  }
}

interface SelectProps {
  element: Json;
  onChoose: (value: string) => unknown;
}

function Select({ element, onChoose }: SelectProps) {
  const { desk } = useWords();
  const label = wordsIn(element.placeholder) || desk.choose;
  const initial = objectIn(element.initial_option)?.value ?? element.initial_user;
  return (
    <select
      aria-label={label}
      value={textIn(initial)}
      onChange={(event) => event.currentTarget.value !== '' && onChoose(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {optionsOf(element).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
