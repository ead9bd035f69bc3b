/** Wants: what the person wants, in one line of a helper, on the card for everybody. */
import { numberOf } from '../../db/cases.js';
import { phrase } from '../../words/phrase.js';
import { mention } from '../case/case.js';
import { plainOf } from '../case/slack-text.js';
import { modalErrors, notice, openModal, type Reply } from '../reply.js';
import type { Turn } from '../turn.js';
import { setOn, whileOpen } from './triage.js';
import type { About, Verb } from './verb.js';

const WANTS_MAX = 150;

const oneLine = (text: string): string => plainOf(text).replace(/\s+/g, ' ').trim();

function set(turn: Turn, about: About, text: string): void {
  const wants = text === '' ? null : turn.rows.cases.sealWants(text);
  const staff = mention(about.staff);
  const said =
    text === '' ? phrase('desk-wants-gone-by', { staff }) : phrase('desk-wants-by', { staff, text });
  setOn(turn, about, 'wants', { wants }, said);
}

export const wants: Verb = {
  name: 'wants',
  help: phrase('desk-help-wants'),
  label: phrase('desk-wants'),
  press: (turn, about, words): Reply | undefined => {
    const reason = whileOpen(turn, about);
    if (reason) return notice(reason);
    const said = oneLine(words);
    if (said.length > WANTS_MAX) return notice(phrase('desk-modal-long', { max: WANTS_MAX }));
    if (said !== '') set(turn, about, said);
    if (said !== '') return undefined;
    const initial = turn.rows.cases.wants(about.kase);
    const label = phrase('desk-wants-label');
    return openModal({
      verb: 'wants',
      title: phrase('desk-wants-title', { number: numberOf(about.kase.id) }),
      fields: [{ kind: 'line', id: 'text', label, optional: true, max: WANTS_MAX, initial }],
      submit: phrase('desk-save'),
      meta: `case:${about.kase.id}`,
    });
  },
  submit: (turn, about, text) => {
    const reason = whileOpen(turn, about);
    if (reason) return modalErrors(reason);
    const said = oneLine(text);
    if (said.length > WANTS_MAX) return modalErrors(phrase('desk-modal-long', { max: WANTS_MAX }));
    if (said !== turn.rows.cases.wants(about.kase)) set(turn, about, said);
    return undefined;
  },
};
