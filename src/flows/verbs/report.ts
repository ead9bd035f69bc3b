/** `/case report`: the report of these weeks or of a month, in the coordinators' channel. */
import { phrase } from '../../words/phrase.js';
import { reportAsked } from '../reports/report.js';
import type { DeskCommand } from './desk-commands.js';

export const report: DeskCommand = {
  name: 'report',
  help: phrase('desk-help-report'),
  right: 'coordinate',
  run: reportAsked,
};
