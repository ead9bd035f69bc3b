// What a modal or Home tab may hold. Source: docs.slack.dev, "Modal views", "Home tab views".

import { blockFaults, VIEW_BLOCKS } from './blocks.js';
import { plain } from './elements.js';
import { isObject, type Json } from './json.js';
import { Refusal } from './refusal.js';
import { anything, fault, flag, type Rule, shape, string } from './rules.js';

/** Slack's limit of a whole view. */
const VIEW_BYTES = 250_000;

const shared: Record<string, Rule> = {
  private_metadata: string(3000, 0),
  callback_id: string(255, 0),
  external_id: string(255, 0),
};

const modal = shape(
  { title: plain(24), blocks: anything },
  {
    ...shared,
    submit: plain(24),
    close: plain(24),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
);
const home = shape({ blocks: anything }, shared);

/** A view of the wanted type, or the refusal Slack would send. */
export function checkView(value: unknown, type: 'modal' | 'home'): Json & { blocks: Json[] } {
  const report: string[] = [];
  if (!isObject(value)) throw new Refusal('invalid_arguments', ['must be an object [json-pointer:/view]']);
  if (value.type === undefined) fault(report, 'missing required field: type', '/view');
  else if (value.type !== type) fault(report, `must be a valid view type: ${type}`, '/view/type');
  (type === 'modal' ? modal : home)(value, '/view', report);
  const blocks: unknown = value.blocks ?? [];
  report.push(...blockFaults(blocks, '/view/blocks', VIEW_BLOCKS));
  const entries = Array.isArray(blocks) ? blocks.filter(isObject) : [];
  if (type === 'modal' && value.submit == null && entries.some((entry) => entry.type === 'input')) {
    fault(report, 'must define `submit` to use an `input` block in modals', '/view');
  }
  if (report.length > 0) throw new Refusal('invalid_arguments', report);
  if (Buffer.byteLength(JSON.stringify(value)) > VIEW_BYTES) throw new Refusal('view_too_large');
  return { ...value, blocks: entries };
}
