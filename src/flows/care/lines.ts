/** Where somebody listens besides our team, after an answer that asks for people; only what prompts/help-lines.yaml lets people read. */
import type { HelpLine } from '../../words/help-lines.js';
import type { LocalKind } from '../../words/local-help.js';
import { phrase, type Value } from '../../words/phrase.js';
import { answers, briefLine, firstLines, fullLine } from '../answers/help-lines.js';
import { localOffices } from '../answers/local-help.js';
import { hideButton } from '../quiet-mode/fold.js';
import type { Turn } from '../turn.js';
import { type AboutCheck, isRung } from './about.js';

/** Lines that listen to whatever it is, and the one for who does not feel safe where they live. */
const LISTENING = ['doweria', 'telefonseelsorge', 'krisendienste-bayern'] as const;
const UNSAFE = ['violence-against-women', ...LISTENING] as const;
/** Talks by appointment, for what weighs on somebody and is not pressing. */
const COUNSELLING = ['ipso-care'] as const;
/** Who helps in the town when somebody must leave their home within a week. */
const LEAVING: readonly LocalKind[] = ['housing-loss', 'shelter', 'shelter-after-hours'];
/** The questions whose low answers such a talk can help with; it mends no mould and no paper. */
const OF_MIND: readonly string[] = ['privacy', 'being'];
const OPEN_NOW = 2;

/** All that care names, for the test that looks for each on the list. */
export const CARE_LINES: readonly string[] = [...UNSAFE, ...COUNSELLING];

function say(turn: Turn, { person }: AboutCheck, said: Value): void {
  // On the phone a button would be a question.
  const buttons = isRung(turn, person) ? [] : [[hideButton]];
  turn.say(person, said, { buttons, private: true });
}

function sayAll(turn: Turn, about: AboutCheck, lead: Value, lines: readonly Value[]): void {
  if (lines.length > 0) say(turn, about, { join: [lead, ...lines], by: '\n' });
}

/** Who answers the phone at this moment, in the guest's language or else in German; nothing when nobody does, and for a landlord. */
export function sayLines(turn: Turn, about: AboutCheck, question: string): void {
  if (about.check.side !== 'guest') return;
  const open = (line: HelpLine): boolean => answers(line, turn.now) === OPEN_NOW;
  const lines = turn.knowledge.linesNamed(question === 'safe' ? UNSAFE : LISTENING).filter(open);
  const { language } = about.person;
  const land = about.stay.land?.toLowerCase() ?? null;
  const first = firstLines(lines, language, turn.now, land);
  sayAll(
    turn,
    about,
    phrase('care-lines'),
    first.map((line) => briefLine(line, language, turn.now)),
  );
}

/** The offices of the home's town, for who must leave it within a week; nothing where the list does not know it, and for a landlord. */
export function sayOffices(turn: Turn, about: AboutCheck, question: string): void {
  if (about.check.side !== 'guest' || question !== 'stay') return;
  const { town, land } = turn.rows.offers.byId(about.stay.offerId) ?? {};
  const offices = localOffices(turn, { town: town ?? '', land: land?.toLowerCase() ?? null }, LEAVING);
  if (offices) say(turn, about, offices);
}

/** Who can be talked to by appointment, where the answer is about how somebody is. */
export function sayCounselling(turn: Turn, about: AboutCheck, question: string): void {
  if (about.check.side !== 'guest' || !OF_MIND.includes(question)) return;
  const { language } = about.person;
  const lines = turn.knowledge.linesNamed(COUNSELLING).filter((line) => answers(line, turn.now) > 0);
  sayAll(
    turn,
    about,
    phrase('care-counselling'),
    lines.map((line) => fullLine(line, language, turn.now)),
  );
}
