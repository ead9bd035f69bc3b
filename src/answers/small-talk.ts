/** Greetings and thanks: texts that ask for nothing and still deserve a word. */
import { fold, skeleton, words } from './fold.js';

export type SmallTalk = 'greeting' | 'thanks';

/** Beginnings of words, by the romanised skeleton, so that endings and Latin typing need no entry of their own. */
const beginnings = (list: string): string[] => list.split(' ').map((word) => skeleton(fold(word)));
const GREETINGS = beginnings(
  'привіт вітаю вітан здрастуй здоров доброг добри хай салют здравству привет доброе hallo hi hello hey hei servus moin guten grüß gruess greetings good',
);
const THANKS = beginnings(
  'дякую дяки дяка спасибі спасибо спс благодар вдячн danke dank dankeschön thank thanks thx merci cheers',
);
/** What stands beside them and says nothing more, also not alone. Whole words. */
const BESIDE = new Set(
  'день дня ранку ранок вечір вечора утро вечер tag morgen abend gott morning afternoon evening day дуже велике щире вам тобі вас усім всім за все допомогу очень большое огромное вам тебе всем за всё все помощь vielen lieben herzlichen schön sehr ihnen dir für die hilfe щиро there alles you very much so a lot for your the help all everything ok okay окей ок добре хорошо gut fine'
    .split(' ')
    .map((word) => skeleton(fold(word))),
);
/** Longer texts say more than hello. */
const MOST_WORDS = 8;

/** What `text` is when it is nothing but a greeting or thanks, in any of the languages; null for everything else. */
export function smallTalk(text: string): SmallTalk | null {
  const said = words(fold(text.slice(0, 200)));
  if (said.length === 0 || said.length > MOST_WORDS || text.length > 200) return null;
  const kinds = said.map((word) => {
    const coarse = skeleton(word);
    if (THANKS.some((one) => coarse.startsWith(one))) return 'thanks';
    if (GREETINGS.some((one) => (one.length < 4 ? coarse === one : coarse.startsWith(one))))
      return 'greeting';
    return BESIDE.has(coarse) ? 'beside' : 'other';
  });
  if (kinds.includes('other')) return null;
  if (kinds.includes('thanks')) return 'thanks';
  return kinds.includes('greeting') ? 'greeting' : null;
}
