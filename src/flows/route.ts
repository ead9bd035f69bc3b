/** The only router: who gets an event, in one order that can be read from top to bottom. */
import { isBare } from '../answers/bare.js';
import { asksForCall } from '../answers/call.js';
import { findDanger } from '../answers/danger.js';
import { asksForHuman } from '../answers/human.js';
import { asksSomething } from '../answers/question.js';
import { saidOnce } from '../answers/said-once.js';
import { type Case, isHeld, numberOf } from '../db/cases.js';
import type { Person } from '../db/persons.js';
import { phrase } from '../words/phrase.js';
import { answerQuestion, fallBack, isAnswered } from './answers/answer.js';
import { takeImport, tellGaps } from './answers/local-list.js';
import { answerSmallTalk } from './answers/small-talk.js';
import { dropAnswer, takeAnswer } from './broadcast/answer.js';
import { broadcastStep } from './broadcast/run.js';
import { afterNumber, offerCallBack } from './calling/ask.js';
import { dropNumber, takeNumber } from './calling/number.js';
import { ringUnsaid } from './calling/unsaid.js';
import { takeCheckWords } from './care/words.js';
import { keepText, tellCase, whenAnswered } from './case/case.js';
import { personBlocked, personUnblocked, sendEnded } from './case/delivery.js';
import { askForHuman, reopenByText } from './case/human.js';
import { dropRatingWords, takeRatingWords } from './case/rating.js';
import { staffDeleted, staffEdited, staffWrote } from './case/thread.js';
import { besidesCommand, isCall, isParting, isPlainStart, isStop, runCommand } from './commands.js';
import { greet } from './contact.js';
import { answerDanger } from './danger/danger.js';
import { takeTown } from './danger/no-roof.js';
import {
  type Event,
  isPersonEvent,
  isStaffEvent,
  type OwnEvent,
  type PersonEvent,
  type SentKind,
  type StaffEvent,
} from './event.js';
import { reportFailure } from './failure.js';
import { askBack, typedAnswer } from './form/answers.js';
import { openForm, showAgain } from './form/asking.js';
import { whoseWords } from './form/beside-helper.js';
import { sayUnknown } from './form/question.js';
import { keepAround, takeReaction } from './heard/around.js';
import { takeEdit } from './heard/edited.js';
import { LETTER_DATE, takeLetterDate } from './heard/files.js';
import { floods, sayOnce } from './heard/flood.js';
import { leaveGroup } from './heard/group.js';
import { takeSent, takeSpoken } from './heard/sent.js';
import { awaitsWords, takeMoveWords } from './homes/key/typed.js';
import { listedStep, takeListed } from './homes/listed/take.js';
import { photosDeleted, photosWritten } from './homes/offer/desk-photos.js';
import { takeFreeWords } from './homes/offer/still-free.js';
import { takeRound } from './homes/round/round.js';
import { photoPrinted } from './homes/safety/printed.js';
import { takeRents } from './homes/safety/rents.js';
import { answerHomeWish } from './intake/home-wish.js';
import { keepPromise } from './intake/intake-end.js';
import { owesStatus } from './intake/promise.js';
import { askModel } from './model/answer.js';
import { askEnded, type Onward } from './model/ended.js';
import { offerHelp } from './model/gate.js';
import { meet } from './newcomer.js';
import { byOperator } from './operator.js';
import { waitsForPerson } from './overtaking.js';
import { openHome, redrawHomes } from './overview/redraw.js';
import { takePress } from './press.js';
import { erasureStep } from './privacy/erase.js';
import { confirmsFile } from './privacy/mydata.js';
import { endPause } from './privacy/stop.js';
import { dropProgrammeWords, takeProgrammeWords } from './programmes/feedback.js';
import { programmesStep, takeProgrammes } from './programmes/take.js';
import { isHushed } from './quiet-mode/hush.js';
import { takeSafeWord } from './quiet-mode/word.js';
import type { Reply } from './reply.js';
import { backIfGone } from './shift/duty.js';
import { TIMERS } from './timers.js';
import type { Turn } from './turn.js';
import { called } from './verbs/called.js';
import { command, pressed, shortcut, submitted } from './verbs/list.js';

type Of<T extends Event['type']> = Extract<Event, { type: T }>;
type Written = Pick<Of<'person.wrote'>, 'text' | 'messageId' | 'repliesTo' | 'forwarded'>;

/** Decides about `event`. @returns what cannot wait: the immediate answer to a press, a modal or a command. */
export function route(event: Event, turn: Turn): Reply | undefined {
  const reply = decide(event, turn);
  if (turn.unsaid.length > 0) ringUnsaid(turn);
  if (turn.heardIn !== null) backIfGone(turn, turn.heardIn);
  redrawHomes(turn, event);
  return reply;
}

function decide(event: Event, turn: Turn): Reply | undefined {
  if (isPersonEvent(event)) return routePerson(event, turn);
  if (isStaffEvent(event)) return routeStaff(event, turn);
  if (event.type === 'group.heard') leaveGroup(turn, event);
  else routeOwn(event, turn);
  return undefined;
}

function routePerson(event: PersonEvent, turn: Turn): Reply | undefined {
  if (event.type === 'person.blocked') {
    const known = turn.rows.persons.byChat(event.chat);
    if (known) personBlocked(turn, known);
    return undefined;
  }
  const known = turn.rows.persons.byChat(event.chat);
  const found = known ?? meet(turn, event);
  const moved = 'topic' in event && event.topic !== found.topic;
  const person = moved ? turn.rows.persons.moveTopic(found, event.topic) : found;
  if (known) turn.rows.persons.seen(person, turn.now);
  if (person.blockedAt !== null) personUnblocked(turn, person);
  turn.hears = person.id;
  const isNew = known === undefined;
  if (isNew && event.type !== 'person.unblocked' && event.type !== 'person.reacted') greet(turn, person);
  if (event.type !== 'person.wrote') dropWords(turn, person);
  switch (event.type) {
    case 'person.pressed':
      return takePress(turn, person, event.token);
    case 'person.wrote':
      if (takeSafeWord(turn, person, event)) return undefined;
      routeText(turn, person, event, isNew);
      keepAround(turn, person, event.messageId, {
        forwarded: event.forwarded,
        repliesTo: event.repliesTo,
      });
      remember(turn, person, event.text);
      return undefined;
    case 'person.edited':
      if (takeSafeWord(turn, person, event)) return undefined;
      takeEdit(turn, person, event);
      return undefined;
    case 'person.sent':
      if (takeSafeWord(turn, person, { text: event.caption, messageId: event.messageId })) return undefined;
      endPause(turn, person);
      takeSent(turn, person, event);
      remember(turn, person, event.caption);
      return undefined;
    case 'person.reacted':
      takeReaction(turn, person, event.messageId, event.emoji);
      return undefined;
    case 'person.unblocked':
      return undefined;
  }
}

/** Whoever does something else has no words to add to a rating. */
function dropWords(turn: Turn, person: Person): void {
  dropRatingWords(turn, person);
  dropAnswer(turn, person);
  dropProgrammeWords(turn, person);
}

/** Says what was promised and is owed, below the answer to `text`; not to a sign of danger, nor to whoever wants less of us. */
function remember(turn: Turn, person: Person, text: string): void {
  if (!owesStatus(turn, person) || isParting(text) || findDanger(besidesCommand(text))) return;
  keepPromise(turn, turn.rows.persons.byId(person.id) ?? person);
}

/** Free text: danger · command · the words for a human · the town · a claimed case · an open form · FAQ · fallback. */
function routeText(turn: Turn, person: Person, event: Written, isNew: boolean): void {
  const { text, messageId } = event;
  const danger = findDanger(besidesCommand(text));
  if (!isStop(text)) endPause(turn, person);
  if (danger) {
    answerDanger(turn, person, event, danger);
    if (danger.class === 'ambiguous' && asksForCall(text)) offerCallBack(turn, person);
    return;
  }
  if (text.startsWith('/')) {
    dropWords(turn, person);
    if (!isCall(text)) dropNumber(turn, person);
    if (!(isNew && isPlainStart(text))) runCommand(turn, person, event);
    return;
  }
  if (confirmsFile(turn, person, text) || takeRatingWords(turn, person, text)) return;
  if (takeAnswer(turn, person, event)) return;
  if (takeNumber(turn, person, text, afterNumber)) return;
  if (takeProgrammeWords(turn, person, text)) return;
  const kase = turn.rows.cases.openOf(person.id);
  // What is said a hundred times over is answered as if it were said once; the team has it as it was written.
  const said = saidOnce(text);
  const rings = asksForCall(said);
  if (rings || asksForHuman(said)) {
    if (kase) tellCase(turn, person, kase, messageId, text);
    else keepText(turn, person, messageId, text);
    if (rings) return sayOnce(turn, person, 'text', () => offerCallBack(turn, person));
    return askForHuman(turn, person, !kase || !floods(turn, person, 'text'));
  }
  if (takeTown(turn, person, messageId, text) || takeFreeWords(turn, person, text)) return;
  if (person.awaits === LETTER_DATE && takeLetterDate(turn, person, messageId, text)) return;
  if (takeCheckWords(turn, person, messageId, text)) return;
  if (awaitsWords(person) && takeMoveWords(turn, person, text)) return;
  const form = openForm(turn, person);
  // Silence would tell that somebody is there, where nobody is to know.
  if (kase && isHeld(kase) && !isHushed(turn, kase)) {
    const whose = whoseWords(turn, person, kase, { form, text });
    if (whose !== 'form') tellCase(turn, person, kase, messageId, text);
    if (whose === 'helper') return;
  }
  if (form && typedAnswer(turn, person, form, text)) return;
  const message = kase
    ? tellCase(turn, person, kase, messageId, text)
    : keepText(turn, person, messageId, text);
  // The same question a hundred times is answered a few times, and then spoken of once.
  if (floods(turn, person, 'text') && isAnswered(turn, person, said))
    return sayOnce(turn, person, 'text', () => undefined);
  if (!form && !kase && answerHomeWish(turn, person, said)) return;
  // In a form a town or "we are four" is an answer that could not be read, never a question.
  const question = { text: said, message, forwarded: event.forwarded };
  const found = !(form && isBare(said)) && answerQuestion(turn, person, question);
  if (form) {
    if (found) return showAgain(turn, person, form, true);
    const say = asksSomething(said)
      ? () => sayUnknown(turn, person, form, said, message)
      : () => askBack(turn, person, form);
    return sayOnce(turn, person, 'text', say, true);
  }
  if (kase) return sayPassed(turn, person, kase, found);
  if (found || isNew || answerSmallTalk(turn, person, said) || reopenByText(turn, person)) return;
  if (askModel(turn, person, said, message)) return;
  fallBack(turn, person, said);
  if (asksSomething(said)) offerHelp(turn, person, message);
}

/** An unclaimed case silences nothing: the text is answered, and the team has it too. */
function sayPassed(turn: Turn, person: Person, kase: Case, found: boolean): void {
  const number = numberOf(kase.id);
  const said = found
    ? phrase('human-also', { number })
    : phrase('human-passed', { number, when: whenAnswered(turn, kase) });
  sayOnce(turn, person, 'text', () => turn.say(person, said));
}

function routeStaff(event: StaffEvent, turn: Turn): Reply | undefined {
  switch (event.type) {
    case 'staff.wrote':
      staffWrote(turn, event);
      photosWritten(turn, event);
      return undefined;
    case 'staff.edited':
      staffEdited(turn, event);
      return undefined;
    case 'staff.deleted':
      staffDeleted(turn, event);
      photosDeleted(turn, event);
      return undefined;
    case 'staff.pressed':
      return pressed(turn, event);
    case 'staff.submitted':
      return submitted(turn, event);
    case 'staff.shortcut':
      return shortcut(turn, event);
    case 'staff.command':
      return command(turn, event);
    case 'staff.called':
      called(turn, event);
      return undefined;
    case 'staff.home':
      openHome(turn, event.user);
      return undefined;
  }
}

/** The words of a recording go the way of typed ones. */
const onward = (turn: Turn): Onward => ({
  words: (person, message, text) => {
    const { externalId, forwarded, repliesTo } = message;
    const written = { text, messageId: externalId ?? '', forwarded, repliesTo };
    if (takeSafeWord(turn, person, written)) return;
    routeText(turn, person, written, false);
  },
  unheard: (person, { kind }) =>
    takeSpoken(turn, person, turn.rows.cases.openOf(person.id), kind as SentKind),
});

function routeOwn(event: OwnEvent, turn: Turn): void {
  if (event.type === 'send.ended') sendEnded(turn, event);
  else if (event.type === 'event.failed')
    reportFailure(turn, { id: event.eventId, source: event.source, event: event.about });
  else if (event.type === 'erasure.step') erasureStep(turn, event.id);
  else if (event.type === 'cli.delete' || event.type === 'cli.exported') byOperator(turn, event);
  else if (event.type === 'cli.imported') takeImport(turn, event);
  else if (event.type === 'cli.offers') takeListed(turn, event);
  else if (event.type === 'offers.step') listedStep(turn, event);
  else if (event.type === 'cli.programmes') takeProgrammes(turn, event);
  else if (event.type === 'programmes.step') programmesStep(turn, event);
  else if (event.type === 'cli.rents') takeRents(turn, event);
  else if (event.type === 'photo.printed') photoPrinted(turn, event.offerId);
  else if (event.type === 'local-help.gaps') tellGaps(turn, event);
  else if (event.type === 'round.ended') takeRound(turn, event);
  else if (event.type === 'broadcast.step') broadcastStep(turn, event.id);
  else if (event.type === 'ask.ended') askEnded(turn, event.id, onward(turn));
  else {
    // `case:12:2` is the second time for case 12.
    const [, id, nth = '1'] = event.subject.split(':');
    if (!waitsForPerson(turn, event)) TIMERS[event.key]?.(turn, Number(id), Number(nth));
  }
}
