/** The word rules of prompts/STYLE.md as checks on one text: each returns what breaks the rule, in words. */
import type { Language } from './locale-files.js';

const LETTER = '\\p{L}';
const word = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<!${LETTER})(?:${alternatives.join('|')})(?!${LETTER})`, 'giu');

/** Words no text to a person may hold; `\p{L}*` stands for any ending. */
const FORBIDDEN: Record<Language, readonly RegExp[]> = {
  en: [
    word('soon', 'shortly', 'asap', 'as soon as possible', 'unfortunately', 'regrettably'),
    word('verified', 'safe', 'guarante\\p{L}*', 'approved', 'usury', 'illegal'),
    word('refugees?', 'cases?', 'clients?', 'applicants?', 'asylum seekers?', 'jobcenter pays'),
  ],
  de: [
    word('bald', 'baldmöglichst', 'demnächst', 'in kürze', 'schnellstmöglich', 'so schnell wie möglich'),
    word('leider', 'bedauerlicherweise', 'verifizier\\p{L}*', 'sicher\\p{L}*', 'garant\\p{L}*', 'genehmigt'),
    word('geprüft\\p{L}*', 'wucher\\p{L}*', 'illegal\\p{L}*', 'jobcenter (?:be)?zahlt'),
    word('flüchtling\\p{L}*', 'geflüchtet\\p{L}*', 'fall', 'klient\\p{L}*', 'antragsteller\\p{L}*'),
    word('du', 'dich', 'dir', 'dein\\p{L}*', 'euch', 'euer'),
  ],
  uk: [
    word('скоро', 'незабаром', 'невдовзі', 'найближчим часом', 'якнайшвидше', 'якомога швидше'),
    word(
      'на жаль',
      'нажаль',
      'верифік\\p{L}*',
      'перевірен\\p{L}*',
      'безпечн\\p{L}*',
      'гарант\\p{L}*',
      'схвален\\p{L}*',
    ),
    word(
      'біжен\\p{L}*',
      'клієнт\\p{L}*',
      'заявни\\p{L}*',
      'кейс\\p{L}*',
      'нелегальн\\p{L}*',
      'jobcenter платить',
    ),
    word('ти', 'тебе', 'тобі', 'тобою', 'тві\\p{L}', 'твоя', 'твоє', 'твої\\p{L}*'),
    word('на україні', 'получити', 'слідуюч\\p{L}*', 'любий', 'являється', 'приймати участь', 'відноситься'),
  ],
  ru: [
    word('скоро', 'вскоре', 'в ближайшее время', 'как можно (?:скорее|быстрее)', 'к сожалению'),
    word('верифи\\p{L}*', 'проверенн\\p{L}*', 'безопасн\\p{L}*', 'гарант\\p{L}*', 'одобрен\\p{L}*'),
    word(
      'бежен\\p{L}*',
      'клиент\\p{L}*',
      'заявител\\p{L}*',
      'кейс\\p{L}*',
      'нелегальн\\p{L}*',
      'jobcenter платит',
    ),
    word('ты', 'тебя', 'тебе', 'тобой', 'твой', 'твоя', 'твоё', 'твои\\p{L}*'),
    word('на украине'),
  ],
};

/** Polite address is written large, and no verb says whether a man or a woman reads or writes. */
const ADDRESS: Partial<Record<Language, readonly RegExp[]>> = {
  uk: [
    /(?<!\p{L})(?:ви|вас|вам|вами|ваш\p{L}*)(?!\p{L})/gu,
    /(?<!\p{L})я \p{L}+(?:в|ла|вся|лася)(?!\p{L})/giu,
  ],
  ru: [
    /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/gu,
    /(?<!\p{L})я \p{L}+(?:л|ла|лся|лась)(?!\p{L})/giu,
  ],
};

const FOREIGN_LETTERS: Partial<Record<Language, RegExp>> = { uk: /[ыэёъ]/giu, ru: /[іїєґ]/giu };

/** Latin letters that look Cyrillic, standing in a Cyrillic word or alone; tags do not count. */
const LOOK_ALIKES = [
  /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/gu,
  word('[aceiopxy]'),
];

export function forbiddenWords(language: Language, text: string): string[] {
  return hits(text, [...FORBIDDEN[language], ...(ADDRESS[language] ?? [])]);
}

export function wrongLetters(language: Language, text: string): string[] {
  const foreign = FOREIGN_LETTERS[language];
  return foreign === undefined ? [] : hits(plain(text), [foreign, ...LOOK_ALIKES]);
}

/** Emoji and exclamation marks. */
export function loudMarks(text: string): string[] {
  return hits(text, [/\p{Extended_Pictographic}|\p{Regional_Indicator}|!/gu]);
}

/** Sentences of more than `most` words; a line is a sentence too. */
export function longSentences(text: string, most: number): string[] {
  return plain(text)
    .split(/[.?!…]+(?=\s|$)|\n/u)
    .filter((sentence) => (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.:/-]*/gu) ?? []).length > most);
}

/** What Telegram would refuse in `parse_mode: HTML`, given that we use only `<b>`, `<i>` and `<a href>`. */
export function htmlErrors(text: string): string[] {
  const errors = hits(text, [/&(?!(?:amp|lt|gt|quot|#\d+);)/gu]);
  const open: string[] = [];
  const rest = text.replace(
    /<(\/?)(b|i|a)( href="[^"<>]+")?>/gu,
    (tag, slash: string, name: string, href) => {
      if (slash === '') open.push(name);
      else if (open.pop() !== name) errors.push(tag);
      if ((slash === '' && name === 'a') !== (href !== undefined)) errors.push(tag);
      return '';
    },
  );
  return [...errors, ...open.map((name) => `<${name}> stays open`), ...hits(rest, [/[<>]/gu])];
}

/** The characters a person sees: tags gone, entities read. */
export function plain(text: string): string {
  return text
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function hits(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[0]));
}
