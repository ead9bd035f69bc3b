/** What coordinators can press, fill in and type about programmes and partner bodies. */
import { phrase } from '../../../words/phrase.js';
import { showList } from '../../overview/lists.js';
import { decidePartner, lookAtPartner } from '../../partners/decide.js';
import type { DeskCommand } from '../../verbs/desk-commands.js';
import type { DeskVerb } from '../../verbs/desk-verb.js';
import {
  beginEdit,
  beginMove,
  callDateOff,
  callOff,
  closeProgramme,
  openProgramme,
  submitEdit,
  submitMove,
} from './edit.js';
import { handSheet } from './sheet.js';
import { showPeople, showProgramme, showProgrammes } from './show.js';

const right = 'coordinate' as const;

export const PROGRAMME_VERBS: readonly DeskVerb[] = [
  { name: 'programmes', press: showProgrammes, right },
  { name: 'programme', press: showProgramme, right },
  { name: 'programmeedit', press: beginEdit, submit: submitEdit, right },
  { name: 'programmepeople', press: showPeople, right },
  { name: 'programmecsv', press: handSheet, right },
  { name: 'programmeclose', press: closeProgramme, right },
  { name: 'programmeopen', press: openProgramme, right },
  { name: 'programmecancel', press: callOff, right },
  { name: 'programmemove', press: beginMove, submit: submitMove, right },
  { name: 'programmedate', press: callDateOff, right },
  { name: 'partner', press: lookAtPartner, submit: decidePartner, right },
];

export const PROGRAMME_COMMANDS: readonly DeskCommand[] = [
  { name: 'programme', help: phrase('desk-help-programme'), right, run: (turn) => showProgrammes(turn) },
  {
    name: 'partners',
    help: phrase('desk-help-partners'),
    right,
    run: (turn, staff) => showList(turn, staff, 'list:partners'),
  },
];
