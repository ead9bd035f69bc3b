/** Reading a message to many as it arrives, sending it or asking a second person, and agreeing as one (never the writer). */
import type { Staff } from '../../../db/staff.js';
import { type Phrase, phrase } from '../../../words/phrase.js';
import { type Field, modalErrors, notice, openModal, type Reply } from '../../reply.js';
import type { Turn } from '../../turn.js';
import { begin, freeze } from '../run.js';
import { languageName, messageIn, spokenIn, type Written } from '../words.js';
import { type About, aboutOf, castValue, noteCast } from './about.js';
import type { Filled } from './audience-fields.js';
import { applyCorrection } from './correct.js';
import { countFresh, reachedOf } from './counting.js';
import { needsSecond, show, watch } from './shown.js';
import { tryLink } from './try.js';

/** The message in each of its languages, exactly as it is read; with `agree` a box to be ticked below each. */
function readFields(turn: Turn, topic: string, written: Written, agree: boolean): Field[] {
  return spokenIn(written).flatMap((one): Field[] => {
    const text = turn.words.value(one, messageIn(turn, topic, written, one), 'plain');
    const labels = [phrase('broadcast-answer'), phrase('broadcast-leave'), phrase('push-fewer')];
    const buttons = labels.map((label) => `[${turn.words.text(one, label, 'plain')}]`).join(' ');
    const yes = { id: 'yes', label: phrase('desk-cast-read-box', { language: languageName(one) }) };
    return [
      { kind: 'say', said: phrase('desk-cast-read', { language: languageName(one), buttons }) },
      { kind: 'say', exactly: text },
      ...(agree
        ? [{ kind: 'checks', id: `read${one}`, label: languageName(one), options: [yes] } as const]
        : []),
    ];
  });
}

/** Opens the message as it arrives, with a link to have it in the own Telegram. */
export function look(turn: Turn, _: Staff, value: string): Reply {
  const about = aboutOf(turn, value);
  if (!about) return notice(phrase('desk-refused-gone'));
  const { broadcast, written } = about;
  const trial = tryLink(turn, broadcast.id);
  const how = trial ? phrase('desk-cast-try-how', trial) : phrase('desk-cast-try-none');
  return openModal({
    verb: 'castlook',
    title: phrase('desk-cast-title'),
    fields: [{ kind: 'say', said: how }, ...readFields(turn, broadcast.topic, written, false)],
    meta: castValue(broadcast.id, written),
  });
}

/** Lets it go: its audience is frozen now, also for a later hour. */
function fly(turn: Turn, id: number): void {
  freeze(turn, id);
  begin(turn, id);
  watch(turn, id);
  show(turn, id);
}

/** Why it cannot be sent now; null when it can. */
function problem(about: About | undefined, state: string): Phrase | null {
  if (!about || about.broadcast.state !== state) return phrase('desk-cast-not-now');
  if (!about.isNewest) return phrase('desk-cast-changed');
  return spokenIn(about.written).length === 0 ? phrase('desk-cast-no-text') : null;
}

/** Sends it, or plans it; above the operator's number it waits for a second person. */
export function send(turn: Turn, staff: Staff, value: string): Reply | undefined {
  const first = aboutOf(turn, value);
  const wrong = problem(first, 'draft');
  if (wrong || !first) return notice(wrong ?? phrase('desk-refused-gone'));
  const { id, startAt } = first.broadcast;
  if (startAt !== null && startAt <= turn.now) return notice(phrase('desk-later-past'));
  if (!countFresh(turn, first.broadcast)) {
    show(turn, id);
    return notice(phrase('desk-cast-still'));
  }
  const { written } = aboutOf(turn, value) ?? first;
  if (reachedOf(written) === 0) {
    show(turn, id);
    return notice(phrase('desk-cast-empty'));
  }
  if (needsSecond(turn, written)) {
    turn.rows.broadcasts.edit(id, { state: 'waiting' });
    noteCast(turn, staff, 'cast-ask', id);
    show(turn, id);
    return undefined;
  }
  noteCast(turn, staff, 'cast-send', id);
  fly(turn, id);
  return undefined;
}

/** Whose words they are: those cannot agree to them. */
const wrote = ({ broadcast, written }: About, { id }: Staff): boolean =>
  written.correction
    ? written.correction.by === id
    : broadcast.createdBy === id || written.writers.includes(id);

/** What a second person is asked to agree to; the words that refuse them, when there is nothing, or it is their own. */
function toAgree(turn: Turn, staff: Staff, value: string): About | Phrase {
  const about = aboutOf(turn, value);
  const waits = about?.broadcast.state === 'waiting' || about?.written.correction;
  if (!about || !waits) return phrase('desk-cast-not-now');
  if (!about.isNewest) return phrase('desk-cast-changed');
  return wrote(about, staff) ? phrase('desk-cast-own') : about;
}

/** Opens what is to be agreed to, each language with a box. */
export function beginAgree(turn: Turn, staff: Staff, value: string): Reply {
  const about = toAgree(turn, staff, value);
  if ('key' in about) return notice(about);
  const { broadcast, written } = about;
  const said = written.correction ? { ...written, texts: written.correction.texts } : written;
  return openModal({
    verb: 'castagree',
    title: phrase('desk-cast-title'),
    fields: readFields(turn, broadcast.topic, said, true),
    submit: phrase('desk-cast-agree-done'),
    meta: value,
  });
}

/** A second person has read it in every language, and agrees. */
export function submitAgree(turn: Turn, staff: Staff, more: Filled, meta: string): Reply | undefined {
  const about = toAgree(turn, staff, meta);
  if ('key' in about) return modalErrors(about);
  const { broadcast, written } = about;
  const { id, startAt } = broadcast;
  const unread = spokenIn(written).find((one) => more[`read${one}`] !== 'yes');
  if (unread) return modalErrors(phrase('desk-modal-empty'), `read${unread}`);
  if (written.correction) {
    noteCast(turn, staff, 'cast-agree-correct', id);
    return applyCorrection(turn, id, written.correction.texts);
  }
  if (startAt !== null && startAt <= turn.now) return modalErrors(phrase('desk-later-past'));
  turn.rows.broadcasts.edit(id, { approvedBy: staff.id });
  noteCast(turn, staff, 'cast-agree', id);
  fly(turn, id);
  return undefined;
}
