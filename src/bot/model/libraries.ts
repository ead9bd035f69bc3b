/** The one file that loads OpenAI's SDK and LangChain; it is imported when a model is first asked, and never before. */
import { ChatOpenAI } from '@langchain/openai';
import OpenAI, { toFile } from 'openai';
import type { z } from 'zod';
import type { ModelSettings } from '../../settings/model.js';

/** One question with a structured answer. */
export type Chat = {
  readonly system: string;
  readonly input: unknown;
  readonly shape: z.ZodObject;
  /** The name of the shape, as the model sees it. */
  readonly name: string;
  readonly maxTokens: number;
};
export type Recording = { readonly bytes: Buffer; readonly name: string };

export type Libraries = {
  chat: (chat: Chat, signal: AbortSignal) => Promise<unknown>;
  transcribe: (recording: Recording, signal: AbortSignal) => Promise<string>;
};

/** One try each: whoever asks counts and repeats. */
const ONCE = { maxRetries: 0 } as const;

export function openLibraries({ key, base, chat: model, transcribe }: ModelSettings): Libraries {
  const address = base === undefined ? {} : { baseURL: base };
  const client = new OpenAI({ apiKey: key, ...address, ...ONCE });
  return {
    chat: async ({ system, input, shape, name, maxTokens }, signal) => {
      const llm = new ChatOpenAI({ model, apiKey: key, configuration: address, maxTokens, ...ONCE });
      const structured = llm.withStructuredOutput(shape, { name, method: 'jsonSchema', strict: true });
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content: JSON.stringify(input) },
      ];
      return shape.parse(await structured.invoke(messages, { signal }));
    },
    transcribe: async ({ bytes, name }, signal) => {
      const file = await toFile(bytes, name);
      const { text } = await client.audio.transcriptions.create({ file, model: transcribe }, { signal });
      return text;
    },
  };
}
