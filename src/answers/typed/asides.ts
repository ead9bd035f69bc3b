/** Leaves out the parts of an answer that speak of something else: "no stairs, my legs hurt, and a cat". */
import type { Vocabulary } from './vocabulary.js';

/** Where one part of an answer ends. The stop of "5. Klasse" and "mind. 6" ends none. */
const PARTS = /([,;!()\n…]+|(?<=\p{L}{5})\.(?=\s|$)|\s[-–—]\s)/u;
const WORD = /[\p{L}\p{M}§]+/gu;
/** So few words beside the answer are an aside; more of them are a story. */
const MOST_WORDS = 14;

/**
 * Words that may turn round what was said before or after them, in a part that is not understood: what is denied, doubted, over,
 * refused, wished for later, or somebody else's.
 */
const TURNS = new RegExp(
  `^(?:${[
    'не|ні|нє|нет|нема.*|нету|без|ніхто|никто|ніколи|никогда|ніде|нигде|навряд|вряд|ледве|едва',
    'nicht|nichts|nix|net|kein.*|nie|niemals|niemand|ohne|kaum|not|no|none|never|nobody|nothing|neither|without|hardly|barely|cannot|cant|dont|doesnt|didnt|isnt|wasnt|arent|wont|wouldnt|couldnt|havent|hasnt|hadnt|t',
    'але|но|однак|однако|проте|зате|зато|хоча|хоч|хотя|крім|окрім|кроме|замість|вместо|aber|jedoch|obwohl|ausser|sondern|statt|anstatt|but|however|though|although|except|instead|rather|otherwise|інакше|иначе|sonst',
    'раніше|раньше|колись|когда.*|колишн.*|бывш.*|був|була|було|були|был|была|было|были|мав|мала|мали|имел.*|frueher.*|damals|ehemal.*|ehem|war|waren|hatte.*|gewesen|formerly|previous.*|earlier|used|was|were|had|ago|ex|once',
    'якщо|якби|коли|если|если|пока|поки|wenn|falls|sobald|solange|if|unless|until|till|when|once|bis',
    'може.*|можлив.*|мабуть|напевно|здається|кажется|наверн.*|возможно|вроде|можливо|vielleicht|eventuell|evtl|wahrscheinlich|glaub.*|denke|vermut.*|hoff.*|maybe|perhaps|probably|possibly|might|hope.*|think|guess|сподіва.*|надею.*|надеем.*',
    'скоро|невдовзі|незабаром|потім|потом|пізніше|позже|згодом|bald|spaeter|demnaechst|soon|later|then|after.*|eventually|або|чи|или|либо|oder|or',
    'відмов.*|отказ.*|скасу.*|отмен.*|припин.*|прекра.*|кин.*|брос.*|закінч.*|законч.*|закрит.*|закры.*|помер.*|умер.*|загину.*|погиб.*|втрат.*|потер.*|продал.*|abgelehnt|ablehn.*|abgelauf.*|verweiger.*|aufgehoert|aufhoer.*|beendet|vorbei|gestorben|tot|verstorben|verlor.*|gestrichen|gekuendigt|refus.*|reject.*|denied|deny.*|cancel.*|quit.*|stop.*|ended|over|expired|died|dead|lost|gone|sold',
    'алерг.*|аллерг.*|allerg.*|боюс.*|боїть.*|боит.*|боим.*|angst|afraid|scared|fear|ненавид.*|hass.*|hate.*|проти|против|gegen|against',
    'сусід.*|сосед.*|nachbar.*|neighbo.*|подруг.*|друг.*|друз.*|знайом.*|знаком.*|freund.*|friend.*|bekannte.*|kolleg.*|колег.*|коллег.*|colleague.*|landlord|vermieter.*|хазя.*|хозя.*|господ.*',
    'ближч.*|ближе|поближе|naeher|closer|nearer|лист|письмо|письма|brief|letter|питан.*|вопрос.*|frage.*|question.*|замість|хтось|кто|someone|jemand',
  ].join('|')})$`,
  'u',
);

/** Whether a folded word may turn round what stands beside it. */
export const turnsRound = (word: string): boolean => TURNS.test(word);

const wordsOf = (part: string): string[] => part.match(WORD) ?? [];

/** Whether a part says nothing about the question, and nothing that could turn the rest round. */
const isAside = (part: string, { isElse, aside }: Vocabulary): boolean =>
  wordsOf(part).some((word) => word.length > 1) && isElse(part) && (aside?.test(part) ?? true);

/**
 * The text without the parts that hold no word of the question; null when there are none, when nothing would be left, or when one
 * of them may change what the rest means.
 * @param text folded
 */
export function withoutAsides(text: string, vocabulary: Vocabulary): string | null {
  const parts = text.split(PARTS);
  const asides = parts.filter((part, n) => n % 2 === 0 && isAside(part, vocabulary));
  const words = asides.flatMap(wordsOf);
  if (asides.length === 0 || words.length > MOST_WORDS) return null;
  if (words.some((word) => TURNS.test(word)) || asides.some((part) => /\d/.test(part))) return null;
  const left = parts.map((part, n) => (n % 2 === 0 && asides.includes(part) ? ' ' : part)).join('');
  return wordsOf(left).length + (left.match(/\d+/g)?.length ?? 0) > 0 ? left : null;
}
