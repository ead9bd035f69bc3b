// The fields of a modal, each under its block_id as the local Slack reads them.

import type { ComponentChildren } from 'preact';
import { type Json, listIn, objectIn, textIn, wordsIn } from '../state/json.js';
import { parts } from '../state/parts.js';
import { useWords } from '../state/use-words.js';

interface Props {
  block: Json;
  /** What was typed or picked before the view was drawn anew. */
  entered: string | undefined;
  error: string | undefined;
}

/** What a field shows about itself. */
interface About {
  id: string;
  name: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

/** Seconds of UTC as a field for day and time shows them, in the visitor's own time zone. */
function localMoment(seconds: number): string {
  const away = new Date(seconds * 1000).getTimezoneOffset() * 60;
  return new Date((seconds - away) * 1000).toISOString().slice(0, 16);
}

/** What stands in the fields of a view, by block_id: several values joined by commas, a moment in seconds of UTC. */
export function enteredIn(form: HTMLFormElement, blocks: readonly Json[]): Record<string, string> {
  const data = new FormData(form);
  const fields = blocks.filter(({ type }) => type === 'input');
  return Object.fromEntries(
    fields.map((block) => {
      const id = textIn(block.block_id);
      const value = data.getAll(id).map(String).join(',');
      const isMoment = objectIn(block.element)?.type === 'datetimepicker';
      return [id, isMoment && value !== '' ? String(Date.parse(value) / 1000) : value];
    }),
  );
}

export function InputField({ block, entered, error }: Props) {
  const element = objectIn(block.element) ?? {};
  const name = textIn(block.block_id);
  const id = `field-${name}`;
  const about = { id, name, 'aria-describedby': `about-${name}`, 'aria-invalid': error !== undefined };
  const isGroup = element.type === 'checkboxes' || element.type === 'radio_buttons';
  const label = wordsIn(block.label);
  const note = (
    <p id={`about-${name}`} class="about">
      <span class="problem" role="alert">
        {error}
      </span>
      <span>{wordsIn(block.hint)}</span>
    </p>
  );
  if (isGroup) {
    return (
      <fieldset class="field" aria-describedby={`about-${name}`}>
        <legend>{label}</legend>
        <Choices element={element} name={name} entered={entered} />
        {note}
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Field element={element} about={about} entered={entered} />
      {note}
    </div>
  );
}

interface FieldProps {
  element: Json;
  about: About;
  entered: string | undefined;
}

function Field({ element, about, entered }: FieldProps) {
  const initial = entered ?? textIn(element.initial_value ?? element.initial_date ?? element.initial_time);
  const placeholder = wordsIn(element.placeholder);
  if (element.type === 'plain_text_input' && element.multiline === true) {
    // Uncontrolled: what is typed stays when the app objects.
    return <textarea rows={5} dir="auto" {...about} defaultValue={initial} placeholder={placeholder} />;
  }
  if (textIn(element.type).includes('select'))
    return <Select element={element} about={about} entered={entered} />;
  const given = { ...about, defaultValue: initial, placeholder };
  if (element.type === 'datepicker') return <input type="date" {...given} />;
  if (element.type === 'datetimepicker') {
    const seconds = Number(entered ?? element.initial_date_time ?? 0);
    return <input type="datetime-local" {...about} defaultValue={seconds > 0 ? localMoment(seconds) : ''} />;
  }
  if (element.type === 'timepicker') return <input type="time" {...given} />;
  if (element.type === 'number_input') return <input type="number" {...given} />;
  return <input type="text" dir="auto" {...given} />;
}

/** What a menu offers; of people and channels those that the sandbox has. */
export function optionsOf(element: Json): { value: string; label: string }[] {
  const { staff, channel } = parts.get();
  const kind = textIn(element.type);
  if (kind.includes('users')) return staff.map(({ id, name }) => ({ value: id, label: name }));
  if (kind.includes('channels') || kind.includes('conversations')) {
    return channel.map(({ id, name }) => ({ value: id, label: `#${name}` }));
  }
  const groups = listIn(element.option_groups).flatMap((group) => listIn(group.options));
  return [...listIn(element.options), ...groups].map((option) => ({
    value: textIn(option.value),
    label: wordsIn(option.text),
  }));
}

function initialOf(element: Json, entered: string | undefined): string[] {
  if (entered !== undefined) return entered.split(',');
  const one = objectIn(element.initial_option)?.value ?? element.initial_user ?? element.initial_channel;
  return [textIn(one), ...listIn(element.initial_options).map(({ value }) => textIn(value))].filter(Boolean);
}

function Select({ element, about, entered }: FieldProps) {
  const { desk } = useWords();
  const initial = initialOf(element, entered);
  const isSeveral = textIn(element.type).startsWith('multi');
  return (
    <select {...about} multiple={isSeveral}>
      {!isSeveral && <option value="">{wordsIn(element.placeholder) || desk.choose}</option>}
      {optionsOf(element).map(({ value, label }) => (
        <option key={value} value={value} selected={initial.includes(value)}>
          {label}
        </option>
      ))}
    </select>
  );
}

interface ChoicesProps {
  element: Json;
  name: string;
  entered: string | undefined;
}

function Choices({ element, name, entered }: ChoicesProps): ComponentChildren {
  const initial = initialOf(element, entered);
  const type = element.type === 'checkboxes' ? 'checkbox' : 'radio';
  return optionsOf(element).map(({ value, label }) => (
    <label key={value} class="choice">
      <input type={type} name={name} value={value} defaultChecked={initial.includes(value)} /> {label}
    </label>
  ));
}
