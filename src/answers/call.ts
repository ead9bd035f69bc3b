/** Hears when somebody wants to be rung: "call me", in four languages and any typing. */
import { matches } from './find-phrase.js';
import { type Phrase, PhraseBook } from './phrases.js';
import { Shortlist } from './shortlist.js';
import { readTokens } from './tokens.js';

const LISTS = {
  ring_uk: `подзвоніть подзвоните подзвони зателефонуйте затєлєфонуйте перетелефонуйте передзвоніть передзвони наберіть дзвоніть
    позвоните позвонити позвони перезвоните перезвони наберите набери звоните перезвоніть звякніть звякните`,
  to_ring: `подзвонити зателефонувати передзвонити перетелефонувати позвонить перезвонить набрать подзвонить позвоніть`,
  rang: `подзвонили зателефонували передзвонили позвонили перезвонили подзвонив подзвонила`,
  me: 'мені мне мені нам мене меня назад',
  call_en: 'call phone ring telephone',
  somebody: `ви вы хтось хто-небудь кто-нибудь кто-то людина человек оператор оператора you someone somebody anyone
    sie jemand ihr wer`,
  can: 'можете можна можно можу могли могли-б може может kann können könnten könnte würden würde can could would will',
  call_noun: 'дзвінок звонок дзвінка звонка anruf rückruf ruckruf rueckruf telefonat callback',
  order:
    'замовити заказать потрібен потрібно треба нужен нужно надо хочу прошу brauche möchte will bitte want need request',
} as const;

const ASKS: readonly string[] = [
  '{ring_uk} .. {me}',
  '{me} .. {ring_uk}',
  '<< {ring_uk} >>',
  '{can} ... {to_ring} .. {me}',
  '{can} ... {me} .. {to_ring}',
  '(щоб|чтобы|чтоб|хай|нехай|пусть) .. {me} .. ({rang}|подзвонять|позвонят|зателефонують|перезвонят|передзвонять)',
  '(щоб|чтобы|чтоб) .. ({rang}) .. {me}',
  '{order} .. {call_noun}',
  '(зворотний|обратный) +{call_noun}',
  '<< (дзвінок|звонок|rückruf|ruckruf|rueckruf|callback) >>',
  '(rufen|ruft|ruf|rufe) .. (sie|ihr) .. (mich|uns) .. (an|zurück)',
  '(rufen|ruft|ruf|rufe) .. (mich|uns) .. (an|zurück)',
  '{can} ... (mich|uns) .. (anrufen|zurückrufen|anruft)',
  '(um|bitte|einen) .. (rückruf|ruckruf|rueckruf)',
  '{call_en} +(me|us) .. (back|please|now|today|tomorrow|later)',
  '<< {call_en} +(me|us) >>',
  '<< please .. {call_en} +(me|us)',
  '{can} .. {somebody} .. {call_en} .. (me|us)',
  '(want|need|like|please) .. {somebody} .. {call_en} .. (me|us)',
  '(want|need|request|like) .. (a|phone) .. (call|callback)',
];
const NOT_THIS: readonly string[] = [
  '(не|нельзя|never|dont|not|nicht|ohne|без|no) .. ({ring_uk}|{to_ring}|{call_en}|{call_noun}|anrufen|rufen)',
  '(rufen|ruft|ruf) ... nicht',
  '(господар*|хазя*|хозя*|vermieter*|landlord|host|jobcenter|джобцентр*|жобцентр*|amt|банк*|bank|орендодав*|шахра*|мошенник*|поліц*|полиц*|police|polizei|школ*|school|лікар*|врач*|arzt|doctor) ... ({call_en}|{to_ring}|{call_noun}|anruf*|зателефон*|подзвон*|позвон*|перезвон*|передзвон*)',
  '({call_noun}|{rang}) .. (від|от|з|из|с|vom|von|from)',
];
const BOOK = new PhraseBook(LISTS, []);
const ASK_PHRASES = ASKS.map((source) => BOOK.phrase(source));
const OTHER_PHRASES = NOT_THIS.map((source) => BOOK.phrase(source));
const SHORTLIST = new Shortlist(ASK_PHRASES);

/** True when the message asks to be rung: "передзвоніть мені", "bitte um Rückruf", "can somebody call me". */
export function asksForCall(text: string): boolean {
  const reading = BOOK.read(readTokens(text));
  const found = (phrase: Phrase | undefined): boolean =>
    phrase !== undefined && matches(phrase, reading).length > 0;
  return SHORTLIST.of(reading).some((place) => found(ASK_PHRASES[place])) && !OTHER_PHRASES.some(found);
}
