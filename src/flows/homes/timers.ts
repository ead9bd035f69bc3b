/** What falls due about homes, by the keys of its timers. */

import type { Turn } from '../turn.js';
import { BAND_OVER, bandDue } from './band/decide.js';
import { KEY_TIMERS } from './key/timers.js';
import { OFFERS_READ, readNext } from './listed/look-through.js';
import { ROUND } from './matching.js';
import { OFFER_FREE } from './offer/free-clock.js';
import { OFFER_LOOK, offerLeft } from './offer/look.js';
import { offerFreeDue } from './offer/still-free.js';
import { offersGoOn } from './proposal/hold.js';
import { SILENT, stillSilent } from './proposal/silence.js';
import { PROPOSAL, proposalDue } from './proposal/watch.js';
import { OFFERS_HELD } from './round/ready.js';
import { beginRound } from './round/round.js';
import { CHECK_SOON, checkComes, IDENTITY_ENDS, identityEnds } from './safety/identity/remind.js';
import { reportDue } from './safety/report-desk.js';
import { REPORT_DUE } from './safety/report-words.js';
import { fillWants, WANTS_FILL } from './wants.js';

export const HOME_TIMERS: Record<string, (turn: Turn, id: number, nth: number) => void> = {
  [OFFER_LOOK]: offerLeft,
  [OFFER_FREE]: offerFreeDue,
  [ROUND]: (turn) => beginRound(turn),
  [PROPOSAL]: (turn, id) => proposalDue(turn, id),
  [OFFERS_HELD]: (turn, personId) => offersGoOn(turn, personId),
  [SILENT]: (turn, id) => stillSilent(turn, id),
  [OFFERS_READ]: (turn, after) => readNext(turn, after),
  [WANTS_FILL]: (turn, after) => fillWants(turn, after),
  [REPORT_DUE]: (turn, id) => reportDue(turn, id),
  [CHECK_SOON]: (turn, id) => checkComes(turn, id),
  [IDENTITY_ENDS]: (turn, id) => {
    const person = turn.rows.persons.byId(id);
    if (person) identityEnds(turn, person);
  },
  [BAND_OVER]: (turn, personId) => bandDue(turn, personId),
  ...KEY_TIMERS,
};
