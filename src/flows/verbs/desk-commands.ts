/** Commands that are about the desk and no single case. */
import type { Staff } from '../../db/staff.js';
import type { Phrase } from '../../words/phrase.js';
import { PROGRAMME_COMMANDS } from '../programmes/desk/verbs.js';
import type { Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { answerMany } from './answer-many.js';
import { broadcast } from './broadcast.js';
import { calls, phone } from './calls.js';
import { attest, checks, offers } from './checks.js';
import { duty, endShift } from './duty.js';
import { fairness, figures } from './figures.js';
import { mine } from './mine.js';
import { moves } from './moves.js';
import { next } from './next.js';
import { offer } from './offer.js';
import { report } from './report.js';
import type { AnyRight } from './rights.js';

/** `run` gets the words behind the command's name. */
export type DeskCommand = {
  name: string;
  /** What it does, in one line. */
  help: Phrase;
  run: (turn: Turn, staff: Staff, words: string) => Reply | undefined;
  /** Who may use it; `help` where nothing is said. */
  right?: AnyRight;
};

export const DESK_COMMANDS: readonly DeskCommand[] = [
  next,
  mine,
  duty,
  endShift,
  answerMany,
  calls,
  phone,
  moves,
  offer,
  checks,
  offers,
  attest,
  figures,
  fairness,
  broadcast,
  ...PROGRAMME_COMMANDS,
  report,
];
