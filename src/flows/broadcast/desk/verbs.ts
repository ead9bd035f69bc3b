/** What is pressed or filled in about a message to many. Coordinators alone, but for who confirms a draft in their language. */
import type { DeskVerb } from '../../verbs/desk-verb.js';
import { beginCast, submitCast } from './compose.js';
import { beginCorrect, submitCorrect } from './correct.js';
import { beginAgree, look, send, submitAgree } from './decide.js';
import { beginConfirm, submitConfirm } from './drafts.js';
import { pressReport } from './report.js';
import { pressCancel, pressPause, pressRecall, pressResume } from './running.js';

import { showAnew } from './shown.js';

const right = 'coordinate';

export const CAST_VERBS: readonly DeskVerb[] = [
  { name: 'castwrite', press: beginCast, submit: submitCast, right },
  { name: 'castlook', press: look, right },
  { name: 'castconfirm', press: beginConfirm, submit: submitConfirm },
  { name: 'castsend', press: send, right },
  { name: 'castagree', press: beginAgree, submit: submitAgree, right },
  { name: 'castpause', press: pressPause, right },
  { name: 'castgo', press: pressResume, right },
  { name: 'caststop', press: pressCancel, right },
  { name: 'castrecall', press: pressRecall, right },
  { name: 'castcorrect', press: beginCorrect, submit: submitCorrect, right },
  { name: 'castshow', press: showAnew, right },
  { name: 'castreport', press: pressReport, right },
];
