/** Turns what was stored into a request of the right kind, and checks its shape once more at this edge. */
import type { z } from 'zod';
import type { Ask } from '../../db/asks.js';
import {
  AnswerSend,
  AnswerShape,
  Stored,
  SummarySend,
  SummaryShape,
  TranscribeSend,
  TranslateSend,
  TranslationShape,
} from '../../flows/model/shapes.js';
import { type ModelPrompt, modelPrompt, nameForModel } from '../../words/model-prompts.js';
import type { Download } from '../transfer.js';
import type { Libraries } from './libraries.js';

/** Fetches a recording by the platform's reference. */
export type Fetch = (file: string, signal: AbortSignal) => Promise<Download>;

/** A recording is held in memory while it goes on; half an hour of speech fits. */
const RECORDING_MAX = 8 * 1024 * 1024;

class TooLarge extends Error {
  override name = 'TooLarge';
}

async function bytesOf({ body }: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > RECORDING_MAX) throw new TooLarge(`recording above ${RECORDING_MAX} bytes`);
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}

const chat = (prompt: ModelPrompt, name: string, shape: z.ZodObject, input: unknown) => ({
  system: prompt.text,
  maxTokens: prompt.max_tokens,
  name,
  shape,
  input,
});

/** Makes the one request that `ask` is about. @returns what came, in its shape. */
export async function perform(
  ask: Ask,
  libraries: Libraries,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<unknown> {
  const { send } = Stored.parse(ask.payload);
  if (ask.kind === 'transcribe') {
    const { file, name } = TranscribeSend.parse(send);
    const bytes = await bytesOf(await fetch(file, signal));
    return { text: await libraries.transcribe({ bytes, name }, signal) };
  }
  if (ask.kind === 'answer') {
    const input = AnswerSend.parse(send);
    const named = { ...input, language: nameForModel(input.language) };
    return libraries.chat(chat(modelPrompt('answer'), 'answer', AnswerShape, named), signal);
  }
  if (ask.kind === 'summary') {
    const input = SummarySend.parse(send);
    const named = { ...input, language: nameForModel(input.language) };
    return libraries.chat(chat(modelPrompt('summary'), 'summary', SummaryShape, named), signal);
  }
  const { from, to, text } = TranslateSend.parse(send);
  const prompt = ask.kind === 'back' ? modelPrompt('back-translate') : modelPrompt('translate', { from, to });
  const named = { from: nameForModel(from), to: nameForModel(to), text };
  return libraries.chat(chat(prompt, 'translation', TranslationShape, named), signal);
}
