/** What stands on the Home tab of a helper: shift, own cases, what is urgent, unclaimed and waiting; for coordinators the team's day. */
import type { Counts, OpenCase } from '../../db/desk-lists.js';
import type { Staff } from '../../db/staff.js';
import { type Key, type Phrase, phrase, type Value } from '../../words/phrase.js';
import type { DeskElement } from '../payload.js';
import { may } from '../verbs/rights.js';
import { caseLine } from './case-line.js';
import { claimButton, type ListId } from './lists.js';
import { type Look, momentOf, when } from './look.js';
import { morningOf, showButton } from './morning.js';

/** One part of the tab, in the order in which they stand; `beside` is pressed at the right of the words. */
export type HomePart =
  | { kind: 'header'; said: Phrase }
  | { kind: 'say'; said: Value; beside?: DeskElement | null }
  | { kind: 'buttons'; buttons: readonly DeskElement[] };

/** So many lines of each list; what is longer has a button to all of it. A tab holds 100 blocks. */
const SHOWN = { offered: 5, red: 8, mine: 20, unclaimed: 10, longest: 5, snoozed: 5 } as const;

function shift(look: Look, staff: Staff): HomePart[] {
  const isOn = staff.dutySince !== null;
  const said = isOn
    ? phrase('desk-duty-since', { moment: when(look, staff.dutySince ?? look.now) })
    : phrase('desk-duty-off');
  const beside: DeskElement = isOn
    ? { verb: 'endshift', label: phrase('desk-shift-end'), value: 'me' }
    : { verb: 'duty', label: phrase('desk-shift-begin'), value: 'on', style: 'primary' };
  const languages = look.rows.staff.languagesOf(staff);
  const spoken: Value = languages
    ? { join: languages.map((one): Value => ({ key: `desk-language-${one}` as Key })), by: ', ' }
    : phrase('desk-languages-all');
  return [
    { kind: 'say', said, beside },
    {
      kind: 'say',
      said: phrase('desk-languages', { languages: spoken }),
      beside: { verb: 'languages', label: phrase('desk-languages-change'), value: 'me' },
    },
    {
      kind: 'buttons',
      buttons: [
        { verb: 'next', label: phrase('desk-home-next'), value: 'me', style: 'primary' },
        { verb: 'offerenter', label: phrase('desk-home-enter'), value: '' },
        { verb: 'answermany', label: phrase('desk-many'), value: '' },
      ],
    },
  ];
}

/** A list with its count; nothing when it is empty. @param all how many there are in all. */
function section(
  look: Look,
  title: (count: number) => Phrase,
  given: { list: ListId; shown: readonly OpenCase[]; all: number },
): HomePart[] {
  const { list, shown, all } = given;
  if (all === 0) return [];
  const lines = shown.map((one): HomePart => {
    const said = caseLine(look, one);
    return { kind: 'say', said, beside: one.kase.state === 'new' ? claimButton(one) : null };
  });
  const more: HomePart[] =
    all > shown.length
      ? [
          {
            kind: 'say',
            said: phrase('desk-home-more', { count: all - shown.length }),
            beside: showButton(list),
          },
        ]
      : [];
  return [{ kind: 'header', said: title(all) }, ...lines, ...more];
}

/** What a colleague asks them to take over: yes or no. */
function offered(look: Look, staff: Staff): HomePart[] {
  const list = look.rows.lists.offered(staff.id, SHOWN.offered);
  if (list.length === 0) return [];
  const lines = list.flatMap((one): HomePart[] => {
    const value = `case:${one.kase.id}`;
    return [
      { kind: 'say', said: caseLine(look, one) },
      {
        kind: 'buttons',
        buttons: [
          { verb: 'accept', label: phrase('desk-handover-accept'), value, style: 'primary' },
          { verb: 'decline', label: phrase('desk-handover-decline'), value },
        ],
      },
    ];
  });
  return [{ kind: 'header', said: phrase('desk-home-offered', { count: list.length }) }, ...lines];
}

function cases(look: Look, staff: Staff, counts: Counts): HomePart[] {
  const { lists } = look.rows;
  const own = lists.countsOf(staff.id);
  const languages = look.rows.staff.languagesOf(staff);
  const longest = lists.longest(SHOWN.longest);
  const mine = section(look, (count) => phrase('desk-home-mine', { count }), {
    list: 'mine',
    shown: lists.mine(staff.id, SHOWN.mine),
    all: own.mine,
  });
  return [
    ...offered(look, staff),
    ...section(look, (count) => phrase('desk-home-red', { count }), {
      list: 'red',
      shown: lists.team('red', momentOf(look), SHOWN.red),
      all: counts.red,
    }),
    ...(mine.length > 0 ? mine : [{ kind: 'say', said: phrase('desk-home-none') } as const]),
    ...section(look, (count) => phrase('desk-home-unclaimed', { count }), {
      list: 'unclaimed',
      shown: lists.unclaimed(languages, SHOWN.unclaimed),
      all: counts.unclaimed,
    }),
    ...section(look, () => phrase('desk-home-longest'), {
      list: 'longest',
      shown: longest,
      all: longest.length,
    }),
    ...section(look, (count) => phrase('desk-home-snoozed', { count }), {
      list: 'snoozed',
      shown: lists.snoozed(staff.id, SHOWN.snoozed),
      all: own.snoozed,
    }),
  ];
}

/** What is to be done by phone, for everybody; nothing where nothing is. */
function calls(look: Look): HomePart[] {
  const { waiting, late } = look.rows.calls.counts(look.now);
  if (waiting === 0) return [];
  const said =
    late === 0
      ? phrase('desk-home-calls', { count: waiting })
      : phrase('desk-home-calls-late', { count: waiting, late });
  return [{ kind: 'say', said, beside: showButton('calls') }];
}

/** For coordinators alone: the counts of the morning, the team's load, and what else is open. */
function team(look: Look, counts: Counts): HomePart[] {
  const { lines, besides, load, waiting } = morningOf(look, counts);
  return [
    { kind: 'header', said: phrase('desk-home-team') },
    ...[...lines, ...besides].map((line): HomePart => ({ kind: 'say', ...line })),
    { kind: 'say', said: load },
    { kind: 'buttons', buttons: [{ verb: 'castwrite', label: phrase('desk-home-cast'), value: '' }] },
    ...(waiting ? [{ kind: 'say', said: waiting } as const] : []),
  ];
}

/** What `staff` sees now: words of refusal alone while they may not help, or while nobody could check it. */
export function homeOf(look: Look, staff: Staff): HomePart[] {
  if (staff.helper !== true) {
    const said = phrase(staff.helper === false ? 'desk-refused-staff' : 'desk-home-unsure');
    return [{ kind: 'say', said }];
  }
  const counts = look.rows.lists.counts(momentOf(look));
  return [
    { kind: 'header', said: phrase('desk-home-title') },
    ...shift(look, staff),
    ...calls(look),
    ...(may(staff, 'coordinate') ? team(look, counts) : []),
    ...cases(look, staff, counts),
  ];
}
