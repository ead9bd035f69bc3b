/** `helpcenter report`: the report as files, for whoever has to pass it on; reads the database and writes nothing to it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureOf } from '../bot/charts/picture.js';
import { groundFor } from '../bot/core.js';
import { rowsOf } from '../db/rows.js';
import { sheetOf } from '../flows/homes/ledger/sheet.js';
import { lookAt } from '../flows/overview/look.js';
import { figuresOf } from '../flows/reports/figures.js';
import { lastDay, readPeriod } from '../flows/reports/period.js';
import { picturesOf } from '../flows/reports/pictures.js';
import { sheetOfReport } from '../flows/reports/sheet.js';
import { readSettings } from '../settings.js';
import { type Around, UsageError } from './command.js';
import { withStore } from './store.js';

const USAGE = 'report FOLDER [weeks, or a month such as 2026-11 that has begun]';

/** Writes the numbers as CSV and the pictures as PNG into a folder, over nothing that is there. @throws UsageError */
export async function report(
  [folder, words = '', ...rest]: readonly string[],
  around: Around,
): Promise<number> {
  if (!folder || rest.length > 0) throw new UsageError(USAGE);
  const settings = readSettings(around.env);
  const { drawn } = await import('../bot/charts/draw.js');
  const files = withStore(around, (store) => {
    const ground = groundFor(settings, rowsOf(store));
    const look = lookAt(ground, Date.now());
    const period = readPeriod(words, look.today);
    if (!period) throw new UsageError(USAGE);
    const figures = figuresOf(look, period);
    const day = lastDay(period);
    const pictures = picturesOf(figures).map(({ name, chart }): [string, string | Buffer] => [
      `${name}-${day}.png`,
      drawn(pictureOf(ground.words, settings.STAFF_LANGUAGE, chart)),
    ]);
    const sheets: [string, string][] = [
      [`report-${day}.csv`, sheetOfReport(figures)],
      [`fairness-${look.today}.csv`, sheetOf(ground.rows, look.today)],
    ];
    return [...sheets, ...pictures];
  });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content, { flag: 'wx' });
    around.print(join(folder, name));
  }
  return 0;
}
