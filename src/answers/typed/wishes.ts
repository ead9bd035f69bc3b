/** Reads what else a home must have: a lift, the ground floor, furniture, a kitchen, buses, quiet. */

import { forgiving } from './forgiving.js';
import { lexicon } from './lexicon.js';
import { neutralWords } from './neutral-words.js';
import { hearSeveral, type SeveralWord } from './several-words.js';
import { SMALL_WORDS } from './small-words.js';
import type { Typed } from './typed.js';
import { vocabulary } from './vocabulary.js';

export const WISH_IDS = ['lift', 'ground', 'furnished', 'kitchen', 'transit', 'quiet'] as const;
export type Wish = (typeof WISH_IDS)[number];

const WISH_WORDS = lexicon<SeveralWord<Wish>>(
  ['lift', 'ліфт/-/ом/у, лифт/-/ом/а/у, aufzug, fahrstuhl, lift, elevator'],
  [
    'ground',
    'перший поверх, першому поверсі, на першому поверсі, первый этаж, первом этаже, на первом этаже, цокольний поверх, ерстгешос, erdgeschoss, erdgeschoß, eg, parterre, ebenerdig, im erdgeschoss, ground floor, the ground floor, ground level, партер',
  ],
  [
    'furnished',
    'möbeln, вмебльован/а/е/у, мебел/и/лью, меблями, обставлен/а/ная/ную, einrichtung, eingerichtet, vollmöbliert, teilmöbliert, with some furniture, some furniture, fully furnished, part furnished, мебльован/а/е/у/ий, умебльован/а/е/у, з меблями, меблі, меблями, мебель, мебелью, с мебелью, меблированн/ая/ое/ую, меблирован/а/о, möbliert/-/e/es, teilmöbliert, möbel, mit möbeln, furnished, furniture, with furniture',
  ],
  [
    'kitchen',
    'кухн/і/и/ями, кухонн/ий/і меблі, кухонн/ая мебель, küchenzeile, kochnische, küchen, кухня, кухню, кухнею, кухней, з кухнею, с кухней, обладнана кухня, вбудована кухня, встроенная кухня, einbauküche, ebk, küche, mit küche, mit einbauküche, fitted kitchen, kitchen, equipped kitchen, with kitchen, built in kitchen',
  ],
  [
    'transit',
    'bushaltestelle, bushaltestellen, straßenbahnhaltestelle, bushalte, busverbindung, busanbindung, bahnverbindung, zugverbindung, bahnanbindung, öffis, öffentliche verkehrsmittel, öffentlichen verkehrsmitteln, öffentlicher verkehr, öffentliche, s bahnhof, hauptbahnhof, bahnhaltestelle, bus stops, bus line, railway, railway station, tram stop, tube, public transportation, buses or trains, зупинк/и/ою|зупинок, транспортна розвʼязка, транспортная развязка, маршрутка, станці/я/ї/ю, станци/я/и/ю, електропоїзд, электричк/а/и/у/ой, автобусна зупинка, автобусная остановка, транспорт/-/у/ом/а, громадський транспорт, общественный транспорт, автобус/-/и/ы/у/а/ом, зупинк/а/и/у/ою, остановк/а/и/у/ой, метро, потяг, поїзд, поезд, електричк/а/у, электричк/а/у, трамвай/-/я, убан, есбан, bus, busse, bahn, sbahn, s bahn, ubahn, u bahn, öpnv, nahverkehr, haltestelle, bahnhof, zug, straßenbahn, anbindung, gute anbindung, verkehrsanbindung, public transport, transport, bus stop, train, trains, buses, tram, subway, metro, underground, station, train station, вокзал/-/у/а/ом, bus or train, bus oder bahn, автобус або потяг, автобус чи потяг, автобус или поезд',
  ],
  [
    'quiet',
    'ruhiges, ruhigere/-/r/s, ruhigen, quieter, quietly, тихеньк/о/ий/а, потише, тихіше, тих/о/е/а/ий/у/ому/ая/ое/ом, тиш/а/і/у, тишин/а/ы/у, спокійн/о/е/ий/а/у, спокойн/о/ое/ый/ая/ую, ruhig/-/e/es/er/en, ruhe, leise, ohne lärm, quiet, calm, peaceful, silent, no noise, без шуму, без шума',
  ],
  [
    'nothing',
    'не важливо, неважливо, не важно, неважно, байдуже, nicht wichtig, ist nicht wichtig, unwichtig, not important, doesnt matter, does not matter, нічого, нічого особливого, нічого більше, більше нічого, ничего, ничего особенного, больше ничего, ничего больше, nichts, nichts besonderes, sonst nichts, nichts weiter, nix, nothing, nothing special, nothing else, nothing more, none, ні, нет, nein, no, nope, keine, keins, все одно, всё равно, egal, none of these, не треба, не надо, не потрібно, не нужно',
  ],
  [
    'doubt',
    'свої, своя, своє, свою, своїми, своїх, своими, свои, своих, своей, своєю, власн/а/і/у/ими, собственн/ая/ые/ую/ой, own, our own, eigene/-/n/r/s, не, not, nicht, kein, без, ohne, without, або, или, чи, oder, or, може, можливо, может, возможно, vielleicht, eventuell, maybe, perhaps, не обовʼязково, не обязательно, nicht unbedingt, але, но, aber, but',
  ],
  [
    'fill',
    'було, були, было, были, будь які, будь яка, будь який, любые, любая, любой, any kind of, any, some, vor der tür, um die ecke, around the corner, біля дому, біля будинку, возле дома, рядом с домом, під боком, под боком, аби, лишь бы, щоб, чтоб, hauptsache, drin, dabei, vorhanden, inside, included, inklusive, поряд, nah, nahe, nahe an, nah an, near, close, near to, close to, next to, nearby, поблизу, поблизости, поруч, рядом, недалеко, неподалік, біля, коло, возле, около, близько, близко, ближче, поближе, недалеко від, недалеко от, wäre gut, unweit, fußläufig, walking distance, в пешей доступности, в пішій доступності',
  ],
  [
    'fill',
    'бажано, желательно, wenn möglich, if possible, якщо можна, если можно, am besten, am liebsten, ideally, preferably, ідеально, краще, лучше, має, маємо, бути, був, було, була, були, есть, є, должен, должна, должно, быть, был, была, було б, бы, б, добре, хорошо, хочу, хочемо, хотим, хотілося, хотілось, хотелось, треба, потрібн/о/а/ий/і, нужн/о/а/ы|нужен, обовʼязково, обов’язково, обязательно, щоб, чтобы, у, в, на, з, с, і, й, та, и, а, також, также, поруч, поблизу, рядом, поблизости, близько, близко, недалеко, біля, возле, від, от, до, район/-/і/е, місц/е/і, мест/о/е, житло, квартира, жильё, жилье, будинок, дом, будинку, доме, для, нас, мене, меня, ich, wir, brauche, brauchen, möchte, möchten, hätte, hätten, gern, gerne, mit, und, auch, bitte, muss, soll, sollte, sein, ein, eine, einen, einem, einer, der, die, das, dem, den, im, in, an, nahe, nähe, der nähe, zur, zum, lage, gegend, umgebung, wohnung, haus, gut, gute, guter, es, ist, wäre, unbedingt, i, we, need, needs, would, like, want, a, an, the, and, with, also, please, must, be, should, near, nearby, close, to, area, place, neighbourhood, neighborhood, street, flat, house, home, good, it, is, s, have, has, of, on, by, us, me, connection, connections, access, так, да, ja, yes, дуже, очень, sehr, very, повністю, полностью, fully, komplett, partly, вже, уже, ну, тільки, только, nur, only, plus, d',
  ],
  ['fill', SMALL_WORDS],
  ['fill', neutralWords],
);

function readWishes(text: string): Typed<Wish[]> {
  return hearSeveral(WISH_WORDS, WISH_IDS, text);
}

const WORDS = vocabulary(WISH_WORDS);

/** @returns what was named, in the order of the form; other wishes are asked back. */
export function parseWishes(text: string): Typed<Wish[]> {
  return forgiving(text, WORDS, readWishes);
}
