/** Loads the Fluent files of `prompts/locales` and turns phrases into text, escaped for where it is shown. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { type Channel, escapeFor, withoutMarkup } from './escape.js';
import { FALLBACK, LANGUAGES, type Language } from './language.js';
import type { Global, Params, Phrase, Value } from './phrase.js';

export const PROMPTS = fileURLToPath(new URL('../../prompts', import.meta.url));

/** Stands behind a full stop that belongs to a day, while words are put together: a character that nobody types. */
const ENDED = '\uF8F0';

export class WordsError extends Error {
  override name = 'WordsError';
}

/** Read once in a process, whoever asks: nothing of an operator is in them. */
const bundles = new Map<Language, FluentBundle>();

function loadBundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const file = `${PROMPTS}/locales/${language}.ftl`;
  const bundle = new FluentBundle(language, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(readFileSync(file, 'utf8')));
  if (errors.length > 0) throw new WordsError(`${file}: ${errors.map((error) => error.message).join('; ')}`);
  bundles.set(language, bundle);
  return bundle;
}

/** To make one takes longer than all else of a day's words. */
const weekdays = new Map<Language, Intl.DateTimeFormat>();

function weekdayOf(day: string, language: Language): string {
  const made =
    weekdays.get(language) ?? new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  weekdays.set(language, made);
  return made.format(new Date(`${day}T12:00:00Z`));
}

/** A day as people write it here: `Sa 28.11.`, the weekday in the reader's language; `28.11.2026` with its year. */
function dayText({ day, year: withYear }: { day: string; year?: true }, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (withYear) return `${date}.${month}.${year}`;
  return `${weekdayOf(day, language)} ${date}.${month}.`;
}

function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

function linkText({ link, label }: { link: string; label: string }, channel: Channel): string {
  const [address, name] = [escapeFor(channel, link), escapeFor(channel, label)];
  if (channel === 'html') return `<a href="${address}">${name}</a>`;
  return channel === 'mrkdwn' ? `<${address}|${name}>` : `${name} (${address})`;
}

type Globals = Record<Global, string | number>;
/** `always` reads "day and night", `holidays` what stands behind hours that do not count on holidays. */
type GlobalsOf = (language: Language, always: string, holidays: string) => Globals;

export class Words {
  readonly #globalsOf: GlobalsOf;
  readonly #loaded = new Map<Language, { bundle: FluentBundle; globals: Globals }>();
  readonly #fixed = new Map<string, string>();

  /** @param globals what every phrase may name, per language: operator, office hours, addresses. */
  constructor(globals: GlobalsOf) {
    this.#globalsOf = globals;
  }

  /** Loads all languages before somebody waits for them. @throws WordsError when one cannot be read. */
  warm(): void {
    for (const language of LANGUAGES) this.#in(language);
  }

  /** A language is loaded when it is first read: together they cost the start 8 MB and 20 ms. */
  #in(language: Language): { bundle: FluentBundle; globals: Globals } {
    const loaded = this.#loaded.get(language);
    if (loaded) return loaded;
    const bundle = loadBundle(language);
    const fixed = (key: string): string => {
      const words = bundle.getMessage(key)?.value;
      return typeof words === 'string' ? words : '';
    };
    const globals = this.#globalsOf(language, fixed('hours-always'), fixed('hours-holidays'));
    this.#loaded.set(language, { bundle, globals });
    return { bundle, globals };
  }

  /** The words of `said` in `language`. Parameters are escaped for `channel`; our own markup is kept or, for `plain`, dropped. */
  text(language: Language, said: Phrase, channel: Channel): string {
    if (channel === 'plain') return this.#plain(language, said);
    // Words for persons carry Telegram's markup, which would mean something else in Slack.
    const foreign = channel === 'mrkdwn' && !said.key.startsWith('desk-');
    if (foreign) return escapeFor('mrkdwn', this.text(language, said, 'plain'));
    return this.#format(language, said, channel);
  }

  #plain(language: Language, said: Phrase): string {
    if (said.params) return withoutMarkup(this.#format(language, said, 'html'));
    const name = `${language} plain ${said.key}`;
    const known = this.#fixed.get(name) ?? withoutMarkup(this.#format(language, said, 'html'));
    this.#fixed.set(name, known);
    return known;
  }

  /** What `value` reads as in `language`, escaped for `channel`. */
  value(language: Language, value: Value, channel: Channel): string {
    if (typeof value === 'string') return escapeFor(channel, value);
    if (typeof value === 'number') return String(value);
    if ('key' in value) return this.text(language, value, channel);
    if ('day' in value) return dayText(value, language);
    if ('country' in value) return escapeFor(channel, countryName(value.country, language));
    if ('link' in value) return linkText(value, channel);
    return value.join.map((part) => this.value(language, part, channel)).join(value.by);
  }

  /** Words without parameters read the same each time. */
  #format(language: Language, said: Phrase, channel: Channel): string {
    if (said.params) return this.#formatAnew(language, said, channel);
    const name = `${language} ${channel} ${said.key}`;
    const known = this.#fixed.get(name) ?? this.#formatAnew(language, said, channel);
    this.#fixed.set(name, known);
    return known;
  }

  #formatAnew(language: Language, said: Phrase, channel: Channel): string {
    for (const candidate of FALLBACK[language]) {
      const { bundle, globals } = this.#in(candidate);
      const pattern = bundle.getMessage(said.key)?.value;
      if (!pattern) continue;
      const errors: Error[] = [];
      const text = bundle.formatPattern(
        pattern,
        this.#variables(candidate, globals, said.params ?? {}, channel),
        errors,
      );
      if (errors[0]) throw new WordsError(`${candidate} ${said.key}: ${errors[0].message}`);
      return text.includes(ENDED) ? text.replaceAll(`${ENDED}.`, '').replaceAll(ENDED, '') : text;
    }
    throw new WordsError(`no language has ${said.key}`);
  }

  /** A day such as `26.11.` ends the sentence by itself. */
  #parameter(language: Language, value: Value, channel: Channel): string {
    const text = this.value(language, value, channel);
    return typeof value === 'object' && 'day' in value && text.endsWith('.') ? text + ENDED : text;
  }

  #variables(
    language: Language,
    globals: Globals,
    params: Params,
    channel: Channel,
  ): Record<string, FluentVariable> {
    const variables: Record<string, FluentVariable> = {};
    for (const [name, text] of Object.entries(globals))
      variables[name] = typeof text === 'number' ? new FluentNumber(text) : escapeFor(channel, text);
    for (const [name, value] of Object.entries(params)) {
      const plainNumber = typeof value === 'number';
      // Case numbers and years are names, not amounts: no thousands separator.
      variables[name] = plainNumber
        ? new FluentNumber(value, { useGrouping: false })
        : this.#parameter(language, value, channel);
    }
    return variables;
  }
}
