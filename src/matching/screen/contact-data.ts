/** Finds phone numbers, mail addresses, handles, links and account numbers in an offer's text, however they are written (F1, F7, F8). */
import type { Found } from './reading.js';

const PHONE = /(?<![\p{L}\p{N}])(?:\+|00?)?[\s(]*\d(?:[\s()/.\-–_*]{0,3}\d){7,16}(?![\p{N}])/gu;
/** A number written with letters for digits: "O176 l2345". */
const LETTER_DIGITS = /(?<=[\d\s(+/-])[oоOО](?=[\d\s)/-]*\d)|(?<=\d[\s/-]?)[lI|](?=[\s/-]?\d)/gu;
const DATE = /^\(?\d{1,2}[.\-/]\d{1,2}[.\-/]\d{2,4}/;
const DIGIT_WORD =
  '(?:null|eins|zwo|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine|нуль|ноль|один|два|три|чотири|четыре|п.?ять|пять|шість|шесть|сім|семь|вісім|восемь|девять|дев.ять)';
const SPOKEN = new RegExp(
  `(?<!\\p{L})${DIGIT_WORD}(?:[\\s,.\\-]{1,3}(?:${DIGIT_WORD}|\\d{1,3})){3,}(?!\\p{L})`,
  'giu',
);
const TOP =
  'com|net|org|info|de|eu|ua|ru|app|site|online|xyz|link|me|ly|io|co|top|shop|club|live|dev|biz|pl|uk|at|ch|page|cc|gl|gd|to|ink|store|space|pro';
const MAIL = new RegExp(
  `[\\w.+-]{2,}\\s?@\\s?[\\p{L}\\w-]{2,}|[\\w.-]{3,}\\s+(?:at|ät|собака|собачка|равлик)\\s+[\\w-]{2,}\\s*(?:\\.\\s?|\\s(?:dot|punkt|точка|крапка)\\s)(?:${TOP})(?!\\p{L})`,
  'giu',
);
const HANDLE = /(?<![\p{L}\p{N}.])@[a-z][\w.]{3,}|(?<!\p{L})t\s?\.\s?me\s?\/\s?\w+/giu;
const LINK = new RegExp(
  `https?\\s?:\\s?//|hxxps?:|www\\s?\\.\\s?\\w|xn--|(?<![\\p{L}\\p{N}@.])[\\p{L}\\d-]{2,}\\s?\\.\\s?(?:ly|app|xyz)\\s?/|(?<![\\p{L}\\p{N}@])(?:[a-z\\d-]{2,}\\.)+(?:${TOP})(?![\\p{L}\\d])`,
  'giu',
);
const SHORTENER =
  /(?:bit|t|cutt|ow|is|goo|rb|tiny)\s?(?:\.|\s(?:dot|punkt|точка|крапка)\s)\s?(?:ly|gd|gl|cc)(?!\p{L})|tiny\s?url|short\s?link/giu;
const LOGIN =
  /log.?in|sign.?[iu]n|anmeld|einlogg|verif|bank|password|passwort|konto|account|увійд|зареєстр|войд|зарегистр|банк|парол/iu;

function firstOf(pattern: RegExp, text: string): string | undefined {
  return text.match(pattern)?.[0];
}

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}/gu;

/** A run of digits long enough for a telephone and not a date, a year or a sum. */
function phoneIn(text: string): string | undefined {
  const digits = text.replace(LETTER_DIGITS, (sign) => (/[oо]/iu.test(sign) ? '0' : '1'));
  return digits.match(PHONE)?.find((run) => {
    const count = run.replace(/\D/g, '').length;
    const marked = /^[\s(]*(?:\+|0)/.test(run);
    return count >= (marked ? 8 : 10) && !DATE.test(run.trim());
  });
}

/** @param text as undisguise.ts gives it. @returns at most one find of each kind */
export function findContactData(text: string): Found[] {
  const contact = phoneIn(text) ?? firstOf(SPOKEN, text) ?? firstOf(MAIL, text) ?? firstOf(HANDLE, text);
  const link = firstOf(SHORTENER, text) ?? firstOf(LINK, text);
  const found: Found[] = [];
  if (contact !== undefined)
    found.push({ rule: 'F7', severity: 'H', why: 'contact-in-text', words: [contact.trim()] });
  if (link !== undefined) {
    const login = LOGIN.test(text);
    found.push({
      rule: 'F8',
      severity: login ? 'B' : 'H',
      why: login ? 'login-page' : 'link',
      words: [link.trim()],
    });
  }
  const account = firstOf(IBAN, text);
  if (account !== undefined)
    found.push({ rule: 'F1', severity: 'H', why: 'money-unclear', words: [account.slice(0, 4)] });
  return found;
}
