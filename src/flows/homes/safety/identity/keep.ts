/** Keeps what a check came to: the level, how and by whom, until when; and says so to the person. Never what stood in a paper (R23). */
import { numberOf } from '../../../../db/cases.js';
import type { NewIdentity } from '../../../../db/identities.js';
import type { Staff } from '../../../../db/staff.js';
import { type Phrase, phrase } from '../../../../words/phrase.js';
import { caseFor, mention } from '../../../case/case.js';
import { dayAfter } from '../../../days.js';
import type { Turn } from '../../../turn.js';
import { passOn } from '../../key/waiting.js';
import { wakeMatching } from '../../matching.js';
import { checkOffer } from '../check.js';
import type { ResultId } from './documents.js';
import { forgetReminder, setEnd } from './remind.js';
import type { Subject } from './subject.js';
import { openButton } from './words.js';

/** What was seen counts for a year: papers of people who have fled are renewed about as often. */
const COUNTS_DAYS = 365;

type Paper = Pick<NewIdentity, 'document' | 'country' | 'who'>;

/** How each result that raises a level is kept. */
const METHODS = { video: 'video', 'in-person': 'in-person', partner: 'partner', visit: 'visit' } as const;
const isMethod = (result: ResultId): result is keyof typeof METHODS => result in METHODS;

function raise(
  turn: Turn,
  staff: Staff,
  { person }: Subject,
  method: keyof typeof METHODS,
  paper: Paper | null,
) {
  const until = dayAfter(turn.today, COUNTS_DAYS);
  turn.rows.identities.add(
    {
      ...(paper ?? { document: null, country: null, who: null }),
      personId: person.id,
      level: method === 'visit' ? 4 : 2,
      method: METHODS[method],
      staffId: staff.id,
      until,
    },
    turn.now,
  );
  setEnd(turn, person.id, until);
  // Nobody rings to ask for what was seen.
  turn.rows.calls.drop('tell', `identity:${person.id}`, turn.now);
  turn.homesStale = true;
  wakeMatching(turn);
  const date = { day: turn.today, year: true } as const;
  turn.say(person, phrase('home-identity-done', { date, until: { day: until, year: true } }));
}

/** Nothing that was seen counts any more. */
function takeBack(turn: Turn, { person, isLandlord }: Subject): void {
  turn.rows.identities.revoke(person.id, turn.now);
  if (isLandlord) turn.rows.landlords.put(person.id, { rightSeenAt: null, rightSeenBy: null }, turn.now);
}

/** A human talks with them: no program accuses anybody. */
function misfit(turn: Turn, staff: Staff, subject: Subject): void {
  const { person } = subject;
  takeBack(turn, subject);
  // Who was asked about a home of theirs is asked no more, and somebody looks at each of them anew.
  for (const offer of turn.rows.offers.of(person.id)) if (offer.state === 'cleared') checkOffer(turn, offer);
  const kase = caseFor(turn, person, 'human');
  turn.post(kase, phrase('desk-home-identity-misfit-by', { staff: mention(staff) }));
  turn.say(person, phrase('home-identity-misfit', { number: numberOf(kase.id) }));
}

const OUTCOMES = { 'not-there': 'not-there', misfit: 'other-person' } as const;

/** @returns why it cannot be kept; null when it is. */
export function keepResult(
  turn: Turn,
  staff: Staff,
  subject: Subject,
  result: ResultId,
  paper: Paper | null,
): Phrase | null {
  const { person, slot, code } = subject;
  const { checkSlots, attestCodes, landlords, audit } = turn.rows;
  if (slot) {
    const outcome = result === 'not-there' || result === 'misfit' ? OUTCOMES[result] : 'seen';
    if (!checkSlots.end(slot.id, outcome, turn.now)) return phrase('desk-refused-gone');
    forgetReminder(turn, slot.id);
  }
  if (code !== null && !attestCodes.use(code, turn.now)) return phrase('desk-refused-gone');
  if (isMethod(result)) raise(turn, staff, subject, result, paper);
  else if (result === 'right')
    landlords.put(person.id, { rightSeenAt: turn.now, rightSeenBy: staff.id }, turn.now);
  else if (result === 'withdraw') takeBack(turn, subject);
  else if (result === 'misfit') misfit(turn, staff, subject);
  else turn.say(person, phrase('home-identity-missed'), { buttons: [[openButton]] });
  audit.add({ at: turn.now, staffId: staff.id, action: `identity-${result}`, personId: person.id });
  passOn(turn, person.id);
  return null;
}
