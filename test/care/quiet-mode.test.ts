/** Quiet mode: whoever else holds the phone reads nothing, finds nothing, and learns nothing of a call for help. */
import { and, eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { contacts, outbox } from '../../src/db/schema.js';
import { push } from '../../src/flows/budget.js';
import { LISTED_COMMANDS } from '../../src/flows/commands.js';
import { dataOf } from '../../src/flows/privacy/data-file.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { type Colleague, type Resident, Village } from '../world/village.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WORD = 'Абрикос';
const BEATS = 'Чоловік мене б’є';

let village: Village;
let olha: Resident;
let helper: Colleague;

const texts = (): string[] => olha.heard.map(({ text }) => text);
const isSaid = ({ kind }: { kind: string }): boolean => kind !== 'erase' && kind !== 'remove';
/** What was said to her by what `act` does. */
function said(act: () => unknown): string[] {
  const before = olha.heard.length;
  act();
  const heard = olha.heard.slice(before);
  return heard.filter(({ row }) => isSaid(row)).map(({ text }) => text);
}
const note = () => olha.says('quiet-note');
const openCase = () => village.rows.cases.openOf(olha.person.id) ?? expect.fail('there is no open case');
/** The platform's ids that were asked to be deleted in her chat. */
const erased = (): string[] =>
  village.fresh.store.tables
    .select()
    .from(outbox)
    .where(and(eq(outbox.personId, olha.person.id), eq(outbox.kind, 'erase')))
    .all()
    .flatMap((row) => (village.rows.outbox.payload(row) as { messages: string[] }).messages);
const turnOn = () => olha.writes('/quiet').presses('quiet-on');
function chooseWord(): void {
  turnOn();
  olha.presses('quiet-word');
  olha.writes(WORD);
}

beforeEach(() => {
  village = new Village();
  helper = village.colleague();
  olha = village.resident('uk').writes('/start');
});

it('is turned on and off by the person alone, and leaves no trace of itself in the chat', () => {
  expect(LISTED_COMMANDS).not.toContain('quiet');
  const panel = said(() => olha.writes('/quiet'));
  expect(panel).toEqual([olha.says(phrase('quiet-about', { minutes: 15 }))]);
  const [asked = ''] = erased();
  expect(asked).toMatch(/^\d+$/);
  olha.presses('quiet-on');
  olha.reads('quiet-is-on');
  village.advance(16 * MINUTE);
  const removed = olha.heard.filter(({ row }) => row.kind === 'remove').map(({ row }) => row.targetKey);
  const shown = olha.heard.filter(({ text }) => text.includes('/quiet') || panel.includes(text));
  expect(removed).toEqual(expect.arrayContaining(shown.map(({ row }) => row.key)));
  // Nothing of it stands where whoever holds the phone may look.
  const card = said(() => olha.writes('/mydata'));
  for (const key of ['quiet-settings', 'quiet-is-on', 'quiet-off'] as const)
    expect(card.join('\n')).not.toContain(olha.says(key));
  expect(JSON.stringify(dataOf(village.rows, olha.person.id, 'chat'))).not.toMatch(/quiet/i);
  expect(dataOf(village.rows, olha.person.id, 'human')).toHaveProperty('quietMode');
  olha.writes('/quiet').presses('quiet-off');
  olha.presses('quiet-off');
  expect(village.rows.quietModes.of(olha.person.id)).toBeUndefined();
  olha.reads('quiet-off-done');
});

it('makes a neutral note of what comes unasked, and of every number', () => {
  olha.writes('Мені потрібна людина');
  turnOn();
  const claimed = said(() => helper.presses('claim', `case:${openCase().id}`));
  expect(claimed).toEqual([note()]);
  olha.presses('quiet-show');
  expect(olha.last).toContain(String(1000 + openCase().id));
  village.advance(16 * MINUTE);
  // As often as she likes, for the note stays.
  expect(said(() => olha.presses('quiet-show')).join()).toContain(String(1000 + openCase().id));
  village.unasked((turn) => {
    const person = olha.person;
    expect(push(turn, person, 'status', phrase('status-no-request'))).toBe(false);
    expect(push(turn, person, 'home', phrase('status-no-request'))).toBe(false);
  });
  const dropped = village.fresh.store.tables.select().from(contacts).all();
  expect(dropped.map(({ reason }) => reason)).toEqual(['quiet', 'quiet']);
  village.days(1);
  village.unasked((turn) =>
    expect(push(turn, olha.person, 'deadline', phrase('status-no-request'))).toBe(true),
  );
  const { text, buttons } = olha.heard.at(-1) ?? expect.fail();
  expect(text).toBe(note());
  expect(buttons.map(({ label }) => label)).toEqual([olha.says('quiet-show'), olha.says('quiet-clear')]);
});

it('gives 110 at one tap to who writes of danger, and offers itself to who may be watched', () => {
  olha.writes(BEATS);
  expect(olha.last).toContain('110');
  expect(olha.heard.at(-1)?.buttons.map(({ label }) => label)).toContain(olha.says('quiet-watched'));
  olha.presses('quiet-watched');
  olha.presses('quiet-on');
  const answer = said(() => olha.writes(BEATS));
  expect(answer).toEqual([note()]);
  const shown = said(() => olha.presses('quiet-show-number'));
  expect(shown.join()).toMatch(/110.*116 016/s);
  const below = olha.heard.at(-1)?.buttons.map(({ label }) => label) ?? [];
  expect(below.filter((label) => label === olha.says('danger-hide'))).toHaveLength(1);
  // Whoever presses "Danger" has asked for the numbers.
  expect(said(() => olha.presses('menu-danger')).join()).toContain('112');
});

it('calls the team by the safe word, and the chat tells nothing of it until the end', () => {
  chooseWord();
  olha.reads('quiet-word-saved');
  expect(texts().join('\n')).not.toContain(WORD);
  const panel = said(() => olha.writes('/quiet'));
  const offered = olha.heard.at(-1)?.buttons.map(({ label }) => label) ?? [];
  expect([...panel, ...offered].join('\n')).not.toContain(olha.says('quiet-word'));
  expect(said(() => olha.writes('  абрикос! '))).toEqual([olha.says('quiet-neutral')]);
  const kase = openCase();
  expect(kase).toMatchObject({ urgency: 'red', state: 'new' });
  const thread = () => village.sent({ channel: 'C0URGENT' }).map(({ text }) => text);
  expect(thread().join('\n')).toMatch(/Safe word.*Do not ring. Do not write before/s);
  expect(thread().join('\n').toLowerCase()).not.toContain(WORD.toLowerCase());
  // Nobody claims it for an hour: the team is called, the chat says nothing.
  expect(said(() => village.advance(HOUR))).toEqual([]);
  expect(thread().join('\n')).toContain('The chat says nothing of it');
  expect(said(() => helper.presses('claim', `case:${kase.id}`, null, 'C0URGENT'))).toEqual([]);
  expect(openCase().state).toBe('claimed');
  // The bot goes on as if there were nobody, and the team reads along.
  expect(said(() => olha.writes('Я подумаю про це завтра'))).toEqual([olha.says('quiet-neutral')]);
  expect(thread().join('\n')).toContain('Я подумаю про це завтра');
  const looked = [...said(() => olha.writes('/status')), ...said(() => olha.writes('/mydata'))];
  expect(looked.join('\n')).not.toContain(String(1000 + kase.id));
  expect(JSON.stringify(dataOf(village.rows, olha.person.id, 'chat'))).not.toContain(`"${1000 + kase.id}"`);
  expect(said(() => olha.writes('Мені потрібна людина'))).toEqual([olha.says('quiet-neutral')]);
  // Open words of danger are answered, and what the safe word has opened stays hushed.
  expect(said(() => olha.writes(BEATS))).toEqual([note()]);
  expect(said(() => olha.writes('Дякую, до завтра'))).toEqual([olha.says('quiet-neutral')]);
});

it('lets nobody write first for an hour after the safe word, and anybody once the person has written', () => {
  chooseWord();
  olha.writes(WORD);
  const { id } = openCase();
  helper.presses('claim', `case:${id}`, null, 'C0URGENT');
  const sends = (text: string) => {
    const preview = helper.submits('reply', `case:${id}`, {}, text);
    return helper.submits('dispatch', preview?.type === 'modal' ? preview.meta : '');
  };
  const isHeld = (reply: unknown) => expect(JSON.stringify(reply)).toContain('desk-safe-word-wait');
  expect(said(() => isHeld(sends('Wie geht es Ihnen?')))).toEqual([]);
  expect(said(() => isHeld(helper.presses('askalone', `case:${id}`, null, 'C0URGENT')))).toEqual([]);
  olha.writes('Дякую, усе добре');
  expect(said(() => sends('Danke, bis morgen.'))).toEqual([note()]);
  // Written again, the word counts from then on; after the hour it is for the helper to judge.
  village.advance(MINUTE);
  olha.writes(WORD);
  isHeld(sends('Noch da?'));
  village.advance(HOUR);
  expect(said(() => sends('Noch da?'))).toEqual([note()]);
});

it('takes no word that is said by chance', () => {
  turnOn();
  olha.presses('quiet-word');
  for (const taken of ['так', 'Дякую', 'Kassel', '12345', 'оператор', 'да'])
    expect(
      said(() => olha.writes(taken)),
      taken,
    ).toEqual([olha.says('quiet-word-unfit')]);
  // Danger is heard, whatever was asked.
  expect(said(() => olha.writes(BEATS))).toEqual([note()]);
  expect(village.rows.quietModes.of(olha.person.id)?.word).toBeNull();
});

it('removes the messages of two days at one tap, and says what stays', () => {
  turnOn();
  const old = olha.heard.map(({ row }) => row.externalId);
  village.days(3);
  olha.writes('/menu');
  const young = olha.heard.at(-1)?.row.externalId;
  olha.presses('quiet-clear');
  olha.reads('quiet-cleared');
  expect(erased()).toContain(young);
  for (const id of old) expect(erased()).not.toContain(id);
});

it('is suggested by a helper in an urgent case, and counts once the person taps', () => {
  olha.writes('Мені потрібна людина');
  helper.presses('quiet', `case:${openCase().id}`);
  expect(texts()).not.toContain(olha.says('quiet-suggested'));
  olha.writes(BEATS);
  helper.presses('claim', `case:${openCase().id}`, null, 'C0URGENT');
  helper.presses('quiet', `case:${openCase().id}`, null, 'C0URGENT');
  olha.reads('quiet-suggested');
  expect(village.rows.quietModes.of(olha.person.id)).toBeUndefined();
  olha.presses('quiet-on');
  expect(village.rows.quietModes.of(olha.person.id)).toBeDefined();
  expect(
    village
      .sent({ channel: 'C0URGENT' })
      .map(({ text }) => text)
      .join('\n'),
  ).toContain('do not ring unasked');
});

it('shows neutral words first, in every language', () => {
  for (const language of LANGUAGES) {
    const words = village.text(language, phrase('quiet-note'));
    expect(words.length).toBeLessThanOrEqual(60);
  }
});
