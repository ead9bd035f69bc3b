/** What a picture of figures shows, without how it is drawn: flows make it of rows, bot/charts draws it. */
import { z } from 'zod';
import type { Value } from '../../words/phrase.js';

// Written by our own turn; the words inside are checked when they are rendered.
const value = z.custom<Value>((given) => given !== undefined && given !== null);

export const CHART_KINDS = ['line', 'bars', 'stacked', 'funnel'] as const;

export const Chart = z.object({
  kind: z.enum(CHART_KINDS),
  title: value,
  /** What is counted, below the title: "hours", "people". */
  unit: value,
  /** Along the first axis; of a funnel its steps. */
  labels: z.array(value),
  /** A number for each label; null where there is none, or none that may be shown. A funnel has one series. */
  series: z.array(z.object({ name: value, values: z.array(z.number().nullable()) })),
  /** Of a funnel: what stands behind each bar. */
  beside: z.array(value).default([]),
  /** Where the scale begins and ends; from nothing on, and by the numbers, where they are missing. */
  bottom: z.number().optional(),
  top: z.number().optional(),
  notes: z.array(value).default([]),
  /** The same for whoever hears it read. */
  alt: value,
});
export type Chart = z.infer<typeof Chart>;
