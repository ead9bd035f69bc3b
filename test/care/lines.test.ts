/** Where else somebody listens: named after an answer that asks for people, never in the notification, never a number in quiet mode. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CARE_LINES } from '../../src/flows/care/lines.js';
import { loadHelpLines } from '../../src/words/help-lines.js';
import { LANGUAGES } from '../../src/words/language.js';
import { PROMPTS } from '../../src/words/words.js';
import { Lived, since, texts } from './home.js';

const WOMEN = '116 016';
const DOWERIA = '030 440 308 454';
const GERMAN = '0800 111 0 111';
const BAVARIA = '0800 655 3000';
const IPSO = 'ipso-care.com';
/** What a locked phone shows of a message. */
const PREVIEW = 60;
const SHORT = 350;

let town: Lived;
const guest = () => town.guest;
const presses = (...labels: string[]): void => {
  for (const label of labels)
    guest().presses(/^\d$/.test(label) ? { exactly: label } : (label as 'form-done'));
};
/** What the guest hears of what `act` does. */
function hears(act: () => unknown): string {
  const from = guest().heard.length;
  act();
  return texts(guest(), from);
}
function comesToQuestions(home = {}, day = 'day-14'): void {
  town = new Lived(home).agreed();
  town.isAsked(guest(), day);
  presses('form-yes');
}

it('names only lines that people may read', () => {
  const shown = loadHelpLines(`${PROMPTS}/help-lines.yaml`).filter((line) => line.shown);
  expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining([...CARE_LINES]));
});

describe('who does not feel safe', () => {
  it('hears by when the team answers, who answers the phone until then, and the next question below', () => {
    comesToQuestions();
    const from = guest().heard.length;
    presses('2');
    const [noted, lines, question] = since(guest(), from).filter(({ row }) => row.kind !== 'edit');
    expect(noted?.text).toContain('#10');
    expect(lines?.text).toContain(guest().says('care-lines'));
    expect(lines?.text).toMatch(new RegExp(`${WOMEN}.*\n.*${DOWERIA}`));
    expect(lines?.text).not.toContain(BAVARIA);
    expect(lines?.buttons.map(({ label }) => label)).toEqual([guest().says('danger-hide')]);
    expect(question?.text).toContain(guest().says('care-privacy'));
    guest().presses('danger-hide');
    expect(guest().heard.findLast(({ row }) => row.kind === 'remove')?.row.targetKey).toBe(lines?.row.key);
  });

  it('reads them once in a check, and again in the next', () => {
    comesToQuestions();
    expect(hears(() => presses('2'))).toContain(WOMEN);
    expect(
      hears(() => presses('5', '4', 'care-b-being-talk', 'care-b-defects-lock', 'form-done')),
    ).not.toMatch(/116 016|440/);
    presses('care-b-papers-none', 'form-skip');
    town.isAsked(guest(), 'day-45');
    expect(hears(() => presses('form-yes', '1'))).toContain(WOMEN);
  });

  it('in Bavaria reads its crisis service too', () => {
    comesToQuestions({ land: 'BY', postcode: '80331', town: 'München' });
    expect(hears(() => presses('5', '5', '5', 'care-b-being-talk'))).toContain(BAVARIA);
  });

  it.each(LANGUAGES)('reads nothing telling in the notification, and few words (%s)', (language) => {
    comesToQuestions();
    town.village.rows.persons.change(guest().person.id, { language });
    const from = guest().heard.length;
    presses('1');
    const said = since(guest(), from).find(({ text }) => text.includes(WOMEN))?.text ?? '';
    expect([...said].slice(0, PREVIEW).join('')).toBe(
      [...town.village.text(language, 'care-lines')].slice(0, PREVIEW).join(''),
    );
    expect([...said].length).toBeLessThanOrEqual(SHORT);
  });
});

it('who wants to talk reads who listens, and nothing of violence', () => {
  comesToQuestions();
  const said = hears(() => presses('5', '5', '5', 'care-b-being-talk'));
  expect(said).toMatch(new RegExp(`${DOWERIA}.*\n.*${GERMAN}`));
  expect(said).not.toContain(WOMEN);
});

describe('who is not well there', () => {
  it('reads of talks by appointment, and is asked whether somebody shall write', () => {
    comesToQuestions();
    const said = hears(() => presses('5', '2'));
    expect(said).toContain(IPSO);
    expect(said.indexOf(IPSO)).toBeLessThan(said.indexOf(guest().says('care-yellow')));
    // What they may look up later stays when the question goes.
    expect(hears(() => presses('form-no'))).toBe(guest().says('care-yellow-no'));
    expect(hears(() => presses('3', '1'))).not.toContain(IPSO);
  });

  it('reads of none for mould or a paper that is missing', () => {
    comesToQuestions();
    const said = hears(() => presses('5', '5', '5', '5', 'care-b-defects-mould', 'form-done'));
    expect(said).toContain(guest().says('care-yellow'));
    expect(said).not.toContain(IPSO);
  });
});

describe('in quiet mode', () => {
  beforeEach(() => {
    comesToQuestions();
    guest().writes('/quiet').presses('quiet-on');
  });

  it('the numbers stand behind a tap', () => {
    const said = hears(() => presses('2'));
    expect(said).toContain(guest().says('quiet-note'));
    expect(said).not.toMatch(/116 016|440 308/);
    expect(hears(() => guest().presses('quiet-show-number'))).toContain(WOMEN);
  });

  it('so does where one can talk', () => {
    expect(hears(() => presses('5', '2'))).not.toContain(IPSO);
    expect(hears(() => guest().presses('quiet-show'))).toContain(IPSO);
  });
});

it('a landlord who wants to talk reads no such line', () => {
  town = new Lived().agreed();
  const { landlord } = town;
  town.isAsked(landlord, 'day-14');
  const from = landlord.heard.length;
  for (const label of ['form-yes', 'care-b-host-well-no'] as const) landlord.presses(label);
  expect(texts(landlord, from)).toContain(landlord.says('care-yellow'));
  expect(texts(landlord, from)).not.toMatch(/ipso|0800/);
});

describe('who must leave within a week', () => {
  const office = { land: 'he', district: '', town: 'Kassel', address: '', hours: '', url: '' } as const;
  const listed = (): void => {
    const { localHelp } = town.village.rows;
    const id = localHelp.begin(town.village.now);
    const rows = [
      { ...office, kind: 'jobcenter', name: 'Jobcenter Kassel', phone: '0561 3' },
      { ...office, kind: 'shelter-after-hours', name: 'Wache', phone: '0561 2' },
      { ...office, kind: 'housing-loss', name: 'Wohnungshilfe', phone: '0561 1' },
    ] as const;
    localHelp.add(
      id,
      rows.map((row) => ({ ...row, languages: [], lastVerified: '2026-02-01' })),
    );
    localHelp.switchTo(id);
  };
  const leaves = (): string => {
    presses('5', '5', '5', '5', 'form-done', 'care-b-papers-none');
    return hears(() => presses('care-b-stay-week'));
  };

  it('reads which office of the town helps, in the order in which they are asked', () => {
    comesToQuestions({}, 'day-45');
    listed();
    const said = leaves();
    expect(said).toMatch(/Wohnungshilfe.*0561 1[\s\S]*Wache.*0561 2/);
    expect(said).not.toContain('Jobcenter Kassel');
  });

  it('reads of none where the list does not know the town', () => {
    comesToQuestions({ land: 'BY', postcode: '80331', town: 'München' }, 'day-45');
    listed();
    expect(leaves()).not.toContain('0561');
  });
});
