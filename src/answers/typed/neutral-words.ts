/** Words that say nothing where an answer is one of a few choices: relatives, prepositions, verbs of living and having, homes. */
import { peopleNames } from './people-words.js';

/** No word of these lists denies, doubts, compares or counts. */
export const PREPOSITIONS =
  'у, в, во, на, з, із, зі, с, со, до, від, от, по, при, за, для, про, об, о, к, біля, із-за, через, та, й, і, и, а, bei, beim, mit, von, vom, zu, zum, zur, in, im, ins, an, am, ans, auf, aufs, aus, für, fürs, um, und, seit, wegen, to, of, with, at, for, in, on, into, from, by, about, and, because, as, since';
export const VERBS = [
  'жити, живу, живе, живемо, живуть, житиме, житимемо, мешкати, мешкаю, мешкаємо, мешкає, мати, маю, має, маємо, мають, мав, мала, мали, буду, будемо, будуть, хочу, хочемо, хотів, хотіла, хотіли, можу, можемо, може бути так, треба, потрібен, потрібна, потрібне, потрібні, необхідно, необхідний, необхідна, знайти, шукати, бачити, підійде, підходить, влаштовує, важливо, важлива, важливий, головне, бажання, побажання, умова, умови, вимога, питання, ходить, ходжу, ходимо, ходять, користуємось, любимо, люблю, дитиною, родина, родини, родиною, сімʼя, сімʼї, сімʼєю',
  'жить, живёт, живем, живём, живут, проживать, проживаю, проживаем, проживает, иметь, имею, имеет, имеем, имеют, буду, будем, хочу, хотим, хотел, хотела, хотели, можем, надо, нужен, нужна, нужно, нужны, необходимо, найти, искать, подойдёт, подходит, устраивает, важно, важна, важен, главное, пожелание, условие, требование, вопрос, ходит, хожу, ходим, ходят, пользуемся, любим, люблю, семья, семьи, семьёй, семье',
  'wohnen, wohnt, wohne, leben, lebt, lebe, haben, hat, habe, hätten, hätte, sein, wären, brauchen, brauche, braucht, benötigen, benötige, benötigt, suchen, suche, finden, bekommen, wünschen, wünsche, wichtig, wäre wichtig, hauptsache, bedingung, wunsch, frage, geht, gehe, gehen, passt, soll, sollte, sollen, muss, müssen, müsste, dürfen, dabei, familie, familien',
  'live, lives, living, have, has, having, get, gets, need, needs, needed, require, requires, required, look, looking, find, important, must, should, wish, wishes, request, requirement, question, go, goes, going, fits, suits, works, use, uses, using, family, families, got, keep, keeps, own, owns',
].join(', ');
export const HOMES =
  'маленьк/а/ий/е/у/ої, невеличк/а/ий/е/у, невелик/а/ий/е/у, простор/а/ий/е/у, затишн/а/е/у, нормальн/а/е/у/ий, маленьк/ая/ий/ое/ую, небольш/ая/ой/ое/ую, уютн/ая/ую, нормальн/ая/ое/ую/ый, квартирк/а/у/и, klein/e/er/en/es, schön/e/er/en/es, ruhige|nette, gemütlich/e/en, normale/-/n, little, small, nice, tiny, cosy, cozy, modest, normal, decent, квартира, квартиру, квартири, квартирі, квартире, квартирой, квартиры, житло, житла, житлі, дім, будинок, будинку, оселя, жилье, жилья, дом, доме, дома престарелых, wohnung, wohnungen, zuhause, haus, unterkunft, bleibe, flat, apartment, house, home, place, building, accommodation, housing';

/** Children by their place among the others. */
const BY_AGE =
  'мал/ий/а/ого/ому/ої/ій/у/ою/ой/ая, старш/ий/а/ого/ому/ої/ій/у/ая/ую/ей/его/ему/их, менш/ий/а/ого/ому/ої/ій/у, молодш/ий/а/ого/ому/ої/ій/у/их, младш/ий/ая/его/ему/ую/ей/их, середн/ій/я/ього/ьому/ьої, средн/ий/яя/его/ему/юю/ей, kleine/-/n/r, große/-/n/r, ältere/-/n/r, jüngere/-/n/r, älteste/-/n/r, jüngste/-/n/r, older, younger, eldest, youngest, oldest, one';

export const neutralWords = (): string => [PREPOSITIONS, VERBS, HOMES, BY_AGE, peopleNames()].join(', ');
