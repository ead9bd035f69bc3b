/** A chart with its words said, as the thread that draws it gets it. */
import { z } from 'zod';
import { CHART_KINDS, type Chart } from '../../flows/reports/chart.js';
import type { Language } from '../../words/language.js';
import type { Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';

export const Picture = z.object({
  kind: z.enum(CHART_KINDS),
  title: z.string(),
  unit: z.string(),
  labels: z.array(z.string()),
  series: z.array(z.object({ name: z.string(), values: z.array(z.number().nullable()) })),
  beside: z.array(z.string()),
  bottom: z.number().default(0),
  top: z.number().optional(),
  notes: z.array(z.string()),
  /** The sign between whole numbers and tenths. */
  comma: z.string(),
});
export type Picture = z.infer<typeof Picture>;

/** The sign in which a language writes half a thing. */
const commaOf = (language: Language): string =>
  new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

export function pictureOf(words: Words, language: Language, chart: Chart): Picture {
  const text = (said: Value): string => words.value(language, said, 'plain');
  const { kind, bottom = 0, top } = chart;
  return {
    kind,
    title: text(chart.title),
    unit: text(chart.unit),
    labels: chart.labels.map(text),
    series: chart.series.map(({ name, values }) => ({ name: text(name), values })),
    beside: chart.beside.map(text),
    bottom,
    ...(top === undefined ? {} : { top }),
    notes: chart.notes.map(text),
    comma: commaOf(language),
  };
}
