/** All verbs of the desk. */
import { asks } from './ask.js';
import { audit } from './audit.js';
import { band } from './band.js';
import { call } from './call.js';
import { claim, takeOver } from './claim.js';
import { dispatch, draft, insert } from './compose.js';
import { deadline } from './deadline.js';
import { correct, edit, keep, remove } from './draft.js';
import { accept, decline, handover } from './handover.js';
import { hold } from './hold.js';
import { host } from './host.js';
import { identity } from './identity.js';
import { language } from './language.js';
import { check, summary, translate } from './model.js';
import { move } from './move.js';
import { note } from './note.js';
import { priority } from './priority.js';
import { dropped, kept, promise } from './promise.js';
import { quiet } from './quiet.js';
import { pin, reply, send, translated } from './reply.js';
import { confirm, reopen, resolve } from './resolve.js';
import { showDetails } from './show.js';
import { snooze } from './snooze.js';
import { topic } from './topic.js';
import { unfile } from './unfile.js';
import { unplan } from './unplan.js';
import type { Verb } from './verb.js';
import { wants } from './wants.js';

export const VERBS: readonly Verb[] = [
  claim,
  takeOver,
  draft,
  reply,
  call,
  insert,
  dispatch,
  send,
  translated,
  pin,
  unplan,
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
  handover,
  accept,
  decline,
  snooze,
  hold,
  host,
  quiet,
  wants,
  promise,
  kept,
  dropped,
  deadline,
  priority,
  topic,
  language,
  identity,
  band,
  showDetails,
  audit,
];
