// What a list of blocks may hold, and the ids Slack gives to what has none. Source: docs.slack.dev, "Blocks".

import { inAccessory, inActions, inContext, inInput, plain, text } from './elements.js';
import type { Ids } from './ids.js';
import { isObject, type Json } from './json.js';
import { Refusal } from './refusal.js';
import { anything, byType, fault, flag, list, type Rule, shape, string, url, whole } from './rules.js';

/** Limits of a message and of a modal or Home tab. */
export const MESSAGE_BLOCKS = 50;
export const VIEW_BLOCKS = 100;
/** Undocumented; seen as `msg_blocks_too_long` (slackapi/bolt-js#2509). */
const MESSAGE_TEXT = 13_200;

const block_id = string(255);

const section: Rule = (value, at, report) => {
  if (isObject(value) && value.text === undefined && value.fields === undefined) {
    fault(report, 'must define either `text` or `fields`', at);
  }
  const fields = { text: text(3000), fields: list(text(2000), 10), accessory: inAccessory };
  shape({}, { ...fields, block_id, expand: flag })(value, at, report);
};

const image: Rule = (value, at, report) => {
  if (isObject(value) && value.image_url === undefined && value.slack_file === undefined) {
    fault(report, 'must define either `image_url` or `slack_file`', at);
  }
  const optional = { image_url: url, slack_file: anything, title: plain(2000), block_id };
  shape({ alt_text: string(2000) }, optional)(value, at, report);
};

const block: Rule = byType({
  section,
  image,
  header: shape({ text: plain(150) }, { block_id, level: whole }),
  divider: shape({}, { block_id }),
  context: shape({ elements: list(inContext, 10) }, { block_id }),
  actions: shape({ elements: list(inActions, 25) }, { block_id }),
  input: shape(
    { label: plain(2000), element: inInput },
    { hint: plain(2000), optional: flag, dispatch_action: flag, block_id },
  ),
  markdown: shape({ text: string(12_000) }, { block_id }),
  rich_text: shape({ elements: list(anything, 100, 0) }, { block_id }),
  file: shape({ external_id: string(255), source: string(50) }, { block_id }),
});

/** The interactive elements of a block: those of an actions block, an accessory, an input's element. */
export function elementsOf(entry: Json): Json[] {
  const candidates = entry.type === 'actions' ? entry.elements : [entry.accessory, entry.element];
  return Array.isArray(candidates) ? candidates.filter(isObject).filter((each) => each.type !== 'image') : [];
}

/** block_id is unique in the list, action_id within its block. */
const unique: Rule = (value, at, report) => {
  if (!Array.isArray(value)) return;
  const blockIds = new Set<unknown>();
  value.filter(isObject).forEach((entry, index) => {
    if (entry.block_id !== undefined && blockIds.has(entry.block_id)) {
      fault(report, `\`block_id\` "${entry.block_id}" already exists`, `${at}/${index}/block_id`);
    }
    blockIds.add(entry.block_id);
    const actionIds = new Set<unknown>();
    elementsOf(entry).forEach((element, position) => {
      const id = element.action_id;
      if (id !== undefined && actionIds.has(id)) {
        fault(
          report,
          `\`action_id\` "${id}" already exists`,
          `${at}/${index}/elements/${position}/action_id`,
        );
      }
      actionIds.add(id);
    });
  });
};

/** All faults in a list of blocks that stands at the pointer `at`. */
export function blockFaults(blocks: unknown, at: string, max: number): string[] {
  const report: string[] = [];
  list(block, max, 0)(blocks, at, report);
  unique(blocks, at, report);
  return report;
}

/** Characters in all texts of the blocks, wherever they stand. */
function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + textLength(each), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, field]) =>
      sum + (name === 'text' && typeof field === 'string' ? field.length : textLength(field)),
    0,
  );
}

/** The blocks of a message, or the refusal Slack would send. */
export function messageBlocks(value: unknown): Json[] {
  if (!Array.isArray(value) || !value.every(isObject)) throw new Refusal('invalid_blocks_format');
  const faults = blockFaults(value, '/blocks', MESSAGE_BLOCKS);
  if (faults.length > 0) throw new Refusal('invalid_blocks', faults);
  if (textLength(value) > MESSAGE_TEXT) throw new Refusal('msg_blocks_too_long');
  return value;
}

/** The same blocks, each with a block_id, and each interactive element with an action_id. */
export function withIds(blocks: readonly Json[], ids: Ids): Json[] {
  const name = (element: unknown): unknown =>
    isObject(element) && element.type !== 'image' ? { action_id: ids.short(), ...element } : element;
  return blocks.map((entry) => ({
    block_id: ids.short(),
    ...entry,
    ...(entry.type === 'actions' && Array.isArray(entry.elements) && { elements: entry.elements.map(name) }),
    ...(entry.accessory !== undefined && { accessory: name(entry.accessory) }),
    ...(entry.element !== undefined && { element: name(entry.element) }),
  }));
}

/** Where an action_id stands in these blocks: the first element whose id fits. */
export function findElement(
  blocks: readonly Json[],
  wanted: string | RegExp,
): { block: Json; element: Json } | undefined {
  const fits = (id: unknown): boolean =>
    typeof id === 'string' && (typeof wanted === 'string' ? id === wanted : wanted.test(id));
  for (const entry of blocks) {
    const element = elementsOf(entry).find((each) => fits(each.action_id));
    if (element !== undefined) return { block: entry, element };
  }
  return undefined;
}
