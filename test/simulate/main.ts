/** `npm run simulate`: plays a year and prints on one page what happened and which rules held; ends with 1 where one was broken. */
import { inMemory } from '../in-memory.js';
import { summary } from './summary.js';
import { A_YEAR, Year } from './year.js';

Object.assign(process.env, inMemory());

const seed = Number(process.env.SIMULATE_SEED ?? Math.floor(Math.random() * 1_000_000));
const weeks = Number(process.env.SIMULATE_WEEKS ?? A_YEAR.weeks);

const from = performance.now();
const year = new Year(seed, { ...A_YEAR, weeks });
while (await year.week()) process.stderr.write('.');
process.stderr.write('\n');
const { text, holds } = summary(year, seed, (performance.now() - from) / 1000);
process.stdout.write(text);
year.close();
process.exitCode = holds ? 0 : 1;
