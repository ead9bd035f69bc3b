/** Reads what a home must have: no steps, room for a pet, or nothing special. */

import { forgiving } from './forgiving.js';
import { lexicon, matchAt } from './lexicon.js';
import { neutralWords } from './neutral-words.js';
import { before } from './noun-phrases.js';
import { numberAt } from './numbers.js';
import { isQuiet, type Piece, piecesOf } from './pieces.js';
import { SMALL_WORDS } from './small-words.js';
import { type Typed, VAGUE } from './typed.js';
import { vocabulary } from './vocabulary.js';

export type Need = 'step-free' | 'pet';
type NeedWord = Need | 'else' | 'nothing' | 'no-pet' | 'not' | 'doubt' | 'fill';

const ANIMALS =
  'тваринок, звірят, зверей, зверушек, питомцев, улюбленців, хомяч/ок/ка/ком, хомʼяч/ок/ка/ком, морськ/а/у свинк/а/у, морск/ая/ую свинк/а/у, рибк/и/ами, рыбк/и/ами, черепах/а/у/ою/ой, meerschweinchen, guinea pig, fish, turtle, котів, котов, котика, котиків, котиков, кішок, кошек, собачок, пса, псів, песика, песиків, щенка, щенки, кішки, йорк/-/а, такс/а/у, вівчарк/а/у, овчарк/а/у, mieze, dackel, kitty, kitties, puppies, doggy, doggo, hündchen, собак/а/и/у/ою/ой/ами/ам|собак, собачк/а/и/у/ою/ой, пес, пса, песик/-/а/ом, цуцен/я/ям, щен/ок/ком/ка, кіт, кота, коти, кішк/а/и/у/ою, кот/-/ом/ы, кошк/а/и/у/ой, кошеч/ка/кой, котик/-/а/ом/и, кошен/я/ям, котен/ок/ком/ка, тварин/а/и/у/ою/ами|тварин, домашн/я/ю/ьою/і/ими тварин/а/у/ою/и/ами, тваринк/а/и/у/ою, животн/ое/ые/ым/ыми/ого|животных, домашн/ее/ие/ими/им животн/ое/ые/ыми/ым, питом/ец/ця/цем/ца/цы/цами, улюблен/ець/цем/ця/ці, хом/як/яка/яком, папуг/а/и/у/ою, попуга/й/я/ем, кролик/-/а/ом, hund/-/e/en, huendin, katze/-/n, kater/-/n, kätzchen, welpe/-/n, haustier/-/e/en, tier/-/e/en, hamster, kaninchen, vogel, wellensittich, papagei, dog/-/s, cat/-/s, pet/-/s, puppy, kitten, animal/-/s, parrot, rabbit';

/** Going upstairs, with and without the verb. */
const UPSTAIRS =
  'по сходах, по сходам, сходами, по сходинках, на сходи, ходити сходами|по сходах, підніматися|підніматись сходами|по сходах, по лестнице, по лестницам, по ступенькам, на лестницу, ходить по лестнице|лестницам|ступенькам, подниматься по лестнице|лестницам|ступенькам';

const NEED_WORDS = lexicon<NeedWord>(
  [
    'no-pet',
    ANIMALS.split(',')
      .map(
        (animal) =>
          `без|немає|нема|нет|ні|ни|keine|keinen|kein|ohne|no|without|neither|nor|weder|noch ${animal.trim()}`,
      )
      .join(', '),
  ],
  [
    'no-pet',
    ANIMALS.split(',')
      .map((animal) => `${animal.trim()} немає|нема|нет`)
      .join(', '),
  ],
  ['pet', ANIMALS],
  ['step-free', before('не може|можу|можемо|могу|может|можем|вміє|здатний|здатна', UPSTAIRS)],
  ['step-free', before('нельзя|важко|тяжко|тяжело|трудно|складно|сложно|неможливо|невозможно', UPSTAIRS)],
  [
    'step-free',
    'ходунк/и/ами/ах, ходунків, ходунков, костыл/и/ях/ями, милиц/і/ях/ями, палиц/я/ею, с палочкой, з паличкою, тростью, treppen gehen|geht gar nicht, treppen geht|gehen nicht, не може|можу|можемо|подужає|подужаю ходити|підніматися|підніматись|підійматися по|на|за сходам|сходах|сходи|сходинках|поверх, не може|можу|можемо сходами ходити|підніматися|підніматись, не подужає|подужаю|здолає|здолаю сходи|сходів|сходинки, не може|можемо|можу подниматься|подняться|ходить|забираться по|на лестнице|лестницам|лестницу|ступенькам|этаж, не может|могу|можем подниматься|подняться|ходить|забираться по|на лестнице|лестницам|лестницу|ступенькам|этаж, погано|важко|тяжко|складно|трудно ходити|підніматися|підніматись|підійматися|підніматись по|на|за сходам|сходах|сходи|сходинках|поверх, погано|важко|тяжко сходами ходити|підніматися|підніматись, плохо|тяжело|трудно|сложно ходить|подниматься|подняться|забираться по|на лестнице|лестницам|лестницу|ступенькам|этаж, тяжело|трудно|сложно по лестнице|лестницам|ступенькам, важко|тяжко|трудно по сходах|сходам|сходинках, schlecht|schwer|kaum|nicht|mühsam treppen steigen|laufen|gehen, treppen schlecht|schwer|kaum|nicht steigen|laufen|gehen, treppensteigen ist|fällt schwer|schwierig, treppen sind schwierig|schwer|ein problem, treppen gehen nicht, struggle|struggles with stairs|steps, stairs are hard|difficult|a problem, has|have trouble with stairs|steps, hard to climb stairs, cant manage|climb|take|handle stairs|steps|the stairs, can not|hardly manage|climb stairs, bad with stairs, на колясці, на коляске, на кріслі колісному, погано|важко ходить|ходжу|ходити, плохо|тяжело|трудно ходит|хожу|ходить, майже не ходить|ходжу, почти не ходит|хожу, не ходить, не ходит, не могу ходить, не може ходити, по|на сходам|сходах|сходи|лестнице|лестницам|лестницу не поднимется|поднимусь|поднимаюсь|поднимается|підніметься|піднімуся|піднімається|піднімаюся, не поднимется|поднимусь|поднимается|підніметься|піднімуся|піднімається по|на сходам|сходах|сходи|лестнице|лестницам|лестницу, погано ходить по сходах, ходить з паличкою|палицею|ходунками, ходит с палочкой|ходунками|тростью, kann|laufe|läuft schlecht laufen|gehen, läuft schlecht, schlecht laufen|gehen, schlecht zu fuß, nicht gut laufen|gehen, nicht gut zu fuß, kann kaum laufen|gehen, gehhilfe, gehstock, cant walk well, can t walk well, cannot walk well, walks badly, has trouble walking, trouble walking, bad legs, uses a walker|cane|crutches, crutches, mobility problems, limited mobility, без сходів, без сходинок, без ступенів, без східців, візок, візка, візком, візку, інвалідний, колясочник, колясочниця, інваліда коляска, безбарʼєр, без порогів, без барʼєрів, безбарʼєрн/ий/о/е/а/е, безбар’єрн/ий/о/е/а, доступн/ий/е/а для візка, для візка, на візку, інвалідн/ий/ого/ому/им візок|візка|візку|візком, коляск/а/и/у інвалідна, коляска инвалидная, інвалідн/а/ої/ій/ою коляс/ка/ки/ці/кою, крісло колісне, кріслі колісному, кріслі, не ходить по сходах, не може підніматися сходами|сходах, не можу підніматися сходами|сходах, не може ходити по сходах, не можу ходити по сходах, важко ходити по сходах, важко підніматися сходами|сходах, без лестниц, без лестницы, без ступен/ек/ей, без порогов, без барьеров, безбарьерн/ый/ое/ая/о, для инвалидной коляски, инвалидн/ая/ой/ую/ое коляс/ка/ки/ке/кой/ку, инвалидное кресло, инвалидном кресле, инвалидной коляске, не ходит по лестнице, не может ходить по лестнице, не могу ходить по лестнице, не может подниматься по лестнице, не могу подниматься по лестнице, тяжело ходить по лестнице, трудно ходить по лестнице, тяжело подниматься по лестнице, трудно подниматься по лестнице',
  ],
  [
    'step-free',
    'cant|cannot climb|do|use|manage|handle stairs|steps, cant|cannot climb|do|use|manage|handle the stairs|steps, unable to climb stairs|steps, барьерефрай, барьерфрай, баріерефрай, барієрфрай, баррирефрай, ohne stufen, ohne treppen, ohne treppe, keine stufen, keine treppen, keine treppe, stufenlos/-/e/er, stufenfrei, barrierefrei/-/e/er/es, barrierearm/-/e, rollstuhl/-/s, rollstuhlgerecht/-/e, rollstuhlfahrer/-/in, rollstuhlgeeignet, im rollstuhl, kann keine treppen steigen|laufen|gehen, keine treppen steigen, kann nicht treppen steigen, kann keine treppe steigen, rollator, gehbehindert/-/e, step free, stepfree, no steps, no stairs, without stairs, without steps, wheelchair/-/s, wheelchair access, wheelchair accessible, wheelchair friendly, barrier free, barrierfree, accessible, cant climb stairs, can t climb stairs, cannot climb stairs, can not climb stairs, cant do stairs, can t do stairs, cannot do stairs, can t use stairs, cant use stairs, cannot use stairs, walker',
  ],
  [
    'else',
    'більше нічого, нічого більше, больше ничего, ничего больше, sonst nichts, nichts sonst, nichts weiter, weiter nichts, mehr nicht, nothing else, nothing more, that is all, thats all, thats it, das wars, das ist alles, і все, и все, и всё, це все, это все, больше ничего не надо|нужно, більше нічого не треба|потрібно, otherwise nothing',
  ],
  [
    'nothing',
    'нічого|ничего не треба|потрібно|надо|нужно, особо|та|да|так ничего|нічого, да|та особо ничего, ничего особо, нічого особливо, ничего такого не нужно|надо, нічого такого не треба|потрібно, nichts nötig|notwendig, brauchen|brauche|brauch nichts, brauchen|brauche wir|ich nichts, nothing needed|required, dont need anything, we|i need nothing, нічого з переліченого|цього|того, ничего из перечисленного|этого|того, nichts von alledem, особливих|спеціальних|додаткових|окремих побажань|вимог|потреб|умов нема|немає, особливих|спеціальних|додаткових|окремих побажань|вимог|потреб|умов не маю|маємо, побажань|вимог|потреб нема|немає, особых|специальных|дополнительных|отдельных пожеланий|требований|потребностей|условий|нужд нет, особых|специальных|дополнительных|отдельных пожеланий|требований|потребностей|условий|нужд не имею|имеем, особых нет, особливих нема|немає, нет особых, brauchen wir|ich alles nicht, brauche|brauchen ich|wir nicht, brauche|brauchen nichts davon, no special requirements|requests|wishes|needs, none of the above, nothing needed, не потребуємо нічого, ни в чем не нуждаемся, особых требований нет, особых пожеланий нет, пожеланий нет, требований нет, особливих вимог немає|нема, побажань немає|нема, вимог немає|нема, ничего особого, нічого особо, нічого спеціального, ничего специального, nichts spezielles, nichts davon brauchen wir, keine speziellen wünsche|anforderungen, keine besonderen anforderungen|bedürfnisse|ansprüche, keine ansprüche, keine extras, keine extrawünsche, keine besonderheiten, no special requests, no special wishes, no extras, nothing extra, nothing else, nothing at all, not really anything, none really, no particular needs, ничего не надо особенного, нічого, нічого особливого, нічого не треба, нічого не потрібно, нічого такого, нічого з цього, особливого нічого, нема особливих потреб, немає особливих потреб, без особливих вимог, без вимог, без особливостей, не треба нічого, ничего, ничего особенного, ничего не нужно, ничего не надо, ничего такого, ничего из этого, особенного ничего, нет особых требований, без особых требований, без требований, нет требований, ні, нет, нема, немає, nichts, nichts besonderes, nix, nix besonderes, gar nichts, keine, keins, keine besonderen wünsche, keine wünsche, keine anforderungen, nein, nö, nee, nothing, nothing special, nothing in particular, none, none of these, none of that, no, nope, nah, na, nah nothing, nah im good, no special needs, no needs, no requirements, no special requirements, no wishes, не маю, не треба, не надо, не нужно, не потрібно, brauche nichts, brauchen nichts, все одно, всё равно, egal, keins davon, nichts davon, ничего, без особливих побажань, без особых пожеланий, нет пожеланий, немає побажань',
  ],
  ['not', 'не, not, nicht, kein, keine, keinen, без, ohne, without, dont, doesnt, isnt'],
  [
    'doubt',
    'люблю, любимо, любить, любим, любит, любят, люблять, обожаю, обожнюю, liebe, lieben, liebt, love, loves, loved, сестр/а/ы/и/у/ой/ою, сестри, брат/-/а/у/ом, подруг/а/и/у/ой/ою, друг/-/а/у/ом, сусід/-/а/и/ів/ка/ки, сосед/-/а/и/ей/ка/ки/ки, знайом/і/их/ий/а, знаком/ые/ых/ый/ая, schwester, bruder, freund/-/e/es/in, nachbar/-/n/s/in, friend/-/s, neighbour/-/s, neighbor/-/s, sister/-/s, brother/-/s, або, чи, или, oder, or, може, можливо, может, возможно, vielleicht, eventuell, maybe, perhaps, бажано, желательно, hoffentlich, gern, алергія, аллергия, алергию, алергії, allergie, allergisch, allergy, allergic, скоро, bald, soon, колись, later, пізніше',
  ],
  [
    'fill',
    'trouble, troubles, problem, problems, probleme, проблем/а/и/ами, legs, leg, knee, knees, back, hip, beine, beinen, knie, rücken, hüfte, ноги, ногами, ног, колін/а/ами, колен/и/ями, спин/а/ою/ой, darum, deshalb, so, тому, поэтому, user, users, rider, хвостик/и/ів/а, пухнаст/ий/а/і/их, хвостат/ий/ая/ые/ий/і, пушист/ый/ая/ые, питомец, улюбленець, sitzt, sitze, fährt, braucht, benutzt, bewegt sich, nutzt, angewiesen, angewiesen auf, besitzen, besitze, halten, wohnt, dabei, тримаємо, держим, разом, сестра, брат, донька, дочка, дочь, дідусь, дедушка, тато, батько, папа, отец, свекруха, свекровь, теща, тёща, дружина, жена, schwester, bruder, tochter, opa, schwiegermutter, mann, frau, eltern, sister, brother, daughter, grandpa, grandfather, granny, grandma, wife, husband, parents, father, child, kid, сидить, сидит, їздить, ездит, користується, пользуется, пересувається, передвигается, ходить, ходит, з собою, с собой, берем, беремо, везем, веземо, приїде, приедет, з нами, с нами, with us, bringing, bring, comes, coming, uns, friendly, freundlich, треба, потрібно, потрібен, потрібна, потрібні, щоб, щоби, можна, можно, дозволено, дозволили, разрешено, разрешили, має, маю, маємо, мати, бути, було, у, в, мене, меня, нас, нам, мені, мне, є, есть, з, із, зі, с, со, для, і, й, та, и, а, також, также, тоже, теж, надо, нужно, нужен, нужна, чтобы, было, быть, я, ми, мы, мій, моя, мой, мою, маленьк/ий/а/ою/ая/ой/им, велик/ий/а/ою, больш/ой/ая/ой, одна, один, одну, двa, дві, две, два, мама, мами, маму, бабуся, бабусі, бабушка, бабушки, син, сын, сину, дитина, ребенок, чоловік, муж, она, вона, він, он, wir, ich, habe, haben, hab, brauche, brauchen, bitte, muss, müssen, soll, sein, erlaubt, erlauben, sind, ist, ein, eine, einen, einem, einer, und, mit, für, im, in, auf, unser, unsere, unseren, mein, meine, meinen, meiner, klein/e/er/en/es, groß/e/er/en, zwei, mutter, oma, vater, sohn, auch, die, der, das, den, dem, wohnung, erlaubte, erdgeschoss geht, i, we, have, has, need, needs, a, an, the, and, with, for, is, are, must, be, allowed, ok, okay, my, our, small, little, big, two, one, mother, mum, mom, grandmother, dad, son, uses, use, using, in, who, she, he, that, it, s, so, please, also, got, ve, tiere, zugang, access, entry, entrance, вхід, вход, квартира, житло, жильё, жилье, дім, дом, home, flat, place, welcome, haltung, own, there, будь ласка, пожалуйста, дякую, спасибо, danke, thanks, так, да, ja, yes, обовʼязково, обов’язково, обязательно, unbedingt, definitely, обоє, both, beides, оба, можливість',
  ],
  [
    'fill',
    'після|после операції|операции|інсульту|инсульта|травми|травмы, nach einer|der operation|op, after surgery, after an operation',
  ],
  ['fill', SMALL_WORDS],
  ['fill', neutralWords],
);

/** "Two cats" are a pet as well. */
function countAt(pieces: readonly Piece[], at: number): { tag: NeedWord; next: number } | null {
  const number = numberAt(pieces, at);
  return number && number.value > 0 && number.value < 10 ? { tag: 'fill', next: number.next } : null;
}

/** As parseNeeds reads it, without slips. */
const STAIRS =
  '(?:stufen?|treppen?|treppensteigen|stairs|steps|staircase|сход(?:и|ів|ами|ах)|сходин\\p{L}+|ступен\\p{L}+|ступін\\p{L}+|лестниц\\p{L}*)';
/** "Steps do not work", but not "steps are no problem". */
const NO_STAIRS = new RegExp(
  `(?<!\\p{L})${STAIRS}\\s*[-–:,]?\\s*(?:(?:\\p{L}+)\\s+){0,3}?(?:не(?:льзя|можлив\\p{L}*|возможн\\p{L}*)?|nicht|don['’]?t|do not|doesn['’]?t|can['’]?t|cannot|not|impossible|unmöglich|no)(?!\\p{L})(?!\\s*(?:\\p{L}+\\s+){0,2}?(?:problem|проблем|schlimm|matter|важлив|важн|страшн|заважа|меша|stör|mind|bother|issue|wichtig|barrier))(?:\\s+(?:mehr|anymore|more|больше|більше|go|gehen|geht|work|possible|möglich|подужає|подолає|осилит|можу|може|могу|может|an option|an option))?`,
  'giu',
);

export function readNeeds(said: string): Typed<Need[]> {
  const text = said.replace(NO_STAIRS, ' ohne stufen ');
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const words = new Set<NeedWord>();
  let strange = false;
  let at = 0;
  while (at < pieces.length) {
    const found = matchAt(NEED_WORDS, pieces, at) ?? countAt(pieces, at);
    if (found) words.add(found.tag);
    else if (!isQuiet(pieces[at]) && !/^[-+]$/.test(pieces[at]?.text ?? '')) strange = true;
    at = found?.next ?? at + 1;
  }
  const needs = (['step-free', 'pet'] as const).filter((need) => words.has(need));
  const nothing = words.has('nothing') || (words.has('else') && needs.length === 0) || words.has('no-pet');
  if (needs.length === 0 && !nothing) return words.has('doubt') && !strange ? VAGUE : null;
  if (strange || words.has('doubt') || words.has('not')) return VAGUE;
  if (needs.includes('pet') && words.has('no-pet')) return VAGUE;
  if (needs.length > 0 && words.has('nothing')) return VAGUE;
  return { value: needs };
}

const WORDS = vocabulary(NEED_WORDS);

/** @returns the must-haves that we know, in the order of the form; any other wish is asked back. */
export function parseNeeds(text: string): Typed<Need[]> {
  return forgiving(text, WORDS, readNeeds);
}
