/** /delete as the person sees it: what is said, the day to undo it, who may press what, and what is left afterwards. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import type { Person } from '../world/person.js';
import { openTown, type Town } from '../world/town.js';
import { erasedEverywhere, places } from './canary.js';

let town: Town;
beforeAll(async () => {
  town = await openTown({ LOG_LEVEL: 'debug' }, { kills: 1 });
});
afterAll(() => town.stop());

const day = (at: number): string => new Date(at).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });

/** The clock of the service. */
const now = async (): Promise<number> => (await town.world.turnClock('0s')).now;

/** @param at when it was done; now, when it is not said. */
const doneText = async (at?: number) =>
  phrase('delete-done', { date: { day: day((at ?? (await now())) + 30 * 86_400_000), year: true } });

async function deletesNow(person: Person): Promise<void> {
  person.writes('/delete');
  await person.hears('delete-ask');
  await person.taps('delete-now');
  await person.hears('delete-sure');
  await person.taps('delete-yes');
}

/** Whether the service knows the chat. */
const isKnown = (person: Person): boolean =>
  town.rows('SELECT 1 FROM addresses WHERE external_id = ?', String(person.id)).length > 0;

describe.each(LANGUAGES)('in %s', (language) => {
  it('says what goes, asks once more, and the same chat is a stranger again', async () => {
    const person = town.person(language);
    await person.starts();
    person.writes('/delete');
    const ask = await person.hears('delete-ask');
    expect(person.phone.buttons(ask)).toEqual(
      (['delete-later', 'delete-now', 'delete-keep'] as const).map((key) => person.label(key)),
    );
    await person.taps('delete-keep');
    await person.hears('delete-kept');
    await deletesNow(person);
    await person.hears(await doneText());
    expect(isKnown(person)).toBe(false);
    person.writes('/menu');
    await person.hears('greeting');
    await person.hears('greeting-menu');
  });

  it('leaves a day to undo it, and not a minute more', async () => {
    const person = town.person(language);
    await person.starts();
    person.writes('/delete');
    await person.hears('delete-ask');
    const from = await now();
    await person.taps('delete-later');
    await person.phone.wait(() => person.phone.last().text.includes(person.text('delete-undo')) === false);
    await town.quiet();
    const [planned] = town.rows<{ due: number }>("SELECT due FROM erasures WHERE state = 'planned'");
    expect(planned?.due).toBeGreaterThanOrEqual(from + 86_400_000 - 5000);
    await person.taps('delete-undo');
    await person.hears('delete-undone');
    await town.world.turnClock('25h');
    expect(isKnown(person)).toBe(true);

    person.writes('/delete');
    await person.phone.wait(() => person.phone.buttons().includes(person.label('delete-later')));
    await person.taps('delete-later');
    await person.phone.wait(() => person.phone.buttons().includes(person.label('delete-undo')));
    const undo = person.phone.last();
    await town.quiet();
    const [last] = town.rows<{ due: number }>("SELECT due FROM erasures WHERE state = 'planned'");
    await town.world.turnClock('23h');
    expect(isKnown(person)).toBe(true);
    await town.world.turnClock('2h');
    await person.hears(await doneText(last?.due));
    expect(isKnown(person)).toBe(false);
    const button = undo.keyboard?.flat()[0];
    const { text } = await person.phone.pressData(button?.callback_data ?? '', undo.message_id).answered();
    expect(text).toBe(person.label('button-stale'));
  });
});

describe('the buttons', () => {
  it('pressed twice, or by somebody else, do nothing', async () => {
    const person = town.person();
    const other = town.person();
    await other.starts();
    await person.starts();
    person.writes('/delete');
    const ask = await person.hears('delete-ask');
    const tokens = ask.keyboard?.flat().map(({ callback_data: data }) => data ?? '') ?? [];
    for (const token of tokens) {
      const { text } = await other.phone.pressData(token, 1).answered();
      expect(text).toBe(other.label('button-foreign'));
    }
    await town.quiet();
    expect(town.rows("SELECT 1 FROM erasures WHERE state = 'planned'")).toEqual([]);
    await person.taps('delete-later');
    const again = await person.phone.pressData(tokens[0] ?? '', ask.message_id).answered();
    expect(again.text).toBe(person.label('button-used'));
    await town.quiet();
    expect(town.rows("SELECT 1 FROM erasures WHERE state = 'planned'")).toHaveLength(1);
    // A second /delete shows the one that is planned, and "now" does it at once.
    person.writes('/delete');
    await person.phone.wait(() => person.phone.buttons().includes(person.label('delete-undo')));
    await person.taps('delete-now');
    await person.hears('delete-sure');
    await person.taps('delete-yes');
    await person.hears(await doneText());
    await other.taps('menu-question');
    await other.hears('question-ask');
  });
});

describe('an open urgent case', () => {
  it('is never deleted by a button; a human confirms first', async () => {
    const person = town.person();
    const anna = town.helper('Anna');
    await person.starts();
    person.writes('My husband beats me, my number is 0171 9990001');
    const kase = await person.caseTold();
    await town.quiet();
    person.writes('/delete');
    await person.phone.wait(() => person.phone.buttons().includes(person.label('delete-now')));
    expect(person.phone.last().text).toContain(
      person.text(phrase('delete-ask-urgent', { number: kase.number })),
    );
    await person.taps('delete-now');
    await person.hears('delete-sure');
    await person.taps('delete-yes');
    await person.hears(phrase('delete-waiting', { number: kase.number }));
    await kase.reads('desk-erase-asked');
    expect(isKnown(person)).toBe(true);
    const ask = kase.channel
      .thread(kase.ts)
      .find(({ blocks }) => JSON.stringify(blocks).includes('eraseconfirm'));
    expect(ask).toBeDefined();
    if (!ask) return;
    const stranger = town.helper('Guest', { guest: true });
    await stranger.presses('eraseconfirm', ask);
    await stranger.isTold('desk-refused-staff');
    expect(isKnown(person)).toBe(true);
    await anna.presses('eraseconfirm', ask);
    await person.hears(await doneText());
    expect(kase.channel.thread(kase.ts)).toEqual([]);
    expect(isKnown(person)).toBe(false);
    await town.quiet();
    expect(await erasedEverywhere(town, ['0171 9990001', '9990001'])).toEqual([]);
  });

  it('stays when the team says no', async () => {
    const person = town.person();
    const anna = town.helper('Berta');
    await person.starts();
    person.writes('My husband beats me');
    const kase = await person.caseTold();
    await town.quiet();
    person.writes('/delete');
    await person.phone.wait(() => person.phone.buttons().includes(person.label('delete-now')));
    await person.taps('delete-now');
    await person.hears('delete-sure');
    await person.taps('delete-yes');
    await kase.reads('desk-erase-asked');
    const ask = kase.channel
      .thread(kase.ts)
      .find(({ blocks }) => JSON.stringify(blocks).includes('erasekeep'));
    if (!ask) expect.fail('no question in the thread');
    await anna.presses('erasekeep', ask);
    await person.hears(phrase('delete-stopped', { number: kase.number }));
    await anna.claims(kase);
    await anna.resolves(kase);
    await person.hears(phrase('human-resolved', { number: kase.number }));
    expect(isKnown(person)).toBe(true);
  });
});

describe('with a helper at work', () => {
  const NAME = 'Zirkonia Quastenflosser';
  const NUMBER = '+49 171 5550188';
  const CANARIES = [NAME, 'Quastenflosser', '5550188'];

  it('is in no row, no file, no log and no post of the bot', async () => {
    const person = town.person('de');
    const anna = town.helper('Clara');
    await person.starts();
    const first = person.writes(`Ich bin ${NAME}, ${NUMBER}`);
    person.phone.edit(first, `Ich heiße ${NAME}, Tel. ${NUMBER}`);
    person.phone.sendRaw({ photo: [{ file_id: 'AgAC' }], caption: `${NAME} ${NUMBER}` });
    await person.hears('file-what');
    await person.taps('menu-home');
    await person.hears('notice');
    await person.taps('notice-go-on');
    await town.quiet();
    person.writes('1');
    await town.quiet();
    await person.taps('form-intake-children-none');
    await town.quiet();
    await person.taps('form-intake-regions-anywhere');
    await town.quiet();
    await person.taps('form-no');
    await town.quiet();
    // The town where she lives, as she writes it.
    person.writes(NAME);
    await town.quiet();
    person.writes('/human');
    const kase = await person.caseTold();
    await anna.claims(kase);
    person.writes(`Noch einmal ${NUMBER}`);
    await kase.reads(phrase('desk-person-wrote', { text: `Noch einmal ${NUMBER}` }));
    await anna.presses('note', kase);
    await anna.sees(phrase('desk-note-title', { number: kase.number }));
    expect(await anna.submits(`${NAME} anrufen: ${NUMBER}`)).toBeUndefined();
    await kase.reads(phrase('desk-note-by', { staff: anna.mention, text: `${NAME} anrufen: ${NUMBER}` }));
    await anna.replies(kase, `Guten Tag ${NAME}, wir rufen ${NUMBER} an`);
    await town.quiet();
    expect((await places(town, CANARIES)).length).toBeGreaterThan(5);

    await deletesNow(person);
    await person.hears(await doneText());
    await town.quiet();
    expect(await erasedEverywhere(town, CANARIES)).toEqual([]);
    expect(kase.channel.thread(kase.ts)).toEqual([]);
    // The helper who is too late is told so.
    const { text } = await anna.staff.command('/case', `reply ${kase.number}`, town.world.help);
    expect(text).toBe(town.mrkdwn(phrase('desk-command-no-case', { number: kase.number })));
    // The number, the topic and the times stay; an hour later not even the chat is left.
    expect(
      town.rows<{ topic: string }>('SELECT topic FROM cases WHERE id = ?', kase.number - 1000),
    ).toHaveLength(1);
    await town.world.turnClock('2h');
    expect(await erasedEverywhere(town, [...CANARIES, String(person.id)])).toEqual([]);
  });

  it('lists what people typed, and tells the person once it is gone', async () => {
    const person = town.person('uk');
    const anna = town.helper('Dora');
    const kase = await person.isInTouchWith(anna);
    const one = anna.writes(kase, `Bitte ${NUMBER} anrufen`);
    const two = anna.writes(kase, 'Danke');
    await town.quiet();
    await deletesNow(person);
    const date = { day: day((await now()) + 30 * 86_400_000), year: true } as const;
    await person.hears(phrase('delete-typed', { date }));
    const list = await town.inSlack(
      () =>
        town.world.slack
          .channel(town.world.help)
          .messages()
          .find(({ blocks }) => JSON.stringify(blocks ?? '').includes('case.erasedone')),
      () => expect.fail('no list'),
    );
    expect(JSON.stringify(list)).toContain(`archives/${kase.channel.id}/p${one.replace('.', '')}`);
    expect(await erasedEverywhere(town, CANARIES)).toEqual([]);
    anna.staff.delete(kase.channel.id, one);
    anna.staff.delete(kase.channel.id, two);
    await person.hears(await doneText());
    await town.quiet();
    expect(await erasedEverywhere(town, CANARIES)).toEqual([]);
  });
});

describe('killed in the middle', () => {
  it('goes on after a restart, and says it once', async () => {
    const person = town.person('en');
    const anna = town.helper('Emma');
    const kase = await person.isInTouchWith(anna);
    for (let n = 0; n < 30; n += 1) person.writes(`My number is 5550199, ${n}`);
    await town.quiet();
    person.writes('/delete');
    await person.hears('delete-ask');
    await person.taps('delete-now');
    await person.hears('delete-sure');
    const press = person.taps('delete-yes');
    await town.inSlack(
      () => (kase.channel.thread(kase.ts).length < 20 ? true : undefined),
      () => expect.fail('nothing is deleted in Slack'),
    );
    await town.world.restart('kill');
    await press.catch(() => undefined);
    await person.hears(await doneText());
    await town.quiet();
    expect(await erasedEverywhere(town, ['5550199'])).toEqual([]);
    expect(kase.channel.thread(kase.ts)).toEqual([]);
    expect(town.rows("SELECT 1 FROM inbox WHERE state <> 'done'")).toEqual([]);
  });
});
