/** All verbs of the desk. */
import { asks } from './ask.js';
import { claim, takeOver } from './claim.js';
import { correct, edit, keep, remove } from './draft.js';
import { check, summary, translate } from './model.js';
import { move } from './move.js';
import { note } from './note.js';
import { reply, send } from './reply.js';
import { confirm, reopen, resolve } from './resolve.js';
import { unfile } from './unfile.js';
import type { Verb } from './verb.js';

export const VERBS: readonly Verb[] = [
  claim,
  takeOver,
  reply,
  send,
  edit,
  keep,
  correct,
  remove,
  note,
  resolve,
  confirm,
  reopen,
  move,
  unfile,
  ...asks,
  translate,
  check,
  summary,
];
