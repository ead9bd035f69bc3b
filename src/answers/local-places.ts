/** Which places of a list a text names: by their names in any spelling, by those of the towns that everybody knows, or nearly. */
import { DISTRICTS } from './districts.js';
import { headOf, placeWords, soundOf, withoutEnding } from './place-keys.js';
import { isListed, matchAt } from './typed/lexicon.js';
import { piecesOf } from './typed/pieces.js';
import { PLACES, unmarked } from './typed/places.js';
import { distance } from './typed/slip.js';

/** A town with its Kreis, either of which may be empty. */
export type Place = { readonly land: string; readonly district: string; readonly town: string };

type Known<P extends Place> = { place: P; full: string; head: string; sounds: string[] };
export type PlaceIndex<P extends Place> = {
  known: Known<P>[];
  byName: Map<string, Known<P>[]>;
  byHead: Map<string, Known<P>[]>;
};

const LONGEST_NAME = 5;
/** In longer texts a slip would be looked for among too many words. */
const MOST_WORDS = 12;

function put<P extends Place>(map: Map<string, Known<P>[]>, key: string, known: Known<P>): void {
  const there = map.get(key);
  if (there) there.push(known);
  else map.set(key, [known]);
}

/** Names of a Kreis: whole, and without the word for it unless a town that everybody knows is called so. */
function districtNames(district: string): string[] {
  const short = district.replace(/^(Landkreis|Kreis|LK)\s+|[\s-]?(Landkreis|Kreis)$/giu, '').trim();
  const isTown = matchAt(PLACES, piecesOf(short) ?? [], 0) !== null;
  return isTown || short === district ? [district] : [district, short];
}

/** Prepares the places of a list. */
export function indexPlaces<P extends Place>(places: readonly P[]): PlaceIndex<P> {
  const index: PlaceIndex<P> = { known: [], byName: new Map(), byHead: new Map() };
  for (const place of places) {
    for (const name of place.town === '' ? districtNames(place.district) : [place.town]) {
      const words = placeWords(name);
      const head = headOf(name);
      const known = {
        place,
        full: words.join(' '),
        head: head.join(' '),
        sounds: [...new Set([soundOf(words), soundOf(head)])],
      };
      index.known.push(known);
      put(index.byName, known.full, known);
      put(index.byHead, known.head, known);
    }
  }
  return index;
}

type Named = { town: string; land: string; alone: boolean };

/** The towns that everybody knows, and the Länder, that a text names. `alone`: by one word, as in "Frankfurt". */
function knownIn(text: string): { towns: Named[]; lands: string[] } {
  const pieces = piecesOf(unmarked(text).replace(/[?؟]/g, ' ')) ?? [];
  const towns: Named[] = [];
  const lands: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = matchAt(PLACES, pieces, at);
    if (found?.tag.town)
      towns.push({ town: found.tag.town, land: found.tag.land, alone: found.next === at + 1 });
    else if (found) lands.push(found.tag.land);
    at = found?.next ?? at + 1;
  }
  return { towns, lands };
}

/** Runs of one to five words of a text, the longest first. */
function* runs(words: readonly string[]): Generator<{ run: string[]; at: number }> {
  for (let size = Math.min(LONGEST_NAME, words.length); size > 0; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) yield { run: words.slice(at, at + size), at };
  }
}

/** Before a name these make another name of it: "Bad Homburg" is not Homburg. */
const PREFIX = /^(bad|neu|alt|gross|klein|ober|unter|nieder|hohen|sankt|st)$/;
const BY = /^(am|an|a|ob|vor|bei|b|v)$/;
const ARTICLE = /^(der|dem|den|d|die)$/;
/** Behind "am" these name a spot in the town, not which town of that name it is. */
const SPOT =
  /^(bahnhof|hauptbahnhof|hbf|zob|busbahnhof|markt|marktplatz|rathaus|dom|platz|park|hafen|flughafen|polizei|strasse|see|fluss|ufer|uni|jobcenter|kirche)$/;

/** The word that tells a place from others of its name: "aisch" in "Neustadt an der Aisch"; null without one. */
function detailAfter(words: readonly string[], at: number): string | null {
  if (!BY.test(words[at] ?? '')) return null;
  const detail = words.slice(at + 1).find((word) => !ARTICLE.test(word));
  return detail === undefined || SPOT.test(detail) ? null : detail;
}

/**
 * Places whose name stands in the text as it is written in German. Null: a name stands there, but is said to be that of another
 * place than those of the list.
 */
function byName<P extends Place>(index: PlaceIndex<P>, words: readonly string[]): P[] | null {
  for (const { run, at } of runs(words)) {
    const key = run.join(' ');
    const hits = index.byName.get(key) ?? index.byHead.get(key);
    if (!hits || PREFIX.test(words[at - 1] ?? '')) continue;
    const detail = detailAfter(words, at + run.length);
    const fit = hits.filter(({ full }) => detail === null || full.split(' ').includes(detail));
    return fit.length > 0 ? fit.map(({ place }) => place) : null;
  }
  return [];
}

/** The places that a town everybody knows stands for; "Frankfurt" alone is each that is called so. */
function ofTown<P extends Place>(index: PlaceIndex<P>, { town, land, alone }: Named): P[] {
  const whole = placeWords(town).join(' ');
  const head = headOf(town).join(' ');
  const anyLand = alone && whole !== head;
  const hits = (anyLand ? undefined : index.byName.get(whole)) ?? index.byHead.get(head) ?? [];
  return hits.map(({ place }) => place).filter((place) => anyLand || place.land === land);
}

/** Whether `key` is, or with so many slips as its length allows could be, one of `sounds`. Null: it is not. */
function slips(key: string, sounds: readonly string[]): number | null {
  const most = key.length < 5 ? 0 : key.length < 9 ? 1 : 2;
  const counted = sounds
    .filter((sound) => sound.charAt(0) === key.charAt(0) && Math.abs(sound.length - key.length) <= most)
    .map((sound) => distance(key, sound, most));
  const least = Math.min(...counted, most + 1);
  return least <= most ? least : null;
}

const PARTS = DISTRICTS.map(([city, part]) => ({ city, sounds: [soundOf(placeWords(part))] }));

/** Places that sound as a run of words does, in other letters or with a slip; parts of the largest cities stand for these. */
function bySound<P extends Place>(index: PlaceIndex<P>, words: readonly string[]): P[] {
  let least = Number.POSITIVE_INFINITY;
  let nearest: P[] = [];
  const offer = (found: number | null, places: () => P[]): void => {
    if (found === null || found > least) return;
    if (found < least) nearest = [];
    least = found;
    nearest.push(...places());
  };
  for (const { run, at } of runs(words)) {
    const [only = ''] = run;
    if ((run.length === 1 && isListed(only)) || PREFIX.test(words[at - 1] ?? '')) continue;
    const last = run.at(-1) ?? '';
    for (const key of new Set([soundOf(run), soundOf([...run.slice(0, -1), withoutEnding(last)])])) {
      if (key.length < 3) continue;
      for (const { place, sounds } of index.known) offer(slips(key, sounds), () => [place]);
      for (const { city, sounds } of PARTS)
        offer(slips(key, sounds), () => byName(index, placeWords(city)) ?? []);
    }
  }
  return nearest;
}

/**
 * The places of the list that `text` may mean: one when it is clear, several when it is not, none when the list has none.
 * A Land that is named with it counts. A town that everybody knows is never taken for another of a similar name.
 */
export function findPlaces<P extends Place>(index: PlaceIndex<P>, text: string): P[] {
  const words = placeWords(text);
  const { towns, lands } = knownIn(text);
  const inLand = (places: readonly P[]): P[] => {
    const exact = towns.filter(({ alone }) => !alone).map(({ land }) => land);
    const named = exact.length > 0 ? exact : lands;
    const fit = named.length > 0 ? places.filter(({ land }) => named.includes(land)) : places;
    return [...new Set(fit)];
  };
  const written = byName(index, words);
  if (written && written.length > 0) return inLand(written);
  if (towns.length > 0) return inLand(towns.flatMap((town) => ofTown(index, town)));
  return written === null || words.length > MOST_WORDS ? [] : inLand(bySound(index, words));
}

/** Whether a text names a Land and nothing more of a place. */
export function namesOnlyLand(text: string): boolean {
  const { towns, lands } = knownIn(text);
  return towns.length === 0 && lands.length > 0 && placeWords(text).length <= 4;
}
