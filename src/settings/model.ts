/** Whose model may help, if any, and how often it may be asked. */
import { z } from 'zod';
import type { Draft } from './environment.js';
import { isLoopback } from './fields.js';

/** The model that may help, where there is one: whose it is, and how often it may be asked. */
export const ModelOperator = z
  .strictObject({
    /** Who runs it and where (ISO 3166), as the person reads it before agreeing. */
    provider: z.string().trim().min(1).max(60).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be two capital letters such as DE')
      .optional(),
    /** It runs on the operator's own machines: recordings may be turned into words without a further consent (R31). */
    local: z.boolean().default(false),
    /** Requests a day: for one person, and for all together. */
    requests_a_day_person: z.number().int().min(1).max(10_000).default(60),
    requests_a_day: z.number().int().min(1).max(1_000_000).default(2000),
    /** Whether helpers may have a message of an urgent case translated, one by one (R14). */
    translate_urgent: z.boolean().default(false),
  })
  .prefault({});

const OPENAI = { provider: 'OpenAI', country: 'US' } as const;

/** Whose program it is, as far as that is known without being told; null where somebody must tell. */
function knownProvider(base: string | undefined): { provider: string; country: string } | null {
  if (base === undefined || new URL(base).hostname === 'api.openai.com') return OPENAI;
  return isLoopback(base) ? { provider: new URL(base).host, country: 'DE' } : null;
}

/** The model as the service uses it; null without a key and an address, and then nothing of it is loaded. */
export function modelFor(
  { OPENAI_API_KEY: key, OPENAI_BASE_URL: base, MODEL_CHAT: chat, MODEL_TRANSCRIBE: transcribe }: Draft,
  { provider, country, ...rest }: z.infer<typeof ModelOperator>,
  file: string,
  problems: string[],
) {
  if (key === undefined && base === undefined) return null;
  const known = knownProvider(base);
  // People agree to a provider by name: a wrong one would make their yes worthless.
  if (!known && (provider === undefined || country === undefined))
    problems.push(`${file}: model.provider and model.country must say whose OPENAI_BASE_URL is and where`);
  if (rest.local && base === undefined)
    problems.push(`${file}: model.local needs the OPENAI_BASE_URL of the operator's own server`);
  return {
    key: key ?? 'none',
    base,
    chat: chat ?? '',
    transcribe: transcribe ?? '',
    provider: provider ?? known?.provider ?? '',
    country: country ?? known?.country ?? '',
    ...rest,
  };
}
export type ModelSettings = NonNullable<ReturnType<typeof modelFor>>;
