/** Answers that say with whom or in what somebody stays, and in which town. */
import { type Found, lexicon, matchAt } from './lexicon.js';
import { peopleNames } from './people-words.js';
import { isQuiet, type Piece } from './pieces.js';
import { PLACES } from './places.js';
import { townsIn } from './town-named.js';
import { LEAD, NEAR, NO_TOWN, SMALL } from './town-words.js';

/** In what somebody stays. No word of these leads from or to a town. */
const LODGING = lexicon<'lodging' | 'fill'>(
  ['fill', 'bei, beim, mit, with, at, of, у, в, во, на, с, со, з, із, и, і, та, und, and, поки, пока'],
  [
    'lodging',
    'zimmer, wohnheim, комнат/а/у/е, кімнат/а/у/і, квартир/а/у/е/і, wohnung, flat, room, apartment, studentenwohnheim, dorm, dormitory, pension, airbnb, гуртожиток, гуртожитку, общежитие, общежитии, хостел/-/і/е, for now, тимчасово, временно, vorübergehend, temporarily, place',
  ],
);
/** With whom somebody stays; without a word before them they may be the ones who live there. */
const COMPANY = lexicon<true>(
  [
    true,
    'родич/ів/ами, родственник/ов/ами, знайом/их/ими/ого/ої, знаком/ых/ыми/ого/ой, друз/ів/ей/ями, друзьями, friend, friends, freund, freunden, freundin, bekannten, verwandten, relatives, volunteers, волонтер/ів/ов, gastfamilie, host family, family, familie, сімʼї, семье, подруг/и/ою/ой, друга, другом',
  ],
  [true, peopleNames],
);
const STAYS_WITH = /^(bei|beim|mit|with|at|у|в|з|с|і|и|та|и|und|and)$/;

const SELF = /^(я|мене|мені|мною|меня|мне|мной|ich|mich|mir|i|me|myself|single)$/;
const companyAt = (pieces: readonly Piece[], at: number): Found<true> | null =>
  SELF.test(pieces[at]?.text ?? '') ? null : matchAt(COMPANY, pieces, at);

/** Where somebody wants to be is not where they are. */
const WISH =
  /^(хо[чт]\p{L}*|want\p{L}*|woll\p{L}*|will|wish\p{L}*|moechte\p{L}*|would|like|шука\p{L}*|ищ\p{L}*|such\p{L}*|look\p{L}*|nach|to|до|тр[еэ]ба|потрібн\p{L}*|нужн\p{L}*|надо|brauch\p{L}*|need\p{L}*|bis|мрі\p{L}*|мечта\p{L}*|бажа\p{L}*|жела\p{L}*|плану\p{L}*|планир\p{L}*|plan\p{L}*|з|із|из|from|aus|von|not|не|nicht|no|кін|може|maybe|vielleicht)$/u;

/** Whether those who are named at `at` are said to be with somebody. */
const isWith = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - 2), at).some(({ text }) => STAYS_WITH.test(text));

/** "My friends live in Cologne": who lives in the town is not the writer. */
export const othersLive = (pieces: readonly Piece[]): boolean =>
  townsIn(pieces).names.length > 0 &&
  pieces.some((_, at) => companyAt(pieces, at) !== null && !isWith(pieces, at));

/** "With my sister in Trier", "a hostel in Gera": one known town among nothing but words for lodging; null for anything else. */
export function lodgedIn(pieces: readonly Piece[]): string | null {
  const towns = new Set<string>();
  let lodging = false;
  let at = 0;
  while (at < pieces.length) {
    const named = matchAt(PLACES, pieces, at);
    const company = companyAt(pieces, at);
    const place = matchAt(LODGING, pieces, at);
    const other = matchAt(NO_TOWN, pieces, at);
    const ends = [company, place, other, matchAt(LEAD, pieces, at), matchAt(SMALL, pieces, at)];
    const next = Math.max(at, ...ends.map((found) => found?.next ?? at));
    if (named) {
      if (named.tag.town === null || NEAR.test(pieces[at - 1]?.text ?? '')) return null;
      towns.add(named.tag.town);
    } else if (next === at && !isQuiet(pieces[at])) return null;
    else if (WISH.test(pieces[at]?.text ?? '') && !companyAt(pieces, at + 1)) return null;
    else if (company && !isWith(pieces, at)) return null;
    lodging ||= !named && (company !== null || other !== null || place?.tag === 'lodging');
    at = named?.next ?? Math.max(next, at + 1);
  }
  const [town] = towns;
  return towns.size === 1 && lodging && town !== undefined ? town : null;
}
