/** What a turn stands on, over real rows and without a service: for tests that play thousands of events. */
import { expect } from 'vitest';
import { KEPT_DAYS } from '../../src/db/retention.js';
import type { Rows } from '../../src/db/rows.js';
import { Knowledge } from '../../src/flows/answers/knowledge.js';
import { CHECK_RULES } from '../../src/flows/care/schedule.js';
import { Office, parseOpenings } from '../../src/flows/office.js';
import { parseQuietHours, Quiet } from '../../src/flows/quiet.js';
import type { Ground } from '../../src/flows/turn.js';
import { Words } from '../../src/words/words.js';

const ZONE = 'Europe/Berlin';
const TARGET = { first: 60, next: 60 };

/** A desk of one help and one urgent channel, open day and night unless `hours` says otherwise. */
export function groundOf(rows: Rows, { hours = 'Mon-Sun 00:00-24:00', quiet = '21:00-08:00' } = {}): Ground {
  const fixed = { operator: '', hours: '', address: '', contact: '', privacyUrl: '', profileDays: 0 };
  return {
    rows,
    words: new Words(() => fixed),
    knowledge: new Knowledge({ entries: [], lines: () => [], offTopic: () => [] }),
    house: {
      office: new Office(parseOpenings(hours) ?? [], ZONE),
      quiet: new Quiet(parseQuietHours(quiet) ?? expect.fail(quiet), ZONE),
      bot: { name: null },
      channels: { help: 'C1', urgent: 'C2', offers: 'C1', byTopic: {}, byLanguage: {}, coordinators: null },
      rules: { reopenDays: 7, remindDays: 3, closeDays: 10, untouchedMinutes: 480 },
      morning: 510,
      report: { day: 1, at: 510 },
      dutyMinutes: 120,
      redUnclaimedMinutes: 15,
      redOutcomeMinutes: 60,
      clocks: { warnShare: 0.75, noticeMinutes: 30, silenceMinutes: 30 },
      targets: { red: TARGET, high: TARGET, normal: TARGET, low: TARGET },
      onCall: [],
      coordinators: [],
      status: { day: 5, weeks: 2 },
      checks: CHECK_RULES,
      calling: { hours: new Office(parseOpenings(hours) ?? [], ZONE), slotMinutes: 30, lines: 2 },
      bands: { soon: 30 },
      kept: KEPT_DAYS,
      broadcast: { approveAbove: 50, perSecond: 30 },
      staffLanguage: 'en',
      model: null,
    },
  };
}
