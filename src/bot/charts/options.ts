/** What echarts is told to draw of a picture; nothing moves, and nothing is told by colour alone. */
import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { AriaComponentOption, GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { FAMILY, linesOf } from './fonts.js';
import { HATCHES, INK, PAGE, SERIES, SIZE } from './look.js';
import type { Picture } from './picture.js';

type Option = ComposeOption<
  BarSeriesOption | LineSeriesOption | AriaComponentOption | GridComponentOption | LegendComponentOption
>;

const words = { fontFamily: FAMILY, fontSize: SIZE.label, color: INK.text };
const lookOf = (n: number) => SERIES[n % SERIES.length] ?? SERIES[0];

/** With one place behind the comma at most. */
const shown = (picture: Picture, value: number): string =>
  String(Math.round(value * 10) / 10).replace('.', picture.comma);

const hatched = (n: number) => ({ decal: HATCHES[n % HATCHES.length] as Record<string, unknown> });

/** Numbers upwards; a scale that begins elsewhere than what can be counted would exaggerate. */
const scale = (picture: Picture) => ({
  type: 'value' as const,
  min: picture.bottom,
  ...(picture.top === undefined
    ? { minInterval: 1, splitNumber: 4 }
    : { max: picture.top, interval: picture.top <= 5 ? 1 : picture.top / 4 }),
  axisLabel: { ...words, color: INK.soft, formatter: (value: number) => shown(picture, value) },
  splitLine: { lineStyle: { color: INK.grid } },
});

const alongTime = (picture: Picture) => ({
  type: 'category' as const,
  data: [...picture.labels],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: INK.soft } },
  axisLabel: { ...words, color: INK.soft, hideOverlap: true, margin: 14 },
});

const legendOf = ({ series }: Picture): LegendComponentOption =>
  series.length < 2
    ? { show: false }
    : {
        top: 0,
        left: 0,
        itemWidth: 46,
        itemHeight: 18,
        itemGap: 28,
        textStyle: words,
        data: series.map(({ name }) => name),
        inactiveColor: INK.soft,
      };

/** How far down the number at the end of each line is moved, so that those of nearly the same height can be read. */
function moved(picture: Picture, height: number): number[] {
  const ends = picture.series.map(({ values }) => values.findLast((value) => value !== null) ?? 0);
  const most = picture.top ?? Math.max(1, ...picture.series.flatMap(({ values }) => values.map(Number)));
  const pixels = height / Math.max(1, most - picture.bottom);
  const down = ends.map(() => 0);
  let above = Number.NEGATIVE_INFINITY;
  const order = ends.map((_, n) => n).sort((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0));
  for (const n of order) {
    const y = (most - (ends[n] ?? 0)) * pixels;
    down[n] = Math.max(0, above + SIZE.label - y);
    above = y + (down[n] ?? 0);
  }
  return down;
}

function line(picture: Picture, height: number): LineSeriesOption[] {
  const down = moved(picture, height);
  return picture.series.map(({ name, values }, n) => {
    const { colour, symbol, dash } = lookOf(n);
    const last = values.findLastIndex((value) => value !== null);
    const said = { show: true, formatter: shown(picture, values[last] ?? 0), position: 'right' as const };
    const offset = [0, down[n] ?? 0];
    return {
      type: 'line',
      name,
      symbol,
      symbolSize: 13,
      showAllSymbol: true,
      itemStyle: { color: colour },
      lineStyle: { color: colour, width: 4, type: typeof dash === 'string' ? dash : [...dash] },
      // What was last is what is asked for first.
      data: values.map((value, at) =>
        at === last
          ? { value, label: { ...words, ...said, offset, color: colour, fontWeight: 'bold' } }
          : value,
      ),
    };
  });
}

function bars(picture: Picture): BarSeriesOption[] {
  const isStacked = picture.kind === 'stacked';
  const few = picture.labels.length * (isStacked ? 1 : picture.series.length) <= 24;
  return picture.series.map(({ name, values }, n) => ({
    type: 'bar',
    name,
    ...(isStacked ? { stack: 'all' } : {}),
    barMaxWidth: 64,
    barGap: '8%',
    itemStyle: { color: lookOf(n).colour, ...(picture.series.length > 1 ? hatched(n) : {}) },
    label: {
      ...words,
      show: few && !isStacked,
      position: 'top',
      formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? shown(picture, value) : ''),
    },
    data: values,
  }));
}

/** The sums above the bars, as a series that shows only its words. */
function sums(picture: Picture): BarSeriesOption[] {
  if (picture.kind !== 'stacked') return [];
  const all = picture.labels.map((_, at) =>
    picture.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const label = (sum: number) => ({
    ...words,
    show: sum > 0,
    position: 'top' as const,
    formatter: shown(picture, sum),
  });
  return [
    {
      type: 'bar',
      stack: 'all',
      silent: true,
      itemStyle: { color: 'transparent' },
      data: all.map((sum) => ({ value: 0, label: label(sum) })),
    },
  ];
}

const STEP_WIDTH = 300;

/** The steps from above, each a bar with its words behind it. */
function funnel(picture: Picture): Option {
  const [first] = picture.series;
  const values = picture.labels.map((_, at) => first?.values[at] ?? null);
  const most = picture.top ?? Math.max(1, ...values.map((value) => value ?? 0));
  const label = (at: number) => ({
    ...words,
    show: true,
    position: 'right' as const,
    fontWeight: 'bold' as const,
    formatter: picture.beside[at] ?? shown(picture, values[at] ?? 0),
  });
  return {
    grid: { left: STEP_WIDTH, right: 210, top: 0, bottom: 0 },
    xAxis: { type: 'value', min: 0, max: most, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: picture.labels.map((text) => linesOf(text, SIZE.label, STEP_WIDTH - 20, 2).join('\n')),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK.soft } },
      axisLabel: { ...words, interval: 0, lineHeight: 22, margin: 12 },
    },
    series: [
      {
        type: 'bar',
        barWidth: '62%',
        itemStyle: { color: lookOf(0).colour },
        data: values.map((value, at) => ({ value: value ?? 0, label: label(at) })),
      },
    ],
  };
}

/** @param size of the part of the page that is for the drawing. */
export function optionOf(picture: Picture, size: { height: number }): Option {
  const all = { animation: false, textStyle: words, backgroundColor: 'transparent' };
  if (picture.kind === 'funnel') return { ...all, ...funnel(picture) };
  const top = picture.series.length < 2 ? 26 : 66;
  const height = size.height - top - 46;
  const series = picture.kind === 'line' ? line(picture, height) : [...bars(picture), ...sums(picture)];
  return {
    ...all,
    legend: legendOf(picture),
    grid: { left: 70, right: picture.kind === 'line' ? 50 : 24, top, height },
    xAxis: alongTime(picture),
    yAxis: scale(picture),
    series,
  };
}

export const DRAWN_WIDTH = PAGE.width - 2 * PAGE.edge;
