/** What a turn says to a person and does in their chat; who is in quiet mode reads a note where others read it at once. */
import type { Priority } from '../../db/outbox.js';
import type { Person } from '../../db/persons.js';
import type { Phrase, Value } from '../../words/phrase.js';
import type { Button } from '../actions.js';
import type { Place } from '../intake/place.js';
import type {
  Behind,
  ErasePayload,
  FilePayload,
  PhotosPayload,
  PinPayload,
  RelayFile,
  RelayPayload,
  SayPayload,
} from '../payload.js';
import { isUntold, neutral, noteFor, type Quietly, quietly } from '../quiet-mode/fold.js';
import { type Ref, TurnBase } from './base.js';

export type SayOptions = {
  buttons?: Button[][];
  /** `notice` and `broadcast` are for what is said unasked: only the contact budget uses them. */
  priority?: Priority;
  /** UTC milliseconds between which it may go out. */
  notBefore?: number;
  notAfter?: number;
  /** In the place of buttons: asks for the person's number, or takes that keyboard away. */
  below?: SayPayload['below'];
  /** It holds a number or an address: in quiet mode it is shown only when it is asked for. */
  private?: boolean;
  /** It was asked for just now, so that it is shown in quiet mode too. */
  openly?: boolean;
  /** The row that it is about, `proposal:7`: while it waits it is taken back when that ends (`recall`). */
  about?: string;
};

/** Why rows ended that were called back before they left. */
export const RECALLED = 'called back';
const aboutKey = (about: string): string => `about:${about}`;

/** What goes to one chat goes one after the other. */
export const chatLane = (chat: string): string => `telegram:${chat}`;

export abstract class ToPersons extends TurnBase {
  /** To whom something was said in this turn. */
  readonly #spoken = new Set<number>();

  #keyboard(person: Person, key: Ref, rows: Button[][]): SayPayload['keyboard'] {
    const all = rows.flat().map(({ use, action }) => ({ use, action }));
    const tokens = this.rows.buttons.add(key, person.id, all, this.now);
    return rows.map((row) => row.map(({ label }) => ({ label, token: tokens.shift() ?? '' })));
  }

  #toPerson(
    person: Person,
    kind: 'say' | 'edit' | 'remove' | 'erase' | 'relay' | 'file' | 'pin' | 'photos',
    payload: (key: Ref) => object,
    options: Omit<SayOptions, 'buttons'> & { target?: Ref },
  ): Ref {
    const place = this.next();
    const { chat } = person;
    if (chat === null) return place.key;
    const row = {
      platform: 'telegram' as const,
      lane: kind === 'relay' ? `${chatLane(chat)}:files` : chatLane(chat),
      kind,
      priority: options.priority ?? 'answer',
      payload: { ...payload(place.key), ...(person.topic !== null && { topic: person.topic }) },
      personId: person.id,
      targetKey: options.target ?? (options.about === undefined ? null : aboutKey(options.about)),
      notBefore: options.notBefore ?? 0,
      notAfter: options.notAfter ?? null,
    };
    return this.queue(row, place);
  }

  #noteUnsaid({ id, chat }: Person, said: Value, { buttons = [] }: SayOptions): void {
    if (chat === null) this.unsaid.push({ personId: id, said, buttons });
  }

  /** What is said of `given` to this person, who may be in quiet mode; null when nothing is. */
  #form(person: Person, said: Value, options: SayOptions): Quietly | null {
    const given = { said, buttons: options.buttons ?? [] };
    const { private: holdsAddress = false, openly = false } = options;
    const way = { asked: this.hears === person.id, private: holdsAddress, openly };
    const first = !this.#spoken.has(person.id);
    this.#spoken.add(person.id);
    if (isUntold(this, person, said)) return neutral(way, first);
    return this.rows.quietModes.of(person.id) ? quietly(this, person, given, way) : given;
  }

  #words(person: Person, key: Ref, { said, buttons, behind }: Quietly): SayPayload {
    return { v: 1, said, keyboard: this.#keyboard(person, key, buttons), ...(behind && { behind }) };
  }

  /** What is no text, shown at once only to whoever has asked for it or is not in quiet mode. @returns null where it is. */
  #noted(person: Person, behind: Omit<Behind, 'buttons'>, options: SayOptions = {}): Ref | null {
    if (this.hears === person.id || !this.rows.quietModes.of(person.id)) return null;
    return this.#toPerson(person, 'say', (key) => this.#words(person, key, noteFor(behind)), options);
  }

  /** To the person, in the language that is theirs when it is sent. */
  say(person: Person, said: Value, options: SayOptions = {}): Ref {
    this.#noteUnsaid(person, said, options);
    const form = this.#form(person, said, options);
    if (form === null) return this.next().key;
    const { below } = options;
    const payload = (key: Ref): SayPayload => ({
      ...this.#words(person, key, form),
      // In the place of a note's buttons nothing else may stand.
      ...(below && !form.behind && { below }),
    });
    return this.#toPerson(person, 'say', payload, options);
  }

  /** Puts other words and buttons in the place of `target`; sent anew when `target` never arrived. */
  edit(person: Person, target: Ref, said: Value, options: SayOptions = {}): Ref {
    this.#noteUnsaid(person, said, options);
    const form = this.#form(person, said, options);
    if (form === null) return this.next().key;
    return this.#toPerson(person, 'edit', (key) => this.#words(person, key, form), { ...options, target });
  }

  /** From when this person may hear what others have done: at once who has just acted or is on the phone with us, else outside the quiet hours. */
  byDay({ id }: Pick<Person, 'id'>): number {
    return this.hears === id || this.talksWith === id ? 0 : (this.house.quiet.endsAt(this.now) ?? 0);
  }

  /** Takes back what still waits for its time and is about `about`. @param personId only what is said to them. */
  recall(about: string, personId?: number): void {
    for (const row of this.rows.outboxLists.waitingFor(aboutKey(about), this.now))
      if (personId === undefined || row.personId === personId)
        this.rows.outbox.mark(row.id, { state: 'cancelled', error: RECALLED, finishedAt: this.now });
  }

  /** Deletes `target` for the person; past the platform's 48 hours it reads `instead`. */
  remove(person: Person, target: Ref, instead: Phrase): void {
    this.#toPerson(person, 'remove', () => ({ v: 1, instead }), { target });
  }

  /** Files of the team to the person, by their addresses in Slack; in a line of their own, so that they keep no words waiting. */
  deliver(person: Person, files: RelayFile[], said: Phrase, options: Omit<SayOptions, 'buttons'> = {}): Ref {
    const payload: RelayPayload = { v: 1, files, said };
    const noted = this.#noted(person, { said: null, files }, options);
    return noted ?? this.#toPerson(person, 'relay', () => payload, options);
  }

  /** A place as a pin on a map. */
  pin(person: Person, place: Place, options: Omit<SayOptions, 'buttons'> = {}): Ref {
    const payload: PinPayload = { v: 1, ...place };
    const noted = this.#noted(person, { said: null, place }, options);
    return noted ?? this.#toPerson(person, 'pin', () => payload, options);
  }

  /** Photos that lie at Telegram, by its own ids, without words. */
  photos(person: Person, photos: string[], options: Omit<SayOptions, 'buttons'> = {}): Ref {
    const payload: PhotosPayload = { v: 1, photos };
    const noted = this.#noted(person, { said: null, photos }, options);
    return noted ?? this.#toPerson(person, 'photos', () => payload, options);
  }

  /** Deletes in the person's chat what they sent themselves; the platform allows it for 48 hours. @param messages its ids. */
  erase(person: Person, messages: string[]): void {
    const payload: ErasePayload = { v: 1, messages };
    if (messages.length > 0) this.#toPerson(person, 'erase', () => payload, { priority: 'urgent' });
  }

  /** A document that is made of the person's rows at the moment when it is sent. */
  file(person: Person, file: FilePayload['file'], said: Value): Ref {
    const payload: FilePayload = { v: 1, file, said };
    return this.#toPerson(person, 'file', () => payload, {});
  }
}
