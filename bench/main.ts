/** `npm run bench [name …]`: what is fast, measured; each figure with what it is compared to in the same run. */
import { cpus } from 'node:os';
import { benchAnswers } from './answers.js';
import { benchBroadcast } from './broadcast.js';
import { benchDesk } from './desk.js';
import { benchHome } from './home.js';
import { benchImport } from './import.js';
import { benchNotice } from './notice.js';
import { benchSlack } from './slack.js';
import { benchStartup } from './startup.js';
import { benchThroughput } from './throughput.js';
import { benchWants } from './wants.js';

const BENCHES: Record<string, () => Promise<string[]>> = {
  throughput: benchThroughput,
  startup: benchStartup,
  notice: benchNotice,
  broadcast: benchBroadcast,
  slack: benchSlack,
  desk: benchDesk,
  answers: benchAnswers,
  home: benchHome,
  wants: benchWants,
  import: benchImport,
};

const wanted = process.argv.slice(2);
console.log(`node ${process.version}, ${cpus().length} cores`);
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const line of await run()) console.log(`  ${line}`);
}
process.exit(0);
