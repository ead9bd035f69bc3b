/** What is pressed or filled in about the desk and no single case: shifts, lists, what got lost, drafts, offers. */
import type { Staff } from '../../db/staff.js';
import { phrase } from '../../words/phrase.js';
import { CAST_VERBS } from '../broadcast/desk/verbs.js';
import { beginPhone, submitPhone } from '../calling/incoming.js';
import { answerCall, endCall } from '../calling/outcome.js';
import { isRightPerson } from '../calling/right-person.js';
import { ring } from '../calling/take.js';
import { beginMany, submitMany } from '../case/answer-many.js';
import { endBand, grantBand } from '../homes/band/decide.js';
import { askHost } from '../homes/host-wish.js';
import { recordStep, showMoves, submitStep } from '../homes/key/desk/list.js';
import { beginPerson, submitPerson } from '../homes/key/desk/person.js';
import { passLines } from '../homes/key/lines.js';
import { comesAlong } from '../homes/key/viewing/agree.js';
import { confirmRight } from '../homes/key/waiting.js';
import { exportFairness } from '../homes/ledger/sheet.js';
import { keepPhotos } from '../homes/offer/desk-photos.js';
import { beginEnter, submitEnter } from '../homes/offer/enter.js';
import { beginFill, submitFill } from '../homes/offer/fill.js';
import { printForm } from '../homes/offer/office-form.js';
import { townPicked } from '../homes/offer/which-town.js';
import { clearOffer } from '../homes/safety/clear.js';
import { beginAttest, submitAttest } from '../homes/safety/identity/attest.js';
import { beginResult, submitResult } from '../homes/safety/identity/result.js';
import { beginTimes, dropTime, submitTimes } from '../homes/safety/identity/times.js';
import { clearClean, showOne } from '../homes/safety/list.js';
import { beginEnding, liftBan, submitEnding } from '../homes/safety/report-end.js';
import { beginLetter, submitLetter } from '../homes/safety/report-letter.js';
import {
  beginAskBack,
  beginReject,
  checkAgain,
  submitAskBack,
  submitReject,
} from '../homes/safety/turn-down.js';
import { openFor } from '../overview/leavers.js';
import { showList } from '../overview/lists.js';
import { showDraft } from '../overview/open-questions.js';
import { dealtWith, retry } from '../overview/undelivered.js';
import { PROGRAMME_VERBS } from '../programmes/desk/verbs.js';
import { notice, type Reply } from '../reply.js';
import { beginDuty } from '../shift/duty.js';
import { beginEnd, submitEnd } from '../shift/end-shift.js';
import { askLanguages, setLanguages } from '../shift/languages.js';
import type { Turn } from '../turn.js';
import { next } from './next.js';
import type { AnyRight } from './rights.js';

/** `value` is what the button carries. */
export type DeskVerb = {
  name: string;
  press?: (turn: Turn, staff: Staff, value: string) => Reply | undefined;
  /** `meta` is what the modal carried. */
  submit?: (
    turn: Turn,
    staff: Staff,
    more: Readonly<Partial<Record<string, string>>>,
    meta: string,
  ) => Reply | undefined;
  /** Who may use it; `help` where nothing is said. */
  right?: AnyRight;
};

function onDuty(turn: Turn, staff: Staff): Reply | undefined {
  return beginDuty(turn, staff) ? undefined : notice(phrase('desk-duty-is-on'));
}

/** Partners are no helpers: they see what was shown to them. */
const SEES = ['check', 'partner'] as const;
/** Whoever checks offers, and whoever coordinates. */
const DECIDES = ['check', 'coordinate'] as const;

const DESK_VERBS: readonly DeskVerb[] = [
  { name: 'duty', press: onDuty },
  { name: 'endshift', press: beginEnd, submit: submitEnd },
  {
    name: 'languages',
    press: askLanguages,
    submit: (turn, staff, { languages = '' }) => {
      setLanguages(turn, staff, languages);
      return undefined;
    },
  },
  {
    name: 'next',
    press: (turn, staff) => next.run(turn, staff, ''),
  },
  { name: 'answermany', press: beginMany, submit: submitMany },
  { name: 'list', press: showList, right: ['help', ...SEES] },
  { name: 'openfor', press: openFor },
  { name: 'retry', press: retry },
  { name: 'dealt', press: dealtWith },
  { name: 'faqdraft', press: showDraft },
  { name: 'ring', press: ring },
  { name: 'callright', press: isRightPerson },
  { name: 'callanswer', press: answerCall },
  { name: 'callend', submit: endCall },
  { name: 'phone', press: beginPhone, submit: submitPhone },
  { name: 'offerform', press: printForm },
  { name: 'offerenter', press: beginEnter, submit: submitEnter },
  { name: 'offerfill', press: beginFill, submit: submitFill },
  { name: 'homephotos', press: keepPhotos },
  { name: 'hometown', press: townPicked },
  { name: 'fairexport', press: exportFairness, right: 'coordinate' },
  { name: 'bandgrant', press: grantBand, right: 'coordinate' },
  { name: 'bandend', press: endBand, right: 'coordinate' },
  { name: 'hostask', press: askHost, right: 'coordinate' },
  { name: 'offerclear', press: clearOffer, right: DECIDES },
  { name: 'offershow', press: showOne, right: DECIDES },
  { name: 'offersclean', press: clearClean, right: 'check' },
  { name: 'offerask', press: beginAskBack, submit: submitAskBack, right: 'check' },
  { name: 'offerreject', press: beginReject, submit: submitReject, right: 'check' },
  ...CAST_VERBS,
  { name: 'companion', press: comesAlong },
  { name: 'moves', press: showMoves },
  { name: 'movedo', press: recordStep, submit: submitStep },
  { name: 'keyperson', press: beginPerson, submit: submitPerson },
  { name: 'keylines', press: passLines },
  { name: 'rightseen', press: confirmRight, right: 'check' },
  { name: 'offeragain', press: checkAgain, right: 'check' },
  { name: 'reportletter', press: beginLetter, submit: submitLetter, right: DECIDES },
  { name: 'reportend', press: beginEnding, submit: submitEnding, right: DECIDES },
  { name: 'unban', press: liftBan, right: 'coordinate' },
  { name: 'checktimes', press: beginTimes, submit: submitTimes, right: SEES },
  { name: 'checkdrop', press: dropTime, right: SEES },
  { name: 'attest', press: beginAttest, submit: submitAttest, right: SEES },
  { name: 'checkresult', press: beginResult, right: SEES },
  { name: 'identified', submit: submitResult, right: SEES },
  ...PROGRAMME_VERBS,
];

export const deskVerb = (name: string): DeskVerb | undefined => DESK_VERBS.find((verb) => verb.name === name);
