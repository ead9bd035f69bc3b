/** What people do with the buttons below a message that is no question of a form: by what the button does, with how often and how soon. */
import type { Chance } from './chance.js';
import type { Button, Does, Message } from './resident.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `weight` against the other buttons of the message; `wait` the mean time until it is pressed. */
export type Choice = { weight: number; wait: number };
export type Choices = (does: Does, message: Message) => Choice | undefined;

/** By `do` and, behind a colon, what it is about. */
type Table = Readonly<Record<string, Choice>>;

const soon = (weight: number): Choice => ({ weight, wait: 40 * MINUTE });
const after = (weight: number, wait: number): Choice => ({ weight, wait });

const COMMON: Table = {
  'notice:go-on': after(9, MINUTE),
  'notice:questions': after(0.5, MINUTE),
  'notice:full': after(0.3, MINUTE),
  'consent:yes': after(6, 2 * MINUTE),
  'consent:no': after(2, 2 * MINUTE),
  'file:letter': soon(3),
  'file:home': soon(1),
  'file:id': soon(0.5),
  'file:other': soon(1),
  'file:yes': soon(3),
  'file:no': soon(1),
  'file:undated': soon(2),
  'place:': soon(2),
  'pushes:fewer': after(0.008, HOUR),
  'enough:': after(0.3, DAY),
  'rate:': after(0.4, 5 * HOUR),
  'hide:': after(0.6, MINUTE),
  'helped:true': after(1, 5 * MINUTE),
  'helped:false': after(0.5, 5 * MINUTE),
  'ask:': after(0.4, 5 * MINUTE),
  'more:': after(0.3, 5 * MINUTE),
  'topic:': after(0.3, 5 * MINUTE),
  'check:open': after(4, HOUR),
  'check:take': after(4, HOUR),
  'check:code': after(0.3, HOUR),
  'search:again': after(0.5, DAY),
  'checkin:yes': after(6, 3 * HOUR),
  'checkin:later': after(1, 3 * HOUR),
  'checkin:call': after(0.4, 3 * HOUR),
  'checkin:now': after(2, 8 * HOUR),
  'checkin:own': after(0.2, HOUR),
  'checkin:stop': after(0.03, HOUR),
  'checkin:stop-host': after(0.03, HOUR),
  'broadcast:leave': after(0.05, HOUR),
  'broadcast:answer': after(0.1, HOUR),
  'broadcast:back': after(0.1, HOUR),
  'programme:register': after(0.3, HOUR),
  'programme:remind': after(0.2, HOUR),
  'programme:seat': after(5, 4 * HOUR),
  'programme:leave-yes': after(0.6, 4 * HOUR),
  'programme:leave': after(0.08, DAY),
  'programme:calendar': after(0.05, HOUR),
  'programme:list': after(0.1, HOUR),
  'programme:more': after(0.2, HOUR),
  'programme:show': after(0.1, HOUR),
  'programme:rate': after(0.6, 5 * HOUR),
  'programme:rate-words': after(0.3, HOUR),
  'call:ask': after(0.4, HOUR),
  'call:mine': after(5, 5 * MINUTE),
  'call:number': after(0.5, 5 * MINUTE),
  'call:country': after(4, MINUTE),
  'call:say': after(4, MINUTE),
  'call:language': after(3, MINUTE),
  'call:topic': after(2, MINUTE),
  'call:take': after(1, 2 * MINUTE),
  'call:day': after(1, 2 * MINUTE),
  'call:change': after(0.03, HOUR),
  'call:cancel': after(0.05, HOUR),
};

const SEEKER: Table = {
  'proposal:yes': after(6, 4 * HOUR),
  'proposal:no': after(2.2, 5 * HOUR),
  'proposal:tomorrow': after(0.7, 3 * HOUR),
  'proposal:photos': after(0.4, HOUR),
  'proposal:ask': after(0.2, HOUR),
  'proposal:report': after(0.05, HOUR),
  'proposal:why': soon(1),
  'check:report-why': soon(1),
  'move:takes': after(5, 6 * HOUR),
  'move:none': after(0.6, 6 * HOUR),
  'move:joined': after(1, HOUR),
  'move:back:ok': after(9, HOUR),
  'move:back:not-ok': after(0.25, HOUR),
  'move:back:call': after(0.4, HOUR),
  'move:wants:yes': after(8, 8 * HOUR),
  'move:wants:no': after(1, 8 * HOUR),
  'move:wants:missed': after(0.4, 8 * HOUR),
  'move:gives': after(2, HOUR),
  'move:types': after(1, HOUR),
  'move:gives-not': after(0.3, HOUR),
  'move:lines': after(0.2, HOUR),
  'move:handed': after(6, 2 * DAY),
  'move:written': after(5, 8 * DAY),
  'move:spoken': after(0.5, 6 * DAY),
  'move:refused': after(0.3, 9 * DAY),
  'move:early': after(0.05, DAY),
  'move:signed': after(6, 4 * DAY),
  'move:day': after(4, DAY),
  'move:moved:yes': after(9, 5 * HOUR),
  'move:moved:no': after(0.6, 5 * HOUR),
  'move:night:ok': after(9, HOUR),
  'move:night:not-ok': after(0.3, HOUR),
  'move:night:call': after(0.4, HOUR),
  'move:left': after(2, DAY),
  'move:out': after(0.05, DAY),
  'profile:chances': after(0.3, HOUR),
};

const LANDLORD: Table = {
  'offer:more': after(6, 2 * HOUR),
  'offer:free': after(6, DAY),
  'offer:gone': after(0.5, DAY),
  'offer:pause': after(0.1, DAY),
  'offer:town': after(4, 2 * HOUR),
  'offer:continue': after(2, 9 * DAY),
  'move:yes': after(7, 9 * HOUR),
  'move:no:': after(0.9, 9 * HOUR),
  'move:waits': after(5, 3 * HOUR),
  'move:stands': after(8, 3 * HOUR),
  'move:stands-not': after(0.3, 3 * HOUR),
  'move:held:yes': after(8, 5 * HOUR),
  'move:held:no': after(0.4, 5 * HOUR),
  'move:held:out': after(0.4, 5 * HOUR),
  'move:gives': after(3, HOUR),
  'move:types': after(0.5, HOUR),
  'move:gives-not': after(0.3, HOUR),
  'move:given': after(6, DAY),
  'move:longer': after(3, DAY),
  'move:left': after(2, DAY),
  'move:again': after(2, DAY),
  'check:take': after(5, HOUR),
};

/** What the button does, from the most exact name to the least. */
function namesOf(does: Does): string[] {
  const what = does.what ?? does.choice ?? does.answer ?? does.yes ?? does.level ?? '';
  return [`${does.do}:${what}:${does.pick ?? ''}`, `${does.do}:${what}`, `${does.do}:`];
}

function choiceIn(tables: readonly Table[], does: Does): Choice | undefined {
  for (const name of namesOf(does)) for (const table of tables) if (table[name]) return table[name];
  return ON_PURPOSE.has(does.do) ? undefined : UNKNOWN;
}

/** What nobody has thought of here is pressed now and then all the same. */
const UNKNOWN = soon(0.1);
/** Buttons that are looked for on purpose alone. */
const ON_PURPOSE = new Set([
  'menu',
  'language',
  'delete',
  'stop',
  'search',
  'recovery',
  'pushes',
  'move',
  'offer',
  'consent',
]);

/** Times for a viewing are chosen before they are said to be all: two of them. */
function ofSlots(does: Does, { buttons }: Message): Choice | undefined {
  if (does.do !== 'move' || (does.what !== 'slot' && does.what !== 'slots')) return undefined;
  const chosen = buttons.filter(({ label }) => label.startsWith('✓ ')).length;
  if (does.what === 'slots') return after(chosen >= 2 ? 20 : 0, MINUTE);
  return after(chosen >= 2 ? 0 : 1, chosen === 1 ? MINUTE : 5 * HOUR);
}

export const seekerChooses: Choices = (does) => choiceIn([SEEKER, COMMON], does);
export const landlordChooses: Choices = (does, message) =>
  ofSlots(does, message) ?? choiceIn([LANDLORD, COMMON], does);

/** The button that somebody presses below `message` and how long they take; undefined when none means anything to them. */
export function chooses(
  chance: Chance,
  message: Message,
  choices: Choices,
): (Choice & { button: Button }) | undefined {
  const known = message.buttons.flatMap((button) => {
    const choice = choices(button.does, message);
    return choice && choice.weight > 0 ? [{ button, ...choice }] : [];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  // Where only rare things are offered, mostly nothing is pressed.
  if (total === 0 || !chance.is(Math.min(1, total))) return undefined;
  return chance.weighed(known.map((one) => [one, one.weight] as const));
}
