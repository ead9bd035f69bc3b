/** Renders the rows of broadcasts: the words of a language are made once, and each row adds its chat and its buttons. */

import type { CastReader } from '../../db/broadcast-people.js';
import type { OutboxRow } from '../../db/outbox.js';
import type { Rendered } from '../../db/outbox-words.js';
import type { Rows } from '../../db/rows.js';
import { type CastTarget, originOf, readTarget } from '../../flows/broadcast/target.js';
import { warns } from '../../flows/broadcast/topics.js';
import type { Quiet } from '../../flows/quiet.js';
import type { Language } from '../../words/language.js';
import type { Value } from '../../words/phrase.js';
import type { Words } from '../../words/words.js';
import type { Rendering } from '../mouth.js';

/** The words of one broadcast in one language, ready to be sent. */
type Ready = { of: unknown; body: Record<string, unknown>; labels: string[][] };

const TEXT_MAX = 4096;
/** A bot may delete its own message in a private chat for 48 hours; a margin for clocks. */
const DELETABLE_MS = 47 * 3_600_000;
/** So many languages of broadcasts are kept ready. */
const KEPT = 40;
const NO_PREVIEW = { is_disabled: true };

/** What has come between since the row was put in line. @param beside whether it goes beside an urgent case too. */
const keptBack = ({ pausedAt, left, red }: CastReader, beside: boolean): string | null =>
  pausedAt !== null ? 'paused' : left === 1 ? 'left' : red === 1 && !beside ? 'red' : null;

export class CastRenderer {
  readonly #rows: Rows;
  readonly #words: Words;
  readonly #quiet: Quiet;
  readonly #now: () => number;
  readonly #ready = new Map<string, Ready>();

  /** @param now UTC milliseconds of the business clock. */
  constructor(rows: Rows, words: Words, quiet: Quiet, now: () => number) {
    this.#rows = rows;
    this.#words = words;
    this.#quiet = quiet;
    this.#now = now;
  }

  /** Not to who cannot be reached or wants nothing now; what is taken back goes in quiet hours too. */
  render(row: OutboxRow): Rendering {
    const target = row.kind === 'broadcast' ? readTarget(row.targetKey) : null;
    const broadcast = target && this.#rows.broadcasts.byId(target.broadcastId);
    const reader = this.#rows.broadcastPeople.reader(row.personId ?? -1, broadcast?.topic ?? '');
    if (!reader?.chat) return { do: 'cancel', reason: 'no-chat' };
    if (reader.blockedAt !== null) return { do: 'cancel', reason: 'blocked' };
    if (row.kind === 'recall') return this.#recall(row, reader.chat);
    if (!target || broadcast?.state !== 'running') return { do: 'cancel', reason: 'halted' };
    const reason = keptBack(reader, warns(broadcast));
    if (reason !== null) return { do: 'cancel', reason };
    const from = this.#quiet.endsAt(this.#now());
    return from === null ? this.#say(row, target, reader) : { do: 'later', from };
  }

  /** In quiet mode nothing is read that was not asked for; it may have begun when the row stood in line already. */
  #isQuiet({ personId }: OutboxRow): boolean {
    return personId !== null && this.#rows.quietModes.of(personId) !== undefined;
  }

  #text(said: Value, language: Language, plain: boolean): Record<string, unknown> {
    const text = this.#words.value(language, said, plain ? 'plain' : 'html');
    if (plain || text.length > TEXT_MAX)
      return { text: this.#words.value(language, said, 'plain').slice(0, TEXT_MAX) };
    return { text, parse_mode: 'HTML' };
  }

  #make(id: number, language: Language, plain: boolean): Ready | null {
    const words = this.#rows.broadcasts.words(id);
    const said = words?.said[language];
    if (!words || said === undefined) return null;
    const name = `${id} ${language} ${plain}`;
    const known = this.#ready.get(name);
    if (known?.of === words) return known;
    const body = { ...this.#text(said, language, plain), link_preview_options: NO_PREVIEW };
    const labels = words.keyboard.map((row) =>
      row.map(({ label }) => this.#words.value(language, label, 'plain')),
    );
    const ready: Ready = { of: words, body, labels };
    if (this.#ready.size >= KEPT) this.#ready.clear();
    this.#ready.set(name, ready);
    return ready;
  }

  #markup(id: number, personId: number, labels: string[][]): object {
    if (labels.length === 0) return {};
    const tokens = this.#rows.buttons.castTokens(id, personId, labels.flat().length);
    let n = 0;
    const keyboard = labels.map((row) =>
      row.map((text) => {
        const button = { text, callback_data: tokens[n] ?? '' };
        n += 1;
        return button;
      }),
    );
    return { reply_markup: { inline_keyboard: keyboard } };
  }

  #say(row: OutboxRow, { broadcastId, language }: CastTarget, { chat, topic }: CastReader): Rendering {
    const ready = this.#make(broadcastId, language, row.plain);
    if (!ready) return { do: 'cancel', reason: 'language' };
    const body = {
      chat_id: Number(chat),
      ...(topic !== null && { message_thread_id: Number(topic) }),
      ...ready.body,
      ...this.#markup(broadcastId, row.personId ?? 0, ready.labels),
    };
    return { do: 'send', parts: [{ method: 'sendMessage', body }] };
  }

  /** Younger than 48 hours it is deleted; older it reads something else, and so does what is corrected. */
  #recall(row: OutboxRow, chat: string): Rendering {
    const origin = originOf(this.#rows, row);
    const message = origin?.row.externalId;
    if (!origin || !message || origin.row.externalChat !== chat)
      return { do: 'cancel', reason: 'other chat' };
    const { broadcastId, language } = origin.target;
    const what = this.#rows.broadcasts.byId(broadcastId)?.change?.what;
    if (what !== 'recall' && this.#isQuiet(row)) return { do: 'cancel', reason: 'quiet' };
    const place = { chat_id: Number(chat), message_id: Number(message) };
    const young = this.#now() - (origin.row.finishedAt ?? 0) < DELETABLE_MS;
    if (what === 'recall' && young && !row.plain)
      return { do: 'send', parts: [{ method: 'deleteMessage', body: place }] };
    const edited =
      what === 'recall'
        ? this.#instead(broadcastId, language)
        : this.#anew(broadcastId, language, row.personId ?? 0);
    if (!edited) return { do: 'cancel', reason: 'language' };
    const part: Rendered = { method: 'editMessageText', body: { ...place, ...edited } };
    return { do: 'send', parts: [part] };
  }

  #instead(id: number, language: Language): object | null {
    const said = this.#rows.broadcasts.words(id)?.instead?.[language];
    return said === undefined ? null : this.#text(said, language, false);
  }

  #anew(id: number, language: Language, personId: number): object | null {
    const ready = this.#make(id, language, false);
    return ready && { ...ready.body, ...this.#markup(id, personId, ready.labels) };
  }
}
