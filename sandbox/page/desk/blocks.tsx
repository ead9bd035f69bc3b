// Block Kit: the blocks of a message, a modal or the Home tab. Fields of a modal are in inputs.tsx.

import type { ComponentChildren } from 'preact';
import { type Json, listIn, objectIn, textIn, wordsIn } from '../state/json.js';
import { Mrkdwn } from '../text/mrkdwn.js';
import { nameOf } from './acts.js';
import { Element, type Press } from './elements.js';

interface Props {
  blocks: readonly Json[];
  press: Press;
  /** Draws an input block; without it input blocks are left out. */
  input?: (block: Json) => ComponentChildren;
}

export function Blocks({ blocks, press, input }: Props) {
  return (
    <>
      {blocks.map((block, at) => (
        <Block key={textIn(block.block_id) || at} block={block} press={press} input={input} />
      ))}
    </>
  );
}

/** A text object: mrkdwn with its marks, plain_text as it is. */
export function Text({ of }: { of: unknown }) {
  const text = objectIn(of);
  if (!text) return null;
  const words = textIn(text.text);
  return <>{text.type === 'mrkdwn' ? <Mrkdwn text={words} names={nameOf} /> : words}</>;
}

function Block({ block, press, input }: { block: Json; press: Press; input: Props['input'] }) {
  switch (block.type) {
    case 'header':
      return (
        <h3 class="block-header" dir="auto">
          {wordsIn(block.text)}
        </h3>
      );
    case 'section':
      return <Section block={block} press={press} />;
    case 'divider':
      return <hr />;
    case 'context':
      return (
        <p class="context" dir="auto">
          {listIn(block.elements).map((element, at) => (
            <span key={at}>
              {element.type === 'image' ? textIn(element.alt_text) : <Text of={element} />}{' '}
            </span>
          ))}
        </p>
      );
    case 'actions':
      return (
        <div class="actions">
          {listIn(block.elements).map((element) => (
            <Element key={textIn(element.action_id)} element={element} press={press} />
          ))}
        </div>
      );
    case 'image':
      return <p class="context">{wordsIn(block.title) || textIn(block.alt_text)}</p>;
    case 'markdown':
      return (
        <p class="mrkdwn" dir="auto">
          {textIn(block.text)}
        </p>
      );
    case 'input':
      return <>{input?.(block)}</>;
    default:
      return null;
  }
}

function Section({ block, press }: { block: Json; press: Press }) {
  const fields = listIn(block.fields);
  const accessory = objectIn(block.accessory);
  return (
    <div class="section">
      <div class="mrkdwn" dir="auto">
        <Text of={block.text} />
        {fields.length > 0 && (
          <div class="fields">
            {fields.map((field, at) => (
              <div key={at}>
                <Text of={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && <Element element={accessory} press={press} />}
    </div>
  );
}
