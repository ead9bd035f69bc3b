/** What stands on a case's card, line by line: gathered from the rows, in no language yet. */
import { z } from 'zod';
import { glossOf } from '../../answers/danger.js';
import { type Case, numberOf } from '../../db/cases.js';
import type { Message } from '../../db/messages.js';
import { type OfferState, offerNumber } from '../../db/offers.js';
import type { Person } from '../../db/persons.js';
import type { Rows } from '../../db/rows.js';
import type { Staff } from '../../db/staff.js';
import { checksLine } from '../../flows/care/desk.js';
import { mention } from '../../flows/case/case.js';
import { OWN_GLOSS } from '../../flows/danger/danger.js';
import { endedForDesk } from '../../flows/intake/search-end.js';
import type { Office } from '../../flows/office.js';
import { safeWordLine } from '../../flows/quiet-mode/hush.js';
import type { Language } from '../../words/language.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';

const DangerNote = z.object({
  class: z.string(),
  rule: z.string(),
  matched: z.array(z.string()),
  /** Not told before it was noted whose words they are. */
  forwarded: z.boolean().default(false),
});
const Children = z.array(z.number());
const Languages = z.array(z.string());

const LAST_MESSAGES = 3;
const EARLIER = 5;
/** Characters of a message, and of a promise. */
const EXCERPT = 160;
const SHORT = 100;

/** What stands on one line. */
export const oneLine = (...parts: Value[]): Value => ({ join: parts, by: ' · ' });

export function excerpt(text: string, most = EXCERPT): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most).toWellFormed()}…` : line;
}

const held = (rows: Rows, id: number | null): Staff | undefined =>
  id === null ? undefined : rows.staff.byId(id);

/** Day and time, as people of the office read them. */
export function moment(office: Office, at: number): Value {
  const { day, time } = office.moment(at);
  return { join: [{ day }, time], by: ', ' };
}

function stateName(rows: Rows, kase: Case): Phrase {
  const holder = held(rows, kase.claimedBy);
  if (kase.state === 'resolved') return phrase('desk-state-resolved');
  if (kase.state === 'new' || !holder) return phrase('desk-state-new');
  return phrase(`desk-state-${kase.state}`, { staff: mention(holder) });
}

/** Number, urgency, and the state with who and since when. */
export function titleLine(rows: Rows, office: Office, kase: Case): Value {
  const title = phrase('desk-card-title', {
    urgent: kase.urgency,
    number: numberOf(kase.id),
    state: stateName(rows, kase),
  });
  const until = kase.state === 'snoozed' ? kase.snoozedUntil : null;
  const times = [
    ...(kase.stateAt === null || kase.state === 'new'
      ? []
      : [phrase('desk-card-since', { since: moment(office, kase.stateAt) })]),
    ...(until === null ? [] : [phrase('desk-card-until', { until: moment(office, until) })]),
  ];
  const { priority } = kase;
  const urgent = priority === 'normal' ? [] : [phrase(`desk-card-priority-${priority}`)];
  return oneLine(title, ...times, ...urgent);
}

/** When the case came in, and by when an answer is due. */
export function waitingParts(office: Office, kase: Case): Value[] {
  const since = phrase('desk-card-waiting', { since: moment(office, kase.openedAt) });
  if (kase.answerDue === null) return [since];
  return [since, phrase('desk-card-due', { until: moment(office, kase.answerDue) })];
}

/** Whether nobody who answers, or may, has said that they speak `language`. The desk's own is spoken by all. */
function needsInterpreter(rows: Rows, kase: Case, language: Language, desk: Language): boolean {
  if (language === desk) return false;
  const holder = held(rows, kase.claimedBy);
  const asked = holder ? [holder.languages] : rows.staff.languages();
  const said = asked.flatMap((one) => (one === null ? [] : [Languages.catch([]).parse(JSON.parse(one))]));
  return said.length > 0 && !said.some((spoken) => spoken.includes(language));
}

/** In which language it is to be answered, and whether somebody has to interpret. */
export function languageParts(rows: Rows, kase: Case, person: Person | undefined, desk: Language): Value[] {
  const language = kase.language ?? person?.language ?? 'uk';
  const name = phrase('desk-card-language', { language: { key: `desk-language-${language}` as Key } });
  return needsInterpreter(rows, kase, language, desk) ? [name, phrase('desk-card-interpreter')] : [name];
}

/** What the person wants: a helper's words, else why the case was opened. */
export function wantsLine(rows: Rows, kase: Case): Value {
  const wants = rows.cases.wants(kase);
  const said: Value = wants === '' ? { key: `desk-wants-${kase.topic}` as Key } : excerpt(wants);
  return phrase('desk-card-wants', { wants: said });
}

/** Signs of danger, what 110 has to be asked for, and whether the chat may be written to. */
export function dangerLines(rows: Rows, office: Office, kase: Case, language: 'de' | 'en'): Value[] {
  const read = DangerNote.safeParse(rows.cases.danger(kase));
  const away = rows.checkins.isNotHere(kase) ? [phrase('desk-care-here-no')] : [];
  if (!read.success) return away;
  const { class: name, rule, matched, forwarded } = read.data;
  const gloss = OWN_GLOSS[rule] ?? glossOf(rule, language) ?? '–';
  const about = { class: { key: `desk-danger-${name}` as Key }, gloss };
  const signs =
    matched.length === 0
      ? phrase('desk-card-danger-plain', about)
      : phrase('desk-card-danger', { ...about, matched: matched.join(', ') });
  const town = rows.persons.profile(kase.personId)?.town;
  const police = town ? [phrase('desk-card-110', { town })] : [];
  const whose = forwarded ? [phrase('desk-card-danger-forwarded')] : [];
  const hushed = safeWordLine(rows, office, kase);
  return [oneLine(...whose, signs, ...police), ...(hushed ? [hushed] : []), ...away];
}

/** Who needs a home, without what names them: town and ages are shown on demand (R18, personal details hidden). */
function householdLine(rows: Rows, personId: number): Value {
  const profile = rows.persons.profile(personId);
  if (!profile) return phrase('desk-card-household', { household: phrase('desk-unknown') });
  const children = Children.parse(JSON.parse(profile.children)).length;
  const household = phrase('desk-household-size', { adults: profile.adults, children });
  const { payer, obligation, leaveBy } = profile;
  const home = phrase('desk-card-home', {
    leave: leaveBy === null ? phrase('form-intake-leave-open') : { day: leaveBy, year: true },
    payer: payer === 'unknown' ? phrase('form-unknown') : { key: `form-intake-payer-${payer}` as Key },
    obligation: obligation === 'unknown' ? phrase('form-unknown') : phrase(`form-${obligation}`),
  });
  return oneLine(phrase('desk-card-household', { household }), home);
}

const OFFERED: Readonly<Record<OfferState, Phrase>> = {
  draft: phrase('desk-offered-draft'),
  checking: phrase('desk-offered-checking'),
  asked: phrase('desk-offered-asked'),
  cleared: phrase('desk-offered-cleared'),
  paused: phrase('desk-offered-paused'),
  frozen: phrase('desk-offered-frozen'),
  let: phrase('desk-offered-let'),
  rejected: phrase('desk-offered-rejected'),
  withdrawn: phrase('desk-offered-withdrawn'),
};

/** The homes of a landlord who seeks none, in the place of household and search; null for everybody else. */
function homesLine(rows: Rows, personId: number): Value | null {
  const offers = rows.persons.profile(personId) ? [] : rows.offers.of(personId);
  if (offers.length === 0) return null;
  const named = offers
    .slice(-EARLIER)
    .reverse()
    .map((offer): Value => ({ join: [offerNumber(offer.id), OFFERED[offer.state]], by: ': ' }));
  return phrase('desk-card-homes', { homes: { join: named, by: ', ' }, count: offers.length });
}

function situation(rows: Rows, office: Office, personId: number): Phrase {
  const profile = rows.persons.profile(personId);
  if (!profile) return phrase(rows.forms.isOpen(personId) ? 'desk-stands-form' : 'desk-stands-none');
  const day = (at: number): Value => ({ day: office.today(at), year: true });
  if (profile.endedAt !== null) return endedForDesk(profile.endedHow, office.today(profile.endedAt));
  return phrase('desk-stands-waiting', { date: day(profile.waitingSince) });
}

/** An answer that is planned, and whether the person can be reached. */
function standsBesides(rows: Rows, office: Office, kase: Case, person: Person | undefined): Value[] {
  const [planned] = rows.planned.of(kase.id);
  const by = planned && held(rows, planned.staffId);
  return [
    ...(planned && by
      ? [phrase('desk-card-planned', { until: moment(office, planned.due), staff: mention(by) })]
      : []),
    ...(person?.blockedAt ? [phrase('desk-card-blocked')] : []),
    ...(rows.quietModes.of(kase.personId) ? [phrase('desk-card-quiet')] : []),
  ];
}

/** Who needs a home and how the search stands, or the homes of a landlord; and what is planned. */
export function standsLines(rows: Rows, office: Office, kase: Case, person: Person | undefined): Value[] {
  const besides = standsBesides(rows, office, kase, person);
  const homes = homesLine(rows, kase.personId);
  if (homes) return [oneLine(homes, ...besides), ...checksLine(rows, kase.personId)];
  const checks = checksLine(rows, kase.personId);
  const stands = situation(rows, office, kase.personId);
  const whole =
    stands.key === 'desk-search-ended' ? stands : phrase('desk-card-stands', { situation: stands });
  return [householdLine(rows, kase.personId), oneLine(whole, ...besides), ...checks];
}

/** What was promised, by whom and for when, and the day by which something has to be done; nothing when there is neither. */
export function dutyLines(rows: Rows, kase: Case): Value[] {
  const [first, ...others] = rows.promises.openIn(kase.id);
  const by = first && held(rows, first.staffId);
  const parts: Value[] = [
    ...(first && by
      ? [
          phrase('desk-card-promised', {
            text: excerpt(first.text, SHORT),
            staff: mention(by),
            date: { day: first.due },
          }),
        ]
      : []),
    ...(others.length > 0 ? [phrase('desk-card-promised-more', { count: others.length })] : []),
    ...(kase.deadline === null ? [] : [phrase('desk-card-deadline', { date: { day: kase.deadline } })]),
  ];
  return parts.length > 0 ? [oneLine(...parts)] : [];
}

/** The last messages, in the original, and in the desk's language where a program has made that of them. */
export function messageLines(rows: Rows, kase: Case): Value[] {
  const line = ({ kind, text, direction, translation, forwarded }: Message): Value => {
    const thing: Value[] = kind === 'text' ? [] : [{ key: `desk-kind-${kind}` as Key }];
    const words: Value = { join: text === '' ? thing : [...thing, excerpt(text)], by: ': ' };
    const from = forwarded ? 'desk-card-forwarded' : 'desk-card-person';
    const said = phrase(direction === 'in' ? from : 'desk-card-helper', { text: words });
    if (translation === null) return said;
    return { join: [said, phrase('desk-card-translated', { text: excerpt(translation) })], by: ' ' };
  };
  return rows.messages.lastIn(kase.id, LAST_MESSAGES).map(line);
}

/** Earlier cases, each with the helper who knows it. */
export function earlierLines(rows: Rows, kase: Case): Value[] {
  const earlier = rows.cases.allOf(kase.personId).filter(({ id }) => id < kase.id);
  if (earlier.length === 0) return [];
  const named = ({ id, claimedBy, stateBy }: Case): Value => {
    const who = held(rows, claimedBy ?? stateBy);
    return who ? { join: [`#${numberOf(id)}`, mention(who)], by: ' ' } : `#${numberOf(id)}`;
  };
  const { previousId } = kase;
  const follows =
    previousId === null ? [] : [phrase('desk-card-follows', { cases: `#${numberOf(previousId)}` })];
  const known = { join: earlier.slice(0, EARLIER).map(named), by: ', ' };
  return [oneLine(...follows, phrase('desk-card-earlier', { cases: known }))];
}
