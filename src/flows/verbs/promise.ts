/** Promise: what somebody of the team will do for the person, and by when. The words stay inside; the person is told the day. */
import { numberOf } from '../../db/cases.js';
import { type Phrase, phrase } from '../../words/phrase.js';
import { mention, note } from '../case/case.js';
import { forgetPromise, promiseButtons, watchPromise } from '../case/due-days.js';
import { readDay } from '../case/moments.js';
import { plainOf } from '../case/slack-text.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { plainRefusal, refusal } from './rights.js';
import { whileOpen } from './triage.js';
import type { About, Verb } from './verb.js';

const PROMISE_MAX = 300;

type Ending = 'kept' | 'dropped';

/** @returns what is wrong with it, or null. */
function make(turn: Turn, { kase, staff }: About, due: string, text: string): Phrase | null {
  if (due < turn.today) return phrase('desk-day-past');
  if (text.length > PROMISE_MAX) return phrase('desk-modal-long', { max: PROMISE_MAX });
  const promised = turn.rows.promises.add({ caseId: kase.id, staffId: staff.id, text, due }, turn.now);
  watchPromise(turn, promised);
  note(turn, kase, staff, 'promise');
  const said = phrase('desk-promised-by', { staff: mention(staff), text, date: { day: due, year: true } });
  turn.post(kase, said, 'answer', promiseButtons(promised));
  turn.card(kase);
  return null;
}

function end(turn: Turn, { kase, staff }: About, id: number, how: Ending): Reply | undefined {
  const promised = turn.rows.promises.byId(id);
  if (!promised || promised.caseId !== kase.id || promised.endedAt !== null)
    return notice(phrase('desk-refused-gone'));
  turn.rows.promises.end(id, how, turn.now);
  forgetPromise(turn, id);
  note(turn, kase, staff, `promise-${how}`);
  const params = { staff: mention(staff), text: promised.text };
  turn.post(kase, how === 'kept' ? phrase('desk-kept-by', params) : phrase('desk-dropped-by', params));
  turn.card(kase);
  return undefined;
}

/** `/case promise 1042 kept`: the only one that is open. */
function endOnly(turn: Turn, about: About, how: Ending): Reply | undefined {
  const open = turn.rows.promises.openIn(about.kase.id);
  const [only] = open;
  if (!only) return notice(phrase('desk-promise-none'));
  return open.length > 1 ? notice(phrase('desk-promise-several')) : end(turn, about, only.id, how);
}

function written(turn: Turn, about: About, words: string): Reply | undefined {
  const how = (['kept', 'dropped'] as const).find((one) => one === words.toLowerCase());
  if (how) return endOnly(turn, about, how);
  const read = readDay(plainOf(words), turn.today);
  if (!read || read.rest === '') return notice(phrase('desk-promise-unclear'));
  const wrong = make(turn, about, read.day, read.rest);
  return wrong ? notice(wrong) : undefined;
}

export const promise: Verb = {
  name: 'promise',
  help: phrase('desk-help-promise'),
  label: phrase('desk-promise'),
  press: (turn, about, words): Reply | undefined => {
    const reason = refusal(turn, about);
    if (reason) return notice(reason);
    if (words !== '') return written(turn, about, words);
    return openModal({
      verb: 'promise',
      title: phrase('desk-promise-title', { number: numberOf(about.kase.id) }),
      fields: [
        { kind: 'line', id: 'text', label: phrase('desk-promise-label'), max: PROMISE_MAX },
        { kind: 'date', id: 'day', label: phrase('desk-promise-day') },
      ],
      submit: phrase('desk-save'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, text, _source, { day = '' }) => {
    const reason = plainRefusal(turn, about);
    if (reason) return modalErrors(reason);
    if (text.trim() === '') return modalErrors(phrase('desk-modal-empty'));
    if (day === '') return modalErrors(phrase('desk-modal-empty'), 'day');
    const wrong = make(turn, about, day, plainOf(text));
    return wrong ? modalErrors(wrong, day < turn.today ? 'day' : 'text') : undefined;
  },
};

/** Anybody may see to it that a promise is no longer open: who made it may be ill. */
const ending = (how: Ending): Verb => ({
  name: how,
  press: (turn, about): Reply | undefined => {
    const reason = whileOpen(turn, about);
    if (reason) return notice(reason);
    return end(turn, about, about.promise?.id ?? -1, how);
  },
});

export const kept: Verb = ending('kept');
export const dropped: Verb = ending('dropped');
