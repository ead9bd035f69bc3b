/** `/case answer-many [words]`: one answer for all who ask the same. */
import { phrase } from '../../words/phrase.js';
import { beginMany } from '../case/answer-many.js';
import type { DeskCommand } from './desk-commands.js';

export const answerMany: DeskCommand = {
  name: 'answer-many',
  help: phrase('desk-help-answer-many'),
  run: beginMany,
};
