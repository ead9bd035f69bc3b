/** What stands in the fields of a view that Slack sends, and what was picked in a menu. Pure; all that is malformed is left out. */
import { z } from 'zod';

const MOST = 40_000;
const text = z.string().max(MOST);
const Option = z.object({ value: text });

/** What an element can hold, whichever it is. */
const Held = z.object({
  value: text.nullish(),
  selected_option: Option.nullish(),
  selected_options: z.array(Option).nullish(),
  selected_user: z
    .string()
    .regex(/^[UW][A-Z0-9]{1,30}$/)
    .nullish(),
  selected_date: z.iso.date().nullish(),
  /** UTC seconds. */
  selected_date_time: z.number().int().positive().max(9_999_999_999).nullish(),
});

/** Our fields have the action `value`; a menu among the buttons of a modal has another, and is none of them. */
const Field = z.object({ value: Held });
export const State = z.object({ values: z.record(z.string(), Field.optional().catch(undefined)) });

export const Picked = Held.extend({ action_id: z.string() });

function held(of: z.infer<typeof Held>): string {
  if (of.selected_options) return of.selected_options.map(({ value }) => value).join(',');
  if (typeof of.selected_date_time === 'number') return String(of.selected_date_time * 1000);
  return of.selected_option?.value ?? of.selected_user ?? of.selected_date ?? of.value ?? '';
}

/** The id of the field in a block: what stands behind a point only makes the block new to Slack. */
const fieldIn = (block: string): string => block.split('.', 1)[0] ?? '';

/** The block of the field with that id, or of the first field; undefined when nothing can be filled in. */
export function blockOf(state: z.infer<typeof State> | undefined, id: string): string | undefined {
  const blocks = Object.entries(state?.values ?? {}).flatMap(([block, field]) => (field ? [block] : []));
  return blocks.find((block) => fieldIn(block) === id) ?? blocks[0];
}

/** What stands in the fields, by their ids; an empty string where nothing does. */
export function fieldsOf(state: z.infer<typeof State> | undefined): Record<string, string> {
  const filled = Object.entries(state?.values ?? {});
  return Object.fromEntries(
    filled.flatMap(([id, field]) => (field ? [[fieldIn(id), held(field.value)]] : [])),
  );
}

/** `case.<verb>` */
export const verbIn = (id: string): string | null => /^case\.([a-z]{1,20})$/.exec(id)?.[1] ?? null;

/** `claim|case:12` in two. */
function halves(picked: string): [first: string, rest: string] {
  const at = picked.indexOf('|');
  return at < 0 ? [picked, ''] : [picked.slice(0, at), picked.slice(at + 1)];
}

/** The verb of a press with its value, what was chosen of several, and whether it was picked in a menu; null when it is none of ours. */
export function pickedOf(
  action: z.infer<typeof Picked>,
): { verb: string; value: string; choice: string | null; menu?: true } | null {
  const verb = verbIn(action.action_id);
  if (verb === null) return null;
  const { value, action_id: _, ...menu } = action;
  if (typeof value === 'string') return { verb, value: value.slice(0, 2000), choice: null };
  const [first, rest] = halves(held(menu));
  if (verb !== 'more') return { verb, value: rest, choice: Object.keys(menu).length > 0 ? first : null };
  const named = verbIn(`case.${first}`);
  return named === null ? null : { verb: named, value: rest, choice: null, menu: true };
}
