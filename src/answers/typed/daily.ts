/** Reads where the people of a household go on weekdays: day care, school, a course, training, university, work. */

import { forgiving } from './forgiving.js';
import { lexicon } from './lexicon.js';
import { neutralWords } from './neutral-words.js';
import { WORKPLACE } from './payer.js';
import { hearSeveral, type SeveralWord } from './several-words.js';
import { SMALL_WORDS } from './small-words.js';
import type { Typed } from './typed.js';
import { vocabulary } from './vocabulary.js';

export const DAILY_IDS = ['kita', 'school', 'course', 'training', 'university', 'work'] as const;
export type Daily = (typeof DAILY_IDS)[number];

const DAILY_WORDS = lexicon<SeveralWord<Daily>>(
  [
    'course',
    'language|german|deutsch|english class|classes|lessons, deutschunterricht, уроки німецької, уроки немецкого, інтеграційка, інтегракурс/-/и, интегракурс/-/ы, курси німецької, курсы немецкого, мовні курси, мовний курс, мовн/их/ого курс/ах/у, языковые курсы, языковой курс, языковых курсах, языковом курсе, інтеграційн/ий/ого/ому/і курс/-/у/и, интеграционн/ый/ом/ого/ые курс/-/е/а/ы, курс/-/и/ы/у/ах/ів/а/е/ов, sprachkurs/-/e, deutschkurs/-/e, integrationskurs/-/e, b1 kurs, b2 kurs, a2 kurs, a1 kurs, c1 kurs, kurs, kurse, kursen, sprachschule, language course, language courses, language school, german course, german courses, german classes, german class, integration course, course, courses, вчу німецьку, учу немецкий, lerne deutsch, learning german, learn german, інтеграцій курс, мовна школа, мовну школу, языковая школа, языковой школе, языковую школу',
  ],
  [
    'school',
    'гімназі/я/ї/ю/єю, ліце/й/ї/ю, гимнази/я/и/ю, лице/й/е/ю, gymnasium, realschule, gesamtschule, oberschule, mittelschule, школ/а/и/у/ою/і, школ/ы/е/ой, школяр/-/ка/і, школьник/-/и, школьница, школярка, школярі, клас/-/і/у, класс/-/е/ы, першоклас/ник/ниця, первоклас/сник/сница, гімназі/я/ю/ї, гимнази/я/ю/и, schule, grundschule, schulkind, schulkinder, schüler, schülerin, klasse, gymnasium, realschule, hauptschule, gesamtschule, oberschule, mittelschule, einschulung, school, primary school, elementary school, high school, secondary school, pupil, grade, schools, class, шкільн/ий/а, willkommensklasse',
  ],
  [
    'kita',
    'кита, киту, ките, кітас, садок, садку, садочок, садочку, дитсад/-/ок/ку/ка, дитячий садок, дитячого садка, дитячому садку, садик/-/е/у/а, сад, детсад/-/е/у/а, детск/ий/ом/ого сад/-/у/а/ик, яслі, ясла, ясли, яслях, кіта, кіту, кита, киту, kita, kitas, kita platz, kitaplatz, kindergarten, kindergarden, krippe, krippenplatz, tagesmutter, tagespflege, day care, daycare, nursery, preschool, kinder garden, childcare, няня',
  ],
  [
    'training',
    'аусбілдунг/-/у/а, аусбильдунг/-/а/е, професійне навчання, профнавчання, профобучение, профессиональное обучение, ausbildung, azubi, lehre, lehrling, berufsschule, umschulung, apprenticeship, apprentice, vocational training, training, trainee, стажування, стажировка, praktikum, перекваліфікаці/я/ю, переквалификаци/я/ю',
  ],
  [
    'university',
    'вища школа, вищу школу, вищій школі, высшая школа, высшую школу, высшей школе, університет/-/і/у/ом, универ/-/е, універ/-/і, университет/-/е/у/ом, студент/-/ка/и, виш/-/і/у, вуз/-/е/у, інститут/-/і, институт/-/е, навчаюся в університеті, studium, studiere, studiert, studieren, uni, universität, hochschule, fachhochschule, student, studentin, university, college, uni, studies at university, studying at university, studying, i study, master, bachelor, магістратур/а/і/у, магистратур/а/е/у',
  ],
  [
    'work',
    'shifts, work shifts, working shifts, night shifts, змін/а/и/у|змінами, смен/а/ы/у, посменно, позмінно, підробляю, підробляє, підзаробляю, підпрацьовую, підробіток, підробітку, подрабатываю, подрабатывает, подработка, подработке, jobbe, jobbt, jobben, nebenjob, nebenjobs, робот/а/и/у/і/ою, працюю, працює, працюємо, працюють, працюючий, на роботі, работ/а/ы/у/е/ой, работаю, работает, работаем, работают, arbeit, arbeite, arbeitet, arbeiten, job, minijob, vollzeit, teilzeit, berufstätig, schicht, schichtarbeit, im büro, büro, work, works, working, job, jobs, full time, part time, office, warehouse, шихт/а/у, homeoffice, home office, офіс/-/і, офис/-/е',
  ],
  [
    'nothing',
    'нічого|ничего не треба|потрібно|надо|нужно, особо|та|да|так ничего|нічого, да|та особо ничего, ничего особо, нічого особливо, ничего такого не нужно|надо, нічого такого не треба|потрібно, nichts nötig|notwendig, brauchen|brauche|brauch nichts, brauchen|brauche wir|ich nichts, nothing needed|required, dont need anything, we|i need nothing, нічого з переліченого|цього|того, ничего из перечисленного|этого|того, nichts von alledem, none of the above, нічого, ничего, nichts, nothing, none, ні, нет, nein, no, нікуди, никуда, nirgends, nirgendwohin, nowhere, нічого з цього, ничего из этого, nichts davon, none of these, none of them, keins, keine, nix, nothing of that',
  ],
  [
    'doubt',
    'не, not, nicht, kein, keinen, шука/ю/ємо/є, ищу, ищем, ищет, suche, suchen, sucht, looking, search, searching, ще ні, еще нет, noch nicht, not yet, хочу, хоче, хочет, хотим, хочемо, möchte, will, want, wants, would, скоро, bald, soon, може, можливо, может, возможно, vielleicht, maybe, буду, буде, будет, планую, планирую, plane, plan, planning, раніше, раньше, früher, was, worked, працював, працювала, работал, работала, закінчив, закінчила, закончил, закончила, fertig, finished, без, ohne, without, безробітний, безработный, безробітна, безработная, arbeitslos, unemployed, jobless, пенсіонер/-/ка, пенсионер/-/ка, rentner, rentnerin, retired, pensioner, дома, вдома, zuhause, at home, stay, чекаємо, ждем, waiting, warten, warte, або, или, oder, or, з вересня, from, ab, seit, urlaub, elternzeit, декрет, декреті, декрете, maternity',
  ],
  [
    'fill',
    'erste, ersten, erster, zweite, zweiten, dritte, dritten, first, second, third, starting, starts, start, beginnt, anfängt, пойдет, пойдёт, піде, йтиме, йде, идет, идёт, начинает, починає, kommt, komme, kam, eingeschult, wird eingeschult, перв/ый/ого/ом, другий, друг/ом/ой, третій, трет/ий/ьем, taking, take, doing, going, our kids, both kids, дитяча, дитячий, необхідно, необходимо, щоб, чтобы, было, було, була, были, близько, поближе, ближче, недалеко, недалёко, в пешей доступности, пішки, zu fuß, erreichbar, walking distance, within reach, muss, müssen, should, must, важно, важливо, wichtig, important, важный, наступного року, следующего года, молодшого, молодшому, старшого, старшому, младшего, младшему, старшего, старшему, меншого, меншому, дитини, дітей, ребенка, детей, чоловіка, мужа, мене, меня, я сам, я сама, für mich, for me, for my, для дитини, повна, полная, повний, полный, весь день, ganztags, halbtags, morgens, вечірні, вечерние, онлайн, online, інтенсив, немецкому, німецької, b1, b2, a1, a2, c1, я, ми, мы, ich, wir, i, we, мій, моя, мої, мой, мои, наш, наша, наші, наши, mein, meine, unser, unsere, my, our, син, сын, дочка, донька, дочь, дитина, діти, дети, ребенок, старш/ий/а/ая/ій, молодш/ий/а, младш/ий/ая, sohn, tochter, kind, kinder, der, die, das, große, grosse, kleine, ältere, jüngere, älteste, son, daughter, child, kid, kids, children, the, older, younger, elder, eldest, oldest, little, one, чоловік, муж, дружина, жена, mann, frau, husband, wife, він, вона, он, она, вони, они, er, sie, he, she, they, ходить, ходит, ходять, ходят, ходжу, хожу, ходимо, ходим, йде, піде в, відвідує, відвідую, посещает, посещаю, навчається, учится, учатся, навчаються, вчиться, навчаюся, навчаюсь, вчусь, во, вчуся, учусь, geht, gehen, gehe, besucht, besuche, besuchen, lernt, ist, sind, bin, mache, macht, machen, habe, haben, hat, brauche, brauchen, in, im, zur, zum, zu, auf, einen, einer, einem, eine, ein, dem, den, am, goes, go, to, attends, attend, is, are, am, at, a, an, have, has, need, needs, we need, does, do, doing, and, und, і, й, та, и, а, also, auch, теж, тоже, також, также, у, в, на, до, з, с, також, за, для, нам, мені, мне, потрібн/а/ий/і/о, нужн/а/о/ы|нужен, треба, надо, вже, уже, already, schon, зараз, сейчас, gerade, jetzt, now, currently, поруч, поблизу, рядом, поблизости, in der nähe, nearby, close, тиждень, неполный день, неповний день, повний день, полный день, половину дня, так, да, ja, yes, m, s, re, ve, th, rd, st, nd, обоє, оба, beide, both, wie, у мене, меня, нас, мене, дитячий, місце, место, platz, place, 1, of, рік, год, jahr, year, перший, перв/ый/ом, другий, второй, uhr, täglich, daily, every day, щодня, каждый день, плюс, plus, as, als, bei, with, mit, school bus, full, part, time, здесь, тут, hier, here, ж, ну, well',
  ],
  [
    'fill',
    'вчуся, вчусь, учусь, учуся, учимся, вчимось, вчимося, учится, nebenbei, nebenher, nebenberuflich',
  ],
  ['fill', SMALL_WORDS],
  ['fill', neutralWords],
);

/** "На заводі працює": the place before the work. */
const AT_WORK = /(?<!\p{L})(?:на|в|у)\s+\p{L}+\s+(працю\p{L}+|работа\p{L}+)/giu;
/** "Ausbildung zur Pflegerin": which trade does not matter. */
const TRADE = /(ausbildung|umschulung|apprenticeship|lehre)\s+(?:zum|zur|als|as a|as an)\s+\p{L}+/giu;

function readDaily(text: string): Typed<Daily[]> {
  return hearSeveral(
    DAILY_WORDS,
    DAILY_IDS,
    text.replace(WORKPLACE, '$1').replace(AT_WORK, '$1').replace(TRADE, '$1'),
  );
}

const WORDS = vocabulary(DAILY_WORDS);

/** @returns what was named, in the order of the form; plans and "not" are asked back. */
export function parseDaily(text: string): Typed<Daily[]> {
  return forgiving(text, WORDS, readDaily);
}
