/** Given names that are common among the people who write here, to hide them before words leave; not complete, and never will be. */

const CYRILLIC = `олена елена олеся оксана ольга наталія наталья наталя тетяна татьяна ірина ирина світлана светлана людмила
любов галина марія мария марина катерина екатерина катя юлія юлия анна ганна аня анастасія анастасия настя дарина дарья даша
вікторія виктория віка вика валентина надія надежда віра вера лариса лілія лилия раїса раиса зоя зінаїда зинаида ніна нина
алла антоніна антонина аліна алина альона алёна алена яна інна инна діана диана ілона илона карина кристина христина
крістіна поліна полина соломія софія софия злата мирослава ярослава богдана леся уляна ульяна василина емілія эмилия єва ева
олександра александра саша євгенія евгения женя валерія валерия лідія лидия тамара неля неллі нелли жанна маргарита рита
олександр александр олексій алексей андрій андрей анатолій анатолий антон артем артём артур богдан борис вадим валентин валерій
валерий василь василий вася віктор виктор віталій виталий володимир владимир вова владислав влад вячеслав в'ячеслав геннадій
геннадий георгій георгий григорій григорий данило даниил данил денис дмитро дмитрий діма дима едуард эдуард євген евгений
захар іван иван ваня ігор игорь ілля илья кирило кирилл костянтин константин костя леонід леонид лев максим марк марко матвій
матвей микита никита микола николай коля михайло михаил миша назар олег остап павло павел паша петро пётр петр петя роман
ростислав руслан семен семён сергій сергей серёжа станіслав станислав степан тарас тимофій тимофей тимур федір фёдор федор юрій
юрий юра яків яков ярослав ахмед мохаммед мухаммед фатима аліса алиса амина аміна лейла`;

const LATIN = `olena elena olesia olesya oksana olga natalia nataliia nataliya natalya natalja tetiana tetyana tatiana tatyana
tatjana iryna irina svitlana svetlana liudmyla lyudmila liubov halyna galina maria mariia mariya marija maryna marina kateryna
katerina ekaterina katya katja yulia yuliia yuliya julia juliia anna hanna anya anastasia anastasiia nastya daryna daria darya
dasha viktoria viktoriia victoria vika valentyna valentina nadiia nadia nadja vira vera larysa larisa liliia lilia raisa zoya
zinaida nina alla antonina alina alona alyona yana jana inna diana ilona karina karyna kristina khrystyna polina solomiia sofia
sofiia sophia zlata myroslava yaroslava bohdana lesia lesya uliana emilia eva olexandra oleksandra aleksandra alexandra sasha
yevheniia evgenia zhenya valeriia valeria lidiia lidia tamara nelia zhanna margarita marharyta rita
oleksandr alexander aleksandr oleksii oleksiy alexei aleksei andrii andriy andrey andrei anatolii anatoly anton artem arthur
artur bohdan bogdan borys boris vadym vadim valentyn valentin valerii valeriy vasyl vasily viktor victor vitalii vitaliy vitaly
volodymyr wolodymyr vladimir vova vladyslav vladislav vyacheslav viacheslav hennadii gennady heorhii georgy hryhorii grigory
danylo daniil denys denis dmytro dmitry dmitri dima eduard yevhen evgeny zakhar ivan ihor igor illia ilya kyrylo kirill
kostiantyn konstantin kostya leonid maksym maxim matvii mykyta nikita mykola nikolai mykhailo mykhaylo mikhail misha nazar oleh
oleg ostap pavlo pavel petro roman rostyslav ruslan semen serhii serhiy sergey sergei sergej stanislav stepan taras tymofii timur
fedir yurii yuriy yuri juri yakiv yaroslav ahmed ahmad mohammed mohammad muhammad fatima amina leila
hans peter klaus jürgen juergen wolfgang michael thomas andreas stefan stephan christian martin frank bernd uwe ralf jens
matthias markus tobias sebastian florian jan tim lukas leon felix paul jonas max maximilian philipp simon david daniel dieter
werner günter gunter horst helmut heinz karl gerhard manfred rolf jörg joerg holger dirk sven torsten thorsten oliver
sabine petra monika ursula renate karin gisela ingrid helga brigitte christa elke heike gabriele susanne andrea birgit angelika
claudia nicole stefanie stephanie melanie sandra katrin kathrin katharina anja tanja silke ute martina barbara christine
christina johanna lena lea lara laura sarah lisa leonie mia emma hannah jasmin greta frieda charlotte elisabeth eva-maria
john james robert william mary patricia jennifer linda richard joseph charles anthony steven kevin brian george edward mark
mehmet mustafa ali hassan hussein omar ibrahim yusuf ayse ayşe fatma zeynep elif emine özlem murat emre deniz
maryam zahra layla noor khaled youssef rahim karim farid emily jessica rebecca kate alice oliver jack harry lucy grace`;

const listed = (text: string): string[] => text.split(/\s+/).filter((name) => name !== '');

/** Names that are also words of every day: hope, faith, love, novel, March, May. They count only when written large. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  listed(`надія надежда віра вера любов роман лев злата марта мая mark max paul grace jan tim eva роман`),
);

/** In small letters, without endings that a case may change. */
export const LATIN_NAMES: ReadonlySet<string> = new Set(listed(LATIN));

/** A Cyrillic name changes its ending with the case: the part before it, at least three letters. */
const stem = (name: string): string => (name.length > 3 ? name.replace(/[аяоьйіїиею]$/u, '') : name);

const STEMS: ReadonlySet<string> = new Set(listed(CYRILLIC).map(stem));
const ENDING = /^(.*?)(?:[аяоьйіїиеєуюы]|ой|ою|ею|єю|ом|ем|єм|ові|еві|єві|ію|ії|ия|ией|ья|ьи|ью|ьей)?$/u;

/** Whether `word`, in small letters, is a given name in any of its cases. */
export function isGivenName(word: string): boolean {
  const plain = word.replaceAll('’', "'");
  if (LATIN_NAMES.has(plain)) return true;
  if (LATIN_NAMES.has(plain.replace(/s$/, '')) && plain.length > 4) return true;
  if (STEMS.has(plain)) return true;
  const base = ENDING.exec(plain)?.[1] ?? plain;
  return [base, plain.slice(0, -1), plain.slice(0, -2), plain.slice(0, -3)].some(
    (one) => one.length >= 3 && STEMS.has(one) && plain.length - one.length <= 3,
  );
}
