/** A button that a person has pressed: whose it is, whether it still counts, and which flow it belongs to. */
import type { Person } from '../db/persons.js';
import { phrase } from '../words/phrase.js';
import { Action } from './actions.js';
import { sayEntry, sayMore } from './answers/answer.js';
import { pressedHelped } from './answers/questions.js';
import { castButton } from './broadcast/button.js';
import { pressedBroadcast } from './broadcast/pressed.js';
import { dropNumber } from './calling/number.js';
import { pressedCall } from './calling/pressed.js';
import { pressedAgree, sideOfConsent } from './care/consent.js';
import { pressedCheckin } from './care/pressed.js';
import { endByPerson } from './case/end.js';
import { reopenByPerson } from './case/human.js';
import { pressedRate, pressedRateWords } from './case/rating.js';
import { answerNotice, pressedMenu, setLanguage } from './contact.js';
import { pressedPlace } from './danger/no-roof.js';
import { pressedConsent, pressedControl, pressedOption } from './form/answers.js';
import { beginChances, beginEdit, openForm } from './form/asking.js';
import { askAbout } from './form/question.js';
import { actOnFile } from './heard/files.js';
import { isAboutHost, pressedHost } from './homes/host-wish.js';
import { pressedMove } from './homes/key/pressed.js';
import { pressedOffer } from './homes/offer/pressed.js';
import { pressedProposal } from './homes/proposal/answer.js';
import { pressedCheck } from './homes/safety/pressed.js';
import { join, pressedHousehold } from './intake/household.js';
import { showCard } from './intake/profile-card.js';
import { pressedSearch } from './intake/search-end.js';
import { sayStatusNow } from './intake/status.js';
import { pressedHelp } from './model/consent.js';
import { pressedPartner } from './partners/partner.js';
import { isAboutHelp } from './privacy/consent.js';
import { pressedDelete } from './privacy/delete.js';
import { pressedMyData } from './privacy/mydata.js';
import { pressedPrivacy } from './privacy/privacy.js';
import { askRecovery } from './privacy/recovery.js';
import { endPause, pressedStop, setPushes } from './privacy/stop.js';
import { pressedUnsend } from './privacy/unsend.js';
import { pressedProgramme } from './programmes/pressed.js';
import { pressedQuiet } from './quiet-mode/pressed.js';
import { type Reply, toast } from './reply.js';
import type { Turn } from './turn.js';

/** Presses beside which a number is still waited for. */
const BESIDE_NUMBER: ReadonlySet<Action['do']> = new Set(['call', 'hide', 'quiet', 'checkin']);

/** A press of the button with `token`. @returns the short line over the chat, when the button does nothing any more. */
export function takePress(turn: Turn, person: Person, token: string): Reply | undefined {
  const button = turn.rows.buttons.find(token) ?? castButton(turn, person, token);
  const action = Action.safeParse(button?.action);
  if (!button || !action.success) return toast(phrase('button-stale'));
  if (button.personId !== person.id) return toast(phrase('button-foreign'));
  if (button.use === 'once' && !turn.rows.buttons.use(button)) return toast(phrase('button-used'));
  const pauses = action.data.do === 'pushes' && action.data.level === 'pause';
  const awake = pauses ? person : endPause(turn, person);
  if (!BESIDE_NUMBER.has(action.data.do)) dropNumber(turn, awake);
  return act(turn, awake, action.data, button.outboxKey) ? undefined : toast(phrase('button-stale'));
}

/** Does what a person's button says. @returns false when it no longer fits. */
export function act(turn: Turn, person: Person, action: Action, at: string): boolean {
  switch (action.do) {
    case 'menu':
      pressedMenu(turn, person, action.item);
      return true;
    case 'language':
      setLanguage(turn, person, action, at);
      return true;
    case 'notice':
      answerNotice(turn, person, action.choice);
      return true;
    case 'form':
    case 'form-control':
      return actInForm(turn, person, action, at);
    case 'more':
    case 'topic': {
      const entry = turn.knowledge.entry(action.slug);
      if (entry) (action.do === 'more' ? sayMore : sayEntry)(turn, person, entry);
      return entry !== undefined;
    }
    case 'reopen':
    case 'enough':
    case 'rate':
    case 'rate-words':
      return actOnCase(turn, person, action, at);
    case 'file':
      return actOnFile(turn, person, action, at);
    case 'ask':
      return askAbout(turn, person, action.message);
    case 'helped':
      return pressedHelped(turn, person, action);
    case 'hide':
      turn.remove(person, at, phrase('danger-hidden'));
      return true;
    case 'place':
      return pressedPlace(turn, person, action.row);
    case 'profile':
      return actOnProfile(turn, person, action, at);
    case 'status':
      sayStatusNow(turn, person);
      return true;
    case 'search':
      return pressedSearch(turn, person, action.what, at);
    case 'stop':
      return pressedStop(turn, person, action.what, at);
    case 'pushes':
      setPushes(turn, person, action.level);
      return true;
    case 'proposal':
      return pressedProposal(turn, person, action, at);
    case 'household':
      return pressedHousehold(turn, person, action.what);
    case 'join':
      return join(turn, person, action.code);
    case 'offer':
      return pressedOffer(turn, person, action, at);
    case 'check':
      return pressedCheck(turn, person, action);
    case 'move':
      return pressedMove(turn, person, action, at);
    case 'broadcast':
      return pressedBroadcast(turn, person, action, at);
    case 'checkin':
      return pressedCheckin(turn, person, action, at);
    case 'call':
      return pressedCall(turn, person, action, at);
    case 'programme':
      return pressedProgramme(turn, person, action, at);
    case 'partner':
      return pressedPartner(turn, person, action, at);
    case 'quiet':
      return pressedQuiet(turn, person, action.what, at);
    case 'recovery':
      askRecovery(turn, person);
      return true;
    default:
      return actPrivacy(turn, person, action, at);
  }
}

type CaseAction = Extract<Action, { do: 'reopen' | 'enough' | 'rate' | 'rate-words' }>;

function actOnCase(turn: Turn, person: Person, action: CaseAction, at: string): boolean {
  if (action.do === 'rate') return pressedRate(turn, person, action, at);
  if (action.do === 'rate-words') return pressedRateWords(turn, person, action.caseId, at);
  const kase = turn.rows.cases.byId(action.caseId);
  const act = action.do === 'reopen' ? reopenByPerson : endByPerson;
  return kase !== undefined && act(turn, person, kase);
}

type PrivacyAction = Extract<Action, { do: 'privacy' | 'consent' | 'mydata' | 'delete' | 'unsend' }>;

function actPrivacy(turn: Turn, person: Person, action: PrivacyAction, at: string): boolean {
  switch (action.do) {
    case 'privacy':
      pressedPrivacy(turn, person, action.page);
      return true;
    case 'consent':
      if (sideOfConsent(turn, action.id)) return pressedAgree(turn, person, action, at);
      if (isAboutHost(turn, action.id)) return pressedHost(turn, person, action, at);
      return isAboutHelp(turn, action.id)
        ? pressedHelp(turn, person, action, at)
        : pressedConsent(turn, person, action, at);
    case 'mydata':
      pressedMyData(turn, person, action.what);
      return true;
    case 'delete':
      return pressedDelete(turn, person, action);
    case 'unsend':
      return pressedUnsend(turn, person, action);
  }
}

function actOnProfile(
  turn: Turn,
  person: Person,
  { what, form = '', question = '' }: Extract<Action, { do: 'profile' }>,
  at: string,
): boolean {
  if (what === 'show') return showCard(turn, person, null);
  if (what === 'chances') return beginChances(turn, person);
  return beginEdit(turn, person, { form, question }, at);
}

function actInForm(
  turn: Turn,
  person: Person,
  action: Extract<Action, { do: 'form' | 'form-control' }>,
  at: string,
): boolean {
  const open = openForm(turn, person);
  if (open?.form.id !== action.form) return false;
  // A question that was asked again stands below: what is next is shown there, also when it is answered in an older message.
  const place = turn.talksWith === person.id ? at : (open.messageKey ?? at);
  if (action.do === 'form') return pressedOption(turn, person, open, action, place);
  return pressedControl(turn, person, open, action.control, action.question, place);
}
